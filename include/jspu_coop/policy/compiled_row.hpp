/// @file
/// One applicant before a compiled policy: the answer alone, without its reasons.
#pragma once

#include <jspu_coop/policy/compiled_policy.hpp>
#include <jspu_coop/verdict/outcome.hpp>

#include <cstdint>
#include <memory>
#include <vector>

namespace jspu_coop {

namespace detail {
struct quick_row;
} // namespace detail

/// What is known of one applicant, as a compiled policy reads it. Copies share everything.
class compiled_row {
public:
    /// @param policy the policy
    /// @param row what is known: known, absent, missing or conflicting
    /// @return the row, or `policy.row_schema`
    [[nodiscard]] JSPU_COOP_EXPORT static result<compiled_row> make(compiled_policy const& policy,
                                                                    fact_row const& row);

    /// What the library itself works with.
    [[nodiscard]] detail::quick_row const& row() const noexcept { return *row_; }

private:
    explicit compiled_row(std::shared_ptr<detail::quick_row const> row) : row_{std::move(row)} {}

    std::shared_ptr<detail::quick_row const> row_;
};

/// The answer of a compiled policy about one applicant: that of `decide` with reasons, without
/// them. Where several days may choose the version, each is asked.
///
/// Takes nanoseconds for each requirement, and allocates nothing, unless a fact that several
/// requirements read is open and may matter, or days between which time is counted, or one that has
/// several claims: then as much as the answer with reasons takes to be found.
/// @param policy the policy
/// @param row made for it
[[nodiscard]] JSPU_COOP_EXPORT outcome decide(compiled_policy const& policy,
                                              compiled_row const& row);

} // namespace jspu_coop
