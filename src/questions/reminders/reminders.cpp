#include <jspu_coop/questions/reminders.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>

#include "questions/reminders/collector.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace jspu_coop {

namespace detail {

participation_state standing_on(reminder_collector const& into, participation const& of, date day) {
    auto const& entries = of.history.entries();
    if (entries.empty()) {
        return {};
    }
    date const known_on = into.records().known_on();
    participation_rules const rules;
    return entries.back().recorded <= known_on
               ? of.history.state_on(day, rules).value()
               : of.history.as_known_on(known_on).state_on(day, rules).value();
}

std::optional<participation_step> step_on(reminder_collector const& into, participation const& of,
                                          date day) {
    return standing_on(into, of, day).last;
}

std::optional<date> ended_on(reminder_collector const& into, participation const& of) {
    auto const known = of.history.as_known_on(into.records().known_on());
    return known.replay(participation_rules{}).value().ended;
}

bool is_unheard_of(reminder_collector const& into, participation const& of) {
    auto const& entries = of.history.entries(); // what is recorded first stands first
    return entries.empty() || into.records().known_on() < entries.front().recorded;
}

namespace {

std::optional<citation> look_up(reminder_collector const& into, clause_reference const& of) {
    auto const paper = into.records().find_agreement(of.agreement);
    if (!paper) {
        return std::nullopt;
    }
    clause const* found = nullptr;
    auto const look = [&](std::vector<clause> const& among) {
        for (clause const& each : among) {
            found = each.id == of.clause ? &each : found;
        }
    };
    look(paper->clauses);
    for (auto const& each : paper->history.effective()) {
        auto const* const amended = std::get_if<agreement_amended>(&each->event);
        if (amended && each->effect <= into.day()) {
            look(amended->added);
            look(amended->replaced);
        }
    }
    return found ? found->article : std::nullopt;
}

/// By day, those without one last; then by kind and by what it is about.
bool comes_before(reminder const& left, reminder const& right) {
    auto const rank = [](reminder const& of) {
        return std::tuple{!of.by, of.by.value_or(date::max()), of.kind};
    };
    if (rank(left) != rank(right)) {
        return rank(left) < rank(right);
    }
    auto const about = [](reminder const& of) {
        return std::tie(of.agreement, of.since, of.version, of.activity, of.participation, of.fee,
                        of.position, of.enrolment, of.programme_period, of.payee);
    };
    return about(left) < about(right);
}

} // namespace

std::optional<citation> const& reminder_collector::article_of(clause_reference const& clause) {
    if (last_clause_ != clause) {
        last_article_ = look_up(*this, clause);
        last_clause_ = clause;
    }
    return last_article_;
}

void name_participant(reminder_collector& into, reminder& made, activity const& of,
                      participation const& who) {
    made.activity = of.id;
    made.participation = who.id;
    if (who.person.is_known()) {
        made.person = who.person.value();
    }
    if (who.under.is_known()) {
        made.under = who.under.value();
        if (auto const& article = into.article_of(*made.under)) {
            made.sources.push_back(*article);
        }
    }
}

reminders_answer reminder_collector::finish() && {
    std::vector<reminder*> order;
    order.reserve(all_.size());
    for (reminder& each : all_) {
        order.push_back(&each);
    }
    // Of one account in several currencies there may be two of one day.
    std::stable_sort(order.begin(), order.end(), [](reminder const* left, reminder const* right) {
        return comes_before(*left, *right);
    });
    reminders_answer answer{{day_, end_}, {}, std::move(missing_)};
    answer.all.reserve(all_.size());
    for (reminder* const each : order) {
        answer.all.push_back(std::move(*each));
    }
    std::sort(answer.missing.begin(), answer.missing.end());
    answer.missing.erase(std::unique(answer.missing.begin(), answer.missing.end()),
                         answer.missing.end());
    return answer;
}

} // namespace detail

reminders_answer reminders(view const& records, date const& day, duration const& horizon) {
    auto const end = advance(day, horizon, rounding::up);
    detail::reminder_collector found{records, {day, end.has_value() ? *end : date::max()}};
    records.records().each_agreement([&](std::shared_ptr<agreement const> const& each) {
        if (auto const known = records.as_known(each)) {
            detail::remind_of(found, known);
        }
        return true;
    });
    records.records().each_activity([&](std::shared_ptr<activity const> const& each) {
        if (records.knows(*each)) {
            detail::remind_of(found, *each);
        }
        return true;
    });
    for (student_stay const& each : student_stays_in(records)) {
        detail::remind_of(found, each);
    }
    records.records().each_enrolment([&](std::shared_ptr<enrolment const> const& each) {
        if (auto const known = records.as_known(each)) {
            detail::remind_of(found, *known);
        }
        return true;
    });
    return std::move(found).finish();
}

} // namespace jspu_coop
