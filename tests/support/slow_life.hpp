/// @file
/// What becomes of an agreement, day by day: slow and obvious, for comparison.
///
/// Nothing here uses the library's `state_on` or `force_of`. Every day is simulated after the day
/// before; months are counted on the fingers.
#pragma once

#include <jspu_coop/records/agreements/agreement.hpp>

#include "support/slow_drafts.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace jspu_coop::testing {

/// The day so many days later.
[[nodiscard]] inline date days_later(date from, int days) {
    return date::from_day_number(from.day_number() + days).value();
}

/// A length of time later; where the month is too short, its last day or the first of the next.
[[nodiscard]] inline date slow_add(date from, duration by, bool up, int sign = 1) {
    if (by.unit() == duration_unit::days || by.unit() == duration_unit::weeks) {
        return days_later(from, sign * by.count() * (by.unit() == duration_unit::weeks ? 7 : 1));
    }
    int const months = sign * by.count() * (by.unit() == duration_unit::years ? 12 : 1);
    int const month = from.year() * 12 + from.month() - 1 + months;
    for (int day = from.day(); day > 27; --day) {
        if (auto const there = date::make(month / 12, month % 12 + 1, day); there.has_value()) {
            return up && day < from.day() ? days_later(*there, 1) : *there;
        }
    }
    return date{month / 12, month % 12 + 1, from.day()};
}

/// What an agreement says on a day.
struct slow_text {
    std::set<party_id> parties;
    std::map<clause_id, clause> clauses;
    std::set<suspension_block> blocked;
    slow_drafts drafts;
};

/// One day in the life of an agreement.
struct slow_day {
    bool in_force;
    std::shared_ptr<slow_text const> text;
};

/// The life of one agreement over a stretch of days.
/// @pre its facts are known or absent, and those of its grounds
class slow_life {
public:
    /// Lives through the days.
    /// @param first a day before everything that happens
    /// @param grounds the lives of the agreements on which it rests, over the same days
    slow_life(agreement const& paper, date first, date last,
              std::map<agreement_id, slow_life const*> const& grounds)
        : paper_{paper}, first_{first}, events_{paper.history.effective()} {
        text_.parties.insert(paper.parties.begin(), paper.parties.end());
        for (clause const& each : paper.clauses) {
            text_.clauses.emplace(each.id, each);
        }
        remember();
        for (date day = first; day <= last; day = days_later(day, 1)) {
            live_through(day);
            lapsed_ = lapsed_ || ground_is_gone(day, grounds);
            bool const in_force = entered_ && !ended_ && !lapsed_ && any_chain_reaches(day);
            began_ = began_ || !in_force ? began_ : day;
            days_.push_back({in_force, shared_});
        }
    }

    /// The day; nothing happens before the first day and after the last.
    [[nodiscard]] slow_day const& on(date day) const {
        auto const at = static_cast<std::size_t>(std::max(0, day - first_));
        return at < days_.size() ? days_[at] : days_.back();
    }
    /// The first day lived through.
    [[nodiscard]] date first() const { return first_; }

private:
    /// One run of the agreement: from its entry into force, or from an act of renewal.
    struct chain {
        std::optional<date> first_end;
        std::optional<date> end{};
        int renewals{0};
        std::vector<date> notices{};
        std::optional<date> replaced{};
    };

    void live_through(date day) {
        enter_on_named_day(day);
        for (auto const* each : events_) {
            if (each->effect == day) {
                enter_on_named_day(day);
                happen(each->event, day);
                remember();
            }
        }
        enter_on_named_day(day);
    }

    void remember() { shared_ = std::make_shared<slow_text const>(text_); }

    void enter_on_named_day(date day) {
        auto const* rule = paper_.entry.get();
        auto const* named = rule ? std::get_if<entry_on_date>(rule) : nullptr;
        if (!entered_ && named && all_signed() && named->day <= day) {
            enter(day);
        }
    }

    [[nodiscard]] bool all_signed() const { return signed_.size() == paper_.parties.size(); }

    void enter(date day) {
        entered_ = day;
        std::optional<date> end;
        if (auto const* term = paper_.term.get()) {
            if (auto const* until = std::get_if<term_until>(term)) {
                end = until->last;
            } else if (auto const* length = std::get_if<term_for>(term)) {
                end = days_later(slow_add(day, length->length, false), -1);
            }
        }
        chains_.push_back({end, end});
    }

    void happen(agreement_event const& event, date day) {
        happen_to(text_.drafts, event, day);
        if (auto const* one = std::get_if<agreement_signed>(&event)) {
            signed_.insert(one->party);
            auto const* rule = paper_.entry.get();
            if (all_signed() && rule && std::holds_alternative<entry_on_last_signature>(*rule)) {
                enter(day);
            }
        } else if (std::holds_alternative<agreement_entered>(event)) {
            enter(day);
        } else if (auto const* change = std::get_if<agreement_amended>(&event)) {
            amend(*change);
        } else if (auto const* pause = std::get_if<agreement_suspended>(&event)) {
            text_.blocked.insert(pause->blocks.begin(), pause->blocks.end());
        } else if (std::holds_alternative<agreement_resumed>(event)) {
            text_.blocked.clear();
        } else if (auto const* act = std::get_if<agreement_renewed>(&event)) {
            chains_.back().replaced = day;
            chains_.push_back({act->until, act->until});
        } else if (std::holds_alternative<agreement_notice_given>(event)) {
            chains_.back().notices.push_back(day);
        } else if (auto const* more = std::get_if<agreement_acceded>(&event)) {
            text_.parties.insert(more->party);
        } else if (auto const* less = std::get_if<agreement_withdrew>(&event)) {
            if (text_.parties.size() == 2) {
                end(); // two parties cannot go on without one of them
            } else {
                text_.parties.erase(less->party);
            }
        } else if (std::holds_alternative<agreement_terminated>(event)) {
            end();
        }
    }

    void end() {
        ended_ = true;
        text_.blocked.clear();
        text_.drafts.clear();
    }

    void amend(agreement_amended const& change) {
        for (clause_id const& each : change.ended) {
            text_.clauses.erase(each);
        }
        for (auto const* list : {&change.added, &change.replaced}) {
            for (clause const& each : *list) {
                text_.clauses.insert_or_assign(each.id, each);
            }
        }
    }

    [[nodiscard]] bool any_chain_reaches(date day) {
        bool reaches = false;
        for (chain& each : chains_) {
            while (each.end && *each.end < day && renews(each)) {
                ++each.renewals;
                auto const& rule = std::get<automatic_renewal>(*paper_.renewal.get());
                duration const by{rule.by.count() * each.renewals, rule.by.unit()};
                each.end = days_later(slow_add(days_later(*each.first_end, 1), by, false), -1);
            }
            reaches = reaches || !each.end || day <= *each.end;
        }
        return reaches;
    }

    /// Whether a run goes on by itself after its end.
    [[nodiscard]] bool renews(chain const& of) const {
        auto const* known = paper_.renewal.get();
        auto const* rule = known ? std::get_if<automatic_renewal>(known) : nullptr;
        if (!rule || (rule->times && of.renewals >= *rule->times)
            || (of.replaced && *of.replaced <= days_later(*of.end, 1))) {
            return false;
        }
        date const deadline = rule->notice ? slow_add(*of.end, *rule->notice, false, -1) : *of.end;
        return std::none_of(of.notices.begin(), of.notices.end(),
                            [&](date notice) { return notice <= deadline; });
    }

    /// A ground that had begun and is not in force takes the agreement with it.
    [[nodiscard]] bool
    ground_is_gone(date day, std::map<agreement_id, slow_life const*> const& grounds) const {
        for (ground const& each : paper_.grounds) {
            bool const ends =
                each.on_lapse.is_known() && each.on_lapse.value() == ground_lapse::ends;
            if (!entered_ || !ends || !each.agreement
                || each.relation == ground_relation::references) {
                continue;
            }
            slow_life const& under = *grounds.at(*each.agreement);
            if (under.began_ && *under.began_ < day && !under.on(day).in_force) {
                return true;
            }
        }
        return false;
    }

    agreement const& paper_;
    date first_;
    std::vector<history_entry<agreement_event> const*> events_;
    slow_text text_;
    std::shared_ptr<slow_text const> shared_;
    std::set<party_id> signed_;
    std::optional<date> entered_;
    std::optional<date> began_;
    bool ended_{false};
    bool lapsed_{false};
    std::vector<chain> chains_;
    std::vector<slow_day> days_;
};

} // namespace jspu_coop::testing
