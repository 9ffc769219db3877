/// @file
/// What can be wrong between records.
#pragma once

#include "roots.hpp"

#include <functional>
#include <string>
#include <vector>

namespace jspu_coop::detail {

/// Everything wrong between a record and the rest of the register; paths within the record.
[[nodiscard]] issues issues_across(register_roots const& roots, party const& record);
[[nodiscard]] issues issues_across(register_roots const& roots, person const& record);
[[nodiscard]] issues issues_across(register_roots const& roots, agreement const& record);
[[nodiscard]] issues issues_across(register_roots const& roots, activity const& record);
[[nodiscard]] issues issues_across(register_roots const& roots, book_statement const& record);
[[nodiscard]] issues issues_across(register_roots const& roots, ground_requirement const& record);
[[nodiscard]] issues issues_across(register_roots const& roots, course const& record);
[[nodiscard]] issues issues_across(register_roots const& roots, curriculum const& record);
[[nodiscard]] issues issues_across(register_roots const& roots, joint_programme const& record);
[[nodiscard]] issues issues_across(register_roots const& roots, enrolment const& record);

/// What a record that was not touched can suffer when a record that it names is altered: a party is
/// an institution no more, or has lost a unit, a programme or a call; an agreement has lost a
/// clause; a course has other credits; a joint programme has lost a part of its plan. Paths within
/// the record.
[[nodiscard]] issues issues_by_altered(register_roots const& roots, party const& record);
[[nodiscard]] issues issues_by_altered(register_roots const& roots, person const& record);
[[nodiscard]] issues issues_by_altered(register_roots const& roots, agreement const& record);
[[nodiscard]] issues issues_by_altered(register_roots const& roots, activity const& record);
[[nodiscard]] issues issues_by_altered(register_roots const& roots, course const& record);
[[nodiscard]] issues issues_by_altered(register_roots const& roots, curriculum const& record);
[[nodiscard]] issues issues_by_altered(register_roots const& roots, joint_programme const& record);
[[nodiscard]] issues issues_by_altered(register_roots const& roots, enrolment const& record);

/// True when replacing `before` by `after` can break a record that names the party.
[[nodiscard]] bool may_break_others(party const& before, party const& after);
/// True when replacing `before` by `after` can break a record that names a clause of the agreement.
[[nodiscard]] bool may_break_others(agreement const& before, agreement const& after);
/// True when replacing `before` by `after` can break a curriculum that names the course.
[[nodiscard]] bool may_break_others(course const& before, course const& after);
/// True when replacing `before` by `after` can break an enrolment on the joint programme, or an
/// activity that is a period of it.
[[nodiscard]] bool may_break_others(joint_programme const& before, joint_programme const& after);
/// False when no altered record of the kind `named` breaks one of the kind `by` that names it.
[[nodiscard]] bool may_suffer(record_kind by, record_kind named) noexcept;

/// Reports home and host of a period whose joint programme has no such institution, nor one of
/// which either took the place.
void check_joint_programme(issues& found, register_roots const& roots, activity const& record);

/// Where a record stands in what was handed over: "/agreement/bspu-2020", "/agreements/3".
using record_path = std::function<std::string(record_kind, std::string const& id)>;

/// Reports every agreement that rests on itself by way of others.
/// @param touched the agreements from which to look; every cycle must have one of them
void check_ground_cycles(issues& found, register_roots const& roots,
                         std::vector<agreement_id> const& touched, record_path const& path_of);

/// Reports every institution that succeeds itself by way of others.
/// @param touched the parties from which to look; every cycle must have one of them
void check_succession_cycles(issues& found, register_roots const& roots,
                             std::vector<party_id> const& touched, record_path const& path_of);

/// Calls `visit(kind, id)` for each record that names a record; in a fixed order, which is not that
/// of the ids.
void for_each_referrer(register_roots const& roots, record_kind kind, std::string const& id,
                       std::function<void(record_kind, std::string const&)> const& visit);

} // namespace jspu_coop::detail
