// What is wrong with a policy or schema is said all at once: code and place.
#include "support/policy_scene.hpp"
#include "support/policy_world.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::testing;

fact_value years(std::int64_t count) {
    return integer_value{count, "years"};
}

condition at_least_years(std::int64_t count) {
    return at_least_condition{fact_name{"years"}, given(years(count))};
}

condition holds(char const* fact) {
    return holds_condition{fact_name{fact}};
}

requirement with_force(requirement of, requirement_force force) {
    of.force = force;
    return of;
}

condition elapsed(day_point from, day_point to, char const* unit = "days",
                  rounding count = rounding::down) {
    return elapsed_condition{from,
                             to,
                             duration_unit::days,
                             count,
                             rounding::down,
                             ends::last_excluded,
                             comparison::at_least,
                             given(integer_value{1, unit})};
}

/// A sound policy, to be damaged.
policy sound() {
    policy made = policy_of({require("it", at_least_years(3))});
    made.versions.insert(made.versions.begin(), {policy_version_id{"v0"},
                                                 period{{2018, 1, 1}, {2019, 12, 31}},
                                                 {require("it", at_least_years(2))},
                                                 {}});
    return made;
}

struct malformed {
    std::function<void(policy&)> damage;
    std::string expected; ///< code and path of the only issue
};

/// A policy whose last version asks for one thing.
std::function<void(policy&)> asking(condition asked) {
    return [=](policy& of) { of.versions[1].requirements = {require("it", asked)}; };
}
std::function<void(policy&)> requiring(std::vector<requirement> asked) {
    return [=](policy& of) { of.versions[1].requirements = asked; };
}
std::function<void(policy&)> limited(fact_value value) {
    return asking(at_least_condition{fact_name{"years"}, given(std::move(value))});
}
std::function<void(policy&)> with_parameter(fact_type type, fact_name fact = fact_name{"years"}) {
    return [=](policy& of) {
        of.parameters.push_back({policy_parameter_id{"floor"}, text{{"en", "Floor"}}, type, {}});
        of.versions[1].requirements = {
            require("it", at_least_condition{fact, parameter_limit{policy_parameter_id{"floor"}}})};
    };
}

condition deep(int levels) {
    return levels == 0
               ? at_least_years(1)
               : condition{not_condition{require("n" + std::to_string(levels), deep(levels - 1))}};
}

TEST(policy_validate, a_sound_policy_has_no_issue) {
    EXPECT_EQ(codes_and_paths(validate(sound(), small_schema())), std::vector<std::string>{});
}

TEST(policy_validate, names_each_mistake_and_its_place) {
    std::string const req = "/versions/1/requirements";
    std::string const at = req + "/0/condition";
    unpublished_limit const twice{{}, {years(1), years(1)}};
    unpublished_limit const alone{{}, {years(1)}};
    policy_question_id const question{"q"};
    std::vector<requirement> const two{require("a", holds("flag")),
                                       require("b", at_least_years(1))};
    std::vector<requirement> const same{require("a", holds("flag")), require("b", holds("flag"))};
    auto const set_limit = [](fact_value value) {
        return one_of_condition{fact_name{"country"}, given(std::move(value))};
    };
    std::vector<malformed> const cases{
        {[](policy& of) { of.labels = {}; }, "policy.labels_empty at /labels"},
        {[](policy& of) { of.sources.clear(); }, "policy.sources_empty at /sources"},
        {[](policy& of) { of.sources[0].title = " "; }, "source.title_empty at /sources/0/title"},
        {[](policy& of) { of.versions.clear(); }, "policy.versions_empty at /versions"},
        {[](policy& of) { of.versions[1].requirements.clear(); },
         "policy.requirements_empty at " + req},
        {requiring({with_force(require("it", at_least_years(3)), requirement_force::advisory)}),
         "policy.requirements_empty at " + req},
        {[](policy& of) { of.versions[1].id = of.versions[0].id; },
         "policy.version_repeated at /versions/1/id"},
        {[](policy& of) {
             of.versions[1].in_force = period::from({2020, 1, 2});
         },
         "policy.versions_gap at /versions/1/in_force"},
        {[](policy& of) {
             of.versions[1].in_force = period::from({2019, 12, 31});
         },
         "policy.versions_overlap at /versions/1/in_force"},
        {[](policy& of) {
             of.versions[0].in_force = period::from({2018, 1, 1});
         },
         "policy.version_not_last at /versions/0/in_force"},
        {[](policy& of) { std::swap(of.versions[0], of.versions[1]); },
         "policy.version_not_last at /versions/0/in_force"},
        {requiring({require("a", holds("flag")), require("a", at_least_years(1))}),
         "policy.requirement_repeated at " + req + "/1/id"},
        {[](policy& of) {
             of.scope = {require("now", holds("flag"))};
             of.versions[1].requirements[0].id = policy_requirement_id{"now"};
         },
         "policy.requirement_repeated at " + req + "/0/id"},
        {requiring(same), "policy.parts_equal at " + req + "/1"},
        {asking(all_condition{}), "policy.parts_empty at " + at + "/parts"},
        {asking(any_condition{}), "policy.parts_empty at " + at + "/parts"},
        {asking(any_condition{same}), "policy.parts_equal at " + at + "/parts/1"},
        // The same in another order, under other ids.
        {asking(all_condition{{require("c", any_condition{two}),
                               require("d", any_condition{{require("e", at_least_years(1)),
                                                           require("f", holds("flag"))}})}}),
         "policy.parts_equal at " + at + "/parts/1"},
        {asking(at_least_k_condition{0, two}), "policy.count_out_of_range at " + at + "/count"},
        {asking(at_least_k_condition{3, two}), "policy.count_out_of_range at " + at + "/count"},
        {asking(when_condition{require("a", holds("flag")), require("b", holds("flag"))}),
         "policy.parts_equal at " + at + "/then"},
        {asking(unless_condition{require("a", holds("flag")), require("b", at_least_years(1))}),
         "policy.exception_without_labels at " + at + "/exception/labels"},
        {asking(unpublished_condition{{}, {require("a", holds("flag"))}}),
         "policy.too_few_readings at " + at + "/readings"},
        {asking(unpublished_condition{{}, same}),
         "policy.readings_repeated at " + at + "/readings/1"},
        {asking(at_least_condition{fact_name{"years"}, alone}),
         "policy.too_few_readings at " + at + "/limit/readings"},
        {asking(at_least_condition{fact_name{"years"}, twice}),
         "policy.readings_repeated at " + at + "/limit/readings/1"},
        {requiring(
             {require("a", at_least_condition{fact_name{"years"},
                                              unpublished_limit{question, {years(1), years(2)}}}),
              require("b", at_most_condition{fact_name{"years"},
                                             unpublished_limit{question,
                                                               {years(4), years(5), years(6)}}})}),
         "policy.question_differs at " + req + "/1/condition/limit/question"},
        {asking(any_condition{{with_force(require("a", holds("flag")), requirement_force::advisory),
                               require("b", at_least_years(1))}}),
         "policy.advisory_not_at_top at " + at + "/parts/0/force"},
        {asking(
             not_condition{with_force(require("a", holds("flag")), requirement_force::waivable)}),
         "policy.waivable_under_not at " + at + "/part/force"},
        {asking(when_condition{with_force(require("a", holds("flag")), requirement_force::waivable),
                               require("b", at_least_years(1))}),
         "policy.waivable_under_not at " + at + "/guard/force"},
        {[](policy& of) {
             of.scope = {with_force(require("s", holds("flag")), requirement_force::waivable)};
         },
         "policy.waivable_under_not at /scope/0/force"},
        {[](policy& of) {
             of.scope = {with_force(require("s", holds("flag")), requirement_force::advisory)};
         },
         "policy.advisory_not_at_top at /scope/0/force"},
        {asking(
             at_least_condition{fact_name{"years"}, parameter_limit{policy_parameter_id{"floor"}}}),
         "policy.parameter_unknown at " + at + "/limit/parameter"},
        {[](policy& of) {
             of.parameters.push_back({policy_parameter_id{"floor"},
                                      text{{"en", "Floor"}},
                                      integer_type{1, 2, "years"},
                                      {}});
         },
         "policy.parameter_unused at /parameters/0/name"},
        {[](policy& of) {
             with_parameter(integer_type{1, 2, "years"})(of);
             of.parameters[0].labels = {};
         },
         "policy.labels_empty at /parameters/0/labels"},
        {with_parameter(integer_type{2, 1, "years"}),
         "fact_type.range_reversed at /parameters/0/type/highest"},
        {with_parameter(integer_type{2, 7, "years"}),
         "policy.parameter_out_of_range at " + at + "/limit/parameter"},
        {with_parameter(integer_type{2, 3, "ects"}),
         "policy.parameter_wrong_type at " + at + "/limit/parameter"},
        {with_parameter(boolean_type{}),
         "policy.parameter_wrong_type at " + at + "/limit/parameter"},
        {with_parameter(decimal_type{0, decimal::parse("0.25").value(), 2, {}}, fact_name{"share"}),
         "policy.parameter_out_of_range at " + at + "/limit/parameter"},
        {asking(date_within_condition{fact_name{"start"}, {}, {}}),
         "policy.limits_missing at " + at},
        {asking(date_within_condition{fact_name{"start"}, given(date_value{date{2024, 3, 2}}),
                                      given(date_value{date{2024, 3, 1}})}),
         "policy.limits_reversed at " + at + "/last"},
        {asking(
             between_condition{fact_name{"years"}, given(years(3)), given(years(3)), true, false}),
         "policy.limits_reversed at " + at + "/highest"},
        {asking(elapsed(fact_day{fact_name{"start"}}, fact_day{fact_name{"start"}})),
         "policy.same_day_twice at " + at + "/to"},
        {asking(elapsed(fixed_day{date{2024, 1, 1}}, jspu_coop::reference_day{})),
         "policy.no_fact at " + at},
        {asking(elapsed(fact_day{fact_name{"start"}}, jspu_coop::reference_day{}, "days",
                        rounding::reject)),
         "policy.rounding_rejects at " + at + "/count"},
        {asking(elapsed(fact_day{fact_name{"start"}}, jspu_coop::reference_day{}, "months")),
         "policy.wrong_unit at " + at + "/limit/value/unit"},
        {asking(elapsed(fact_day{fact_name{"years"}}, jspu_coop::reference_day{})),
         "policy.fact_wrong_type at " + at + "/from/fact"},
        {asking(deep(12)), "policy.too_deep at " + at +
                               [] {
                                   std::string path;
                                   for (int level = 0; level < 12; ++level) {
                                       path += level == 0 ? "/part" : "/condition/part";
                                   }
                                   return path;
                               }()},
        {asking(holds("nothing")), "policy.fact_unknown at " + at + "/fact"},
        {asking(holds("years")), "policy.fact_wrong_type at " + at + "/fact"},
        {asking(present_condition{fact_name{"years"}}), "policy.never_absent at " + at + "/fact"},
        {asking(at_least_condition{fact_name{"level"}, given(years(1))}),
         "policy.fact_wrong_type at " + at + "/fact"},
        {asking(level_at_least_condition{fact_name{"years"}, given(years(1))}),
         "policy.fact_wrong_type at " + at + "/fact"},
        {asking(grade_at_least_condition{fact_name{"level"}, given(years(1))}),
         "policy.fact_wrong_type at " + at + "/fact"},
        {asking(within_field_condition{fact_name{"country"}, codes("isced_f", {"01"})}),
         "policy.fact_wrong_type at " + at + "/fact"},
        {asking(papers_present_condition{fact_name{"country"}, codes("country", {"UZ"})}),
         "policy.fact_wrong_type at " + at + "/fact"},
        {asking(equals_condition{fact_name{"papers"}, codes("paper", {"cv"})}),
         "policy.fact_wrong_type at " + at + "/fact"},
        {limited(years(7)), "policy.out_of_range at " + at + "/limit/value/number"},
        {limited(years(-1)), "policy.out_of_range at " + at + "/limit/value/number"},
        {limited(integer_value{3, "months"}), "policy.wrong_unit at " + at + "/limit/value/unit"},
        {limited(integer_value{3, {}}), "policy.wrong_unit at " + at + "/limit/value/unit"},
        {limited(decimal_value{3, "years"}), "policy.wrong_type at " + at + "/limit/value"},
        {asking(at_least_condition{fact_name{"share"},
                                   given(decimal_value{decimal::parse("0.25").value(), {}})}),
         "policy.too_fine at " + at + "/limit/value/number"},
        {asking(level_at_least_condition{fact_name{"level"}, given(level_value{"cefr", "C3"})}),
         "policy.unknown_code at " + at + "/limit/value/code"},
        {asking(level_at_least_condition{fact_name{"level"}, given(level_value{"hsk", "B1"})}),
         "policy.wrong_scale at " + at + "/limit/value/scale"},
        {asking(grade_at_least_condition{fact_name{"mark"}, given(grade_value{"uz_5", 3})}),
         "policy.wrong_scale at " + at + "/limit/value/scale"},
        {asking(set_limit(code_set_value{"country", {}})),
         "policy.codes_empty at " + at + "/codes/value/codes"},
        {asking(set_limit(code_set_value{"country", {"UZ", "BY"}})),
         "policy.codes_not_increasing at " + at + "/codes/value/codes/1"},
        {asking(set_limit(code_set_value{"country", {"XX"}})),
         "policy.unknown_code at " + at + "/codes/value/codes/0"},
        {asking(set_limit(code_set_value{"land", {"UZ"}})),
         "policy.wrong_vocabulary at " + at + "/codes/value/vocabulary"},
        {asking(set_limit(code_value{"country", "UZ"})),
         "policy.wrong_type at " + at + "/codes/value"},
        {asking(within_field_condition{fact_name{"field"}, codes("isced_f", {"113"})}),
         "policy.unknown_code at " + at + "/fields/value/codes/0"},
        {asking(within_field_condition{fact_name{"field"}, codes("isced_f", {"0110"})}),
         "policy.unknown_code at " + at + "/fields/value/codes/0"},
    };
    for (malformed const& each : cases) {
        policy damaged = sound();
        each.damage(damaged);
        EXPECT_EQ(codes_and_paths(validate(damaged, small_schema())),
                  std::vector<std::string>{each.expected})
            << each.expected;
    }
}

TEST(policy_validate, says_everything_at_once) {
    policy damaged = sound();
    damaged.labels = {};
    damaged.versions[0].requirements = {require("it", holds("nothing"))};
    limited(years(9))(damaged);
    EXPECT_EQ(codes_and_paths(validate(damaged, small_schema())),
              (std::vector<std::string>{
                  "policy.labels_empty at /labels",
                  "policy.fact_unknown at /versions/0/requirements/0/condition/fact",
                  "policy.out_of_range at /versions/1/requirements/0/condition/limit/value/number",
              }));
}

TEST(policy_validate, refuses_what_is_too_entangled) {
    fact_schema schema;
    std::vector<requirement> asked;
    for (int fact = 0; fact < 17; ++fact) {
        std::string const name = "fact" + std::to_string(fact);
        schema.facts.push_back({fact_name{name}, boolean_type{}, {}, text{{"en", name}}});
        asked.push_back(require("a" + std::to_string(fact), holds_condition{fact_name{name}}));
        asked.push_back(require("b" + std::to_string(fact),
                                equals_condition{fact_name{name}, given(boolean_value{false})}));
    }
    policy whole = policy_of({require("it", any_condition{asked})});
    EXPECT_EQ(codes_and_paths(validate(whole, schema)),
              std::vector<std::string>{"policy.too_entangled at /versions/0"});
    asked.pop_back();
    whole = policy_of({require("it", any_condition{asked})});
    EXPECT_EQ(codes_and_paths(validate(whole, schema)), std::vector<std::string>{});
}

TEST(policy_library_make, refuses_policies_that_grow_beyond_all_bounds) {
    std::vector<policy> chain;
    for (int at = 0; at < 40; ++at) {
        policy made = policy_of({require("it", at_least_years(3))});
        made.id = policy_id{"p" + std::to_string(at)};
        if (at > 0) {
            reference_condition const before{policy_id{"p" + std::to_string(at - 1)},
                                             policy_version_id{"v1"}};
            made.versions[0].requirements.push_back(require("one", before));
            made.versions[0].requirements.push_back(
                require("two", not_condition{require("again", before)}));
        }
        chain.push_back(std::move(made));
    }
    auto const made = policy_library::make(small_schema(), chain);
    ASSERT_TRUE(made.has_error());
    EXPECT_EQ(made.error().first().code, "policy.too_large");
    chain.erase(chain.begin() + 4, chain.end());
    EXPECT_TRUE(policy_library::make(small_schema(), chain).has_value());
}

TEST(policy_library_make, checks_how_policies_refer_to_one_another) {
    auto const named = [](char const* id, char const* refers_to, char const* version = "v1") {
        policy made = policy_of({require("it", at_least_years(3))});
        made.id = policy_id{id};
        if (refers_to != nullptr) {
            made.versions[0].requirements.push_back(require(
                "other", reference_condition{policy_id{refers_to}, policy_version_id{version}}));
        }
        return made;
    };
    auto const wrong = [](std::vector<policy> policies) {
        auto const made = policy_library::make(small_schema(), std::move(policies));
        return made.has_error() ? codes_and_paths(made.error().all()) : std::vector<std::string>{};
    };
    using lines = std::vector<std::string>;
    EXPECT_EQ(wrong({named("a", "b"), named("b", nullptr)}), lines{});
    EXPECT_EQ(wrong({named("a", nullptr), named("a", nullptr)}),
              lines{"policy.repeated at /policies/1/id"});
    std::string const place = "/versions/0/requirements/1/condition";
    EXPECT_EQ(wrong({named("a", "b")}),
              lines{"policy.reference_unknown at /policies/0" + place + "/policy"});
    EXPECT_EQ(wrong({named("a", "b", "v9"), named("b", nullptr)}),
              lines{"policy.reference_version_unknown at /policies/0" + place + "/version"});
    EXPECT_EQ(wrong({named("a", "a")}),
              lines{"policy.reference_cycle at /policies/0" + place + "/policy"});
    EXPECT_EQ(wrong({named("a", "b"), named("b", "c"), named("c", "a")}),
              (lines{"policy.reference_cycle at /policies/0" + place + "/policy",
                     "policy.reference_cycle at /policies/1" + place + "/policy",
                     "policy.reference_cycle at /policies/2" + place + "/policy"}));
    policy later = named("b", nullptr);
    later.reference_day = reference_day_kind::nomination;
    EXPECT_EQ(wrong({named("a", "b"), later}),
              lines{"policy.reference_day_differs at /policies/0" + place + "/policy"});
}

TEST(fact_schema_validate, names_each_mistake_and_its_place) {
    struct damaged_schema {
        std::function<void(fact_description&)> damage;
        std::string expected;
    };
    auto const typed = [](fact_type type) { return [=](fact_description& of) { of.type = type; }; };
    std::vector<damaged_schema> const cases{
        {[](fact_description& of) { of.labels = {}; },
         "fact_schema.labels_empty at /facts/0/labels"},
        {[](fact_description& of) {
             of.traits = {fact_trait::can_only_grow, fact_trait::cannot_change};
         },
         "fact_schema.cannot_grow at /facts/0/traits"},
        {[](fact_description& of) {
             of.type = date_type{};
             of.traits = {fact_trait::can_only_grow};
         },
         "fact_schema.cannot_grow at /facts/0/traits"},
        {typed(integer_type{2, 1, {}}), "fact_type.range_reversed at /facts/0/type/highest"},
        {typed(integer_type{0, INT64_MAX, {}}),
         "fact_type.range_too_wide at /facts/0/type/highest"},
        {typed(integer_type{0, 1, "two words"}), "fact_type.name_malformed at /facts/0/type/unit"},
        {typed(decimal_type{0, 1, 19, {}}),
         "fact_type.digits_out_of_range at /facts/0/type/digits"},
        {typed(decimal_type{0, decimal::parse("1.25").value(), 1, {}}),
         "fact_type.too_fine at /facts/0/type/highest"},
        {typed(decimal_type{0, 1'000'000, 18, {}}),
         "fact_type.range_too_wide at /facts/0/type/highest"},
        {typed(ratio_type{3, 2, {}}), "fact_type.range_reversed at /facts/0/type/highest"},
        {typed(date_type{date{2024, 1, 2}, date{2024, 1, 1}}),
         "fact_type.range_reversed at /facts/0/type/last"},
        {typed(code_type{"country", {}}), "fact_type.codes_empty at /facts/0/type/codes"},
        {typed(code_type{"country", {"UZ", "UZ"}}),
         "fact_type.code_repeated at /facts/0/type/codes/1"},
        {typed(code_set_type{"", {"UZ"}}), "fact_type.name_malformed at /facts/0/type/vocabulary"},
        {typed(level_type{"cefr", {"A1", ""}}),
         "fact_type.name_malformed at /facts/0/type/codes/1"},
        {typed(grade_type{"de 6", 5, 1, 0}), "fact_type.name_malformed at /facts/0/type/scale"},
    };
    for (damaged_schema const& each : cases) {
        fact_schema schema{{{fact_name{"it"}, boolean_type{}, {}, text{{"en", "It"}}}}};
        each.damage(schema.facts[0]);
        EXPECT_EQ(codes_and_paths(validate(schema)), std::vector<std::string>{each.expected});
    }
    EXPECT_EQ(codes_and_paths(validate(fact_schema{})),
              std::vector<std::string>{"fact_schema.empty at /facts"});
    fact_description const it{fact_name{"it"}, boolean_type{}, {}, text{{"en", "It"}}};
    EXPECT_EQ(codes_and_paths(validate(fact_schema{{it, it}})),
              std::vector<std::string>{"fact_schema.fact_repeated at /facts/1/name"});
}

TEST(fact_name_parse, takes_words_in_snake_case_joined_by_points) {
    for (char const* const good : {"gpa", "language.russian", "a1.b_2", "passport.expires_on"}) {
        EXPECT_TRUE(fact_name::parse(good).has_value()) << good;
    }
    for (char const* const bad :
         {"", ".", "a.", ".a", "a..b", "1a", "_a", "a._b", "A", "a b", "a-b"}) {
        EXPECT_EQ(code_of_refusal(fact_name::parse(bad)), "fact_name.malformed") << bad;
    }
    EXPECT_FALSE(fact_name::parse(std::string(129, 'a')).has_value());
}

} // namespace
