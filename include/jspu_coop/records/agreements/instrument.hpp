/// @file
/// The kind of paper by which parties agree.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/vocabulary/label.hpp>

namespace jspu_coop {

/// The kind of paper by which parties agree. Whether it binds is a fact of the paper, except that a
/// letter of intent never covers an activity.
enum class instrument {
    intergovernmental_agreement,   ///< between states or their ministries
    memorandum,                    ///< a memorandum of understanding or of cooperation
    framework_agreement,           ///< general terms, filled in by later agreements
    inter_institutional_agreement, ///< an agreement or contract between institutions
    protocol,                      ///< a protocol to another agreement
    letter_of_intent               ///< a wish to agree later
};
JSPU_COOP_ENUM(instrument, intergovernmental_agreement, memorandum, framework_agreement,
               inter_institutional_agreement, protocol, letter_of_intent);

/// The instrument's name in issues.
template <>
inline constexpr std::string_view enumeration_name<instrument> = "instrument";

/// The instrument's name in Uzbek, Russian and English.
[[nodiscard]] constexpr label label_of(instrument value) noexcept {
    switch (value) {
    case instrument::intergovernmental_agreement:
        return {"hukumatlararo bitim", "межправительственное соглашение",
                "intergovernmental agreement"};
    case instrument::memorandum:
        return {"memorandum", "меморандум", "memorandum"};
    case instrument::framework_agreement:
        return {"asosiy (ramkaviy) bitim", "рамочное соглашение", "framework agreement"};
    case instrument::inter_institutional_agreement:
        return {"muassasalararo shartnoma", "межвузовский договор",
                "inter-institutional agreement"};
    case instrument::protocol:
        return {"bayonnoma", "протокол", "protocol"};
    case instrument::letter_of_intent:
        return {"niyat xati", "письмо о намерениях", "letter of intent"};
    }
    return {};
}

} // namespace jspu_coop
