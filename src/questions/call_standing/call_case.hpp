// Somebody who takes part under a call, and what is asked of it.
#pragma once

#include <jspu_coop/questions/call_standing.hpp>

#include "facts/detail/calls.hpp"

#include <memory>
#include <vector>

namespace jspu_coop::detail {

/// Somebody whose participation is judged by the call.
struct call_case {
    view const& records;
    std::shared_ptr<activity const> asked; ///< with the histories of the day
    participation const& who;              ///< within `asked`
};

/// As `call_standing_of`.
/// @param is_timed whether the day of application is asked about; else it is judged elsewhere
/// @pre the activity is valid
[[nodiscard]] call_standing judge_call(call_case const& of,
                                       std::vector<participation_id> const& given_first,
                                       application_clock const& clock, bool is_timed);

/// Whether the call has a place for somebody: the finding "going.call_place".
[[nodiscard]] finding judge_places(call_case const& of, call_reference const& call,
                                   programme_call const& published,
                                   std::vector<participation_id> const& given_first);

} // namespace jspu_coop::detail
