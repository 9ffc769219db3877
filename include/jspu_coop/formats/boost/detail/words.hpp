/// @file
/// Words that never change, found by their text.
#pragma once

#include <jspu_coop/formats/boost/refusal.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace jspu_coop::detail {

/// Which of the words a text is.
/// @throws archive_refusal with `archive.damaged` when it is none
template <std::size_t Count>
[[nodiscard]] std::size_t index_of_word(std::array<std::string_view, Count> const& words,
                                        std::string_view text) {
    auto const found = std::find(words.begin(), words.end(), text);
    if (found == words.end()) {
        refuse_content();
    }
    return static_cast<std::size_t>(found - words.begin());
}

} // namespace jspu_coop::detail
