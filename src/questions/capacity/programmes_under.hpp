// Who is bound by an agreement, and whose students may take its places.
#pragma once

#include <jspu_coop/records/agreements/agreement.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>
#include <jspu_coop/register/view.hpp>

#include <map>
#include <memory>
#include <set>

namespace jspu_coop::detail {

/// Everybody who may be bound by an agreement: who signed first, who acceded, and who succeeded one
/// of them, directly or through others.
[[nodiscard]] std::set<party_id> bound_by(view const& records, agreement const& paper);

/// The joint programmes whose students may take places under an agreement: those that a clause of
/// it carries; and those of which nobody has recorded what carries them, where two of its parties
/// meet.
/// @param bound by `bound_by`
[[nodiscard]] std::map<joint_programme_id, std::shared_ptr<joint_programme const>>
programmes_under(view const& records, agreement_id const& paper, std::set<party_id> const& bound);

} // namespace jspu_coop::detail
