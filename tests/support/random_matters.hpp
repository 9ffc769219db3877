/// @file
/// Random books with matters to be done, and what is made unknown of them.
#pragma once

#include <jspu_coop/records/activities/participation_state.hpp>

#include "support/coverage_world.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

/// Makes a random book of agreements, and of activities of which something is to be done.
class random_matters : public coverage_world {
public:
    /// The same book for the same number. Everything is known, or known not to exist.
    explicit random_matters(std::uint64_t seed) : coverage_world{seed} {
        for (agreement& each : records.agreements) {
            drafts(each);
            amendments(each);
        }
        int const count = 1 + dice_.below(4);
        for (int at = 0; at < count; ++at) {
            records.activities.push_back(a_matter("v" + std::to_string(at)));
        }
        day = a_day();
        known_on = dice_.one_in(3) ? a_day() : date{2024, 12, 31};
        horizon = dice_.pick(
            std::vector{duration{0, duration_unit::days}, duration{3, duration_unit::days},
                        duration{5, duration_unit::weeks}, duration{2, duration_unit::months}});
    }

    /// The day asked about.
    date day{2023, 1, 1};
    /// How far ahead.
    duration horizon{0, duration_unit::days};

    /// Makes some facts unknown.
    void fog() {
        for (agreement& each : records.agreements) {
            agreement blurred = each;
            blur(blurred.entry);
            blur(blurred.term);
            blur(blurred.renewal);
            if (!has_errors(validate(blurred))) {
                each = std::move(blurred); // what has happened could have happened all the same
            }
        }
        for (activity& each : records.activities) {
            blur(each.period);
            for (participation& who : each.participations) {
                blur(who.report.due);
                blur(who.report.received);
                blur(who.certificate.due);
                blur(who.certificate.received);
            }
            for (paper& of : each.papers) {
                blur(of.received);
                blur(of.expires);
            }
            if (auto* const visit = std::get_if<expert_visit>(&each.detail)) {
                fog(*visit);
            }
        }
    }

    /// In another order; papers keep theirs, which their positions tell.
    void shuffle() {
        dice_.shuffle(records.parties);
        dice_.shuffle(records.agreements);
        dice_.shuffle(records.activities);
        for (agreement& each : records.agreements) {
            dice_.shuffle(each.clauses);
            dice_.shuffle(each.grounds);
        }
        for (activity& each : records.activities) {
            dice_.shuffle(each.participations);
            dice_.shuffle(each.fees);
            for (fee& of : each.fees) {
                dice_.shuffle(of.payments);
            }
        }
    }

    /// A day on which something may be about to happen.
    date a_day() { return dice_.day_in(2022 + dice_.below(2)); }

private:
    template <class T>
    void blur(fact<T>& of) {
        of = dice_.one_in(8) ? fact<T>::missing() : of;
    }

    void fog(expert_visit& visit) {
        if (std::vector<permission> all = visit.permissions.value(); dice_.one_in(6)) {
            visit.permissions = fact<std::vector<permission>>::missing();
        } else {
            for (permission& each : all) {
                blur(each.valid);
            }
            visit.permissions = std::move(all);
        }
    }

    /// Now and then versions of the text that are under way.
    void amendments(agreement& paper) {
        date on = a_day();
        for (int steps = dice_.one_in(2) ? dice_.below(6) : 0; steps > 0; --steps) {
            auto const& entries = paper.history.entries();
            date const recorded = entries.empty() ? on : std::max(on, entries.back().recorded);
            (void)record_event(paper, on, recorded, about_a_draft(paper, on));
            on = on.plus_days(dice_.below(60)).value();
        }
    }

    /// Now and then one that nobody, or not everybody, has signed yet.
    void drafts(agreement& paper) {
        if (dice_.one_in(4)) {
            paper.history = {};
            date on = a_day();
            (void)record_event(paper, on, on, agreement_drafted{});
            for (party_id const& each : paper.parties) {
                if (dice_.one_in(2)) {
                    on = on.plus_days(dice_.below(20)).value();
                    (void)record_event(paper, on, on, agreement_signed{each, {}});
                }
            }
        }
    }

    fact<date> a_day_or_none() { return dice_.one_in(4) ? fact<date>::absent() : fact{a_day()}; }

    /// What is handed in after a stay is not due before its end.
    fact<date> after(period const& stay, fact<date> due) {
        bool const is_early = due.is_known() && due.value() < *stay.last();
        return is_early ? fact{stay.last()->plus_days(dice_.below(90)).value()} : due;
    }

    activity a_matter(std::string id) {
        period const stay = a_stay();
        activity made{activity_id{std::move(id)},
                      text{{"en", "an activity"}},
                      stay,
                      {},
                      dice_.one_in(3)
                          ? activity_detail{a_visit(stay)}
                          : activity_detail{exchange_stay{
                              who_.university, who_.partner, {}, {}, {}, told_nomination(stay)}},
                      {},
                      {},
                      {}};
        int const people = dice_.below(4);
        for (int at = 0; at < people; ++at) {
            made.participations.push_back(a_participation("p" + std::to_string(at), stay));
        }
        int const papers = dice_.below(4);
        for (int at = 0; at < papers; ++at) {
            made.papers.push_back(a_paper(made));
        }
        tell_reports_twice(made);
        if (dice_.one_in(2)) {
            made.fees.push_back(a_fee());
        }
        return made;
    }

    /// Of a report that may be one of the listed papers both tell the same: of one's own, or, where
    /// there is none, of one that is nobody's.
    static void tell_reports_twice(activity& of) {
        for (participation& who : of.participations) {
            for (bool const is_own : {false, true}) {
                for (paper const& each : of.papers) {
                    bool const is_theirs = is_own ? each.of == who.id : !each.of;
                    if (each.kind == paper_kind::report && is_theirs) {
                        who.report.received = each.received;
                    }
                }
            }
        }
    }

    /// Mostly nobody says; else that there is none, or a day before the stay. The history may say
    /// otherwise.
    fact<date> told_nomination(period const& stay) {
        if (dice_.one_in(2)) {
            return {};
        }
        return dice_.one_in(2) ? fact<date>::absent()
                               : fact{stay.first().plus_days(-dice_.below(60)).value()};
    }

    period a_stay() {
        date const first = a_day();
        return {first, first.plus_days(1 + dice_.below(200)).value()};
    }

    expert_visit a_visit(period const& stay) {
        expert_visit made{.host = who_.university};
        made.registration_working_days = fact<std::int64_t>::absent();
        std::vector<permission> all;
        int const count = dice_.below(4);
        date first = stay.first();
        for (int at = 0; at < count; ++at) {
            date const last = first.plus_days(dice_.below(120)).value();
            all.push_back(
                {dice_.pick(std::vector{permission_kind::visa, permission_kind::visa_exemption,
                                        permission_kind::work_permit}),
                 dice_.one_in(5) ? period::from(first) : period{first, last},
                 dice_.one_in(3) ? std::optional{an_act()} : std::nullopt});
            first = dice_.one_in(3) ? first : last.plus_days(1 + dice_.below(2)).value();
        }
        made.permissions = std::move(all);
        return made;
    }

    participation a_participation(std::string id, period const& stay) {
        using enum participation_step;
        participation made{participation_id{std::move(id)},
                           fact<person_id>::absent(),
                           fact<clause_reference>::absent(),
                           {},
                           {},
                           {}};
        date on = dice_.day_in(2022);
        int const steps = dice_.below(5);
        for (int at = 0; at < steps; ++at) {
            auto const step =
                dice_.pick(std::vector{applied, nominated, nominated, accepted, accepted, arrived,
                                       completed, withdrawn, refused, left_early});
            (void)made.history.append(on, on, {step, {}, {}}, participation_rules{});
            on = on.plus_days(dice_.below(120)).value();
        }
        made.report = {after(stay, a_day_or_none()), a_day_or_none()};
        made.certificate = {after(stay, a_day_or_none()), a_day_or_none()};
        if (dice_.one_in(8)) {
            made.report.waived = an_act();
        }
        return made;
    }

    paper a_paper(activity const& of) {
        paper made{
            dice_.pick(std::vector{paper_kind::passport, paper_kind::visa, paper_kind::report}),
            {},
            {},
            paper_provider::participant,
            {},
            a_day_or_none(),
            a_day_or_none(),
            {}};
        if (!of.participations.empty() && dice_.one_in(2)) {
            made.of = dice_.pick(of.participations).id;
        }
        if (dice_.one_in(2)) {
            made.due = a_day();
        }
        if (made.received.is_known() && made.expires.is_known()
            && made.expires.value() < made.received.value()) {
            std::swap(made.received, made.expires);
        }
        if (dice_.one_in(8)) {
            made.decided_by = an_act();
        }
        return made;
    }

    act an_act() {
        return {
            act_kind::order, "1", dice_.one_in(3) ? std::nullopt : std::optional{a_day()}, {}, {}};
    }

    fee a_fee() {
        currency const euro{"EUR"};
        fee made{fee_id{"f"}, text{{"en", "tuition"}}, {}, {}, {}, who_.partner, {}, {}, {}};
        date on = dice_.day_in(2022);
        int const parts = 1 + dice_.below(4);
        for (int at = 0; at < parts; ++at) {
            made.instalments.push_back({on, money{1 + dice_.below(5), euro}});
            on = on.plus_days(1 + dice_.below(200)).value();
        }
        int const payments = dice_.below(4);
        for (int at = 0; at < payments; ++at) {
            made.payments.push_back({a_day(), money{1 + dice_.below(5), euro}, {}});
        }
        if (dice_.one_in(3)) {
            made.refunds.push_back({a_day(), money{1 + dice_.below(5), euro}, {}});
            if (has_errors(validate(made))) { // nothing had come in by then
                made.refunds.clear();
            }
        }
        return made;
    }
};

} // namespace jspu_coop::testing
