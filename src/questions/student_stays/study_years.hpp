// In which academic year a student of a joint programme is in a year of study.
#pragma once

#include <jspu_coop/calendar/academic_year.hpp>
#include <jspu_coop/records/programmes/enrolment.hpp>

#include <cstdint>
#include <optional>

namespace jspu_coop::detail {

/// The academic year in which the student is in a year of study: of one that is repeated the last,
/// of one that is still to come the one in which its turn is. Nothing where the history does not
/// tell: of who came with earlier years, and from leave and reinstatement on.
/// @param day what takes effect later counts as not happened
[[nodiscard]] std::optional<academic_year> year_of_study_in(enrolment const& student,
                                                            std::int64_t year_of_study,
                                                            date const& day = date::max());

} // namespace jspu_coop::detail
