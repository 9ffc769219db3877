/// @file
/// Transcripts written in few words.
#pragma once

#include <jspu_coop/records/study/transcript.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

/// The credits of the transcripts.
inline credits uzbek_credits(decimal amount) {
    return {amount, credit_system_id{"uz"}};
}

/// A finished attempt with a mark of a scale, in 2024/2025, the first at its course.
[[nodiscard]] inline course_attempt marked(std::string course, decimal amount, std::string mark,
                                           std::string scale = "uz") {
    return {.course = course_id{std::move(course)},
            .number = 1,
            .year = academic_year{2024, 2025},
            .semester = {},
            .credits = uzbek_credits(amount),
            .form = assessment_form::graded,
            .result = {},
            .grade = grade{grade_scale_id{std::move(scale)}, std::move(mark)},
            .unexcused = {}};
}

/// The same attempt once more, later, with another mark.
[[nodiscard]] inline course_attempt repeated(course_attempt attempt, std::string mark) {
    attempt.number += 1;
    attempt.year = attempt.year.next().value();
    attempt.grade = grade{attempt.grade.value().scale, std::move(mark)};
    return attempt;
}

/// An attempt of which there is a result and no mark.
[[nodiscard]] inline course_attempt unmarked(std::string course, decimal amount,
                                             attempt_result result) {
    course_attempt made = marked(std::move(course), amount, "");
    made.grade = fact<grade>::absent();
    made.result = result;
    return made;
}

/// A transcript of these attempts.
[[nodiscard]] inline transcript transcript_of(std::vector<course_attempt> attempts) {
    return {person_id{"s1"}, party_id{"jspu"}, {}, std::move(attempts)};
}

} // namespace jspu_coop::testing
