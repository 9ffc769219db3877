/// @file
/// Courses that still have to be passed for an award.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/verdict/outcome.hpp>

#include <vector>

namespace jspu_coop {

struct award_standing;

/// A course that may still be passed for a requirement of an award.
struct missing_course {
    course_id course;              ///< the course
    bool is_required;              ///< whether there is no other that could take its place
    bool is_going_on;              ///< whether all it waits for is that what goes on is passed
    outcome is_open;               ///< whether all that comes before it is passed
    std::vector<course_id> before; ///< what comes before it and is not passed for certain, in the
                                   ///< order of the curriculum

    /// Equal when all members are.
    friend bool operator==(missing_course const&, missing_course const&) = default;
};
JSPU_COOP_RECORD(missing_course, (course, is_required, is_going_on, is_open, before));

/// The courses that may still be passed for an award: of its requirements and modules that are not
/// met for certain, those listed that do not count yet.
/// @return each course once, by id; one that is required by any of them is required. Time
///   O(N log N).
[[nodiscard]] JSPU_COOP_EXPORT std::vector<missing_course>
missing_courses_of(award_standing const& standing);

} // namespace jspu_coop
