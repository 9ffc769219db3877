/// @file
/// What stands in the way of a decision.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>

#include <algorithm>
#include <compare>
#include <string>
#include <vector>

namespace jspu_coop {

/// Why an answer is open.
enum class open_cause {
    missing,          ///< nobody has said
    conflicting,      ///< sources disagree
    rule_unpublished, ///< the source leaves its own rule open, and its readings disagree
    book_incomplete ///< nobody claims that what is known is all: every agreement with the partner,
                    ///< every treaty
};
JSPU_COOP_ENUM(open_cause, missing, conflicting, rule_unpublished, book_incomplete);

/// A fact, or an unpublished rule, that stands in the way of a decision.
struct missing_fact {
    std::string kind; ///< what lacks it: "activity", "agreement", "requirement" or "book"
    std::string id;   ///< the record's id; of the book, the partner or scope of which it is silent
    std::string path; ///< pointer to the fact within the record, clauses named by their ids:
                      ///< "/period", "/clauses/5/places"
    open_cause cause; ///< why it is open

    /// Ordered by record, then place.
    friend auto operator<=>(missing_fact const&, missing_fact const&) = default;
    /// Equal when all members are.
    friend bool operator==(missing_fact const&, missing_fact const&) = default;
};
JSPU_COOP_RECORD(missing_fact, (kind, id, path, cause));

/// Adds facts to a sorted list without repeating any.
inline void merge_into(std::vector<missing_fact>& whole, std::vector<missing_fact> const& part) {
    for (missing_fact const& each : part) {
        auto const place = std::lower_bound(whole.begin(), whole.end(), each);
        if (place == whole.end() || *place != each) {
            whole.insert(place, each);
        }
    }
}

} // namespace jspu_coop
