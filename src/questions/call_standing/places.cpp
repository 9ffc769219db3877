#include <jspu_coop/verdict/checks.hpp>

#include "questions/call_standing/call_case.hpp"
#include "questions/capacity/tally.hpp"
#include "questions/detail/nomination.hpp"
#include "questions/eligibility/in_time.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
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
        count();
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
        if (each.person.is_open()) {
            merge_into(missing, {fact_place{"activity", to_string(in.id),
                                            "/participations/" + to_string(each.id) + "/person"}
                                     .when(each.person.state())});
        }
        holder& here = holders_[{in.id, each.id}];
        here.person = each.person;
        here.is_certain = here.is_certain || counts == outcome::satisfied;
    }

    /// One person holds one place, in however many activities. Who is not known may be somebody who
    /// counts already, or who asks, though nobody else of the same activity.
    void count() {
        std::map<person_id, bool> persons; // each with whether a place is surely held
        std::map<activity_id, std::int64_t> within;
        std::set<activity_id> with_unnamed;
        for (auto const& [at, here] : holders_) {
            std::int64_t const surely = here.is_certain ? 1 : 0;
            within[at.first] += surely;
            if (person_id const* const known = here.person.get()) {
                persons[*known] = persons[*known] || here.is_certain;
                continue;
            }
            ++most;
            if (here.person.is_absent()) {
                least += surely;
            } else {
                with_unnamed.insert(at.first);
            }
        }
        for (auto const& [who, is_certain] : persons) {
            least += is_certain ? 1 : 0;
            ++most;
        }
        activity_id const& asked = of_.asked->id;
        bool const is_asker_open = of_.who.person.is_open();
        least -= is_asker_open && least > within[asked] ? 1 : 0;
        for (auto const& [in, held] : within) {
            bool const may_be_asker = in != asked && (is_asker_open || with_unnamed.contains(in));
            least = std::max(least, held - (may_be_asker ? 1 : 0));
        }
    }

    /// Who holds a place, or may.
    struct holder {
        fact<person_id> person{};
        bool is_certain{false};
    };

    call_case const& of_;
    call_reference const& call_;
    std::map<std::pair<activity_id, participation_id>, holder> holders_{};
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
