/// @file
/// What has to be done, found day by day: slow and obvious, for comparison.
///
/// Of agreements, `force_of` tells on which days they are in force; that a day is the last for
/// notice is found by giving notice on it, and a day later. Everything must be known.
#pragma once

#include <jspu_coop/questions/reminders.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>
#include <jspu_coop/records/agreements/agreement_force.hpp>
#include <jspu_coop/records/agreements/agreement_state.hpp>

#include "support/slow_drafts.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace jspu_coop::testing {

/// One line a reminder.
using reminder_lines = std::multiset<std::string>;

inline std::string reminder_line(reminder const& of) {
    std::string line = to_string(of.kind) + " by " + (of.by ? to_string(*of.by) : "no day");
    line += of.agreement ? " " + to_string(*of.agreement) : "";
    line += of.version ? " " + *of.version + " of " + to_string(*of.since) : "";
    line += of.activity ? " " + to_string(*of.activity) : "";
    line += of.participation ? " " + to_string(*of.participation) : "";
    line += of.position ? " at " + std::to_string(*of.position) : "";
    line += of.amount ? " " + to_string(*of.amount) : "";
    for (party_id const& each : of.parties) {
        bool const is_signatory = of.kind == reminder_kind::signature_lacking
                                  || of.kind == reminder_kind::amendment_signature_lacking;
        line += is_signatory ? " " + to_string(each) : "";
    }
    return line;
}

/// Looks at a book on a day.
class slow_reminders {
public:
    slow_reminders(view const& records, date day, date end)
        : records_{records}, day_{day}, end_{end} {}

    /// What the answer rests on, and is not known: that nothing has happened to somebody.
    std::set<missing_fact> missing;

    /// All that has to be done.
    reminder_lines all() {
        records_.records().each_agreement([this](auto const& each) {
            if (auto const known = records_.as_known(each)) {
                signatures(*known);
                amendments(*known);
                ends(*known);
                notices(*known);
            }
            return true;
        });
        records_.records().each_activity([this](auto const& each) {
            if (auto const known = records_.as_known(each)) {
                look_at(*known);
            }
            return true;
        });
        return std::move(found_);
    }

private:
    void add(reminder_kind kind, std::optional<date> by, std::string const& about) {
        found_.insert(to_string(kind) + " by " + (by ? to_string(*by) : "no day") + " " + about);
    }

    period_set days_of(agreement const& of) {
        return force_of(of,
                        [this](agreement_id const& id) {
                            grounds_.push_back(records_.find_agreement(id));
                            return grounds_.back().get();
                        })
            .certain;
    }

    void signatures(agreement const& of) {
        agreement_state const state = state_on(of, day_);
        if (state.phase != agreement_phase::drafted
            && state.phase != agreement_phase::partly_signed) {
            return;
        }
        std::set<std::string> lacking;
        for (party_id const& each : of.parties) {
            lacking.insert(to_string(each));
        }
        for (party_id const& each : state.signatories) {
            lacking.erase(to_string(each));
        }
        std::string about = to_string(of.id);
        for (std::string const& each : lacking) {
            about += " " + each;
        }
        auto const* const named = std::get_if<entry_on_date>(&of.entry.value());
        add(reminder_kind::signature_lacking, named ? std::optional{named->day} : std::nullopt,
            about);
    }

    /// Of an agreement that is in force on the day or later, whom each version under way lacks.
    void amendments(agreement const& of) {
        period_set const in_force = days_of(of);
        bool is_over = true;
        for (period const& part : in_force.parts()) {
            is_over = is_over && part.last() && *part.last() < day_;
        }
        agreement_state const state = state_on(of, day_);
        if (is_over || state.phase == agreement_phase::terminated) {
            return;
        }
        for (auto const& [version, draft] : drafts_on(of, day_)) {
            std::set<party_id> lacking(state.parties.begin(), state.parties.end());
            for (party_id const& each : draft.signed_by) {
                lacking.erase(each);
            }
            std::string about = to_string(of.id) + " " + version + " of " + to_string(draft.since);
            for (party_id const& each : lacking) {
                about += " " + to_string(each);
            }
            if (!lacking.empty()) {
                add(reminder_kind::amendment_signature_lacking, std::nullopt, about);
            }
        }
    }

    void ends(agreement const& of) {
        period_set const in_force = days_of(of);
        for (date each = day_; each <= end_; each = *each.next()) {
            if (in_force.contains(each) && !in_force.contains(*each.next())) {
                add(reminder_kind::agreement_expires, each, to_string(of.id));
            }
        }
    }

    /// The days in force if one who is a party then gave notice on a day; as they are where nobody
    /// can.
    period_set with_notice(agreement paper, date on) {
        std::vector<party_id> const parties = state_on(paper, on).parties;
        if (!parties.empty()) {
            (void)record_event(paper, on, date{2099, 1, 1},
                               agreement_notice_given{parties.front(), {}});
        }
        return days_of(paper);
    }

    void notices(agreement const& of) {
        period_set const without = days_of(of);
        for (date each = day_; each <= end_; each = *each.next()) {
            period_set const with = with_notice(of, each);
            if (with != without && with != with_notice(of, *each.next())) {
                add(reminder_kind::agreement_renews, each, to_string(of.id));
            }
        }
    }

    /// The last step by a day; histories without corrections.
    static std::optional<participation_step> step_of(participation const& of, date on) {
        std::optional<participation_step> last;
        std::optional<date> when;
        for (auto const& each : of.history.entries()) {
            if (each.effect <= on && (!when || *when <= each.effect)) {
                last = each.event.step;
                when = each.effect;
            }
        }
        return last;
    }

    /// What the detail says of the nomination of the only one who takes part.
    static fact<date> told_nomination(activity const& of) {
        auto const* const stay = std::get_if<exchange_stay>(&of.detail);
        return stay && of.participations.size() == 1 ? stay->nominated : fact<date>{};
    }

    /// Whether one is nominated by the detail and not by the steps, or the other way round, on a
    /// day on which it matters.
    static bool denies_nomination(activity const& of, participation const& who, date day) {
        fact<date> const told = told_nomination(of);
        bool const says_yes = told.is_known() && told.value() <= day;
        bool const says_no = told.is_absent() || (told.is_known() && day < told.value());
        bool was_nominated = false;
        std::vector<history_entry<participation_event>> steps = who.history.entries();
        std::stable_sort(steps.begin(), steps.end(), [](auto const& left, auto const& right) {
            return left.effect < right.effect;
        });
        for (auto const& each : steps) {
            if (each.effect <= day) {
                was_nominated =
                    each.event.step == participation_step::nominated
                    || (was_nominated && each.event.step != participation_step::withdrawn);
            }
        }
        auto const step = step_of(who, day);
        bool const asks =
            step == participation_step::applied || step == participation_step::placed_on_reserve;
        return (step == participation_step::nominated && says_no)
               || (asks && !was_nominated && says_yes);
    }

    static bool has_gone(participation const& of, date on) {
        auto const step = step_of(of, on);
        return step == participation_step::withdrawn || step == participation_step::refused;
    }

    bool came(fact<date> const& received) const {
        return received.is_known() && received.value() <= day_;
    }

    void look_at(activity const& of) {
        for (participation const& each : of.participations) {
            hand_in(of, each, each.report, reminder_kind::report_due);
            hand_in(of, each, each.certificate, reminder_kind::certificate_due);
        }
        for (fee const& each : of.fees) {
            pay(of, each);
        }
        for (std::size_t at = 0; at < of.papers.size(); ++at) {
            look_at(of, of.papers[at], at);
        }
        if (auto const* const visit = std::get_if<expert_visit>(&of.detail)) {
            look_at(of, *visit);
        }
    }

    /// The listed paper that somebody's report is; none where several may be it.
    static std::optional<std::size_t> listed_report(activity const& of, participation const& who) {
        std::vector<participation_id> stayers;
        for (participation const& each : of.participations) {
            if (!has_gone(each, date::max())) {
                stayers.push_back(each.id);
            }
        }
        std::vector<std::size_t> found;
        for (std::size_t at = 0; at < of.papers.size(); ++at) {
            paper const& each = of.papers[at];
            bool const is_own = each.of ? each.of == who.id : stayers == std::vector{who.id};
            if (is_own && each.kind == paper_kind::report) {
                found.push_back(at);
            }
        }
        return found.size() == 1 ? std::optional{found[0]} : std::nullopt;
    }

    /// What is not known of whether somebody owes a report on a day; nothing where nothing is owed.
    static std::optional<std::set<missing_fact>> owing(activity const& of, participation const& who,
                                                       date day) {
        bool const is_told = told_nomination(of).is_known() && told_nomination(of).value() <= day;
        bool const is_unheard_of = who.history.entries().empty();
        std::set<missing_fact> open;
        if (is_unheard_of && !is_told) {
            open.insert({"activity", to_string(of.id),
                         "/participations/" + to_string(who.id) + "/history", open_cause::missing});
        }
        if (denies_nomination(of, who, day)) {
            open.insert(
                {"activity", to_string(of.id), "/detail/nominated", open_cause::conflicting});
        }
        auto const step = step_of(who, day);
        bool const owes = is_unheard_of || (step ? holds_place(*step) : is_told);
        return owes || !open.empty() ? std::optional{open} : std::nullopt;
    }

    void hand_in(activity const& of, participation const& who, deliverable const& what,
                 reminder_kind kind) {
        bool const is_report = kind == reminder_kind::report_due;
        auto const at = is_report ? listed_report(of, who) : std::nullopt;
        std::size_t const place = at.value_or(0);
        paper const* const listed = at ? &of.papers[place] : nullptr;
        if (!what.due.is_known() || is_decided(what.waived)
            || (listed && (listed->due || is_decided(listed->decided_by)))) {
            return;
        }
        auto const open = owing(of, who, std::max(day_, what.due.value()));
        if (end_ < what.due.value() || came(what.received) || !open) {
            return;
        }
        missing.insert(open->begin(), open->end());
        add(kind, what.due.value(),
            to_string(of.id) + " " + to_string(who.id)
                + (at ? " at " + std::to_string(place) : ""));
    }

    /// Whether the one whose report a listed paper is, and who may owe it on a day, need not hand
    /// it in any more.
    bool is_report_waived(activity const& of, std::size_t at, date day) {
        return std::any_of(
            of.participations.begin(), of.participations.end(), [&](participation const& each) {
                return listed_report(of, each) == at && owing(of, each, std::max(day_, day))
                       && is_decided(each.report.waived);
            });
    }

    /// Coin by coin: what was paid and not paid back settles the earliest instalment with something
    /// left.
    void pay(activity const& of, fee const& what) {
        std::vector<instalment> open = what.instalments;
        std::vector<std::int64_t> left;
        for (instalment const& each : open) {
            left.push_back(each.amount.minor_units());
        }
        std::int64_t coins = 0;
        for (payment const& each : what.payments) {
            coins += each.on <= day_ ? each.amount.minor_units() : 0;
        }
        for (payment const& each : what.refunds) {
            coins -= each.on <= day_ ? each.amount.minor_units() : 0;
        }
        for (; coins > 0; --coins) {
            auto const next =
                std::find_if(left.begin(), left.end(), [](std::int64_t rest) { return rest > 0; });
            if (next != left.end()) {
                --*next;
            }
        }
        for (std::size_t at = 0; at < open.size(); ++at) {
            if (left[at] > 0 && open[at].due <= end_) {
                add(reminder_kind::payment_due, open[at].due,
                    to_string(of.id) + " "
                        + to_string(money{left[at], open[at].amount.currency()}));
            }
        }
    }

    bool everybody_has_gone(activity const& of, date on) const {
        return !of.participations.empty()
               && std::all_of(of.participations.begin(), of.participations.end(),
                              [on](participation const& each) { return has_gone(each, on); });
    }

    bool owner_has_gone(activity const& of, paper const& what, date on) const {
        for (participation const& each : of.participations) {
            if (what.of == each.id) {
                return has_gone(each, on);
            }
        }
        return everybody_has_gone(of, on);
    }

    bool is_decided(std::optional<act> const& by) const {
        return by && (!by->on || *by->on <= day_);
    }

    /// The last day on which anybody stays who has not gone by a day.
    static date end_of_stay(activity const& of, std::optional<participation_id> const& who,
                            date on) {
        date const planned = *of.period.value().last();
        std::optional<date> last;
        for (participation const& each : of.participations) {
            if ((who && each.id != *who) || has_gone(each, on)) {
                continue;
            }
            date own = planned;
            for (auto const& entry : each.history.entries()) {
                bool const is_end = entry.event.step == participation_step::left_early
                                    || entry.event.step == participation_step::completed;
                own = is_end ? entry.effect : own;
            }
            last = last ? std::max(*last, own) : own;
        }
        return last.value_or(planned);
    }

    void look_at(activity const& of, paper const& what, std::size_t at) {
        std::string about = to_string(of.id);
        about += what.of ? " " + to_string(*what.of) : "";
        about += " at " + std::to_string(at);
        if (what.due && !is_decided(what.decided_by) && *what.due <= end_ && !came(what.received)
            && !is_report_waived(of, at, *what.due)
            && !owner_has_gone(of, what, std::max(day_, *what.due))) {
            add(reminder_kind::paper_due, *what.due, about);
        }
        if (!what.expires.is_known() || !came(what.received)) {
            return;
        }
        date const last = what.expires.value();
        bool is_replaced = false;
        for (std::size_t other = 0; other < of.papers.size(); ++other) {
            paper const& each = of.papers[other];
            is_replaced = is_replaced
                          || (other != at && each.kind == what.kind && each.of == what.of
                              && came(each.received)
                              && (each.expires.is_absent() || last < each.expires.value()));
        }
        date const stays_to = end_of_stay(of, what.of, std::max(day_, last));
        if (last <= end_ && last < stays_to && day_ <= stays_to && !is_replaced
            && !owner_has_gone(of, what, std::max(day_, last))) {
            add(reminder_kind::paper_expires, last, about);
        }
    }

    static bool lets_work(permission const& of) { return of.kind == permission_kind::work_permit; }

    void look_at(activity const& of, expert_visit const& visit) {
        auto const& all = visit.permissions.value();
        auto const is_given = [this](permission const& each) {
            return !each.decided_by || is_decided(each.decided_by);
        };
        for (std::size_t at = 0; at < all.size(); ++at) {
            auto const last = all[at].valid.value().last();
            if (!last || end_ < *last || !is_given(all[at])) {
                continue;
            }
            date const stays_to = end_of_stay(of, {}, std::max(day_, *last));
            if (stays_to <= *last || stays_to < day_) {
                continue;
            }
            bool const goes_on = std::any_of(all.begin(), all.end(), [&](permission const& other) {
                return is_given(other) && lets_work(other) == lets_work(all[at])
                       && other.valid.value().contains(*last->next());
            });
            if (!goes_on && !everybody_has_gone(of, std::max(day_, *last))) {
                add(reminder_kind::permission_expires, *last,
                    to_string(of.id) + " at " + std::to_string(at));
            }
        }
    }

    view const& records_;
    date day_;
    date end_;
    reminder_lines found_;
    std::vector<std::shared_ptr<agreement const>> grounds_;
};

} // namespace jspu_coop::testing
