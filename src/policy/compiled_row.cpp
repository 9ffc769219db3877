#include <jspu_coop/policy/compiled_row.hpp>

#include "policy/detail/bulk_program.hpp"
#include "policy/detail/quick_program.hpp"

#include <memory>
#include <optional>

namespace jspu_coop {

namespace {

using detail::quick_state;

quick_state state_of(detail::domain const& in, fact<fact_value> const& known,
                     detail::prospect const& of) {
    if (known.is_absent()) {
        return quick_state::absent;
    }
    if (known.state() == knowledge::missing) {
        return quick_state::missing;
    }
    return of.is_settled(in.is_set()) ? quick_state::known : quick_state::several;
}

std::optional<ratio> fraction_of(fact<fact_value> const& known) {
    auto const* value = std::get_if<ratio_value>(known.get());
    return value != nullptr ? std::optional{value->number} : std::nullopt;
}

std::int64_t value_of(detail::domain const& in, detail::prospect const& of) {
    if (!in.is_set()) {
        return of.ticks.front().first;
    }
    std::uint64_t bits = 0;
    for (std::size_t code = 0; code < of.sets.front().size() && code < 64; ++code) {
        bits |= std::uint64_t{of.sets.front()[code]} << code;
    }
    return static_cast<std::int64_t>(bits);
}

/// Whether an answer about the row may take more than a look at each node.
bool may_be_thorough(detail::bulk_program const& of, detail::quick_row const& row) {
    return !row.is_plain || !of.every.is_small || !of.lowered->spans.empty()
           || !of.entangled.empty();
}

detail::quick_row made_for(detail::bulk_program const& by, fact_row const& row) {
    detail::quick_row made;
    if (!by.lowered) {
        return made;
    }
    detail::program const& of = *by.lowered;
    std::vector<detail::prospect> prospects;
    for (std::size_t fact = 0; fact < row.slots().size(); ++fact) {
        detail::domain const& in = of.domains[fact];
        prospects.push_back(detail::prospect_of(in, row.slots()[fact].known, false));
        made.fractions.push_back(fraction_of(row.slots()[fact].known));
        detail::quick_fact& known = made.facts.emplace_back();
        known.state = state_of(in, row.slots()[fact].known, prospects[fact]);
        if (known.state == quick_state::known) {
            known.value = value_of(in, prospects[fact]);
        }
    }
    for (std::size_t const fact : by.facts) {
        fact_slot const& slot = row.slots()[fact];
        made.is_plain = made.is_plain && made.facts[fact].state != quick_state::several;
        made.has_sources = made.has_sources || slot.from || slot.reckoned;
    }
    if (may_be_thorough(by, made)) {
        made.prospects = std::move(prospects);
    }
    return made;
}

outcome decide_by(detail::bulk_program const& of, detail::quick_row const& known) {
    if (!of.lowered) {
        return outcome::not_applicable;
    }
    if (known.is_plain && of.quick.is_small) {
        detail::outcome_mask const mask = detail::quick_answer(of.quick, *of.lowered, known);
        outcome const result = detail::outcome_of_mask(mask);
        detail::bulk_root const& root = of.roots.front();
        bool const may_be_closed =
            mask == 0 || (result == outcome::undetermined && root.is_entangled[root.top] != 0);
        if (!may_be_closed) {
            return result;
        }
    }
    return detail::outcome_of_mask(
        detail::judgement{*of.lowered, known.prospects, of.lowered->root}.result());
}

} // namespace

result<compiled_row> compiled_row::make(compiled_policy const& policy, fact_row const& row) {
    if (&row.schema() != &policy.schema() && row.schema() != policy.schema()) {
        return refuse("policy.row_schema", policy.policy().str());
    }
    auto made = std::make_shared<detail::quick_row>(made_for(policy.program(), row));
    for (auto const& other : policy.others()) {
        made->others.push_back(made_for(*other, row));
    }
    return compiled_row{std::move(made)};
}

outcome decide(compiled_policy const& policy, compiled_row const& row) {
    outcome const result = decide_by(policy.program(), row.row());
    for (std::size_t at = 0; at < policy.others().size(); ++at) {
        if (decide_by(*policy.others()[at], row.row().others[at]) != result) {
            return outcome::undetermined;
        }
    }
    return result;
}

} // namespace jspu_coop
