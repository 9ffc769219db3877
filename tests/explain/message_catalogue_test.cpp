#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/message_catalogue.hpp>

#include "explain/finding_values.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

namespace jspu_coop {
namespace {

/// Whether the text begins with a small letter, Latin or Russian.
bool begins_small(std::string const& said) {
    auto const at = [&](std::size_t index) { return static_cast<unsigned char>(said[index]); };
    bool const is_latin = said.front() >= 'a' && said.front() <= 'z';
    return is_latin || (said.size() > 1 && at(0) == 0xD0 && at(1) >= 0xB0) || at(0) == 0xD1;
}

/// A sentence as it should look in any language, whatever it says.
void expect_well_formed(std::string const& said, std::string const& where) {
    EXPECT_FALSE(said.empty()) << where;
    for (char const* const bad :
         {"{",  "}",  "[",  "]",  "  ", " .", " ,", " ;",  " )", "( ", "()",
          "«»", "“”", "««", "»»", "““", "””", ":.", ": ;", "..", ",,", ";;"}) {
        EXPECT_EQ(said.find(bad), std::string::npos) << where << ": " << said;
    }
    EXPECT_TRUE(said.ends_with('.')) << where << ": " << said;
    EXPECT_FALSE(begins_small(said)) << where << ": " << said;
    EXPECT_NE(said.front(), ' ') << where << ": " << said;
}

/// Whether the message is said of a finding; the others name facts and stand around values.
bool is_of_finding(std::string_view key) {
    constexpr std::string_view others[]{"fact.", "open.", "heading.", "label.", "word."};
    return std::none_of(std::begin(others), std::end(others),
                        [&](std::string_view each) { return key.starts_with(each); });
}

std::string code_of_key(std::string_view key) {
    return std::string{key.substr(0, key.rfind('.'))};
}

TEST(message_catalogue, is_sorted_and_finds_every_message) {
    for (message_catalogue const* each : {&english_messages(), &english_issue_messages()}) {
        auto const all = each->all();
        ASSERT_FALSE(all.empty());
        for (std::size_t at = 0; at < all.size(); ++at) {
            EXPECT_EQ(each->find(all[at].key), &all[at]);
            EXPECT_TRUE(at == 0 || all[at - 1].key < all[at].key);
        }
        EXPECT_EQ(each->find(""), nullptr);
        EXPECT_EQ(each->find("zzz"), nullptr);
        EXPECT_EQ(each->language(), "en");
    }
}

TEST(message_catalogue, every_check_is_among_the_codes) {
    auto const codes = testing::finding_values();
    for (coverage_check const check : every<coverage_check>()) {
        EXPECT_TRUE(codes.contains("coverage." + to_string(check))) << to_string(check);
    }
}

TEST(message_catalogue, there_is_a_message_for_every_code_and_outcome) {
    for (auto const& [code, names] : testing::finding_values()) {
        for (outcome const result : testing::outcomes_of(code)) {
            EXPECT_NE(english_messages().find(code + "." + to_string(result)), nullptr)
                << code << "." << to_string(result);
        }
    }
    for (coverage_check const check : every<coverage_check>()) {
        EXPECT_NE(english_messages().find("coverage." + to_string(check) + ".remedy"), nullptr)
            << to_string(check);
    }
}

TEST(message_catalogue, there_is_no_message_that_nothing_uses) {
    auto const codes = testing::finding_values();
    for (message const& each : english_messages().all()) {
        if (!is_of_finding(each.key)) {
            continue;
        }
        std::string const code = code_of_key(each.key);
        std::string const last{each.key.substr(code.size() + 1)};
        ASSERT_TRUE(codes.contains(code)) << each.key;
        auto const outcomes = testing::outcomes_of(code);
        bool const is_used = last == "remedy" || last == "each"
                             || std::any_of(outcomes.begin(), outcomes.end(), [&](outcome result) {
                                    return to_string(result) == last;
                                });
        EXPECT_TRUE(is_used) << each.key;
    }
}

TEST(message_catalogue, messages_name_only_values_that_the_code_carries) {
    auto const codes = testing::finding_values();
    for (message const& each : english_messages().all()) {
        auto const known = codes.find(code_of_key(each.key));
        if (known == codes.end()) {
            continue;
        }
        for (placeholder const& place : message_template::parse(each.text).value().places()) {
            EXPECT_TRUE(known->second.contains(place.name)) << each.key << ": " << place.name;
        }
    }
}

/// Each subset of the values that a code may carry.
std::vector<named_values> subsets_of_values(std::string const& code,
                                            std::set<std::string> const& names) {
    std::vector<std::string> const list(names.begin(), names.end());
    std::vector<named_values> all;
    for (unsigned present = 0; present < (1U << list.size()); ++present) {
        named_values values;
        for (std::size_t at = 0; at < list.size(); ++at) {
            if ((present >> at & 1U) != 0) {
                values[list[at]] = testing::sample_value(code, list[at]);
            }
        }
        all.push_back(std::move(values));
    }
    return all;
}

class sentences : public ::testing::TestWithParam<std::string> {
protected:
    wording const words{messages_in(GetParam())};
};

INSTANTIATE_TEST_SUITE_P(languages, sentences, ::testing::Values("en", "ru", "uz"),
                         [](auto const& given) { return given.param; });

/// Every code and outcome, with every subset of its values. A code in a sentence would mean that no
/// variant of its message could be filled.
TEST_P(sentences, are_well_formed_whatever_values_are_present) {
    for (auto const& [code, names] : testing::finding_values()) {
        for (named_values const& values : subsets_of_values(code, names)) {
            for (outcome const result : testing::outcomes_of(code)) {
                finding const what{code, result, values, {}, {}, {}};
                std::string const where = code + "." + to_string(result);
                std::string const said = sentence_of(what, words);
                expect_well_formed(said, where);
                EXPECT_EQ(said.find(code.substr(1)), std::string::npos) << said;
                std::string const remedy = remedy_of(what, words);
                if (!remedy.empty()) {
                    expect_well_formed(remedy, where + " (remedy)");
                }
            }
        }
    }
}

TEST_P(sentences, tell_every_fact_that_is_missing) {
    for (message const& each : english_messages().all()) {
        if (!each.key.starts_with("fact.")) {
            continue;
        }
        std::string path{each.key.substr(5)};
        std::string const kind = path.substr(0, path.find('.'));
        path.erase(0, kind.size());
        for (char& one : path) {
            one = one == '.' ? '/' : one == '*' ? '3' : one;
        }
        for (open_cause const cause : every<open_cause>()) {
            expect_well_formed(missing_sentence({kind, "joint_research", path, cause}, words),
                               std::string{each.key});
        }
    }
}

/// The paths of facts that questions may find missing, read from src/questions/ and
/// src/records/agreements/agreement_force.cpp. Every pattern is worded, and no other.
TEST(message_catalogue, every_fact_that_a_question_may_miss_is_worded) {
    std::set<std::string> expected{"fact.activity",
                                   "fact.activity.detail",
                                   "fact.activity.detail.admitted",
                                   "fact.activity.detail.authors.*.party",
                                   "fact.activity.detail.call",
                                   "fact.activity.detail.country",
                                   "fact.activity.detail.home",
                                   "fact.activity.detail.host",
                                   "fact.activity.detail.language",
                                   "fact.activity.detail.nominated",
                                   "fact.activity.detail.organiser",
                                   "fact.activity.detail.participants.*.party",
                                   "fact.activity.detail.partners",
                                   "fact.activity.detail.permissions",
                                   "fact.activity.detail.permissions.*.valid",
                                   "fact.activity.detail.registration_working_days",
                                   "fact.activity.detail.route",
                                   "fact.activity.fields",
                                   "fact.activity.papers",
                                   "fact.activity.papers.*.expires",
                                   "fact.activity.papers.*.of",
                                   "fact.activity.papers.*.received",
                                   "fact.activity.participations",
                                   "fact.activity.participations.*.call",
                                   "fact.activity.participations.*.certificate.due",
                                   "fact.activity.participations.*.certificate.received",
                                   "fact.activity.participations.*.history",
                                   "fact.activity.participations.*.person",
                                   "fact.activity.participations.*.route",
                                   "fact.activity.participations.*.report.due",
                                   "fact.activity.participations.*.report.received",
                                   "fact.activity.participations.*.under",
                                   "fact.activity.fees.*.payer",
                                   "fact.activity.period",
                                   "fact.agreement",
                                   "fact.agreement.all_clauses_recorded",
                                   "fact.agreement.binding",
                                   "fact.agreement.clauses.*.maximum_stay.rounding",
                                   "fact.agreement.clauses.*.minimum_stay.rounding",
                                   "fact.agreement.clauses.*.places.amended",
                                   "fact.agreement.clauses.*.places.between",
                                   "fact.agreement.clauses.*.places.calendar_of",
                                   "fact.agreement.clauses.*.places.no_such_day",
                                   "fact.agreement.clauses.*.places.rounding",
                                   "fact.agreement.clauses.*.reciprocity",
                                   "fact.agreement.clauses.*.reciprocity.amended",
                                   "fact.agreement.clauses.*.reciprocity.calendar_of",
                                   "fact.agreement.clauses.*.reciprocity.credit_lasts",
                                   "fact.agreement.clauses.*.reciprocity.tolerance",
                                   "fact.agreement.clauses.*.reciprocity.two_semesters_make_a_year",
                                   "fact.agreement.entry",
                                   "fact.agreement.grounds.*.on_lapse",
                                   "fact.agreement.pools.*.places",
                                   "fact.agreement.pools.*.places.between",
                                   "fact.agreement.pools.*.places.calendar_of",
                                   "fact.agreement.pools.*.places.no_such_day",
                                   "fact.agreement.pools.*.places.rounding",
                                   "fact.agreement.renewal",
                                   "fact.agreement.term",
                                   "fact.applicant",
                                   "fact.applicant.admission_cohort",
                                   "fact.applicant.application",
                                   "fact.applicant.application_clock",
                                   "fact.applicant.application_time",
                                   "fact.applicant.nomination",
                                   "fact.applicant.programme_taken",
                                   "fact.applicant.programme_withdrawn",
                                   "fact.applicant.start_of_stay",
                                   "fact.book",
                                   "fact.book.requirements",
                                   "fact.book.statements",
                                   "fact.call",
                                   "fact.call.deadline",
                                   "fact.call.opens",
                                   "fact.call.period",
                                   "fact.call.places",
                                   "fact.call.policy",
                                   "fact.call.repeat",
                                   "fact.call.routes",
                                   "fact.course",
                                   "fact.course.credits",
                                   "fact.course.institution",
                                   "fact.course.prerequisites",
                                   "fact.curriculum",
                                   "fact.curriculum.first_cohort",
                                   "fact.curriculum.modules",
                                   "fact.document",
                                   "fact.document.differs_substantially",
                                   "fact.document.is_issuer_accredited",
                                   "fact.document.is_of_ussr",
                                   "fact.document.issued_in",
                                   "fact.document.issued_on",
                                   "fact.document.kind",
                                   "fact.enrolment",
                                   "fact.enrolment.courses.*.credits",
                                   "fact.enrolment.courses.*.passed",
                                   "fact.enrolment.courses.*.recognition",
                                   "fact.enrolment.courses.*.result",
                                   "fact.enrolment.courses.*.semester",
                                   "fact.enrolment.requirements.*.decided_by",
                                   "fact.enrolment.papers.*.last_day",
                                   "fact.enrolment.periods.*.days",
                                   "fact.enrolment.periods.*.arrived",
                                   "fact.enrolment.periods.*.place",
                                   "fact.enrolment.periods.*.registration",
                                   "fact.enrolment.periods.*.working_days",
                                   "fact.enrolment.periods.*.payments",
                                   "fact.enrolment.periods.*.years",
                                   "fact.enrolment.sites.*.fell",
                                   "fact.enrolment.cohort",
                                   "fact.enrolment.curriculum",
                                   "fact.enrolment.way_out",
                                   "fact.enrolment.days.application",
                                   "fact.enrolment.days.first_day",
                                   "fact.enrolment.days.last_day_before",
                                   "fact.enrolment.days.nomination",
                                   "fact.enrolment.first_admitted",
                                   "fact.enrolment.history",
                                   "fact.joint_programme",
                                   "fact.joint_programme.awards",
                                   "fact.joint_programme.awards.*.after",
                                   "fact.joint_programme.awards.*.awarded_by",
                                   "fact.joint_programme.awards.*.counts_from",
                                   "fact.joint_programme.awards.*.credits_split",
                                   "fact.joint_programme.awards.*.requirements",
                                   "fact.joint_programme.exits",
                                   "fact.joint_programme.exits.*.remaining",
                                   "fact.joint_programme.fees_after_end",
                                   "fact.joint_programme.fees_after_end.*.amount",
                                   "fact.joint_programme.fees_after_end.*.payer",
                                   "fact.joint_programme.fees_after_end.*.shares",
                                   "fact.joint_programme.periods.*.fees.*.amount",
                                   "fact.joint_programme.periods.*.fees.*.payer",
                                   "fact.joint_programme.periods.*.fees.*.shares",
                                   "fact.joint_programme.leave_stops_clock",
                                   "fact.joint_programme.longest_duration",
                                   "fact.joint_programme.placement.periods.*.gates",
                                   "fact.joint_programme.placement.periods.*.gates.*.day",
                                   "fact.joint_programme.placement",
                                   "fact.joint_programme.requirements.*.accepted_by",
                                   "fact.joint_programme.requirements.*.admission",
                                   "fact.joint_programme.requirements.*.curriculum",
                                   "fact.joint_programme.requirements.*.site",
                                   "fact.joint_programme.requirements.*.tries",
                                   "fact.joint_programme.sharing",
                                   "fact.joint_programme.sharing.*.most",
                                   "fact.joint_programme.sites.*.curriculum",
                                   "fact.joint_programme.striking_off_effects",
                                   "fact.policy_answer",
                                   "fact.fact",
                                   "fact.party",
                                   "fact.recognition_treaties",
                                   "fact.recognition_treaty",
                                   "fact.recognition_treaty.accredited_only",
                                   "fact.recognition_treaty.documents.*",
                                   "fact.recognition_treaty.entry_day_counts",
                                   "fact.recognition_treaty.issued_since_entry",
                                   "fact.recognition_treaty.parties.*",
                                   "fact.recognition_treaty.parties.*.last",
                                   "fact.recognition_treaty.parties.*.since",
                                   "fact.recognition_treaty.purposes.*",
                                   "fact.recognition_treaty.ussr_exempt",
                                   "fact.party.calendar",
                                   "fact.party.calendar.rows.*",
                                   "fact.party.calendar.rows.*.last",
                                   "fact.party.calendar.rows.*.terms",
                                   "fact.party.calendar.rows.*.terms.*",
                                   "fact.party.contacts.*.hours",
                                   "fact.party.holidays",
                                   "fact.party.reinstatement",
                                   "fact.party.promotion",
                                   "fact.party.units.*.contacts.*.hours",
                                   "fact.party.working_week",
                                   "fact.average_policy.attempts",
                                   "fact.average_policy.fails",
                                   "fact.average_policy.span",
                                   "fact.compensation_rule.limits.*.average",
                                   "fact.course_attempt.result",
                                   "fact.credit_system.terms.hours",
                                   "fact.grade_scale.marks.marks",
                                   "fact.grade_scale.marks.marks.*.passes",
                                   "fact.grade_scale.marks.pass",
                                   "fact.grade_scale.marks.points_rounding",
                                   "fact.grading_table.counts",
                                   "fact.retake_rule.in_same_semester",
                                   "fact.retake_rule.paid_by_credits",
                                   "fact.retake_rule.whole_course",
                                   "fact.scholarship_rule.ends_with",
                                   "fact.study_place",
                                   "fact.transcript.attempts",
                                   "fact.person",
                                   "fact.person.category",
                                   "fact.person.level",
                                   "fact.person.teaching.*.mode",
                                   "fact.person.teaching.*.period",
                                   "fact.policy",
                                   "fact.policy.reference_day",
                                   "fact.policy.versions",
                                   "fact.requirement",
                                   "fact.requirement.needed"};
    for (char const* const who : {"traveller", "expert", "attendee", "student",
                                  "participants.*.person", "authors.*.person"}) {
        for (char const* const what : {"category", "level", "unit"}) {
            expected.insert(std::string{"fact.activity.detail."} + who + "." + what);
        }
    }
    for (char const* const limit :
         {"categories", "levels", "fields", "languages", "sending", "receiving", "units",
          "minimum_stay", "maximum_stay", "places"}) {
        expected.insert(std::string{"fact.agreement.clauses.*."} + limit);
    }
    std::set<std::string> worded;
    for (message const& each : english_messages().all()) {
        if (each.key.starts_with("fact.")) {
            worded.emplace(each.key);
        }
    }
    EXPECT_EQ(worded, expected);
}

} // namespace
} // namespace jspu_coop
