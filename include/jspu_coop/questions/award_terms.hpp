/// @file
/// By what the awards of a student are judged, beside programme and history.
#pragma once

#include <jspu_coop/questions/course_assignment.hpp>
#include <jspu_coop/questions/passage.hpp>
#include <jspu_coop/records/agreements/clause_reference.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/study/course.hpp>
#include <jspu_coop/records/study/course_equivalence.hpp>
#include <jspu_coop/records/study/curriculum.hpp>
#include <jspu_coop/records/study/grade_scale.hpp>
#include <jspu_coop/verdict/missing_fact.hpp>
#include <jspu_coop/verdict/outcome.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace jspu_coop {

/// What a policy that is a requirement came to for the student; whoever knows its facts decides it.
struct policy_answer {
    award_requirement_id requirement;    ///< the requirement that names the policy
    outcome met;                         ///< what it came to
    std::vector<missing_fact> missing{}; ///< what stands in its way; empty unless undetermined
};

/// Whether a clause by which courses are agreed to be equivalent is in force for a student on the
/// day of the question.
struct agreed_clause {
    clause_reference clause;             ///< the clause
    outcome in_force;                    ///< whether it is in force, or lives on for the student
    std::vector<missing_fact> missing{}; ///< what stands in the way; empty unless undetermined

    /// Equal when all members are.
    friend bool operator==(agreed_clause const&, agreed_clause const&) = default;
};

/// A curriculum of which it is open whether it holds for the student.
struct open_curriculum {
    curriculum_id curriculum;          ///< which
    std::vector<missing_fact> missing; ///< why it is open

    /// Equal when all members are.
    friend bool operator==(open_curriculum const&, open_curriculum const&) = default;
};

/// What a standing is judged by, beside programme and history. Out of a register it is gathered by
/// `award_terms_from`.
struct award_terms {
    std::span<course const> courses{};         ///< the courses that are known, of all institutions
    std::span<grade_scale const> scales{};     ///< the grade scales that are known
    std::span<policy_answer const> policies{}; ///< what requirements that are policies came to,
                                               ///< for whoever has decided them
    passage_terms const* rules{nullptr};     ///< by what policies are decided of which no answer is
                                             ///< handed over, each on the day of the question;
                                             ///< null: by nothing
    std::span<curriculum const> curricula{}; ///< the curricula that are known; a requirement of
                                             ///< one that is not among them is undetermined
    std::span<course_equivalence const> equivalences{};  ///< what counts as what between sites
    std::uint64_t most_steps = default_assignment_steps; ///< how many ways are tried: of sharing,
                                                         ///< for each pair and for awards that
                                                         ///< several pairs join, and of giving
                                                         ///< courses
    std::span<agreed_clause const> agreed{}; ///< how clauses that agree equivalences stand; one
                                             ///< that is not among them counts as in force
    std::span<open_curriculum const> open_curricula{}; ///< curricula that may not hold for the
                                                       ///< student: a requirement of one is
                                                       ///< undetermined
    bool curricula_are_chosen{false}; ///< whether `curricula` are those by which the student
                                      ///< studies, or may; else, where that is asked, those that
                                      ///< the programme names for a site
};

} // namespace jspu_coop
