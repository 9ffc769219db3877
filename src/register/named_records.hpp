/// @file
/// Checks of the records that a record names, shared by all kinds.
#pragma once

#include <jspu_coop/records/agreements/clause_reference.hpp>

#include "base/detail/report.hpp"
#include "references.hpp"
#include "roots.hpp"

#include <string>
#include <type_traits>

namespace jspu_coop::detail {

/// True where a record may name one that is not there. What a student brings names courses of any
/// institution, whose catalogue nobody may have; and a history is never rewritten, so that a wrong
/// one could never be put right.
template <class Record, class Id>
inline constexpr bool may_be_unknown =
    std::is_same_v<Record, enrolment>&& std::is_same_v<Id, course_id>;

/// Reports each record that is named and not there.
template <class Record>
void check_references(issues& found, register_roots const& roots, Record const& record) {
    for_each_reference(record, [&](auto const& id, lazy_path const& path) {
        using named = std::remove_cvref_t<decltype(id)>;
        if constexpr (!std::is_same_v<named, unit_id> && !may_be_unknown<Record, named>) {
            if (find_in(roots, id) == nullptr) {
                report(found, "register.reference_unknown", path.str(), id.str(),
                       {{"kind", to_string(kind_of_record<record_named_by<named>>)}});
            }
        }
    });
}

/// Reports a clause that its agreement never had; of an agreement that is not there, any clause may
/// be.
void check_clause(issues& found, register_roots const& roots, clause_reference const& named,
                  std::string const& path);

/// Reports a transitional clause that its agreement does not have.
void check_teach_out(issues& found, register_roots const& roots, clause_reference const& named,
                     std::string const& path);

/// Reports a party that is there and no institution.
void check_institution(issues& found, register_roots const& roots, party_id const& named,
                       std::string path);

} // namespace jspu_coop::detail
