/// @file
/// A verdict in sentences.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/explain/wording.hpp>
#include <jspu_coop/verdict/finding.hpp>

#include <string>

namespace jspu_coop {

/// How much an explanation tells. Each depth tells what the one before does, and more.
enum class explanation_depth {
    verdict,   ///< the answer alone, in one line
    reasons,   ///< what is required, the answer for each partner with what it rests on, what is
               ///< assumed, and which facts are missing
    closest,   ///< where the answer is not "yes": what fails and what is open in the closest
               ///< candidate, what would make it covered, and what else comes close
    everything ///< every check of every candidate
};
JSPU_COOP_ENUM(explanation_depth, verdict, reasons, closest, everything);

/// The finding's own sentence, without the steps below: "18 of 30 days lie outside ...". It begins
/// with a capital letter and ends with a full stop. A code without a message gives the code and the
/// outcome.
[[nodiscard]] JSPU_COOP_EXPORT std::string sentence_of(finding const& what, wording const& words);

/// What would turn a failed finding: "Shorten the stay by 6 days."; empty where nothing is known
/// to.
[[nodiscard]] JSPU_COOP_EXPORT std::string remedy_of(finding const& what, wording const& words);

/// That a fact is missing: "It is not known when the activity takes place."
[[nodiscard]] JSPU_COOP_EXPORT std::string missing_sentence(missing_fact const& what,
                                                            wording const& words);

/// Where a finding comes from: "Source: Cabinet Resolution No. 824, item 42."; before it, of a fact
/// that was reckoned, from what: "Reckoned from person "s-1", as known on 1 March 2026."; empty
/// without both.
[[nodiscard]] JSPU_COOP_EXPORT std::string sources_of(finding const& what, wording const& words);

/// A tree of findings as plain text: a line a sentence, steps indented by two spaces under what
/// they explain. What fails and what is not known stand under headings of their own.
/// @param tree what `explanation_of` gives for a verdict, or any finding
/// @param words the language and the names of records
/// @param depth how much to tell
/// @return lines, each ended by a line feed; `verdict` gives one line
[[nodiscard]] JSPU_COOP_EXPORT std::string explain(finding const& tree, wording const& words,
                                                   explanation_depth depth);

} // namespace jspu_coop
