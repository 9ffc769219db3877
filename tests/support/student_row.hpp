/// @file
/// What the history of a student tells policies, one fact at a time.
#pragma once

#include <jspu_coop/facts/student_facts.hpp>

#include "support/passage_story.hpp"

#include <memory>
#include <string>

namespace jspu_coop::testing {

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
