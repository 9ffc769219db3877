/// @file
/// What an application says of a fact that a record yields.
#pragma once

#include <jspu_coop/policy/fact_schema.hpp>

#include <map>
#include <optional>

namespace jspu_coop {

/// What an application says of a fact that a record yields, where the record's description does not
/// tell it.
struct member_fact {
    std::optional<fact_type> type{}; ///< which values it may have: narrower than those of the C++
                                     ///< type, of a unit, or levels in place of codes
    enum_set<fact_trait> traits{};   ///< traits; that it may be absent the description tells, too
    text labels{};                   ///< how it is called; none: as the member is, in English, and
                                     ///< of the library's own records in Uzbek and Russian, too

    /// Equal when all members are.
    friend bool operator==(member_fact const&, member_fact const&) = default;
};
JSPU_COOP_RECORD(member_fact, (type, traits, labels));

/// What is said of facts, by their names.
using member_facts = std::map<fact_name, member_fact>;

} // namespace jspu_coop
