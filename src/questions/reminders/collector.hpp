// Gathers reminders and what is not known; the parts of the question share it.
#pragma once

#include <jspu_coop/questions/reminders.hpp>
#include <jspu_coop/questions/student_stays.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "questions/detail/owed_papers.hpp"

#include <deque>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

/// What is asked, and what has been found so far.
class reminder_collector {
public:
    reminder_collector(view const& records, period const& days)
        : records_{records}, day_{days.first()}, end_{*days.last()} {}

    /// The register as known.
    [[nodiscard]] view const& records() const noexcept { return records_; }
    /// The day asked about.
    [[nodiscard]] date day() const noexcept { return day_; }
    /// The last day of the horizon.
    [[nodiscard]] date end() const noexcept { return end_; }

    /// Whether a thing has come by the day asked about.
    [[nodiscard]] outcome is_there(fact<date> const& received) const {
        return holds_of(received, [this](date on) { return on <= day_; });
    }

    /// Whether an act had been made by the day asked about; one without a day counts.
    [[nodiscard]] bool is_made(std::optional<act> const& decision) const {
        return decision && (!decision->on || *decision->on <= day_);
    }

    /// Takes a reminder of something whose last day is `by`, not after the end.
    reminder& remind(reminder_kind kind, std::optional<date> by) {
        reminder& made = all_.emplace_back();
        made.kind = kind;
        made.by = by;
        made.overdue = by && *by < day_;
        return made;
    }
    /// Takes note of a fact that is open.
    void note(missing_fact what) { missing_.push_back(std::move(what)); }
    /// Takes note of what makes a reminder uncertain, with the reminder.
    void note(reminder& of, missing_fact what) {
        missing_.push_back(what);
        of.missing.push_back(std::move(what));
        of.holds = outcome::undetermined;
    }

    /// Takes all that another has found.
    /// @param tell what is missing, in other words
    template <class Tell>
    void take(reminder_collector&& from, Tell const& tell) {
        auto const told = [&](std::vector<missing_fact> const& all) {
            std::vector<missing_fact> other;
            for (missing_fact const& each : all) {
                merge_into(other, tell(each));
            }
            return other;
        };
        for (reminder& each : from.all_) {
            each.missing = told(each.missing);
            all_.push_back(std::move(each));
        }
        for (missing_fact& each : told(from.missing_)) {
            missing_.push_back(std::move(each));
        }
    }

    /// The article of a clause, as the last amendment by the day asked about put it. Those who take
    /// part in one activity are mostly under one clause: the last answer is kept.
    [[nodiscard]] std::optional<citation> const& article_of(clause_reference const& clause);

    /// What was found, in the published order.
    [[nodiscard]] reminders_answer finish() &&;

private:
    view const& records_;
    date day_;
    date end_;
    std::deque<reminder> all_; // reminders are large: none is moved while they are gathered
    std::vector<missing_fact> missing_;
    std::optional<clause_reference> last_clause_;
    std::optional<citation> last_article_;
};

/// What has to be done about an agreement.
void remind_of(reminder_collector& into, std::shared_ptr<agreement const> const& paper);

/// What has to be done about an activity, whose histories may hold what was recorded later.
void remind_of(reminder_collector& into, activity const& of);

/// What has to be done about a student's stay at a partner: papers that run out during it.
void remind_of(reminder_collector& into, student_stay const& of);

/// What has to be done about a student of a joint programme: fees and learning agreements.
/// @param student as known on the day of the view
void remind_of(reminder_collector& into, enrolment const& student);

/// Of an activity: its papers and permissions.
void remind_of_papers(reminder_collector& into, activity const& of);

/// Where a participation stands on a day, as known.
[[nodiscard]] participation_state standing_on(reminder_collector const& into,
                                              participation const& of, date day);

/// The last step on a day, as known; none before the first.
[[nodiscard]] std::optional<participation_step> step_on(reminder_collector const& into,
                                                        participation const& of, date day);

/// The day of leaving early or of completing, as known; none where neither is recorded.
[[nodiscard]] std::optional<date> ended_on(reminder_collector const& into, participation const& of);

/// Whether nothing is known to have happened to one who takes part.
[[nodiscard]] bool is_unheard_of(reminder_collector const& into, participation const& of);

/// Whether somebody owes a report, and is owed a certificate, on a day, as known.
[[nodiscard]] owing owing_on(reminder_collector const& into, activity const& of,
                             participation const& who, date day);

/// The only one who takes part, by all that is known; null where several do.
[[nodiscard]] participation const* alone_in(reminder_collector const& into, activity const& of);

/// Names who takes part and under which clause, with its article.
void name_participant(reminder_collector& into, reminder& made, activity const& of,
                      participation const& who);

} // namespace jspu_coop::detail
