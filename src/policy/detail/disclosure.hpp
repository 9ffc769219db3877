/// @file
/// Whether outcomes tell the value of a fact.
#pragma once

#include "policy/detail/program.hpp"

#include <cstddef>

namespace jspu_coop::detail {

/// Whether what all conditions of a program on one fact come to may tell which value the fact has.
///
/// Of a yes-or-no, a code, a set of codes and a field of study they always do: the few values that
/// are left are as good as told. Of anything else they do where some value, or that there is none,
/// is the only one with these outcomes. Conditions that read another fact as well are not looked
/// at. Depends on no row: that something is left out tells nothing.
[[nodiscard]] bool outcomes_tell(program const& of, std::size_t fact);

} // namespace jspu_coop::detail
