/// @file
/// Kinds of papers by which something is decided.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/vocabulary/label.hpp>

namespace jspu_coop {

/// The kind of paper by which something is decided.
enum class act_kind {
    order,      ///< of a rector or minister
    minutes,    ///< of a meeting: a council's or commission's decision as written down
    decree,     ///< of a head of state
    letter,     ///< including diplomatic notes and notices
    protocol,   ///< agreed between parties, as of an intergovernmental commission
    resolution, ///< of a government, a president or a governing body
    other       ///< any other paper; its title says which
};

JSPU_COOP_ENUM(act_kind, order, minutes, decree, letter, protocol, resolution, other);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<act_kind> = "act_kind";

/// The name of a kind in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(act_kind value) noexcept {
    switch (value) {
    case act_kind::order:
        return {"Buyruq", "Приказ", "Order"};
    case act_kind::minutes:
        return {"Yigʻilish bayoni", "Протокол заседания", "Minutes"};
    case act_kind::decree:
        return {"Farmon", "Указ", "Decree"};
    case act_kind::letter:
        return {"Xat", "Письмо", "Letter"};
    case act_kind::protocol:
        return {"Bayonnoma", "Протокол", "Protocol"};
    case act_kind::resolution:
        return {"Qaror", "Постановление", "Resolution"};
    case act_kind::other:
        return {"Boshqa hujjat", "Иной документ", "Other document"};
    }
    return {};
}

} // namespace jspu_coop
