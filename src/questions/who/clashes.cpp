#include <jspu_coop/questions/clashes.hpp>

#include "questions/coverage/lineage.hpp"
#include "questions/who/stays.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>

namespace jspu_coop {

namespace detail {

namespace {

/// How the days of two stays meet.
enum class meeting { none, change_day, proper, not_known };

/// Where each begins before the other ends, they share a day beside a day of change.
meeting meeting_of(rough_days const& one, rough_days const& other) {
    if (one.last_most < other.first_least || other.last_most < one.first_least) {
        return meeting::none;
    }
    if (one.first_most < other.last_least && other.first_most < one.last_least) {
        return meeting::proper;
    }
    if (!one.is_exact() || !other.is_exact()) {
        return meeting::not_known;
    }
    bool const is_same_day =
        one.first_least == one.last_least && other.first_least == other.last_least;
    return is_same_day ? meeting::proper : meeting::change_day;
}

/// Over every case that is possible: how they meet, and whether that is certain.
std::pair<meeting, outcome> meeting_of(whereabouts const& one, whereabouts const& other) {
    std::vector<meeting> all;
    for (rough_days const& left : one.days) {
        for (rough_days const& right : other.days) {
            all.push_back(meeting_of(left, right));
        }
    }
    auto const has = [&](meeting of) { return std::find(all.begin(), all.end(), of) != all.end(); };
    bool const is_alike =
        std::all_of(all.begin(), all.end(), [&](meeting each) { return each == all.front(); });
    if (all.empty() || (is_alike && all.front() == meeting::none)) {
        return {meeting::none, outcome::not_satisfied};
    }
    bool const may_be_proper = has(meeting::proper) || has(meeting::not_known);
    return {may_be_proper ? meeting::proper : meeting::change_day,
            is_alike && !has(meeting::not_known) ? outcome::satisfied : outcome::undetermined};
}

/// A successor's place is its predecessor's.
bool is_one_place(view const& records, party_id const& one, party_id const& other) {
    return is_in(lineage_of(records.records(), one), other)
           || is_in(lineage_of(records.records(), other), one);
}

/// The places of which one is meant; none where nothing is known.
std::vector<party_id> places_in(fact<party_id> const& of) {
    return of.is_known() ? std::vector{of.value()} : of.claims();
}

/// The countries in which a stay may be; nothing where one of them is not known.
std::vector<std::optional<country>> countries_of(view const& records, whereabouts const& of) {
    if (auto const elsewhere = held_elsewhere(records, of)) {
        return {elsewhere};
    }
    std::vector<std::optional<country>> all;
    for (party_id const& each : places_in(of.place)) {
        all.push_back(seat_of(records, each));
    }
    return all;
}

/// Whether both are surely in different countries; where in a country an event takes place is
/// not recorded.
outcome are_abroad(view const& records, whereabouts const& one, whereabouts const& other) {
    auto const left = countries_of(records, one);
    auto const right = countries_of(records, other);
    bool apart = !left.empty() && !right.empty();
    for (auto const& here : left) {
        for (auto const& there : right) {
            apart = apart && here && there && *here != *there;
        }
    }
    return apart ? outcome::satisfied : outcome::undetermined;
}

/// Whether two places differ, whichever of the claimed ones are true.
outcome are_apart(view const& records, whereabouts const& one, whereabouts const& other) {
    if (held_elsewhere(records, one) || held_elsewhere(records, other)) {
        return are_abroad(records, one, other);
    }
    std::size_t apart = 0;
    std::size_t all = 0;
    for (party_id const& left : places_in(one.place)) {
        for (party_id const& right : places_in(other.place)) {
            apart += is_one_place(records, left, right) ? 0U : 1U;
            ++all;
        }
    }
    bool const is_open = all == 0 || (apart > 0 && apart < all);
    return is_open ? outcome::undetermined : outcome_of(apart > 0);
}

clash_kind kind_of(whereabouts const& one, whereabouts const& other, meeting how, outcome apart) {
    if (apart == outcome::not_satisfied) {
        return clash_kind::same_place;
    }
    if (how == meeting::change_day) {
        return clash_kind::change_day;
    }
    return one.teaches || other.teaches ? clash_kind::course_to_teach : clash_kind::two_stays;
}

/// @param side the other, as it is told
std::optional<clash> clash_between(view const& records, person_id const& person, stay const& one,
                                   whereabouts const& other, clash_side side) {
    auto const [how, is_certain] = meeting_of(one, other);
    outcome const apart = are_apart(records, one, other);
    clash_kind const kind = kind_of(one, other, how, apart);
    // Nobody travels between two stays at one place.
    bool const is_nothing = kind == clash_kind::same_place && how == meeting::change_day;
    outcome const both_take_place = both(one.takes_place, other.takes_place);
    outcome certain = both(is_certain, both_take_place);
    if (is_nothing || certain == outcome::not_satisfied) {
        return std::nullopt;
    }
    fact const who{person};
    bool const is_theirs = one.person == who && other.person == who;
    bool const is_placed = apart != outcome::undetermined;
    certain = is_theirs && is_placed ? certain : outcome::undetermined;
    clash made{person, one.reference(), std::move(side), kind, {}, certain, {}};
    auto const left = one.exact_days();
    auto const right = other.exact_days();
    if (left && right) {
        made.days = left->intersect(*right);
    }
    for (whereabouts const* each : {static_cast<whereabouts const*>(&one), &other}) {
        if (is_certain == outcome::undetermined) {
            merge_into(made.missing, each->days_missing);
        }
        if (!is_placed) {
            merge_into(made.missing, missing_of_place(records, *each));
        }
        if (each->takes_place == outcome::undetermined) {
            merge_into(made.missing, each->taking_place_missing);
        }
        if (each->person != who) {
            merge_into(made.missing, each->person_missing);
        }
    }
    return made;
}

} // namespace

std::optional<clash> clash_of(view const& records, person_id const& person, stay const& one,
                              stay const& other) {
    return clash_between(records, person, one, other, other.reference());
}

std::optional<clash> clash_of(view const& records, person_id const& person, stay const& one,
                              duty const& other) {
    return clash_between(records, person, one, other, other.course);
}

std::vector<clash> clashes_among(view const& records, person_id const& person,
                                 std::vector<stay> const& stays, std::vector<duty> const& duties,
                                 date const* on) {
    auto const is_asked_about = [&](whereabouts const& each) {
        return on == nullptr || each.is_on(*on) != outcome::not_satisfied;
    };
    std::vector<stay const*> chosen;
    for (stay const& each : stays) {
        if (is_asked_about(each)) {
            chosen.push_back(&each);
        }
    }
    std::sort(chosen.begin(), chosen.end(), [](stay const* left, stay const* right) {
        return left->reference() < right->reference();
    });
    std::vector<clash> all;
    auto const tell = [&](std::optional<clash> found) {
        if (found) {
            all.push_back(*std::move(found));
        }
    };
    for (auto one = chosen.begin(); one != chosen.end(); ++one) {
        for (auto other = one + 1; other != chosen.end(); ++other) {
            if ((*one)->of->id != (*other)->of->id) {
                tell(clash_of(records, person, **one, **other));
            }
        }
        for (duty const& each : duties) {
            if (is_asked_about(each)) {
                tell(clash_of(records, person, **one, each));
            }
        }
    }
    return all;
}

} // namespace detail

std::vector<clash> clashes_of(view const& records, person_id const& person) {
    return detail::clashes_among(records, person, detail::stays_with(records, person, nullptr),
                                 detail::duties_of(records, person), nullptr);
}

clash_verdict clashes_with(view const& records, activity const& asked,
                           participation_id const& who) {
    if (issues wrong = validate(asked); has_errors(wrong)) {
        throw std::invalid_argument{"not a valid activity: " + to_string(fault{std::move(wrong)})};
    }
    auto const known = records.with_known_histories(std::make_shared<activity const>(asked));
    auto const found = std::find_if(known->participations.begin(), known->participations.end(),
                                    [&](participation const& each) { return each.id == who; });
    if (found == known->participations.end()) {
        throw std::invalid_argument{"the activity has no participation " + to_string(who)};
    }
    clash_verdict out{{asked.id, who}, outcome::not_applicable, {}, {}};
    auto const own = detail::planned_stay(known, *found);
    if (!own || own->person.is_absent()) {
        return out;
    }
    if (own->person.is_open()) {
        out.free = outcome::undetermined;
        out.missing = own->person_missing;
        return out;
    }
    person_id const& person = own->person.value();
    out.free = outcome::satisfied;
    auto const tell = [&](std::optional<clash> found) {
        if (!found) {
            return;
        }
        if (is_obstacle(found->kind)) {
            out.free = both(out.free, contrary(found->certain));
            merge_into(out.missing, found->missing);
        }
        out.clashes.push_back(*std::move(found));
    };
    for (detail::stay const& each : detail::stays_with(records, person, &asked.id)) {
        tell(detail::clash_of(records, person, *own, each));
    }
    for (detail::duty const& each : detail::duties_of(records, person)) {
        tell(detail::clash_of(records, person, *own, each));
    }
    if (out.free != outcome::undetermined) {
        out.missing.clear();
    }
    return out;
}

} // namespace jspu_coop
