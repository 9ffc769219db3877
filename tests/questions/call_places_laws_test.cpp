// The places of a call are never given twice, in whatever order people are nominated, accepted and
// step back, where everybody is asked about first.
#include <jspu_coop/questions/may_go.hpp>

#include "support/dice.hpp"
#include "support/facts_world.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::facts_world;

call_reference const the_call{party_id{"agency"}, call_id{"2026"}};
period const autumn{{2026, 9, 1}, {2026, 11, 30}};

organisation agency_with(std::int64_t places) {
    organisation made = an_agency();
    programme_call& call = made.programmes[0].calls[0];
    call.places = places;
    call.routes = fact<std::vector<nomination_route>>::absent();
    return made;
}

/// Nothing is needed but the call.
ground_requirement needs_nothing(scope what) {
    ground_requirement made = a_requirement(to_string(what), what);
    made.needed = {date{2020, 1, 1}, required_ground::none};
    return made;
}

/// Three stays and two parts in the programme, of four people, and a stay of two whom nobody names.
std::vector<activity> all_activities() {
    std::vector<activity> all;
    for (auto const& [id, who] : std::vector<std::pair<char const*, char const*>>{
             {"v0", "s-1"}, {"v1", "s-2"}, {"v2", "s-3"}}) {
        exchange_stay stay = a_stay("a", "b");
        stay.traveller.category = person_category::student;
        all.push_back(taken_part(an_activity(id, stay, autumn), {}, who));
        all.back().participations[0].call = the_call;
    }
    for (auto const& [id, who] :
         std::vector<std::pair<char const*, char const*>>{{"v3", "s-3"}, {"v4", "s-4"}}) {
        all.push_back(taken_part(
            an_activity(id, in_programme(programme_id{"course"}, the_call.call), autumn), {}, who));
    }
    all.push_back(all.front());
    all.back().id = activity_id{"v5"};
    all.back().participations[0].person = fact<person_id>::absent();
    all.back().participations.push_back({participation_id{"q"}, fact<person_id>::absent()});
    all.back().participations[1].call = the_call;
    for (activity& each : all) {
        for (participation& one : each.participations) {
            one.under = fact<clause_reference>::absent();
        }
    }
    return all;
}

/// Who holds a place, by the ledger of somebody who only reads what is recorded.
std::set<std::string> holders_in(std::vector<activity> const& all) {
    std::set<std::string> found;
    for (activity const& each : all) {
        for (participation const& one : each.participations) {
            auto const last = state_on(one, date::max()).last;
            if (last && holds_place(*last)) {
                found.insert(one.person.is_known() ? one.person.value().str()
                                                   : each.id.str() + "/" + one.id.str());
            }
        }
    }
    return found;
}

/// A call with some places, under which people come and go.
class story {
public:
    story(dice& throws, std::int64_t places) : throws_{throws}, all_{all_activities()} {
        change_set changes;
        for (activity const& each : all_) {
            changes.put(each);
        }
        office_ = register_with(an_institution("a"), an_institution("b", "BY"), agency_with(places),
                                a_person("s-1"), a_person("s-2"), a_person("s-3"), a_person("s-4"),
                                needs_nothing(scope::student_exchange),
                                needs_nothing(scope::programme_of_international_organisation));
        RC_ASSERT(office_.apply(changes, day_).has_value());
    }

    /// One step more, where it is legal and, if it takes a place, the answer is yes.
    void go_on() {
        using enum participation_step;
        day_ = day_.plus_days(throws_.below(2)).value();
        activity& of = all_[at_random(all_.size())];
        participation const& who = of.participations[at_random(of.participations.size())];
        participation_step const step =
            throws_.pick(std::vector{applied, nominated, nominated, placed_on_reserve, accepted,
                                     accepted, refused, withdrawn});
        activity next = of;
        if (!record_event(next, who.id, day_, day_, {step, {}, {}}).has_value()) {
            return;
        }
        if (holds_place(step)
            && may_go(office_.as_known_on(day_), next).result != outcome::satisfied) {
            return;
        }
        change_set change;
        change.put(next);
        RC_ASSERT(office_.apply(change, day_).has_value());
        of = next;
    }

    [[nodiscard]] std::int64_t taken() const {
        return static_cast<std::int64_t>(holders_in(all_).size());
    }

private:
    std::size_t at_random(std::size_t count) {
        return static_cast<std::size_t>(throws_.below(static_cast<int>(count)));
    }

    dice& throws_;
    std::vector<activity> all_;
    cooperation_register office_{};
    date day_{2026, 1, 15};
};

RC_GTEST_PROP(call_places_laws, are_never_given_twice, (std::uint64_t seed)) {
    dice throws{seed};
    std::int64_t const places = throws.below(4);
    story of{throws, places};
    for (int steps = 0; steps < 30; ++steps) {
        of.go_on();
        RC_ASSERT(of.taken() <= places);
    }
}

// A rule that never says yes would keep the law, too.
TEST(call_places_laws, are_given) {
    int full = 0;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        dice throws{seed};
        story of{throws, 2};
        for (int steps = 0; steps < 30; ++steps) {
            of.go_on();
        }
        full += of.taken() == 2 ? 1 : 0;
    }
    EXPECT_GE(full, 10);
}

} // namespace
} // namespace jspu_coop
