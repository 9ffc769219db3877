/// @file
/// The flow of students as comma-separated values.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/explain/wording.hpp>
#include <jspu_coop/questions/student_flow.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>

#include <string>

namespace jspu_coop {

/// The stages as comma-separated values by RFC 4180: UTF-8 without a mark, lines ended by CR LF, a
/// field in quotation marks where it needs them. A line for each stage of all students, then of
/// each cohort. The first line names the columns:
///
/// - `cohort`: the year of admission; empty for all;
/// - `place`: what the stage is (`flow_place`); `period`: its id; `awards`: their ids, with blanks
///   between them;
/// - `label`: the stage in the language of the words: the only column that depends on it;
/// - `entered`, `studying`, `on_leave`, `struck_off`, `back`, `kept_back`: as in `stage_figure`.
/// @param flow a flow of the programme
/// @param programme it names periods and awards
/// @param words the language of the labels
/// @pre the flow is one of the programme
[[nodiscard]] JSPU_COOP_EXPORT std::string
student_flow_csv(student_flow const& flow, joint_programme const& programme, wording const& words);

/// The links in the same form: `cohort`; of the one stage `from_place`, `from_period` and
/// `from_label`, of the other `to_place`, `to_period`, `to_awards` and `to_label`; `students`.
/// @param flow a flow of the programme
/// @param programme it names periods and awards
/// @param words the language of the labels
/// @pre the flow is one of the programme
[[nodiscard]] JSPU_COOP_EXPORT std::string student_flow_links_csv(student_flow const& flow,
                                                                  joint_programme const& programme,
                                                                  wording const& words);

} // namespace jspu_coop
