/// @file
/// The flow of students as a table of plain text.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/explain/wording.hpp>
#include <jspu_coop/questions/award_figures.hpp>
#include <jspu_coop/questions/student_flow.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>

#include <span>
#include <string>

namespace jspu_coop {

/// The flow as aligned plain text: a column for each cohort and one for all; a block of rows for
/// admission and each period, one for the ends, and one for the links between stages; then the
/// awards, where their figures are given. Rows without any student are left out, but for those of
/// admission and of being in a period. Below stand, in sentences, what is not known, and how many
/// were not admitted. Lines end with a line feed, without blanks before it.
/// @param flow a flow of the programme
/// @param programme it names periods and awards
/// @param words the language and the names of parties
/// @param awards how many stand how towards the awards, of the same students; may be empty
/// @pre the flow is one of the programme
[[nodiscard]] JSPU_COOP_EXPORT std::string
student_flow_table(student_flow const& flow, joint_programme const& programme, wording const& words,
                   std::span<award_figure const> awards = {});

} // namespace jspu_coop
