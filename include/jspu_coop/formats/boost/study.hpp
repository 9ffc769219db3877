/// @file
/// The archive codecs of credits, grades, transcripts, and of rules and treaties about them,
/// compiled once.
#pragma once

#include <jspu_coop/formats/boost/codec.hpp>
#include <jspu_coop/formats/boost/detail/instantiate.hpp>
#include <jspu_coop/formats/boost/record_versions.hpp>
#include <jspu_coop/records/people/score_mapping.hpp>
#include <jspu_coop/records/programmes/scholarship_rule.hpp>
#include <jspu_coop/records/study/agreed_grades.hpp>
#include <jspu_coop/records/study/average_policy.hpp>
#include <jspu_coop/records/study/compensation.hpp>
#include <jspu_coop/records/study/course_equivalence.hpp>
#include <jspu_coop/records/study/credit_conversion.hpp>
#include <jspu_coop/records/study/credit_system.hpp>
#include <jspu_coop/records/study/grade_scale.hpp>
#include <jspu_coop/records/study/grading_table.hpp>
#include <jspu_coop/records/study/recognition_treaty.hpp>
#include <jspu_coop/records/study/retake_rule.hpp>
#include <jspu_coop/records/study/transcript.hpp>

namespace jspu_coop {

/// @name The kinds of the records of study in envelopes
/// @{
template <>
inline constexpr std::string_view archive_kind<credit_system> = "credit_system"; ///< a system
template <>
inline constexpr std::string_view archive_kind<credit_conversion> =
    "credit_conversion"; ///< a conversion
template <>
inline constexpr std::string_view archive_kind<grade_scale> = "grade_scale"; ///< a scale
template <>
inline constexpr std::string_view archive_kind<grading_table> = "grading_table"; ///< a table
template <>
inline constexpr std::string_view archive_kind<agreed_grades> = "agreed_grades"; ///< a table
template <>
inline constexpr std::string_view archive_kind<course_equivalence> =
    "course_equivalence"; ///< an equivalence
template <>
inline constexpr std::string_view archive_kind<transcript> = "transcript"; ///< a transcript
template <>
inline constexpr std::string_view archive_kind<average_policy> =
    "average_policy"; ///< how an average is reckoned
template <>
inline constexpr std::string_view archive_kind<recognition_treaty> =
    "recognition_treaty"; ///< a treaty
template <>
inline constexpr std::string_view archive_kind<compensation_rule> =
    "compensation_rule"; ///< what an average makes up for
template <>
inline constexpr std::string_view archive_kind<retake_rule> =
    "retake_rule"; ///< what is taken again after a failure
template <>
inline constexpr std::string_view archive_kind<scholarship_rule> =
    "scholarship_rule"; ///< when a scholarship ends
template <>
inline constexpr std::string_view archive_kind<score_mapping> =
    "score_mapping"; ///< which levels scores are
/// @}

// Reading refuses what `validate` of one record does; what a record says of others is checked by
// `validate(table, scale)` and `validate(transcript, scales)`.
JSPU_COOP_ARCHIVE_DECLARE(credit_system);
JSPU_COOP_ARCHIVE_DECLARE(credit_conversion);
JSPU_COOP_ARCHIVE_DECLARE(grade_scale);
JSPU_COOP_ARCHIVE_DECLARE(grading_table);
JSPU_COOP_ARCHIVE_DECLARE(agreed_grades);
JSPU_COOP_ARCHIVE_DECLARE(course_equivalence);
JSPU_COOP_ARCHIVE_DECLARE(transcript);
JSPU_COOP_ARCHIVE_DECLARE(average_policy);
JSPU_COOP_ARCHIVE_DECLARE(recognition_treaty);
JSPU_COOP_ARCHIVE_DECLARE(compensation_rule);
JSPU_COOP_ARCHIVE_DECLARE(retake_rule);
JSPU_COOP_ARCHIVE_DECLARE(scholarship_rule);
JSPU_COOP_ARCHIVE_DECLARE(score_mapping);

} // namespace jspu_coop
