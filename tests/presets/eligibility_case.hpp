/// @file
/// The golden cases of eligibility: tests/cases/eligibility, see the README.md there.
#pragma once

#include <jspu_coop/policy/evaluation.hpp>

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop::testing {

/// What is expected or observed, by name: "outcome", "version"; "failed" and "open", the
/// requirements that are not met and that are undetermined; "missing", what stands in the way;
/// "warnings"; "not_yet"; "deciding", the lowest requirements that decide; "changes", the nearest
/// changes; "settling", the sets of facts that settle it; "refused", the code of the first issue of
/// a question that is refused. Lists are sorted; what is empty is left out, but for "changes" and
/// "settling" where they are expected.
using case_answer = std::map<std::string, std::vector<std::string>>;

/// A value as a case writes it: plain, without unit, vocabulary or scale.
struct plain_value {
    std::string json; ///< the JSON of the value
};

/// Values by the name of their fact or parameter.
using named_values = std::map<std::string, plain_value>;

/// One question of a case.
struct eligibility_question {
    std::string policy;        ///< the policy that is asked
    date day;                  ///< the reference day
    named_values parameters{}; ///< what whoever decides supplies
    named_values facts{};      ///< what is known of the applicant
    case_answer expected{};    ///< computed by hand
};

/// A golden case: an edge case of the domain, or the limits of a preset, one by one.
struct eligibility_case {
    std::optional<int> number;                     ///< the number of the edge case
    std::string situation;                         ///< what is the case
    std::string why;                               ///< why the answer is what it is
    std::vector<eligibility_question> questions{}; ///< at least one
};

/// The files of the edge cases, sorted.
[[nodiscard]] std::vector<std::filesystem::path> edge_case_files();
/// The files of the limits of presets, sorted.
[[nodiscard]] std::vector<std::filesystem::path> limit_case_files();

/// Reads a case.
/// @throws std::runtime_error for a file that is no case: a member too many or too few
[[nodiscard]] eligibility_case read_eligibility_case(std::filesystem::path const& file);

/// The policies of cases that are no presets, with their facts.
[[nodiscard]] policy_library const& policies_of_cases();

/// The library's verdict on a question.
[[nodiscard]] result<policy_verdict> verdict_on(policy_library const& policies,
                                                eligibility_question const& asked);

/// What the library answers to a question; "deciding", "changes" and "settling" only where they
/// are expected.
[[nodiscard]] case_answer answer_to(policy_library const& policies,
                                    eligibility_question const& asked);

} // namespace jspu_coop::testing
