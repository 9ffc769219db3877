/// @file
/// Whether a scholarship of a student of a joint programme still runs, as a finding.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/records/programmes/scholarship_rule.hpp>
#include <jspu_coop/verdict/finding.hpp>

namespace jspu_coop {

/// Whether a scholarship still runs on a day, as far as going over to a period is concerned: it
/// ends on the day of departure to such a period, or of arrival there where no departure is
/// recorded. Other grounds to lose it are not looked at, nor whether it was ever granted.
///
/// Source of the rule's kind: TIU, "Dual degree" (https://www.tiu.uz/en/dualdegree).
/// @param rule a rule in which `validate` finds nothing
/// @param student a valid enrolment
/// @param day the day
/// @return the finding `scholarship_standing`: undetermined where it is not known with which
/// periods it
///   ends, and that matters; not applicable where the student is on another programme
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(scholarship_rule const& rule,
                                                      enrolment const& student, date const& day);

} // namespace jspu_coop
