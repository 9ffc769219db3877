#include "questions/statistics/known_records.hpp"

#include <algorithm>

namespace jspu_coop::detail {

known_records::known_party const& known_records::find(party_id const& id) {
    auto const met = parties_.find(id);
    if (met != parties_.end()) {
        return met->second;
    }
    auto const found = records_.find(id);
    auto const where = found ? country_of(*found) : std::nullopt;
    bool const is_here = is_in(line_, id);
    figure_key const key = where && !is_here ? keys_.key_of(*where) : figure_keys::no_country;
    return parties_.emplace(id, known_party{is_here, key}).first->second;
}

known_person known_records::find(person_id const& id) {
    auto const met = persons_.find(id);
    if (met != persons_.end()) {
        return met->second;
    }
    auto const found = records_.find(id);
    bool const has_days = found && !(found->posts.empty() && found->studies.empty());
    // The snapshot keeps the record.
    known_person const made{persons(), found ? claims_of(found->category) : possible_categories{},
                            has_days ? found.get() : nullptr};
    persons_.emplace(id, made);
    return made;
}

/// Whether the side is the party asked about; undetermined where it is not known who it is.
outcome known_records::is_asked_about(activity_side const& side) {
    if (side.known) {
        return outcome_of(find(*side.known).is_asked_about);
    }
    if (!side.is_open()) {
        return outcome::not_satisfied;
    }
    auto const& claims = side.told->claims();
    bool const may_be =
        claims.empty() || std::any_of(claims.begin(), claims.end(), [&](party_id const& each) {
            return find(each).is_asked_about;
        });
    return may_be ? outcome::undetermined : outcome::not_satisfied;
}

void known_records::mark_country(activity_side const& side) {
    auto const add = [&](figure_key key, bool is_certain) {
        bool const is_there = std::any_of(marks_.marks.begin(), marks_.marks.end(),
                                          [&](key_mark const& each) { return each.key == key; });
        if (!is_there) {
            marks_.marks.push_back({key, is_certain});
        }
    };
    if (side.known) {
        known_party const& who = find(*side.known);
        if (!who.is_asked_about) {
            marks_.partners.push_back(side.known);
            add(who.country, true);
        }
    } else if (side.is_open() && marks_.belongs == outcome::satisfied) {
        marks_.may_have_other_partners = true;
        add(figure_keys::any_country, false);
        add(figure_keys::open_country, true);
    }
}

void known_records::mark_direction(activity_sides const& sides, outcome from_here, outcome to_here,
                                   outcome all_to_here) {
    auto const add = [&](figure_key key, bool is_certain) {
        marks_.marks.push_back({key, is_certain});
    };
    bool const has_other = std::any_of(sides.to.begin(), sides.to.end(),
                                       [](activity_side const& each) { return each.is_there(); });
    bool const is_within = from_here == outcome::satisfied && all_to_here == outcome::satisfied;
    if (!sides.somebody_goes || is_within || !has_other) {
        add(figure_keys::no_direction, true);
    } else if (to_here == outcome::satisfied && all_to_here != outcome::satisfied) {
        // Of several partners, here or elsewhere, nobody says to which somebody goes.
        add(from_here == outcome::satisfied ? figure_keys::outgoing : figure_keys::incoming, false);
        add(figure_keys::no_direction, false);
        add(figure_keys::open_direction, true);
        marks_.open.emplace_back(sides.to.front().path, knowledge::missing);
    } else if (to_here == outcome::satisfied) {
        add(figure_keys::incoming, true);
    } else if (from_here == outcome::satisfied) {
        // Where the other side is not known, there may be none.
        bool const may_stay = sides.may_be_own && sides.to.front().is_open()
                              && sides.to.front().told->claims().empty();
        add(figure_keys::outgoing, !may_stay);
        if (may_stay) {
            add(figure_keys::no_direction, false);
            add(figure_keys::open_direction, true);
        }
    } else { // the side that is not known is the one asked about, if this counts at all
        add(from_here == outcome::undetermined ? figure_keys::outgoing : figure_keys::incoming,
            true);
    }
}

activity_marks const& known_records::mark(activity const& of, activity_sides const& sides) {
    marks_.marks.clear();
    marks_.partners.clear();
    marks_.open.clear();
    marks_.may_have_other_partners = false;
    outcome const from_here = is_asked_about(sides.from);
    outcome to_here = outcome::not_satisfied;
    outcome all_to_here = outcome::satisfied;
    for (activity_side const& each : sides.to) {
        outcome const is_here = is_asked_about(each);
        to_here = either(to_here, is_here);
        all_to_here = both(all_to_here, is_here);
    }
    marks_.belongs = either(from_here, to_here);
    if (marks_.belongs == outcome::not_satisfied) {
        return marks_;
    }
    marks_.marks.push_back({figure_keys::all, true});
    std::size_t const before = marks_.marks.size();
    mark_country(sides.from);
    for (activity_side const& each : sides.to) {
        mark_country(each);
        if (each.is_open()) {
            marks_.open.emplace_back(each.path, each.told->state());
        }
    }
    auto const* const event = std::get_if<event_participation>(&of.detail);
    if (event && event->country && from_here == outcome::satisfied) {
        marks_.marks.resize(before); // the place stands for the organiser's country
        marks_.marks.push_back({keys_.key_of(*event->country), true});
    }
    if (sides.from.is_open()) {
        marks_.open.emplace_back(sides.from.path, sides.from.told->state());
    }
    if (marks_.marks.size() == before) {
        marks_.marks.push_back({figure_keys::no_country, true});
    }
    mark_direction(sides, from_here, to_here, all_to_here);
    std::optional<scope> const what = scope_of(of);
    marks_.is_exchange = !what;
    if (what) {
        marks_.marks.push_back({key_of(*what), true});
    }
    // Both scopes of an exchange serve the same directions.
    key_direction_set const served = key_directions_of(what.value_or(scope::student_exchange));
    for (key_direction const each : served) {
        marks_.marks.push_back({key_of(each), true});
    }
    if (served.empty()) {
        marks_.marks.push_back({figure_keys::no_key_direction, true});
    }
    return marks_;
}

} // namespace jspu_coop::detail
