/// @file
/// What a requirement compares with.
#pragma once

#include <jspu_coop/policy/fact_value.hpp>
#include <jspu_coop/policy/ids.hpp>

#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace jspu_coop {

/// A limit that the policy itself gives.
struct given_limit {
    static constexpr std::string_view kind = "given"; ///< how files tell limits apart
    fact_value value;                                 ///< the limit
    /// Limits are equal when all members are.
    friend bool operator==(given_limit const&, given_limit const&) = default;
};
JSPU_COOP_RECORD(given_limit, (value));

/// A limit that whoever decides has to supply.
struct parameter_limit {
    static constexpr std::string_view kind = "parameter"; ///< how files tell limits apart
    policy_parameter_id parameter;                        ///< a declared parameter of the policy
    /// Limits are equal when all members are.
    friend bool operator==(parameter_limit const&, parameter_limit const&) = default;
};
JSPU_COOP_RECORD(parameter_limit, (parameter));

/// A limit that its source does not publish: one of these, nobody knows which.
struct unpublished_limit {
    static constexpr std::string_view kind = "unpublished"; ///< how files tell limits apart
    std::optional<policy_question_id> question{}; ///< what is open; limits and requirements that
                                                  ///< name one question are read together
    std::vector<fact_value> readings;             ///< at least two, all different
    /// Limits are equal when all members are.
    friend bool operator==(unpublished_limit const&, unpublished_limit const&) = default;
};
JSPU_COOP_RECORD(unpublished_limit, (question, readings));

/// What a requirement compares with.
using limit = std::variant<given_limit, parameter_limit, unpublished_limit>;

} // namespace jspu_coop
