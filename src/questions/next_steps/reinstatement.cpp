#include <jspu_coop/questions/eligibility.hpp>

#include "questions/next_steps/step_maker.hpp"
#include "questions/passage/passage_case.hpp"

namespace jspu_coop::detail {

result<void> step_maker::judge_reinstatement(std::vector<next_step>& steps) const {
    if (!by_.reinstatement) {
        return {};
    }
    for (next_step& each : steps) {
        if (each.step != student_step::reinstatement || each.site != programme_.home) {
            continue;
        }
        passage_case const of{programme_, student_, day_, by_.passage, state_};
        auto const rule = judge_reference(of, *by_.reinstatement, "/reinstatement");
        if (rule.has_error()) {
            return rule.error();
        }
        if (rule->met == outcome::not_applicable) {
            continue; // it governs nobody here, and no other is known
        }
        each.open = rule->met;
        each.missing = rule->missing;
        for (policy_verdict const& judged : rule->judged) {
            each.needs.push_back(explanation_of(judged, *by_.passage.policies.schema()));
        }
    }
    return {};
}

} // namespace jspu_coop::detail
