/// @file
/// The values of a fact as ticks.
#pragma once

#include <jspu_coop/policy/fact_schema.hpp>

#include "policy/detail/tick_set.hpp"

#include <optional>
#include <string>
#include <vector>

namespace jspu_coop::detail {

/// The values of a fact as ticks, in order where they have one.
///
/// Numbers count in units of their last digit, days since 1970-01-01, codes and levels by their
/// index. Fractions lie too densely for that: they are told apart only by the limits with which
/// they are compared, the points; the n-th point is tick 2n + 1 and what lies before it 2n.
class domain {
public:
    /// The domain of a fact of a schema without issues.
    /// @param of the fact; outlives the domain
    /// @param points every fraction with which the fact is compared, in any order
    domain(fact_description const& of, std::vector<ratio> points);

    /// The fact.
    [[nodiscard]] fact_description const& fact() const noexcept { return *fact_; }
    /// True for a set of codes, which has no ticks but the codes' indices.
    [[nodiscard]] bool is_set() const noexcept;
    /// True where less and more have a meaning for whoever is told to change the fact.
    [[nodiscard]] bool is_ordered() const noexcept;
    /// Every tick; of a set, every index of a code.
    [[nodiscard]] tick_range range() const noexcept { return range_; }

    /// The ticks that a value may turn out to be: one, but for a field of study that is not
    /// detailed.
    /// @pre the value is one of the fact's type, and no set
    [[nodiscard]] tick_set ticks_of(fact_value const& value) const;
    /// The indices of the codes of a set that the fact has, whatever its type.
    [[nodiscard]] std::vector<std::int64_t> indices_of(code_set_value const& codes) const;
    /// The value at a tick; none between two points of a fraction.
    [[nodiscard]] std::optional<fact_value> value_at(std::int64_t tick) const;
    /// The set of the codes at these indices.
    [[nodiscard]] fact_value set_at(std::vector<std::int64_t> const& indices) const;
    /// The points, in increasing order; only of a fraction.
    [[nodiscard]] std::vector<ratio> const& points() const noexcept { return points_; }

private:
    [[nodiscard]] std::int64_t index_of(std::string const& code) const;

    fact_description const* fact_;
    tick_range range_{0, 0};
    std::vector<ratio> points_;
    std::vector<std::string> codes_; // of codes, sets, levels and fields
};

} // namespace jspu_coop::detail
