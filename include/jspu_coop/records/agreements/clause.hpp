/// @file
/// What an agreement allows: a cooperation condition with its limits.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/duration.hpp>
#include <jspu_coop/records/agreements/party_unit.hpp>
#include <jspu_coop/records/agreements/places.hpp>
#include <jspu_coop/records/agreements/reciprocity.hpp>
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
/// Each limit is a fact. A limit that the text is known not to set is absent; one of which nobody
/// has recorded what the text says is missing, and answers that turn on it are undetermined. Where
/// the whole text is known, begin with `unrestricted_clause`.
struct clause {
    clause_id id;                   ///< stable and unique within the agreement
    text title;                     ///< what the clause is about
    std::vector<scope> scopes{};    ///< the kinds of activity it covers; at least one
    jspu_coop::direction direction; ///< seen from `sending` to `receiving`
    fact<std::vector<person_category>> categories{}; ///< who may take part; absent: everybody
    fact<std::vector<qualification_level>> levels{}; ///< the levels that may take part
    fact<std::vector<field_of_study>> fields{};      ///< the fields, each with all that lie in it
    fact<std::vector<language>> languages{};         ///< the languages of study or teaching
    fact<std::vector<party_id>> sending{};   ///< the parties that may send; absent: every party
    fact<std::vector<party_id>> receiving{}; ///< the parties that may receive; absent: every party
    fact<std::vector<party_unit>> units{};   ///< the home units that may take part; it limits only
                                             ///< the institutions of which it names a unit
    fact<duration> minimum_stay{};           ///< the shortest stay
    fact<duration> maximum_stay{};           ///< the longest stay
    fact<jspu_coop::places> places{};        ///< how many; absent where the clause counts nobody
    std::optional<citation> article{};       ///< where the agreement says so
    fact<jspu_coop::reciprocity> reciprocity{}; ///< how its stays are set off against each other;
                                                ///< absent: they are not

    /// Clauses are equal when all members are.
    friend bool operator==(clause const&, clause const&) = default;
};
JSPU_COOP_RECORD(clause,
                 (id, title, scopes, direction, categories, levels, fields, languages, sending,
                  receiving, units, minimum_stay, maximum_stay, places, article, reciprocity));

/// A clause of which it is known that it sets no limit. Limits that it does set are assigned to it.
/// @param id stable and unique within the agreement
/// @param title what the clause is about
/// @param scopes the kinds of activity it covers; at least one
/// @param way seen from the clause's sending parties
[[nodiscard]] JSPU_COOP_EXPORT clause unrestricted_clause(clause_id id, text title,
                                                          std::vector<scope> scopes, direction way);

/// Everything wrong with a clause by itself. What each of several conflicting sources says of a
/// limit is checked too.
/// @return `clause.scopes_empty`, `clause.limit_empty` (a list of what is allowed allows nothing:
///   a limit that is not set is absent), `clause.value_repeated` (a value stands twice in one
///   list), `clause.stay_not_positive`, `clause.stay_reversed` (the minimum is longer than the
///   maximum), `clause.places_negative`, `clause.split_names_nothing`,
///   `clause.rounding_rejects` (parts of months count, or do not),
///   `clause.reciprocity_negative` (a tolerance or a duration below zero), and the issues of its
///   citation
[[nodiscard]] JSPU_COOP_EXPORT issues validate(clause const& value);

} // namespace jspu_coop
