#include <jspu_coop/questions/next_steps.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "questions/detail/programme_names.hpp"

#include <string>
#include <utility>

namespace jspu_coop {

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
        if (each.requirement) {
            told.values["requirement"] = {names.requirement_name(*each.requirement)};
        }
        if (each.lacking) {
            told.values["shortfall"] = {*each.lacking};
        }
        if (each.way) {
            told.values["way"] = {coded_value{"exit_way", to_string(*each.way)}};
        }
        for (course_id const& one : each.courses) {
            told.values["courses"].push_back(record_reference{"course", one.str()});
        }
        told.missing = each.missing;
        told.because = each.needs;
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
