// The units of the facts that presets read, and of those that the library knows of students and of
// persons: each has a word in every language, and no English one stands in a Russian or Uzbek
// sentence.
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/wording.hpp>
#include <jspu_coop/facts/person_facts.hpp>
#include <jspu_coop/facts/student_facts.hpp>
#include <jspu_coop/presets/presets.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <set>
#include <string>
#include <variant>

namespace jspu_coop {
namespace {

void add_units(fact_schema const& from, std::set<std::string>& to) {
    for (fact_description const& each : from.facts) {
        std::visit(
            [&](auto const& type) {
                if constexpr (requires { type.unit; }) {
                    if (type.unit) {
                        to.insert(*type.unit);
                    }
                }
            },
            each.type);
    }
}

std::set<std::string> all_units() {
    std::set<std::string> units;
    add_units(preset_facts(), units);
    add_units(person_facts(), units);
    add_units(student_facts({.credits_in = credit_system_id{"uz"}}), units);
    return units;
}

std::string word_of(std::string const& unit, char const* language) {
    return wording{messages_in(language)}.read(coded_value{"unit", unit});
}

TEST(unit_words, are_there_in_every_language) {
    ASSERT_GE(all_units().size(), 8U);
    for (std::string const& unit : all_units()) {
        for (char const* const language : {"en", "ru", "uz"}) {
            EXPECT_NE(messages_in(language).find("label.unit." + unit), nullptr)
                << language << ' ' << unit;
        }
    }
}

TEST(unit_words, are_no_english_ones_in_other_languages) {
    for (std::string const& unit : all_units()) {
        std::string const russian = word_of(unit, "ru");
        EXPECT_TRUE(std::none_of(
            russian.begin(), russian.end(),
            [](unsigned char each) { return each < 0x80U && std::isalpha(each) != 0; }))
            << unit << ": " << russian;
        EXPECT_NE(word_of(unit, "uz"), word_of(unit, "en")) << unit;
        EXPECT_NE(word_of(unit, "uz"), unit);
    }
}

} // namespace
} // namespace jspu_coop
