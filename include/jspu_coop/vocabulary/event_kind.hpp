/// @file
/// Kinds of international events, as the university names them.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/vocabulary/label.hpp>

namespace jspu_coop {

/// Kinds of international events, as the university names them.
enum class event_kind {
    seminar,    ///< a seminar
    conference, ///< a conference
    symposium,  ///< a symposium
    other       ///< any other event; its title says which
};

JSPU_COOP_ENUM(event_kind, seminar, conference, symposium, other);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<event_kind> = "event_kind";

/// The name of a kind in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(event_kind value) noexcept {
    switch (value) {
    case event_kind::seminar:
        return {"Seminar", "Семинар", "Seminar"};
    case event_kind::conference:
        return {"Konferensiya", "Конференция", "Conference"};
    case event_kind::symposium:
        return {"Simpozium", "Симпозиум", "Symposium"};
    case event_kind::other:
        return {"Boshqa tadbir", "Иное мероприятие", "Other event"};
    }
    return {};
}

} // namespace jspu_coop
