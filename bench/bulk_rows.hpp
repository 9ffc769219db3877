/// @file
/// Synthetic applicants with ten or twenty facts, and a policy that asks about each.
#pragma once

#include <jspu_coop/policy/bulk_decision.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::bench {

inline constexpr std::size_t facts_a_decade = 10;
inline constexpr std::int64_t most_denominator = 20;
inline constexpr std::int32_t first_day = 20'000; ///< of passports, in days since 1970-01-01

/// The limits of the ten requirements, for whoever writes them by hand.
struct limits {
    static constexpr std::int16_t gpa = 3 * most_denominator * most_denominator;
    static constexpr std::uint8_t age = 30;
    static constexpr std::int16_t credits = 60;
    static constexpr std::int32_t expires = first_day + 200;
    static constexpr std::uint8_t first_country = 2; ///< three that follow one another
    static constexpr std::uint8_t last_country = 9;
    static constexpr std::uint8_t level = 3; ///< B2
    static constexpr std::uint8_t months = 6;
    static constexpr std::uint8_t papers = 0b0101;
    static constexpr std::uint8_t first_year = 2;
    static constexpr std::uint8_t last_year = 4;
};

/// Ten facts of many applicants, each narrow; as long as whole words of rows.
struct decade {
    std::vector<std::int16_t> gpa;
    std::vector<std::uint8_t> age;
    std::vector<std::int16_t> credits;
    std::vector<std::int32_t> expires;
    std::vector<std::uint8_t> country;
    std::vector<std::uint8_t> level;
    std::vector<std::uint8_t> months;
    std::vector<std::uint8_t> papers;
    std::vector<std::uint64_t> debt;
    std::vector<std::uint8_t> year;
    std::array<std::vector<std::uint64_t>, facts_a_decade> known; ///< in this order
};

/// Ten facts of so many applicants, of which about 5 % are missing.
[[nodiscard]] inline decade a_decade(std::size_t rows, std::uint64_t seed) {
    std::mt19937_64 random{seed};
    std::size_t const words = words_for(rows);
    decade made;
    auto const fill = [&]<class Number>(std::vector<Number>& to, unsigned first, unsigned count) {
        to.resize(words * 64, static_cast<Number>(first));
        for (std::size_t row = 0; row < rows; ++row) {
            to[row] = static_cast<Number>(first + random() % count);
        }
    };
    fill(made.gpa, 800, 1'201);
    fill(made.age, 17, 20);
    fill(made.credits, 0, 240);
    fill(made.expires, static_cast<unsigned>(first_day), 2'000);
    fill(made.country, 0, 12);
    fill(made.level, 0, 6);
    fill(made.months, 0, 13);
    fill(made.papers, 0, 16);
    fill(made.year, 1, 5);
    for (std::size_t word = 0; word < words; ++word) {
        made.debt.push_back(random() & random() & random());
    }
    for (auto& known : made.known) {
        known.assign(words, 0);
        for (std::size_t row = 0; row < rows; ++row) {
            known[row / 64] |= std::uint64_t{random() % 20 != 0 ? 1U : 0U} << row % 64;
        }
    }
    return made;
}

[[nodiscard]] inline std::vector<std::string> countries() {
    return {"AA", "BB", "CC", "DD", "EE", "FF", "GG", "HH", "II", "JJ", "KK", "LL"};
}
[[nodiscard]] inline std::vector<std::string> papers() {
    return {"consent", "cv", "letter", "transcript"};
}

/// The facts of so many decades.
[[nodiscard]] inline fact_schema schema_of(std::size_t decades) {
    fact_schema made;
    for (std::size_t number = 0; number < decades; ++number) {
        auto const add = [&](std::string const& name, fact_type type) {
            made.facts.push_back({fact_name{name + "_" + std::to_string(number)},
                                  std::move(type),
                                  {},
                                  text::of("en", name)});
        };
        add("gpa", ratio_type{2, 5, "gpa_5"});
        add("age", integer_type{0, 120, "years"});
        add("credits", integer_type{0, 600, "ects"});
        add("expires", date_type{});
        add("country", code_type{"country", countries()});
        add("level", level_type{"cefr", {"A1", "A2", "B1", "B2", "C1", "C2"}});
        add("months", integer_type{0, 60, "months"});
        add("papers", code_set_type{"paper", papers()});
        add("debt", boolean_type{});
        add("year", integer_type{1, 6, "years"});
    }
    return made;
}

/// What is asked about one decade: all of these, with an `any` and a `not` among them.
inline void ask(std::size_t number, std::vector<requirement>& to) {
    auto const name = [&](char const* fact) {
        return fact_name{std::string{fact} + "_" + std::to_string(number)};
    };
    auto const require = [&](char const* id, condition asked) {
        return requirement{policy_requirement_id{std::string{id} + "_" + std::to_string(number)},
                           {},
                           {},
                           {},
                           std::move(asked)};
    };
    auto const whole = [](std::int64_t count, char const* unit) {
        return given_limit{integer_value{count, unit}};
    };
    std::vector<std::string> const all = countries();
    to.push_back(
        require("gpa", at_least_condition{name("gpa"), given_limit{ratio_value{3, "gpa_5"}}}));
    to.push_back(require("age", at_most_condition{name("age"), whole(limits::age, "years")}));
    to.push_back(
        require("credits", at_least_condition{name("credits"), whole(limits::credits, "ects")}));
    to.push_back(require(
        "expires", at_least_condition{
                       name("expires"),
                       given_limit{date_value{date::from_day_number(limits::expires).value()}}}));
    to.push_back(require(
        "country",
        one_of_condition{name("country"),
                         given_limit{code_set_value{"country",
                                                    {all.begin() + limits::first_country,
                                                     all.begin() + limits::last_country + 1}}}}));
    to.push_back(require(
        "experience",
        any_condition{
            {require("level", level_at_least_condition{name("level"),
                                                       given_limit{level_value{"cefr", "B2"}}}),
             require("months",
                     at_least_condition{name("months"), whole(limits::months, "months")})}}));
    to.push_back(require(
        "papers", papers_present_condition{name("papers"), given_limit{code_set_value{
                                                               "paper", {"consent", "letter"}}}}));
    to.push_back(require("no_debt", not_condition{require("debt", holds_condition{name("debt")})}));
    to.push_back(require("year", between_condition{name("year"), whole(limits::first_year, "years"),
                                                   whole(limits::last_year, "years"), true, true}));
}

/// The ten requirements of a decade, in the order of its facts.
[[nodiscard]] inline std::array<char const*, facts_a_decade> asked_ids() {
    return {"gpa",   "age",    "credits", "expires", "country",
            "level", "months", "papers",  "debt",    "year"};
}

/// The policy over so many decades.
[[nodiscard]] inline policy_library library_of(std::size_t decades) {
    policy made{policy_id{"rule"},
                text::of("en", "Rule"),
                reference_day_kind::application,
                {},
                {},
                {{policy_version_id{"v1"}, period::from({2020, 1, 1}), {}, {}}},
                {{"A made-up rule", {}, source_kind::unsourced, {}, {}}}};
    for (std::size_t number = 0; number < decades; ++number) {
        ask(number, made.versions.front().requirements);
    }
    return policy_library::make(schema_of(decades), {std::move(made)}).value();
}

/// With what it is asked.
[[nodiscard]] inline decision_terms asked_on() {
    return {date{2026, 1, 1}, {}, {}};
}

/// The policy over so many decades, compiled.
[[nodiscard]] inline compiled_policy compiled(std::size_t decades) {
    return compile(library_of(decades), policy_id{"rule"}, asked_on()).value();
}

/// The columns of one decade, so many rows of it.
inline void add_columns(std::vector<fact_column>& to, decade const& of, std::size_t number,
                        std::size_t rows) {
    std::size_t fact = 0;
    auto const add = [&](char const* name, column_meaning meaning, column_values values) {
        auto const* known = reinterpret_cast<unsigned char const*>(of.known[fact++].data());
        to.push_back({fact_name{std::string{name} + "_" + std::to_string(number)},
                      std::move(meaning), values, bit_span{known, 0, rows}});
    };
    auto const first = [&]<class Number>(std::vector<Number> const& from) {
        return std::span<Number const>{from}.first(rows);
    };
    add("gpa", ratio_numbers{ratio_ticks::make(most_denominator).value()}, first(of.gpa));
    add("age", whole_numbers{}, first(of.age));
    add("credits", whole_numbers{}, first(of.credits));
    add("expires", day_numbers{}, first(of.expires));
    add("country", dictionary_codes{countries()}, first(of.country));
    add("level", dictionary_codes{{"A1", "A2", "B1", "B2", "C1", "C2"}}, first(of.level));
    add("months", whole_numbers{}, first(of.months));
    add("papers", code_bits{papers()}, first(of.papers));
    add("debt", yes_or_no{},
        bit_span{reinterpret_cast<unsigned char const*>(of.debt.data()), 0, rows});
    add("year", whole_numbers{}, first(of.year));
}

} // namespace jspu_coop::bench
