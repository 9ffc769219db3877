// Who of 100,000 applicants is eligible for a semester abroad, and which requirements the others
// fail. 13_eligibility.cpp is the simpler example.
#include <jspu_coop/policy/bulk_decision.hpp>

#include <array>
#include <cstdint>
#include <iostream>
#include <numeric>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace {

namespace coop = jspu_coop;
using coop::fact_name;

coop::requirement require(char const* id, coop::condition asked) {
    return {.id = coop::policy_requirement_id{id}, .condition = std::move(asked)};
}

std::vector<std::string> const levels{"A1", "A2", "B1", "B2", "C1", "C2"};

coop::fact_schema facts_of_applicants() {
    auto const fact = [](char const* name, coop::fact_type type) {
        return coop::fact_description{
            fact_name{name}, std::move(type), {}, coop::text::of("en", name)};
    };
    return {{fact("gpa", coop::ratio_type{2, 5, "gpa_5"}),
             fact("credits", coop::integer_type{0, 300, "ects"}),
             fact("english", coop::level_type{"cefr", levels}),
             fact("months_abroad", coop::integer_type{0, 60, "months"}),
             fact("debt", coop::boolean_type{})}};
}

/// A made-up policy.
coop::policy a_semester_abroad() {
    auto const ects = [](std::int64_t number) {
        return coop::given_limit{coop::integer_value{number, "ects"}};
    };
    coop::ratio const average = coop::ratio::make(12, 5).value(); // 2.4
    return {
        .id = coop::policy_id{"semester_abroad"},
        .labels = coop::text::of("en", "A semester abroad"),
        .reference_day = coop::reference_day_kind::application,
        .versions =
            {{coop::policy_version_id{"2026"},
              coop::period::from({2026, 1, 1}),
              {require("average", coop::at_least_condition{fact_name{"gpa"},
                                                           coop::given_limit{coop::ratio_value{
                                                               average, "gpa_5"}}}),
               require("credits", coop::at_least_condition{fact_name{"credits"}, ects(30)}),
               require("language_or_stay",
                       coop::any_condition{
                           {require("english",
                                    coop::level_at_least_condition{
                                        fact_name{"english"},
                                        coop::given_limit{coop::level_value{"cefr", "B2"}}}),
                            require("stay",
                                    coop::at_least_condition{
                                        fact_name{"months_abroad"},
                                        coop::given_limit{coop::integer_value{3, "months"}}})}}),
               require("no_debt", coop::not_condition{require(
                                      "debt", coop::holds_condition{fact_name{"debt"}})})},
              {}}},
        .sources = {{"A made-up rule", {}, coop::source_kind::unsourced, {}, {}}}};
}

/// Applicants as another program may hold them: a column a fact, a bit for each that is known.
struct applicants {
    static constexpr std::size_t count = 100'000;

    std::vector<std::int16_t> gpa;
    std::vector<std::uint8_t> credits;
    std::vector<std::uint8_t> english;
    std::vector<std::uint8_t> months_abroad;
    std::vector<unsigned char> debt = bits();
    std::vector<unsigned char> credits_known = bits();
    std::vector<unsigned char> english_known = bits();

    static std::vector<unsigned char> bits() { return std::vector<unsigned char>((count + 7) / 8); }
    static void set(std::vector<unsigned char>& bits, std::size_t at, bool to) {
        bits[at / 8] = static_cast<unsigned char>(bits[at / 8] | (to ? 1U << at % 8 : 0U));
    }
};

applicants made_up(coop::ratio_ticks const& ticks) {
    applicants all;
    for (std::size_t n = 0; n < applicants::count; ++n) {
        auto const twentieths = static_cast<std::int64_t>(40 + n % 61); // 2.00, 2.05, ..., 5.00
        auto const average = coop::ratio::make(twentieths, 20).value();
        all.gpa.push_back(static_cast<std::int16_t>(ticks.of(average).value()));
        all.credits.push_back(static_cast<std::uint8_t>(n * 7 % 120));
        all.english.push_back(static_cast<std::uint8_t>(n % 6));
        all.months_abroad.push_back(n % 4 == 0 ? 3 : 0);
        applicants::set(all.debt, n, n % 9 == 0);
        applicants::set(all.credits_known, n, n % 20 != 3);
        applicants::set(all.english_known, n, n % 20 != 11);
    }
    return all;
}

} // namespace

int main() {
    auto const policies =
        coop::policy_library::make(facts_of_applicants(), {a_semester_abroad()}).value();
    auto const ticks = coop::ratio_ticks::make(20).value(); // averages are twentieths
    applicants const all = made_up(ticks);

    //! [ask]
    auto const policy =
        coop::compile(policies, coop::policy_id{"semester_abroad"}, {.reference_day = {2026, 4, 1}})
            .value();
    auto const bits = [](std::vector<unsigned char> const& of) {
        return coop::bit_span{of.data(), 0, applicants::count};
    };
    using bytes = std::span<std::uint8_t const>;
    auto const asked =
        coop::bulk_question::make(
            policy,
            {{fact_name{"gpa"},
              coop::ratio_numbers{ticks},
              std::span<std::int16_t const>{all.gpa},
              {}},
             {fact_name{"credits"}, coop::whole_numbers{}, bytes{all.credits},
              bits(all.credits_known)},
             {fact_name{"english"}, coop::dictionary_codes{levels}, bytes{all.english},
              bits(all.english_known)},
             {fact_name{"months_abroad"}, coop::whole_numbers{}, bytes{all.months_abroad}, {}},
             {fact_name{"debt"}, coop::yes_or_no{}, bits(all.debt), {}}})
            .value();
    std::vector<std::size_t> every(policy.requirements().size());
    std::iota(every.begin(), every.end(), std::size_t{0});
    auto const answer = decide(asked, {0, asked.rows()}, every).value();
    //! [ask]

    for (coop::outcome const each : coop::every<coop::outcome>()) {
        std::cout << to_string(each) << ": " << coop::count_of(answer.of(each)) << '\n';
    }
    for (auto const& each : answer.requirements) {
        auto const& requirement = policy.requirements()[each.requirement];
        std::cout << std::string(requirement.depth * 2 + 2, ' ') << requirement.id.str() << ": "
                  << coop::count_of(each.failed) << " fail, " << coop::count_of(each.missing)
                  << " cannot be told\n";
    }
    std::array<std::uint64_t, 5> first{};
    coop::write_indices(answer.of(coop::outcome::satisfied), 0, first);
    std::cout << "the first who are eligible:";
    for (std::uint64_t const each : first) {
        std::cout << ' ' << each;
    }
    std::cout << '\n';
}
