// Which form goes with a count, against tables written by hand.
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/plural_rule.hpp>
#include <jspu_coop/explain/wording.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace jspu_coop {
namespace {

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();

struct row {
    std::int64_t count;
    std::string russian;
    std::string english;
};

std::vector<row> const days{
    {0, "дней", "days"},   {1, "день", "day"},     {2, "дня", "days"},    {3, "дня", "days"},
    {4, "дня", "days"},    {5, "дней", "days"},    {9, "дней", "days"},   {10, "дней", "days"},
    {11, "дней", "days"},  {12, "дней", "days"},   {14, "дней", "days"},  {15, "дней", "days"},
    {19, "дней", "days"},  {20, "дней", "days"},   {21, "день", "days"},  {22, "дня", "days"},
    {24, "дня", "days"},   {25, "дней", "days"},   {100, "дней", "days"}, {101, "день", "days"},
    {102, "дня", "days"},  {104, "дня", "days"},   {105, "дней", "days"}, {111, "дней", "days"},
    {112, "дней", "days"}, {114, "дней", "days"},  {115, "дней", "days"}, {121, "день", "days"},
    {122, "дня", "days"},  {1011, "дней", "days"}, {1021, "день", "days"}};

TEST(plural_rule, days_in_three_languages) {
    for (auto const& [count, russian, english] : days) {
        for (std::int64_t const signed_count : {count, -count}) {
            std::string const number = (signed_count < 0 ? "−" : "") + std::to_string(count);
            auto const read = [&](message_catalogue const& in) {
                return wording{in}.read(day_count{signed_count});
            };
            EXPECT_EQ(read(russian_messages()), number + " " + russian);
            EXPECT_EQ(read(uzbek_messages()), number + " kun");
            EXPECT_EQ(read(english_messages()), number + " " + english);
        }
    }
}

TEST(plural_rule, the_ends_of_the_range) {
    // 9223372036854775807 and 9223372036854775808
    EXPECT_EQ(russian_form(most), 2U);
    EXPECT_EQ(russian_form(least), 2U);
    EXPECT_EQ(english_form(least), 1U);
    EXPECT_EQ(uzbek_form(least), 0U);
}

RC_GTEST_PROP(plural_rule, a_form_is_one_of_the_language, (std::int64_t count)) {
    for (plural_rule const& each : plural_rules) {
        RC_ASSERT(each.form_of(count) < each.forms);
    }
}

TEST(plural_rule, every_language_has_its_own) {
    ASSERT_EQ(std::size(plural_rules), all_languages().size());
    for (std::size_t at = 0; at < std::size(plural_rules); ++at) {
        message_catalogue const& messages = *all_languages()[at].messages;
        EXPECT_EQ(messages.language(), plural_rules[at].language);
        EXPECT_EQ(messages.plural_forms(), plural_rules[at].forms);
    }
}

} // namespace
} // namespace jspu_coop
