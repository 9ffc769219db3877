#include "policy/detail/explain.hpp"

#include "policy/detail/limits.hpp"
#include "policy/detail/requirement_at.hpp"

#include <algorithm>

namespace jspu_coop::detail {

namespace {

/// Explains the nodes of one program.
class explainer {
public:
    explainer(judged_row const& in, judgement const& judged) : in_{in}, judged_{judged} {}

    requirement_verdict explain(std::size_t top, bool is_advisory) const {
        node const& at = in_.of.nodes[top];
        outcome const result = outcome_of_mask(judged_.masks()[top]);
        requirement_verdict made = requirement_at(in_.of, in_.row, top, result);
        made.is_advisory = is_advisory;
        add_missing(at, made);
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
    /// The open facts that a condition reads, where they leave it open.
    void add_missing(node const& at, requirement_verdict& made) const {
        if (made.step.result != outcome::undetermined) {
            return;
        }
        for_each_fact(at.from->condition, [&](fact_name const& name, std::string_view) {
            std::size_t const fact = *in_.of.schema->find(name);
            if (!in_.facts[fact].is_settled(in_.of.domains[fact].is_set())) {
                merge_into(made.step.missing,
                           {missing_of(*in_.of.schema, fact, in_.row.slots()[fact])});
            }
        });
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
    requirement_verdict made = explainer{in, judged}.explain(top, is_advisory);
    policy const* const of = in.of.nodes[top].of;
    if (is_advisory && of != in.of.asked) {
        made.referred = of->id;
    }
    return made;
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
