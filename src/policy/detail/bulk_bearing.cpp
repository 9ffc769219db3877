#include "policy/detail/bulk_bearing.hpp"

#include "base/detail/overloaded.hpp"
#include "policy/detail/bulk_masks.hpp"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace jspu_coop::detail {

namespace {

outcome_set as_any_of(std::initializer_list<outcome> list) noexcept {
    unsigned made = 0;
    for (outcome const each : list) {
        made |= 1U << static_cast<unsigned>(each);
    }
    return static_cast<outcome_set>(made);
}

/// Whatever it comes to, it applies.
outcome_set applying() noexcept {
    return as_any_of({outcome::satisfied, outcome::not_satisfied, outcome::undetermined});
}

/// Finds the references below requirements that bind, with what has to come out above each.
class reference_finder {
public:
    explicit reference_finder(program const& of) : of_{of} {
        for (referred_version const& each : of.referred) {
            // Also one that never bears: what is referred to in what only warns, say.
            if (std::ranges::find(found_, each.of, &policy_bearing::of) == found_.end()) {
                found_.push_back({each.of});
            }
        }
        above_.push_back({of.root, applying()});
        for (std::size_t const top : of.binding) {
            add(top);
        }
    }

    [[nodiscard]] std::vector<policy_bearing> found() && { return std::move(found_); }

private:
    void add(std::size_t at) {
        node const& here = of_.nodes[at];
        if (here.waived != nullptr) {
            return;
        }
        above_.push_back({at, applying()});
        std::visit(
            overloaded{[&](all_condition const&) { add_all(here); },
                       [&](any_condition const&) { add_alternatives(at); },
                       [&](at_least_k_condition const&) { add_alternatives(at); },
                       [&](when_condition const&) { add_second(here, {outcome::satisfied}); },
                       [&](unless_condition const&) {
                           add_second(here, {outcome::not_satisfied, outcome::not_applicable});
                       },
                       [&](reference_condition const& held) {
                           note(held);
                           add_requirements_below(here);
                       },
                       [](auto const&) {}},
            here.from->condition);
        above_.pop_back();
    }

    void add_all(node const& of) {
        for (std::size_t const part : of.parts) {
            add(part);
        }
    }

    /// Where enough are met, only those that are.
    void add_alternatives(std::size_t at) {
        for (std::size_t const part : of_.nodes[at].parts) {
            above_.push_back({part, as_any_of({outcome::satisfied}), at,
                              as_any_of({outcome::not_satisfied, outcome::undetermined})});
            add(part);
            above_.pop_back();
        }
    }

    /// The second part, where the first one comes out so.
    void add_second(node const& of, std::initializer_list<outcome> where) {
        above_.push_back({of.parts.front(), as_any_of(where)});
        add(of.parts.back());
        above_.pop_back();
    }

    /// What is referred to stands below nodes that have no requirement of their own.
    void add_requirements_below(node const& of) {
        for (std::size_t const part : of.parts) {
            if (of_.nodes[part].from != nullptr) {
                add(part);
            } else {
                add_requirements_below(of_.nodes[part]);
            }
        }
    }

    void note(reference_condition const& held) {
        auto const there = std::ranges::find_if(
            found_, [&](policy_bearing const& each) { return each.of->id == held.policy; });
        there->references.push_back(above_);
    }

    program const& of_;
    bearing_tests above_;
    std::vector<policy_bearing> found_;
};

/// The rows of a word in which a node comes out as one of some outcomes.
std::uint64_t rows_as(node_words const& at, std::size_t word, outcome_set as) noexcept {
    std::uint64_t const met = at.met[word];
    std::uint64_t const failed = at.failed[word];
    std::uint64_t const skipped = at.not_applying[word];
    auto const if_in = [&](outcome which, std::uint64_t rows) {
        return (as >> static_cast<unsigned>(which) & 1U) != 0 ? rows : 0U;
    };
    return if_in(outcome::satisfied, met & ~failed & ~skipped)
           | if_in(outcome::not_satisfied, failed & ~met & ~skipped)
           | if_in(outcome::not_applicable, skipped & ~met & ~failed)
           | if_in(outcome::undetermined, at.undetermined(word));
}

} // namespace

std::vector<policy_bearing> bearings_of(program const& of) {
    return reference_finder{of}.found();
}

void write_bearing(policy_bearing const& of, bulk_masks const& masks,
                   std::span<std::uint64_t> out) noexcept {
    for (std::size_t word = 0; word < out.size(); ++word) {
        out[word] = 0;
        for (bearing_tests const& reference : of.references) {
            std::uint64_t rows = ~std::uint64_t{0};
            for (node_test const& each : reference) {
                rows &= rows_as(masks.at(each.node), word, each.as)
                        | (each.other_as == 0
                               ? 0U
                               : rows_as(masks.at(each.other_node), word, each.other_as));
            }
            out[word] |= rows;
        }
    }
}

} // namespace jspu_coop::detail
