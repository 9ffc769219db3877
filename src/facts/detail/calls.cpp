#include "facts/detail/calls.hpp"

#include <jspu_coop/verdict/checks.hpp>

#include <algorithm>
#include <variant>

namespace jspu_coop::detail {

std::optional<found_call> find_call(view const& records, call_reference const& call) {
    auto holder = records.records().find(call.organisation);
    auto const* const held = holder ? std::get_if<organisation>(holder.get()) : nullptr;
    if (held == nullptr) {
        return std::nullopt;
    }
    for (organisation_programme const& programme : held->programmes) {
        for (programme_call const& each : programme.calls) {
            if (each.id == call.call) {
                return found_call{std::move(holder), &programme, &each};
            }
        }
    }
    return std::nullopt;
}

fact<call_reference> call_of(activity const& of, participation const* who) {
    return who != nullptr ? jspu_coop::call_of(of, *who) : jspu_coop::call_of(of);
}

outcome is_under(activity const& of, participation const* who, call_reference const& call) {
    auto const* const part = std::get_if<programme_participation>(&of.detail);
    if (part != nullptr && part->organiser != call.organisation) {
        return outcome::not_satisfied;
    }
    return holds_of(call_of(of, who), [&](call_reference const& each) { return each == call; });
}

outcome is_in(view const& records, activity const& of, participation const* who,
              programme_reference const& programme) {
    auto const* const part = std::get_if<programme_participation>(&of.detail);
    fact<call_reference> const call = call_of(of, who);
    if (part == nullptr && !call.is_known()) {
        return outcome::not_satisfied;
    }
    party_id const& organiser = part != nullptr ? part->organiser : call.value().organisation;
    if (organiser != programme.organisation) {
        return outcome::not_satisfied;
    }
    auto const is_it = [&](programme_id const& each) { return each == programme.programme; };
    if (part != nullptr && !part->programme.is_open()) {
        return holds_of(part->programme, is_it);
    }
    // A call tells the programme to which it belongs.
    if (auto const called = call.is_known() ? find_call(records, call.value()) : std::nullopt) {
        return outcome_of(is_it(called->programme->id));
    }
    bool const may_be = part == nullptr || part->programme.claims().empty()
                        || std::ranges::any_of(part->programme.claims(), is_it);
    return may_be ? outcome::undetermined : outcome::not_satisfied;
}

outcome is_in(view const& records, activity const& of, participation const* who,
              std::vector<programme_reference> const& programmes) {
    outcome result = outcome::not_satisfied;
    for (programme_reference const& each : programmes) {
        result = either(result, is_in(records, of, who, each));
    }
    return result;
}

std::string shown_call(call_reference const& call) {
    return call.organisation.str() + "/" + call.call.str();
}

} // namespace jspu_coop::detail
