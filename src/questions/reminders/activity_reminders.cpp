#include <jspu_coop/records/activities/participation_state.hpp>

#include "questions/detail/owed_papers.hpp"
#include "questions/reminders/collector.hpp"

#include <algorithm>
#include <string>

namespace jspu_coop::detail {

namespace {

/// The host or organiser, where the kind of activity has one that is known.
std::optional<party_id> host_of(activity const& of) {
    return std::visit(
        [](auto const& held) -> std::optional<party_id> {
            auto const known = [](auto const& who) -> std::optional<party_id> {
                if constexpr (requires { who.get(); }) {
                    return who.get() ? std::optional{*who.get()} : std::nullopt;
                } else {
                    return who;
                }
            };
            if constexpr (requires { held.host; }) {
                return known(held.host);
            } else if constexpr (requires { held.organiser; }) {
                return known(held.organiser);
            } else {
                return std::nullopt;
            }
        },
        of.detail);
}

/// What somebody has to hand in, or the host for them.
class deliverable_reminders {
public:
    deliverable_reminders(reminder_collector& into, activity const& of) : into_{into}, of_{of} {}

    /// A listed paper that bears a day of its own is told with the other papers: one paper, one
    /// reminder.
    void remind(owed_paper const& what) {
        fact<date> const& due = what.what->due;
        date const* const day = due.get();
        bool const is_told = what.listed_at && of_.papers[*what.listed_at].due;
        bool const is_later = day != nullptr && into_.end() < *day;
        if (due.is_absent() || is_told || is_later || is_settled(what)) {
            return;
        }
        if (day != nullptr) {
            remind_by(*day, what);
        } else if (may_be_due(due, *what.who)) {
            into_.note(
                fact_place{"activity", to_string(of_.id), what.path("/due")}.when(due.state()));
        }
    }

private:
    /// Whether it has come, or an act waives it.
    [[nodiscard]] bool is_settled(owed_paper const& what) const {
        return is_waived(of_, what, [&](auto const& each) { return into_.is_made(each); })
               || receipt_of(of_, what, into_.day()).is_there == outcome::satisfied;
    }

    void remind_by(date due, owed_paper const& what) {
        owing const owed = owing_on(into_, of_, *what.who, std::max(due, into_.day()));
        if (owed.holds == outcome::not_satisfied) {
            return;
        }
        reminder& made =
            into_.remind(what.kind == paper_kind::report ? reminder_kind::report_due
                                                         : reminder_kind::certificate_due,
                         due);
        made.position = what.listed_at;
        name_participant(into_, made, of_, *what.who);
        if (made.kind == reminder_kind::certificate_due) {
            if (auto host = host_of(of_)) {
                made.parties.push_back(*std::move(host));
            }
        }
        for (missing_fact const& each : receipt_of(of_, what, into_.day()).open) {
            into_.note(made, each);
        }
        for (missing_fact const& each : owed.open) {
            into_.note(made, each);
        }
    }

    [[nodiscard]] bool may_owe_on(participation const& who, date day) const {
        return owing_on(into_, of_, who, day).holds != outcome::not_satisfied;
    }

    /// Whether a day that is not known may lie within the horizon: not before the stay is over.
    [[nodiscard]] bool may_be_due(fact<date> const& due, participation const& who) const {
        auto const& claims = due.claims();
        if (!claims.empty()) {
            return std::any_of(claims.begin(), claims.end(), [&](date claim) {
                return claim <= into_.end() && may_owe_on(who, std::max(claim, into_.day()));
            });
        }
        period const* const stay = of_.period.get();
        if (stay && stay->last() && into_.end() < *stay->last()) {
            auto const step = step_on(into_, who, into_.end());
            return step == participation_step::left_early || step == participation_step::completed;
        }
        date const last = stay && stay->last() ? *stay->last() : into_.day();
        return may_be_owed_from(std::max(last, into_.day()), who);
    }

    /// Whether there is a day within the horizon on which it may be owed: who only applies on the
    /// first may be accepted later.
    [[nodiscard]] bool may_be_owed_from(date first, participation const& who) const {
        auto const& entries = who.history.entries();
        return may_owe_on(who, first)
               || std::any_of(entries.begin(), entries.end(), [&](auto const& each) {
                      return first < each.effect && each.effect <= into_.end()
                             && may_owe_on(who, each.effect);
                  });
    }

    reminder_collector& into_;
    activity const& of_;
};

/// Who the fee is for, or who alone can have to pay it; null for all.
participation const* whose(activity const& of, fee const& what) {
    std::optional<participation_id> const& who = what.of;
    if (!who && what.payer.is_absent() && of.participations.size() == 1) {
        return &of.participations.front();
    }
    auto const found =
        std::find_if(of.participations.begin(), of.participations.end(),
                     [&](participation const& each) { return who && each.id == *who; });
    return found == of.participations.end() ? nullptr : &*found;
}

/// Each instalment of which something lacks; payments settle the earliest first.
void remind_of_fee(reminder_collector& into, activity const& of, fee const& what) {
    if (into.end() < what.instalments.front().due) {
        return;
    }
    std::int64_t left = standing_on(what, into.day()).paid.minor_units();
    for (instalment const& each : what.instalments) {
        if (into.end() < each.due) {
            return; // in order of days
        }
        std::int64_t const settled = std::min(left, each.amount.minor_units());
        left -= settled;
        if (settled == each.amount.minor_units()) {
            continue;
        }
        reminder& made = into.remind(reminder_kind::payment_due, each.due);
        made.activity = of.id;
        made.fee = what.id;
        made.title = what.purpose;
        made.amount = money{each.amount.minor_units() - settled, each.amount.currency()};
        made.payee = what.payee;
        if (what.payer.is_known()) {
            made.parties.push_back(what.payer.value());
        } else if (what.payer.is_absent()) {
            made.from = paper_provider::participant;
        }
        if (participation const* const who = whose(of, what)) {
            name_participant(into, made, of, *who);
        }
        if (what.cited_as) {
            made.sources.push_back(*what.cited_as);
        }
    }
}

} // namespace

owing owing_on(reminder_collector const& into, activity const& of, participation const& who,
               date day) {
    return owing_on(of, who, standing_on(into, who, day), is_unheard_of(into, who), day);
}

participation const* alone_in(reminder_collector const& into, activity const& of) {
    participation const* alone = nullptr;
    for (participation const& each : of.participations) {
        auto const step = step_on(into, each, date::max());
        if (step != participation_step::withdrawn && step != participation_step::refused) {
            if (alone != nullptr) {
                return nullptr;
            }
            alone = &each;
        }
    }
    return alone;
}

void remind_of(reminder_collector& into, activity const& of) {
    participation const* const alone = of.papers.empty() ? nullptr : alone_in(into, of);
    deliverable_reminders deliverables{into, of};
    for (participation const& each : of.participations) {
        for (owed_paper const& what : owed_papers_of(of, each, alone)) {
            deliverables.remind(what);
        }
    }
    for (fee const& each : of.fees) {
        remind_of_fee(into, of, each);
    }
    remind_of_papers(into, of);
}

} // namespace jspu_coop::detail
