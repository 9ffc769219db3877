/// @file
/// Decides whether an applicant meets a policy.
#pragma once

#include <jspu_coop/policy/fact_row.hpp>
#include <jspu_coop/policy/policy.hpp>
#include <jspu_coop/policy/policy_verdict.hpp>

#include <map>
#include <memory>
#include <vector>

namespace jspu_coop {

/// Policies over one schema, checked together once: what a decision needs. Copies share everything,
/// nothing of it changes; any number of threads may decide at once.
class policy_library {
public:
    /// Checks a schema and policies that may refer to one another.
    /// @param schema which facts there are
    /// @param policies in any order
    /// @return the library, or every issue of the schema under `/schema` and of each policy under
    ///   `/policies/N`; beside those of `validate`: `policy.repeated`, `policy.reference_unknown`,
    ///   `policy.reference_version_unknown`, `policy.reference_cycle`,
    ///   `policy.reference_not_in_force` (the other policy's version is not in force on each of the
    ///   days for which the requirement reads: those of its version, in the scope of all versions),
    ///   `policy.reference_day_differs` (the other policy's version is chosen by another day), and
    ///   `policy.too_entangled` with the requirements of other policies counted
    [[nodiscard]] JSPU_COOP_EXPORT static result<policy_library> make(fact_schema schema,
                                                                      std::vector<policy> policies);

    /// The schema, to make rows of.
    [[nodiscard]] std::shared_ptr<fact_schema const> const& schema() const noexcept {
        return schema_;
    }
    /// The policy with this id, or null.
    [[nodiscard]] JSPU_COOP_EXPORT policy const* find(policy_id const& id) const noexcept;

private:
    std::shared_ptr<fact_schema const> schema_;
    std::map<policy_id, std::shared_ptr<policy const>> policies_;
};

/// Whether an applicant meets a policy, and why.
///
/// A decisive answer agrees with every completion of the facts that are missing (any value of their
/// type, and none where the schema allows that) or conflicting (any claim), and with every reading
/// of what the policy's source leaves open. An undetermined one has completions or readings both
/// ways, unless `may_be_too_open` says that it may not: only time between two days that are both
/// missing is taken to be any, whatever else is known of the days.
///
/// What is not applicable is skipped by `all`, `any` and `at_least_k`, and is not applicable where
/// all is skipped. A waived requirement counts as met, in decisions as known on the day of the act
/// or later.
///
/// Where the source does not publish which day chooses the version, the applicant is judged by each
/// day that it may be: see `policy_verdict`.
/// @param policies the policies
/// @param asked the policy that is asked
/// @param row what is known of the applicant; of the library's schema
/// @param terms the reference day, and each other day that it may be; parameters and waivers
/// @return the verdict, or every issue of the question: `policy.unknown`; `policy.row_schema`;
///   `policy.reference_day_not_supplied`, `policy.reference_day_unknown` (not one that the policy
///   lists) and `policy.reference_day_repeated` under `/other_reference_days`;
///   `policy.parameter_not_supplied`, `policy.parameter_unknown`, `policy.parameter_repeated`, and
///   the issues of a value (`policy.out_of_range`, ...) under `/parameters/N/value`, where also
///   `policy.limits_reversed` (nothing lies between the limits of the requirement `requirement`);
///   those of a citation under `/parameters/N/source`;
///   `policy.waiver_unknown`, `policy.waiver_repeated`, `policy.not_waivable`,
///   `policy.waiver_reason_empty` and the issues of its act under `/waivers/N`
///
/// Time grows with the requirements, times the cells of the missing facts that several of them
/// read, which are at most 65,536. For the explanation of an undetermined answer it grows with the
/// sets of up to three missing facts, times those cells and the cases of the set, up to some 134
/// million looks at a part of a requirement: see `policy_verdict`.
[[nodiscard]] JSPU_COOP_EXPORT result<policy_verdict> decide(policy_library const& policies,
                                                             policy_id const& asked,
                                                             fact_row const& row,
                                                             decision_terms const& terms);

/// The same with a row for each day that may choose the version.
/// @param policies the policies
/// @param asked the policy
/// @param rows what is known for the reference day and for each other day in order
/// @param terms the terms
/// @throws std::invalid_argument when there are not as many rows as days
[[nodiscard]] JSPU_COOP_EXPORT result<policy_verdict> decide(policy_library const& policies,
                                                             policy_id const& asked,
                                                             std::vector<fact_row> const& rows,
                                                             decision_terms const& terms);

} // namespace jspu_coop
