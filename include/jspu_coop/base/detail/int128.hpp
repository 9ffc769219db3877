/// @file
/// The wide integer in which comparisons of exact numbers cannot overflow.
#pragma once

namespace jspu_coop::detail {

/// A signed 128-bit integer of the compiler (g++ and clang).
__extension__ using int128 = __int128;

} // namespace jspu_coop::detail
