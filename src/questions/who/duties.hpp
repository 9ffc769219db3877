// The courses that somebody is to teach.
#pragma once

#include <jspu_coop/records/people/teaching_duty.hpp>

#include "questions/who/whereabouts.hpp"

#include <vector>

namespace jspu_coop::detail {

/// A course that somebody is to teach in person, or may have to.
struct duty : whereabouts {
    teaching_duty course; ///< as recorded
};

/// The courses that a person is to teach, as the person's record lists them; not those that are
/// surely taught from afar.
[[nodiscard]] std::vector<duty> duties_of(view const& records, person_id const& person);

} // namespace jspu_coop::detail
