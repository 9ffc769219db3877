#include <jspu_coop/policy/requirement_outcomes.hpp>

#include "policy/detail/bulk_program.hpp"

#include <algorithm>
#include <array>

namespace jspu_coop {

namespace detail {

/// Fills in the outcomes of one row.
class requirement_judge {
public:
    requirement_judge(bulk_program const& of, quick_row const& row, requirement_outcomes& into)
        : of_{of}, in_{*of.lowered}, row_{row}, into_{into} {}

    void fill() {
        into_.has_sources_ = row_.has_sources;
        into_.requirements_.resize(of_.steps.size());
        std::array<outcome_mask, most_quick_nodes> masks; // each is written before it is read
        if (row_.is_plain && of_.every.is_small && quick_answers(of_.every, in_, row_, masks.data())
            && !may_be_closed(masks.data())) {
            into_.result_ = outcome_of_mask(masks[in_.root]);
            judge(0, of_.steps.size(), masks.data());
        } else {
            fill_thoroughly();
        }
        mark();
    }

    /// Says what the answer is by every day that may choose the version.
    static void tell(requirement_outcomes& into, outcome result) { into.result_ = result; }

private:
    /// The outcome of each mask.
    static constexpr std::array outcomes{outcome::undetermined,   outcome::satisfied,
                                         outcome::not_satisfied,  outcome::undetermined,
                                         outcome::not_applicable, outcome::undetermined,
                                         outcome::undetermined,   outcome::undetermined};

    /// Whether an open node may turn out closed once what is read twice is tried out.
    [[nodiscard]] bool may_be_closed(outcome_mask const* masks) const noexcept {
        return std::any_of(of_.entangled.begin(), of_.entangled.end(), [&](std::size_t at) {
            return outcomes[masks[at]] == outcome::undetermined;
        });
    }

    void fill_thoroughly() {
        judgement const whole{in_, row_.prospects, in_.root};
        into_.result_ = outcome_of_mask(whole.result());
        for (std::size_t at = 0; at < of_.steps.size(); at = of_.steps[at].end) {
            if (of_.steps[at].role == requirement_role::advisory) {
                // What warns is judged by itself: it does not bear on the answer.
                judgement const alone{in_, row_.prospects, of_.steps[at].node};
                judge(at, of_.steps[at].end, alone.masks().data());
            } else {
                judge(at, of_.steps[at].end, whole.masks().data());
            }
        }
    }

    void judge(std::size_t first, std::size_t end, outcome_mask const* masks) {
        for (std::size_t at = first; at < end; ++at) {
            requirement_step const& step = of_.steps[at];
            requirement_outcome& made = into_.requirements_[at];
            made.result = outcomes[masks[step.node]];
            made.is_decisive = false;
            made.is_waived = step.is_waived;
            made.shortfall.reset();
            if (made.result == outcome::not_satisfied) {
                made.shortfall = shortfall(step.measure, in_, row_);
            }
        }
    }

    /// The scope decides where it keeps the policy away, else the requirements.
    void mark() {
        auto& all = into_.requirements_;
        std::size_t scope = 0;
        bool is_governed = true;
        while (scope < all.size() && of_.steps[scope].role == requirement_role::scope) {
            is_governed = is_governed
                          && (all[scope].result == outcome::satisfied
                              || all[scope].result == outcome::not_applicable);
            scope = of_.steps[scope].end;
        }
        if (!is_governed && into_.result_ == outcome::not_applicable) {
            mark(0, scope, outcome::not_satisfied);
            return;
        }
        if (!is_governed && into_.result_ == outcome::undetermined) {
            mark(0, scope, outcome::undetermined);
        }
        mark(scope, all.size(), into_.result_);
    }

    /// Marks those of some requirements beside one another on which an outcome rests, as
    /// `mark_decisive` does.
    void mark(std::size_t first, std::size_t end, outcome result) {
        auto const binds = [&](std::size_t at) {
            return of_.steps[at].role != requirement_role::advisory;
        };
        auto& all = into_.requirements_;
        bool some_agree = false;
        for (std::size_t at = first; at < end && !some_agree; at = of_.steps[at].end) {
            some_agree = all[at].result == result && binds(at);
        }
        for (std::size_t at = first; at < end; at = of_.steps[at].end) {
            bool const counts =
                some_agree ? all[at].result == result : all[at].result != outcome::not_applicable;
            if (!counts || !binds(at)) {
                continue;
            }
            all[at].is_decisive = true;
            if (!all[at].is_waived) {
                mark(at + 1, of_.steps[at].end, all[at].result);
            }
        }
    }

    bulk_program const& of_;
    program const& in_;
    quick_row const& row_;
    requirement_outcomes& into_;
};

} // namespace detail

void decide_each(compiled_policy const& policy, compiled_row const& row,
                 requirement_outcomes& into) {
    if (policy.program().lowered) {
        detail::requirement_judge{policy.program(), row.row(), into}.fill();
    } else {
        into = {};
    }
    if (!policy.others().empty()) {
        detail::requirement_judge::tell(into, decide(policy, row));
    }
}

requirement_outcomes decide_each(compiled_policy const& policy, compiled_row const& row) {
    requirement_outcomes made;
    decide_each(policy, row, made);
    return made;
}

} // namespace jspu_coop
