/// Whether the results of a student's year of study are there.
#pragma once

#include <jspu_coop/calendar/academic_year.hpp>
#include <jspu_coop/records/programmes/programme_placement.hpp>

#include "questions/passage/passage_case.hpp"

#include <optional>

namespace jspu_coop::detail {

/// The academic year in which the student's year of study is spent, or the last in which a part of
/// it was; none before the admission.
[[nodiscard]] std::optional<academic_year> year_studied(passage_case const& of);

/// Whether all results of the year of study are there: each institution at which semesters of it
/// are spent has one of its last semester, and no attempt at a course goes on. Courses of which
/// nothing is recorded yet nobody sees: whoever asks may know better.
[[nodiscard]] bool are_results_in(passage_case const& of, programme_placement const& placement);

} // namespace jspu_coop::detail
