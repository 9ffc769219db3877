#include "policy/detail/requirement_at.hpp"

#include "base/detail/overloaded.hpp"
#include "policy/detail/limits.hpp"
#include "policy/detail/shortfall.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace jspu_coop::detail {

namespace {

void append(shown_values& to, shown_values const& more) {
    to.insert(to.end(), more.begin(), more.end());
}

shown_values observed_of(fact_slot const& slot) {
    shown_values all;
    if (fact_value const* value = slot.known.get()) {
        append(all, shown(*value));
    }
    for (fact_value const& claim : slot.known.claims()) {
        append(all, shown(claim));
    }
    return all;
}

/// Shows one requirement for one row.
class requirement_shower {
public:
    requirement_shower(program const& of, fact_row const& row) : of_{of}, row_{row} {}

    requirement_verdict show(std::size_t top, outcome result) const {
        node const& at = of_.nodes[top];
        requirement const& asked = *at.from;
        requirement_verdict made{asked.id, asked.labels, {}, false, false, false, {}, {}};
        made.step = {"requirement." + code_of(asked.condition), result, {}, {}, {}, {}};
        if (asked.cited_as) {
            made.cited_as = asked.cited_as;
            made.step.sources.push_back(*asked.cited_as);
        }
        made.limits_set_by = of_.limits_set_by(*at.of, asked);
        made.step.sources.insert(made.step.sources.end(), made.limits_set_by.begin(),
                                 made.limits_set_by.end());
        if (at.waived != nullptr) {
            made.waived_by = *at.waived;
        }
        show_limits(at, made);
        show_reference(at, made);
        show_facts(at, made);
        bool const is_of_presence = std::holds_alternative<present_condition>(asked.condition);
        if (at.kind == node_kind::leaf && !is_of_presence
            && is_of_all_or_none(of_.leaves[at.index])) {
            made.step.values["whatever"] = {true};
        }
        bool const fails = result == outcome::not_satisfied;
        if (auto const* time = std::get_if<elapsed_condition>(&asked.condition)) {
            made.tells_value = made.tells_value || time_tells(at);
            show_time(at, *time, fails, made);
        } else if (fails && at.kind == node_kind::leaf) {
            show_shortfall(of_.leaves[at.index], made);
        }
        return made;
    }

private:
    /// Whether a condition on a day holds of every day, or of none, and comes to the same where
    /// there is no day: a reading by which a rule asks for nothing, or lets nobody pass, is written
    /// as a bound at the end of the calendar.
    bool is_of_all_or_none(leaf const& asked) const {
        domain const& in = of_.domains[asked.fact];
        tick_range const all = in.range();
        bool const is_of_all = asked.holds.size() == 1 && asked.holds.front().first <= all.first
                               && all.last <= asked.holds.front().last;
        bool const is_like_absent =
            !in.fact().traits.contains(fact_trait::may_be_absent) || asked.of_absent == is_of_all;
        return std::holds_alternative<date_type>(in.fact().type)
               && (asked.holds.empty() || is_of_all) && is_like_absent;
    }

    static std::string code_of(condition const& of) {
        return std::visit([](auto const& held) { return std::string{held.kind}; }, of);
    }

    void show_limits(node const& at, requirement_verdict& made) const {
        for_each_limit(
            at.from->condition, [&](fact_name const*, limit const& with, std::string_view member) {
                bool const is_end = member == "lowest" || member == "highest" || member == "first"
                                    || member == "last";
                shown_values& to = made.step.values[is_end ? std::string{member} : "required"];
                for (fact_value const* value : of_.values_of(*at.of, with)) {
                    append(to, shown(*value));
                }
            });
        if (auto const* some = std::get_if<at_least_k_condition>(&at.from->condition)) {
            made.step.values["required"] = {some->count};
        }
        if (auto const* time = std::get_if<elapsed_condition>(&at.from->condition)) {
            made.step.values["unit"] = {coded_value{"duration_unit", to_string(time->unit)}};
            made.step.values["comparison"] = {
                coded_value{"comparison", to_string(time->comparison)}};
        }
        if (auto const* ends = std::get_if<between_condition>(&at.from->condition)) {
            if (!ends->includes_lowest) {
                made.step.values["excludes_lowest"] = {true};
            }
            if (!ends->includes_highest) {
                made.step.values["excludes_highest"] = {true};
            }
        }
    }

    /// The other policy, in its version, and where that stands.
    void show_reference(node const& at, requirement_verdict& made) const {
        auto const* other = std::get_if<reference_condition>(&at.from->condition);
        if (other == nullptr) {
            return;
        }
        made.step.values["policy"] = {record_reference{"policy", other->policy.str()}};
        made.step.values["version"] = {record_reference{"version", other->version.str()}};
        for (referred_version const& each : of_.referred) {
            if (each.of->id == other->policy && each.version->id == other->version
                && each.version->cited_as) {
                made.step.sources.push_back(*each.version->cited_as);
            }
        }
    }

    void show_facts(node const& at, requirement_verdict& made) const {
        bool const is_time = std::holds_alternative<elapsed_condition>(at.from->condition);
        for_each_fact(at.from->condition, [&](fact_name const& name, std::string_view member) {
            std::size_t const fact = *of_.schema->find(name);
            fact_slot const& slot = row_.slots()[fact];
            fact_description const& description = of_.schema->facts[fact];
            made.is_sensitive =
                made.is_sensitive || description.traits.contains(fact_trait::is_sensitive);
            made.tells_value = made.tells_value || of_.tells[fact] != 0;
            std::string const end = member == "from/fact" ? "from" : "to";
            shown_values observed = observed_of(slot);
            if (!observed.empty()) {
                made.step.values[is_time ? end : "observed"] = std::move(observed);
            }
            made.step.values["fact"].emplace_back(name.str());
            if (slot.from) {
                made.step.sources.push_back(*slot.from);
            }
            if (slot.reckoned) {
                tell_provenance(made.step.values, made.step.sources, *slot.reckoned);
            }
        });
    }

    void show_shortfall(leaf const& asked, requirement_verdict& made) const {
        domain const& in = of_.domains[asked.fact];
        fact_value const* value = row_.slots()[asked.fact].known.get();
        if (value == nullptr) {
            return;
        }
        if (auto const* has = std::get_if<code_set_value>(value)) {
            if (asked.test == set_test::contains_all) {
                std::vector<std::int64_t> lacking;
                std::vector<std::int64_t> const held = in.indices_of(*has);
                for (std::int64_t const code : asked.codes) {
                    if (std::find(held.begin(), held.end(), code) == held.end()) {
                        lacking.push_back(code);
                    }
                }
                made.step.values["shortfall"] = shown(in.set_at(lacking));
            }
            return;
        }
        if (!in.is_ordered() || asked.holds.empty()) {
            return;
        }
        std::int64_t const here = in.ticks_of(*value).front().first;
        auto const to = in.value_at(nearest_tick(asked, in, here));
        shown_values lacks = to ? difference_of(*value, *to) : shown_values{};
        if (lacks.empty()) {
            return;
        }
        made.step.values["shortfall"] = std::move(lacks);
        if (auto const side = side_beyond(asked, in, here)) {
            made.step.values["beyond"] = {coded_value{"comparison", to_string(*side)}};
        }
    }

    /// Whether the time between two facts, with any of the limits that it may have, tells a value.
    bool time_tells(node const& at) const {
        if (at.kind == node_kind::choice) {
            return std::any_of(at.parts.begin(), at.parts.end(),
                               [&](std::size_t part) { return time_tells(of_.nodes[part]); });
        }
        return at.kind == node_kind::span && of_.spans[at.index].tells;
    }

    void show_time(node const& at, elapsed_condition const& asked, bool fails,
                   requirement_verdict& made) const {
        auto const from = day_of(asked.from);
        auto const to = day_of(asked.to);
        if (!from || !to) {
            return;
        }
        auto const limits = of_.values_of(*at.of, asked.limit);
        elapsed_rule const rule = rule_of(asked, *limits.front());
        made.step.values["from"] = {*from};
        made.step.values["to"] = {*to};
        if (auto const whole = whole_below(rule, from->day_number(), to->day_number())) {
            // A count of begun units does not tell how long it is.
            made.step.values[*whole == 0 ? "under" : "over"] = {std::max<std::int64_t>(*whole, 1)};
            return;
        }
        std::int64_t const count = elapsed(rule, from->day_number(), to->day_number());
        made.step.values["observed"] = {count};
        if (fails && limits.size() == 1) {
            made.step.values["shortfall"] = {count_to_reach(rule) - count};
        }
    }

    std::optional<date> day_of(day_point const& point) const {
        return std::visit(
            overloaded{[&](fact_day const& held) -> std::optional<date> {
                           fact_value const* value =
                               row_.slots()[*of_.schema->find(held.fact)].known.get();
                           return value != nullptr ? std::optional{std::get<date_value>(*value).day}
                                                   : std::nullopt;
                       },
                       [](fixed_day const& held) -> std::optional<date> { return held.day; },
                       [&](jspu_coop::reference_day const&) -> std::optional<date> {
                           return of_.reference_day;
                       }},
            point);
    }

    program const& of_;
    fact_row const& row_;
};

} // namespace

requirement_verdict requirement_at(program const& of, fact_row const& row, std::size_t top,
                                   outcome result) {
    return requirement_shower{of, row}.show(top, result);
}

shown_values difference_of(fact_value const& from, fact_value const& to) {
    auto const shown_difference = [](auto left, auto right) -> shown_values {
        shown_values all;
        if (auto const made = subtract(left, right)) {
            all.emplace_back(*made);
        }
        return all;
    };
    return std::visit(
        overloaded{[](integer_value const& left, integer_value const& right) {
                       return shown_values{right.number - left.number};
                   },
                   [&](decimal_value const& left, decimal_value const& right) {
                       return shown_difference(right.number, left.number);
                   },
                   [&](ratio_value const& left, ratio_value const& right) {
                       return shown_difference(right.number, left.number);
                   },
                   [&](grade_value const& left, grade_value const& right) {
                       return shown_difference(right.mark, left.mark);
                   },
                   [](date_value const& left, date_value const& right) {
                       return shown_values{day_count{right.day - left.day}};
                   },
                   [&](code_set_value const& left, code_set_value const& right) {
                       shown_values added;
                       for (std::string const& each : right.codes) {
                           if (std::find(left.codes.begin(), left.codes.end(), each)
                               == left.codes.end()) {
                               added.emplace_back(coded_value{right.vocabulary, each});
                           }
                       }
                       return added;
                   },
                   [&](auto const&, auto const&) { return shown_values{}; }},
        from, to);
}

} // namespace jspu_coop::detail
