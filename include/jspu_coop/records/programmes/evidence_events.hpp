/// @file
/// What a student of a joint programme brings for its awards.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/study/course_attempt.hpp>
#include <jspu_coop/records/study/grade.hpp>
#include <jspu_coop/vocabulary/act.hpp>
#include <jspu_coop/vocabulary/paper_kind.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// An attempt at a course came to its result, or began.
struct course_result {
    static constexpr std::string_view kind = "course_result"; ///< how files tell events apart

    party_id site;                   ///< at which institution
    course_attempt attempt;          ///< the attempt
    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(course_result const&, course_result const&) = default;
};
JSPU_COOP_RECORD(course_result, (site, attempt, decided_by));

/// The transcript of records of an institution came.
struct transcript_received {
    static constexpr std::string_view kind = "transcript_received"; ///< how files tell events apart

    party_id from;                   ///< of which institution
    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(transcript_received const&, transcript_received const&) = default;
};
JSPU_COOP_RECORD(transcript_received, (from, decided_by));

/// It was decided whether courses that were passed at one institution count at another.
struct recognition_decided {
    static constexpr std::string_view kind = "recognition_decided"; ///< how files tell events apart

    party_id by;                      ///< which institution decided
    std::vector<course_id> passed;    ///< the courses that were passed; at least one
    std::vector<course_id> counts_as; ///< what they count as; empty where they are refused
    std::optional<act> decided_by{};  ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(recognition_decided const&, recognition_decided const&) = default;
};
JSPU_COOP_RECORD(recognition_decided, (by, passed, counts_as, decided_by));

/// A final examination, attestation or thesis was attempted.
struct examination_attempted {
    static constexpr std::string_view kind =
        "examination_attempted"; ///< how files tell events apart

    award_requirement_id requirement; ///< the requirement that it is for
    attempt_result result;            ///< what came of it
    fact<jspu_coop::grade> grade{};   ///< its grade; absent where there is none
    std::optional<act> decided_by{};  ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(examination_attempted const&, examination_attempted const&) = default;
};
JSPU_COOP_RECORD(examination_attempted, (requirement, result, grade, decided_by));

/// A paper was issued to the student. A later one of the kind takes the place of an earlier one.
struct paper_issued {
    static constexpr std::string_view kind = "paper_issued"; ///< how files tell events apart

    paper_kind paper;                ///< which: a passport, a registration, a visa
    fact<date> last_day{};           ///< the last day on which it is good; absent: without end
    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(paper_issued const&, paper_issued const&) = default;
};
JSPU_COOP_RECORD(paper_issued, (paper, last_day, decided_by));

/// An award was conferred.
struct award_conferred {
    static constexpr std::string_view kind = "award_conferred"; ///< how files tell events apart

    award_id award;                  ///< which
    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(award_conferred const&, award_conferred const&) = default;
};
JSPU_COOP_RECORD(award_conferred, (award, decided_by));

} // namespace jspu_coop
