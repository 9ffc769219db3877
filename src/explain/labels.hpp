// The labels of codes of the library's vocabularies.
#pragma once

#include <jspu_coop/verdict/value.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace jspu_coop::detail {

/// The label of a code in a language ("uz", "ru", else English), or nothing when the vocabulary or
/// the code is unknown.
[[nodiscard]] std::optional<std::string> label_of_code(coded_value const& value,
                                                       std::string_view language_tag);

} // namespace jspu_coop::detail
