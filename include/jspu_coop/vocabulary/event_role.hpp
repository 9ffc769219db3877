/// @file
/// As what somebody takes part in an event.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/vocabulary/label.hpp>

namespace jspu_coop {

/// As what somebody takes part in an event.
enum class event_role {
    speaker, ///< gives a talk or presents a poster
    listener ///< takes part without a talk
};

JSPU_COOP_ENUM(event_role, speaker, listener);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<event_role> = "event_role";

/// The name of a role in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(event_role value) noexcept {
    switch (value) {
    case event_role::speaker:
        return {"Maʼruzachi", "Докладчик", "Speaker"};
    case event_role::listener:
        return {"Tinglovchi", "Слушатель", "Listener"};
    }
    return {};
}

} // namespace jspu_coop
