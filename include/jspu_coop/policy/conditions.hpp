/// @file
/// What requirements ask for, as a program writes it down.
#pragma once

#include <jspu_coop/policy/drafts.hpp>

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The words in which a C++ program writes a policy; see `policy_builder`. Each stands for one kind
/// of condition or limit of the same name, and adds nothing to it. Facts, parameters and questions
/// are named by their texts; a malformed one comes out of `policy_builder::build`.
namespace jspu_coop::conditions {

/// A requirement of one id, unique in its version and stable over versions.
[[nodiscard]] JSPU_COOP_EXPORT requirement_draft require(std::string_view id,
                                                         condition_draft asked);

// Limits.

/// A limit that whoever decides has to supply: a parameter that the policy declares.
[[nodiscard]] JSPU_COOP_EXPORT limit_draft parameter(std::string_view name);
/// A limit that its source does not publish: one of at least two readings.
[[nodiscard]] JSPU_COOP_EXPORT limit_draft unpublished(std::vector<fact_value> readings);
/// The same; readings that answer one question are chosen together.
[[nodiscard]] JSPU_COOP_EXPORT limit_draft unpublished(std::string_view question,
                                                       std::vector<fact_value> readings);
/// Codes of a vocabulary, in any order.
[[nodiscard]] JSPU_COOP_EXPORT code_set_value codes(std::string vocabulary,
                                                    std::vector<std::string> codes);

// Numbers and days.

/// A whole number, written as such. Floating point and truth are none.
template <class T>
concept whole_number = std::integral<T> && !std::same_as<T, bool>;

/// The number or day is the limit or more.
[[nodiscard]] JSPU_COOP_EXPORT condition_draft at_least(std::string_view fact, limit_draft limit);
/// The number or day is the limit or less.
[[nodiscard]] JSPU_COOP_EXPORT condition_draft at_most(std::string_view fact, limit_draft limit);
/// The number or day is more than the limit.
[[nodiscard]] JSPU_COOP_EXPORT condition_draft above(std::string_view fact, limit_draft limit);
/// The number or day is less than the limit.
[[nodiscard]] JSPU_COOP_EXPORT condition_draft below(std::string_view fact, limit_draft limit);

/// So many of a unit or more: `at_least("person.experience_years", 5, "years")`.
[[nodiscard]] condition_draft at_least(std::string_view fact, whole_number auto number,
                                       std::string unit) {
    return at_least(fact, integer_value{std::int64_t{number}, std::move(unit)});
}
/// So many of a unit or less.
[[nodiscard]] condition_draft at_most(std::string_view fact, whole_number auto number,
                                      std::string unit) {
    return at_most(fact, integer_value{std::int64_t{number}, std::move(unit)});
}
/// More than so many of a unit.
[[nodiscard]] condition_draft above(std::string_view fact, whole_number auto number,
                                    std::string unit) {
    return above(fact, integer_value{std::int64_t{number}, std::move(unit)});
}
/// Less than so many of a unit.
[[nodiscard]] condition_draft below(std::string_view fact, whole_number auto number,
                                    std::string unit) {
    return below(fact, integer_value{std::int64_t{number}, std::move(unit)});
}

/// One end of what lies between.
struct bound {
    limit_draft limit; ///< the end
    bool is_included;  ///< the end itself will do
};
/// An end that itself will do.
[[nodiscard]] inline bound including(limit_draft limit) {
    return {std::move(limit), true};
}
/// An end that itself will not do.
[[nodiscard]] inline bound excluding(limit_draft limit) {
    return {std::move(limit), false};
}
/// The number or day lies between two limits: `between("gpa", including(a), excluding(b))`.
[[nodiscard]] JSPU_COOP_EXPORT condition_draft between(std::string_view fact, bound lowest,
                                                       bound highest);
/// The day lies between two days, both included; of one end nothing may be said.
[[nodiscard]] JSPU_COOP_EXPORT condition_draft date_within(std::string_view fact,
                                                           std::optional<limit_draft> first,
                                                           std::optional<limit_draft> last);

// Any fact, codes, levels, marks.

/// The value is the limit, exactly.
[[nodiscard]] JSPU_COOP_EXPORT condition_draft equals(std::string_view fact, limit_draft limit);
/// The fact is true.
[[nodiscard]] JSPU_COOP_EXPORT condition_draft holds(std::string_view fact);
/// There is one.
[[nodiscard]] JSPU_COOP_EXPORT condition_draft present(std::string_view fact);
/// The code or level is one of the codes; of a set, at least one is.
[[nodiscard]] JSPU_COOP_EXPORT condition_draft one_of(std::string_view fact, limit_draft codes);
/// The same: `one_of("nominated_by", "nomination_route", {"embassy", "ministry"})`.
[[nodiscard]] JSPU_COOP_EXPORT condition_draft one_of(std::string_view fact, std::string vocabulary,
                                                      std::vector<std::string> codes);
/// The code or level is none of the codes; of a set, none is.
[[nodiscard]] JSPU_COOP_EXPORT condition_draft none_of(std::string_view fact, limit_draft codes);
/// The same, with the codes of a vocabulary.
[[nodiscard]] JSPU_COOP_EXPORT condition_draft none_of(std::string_view fact,
                                                       std::string vocabulary,
                                                       std::vector<std::string> codes);
/// Every one of these is in the set.
[[nodiscard]] JSPU_COOP_EXPORT condition_draft papers_present(std::string_view fact,
                                                              limit_draft papers);
/// The same, with the codes of a vocabulary.
[[nodiscard]] JSPU_COOP_EXPORT condition_draft papers_present(std::string_view fact,
                                                              std::string vocabulary,
                                                              std::vector<std::string> papers);
/// The field of study is one of these codes of ISCED-F 2013, or lies in one.
[[nodiscard]] JSPU_COOP_EXPORT condition_draft within_field(std::string_view fact,
                                                            limit_draft fields);
/// The level is the limit or a higher one.
[[nodiscard]] JSPU_COOP_EXPORT condition_draft level_at_least(std::string_view fact,
                                                              limit_draft limit);
/// The same: `level_at_least("language.ru", "cefr_level", "B1")`.
[[nodiscard]] JSPU_COOP_EXPORT condition_draft level_at_least(std::string_view fact,
                                                              std::string scale, std::string level);
/// The mark is the limit or a better one.
[[nodiscard]] JSPU_COOP_EXPORT condition_draft grade_at_least(std::string_view fact,
                                                              limit_draft limit);

// Time between two days.

/// A choice that has no default: who leaves it out is told by the compiler.
template <class T>
class choice {
public:
    /// What is chosen.
    choice(T chosen) : chosen_{chosen} {} // implicit: a choice is written as what is chosen
    /// What is chosen.
    [[nodiscard]] T get() const noexcept { return chosen_; }

private:
    T chosen_;
};

/// Time between two days, and how it is counted. Every member has to be said.
struct elapsed_time {
    day_draft from;               ///< the day to count from
    day_draft to;                 ///< the day to count to
    choice<duration_unit> unit;   ///< what is counted
    choice<rounding> count;       ///< how a part of a unit counts: down, up
    choice<rounding> no_such_day; ///< how an anniversary that does not exist is rounded: down, up
    choice<ends> counted;         ///< whether the day counted to belongs to the time
};

/// The day that a fact gives.
[[nodiscard]] JSPU_COOP_EXPORT day_draft day_of(std::string_view fact);
/// So much time lies between two days. The limit is an integer of the time's unit.
[[nodiscard]] JSPU_COOP_EXPORT condition_draft elapsed(elapsed_time time, comparison compared,
                                                       limit_draft limit);
/// So many of the time's units: `elapsed({.from = ..., ...}, comparison::at_least, 25)`.
[[nodiscard]] condition_draft elapsed(elapsed_time time, comparison compared,
                                      whole_number auto count) {
    return elapsed(time, compared, integer_value{std::int64_t{count}, to_string(time.unit.get())});
}

// Requirements of requirements.

/// Every part is met.
[[nodiscard]] JSPU_COOP_EXPORT condition_draft all_of(std::vector<requirement_draft> parts);
/// At least one part is met.
[[nodiscard]] JSPU_COOP_EXPORT condition_draft any_of(std::vector<requirement_draft> parts);
/// At least so many parts are met.
[[nodiscard]] JSPU_COOP_EXPORT condition_draft at_least_k(std::int64_t count,
                                                          std::vector<requirement_draft> parts);
/// The part is not met.
[[nodiscard]] JSPU_COOP_EXPORT condition_draft not_met(requirement_draft part);
/// A rule that its source does not publish exactly: one of at least two readings.
[[nodiscard]] JSPU_COOP_EXPORT condition_draft unpublished(std::vector<requirement_draft> readings);
/// The same; readings that answer one question are chosen together.
[[nodiscard]] JSPU_COOP_EXPORT condition_draft unpublished(std::string_view question,
                                                           std::vector<requirement_draft> readings);
/// Another policy is met, in the version that is named.
[[nodiscard]] JSPU_COOP_EXPORT condition_draft meets(std::string_view policy,
                                                     std::string_view version);

/// The first half of `when(guard).then(part)`.
struct guarded {
    requirement_draft guard; ///< where the part applies
    /// The part, where the guard is met; elsewhere not applicable.
    [[nodiscard]] JSPU_COOP_EXPORT condition_draft then(requirement_draft part) const;
};
/// Where something applies: `when(guard).then(part)`.
[[nodiscard]] inline guarded when(requirement_draft guard) {
    return {std::move(guard)};
}

/// The first half of `unless(exception).then(part)`.
struct excepted {
    requirement_draft exception; ///< the exception, with labels of its own
    /// Met where the exception is; elsewhere the part.
    [[nodiscard]] JSPU_COOP_EXPORT condition_draft then(requirement_draft part) const;
};
/// What excuses from something: `unless(exception).then(part)`.
[[nodiscard]] inline excepted unless(requirement_draft exception) {
    return {std::move(exception)};
}

} // namespace jspu_coop::conditions
