/// @file
/// What a student of a joint programme has done for its awards, out of the history.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/records/study/course_attempt.hpp>
#include <jspu_coop/records/study/grade_scale.hpp>
#include <jspu_coop/records/study/transcript.hpp>
#include <jspu_coop/vocabulary/credits.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace jspu_coop {

/// A course at which the student stands somewhere: passed, going on, or tried in vain.
struct course_evidence {
    party_id site;          ///< at which institution
    course_id course;       ///< which course
    fact<bool> passed;      ///< whether it was passed by the day; missing while that is open
    fact<date> passed_on{}; ///< on which day first; absent while it is not passed
    fact<bool> in_progress; ///< whether the last attempt is still going on
    std::int64_t attempts;  ///< how many attempts there were
    fact<credits> worth{};  ///< what it was worth when first passed, else in the last attempt

    /// Equal when all members are.
    friend bool operator==(course_evidence const&, course_evidence const&) = default;
};
JSPU_COOP_RECORD(course_evidence, (site, course, passed, passed_on, in_progress, attempts, worth));

/// A decision on recognition that stands: the same institution has decided none of its courses
/// anew. What was decided together is one decision, and holds as a whole or not at all.
struct recognition_evidence {
    party_id by;                      ///< which institution decided
    std::vector<course_id> passed;    ///< of which courses
    std::vector<course_id> counts_as; ///< what they count as; empty where they are refused
    date on;                          ///< on which day

    /// Equal when all members are.
    friend bool operator==(recognition_evidence const&, recognition_evidence const&) = default;
};
JSPU_COOP_RECORD(recognition_evidence, (by, passed, counts_as, on));

/// The attempts at a final examination, attestation or thesis.
struct examination_evidence {
    award_requirement_id requirement; ///< which requirement of the programme
    std::optional<date> passed_on;    ///< the day of the first that passed, if one did
    std::vector<date> failed_on;      ///< the days of those that did not, in order

    /// Equal when all members are.
    friend bool operator==(examination_evidence const&, examination_evidence const&) = default;
};
JSPU_COOP_RECORD(examination_evidence, (requirement, passed_on, failed_on));

/// All that a student has done for the awards of a programme by a day.
struct programme_evidence {
    std::vector<course_evidence> courses;           ///< by institution, then by course
    std::vector<recognition_evidence> recognitions; ///< those that stand, in order of their days;
                                                    ///< of one institution no two on one course
    std::vector<examination_evidence> examinations; ///< by requirement
    std::vector<party_id> transcripts;              ///< whose transcript came, by id

    /// Equal when all members are.
    friend bool operator==(programme_evidence const&, programme_evidence const&) = default;
};
JSPU_COOP_RECORD(programme_evidence, (courses, recognitions, examinations, transcripts));

/// What was done by the end of a day: entries that take effect later are left out.
/// @param of a valid enrolment
/// @param day the day
/// @param scales the scales that are known, their ids differ; they say whether a grade passes where
///   no result does
/// @return the evidence, or `grade.not_on_scale` with the path of the grade:
/// `/history/4/event/...`.
///   Time O(N log N) for N entries.
[[nodiscard]] JSPU_COOP_EXPORT result<programme_evidence>
evidence_on(enrolment const& of, date const& day, std::span<grade_scale const> scales);

/// The transcript of one institution on a day, out of the history.
/// @param of a valid enrolment
/// @param site the institution
/// @param day the day
/// @return every attempt at its courses by then, in the order of the history
[[nodiscard]] JSPU_COOP_EXPORT transcript transcript_on(enrolment const& of, party_id const& site,
                                                        date const& day);

} // namespace jspu_coop
