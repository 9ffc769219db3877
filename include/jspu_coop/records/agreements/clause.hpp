/// @file
/// What an agreement allows: a cooperation condition with its limits.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/duration.hpp>
#include <jspu_coop/records/agreements/places.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/citation.hpp>
#include <jspu_coop/vocabulary/direction.hpp>
#include <jspu_coop/vocabulary/field_of_study.hpp>
#include <jspu_coop/vocabulary/language.hpp>
#include <jspu_coop/vocabulary/person_category.hpp>
#include <jspu_coop/vocabulary/qualification_level.hpp>
#include <jspu_coop/vocabulary/scope.hpp>

#include <optional>
#include <vector>

namespace jspu_coop {

/// What an agreement allows: a cooperation condition with its limits.
///
/// Unit ids of the parties of one agreement should differ, since `units` names them without their
/// institution. An empty list of categories, levels, fields, languages, units or parties sets no
/// limit of that kind.
struct clause {
    clause_id id;                              ///< stable and unique within the agreement
    text title;                                ///< what the clause is about
    std::vector<scope> scopes{};               ///< the kinds of activity it covers; at least one
    jspu_coop::direction direction;            ///< seen from `sending` to `receiving`
    std::vector<person_category> categories{}; ///< who may take part
    std::vector<qualification_level> levels{}; ///< the levels that may take part
    std::vector<field_of_study> fields{};      ///< the fields, each with all that lie in it
    std::vector<language> languages{};         ///< the languages of study or teaching
    std::vector<party_id> sending{};           ///< the parties that may send; empty: every party
    std::vector<party_id> receiving{};         ///< the parties that may receive; empty: every party
    std::vector<unit_id> units{};              ///< the home units that may take part
    std::optional<duration> minimum_stay{};    ///< the shortest stay
    std::optional<duration> maximum_stay{};    ///< the longest stay
    std::optional<jspu_coop::places> places{}; ///< how many; none where the clause counts nobody
    std::optional<citation> article{};         ///< where the agreement says so

    /// Clauses are equal when all members are.
    friend bool operator==(clause const&, clause const&) = default;
};
JSPU_COOP_RECORD(clause, (id, title, scopes, direction, categories, levels, fields, languages,
                          sending, receiving, units, minimum_stay, maximum_stay, places, article));

/// Everything wrong with a clause by itself.
/// @return `clause.scopes_empty`, `clause.value_repeated` (a value stands twice in one list),
///   `clause.stay_not_positive`, `clause.stay_reversed` (the minimum is longer than the maximum),
///   `clause.places_negative`, and the issues of its citation
[[nodiscard]] JSPU_COOP_EXPORT issues validate(clause const& value);

} // namespace jspu_coop
