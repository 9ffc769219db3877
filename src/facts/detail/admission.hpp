// When a student of a joint programme was admitted.
#pragma once

#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/programmes/enrolment.hpp>

#include <cstdint>
#include <optional>

namespace jspu_coop::detail {

/// The admission to the programme.
struct admission_entry {
    date on;
    std::int64_t year; ///< into which year of study
    int sequence;      ///< the entry's number in the history
};

/// The admission that has taken effect by a day; none where there was none.
[[nodiscard]] std::optional<admission_entry> admission(enrolment const& student, date const& day);

/// The first admission to any study of this level; missing where the student came with earlier
/// years of which nothing is recorded.
/// @param stated the first admission, where it is known apart from the history
[[nodiscard]] fact<date> first_admission(enrolment const& student, date const& day,
                                         fact<date> const& stated);

} // namespace jspu_coop::detail
