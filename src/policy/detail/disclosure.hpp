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
/// at: see `time_tells`. Depends on no row: that something is left out tells nothing.
[[nodiscard]] bool outcomes_tell(program const& of, std::size_t fact);

/// Whether what a condition on the time between two facts comes to may tell, together with what all
/// other conditions do, which day a sensitive one of the two gives, or that it gives none.
///
/// Which day the other gives may be seen. So it does where for some day of the other the days that
/// would do begin or end a single day from the first or last day that there is, or from where those
/// of another condition may begin or end. Each other condition on time is taken by itself, as if
/// its other day were another one: it may be said to tell where it does not. Depends on no row.
[[nodiscard]] bool time_tells(program const& of, span const& asked);

} // namespace jspu_coop::detail
