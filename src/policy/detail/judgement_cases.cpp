// The cases of open facts: values that no condition tells apart are one.
#include "policy/detail/judgement.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace jspu_coop::detail {

namespace {

bool holds_of_set(leaf const& asked, std::vector<bool> const& set) {
    auto const in = [&](std::int64_t code) { return set[static_cast<std::size_t>(code)]; };
    switch (asked.test) {
    case set_test::contains_all:
        return std::all_of(asked.codes.begin(), asked.codes.end(), in);
    case set_test::contains_any:
        return std::any_of(asked.codes.begin(), asked.codes.end(), in);
    case set_test::contains_none:
        return std::none_of(asked.codes.begin(), asked.codes.end(), in);
    case set_test::anything:
        return true;
    }
    return false;
}

} // namespace

outcome_mask judgement::alone(leaf const& asked, prospect const& of) const {
    unsigned mask = of.may_be_absent ? answer(asked.of_absent) : 0U;
    if (!program_->domains[asked.fact].is_set()) {
        for (tick_range const& range : of.ticks) {
            tick_set const fails = complement(asked.holds, range);
            bool const all_fail = fails.size() == 1 && fails.front().first == range.first
                                  && fails.front().last == range.last;
            mask |= (fails.empty() ? 0U : may_fail) | (all_fail ? 0U : may_be_met);
        }
        return static_cast<outcome_mask>(mask);
    }
    for (std::vector<bool> set : of.sets) {
        mask |= answer(holds_of_set(asked, set));
        if (of.may_gain) {
            for (std::int64_t const code : asked.codes) {
                set[static_cast<std::size_t>(code)] = true;
            }
            mask |= answer(holds_of_set(asked, set));
        }
    }
    return static_cast<outcome_mask>(mask);
}

void judgement::classify(std::size_t fact, prospect const& of, std::vector<bool> const* near) {
    readers_.clear();
    for (std::size_t at = 0; at < leaf_of_.size(); ++at) {
        if (live_[at] != 0 && leaf_of_[at] != nullptr && leaf_of_[at]->fact == fact) {
            readers_.push_back(at);
        }
    }
    if (readers_.empty()) {
        return;
    }
    variable made{variable::kind_of_variable::fact, fact, 0, readers_.size()};
    signatures_.clear();
    case_of_.clear();
    bool const is_set = program_->domains[fact].is_set();
    if (is_set) {
        add_sets(made, of, near);
    } else {
        add_ticks(made, of);
    }
    if (of.may_be_absent) {
        std::vector<bool> answers;
        for (std::size_t const at : readers_) {
            answers.push_back(leaf_of_[at]->of_absent);
        }
        value_class none;
        none.has_absent = true;
        add_case(made, answers, std::move(none));
    }
    made.size = made.classes.size();
    for (std::size_t reader = 0; reader < readers_.size(); ++reader) {
        std::vector<outcome_mask>& answers = answer_[readers_[reader]];
        answers.clear();
        for (std::vector<bool> const& signature : signatures_) {
            answers.push_back(answer(signature[reader]));
        }
    }
    if (made.size > 1) {
        for (std::size_t const at : readers_) {
            variable_of_[at] = variables_.size();
        }
        variables_.push_back(std::move(made));
    }
}

void judgement::add_case(variable& made, std::vector<bool> const& answers, value_class of) {
    auto const [found, is_new] = case_of_.try_emplace(answers, signatures_.size());
    if (is_new) {
        signatures_.push_back(answers);
        made.classes.push_back(std::move(of));
        return;
    }
    value_class& there = made.classes[found->second];
    there.ticks.insert(there.ticks.end(), of.ticks.begin(), of.ticks.end());
    if (of.has_absent) {
        there.has_absent = true;
    } else if (of.distance < there.distance) {
        there.set = std::move(of.set);
        there.distance = of.distance;
    }
}

void judgement::add_ticks(variable& made, prospect const& of) {
    std::set<std::int64_t> bounds; // where some condition begins or ceases to hold
    for (std::size_t const at : readers_) {
        for (tick_range const& each : leaf_of_[at]->holds) {
            bounds.insert({each.first, each.last + 1});
        }
    }
    for (tick_range const& range : of.ticks) {
        std::int64_t first = range.first;
        auto bound = bounds.upper_bound(first);
        while (first <= range.last) {
            std::int64_t const last =
                bound == bounds.end() ? range.last : std::min(*bound - 1, range.last);
            std::vector<bool> answers;
            for (std::size_t const at : readers_) {
                answers.push_back(contains(leaf_of_[at]->holds, first));
            }
            value_class piece;
            piece.ticks = {{first, last}};
            add_case(made, answers, std::move(piece));
            first = last + 1;
            bound = bounds.upper_bound(first);
        }
    }
}

std::vector<std::vector<bool>> judgement::sets_of(prospect const& of,
                                                  std::vector<bool> const* near) const {
    std::set<std::int64_t> named;
    for (std::size_t const at : readers_) {
        named.insert(leaf_of_[at]->codes.begin(), leaf_of_[at]->codes.end());
    }
    std::vector<std::vector<bool>> all = of.sets;
    if (!of.may_gain) {
        return all;
    }
    std::vector<std::size_t> const codes(named.begin(), named.end());
    auto const with = [](std::vector<bool> set, std::vector<std::size_t> const& these, bool has) {
        for (std::size_t const code : these) {
            set[code] = has;
        }
        return set;
    };
    if (readers_.size() == 1) {
        // One condition cannot tell more than all of its codes, one of them, and none.
        for (std::vector<bool> const& base : of.sets) {
            all.push_back(with(base, codes, true));
        }
        if (near != nullptr) {
            all.push_back(with(*near, codes, true));
            for (std::size_t const code : codes) {
                all.push_back(with(*near, {code}, true));
            }
            all.push_back(with(*near, codes, false));
        }
    } else {
        // Policies in which several conditions name more than 16 codes are too entangled.
        std::vector<std::vector<bool>> bases = of.sets;
        if (near != nullptr) {
            bases = {*near};
        }
        for (std::vector<bool> const& base : bases) {
            for (std::size_t choice = 0; choice < std::size_t{1} << codes.size(); ++choice) {
                std::vector<bool> set = base;
                for (std::size_t at = 0; at < codes.size(); ++at) {
                    set[codes[at]] = (choice >> at & 1U) != 0;
                }
                all.push_back(std::move(set));
            }
        }
    }
    // What a set has for certain it does not lose.
    std::erase_if(all, [&](std::vector<bool> const& set) {
        return std::none_of(of.sets.begin(), of.sets.end(), [&](std::vector<bool> const& base) {
            for (std::size_t at = 0; at < base.size(); ++at) {
                if (base[at] && !set[at]) {
                    return false;
                }
            }
            return true;
        });
    });
    return all;
}

void judgement::add_sets(variable& made, prospect const& of, std::vector<bool> const* near) {
    for (std::vector<bool> const& set : sets_of(of, near)) {
        std::vector<bool> answers;
        for (std::size_t const at : readers_) {
            answers.push_back(holds_of_set(*leaf_of_[at], set));
        }
        value_class member;
        for (std::size_t at = 0; near != nullptr && at < set.size(); ++at) {
            member.distance += set[at] != (*near)[at] ? 1U : 0U;
            if (set[at]) {
                member.set.push_back(static_cast<std::int64_t>(at));
            }
        }
        add_case(made, answers, std::move(member));
    }
}

} // namespace jspu_coop::detail
