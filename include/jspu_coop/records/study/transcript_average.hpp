/// @file
/// The grade point average of a transcript, by a policy.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/ratio.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/calendar/academic_year.hpp>
#include <jspu_coop/records/study/average_policy.hpp>
#include <jspu_coop/records/study/grade_scale.hpp>
#include <jspu_coop/records/study/transcript.hpp>

#include <cstddef>
#include <vector>

namespace jspu_coop {

/// What one reading of a policy gives.
struct average_reading {
    failed_grade_rule fails;   ///< what a fail counts in this reading
    counted_attempts attempts; ///< which attempts enter
    average_span span;         ///< of which years
    fact<ratio> value;         ///< the average, unrounded
    std::vector<std::size_t>
        entered; ///< the attempts whose marks enter, by place in the transcript

    /// Readings are equal when all members are.
    friend bool operator==(average_reading const&, average_reading const&) = default;
};
JSPU_COOP_RECORD(average_reading, (fails, attempts, span, value, entered));

/// The average of a transcript, with all that it may be.
struct transcript_average {
    fact<ratio> value;                     ///< known where all readings agree, else conflicting
    std::vector<average_reading> readings; ///< each reading that the policy leaves open; one, where
                                           ///< it leaves none

    /// Averages are equal when all members are.
    friend bool operator==(transcript_average const&, transcript_average const&) = default;
};
JSPU_COOP_RECORD(transcript_average, (value, readings));

/// The grade point average: sum(K U) / sum(K) over the attempts that enter, K being the credits of
/// the course and U its mark, unrounded.
///
/// Attempts in progress, courses without credit or with pass or fail alone, marks of scales that
/// the policy leaves out, and marks that count no number do not enter. An attempt that was absent
/// from its final control or barred from it fails, and has no mark unless the transcript gives one.
/// What the policy does not say is read in every way.
/// @param of the transcript
/// @param policy how it is computed
/// @param scale the policy's scale
/// @param year the last year that enters; by a yearly policy the only one
/// @return the average; absent when nothing enters. Missing in a reading to which a fact is
///   missing: the result, form, credits or mark of an attempt, or what a mark counts that is on a
///   scale of which the policy does not speak. `grade.other_scale` when `scale` is not the
///   policy's; `grade.not_on_scale` or `credits.system_mixed` with the path of the attempt; or
///   `number.overflow`
[[nodiscard]] JSPU_COOP_EXPORT result<transcript_average>
grade_point_average(transcript const& of, average_policy const& policy, grade_scale const& scale,
                    academic_year year);

} // namespace jspu_coop
