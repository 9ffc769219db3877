/// @file
/// When an agreement begins, how long it runs and how it is prolonged.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/calendar/duration.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

namespace jspu_coop {

/// In force from the day on which the last party signed.
struct entry_on_last_signature {
    static constexpr std::string_view kind = "last_signature"; ///< how files tell entries apart

    /// Always equal.
    friend bool operator==(entry_on_last_signature const&,
                           entry_on_last_signature const&) = default;
};
JSPU_COOP_RECORD(entry_on_last_signature, ());

/// In force from the day of an event of its own: a notification that all steps are complete.
struct entry_on_notification {
    static constexpr std::string_view kind = "notification"; ///< how files tell entries apart

    /// Always equal.
    friend bool operator==(entry_on_notification const&, entry_on_notification const&) = default;
};
JSPU_COOP_RECORD(entry_on_notification, ());

/// In force from a day that the text names, once every party has signed.
struct entry_on_date {
    static constexpr std::string_view kind = "date"; ///< how files tell entries apart

    date day; ///< the day that the text names

    /// Entries are equal when their days are.
    friend bool operator==(entry_on_date const&, entry_on_date const&) = default;
};
JSPU_COOP_RECORD(entry_on_date, (day));

/// How an agreement enters into force.
using entry_into_force =
    std::variant<entry_on_last_signature, entry_on_notification, entry_on_date>;

/// The agreement runs until a day that the text names.
struct term_until {
    static constexpr std::string_view kind = "until"; ///< how files tell terms apart

    date last; ///< its last day

    /// Terms are equal when their days are.
    friend bool operator==(term_until const&, term_until const&) = default;
};
JSPU_COOP_RECORD(term_until, (last));

/// The agreement runs for a length of time from its entry into force. Five years from 20 May 2020
/// end with 19 May 2025; where the closing month has no such day, the length is rounded down.
struct term_for {
    static constexpr std::string_view kind = "for"; ///< how files tell terms apart

    duration length; ///< how long it runs

    /// Terms are equal when their lengths are.
    friend bool operator==(term_for const&, term_for const&) = default;
};
JSPU_COOP_RECORD(term_for, (length));

/// The agreement has no end of its own.
struct indefinite_term {
    static constexpr std::string_view kind = "indefinite"; ///< how files tell terms apart

    /// Always equal.
    friend bool operator==(indefinite_term const&, indefinite_term const&) = default;
};
JSPU_COOP_RECORD(indefinite_term, ());

/// How long an agreement runs.
using agreement_term = std::variant<term_until, term_for, indefinite_term>;

/// The agreement ends with its term.
struct no_renewal {
    static constexpr std::string_view kind = "none"; ///< how files tell renewals apart

    /// Always equal.
    friend bool operator==(no_renewal const&, no_renewal const&) = default;
};
JSPU_COOP_RECORD(no_renewal, ());

/// The agreement goes on by itself unless a party gives notice in time. Months are rounded down.
struct automatic_renewal {
    static constexpr std::string_view kind = "automatic"; ///< how files tell renewals apart

    duration by;                         ///< the length of each prolongation
    std::optional<std::int64_t> times{}; ///< how often at most; none: without limit
    std::optional<duration> notice{};    ///< how long before the end notice must be given; none: by
                                         ///< its last day

    /// Renewals are equal when all members are.
    friend bool operator==(automatic_renewal const&, automatic_renewal const&) = default;
};
JSPU_COOP_RECORD(automatic_renewal, (by, times, notice));

/// How an agreement is prolonged.
using renewal_rule = std::variant<no_renewal, automatic_renewal>;

} // namespace jspu_coop
