/// @file
/// The flow of students as a picture.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/explain/wording.hpp>
#include <jspu_coop/questions/student_flow.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>

#include <string>

namespace jspu_coop {

/// The flow of all students in SVG: a column for admission, for each period and for the end, in
/// each of them a bar for every stage that somebody came to, and bands from stage to stage. A
/// student is as high everywhere; beside each bar stand its name and its figures, and each bar and
/// band has a title of its own. A band over more than one column passes below the bars between.
///
/// The picture is complete in itself: no script, no font, no other file. `<title>` and `<desc>`
/// tell what it shows. Bars and bands stand in a picture within the picture, in which the height of
/// a student is a whole number, so that nothing is rounded.
/// @param flow a flow of the programme
/// @param programme it names periods and awards
/// @param words the language and the names of parties
/// @return an `<svg>` element; ids within it begin with `flow-`
/// @pre the flow is one of the programme
[[nodiscard]] JSPU_COOP_EXPORT std::string student_flow_chart(student_flow const& flow,
                                                              joint_programme const& programme,
                                                              wording const& words);

} // namespace jspu_coop
