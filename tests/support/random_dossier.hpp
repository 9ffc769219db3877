// Random activities with papers, of which every fact is known.
#pragma once

#include "support/dice.hpp"
#include "support/dossier_world.hpp"

#include <rapidcheck/gtest.h>

#include <algorithm>
#include <optional>
#include <vector>

namespace jspu_coop::testing::dossier_world {

inline std::vector<paper_kind> const kinds{paper_kind::passport, paper_kind::visa,
                                           paper_kind::report, paper_kind::registration};

inline date some_day(dice& throws, date from, int within) {
    return from.plus_days(throws.below(within)).value();
}

/// Those who have neither withdrawn nor been refused.
inline std::vector<participation_id> owners_in(activity const& of) {
    std::vector<participation_id> owners;
    for (participation const& each : of.participations) {
        auto const last =
            each.history.as_known_on(today).replay(participation_rules{}).value().last;
        if (last != participation_step::withdrawn && last != participation_step::refused) {
            owners.push_back(each.id);
        }
    }
    return owners;
}

/// Whether somebody surely holds no place: who only asks for one.
inline bool only_asks(participation const& who) {
    return who.history.as_known_on(today).replay(participation_rules{}).value().last
           == participation_step::applied;
}

inline bool is_unheard_of(participation const& who) {
    return who.history.as_known_on(today).entries().empty();
}

/// The only report that the dossier lists of somebody who takes part and may owe one.
inline std::optional<std::size_t> listed_report(activity const& in, participation_id const& who) {
    auto const owners = owners_in(in);
    std::vector<std::size_t> all;
    for (std::size_t at = 0; at < in.papers.size(); ++at) {
        paper const& each = in.papers[at];
        bool const is_own = each.of == who || (!each.of && owners.size() == 1);
        if (each.kind == paper_kind::report && is_own) {
            all.push_back(at);
        }
    }
    bool const goes_on =
        std::any_of(in.participations.begin(), in.participations.end(), [&](auto const& each) {
            return each.id == who && !only_asks(each)
                   && std::find(owners.begin(), owners.end(), who) != owners.end();
        });
    return goes_on && all.size() == 1 ? std::optional{all.front()} : std::nullopt;
}

/// Throws activities of which every fact is known.
class clear_world {
public:
    explicit clear_world(dice& throws) : throws_{throws} {}

    activity an_asked() {
        activity made = throws_.one_in(2) ? a_visit({}) : a_group({}, {});
        made.period = a_period();
        if (auto* const visit = std::get_if<expert_visit>(&made.detail)) {
            visit->permissions = throws_.one_in(5)
                                     ? fact<std::vector<permission>>::absent()
                                     : fact<std::vector<permission>>{some_permissions()};
            visit->registration_working_days = throws_.one_in(2)
                                                   ? fact<std::int64_t>{throws_.below(4) + 1}
                                                   : fact<std::int64_t>::absent();
        }
        for (char const* const each : {"p1", "p2", "p3"}) {
            if (throws_.one_in(2)) {
                add(made, each);
            }
        }
        for (int left = throws_.below(6); left > 0; --left) {
            made.papers.push_back(some_paper(made));
        }
        for (participation& each : made.participations) { // of one receipt one or both tell
            if (auto const at = listed_report(made, each.id)) {
                each.report.received = throws_.one_in(2) ? made.papers[*at].received : fact<date>{};
            }
        }
        return made;
    }

    dossier_terms some_terms() {
        dossier_terms made;
        for (paper_kind const each : throws_.some(kinds, 0)) {
            made.also_needed.push_back({each, some_provider(), {}});
        }
        if (throws_.one_in(2)) {
            made.week = working_week::five_days();
        }
        return made;
    }

    period a_period() {
        date const first = some_day(throws_, {2026, 8, 15}, 20);
        return {first, some_day(throws_, first, 20)};
    }
    fact<date> a_receipt() {
        return throws_.one_in(4) ? fact<date>::absent()
                                 : fact<date>{some_day(throws_, {2026, 8, 10}, 14)};
    }
    fact<date> a_due_day() {
        return throws_.one_in(3) ? fact<date>::absent()
                                 : fact<date>{some_day(throws_, {2026, 8, 10}, 60)};
    }
    fact<date> an_expiry() {
        return throws_.one_in(3) ? fact<date>::absent()
                                 : fact<date>{some_day(throws_, {2026, 8, 24}, 20)};
    }
    std::vector<permission> some_permissions() {
        std::vector<permission> all;
        for (int left = throws_.below(4); left > 0; --left) {
            all.push_back(
                {throws_.pick(std::vector{permission_kind::visa, permission_kind::visa_exemption,
                                          permission_kind::work_permit}),
                 a_period(), an_act()});
        }
        return all;
    }

private:
    paper_provider some_provider() {
        return throws_.pick(std::vector{paper_provider::participant, paper_provider::authority});
    }
    std::optional<act> an_act() {
        return throws_.one_in(4) ? std::optional{act{
                   act_kind::order, "1", some_day(throws_, {2026, 8, 10}, 14), {}, {}}}
                                 : std::nullopt;
    }
    void add(activity& to, char const* who) {
        using enum participation_step;
        to.participations.push_back({participation_id{who}});
        to.participations.back().report = {a_due_day(), a_receipt(), an_act()};
        to.participations.back().certificate = {a_due_day(), a_receipt(), an_act()};
        auto const record = [&](participation_step step, date day) {
            return record_event(to, participation_id{who}, day, day, {step, {}, {}}).has_value();
        };
        if (throws_.one_in(2)) {
            RC_ASSERT(record(throws_.pick(std::vector{accepted, accepted, applied}), {2026, 8, 1}));
        }
        if (throws_.one_in(2)) {
            // Steps that cannot follow are refused, and nothing happens.
            static_cast<void>(record(throws_.pick(std::vector{withdrawn, refused, arrived}),
                                     some_day(throws_, {2026, 8, 10}, 20)));
        }
        if (throws_.one_in(2)) {
            static_cast<void>(record(throws_.pick(std::vector{completed, left_early}),
                                     some_day(throws_, {2026, 8, 10}, 30)));
        }
    }
    paper some_paper(activity const& in) {
        paper made = a_paper(throws_.pick(kinds), a_receipt(), an_expiry());
        made.from = some_provider();
        made.decided_by = an_act();
        if (throws_.one_in(2)) {
            made.due = some_day(throws_, {2026, 8, 10}, 20);
        }
        if (!in.participations.empty() && throws_.one_in(2)) {
            made.of = throws_.pick(in.participations).id;
        }
        if (made.expires.is_known() && made.received.is_known()
            && made.expires.value() < made.received.value()) {
            made.expires = made.received;
        }
        return made;
    }

    dice& throws_;
};

} // namespace jspu_coop::testing::dossier_world
