// How facts are called that records yield by themselves, and which of them are personal.
#pragma once

#include <jspu_coop/base/text.hpp>
#include <jspu_coop/facts/detail/member_walk.hpp>

namespace jspu_coop::detail {

/// How a member is called, after the records that it lies in: `stay.first` is "Stay, first" in
/// English. Where each step is of the library's own records, in Uzbek and Russian too: of other
/// records only their application knows what they mean.
[[nodiscard]] text called_as(member_place const& member);

/// Whether a member of the library's own records tells personal circumstances, so that explanations
/// can leave its value out.
[[nodiscard]] bool is_sensitive(member_place const& member);

} // namespace jspu_coop::detail
