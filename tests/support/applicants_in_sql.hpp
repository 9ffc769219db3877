/// @file
/// Rows of applicants as a table of SQL, in which NULL stands for what is missing.
#pragma once

#include <jspu_coop/policy/fact_row.hpp>

#include "support/policy_world.hpp"
#include "support/sqlite_database.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop::testing {

/// A value of the small schema as SQL.
[[nodiscard]] inline std::string as_sql(fact_value const& value) {
    auto const quoted = [](std::string const& text) { return "'" + text + "'"; };
    if (auto const* yes = std::get_if<boolean_value>(&value)) {
        return yes->is ? "1" : "0";
    }
    if (auto const* whole = std::get_if<integer_value>(&value)) {
        return std::to_string(whole->number);
    }
    if (auto const* number = std::get_if<decimal_value>(&value)) { // in tenths
        return std::to_string(number->number.coefficient()
                              * (number->number.scale() == 0 ? 10 : 1));
    }
    if (auto const* number = std::get_if<ratio_value>(&value)) { // in twentieths
        std::int64_t const twentieths = number->number.numerator() * 20;
        if (twentieths % number->number.denominator() != 0) {
            throw std::logic_error{"a ratio that is not of twentieths"};
        }
        return std::to_string(twentieths / number->number.denominator());
    }
    if (auto const* mark = std::get_if<grade_value>(&value)) {
        return to_string(mark->mark);
    }
    if (auto const* day = std::get_if<date_value>(&value)) {
        return quoted(to_string(day->day));
    }
    if (auto const* level = std::get_if<level_value>(&value)) {
        return quoted(level->code);
    }
    if (auto const* code = std::get_if<code_value>(&value)) {
        return quoted(code->code);
    }
    std::string all = " ";
    for (std::string const& each : std::get<code_set_value>(value).codes) {
        all += each + " ";
    }
    return quoted(all);
}

/// A database of the rows of some applicants, and of every value that each fact may have.
class applicants_in_sql {
public:
    explicit applicants_in_sql(fact_schema const& schema) : schema_{schema} {
        std::string columns = "id";
        for (fact_description const& each : schema.facts) {
            columns += ", " + column(each) + (may_be_absent(each) ? ", has_" + column(each) : "");
        }
        database.run("CREATE TABLE applicants (" + columns + ")");
        for (fact_description const& each : schema.facts) {
            std::string const table = "every_" + column(each);
            database.run("CREATE TABLE " + table + " (" + columns + ")");
            auto values = policy_maker::completions_of(each, {});
            std::size_t id = 0;
            for (std::optional<fact_value> const& value : values) {
                std::string row = std::to_string(id++);
                for (fact_description const& other : schema.facts) {
                    row += other == each ? cell(each, value) : cell_of_nothing(other);
                }
                database.run("INSERT INTO " + table + " VALUES (" + row + ")");
            }
        }
    }

    /// Adds a row. What sources disagree on makes a row for each claim.
    void add(fact_row const& row) {
        std::vector<std::string> rows{std::to_string(count_++)};
        for (std::size_t at = 0; at < schema_.facts.size(); ++at) {
            fact_description const& of = schema_.facts[at];
            fact<fact_value> const& known = row.slots()[at].known;
            std::vector<std::string> cells;
            for (fact_value const& claim : known.claims()) {
                cells.push_back(cell(of, claim));
            }
            if (known.state() == knowledge::missing) {
                cells.push_back(cell_of_nothing(of));
            } else if (cells.empty()) {
                cells.push_back(
                    cell(of, known.is_absent() ? std::nullopt : std::optional{known.value()}));
            }
            std::vector<std::string> longer;
            for (std::string const& before : rows) {
                for (std::string const& each : cells) {
                    longer.push_back(before + each);
                }
            }
            rows = std::move(longer);
        }
        for (std::string const& each : rows) {
            database.run("INSERT INTO applicants VALUES (" + each + ")");
        }
    }

    /// Takes all rows out.
    void clear() {
        database.run("DELETE FROM applicants");
        count_ = 0;
    }

    /// What a condition on one fact says, where it says the same of every value there is.
    std::optional<bool> always(std::string const& about, std::string const& asked) {
        auto const [known, is_new] = always_.try_emplace(about + " " + asked);
        if (is_new) {
            auto const rows = database.ask("SELECT min(asked), max(asked) FROM (SELECT " + asked
                                           + " AS asked FROM every_" + about + ")");
            if (rows[0][0] && rows[0][0] == rows[0][1]) {
                known->second = rows[0][0] == "1";
            }
        }
        return known->second;
    }

    static std::string column(fact_description const& of) { return of.name.str(); }
    static bool may_be_absent(fact_description const& of) {
        return of.traits.contains(fact_trait::may_be_absent);
    }

    sqlite_database database; ///< where they are

private:
    static std::string cell(fact_description const& of, std::optional<fact_value> const& value) {
        std::string made = ", " + (value ? as_sql(*value) : std::string{"NULL"});
        return may_be_absent(of) ? made + (value ? ", 1" : ", 0") : made;
    }
    static std::string cell_of_nothing(fact_description const& of) {
        return may_be_absent(of) ? ", NULL, NULL" : ", NULL";
    }

    fact_schema const& schema_;
    std::size_t count_{0};
    std::map<std::string, std::optional<bool>> always_;
};

} // namespace jspu_coop::testing
