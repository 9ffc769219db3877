/// @file
/// Which credits are earned, what became of converted ones, and which hours are behind a credit.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/study/credit_conversion.hpp>
#include <jspu_coop/records/study/credit_system.hpp>
#include <jspu_coop/records/study/grade_scale.hpp>
#include <jspu_coop/records/study/transcript.hpp>
#include <jspu_coop/verdict/finding.hpp>
#include <jspu_coop/vocabulary/credits.hpp>

#include <span>

namespace jspu_coop {

/// What became of converted credits: whether all of them arrived, and what rounding took away.
/// @param made what `convert` gives
/// @param of the credits that were converted
/// @param rule by which rule; its publication is the finding's source
/// @param from the system of the credits
/// @param to the system into which they were converted
/// @return the finding `credit_reading.conversion`: satisfied where rounding took and added nothing
/// @throws std::invalid_argument when a system is not that of the rule
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(converted_credits const& made,
                                                      credits const& of,
                                                      credit_conversion const& rule,
                                                      credit_system const& from,
                                                      credit_system const& to);

/// Which courses of a transcript earn credits, and how many are earned in all. What is credited by
/// compensation says so: it is not to be retaken.
/// @param of the transcript
/// @param system the system of its credits
/// @param scales the scales that are known, their ids differ
/// @return the finding `credit_reading.earned`, and below it one `credit_reading.course` for each
///   course, as its last attempt stands; or the faults of `credits_earned`. Time O(A^2) for A
///   attempts.
[[nodiscard]] JSPU_COOP_EXPORT result<finding> explanation_of(transcript const& of,
                                                              credit_system const& system,
                                                              std::span<grade_scale const> scales);

/// Which hours are behind a credit of a system on a day, a finding below the root for each kind of
/// work. Academic hours are shown as clock hours, too, at 45 minutes each; nothing is converted by
/// that.
/// @return the finding `credit_reading.hours`: undetermined where no source tells them, not
///   applicable where each institution sets them; or `number.overflow`
[[nodiscard]] JSPU_COOP_EXPORT result<finding> explanation_of(credit_system const& system,
                                                              date const& day);

} // namespace jspu_coop
