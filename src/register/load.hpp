/// @file
/// Makes the roots of a register out of a book.
#pragma once

#include "roots.hpp"

namespace jspu_coop::detail {

/// A book's records with their indices, and all that is wrong with the book.
struct loaded_book {
    register_roots roots; ///< to be used only where nothing is wrong
    issues found;         ///< paths within the book
};

/// Loads a book, and checks it whole. Linear but for sorting and look-ups.
[[nodiscard]] loaded_book load(book const& from);

/// Adds one line to the log of the roots.
/// @pre the id is one
void add_log_line(register_roots& roots, change line);

} // namespace jspu_coop::detail
