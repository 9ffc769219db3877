#include "policy/detail/bulk_program.hpp"

#include "base/detail/report.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <string>

namespace jspu_coop::detail {

namespace {

constexpr std::size_t most_codes_of_a_set = 64;

outcome_mask of_missing(span const& asked, program const& in) {
    domain const& from = in.domains[asked.from];
    domain const& to = in.domains[asked.to];
    bool const when_long =
        is_met(asked.rule, elapsed(asked.rule, from.range().first, to.range().last));
    bool const when_short =
        is_met(asked.rule, elapsed(asked.rule, from.range().last, to.range().first));
    bool const may_lack = from.fact().traits.contains(fact_trait::may_be_absent)
                          || to.fact().traits.contains(fact_trait::may_be_absent);
    unsigned mask = when_long || when_short ? may_be_met : 0U;
    mask |= may_lack || !when_long || !when_short ? may_fail : 0U;
    return static_cast<outcome_mask>(mask);
}

bool finds_no_part_applying(bulk_node const& of, std::vector<bulk_node> const& nodes) {
    auto const may = [&](std::size_t part) { return nodes[part].may_not_apply; };
    if (of.is_waived) {
        return false;
    }
    switch (of.kind) {
    case node_kind::leaf:
    case node_kind::span:
        return false;
    case node_kind::all:
    case node_kind::any:
    case node_kind::at_least:
        return std::all_of(of.parts.begin(), of.parts.end(), may);
    case node_kind::when:
        return true;
    case node_kind::unless:
        return may(of.parts[1]);
    case node_kind::negation:
    case node_kind::choice:
        return std::any_of(of.parts.begin(), of.parts.end(), may);
    }
    return true;
}

std::vector<bulk_node> nodes_of(program const& of) {
    std::vector<bulk_node> nodes;
    for (node const& each : of.nodes) {
        bulk_node made{each.kind, each.parts, each.index};
        made.count = static_cast<std::size_t>(
            std::min(each.count, static_cast<std::int64_t>(each.parts.size()) + 1));
        made.is_waived = each.waived != nullptr;
        if (each.kind == node_kind::leaf) {
            leaf const& asked = of.leaves[each.index];
            made.when_missing = of_missing(asked, of.domains[asked.fact]);
        } else if (each.kind == node_kind::span) {
            made.when_missing = of_missing(of.spans[each.index], of);
        } else if (each.kind == node_kind::all || each.kind == node_kind::any) {
            std::stable_partition(made.parts.begin(), made.parts.end(),
                                  [&](std::size_t part) { return !nodes[part].may_not_apply; });
        }
        made.may_not_apply = finds_no_part_applying(made, nodes);
        nodes.push_back(std::move(made));
    }
    return nodes;
}

/// The cases of a fact of which nothing is known.
class case_list {
public:
    case_list(shared_fact& made, program const& of, std::vector<bulk_node> const& nodes)
        : made_{made}, in_{of.domains[made.fact]} {
        for (std::size_t const at : made.leaves) {
            leaves_.push_back(&of.leaves[nodes[at].index]);
        }
    }

    void fill() {
        if (in_.is_set()) {
            add_sets();
        } else {
            add_ticks();
        }
        if (in_.fact().traits.contains(fact_trait::may_be_absent)) {
            add([](leaf const& each) { return each.of_absent; });
        }
        made_.cases = met_.size();
    }

private:
    template <class Holds>
    void add(Holds const& holds) {
        std::vector<bool> answers;
        for (leaf const* each : leaves_) {
            answers.push_back(holds(*each));
        }
        if (met_.insert(answers).second) {
            made_.answers.insert(made_.answers.end(), answers.begin(), answers.end());
        }
    }

    void add_ticks() {
        std::set<std::int64_t> bounds;
        for (leaf const* each : leaves_) {
            for (tick_range const& range : each->holds) {
                bounds.insert({range.first, range.last + 1});
            }
        }
        for (std::int64_t const each : bounds) {
            if (in_.range().first < each && each <= in_.range().last) {
                made_.bounds.push_back(each);
            }
        }
        std::vector<std::int64_t> firsts = made_.bounds;
        firsts.push_back(in_.range().first);
        for (std::int64_t const first : firsts) {
            add([&](leaf const& each) { return contains(each.holds, first); });
        }
    }

    /// Every subset of the codes that are named: at most 16, or the policy were too entangled.
    void add_sets() {
        std::set<std::int64_t> named;
        for (leaf const* each : leaves_) {
            named.insert(each->codes.begin(), each->codes.end());
        }
        std::vector<std::int64_t> const codes(named.begin(), named.end());
        for (std::size_t choice = 0; choice < std::size_t{1} << codes.size(); ++choice) {
            auto const has = [&](std::int64_t code) {
                auto const at = std::find(codes.begin(), codes.end(), code) - codes.begin();
                return (choice >> static_cast<std::size_t>(at) & 1U) != 0;
            };
            add([&](leaf const& each) { return holds_of_codes(each, has); });
        }
    }

    shared_fact& made_;
    domain const& in_;
    std::vector<leaf const*> leaves_;
    std::set<std::vector<bool>> met_;
};

/// Who reads what below one root.
class root_maker {
public:
    root_maker(bulk_program const& of, std::size_t top) : of_{of}, made_{top} {}

    bulk_root make() {
        std::vector<char> live(of_.nodes.size());
        live[made_.top] = 1;
        for (std::size_t at = made_.top + 1; at-- > 0;) {
            if (live[at] != 0 && !of_.nodes[at].is_waived) {
                for (std::size_t const part : of_.nodes[at].parts) {
                    live[part] = 1;
                }
            }
        }
        for (std::size_t at = 0; at <= made_.top; ++at) {
            if (live[at] != 0) {
                made_.order.push_back(at);
            }
        }
        made_.is_entangled.assign(of_.nodes.size(), 0);
        share_facts();
        share_questions();
        return std::move(made_);
    }

private:
    void share_facts() {
        std::map<std::size_t, shared_fact> facts;
        auto const read = [&](std::size_t fact) -> shared_fact& {
            return facts.try_emplace(fact, shared_fact{fact}).first->second;
        };
        for (std::size_t const at : made_.order) {
            bulk_node const& each = of_.nodes[at];
            if (each.is_waived) {
                continue;
            }
            if (each.kind == node_kind::leaf) {
                read(of_.lowered->leaves[each.index].fact).leaves.push_back(at);
            } else if (each.kind == node_kind::span) {
                span const& time = of_.lowered->spans[each.index];
                read(time.from).spans.push_back(at);
                read(time.to).spans.push_back(at);
            }
        }
        for (auto& [fact, made] : facts) {
            std::vector<std::size_t> readers = made.leaves;
            readers.insert(readers.end(), made.spans.begin(), made.spans.end());
            if (readers.size() > 1) {
                entangle(readers);
                case_list{made, *of_.lowered, of_.nodes}.fill();
                made_.facts.push_back(std::move(made));
            }
        }
    }

    void share_questions() {
        for (std::size_t index = 0; index < of_.lowered->questions.size(); ++index) {
            std::vector<std::size_t> readers;
            for (std::size_t const at : made_.order) {
                bulk_node const& each = of_.nodes[at];
                if (!each.is_waived && each.kind == node_kind::choice && each.index == index) {
                    readers.push_back(at);
                }
            }
            if (readers.size() > 1) {
                entangle(readers);
                made_.questions.push_back({index, of_.lowered->questions[index].readings});
            }
        }
    }

    /// Marks the nodes that stand above more than one of these.
    void entangle(std::vector<std::size_t> const& readers) {
        std::vector<std::size_t> below(of_.nodes.size());
        for (std::size_t const at : readers) {
            below[at] = 1;
        }
        for (std::size_t const at : made_.order) {
            if (!of_.nodes[at].is_waived) {
                for (std::size_t const part : of_.nodes[at].parts) {
                    below[at] += below[part];
                }
            }
            made_.is_entangled[at] = made_.is_entangled[at] != 0 || below[at] > 1 ? 1 : 0;
        }
    }

    bulk_program const& of_;
    bulk_root made_;
};

void list_requirements(bulk_program& made, std::size_t at, requirement_role role,
                       std::size_t depth) {
    node const& each = made.lowered->nodes[at];
    std::size_t const place = made.steps.size();
    if (each.from != nullptr) {
        made.requirements.push_back({each.of->id, each.from->id, role, depth});
        made.steps.push_back(
            {at, 0, role, each.waived != nullptr, measure_of(*made.lowered, each)});
        ++depth;
    }
    for (std::size_t const part : each.parts) {
        list_requirements(made, part, role, depth);
    }
    if (each.from != nullptr) {
        made.steps[place].end = made.steps.size();
    }
}

/// Notes of a requirement at the top and of those below it where the policy bears that has it.
void find_bearing(bulk_program& made, std::size_t first) {
    policy const* const of = made.lowered->nodes[made.steps[first].node].of;
    auto const there = std::ranges::find(made.bearings, of, &policy_bearing::of);
    for (std::size_t at = first; at < made.steps[first].end; ++at) {
        made.steps[at].bearing = static_cast<std::size_t>(there - made.bearings.begin());
    }
}

void list_requirements(bulk_program& made) {
    for (std::size_t const top : made.lowered->scope) {
        list_requirements(made, top, requirement_role::scope, 0);
    }
    std::size_t binding = 0;
    std::size_t advisory = 0;
    for (requirement const& each : made.version->requirements) {
        if (each.force == requirement_force::advisory) {
            list_requirements(made, made.lowered->advisory[advisory++], requirement_role::advisory,
                              0);
        } else {
            list_requirements(made, made.lowered->binding[binding++], requirement_role::binding, 0);
        }
    }
    for (; advisory < made.lowered->advisory.size(); ++advisory) {
        std::size_t const place = made.steps.size();
        list_requirements(made, made.lowered->advisory[advisory], requirement_role::advisory, 0);
        find_bearing(made, place);
    }
}

} // namespace

outcome_mask of_missing(leaf const& asked, domain const& in) {
    unsigned mask =
        in.fact().traits.contains(fact_trait::may_be_absent) ? answer(asked.of_absent) : 0U;
    if (in.is_set()) {
        mask |= answer(holds_of_codes(asked, [](std::int64_t) { return false; }));
        mask |= answer(holds_of_codes(asked, [](std::int64_t) { return true; }));
    } else {
        tick_set const fails = complement(asked.holds, in.range());
        mask |= asked.holds.empty() ? 0U : may_be_met;
        mask |= fails.empty() ? 0U : may_fail;
    }
    return static_cast<outcome_mask>(mask);
}

issues prepare(bulk_program& made) {
    made.nodes = nodes_of(*made.lowered);
    std::set<std::size_t> read;
    for (leaf const& each : made.lowered->leaves) {
        read.insert(each.fact);
    }
    for (span const& each : made.lowered->spans) {
        read.insert({each.from, each.to});
    }
    made.facts.assign(read.begin(), read.end());
    issues found;
    for (std::size_t const fact : made.facts) {
        fact_description const& each = made.lowered->schema->facts[fact];
        auto const* set = std::get_if<code_set_type>(&each.type);
        if (set != nullptr && set->codes.size() > most_codes_of_a_set) {
            report(found, "policy.set_too_large", path_join("/schema/facts", fact), each.name.str(),
                   {{"most", std::to_string(most_codes_of_a_set)}});
        }
    }
    made.roots.push_back(root_maker{made, made.lowered->root}.make());
    for (std::size_t const top : made.lowered->advisory) {
        made.roots.push_back(root_maker{made, top}.make());
    }
    made.bearings = bearings_of(*made.lowered);
    list_requirements(made);
    std::vector<outcome_mask> when_missing;
    for (bulk_node const& each : made.nodes) {
        when_missing.push_back(each.when_missing);
    }
    made.quick = quick_program_of(*made.lowered, made.roots.front().order, when_missing);
    std::vector<std::size_t> every(made.nodes.size());
    std::iota(every.begin(), every.end(), std::size_t{0});
    made.every = quick_program_of(*made.lowered, every, when_missing);
    for (std::size_t const at : every) {
        if (std::any_of(made.roots.begin(), made.roots.end(),
                        [&](bulk_root const& each) { return each.is_entangled[at] != 0; })) {
            made.entangled.push_back(at);
        }
    }
    return found;
}

} // namespace jspu_coop::detail
