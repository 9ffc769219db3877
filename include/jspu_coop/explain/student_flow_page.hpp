/// @file
/// The flow of students as a page for a browser.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/explain/wording.hpp>
#include <jspu_coop/questions/award_figures.hpp>
#include <jspu_coop/questions/student_flow.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>

#include <span>
#include <string>

namespace jspu_coop {

/// The flow as an HTML page, complete in itself: the picture, the table, and what is not known. No
/// script, no font, no other file.
/// @param flow a flow of the programme
/// @param programme it names periods and awards
/// @param words the language and the names of parties
/// @param awards how many stand how towards the awards, of the same students; may be empty
/// @param note a paragraph under the title, such as whence the figures come; may be empty
/// @pre the flow is one of the programme
[[nodiscard]] JSPU_COOP_EXPORT std::string
student_flow_page(student_flow const& flow, joint_programme const& programme, wording const& words,
                  std::span<award_figure const> awards = {}, std::string const& note = {});

} // namespace jspu_coop
