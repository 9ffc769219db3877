// How much of what is taught a student missed without excuse.
#pragma once

#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/facts/student_facts.hpp>
#include <jspu_coop/records/study/transcript.hpp>

namespace jspu_coop::detail {

/// The share of the classroom hours of the subject of the terms that was missed without excuse in
/// the last attempt at it. Missing where hours of two kinds would be compared, and where more was
/// missed than is taught: one of the two is wrong.
/// @param of the transcript of the institution that teaches it
[[nodiscard]] fact<fact_value> missed_share(transcript const& of, student_fact_terms const& terms);

/// The hours that were missed without excuse in the semester of the terms, in all subjects.
/// Missing where no attempt of that semester is recorded, and where hours are of two kinds.
/// @param of the transcript of one institution
/// @return the hours, or `number.overflow`
[[nodiscard]] result<fact<fact_value>> missed_hours(transcript const& of,
                                                    student_fact_terms const& terms);

} // namespace jspu_coop::detail
