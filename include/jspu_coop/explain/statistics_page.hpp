/// @file
/// Statistics as a page for a browser.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/explain/wording.hpp>
#include <jspu_coop/questions/statistics.hpp>

#include <string>

namespace jspu_coop {

/// The figures as an HTML page, complete in itself: the charts of all dimensions, the table, the
/// grounds of joint programmes, and what is not known. No script, no font, no other file.
/// @param answer the figures
/// @param words the language and the names of records
[[nodiscard]] JSPU_COOP_EXPORT std::string statistics_page(statistics_answer const& answer,
                                                           wording const& words);

} // namespace jspu_coop
