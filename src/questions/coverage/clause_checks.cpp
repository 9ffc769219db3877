#include "questions/coverage/checks.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

template <class T>
bool holds(std::vector<T> const& list, T const& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

auto const show_code = [](std::string vocabulary) {
    return [vocabulary = std::move(vocabulary)](auto const& value) {
        return shown_value{coded_value{vocabulary, to_string(value)}};
    };
};

auto const is_equal = [](auto const& left, auto const& right) { return left == right; };

/// Where a limit of the clause stands.
fact_place limit_place(check_input const& input, clause const& reads, std::string const& member) {
    return {"agreement", to_string(input.joined.paper->id),
            "/clauses/" + to_string(reads.id) + "/" + member};
}

bool answers_alike(finding const& left, finding const& right) noexcept {
    return left.result == right.result || (passes(left) && passes(right));
}

/// The check under a limit that may not be recorded. A limit on which sources disagree is decided
/// where all give the same answer.
/// @param check judges a limit of which it is known how it reads
template <class Limit, class Check>
finding under_limit(std::string code, fact<Limit> const& limit, fact_place const& place,
                    Check const& check) {
    if (limit.is_absent()) {
        return found(std::move(code), outcome::not_applicable);
    }
    if (Limit const* known = limit.get()) {
        return check(*known);
    }
    std::optional<finding> agreed;
    for (Limit const& claim : limit.claims()) {
        finding next = check(claim);
        if (agreed && !answers_alike(*agreed, next)) {
            return open_finding(std::move(code), place.when(limit.state()));
        }
        if (agreed) {
            merge_into(agreed->missing, next.missing);
        }
        if (!agreed || next.result == outcome::satisfied) {
            agreed = std::move(next);
        }
    }
    if (!agreed) {
        return open_finding(std::move(code), place.when(limit.state()));
    }
    if (agreed->result == outcome::undetermined) {
        merge_into(agreed->missing, {place.when(limit.state())}); // then it may matter again
    }
    return *std::move(agreed);
}

finding check_scope(check_input const& input, clause const& reads) {
    finding out = found(code_of_check(coverage_check::scope), outcome::not_satisfied);
    auto const show = show_code("scope");
    std::size_t fitting = 0;
    for (scope const each : input.need.scopes) {
        out.values["observed"].push_back(show(each));
        fitting += holds(reads.scopes, each) ? 1U : 0U;
    }
    for (scope const each : reads.scopes) {
        out.values["required"].push_back(show(each));
    }
    if (fitting == input.need.scopes.size()) {
        out.result = outcome::satisfied;
    } else if (fitting > 0) {
        out.result = outcome::undetermined;
        out.missing.push_back(input.need.place(input.need.scope_path).when(knowledge::missing));
    }
    return out;
}

/// Whether any of the parties for which a side stands is among those that the clause names.
outcome among(std::vector<party_id> const& side, fact<std::vector<party_id>> const& named) {
    auto const one_of_them = [&](std::vector<party_id> const& parties) {
        return std::any_of(side.begin(), side.end(),
                           [&](party_id const& each) { return holds(parties, each); });
    };
    return named.is_absent() ? outcome::satisfied : holds_of(named, one_of_them);
}

outcome goes_this_way(check_input const& input, agreement_segment const& segment,
                      clause const& reads) {
    outcome const out =
        both(among(segment.home_as, reads.sending), among(segment.partner_as, reads.receiving));
    outcome const back =
        both(among(segment.home_as, reads.receiving), among(segment.partner_as, reads.sending));
    if (!input.need.travels || reads.direction == direction::both) {
        return either(out, back);
    }
    return reads.direction == direction::outgoing ? out : back;
}

finding check_direction(check_input const& input, agreement_segment const& segment,
                        clause const& reads) {
    finding out =
        found(code_of_check(coverage_check::direction), goes_this_way(input, segment, reads));
    out.values["observed"] = {record_reference{"party", to_string(input.need.home.value())},
                              record_reference{"party", to_string(input.need.partner.value())}};
    out.values["direction"] = {coded_value{"direction", to_string(reads.direction)}};
    auto const show = [&](char const* member, fact<std::vector<party_id>> const& named) {
        if (auto const* known = named.get()) {
            for (party_id const& each : *known) {
                out.values[member].push_back(record_reference{"party", to_string(each)});
            }
        }
        if (out.result == outcome::undetermined && named.is_open()) {
            out.missing.push_back(limit_place(input, reads, member).when(named.state()));
        }
    };
    show("sending", reads.sending);
    show("receiving", reads.receiving);
    return out;
}

/// Whether the person is one of the two sides', or of whomever they succeeded. Of several partners,
/// each answers for its own.
outcome concerns(check_input const& input, needed_person const& who) {
    auto const is_side = [&](party_id const& each) {
        return is_in(input.joined.home_line, each) || is_in(input.joined.partner_line, each);
    };
    if (!who.party.is_open()) {
        return outcome_of(who.party.is_known() && is_side(who.party.value()));
    }
    auto const& claims = who.party.claims();
    bool const none = std::none_of(claims.begin(), claims.end(), is_side);
    return !claims.empty() && none ? outcome::not_satisfied : outcome::undetermined;
}

/// The worst finding on any person of the two sides; nobody at all is not applicable.
template <class Check>
finding of_every_person(check_input const& input, coverage_check check, Check const& one) {
    finding worst = found(code_of_check(check), outcome::not_applicable);
    for (needed_person const& each : input.need.persons) {
        outcome const counts = concerns(input, each);
        if (counts == outcome::not_satisfied) {
            continue;
        }
        finding next = one(each);
        if (counts == outcome::undetermined && !passes(next)) {
            next.result = outcome::undetermined;
            merge_into(next.missing, {input.need.place(each.party_path).when(each.party.state())});
        }
        keep_worse(worst, std::move(next));
    }
    return worst;
}

finding check_category(check_input const& input, clause const& reads) {
    std::string const code = code_of_check(coverage_check::category);
    return of_every_person(input, coverage_check::category, [&](needed_person const& who) {
        return under_limit(code, reads.categories, limit_place(input, reads, "categories"),
                           [&](std::vector<person_category> const& allowed) {
                               return one_of(code, who.facts.category,
                                             input.need.place(who.path + "/category"), allowed,
                                             is_equal, show_code("person_category"));
                           });
    });
}

finding check_level(check_input const& input, clause const& reads) {
    std::string const code = code_of_check(coverage_check::level);
    return of_every_person(input, coverage_check::level, [&](needed_person const& who) {
        // A level is something of those who study; a limit of levels says nothing of staff.
        if (who.facts.category.is_known()
            && who.facts.category.value() != person_category::student) {
            return found(code, outcome::not_applicable);
        }
        finding out = under_limit(code, reads.levels, limit_place(input, reads, "levels"),
                                  [&](std::vector<qualification_level> const& allowed) {
                                      return one_of(code, who.facts.level,
                                                    input.need.place(who.path + "/level"), allowed,
                                                    is_equal, show_code("qualification_level"));
                                  });
        if (out.result == outcome::not_satisfied && who.facts.category.is_open()) {
            out.result = outcome::undetermined;
            out.missing.push_back(
                input.need.place(who.path + "/category").when(who.facts.category.state()));
        }
        return out;
    });
}

/// The units that a limit names of one side, or of those in whose place it stands.
std::vector<unit_id> units_of(party_id const& side, std::vector<party_id> const& stands_for,
                              std::vector<party_unit> const& named) {
    std::vector<unit_id> units;
    for (party_unit const& each : named) {
        if (each.party == side || holds(stands_for, each.party)) {
            units.push_back(each.unit);
        }
    }
    return units;
}

/// The person's unit under a limit of units. While it is not known to which side the person
/// belongs, both have to give the same answer.
finding unit_within(check_input const& input, agreement_segment const& segment,
                    needed_person const& who, std::vector<party_unit> const& named) {
    std::string const code = code_of_check(coverage_check::unit);
    auto const judged_as = [&](std::vector<unit_id> const& units) {
        return one_of(code, who.facts.unit, input.need.place(who.path + "/unit"), units, is_equal,
                      [](unit_id const& unit) {
                          return shown_value{record_reference{"unit", to_string(unit)}};
                      });
    };
    auto const may_be_of = [&](std::vector<ancestor> const& line) {
        auto const& claims = who.party.claims();
        return who.party.is_known()
                   ? is_in(line, who.party.value())
                   : claims.empty()
                         || std::any_of(claims.begin(), claims.end(),
                                        [&](party_id const& each) { return is_in(line, each); });
    };
    finding const of_home = judged_as(units_of(input.need.home.value(), segment.home_as, named));
    finding const of_partner =
        judged_as(units_of(input.need.partner.value(), segment.partner_as, named));
    if (!may_be_of(input.joined.partner_line)) {
        return of_home;
    }
    if (!may_be_of(input.joined.home_line)) {
        return of_partner;
    }
    if (!answers_alike(of_home, of_partner)) {
        return open_finding(code, input.need.place(who.party_path).when(who.party.state()));
    }
    finding either_way = of_home.result == outcome::not_applicable ? of_partner : of_home;
    merge_into(either_way.missing, of_partner.missing);
    return either_way;
}

finding check_unit(check_input const& input, agreement_segment const& segment,
                   clause const& reads) {
    std::string const code = code_of_check(coverage_check::unit);
    return of_every_person(input, coverage_check::unit, [&](needed_person const& who) {
        return under_limit(code, reads.units, limit_place(input, reads, "units"),
                           [&](std::vector<party_unit> const& named) {
                               return unit_within(input, segment, who, named);
                           });
    });
}

outcome field_lies_in(field_of_study const& field, std::vector<field_of_study> const& allowed) {
    bool possible = false;
    for (field_of_study const& each : allowed) {
        if (each.contains(field)) {
            return outcome::satisfied;
        }
        possible = possible || field.may_lie_in(each);
    }
    return possible ? outcome::undetermined : outcome::not_satisfied;
}

finding fields_within(check_input const& input, std::vector<field_of_study> const& allowed) {
    finding out = found(code_of_check(coverage_check::field), outcome::not_applicable);
    auto const show = show_code("field_of_study");
    for (field_of_study const& each : allowed) {
        out.values["required"].push_back(show(each));
    }
    auto const& fields = input.need.fields;
    if (fields.is_open()) {
        out.result = outcome::undetermined;
        out.missing.push_back(input.need.place("/fields").when(fields.state()));
        return out;
    }
    if (fields.is_absent()) {
        out.result = outcome::not_satisfied;
        return out;
    }
    for (field_of_study const& each : fields.value()) {
        outcome const lies = field_lies_in(each, allowed);
        out.result = both(out.result, lies);
        if (lies != outcome::satisfied) {
            out.values["observed"].push_back(show(each));
        }
    }
    if (out.result == outcome::undetermined) {
        out.missing.push_back(input.need.place("/fields").when(knowledge::missing));
    }
    return out;
}

finding check_field(check_input const& input, clause const& reads) {
    return under_limit(
        code_of_check(coverage_check::field), reads.fields, limit_place(input, reads, "fields"),
        [&](std::vector<field_of_study> const& allowed) { return fields_within(input, allowed); });
}

finding check_language(check_input const& input, clause const& reads) {
    std::string const code = code_of_check(coverage_check::language);
    if (!input.need.has_language) {
        return found(code, outcome::not_applicable);
    }
    return under_limit(code, reads.languages, limit_place(input, reads, "languages"),
                       [&](std::vector<language> const& allowed) {
                           return one_of(code, input.need.language,
                                         input.need.place("/detail/language"), allowed, is_equal,
                                         show_code("language"));
                       });
}

/// A length of stay, judged on the days that it asks for under both readings of a month that has no
/// such day: where the readings disagree, the agreement's own words leave the answer open.
template <class Lack>
finding length_within(check_input const& input, std::string const& code, fact_place const& place,
                      duration const& limit, Lack const& lacking_days) {
    named_values values{{"required", {limit}}};
    period const* const stay = input.need.period.get();
    if (stay == nullptr) {
        return open_finding(code, input.need.place("/period").when(input.need.period.state()),
                            std::move(values));
    }
    values["observed"] = {day_count{stay->days().value()}};
    std::optional<int> lack;
    for (rounding const reading : {rounding::down, rounding::up}) {
        // Past the end of the calendar every stay is too short, and none too long.
        auto const after = advance(stay->first(), limit, reading);
        date const bound = after.has_value() ? after->previous().value_or(*after) : date::max();
        int const days = std::max(0, lacking_days(stay->last().value(), bound));
        if (lack && (*lack == 0) != (days == 0)) {
            return open_finding(
                code,
                {place.kind, place.id, place.path + "/rounding", open_cause::rule_unpublished},
                std::move(values));
        }
        lack = lack ? std::min(*lack, days) : days;
    }
    if (*lack > 0) {
        values["shortfall"] = {day_count{*lack}};
    }
    return found(code, outcome_of(*lack == 0), std::move(values));
}

template <class Lack>
finding check_length(check_input const& input, coverage_check check, clause const& reads,
                     fact<duration> const& limit, Lack const& lacking_days) {
    std::string const code = code_of_check(check);
    if (!input.need.travels) {
        return found(code, outcome::not_applicable);
    }
    fact_place const place = limit_place(input, reads, to_string(check));
    return under_limit(code, limit, place, [&](duration const& bound) {
        return length_within(input, code, place, bound, lacking_days);
    });
}

finding check_minimum(check_input const& input, clause const& reads) {
    return check_length(input, coverage_check::minimum_stay, reads, reads.minimum_stay,
                        [](date const& last, date const& bound) { return bound - last; });
}

finding check_maximum(check_input const& input, clause const& reads) {
    return check_length(input, coverage_check::maximum_stay, reads, reads.maximum_stay,
                        [](date const& last, date const& bound) { return last - bound; });
}

finding check_places(check_input const& input, clause const& reads) {
    std::string const code = code_of_check(coverage_check::place_available);
    if (!input.need.takes_place) {
        return found(code, outcome::not_applicable);
    }
    fact_place const place = limit_place(input, reads, "places");
    return under_limit(code, reads.places, place, [&](places const& room) {
        if (auto const* number = std::get_if<numbered_places>(&room)) {
            return found(code, outcome_of(number->persons > 0),
                         {{"observed", {number->persons}},
                          {"each", {coded_value{"place_period", to_string(number->each)}}}});
        }
        if (auto const* const shared = std::get_if<numbered_person_months>(&room)) {
            return found(code, outcome_of(shared->months > 0),
                         {{"months", {shared->months}},
                          {"each", {coded_value{"place_period", to_string(shared->each)}}}});
        }
        return std::holds_alternative<unlimited_places>(room)
                   ? found(code, outcome::satisfied)
                   : open_finding(code, place.when(knowledge::missing));
    });
}

} // namespace

std::vector<finding> check_clause(check_input const& input, agreement_segment const& segment,
                                  clause const& reads) {
    return {check_scope(input, reads),         check_direction(input, segment, reads),
            check_category(input, reads),      check_level(input, reads),
            check_field(input, reads),         check_language(input, reads),
            check_unit(input, segment, reads), check_minimum(input, reads),
            check_maximum(input, reads),       check_places(input, reads)};
}

} // namespace jspu_coop::detail
