#include "questions/coverage/checks.hpp"

#include <algorithm>
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
bool among(std::vector<party_id> const& side, std::vector<party_id> const& named) {
    return named.empty() || std::any_of(side.begin(), side.end(), [&](party_id const& each) {
               return holds(named, each);
           });
}

bool goes_this_way(check_input const& input, agreement_segment const& segment,
                   clause const& reads) {
    bool const out =
        among(segment.home_as, reads.sending) && among(segment.partner_as, reads.receiving);
    bool const back =
        among(segment.home_as, reads.receiving) && among(segment.partner_as, reads.sending);
    if (!input.need.travels) {
        return out || back;
    }
    switch (reads.direction) {
    case direction::outgoing:
        return out;
    case direction::incoming:
        return back;
    case direction::both:
        break;
    }
    return out || back;
}

finding check_direction(check_input const& input, agreement_segment const& segment,
                        clause const& reads) {
    finding out = found(code_of_check(coverage_check::direction),
                        outcome_of(goes_this_way(input, segment, reads)));
    out.values["observed"] = {record_reference{"party", to_string(input.need.home.value())},
                              record_reference{"party", to_string(input.need.partner.value())}};
    out.values["direction"] = {coded_value{"direction", to_string(reads.direction)}};
    for (party_id const& each : reads.sending) {
        out.values["sending"].push_back(record_reference{"party", to_string(each)});
    }
    for (party_id const& each : reads.receiving) {
        out.values["receiving"].push_back(record_reference{"party", to_string(each)});
    }
    return out;
}

/// The worst finding on any person; nobody at all is not applicable.
template <class Check>
finding of_every_person(check_input const& input, coverage_check check, Check const& one) {
    finding worst = found(code_of_check(check), outcome::not_applicable);
    for (needed_person const& each : input.need.persons) {
        finding next = one(each);
        if (both(worst.result, next.result) != worst.result) {
            worst = std::move(next);
        }
    }
    return worst;
}

finding check_category(check_input const& input, clause const& reads) {
    return of_every_person(input, coverage_check::category, [&](needed_person const& who) {
        return one_of(code_of_check(coverage_check::category), who.facts.category,
                      input.need.place(who.path + "/category"), reads.categories, is_equal,
                      show_code("person_category"));
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
        finding out = one_of(code, who.facts.level, input.need.place(who.path + "/level"),
                             reads.levels, is_equal, show_code("qualification_level"));
        if (out.result == outcome::not_satisfied && !who.facts.category.is_known()) {
            out.result = outcome::undetermined;
            out.missing.push_back(
                input.need.place(who.path + "/category").when(who.facts.category.state()));
        }
        return out;
    });
}

finding check_unit(check_input const& input, clause const& reads) {
    return of_every_person(input, coverage_check::unit, [&](needed_person const& who) {
        return one_of(code_of_check(coverage_check::unit), who.facts.unit,
                      input.need.place(who.path + "/unit"), reads.units, is_equal,
                      [](unit_id const& unit) {
                          return shown_value{record_reference{"unit", to_string(unit)}};
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

finding check_field(check_input const& input, clause const& reads) {
    finding out = found(code_of_check(coverage_check::field), outcome::not_applicable);
    if (reads.fields.empty()) {
        return out;
    }
    auto const show = show_code("field_of_study");
    for (field_of_study const& each : reads.fields) {
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
        outcome const lies = field_lies_in(each, reads.fields);
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

finding check_language(check_input const& input, clause const& reads) {
    std::string const code = code_of_check(coverage_check::language);
    if (!input.need.has_language) {
        return found(code, outcome::not_applicable);
    }
    return one_of(code, input.need.language, input.need.place("/detail/language"), reads.languages,
                  is_equal, show_code("language"));
}

/// A length of stay, judged on the days that it asks for under both readings of a month that has no
/// such day: where the readings disagree, the agreement's own words leave the answer open.
template <class Lack>
finding check_length(check_input const& input, coverage_check check, clause const& reads,
                     std::optional<duration> const& limit, Lack const& lacking_days) {
    std::string const code = code_of_check(check);
    if (!limit || !input.need.travels) {
        return found(code, outcome::not_applicable);
    }
    named_values values{{"required", {*limit}}};
    period const* const stay = input.need.period.get();
    if (stay == nullptr) {
        return open_finding(code, input.need.place("/period").when(input.need.period.state()),
                            std::move(values));
    }
    values["observed"] = {day_count{stay->days().value()}};
    std::optional<int> lack;
    for (rounding const reading : {rounding::down, rounding::up}) {
        // Past the end of the calendar every stay is too short, and none too long.
        auto const after = advance(stay->first(), *limit, reading);
        date const bound = after.has_value() ? after->previous().value_or(*after) : date::max();
        int const days = std::max(0, lacking_days(stay->last().value(), bound));
        if (lack && (*lack == 0) != (days == 0)) {
            return open_finding(code,
                                {"agreement", to_string(input.joined.paper->id),
                                 "/clauses/" + to_string(reads.id) + "/" + to_string(check),
                                 open_cause::rule_unpublished},
                                std::move(values));
        }
        lack = lack ? std::min(*lack, days) : days;
    }
    if (*lack > 0) {
        values["shortfall"] = {day_count{*lack}};
    }
    return found(code, outcome_of(*lack == 0), std::move(values));
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
    if (!reads.places || !input.need.travels) {
        return found(code, outcome::not_applicable);
    }
    if (auto const* number = std::get_if<numbered_places>(&*reads.places)) {
        return found(code, outcome_of(number->persons > 0),
                     {{"observed", {number->persons}},
                      {"each", {coded_value{"place_period", to_string(number->each)}}}});
    }
    if (std::holds_alternative<unlimited_places>(*reads.places)) {
        return found(code, outcome::satisfied);
    }
    return open_finding(code, {"agreement", to_string(input.joined.paper->id),
                               "/clauses/" + to_string(reads.id) + "/places", open_cause::missing});
}

} // namespace

std::vector<finding> check_clause(check_input const& input, agreement_segment const& segment,
                                  clause const& reads) {
    return {check_scope(input, reads),    check_direction(input, segment, reads),
            check_category(input, reads), check_level(input, reads),
            check_field(input, reads),    check_language(input, reads),
            check_unit(input, reads),     check_minimum(input, reads),
            check_maximum(input, reads),  check_places(input, reads)};
}

} // namespace jspu_coop::detail
