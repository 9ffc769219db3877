/// @file
/// Who has to hand in a paper.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/vocabulary/label.hpp>

namespace jspu_coop {

/// Who has to hand in a paper.
enum class paper_provider {
    participant, ///< who takes part
    home,        ///< the home institution
    host,        ///< the host
    authority    ///< an authority: a ministry, a consulate, the police
};

JSPU_COOP_ENUM(paper_provider, participant, home, host, authority);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<paper_provider> = "paper_provider";

/// The name of a provider in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(paper_provider value) noexcept {
    switch (value) {
    case paper_provider::participant:
        return {"Ishtirokchi", "Участник", "Participant"};
    case paper_provider::home:
        return {"Yuboruvchi tomon", "Направляющая сторона", "Home institution"};
    case paper_provider::host:
        return {"Qabul qiluvchi tomon", "Принимающая сторона", "Host"};
    case paper_provider::authority:
        return {"Davlat organi", "Государственный орган", "Authority"};
    }
    return {};
}

} // namespace jspu_coop
