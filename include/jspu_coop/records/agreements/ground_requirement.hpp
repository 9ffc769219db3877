/// @file
/// What an activity of a scope needs before it may take place.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/calendar/timeline.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/citation.hpp>
#include <jspu_coop/vocabulary/label.hpp>
#include <jspu_coop/vocabulary/scope.hpp>

#include <optional>

namespace jspu_coop {

/// On what an activity may rest.
enum class required_ground {
    agreement,  ///< an agreement in force with each partner
    invitation, ///< an invitation by the host
    call,       ///< a call of an organisation
    order,      ///< an order of the university alone
    none        ///< nothing
};
JSPU_COOP_ENUM(required_ground, agreement, invitation, call, order, none);

/// The ground's name in issues.
template <>
inline constexpr std::string_view enumeration_name<required_ground> = "required_ground";

/// The ground's name in Uzbek, Russian and English.
[[nodiscard]] constexpr label label_of(required_ground value) noexcept {
    switch (value) {
    case required_ground::agreement:
        return {"shartnoma", "договор", "agreement"};
    case required_ground::invitation:
        return {"taklifnoma", "приглашение", "invitation"};
    case required_ground::call:
        return {"tanlov eʼloni", "конкурс", "call"};
    case required_ground::order:
        return {"buyruq", "приказ", "order"};
    case required_ground::none:
        return {"asos kerak emas", "основание не требуется", "nothing"};
    }
    return {};
}

/// What an activity of a scope needs, and since when: the university's own rule, or the state's.
struct ground_requirement {
    requirement_id id;                  ///< unique in the register
    jspu_coop::scope scope;             ///< the scope it speaks of; at most one requirement a scope
    timeline<required_ground> needed;   ///< what is needed, by the first day of the activity
    std::optional<citation> cited_as{}; ///< where the rule stands

    /// Requirements are equal when all members are.
    friend bool operator==(ground_requirement const&, ground_requirement const&) = default;
};
JSPU_COOP_RECORD(ground_requirement, (id, scope, needed, cited_as));

/// Everything wrong with a requirement by itself: the issues of its citation.
[[nodiscard]] JSPU_COOP_EXPORT issues validate(ground_requirement const& value);

} // namespace jspu_coop
