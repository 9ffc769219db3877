/// Where facts of a programme and its student stand, and noting those that are open.
#pragma once

#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include <algorithm>
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

/// A fact of the student's way through a period.
[[nodiscard]] inline fact_place place_of(enrolment const& student,
                                         programme_period_id const& period, char const* member) {
    return {"enrolment", student.id.str(), path_join("/periods", period.str()) + "/" + member};
}

/// Whether a student pays something for a period by one of the fees, or may.
[[nodiscard]] inline bool may_cost(programme_period const& of) {
    return std::ranges::any_of(of.fees, [](period_fee const& each) {
        bool const may_pay = each.payer.is_absent() || each.payer.state() == knowledge::missing;
        return may_pay && !each.amount.is_absent();
    });
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
