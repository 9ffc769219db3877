// The cases of open variables one after another. From one to the next little changes: only the
// nodes are worked out anew that rest on what does.
#include "policy/detail/judgement.hpp"

#include <algorithm>

namespace jspu_coop::detail {

namespace {

std::size_t at_most_planned(std::size_t number) {
    return std::min(number, most_planned + 1);
}

} // namespace

void judgement::find_above() {
    if (!loose_.empty()) {
        return;
    }
    for (std::size_t variable = 0; variable < variables_.size(); ++variable) {
        std::vector<char> rests(root_ + 1);
        std::vector<std::size_t>& nodes = above_.emplace_back();
        for (std::size_t at = 0; at <= root_; ++at) {
            node const& each = program_->nodes[at];
            bool const some_part = std::any_of(each.parts.begin(), each.parts.end(),
                                               [&](std::size_t part) { return rests[part] != 0; });
            if (live_[at] != 0 && (some_part || variable_of_[at] == variable)) {
                rests[at] = 1;
                nodes.push_back(at);
            }
        }
    }
    loose_.resize(program_->nodes.size());
    evaluate(loose_);
}

std::size_t judgement::steps(std::vector<std::size_t> const& nodes) const {
    std::size_t made = 0;
    for (std::size_t const at : nodes) {
        node const& each = program_->nodes[at];
        std::size_t const parts = each.parts.size();
        bool const counts = each.kind == node_kind::at_least;
        made += 1 + parts * (counts ? std::min(parts, static_cast<std::size_t>(each.count)) : 1);
    }
    return made;
}

void judgement::work_out(std::vector<std::size_t> const& nodes,
                         std::vector<outcome_mask>& out) const {
    for (std::size_t const at : nodes) {
        out[at] = evaluate_node(program_->nodes[at], at, out);
    }
}

case_plan judgement::plan(std::vector<std::size_t> over) {
    find_above();
    std::ranges::stable_sort(over, {}, [&](std::size_t each) { return steps(above_[each]); });
    case_plan made{std::move(over)};
    for (std::size_t const each : made.over) {
        std::vector<std::size_t> nodes = made.anew.empty() ? above_[each] : made.anew.back();
        if (!made.anew.empty()) {
            std::vector<std::size_t> both;
            std::ranges::set_union(nodes, above_[each], std::back_inserter(both));
            nodes = std::move(both);
        }
        made.anew.push_back(std::move(nodes));
        made.cases = at_most_planned(made.cases * variables_[each].size);
    }
    std::size_t left = made.cases;
    for (std::size_t at = 0; at < made.over.size(); ++at) {
        made.steps = at_most_planned(made.steps + at_most_planned(steps(made.anew[at])) * left);
        left = left / variables_[made.over[at]].size + 1;
    }
    return made;
}

std::vector<outcome_mask> judgement::table(case_plan const& cases) {
    std::vector<outcome_mask> results;
    results.reserve(cases.cases);
    std::vector<outcome_mask> now = loose_;
    for_each_case(cases.over, [&](std::size_t changed) {
        if (changed > 0) {
            work_out(cases.anew[changed - 1], now);
        }
        results.push_back(now[root_]);
    });
    return results;
}

} // namespace jspu_coop::detail
