/// @file
/// The checks that every piece of printed matter in a record passes.
#pragma once

#include <jspu_coop/base/issue.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace jspu_coop::detail {

/// Reports `<record>.<member>_empty` for a text of nothing but white space, and
/// `<record>.<member>_malformed` for one that is not UTF-8 or holds control characters other than
/// tabulator and line feed. The path is the member; text that cannot be shown is left out.
void check_printed(issues& found, std::string_view record, std::string_view member,
                   std::string const& value);

/// The same for a text that may be absent.
void check_printed(issues& found, std::string_view record, std::string_view member,
                   std::optional<std::string> const& value);

} // namespace jspu_coop::detail
