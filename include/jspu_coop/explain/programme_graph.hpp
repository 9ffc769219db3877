/// @file
/// A joint programme as a picture.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/explain/wording.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>

#include <string>

namespace jspu_coop {

/// A joint programme as a Graphviz DOT graph.
///
/// - A frame for each placement, with the document that says so; several frames are sources that
///   disagree. Within it a box for each period (site, semesters, credits, language), joined by
///   arrows that name the policies of the gates between them.
/// - A note for each award, with its title and who awards it; of awards on which sources disagree
///   none is drawn. An arrow from each period at a site whose credit counts to it; a dashed one
///   from the last period where that is not known. A dotted arrow between two awards is their
///   order.
/// - Above, the programme's name, its label, and the kind of award, where that is known.
///
/// Boxes are numbered in the order of the record. Sites are called as the resolver of `words` calls
/// parties, else by their ids.
/// @pre the programme is valid
[[nodiscard]] JSPU_COOP_EXPORT std::string to_dot(joint_programme const& programme,
                                                  wording const& words);

} // namespace jspu_coop
