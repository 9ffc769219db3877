/// @file
/// A compiled policy put to columns of facts.
#pragma once

#include <jspu_coop/policy/compiled_policy.hpp>
#include <jspu_coop/policy/fact_column.hpp>

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace jspu_coop {

namespace detail {
struct bound_columns;
} // namespace detail

/// Whether the values of columns are looked at before anybody is judged.
enum class value_check {
    every_value, ///< each known value is one of its fact's type, or the question is refused
    none         ///< the caller has seen to it; a value that is none gives an answer without
                 ///< meaning, and nothing worse
};

/// A compiled policy put to columns of facts. Copies share everything, nothing of it changes; any
/// number of threads may ask at once. The memory of the columns is the caller's.
class bulk_question {
public:
    /// Checks columns against a policy.
    /// @param policy the policy
    /// @param columns one for each fact that the policy reads; others are checked, and not read
    /// @param check whether the values are looked at
    /// @return the question, or every issue under `/columns/N`:
    ///   - `policy.column_unknown` (the schema has no such fact), `policy.column_repeated`,
    ///     `policy.column_lacking` (a fact that the policy reads);
    ///   - `policy.column_wrong_meaning` and `policy.column_wrong_width`, both with `expected`;
    ///     `policy.column_wrong_digits` with `expected`;
    ///   - `policy.column_length_differs` (of values, or of bits that say which are known) with
    ///     `expected`; `policy.too_many_rows` (2^48 or more);
    ///   - `policy.column_unknown_code`, `policy.column_code_repeated`,
    ///     `policy.column_code_lacking` (of a set), `policy.column_too_many_codes` (of a set, more
    ///     than the numbers have bits; of a dictionary, more than 2^24);
    ///   - `policy.denominator_too_large` (of a limit), `number.overflow`;
    ///   - `policy.column_value_out_of_range` with `row`: the first such value of the column;
    ///   and `policy.reference_day_open` (several days may choose the version: columns are put to
    ///   each of `compiled_policy::readings`, which then have to agree).
    ///
    /// Without a look at the values, time does not depend on the rows.
    [[nodiscard]] JSPU_COOP_EXPORT static result<bulk_question>
    make(compiled_policy policy, std::vector<fact_column> const& columns,
         value_check check = value_check::every_value);

    /// The policy.
    [[nodiscard]] compiled_policy const& policy() const noexcept { return policy_; }
    /// How many applicants there are; none when there is no column.
    [[nodiscard]] JSPU_COOP_EXPORT std::size_t rows() const noexcept;

    /// What the library itself works with.
    [[nodiscard]] detail::bound_columns const& columns() const noexcept { return *columns_; }

private:
    bulk_question(compiled_policy policy, std::shared_ptr<detail::bound_columns const> columns)
        : policy_{std::move(policy)}, columns_{std::move(columns)} {}

    compiled_policy policy_;
    std::shared_ptr<detail::bound_columns const> columns_;
};

} // namespace jspu_coop
