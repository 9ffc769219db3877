#include "questions/award_standing/policy_check.hpp"

#include "questions/passage/passage_case.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

result<requirement_standing> judge_policy(award_case const& of, award_requirement_id const& id,
                                          policy_requirement const& asked) {
    using enum outcome;
    requirement_standing judged{id, undetermined, undetermined, requirement_reason::policy,
                                {}, {},           {},           {}};
    auto const answer = std::ranges::find(of.by.policies, id, &policy_answer::requirement);
    if (answer != of.by.policies.end()) {
        judged.met = answer->met;
        judged.missing = answer->missing;
    } else if (of.by.rules != nullptr) {
        passage_case const facts{of.programme, of.student, of.day, *of.by.rules,
                                 state_on(of.student, of.programme, of.day)};
        auto rule = judge_reference(facts, asked.policy,
                                    path_join("/requirements", id.str()) + "/demand/policy");
        if (rule.has_error()) {
            return rule.error();
        }
        judged.met = rule->met;
        judged.missing = std::move(rule->missing);
    } else {
        judged.missing = {{"policy_answer", id.str(), "", open_cause::missing}};
    }
    judged.met_with_progress = judged.met;
    return judged;
}

} // namespace jspu_coop::detail
