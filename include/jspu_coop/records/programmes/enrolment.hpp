/// @file
/// A student's enrolment on a joint programme, as a history.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/calendar/history.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/programmes/evidence_events.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>
#include <jspu_coop/records/programmes/period_events.hpp>
#include <jspu_coop/records/programmes/student_events.hpp>
#include <jspu_coop/vocabulary/act.hpp>

#include <optional>
#include <string_view>
#include <variant>

namespace jspu_coop {

/// The entry that this one supersedes was recorded in error, and never happened.
struct enrolment_entry_annulled {
    static constexpr std::string_view kind = "annulled"; ///< how files tell events apart

    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(enrolment_entry_annulled const&,
                           enrolment_entry_annulled const&) = default;
};
JSPU_COOP_RECORD(enrolment_entry_annulled, (decided_by));

/// Anything that happens to a student of a joint programme.
using enrolment_event =
    std::variant<student_admitted, student_registered, student_promoted, student_kept_back,
                 leave_begun, leave_ended, student_struck_off, student_reinstated,
                 student_transferred, student_withdrew, period_stepped, learning_agreement_proposed,
                 learning_agreement_signed, period_paid, course_result, transcript_received,
                 recognition_decided, examination_attempted, paper_issued, award_conferred,
                 enrolment_entry_annulled>;

/// A student's enrolment on a joint programme: all that happened, at whichever institution.
struct enrolment {
    enrolment_id id;                               ///< unique
    joint_programme_id programme;                  ///< on which programme
    person_id student;                             ///< who
    jspu_coop::history<enrolment_event> history{}; ///< what happened

    /// Enrolments are equal when all members are.
    friend bool operator==(enrolment const&, enrolment const&) = default;
};
JSPU_COOP_RECORD(enrolment, (id, programme, student, history));

/// Everything wrong with an enrolment by itself.
/// @return of events `enrolment.year_not_positive`, `enrolment.courses_empty`,
///   `enrolment.course_repeated`, `enrolment.amount_not_positive`, and the issues of attempts and
///   acts; and those of replaying the history (`enrolment_rules`)
[[nodiscard]] JSPU_COOP_EXPORT issues validate(enrolment const& value);

/// Everything in an enrolment that its programme does not have or does not let happen. What each of
/// several conflicting sources of the programme says is there, and only what every source forbids
/// is forbidden; what is not known of it may be.
/// @return `enrolment.other_programme`, `enrolment.site_unknown`, `enrolment.period_unknown`,
///   `enrolment.award_unknown`, `enrolment.requirement_unknown`; of conferrals in force
///   `enrolment.award_of_struck_off` (an institution that awards had struck the student off),
///   `enrolment.award_out_of_turn` (an award that comes before was not conferred), and
///   `enrolment.award_lost` (after a transfer, where no declared transfer leaves the award)
[[nodiscard]] JSPU_COOP_EXPORT issues validate(enrolment const& value,
                                               joint_programme const& programme);

} // namespace jspu_coop
