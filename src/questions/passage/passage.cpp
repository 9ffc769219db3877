#include <jspu_coop/questions/eligibility.hpp>
#include <jspu_coop/questions/passage.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "base/detail/readings.hpp"
#include "questions/passage/passage_case.hpp"
#include "questions/passage/year_results.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace jspu_coop {

namespace {

using detail::passage_case;
using detail::passage_reading;

/// Where semesters of an academic year of the plan are spent, each site once, by id.
[[nodiscard]] std::vector<party_id> sites_of_year(programme_placement const& placement,
                                                  std::int64_t year, std::int64_t semesters) {
    std::int64_t const first = (year - 1) * semesters + 1;
    std::int64_t const last = year * semesters;
    std::vector<party_id> sites;
    for (programme_period const& each : placement.periods) {
        if (each.first_semester <= last && first <= each.last_semester) {
            sites.push_back(each.site);
        }
    }
    std::ranges::sort(sites);
    sites.erase(std::unique(sites.begin(), sites.end()), sites.end());
    return sites;
}

[[nodiscard]] std::vector<party_id> with_home(passage_case const& of, std::vector<party_id> sites) {
    if (std::ranges::find(sites, of.programme.home) == sites.end()) {
        sites.push_back(of.programme.home);
    }
    return sites;
}

/// One "no" decides. Where no rule governs the student, nothing says that the student may.
void conclude(passage_reading& made, bool needs_rule) {
    outcome const rest = all_of(made.checks);
    outcome rules = outcome::not_applicable;
    for (passage_rule const& each : made.rules) {
        rules = both(rules, each.met);
    }
    if (made.is_out) {
        made.result = outcome::not_satisfied;
        return;
    }
    bool const governs_nothing = needs_rule && rules == outcome::not_applicable;
    made.result = !governs_nothing             ? both(rest, rules)
                  : rest == outcome::satisfied ? outcome::not_applicable
                                               : rest;
}

/// Where the plan is not known, the student's year may be the last: only who is not enrolled may
/// not.
[[nodiscard]] passage_reading read_year_unplanned(passage_case const& of) {
    std::vector<party_id> const home{of.programme.home};
    passage_reading made{outcome::undetermined,
                         {check_enrolled(of), check_not_struck_off(of, home),
                          check_not_on_leave(of, home), check_in_time(of)},
                         {}};
    if (made.checks.front().result == outcome::not_satisfied) {
        made.result = outcome::not_satisfied; // whether another year is planned or not
    }
    return made;
}

[[nodiscard]] result<passage_reading> read_year(passage_case const& of,
                                                programme_placement const& placement) {
    std::int64_t const semesters = of.programme.semesters_a_year;
    passage_reading made;
    if (of.state.year * semesters >= placement.periods.back().last_semester) {
        made.checks = {check_enrolled(of), found("passage.last_year", outcome::not_applicable,
                                                 {{"observed", {of.state.year}}})};
        if (made.checks.front().result == outcome::not_satisfied) {
            made.result = outcome::not_satisfied;
        }
        made.leads_on = false;
        return made;
    }
    std::vector<party_id> const sites = sites_of_year(placement, of.state.year, semesters);
    made.checks = {check_enrolled(of), check_not_struck_off(of, with_home(of, sites)),
                   check_not_on_leave(of, with_home(of, sites)), check_in_time(of)};
    made.is_out = detail::is_out_either_way(of, with_home(of, sites));
    bool const are_all_in = detail::are_results_in(of, placement);
    for (party_id const& each : sites) {
        auto judged = detail::judge_promotion(of, each, are_all_in);
        if (judged.has_error()) {
            return judged.error();
        }
        made.rules.push_back(*std::move(judged));
    }
    conclude(made, !sites.empty());
    return made;
}

/// The period begins at the latest right after the year of study.
[[nodiscard]] finding check_turn(passage_case const& of, programme_period const& period) {
    std::int64_t const semesters = of.programme.semesters_a_year;
    std::int64_t const year_before = (period.first_semester - 2) / semesters + 1;
    return at_least("passage.turn", of.state.year, period.first_semester == 1 ? 1 : year_before);
}

/// That the period began in an earlier year of study, and the student is not on the way; none where
/// it did not.
[[nodiscard]] std::optional<finding> check_too_late(passage_case const& of,
                                                    programme_period const& period) {
    std::int64_t const year = (period.first_semester - 1) / of.programme.semesters_a_year + 1;
    period_state const* const towards = find_period(of.state, period.id);
    bool const is_on_the_way =
        towards != nullptr
        && (towards->last == period_step::nominated || towards->last == period_step::accepted);
    return year < of.state.year && !is_on_the_way
               ? std::optional{at_most("passage.not_too_late", of.state.year, year)}
               : std::nullopt;
}

/// The answer for who is at the period already, or was; none for others.
[[nodiscard]] std::optional<passage_reading> read_there(passage_case const& of,
                                                        programme_period_id const& period) {
    period_state const* const towards = find_period(of.state, period);
    bool const has_gone =
        towards != nullptr
        && (towards->last == period_step::departed || towards->last == period_step::arrived
            || towards->last == period_step::returned);
    if (!has_gone) {
        return {};
    }
    return passage_reading{
        outcome::not_applicable,
        {found("passage.is_there", outcome::not_applicable,
               {{"observed", {coded_value{"period_step", to_string(*towards->last)}}},
                {"on", {*towards->since}}})},
        {}};
}

/// What has to hold before any period, wherever it is spent.
[[nodiscard]] std::vector<finding> check_student(passage_case const& of,
                                                 programme_period_id const& period,
                                                 std::vector<party_id> const& sites) {
    std::vector<party_id> everywhere;
    for (site_state const& each : of.state.sites) {
        everywhere.push_back(each.site);
    }
    return {check_enrolled(of), check_not_struck_off(of, with_home(of, sites)),
            check_not_on_leave(of, everywhere), check_in_time(of), check_nomination(of, period)};
}

/// Where the plan is not known, a "no" of the history still decides.
[[nodiscard]] passage_reading read_period_unplanned(passage_case const& of,
                                                    programme_period_id const& period) {
    if (auto there = read_there(of, period)) {
        return *std::move(there);
    }
    passage_reading made{outcome::undetermined, check_student(of, period, {}), {}};
    if (all_of(made.checks) == outcome::not_satisfied
        || detail::is_out_either_way(of, with_home(of, {}))) {
        made.result = outcome::not_satisfied;
    }
    return made;
}

[[nodiscard]] result<passage_reading> read_period(passage_case const& of,
                                                  programme_period const& period) {
    if (auto there = read_there(of, period.id)) {
        return *std::move(there);
    }
    passage_reading made;
    made.checks = check_student(of, period.id, {period.site});
    made.is_out = detail::is_out_either_way(of, with_home(of, {period.site}));
    made.checks.push_back(check_turn(of, period));
    if (auto late = check_too_late(of, period)) {
        made.checks.push_back(*std::move(late));
    }
    if (period.gates.is_open()) {
        std::string const path = path_join("/placement/periods", period.id.str()) + "/gates";
        fact_place const place{"joint_programme", of.programme.id.str(), path};
        made.checks.push_back(open_finding("passage.gates", place.when(period.gates.state())));
    }
    std::size_t const gates = period.gates.is_known() ? period.gates.value().size() : 0;
    for (std::size_t at = 0; at < gates; ++at) {
        auto judged = detail::judge_gate(of, period, at);
        if (judged.has_error()) {
            return judged.error();
        }
        made.rules.push_back(*std::move(judged));
    }
    conclude(made, false);
    return made;
}

[[nodiscard]] missing_fact placement_missing(joint_programme const& programme) {
    bool const is_disputed = programme.placement.state() == knowledge::conflicting;
    return {"joint_programme", programme.id.str(), "/placement",
            is_disputed ? open_cause::conflicting : open_cause::missing};
}

/// Opens a check that comes out otherwise by another source of the placement.
void reopen(finding& check, missing_fact const& why) {
    check.result = outcome::undetermined;
    merge_into(check.missing, {why});
}

/// Adds the checks and rules of one more source.
void merge_reading(passage_verdict& whole, passage_reading const& next, missing_fact const& why) {
    for (finding const& each : next.checks) {
        auto const same = std::ranges::find(whole.checks, each.code, &finding::code);
        if (same == whole.checks.end()) {
            whole.checks.push_back(each);
        } else if (same->result != each.result) {
            reopen(*same, why);
            merge_into(same->missing, each.missing);
        }
    }
    for (passage_rule const& each : next.rules) {
        if (std::ranges::find(whole.rules, each) == whole.rules.end()) {
            whole.rules.push_back(each);
        }
    }
}

/// One answer out of those by each source.
void combine(passage_verdict& whole, joint_programme const& programme,
             std::vector<passage_reading> const& readings) {
    missing_fact const why = placement_missing(programme);
    bool agree = true;
    for (passage_reading const& each : readings) {
        merge_reading(whole, each, why);
        agree = agree && each.result == readings.front().result;
    }
    auto const last_year = std::ranges::find(whole.checks, "passage.last_year", &finding::code);
    bool const any_leads_on = std::ranges::any_of(readings, &passage_reading::leads_on);
    if (last_year != whole.checks.end() && any_leads_on) {
        reopen(*last_year, why);
    }
    whole.result = agree ? readings.front().result : outcome::undetermined;
    if (whole.result != outcome::undetermined) {
        return;
    }
    if (!programme.placement.is_known() && (!agree || readings.size() == 1)) {
        merge_into(whole.missing, {why});
    }
    for (finding const& each : whole.checks) {
        merge_into(whole.missing, each.missing);
    }
    for (passage_rule const& each : whole.rules) {
        merge_into(whole.missing, each.missing);
    }
}

/// How a rule stands whose day is still to come.
[[nodiscard]] finding explain_outlook(passage_outlook const& ahead, date const& day) {
    if (!ahead.decides) {
        return found("passage.results_to_come", ahead.as_things_stand, {{"day", {day}}});
    }
    return found("passage.as_things_stand", ahead.as_things_stand,
                 {{"day", {day}}, {"on", {*ahead.decides}}});
}

[[nodiscard]] passage_case case_of(joint_programme const& programme, enrolment const& student,
                                   date const& day, passage_terms const& by) {
    return {programme, student, day, by, state_on(student, programme, day), false};
}

} // namespace

result<passage_verdict> may_pass_year(joint_programme const& programme, enrolment const& student,
                                      date const& day, passage_terms const& by) {
    passage_case const of = case_of(programme, student, day, by);
    passage_verdict whole{student.id, day, {}, {}, outcome::undetermined, {}, {}, {}};
    std::vector<passage_reading> readings;
    for (programme_placement const* const each : detail::readings_of(programme.placement)) {
        auto reading = read_year(of, *each);
        if (reading.has_error()) {
            return reading.error();
        }
        readings.push_back(*std::move(reading));
    }
    if (readings.empty()) {
        readings.push_back(read_year_unplanned(of));
    }
    combine(whole, programme, readings);
    if (std::ranges::any_of(readings, &passage_reading::leads_on)) {
        whole.year = of.state.year + 1;
    }
    return whole;
}

namespace detail {

result<passage_verdict> judge_period(passage_case const& of, programme_period_id const& period) {
    passage_verdict whole{of.student.id, of.day, {}, period, outcome::undetermined, {}, {}, {}};
    std::vector<passage_reading> readings;
    bool is_known = false;
    for (programme_placement const* const each : detail::readings_of(of.programme.placement)) {
        auto const there = std::ranges::find(each->periods, period, &programme_period::id);
        if (there == each->periods.end()) {
            readings.push_back({outcome::not_applicable, {}, {}, false});
            continue;
        }
        is_known = true;
        auto reading = read_period(of, *there);
        if (reading.has_error()) {
            return reading.error();
        }
        readings.push_back(*std::move(reading));
    }
    if (readings.empty()) {
        readings.push_back(read_period_unplanned(of, period));
    } else if (!is_known) {
        return refuse("enrolment.period_unknown", period.str());
    }
    combine(whole, of.programme, readings);
    return whole;
}

} // namespace detail

result<passage_verdict> may_pass_period(joint_programme const& programme, enrolment const& student,
                                        programme_period_id const& period, date const& day,
                                        passage_terms const& by) {
    return detail::judge_period(case_of(programme, student, day, by), period);
}

finding explanation_of(passage_verdict const& verdict, fact_schema const& schema) {
    finding root = found(verdict.period ? "passage.period" : "passage.year", verdict.result,
                         {{"day", {verdict.day}}});
    if (verdict.period) {
        root.values["period"] = {verdict.period->str()};
    } else if (verdict.year) {
        root.values["year"] = {*verdict.year};
    }
    root.missing = verdict.missing;
    root.because = verdict.checks;
    for (passage_rule const& each : verdict.rules) {
        finding rule = found(each.promoted ? "passage.promotion" : "passage.gate", each.met);
        if (each.promoted) {
            rule.values["site"] = {record_reference{"party", each.promoted->str()}};
        }
        for (gate_day const* const day : detail::readings_of(each.on)) {
            rule.values["day"].push_back(coded_value{"gate_day", to_string(*day)});
        }
        rule.missing = each.missing;
        for (passage_outlook const& ahead : each.outlook) {
            rule.because.push_back(explain_outlook(ahead, verdict.day));
        }
        for (policy_verdict const& judged : each.judged) {
            rule.because.push_back(explanation_of(judged, schema));
        }
        root.because.push_back(std::move(rule));
    }
    return root;
}

} // namespace jspu_coop
