/// @file
/// What the history of a student tells policies, one fact at a time.
#pragma once

#include <jspu_coop/facts/student_facts.hpp>

#include "support/passage_story.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <utility>

namespace jspu_coop::testing {

/// The semester in which the students of these stories miss hours.
inline study_semester const spring{academic_year{2023, 2024}, 2};

/// A course that was passed in that semester, on 1 June, with the hours that were missed without
/// excuse.
[[nodiscard]] inline dated_event missed(std::string course, fact<teaching_hours> hours,
                                        party_id const& site = story_home,
                                        std::int64_t number = 1) {
    auto made = attempt_at(std::move(course), worth(6), attempt_result::passed);
    made.year = spring.year;
    made.semester = spring.semester;
    made.number = number;
    made.unexcused = std::move(hours);
    return {{2024, 6, 1}, course_result{site, std::move(made), {}}};
}

/// So many academic hours.
[[nodiscard]] inline teaching_hours academic(std::int64_t count) {
    return {count, hour_kind::academic};
}

/// A course of so many hours in the classroom.
[[nodiscard]] inline course taught(std::string id, fact<teaching_hours> classroom,
                                   party_id const& by = story_home) {
    auto made = in_catalogue(std::move(id), by, worth(6));
    made.classroom = std::move(classroom);
    return made;
}

/// A row for the facts of a student in which nothing is said yet.
[[nodiscard]] inline fact_row row_for(student_fact_terms const& terms) {
    return fact_row{std::make_shared<fact_schema const>(student_facts(terms))};
}

/// One fact of a student, as the history tells it.
[[nodiscard]] inline fact<fact_value> told_fact(std::string const& name, enrolment const& student,
                                                joint_programme const& programme, date const& day,
                                                student_fact_terms const& terms) {
    fact_row row = row_for(terms);
    set_student_facts(row, programme, student, day, terms).value();
    return row.slots()[row.schema().find(fact_name{name}).value()].known;
}

} // namespace jspu_coop::testing
