/// @file
/// Writes a policy in C++.
#pragma once

#include <jspu_coop/policy/conditions.hpp>
#include <jspu_coop/policy/policy.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// Writes a policy in C++, with the same meaning as the same policy in JSON: what is built equals
/// what is read, member by member. Nothing is implied: every requirement has an id that is written
/// out, every version its days.
///
/// \snippet 15_policy_in_code_and_json.cpp policy
///
/// Bad data throws nowhere but in the constructors of `text`, `period`, `date` and other values of
/// a program. A malformed id or fact's name is an issue of `build` with its place. A call that
/// throws leaves the builder as it was.
class policy_builder {
public:
    /// Begins a policy.
    /// @param id unique among policies
    /// @param labels its name, in at least one language
    /// @param by the day that chooses the version
    JSPU_COOP_EXPORT policy_builder(std::string_view id, text labels, reference_day_kind by);

    /// Another day that may choose the version, where the source does not publish which does.
    /// @param by the day
    JSPU_COOP_EXPORT policy_builder& or_by(reference_day_kind by);

    /// Whom the policy governs: where this is not met, the policy is not applicable. Said several
    /// times, all must be met; not said at all, it governs everybody.
    JSPU_COOP_EXPORT policy_builder& governs(requirement_draft whom);

    /// What whoever decides has to supply; limits name it by `conditions::parameter`.
    /// @param name unique in the policy
    /// @param labels what it is, in at least one language
    /// @param type which values it may have
    /// @param cited_as where its range is published
    JSPU_COOP_EXPORT policy_builder& parameter(std::string_view name, text labels, fact_type type,
                                               std::optional<citation> cited_as = {});

    /// In words, what the source leaves open; limits and requirements name it by its id.
    /// @param id unique in the policy
    /// @param labels what is open, in at least one language
    JSPU_COOP_EXPORT policy_builder& question(std::string_view id, text labels);

    /// How the policy reads for a time; versions follow one another without gaps.
    /// @param id unique in the policy
    /// @param in_force the reference days for which it reads so
    /// @param requirements all must be met, but advisory ones, which only warn
    /// @param cited_as the text of the version
    JSPU_COOP_EXPORT policy_builder& version(std::string_view id, period in_force,
                                             std::vector<requirement_draft> requirements,
                                             std::optional<citation> cited_as = {});

    /// Where the policy was read; at least once.
    JSPU_COOP_EXPORT policy_builder& read_in(source where);

    /// The policy. The builder stays as it is, and may be added to.
    /// @return the policy; every malformed name with its place (`id.malformed`,
    ///   `fact_name.malformed`, at `/versions/0/requirements/2/condition/fact`); or, where names
    ///   are well-formed, the issues of `validate(policy)`
    [[nodiscard]] JSPU_COOP_EXPORT result<policy> build() const;

    /// The policy, over these facts.
    /// @param schema without issues
    /// @return the same, with the issues of `validate(policy, schema)`
    [[nodiscard]] JSPU_COOP_EXPORT result<policy> build(fact_schema const& schema) const;

private:
    policy made_;
    issues found_; // malformed names; with one the policy is never given away
};

} // namespace jspu_coop
