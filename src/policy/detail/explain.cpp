#include "policy/detail/explain.hpp"

#include "base/detail/overloaded.hpp"
#include "policy/detail/limits.hpp"
#include "policy/detail/shortfall.hpp"

#include <algorithm>

namespace jspu_coop::detail {

namespace {

void append(shown_values& to, shown_values const& more) {
    to.insert(to.end(), more.begin(), more.end());
}

shown_values observed_of(fact_slot const& slot) {
    shown_values all;
    if (fact_value const* value = slot.known.get()) {
        append(all, shown(*value));
    }
    for (fact_value const& claim : slot.known.claims()) {
        append(all, shown(claim));
    }
    return all;
}

/// Explains the nodes of one program.
class explainer {
public:
    explainer(judged_row const& in, judgement const& judged) : in_{in}, judged_{judged} {}

    requirement_verdict explain(std::size_t top, bool is_advisory) const {
        node const& at = in_.of.nodes[top];
        requirement const& asked = *at.from;
        outcome const result = outcome_of_mask(judged_.masks()[top]);
        requirement_verdict made{asked.id, asked.labels, {}, is_advisory, false, false, {}, {}};
        made.step = {"requirement." + code_of(asked.condition), result, {}, {}, {}, {}};
        if (asked.cited_as) {
            made.step.sources.push_back(*asked.cited_as);
        }
        if (at.waived != nullptr) {
            made.waived_by = *at.waived;
        }
        show_limits(at, made);
        show_facts(at, top, made);
        add_parts(at, made, is_advisory);
        for (requirement_verdict const& part : made.parts) {
            made.is_sensitive = made.is_sensitive || part.is_sensitive;
            if (result == outcome::undetermined) {
                merge_into(made.step.missing, part.step.missing);
            }
        }
        add_questions(top, result, made);
        return made;
    }

private:
    static std::string code_of(condition const& of) {
        return std::visit([](auto const& held) { return std::string{held.kind}; }, of);
    }

    void show_limits(node const& at, requirement_verdict& made) const {
        for_each_limit(
            at.from->condition, [&](fact_name const*, limit const& with, std::string_view member) {
                bool const is_end = member == "lowest" || member == "highest" || member == "first"
                                    || member == "last";
                shown_values& to = made.step.values[is_end ? std::string{member} : "required"];
                for (fact_value const* value : in_.of.values_of(*at.of, with)) {
                    append(to, shown(*value));
                }
            });
        if (auto const* some = std::get_if<at_least_k_condition>(&at.from->condition)) {
            made.step.values["required"] = {some->count};
        }
        if (auto const* time = std::get_if<elapsed_condition>(&at.from->condition)) {
            made.step.values["unit"] = {coded_value{"duration_unit", to_string(time->unit)}};
            made.step.values["comparison"] = {
                coded_value{"comparison", to_string(time->comparison)}};
        }
        if (auto const* ends = std::get_if<between_condition>(&at.from->condition)) {
            if (!ends->includes_lowest) {
                made.step.values["excludes_lowest"] = {true};
            }
            if (!ends->includes_highest) {
                made.step.values["excludes_highest"] = {true};
            }
        }
        if (auto const* other = std::get_if<reference_condition>(&at.from->condition)) {
            made.step.values["policy"] = {record_reference{"policy", other->policy.str()}};
            made.step.values["version"] = {record_reference{"version", other->version.str()}};
        }
    }

    void show_facts(node const& at, std::size_t top, requirement_verdict& made) const {
        bool const is_open = outcome_of_mask(judged_.masks()[top]) == outcome::undetermined;
        bool const fails = outcome_of_mask(judged_.masks()[top]) == outcome::not_satisfied;
        bool const is_time = std::holds_alternative<elapsed_condition>(at.from->condition);
        for_each_fact(at.from->condition, [&](fact_name const& name, std::string_view member) {
            std::size_t const fact = *in_.of.schema->find(name);
            fact_slot const& slot = in_.row.slots()[fact];
            fact_description const& description = in_.of.schema->facts[fact];
            made.is_sensitive =
                made.is_sensitive || description.traits.contains(fact_trait::is_sensitive);
            std::string const ends = member == "from/fact" ? "from" : "to";
            shown_values const observed = observed_of(slot);
            if (!observed.empty()) {
                made.step.values[is_time ? ends : "observed"] = observed;
            }
            made.step.values["fact"].emplace_back(name.str());
            if (slot.from) {
                made.step.sources.push_back(*slot.from);
            }
            if (is_open && !in_.facts[fact].is_settled(in_.of.domains[fact].is_set())) {
                merge_into(made.step.missing, {missing_of(*in_.of.schema, fact, slot)});
            }
        });
        if (is_time) {
            show_time(at, made, fails);
        } else if (fails && at.kind == node_kind::leaf) {
            show_shortfall(in_.of.leaves[at.index], made);
        }
    }

    void show_shortfall(leaf const& asked, requirement_verdict& made) const {
        domain const& in = in_.of.domains[asked.fact];
        fact_value const* value = in_.row.slots()[asked.fact].known.get();
        if (value == nullptr) {
            return;
        }
        if (auto const* has = std::get_if<code_set_value>(value)) {
            if (asked.test == set_test::contains_all) {
                std::vector<std::int64_t> lacking;
                std::vector<std::int64_t> const held = in.indices_of(*has);
                for (std::int64_t const code : asked.codes) {
                    if (std::find(held.begin(), held.end(), code) == held.end()) {
                        lacking.push_back(code);
                    }
                }
                made.step.values["shortfall"] = shown(in.set_at(lacking));
            }
            return;
        }
        if (!in.is_ordered() || asked.holds.empty()) {
            return;
        }
        std::int64_t const tick = nearest_tick(asked, in, in.ticks_of(*value).front().first);
        if (auto const to = in.value_at(tick)) {
            shown_values const lacks = difference_of(*value, *to);
            if (!lacks.empty()) {
                made.step.values["shortfall"] = lacks;
            }
        }
    }

    void show_time(node const& at, requirement_verdict& made, bool fails) const {
        auto const& asked = std::get<elapsed_condition>(at.from->condition);
        auto const from = day_of(asked.from);
        auto const to = day_of(asked.to);
        auto const limits = in_.of.values_of(*at.of, asked.limit);
        if (!from || !to) {
            return;
        }
        elapsed_rule const rule = rule_of(asked, *limits.front());
        std::int64_t const count = elapsed(rule, from->day_number(), to->day_number());
        made.step.values["from"] = {*from};
        made.step.values["to"] = {*to};
        made.step.values["observed"] = {count};
        if (fails && limits.size() == 1) {
            made.step.values["shortfall"] = {count_to_reach(rule) - count};
        }
    }

    std::optional<date> day_of(day_point const& point) const {
        return std::visit(
            overloaded{[&](fact_day const& held) -> std::optional<date> {
                           fact_value const* value =
                               in_.row.slots()[*in_.of.schema->find(held.fact)].known.get();
                           return value != nullptr ? std::optional{std::get<date_value>(*value).day}
                                                   : std::nullopt;
                       },
                       [](fixed_day const& held) -> std::optional<date> { return held.day; },
                       [&](jspu_coop::reference_day const&) -> std::optional<date> {
                           return in_.of.reference_day;
                       }},
            point);
    }

    /// The requirements below a node, past nodes that have none of their own.
    void add_parts(node const& at, requirement_verdict& made, bool is_advisory) const {
        for (std::size_t const part : at.parts) {
            if (in_.of.nodes[part].from != nullptr) {
                made.parts.push_back(explain(part, is_advisory));
            } else {
                add_parts(in_.of.nodes[part], made, is_advisory);
            }
        }
    }

    /// The questions that stand in the way at a node: of its limits, or of its readings.
    void add_questions(std::size_t top, outcome result, requirement_verdict& made) const {
        if (result != outcome::undetermined || in_.of.nodes[top].kind != node_kind::choice) {
            return;
        }
        std::vector<std::size_t> waiting{top};
        while (!waiting.empty()) {
            node const& at = in_.of.nodes[waiting.back()];
            waiting.pop_back();
            if (at.kind != node_kind::choice) {
                continue;
            }
            auto const& masks = judged_.masks();
            bool const differ =
                std::any_of(at.parts.begin(), at.parts.end(), [&](std::size_t part) {
                    return masks[part] != masks[at.parts.front()];
                });
            if (differ) {
                merge_into(made.step.missing, {missing_of(in_.of.questions[at.index])});
            }
            for (std::size_t const part : at.parts) {
                if (in_.of.nodes[part].from == nullptr) {
                    waiting.push_back(part);
                }
            }
        }
    }

    judged_row const& in_;
    judgement const& judged_;
};

} // namespace

requirement_verdict explain(judged_row const& in, std::size_t top, judgement const& judged,
                            bool is_advisory) {
    return explainer{in, judged}.explain(top, is_advisory);
}

void mark_decisive(std::vector<requirement_verdict>& parts, outcome result,
                   std::vector<policy_requirement_id>& decisive) {
    auto const binds = [](requirement_verdict const& each) { return !each.is_advisory; };
    auto const agrees = [&](requirement_verdict const& each) {
        return each.step.result == result && binds(each);
    };
    bool const some_agree = std::any_of(parts.begin(), parts.end(), agrees);
    for (requirement_verdict& each : parts) {
        // Where none agrees, all that apply made the answer together: the contrary of one part, too
        // few of several, or open parts that leave no way out.
        bool const counts =
            some_agree ? agrees(each) : binds(each) && each.step.result != outcome::not_applicable;
        if (!counts) {
            continue;
        }
        each.is_decisive = true;
        if (each.parts.empty() || each.waived_by) {
            if (std::find(decisive.begin(), decisive.end(), each.id) == decisive.end()) {
                decisive.push_back(each.id);
            }
        } else {
            mark_decisive(each.parts, each.step.result, decisive);
        }
    }
}

missing_fact missing_of(fact_schema const& schema, std::size_t fact, fact_slot const& slot) {
    return {"fact",
            schema.facts[fact].name.str(),
            {},
            slot.known.state() == knowledge::conflicting ? open_cause::conflicting
                                                         : open_cause::missing};
}

missing_fact missing_of(question const& open) {
    return {"policy", open.of->id.str(), open.asked, open_cause::rule_unpublished};
}

} // namespace jspu_coop::detail
