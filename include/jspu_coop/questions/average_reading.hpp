/// @file
/// How a grade point average came about, as findings.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/records/study/average_policy.hpp>
#include <jspu_coop/records/study/grade_scale.hpp>
#include <jspu_coop/records/study/transcript.hpp>
#include <jspu_coop/records/study/transcript_average.hpp>
#include <jspu_coop/verdict/finding.hpp>

namespace jspu_coop {

/// How an average came about: which attempts entered, what each counted, and what follows from
/// each reading of what the policy leaves open.
///
/// The root `grade_reading.average` has the exact average and, where that has more digits, how it
/// prints with two digits behind the point: decisions never look at the second. Below it a reading
/// is a finding `grade_reading.by_rule`, and an attempt `grade_reading.attempt`: not applicable
/// where it does not enter.
/// @param average what `grade_point_average` gives for `of`, `policy` and `scale`
/// @param of the transcript
/// @param policy the policy
/// @param scale the policy's scale
/// @return the finding: undetermined where a fact or a rule that is not known decides, not
///   applicable where nothing enters. Time O(R A^2) for R readings and A attempts.
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(transcript_average const& average,
                                                      transcript const& of,
                                                      average_policy const& policy,
                                                      grade_scale const& scale);

} // namespace jspu_coop
