// Dossiers on random worlds: a slow oracle, every completion of what is not known, what is recorded
// later, and order.
#include <jspu_coop/questions/dossier.hpp>

#include "support/dice.hpp"
#include "support/dossier_world.hpp"
#include "support/random_dossier.hpp"
#include "support/slow_clerk.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <functional>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::dossier_world;

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

/// What a record cannot settle by one fact alone: that more papers turn up, whose one is, that
/// somebody holds a place, and that a guest needs leave.
bool is_beyond_a_fact(missing_fact const& what) {
    return what.path == "/papers" || what.path.ends_with("/of") || what.path.ends_with("/history")
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
