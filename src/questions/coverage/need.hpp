// What an activity needs to be covered: one need for each partner.
#pragma once

#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/records/activities/activity.hpp>
#include <jspu_coop/register/view.hpp>
#include <jspu_coop/verdict/checks.hpp>
#include <jspu_coop/vocabulary/scope.hpp>

#include <string>
#include <vector>

namespace jspu_coop::detail {

/// One person of a need, with the registered facts taken in, and where the facts stand.
struct needed_person {
    participant facts;
    std::string path;
    fact<party_id> party; ///< to whom the person belongs
    std::string party_path;
};

/// What coverage needs to know of one partner of an activity. A fact that a kind of activity does
/// not have is absent.
struct coverage_need {
    activity_id activity;
    std::vector<scope> scopes; ///< the possible scopes; several while the category is open
    std::string scope_path;    ///< the fact that decides between them
    fact<party_id> home;
    std::string home_path;
    fact<party_id> partner;
    std::string partner_path;
    bool travels;     ///< somebody goes: the way and the length of the stay matter
    bool takes_place; ///< somebody takes a place, be it from afar
    std::vector<needed_person> persons;
    fact<jspu_coop::language> language;
    bool has_language;
    fact<date> admitted;
    fact<date> nominated;
    bool is_nominated; ///< whether this kind of activity begins with a nomination
    bool may_be_own;   ///< whether the home side may do this alone: then there is no partner
    fact<jspu_coop::period> period;
    fact<std::vector<field_of_study>> fields;
    bool nomination_is_contradicted{false}; ///< by the history, or the other way round

    [[nodiscard]] fact_place place(std::string path) const {
        return {"activity", to_string(activity), std::move(path)};
    }
    /// That the nomination is open.
    [[nodiscard]] missing_fact open_nomination() const {
        return place("/detail/nominated")
            .when(nomination_is_contradicted ? knowledge::conflicting : nominated.state());
    }
};

/// One need for each partner of the activity; never empty for a valid activity.
[[nodiscard]] std::vector<coverage_need> needs_of(view const& records, activity const& asked);

} // namespace jspu_coop::detail
