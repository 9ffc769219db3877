/// Where facts of a programme and its student stand, and noting those that are open.
#pragma once

#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include <string>
#include <vector>

namespace jspu_coop::detail {

/// A fact of an award of a programme.
[[nodiscard]] inline fact_place place_of(joint_programme const& programme,
                                         programme_award const& award, char const* member) {
    return {"joint_programme", programme.id.str(),
            path_join("/awards", award.id.str()) + "/" + member};
}

/// A fact of a requirement of a programme.
[[nodiscard]] inline fact_place place_of(joint_programme const& programme,
                                         award_requirement_id const& id, char const* member) {
    return {"joint_programme", programme.id.str(),
            path_join("/requirements", id.str()) + "/" + member};
}

/// A fact of a course that a student took.
[[nodiscard]] inline fact_place place_of(enrolment const& student, course_id const& course,
                                         char const* member) {
    return {"enrolment", student.id.str(), path_join("/courses", course.str()) + "/" + member};
}

/// Notes a fact that is open.
template <class T>
void note_open(std::vector<missing_fact>& missing, fact<T> const& what, fact_place const& place) {
    if (what.is_open()) {
        merge_into(missing, {place.when(what.state())});
    }
}

/// Notes a fact that is open, or said to be absent where there has to be one.
template <class T>
void note_unknown(std::vector<missing_fact>& missing, fact<T> const& what,
                  fact_place const& place) {
    if (what.is_absent()) {
        merge_into(missing, {place.when(knowledge::missing)});
    }
    note_open(missing, what, place);
}

} // namespace jspu_coop::detail
