/// @file
/// Averages of marks, weighed by credits, with what the rules leave open.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/ratio.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/records/study/grade_point_average.hpp>

#include "base/detail/readings.hpp"

#include <vector>

namespace jspu_coop::detail {

/// A mark as it enters an average.
struct average_entry {
    ratio weight;      ///< the credits
    fact<ratio> value; ///< what the mark counts; missing where there is none
    fact<bool> passes; ///< whether it passes
};

/// What a rule may be: the known one, those that are claimed, or any.
template <class Rule>
[[nodiscard]] std::vector<Rule> rule_readings(fact<Rule> const& rule) {
    return possible_values(rule, every<Rule>());
}

/// The average by a rule for fails; missing where it is open of a mark whether the rule is about
/// it, or where a mark is missing that counts.
[[nodiscard]] result<fact<ratio>> average_by(std::vector<average_entry> const& entries,
                                             failed_grade_rule rule);

/// What several averages say together: one if they agree, else conflicting; missing if one is.
[[nodiscard]] fact<ratio> common_average(std::vector<fact<ratio>> const& averages);

} // namespace jspu_coop::detail
