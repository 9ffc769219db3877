#include <jspu_coop/records/activities/participation_state.hpp>

#include "questions/detail/nomination.hpp"
#include "questions/reminders/collector.hpp"

#include <algorithm>
#include <string>

namespace jspu_coop::detail {

namespace {

fact_place place_in(activity const& of, participation const& who, char const* fact) {
    return {"activity", to_string(of.id), "/participations/" + to_string(who.id) + fact};
}

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

    void remind(participation const& who, deliverable const& what, reminder_kind kind) {
        if (what.due.is_absent() || into_.is_made(what.waived)) {
            return;
        }
        date const* const due = what.due.get();
        date const* const received = what.received.get();
        bool const is_over = received && *received <= into_.day();
        if (is_over || (due && into_.end() < *due)) {
            return;
        }
        if (due) {
            remind_by(*due, who, what, kind);
        } else if (may_be_due(what.due, who)
                   && into_.is_there(what.received) != outcome::satisfied) {
            into_.note(place_in(of_, who, path_of(kind, "/due").c_str()).when(what.due.state()));
        }
    }

private:
    static std::string path_of(reminder_kind kind, char const* member) {
        return (kind == reminder_kind::report_due ? "/report" : "/certificate")
               + std::string{member};
    }

    void remind_by(date due, participation const& who, deliverable const& what,
                   reminder_kind kind) {
        outcome const is_there = into_.is_there(what.received);
        date const day = std::max(due, into_.day());
        outcome const is_owed = is_owed_by(who, day);
        if (is_there == outcome::satisfied || is_owed == outcome::not_satisfied) {
            return;
        }
        reminder& made = into_.remind(kind, due);
        name_participant(into_, made, of_, who);
        if (kind == reminder_kind::certificate_due) {
            if (auto host = host_of(of_)) {
                made.parties.push_back(*std::move(host));
            }
        }
        if (is_there == outcome::undetermined) {
            into_.note(
                made,
                place_in(of_, who, path_of(kind, "/received").c_str()).when(what.received.state()));
        }
        if (is_owed == outcome::undetermined) {
            into_.note(made, told_on(who, day).is_denied
                                 ? contradicted_nomination(of_)
                                 : place_in(of_, who, "/history").when(knowledge::missing));
        }
    }

    /// Of whom neither a step nor a nomination is recorded it is not known whether they hold a
    /// place.
    [[nodiscard]] outcome is_owed_by(participation const& who, date day) const {
        nomination const told = told_on(who, day);
        if (is_unheard_of(into_, who)) {
            return told.on.is_known() ? outcome::satisfied : outcome::undetermined;
        }
        return holds_place_by(standing_on(into_, who, day), told);
    }

    [[nodiscard]] nomination told_on(participation const& who, date day) const {
        return nomination_of(of_, &who, standing_on(into_, who, day), day);
    }

    /// Whether a day that is not known may lie within the horizon: not before the stay is over.
    [[nodiscard]] bool may_be_due(fact<date> const& due, participation const& who) const {
        auto const& claims = due.claims();
        if (!claims.empty()) {
            return std::any_of(claims.begin(), claims.end(), [&](date claim) {
                return claim <= into_.end()
                       && is_owed_by(who, std::max(claim, into_.day())) != outcome::not_satisfied;
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
        auto const is_owed_on = [&](date day) {
            return is_owed_by(who, day) != outcome::not_satisfied;
        };
        auto const& entries = who.history.entries();
        return is_owed_on(first)
               || std::any_of(entries.begin(), entries.end(), [&](auto const& each) {
                      return first < each.effect && each.effect <= into_.end()
                             && is_owed_on(each.effect);
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

void remind_of(reminder_collector& into, activity const& of) {
    deliverable_reminders deliverables{into, of};
    for (participation const& each : of.participations) {
        deliverables.remind(each, each.report, reminder_kind::report_due);
        deliverables.remind(each, each.certificate, reminder_kind::certificate_due);
    }
    for (fee const& each : of.fees) {
        remind_of_fee(into, of, each);
    }
    remind_of_papers(into, of);
}

} // namespace jspu_coop::detail
