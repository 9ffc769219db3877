/// @file
/// The names of policies, for explanations.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/explain/wording.hpp>
#include <jspu_coop/policy/evaluation.hpp>

#include <string>

namespace jspu_coop {

/// Names each policy of a library by its labels and its id, `"A semester abroad"
/// (semester_abroad)`, as `names_from` of a view names agreements, and what its source leaves open
/// by the labels of the question, or of the requirement that has it; a question without labels by
/// those of the requirements that turn on it. Versions have no names, but ids.
/// @param policies the policies; the resolver shares them
/// @param language_tag the language of the names; where one lacks, as `text::get`
/// @param others names whatever is no policy of the library; none: it has no name
[[nodiscard]] JSPU_COOP_EXPORT name_resolver names_from(policy_library policies,
                                                        std::string language_tag = "en",
                                                        name_resolver others = {});

} // namespace jspu_coop
