/// @file
/// When a scholarship of a student of a joint programme ends.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/citation.hpp>

#include <vector>

namespace jspu_coop {

/// A published rule: who goes over to a period of a joint programme loses a scholarship. An
/// agreement that says otherwise is another rule, or none.
struct scholarship_rule {
    text name;                    ///< how the scholarship is called
    party_id paid_by;             ///< who pays it
    joint_programme_id programme; ///< to students of which programme
    fact<std::vector<programme_period_id>>
        ends_with;     ///< the periods to which who goes loses it; absent: none
    citation cited_as; ///< where it is published

    /// Rules are equal when all members are.
    friend bool operator==(scholarship_rule const&, scholarship_rule const&) = default;
};
JSPU_COOP_RECORD(scholarship_rule, (name, paid_by, programme, ends_with, cited_as));

/// Everything wrong with a rule.
/// @return `scholarship_rule.name_empty`, `scholarship_rule.periods_empty` (periods that are known
///   and none listed), `scholarship_rule.period_repeated`, and the issues of its citation
[[nodiscard]] JSPU_COOP_EXPORT issues validate(scholarship_rule const& value);

} // namespace jspu_coop
