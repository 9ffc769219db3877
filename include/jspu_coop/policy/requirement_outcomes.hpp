/// @file
/// How each requirement of a compiled policy came out for one applicant.
#pragma once

#include <jspu_coop/base/ratio.hpp>
#include <jspu_coop/policy/compiled_row.hpp>

#include <optional>
#include <vector>

namespace jspu_coop {

namespace detail {
class requirement_judge;
class sentence_writer;
} // namespace detail

/// How one requirement came out for one applicant.
struct requirement_outcome {
    outcome result;                 ///< how it came out
    bool is_decisive;               ///< the answer rests on it
    bool is_waived;                 ///< it counts as met, by a waiver
    std::optional<ratio> shortfall; ///< of a requirement that is not met, how much lacks, or is too
                                    ///< much: below zero. In the unit of a number, in days, in the
                                    ///< unit of elapsed time; of a set, how many codes. None where
                                    ///< there is no measure, or it does not fit a `ratio`

    /// Equal when all members are.
    friend bool operator==(requirement_outcome const&, requirement_outcome const&) = default;
};

/// How every requirement of a compiled policy came out for one applicant: the tree of an
/// explanation as one list, in the order of `compiled_policy::requirements()`, whose `depth` makes
/// the tree.
///
/// What is the same for every applicant is not in it: `compiled_policy::asked` has the labels, the
/// limits and the citation of a requirement, and the applicant's `fact_row` what was observed, and
/// where it is known from. One object may be filled again and again; then nothing is allocated.
class requirement_outcomes {
public:
    /// The answer, as `decide` gives it.
    [[nodiscard]] outcome result() const noexcept { return result_; }
    /// Each requirement; empty where no version of the policy is in force.
    [[nodiscard]] std::vector<requirement_outcome> const& requirements() const noexcept {
        return requirements_;
    }

    /// Equal when the answer and all requirements are.
    [[nodiscard]] friend bool operator==(requirement_outcomes const& left,
                                         requirement_outcomes const& right) {
        return left.result_ == right.result_ && left.requirements_ == right.requirements_;
    }

private:
    friend class detail::requirement_judge;
    friend class detail::sentence_writer;

    outcome result_{outcome::not_applicable};
    bool has_sources_{false}; // of some fact that is read the row says where it is known from
    std::vector<requirement_outcome> requirements_{};
};

/// How each requirement comes out for one applicant, in place of what `into` held.
///
/// Where several days may choose the version (`compiled_policy::readings`), the answer is that by
/// all of them, and the requirements are those by the first: the others are asked by themselves.
///
/// Each is as in the verdict of `decide` with all reasons, which also tells what would settle an
/// open answer or turn a "no". Takes some nanoseconds for each requirement, and allocates nothing
/// once `into` has its room; but as much as that verdict where a fact that several requirements
/// read is open, or has several claims, or time is counted to a day that is open.
/// @param policy the policy
/// @param row made for it
/// @param into what is filled
JSPU_COOP_EXPORT void decide_each(compiled_policy const& policy, compiled_row const& row,
                                  requirement_outcomes& into);

/// How each requirement comes out for one applicant.
[[nodiscard]] JSPU_COOP_EXPORT requirement_outcomes decide_each(compiled_policy const& policy,
                                                                compiled_row const& row);

} // namespace jspu_coop
