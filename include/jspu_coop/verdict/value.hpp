/// @file
/// The values that an explanation shows.
#pragma once

#include <jspu_coop/base/decimal.hpp>
#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/ratio.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/calendar/duration.hpp>
#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/vocabulary/money.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop {

/// A code of a named vocabulary, shown by its label: {"scope", "student_exchange"}.
struct coded_value {
    std::string vocabulary; ///< the vocabulary's name: "scope", "country", "person_category"
    std::string code;       ///< the code

    /// Equal when both members are.
    friend bool operator==(coded_value const&, coded_value const&) = default;
};
JSPU_COOP_RECORD(coded_value, (vocabulary, code));

/// A record, shown by its name: {"party", "jspu"}.
struct record_reference {
    std::string kind; ///< "party", "agreement", "clause", "activity"
    std::string id;   ///< the record's id; a clause is named "agreement/clause"

    /// Equal when both members are.
    friend bool operator==(record_reference const&, record_reference const&) = default;
};
JSPU_COOP_RECORD(record_reference, (kind, id));

/// Whether a number of days is meant, so that wording can inflect the word.
struct day_count {
    std::int64_t days; ///< how many

    /// Equal when the numbers are.
    friend bool operator==(day_count const&, day_count const&) = default;
};
JSPU_COOP_RECORD(day_count, (days));

/// One value that an explanation shows. It stays typed, so that each language words it in its own
/// way.
using shown_value = std::variant<bool, std::int64_t, day_count, decimal, ratio, money, date, period,
                                 duration, coded_value, record_reference, text, std::string>;

/// Several values shown together, such as the codes allowed.
using shown_values = std::vector<shown_value>;

/// The values of an explanation by name: "observed", "required", "shortfall" and others.
using named_values = std::map<std::string, shown_values>;

/// A plain text of a value for logs and tests: "student_exchange", "2026-09-01", "18 days".
[[nodiscard]] JSPU_COOP_EXPORT std::string to_string(shown_value const& value);

} // namespace jspu_coop
