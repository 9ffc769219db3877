// Dossiers on random worlds: a slow oracle, every completion of what is not known, what is recorded
// later, and order.
#include <jspu_coop/questions/dossier.hpp>

#include "support/dice.hpp"
#include "support/dossier_world.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <functional>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::dossier_world;

std::vector<paper_kind> const kinds{paper_kind::passport, paper_kind::visa, paper_kind::report,
                                    paper_kind::registration};

date some_day(dice& throws, date from, int within) {
    return from.plus_days(throws.below(within)).value();
}

/// Those who have neither withdrawn nor been refused.
std::vector<participation_id> owners_in(activity const& of) {
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

/// The only report that the dossier lists of somebody who takes part.
std::optional<std::size_t> listed_report(activity const& in, participation_id const& who) {
    auto const owners = owners_in(in);
    std::vector<std::size_t> all;
    for (std::size_t at = 0; at < in.papers.size(); ++at) {
        paper const& each = in.papers[at];
        bool const is_own = each.of == who || (!each.of && owners.size() == 1);
        if (each.kind == paper_kind::report && is_own) {
            all.push_back(at);
        }
    }
    bool const goes_on = std::find(owners.begin(), owners.end(), who) != owners.end();
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
            RC_ASSERT(record(accepted, {2026, 8, 1}));
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

/// The slow oracle: what a clerk would say of a world of which every fact is known.
class slow_clerk {
public:
    slow_clerk(activity const& asked, dossier_terms const& by) : asked_{asked}, by_{by} {
        for (participation const& each : asked.participations) {
            participation const known{each.id, each.person, each.under,
                                      each.history.as_known_on(today)};
            auto const state = known.history.replay(participation_rules{}).value();
            auto const last = state.last;
            if (last != participation_step::withdrawn && last != participation_step::refused) {
                owners_.push_back(each.id);
                ends_.push_back(state.ended.value_or(*asked.period.value().last()));
            }
        }
    }

    outcome complete(bool only_to_begin) {
        for (paper const& each : asked_.papers) {
            if (is_counted(each) && (!only_to_begin || is_for_the_start(each.kind, each.due))) {
                say(is_fine(each));
            }
        }
        for (participation const& each : asked_.participations) {
            if (is_owner(each.id) && !only_to_begin) {
                say_owed(each.report, listed_report(asked_, each.id).has_value());
                say_owed(each.certificate, false);
            }
        }
        std::vector<paper_requirement> all = by_.also_needed;
        auto const* const visit = std::get_if<expert_visit>(&asked_.detail);
        if (visit && visit->registration_working_days.is_known()) {
            all.push_back({paper_kind::registration, paper_provider::host, {}});
        }
        for (paper_requirement const& each : all) {
            if (!only_to_begin || is_for_the_start(each.kind, {})) {
                say(each);
            }
        }
        if (visit) {
            say_leave(*visit, {permission_kind::visa, permission_kind::visa_exemption});
            say_leave(*visit, {permission_kind::work_permit});
        }
        return lacks_                   ? outcome::not_satisfied
               : open_                  ? outcome::undetermined
               : some_ || only_to_begin ? outcome::satisfied
                                        : outcome::not_applicable;
    }

private:
    [[nodiscard]] bool is_owner(participation_id const& id) const {
        return std::find(owners_.begin(), owners_.end(), id) != owners_.end();
    }
    [[nodiscard]] bool is_counted(paper const& each) const {
        return !each.of || is_owner(*each.of);
    }
    /// The last day on which the one, or anybody, stays.
    [[nodiscard]] date stays_to(std::optional<participation_id> const& who) const {
        date last = owners_.empty() ? *asked_.period.value().last() : date::min();
        for (std::size_t at = 0; at < owners_.size(); ++at) {
            last = !who || owners_[at] == *who ? std::max(last, ends_[at]) : last;
        }
        return last;
    }
    [[nodiscard]] bool is_for_the_start(paper_kind kind, std::optional<date> due) const {
        return kind != paper_kind::report && kind != paper_kind::registration
               && (!due || *due <= asked_.period.value().first());
    }
    [[nodiscard]] static bool is_here(paper const& each) {
        return each.received.is_known() && each.received.value() <= today;
    }
    [[nodiscard]] bool is_good(paper const& each) const {
        return is_here(each)
               && (each.expires.is_absent() || each.expires.value() >= stays_to(each.of));
    }
    [[nodiscard]] bool is_fine(paper const& each) const {
        if (!is_here(each)) {
            return is_made(each.decided_by) || is_report_waived(each);
        }
        return std::any_of(asked_.papers.begin(), asked_.papers.end(), [&](paper const& other) {
            return other.kind == each.kind && other.of == each.of && is_good(other);
        });
    }
    [[nodiscard]] static bool is_made(std::optional<act> const& decision) {
        return decision && *decision->on <= today;
    }
    /// Whether the participation whose report it is says that none is asked for any more.
    [[nodiscard]] bool is_report_waived(paper const& of) const {
        auto const at = static_cast<std::size_t>(&of - asked_.papers.data());
        return std::any_of(asked_.participations.begin(), asked_.participations.end(),
                           [&](participation const& each) {
                               return listed_report(asked_, each.id) == at
                                      && is_made(each.report.waived);
                           });
    }
    static bool is_there(deliverable const& what) {
        return (what.received.is_known() && what.received.value() <= today) || is_made(what.waived);
    }
    void say_owed(deliverable const& what, bool is_listed) {
        if (what.due.is_known() && !is_listed) {
            say(is_there(what));
        }
    }
    void say(bool is_well) {
        some_ = true;
        lacks_ = lacks_ || !is_well;
    }
    void say(paper_requirement const& rule) {
        std::vector<std::optional<participation_id>> whose(owners_.begin(), owners_.end());
        if (asked_.participations.empty()) {
            whose.emplace_back();
        }
        for (auto const& who : whose) {
            bool const is_listed =
                std::any_of(asked_.papers.begin(), asked_.papers.end(), [&](paper const& each) {
                    bool const is_for_all =
                        !each.of
                        && (each.from != paper_provider::participant || owners_.size() < 2);
                    return each.kind == rule.kind && (is_for_all || each.of == who);
                });
            bool const is_told = rule.kind == paper_kind::report && who;
            if (is_told && !is_listed && report_of(*who).due.is_absent()) {
                say(is_there(report_of(*who)));
            }
            some_ = some_ || !is_listed;
            open_ = open_ || (!is_listed && !is_told);
        }
    }
    [[nodiscard]] deliverable const& report_of(participation_id const& who) const {
        return std::find_if(asked_.participations.begin(), asked_.participations.end(),
                            [&](participation const& each) { return each.id == who; })
            ->report;
    }
    void say_leave(expert_visit const& visit, std::vector<permission_kind> const& by) {
        some_ = true;
        std::vector<period> days;
        for (permission const& each :
             visit.permissions.is_known() ? visit.permissions.value() : std::vector<permission>{}) {
            bool const is_made = !each.decided_by || *each.decided_by->on <= today;
            if (is_made && std::find(by.begin(), by.end(), each.kind) != by.end()) {
                days.push_back(each.valid.value());
            }
        }
        open_ = open_ || days.empty();
        date const last = stays_to({});
        for (date day = std::min(asked_.period.value().first(), last); day <= last;
             day = *day.next()) {
            lacks_ =
                lacks_ || (!days.empty() && std::none_of(days.begin(), days.end(), [&](auto each) {
                    return each.contains(day);
                }));
        }
    }

    activity const& asked_;
    dossier_terms const& by_;
    std::vector<participation_id> owners_;
    std::vector<date> ends_; ///< of their stays
    bool some_{false};
    bool lacks_{false};
    bool open_{false};
};

RC_GTEST_PROP(dossier_laws, agree_with_a_slow_clerk, (std::uint64_t seed)) {
    dice throws{seed};
    clear_world world{throws};
    activity const asked = world.an_asked();
    dossier_terms const by = world.some_terms();
    dossier_verdict const verdict = dossier(a_view(), asked, by);
    RC_ASSERT(verdict.complete == slow_clerk(asked, by).complete(false));
    RC_ASSERT(verdict.may_begin == slow_clerk(asked, by).complete(true));
    RC_ASSERT(verdict.missing.empty() == (verdict.complete != outcome::undetermined));
    RC_ASSERT(verdict.to_begin.empty() == (verdict.may_begin != outcome::undetermined));
}

/// A fact that is hidden, and how it is revealed.
struct hidden {
    std::string path;
    std::function<void(activity&, bool truth)> reveal; ///< as it really is, or as it may be
};

/// Hides some facts of a clear activity.
class dossier_fog {
public:
    dossier_fog(dice& throws, clear_world& world, activity const& clear)
        : throws_{throws}, world_{world}, seen{clear} {
        cover(
            "/period", [](activity& of) { return &of.period; },
            [this] { return fact{world_.a_period()}; });
        for (std::size_t at = 0; at < clear.papers.size(); ++at) {
            std::string const path = "/papers/" + std::to_string(at);
            if (!is_told_twice(clear, at)) {
                cover(
                    path + "/received", [at](activity& of) { return &of.papers[at].received; },
                    [this] { return world_.a_receipt(); });
            }
            cover(
                path + "/expires", [at](activity& of) { return &of.papers[at].expires; },
                [this] { return world_.an_expiry(); });
        }
        for (std::size_t at = 0; at < clear.participations.size(); ++at) {
            cover_deliverable(at, "/report", &participation::report);
            cover_deliverable(at, "/certificate", &participation::certificate);
        }
        if (std::holds_alternative<expert_visit>(clear.detail)) {
            cover(
                "/detail/registration_working_days",
                [](activity& of) {
                    return &std::get<expert_visit>(of.detail).registration_working_days;
                },
                [this] {
                    return throws_.one_in(2) ? fact<std::int64_t>{2} : fact<std::int64_t>::absent();
                });
            cover_permissions(clear);
        }
    }

    std::vector<hidden> covered;

private:
    dice& throws_;
    clear_world& world_;

public:
    activity seen;

private:
    template <class Place, class Any>
    void cover(std::string path, Place place, Any any) {
        if (!throws_.one_in(3)) {
            return;
        }
        auto& there = *place(seen);
        using fact_type = std::remove_reference_t<decltype(there)>;
        fact_type const truth = there;
        fact_type const other = any();
        bool const is_disputed =
            throws_.one_in(2) && truth.is_known() && other.is_known() && truth != other;
        there = is_disputed ? fact_type::conflicting({truth.value(), other.value()}) : fact_type{};
        covered.push_back({std::move(path), [=](activity& of, bool is_true) {
                               *place(of) = is_true ? truth : is_disputed ? other : any();
                           }});
    }

    /// Whether a participation tells of the receipt of the paper, too.
    static bool is_told_twice(activity const& in, std::size_t at) {
        return std::any_of(in.participations.begin(), in.participations.end(),
                           [&](participation const& each) {
                               return listed_report(in, each.id) == at
                                      && each.report.received.state() != knowledge::missing;
                           });
    }

    /// Hides whether it is asked for, or whether it came: what came is in order, be it asked for or
    /// not.
    void cover_deliverable(std::size_t at, char const* name, deliverable participation::*which) {
        std::string const path = "/participations/" + seen.participations[at].id.str() + name;
        deliverable const& what = seen.participations[at].*which;
        bool const is_there = (what.received.is_known() && what.received.value() <= today)
                              || (what.waived && *what.waived->on <= today);
        if (!is_there && throws_.one_in(2)) {
            cover(
                path + "/due",
                [at, which](activity& of) { return &(of.participations[at].*which).due; },
                [this] { return world_.a_due_day(); });
        } else if (what.due.is_known() && !listed_report(seen, seen.participations[at].id)) {
            cover(
                path + "/received",
                [at, which](activity& of) { return &(of.participations[at].*which).received; },
                [this] { return world_.a_receipt(); });
        }
    }

    void cover_permissions(activity const& clear) {
        auto const& list = std::get<expert_visit>(clear.detail).permissions;
        for (std::size_t at = 0; list.is_known() && at < list.value().size(); ++at) {
            fact<period> const truth = list.value()[at].valid;
            auto const put_in = [at](activity& of, fact<period> valid) {
                auto& all = std::get<expert_visit>(of.detail).permissions;
                std::vector<permission> changed = all.value();
                changed[at].valid = std::move(valid);
                all = changed;
            };
            if (throws_.one_in(3)) {
                put_in(seen, {});
                covered.push_back({"/detail/permissions/" + std::to_string(at) + "/valid",
                                   [=, this](activity& of, bool is_true) {
                                       put_in(of, is_true ? truth : world_.a_period());
                                   }});
            }
        }
    }
};

bool agrees(outcome guess, outcome truth) {
    return guess == outcome::undetermined || guess == truth;
}

/// Where no day is due, nothing is late.
outcome is_late(dossier_line const& of) {
    return of.overdue == outcome::not_applicable ? outcome::not_satisfied : of.overdue;
}

dossier_line const* line_like(dossier_line const& of, dossier_verdict const& in) {
    auto const found =
        std::find_if(in.papers.begin(), in.papers.end(), [&](dossier_line const& each) {
            return each.listed_at == of.listed_at && each.of == of.of && each.kind == of.kind
                   && (of.listed_at || each.from == of.from);
        });
    return found != in.papers.end() ? &*found : nullptr;
}

/// What is said of an activity of which something is hidden.
struct guessed {
    explicit guessed(std::uint64_t seed) : throws{seed} {}

    dice throws;
    clear_world world{throws};
    activity const clear = world.an_asked();
    dossier_terms const by = world.some_terms();
    dossier_fog const fog{throws, world, clear};
    view const known = a_view();
    dossier_verdict const guess = dossier(known, fog.seen, by);
};

RC_GTEST_PROP(dossier_laws, a_decisive_answer_agrees_with_every_completion, (std::uint64_t seed)) {
    guessed const of{seed};
    dossier_fog const& fog = of.fog;
    dossier_verdict const& guess = of.guess;
    for (int attempt = 0; attempt < 6; ++attempt) {
        activity made = fog.seen;
        for (hidden const& each : fog.covered) {
            each.reveal(made, attempt == 0);
        }
        if (has_errors(validate(made))) {
            continue; // what is thrown may contradict the rest
        }
        dossier_verdict const truth = dossier(of.known, made, of.by);
        RC_ASSERT(agrees(guess.complete, truth.complete));
        RC_ASSERT(agrees(guess.may_begin, truth.may_begin));
        for (dossier_line const& each : guess.papers) {
            dossier_line const* const same = line_like(each, truth);
            if (same != nullptr) {
                RC_ASSERT(agrees(each.in_order, same->in_order));
                RC_ASSERT(agrees(each.before_start, same->before_start));
                RC_ASSERT((each.due_missing.empty() ? each.due == same->due : !each.due));
                RC_ASSERT(agrees(is_late(each), is_late(*same)));
            } else {
                RC_ASSERT(each.in_order == outcome::undetermined);
            }
        }
        for (std::size_t at = 0; at < guess.permissions.size(); ++at) {
            RC_ASSERT(agrees(guess.permissions[at].covers, truth.permissions[at].covers));
        }
    }
}

/// What a record cannot settle by one fact alone: that more papers turn up, whose one is, and that
/// a guest needs leave.
bool is_beyond_a_fact(missing_fact const& what) {
    return what.path == "/papers" || what.path.ends_with("/of")
           || what.path == "/detail/permissions";
}

RC_GTEST_PROP(dossier_laws, the_missing_facts_are_all_that_stands_in_the_way,
              (std::uint64_t seed)) {
    guessed const of{seed};
    dossier_fog const& fog = of.fog;
    dossier_verdict const& guess = of.guess;
    for (bool const only_to_begin : {false, true}) {
        auto const& named = only_to_begin ? guess.to_begin : guess.missing;
        activity made = fog.seen;
        for (missing_fact const& each : named) {
            auto const found =
                std::find_if(fog.covered.begin(), fog.covered.end(),
                             [&](hidden const& one) { return one.path == each.path; });
            RC_ASSERT(found != fog.covered.end() || is_beyond_a_fact(each));
            if (found != fog.covered.end()) {
                found->reveal(made, true);
            }
        }
        dossier_verdict const then = dossier(of.known, made, of.by);
        auto const& left = only_to_begin ? then.to_begin : then.missing;
        RC_ASSERT(std::all_of(left.begin(), left.end(), is_beyond_a_fact));
    }
}

RC_GTEST_PROP(dossier_laws, what_is_recorded_later_does_not_matter, (std::uint64_t seed)) {
    dice throws{seed};
    clear_world world{throws};
    activity const asked = world.an_asked();
    dossier_terms const by = world.some_terms();
    activity earlier = asked;
    for (participation& each : earlier.participations) {
        each.history = each.history.as_known_on(today);
    }
    dossier_verdict const now = dossier(a_view(), asked, by);
    dossier_verdict const then = dossier(a_view(), earlier, by);
    RC_ASSERT(now.complete == then.complete);
    RC_ASSERT(now.papers == then.papers);
    RC_ASSERT(now.permissions == then.permissions);
}

/// Without what tells the place in a list.
std::vector<dossier_line> placeless(dossier_verdict const& of) {
    std::vector<dossier_line> all = of.papers;
    for (dossier_line& each : all) {
        each.listed_at.reset();
        each.missing.clear();
    }
    return all;
}

RC_GTEST_PROP(dossier_laws, order_does_not_matter, (std::uint64_t seed)) {
    dice throws{seed};
    clear_world world{throws};
    dossier_fog const fog{throws, world, world.an_asked()};
    dossier_terms by = world.some_terms();
    dossier_verdict const before = dossier(a_view(), fog.seen, by);
    activity shuffled = fog.seen;
    throws.shuffle(shuffled.papers);
    throws.shuffle(shuffled.participations);
    throws.shuffle(by.also_needed);
    if (auto* const visit = std::get_if<expert_visit>(&shuffled.detail);
        visit && visit->permissions.is_known()) {
        std::vector<permission> list = visit->permissions.value();
        throws.shuffle(list);
        visit->permissions = list;
    }
    dossier_verdict const after = dossier(a_view(), shuffled, by);
    RC_ASSERT(before.complete == after.complete);
    RC_ASSERT(before.may_begin == after.may_begin);
    RC_ASSERT(placeless(before) == placeless(after));
    for (std::size_t at = 0; at < before.permissions.size(); ++at) {
        RC_ASSERT(before.permissions[at].covers == after.permissions[at].covers);
        RC_ASSERT(before.permissions[at].by == after.permissions[at].by);
        RC_ASSERT(before.permissions[at].lacking_since == after.permissions[at].lacking_since);
    }
}

} // namespace
} // namespace jspu_coop
