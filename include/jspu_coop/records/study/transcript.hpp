/// @file
/// A transcript of records: a student's courses at one institution.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/study/course_attempt.hpp>
#include <jspu_coop/records/study/grade_scale.hpp>
#include <jspu_coop/vocabulary/credit_system_id.hpp>
#include <jspu_coop/vocabulary/credits.hpp>

#include <span>
#include <vector>

namespace jspu_coop {

/// A transcript of records: every attempt of a student at the courses of one institution.
struct transcript {
    person_id student;                    ///< whose
    party_id institution;                 ///< who issues it
    fact<date> issued{};                  ///< on which day; absent where it is not issued yet
    std::vector<course_attempt> attempts; ///< of each course in the order of their numbers

    /// Transcripts are equal when all members are.
    friend bool operator==(transcript const&, transcript const&) = default;
};
JSPU_COOP_RECORD(transcript, (student, institution, issued, attempts));

/// Everything wrong with a transcript by itself.
/// @return `transcript.attempt_out_of_order` (attempts at a course that are not numbered 1, 2, 3
///   ...), `transcript.year_decreases` (a repeat before the attempt that it repeats), and the
///   issues of the attempts
[[nodiscard]] JSPU_COOP_EXPORT issues validate(transcript const& value);

/// Everything in a transcript that contradicts the scales of its grades.
/// @param value a transcript
/// @param scales the scales that are known, their ids differ
/// @return `grade.not_on_scale`, and `transcript.grade_contradicts_result` where one says passed
/// and
///   the other does not; a grade of a scale that is not among those known contradicts nothing
[[nodiscard]] JSPU_COOP_EXPORT issues validate(transcript const& value,
                                               std::span<grade_scale const> scales);

/// Whether a course was passed by now, in any attempt.
/// @return known as soon as one attempt passed, or all are known not to have; else missing; or
///   `grade.not_on_scale`. Linear in the number of attempts.
[[nodiscard]] JSPU_COOP_EXPORT result<fact<bool>>
has_passed(transcript const& of, course_id const& course, std::span<grade_scale const> scales);

/// How many credits were earned: those of each course that was passed, once, as it was worth at the
/// first attempt that passed.
/// @param of the transcript
/// @param system the system of its credits
/// @param scales the scales that are known, their ids differ
/// @return the credits; missing while it is open of a course whether it was passed, or what it was
///   worth; `credits.system_mixed`, `grade.not_on_scale`, with the path of the attempt; or
///   `number.overflow`
[[nodiscard]] JSPU_COOP_EXPORT result<fact<credits>>
credits_earned(transcript const& of, credit_system_id const& system,
               std::span<grade_scale const> scales);

} // namespace jspu_coop
