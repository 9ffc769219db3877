// What the questions can say: the codes of findings, their outcomes, and the values of each.
#pragma once

#include <jspu_coop/questions/balance.hpp>
#include <jspu_coop/questions/capacity.hpp>
#include <jspu_coop/questions/coverage.hpp>
#include <jspu_coop/questions/dossier.hpp>
#include <jspu_coop/questions/reminders.hpp>
#include <jspu_coop/questions/statistics.hpp>
#include <jspu_coop/questions/who.hpp>

#include "explain/study_values.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace jspu_coop::testing {

/// The values that each code of coverage may carry, read from src/questions/coverage/.
inline std::map<std::string, std::set<std::string>> coverage_values() {
    std::set<std::string> const days{"observed", "required", "total", "shortfall"};
    auto const with = [](std::set<std::string> base, std::set<std::string> const& more) {
        base.insert(more.begin(), more.end());
        return base;
    };
    std::set<std::string> const compared{"observed", "required"};
    std::set<std::string> const length{"observed", "required", "shortfall"};
    return {{"coverage", {"activity"}},
            {"coverage.requirement", {"scope", "required"}},
            {"coverage.no_partner", {}},
            {"coverage.partner", {"home", "partner", "agreement", "clauses"}},
            {"coverage.candidate", {"agreement", "clause"}},
            {"coverage.only_together", {"agreements"}},
            {"coverage.near_miss_partner", {"agreement", "parties"}},
            {"coverage.near_miss_country", {"agreement", "parties"}},
            {"coverage.assumption", {"agreement", "path", "reason"}},
            {"coverage.ground", {"agreement", "act", "number", "on", "issuer", "title"}},
            {"coverage.book_complete", {"partner", "country", "since", "stated"}},
            {"coverage.succession_act", {"successor", "act", "number", "on", "issuer", "title"}},
            {"coverage.amendment", {"version", "since", "act", "number", "on", "issuer", "title"}},
            {"coverage.parties", with(days, {"predecessor", "successor", "since"})},
            {"coverage.binding", {"observed"}},
            {"coverage.in_force", with(days, {"teach_out"})},
            {"coverage.suspension", {"observed", "required", "blocks", "shortfall"}},
            {"coverage.ground_limits", with(days, {"required_days", "agreement"})},
            {"coverage.clause_stands", with(days, {"version"})},
            {"coverage.scope", compared},
            {"coverage.direction", {"observed", "direction", "sending", "receiving"}},
            {"coverage.category", compared},
            {"coverage.level", compared},
            {"coverage.field", compared},
            {"coverage.language", compared},
            {"coverage.unit", compared},
            {"coverage.minimum_stay", length},
            {"coverage.maximum_stay", length},
            {"coverage.place_available", {"observed", "months", "each"}}};
}

/// The values that each code about places may carry, read from src/questions/capacity/.
inline std::map<std::string, std::set<std::string>> place_values() {
    std::set<std::string> const figures{"year",  "term", "pool",   "split",  "taken",
                                        "least", "most", "agreed", "version"};
    return {{"capacity", {"agreement", "clause"}},
            {"place.asked", {"activity"}},
            {"place.number", figures},
            {"place.person_months", figures},
            {"place.unlimited", {"pool", "version"}},
            {"place.not_counted", {"pool", "version"}},
            {"place.not_defined_yet", {"pool", "version"}},
            {"place.not_known", {"pool", "version"}},
            {"place.standing", {"step", "count"}},
            {"place.reserve", {}},
            {"place.waiting", {"activity", "participation", "rank", "since"}},
            {"place.decided",
             {"activity", "participation", "step", "act", "number", "on", "issuer", "title"}},
            {"place.uncertain", {"activity"}}};
}

/// The values that each code about the places of a whole agreement may carry, read from
/// src/questions/agreement_capacity/.
inline std::map<std::string, std::set<std::string>> place_total_values() {
    std::set<std::string> const figures{"year",   "term",  "clauses", "pools",
                                        "agreed", "taken", "left"};
    std::set<std::string> const names{"clauses", "pools"};
    return {{"agreement_capacity", {"agreement"}},
            {"place_total.number", figures},
            {"place_total.person_months", figures},
            {"place_total.unlimited", names},
            {"place_total.not_counted", names},
            {"place_total.not_defined_yet", names},
            {"place_total.not_known", names},
            {"place_total.split", {"split", "agreed", "taken", "left"}},
            {"place_total.splits", {}}};
}

/// The values that each code about reciprocity may carry, read from src/questions/balance/.
inline std::map<std::string, std::set<std::string>> balance_values() {
    return {{"balance.partners", {"partners"}},
            {"balance.clause", {"agreement", "clause", "partners"}},
            {"balance.one_partner", {"agreement", "clause", "partners"}},
            {"balance.reckoned_together", {"calendar", "version"}},
            {"balance.reckoned_apart", {"calendar", "version"}},
            {"balance.account", {"year", "party", "unit", "sent", "received", "standing"}},
            {"balance.tolerance", {"tolerance"}},
            {"balance.carried", {"lasts"}},
            {"balance.carried_for_ever", {}},
            {"balance.not_carried", {}},
            {"balance.lapses", {"year", "lapses"}},
            {"balance.uncertain", {"activity"}}};
}

/// The values that each code about dossiers may carry, read from src/questions/dossier/.
inline std::map<std::string, std::set<std::string>> dossier_values() {
    auto const with = [](std::set<std::string> const& more) {
        std::set<std::string> all{"paper", "title", "of", "from"};
        all.insert(more.begin(), more.end());
        return all;
    };
    return {{"dossier.complete", {"activity"}},
            {"dossier.may_begin", {}},
            {"dossier.present", with({"expires", "act", "number", "on"})},
            {"dossier.waived", with({"act", "number", "on"})},
            {"dossier.missing", with({"due", "overdue"})},
            {"dossier.expiring", with({"expires"})},
            {"dossier.expired", with({"expires"})},
            {"dossier.replaced", with({})},
            {"dossier.not_known", with({"due"})},
            {"dossier.not_listed", with({"due"})},
            {"dossier.due", {}},
            {"dossier.entry", {"by", "since"}},
            {"dossier.work", {"by", "since"}}};
}

/// The values that each code about presence and clashes may carry, read from src/questions/who/.
inline std::map<std::string, std::set<std::string>> presence_values() {
    std::set<std::string> const someone{"person", "party", "days", "activity", "step"};
    std::set<std::string> const two{"person", "one", "other", "days"};
    std::set<std::string> course = two;
    course.insert({"course", "party", "act", "number", "on"});
    return {{"presence.on", {"day", "party"}}, {"presence.away", someone},
            {"presence.here", someone},        {"clash.free", {"activity"}},
            {"clash.two_stays", two},          {"clash.course_to_teach", course},
            {"clash.change_day", course},      {"clash.same_place", course}};
}

/// The values that each code about office hours and fees may carry, read from
/// src/questions/office_open/ and src/questions/fees/.
inline std::map<std::string, std::set<std::string>> office_values() {
    std::set<std::string> const names{"names"};
    return {{"office.open", {"party", "role", "day", "time"}},
            {"office.hours", names},
            {"office.closed_day", names},
            {"office.week", names},
            {"office.holiday", names},
            {"office.overlay", names},
            {"office.every_reading", names},
            {"office.next", {"day", "time"}},
            {"day.worked", {"day", "party"}},
            {"day.week", {}},
            {"day.holiday", names},
            {"day.overlay", names},
            {"fees.asked", {"activity", "day", "count"}},
            {"fees.waived", {"amount", "since", "act", "number", "on", "issuer", "title"}},
            {"fees.fee",
             {"purpose", "days", "payer", "participation", "payee", "overdue", "paid", "due",
              "next", "by"}}};
}

/// The values that each code of "may it go ahead" may carry, read from src/questions/may_go/.
inline std::map<std::string, std::set<std::string>> going_values() {
    return {{"going", {"activity"}},
            {"going.participant", {"participation"}},
            {"going.call", {"call"}},
            {"going.call_ground", {"without"}},
            {"going.call_period", {"days", "period"}},
            {"going.call_place", {"places", "taken", "at_most"}},
            {"going.call_route", {"route", "routes"}},
            {"going.clause", {"agreement", "clause"}}};
}

/// The values that each code about eligibility may carry, read from src/questions/eligibility/;
/// requirements are worded by what they ask for.
inline std::map<std::string, std::set<std::string>> eligibility_values() {
    return {{"eligibility", {"person", "call"}},
            {"eligibility.in_time",
             {"applied", "applied_time", "applied_clock", "opens", "deadline", "deadline_time",
              "deadline_clock"}},
            {"eligibility.repeat", {"rule"}},
            {"eligibility.policy", {"policy"}},
            {"selection", {"call", "seats", "unnamed"}},
            {"selection.seat_by_rank", {"person", "rank"}},
            {"selection.no_seat_left", {"person", "rank"}},
            {"selection.not_eligible", {"person"}},
            {"selection.not_governed", {"person"}},
            {"selection.eligibility_open", {"person", "rank"}},
            {"selection.tie", {"person", "rank", "tied"}},
            {"selection.rank_open", {"person", "rank"}},
            {"selection.seats_open", {"person", "rank"}},
            {"verdict.policy", {"policy", "version", "reference_day", "day_kind"}},
            {"verdict.missing", {"fact", "policy", "question"}},
            {"verdict.conflicting", {"fact"}},
            {"verdict.unpublished", {"policy", "question"}},
            {"verdict.day_unpublished", {"policy", "day_kinds"}},
            {"verdict.settling", {"facts", "towards"}},
            {"verdict.settling_not_sought", {}},
            {"verdict.change", {"fact", "to", "add", "only", "unit", "more", "less"}},
            {"verdict.change_any", {"fact"}},
            {"verdict.change_none", {"fact"}},
            {"verdict.change_beyond", {"fact", "to", "unit", "more", "less"}}};
}

/// The values that each code of reminders may carry, read from src/questions/reminders/.
inline std::map<std::string, std::set<std::string>> reminder_values() {
    std::set<std::string> const of_person{"by", "activity", "person", "under", "clause"};
    auto const with = [&](std::set<std::string> more) {
        more.insert(of_person.begin(), of_person.end());
        return more;
    };
    return {{"reminders", {"days", "count"}},
            {"reminder.agreement_expires", {"agreement", "by"}},
            {"reminder.agreement_renews", {"agreement", "by", "days"}},
            {"reminder.signature_lacking", {"agreement", "by", "parties"}},
            {"reminder.amendment_signature_lacking", {"agreement", "version", "since", "parties"}},
            {"reminder.report_due", of_person},
            {"reminder.certificate_due", with({"parties"})},
            {"reminder.payment_due",
             {"by", "activity", "under", "clause", "amount", "purpose", "payer", "payee",
              "programme", "period"}},
            {"reminder.learning_agreement_unsigned",
             {"person", "signatories", "programme", "period", "under", "clause"}},
            {"reminder.paper_due", with({"paper", "from"})},
            {"reminder.paper_expires", with({"paper", "from", "days"})},
            {"reminder.permission_expires", {"by", "activity", "permission", "days"}},
            {"reminder.uncertain", {"activity"}}};
}

/// The values that each code about statistics may carry, read from src/questions/statistics/.
inline std::map<std::string, std::set<std::string>> statistics_values() {
    return {{"statistics", {"party", "days"}},
            {"statistics.dimension", {"dimension"}},
            {"statistics.persons", {"key", "persons", "participations"}},
            {"statistics.persons_in_year",
             {"year", "academic_year", "days", "possible_days", "persons", "persons_change",
              "participations", "participations_change"}},
            {"statistics.agreements", {}},
            {"statistics.standing", {"standing", "count"}},
            {"statistics.standing_in_year", {"year", "academic_year", "count", "change"}},
            {"statistics.dormant", {"agreements"}},
            {"statistics.programme", {"programme", "name"}},
            {"statistics.carried_by", {"agreement", "clauses", "ended"}},
            {"statistics.no_agreement", {}},
            {"statistics.joint_programme", {"agreement", "clauses", "ended"}},
            {"statistics.no_ground", {}},
            {"statistics.uncertain", {"activity"}}};
}

/// The values that each code about awards may carry, read from src/questions/award_standing/.
inline std::map<std::string, std::set<std::string>> award_values() {
    std::set<std::string> const amounts{"requirement", "observed", "required", "shortfall"};
    std::map<std::string, std::set<std::string>> all{
        {"award_standing.all_earned", {"programme", "day"}},
        {"award_standing.earned", {"award"}},
        {"award_standing.credits", amounts},
        {"award_standing.courses", amounts},
        {"award_standing.semesters", amounts},
        {"award_standing.courses_lack",
         {"requirement", "observed", "required", "shortfall", "together"}},
        {"award_standing.credits_lack",
         {"requirement", "observed", "required", "shortfall", "together"}},
        {"award_standing.no_way", {"requirement", "together"}},
        {"award_standing.courses_not_decided", {"requirement", "together"}},
        {"award_standing.still_lacking", {"courses"}},
        {"award_standing.may_fill", {"courses"}},
        {"award_standing.curriculum", {"requirement"}},
        {"award_standing.before", {"course", "before"}},
        {"award_standing.with_progress", {}},
        {"award_standing.due", {"award", "conferred", "lost", "after", "struck_off", "fallen"}},
        {"award_standing.both", {"awards", "shared", "most"}},
        {"award_standing.all_at_once", {"awards"}},
        {"award_standing.one_or_other", {}},
        {"award_standing.shared", {"courses"}},
        {"award_standing.with_conferred", {"award"}},
        {"award_standing.remains", {"award", "ways"}},
        {"award_standing.not_decided", {}}};
    for (char const* const reason :
         {"not_taken", "right_lost", "passed_after", "not_accepted", "passed", "policy"}) {
        all[std::string{"award_standing."} + reason] = {"requirement"};
    }
    for (char const* const use :
         {"counted", "in_progress", "not_passed", "site_does_not_count", "not_recognised",
          "recognition_refused", "may_be_recognised", "not_known"}) {
        all[std::string{"award_standing.use."} + use] = {"courses"};
    }
    return all;
}

/// The values that each code about the recognition of a period may carry, read from
/// src/questions/period_recognition/.
inline std::map<std::string, std::set<std::string>> recognition_values() {
    std::map<std::string, std::set<std::string>> all{
        {"period_recognition.in_full", {"period", "day"}},
        {"period_recognition.change_open", {"by"}}};
    for (char const* const standing : {"recognised", "to_recognise", "refused", "in_progress",
                                       "not_passed", "not_studied", "not_agreed", "not_known"}) {
        all[std::string{"period_recognition."} + standing] = {"courses"};
    }
    return all;
}

/// The values that each code about next steps and deadlines may carry, read from
/// src/questions/next_steps/ and src/questions/student_deadlines/.
inline std::map<std::string, std::set<std::string>> step_values() {
    std::map<std::string, std::set<std::string>> all{
        {"next_step", {"day"}},
        {"next_step.not_signed", {"by"}},
        {"next_step.registered", {"site"}},
        {"next_step.next_year", {}},
        {"next_step.courses", {"site", "courses"}},
        {"next_step.recognition", {"period", "courses"}},
        {"next_step.study", {"requirement", "shortfall"}},
        {"next_step.examination", {"requirement"}},
        {"next_step.award", {"award"}},
        {"next_step.way_out", {"period", "way"}},
        {"next_step.remaining", {"awards"}},
        {"next_step.place", {"period"}},
        {"next_step.protected", {"teach_out", "declared"}},
        {"next_step.new_courses", {"requirement", "module", "courses", "shortfall"}},
        {"next_step.course", {"course", "before", "semester"}},
        {"student_deadlines", {"days", "count"}},
        {"student_deadline.study", {"day"}},
        {"student_deadline.examination", {"day", "requirement"}},
        {"student_deadline.paper", {"day", "paper"}},
        {"student_deadline.fee", {"day", "payee", "amount", "period"}},
        {"student_deadline.registration", {"day", "period", "asked_by"}},
        {"student_deadline.nomination", {"day", "period"}},
        {"student_deadline.gate", {"day", "period"}}};
    for (char const* const at_site : {"registration", "end_of_leave", "reinstatement"}) {
        all[std::string{"next_step."} + at_site] = {"site"};
    }
    for (char const* const towards : {"nomination", "acceptance", "learning_agreement", "departure",
                                      "arrival", "return_home"}) {
        all[std::string{"next_step."} + towards] = {"period"};
    }
    return all;
}

/// The values that each code about fees of a period may carry, read from
/// src/questions/period_fees/.
inline std::map<std::string, std::set<std::string>> period_fee_values() {
    return {{"period_fees.in_time", {"period", "day"}},
            {"period_fees.account", {"payee", "due", "paid", "overdue", "since", "next", "by"}}};
}

/// The values that each code about the recognition of a document may carry, read from
/// src/questions/document_recognition/.
inline std::map<std::string, std::set<std::string>> document_values() {
    return {
        {"document_recognition.every_purpose", {"country", "day"}},
        {"document_recognition.purpose", {"purpose", "treaty"}},
        {"document_recognition.by_procedure", {"treaty"}},
        {"document_recognition.treaties_complete", {}},
        {"document_recognition.treaty", {"treaty"}},
        {"document_recognition.issuer_bound", {"country", "since", "since_claimed", "last"}},
        {"document_recognition.recogniser_bound", {"country", "since", "since_claimed", "last"}},
        {"document_recognition.kind_covered", {"kind"}},
        {"document_recognition.issuer_accredited", {}},
        {"document_recognition.issue_day", {"observed", "required", "required_claimed"}},
        {"document_recognition.effect", {"purpose", "effect"}}};
}

/// The values that each code about passing on may carry, read from src/questions/passage/.
inline std::map<std::string, std::set<std::string>> passage_values() {
    return {{"passage.year", {"year", "day"}},
            {"passage.period", {"period", "day"}},
            {"passage.enrolled", {"observed"}},
            {"passage.not_struck_off", {"observed"}},
            {"passage.not_on_leave", {"observed"}},
            {"passage.in_time", {"observed", "required"}},
            {"passage.turn", {"observed", "required", "shortfall"}},
            {"passage.not_too_late", {"observed", "required", "shortfall"}},
            {"passage.nomination", {"observed", "on"}},
            {"passage.last_year", {"observed"}},
            {"passage.is_there", {"observed", "on"}},
            {"passage.gates", {}},
            {"passage.promotion", {"site"}},
            {"passage.gate", {"day"}},
            {"passage.as_things_stand", {"day", "on"}},
            {"passage.results_to_come", {"day"}}};
}

/// The values that each code of the library may carry.
inline std::map<std::string, std::set<std::string>> finding_values() {
    auto all = coverage_values();
    all.merge(place_values());
    all.merge(place_total_values());
    all.merge(award_values());
    all.merge(recognition_values());
    all.merge(step_values());
    all.merge(period_fee_values());
    all.merge(document_values());
    all.merge(passage_values());
    all.merge(balance_values());
    all.merge(going_values());
    all.merge(office_values());
    all.merge(eligibility_values());
    all.merge(dossier_values());
    all.merge(presence_values());
    all.merge(reminder_values());
    all.merge(statistics_values());
    all.merge(study_values());
    return all;
}

/// The outcomes that a code may have.
inline std::vector<outcome> outcomes_of(std::string const& code) {
    static std::map<std::string, std::vector<outcome>> const narrower{
        {"capacity", {outcome::not_applicable}},
        {"agreement_capacity", {outcome::not_applicable}},
        {"place_total.number", {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"place_total.person_months",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"place_total.split", {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"place_total.splits", {outcome::not_satisfied, outcome::undetermined}},
        {"place_total.unlimited", {outcome::satisfied}},
        {"place_total.not_counted", {outcome::satisfied}},
        {"place_total.not_defined_yet", {outcome::undetermined}},
        {"place_total.not_known", {outcome::undetermined}},
        {"place.number", {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"place.person_months",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"place.unlimited", {outcome::satisfied}},
        {"place.not_counted", {outcome::satisfied}},
        {"place.not_defined_yet", {outcome::undetermined}},
        {"place.not_known", {outcome::undetermined}},
        {"place.standing", {outcome::not_applicable}},
        {"place.reserve", {outcome::not_applicable}},
        {"place.uncertain", {outcome::undetermined}},
        {"balance.partners", {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"balance.clause",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined,
          outcome::not_applicable}},
        {"balance.one_partner", {outcome::not_applicable}},
        {"balance.reckoned_together",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"balance.reckoned_apart",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"balance.account", {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"balance.lapses", {outcome::not_applicable}},
        {"balance.uncertain", {outcome::undetermined}},
        {"award_standing.credits",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"award_standing.courses",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"award_standing.semesters",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"award_standing.courses_lack", {outcome::not_satisfied, outcome::undetermined}},
        {"award_standing.credits_lack", {outcome::not_satisfied, outcome::undetermined}},
        {"award_standing.no_way", {outcome::not_satisfied, outcome::undetermined}},
        {"award_standing.courses_not_decided", {outcome::undetermined}},
        {"award_standing.still_lacking", {outcome::not_satisfied}},
        {"award_standing.may_fill", {outcome::not_satisfied}},
        {"award_standing.curriculum",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"award_standing.before", {outcome::not_satisfied, outcome::undetermined}},
        {"award_standing.not_taken", {outcome::not_satisfied}},
        {"award_standing.right_lost", {outcome::not_satisfied}},
        {"award_standing.passed_after", {outcome::undetermined}},
        {"award_standing.not_accepted", {outcome::not_satisfied}},
        {"award_standing.passed", {outcome::satisfied, outcome::undetermined}},
        {"award_standing.with_progress", {outcome::satisfied}},
        {"award_standing.use.counted", {outcome::satisfied}},
        {"award_standing.use.in_progress", {outcome::not_satisfied}},
        {"award_standing.use.not_passed", {outcome::not_satisfied}},
        {"award_standing.use.site_does_not_count", {outcome::not_satisfied}},
        {"award_standing.use.not_recognised", {outcome::not_satisfied}},
        {"award_standing.use.recognition_refused", {outcome::not_satisfied}},
        {"award_standing.use.may_be_recognised", {outcome::undetermined}},
        {"award_standing.use.not_known", {outcome::undetermined}},
        {"award_standing.not_decided", {outcome::undetermined}},
        {"award_standing.one_or_other", {outcome::not_satisfied, outcome::undetermined}},
        {"award_standing.shared", {outcome::satisfied}},
        {"award_standing.with_conferred", {outcome::not_satisfied, outcome::undetermined}},
        {"award_standing.remains",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"period_recognition.recognised", {outcome::satisfied}},
        {"period_recognition.to_recognise", {outcome::satisfied}},
        {"period_recognition.refused", {outcome::not_satisfied}},
        {"period_recognition.in_progress", {outcome::not_satisfied}},
        {"period_recognition.not_passed", {outcome::not_satisfied}},
        {"period_recognition.not_studied", {outcome::not_satisfied}},
        {"period_recognition.not_agreed", {outcome::not_satisfied}},
        {"period_recognition.not_known", {outcome::undetermined}},
        {"period_recognition.change_open", {outcome::not_applicable}},
        {"next_step", {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"next_step.registration", {outcome::satisfied, outcome::undetermined}},
        {"next_step.reinstatement",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"next_step.end_of_leave", {outcome::satisfied, outcome::undetermined}},
        {"next_step.next_year",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"next_step.nomination",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"next_step.acceptance",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"next_step.learning_agreement", {outcome::satisfied, outcome::undetermined}},
        {"next_step.not_signed", {outcome::not_satisfied}},
        {"next_step.registered", {outcome::not_satisfied}},
        {"next_step.departure",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"next_step.arrival", {outcome::satisfied, outcome::undetermined}},
        {"next_step.return_home", {outcome::satisfied, outcome::undetermined}},
        {"next_step.courses", {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"next_step.recognition", {outcome::satisfied}},
        {"next_step.study", {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"next_step.examination",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"next_step.award", {outcome::satisfied, outcome::undetermined}},
        {"next_step.way_out", {outcome::satisfied, outcome::undetermined}},
        {"next_step.remaining",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"next_step.place", {outcome::undetermined}},
        {"next_step.protected",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"next_step.new_courses",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"next_step.course", {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"student_deadlines", {outcome::not_applicable, outcome::undetermined}},
        {"student_deadline.study",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"student_deadline.examination",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"student_deadline.paper",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"student_deadline.nomination", {outcome::satisfied, outcome::not_satisfied}},
        {"student_deadline.gate",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"student_deadline.fee",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"student_deadline.registration",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"document_recognition.purpose",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"document_recognition.treaty",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"document_recognition.issuer_bound",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"document_recognition.recogniser_bound",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"document_recognition.kind_covered",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"document_recognition.issue_day",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"document_recognition.effect",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"document_recognition.by_procedure", {outcome::satisfied, outcome::undetermined}},
        {"document_recognition.treaties_complete", {outcome::satisfied}},
        {"passage.enrolled", {outcome::satisfied, outcome::not_satisfied}},
        {"passage.not_struck_off",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"passage.not_on_leave",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"passage.turn", {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"passage.not_too_late", {outcome::not_satisfied}},
        {"passage.nomination",
         {outcome::satisfied, outcome::not_satisfied, outcome::not_applicable}},
        {"passage.last_year", {outcome::undetermined, outcome::not_applicable}},
        {"passage.is_there", {outcome::not_applicable}},
        {"passage.gates", {outcome::undetermined}},
        {"dossier.may_begin", {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"dossier.present", {outcome::satisfied}},
        {"dossier.waived", {outcome::satisfied}},
        {"dossier.missing", {outcome::not_satisfied}},
        {"dossier.expiring", {outcome::not_satisfied, outcome::undetermined}},
        {"dossier.expired", {outcome::not_satisfied, outcome::undetermined}},
        {"dossier.replaced", {outcome::satisfied}},
        {"dossier.not_known", {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"dossier.not_listed", {outcome::undetermined}},
        {"dossier.due", {outcome::undetermined}},
        {"presence.on", {outcome::not_applicable}},
        {"presence.away", {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"presence.here", {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"clash.two_stays", {outcome::not_satisfied, outcome::undetermined}},
        {"clash.course_to_teach", {outcome::not_satisfied, outcome::undetermined}},
        {"clash.change_day", {outcome::undetermined, outcome::not_applicable}},
        {"clash.same_place", {outcome::undetermined, outcome::not_applicable}},
        {"day.worked", {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"day.week", {outcome::satisfied, outcome::not_satisfied}},
        {"day.holiday", {outcome::not_satisfied}},
        {"day.overlay", {outcome::satisfied, outcome::not_satisfied}},
        {"fees.waived", {outcome::not_applicable}},
        {"place.waiting", {outcome::not_applicable}},
        {"place.decided", {outcome::not_applicable}},
        {"balance.tolerance", {outcome::not_applicable}},
        {"balance.carried", {outcome::not_applicable}},
        {"balance.carried_for_ever", {outcome::not_applicable}},
        {"balance.not_carried", {outcome::not_applicable}},
        {"office.open", {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"office.hours", {outcome::satisfied, outcome::not_satisfied}},
        {"office.closed_day", {outcome::not_satisfied}},
        {"office.week", {outcome::not_satisfied}},
        {"office.holiday", {outcome::not_satisfied}},
        {"office.overlay", {outcome::not_satisfied}},
        {"office.every_reading", {outcome::satisfied, outcome::not_satisfied}},
        {"office.next", {outcome::satisfied, outcome::undetermined}},
        {"fees.asked", {outcome::not_applicable, outcome::undetermined}},
        {"fees.fee", {outcome::satisfied, outcome::not_satisfied}},
        {"going.call_ground", {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"going.call_period", {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"going.call_place", {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"going.call_route", {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"going.clause", {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"eligibility.in_time",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"eligibility.repeat", {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"eligibility.policy", {outcome::undetermined}},
        {"selection", {outcome::satisfied, outcome::undetermined}},
        {"selection.seat_by_rank", {outcome::satisfied}},
        {"selection.no_seat_left", {outcome::not_satisfied}},
        {"selection.not_eligible", {outcome::not_satisfied}},
        {"selection.not_governed", {outcome::not_satisfied}},
        {"selection.eligibility_open", {outcome::undetermined}},
        {"selection.tie", {outcome::undetermined}},
        {"selection.rank_open", {outcome::undetermined}},
        {"selection.seats_open", {outcome::undetermined}},
        {"verdict.missing", {outcome::undetermined}},
        {"verdict.conflicting", {outcome::undetermined}},
        {"verdict.unpublished", {outcome::undetermined}},
        {"verdict.day_unpublished", {outcome::undetermined}},
        {"verdict.settling", {outcome::undetermined}},
        {"verdict.settling_not_sought", {outcome::undetermined}},
        {"verdict.change", {outcome::not_satisfied}},
        {"verdict.change_beyond", {outcome::not_satisfied}},
        {"verdict.change_any", {outcome::not_satisfied}},
        {"verdict.change_none", {outcome::not_satisfied}},
        {"reminders", {outcome::not_applicable, outcome::undetermined}},
        {"reminder.agreement_expires", {outcome::satisfied, outcome::undetermined}},
        {"reminder.agreement_renews", {outcome::satisfied, outcome::undetermined}},
        {"reminder.signature_lacking", {outcome::satisfied, outcome::not_satisfied}},
        {"reminder.amendment_signature_lacking", {outcome::satisfied, outcome::undetermined}},
        {"reminder.report_due",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"reminder.certificate_due",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"reminder.payment_due", {outcome::satisfied, outcome::not_satisfied}},
        {"reminder.learning_agreement_unsigned", {outcome::satisfied}},
        {"reminder.paper_due", {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"reminder.paper_expires",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"reminder.permission_expires",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"reminder.uncertain", {outcome::undetermined}},
        {"statistics", {outcome::satisfied, outcome::undetermined}},
        {"statistics.dimension", {outcome::not_applicable}},
        {"statistics.persons", {outcome::not_applicable}},
        {"statistics.persons_in_year", {outcome::not_applicable}},
        {"statistics.agreements", {outcome::not_applicable}},
        {"statistics.standing", {outcome::not_applicable}},
        {"statistics.standing_in_year", {outcome::not_applicable}},
        {"statistics.dormant", {outcome::satisfied, outcome::undetermined}},
        {"statistics.programme", {outcome::not_applicable}},
        {"statistics.carried_by",
         {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"statistics.no_agreement", {outcome::not_satisfied}},
        {"statistics.joint_programme", {outcome::satisfied, outcome::undetermined}},
        {"statistics.no_ground", {outcome::not_satisfied}},
        {"statistics.uncertain", {outcome::undetermined}},
        {"coverage.requirement",
         {outcome::satisfied, outcome::undetermined, outcome::not_applicable}},
        {"coverage.no_partner", {outcome::not_applicable}},
        {"coverage.partner", {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"coverage.candidate", {outcome::satisfied, outcome::not_satisfied, outcome::undetermined}},
        {"coverage.only_together", {outcome::not_satisfied}},
        {"coverage.near_miss_partner", {outcome::not_satisfied}},
        {"coverage.near_miss_country", {outcome::not_satisfied}},
        {"coverage.assumption", {outcome::not_applicable}},
        {"coverage.ground", {outcome::satisfied}},
        {"coverage.book_complete", {outcome::satisfied}},
        {"coverage.succession_act", {outcome::satisfied}},
        {"coverage.amendment", {outcome::satisfied}}};
    static auto const of_study = study_outcomes();
    if (auto const of = of_study.find(code); of != of_study.end()) {
        return of->second;
    }
    auto const found = narrower.find(code);
    auto const all = every<outcome>();
    return found != narrower.end() ? found->second : std::vector<outcome>(all.begin(), all.end());
}

/// A value that reads well under each name.
inline shown_values sample_value(std::string const& code, std::string const& name) {
    static std::map<std::string, shown_values> const by_name{
        {"applied", {date{2026, 2, 1}}},
        {"opens", {date{2026, 1, 10}}},
        {"applied_time", {std::string{"23:59"}}},
        {"applied_clock", {std::string{"+05:00"}}},
        {"deadline", {date{2026, 3, 31}}},
        {"deadline_time", {std::string{"23:59"}}},
        {"deadline_clock", {std::string{"+02:00"}}},
        {"reference_day", {date{2026, 2, 1}}},
        {"day_kind", {coded_value{"reference_day_kind", "application"}}},
        {"day_kinds",
         {coded_value{"reference_day_kind", "application"},
          coded_value{"reference_day_kind", "start_of_stay"}}},
        {"rule", {coded_value{"repeat_rule", "once"}}},
        {"rank", {std::string{"2…3"}}},
        {"without", {std::string{"p-1"}}},
        {"period", {period{date{2026, 3, 1}, date{2026, 11, 30}}}},
        {"places", {std::int64_t{5}}},
        {"at_most", {std::int64_t{3}}},
        {"route", {coded_value{"nomination_route", "ministry"}}},
        {"routes", {coded_value{"nomination_route", "institution"}}},
        {"seats", {std::int64_t{5}}},
        {"unnamed", {std::int64_t{2}}},
        {"tolerance", {std::int64_t{1}}},
        {"lasts", {std::int64_t{2}}},
        {"year", {std::string{"2026/2027"}}},
        {"term", {std::string{"autumn"}}},
        {"pool", {std::string{"all"}}},
        {"split", {coded_value{"qualification_level", "master"}}},
        {"taken", {std::int64_t{2}}},
        {"least", {std::int64_t{2}}},
        {"most", {std::int64_t{3}}},
        {"agreed", {std::int64_t{5}}},
        {"months", {std::int64_t{10}}},
        {"unit", {coded_value{"exchange_unit", "student_semester"}}},
        {"sent", {std::string{"2…3"}}},
        {"received", {std::string{"1"}}},
        {"standing", {std::string{"1…2"}}},
        {"lapses", {std::string{"1"}}},
        {"days", {period{date{2026, 3, 1}, date{2026, 12, 31}}}},
        {"dimension", {coded_value{"statistics_dimension", "country"}}},
        {"key", {coded_value{"country", "BY"}}},
        {"persons", {std::string{"2…3"}}},
        {"participations", {std::string{"4"}}},
        {"persons_change", {std::string{"+1…+2"}}},
        {"participations_change", {std::string{"+2 (×2)"}}},
        {"step", {coded_value{"participation_step", "nominated"}}},
        {"count", {std::int64_t{1}}},
        {"paper", {coded_value{"paper_kind", "visa"}}},
        {"of", {std::string{"p-1"}}},
        {"from", {coded_value{"paper_provider", "host"}}},
        {"expires", {date{2026, 9, 29}}},
        {"due", {date{2026, 8, 19}}},
        {"overdue", {date{2026, 8, 19}}},
        {"day", {date{2026, 10, 5}}},
        {"by", {date{2026, 12, 31}}},
        {"amount", {std::string{"250.00 EUR"}}},
        {"purpose", {text{{"en", "tuition"}}}},
        {"permission", {coded_value{"permission_kind", "visa"}}},
        {"shortfall", {day_count{18}}},
        {"total", {day_count{30}}},
        {"since", {date{2022, 6, 21}}},
        {"ended", {date{2025, 5, 19}}},
        {"name", {text{{"en", "Primary education"}}}},
        {"path", {std::string{"/term"}}},
        {"version", {std::string{"protocol 1"}}},
        {"act", {coded_value{"act_kind", "decree"}}},
        {"number", {std::string{"PP-3151"}}},
        {"on", {date{2017, 7, 27}}},
        {"stated", {date{2026, 10, 31}}},
        {"country", {coded_value{"country", "BY"}}},
        {"issuer", {std::string{"the President"}}},
        {"title", {std::string{"on joint programmes"}}},
        {"reason", {text{{"en", "the end was not published"}}}}};
    static std::map<std::string, shown_values> const by_passage{
        {"passage.year year", {std::int64_t{4}}},
        {"passage.enrolled observed", {coded_value{"enrolment_phase", "withdrawn"}}},
        {"passage.not_struck_off observed", {record_reference{"party", "bspu"}}},
        {"passage.not_on_leave observed", {record_reference{"party", "bspu"}}},
        {"passage.in_time observed", {date{2026, 10, 5}}},
        {"passage.in_time required", {date{2026, 8, 31}}},
        {"passage.turn observed", {std::int64_t{2}}},
        {"passage.turn required", {std::int64_t{3}}},
        {"passage.turn shortfall", {std::int64_t{1}}},
        {"passage.not_too_late observed", {std::int64_t{4}}},
        {"passage.not_too_late required", {std::int64_t{3}}},
        {"passage.not_too_late shortfall", {std::int64_t{1}}},
        {"passage.nomination observed", {coded_value{"period_step", "nominated"}}},
        {"passage.last_year observed", {std::int64_t{4}}},
        {"passage.is_there observed", {coded_value{"period_step", "departed"}}},
        {"passage.gate day",
         {coded_value{"gate_day", "nomination"}, coded_value{"gate_day", "first_day"}}}};
    static std::set<std::string> const records{
        "activity", "home",    "partner",   "agreement",   "clauses",   "clause",    "agreements",
        "parties",  "sending", "receiving", "predecessor", "successor", "teach_out", "partners",
        "party",    "person",  "one",       "other",       "payer",     "payee",     "under",
        "call",     "policy",  "tied",      "site"};
    if (auto sample = study_sample(code, name)) {
        return *std::move(sample);
    }
    if (name == "course" && code.starts_with("clash.")) {
        return {text{{"en", "Didactics"}}};
    }
    if (name == "programme" && code.starts_with("statistics.")) {
        return {record_reference{"joint_programme", "primary"}};
    }
    if (name == "by" && code.starts_with("dossier.")) {
        return {coded_value{"permission_kind", "visa"}};
    }
    if (code.starts_with("passage.") && by_passage.contains(code + " " + name)) {
        return by_passage.at(code + " " + name);
    }
    if (code.starts_with("statistics.standing") && name == "standing") {
        return {coded_value{"agreement_standing", "dormant"}};
    }
    if (auto const found = by_name.find(name); found != by_name.end()) {
        return found->second;
    }
    if (records.contains(name)) {
        return {record_reference{name, name + "-1"}};
    }
    if (code.ends_with("_stay")) {
        return name == "required" ? shown_values{duration{6, duration_unit::months}}
                                  : shown_values{day_count{36}};
    }
    bool const has_days = code == "coverage.in_force" || code == "coverage.parties"
                          || name == "required_days" || code == "coverage.clause_stands"
                          || code == "coverage.suspension";
    if (has_days && name != "blocks") {
        return {period{date{2020, 5, 20}, date{2025, 5, 19}}};
    }
    return {coded_value{"scope", "joint_research"}, coded_value{"scope", "staff_exchange"}};
}

} // namespace jspu_coop::testing
