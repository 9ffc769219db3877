/// @file
/// Policies written as SQL, and rows as a table in which NULL stands for what is missing.
///
/// Written apart from the library, which shares none of it: what is open is left to SQL's own logic
/// of three values, days and time to its functions of dates. Of each requirement three columns are
/// computed: `s`, it is met; `f`, it is not met; `a`, it applies. NULL: nobody can tell.
#pragma once

#include <jspu_coop/policy/evaluation.hpp>

#include "support/applicants_in_sql.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <variant>
#include <vector>

namespace jspu_coop::testing {

/// Writes the policies of a library as SQL.
class policy_as_sql {
public:
    policy_as_sql(policy_library const& all, decision_terms const& terms, applicants_in_sql& rows)
        : all_{all}, terms_{terms}, rows_{rows} {}

    /// A query that gives the answer about each row, in the order of their ids; none where the
    /// readings that are left open make more than so many cases.
    std::optional<std::string> query(policy_id const& id, std::size_t most_cases) {
        policy const& of = *all_.find(id);
        policy_version const& version = version_on_the_day(of);
        std::string cases;
        read_.clear();
        do {
            cases += (cases.empty() ? "" : " UNION ALL ") + query_of_readings(of, version);
            std::size_t count = 1;
            for (auto const& [question, each] : read_) {
                count *= each.count;
            }
            if (count > most_cases) {
                return std::nullopt;
            }
        } while (next_readings());
        return "SELECT CASE WHEN count(DISTINCT answer) = 1 THEN min(answer) ELSE 'undetermined' "
               "END"
               " FROM ("
               + cases + ") GROUP BY id ORDER BY id";
    }

    /// The most times that one fact is read by what was written last.
    [[nodiscard]] std::size_t most_read() const {
        std::size_t most = 0;
        for (auto const& [name, times] : times_read_) {
            most = std::max(most, times);
        }
        return most;
    }

private:
    /// The columns of a requirement, by their number.
    struct node {
        std::size_t number;
        std::size_t height;
    };
    /// Which reading of a question is taken, and how many there are.
    struct chosen {
        std::size_t reading{0};
        std::size_t count{0};
    };

    policy_version const& version_on_the_day(policy const& of) const {
        for (policy_version const& each : of.versions) {
            if (each.in_force.contains(terms_.reference_day)) {
                return each;
            }
        }
        throw std::logic_error{"no version is in force"};
    }

    std::string query_of_readings(policy const& of, policy_version const& version) {
        steps_.assign(1, "");
        next_ = 0;
        times_read_.clear();
        node const top = write(of, version);
        std::string made = "WITH step0 AS MATERIALIZED (SELECT *" + steps_[0] + " FROM applicants)";
        for (std::size_t at = 1; at < steps_.size(); ++at) {
            made += ", step" + std::to_string(at) + " AS MATERIALIZED (SELECT *" + steps_[at]
                    + " FROM step" + std::to_string(at - 1) + ")";
        }
        std::string const number = std::to_string(top.number);
        return "SELECT id, answer FROM (" + made + " SELECT id, CASE WHEN s" + number
               + " THEN 'satisfied' WHEN f" + number + " THEN 'not_satisfied' WHEN NOT a" + number
               + " OR (NOT s" + number + " AND NOT f" + number
               + ") THEN 'not_applicable' ELSE 'undetermined' END AS answer FROM step"
               + std::to_string(steps_.size() - 1) + ")";
    }

    bool next_readings() {
        for (auto& [question, each] : read_) {
            if (++each.reading < each.count) {
                return true;
            }
            each.reading = 0;
        }
        return false;
    }

    std::size_t reading(policy const& of, std::string const& where,
                        std::optional<policy_question_id> const& named, std::size_t count) {
        chosen& read = read_[of.id.str() + (named ? " asks " + named->str() : " at " + where)];
        read.count = count;
        return read.reading;
    }

    node add(std::size_t height, std::string const& s, std::string const& f, std::string const& a) {
        if (steps_.size() <= height) {
            steps_.resize(height + 1);
        }
        std::string const number = std::to_string(next_);
        steps_[height] +=
            ", " + s + " AS s" + number + ", " + f + " AS f" + number + ", " + a + " AS a" + number;
        return {next_++, height};
    }

    static std::string joined(char letter, std::vector<node> const& parts,
                              std::string const& word) {
        std::string made;
        for (node const& each : parts) {
            made += (made.empty() ? "" : " " + word + " ") + (letter + std::to_string(each.number));
        }
        return "(" + made + ")";
    }
    static std::size_t above(std::vector<node> const& parts) {
        std::size_t height = 0;
        for (node const& each : parts) {
            height = std::max(height, each.height + 1);
        }
        return height;
    }

    node every(std::vector<node> const& parts) {
        std::string const fails = joined('f', parts, "OR");
        return add(above(parts), "(" + joined('s', parts, "OR") + " AND NOT " + fails + ")", fails,
                   joined('a', parts, "OR"));
    }
    node some(std::vector<node> const& parts) {
        std::string const meets = joined('s', parts, "OR");
        return add(above(parts), meets, "(" + joined('f', parts, "OR") + " AND NOT " + meets + ")",
                   joined('a', parts, "OR"));
    }
    node at_least(std::int64_t count, std::vector<node> const& parts) {
        if (count == 1) {
            return some(parts);
        }
        // Every choice of so many parts.
        std::string meets;
        for (unsigned choice = 0; choice < 1U << parts.size(); ++choice) {
            std::vector<node> taken;
            for (std::size_t at = 0; at < parts.size(); ++at) {
                if ((choice >> at & 1U) != 0) {
                    taken.push_back(parts[at]);
                }
            }
            if (static_cast<std::int64_t>(taken.size()) == count) {
                meets += (meets.empty() ? "" : " OR ") + joined('s', taken, "AND");
            }
        }
        std::string const applies = joined('a', parts, "OR");
        return add(above(parts), "(" + meets + ")", "(" + applies + " AND NOT (" + meets + "))",
                   applies);
    }

    node write(policy const& of, policy_version const& version) {
        std::vector<node> scope;
        for (requirement const& each : of.scope) {
            scope.push_back(write(of, each));
        }
        std::vector<node> binding;
        for (requirement const& each : version.requirements) {
            if (each.force != requirement_force::advisory) {
                binding.push_back(write(of, each));
            }
        }
        node const whole = every(binding);
        if (scope.empty()) {
            return whole;
        }
        return where(every(scope), whole);
    }

    /// The second, where the first is met.
    node where(node const& first, node const& second) {
        std::string const guard = "(s" + std::to_string(first.number) + " AND ";
        std::string const number = std::to_string(second.number) + ")";
        return add(above({first, second}), guard + "s" + number, guard + "f" + number,
                   guard + "a" + number);
    }

    node write(policy const& of, requirement const& each) {
        for (waiver const& one : terms_.waivers) {
            if (one.policy == of.id && one.requirement == each.id
                && (!one.last || terms_.reference_day <= *one.last)
                && (!one.by.on || *one.by.on <= terms_.reference_day)) {
                return add(0, "1", "0", "1");
            }
        }
        std::vector<node> parts;
        auto const* open = std::get_if<unpublished_condition>(&each.condition);
        if (open != nullptr) {
            std::size_t const count = open->readings.size();
            std::size_t const taken = reading(of, each.id.str(), open->question, count);
            for (std::size_t at = 0; at < count; ++at) {
                parts.push_back(write(of, open->readings[at]));
            }
            return parts[taken];
        }
        for (requirement const* part : parts_of(each)) {
            parts.push_back(write(of, *part));
        }
        if (std::holds_alternative<all_condition>(each.condition)) {
            return every(parts);
        }
        if (std::holds_alternative<any_condition>(each.condition)) {
            return some(parts);
        }
        if (auto const* asked = std::get_if<at_least_k_condition>(&each.condition)) {
            return at_least(asked->count, parts);
        }
        if (std::holds_alternative<not_condition>(each.condition)) {
            std::string const number = std::to_string(parts[0].number);
            return add(above(parts), "f" + number, "s" + number, "a" + number);
        }
        if (std::holds_alternative<when_condition>(each.condition)) {
            return where(parts[0], parts[1]);
        }
        if (std::holds_alternative<unless_condition>(each.condition)) {
            std::string const exception = "s" + std::to_string(parts[0].number);
            std::string const then = std::to_string(parts[1].number);
            return add(above(parts), "(" + exception + " OR s" + then + ")",
                       "(NOT " + exception + " AND f" + then + ")",
                       "(" + exception + " OR a" + then + ")");
        }
        if (auto const* other = std::get_if<reference_condition>(&each.condition)) {
            policy const& there = *all_.find(other->policy);
            for (policy_version const& version : there.versions) {
                if (version.id == other->version) {
                    return write(there, version);
                }
            }
        }
        std::string const asked = leaf(of, each);
        return add(0, asked, "NOT " + asked, "1");
    }

    // Leaves.

    fact_value const& value_of(policy const& of, requirement const& each, limit const& with,
                               std::string const& member) {
        if (auto const* given = std::get_if<given_limit>(&with)) {
            return given->value;
        }
        if (auto const* open = std::get_if<unpublished_limit>(&with)) {
            return open->readings[reading(of, each.id.str() + "/" + member, open->question,
                                          open->readings.size())];
        }
        for (parameter_value const& one : terms_.parameters) {
            if (one.policy == of.id && one.name == std::get<parameter_limit>(with).parameter) {
                return one.value;
            }
        }
        throw std::logic_error{"a parameter was not supplied"};
    }

    fact_description const& described(fact_name const& name) const {
        return all_.schema()->facts[*all_.schema()->find(name)];
    }

    /// A condition as a number of one, zero or NULL.
    std::string leaf(policy const& of, requirement const& each) {
        if (auto const* time = std::get_if<elapsed_condition>(&each.condition)) {
            return elapsed(of, each, *time);
        }
        fact_name const* name = nullptr;
        std::visit(
            [&](auto const& held) {
                if constexpr (requires { held.fact; }) {
                    name = &held.fact;
                }
            },
            each.condition);
        fact_description const& fact = described(*name);
        std::string const column = fact.name.str();
        ++times_read_[column];
        std::string asked = "(" + about(of, each, fact) + ")";
        if (applicants_in_sql::may_be_absent(fact)) {
            asked = std::holds_alternative<none_of_condition>(each.condition)
                        ? "(NOT has_" + column + " OR " + asked + ")"
                        : "(has_" + column + " AND " + asked + ")";
        }
        auto const settled = rows_.always(column, asked);
        return settled ? (*settled ? "1" : "0") : asked;
    }

    std::string about(policy const& of, requirement const& each, fact_description const& fact) {
        std::string const column = fact.name.str();
        condition const& asked = each.condition;
        auto const with = [&](limit const& given, char const* member) {
            return as_sql(value_of(of, each, given, member));
        };
        if (auto const* held = std::get_if<at_least_condition>(&asked)) {
            return column + " >= " + with(held->limit, "limit");
        }
        if (auto const* held = std::get_if<at_most_condition>(&asked)) {
            return column + " <= " + with(held->limit, "limit");
        }
        if (auto const* held = std::get_if<above_condition>(&asked)) {
            return column + " > " + with(held->limit, "limit");
        }
        if (auto const* held = std::get_if<below_condition>(&asked)) {
            return column + " < " + with(held->limit, "limit");
        }
        if (auto const* held = std::get_if<equals_condition>(&asked)) {
            return column + " = " + with(held->limit, "limit");
        }
        if (auto const* held = std::get_if<between_condition>(&asked)) {
            return column + (held->includes_lowest ? " >= " : " > ") + with(held->lowest, "lowest")
                   + " AND " + column + (held->includes_highest ? " <= " : " < ")
                   + with(held->highest, "highest");
        }
        if (auto const* held = std::get_if<date_within_condition>(&asked)) {
            std::string made = column + " = " + column;
            if (held->first) {
                made += " AND " + column + " >= " + with(*held->first, "first");
            }
            if (held->last) {
                made += " AND " + column + " <= " + with(*held->last, "last");
            }
            return made;
        }
        if (std::holds_alternative<holds_condition>(asked)) {
            return column + " = 1";
        }
        if (std::holds_alternative<present_condition>(asked)) {
            return "1"; // what is asked is whether there is one
        }
        if (auto const* held = std::get_if<level_at_least_condition>(&asked)) {
            std::string ladder;
            for (std::string const& code : std::get<level_type>(fact.type).codes) {
                ladder += code + " ";
            }
            auto const rank = [&](std::string const& code) {
                return "instr('" + ladder + "', " + code + ")";
            };
            return rank(column) + " >= " + rank(with(held->limit, "limit"));
        }
        if (auto const* held = std::get_if<grade_at_least_condition>(&asked)) {
            // A lower mark of the small schema is the better one.
            return column + " <= " + with(held->limit, "limit");
        }
        if (auto const* held = std::get_if<one_of_condition>(&asked)) {
            return among(fact, codes(of, each, held->codes, "codes"), "OR");
        }
        if (auto const* held = std::get_if<none_of_condition>(&asked)) {
            return "NOT (" + among(fact, codes(of, each, held->codes, "codes"), "OR") + ")";
        }
        if (auto const* held = std::get_if<papers_present_condition>(&asked)) {
            return among(fact, codes(of, each, held->papers, "papers"), "AND");
        }
        auto const& fields = std::get<within_field_condition>(asked);
        return within(column, codes(of, each, fields.fields, "fields"));
    }

    std::vector<std::string> codes(policy const& of, requirement const& each, limit const& with,
                                   char const* member) {
        return std::get<code_set_value>(value_of(of, each, with, member)).codes;
    }

    /// Whether the code is one of these; of a set, whether it has one of them, or all.
    static std::string among(fact_description const& fact, std::vector<std::string> const& codes,
                             std::string const& word) {
        bool const is_set = std::holds_alternative<code_set_type>(fact.type);
        std::string made;
        for (std::string const& code : codes) {
            made += (made.empty() ? "" : " " + word + " ") + fact.name.str()
                    + (is_set ? " LIKE '% " + code + " %'" : " = '" + code + "'");
        }
        return made;
    }

    /// A broad field stands for any within it, and may turn out to be one of these.
    static std::string within(std::string const& column, std::vector<std::string> const& fields) {
        std::string inside;
        std::string around;
        for (std::string const& each : fields) {
            inside += (inside.empty() ? "" : " OR ") + column + " LIKE '" + each + "%'";
            around += (around.empty() ? "'" : " OR '") + each + "' LIKE rtrim(" + column
                      + ", '0') || '%'";
        }
        return "CASE WHEN " + column + " IS NULL THEN NULL WHEN " + inside + " THEN 1 WHEN "
               + around + " THEN NULL ELSE 0 END";
    }

    // Time.

    std::string day(day_point const& point, std::vector<fact_description const*>& facts) {
        if (auto const* fixed = std::get_if<fixed_day>(&point)) {
            return "'" + to_string(fixed->day) + "'";
        }
        if (auto const* named = std::get_if<fact_day>(&point)) {
            facts.push_back(&described(named->fact));
            ++times_read_[named->fact.str()];
            return named->fact.str();
        }
        return "'" + to_string(terms_.reference_day) + "'";
    }

    std::string elapsed(policy const& of, requirement const& each, elapsed_condition const& time) {
        std::vector<fact_description const*> facts;
        std::string const from = day(time.from, facts);
        std::string const to = day(time.to, facts);
        bool const counts_last = time.counted == ends::last_included;
        std::string const end = "date(" + to + (counts_last ? ", '+1 day')" : ")");
        bool const rounds_up = time.count == rounding::up;
        std::string count;
        if (time.unit == duration_unit::days) {
            count = days(from, end);
        } else if (time.unit == duration_unit::weeks) {
            std::string const whole = days(from, end);
            // Division of SQL cuts towards zero.
            count = "(" + whole + " / 7 + CASE WHEN " + whole + " % 7 "
                    + (rounds_up ? "> 0 THEN 1" : "< 0 THEN -1") + " ELSE 0 END)";
        } else {
            count = months(time, from, end, rounds_up);
        }
        std::string const limit = as_sql(value_of(of, each, time.limit, "limit"));
        std::string const sign = time.comparison == comparison::at_least  ? " >= "
                                 : time.comparison == comparison::at_most ? " <= "
                                 : time.comparison == comparison::above   ? " > "
                                                                          : " < ";
        std::string asked = "(" + count + sign + limit + ")";
        for (fact_description const* fact : facts) {
            if (applicants_in_sql::may_be_absent(*fact)) {
                asked = "(has_" + fact->name.str() + " AND " + asked + ")";
            }
        }
        if (facts.size() == 1) {
            auto const settled = rows_.always(facts[0]->name.str(), asked);
            return settled ? (*settled ? "1" : "0") : asked;
        }
        return asked;
    }

    static std::string days(std::string const& from, std::string const& to) {
        return "CAST(julianday(" + to + ") - julianday(" + from + ") AS INTEGER)";
    }

    /// Whole months or years between two days, and what is left over rounded.
    static std::string months(elapsed_condition const& time, std::string const& from,
                              std::string const& end, bool rounds_up) {
        auto const part = [](std::string const& which, std::string const& of) {
            return "CAST(strftime('%" + which + "', " + of + ") AS INTEGER)";
        };
        bool const is_months = time.unit == duration_unit::months;
        std::string const years = "(" + part("Y", "high") + " - " + part("Y", "low") + ")";
        std::string const most =
            is_months ? years + " * 12 + " + part("m", "high") + " - " + part("m", "low") : years;
        // The day so many units after the first: where there is no such day, the last of the month
        // or the first of the next.
        auto const anniversary = [&](std::string const& units) {
            std::string const first = "date(low, 'start of month', (" + units
                                      + (is_months ? "" : " * 12") + ") || ' months')";
            std::string const instead =
                time.no_such_day == rounding::up ? "'+1 month'" : "'+1 month', '-1 day'";
            return "(SELECT CASE WHEN " + part("d", "low") + " <= "
                   + part("d", "date(first_day, '+1 month', '-1 day')") + " THEN date(first_day, ("
                   + part("d", "low") + " - 1) || ' days') ELSE date(first_day, " + instead
                   + ") END FROM (SELECT " + first + " AS first_day))";
        };
        std::string made = "SELECT min(" + from + ", " + end + ") AS low, max(" + from + ", " + end
                           + ") AS high, " + end + " < " + from + " AS is_back";
        made = "SELECT low, high, is_back, " + most + " AS most FROM (" + made + ")";
        made = "SELECT low, high, is_back, most - (" + anniversary("most")
               + " > high) AS whole FROM (" + made + ")";
        made = "SELECT is_back, whole, " + anniversary("whole") + " < high AS more FROM (" + made
               + ")";
        // Backwards the count is below zero, and up is towards zero.
        std::string const back = rounds_up ? "whole" : "whole + more";
        std::string const forth = rounds_up ? "whole + more" : "whole";
        return "(SELECT CASE WHEN is_back THEN -(" + back + ") ELSE " + forth + " END FROM (" + made
               + "))";
    }

    policy_library const& all_;
    decision_terms const& terms_;
    applicants_in_sql& rows_;
    std::map<std::string, chosen> read_;
    std::map<std::string, std::size_t> times_read_;
    std::vector<std::string> steps_;
    std::size_t next_{0};
};

} // namespace jspu_coop::testing
