#include <jspu_coop/verdict/checks.hpp>

#include "questions/call_standing/call_case.hpp"
#include "questions/capacity/tally.hpp"
#include "questions/detail/nomination.hpp"
#include "questions/eligibility/in_time.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// Who may hold a place of the call, beside the one who asks.
class place_counter {
public:
    place_counter(call_case const& of, call_reference const& call) : of_{of}, call_{call} {}

    /// @param given_first those of the activity who are given places before
    void operator()(std::vector<participation_id> const& given_first) {
        of_.records.records().activities_of(
            call_.organisation, [&](std::shared_ptr<activity const> const& found) {
                auto const known =
                    found->id == of_.asked->id ? nullptr : of_.records.as_known(found);
                if (known) {
                    add_all(known);
                }
                return true;
            });
        add_all(of_.asked);
        for (participation const& each : of_.asked->participations) {
            if (std::ranges::find(given_first, each.id) != given_first.end()) {
                add(*of_.asked, each, outcome::satisfied);
            }
        }
        for (auto const& [who, is_certain] : persons_) {
            least += is_certain ? 1 : 0;
            ++most;
        }
        most += unnamed_;
        fact<person_id> const& asks = of_.who.person;
        if (!asks.is_known() && !asks.is_absent() && least > within_[of_.asked->id].named) {
            --least; // one of those of other activities may be who asks
        }
        for (auto const& [in, here] : within_) {
            // Who asks may be one of the unnamed, but for those of the very activity.
            bool const may_be_own = here.unnamed > 0 && in != of_.asked->id;
            least = std::max(least, here.named + here.unnamed - (may_be_own ? 1 : 0));
        }
    }

    std::int64_t least{0};
    std::int64_t most{0};
    std::vector<missing_fact> missing{}; ///< why those beyond the least may count

private:
    void add_all(std::shared_ptr<activity const> const& known) {
        std::vector<claimant> all;
        add_claimants(known, all);
        for (claimant const& each : all) {
            add(*each.of, *each.who, each.holds);
        }
    }

    void add(activity const& in, participation const& each, outcome holds) {
        bool const is_own = in.id == of_.asked->id && each.id == of_.who.id;
        outcome const under = is_under(in, &each, call_);
        outcome const counts = both(under, holds);
        person_id const* const person = each.person.get();
        if (is_own || counts == outcome::not_satisfied || (person && of_.who.person == *person)) {
            return;
        }
        if (under == outcome::undetermined) {
            fact<call_reference> const call = call_of(in, &each);
            merge_into(missing, {fact_place{"activity", to_string(in.id), "/detail/call"}.when(
                                    call.state())});
        }
        if (holds == outcome::undetermined) {
            merge_into(missing, {contradicted_nomination(in)});
        }
        bool const is_certain = counts == outcome::satisfied;
        std::string const path = "/participations/" + to_string(each.id);
        if (person == nullptr && !each.person.is_absent()) {
            // It may be somebody who counts already, though nobody of the same activity.
            ++unnamed_;
            within_[in.id].unnamed += is_certain ? 1 : 0;
            merge_into(missing, {fact_place{"activity", to_string(in.id), path + "/person"}.when(
                                    each.person.state())});
            return;
        }
        within_[in.id].named += is_certain ? 1 : 0;
        std::string const who = person ? to_string(*person) : "/" + to_string(in.id) + path;
        persons_[who] = persons_[who] || is_certain;
    }

    call_case const& of_;
    call_reference const& call_;
    std::map<std::string, bool> persons_{}; ///< each with whether a place is surely held
    std::int64_t unnamed_{0};               ///< of whom it is not known who they are
    /// How many of one activity surely hold a place.
    struct holders {
        std::int64_t named{0};
        std::int64_t unnamed{0};
    };
    std::map<activity_id, holders> within_{};
};

} // namespace

finding judge_places(call_case const& of, call_reference const& call,
                     programme_call const& published,
                     std::vector<participation_id> const& given_first) {
    finding made = found("going.call_place", outcome::satisfied);
    fact<std::int64_t> const& places = published.places;
    if (places.is_absent()) {
        return made;
    }
    place_counter others{of, call};
    others(given_first);
    made.result = outcome_over(places, outcome::satisfied, [&](std::int64_t count) {
        return others.most < count    ? outcome::satisfied
               : others.least < count ? outcome::undetermined
                                      : outcome::not_satisfied;
    });
    if (places.is_known()) {
        made.values["places"] = {places.value()};
    }
    made.values["taken"] = {others.least};
    if (others.least < others.most) {
        made.values["at_most"] = {others.most};
    }
    if (made.result == outcome::undetermined) {
        made.missing = std::move(others.missing);
        if (places.is_open()) {
            merge_into(made.missing,
                       {missing_at("call", shown_call(call), "/places", places.state())});
        }
    }
    return made;
}

} // namespace jspu_coop::detail
