// What a record sets parameters of policies to, as values of each type.
#include <jspu_coop/policy/policy_settings.hpp>

#include "support/policy_scene.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>

#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using testing::code_of_refusal;

/// A type, a text, and the value that it stands for.
struct read_case {
    fact_type type;
    char const* text;
    fact_value value;
};

TEST(setting_value, is_read_by_its_type) {
    level_type const cefr{"cefr_level", {"A1", "A2", "B1"}};
    code_set_type const papers{"paper", {"visa", "passport", "photo"}};
    for (read_case const& each : std::vector<read_case>{
             {boolean_type{}, "true", boolean_value{true}},
             {boolean_type{}, "false", boolean_value{false}},
             {integer_type{-5, 10, "years"}, "3", integer_value{3, "years"}},
             {integer_type{-5, 10, {}}, "-5", integer_value{-5, {}}},
             {decimal_type{0, 10, 2, "ects"}, "2.4",
              decimal_value{decimal::make(24, 1).value(), "ects"}},
             {decimal_type{0, 10, 2, "ects"}, "2.40",
              decimal_value{decimal::make(24, 1).value(), "ects"}},
             {ratio_type{0, 5, "gpa"}, "12/5", ratio_value{ratio::make(12, 5).value(), "gpa"}},
             {ratio_type{0, 5, "gpa"}, "2.4", ratio_value{ratio::make(12, 5).value(), "gpa"}},
             {ratio_type{0, 5, {}}, "3", ratio_value{3, {}}},
             {date_type{}, "2026-09-01", date_value{date{2026, 9, 1}}},
             {code_type{"country", {"UZ", "BY"}}, "BY", code_value{"country", "BY"}},
             {cefr, "B1", level_value{"cefr_level", "B1"}},
             {papers, "passport,visa", code_set_value{"paper", {"passport", "visa"}}},
             {papers, "visa,passport", code_set_value{"paper", {"passport", "visa"}}},
             {papers, "photo", code_set_value{"paper", {"photo"}}},
             {papers, "", code_set_value{"paper", {}}},
             {grade_type{"uz", 2, 5, 0}, "4", grade_value{"uz", 4}},
             {field_type{}, "0113", code_value{"isced_f", "0113"}}}) {
        auto const read = setting_value(each.text, each.type);
        ASSERT_TRUE(read.has_value()) << each.text << ": " << code_of_refusal(read);
        EXPECT_EQ(*read, each.value) << each.text;
    }
}

TEST(setting_value, that_is_written_otherwise_is_malformed) {
    for (auto const& [type, text] : std::vector<std::pair<fact_type, char const*>>{
             {boolean_type{}, "yes"},
             {boolean_type{}, "TRUE"},
             {boolean_type{}, ""},
             {integer_type{0, 10, {}}, "few"},
             {integer_type{0, 10, {}}, "3.0"},
             {integer_type{0, 10, {}}, "+3"},
             {integer_type{0, 10, {}}, "03"},
             {integer_type{0, 10, {}}, "-0"},
             {integer_type{0, 10, {}}, " 3"},
             {integer_type{0, 10, {}}, "3 "},
             {integer_type{0, 10, {}}, ""},
             {integer_type{0, 10, {}}, "99999999999999999999"},
             {decimal_type{0, 10, 2, {}}, "2,4"},
             {decimal_type{0, 10, 2, {}}, ""},
             {ratio_type{0, 5, {}}, "12/0"},
             {ratio_type{0, 5, {}}, "12:5"},
             {date_type{}, "01.09.2026"},
             {date_type{}, "2026-02-29"},
             {grade_type{"uz", 2, 5, 0}, "A"}}) {
        auto const read = setting_value(text, type);
        EXPECT_EQ(code_of_refusal(read), "policy_setting.malformed") << text;
        ASSERT_TRUE(read.has_error());
        EXPECT_EQ(read.error().first().value, text);
        EXPECT_EQ(read.error().first().parameters.at("expected"), kind_name(type));
    }
}

TEST(setting_value, that_the_type_does_not_have_is_refused) {
    code_set_type const papers{"paper", {"visa", "passport"}};
    for (auto const& [type, text, code] :
         std::vector<std::tuple<fact_type, char const*, char const*>>{
             {integer_type{0, 10, {}}, "11", "policy.out_of_range"},
             {ratio_type{ratio::make(12, 5).value(), 3, {}}, "2.3", "policy.out_of_range"},
             {ratio_type{ratio::make(12, 5).value(), 3, {}}, "3.1", "policy.out_of_range"},
             {decimal_type{0, 10, 1, {}}, "2.45", "policy.too_fine"},
             {date_type{date{2026, 1, 1}, {}}, "2025-12-31", "policy.out_of_range"},
             {code_type{"country", {"UZ"}}, "BY", "policy.unknown_code"},
             {level_type{"cefr_level", {"A1"}}, "B1", "policy.unknown_code"},
             {field_type{}, "113", "policy.unknown_code"},
             {grade_type{"uz", 2, 5, 0}, "6", "policy.out_of_range"},
             {papers, "passport,passport", "policy.codes_not_increasing"},
             {papers, "passport, visa", "policy.unknown_code"},
             {papers, "passport,", "policy.unknown_code"},
             {papers, ",passport", "policy.unknown_code"},
             {papers, ",", "policy.unknown_code"}}) {
        auto const read = setting_value(text, type);
        EXPECT_EQ(code_of_refusal(read), code) << text;
        EXPECT_EQ(testing::path_of_refusal(read), "") << text;
    }
}

policy with_parameters() {
    policy made = testing::policy_of({});
    made.parameters = {
        {policy_parameter_id{"floor"}, text{{"en", "Floor"}}, ratio_type{2, 3, "gpa"}, {}},
        {policy_parameter_id{"most"}, text{{"en", "Most"}}, integer_type{0, 5, {}}, {}}};
    return made;
}

policy_reference setting(std::vector<std::pair<std::string, std::string>> const& pairs) {
    policy_reference made{referred_policy_id{"rule"}, {}};
    for (auto const& [parameter, value] : pairs) {
        made.settings.push_back({referred_parameter_id{parameter}, value});
    }
    return made;
}

TEST(parameters_of, gives_a_value_for_each_setting_in_their_order) {
    auto const made = parameters_of(setting({{"most", "2"}, {"floor", "2.4"}}), with_parameters());
    std::vector<parameter_value> const expected{
        {policy_id{"rule"}, policy_parameter_id{"most"}, integer_value{2, {}}},
        {policy_id{"rule"}, policy_parameter_id{"floor"},
         ratio_value{ratio::make(12, 5).value(), "gpa"}}};
    ASSERT_TRUE(made.has_value());
    EXPECT_EQ(*made, expected);
    EXPECT_TRUE(parameters_of(setting({}), with_parameters())->empty());
}

TEST(parameters_of, keeps_who_set_it_so) {
    policy_reference reference = setting({{"floor", "2.4"}, {"most", "2"}});
    citation const order{"Order 12 of the university", "item 3", {}};
    reference.settings[0].source = order;
    auto const made = parameters_of(reference, with_parameters()).value();
    EXPECT_EQ(made[0].source, order);
    EXPECT_EQ(made[1].source, std::nullopt);
}

TEST(parameters_of, tells_every_issue_with_its_place) {
    auto const made = parameters_of(setting({{"most", "6"}, {"least", "1"}, {"floor", "high"}}),
                                    with_parameters());
    ASSERT_TRUE(made.has_error());
    EXPECT_EQ(testing::codes_and_paths(made.error().all()),
              (std::vector<std::string>{"policy.out_of_range at /settings/0/value",
                                        "policy_setting.unknown at /settings/1/parameter",
                                        "policy_setting.malformed at /settings/2/value"}));
    EXPECT_EQ(made.error().all()[1].value, "least");
    EXPECT_EQ(made.error().all()[1].parameters.at("policy"), "rule");
}

} // namespace
} // namespace jspu_coop
