/// @file
/// Issues in sentences.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fault.hpp>
#include <jspu_coop/explain/message_catalogue.hpp>

#include <string>

namespace jspu_coop {

/// What is wrong, in one line that begins with a small letter, quotes the value and names the
/// place: "the agreement names the party 'bspu' twice (at /parties/2)".
///
/// The message sees the issue's parameters by name, and its value and path as `value` and `path`. A
/// code without a message gives the code itself.
/// @param what the issue
/// @param messages the language's catalogue of issues
[[nodiscard]] JSPU_COOP_EXPORT std::string
sentence_of(issue const& what, message_catalogue const& messages = english_issue_messages());

/// Every issue of a fault, a line each, joined by line feeds.
[[nodiscard]] JSPU_COOP_EXPORT std::string
sentences_of(fault const& why, message_catalogue const& messages = english_issue_messages());

} // namespace jspu_coop
