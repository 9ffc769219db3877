/// @file
/// The kinds of awards of joint programmes.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/vocabulary/label.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace jspu_coop {

/// The kinds of awards, in the terms of the European Consortium for Accreditation
/// (http://ecahe.eu/w/index.php/Joint_programme_definitions), and double apart from dual by whether
/// requirements are set jointly, as Japan's NIAD-QE has it
/// (http://jheds.jpn.org/mediawiki/index.php?title=Multiple_Degree_Program). Publications use these
/// words otherwise: see `award_kind_of`.
enum class award_kind {
    single_degree,  ///< one document of one institution
    joint_degree,   ///< one document of several institutions
    double_degree,  ///< two documents for one common set of requirements
    dual_degree,    ///< two documents, each for requirements of its own
    multiple_degree ///< more than two documents
};
JSPU_COOP_ENUM(award_kind, single_degree, joint_degree, double_degree, dual_degree,
               multiple_degree);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<award_kind> = "award_kind";

/// The name of a kind in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(award_kind value) noexcept {
    switch (value) {
    case award_kind::single_degree:
        return {"Bitta diplom", "Один диплом", "Single degree"};
    case award_kind::joint_degree:
        return {"Qoʻshma diplom", "Совместный диплом", "Joint degree"};
    case award_kind::double_degree:
        return {"Ikki diplom, umumiy talablar", "Двойной диплом", "Double degree"};
    case award_kind::dual_degree:
        return {"Ikki diplom, alohida talablar", "Два диплома с раздельными требованиями",
                "Dual degree"};
    case award_kind::multiple_degree:
        return {"Bir necha diplom", "Несколько дипломов", "Multiple degree"};
    }
    return {};
}

/// What a publication calls the award of a programme.
struct published_award_kind {
    std::string words;                ///< its own words: "dual diploma"
    std::optional<award_kind> term{}; ///< the standard term that those words are, if they are one

    /// Equal when all members are.
    friend bool operator==(published_award_kind const&, published_award_kind const&) = default;
};
JSPU_COOP_RECORD(published_award_kind, (words, term));

} // namespace jspu_coop
