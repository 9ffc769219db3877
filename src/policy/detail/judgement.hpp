/// @file
/// What may come out of a program, over everything that its facts may turn out to be.
#pragma once

#include "policy/detail/outcome_masks.hpp"
#include "policy/detail/program.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace jspu_coop::detail {

/// What a fact may turn out to be.
struct prospect {
    tick_set ticks{};                      ///< its values; not of a set
    std::vector<std::vector<bool>> sets{}; ///< the sets of codes that it may be
    bool may_gain{false};                  ///< a set may have any other codes too
    bool may_be_absent{false};             ///< there may be none

    /// True when there is one value, or it is known that there is none.
    [[nodiscard]] bool is_settled(bool is_set) const noexcept {
        bool const is_none = is_set ? sets.empty() : ticks.empty();
        bool const is_one = is_set ? sets.size() == 1 && !may_gain : is_single(ticks);
        return may_be_absent ? is_none : is_one;
    }
};

/// What a fact may turn out to be as it is known; or later, where it only grows.
[[nodiscard]] prospect prospect_of(domain const& in, fact<fact_value> const& known, bool later);

/// Values of a fact that no condition tells apart.
struct value_class {
    tick_set ticks{};                ///< its values; not of a set
    bool has_absent{false};          ///< there being none is one of them
    std::vector<std::int64_t> set{}; ///< of a set, the member nearest to the set that is known
    std::size_t distance{0};         ///< how many codes it differs
};

/// What is open: a fact, time between two open facts, or a question.
struct variable {
    enum class kind_of_variable { fact, span, question };
    kind_of_variable kind;              ///< which of them
    std::size_t index;                  ///< of the fact, node of the span, or question
    std::size_t size;                   ///< how many cases there are
    std::size_t readers{0};             ///< how many nodes read it
    std::vector<value_class> classes{}; ///< of a fact, its cases
};

/// The value of a fact that is a set, from which distances are counted.
struct near_set {
    std::size_t fact;        ///< the fact
    std::vector<bool> codes; ///< which of its codes it has
};

/// How to go through the cases of some variables.
struct case_plan {
    std::vector<std::size_t> over; ///< the variables, the first changing fastest
    /// By how many of them change at once, less one: the nodes to work out anew, in order.
    std::vector<std::vector<std::size_t>> anew{};
    std::size_t cases{1}; ///< how many there are, or some number beyond `most_planned`
    std::size_t steps{0}; ///< at how many parts of nodes is looked in all; likewise
};

/// How many cases and steps are counted.
inline constexpr std::size_t most_planned = std::size_t{1} << 40U;

/// What may come out of the part of a program below one node.
class judgement {
public:
    /// @param of the program; outlives the judgement
    /// @param facts what each fact may turn out to be
    /// @param root the node that is asked
    /// @param near from where distances are counted, or null
    judgement(program const& of, std::vector<prospect> const& facts, std::size_t root,
              near_set const* near = nullptr);

    /// What may come out.
    [[nodiscard]] outcome_mask result() const noexcept { return masks_[root_]; }
    /// What may come out at each node; of nodes that the root does not reach, taken by themselves.
    [[nodiscard]] std::vector<outcome_mask> const& masks() const noexcept { return masks_; }
    /// What is open.
    [[nodiscard]] std::vector<variable> const& variables() const noexcept { return variables_; }
    /// True when the root rests on the node: reaches it past no waived one.
    [[nodiscard]] bool rests_on(std::size_t node) const noexcept { return live_[node] != 0; }

    /// Whether the root may be met if one fact were any, as far as each node may be seen by itself:
    /// where it may not, no other value of that fact alone would do.
    [[nodiscard]] bool may_be_met_by_another(std::size_t fact) const;

    /// What may come out in each case of one variable.
    [[nodiscard]] std::vector<outcome_mask> by_case(std::size_t variable);
    /// The variables that several nodes read: to leave one of them open is not exact.
    [[nodiscard]] std::vector<std::size_t> shared() const;
    /// How to go through the cases of some variables. With few steps: what changes often comes
    /// first.
    [[nodiscard]] case_plan plan(std::vector<std::size_t> over);
    /// What may come out in each case, whatever the variables are that are not among them.
    /// @pre all that are shared are among them
    [[nodiscard]] std::vector<outcome_mask> table(case_plan const& cases);

    /// Whether two cases that differ in one variable alone may come out differently.
    /// @param others of the other variables, all that are shared
    [[nodiscard]] bool matters(std::size_t variable, case_plan const& others);
    /// How many steps it takes to say so.
    [[nodiscard]] std::size_t steps_of_matters(std::size_t variable, case_plan const& others) const;

private:
    static constexpr std::size_t open = static_cast<std::size_t>(-1);

    void find_live(std::size_t root);
    void read_facts(std::vector<prospect> const& facts, near_set const* near);
    void classify(std::size_t fact, prospect const& of, std::vector<bool> const* near);
    void add_case(variable& made, std::vector<bool> const& answers, value_class of);
    void add_ticks(variable& made, prospect const& of);
    void add_sets(variable& made, prospect const& of, std::vector<bool> const* near);
    [[nodiscard]] std::vector<std::vector<bool>> sets_of(prospect const& of,
                                                         std::vector<bool> const* near) const;
    void read_span(std::size_t node, std::vector<prospect> const& facts);
    [[nodiscard]] outcome_mask alone(leaf const& asked, prospect const& of) const;

    void evaluate(std::vector<outcome_mask>& out) const;
    [[nodiscard]] outcome_mask evaluate_node(node const& each, std::size_t at,
                                             std::vector<outcome_mask> const& out) const;
    void for_each_case(std::vector<std::size_t> const& over,
                       std::function<void(std::size_t)> const& visit);
    void find_above();
    [[nodiscard]] std::size_t steps(std::vector<std::size_t> const& nodes) const;
    void work_out(std::vector<std::size_t> const& nodes, std::vector<outcome_mask>& out) const;

    program const* program_;
    std::size_t root_;
    std::vector<char> live_;
    std::vector<leaf> spans_as_leaves_;             // by node, of a span with one settled day
    std::vector<leaf const*> leaf_of_;              // by node
    std::vector<std::size_t> readers_;              // nodes of the fact that is being classified
    std::vector<std::size_t> variable_of_;          // by node, or `open`
    std::vector<std::vector<outcome_mask>> answer_; // by node, then case; one when settled
    std::vector<variable> variables_;
    std::vector<std::vector<bool>> signatures_;        // of the cases of the variable in the making
    std::map<std::vector<bool>, std::size_t> case_of_; // by signature
    std::vector<std::size_t> chosen_;                  // the case of each variable, or `open`
    std::vector<outcome_mask> masks_;
    std::vector<std::vector<std::size_t>>
        above_;                       // by variable, the nodes that rest on it, in order
    std::vector<outcome_mask> loose_; // as each node may be seen by itself
};

} // namespace jspu_coop::detail
