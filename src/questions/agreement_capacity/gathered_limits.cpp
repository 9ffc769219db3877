#include "questions/agreement_capacity/gathered_limits.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

bool is_open(place_rule rule) {
    return rule == place_rule::not_known || rule == place_rule::not_defined_yet;
}

bool is_about_the_same(std::vector<std::size_t> const& left,
                       std::vector<std::size_t> const& right) {
    return std::any_of(left.begin(), left.end(), [&](std::size_t each) {
        return std::find(right.begin(), right.end(), each) != right.end();
    });
}

/// A limit none of whose texts sets a number in the unit: what is not known may set one.
allowance allowance_without_number(gathered_limit const& limit, place_unit const& in,
                                   text_number const& number_of) {
    allowance out;
    for (limit_source const& text : limit.texts) {
        auto const dateless = unit_of(text.said, std::nullopt);
        bool const is_of_unit =
            dateless && *dateless == place_unit{in.rule, in.each, in.parts, std::nullopt};
        bool const lacks_days = std::any_of(text.days.begin(), text.days.end(),
                                            [](limit_days const& each) { return !each.span; });
        if (is_open(rule_of(text.said))) {
            out.least = 0;
        } else if (is_of_unit && lacks_days) {
            std::int64_t const number = number_of(text).least;
            out.least = std::min(out.least.value_or(number), number);
        }
    }
    return out;
}

} // namespace

place_rule rule_of(fact<places> const& said) {
    if (said.is_absent()) {
        return place_rule::not_counted;
    }
    places const* const room = said.get();
    return room == nullptr                                         ? place_rule::not_known
           : std::holds_alternative<numbered_places>(*room)        ? place_rule::number
           : std::holds_alternative<numbered_person_months>(*room) ? place_rule::person_months
           : std::holds_alternative<unlimited_places>(*room)       ? place_rule::unlimited
                                                                   : place_rule::not_defined_yet;
}

std::optional<place_unit> unit_of(fact<places> const& said, std::optional<place_span> const& span) {
    places const* const room = said.get();
    if (room == nullptr) {
        return std::nullopt;
    }
    if (auto const* const persons = std::get_if<numbered_places>(room)) {
        return place_unit{place_rule::number, persons->each, fact<rounding>::absent(), span};
    }
    if (auto const* const months = std::get_if<numbered_person_months>(room)) {
        return place_unit{place_rule::person_months, months->each, months->rounding, span};
    }
    return std::nullopt;
}

std::int64_t number_in(places const& said) {
    auto const* const persons = std::get_if<numbered_places>(&said);
    return persons ? persons->persons : std::get<numbered_person_months>(said).months;
}

number_range number_said(limit_source const& text) {
    std::int64_t const number = number_in(text.said.value());
    return {number, number};
}

allowance allowance_of(gathered_limit const& limit, place_unit const& in,
                       text_number const& number_of) {
    allowance out;
    std::vector<std::size_t> readings;
    for (limit_source const& text : limit.texts) {
        for (limit_days const& days : text.days) {
            if (unit_of(text.said, days.span) != in) {
                continue;
            }
            number_range const number = number_of(text);
            number_range const known =
                out.is_counted ? number_range{*out.least, *out.most} : number;
            out.is_contested = out.is_contested || known != number;
            out.least = std::min(known.least, number.least);
            out.most = std::max(known.most, number.most);
            out.is_counted = true;
            readings.insert(readings.end(), days.readings.begin(), days.readings.end());
        }
    }
    if (!out.is_counted) {
        return allowance_without_number(limit, in, number_of);
    }
    for (limit_source const& text : limit.texts) {
        for (limit_days const& days : text.days) {
            bool const is_other = unit_of(text.said, days.span) != in;
            if (is_other && is_about_the_same(days.readings, readings)) {
                out.is_contested = true;
                out.most = std::nullopt;
                out.least = is_open(rule_of(text.said)) ? 0 : *out.least;
            }
        }
    }
    return out;
}

std::vector<clause_id> clauses_ever(agreement const& paper) {
    std::set<clause_id> all;
    for (clause const& each : paper.clauses) {
        all.insert(each.id);
    }
    for (auto const& entry : paper.history.entries()) {
        if (auto const* const amended = std::get_if<agreement_amended>(&entry.event)) {
            for (clause const& each : amended->added) {
                all.insert(each.id);
            }
        }
    }
    return {all.begin(), all.end()};
}

gathered_limits limits_of(view const& records, agreement_id const& paper,
                          std::vector<clause_id> const& clauses, asked_days const& asked,
                          std::vector<missing_fact>& missing) {
    gathered_limits all;
    for (clause_id const& each : clauses) {
        gathered_limit& own = all.own.emplace_back(gathered_limit{{}, {each}, {}});
        std::set<pool_id> seen;
        for (gathered_limit const& pool : all.pools) {
            seen.insert(*pool.pool);
        }
        for (limit_source& text : limits_on(records, {paper, each}, asked, missing)) {
            if (!text.pool) {
                own.texts.push_back(std::move(text));
            } else if (!seen.contains(*text.pool)) {
                all.pools.push_back({text.pool, text.clauses, {}});
                all.pools.back().texts.push_back(std::move(text));
            }
        }
    }
    std::sort(all.pools.begin(), all.pools.end(),
              [](gathered_limit const& left, gathered_limit const& right) {
                  return *left.pool < *right.pool;
              });
    return all;
}

} // namespace jspu_coop::detail
