// A made-up rule for a semester abroad, and a million made-up applicants.
#pragma once

#include <jspu_coop/policy/policy.hpp>
#include <jspu_coop/policy/ratio_ticks.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace examples {

namespace coop = jspu_coop;

inline std::vector<std::string> levels() {
    return {"A1", "A2", "B1", "B2", "C1", "C2"};
}
inline std::vector<std::string> categories() {
    return {"student", "staff"};
}

inline coop::fact_schema facts_of_applicants() {
    auto const fact = [](char const* name, coop::fact_type type) {
        return coop::fact_description{
            coop::fact_name{name}, std::move(type), {}, coop::text::of("en", name)};
    };
    return {{fact("category", coop::code_type{"person_category", categories()}),
             fact("gpa", coop::ratio_type{2, 5, "gpa_5"}),
             fact("credits", coop::integer_type{0, 300, "ects"}),
             fact("english", coop::level_type{"cefr", levels()}),
             fact("months_abroad", coop::integer_type{0, 60, "months"}),
             fact("debt", coop::boolean_type{})}};
}

inline coop::requirement require(char const* id, coop::text labels, coop::condition asked) {
    return {.id = coop::policy_requirement_id{id},
            .labels = std::move(labels),
            .condition = std::move(asked)};
}

inline std::vector<coop::requirement> requirements() {
    auto const limit = [](std::int64_t number, char const* unit) {
        return coop::given_limit{coop::integer_value{number, unit}};
    };
    coop::given_limit const average{coop::ratio_value{coop::ratio::make(12, 5).value(), "gpa_5"}};
    coop::given_limit const b2{coop::level_value{"cefr", "B2"}};
    return {require("average",
                    {{"en", "Average mark: at least 2.4"},
                     {"ru", "Средний балл: не ниже 2,4"},
                     {"uz", "Oʻrtacha ball: kamida 2,4"}},
                    coop::at_least_condition{coop::fact_name{"gpa"}, average}),
            require("credits",
                    {{"en", "Credits: at least 30"},
                     {"ru", "Кредиты: не менее 30"},
                     {"uz", "Kreditlar: kamida 30"}},
                    coop::at_least_condition{coop::fact_name{"credits"}, limit(30, "ects")}),
            require("language_or_stay",
                    {{"en", "English of level B2, or three months abroad"},
                     {"ru", "Английский язык уровня B2 или три месяца за рубежом"},
                     {"uz", "B2 darajadagi ingliz tili yoki chet elda uch oy"}},
                    coop::any_condition{
                        {require("english", {},
                                 coop::level_at_least_condition{coop::fact_name{"english"}, b2}),
                         require("stay", {},
                                 coop::at_least_condition{coop::fact_name{"months_abroad"},
                                                          limit(3, "months")})}}),
            require("no_debt",
                    {{"en", "No debt"}, {"ru", "Нет задолженности"}, {"uz", "Qarzdorlik yoʻq"}},
                    coop::equals_condition{coop::fact_name{"debt"},
                                           coop::given_limit{coop::boolean_value{false}}})};
}

inline coop::policy a_semester_abroad() {
    coop::given_limit const student{coop::code_value{"person_category", "student"}};
    return {.id = coop::policy_id{"semester_abroad"},
            .labels = {{"en", "Who may spend a semester abroad?"},
                       {"ru", "Кто может провести семестр за рубежом?"},
                       {"uz", "Kim bir semestr chet elda oʻqishi mumkin?"}},
            .reference_day = coop::reference_day_kind::application,
            .scope = {require("students", {},
                              coop::equals_condition{coop::fact_name{"category"}, student})},
            .versions = {{coop::policy_version_id{"2026"},
                          coop::period::from({2026, 1, 1}),
                          requirements(),
                          {}}},
            .sources = {{"A made-up rule", {}, coop::source_kind::unsourced, {}, {}}}};
}

/// Applicants as another program may hold them: a column a fact, a bit for each that is known.
struct applicants {
    static constexpr std::size_t count = 1'000'000;

    std::vector<std::uint8_t> category;
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

/// Each fact repeats after a few rows, so that the answers can be counted without us. Who has a
/// debt, say: of each 225 rows 25, one of them staff. Of the first 999,900 rows those are 24 of
/// each 225, 106,656; of the last 100 rows, 12 and one of them staff: 106,667 students.
inline applicants made_up(coop::ratio_ticks const& ticks) {
    std::vector<std::int16_t> averages; // 2.00, 2.05, ..., 5.00
    for (std::int64_t twentieths = 40; twentieths <= 100; ++twentieths) {
        auto const average = coop::ratio::make(twentieths, 20).value();
        averages.push_back(static_cast<std::int16_t>(ticks.of(average).value()));
    }
    applicants all;
    for (std::size_t n = 0; n < applicants::count; ++n) {
        all.category.push_back(n % 25 == 24 ? 1 : 0);
        all.gpa.push_back(averages[n % averages.size()]);
        all.credits.push_back(static_cast<std::uint8_t>(n * 7 % 120));
        all.english.push_back(static_cast<std::uint8_t>(n % 6));
        all.months_abroad.push_back(n % 4 == 0 ? 3 : 0);
        applicants::set(all.debt, n, n % 9 == 0);
        applicants::set(all.credits_known, n, n % 20 != 3);
        applicants::set(all.english_known, n, n % 20 != 11);
    }
    return all;
}

} // namespace examples
