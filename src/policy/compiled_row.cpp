#include <jspu_coop/policy/compiled_row.hpp>

#include "policy/detail/bulk_program.hpp"
#include "policy/detail/quick_program.hpp"

#include <memory>

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

} // namespace

result<compiled_row> compiled_row::make(compiled_policy const& policy, fact_row const& row) {
    if (&row.schema() != &policy.schema() && row.schema() != policy.schema()) {
        return refuse("policy.row_schema", policy.policy().str());
    }
    auto made = std::make_shared<detail::quick_row>();
    if (!policy.program().lowered) {
        return compiled_row{std::move(made)};
    }
    detail::program const& of = *policy.program().lowered;
    std::size_t const facts = row.slots().size();
    made->values.resize(facts);
    made->states.resize(facts, quick_state::missing);
    for (std::size_t fact = 0; fact < facts; ++fact) {
        detail::domain const& in = of.domains[fact];
        made->prospects.push_back(detail::prospect_of(in, row.slots()[fact].known, false));
        made->states[fact] = state_of(in, row.slots()[fact].known, made->prospects[fact]);
        if (made->states[fact] == quick_state::known) {
            made->values[fact] = value_of(in, made->prospects[fact]);
        }
    }
    for (std::size_t const fact : policy.program().facts) {
        made->is_plain = made->is_plain && made->states[fact] != quick_state::several;
    }
    return compiled_row{std::move(made)};
}

outcome decide(compiled_policy const& policy, compiled_row const& row) {
    detail::bulk_program const& of = policy.program();
    if (!of.lowered) {
        return outcome::not_applicable;
    }
    detail::quick_row const& known = row.row();
    if (known.is_plain && of.quick.is_small) {
        detail::outcome_mask const mask = detail::quick_answer(of.quick, *of.lowered, known);
        outcome const result = detail::outcome_of_mask(mask);
        detail::bulk_root const& root = of.roots.front();
        bool const may_be_closed =
            mask == 0
            || (result == outcome::undetermined && root.is_entangled[root.top] != 0);
        if (!may_be_closed) {
            return result;
        }
    }
    return detail::outcome_of_mask(
        detail::judgement{*of.lowered, known.prospects, of.lowered->root}.result());
}

} // namespace jspu_coop
