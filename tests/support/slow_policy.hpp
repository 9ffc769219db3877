/// @file
/// Policies decided slowly and obviously, over rows of which everything is known.
///
/// Written apart from the library: nothing is turned into ticks, nothing is combined but single
/// outcomes, and what is missing or unpublished is tried out, value by value.
#pragma once

#include <jspu_coop/policy/evaluation.hpp>
#include <jspu_coop/vocabulary/field_of_study.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace jspu_coop::testing {

/// A row of which everything is known: a value, or that there is none.
using whole_row = std::map<std::string, std::optional<fact_value>>;

/// Which reading holds, by question.
using chosen_readings = std::map<std::string, std::size_t>;

/// Decides one policy.
class slow_policy {
public:
    slow_policy(policy_library const& all, decision_terms const& terms)
        : all_{all}, terms_{terms} {}

    /// The answer of a policy, in the version of the reference day.
    outcome answer(policy_id const& id, whole_row const& row, chosen_readings const& readings) {
        policy const& of = *all_.find(id);
        for (policy_version const& each : of.versions) {
            if (each.in_force.contains(terms_.reference_day)) {
                return answer(of, each, row, readings);
            }
        }
        return outcome::not_applicable;
    }

    /// The answers by each day that may choose the version.
    std::set<outcome> answers(policy_id const& id, whole_row const& row,
                              chosen_readings const& readings) {
        std::set<outcome> all{answer(id, row, readings)};
        for (named_day const& each : terms_.other_reference_days) {
            decision_terms by_it = terms_;
            by_it.reference_day = each.day;
            all.insert(slow_policy{all_, by_it}.answer(id, row, readings));
        }
        return all;
    }

    /// The answer of one requirement.
    outcome judge(policy const& of, requirement const& each, whole_row const& row,
                  chosen_readings const& readings) {
        for (waiver const& act : terms_.waivers) {
            bool const lapsed = act.last && *act.last < terms_.reference_day;
            date const known_on = terms_.known_on ? *terms_.known_on : terms_.reference_day;
            bool const to_come = act.by.on && known_on < *act.by.on;
            if (act.policy == of.id && act.requirement == each.id && !lapsed && !to_come) {
                return outcome::satisfied;
            }
        }
        auto const parts = parts_of(each);
        std::vector<outcome> outcomes;
        for (requirement const* part : parts) {
            outcomes.push_back(judge(of, *part, row, readings));
        }
        auto const count = [&](outcome what) {
            return std::count(outcomes.begin(), outcomes.end(), what);
        };
        bool const none_applies =
            count(outcome::not_applicable) == static_cast<std::ptrdiff_t>(outcomes.size());
        condition const& asked = each.condition;
        if (std::holds_alternative<all_condition>(asked)) {
            return none_applies                        ? outcome::not_applicable
                   : count(outcome::not_satisfied) > 0 ? outcome::not_satisfied
                                                       : outcome::satisfied;
        }
        if (std::holds_alternative<any_condition>(asked)) {
            return none_applies ? outcome::not_applicable
                                : outcome_of(count(outcome::satisfied) > 0);
        }
        if (auto const* some = std::get_if<at_least_k_condition>(&asked)) {
            return none_applies ? outcome::not_applicable
                                : outcome_of(count(outcome::satisfied) >= some->count);
        }
        if (std::holds_alternative<not_condition>(asked)) {
            return contrary(outcomes[0]);
        }
        if (std::holds_alternative<when_condition>(asked)) {
            return outcomes[0] == outcome::satisfied ? outcomes[1] : outcome::not_applicable;
        }
        if (std::holds_alternative<unless_condition>(asked)) {
            return outcomes[0] == outcome::satisfied ? outcome::satisfied : outcomes[1];
        }
        if (auto const* open = std::get_if<unpublished_condition>(&asked)) {
            return outcomes[readings.at(question_of(of, each, open->question, ""))];
        }
        if (auto const* other = std::get_if<reference_condition>(&asked)) {
            policy const& there = *all_.find(other->policy);
            for (policy_version const& version : there.versions) {
                if (version.id == other->version) {
                    return answer(there, version, row, readings);
                }
            }
        }
        return outcome_of(holds(of, each, row, readings));
    }

    /// Every question of a policy and of those to which it refers, with its number of readings.
    void questions(policy const& of, policy_version const& version,
                   std::map<std::string, std::size_t>& found) {
        for (auto const* list : {&of.scope, &version.requirements}) {
            for (requirement const& each : *list) {
                if (each.force != requirement_force::advisory) {
                    questions(of, each, found);
                }
            }
        }
    }

private:
    outcome answer(policy const& of, policy_version const& version, whole_row const& row,
                   chosen_readings const& readings) {
        bool any_scope = false;
        for (requirement const& each : of.scope) {
            outcome const here = judge(of, each, row, readings);
            if (here == outcome::not_satisfied) {
                return outcome::not_applicable;
            }
            any_scope = any_scope || here == outcome::satisfied;
        }
        if (!of.scope.empty() && !any_scope) {
            return outcome::not_applicable;
        }
        outcome whole = outcome::not_applicable;
        for (requirement const& each : version.requirements) {
            if (each.force != requirement_force::advisory) {
                whole = both(whole, judge(of, each, row, readings));
            }
        }
        return whole;
    }

    static std::string question_of(policy const& of, requirement const& each,
                                   std::optional<policy_question_id> const& named,
                                   std::string const& member) {
        return of.id.str() + "|" + (named ? "?" + named->str() : each.id.str() + "|" + member);
    }

    void questions(policy const& of, requirement const& each,
                   std::map<std::string, std::size_t>& found) {
        if (auto const* open = std::get_if<unpublished_condition>(&each.condition)) {
            found[question_of(of, each, open->question, "")] = open->readings.size();
        }
        for (auto const& [member, with] : limits(each)) {
            if (auto const* open = std::get_if<unpublished_limit>(with)) {
                found[question_of(of, each, open->question, member)] = open->readings.size();
            }
        }
        for (requirement const* part : parts_of(each)) {
            questions(of, *part, found);
        }
        if (auto const* other = std::get_if<reference_condition>(&each.condition)) {
            policy const& there = *all_.find(other->policy);
            for (policy_version const& version : there.versions) {
                if (version.id == other->version) {
                    questions(there, version, found);
                }
            }
        }
    }

    static std::map<std::string, limit const*> limits(requirement const& each) {
        std::map<std::string, limit const*> found;
        std::visit(
            [&](auto const& held) {
                if constexpr (requires { held.limit; }) {
                    found["limit"] = &held.limit;
                }
                if constexpr (requires { held.lowest; }) {
                    found["lowest"] = &held.lowest;
                    found["highest"] = &held.highest;
                }
                if constexpr (requires { held.codes; }) {
                    found["codes"] = &held.codes;
                }
                if constexpr (requires { held.fields; }) {
                    found["fields"] = &held.fields;
                }
                if constexpr (requires { held.papers; }) {
                    found["papers"] = &held.papers;
                }
                if constexpr (requires { held.first; }) {
                    if (held.first) {
                        found["first"] = &*held.first;
                    }
                    if (held.last) {
                        found["last"] = &*held.last;
                    }
                }
            },
            each.condition);
        return found;
    }

    fact_value const& value_of(policy const& of, requirement const& each, std::string const& member,
                               chosen_readings const& readings) {
        limit const& with = *limits(each).at(member);
        if (auto const* given = std::get_if<given_limit>(&with)) {
            return given->value;
        }
        if (auto const* open = std::get_if<unpublished_limit>(&with)) {
            return open->readings[readings.at(question_of(of, each, open->question, member))];
        }
        auto const& name = std::get<parameter_limit>(with).parameter;
        for (parameter_value const& supplied : terms_.parameters) {
            if (supplied.policy == of.id && supplied.name == name) {
                return supplied.value;
            }
        }
        throw std::logic_error{"a parameter was not supplied"};
    }

    /// -1, 0 or 1 as the left is less, equal or more.
    int compare(fact_value const& left, fact_value const& right) const {
        return std::visit(
            [](auto const& a, auto const& b) {
                if constexpr (requires { a.number < b.number; }) {
                    return a.number < b.number ? -1 : b.number < a.number ? 1 : 0;
                } else if constexpr (requires { a.day < b.day; }) {
                    return a.day < b.day ? -1 : b.day < a.day ? 1 : 0;
                } else if constexpr (requires { a.mark < b.mark; }) {
                    return a.mark < b.mark ? -1 : b.mark < a.mark ? 1 : 0;
                } else {
                    return 2;
                }
            },
            left, right);
    }

    static std::vector<std::string> codes_of(fact_value const& value) {
        if (auto const* set = std::get_if<code_set_value>(&value)) {
            return set->codes;
        }
        if (auto const* level = std::get_if<level_value>(&value)) {
            return {level->code};
        }
        return {std::get<code_value>(value).code};
    }

    fact_type const& type_of(fact_name const& name) const {
        return all_.schema()->facts[*all_.schema()->find(name)].type;
    }

    std::optional<date> day_of(day_point const& point, whole_row const& row) const {
        if (auto const* fixed = std::get_if<fixed_day>(&point)) {
            return fixed->day;
        }
        if (auto const* named = std::get_if<fact_day>(&point)) {
            auto const& value = row.at(named->fact.str());
            return value ? std::optional{std::get<date_value>(*value).day} : std::nullopt;
        }
        return terms_.reference_day;
    }

    /// Walks from one day to the other, a day at a time.
    static std::int64_t count_time(elapsed_condition const& asked, date from, date to) {
        bool const counts_last = asked.counted == ends::last_included;
        std::int64_t const days = to - from + (counts_last ? 1 : 0);
        auto const divided = [&](std::int64_t whole, std::int64_t by) {
            std::int64_t result = 0;
            while ((result + 1) * by <= whole) {
                ++result;
            }
            while (result * by > whole) {
                --result;
            }
            return asked.count == rounding::up && result * by < whole ? result + 1 : result;
        };
        if (asked.unit == duration_unit::days) {
            return days;
        }
        if (asked.unit == duration_unit::weeks) {
            return divided(days, 7);
        }
        date const end = counts_last ? *to.next() : to;
        bool const backwards = end < from;
        date const start = backwards ? end : from;
        date const stop = backwards ? from : end;
        int const step = asked.unit == duration_unit::months ? 1 : 12;
        int whole = 0;
        while (add_months(start, (whole + 1) * step, asked.no_such_day).value() <= stop) {
            ++whole;
        }
        bool const exact = add_months(start, whole * step, asked.no_such_day).value() == stop;
        bool const rounds_away = !exact && (asked.count == rounding::up) != backwards;
        std::int64_t const count = whole + (rounds_away ? 1 : 0);
        return backwards ? -count : count;
    }

    bool holds(policy const& of, requirement const& each, whole_row const& row,
               chosen_readings const& readings) {
        condition const& asked = each.condition;
        auto const with = [&](char const* member) -> fact_value const& {
            return value_of(of, each, member, readings);
        };
        if (auto const* time = std::get_if<elapsed_condition>(&asked)) {
            auto const from = day_of(time->from, row);
            auto const to = day_of(time->to, row);
            if (!from || !to) {
                return false;
            }
            std::int64_t const count = count_time(*time, *from, *to);
            std::int64_t const bound = std::get<integer_value>(with("limit")).number;
            return time->comparison == comparison::at_least  ? count >= bound
                   : time->comparison == comparison::at_most ? count <= bound
                   : time->comparison == comparison::above   ? count > bound
                                                             : count < bound;
        }
        fact_name const* name = nullptr;
        std::visit(
            [&](auto const& held) {
                if constexpr (requires { held.fact; }) {
                    name = &held.fact;
                }
            },
            asked);
        std::optional<fact_value> const& value = row.at(name->str());
        if (std::holds_alternative<none_of_condition>(asked)) {
            return !value || !shares(codes_of(*value), codes_of(with("codes")));
        }
        if (!value) {
            return false;
        }
        if (std::holds_alternative<at_least_condition>(asked)) {
            return compare(*value, with("limit")) >= 0;
        }
        if (std::holds_alternative<at_most_condition>(asked)) {
            return compare(*value, with("limit")) <= 0;
        }
        if (std::holds_alternative<above_condition>(asked)) {
            return compare(*value, with("limit")) > 0;
        }
        if (std::holds_alternative<below_condition>(asked)) {
            return compare(*value, with("limit")) < 0;
        }
        if (auto const* ends_given = std::get_if<between_condition>(&asked)) {
            int const low = compare(*value, with("lowest"));
            int const high = compare(*value, with("highest"));
            return (low > 0 || (low == 0 && ends_given->includes_lowest))
                   && (high < 0 || (high == 0 && ends_given->includes_highest));
        }
        if (std::holds_alternative<equals_condition>(asked)) {
            return *value == with("limit");
        }
        if (std::holds_alternative<one_of_condition>(asked)) {
            return shares(codes_of(*value), codes_of(with("codes")));
        }
        if (std::holds_alternative<holds_condition>(asked)) {
            return std::get<boolean_value>(*value).is;
        }
        if (std::holds_alternative<present_condition>(asked)) {
            return true;
        }
        if (auto const* days = std::get_if<date_within_condition>(&asked)) {
            return (!days->first || compare(*value, with("first")) >= 0)
                   && (!days->last || compare(*value, with("last")) <= 0);
        }
        if (std::holds_alternative<level_at_least_condition>(asked)) {
            auto const& levels = std::get<level_type>(type_of(*name)).codes;
            auto const rank = [&](std::string const& code) {
                return std::find(levels.begin(), levels.end(), code) - levels.begin();
            };
            return rank(codes_of(*value)[0]) >= rank(codes_of(with("limit"))[0]);
        }
        if (std::holds_alternative<grade_at_least_condition>(asked)) {
            auto const& scale = std::get<grade_type>(type_of(*name));
            int const order = compare(*value, with("limit"));
            return scale.best < scale.worst ? order <= 0 : order >= 0;
        }
        if (std::holds_alternative<within_field_condition>(asked)) {
            std::string const code = codes_of(*value)[0];
            for (std::string const& outer : codes_of(with("fields"))) {
                if (code.starts_with(outer)) {
                    return true;
                }
            }
            return false;
        }
        std::vector<std::string> const has = codes_of(*value);
        std::vector<std::string> const needs = codes_of(with("papers"));
        return std::includes(has.begin(), has.end(), needs.begin(), needs.end());
    }

    static bool shares(std::vector<std::string> const& left,
                       std::vector<std::string> const& right) {
        return std::any_of(left.begin(), left.end(), [&](std::string const& each) {
            return std::find(right.begin(), right.end(), each) != right.end();
        });
    }

    policy_library const& all_;
    decision_terms const& terms_;
};

} // namespace jspu_coop::testing
