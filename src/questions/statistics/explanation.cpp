#include <jspu_coop/calendar/academic_year.hpp>
#include <jspu_coop/questions/statistics.hpp>
#include <jspu_coop/questions/year_changes.hpp>

#include "questions/detail/ground_finding.hpp"
#include "questions/detail/shown_range.hpp"
#include "questions/detail/tell_missing.hpp"
#include "questions/statistics/shown_codes.hpp"
#include "questions/statistics/single_agreements.hpp"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {

namespace {

/// How many rows a key has: one a year, and the whole behind them.
std::size_t rows_of_key(statistics_answer const& answer) {
    return answer.years.size() + 1;
}

/// Under which name a year stands: languages speak otherwise of academic years.
char const* name_of_year(statistics_year const& of) {
    return academic_year::parse(of.label).has_value() ? "academic_year" : "year";
}

finding year_of_key(statistics_answer const& answer, person_figure const* row) {
    statistics_year const& year = answer.years[*row->year];
    finding out = found("statistics.persons_in_year", outcome::not_applicable,
                        {{name_of_year(year), {year.label}},
                         {"persons", {detail::shown(row->persons)}},
                         {"participations", {detail::shown(row->participations)}}});
    if (year.certain_days != year.days) {
        out.values["possible_days"] = {year.days};
    } else if (!year.is_whole) {
        out.values["days"] = {year.days};
    }
    if (is_comparable(answer, *row->year)) {
        person_figure const& before = *(row - 1);
        out.values["persons_change"] = {
            detail::shown(change_between(before.persons, row->persons))};
        out.values["participations_change"] = {
            detail::shown(change_between(before.participations, row->participations))};
    }
    return out;
}

/// One key: all days, and below them the years.
finding key_of_dimension(statistics_answer const& answer, std::size_t first) {
    person_figure const& whole = answer.persons[first + answer.years.size()];
    finding out = found("statistics.persons", outcome::not_applicable,
                        {{"key", {detail::code_shown(whole.dimension, whole.key)}},
                         {"persons", {detail::shown(whole.persons)}},
                         {"participations", {detail::shown(whole.participations)}}});
    for (std::size_t year = 0; year < answer.years.size(); ++year) {
        out.because.push_back(year_of_key(answer, &answer.persons[first + year]));
    }
    return out;
}

void explain_persons(finding& root, statistics_answer const& answer) {
    std::size_t const rows = rows_of_key(answer);
    for (std::size_t first = 0; first < answer.persons.size(); first += rows) {
        statistics_dimension const by = answer.persons[first].dimension;
        finding row = key_of_dimension(answer, first);
        if (by == statistics_dimension::all) {
            root.because.push_back(std::move(row));
            continue;
        }
        if (answer.persons[first - rows].dimension != by) {
            coded_value const shown{"statistics_dimension", to_string(by)};
            root.because.push_back(
                found("statistics.dimension", outcome::not_applicable, {{"dimension", {shown}}}));
        }
        root.because.back().because.push_back(std::move(row));
    }
}

void explain_agreements(finding& root, statistics_answer const& answer) {
    finding all = found("statistics.agreements", outcome::not_applicable);
    std::size_t const rows = rows_of_key(answer);
    for (std::size_t first = 0; first < answer.agreements.size(); first += rows) {
        agreement_figure const& whole = answer.agreements[first + answer.years.size()];
        finding out =
            found("statistics.standing", outcome::not_applicable,
                  {{"standing", {coded_value{"agreement_standing", to_string(whole.standing)}}},
                   {"count", {detail::shown(whole.agreements)}}});
        for (std::size_t year = 0; year < answer.years.size(); ++year) {
            number_range const& count = answer.agreements[first + year].agreements;
            finding in_year = found("statistics.standing_in_year", outcome::not_applicable,
                                    {{name_of_year(answer.years[year]), {answer.years[year].label}},
                                     {"count", {detail::shown(count)}}});
            if (is_comparable(answer, year)) {
                number_range const& before = answer.agreements[first + year - 1].agreements;
                in_year.values["change"] = {detail::shown(change_between(before, count))};
            }
            out.because.push_back(std::move(in_year));
        }
        all.because.push_back(std::move(out));
    }
    for (finding& each : detail::dormant_findings(answer)) {
        all.because.push_back(std::move(each));
    }
    root.because.push_back(std::move(all));
}

finding explain_grounds(char const* code, joint_programme_grounds const& of) {
    finding out = found(code, of.in_force,
                        {{"agreement", {record_reference{"agreement", to_string(of.agreement)}}}});
    if (of.ended) {
        out.values["ended"] = {*of.ended};
    }
    for (clause_id const& each : of.clauses) {
        out.values["clauses"].push_back(
            record_reference{"clause", to_string(of.agreement) + "/" + to_string(each)});
    }
    out.sources = of.sources;
    for (ground const& each : of.grounds) {
        out.because.push_back(detail::ground_finding(each));
    }
    if (of.grounds.empty()) {
        out.because.push_back(found("statistics.no_ground", outcome::not_satisfied));
    }
    return out;
}

finding explain_programme(carried_programme const& of) {
    finding out =
        found("statistics.programme", outcome::not_applicable,
              {{"programme", {record_reference{"joint_programme", to_string(of.programme)}}},
               {"name", {of.name}}});
    for (joint_programme_grounds const& each : of.carried_by) {
        out.because.push_back(explain_grounds("statistics.carried_by", each));
    }
    if (of.carried_by.empty()) {
        out.because.push_back(found("statistics.no_agreement", outcome::not_satisfied));
    }
    return out;
}

} // namespace

namespace detail {

std::vector<finding> dormant_findings(statistics_answer const& answer) {
    std::vector<finding> all;
    for (outcome const result : {outcome::satisfied, outcome::undetermined}) {
        finding dormant = found("statistics.dormant", result);
        for (dormant_agreement const& each : answer.dormant) {
            if (each.is_dormant == result) {
                dormant.values["agreements"].push_back(
                    record_reference{"agreement", to_string(each.agreement)});
            }
        }
        if (!dormant.values.empty()) {
            all.push_back(std::move(dormant));
        }
    }
    return all;
}

std::vector<finding> programme_findings(statistics_answer const& answer) {
    std::vector<finding> all;
    for (carried_programme const& each : answer.programmes) {
        all.push_back(explain_programme(each));
    }
    for (joint_programme_grounds const& each : answer.joint_programmes) {
        all.push_back(explain_grounds("statistics.joint_programme", each));
    }
    return all;
}

} // namespace detail

finding explanation_of(statistics_answer const& answer) {
    outcome const is_certain = answer.missing.empty() ? outcome::satisfied : outcome::undetermined;
    finding root = found("statistics", is_certain,
                         {{"party", {record_reference{"party", to_string(answer.of_whom)}}},
                          {"days", {answer.during}}});
    explain_persons(root, answer);
    explain_agreements(root, answer);
    for (finding& each : detail::programme_findings(answer)) {
        root.because.push_back(std::move(each));
    }
    detail::tell_missing(root, answer.missing, "statistics.uncertain");
    return root;
}

} // namespace jspu_coop
