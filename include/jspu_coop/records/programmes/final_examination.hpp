/// @file
/// What a joint programme ends with.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/label.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// What a study ends with.
enum class final_form {
    examination, ///< a final examination
    attestation, ///< the state attestation
    thesis       ///< a thesis and its defence
};
JSPU_COOP_ENUM(final_form, examination, attestation, thesis);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<final_form> = "final_form";

/// The name of a form in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(final_form value) noexcept {
    switch (value) {
    case final_form::examination:
        return {"Yakuniy imtihon", "Выпускной экзамен", "Final examination"};
    case final_form::attestation:
        return {"Davlat attestatsiyasi", "Государственная аттестация", "State attestation"};
    case final_form::thesis:
        return {"Bitiruv ishi", "Выпускная работа", "Thesis"};
    }
    return {};
}

/// How often a final examination may be tried.
struct examination_tries {
    std::int64_t a_year; ///< how often in one year; at least once
    std::int64_t years;  ///< for how many years; at least one; after them the right is lost

    /// Equal when all members are.
    friend bool operator==(examination_tries const&, examination_tries const&) = default;
};
JSPU_COOP_RECORD(examination_tries, (a_year, years));

/// A final examination, attestation or thesis, as a requirement of awards.
struct final_examination {
    static constexpr std::string_view kind = "final_examination"; ///< how files tell requirements
                                                                  ///< apart

    final_form form;                           ///< what it is
    fact<party_id> site{};                     ///< at which institution it is taken
    fact<examination_tries> tries{};           ///< how often; absent: without limit
    fact<std::vector<party_id>> accepted_by{}; ///< which other institutions accept its result for
                                               ///< their awards; absent: none

    /// Examinations are equal when all members are.
    friend bool operator==(final_examination const&, final_examination const&) = default;
};
JSPU_COOP_RECORD(final_examination, (form, site, tries, accepted_by));

} // namespace jspu_coop
