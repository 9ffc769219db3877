/// Whether clauses by which courses are agreed to be equivalent are in force for a student.
#pragma once

#include <jspu_coop/questions/award_standing.hpp>
#include <jspu_coop/register/view.hpp>

namespace jspu_coop::detail {

/// How a clause stands on a day, for a student.
[[nodiscard]] agreed_clause agreed_clause_on(view const& records, clause_reference const& named,
                                             enrolment const& student, date const& day);

} // namespace jspu_coop::detail
