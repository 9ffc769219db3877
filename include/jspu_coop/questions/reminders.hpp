/// @file
/// The question what has to be done soon, and what is overdue.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/calendar/duration.hpp>
#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/records/activities/activity.hpp>
#include <jspu_coop/records/agreements/clause_reference.hpp>
#include <jspu_coop/records/programmes/period_events.hpp>
#include <jspu_coop/register/view.hpp>
#include <jspu_coop/verdict/finding.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// Of what the office is reminded. The order is the published rank of matters of one day.
enum class reminder_kind {
    agreement_expires, ///< the last day on which an agreement is in force: its term ends, a notice,
                       ///< its termination or the lapse of a ground ends it
    agreement_renews,  ///< the last day for notice, without which the agreement is prolonged
    signature_lacking, ///< some party has not signed yet
    amendment_signature_lacking, ///< some party has not signed a version that was drafted
    report_due,                  ///< a participant's report has not come
    certificate_due,             ///< the host's certificate or transcript has not come
    payment_due,                 ///< an instalment, or a part of it, is not paid
    paper_due,                   ///< a paper of the dossier has not been handed in
    paper_expires,               ///< a paper is not good until the last day of the stay
    permission_expires, ///< leave to enter or to work does not hold until the last day of the visit
    learning_agreement_unsigned ///< a student's learning agreement has not been signed by all
};
JSPU_COOP_ENUM(reminder_kind, agreement_expires, agreement_renews, signature_lacking,
               amendment_signature_lacking, report_due, certificate_due, payment_due, paper_due,
               paper_expires, permission_expires, learning_agreement_unsigned);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<reminder_kind> = "reminder_kind";

/// One thing to be done. Members that do not bear on its kind are empty.
struct reminder {
    reminder_kind kind;     ///< what it is
    std::optional<date> by; ///< the last day on which it is in time, or good; none where nobody set
                            ///< one
    bool overdue{false};    ///< whether that day has passed
    outcome holds{outcome::satisfied};       ///< satisfied; or undetermined: it may be so
    std::optional<agreement_id> agreement{}; ///< the agreement that it is about
    std::optional<std::string> version{};    ///< of an amendment: what the parties call it
    std::optional<date> since{};             ///< of an amendment: the day on which it was drafted
    std::optional<activity_id> activity{};   ///< the activity that it is about
    std::optional<participation_id> participation{}; ///< and whose participation in it
    std::optional<fee_id> fee{};                     ///< of a payment: the fee
    std::optional<std::size_t> position{};       ///< of a paper or permission, and of a report or
                                                 ///< certificate that is listed: where it stands in
                                                 ///< the list of its activity, from 0
    std::optional<paper_kind> paper{};           ///< what kind of paper
    std::optional<permission_kind> permission{}; ///< what kind of permission
    std::optional<text> title{};                 ///< the paper's title, or what the fee is for
    std::vector<party_id> parties{};             ///< who has to sign, certify or pay, where known
    std::optional<person_id> person{};           ///< who takes part, where known
    std::optional<party_id> payee{};             ///< of a payment: who is paid
    std::optional<paper_provider> from{};        ///< of a paper: who has to hand it in; of a
                                                 ///< payment: participant, where no party pays
    std::optional<money> amount{};               ///< of a payment: what lacks of the instalment
    std::optional<period> days{};                ///< of a renewal: the days that it adds; of what
                                                 ///< expires: the stay
    std::optional<clause_reference> under{};     ///< the clause under which they take part
    std::vector<citation> sources{}; ///< that clause's article; where the agreement or fee stands
    std::vector<missing_fact> missing{};     ///< what makes it uncertain; empty unless undetermined
    std::optional<enrolment_id> enrolment{}; ///< of a student: the enrolment
    std::optional<joint_programme_id> programme{};         ///< the joint programme
    std::optional<programme_period_id> programme_period{}; ///< and its period
    std::vector<learning_agreement_party> unsigned_by{};   ///< of a learning agreement: who has yet
                                                           ///< to sign

    /// Reminders are equal when all members are.
    friend bool operator==(reminder const&, reminder const&) = default;
};

/// What has to be done.
struct reminders_answer {
    period days;               ///< from the day asked about to the last day of the horizon
    std::vector<reminder> all; ///< by day, those without a day last; then by kind, agreement,
                               ///< amendment, activity, participation, fee, position, enrolment,
                               ///< period, payee; amendments by the day of their draft, then by
                               ///< name
    std::vector<missing_fact> missing; ///< what, once known, could add or take away reminders
};

/// What has to be done from a day on, up to a horizon, and what is overdue.
///
/// - An agreement: its last day in force, however it ends; the last day for the notice without
///   which it is prolonged (`force_of` and `automatic_renewal` say when); and, as long as it is
///   drafted or signed by some, the signatures that lack. Past ends and renewals are past; a
///   signature is asked for until it is there.
/// - An amendment that was drafted (`pending_amendment`): the parties of the day asked about that
///   have not signed it; a successor is reminded where it is a party itself, as of the agreement's
///   own text. Not of an agreement that is never in force again: where that is not certain, neither
///   is the reminder.
/// - A participation: report and certificate, of whoever holds the place (`holds_place`) on the day
///   by which they are due, or on the day asked about if that is later; of whom nothing is recorded
///   it is not known whether they do. They are for after the stay: a day that is not known is
///   missing once the stay ends within the horizon. One that the activity lists among its papers,
///   too, is one reminder, as it is one line of the dossier, with what both records tell of it:
///   that of a paper due where the paper bears a day of its own, and else that of the report.
/// - A fee: every instalment that is not paid in full; payments settle the earliest first. Also of
///   who has withdrawn, until an act waives it.
/// - A paper: not handed in by its day; or good to a day before the last of the stay, unless
///   another of its kind for the same person is good for longer. Not of who was refused or has
///   withdrawn, nor where an act has been made in its place. Who has left early or completed, as
///   known, stays to that day and no longer; the stay of all lasts as long as anybody's.
///   Permissions of an expert alike, unless another goes on.
/// - A student of a joint programme: a paper that was issued by the day asked about, the last of
/// its
///   kind, and is not good until the last day of a stay at a partner (`student_stays_in`), as a
///   paper of an activity. What the student has yet to pay by the programme's fees
///   (`period_fees_on`), with what is overdue in one sum: for the academic years of study that have
///   been reached, of periods at home and of those for which a host has accepted the student; they
///   begin by the calendar of the site. Where the history does not tell them, or a year of the
///   period was repeated, that is missing. The learning agreement of a period that has yet to be
///   signed, as a step that is next (`next_steps_on`), and by whom. Who has left owes none of
///   these. By when a student is to be registered no register tells: `student_deadlines_in`.
/// - The registration of a guest (`expert_visit`), as a paper that is due: within so many working
///   days after arrival, by the working week and the holidays of the host, until it is there or the
///   stay is over. Where no such paper is listed it is not certain that it lacks. What keeps from
///   telling the day is missing, unless the stay begins after the horizon.
///
/// What was handed in, paid, signed or decided later than the day asked about counts as lacking on
/// it, and an act without a day counts as made; what is known to happen to an agreement or a
/// participation counts from its own effect day on. All is read as known on the day of the view. A
/// longer horizon only adds.
///
/// Cost: linear in the register, then the sorting of what is reminded of.
/// @param records the register as known on a day
/// @param day the day asked about, which need not be that of the view
/// @param horizon how far ahead; where a month has no such day it ends on the first of the next,
///   and at the latest with the calendar
[[nodiscard]] JSPU_COOP_EXPORT reminders_answer reminders(view const& records, date const& day,
                                                          duration const& horizon);

/// The answer as one tree of findings, for `explain/` and for machines. Of a reminder, "satisfied"
/// means that there is time, "not satisfied" that it is overdue.
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(reminders_answer const& answer);

} // namespace jspu_coop
