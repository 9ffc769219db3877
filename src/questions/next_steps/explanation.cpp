#include <jspu_coop/questions/next_steps.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "questions/detail/programme_facts.hpp"
#include "questions/detail/programme_names.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

namespace jspu_coop {

namespace {

/// Which awards can still be had after an exit.
[[nodiscard]] finding explain_remaining(programme_exit const& exit,
                                        joint_programme const& programme) {
    finding told = found("next_step.remaining", outcome::not_satisfied);
    if (auto const* const remaining = exit.remaining.get()) {
        told.result = outcome::satisfied;
        told.values["awards"] = detail::programme_names{programme}.award_names(*remaining);
    } else if (exit.remaining.is_open()) {
        auto const& declared = programme.exits.value();
        auto const at =
            static_cast<std::size_t>(std::ranges::find(declared, exit) - declared.begin());
        told.result = outcome::undetermined;
        detail::note_open(told.missing, exit.remaining,
                          {"joint_programme", programme.id.str(),
                           path_join(path_join("/exits", at), "remaining")});
    }
    return told;
}

} // namespace

finding explanation_of(std::vector<next_step> const& steps, joint_programme const& programme,
                       date const& day) {
    detail::programme_names const names{programme};
    outcome any = outcome::not_satisfied;
    finding root = found("next_step", outcome::not_satisfied, {{"day", {day}}});
    for (next_step const& each : steps) {
        any = either(any, each.open);
        finding told = found("next_step." + to_string(each.step), each.open);
        if (each.site) {
            told.values["site"] = {record_reference{"party", each.site->str()}};
        }
        if (each.period) {
            told.values["period"] = {each.period->str()};
        }
        if (each.award) {
            told.values["award"] = {names.award_name(*each.award)};
        }
        if (each.module) {
            told.values["module"] = {each.module->str()};
        }
        if (each.requirement) {
            told.values["requirement"] = {names.requirement_name(*each.requirement)};
        }
        if (each.lacking) {
            told.values["shortfall"] = {*each.lacking};
        }
        for (course_id const& one : each.courses) {
            told.values["courses"].push_back(record_reference{"course", one.str()});
        }
        told.missing = each.missing;
        told.because = each.needs;
        if (each.exit) {
            told.values["way"] = {coded_value{"exit_way", to_string(each.exit->way)}};
            told.because.push_back(explain_remaining(*each.exit, programme));
            if (each.exit->cited_as) {
                told.sources.push_back(*each.exit->cited_as);
            }
        }
        if (each.open == outcome::undetermined) {
            merge_into(root.missing, each.missing);
        }
        root.because.push_back(std::move(told));
    }
    root.result = any;
    if (any != outcome::undetermined) {
        root.missing.clear();
    }
    return root;
}

} // namespace jspu_coop
