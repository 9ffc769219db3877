/// @file
/// Who can be a party to an agreement, or host an activity.
#pragma once

#include <jspu_coop/records/parties/institution.hpp>
#include <jspu_coop/records/parties/organisation.hpp>
#include <jspu_coop/records/parties/other_host.hpp>
#include <jspu_coop/records/parties/state_party.hpp>

#include <optional>
#include <string_view>
#include <variant>

namespace jspu_coop {

/// Anyone who can be a party to an agreement, or host an activity.
using party = std::variant<institution, organisation, state_party, other_host>;

/// The party's id.
[[nodiscard]] inline party_id const& id_of(party const& who) noexcept {
    return std::visit([](auto const& held) -> party_id const& { return held.id; }, who);
}

/// The party's country; none for an organisation that belongs to no single one.
[[nodiscard]] inline std::optional<country> country_of(party const& who) noexcept {
    return std::visit([](auto const& held) -> std::optional<country> { return held.country; }, who);
}

/// The party's name on a day: the one in use then, else the earliest known name.
[[nodiscard]] inline text const& name_of(party const& who, date const& day) {
    return std::visit(
        [&](auto const& held) -> text const& {
            text const* const in_use = held.names.on(day);
            return in_use ? *in_use : held.names.entries().front().value;
        },
        who);
}

/// What the party replaced, and since when; null when it replaced nothing.
[[nodiscard]] inline succession const* succession_of(party const& who) noexcept {
    auto const* const held = std::get_if<institution>(&who);
    return held && held->succeeds ? &*held->succeeds : nullptr;
}

/// Everything wrong with a party; see `validate` of each kind.
[[nodiscard]] inline issues validate(party const& who) {
    return std::visit([](auto const& held) { return validate(held); }, who);
}

} // namespace jspu_coop
