/// @file
/// Parts of a policy as a program writes them down, before `policy_builder` checks them.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/policy/requirement.hpp>

#include <boost/mp11/algorithm.hpp>

#include <concepts>
#include <type_traits>
#include <utility>

namespace jspu_coop {

/// A part of a policy as a program writes it down, and which names in it are malformed.
///
/// A name that is malformed does not throw here: it comes out of `policy_builder::build` with its
/// place. A draft is a value, which nothing changes.
template <class Part>
class draft_of {
public:
    /// A part as data.
    /// @param part the part
    /// @param found what is wrong with its names, at paths within the part
    explicit draft_of(Part part, issues found = {})
        : part_{std::move(part)}, found_{std::move(found)} {}

    /// The part. In the place of each malformed name stands "malformed".
    [[nodiscard]] Part const& part() const noexcept { return part_; }
    /// Which names are malformed; empty when none is.
    [[nodiscard]] issues const& found() const noexcept { return found_; }

private:
    Part part_;
    issues found_;
};

/// A value of a fact, or one of the kinds of values: `integer_value`, `level_value`, ...
template <class T>
concept written_value =
    std::same_as<T, fact_value> || boost::mp11::mp_contains<fact_value, T>::value;

/// What a requirement compares with: a value, or what `conditions::parameter` and
/// `conditions::unpublished` make.
class limit_draft : public draft_of<limit> {
public:
    using draft_of<limit>::draft_of;
    /// The value that the policy gives.
    template <written_value Value>
    limit_draft(Value value) // implicit: a limit is written as its value
        : draft_of<limit>{given_limit{fact_value{std::move(value)}}} {}
    /// The day that the policy gives.
    limit_draft(date day) : limit_draft{date_value{day}} {} // implicit, likewise
};

/// A day to count from or to: a day of the calendar, the reference day, or `conditions::day_of`.
class day_draft : public draft_of<day_point> {
public:
    using draft_of<day_point>::draft_of;
    /// A day of the calendar.
    day_draft(date day) : draft_of<day_point>{fixed_day{day}} {} // implicit: written as the day
    /// The day by which the policy's version is chosen: `reference_day{}`.
    day_draft(reference_day day) : draft_of<day_point>{day} {} // implicit, likewise
};

/// What a requirement asks for: what the functions in `conditions` make, or a condition as data.
class condition_draft : public draft_of<condition> {
public:
    using draft_of<condition>::draft_of;
    /// A condition as data: `holds_condition{...}`.
    template <class Condition>
        requires(boost::mp11::mp_contains<condition, Condition>::value)
    condition_draft(Condition held) // implicit: it is one already
        : draft_of<condition>{condition{std::move(held)}} {}
};

/// One requirement: what `conditions::require` makes, and what else is said of it. Each function
/// gives a new draft; what is said again replaces what was said before.
class requirement_draft : public draft_of<requirement> {
public:
    using draft_of<requirement>::draft_of;

    /// What it asks for, in words, in any languages.
    [[nodiscard]] JSPU_COOP_EXPORT requirement_draft called(text labels) const;
    /// Where the rule stands.
    [[nodiscard]] JSPU_COOP_EXPORT requirement_draft cited_as(citation place) const;
    /// An act may waive it for one applicant. It is advisory no more.
    [[nodiscard]] JSPU_COOP_EXPORT requirement_draft waivable() const;
    /// It only warns. It is waivable no more.
    [[nodiscard]] JSPU_COOP_EXPORT requirement_draft advisory() const;
};

} // namespace jspu_coop
