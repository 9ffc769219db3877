/// @file
/// What a university, an agency or an agreement demands, as dated, sourced data.
#pragma once

#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/policy/fact_schema.hpp>
#include <jspu_coop/policy/reference_day_kind.hpp>
#include <jspu_coop/policy/requirement.hpp>
#include <jspu_coop/vocabulary/source.hpp>

#include <optional>
#include <vector>

namespace jspu_coop {

/// What whoever decides has to supply.
struct policy_parameter {
    policy_parameter_id name;           ///< unique in the policy
    text labels;                        ///< what it is, in at least one language
    fact_type type;                     ///< which values it may have
    std::optional<citation> cited_as{}; ///< where its range is published

    /// Parameters are equal when all members are.
    friend bool operator==(policy_parameter const&, policy_parameter const&) = default;
};
JSPU_COOP_RECORD(policy_parameter, (name, labels, type, cited_as));

/// What the source of a policy leaves open, in words.
struct policy_question {
    policy_question_id id; ///< as limits and requirements name it; unique in the policy
    text labels;           ///< what is open, in at least one language

    /// Questions are equal when both members are.
    friend bool operator==(policy_question const&, policy_question const&) = default;
};
JSPU_COOP_RECORD(policy_question, (id, labels));

/// A policy as it reads for a time: whole, so that no half of a rule changes alone.
struct policy_version {
    policy_version_id id;                  ///< unique in the policy
    period in_force;                       ///< the reference days for which it reads so
    std::vector<requirement> requirements; ///< all must be met, but advisory ones, which only warn
    std::optional<citation> cited_as{};    ///< the text of the version

    /// Versions are equal when all members are.
    friend bool operator==(policy_version const&, policy_version const&) = default;
};
JSPU_COOP_RECORD(policy_version, (id, in_force, requirements, cited_as));

/// What a university, an agency or an agreement demands of an applicant.
struct policy {
    policy_id id;                               ///< unique among policies
    text labels;                                ///< its name, in at least one language
    reference_day_kind reference_day;           ///< the day that chooses the version
    std::vector<requirement> scope{};           ///< whom it governs: where one of these is not met
                                                ///< it is not applicable; empty: everybody
    std::vector<policy_parameter> parameters{}; ///< what has to be supplied
    std::vector<policy_version> versions;       ///< in order of time, without gaps or overlaps
    std::vector<source> sources;                ///< where it was read; at least one
    std::vector<reference_day_kind>
        other_reference_days{}; ///< where the source does not publish which day chooses the
                                ///< version: the other days that may, beside `reference_day`; in
                                ///< any order
    std::vector<policy_question> questions{}; ///< questions that its limits and requirements name,
                                              ///< in words; one that is not listed is told by its
                                              ///< id

    /// Policies are equal when all members are.
    friend bool operator==(policy const&, policy const&) = default;
};
JSPU_COOP_RECORD(policy, (id, labels, reference_day, scope, parameters, versions, sources,
                          other_reference_days, questions));

/// Everything wrong with a policy by itself: what needs neither facts nor other policies.
///
/// Any path is within the policy: `/versions/0/requirements/2/condition/limit`.
/// @return the issues of its parts, and
///   - `policy.reference_day_repeated` (a day that may choose the version stands twice);
///   - `policy.labels_empty`, `policy.sources_empty`, `policy.versions_empty`,
///     `policy.requirements_empty` (a version without a requirement that binds);
///   - `policy.version_repeated`, `policy.parameter_repeated`, `policy.requirement_repeated` (an id
///     stands twice in a version, its scope included);
///   - `policy.versions_gap`, `policy.versions_overlap`, `policy.version_not_last` (an open version
///     before another);
///   - `policy.parts_empty`, `policy.parts_equal` (one asks for what another asks for, whatever
///     their ids), `policy.count_out_of_range`, `policy.too_few_readings`,
///     `policy.readings_repeated`, `policy.question_differs` (a question has not always the same
///     number of readings);
///   - `policy.advisory_not_at_top`, `policy.waivable_under_not` (under `not`, in a guard or in the
///     scope), `policy.exception_without_labels`;
///   - `policy.parameter_unknown`, `policy.parameter_unused`;
///   - `policy.question_repeated`, `policy.question_unknown` (nothing in the policy names it);
///   - `policy.limits_missing` (a date within nothing), `policy.rounding_rejects`,
///     `policy.same_day_twice` (elapsed from a day to itself), `policy.no_fact` (elapsed between
///     two days that no fact gives);
///   - `policy.too_deep` (more than 12 requirements below one another).
[[nodiscard]] JSPU_COOP_EXPORT issues validate(policy const& value);

/// Everything wrong with a policy over these facts: the issues of `validate(policy)`, and
///   - `policy.fact_unknown`; `policy.fact_wrong_type` with `expected` and `found`;
///   - of each limit `policy.wrong_type`, `policy.wrong_unit`, `policy.wrong_vocabulary`,
///     `policy.wrong_scale`, `policy.unknown_code`, `policy.codes_not_increasing`,
///     `policy.too_fine`, `policy.out_of_range`: see `issues_of`; `policy.codes_empty`;
///     `policy.limits_reversed` (nothing lies between);
///     `policy.parameter_wrong_type`, `policy.parameter_out_of_range` (its values are not all
///     values of what they limit);
///   - `policy.never_absent` (asks whether there is one, where there always is);
///   - `policy.too_entangled` with `cells`: the missing facts that several conditions of a version
///     read, and open questions, have more than 65,536 combinations that could matter;
///     `policy.too_large` (a version of more than 4,096 requirements, with those of the policies to
///     which it refers, each time that it does).
/// @param value the policy
/// @param schema without issues
[[nodiscard]] JSPU_COOP_EXPORT issues validate(policy const& value, fact_schema const& schema);

} // namespace jspu_coop
