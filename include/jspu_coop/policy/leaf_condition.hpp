/// @file
/// Conditions on one fact, and on the time between two days.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/calendar/duration.hpp>
#include <jspu_coop/policy/fact_name.hpp>
#include <jspu_coop/policy/limit.hpp>

#include <optional>
#include <string_view>
#include <variant>

namespace jspu_coop {

// Of a fact that is known to be absent no condition holds, but for `none_of`.

/// The number or day is the limit or more.
struct at_least_condition {
    static constexpr std::string_view kind = "at_least"; ///< how files tell conditions apart
    fact_name fact;                                      ///< the fact
    jspu_coop::limit limit; ///< of the fact's type: integer, decimal, ratio, date
    /// Conditions are equal when all members are.
    friend bool operator==(at_least_condition const&, at_least_condition const&) = default;
};
JSPU_COOP_RECORD(at_least_condition, (fact, limit));

/// The number or day is the limit or less.
struct at_most_condition {
    static constexpr std::string_view kind = "at_most"; ///< how files tell conditions apart
    fact_name fact;                                     ///< the fact
    jspu_coop::limit limit; ///< of the fact's type: integer, decimal, ratio, date
    /// Conditions are equal when all members are.
    friend bool operator==(at_most_condition const&, at_most_condition const&) = default;
};
JSPU_COOP_RECORD(at_most_condition, (fact, limit));

/// The number or day is more than the limit.
struct above_condition {
    static constexpr std::string_view kind = "above"; ///< how files tell conditions apart
    fact_name fact;                                   ///< the fact
    jspu_coop::limit limit; ///< of the fact's type: integer, decimal, ratio, date
    /// Conditions are equal when all members are.
    friend bool operator==(above_condition const&, above_condition const&) = default;
};
JSPU_COOP_RECORD(above_condition, (fact, limit));

/// The number or day is less than the limit.
struct below_condition {
    static constexpr std::string_view kind = "below"; ///< how files tell conditions apart
    fact_name fact;                                   ///< the fact
    jspu_coop::limit limit; ///< of the fact's type: integer, decimal, ratio, date
    /// Conditions are equal when all members are.
    friend bool operator==(below_condition const&, below_condition const&) = default;
};
JSPU_COOP_RECORD(below_condition, (fact, limit));

/// The number or day lies between two limits.
struct between_condition {
    static constexpr std::string_view kind = "between"; ///< how files tell conditions apart
    fact_name fact;                                     ///< the fact
    jspu_coop::limit lowest;                            ///< of the fact's type
    jspu_coop::limit highest; ///< of the fact's type, not below the lowest
    bool includes_lowest;     ///< the lowest itself will do
    bool includes_highest;    ///< the highest itself will do
    /// Conditions are equal when all members are.
    friend bool operator==(between_condition const&, between_condition const&) = default;
};
JSPU_COOP_RECORD(between_condition, (fact, lowest, highest, includes_lowest, includes_highest));

/// The value is the limit, exactly.
struct equals_condition {
    static constexpr std::string_view kind = "equals"; ///< how files tell conditions apart
    fact_name fact;                                    ///< the fact
    jspu_coop::limit limit; ///< of the fact's type: any but a set or a field of study
    /// Conditions are equal when all members are.
    friend bool operator==(equals_condition const&, equals_condition const&) = default;
};
JSPU_COOP_RECORD(equals_condition, (fact, limit));

/// The code or level is one of the codes; of a set, at least one is.
struct one_of_condition {
    static constexpr std::string_view kind = "one_of"; ///< how files tell conditions apart
    fact_name fact;                                    ///< the fact
    jspu_coop::limit codes; ///< a code_set of the fact's vocabulary or scale, not empty
    /// Conditions are equal when all members are.
    friend bool operator==(one_of_condition const&, one_of_condition const&) = default;
};
JSPU_COOP_RECORD(one_of_condition, (fact, codes));

/// The code or level is none of the codes; of a set, none is. It holds of a fact that is absent.
struct none_of_condition {
    static constexpr std::string_view kind = "none_of"; ///< how files tell conditions apart
    fact_name fact;                                     ///< the fact
    jspu_coop::limit codes; ///< a code_set of the fact's vocabulary or scale, not empty
    /// Conditions are equal when all members are.
    friend bool operator==(none_of_condition const&, none_of_condition const&) = default;
};
JSPU_COOP_RECORD(none_of_condition, (fact, codes));

/// The fact is true.
struct holds_condition {
    static constexpr std::string_view kind = "holds"; ///< how files tell conditions apart
    fact_name fact;                                   ///< a boolean
    /// Conditions are equal when all members are.
    friend bool operator==(holds_condition const&, holds_condition const&) = default;
};
JSPU_COOP_RECORD(holds_condition, (fact));

/// There is one: the fact is not absent.
struct present_condition {
    static constexpr std::string_view kind = "present"; ///< how files tell conditions apart
    fact_name fact;                                     ///< a fact that may be absent
    /// Conditions are equal when all members are.
    friend bool operator==(present_condition const&, present_condition const&) = default;
};
JSPU_COOP_RECORD(present_condition, (fact));

/// The day lies between two days, both included.
struct date_within_condition {
    static constexpr std::string_view kind = "date_within"; ///< how files tell conditions apart
    fact_name fact;                                         ///< a date
    std::optional<jspu_coop::limit> first; ///< the first day; none: no matter how early
    std::optional<jspu_coop::limit> last;  ///< the last day; none: no matter how late
    /// Conditions are equal when all members are.
    friend bool operator==(date_within_condition const&, date_within_condition const&) = default;
};
JSPU_COOP_RECORD(date_within_condition, (fact, first, last));

/// The day that a fact gives.
struct fact_day {
    static constexpr std::string_view kind = "fact"; ///< how files tell days apart
    fact_name fact;                                  ///< a date
    /// Days are equal when all members are.
    friend bool operator==(fact_day const&, fact_day const&) = default;
};
JSPU_COOP_RECORD(fact_day, (fact));

/// A day of the calendar.
struct fixed_day {
    static constexpr std::string_view kind = "fixed"; ///< how files tell days apart
    date day;                                         ///< the day
    /// Days are equal when all members are.
    friend bool operator==(fixed_day const&, fixed_day const&) = default;
};
JSPU_COOP_RECORD(fixed_day, (day));

/// The day by which the policy's version is chosen.
struct reference_day {
    static constexpr std::string_view kind = "reference"; ///< how files tell days apart
    /// Always equal.
    friend bool operator==(reference_day const&, reference_day const&) = default;
};
JSPU_COOP_RECORD(reference_day, ());

/// A day to count from or to.
using day_point = std::variant<fact_day, fixed_day, reference_day>;

/// How a count is compared with its limit.
enum class comparison {
    at_least, ///< the limit or more
    at_most,  ///< the limit or less
    above,    ///< more than the limit
    below     ///< less than the limit
};
JSPU_COOP_ENUM(comparison, at_least, at_most, above, below);

/// The name of the vocabulary in issues.
template <>
inline constexpr std::string_view enumeration_name<comparison> = "comparison";

/// So much time lies between two days. Backwards it counts below zero: from a day to the one before
/// it is one day less than from the day to itself.
struct elapsed_condition {
    static constexpr std::string_view kind = "elapsed"; ///< how files tell conditions apart
    day_point from;                                     ///< the day to count from
    day_point to;         ///< the day to count to; the two are not one fact
    duration_unit unit;   ///< what is counted
    rounding count;       ///< how a part of a unit counts: down, up; of days it says nothing
    rounding no_such_day; ///< how an anniversary that does not exist is rounded: down, up
    ends counted;         ///< whether the day counted to belongs to the time
    jspu_coop::comparison comparison; ///< how the count is compared
    jspu_coop::limit limit;           ///< an integer of the unit: "years"
    /// Conditions are equal when all members are.
    friend bool operator==(elapsed_condition const&, elapsed_condition const&) = default;
};
JSPU_COOP_RECORD(elapsed_condition,
                 (from, to, unit, count, no_such_day, counted, comparison, limit));

/// The level is the limit or a higher one.
struct level_at_least_condition {
    static constexpr std::string_view kind = "level_at_least"; ///< how files tell conditions apart
    fact_name fact;                                            ///< a level
    jspu_coop::limit limit;                                    ///< a level on the fact's scale
    /// Conditions are equal when all members are.
    friend bool operator==(level_at_least_condition const&,
                           level_at_least_condition const&) = default;
};
JSPU_COOP_RECORD(level_at_least_condition, (fact, limit));

/// The mark is the limit or a better one: a lower one where lower marks are better.
struct grade_at_least_condition {
    static constexpr std::string_view kind = "grade_at_least"; ///< how files tell conditions apart
    fact_name fact;                                            ///< a grade
    jspu_coop::limit limit;                                    ///< a mark on the fact's scale
    /// Conditions are equal when all members are.
    friend bool operator==(grade_at_least_condition const&,
                           grade_at_least_condition const&) = default;
};
JSPU_COOP_RECORD(grade_at_least_condition, (fact, limit));

/// The field of study is one of these or lies in one.
struct within_field_condition {
    static constexpr std::string_view kind = "within_field"; ///< how files tell conditions apart
    fact_name fact;                                          ///< a field of study
    jspu_coop::limit fields;                                 ///< a code_set of `isced_f`, not empty
    /// Conditions are equal when all members are.
    friend bool operator==(within_field_condition const&, within_field_condition const&) = default;
};
JSPU_COOP_RECORD(within_field_condition, (fact, fields));

/// Every one of these is in the set: the papers handed in.
struct papers_present_condition {
    static constexpr std::string_view kind = "papers_present"; ///< how files tell conditions apart
    fact_name fact;                                            ///< a set of codes
    jspu_coop::limit papers; ///< a code_set of the fact's vocabulary, not empty
    /// Conditions are equal when all members are.
    friend bool operator==(papers_present_condition const&,
                           papers_present_condition const&) = default;
};
JSPU_COOP_RECORD(papers_present_condition, (fact, papers));

} // namespace jspu_coop
