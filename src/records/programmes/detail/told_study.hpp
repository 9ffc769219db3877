/// @file
/// What the history of an enrolment tells of study.
#pragma once

#include <jspu_coop/records/programmes/programme_evidence.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace jspu_coop::detail {

/// An entry of an enrolment's history.
using enrolment_entry = history_entry<enrolment_event>;

/// An attempt at a course, and the entry that tells it.
struct told_attempt {
    enrolment_entry const* where;
    course_result const* told;

    /// The attempt.
    [[nodiscard]] course_attempt const& attempt() const noexcept { return told->attempt; }
};

/// Adds an attempt to those at the same course, or replaces what was told of it before: one that
/// began and came to its result is told twice.
/// @param from where the attempts at the course begin in the list; they are its last ones
void replace_or_add(std::vector<told_attempt>& attempts, std::size_t from,
                    told_attempt const& next);

/// A decision on recognition, and the entry that tells it.
struct told_decision {
    enrolment_entry const* where;
    recognition_decided const* told;
};

/// What `programme_evidence` holds, and out of what; attempts and decisions are not copied.
struct told_study {
    std::vector<course_evidence> courses;           ///< by institution, then by course
    std::vector<told_attempt> attempts;             ///< the last word on each, in that order, too
    std::vector<told_decision> decisions;           ///< those that stand, in order of their days
    std::vector<examination_evidence> examinations; ///< by requirement
    std::vector<party_id> transcripts;              ///< whose transcript came, by id
};

/// What was done by the end of a day.
/// @param in_force the entries in force of a valid enrolment, in order; they outlive what is told
/// @param day the day
/// @param scales as in `evidence_on`
/// @return what is told, or the fault of `evidence_on`
[[nodiscard]] result<told_study> study_told_by(std::span<enrolment_entry const* const> in_force,
                                               date const& day,
                                               std::span<grade_scale const> scales);

} // namespace jspu_coop::detail
