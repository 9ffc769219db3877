#include "facts/detail/parts.hpp"

#include "facts/detail/calls.hpp"

#include <algorithm>
#include <optional>
#include <variant>

namespace jspu_coop::detail {

namespace {

outcome is_known_to_be(fact<person_id> const& told, person_id const& who) {
    if (told.is_known()) {
        return outcome_of(told.value() == who);
    }
    auto const& claims = told.claims();
    bool const may_be = std::find(claims.begin(), claims.end(), who) != claims.end();
    return may_be ? outcome::undetermined : outcome::not_satisfied;
}

void add_part(std::vector<personal_part>& to, std::shared_ptr<activity const> const& of,
              participation const* listed, fact<person_id> const& person, person_id const& who) {
    outcome const is_person = is_known_to_be(person, who);
    if (is_person != outcome::not_satisfied) {
        to.push_back({of, listed, is_person,
                      listed ? state_on(*listed, date::max()) : participation_state{}});
    }
}

/// Of several who take part it is not said which one the detail describes.
fact<person_id> described_person(activity const& of) {
    participant const* const described = of.participations.size() > 1 ? nullptr : traveller_of(of);
    return described ? described->person : fact<person_id>{};
}

bool has_begun_by(fact<period> const& when, date const& day) {
    auto const has_begun = [&](period const& each) { return each.first() <= day; };
    if (when.is_known()) {
        return has_begun(when.value());
    }
    auto const& claims = when.claims();
    return claims.empty() || std::any_of(claims.begin(), claims.end(), has_begun);
}

bool has_surely_begun_by(fact<period> const& when, date const& day) {
    auto const has_begun = [&](period const& each) { return each.first() <= day; };
    auto const& claims = when.claims();
    return when.is_known()
               ? has_begun(when.value())
               : !claims.empty() && std::all_of(claims.begin(), claims.end(), has_begun);
}

/// Whether the detail's activity takes place where it is asked for, such as abroad, and whether all
/// of its days do.
struct place {
    outcome there{outcome::not_satisfied};
    bool is_partly{false}; ///< on which of the days somebody is there is not recorded
};

class place_finder {
public:
    explicit place_finder(view const& records) : records_{records} {}

    place operator()(exchange_stay const& of) const { return at(of.home, of.host); }
    place operator()(internship const& of) const { return at(of.home, of.host); }
    place operator()(joint_programme_period const& of) const { return at(of.home, of.host); }
    place operator()(expert_visit const& of) const { return at(of.home, of.host); }
    place operator()(short_term_training const& of) const {
        return by_mode(at(of.home, of.host), of.mode);
    }
    place operator()(faculty_development const& of) const {
        if (of.host.is_absent()) {
            return {};
        }
        return by_mode(at(of.home, of.host), of.mode);
    }
    // Where an event names no country of its own it takes place in its organiser's.
    place operator()(event_participation const& of) const {
        if (of.country) {
            auto const from = country_of_party(of.home);
            return by_mode(from ? place{outcome_of(*from != *of.country)}
                                : place{outcome::undetermined},
                           of.mode);
        }
        return of.organiser.is_absent() ? place{} : by_mode(at(of.home, of.organiser), of.mode);
    }
    // Who runs a programme does not tell where it takes place.
    place operator()(programme_participation const& of) const {
        return by_mode({outcome::undetermined}, of.mode);
    }
    place operator()(other_activity const& of) const {
        bool const somebody_goes = of.traveller.has_value();
        return somebody_goes ? place{outcome::undetermined} : place{};
    }
    place operator()(research_project const&) const { return {}; }
    place operator()(publication const&) const { return {}; }
    place operator()(knowledge_exchange const&) const { return {}; }

    /// Nobody goes anywhere who takes part from afar.
    static place by_mode(place where, attendance_mode mode) {
        if (mode == attendance_mode::online) {
            return {};
        }
        where.is_partly = mode == attendance_mode::hybrid;
        return where;
    }

private:
    [[nodiscard]] std::optional<country> country_of_party(party_id const& who) const {
        auto const found = records_.records().find(who);
        return found ? country_of(*found) : std::nullopt;
    }

    [[nodiscard]] place at(fact<party_id> const& home, fact<party_id> const& host) const {
        if (!home.is_known() || !host.is_known()) {
            return {outcome::undetermined};
        }
        auto const from = country_of_party(home.value());
        auto const to = country_of_party(host.value());
        return from && to ? place{outcome_of(*from != *to)} : place{outcome::undetermined};
    }

    view const& records_;
};

/// The days of a part by one plan: each end that is recorded stands in the place of the planned
/// one.
period days_by(period const& plan, participation_state const& state) {
    date const first = state.arrived ? *state.arrived
                       : state.ended ? std::min(plan.first(), *state.ended)
                                     : plan.first();
    auto const last =
        state.ended || !plan.last() ? state.ended : std::optional{std::max(*plan.last(), first)};
    return period::make(first, last).value(); // a history is legal: nobody ends before arriving
}

/// The days of a part if it took place, for each plan that is possible.
rough_set days_of(personal_part const& part) {
    participation_state const& state = part.state;
    fact<period> const& planned = part.of->period;
    rough_set made;
    if (planned.is_known()) {
        made.certain.add(days_by(planned.value(), state));
        return {made.certain, made.certain};
    }
    for (period const& each : planned.claims()) {
        period_set const here{days_by(each, state)};
        made.certain = made.possible.empty() ? here : made.certain;
        made.certain.intersect(here);
        made.possible.add(here.parts().front());
    }
    if (!planned.claims().empty()) {
        return made;
    }
    // Without a plan, the days between a recorded arrival and end are certain, no more.
    date const first = state.arrived.value_or(date::min());
    made.possible.add(period::make(first, state.ended).value());
    if (state.arrived && state.ended) {
        made.certain = made.possible;
    } else if (auto const seen = state.arrived ? state.arrived : state.ended) {
        made.certain.add({*seen, *seen});
    }
    return made;
}

/// On which days the parts took somebody to a place.
/// @param find the place of a part
template <class Find>
rough_set days_somewhere(std::vector<personal_part> const& parts, date const& day, Find const& find,
                         std::vector<std::shared_ptr<activity const>>* gone) {
    rough_set all;
    for (personal_part const& each : parts) {
        outcome const went = took_part(each, day);
        place const where = find(each);
        if (went == outcome::not_satisfied || where.there == outcome::not_satisfied) {
            continue;
        }
        rough_set const days = days_of(each);
        for (period const& possible : days.possible.parts()) {
            all.possible.add(possible);
        }
        if (went == outcome::satisfied && where.there == outcome::satisfied && !where.is_partly) {
            if (gone != nullptr) {
                gone->push_back(each.of);
            }
            for (period const& certain : days.certain.parts()) {
                all.certain.add(certain);
            }
        }
    }
    period const by_then{date::min(), day};
    all.certain.intersect(by_then);
    all.possible.intersect(by_then);
    return all;
}

} // namespace

void add_parts(std::vector<personal_part>& to, std::shared_ptr<activity const> const& of,
               person_id const& who) {
    if (of->participations.empty()) {
        add_part(to, of, nullptr, described_person(*of), who);
    }
    for (participation const& each : of->participations) {
        bool const says = each.person.state() != knowledge::missing;
        add_part(to, of, &each, says ? each.person : described_person(*of), who);
    }
}

std::vector<personal_part> parts_of(view const& records, person_id const& who,
                                    fact_terms const& terms) {
    std::vector<personal_part> all;
    records.records().activities_with(who, [&](std::shared_ptr<activity const> const& found) {
        auto const& except = terms.except;
        bool const is_out = std::find(except.begin(), except.end(), found->id) != except.end();
        auto const known = is_out ? nullptr : records.as_known(found);
        if (known) {
            add_parts(all, known, who);
        }
        return true;
    });
    if (terms.asked) {
        for (personal_part& each : all) {
            if (each.state.arrived || each.state.ended) {
                continue; // who has been there under the call asks for it once more
            }
            each.is_person =
                both(each.is_person, contrary(is_under(*each.of, each.listed, *terms.asked)));
        }
        std::erase_if(all, [](personal_part const& each) {
            return each.is_person == outcome::not_satisfied;
        });
    }
    return all;
}

rough_set days_abroad(view const& records, std::vector<personal_part> const& parts, date const& day,
                      std::vector<std::shared_ptr<activity const>>* gone) {
    return days_somewhere(
        parts, day,
        [&](personal_part const& each) {
            return std::visit(place_finder{records}, each.of->detail);
        },
        gone);
}

rough_set days_in(view const& records, std::vector<personal_part> const& parts,
                  std::vector<programme_reference> const& programmes, date const& day,
                  std::vector<std::shared_ptr<activity const>>* gone) {
    return days_somewhere(
        parts, day,
        [&](personal_part const& each) {
            place const in{is_in(records, *each.of, each.listed, programmes)};
            auto const* const of = std::get_if<programme_participation>(&each.of->detail);
            return of == nullptr ? in : place_finder::by_mode(in, of->mode);
        },
        gone);
}

outcome took_part(personal_part const& part, date const& day) {
    using enum participation_step;
    auto const last = part.state.last;
    fact<period> const& planned = part.of->period;
    outcome result = outcome::not_satisfied;
    if (part.state.arrived) {
        result = outcome_of(*part.state.arrived <= day);
    } else if (part.state.ended) {
        bool const may = has_begun_by(planned, day);
        bool const surely = *part.state.ended <= day || has_surely_begun_by(planned, day);
        result = surely ? outcome::satisfied : may ? outcome::undetermined : outcome::not_satisfied;
    } else if ((!last || holds_place(*last)) && has_begun_by(planned, day)) {
        // Nobody need record the arrival of who was accepted, nor the acceptance of who was
        // nominated.
        result = outcome::undetermined;
    }
    return result == outcome::satisfied ? part.is_person : result;
}

outcome withdrew(personal_part const& part, date const& day) {
    if (part.listed == nullptr) {
        return outcome::not_satisfied;
    }
    // Who came again has withdrawn all the same.
    participation_state state{};
    outcome once_accepted = outcome::not_satisfied;
    for (auto const* each : part.listed->history.effective()) {
        if (day < each->effect) {
            break;
        }
        if (each->event.step == participation_step::withdrawn) {
            // Nobody need record the acceptance of who was nominated.
            outcome const accepted = state.accepted    ? outcome::satisfied
                                     : state.nominated ? outcome::undetermined
                                                       : outcome::not_satisfied;
            once_accepted = either(once_accepted, accepted);
        }
        state = participation_rules{}.step(state, *each).value();
    }
    return once_accepted == outcome::satisfied ? part.is_person : once_accepted;
}

} // namespace jspu_coop::detail
