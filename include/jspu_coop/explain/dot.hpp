/// @file
/// A tree of findings as a picture.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/explain/wording.hpp>
#include <jspu_coop/verdict/finding.hpp>

#include <string>

namespace jspu_coop {

/// A tree of findings as a Graphviz DOT graph: a box for each finding with its sentence, an arrow
/// to each step below. Boxes are numbered from the root in the order of the text; colour and border
/// tell the outcome: green satisfied, red not satisfied (bold), yellow undetermined (dashed), grey
/// not applicable (dotted).
[[nodiscard]] JSPU_COOP_EXPORT std::string to_dot(finding const& tree, wording const& words);

} // namespace jspu_coop
