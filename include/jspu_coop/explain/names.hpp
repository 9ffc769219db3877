/// @file
/// The names of records in a register, for explanations.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/explain/wording.hpp>
#include <jspu_coop/register/view.hpp>

#include <string>

namespace jspu_coop {

/// Names records as a view knows them: a party by its name on the view's day of knowledge; an
/// agreement by its title and id, `"Cooperation agreement" (bspu-2020)`; a call, too; an activity
/// by its purpose and id; a clause by its id and title, `5 (Student exchange)`, as it last read
/// among what is known (`wording` puts the word "clause" before it); a unit by its name, unless
/// institutions give its id to units of different names. What the register does not know has no
/// name.
///
/// The resolver holds a snapshot of the register. Finding a unit walks all parties, everything else
/// is logarithmic in the size of the register.
/// @param records the register as known on a day
/// @param language_tag the language of the names; where one lacks, as `text::get`
[[nodiscard]] JSPU_COOP_EXPORT name_resolver names_from(view const& records,
                                                        std::string language_tag = "en");

} // namespace jspu_coop
