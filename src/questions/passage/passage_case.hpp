/// What is asked when a student wants to pass, and the parts of the answer.
#pragma once

#include <jspu_coop/questions/passage.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>

#include <optional>
#include <string>
#include <vector>

namespace jspu_coop::detail {

/// A student who wants to pass.
struct passage_case {
    joint_programme const& programme;
    enrolment const& student;
    date day;
    passage_terms const& by;
    enrolment_state state; ///< where the student stands on the day, under the programme
    bool is_anew{false};   ///< whatever became of an earlier nomination for the period
};

/// The answer by one source of the placement.
struct passage_reading {
    outcome result{outcome::not_applicable};
    std::vector<finding> checks{};
    std::vector<passage_rule> rules{};
    bool leads_on{true}; ///< by this source there is a year or period to pass to
    bool is_out{false};  ///< by leave or by a fall, whichever it is: see `is_out_either_way`
};

/// The student is enrolled: not yet left, and admitted.
[[nodiscard]] finding check_enrolled(passage_case const& of);
/// The student is struck off at none of the sites.
[[nodiscard]] finding check_not_struck_off(passage_case const& of,
                                           std::vector<party_id> const& sites);
/// The student is on leave at none of the sites. Who fell there with another site's act is not on
/// leave there any more.
[[nodiscard]] finding check_not_on_leave(passage_case const& of,
                                         std::vector<party_id> const& sites);
/// Whether the student is on leave at one of the sites, or fell there: where it is open which, and
/// neither may be, that is decided all the same.
[[nodiscard]] bool is_out_either_way(passage_case const& of, std::vector<party_id> const& sites);
/// The day is within the longest duration of the programme.
[[nodiscard]] finding check_in_time(passage_case const& of);
/// The nomination for the period was neither withdrawn nor refused.
[[nodiscard]] finding check_nomination(passage_case const& of, programme_period_id const& period);

/// May the student pass to a period? See `may_pass_period`.
[[nodiscard]] result<passage_verdict> judge_period(passage_case const& of,
                                                   programme_period_id const& period);

/// Judges a policy on the day of the question, by the library of the terms.
/// @param path where the reference stands
[[nodiscard]] result<passage_rule>
judge_reference(passage_case const& of, policy_reference const& reference, std::string const& path);
/// Judges the rule by which an institution promotes.
/// @param are_all_in whether all results of the year of study are there
[[nodiscard]] result<passage_rule> judge_promotion(passage_case const& of, party_id const& site,
                                                   bool are_all_in);
/// The day of a gate, as far as it is said or recorded.
[[nodiscard]] std::optional<date> date_of(passage_case const& of, programme_period_id const& period,
                                          gate_day which);
/// Judges a gate of a period.
[[nodiscard]] result<passage_rule> judge_gate(passage_case const& of,
                                              programme_period const& period, std::size_t gate);

} // namespace jspu_coop::detail
