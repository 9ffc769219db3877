/// @file
/// Where a student stands: the fold of an enrolment's history, and the table of legal steps.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/calendar/academic_year.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/calendar/history.hpp>
#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/vocabulary/label.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// Where a student stands towards the programme as a whole.
enum class enrolment_phase {
    unrecorded,  ///< nothing has happened yet
    enrolled,    ///< admitted, and has not left
    withdrawn,   ///< gave it up
    transferred, ///< left for another programme
    completed    ///< every award that the programme names is conferred
};
JSPU_COOP_ENUM(enrolment_phase, unrecorded, enrolled, withdrawn, transferred, completed);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<enrolment_phase> = "enrolment_phase";

/// The name of a phase in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(enrolment_phase value) noexcept {
    switch (value) {
    case enrolment_phase::unrecorded:
        return {"Hech narsa qayd etilmagan", "Ничего не записано", "Nothing recorded"};
    case enrolment_phase::enrolled:
        return {"Oʻqimoqda", "Обучается", "Enrolled"};
    case enrolment_phase::withdrawn:
        return {"Voz kechgan", "Отказался", "Withdrawn"};
    case enrolment_phase::transferred:
        return {"Koʻchirilgan", "Переведён", "Transferred"};
    case enrolment_phase::completed:
        return {"Tugatgan", "Завершил обучение", "Completed"};
    }
    return {};
}

/// Where a student stands at an institution.
enum class site_standing {
    registered, ///< is a student there
    on_leave,   ///< is a student there, on academic leave
    struck_off  ///< is no student there any more
};
JSPU_COOP_ENUM(site_standing, registered, on_leave, struck_off);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<site_standing> = "site_standing";

/// The name of a standing in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(site_standing value) noexcept {
    switch (value) {
    case site_standing::registered:
        return {"Roʻyxatda", "Зачислен", "Registered"};
    case site_standing::on_leave:
        return {"Akademik taʼtilda", "В академическом отпуске", "On leave"};
    case site_standing::struck_off:
        return {"Safdan chiqarilgan", "Отчислен", "Struck off"};
    }
    return {};
}

/// That a student fell at a site with being struck off at another.
struct site_fall {
    party_id with; ///< the site whose act it was
    date on;       ///< the day on which that took effect

    /// Equal when all members are.
    friend bool operator==(site_fall const&, site_fall const&) = default;
};
JSPU_COOP_RECORD(site_fall, (with, on));

/// Where the student stands at one institution.
///
/// What its own acts come to and what follows from another's are kept apart: a site that has the
/// student on leave may reinstate or strike off later by its own act, and whether the student fell
/// may be open where its own acts are known.
struct site_state {
    party_id site;          ///< which
    site_standing standing; ///< where the student stands there, by its own acts
    date since;             ///< since which day
    fact<site_fall> fell{}; ///< whether the student is struck off there with being struck off at
                            ///< another site, whatever its own acts; absent: not; missing where
                            ///< it is open

    /// Equal when all members are.
    friend bool operator==(site_state const&, site_state const&) = default;
};
JSPU_COOP_RECORD(site_state, (site, standing, since, fell));

/// What is agreed to be studied in a period.
struct learning_agreement_text {
    std::vector<course_id> abroad;   ///< the courses at the host
    std::vector<course_id> replaced; ///< the courses at home that they replace

    /// Equal when all members are.
    friend bool operator==(learning_agreement_text const&,
                           learning_agreement_text const&) = default;
};
JSPU_COOP_RECORD(learning_agreement_text, (abroad, replaced));

/// Where the student stands towards one period.
struct period_state {
    programme_period_id period;                        ///< which
    std::optional<period_step> last{};                 ///< the last step; none before the first
    std::optional<date> since{};                       ///< the day of that step
    std::optional<learning_agreement_text> agreed{};   ///< what all three parties have signed
    std::optional<learning_agreement_text> proposed{}; ///< what some have yet to sign
    std::vector<learning_agreement_party> signed_by{}; ///< who has signed what is proposed

    /// Equal when all members are.
    friend bool operator==(period_state const&, period_state const&) = default;
};
JSPU_COOP_RECORD(period_state, (period, last, since, agreed, proposed, signed_by));

/// An award that was conferred.
struct conferred_award {
    award_id award; ///< which
    date on;        ///< on which day

    /// Equal when all members are.
    friend bool operator==(conferred_award const&, conferred_award const&) = default;
};
JSPU_COOP_RECORD(conferred_award, (award, on));

/// What the recorded history of an enrolment amounts to, without its evidence: courses,
/// examinations and recognition stand in the history itself.
struct enrolment_state {
    enrolment_phase phase{};               ///< towards the programme as a whole
    std::optional<academic_year> cohort{}; ///< the year of admission
    std::optional<date> admitted{};        ///< the day of admission
    std::int64_t year{0};                  ///< the year of study; 0 before admission
    bool with_debts{false};                ///< whether the last promotion left courses to be passed
    std::vector<site_state> sites{};       ///< at each institution, by id
    std::vector<period_state> periods{};   ///< towards each period, by id
    std::vector<conferred_award> awards{}; ///< what was conferred, by id

    /// Equal when all members are.
    friend bool operator==(enrolment_state const&, enrolment_state const&) = default;
};
JSPU_COOP_RECORD(enrolment_state,
                 (phase, cohort, admitted, year, with_debts, sites, periods, awards));

/// True when an event of this kind may follow in this phase. The whole table of phases:
///
/// - `unrecorded`: admitted;
/// - `enrolled`: everything but admitted;
/// - `withdrawn`: reinstated, and then enrolled again; a transcript or a decision on recognition
///   may still come;
/// - `transferred`: a transcript, a decision on recognition, or an award that remains after the
///   transfer may still come;
/// - annulled at any time, in place of an entry that was a mistake;
/// - `completed`: as `enrolled`. No history by itself comes to it, since it does not tell which
///   awards there are.
/// @param phase the phase before
/// @param kind the event's `kind`, such as "registered"
[[nodiscard]] JSPU_COOP_EXPORT bool may_follow(enrolment_phase phase,
                                               std::string_view kind) noexcept;

/// True when a step towards a period may follow another. The whole table of steps:
///
/// - first, and after `nomination_withdrawn` and `nomination_refused`: nominated;
/// - `nominated`: nomination withdrawn, nomination refused, accepted;
/// - `accepted`: nomination withdrawn, departed;
/// - `departed`: arrived, returned;
/// - `arrived`: returned;
/// - `returned`: nominated, for who goes once more.
/// @param before the last step; none before the first
/// @param next the step that may follow
[[nodiscard]] JSPU_COOP_EXPORT bool may_follow(std::optional<period_step> before,
                                               period_step next) noexcept;

/// The two tables as a graph in DOT: an arrow for every step that may be legal, drawn from the
/// tables that the program uses. The documentation shows it.
[[nodiscard]] JSPU_COOP_EXPORT std::string enrolment_steps_as_dot();

/// The legal steps of an enrolment: models `history_rules`.
///
/// Refusals: `enrolment.step_illegal`, `enrolment.period_step_illegal` (the tables above);
/// `enrolment.already_registered`, `enrolment.not_registered`, `enrolment.on_leave` (who is on
/// leave anywhere does not depart, and begins neither a second leave nor a course there; who is on
/// leave wherever still a student neither arrives nor is promoted), `enrolment.not_on_leave`,
/// `enrolment.struck_off_everywhere` (who is a student nowhere any more is neither promoted nor
/// kept back, nominated, accepted, departing, of a learning agreement, examined nor given an award;
/// what was already begun, a return or a payment, may still come),
/// `enrolment.struck_off` (who was, is reinstated and not registered anew),
/// `enrolment.not_struck_off` (nor anywhere else since the student was registered or
/// reinstated there, so that there is no fall to settle); `enrolment.year_not_next`,
/// `enrolment.year_not_current`;
/// `enrolment.nothing_proposed`, `enrolment.signed_already`; `enrolment.award_conferred_already`;
/// `enrolment.annuls_nothing`.
class enrolment_rules {
public:
    /// The fold's state.
    using state = enrolment_state;

    /// The state before anything is recorded.
    [[nodiscard]] JSPU_COOP_EXPORT state initial() const;
    /// The state after one more entry, or why the entry is illegal.
    [[nodiscard]] JSPU_COOP_EXPORT result<state>
    step(state before, history_entry<enrolment_event> const& next) const;
};

/// Records that something happened to a student; refused unless the whole history stays legal.
///
/// Paths of issues begin at the enrolment: `/history/2/event/site`.
/// @param of the enrolment; unchanged on a fault
/// @param effect the day on which it takes effect
/// @param recorded the day on which the office records it; never before an earlier recording
/// @param event what happened
/// @param supersedes the entry that this one corrects, if any
/// @return success, the issues of the event by itself, or what `history::append` and
///   `enrolment_rules` refuse
[[nodiscard]] JSPU_COOP_EXPORT result<void> record_event(enrolment& of, date effect, date recorded,
                                                         enrolment_event event,
                                                         std::optional<int> supersedes = {});

/// What the history amounts to by itself on a day: entries that take effect later are left out.
/// `fell` is as under a programme of which nobody has published what striking off does elsewhere:
/// absent where the student cannot have fallen, and missing where the programme decides.
/// @pre the enrolment is valid
[[nodiscard]] JSPU_COOP_EXPORT enrolment_state state_on(enrolment const& of, date const& day);

/// What the history amounts to under a programme on a day: as by itself, and who was struck off at
/// one site is told to have fallen at each other at which the programme says so.
///
/// - Who is enrolled and has been given every award that the programme names, by each of several
///   conflicting sources, has completed it. An award that is lost by a way out counts as one that
///   is not given: whether it is, `award_standing_on` judges.
/// - Who is a student at a site falls there on the day of the other's act; who is registered or
///   reinstated there afterwards, by its own act, has not fallen. A fall brings on what being
///   struck off there does.
/// - Once the other site has reinstated the student, or one whose fall brought this one on, `fell`
///   is missing: no source that was seen says whether that undoes the fall. An act of the site
///   itself settles it: striking off, and reinstatement, which ends a leave there, too. Whether the
///   programme lets the student fall is not asked of the act: one that was not needed does no harm.
/// - Who leaves the programme is struck off everywhere by that, and falls nowhere.
/// - `fell` is missing, too, where it is not known what the programme says, or sources disagree on
///   whether the student fell.
/// @param of a valid enrolment on the programme
/// @param programme a valid programme
/// @param day the day
/// @return the state. Time O(N log N + S R) for N entries, S strikings off and R rules.
[[nodiscard]] JSPU_COOP_EXPORT enrolment_state state_on(enrolment const& of,
                                                        joint_programme const& programme,
                                                        date const& day);

/// Where the student stands at an institution; null where never registered.
[[nodiscard]] JSPU_COOP_EXPORT site_state const* find_site(enrolment_state const& in,
                                                           party_id const& site) noexcept;
/// Whether the student is struck off at an institution, by its own act or with another's; missing
/// while it is open whether the student fell. Claims of a conflict agree that the student did.
[[nodiscard]] JSPU_COOP_EXPORT fact<bool> is_struck_off(site_state const& at);
/// Where the student stands towards a period; null where nothing has happened towards it.
[[nodiscard]] JSPU_COOP_EXPORT period_state const*
find_period(enrolment_state const& in, programme_period_id const& period) noexcept;

} // namespace jspu_coop
