#include <jspu_coop/questions/award_standing.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "questions/detail/programme_names.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>

namespace jspu_coop {

namespace {

using detail::programme_names;

/// What a demand counts, in codes of findings.
[[nodiscard]] std::string measure_of(award_demand const& demand) {
    if (std::holds_alternative<credit_requirement>(demand)) {
        return "credits";
    }
    return std::holds_alternative<course_requirement>(demand) ? "courses" : "semesters";
}

/// The courses that still lack, those that are required and those to choose from.
void explain_lacking(finding& told, std::vector<missing_course> const& lacking) {
    for (bool const is_required : {true, false}) {
        finding listed =
            found(is_required ? "award_standing.still_lacking" : "award_standing.may_fill",
                  outcome::not_satisfied);
        for (missing_course const& each : lacking) {
            if (each.is_required == is_required && !each.is_going_on) {
                listed.values["courses"].push_back(record_reference{"course", each.course.str()});
            }
        }
        if (!listed.values.empty()) {
            told.because.push_back(std::move(listed));
        }
    }
}

/// The courses before which others are to be passed.
void explain_before(finding& told, std::vector<missing_course> const& lacking) {
    for (missing_course const& each : lacking) {
        if (each.is_open == outcome::satisfied || each.is_going_on) {
            continue;
        }
        finding waits = found("award_standing.before", each.is_open,
                              {{"course", {record_reference{"course", each.course.str()}}}});
        for (course_id const& before : each.before) {
            waits.values["before"].push_back(record_reference{"course", before.str()});
        }
        told.because.push_back(std::move(waits));
    }
}

/// What a requirement or a module came to.
/// @param measure what it counts, in codes of findings
template <class Standing>
[[nodiscard]] finding explain_demand(Standing const& standing, std::string const& measure,
                                     shown_value name, programme_names const& names) {
    std::string const reason =
        standing.reason == requirement_reason::amount ? measure : to_string(standing.reason);
    finding told =
        found("award_standing." + reason, standing.met, {{"requirement", {std::move(name)}}});
    told.missing = standing.missing;
    if (standing.observed && standing.required) {
        told.values["observed"] = {*standing.observed};
        told.values["required"] = {*standing.required};
        auto const lacking = subtract(*standing.required, *standing.observed);
        if (standing.met == outcome::not_satisfied && lacking.has_value()) {
            told.values["shortfall"] = {*lacking};
        }
    }
    for (award_requirement_id const& each : standing.together) {
        told.values["together"].push_back(names.requirement_name(each));
    }
    explain_lacking(told, standing.lacking);
    explain_before(told, standing.lacking);
    if (standing.met != outcome::satisfied && standing.met_with_progress == outcome::satisfied) {
        told.because.push_back(found("award_standing.with_progress", outcome::satisfied));
    }
    return told;
}

[[nodiscard]] finding explain_requirement(requirement_standing const& standing,
                                          programme_names const& names) {
    award_requirement const& asked = names.requirement(standing.requirement);
    finding told = explain_demand(standing, measure_of(asked.demand),
                                  names.requirement_name(standing.requirement), names);
    if (asked.cited_as) {
        told.sources.push_back(*asked.cited_as);
    }
    for (module_standing const& each : standing.modules) {
        told.because.push_back(explain_demand(each, to_string(each.measure),
                                              detail::named(each.name, each.module.str()), names));
    }
    return told;
}

/// The courses of one use together.
[[nodiscard]] std::vector<finding> explain_courses(std::vector<award_course> const& courses) {
    std::vector<finding> all;
    for (course_use const use : every<course_use>()) {
        std::vector<std::string> ids;
        std::vector<missing_fact> missing;
        for (award_course const& each : courses) {
            if (each.use == use) {
                std::ranges::transform(each.passed, std::back_inserter(ids), &course_id::str);
                merge_into(missing, each.missing);
            }
        }
        if (ids.empty()) {
            continue;
        }
        std::ranges::sort(ids);
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        using enum outcome;
        bool const is_open = use == course_use::not_known || use == course_use::may_be_recognised;
        outcome const counts = use == course_use::counted ? satisfied
                               : is_open                  ? undetermined
                                                          : not_satisfied;
        finding told = found("award_standing.use." + to_string(use), counts);
        told.missing = std::move(missing);
        for (std::string& each : ids) {
            told.values["courses"].push_back(record_reference{"course", std::move(each)});
        }
        all.push_back(std::move(told));
    }
    return all;
}

/// Why an award can never be conferred any more: the examinations to which the right is lost, and
/// the ways out that were taken.
[[nodiscard]] shown_values what_was_lost(award_standing const& standing,
                                         programme_names const& names) {
    shown_values lost;
    for (requirement_standing const& each : standing.requirements) {
        if (each.reason == requirement_reason::right_lost) {
            lost.push_back(names.requirement_name(each.requirement));
        }
    }
    if (standing.remains == outcome::not_satisfied) {
        for (programme_exit const& each : standing.exits) {
            lost.emplace_back(coded_value{"exit_way", to_string(each.way)});
        }
    }
    return lost;
}

[[nodiscard]] finding explain_due(award_standing const& standing, programme_names const& names) {
    finding told =
        found("award_standing.due", standing.due, {{"award", {names.award_name(standing.award)}}});
    told.missing = standing.due_missing;
    if (standing.conferred_on) {
        told.values["conferred"] = {*standing.conferred_on};
    }
    if (standing.due == outcome::not_satisfied) {
        if (shown_values lost = what_was_lost(standing, names); !lost.empty()) {
            told.values["lost"] = std::move(lost);
        }
    }
    if (!standing.waits_for.empty()) {
        told.values["after"] = names.award_names(standing.waits_for);
    }
    for (party_id const& each : standing.struck_off) {
        told.values["struck_off"].push_back(record_reference{"party", each.str()});
    }
    for (party_id const& each : standing.fallen) {
        told.values["fallen"].push_back(record_reference{"party", each.str()});
    }
    return told;
}

/// Whether the award can still be had after the ways out that were taken.
[[nodiscard]] finding explain_remaining(award_standing const& standing,
                                        programme_names const& names) {
    finding told = found("award_standing.remains", standing.remains,
                         {{"award", {names.award_name(standing.award)}}});
    told.missing = standing.remains_missing;
    for (programme_exit const& each : standing.exits) {
        shown_value const way = coded_value{"exit_way", to_string(each.way)};
        auto& ways = told.values["ways"];
        if (std::ranges::find(ways, way) == ways.end()) {
            ways.push_back(way);
        }
        if (each.cited_as) {
            told.sources.push_back(*each.cited_as);
        }
    }
    return told;
}

[[nodiscard]] finding explain_award(award_standing const& standing, programme_names const& names) {
    finding told = found("award_standing.earned", standing.earned,
                         {{"award", {names.award_name(standing.award)}}});
    told.missing = standing.missing;
    if (auto const& cited = names.award(standing.award).cited_as) {
        told.sources.push_back(*cited);
    }
    for (requirement_standing const& each : standing.requirements) {
        told.because.push_back(explain_requirement(each, names));
    }
    for (finding& each : explain_courses(standing.courses)) {
        told.because.push_back(std::move(each));
    }
    if (standing.remains != outcome::not_applicable) {
        told.because.push_back(explain_remaining(standing, names));
    }
    if (standing.with_conferred == outcome::not_satisfied
        || standing.with_conferred == outcome::undetermined) {
        finding beside = found("award_standing.with_conferred", standing.with_conferred,
                               {{"award", {names.award_name(standing.award)}}});
        beside.missing = standing.with_conferred_missing;
        told.because.push_back(std::move(beside));
    }
    told.because.push_back(explain_due(standing, names));
    return told;
}

/// Whether each of two awards can be conferred now.
[[nodiscard]] bool are_due_each(sharing_standing const& pair,
                                std::vector<award_standing> const& awards) {
    return std::ranges::all_of(awards, [&](award_standing const& each) {
        bool const is_of_pair = each.award == pair.first || each.award == pair.second;
        return !is_of_pair || each.due == outcome::satisfied;
    });
}

[[nodiscard]] finding explain_sharing(sharing_standing const& standing,
                                      std::vector<award_standing> const& awards,
                                      programme_names const& names) {
    finding told = found("award_standing.both", standing.both,
                         {{"awards", names.award_names({standing.first, standing.second})}});
    told.missing = standing.missing;
    if (standing.shared) {
        told.values["shared"] = {to_string(*standing.shared)};
    }
    if (standing.most) {
        told.values["most"] = {to_string(*standing.most)};
    }
    if (!standing.courses.empty()) {
        finding shared = found("award_standing.shared", outcome::satisfied);
        for (course_id const& each : standing.courses) {
            shared.values["courses"].push_back(record_reference{"course", each.str()});
        }
        told.because.push_back(std::move(shared));
    }
    if (standing.both != outcome::satisfied && are_due_each(standing, awards)) {
        told.because.push_back(found("award_standing.one_or_other", standing.both));
    }
    if (!standing.is_decided) {
        told.because.push_back(found("award_standing.not_decided", outcome::undetermined));
    }
    return told;
}

[[nodiscard]] finding explain_joint_sharing(joint_sharing_standing const& standing,
                                            programme_names const& names) {
    finding told = found("award_standing.all_at_once", standing.all,
                         {{"awards", names.award_names(standing.awards)}});
    told.missing = standing.missing;
    if (!standing.is_decided) {
        told.because.push_back(found("award_standing.not_decided", outcome::undetermined));
    }
    return told;
}

} // namespace

finding explanation_of(programme_standing const& standing, joint_programme const& programme) {
    programme_names const names{programme};
    finding root = found("award_standing.all_earned", standing.all_earned,
                         {{"programme", {names.programme_name()}}, {"day", {standing.day}}});
    root.missing = standing.missing;
    for (award_standing const& each : standing.awards) {
        root.because.push_back(explain_award(each, names));
    }
    for (sharing_standing const& each : standing.sharing) {
        root.because.push_back(explain_sharing(each, standing.awards, names));
    }
    for (joint_sharing_standing const& each : standing.joint_sharing) {
        root.because.push_back(explain_joint_sharing(each, names));
    }
    return root;
}

} // namespace jspu_coop
