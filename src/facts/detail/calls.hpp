// Calls of organisations, and who takes part under them.
#pragma once

#include <jspu_coop/facts/fact_terms.hpp>
#include <jspu_coop/records/activities/participation_call.hpp>
#include <jspu_coop/records/parties/organisation.hpp>
#include <jspu_coop/register/view.hpp>
#include <jspu_coop/verdict/outcome.hpp>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace jspu_coop::detail {

/// A call in the register; it lives as long as its organisation is held.
struct found_call {
    std::shared_ptr<party const> holder;     ///< keeps the rest alive
    organisation_programme const* programme; ///< the programme to which the call belongs
    programme_call const* call;              ///< the call
};

/// The call; none where the register does not have it.
[[nodiscard]] std::optional<found_call> find_call(view const& records, call_reference const& call);

/// The call as explanations name it: "organisation/call".
[[nodiscard]] std::string shown_call(call_reference const& call);

/// Under which call somebody takes part, or asks to (`call_of`).
/// @param who the participation; null where only the detail describes who takes part
[[nodiscard]] fact<call_reference> call_of(activity const& of, participation const* who);

/// Whether somebody takes part under the call, or asks to.
[[nodiscard]] outcome is_under(activity const& of, participation const* who,
                               call_reference const& call);

/// Whether somebody takes part in the programme, or asks to: in an activity of it, or in another
/// one under one of its calls.
[[nodiscard]] outcome is_in(view const& records, activity const& of, participation const* who,
                            programme_reference const& programme);
/// The same of some of the programmes.
[[nodiscard]] outcome is_in(view const& records, activity const& of, participation const* who,
                            std::vector<programme_reference> const& programmes);

} // namespace jspu_coop::detail
