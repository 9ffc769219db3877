/// @file
/// A requirement: a tree of conditions, each with its own id.
#pragma once

#include <jspu_coop/base/shape.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/policy/ids.hpp>
#include <jspu_coop/policy/leaf_condition.hpp>
#include <jspu_coop/vocabulary/citation.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace jspu_coop {

struct requirement;

/// The one requirement below another: a value, never empty. Copies share what they hold, which
/// nobody can change.
class branch {
public:
    /// Holds a requirement.
    JSPU_COOP_EXPORT branch(requirement held); // implicit: a branch is written as a requirement

    /// The requirement.
    [[nodiscard]] requirement const& get() const noexcept { return *held_; }

    /// Branches are equal when their requirements are.
    [[nodiscard]] JSPU_COOP_EXPORT bool operator==(branch const& other) const;

private:
    std::shared_ptr<requirement const> held_;
};

/// Every part is met; a part that is not applicable is skipped.
struct all_condition {
    static constexpr std::string_view kind = "all"; ///< how files tell conditions apart
    std::vector<requirement> parts;                 ///< at least one, all different
    /// Conditions are equal when all members are.
    friend bool operator==(all_condition const&, all_condition const&) = default;
};

/// At least one part is met; a part that is not applicable is skipped.
struct any_condition {
    static constexpr std::string_view kind = "any"; ///< how files tell conditions apart
    std::vector<requirement> parts;                 ///< at least one, all different
    /// Conditions are equal when all members are.
    friend bool operator==(any_condition const&, any_condition const&) = default;
};

/// At least so many parts are met; a part that is not applicable is skipped.
struct at_least_k_condition {
    static constexpr std::string_view kind = "at_least_k"; ///< how files tell conditions apart
    std::int64_t count;                                    ///< one to the number of parts
    std::vector<requirement> parts;                        ///< at least one, all different
    /// Conditions are equal when all members are.
    friend bool operator==(at_least_k_condition const&, at_least_k_condition const&) = default;
};

/// The part is not met; it is not applicable where the part is not.
struct not_condition {
    static constexpr std::string_view kind = "not"; ///< how files tell conditions apart
    branch part;                                    ///< what must not be met
    /// Conditions are equal when all members are.
    friend bool operator==(not_condition const&, not_condition const&) = default;
};

/// The part, where the guard is met; elsewhere not applicable.
struct when_condition {
    static constexpr std::string_view kind = "when"; ///< how files tell conditions apart
    branch guard;                                    ///< where the part applies
    branch then;                                     ///< what applies there
    /// Conditions are equal when all members are.
    friend bool operator==(when_condition const&, when_condition const&) = default;
};

/// Met where the exception is; elsewhere the part.
struct unless_condition {
    static constexpr std::string_view kind = "unless"; ///< how files tell conditions apart
    branch exception;                                  ///< the exception, with labels of its own
    branch then;                                       ///< what applies elsewhere
    /// Conditions are equal when all members are.
    friend bool operator==(unless_condition const&, unless_condition const&) = default;
};

/// What the source does not publish exactly: one of these readings, nobody knows which. Where they
/// disagree, the answer is undetermined.
struct unpublished_condition {
    static constexpr std::string_view kind = "unpublished"; ///< how files tell conditions apart
    std::optional<policy_question_id>
        question; ///< what is open; limits and requirements that name one question are read
                  ///< together: the first readings of all, or the second, ...
    std::vector<requirement> readings; ///< at least two, all different
    /// Conditions are equal when all members are.
    friend bool operator==(unpublished_condition const&, unpublished_condition const&) = default;
};

/// Another policy is met, in the version that is named.
struct reference_condition {
    static constexpr std::string_view kind = "policy"; ///< how files tell conditions apart
    policy_id policy;                                  ///< the other policy
    policy_version_id version;                         ///< its version
    /// Conditions are equal when all members are.
    friend bool operator==(reference_condition const&, reference_condition const&) = default;
};

/// What a requirement asks for.
using condition =
    std::variant<at_least_condition, at_most_condition, above_condition, below_condition,
                 between_condition, equals_condition, one_of_condition, none_of_condition,
                 holds_condition, present_condition, date_within_condition, elapsed_condition,
                 level_at_least_condition, grade_at_least_condition, within_field_condition,
                 papers_present_condition, all_condition, any_condition, at_least_k_condition,
                 not_condition, when_condition, unless_condition, unpublished_condition,
                 reference_condition>;

/// What else may be said of how a requirement binds.
enum class requirement_force {
    waivable, ///< an act may waive it for one applicant; it then counts as met, and is flagged
    advisory  ///< it only warns; stands only at the top of a version
};
JSPU_COOP_ENUM(requirement_force, waivable, advisory);

/// The name of the vocabulary in issues.
template <>
inline constexpr std::string_view enumeration_name<requirement_force> = "requirement_force";

/// One requirement of a policy, or a part of one.
struct requirement {
    policy_requirement_id id;                 ///< unique in the version, stable over versions
    text labels{};                            ///< what it asks for, in words; may be empty
    std::optional<requirement_force> force{}; ///< none: it binds everybody
    std::optional<citation> cited_as{};       ///< where the rule stands
    jspu_coop::condition condition;           ///< what it asks for

    /// Requirements are equal when all members are.
    friend bool operator==(requirement const&, requirement const&) = default;
};

JSPU_COOP_RECORD(all_condition, (parts));
JSPU_COOP_RECORD(any_condition, (parts));
JSPU_COOP_RECORD(at_least_k_condition, (count, parts));
JSPU_COOP_RECORD(not_condition, (part));
JSPU_COOP_RECORD(when_condition, (guard, then));
JSPU_COOP_RECORD(unless_condition, (exception, then));
JSPU_COOP_RECORD(unpublished_condition, (question, readings));
JSPU_COOP_RECORD(reference_condition, (policy, version));
JSPU_COOP_RECORD(requirement, (id, labels, force, cited_as, condition));

/// Formats carry a branch as its requirement.
template <>
struct wire<branch> {
    /// The requirement.
    using carried = requirement;
    /// The requirement of a branch.
    [[nodiscard]] static requirement const& get(branch const& value) noexcept {
        return value.get();
    }
    /// A branch always holds what it is given.
    [[nodiscard]] static result<branch> make(requirement held) { return branch{std::move(held)}; }
};

/// The requirements directly below one, in order: parts, readings, guard or exception before then.
[[nodiscard]] JSPU_COOP_EXPORT std::vector<requirement const*> parts_of(requirement const& of);

} // namespace jspu_coop
