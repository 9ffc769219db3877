/// @file
/// A stay of a student or a member of staff at a partner, as an exchange.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/people/participant.hpp>
#include <jspu_coop/vocabulary/language.hpp>

#include <string_view>

namespace jspu_coop {

/// A stay of a student or a member of staff at a partner, as an exchange.
///
/// A student's stay needs the scope `student_exchange`, one of academic or administrative staff
/// `staff_exchange`; while the category is missing, either is possible.
struct exchange_stay {
    static constexpr std::string_view kind = "exchange_stay"; ///< how files tell details apart

    party_id home;                        ///< the sending party
    party_id host;                        ///< the receiving party
    participant traveller{};              ///< who goes
    fact<jspu_coop::language> language{}; ///< the language of study or teaching at the host
    fact<date> admitted{};  ///< day of admission to the programme; absent where none is needed
    fact<date> nominated{}; ///< day of nomination by the home party; absent if not yet

    /// Stays are equal when all members are.
    friend bool operator==(exchange_stay const&, exchange_stay const&) = default;
};
JSPU_COOP_RECORD(exchange_stay, (home, host, traveller, language, admitted, nominated));

} // namespace jspu_coop
