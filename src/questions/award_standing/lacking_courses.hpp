/// Which courses of a list may still be passed, and what comes before them.
#pragma once

#include <jspu_coop/questions/missing_courses.hpp>
#include <jspu_coop/records/study/curriculum.hpp>

#include "questions/award_standing/course_fit.hpp"

#include <vector>

namespace jspu_coop::detail {

/// Tells which courses may still be passed, by what counts to one award.
class lacking_courses {
public:
    /// @param table has to outlive it
    explicit lacking_courses(counting_table const& table);

    /// Those that a demand lists and that do not count for certain, in its order; with what comes
    /// before each in the curriculum, where it is of one.
    [[nodiscard]] std::vector<missing_course> of(listed_demand const& demand) const;

    /// Adds what comes before a course in a curriculum, and does not count for certain.
    void tell_before(missing_course& told, curriculum const& plan) const;

    /// Why it is open whether a course counts that may, and does not for certain; empty where it
    /// cannot.
    [[nodiscard]] std::vector<missing_fact> why_open(course_id const& id) const;

private:
    [[nodiscard]] bool counts(std::vector<bool> const& counted, course_id const& id) const;

    counting_table const& table_;
    std::vector<bool> now_;
    std::vector<bool> at_last_;
    std::vector<course_id> passed_;
    std::vector<course_id> perhaps_passed_;
};

} // namespace jspu_coop::detail
