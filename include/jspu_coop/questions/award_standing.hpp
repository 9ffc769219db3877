/// @file
/// Where a student of a joint programme stands towards each award.
#pragma once

#include <jspu_coop/base/decimal.hpp>
#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/questions/award_terms.hpp>
#include <jspu_coop/questions/course_use.hpp>
#include <jspu_coop/questions/missing_courses.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>
#include <jspu_coop/records/programmes/programme_exit.hpp>
#include <jspu_coop/verdict/finding.hpp>
#include <jspu_coop/verdict/missing_fact.hpp>
#include <jspu_coop/verdict/outcome.hpp>
#include <jspu_coop/vocabulary/credits.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// Courses that count to an award together, or do not: one course that an awarding institution
/// taught, or those of one decision on recognition.
struct award_course {
    std::vector<course_id> passed;           ///< what was studied
    std::vector<party_id> sites;             ///< where, each once, by id
    std::vector<course_id> counts_as;        ///< what it counts as; empty where it never does
    course_use use;                          ///< whether it counts
    std::vector<fact<credits>> worth;        ///< what each of `counts_as` is worth
    std::vector<award_requirement_id> fills; ///< which requirements of courses it is counted for
    std::vector<missing_fact> missing;       ///< what is not known of it

    /// Equal when all members are.
    friend bool operator==(award_course const&, award_course const&) = default;
};
JSPU_COOP_RECORD(award_course, (passed, sites, counts_as, use, worth, fills, missing));

/// What decides a requirement that is not simply a sum.
enum class requirement_reason {
    amount,              ///< how much there is
    courses_lack,        ///< requirements of one award ask for more courses than may count for them
    credits_lack,        ///< requirements of one award ask for more credits of listed courses than
                         ///< those have
    no_way,              ///< however the courses are given to the requirements that share them, one
                         ///< is not met
    courses_not_decided, ///< the search for a way to give them came to its cap
    curriculum,          ///< what its modules came to
    not_taken,           ///< the examination was not passed yet
    right_lost,          ///< the examination was not passed in the years in which it may be tried
    passed_after,        ///< the examination was passed when it may have been tried no more
    not_accepted,        ///< an awarding institution does not accept the examination
    passed,              ///< the examination was passed, and is accepted
    policy               ///< what the policy came to
};
JSPU_COOP_ENUM(requirement_reason, amount, courses_lack, credits_lack, no_way, courses_not_decided,
               curriculum, not_taken, right_lost, passed_after, not_accepted, passed, policy);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<requirement_reason> = "requirement_reason";

/// How one module of a curriculum stands.
struct module_standing {
    module_id module;                           ///< which
    text name;                                  ///< how it is called
    demand_measure measure;                     ///< what it counts
    outcome met;                                ///< whether it is met
    outcome met_with_progress;                  ///< whether it is, once all that goes on is passed
    requirement_reason reason;                  ///< what decides it
    std::optional<decimal> observed;            ///< how much there is for certain
    std::optional<decimal> required;            ///< how much has to be
    std::vector<award_requirement_id> together; ///< the requirements that ask for too much with it
    std::vector<missing_course> lacking;        ///< its courses that may still be passed for it
    std::vector<missing_fact> missing;          ///< what stands in the way of `met`

    /// Equal when all members are.
    friend bool operator==(module_standing const&, module_standing const&) = default;
};
JSPU_COOP_RECORD(module_standing, (module, name, measure, met, met_with_progress, reason, observed,
                                   required, together, lacking, missing));

/// How one requirement of an award stands.
struct requirement_standing {
    award_requirement_id requirement; ///< which
    outcome met;                      ///< whether it is met
    outcome met_with_progress;        ///< whether it is, once all that goes on is passed
    requirement_reason reason;        ///< what decides it
    std::optional<decimal> observed; ///< how much there is for certain: credits, courses, semesters
    std::optional<decimal> required; ///< how much has to be
    std::vector<award_requirement_id> together; ///< the requirements that together ask for too much
    std::vector<missing_fact> missing;          ///< what stands in the way of `met`
    std::vector<missing_course> lacking{};      ///< its courses that may still be passed for it,
                                                ///< where it lists courses and is not met
    std::vector<module_standing> modules{};     ///< of a curriculum, in its order

    /// Equal when all members are.
    friend bool operator==(requirement_standing const&, requirement_standing const&) = default;
};
JSPU_COOP_RECORD(requirement_standing, (requirement, met, met_with_progress, reason, observed,
                                        required, together, missing, lacking, modules));

/// How one award stands, whatever else a student takes.
struct award_standing {
    award_id award;                   ///< which
    outcome earned;                   ///< whether all its requirements are met
    outcome earned_with_progress;     ///< whether they are, once all that goes on is passed
    outcome due;                      ///< whether it can be conferred now: it is earned, those that
                                      ///< come before it are conferred, the student has not left,
                                      ///< no way out was taken after which it cannot be had, and it
                                      ///< can be had with what is conferred; not applicable once
                                      ///< conferred
    std::optional<date> conferred_on; ///< on which day it was conferred
    std::vector<award_id> waits_for;  ///< awards that are to be conferred before it
    std::vector<party_id> struck_off; ///< awarding institutions that have struck the student off
    std::vector<party_id> fallen;     ///< awarding institutions at which the student is struck off
                                      ///< with another site's act alone
    std::vector<requirement_standing> requirements; ///< in the order of the programme
    std::vector<award_course> courses; ///< every course that was studied, in the order of their ids
    std::vector<missing_fact> missing; ///< what stands in the way of `earned`
    std::vector<missing_fact> due_missing;       ///< what stands in the way of `due`
    outcome remains{outcome::not_applicable};    ///< whether it can still be had after the ways out
                                                 ///< that were taken; not applicable where none was
    std::vector<programme_exit> exits{};         ///< the declared ways out that were taken, or may
                                                 ///< have been
    std::vector<missing_fact> remains_missing{}; ///< what stands in the way of `remains`
    outcome with_conferred{outcome::not_applicable}; ///< whether it can be had with the awards that
                                                     ///< are conferred, within what may be shared;
                                                     ///< not applicable while none is, or once it
                                                     ///< is itself
    std::vector<missing_fact> with_conferred_missing{}; ///< what stands in the way of that

    /// Equal when all members are.
    friend bool operator==(award_standing const&, award_standing const&) = default;
};
JSPU_COOP_RECORD(award_standing,
                 (award, earned, earned_with_progress, due, conferred_on, waits_for, struck_off,
                  fallen, requirements, courses, missing, due_missing, remains, exits,
                  remains_missing, with_conferred, with_conferred_missing));

/// Whether two awards can be had at once although only so much may count to both.
struct sharing_standing {
    award_id first;                    ///< one award
    award_id second;                   ///< the other
    outcome both;                      ///< whether both are earned at once
    bool is_decided;                   ///< false where the search came to its cap
    std::vector<course_id> courses;    ///< what counts to both for certain, by id
    std::optional<credits> shared;     ///< how much that is; none where it is not known
    std::optional<credits> most;       ///< how much may count to both; none: without limit, or
                                       ///< not known
    std::vector<missing_fact> missing; ///< what stands in the way of `both`

    /// Equal when all members are.
    friend bool operator==(sharing_standing const&, sharing_standing const&) = default;
};
JSPU_COOP_RECORD(sharing_standing,
                 (first, second, both, is_decided, courses, shared, most, missing));

/// Whether awards that two rules or more on sharing join, directly or by others between them, can
/// be had at once: each pair by itself may be, where all together are not.
struct joint_sharing_standing {
    std::vector<award_id> awards;      ///< which, in the order of the programme
    outcome all;                       ///< whether all of them are earned at once
    bool is_decided;                   ///< false where the search came to its cap
    std::vector<missing_fact> missing; ///< what stands in the way of `all`

    /// Equal when all members are.
    friend bool operator==(joint_sharing_standing const&, joint_sharing_standing const&) = default;
};
JSPU_COOP_RECORD(joint_sharing_standing, (awards, all, is_decided, missing));

/// Where a student stands towards the awards of a joint programme on a day.
struct programme_standing {
    enrolment_id student;                  ///< whose enrolment
    date day;                              ///< on which day
    outcome all_earned;                    ///< whether all awards are, within what may be shared
    std::vector<award_standing> awards;    ///< each award, in the order of the programme
    std::vector<sharing_standing> sharing; ///< each pair for which the programme says how much may
                                           ///< be shared, then each other to which something counts
                                           ///< at once
    std::vector<missing_fact> missing;     ///< what stands in the way of `all_earned`
    std::vector<joint_sharing_standing> joint_sharing{}; ///< the awards that several such pairs
                                                         ///< join, together

    /// Equal when all members are.
    friend bool operator==(programme_standing const&, programme_standing const&) = default;
};
JSPU_COOP_RECORD(programme_standing,
                 (student, day, all_earned, awards, sharing, missing, joint_sharing));

/// Where a student stands towards each award: what is met, what lacks, which course counts for
/// which requirement, which does not and why, whether an award is due, and whether all can be had
/// at once.
///
/// A course that was passed counts to an award if the award takes credit of its site, and an
/// awarding institution taught it or has recognised it, or it counts as a course of one by an
/// equivalence; what is published only and agreed by nobody is open until it is decided, what was
/// agreed counts while the clause is in force, and no equivalence stands against a refusal. Then
/// what it is recognised as counts, with the credits of the catalogue; of a course that is not in
/// it they are missing. What is recognised together counts when all of it was passed. Of several
/// decisions of one institution on a course the last holds, and one of which a course was decided
/// anew holds no longer. What was studied counts once to an award: as an awarding institution
/// taught it, else as the first of them, by id, has recognised it, else by an equivalence; and what
/// counts in several ways counts once, for the most that it is worth in any. A requirement of
/// credits that lists no courses sums all that counts (of its sites). Of the requirements of one
/// award that list courses, each course fills one, or several with parts of its credits where the
/// award lets these split: see `assign_courses`. So do the modules of a curriculum; what comes
/// before what in it is told of the courses that lack, and takes nothing from those that were
/// passed. Where not all of them can be met, one that its courses cannot fill by themselves is not
/// met and takes nothing from the others; and another is not met only if it is filled in no way of
/// giving courses that leaves none of the others unfilled which that way could fill. Where nothing
/// says which of several are met, those are undetermined without a missing fact. A semester was
/// spent at a site when a course of it was passed or failed there in that semester; who was absent
/// or barred from the final control of every one was not there. What an examination at one
/// institution is worth to an award of others is for them to accept; a pass that came when it could
/// no longer be tried is open, unless an act stands behind it. Who was struck off at an awarding
/// institution, or fell there by what the programme says (`state_on`), gets no award of it; where
/// it is open whether the student fell, it is open whether the award is due. Nor is an award due to
/// who took a way out after which it cannot be had (`programme_exit`). Ways out that are taken are
/// a transfer; an early return, in an earlier year of study than that in which the period ends; and
/// staying at home, once the year has passed in which the period begins.
///
/// Awards are earned at once within what may be shared. Where nobody has published that, it is open
/// of two to which something counts at once (a course, semesters at one site, one examination),
/// unless they ask for one common set of requirements. While none is conferred, each may be due
/// though not all can be had; then one is due only if it can be had with those that are conferred.
///
/// "Satisfied" and "not satisfied" hold whatever the missing facts are. Entries that take effect
/// after the day are left out; for what was known on an earlier day, ask of `as_known_on`.
/// @param programme a valid programme
/// @param student a valid enrolment on it
/// @param day the day
/// @param by the courses, scales and policies
/// @return the standing; `credits.system_mixed` where credit of one system would count to a
///   requirement or a limit of another; `grade.not_on_scale`; the issues of `parameters_of` and
///   `decide` under `/requirements/ID/demand/policy`, and those of `may_pass_year` about its terms;
///   or `number.overflow`. Time O(A (R + C) log C) for A awards, R requirements and C courses,
///   apart from the assignment of courses and the search within what may be shared, each of at most
///   `most_steps` ways.
[[nodiscard]] JSPU_COOP_EXPORT result<programme_standing>
award_standing_on(joint_programme const& programme, enrolment const& student, date const& day,
                  award_terms const& by);

/// The same, told into a standing of before, such as that of the student asked about last: what it
/// held is replaced, and its lists of courses keep their memory. For many students one after the
/// other.
/// @param programme a valid programme
/// @param student a valid enrolment on it
/// @param day the day
/// @param by the courses, scales and policies
/// @param into is the standing afterwards; after a fault only good to be told into
/// @return success, or the fault of `award_standing_on`
[[nodiscard]] JSPU_COOP_EXPORT result<void>
award_standing_on(joint_programme const& programme, enrolment const& student, date const& day,
                  award_terms const& by, programme_standing& into);

/// The standing as one tree of findings, for `explain/` and for machines. The programme names
/// awards and requirements.
/// @pre the standing is one of the programme
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(programme_standing const& standing,
                                                      joint_programme const& programme);

} // namespace jspu_coop
