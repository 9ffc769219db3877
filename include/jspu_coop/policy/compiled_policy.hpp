/// @file
/// A version of a policy made ready for many applicants.
#pragma once

#include <jspu_coop/policy/evaluation.hpp>

#include <cstddef>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace jspu_coop {

namespace detail {
struct bulk_program;
} // namespace detail

/// Which part of a policy a requirement stands in.
enum class requirement_role {
    scope,   ///< it says whom the policy governs
    binding, ///< it binds
    advisory ///< it only warns
};
JSPU_COOP_ENUM(requirement_role, scope, binding, advisory);

/// The name of the vocabulary in issues.
template <>
inline constexpr std::string_view enumeration_name<requirement_role> = "requirement_role";

/// A requirement of a compiled policy.
struct compiled_requirement {
    policy_id policy;         ///< the policy that has it: the one that is asked, or one to which
                              ///< it refers
    policy_requirement_id id; ///< the requirement
    requirement_role role;    ///< of the requirement at the top under which it stands
    std::size_t depth;        ///< how many requirements stand above it

    /// Equal when all members are.
    friend bool operator==(compiled_requirement const&, compiled_requirement const&) = default;
};
JSPU_COOP_RECORD(compiled_requirement, (policy, id, role, depth));

/// The version of a policy that a reference day chooses, made ready for many applicants: every
/// limit given. Copies share everything, nothing of it changes; any number of threads may use it.
class compiled_policy {
public:
    /// The policy.
    [[nodiscard]] JSPU_COOP_EXPORT policy_id const& policy() const noexcept;
    /// The version that judges; none where none is in force on the reference day: then the policy
    /// is not applicable to anybody.
    [[nodiscard]] JSPU_COOP_EXPORT std::optional<policy_version_id> version() const;
    /// Where the source does not publish which day chooses the version, and the days that it may be
    /// are not all one: the policy by each of them, each made ready by itself, that of the policy's
    /// `reference_day` first; else empty. All else that is asked of this one is then of that first.
    [[nodiscard]] JSPU_COOP_EXPORT std::vector<compiled_policy> readings() const;
    /// The facts.
    [[nodiscard]] JSPU_COOP_EXPORT fact_schema const& schema() const noexcept;
    /// The facts that it reads, in the schema's order: each needs a column.
    [[nodiscard]] JSPU_COOP_EXPORT std::vector<fact_name> facts() const;
    /// Every requirement, in the order of an explanation: scope, then what binds or warns, then
    /// what warns of the policies that are referred to, each before those below it.
    [[nodiscard]] JSPU_COOP_EXPORT std::vector<compiled_requirement> const&
    requirements() const noexcept;
    /// A requirement as the policy has it: its labels, limits and citation.
    /// @param at its place in `requirements()`
    /// @throws std::out_of_range for a place that is not there
    [[nodiscard]] JSPU_COOP_EXPORT requirement const& asked(std::size_t at) const;
    /// The first requirement with this id of the policy that is asked; none when there is none.
    [[nodiscard]] JSPU_COOP_EXPORT std::optional<std::size_t>
    find(policy_requirement_id const& id) const noexcept;

    /// What the library itself works with.
    [[nodiscard]] detail::bulk_program const& program() const noexcept { return *program_; }
    /// What the library itself works with: the same by the other days that may choose the version.
    [[nodiscard]] std::vector<std::shared_ptr<detail::bulk_program const>> const&
    others() const noexcept {
        return others_;
    }

private:
    friend JSPU_COOP_EXPORT result<compiled_policy>
    compile(policy_library const& policies, policy_id const& asked, decision_terms const& terms);

    explicit compiled_policy(std::shared_ptr<detail::bulk_program const> program,
                             std::vector<std::shared_ptr<detail::bulk_program const>> others = {})
        : program_{std::move(program)}, others_{std::move(others)} {}

    std::shared_ptr<detail::bulk_program const> program_;
    std::vector<std::shared_ptr<detail::bulk_program const>> others_;
};

/// Makes a policy ready for many applicants who share a reference day.
/// @param policies the policies
/// @param asked the policy that is asked
/// @param terms the reference day, and each other day that it may be; parameters and waivers; a
///   waiver counts for every applicant
/// @return the compiled policy, or every issue of the question as `decide` has them:
/// `policy.unknown`
///   and the issues of parameters and waivers; and `policy.set_too_large` for a set of more than 64
///   codes that is read
///
/// Time grows with the requirements, and with the cells of the facts that several of them read.
[[nodiscard]] JSPU_COOP_EXPORT result<compiled_policy>
compile(policy_library const& policies, policy_id const& asked, decision_terms const& terms);

/// Whether an applicant meets a compiled policy, and why: what `decide` of its library gives,
/// without making the version ready once more.
/// @param policy the policy
/// @param row what is known of the applicant
/// @return the verdict, or `policy.row_schema`
///
/// Time as for `decide` of a library: what would settle or change an answer is looked for.
[[nodiscard]] JSPU_COOP_EXPORT result<policy_verdict> decide(compiled_policy const& policy,
                                                             fact_row const& row);

} // namespace jspu_coop
