#include <jspu_coop/facts/person_facts.hpp>
#include <jspu_coop/facts/student_facts.hpp>
#include <jspu_coop/formats/json/policies.hpp>
#include <jspu_coop/presets/presets.hpp>

#include "support/policy_scene.hpp"
#include "support/source_folder.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::testing;

std::vector<policy> every_preset() {
    std::vector<policy> all;
    for (std::string_view const name : preset_names()) {
        all.push_back(load_preset(name).value());
    }
    return all;
}

bool speaks_three_languages(text const& labels) {
    return labels.exact("en") != nullptr && labels.exact("ru") != nullptr
           && labels.exact("uz") != nullptr;
}

void for_each_requirement(requirement const& from,
                          std::function<void(requirement const&)> const& visit) {
    visit(from);
    for (requirement const* part : parts_of(from)) {
        for_each_requirement(*part, visit);
    }
}

TEST(presets, have_names_in_order) {
    std::vector<std::string_view> const expected{
        "by.residence",         "erasmus.students",   "itec",
        "jspu.bspu_departure",  "koica.masters",      "mevlana",
        "undp.internship",      "uz.academic_leave",  "uz.attestation",
        "uz.expulsion_grounds", "uz.foreign_experts", "uz.joint_programme_partner",
        "uz.promotion",         "uz.reinstatement",   "uz.subject_attendance",
        "uz.time_of_study"};
    EXPECT_EQ(preset_names(), expected);
}

TEST(presets, that_do_not_exist_are_refused) {
    for (char const* name : {"", "facts", "itec.json", "ITEC"}) {
        auto const text = preset_text(name);
        ASSERT_TRUE(text.has_error()) << name;
        EXPECT_EQ(text.error().first().code, "preset.unknown");
        EXPECT_EQ(text.error().first().value, name);
        ASSERT_TRUE(load_preset(name).has_error()) << name;
        EXPECT_EQ(load_preset(name).error().first().code, "preset.unknown");
    }
}

/// The questions that limits and requirements of a policy name.
std::set<policy_question_id> questions_of(policy const& of) {
    std::set<policy_question_id> all;
    auto const add = [&](requirement const& each) {
        std::visit(
            [&](auto const& held) {
                if constexpr (requires { held.readings; }) {
                    if (held.question) {
                        all.insert(*held.question);
                    }
                }
                if constexpr (requires { held.limit; }) {
                    auto const* open = std::get_if<unpublished_limit>(&held.limit);
                    if (open != nullptr && open->question) {
                        all.insert(*open->question);
                    }
                }
            },
            each.condition);
    };
    for (requirement const& each : of.scope) {
        for_each_requirement(each, add);
    }
    for (policy_version const& version : of.versions) {
        for (requirement const& each : version.requirements) {
            for_each_requirement(each, add);
        }
    }
    return all;
}

TEST(presets, call_every_open_question_in_three_languages) {
    for (policy const& each : every_preset()) {
        std::set<policy_question_id> called;
        for (policy_question const& question : each.questions) {
            EXPECT_TRUE(speaks_three_languages(question.labels)) << question.id.str();
            called.insert(question.id);
        }
        EXPECT_EQ(called, questions_of(each)) << each.id.str();
    }
}

// Health, age, family, pay, and why somebody is on leave or struck off.
TEST(presets, mark_what_tells_personal_circumstances) {
    std::set<std::string> sensitive;
    for (fact_description const& each : preset_facts().facts) {
        if (each.traits.contains(fact_trait::is_sensitive)) {
            sensitive.insert(each.name.str());
        }
    }
    EXPECT_EQ(sensitive, (std::set<std::string>{
                             "expert.pay_a_year", "expulsion.grounds", "koica.age_on_day_of_call",
                             "leave.ground", "medically_fit", "person.born_on", "undp.relatives"}));
}

// Countries and levels of languages are called by the library, and so are papers, grounds of
// leave, ways of nomination and categories of persons; what is a preset's own is called by the schema.
TEST(presets, call_every_code_in_three_languages) {
    std::set<std::string> const called_by_the_library{"country", "cefr_level", "paper_kind",
                                                      "leave_ground", "nomination_route",
                                                      "person_category"};
    fact_schema const facts = preset_facts();
    auto const expect_called = [&](std::string const& vocabulary,
                                   std::vector<std::string> const& codes) {
        if (called_by_the_library.contains(vocabulary)) {
            return;
        }
        for (std::string const& code : codes) {
            text const* const label = facts.label_of(vocabulary, code);
            ASSERT_NE(label, nullptr) << vocabulary << ' ' << code;
            EXPECT_TRUE(speaks_three_languages(*label)) << vocabulary << ' ' << code;
        }
    };
    for (fact_description const& each : facts.facts) {
        std::visit(
            [&](auto const& type) {
                if constexpr (requires { type.vocabulary; }) {
                    expect_called(type.vocabulary, type.codes);
                } else if constexpr (requires { type.codes; }) {
                    expect_called(type.scale, type.codes);
                }
            },
            each.type);
    }
}

TEST(presets, are_valid_and_round_trip_to_the_same_bytes) {
    fact_schema const facts = preset_facts();
    EXPECT_TRUE(validate(facts).empty());
    EXPECT_EQ(to_json(facts), preset_facts_text());
    EXPECT_EQ(content_of(in_source_folder("presets/facts.json")), preset_facts_text());
    for (std::string_view const name : preset_names()) {
        SCOPED_TRACE(name);
        auto const loaded = load_preset(name);
        ASSERT_TRUE(loaded.has_value()) << to_string(loaded.error());
        EXPECT_EQ(loaded->id.str(), name);
        EXPECT_EQ(to_json(*loaded), preset_text(name).value());
        EXPECT_EQ(content_of(in_source_folder("presets/" + std::string{name} + ".json")),
                  preset_text(name).value());
        // The gate leans on another policy, which is judged with it in the library.
        EXPECT_TRUE(validate(*loaded).empty());
        EXPECT_TRUE(validate(*loaded, facts).empty());
    }
    EXPECT_NE(preset_library().find(policy_id{"jspu.bspu_departure"}), nullptr);
}

TEST(presets, are_labelled_in_three_languages) {
    for (fact_description const& each : preset_facts().facts) {
        EXPECT_TRUE(speaks_three_languages(each.labels)) << to_string(each.name);
    }
    for (policy const& of : every_preset()) {
        EXPECT_TRUE(speaks_three_languages(of.labels)) << of.id.str();
        for (policy_parameter const& each : of.parameters) {
            EXPECT_TRUE(speaks_three_languages(each.labels)) << of.id.str();
        }
        auto const check = [&](requirement const& each) {
            EXPECT_TRUE(speaks_three_languages(each.labels)) << of.id.str() << ' ' << each.id.str();
        };
        for (requirement const& each : of.scope) {
            for_each_requirement(each, check);
        }
        for (policy_version const& version : of.versions) {
            for (requirement const& each : version.requirements) {
                for_each_requirement(each, check);
            }
        }
    }
}

void expect_cited(policy const& of, requirement const& each) {
    SCOPED_TRACE(of.id.str() + ' ' + each.id.str());
    ASSERT_TRUE(each.cited_as.has_value());
    ASSERT_TRUE(each.cited_as->source.has_value());
    EXPECT_TRUE(each.cited_as->source->seen_as_of.has_value());
    EXPECT_TRUE(each.cited_as->source->address.has_value());
    EXPECT_LT(each.cited_as->source->kind, source_kind::weak);
}

// No rule rests on what nobody has published, or on a weak source alone.
TEST(presets, cite_a_source_for_each_requirement) {
    for (policy const& of : every_preset()) {
        EXPECT_TRUE(std::any_of(of.sources.begin(), of.sources.end(), [](source const& each) {
            return each.kind < source_kind::weak;
        })) << of.id.str();
        for (requirement const& each : of.scope) {
            expect_cited(of, each);
        }
        for (policy_version const& version : of.versions) {
            for (requirement const& each : version.requirements) {
                if (version.id.str() != "before_it_was_read") {
                    expect_cited(of, each);
                }
            }
        }
    }
}

// Each fact is read by some preset: whoever fills a row is asked for nothing in vain.
TEST(presets, read_every_fact) {
    std::string all;
    for (std::string_view const name : preset_names()) {
        all += preset_text(name).value();
    }
    for (fact_description const& each : preset_facts().facts) {
        EXPECT_NE(all.find('"' + to_string(each.name) + '"'), std::string::npos)
            << to_string(each.name);
    }
}

/// Facts that the library computes of a person who applies, with the codes that presets name.
fact_schema computed_of_persons() {
    fact_terms terms;
    for (char const* code :
         {"itec", "koica_scholarship", "korean_government_scholarship", "mevlana", "erasmus"}) {
        terms.programmes.push_back({code, {}});
    }
    return person_facts(terms);
}

/// Facts that the library computes of a student of a joint programme.
fact_schema computed_of_students() {
    student_fact_terms terms;
    terms.credits_in = credit_system_id{"uz"};
    return student_facts(terms);
}

// One name is one thing: what the library computes has the type that presets ask for, so that a row
// of theirs takes it; every other fact is for the application to state, or an average.
TEST(presets, ask_for_what_the_library_computes_by_its_name_and_type) {
    fact_schema const persons = computed_of_persons();
    fact_schema const students = computed_of_students();
    std::set<std::string> stated;
    for (fact_description const& each : preset_facts().facts) {
        SCOPED_TRACE(to_string(each.name));
        bool const is_of_persons = persons.find(each.name).has_value();
        bool const is_of_students = students.find(each.name).has_value();
        if (is_of_persons) {
            fact_description const& as = persons.facts[*persons.find(each.name)];
            bool const is_of_programmes = each.name.str().starts_with("programmes_");
            EXPECT_TRUE(is_of_programmes || as.type == each.type); // their codes are the terms'
            EXPECT_EQ(as.type.index(), each.type.index());
            EXPECT_EQ(as.traits, each.traits);
        }
        if (is_of_students) {
            fact_description const& as = students.facts[*students.find(each.name)];
            EXPECT_EQ(as.type.index(), each.type.index());
        }
        if (!is_of_persons && !is_of_students) {
            stated.insert(each.name.str());
        }
    }
    EXPECT_EQ(stated, (std::set<std::string>{"attestation.first_failed_on",
                                             "attestation.retakes_of_year",
                                             "employer.kind",
                                             "erasmus.applied_in_last_year",
                                             "expert.is_qualified",
                                             "expert.pay_a_year",
                                             "expert.top_1000_graduate",
                                             "expulsion.grounds",
                                             "gpa.of_4",
                                             "gpa.of_5",
                                             "graduated_on",
                                             "home.institution_kind",
                                             "itec.course_qualifications",
                                             "knows_english",
                                             "koica.age_on_day_of_call",
                                             "koica.ngo_exception",
                                             "language.ru",
                                             "medically_fit",
                                             "papers.handed_in",
                                             "partner.allowed_by",
                                             "partner.country",
                                             "partner.in_quality_association",
                                             "partner.in_top_1000",
                                             "partner.is_accredited",
                                             "qualification.highest",
                                             "reinstatement.decided_by",
                                             "stay.kind",
                                             "stay.semesters",
                                             "stay.teaching_hours",
                                             "study.cycle",
                                             "study.status",
                                             "undp.postgraduate_traineeship",
                                             "undp.relatives"}));
}

policy_library const& programmes() {
    static policy_library const all = preset_library();
    return all;
}

policy_verdict asked(char const* id, known_facts const& known, date reference_day) {
    return decide(programmes(), policy_id{id}, row_of(programmes(), known), {reference_day, {}, {}})
        .value();
}

fact_value on(int year, int month, int day) {
    return date_value{date{year, month, day}};
}

/// Some value of a type.
fact_value some_value(fact_type const& type) {
    if (auto const* held = std::get_if<integer_type>(&type)) {
        return integer_value{held->lowest, held->unit};
    }
    if (auto const* held = std::get_if<decimal_type>(&type)) {
        return decimal_value{held->lowest, held->unit};
    }
    if (auto const* held = std::get_if<ratio_type>(&type)) {
        return ratio_value{held->lowest, held->unit};
    }
    if (auto const* held = std::get_if<level_type>(&type)) {
        return level_value{held->scale, held->codes.front()};
    }
    auto const& held = std::get<code_set_type>(type);
    return code_set_value{held.vocabulary, {held.codes.front()}};
}

// Of whom nothing is known, nothing is decided; what would have to be known is named.
TEST(presets, decide_nothing_of_whom_nothing_is_known) {
    fact_row const nobody{programmes().schema()};
    for (policy const& of : every_preset()) {
        SCOPED_TRACE(of.id.str());
        decision_terms terms{date{2027, 9, 1}, {}, {}};
        if (!of.parameters.empty()) {
            auto const refused = decide(programmes(), of.id, nobody, terms);
            ASSERT_TRUE(refused.has_error());
            EXPECT_EQ(refused.error().first().code, "policy.parameter_not_supplied");
        }
        for (policy_parameter const& each : of.parameters) {
            terms.parameters.push_back({of.id, each.name, some_value(each.type)});
        }
        policy_verdict const verdict = decide(programmes(), of.id, nobody, terms).value();
        EXPECT_EQ(verdict.result, outcome::undetermined);
        EXPECT_EQ(verdict.version, of.versions.back().id);
        EXPECT_TRUE(std::any_of(verdict.missing.begin(), verdict.missing.end(),
                                [](auto const& each) { return each.kind == "fact"; }));
    }
}

// Most pages bear no date: what they demanded before they were read is open, whatever the facts.
TEST(presets, leave_open_what_was_demanded_before_the_source_was_read) {
    known_facts const alumnus{{"programmes_taken", code_set_value{"programme", {"itec"}}}};
    policy_verdict const before = asked("itec", alumnus, {2026, 10, 30});
    EXPECT_EQ(before.result, outcome::undetermined);
    EXPECT_EQ(before.version, policy_version_id{"before_it_was_read"});
    EXPECT_EQ(before.missing,
              (std::vector{missing_fact{"policy", "itec", "/requirements/rule_of_the_time",
                                        open_cause::rule_unpublished}}));
    policy_verdict const since = asked("itec", alumnus, {2026, 10, 31});
    EXPECT_EQ(since.result, outcome::not_satisfied);
    EXPECT_EQ(since.version, policy_version_id{"as_read"});
    for (char const* name : {"undp.internship", "mevlana", "by.residence"}) {
        EXPECT_EQ(asked(name, {}, {2000, 1, 1}).result, outcome::undetermined) << name;
    }
}

// What a rule demanded of who was not struck off, or took no leave, is as open as of any other.
TEST(presets, leave_it_open_also_where_the_fact_that_they_ask_by_is_not_there) {
    known_facts const none{{"study.struck_off_on", fact<fact_value>::absent()},
                           {"leave.begins_on", fact<fact_value>::absent()}};
    for (auto const& [name, day] :
         {std::pair{"uz.reinstatement", date{2025, 6, 2}}, {"uz.academic_leave", {2010, 12, 30}}}) {
        policy_verdict const before = asked(name, none, day);
        EXPECT_EQ(before.result, outcome::undetermined) << name;
        EXPECT_EQ(before.missing,
                  (std::vector{missing_fact{"policy", name, "/requirements/rule_of_the_time",
                                            open_cause::rule_unpublished}}));
    }
}

// An act governs nothing before its day.
TEST(presets, of_acts_begin_with_the_act) {
    for (auto const& [name, day] : {std::pair{"uz.foreign_experts", date{2018, 11, 7}},
                                    {"uz.joint_programme_partner", date{2021, 7, 6}},
                                    {"uz.expulsion_grounds", date{2017, 6, 20}},
                                    {"uz.subject_attendance", date{2020, 12, 31}},
                                    {"uz.attestation", date{2021, 11, 16}}}) {
        EXPECT_EQ(asked(name, {}, *day.previous()).result, outcome::not_applicable) << name;
        EXPECT_EQ(asked(name, {}, day).result, outcome::undetermined) << name;
    }
}

// A birthday on 29 February is no reason to guess: 45 or 46 on 28 February.
TEST(presets, of_itec_count_age_from_a_leap_day_either_way) {
    auto const officer = [](fact_value applied_on, fact_value starts_on) {
        return known_facts{{"person.born_on", on(1984, 2, 29)},
                           {"applied_on", std::move(applied_on)},
                           {"stay.starts_on", std::move(starts_on)}};
    };
    auto const open_age = [](policy_verdict const& verdict) {
        return std::any_of(verdict.missing.begin(), verdict.missing.end(),
                           [](auto const& each) { return each.path == "/questions/day_of_age"; });
    };
    date const day{2030, 1, 10};
    // 46 on 28 February or on 1 March 2030.
    EXPECT_TRUE(open_age(asked("itec", officer(on(2030, 1, 10), on(2030, 2, 28)), day)));
    EXPECT_FALSE(open_age(asked("itec", officer(on(2030, 1, 10), on(2030, 2, 27)), day)));
    policy_verdict const late = asked("itec", officer(on(2030, 3, 1), on(2030, 3, 1)), day);
    EXPECT_EQ(late.result, outcome::not_satisfied);
}

} // namespace
