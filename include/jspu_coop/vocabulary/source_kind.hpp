/// @file
/// How near a source stands to the thing that it tells of.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/vocabulary/label.hpp>

namespace jspu_coop {

/// How near a source stands to the thing that it tells of, from the nearest to none.
enum class source_kind {
    primary,         ///< the text itself, or the body that sets the rule
    unofficial_copy, ///< an unofficial copy of such a text
    secondary,       ///< news, or another body's summary
    weak,            ///< a third party's application, a private contract, an aggregator
    unsourced        ///< general knowledge or an inference, and said to be so
};

JSPU_COOP_ENUM(source_kind, primary, unofficial_copy, secondary, weak, unsourced);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<source_kind> = "source_kind";

/// The name of a kind in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(source_kind value) noexcept {
    switch (value) {
    case source_kind::primary:
        return {"Birlamchi manba", "Первоисточник", "Primary source"};
    case source_kind::unofficial_copy:
        return {"Norasmiy nusxa", "Неофициальная копия", "Unofficial copy"};
    case source_kind::secondary:
        return {"Ikkilamchi manba", "Вторичный источник", "Secondary source"};
    case source_kind::weak:
        return {"Ishonchsiz manba", "Ненадёжный источник", "Weak source"};
    case source_kind::unsourced:
        return {"Manba koʻrsatilmagan", "Без источника", "No source"};
    }
    return {};
}

} // namespace jspu_coop
