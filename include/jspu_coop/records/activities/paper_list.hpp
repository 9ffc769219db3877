/// @file
/// The papers that somebody asks for ahead of an activity.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/records/activities/paper_requirement.hpp>
#include <jspu_coop/vocabulary/citation.hpp>

#include <vector>

namespace jspu_coop {

/// A published list of the papers that somebody asks for ahead of an activity of a kind.
struct paper_list {
    text name;                             ///< how the list is called
    std::vector<paper_requirement> papers; ///< at least one; each kind once from each provider
    citation cited_as;                     ///< where the list is published

    /// Lists are equal when all members are.
    friend bool operator==(paper_list const&, paper_list const&) = default;
};
JSPU_COOP_RECORD(paper_list, (name, papers, cited_as));

/// Everything wrong with a list.
/// @return `paper_list.name_empty`, `paper_list.papers_empty`, `paper_list.paper_repeated`, and the
///   issues of citations
[[nodiscard]] JSPU_COOP_EXPORT issues validate(paper_list const& value);

/// What the list asks for, as `dossier_terms` take it: each paper with its own citation, else with
/// that of the list.
[[nodiscard]] JSPU_COOP_EXPORT std::vector<paper_requirement> requirements_of(paper_list const& of);

} // namespace jspu_coop
