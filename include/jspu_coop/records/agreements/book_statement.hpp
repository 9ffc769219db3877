/// @file
/// For whom the register claims to hold every agreement.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/citation.hpp>
#include <jspu_coop/vocabulary/country.hpp>

#include <optional>

namespace jspu_coop {

/// A claim that the register holds every agreement with a partner, or with all partners in a
/// country, that was in force on or after a day. Without it, an agreement that is not in the
/// register may still exist, and a "no" that such an agreement could change is not given. The claim
/// stands until it is removed: whoever makes it promises to record new agreements before asking
/// about them. It covers what the partner took over from those it succeeded. Exactly one of
/// `partner` and `country` is given.
struct book_statement {
    statement_id id;                   ///< unique in the register
    std::optional<party_id> partner{}; ///< the partner for which the claim is made
    std::optional<jspu_coop::country>
        country{};                      ///< or the country for all of whose parties it is made
    date complete_since;                ///< first day for which every agreement is held
    date stated;                        ///< the day on which the office made the claim
    std::optional<citation> cited_as{}; ///< who claims it

    /// Statements are equal when all members are.
    friend bool operator==(book_statement const&, book_statement const&) = default;
};
JSPU_COOP_RECORD(book_statement, (id, partner, country, complete_since, stated, cited_as));

/// Everything wrong with a statement by itself.
/// @return `statement.subject_missing`, `statement.subject_ambiguous`, and the issues of its
/// citation
[[nodiscard]] JSPU_COOP_EXPORT issues validate(book_statement const& value);

} // namespace jspu_coop
