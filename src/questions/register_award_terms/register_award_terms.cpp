#include <jspu_coop/questions/register_award_terms.hpp>

#include "questions/register_award_terms/agreed_clauses.hpp"
#include "questions/register_award_terms/cohort_curricula.hpp"

#include <algorithm>
#include <set>
#include <utility>
#include <variant>

namespace jspu_coop {

namespace {

/// The courses that matter for a student's awards.
class named_courses {
public:
    void add(std::vector<course_id> const& more) { all_.insert(more.begin(), more.end()); }

    void add(curriculum const& plan) {
        for (curriculum_module const& module : plan.modules) {
            for (planned_course const& each : module.courses) {
                all_.insert(each.course);
            }
        }
    }

    void add(award_demand const& demand) {
        if (auto const* const credit = std::get_if<credit_requirement>(&demand)) {
            add(credit->courses);
        } else if (auto const* const listed = std::get_if<course_requirement>(&demand)) {
            add(listed->courses);
        }
    }

    void add(enrolment_event const& event) {
        if (auto const* const came = std::get_if<course_result>(&event)) {
            all_.insert(came->attempt.course);
        } else if (auto const* const decided = std::get_if<recognition_decided>(&event)) {
            add(decided->passed);
            add(decided->counts_as);
        }
    }

    /// Those that are in the register, by id.
    [[nodiscard]] std::vector<course> in(snapshot const& records) const {
        std::vector<course> found;
        for (course_id const& each : all_) {
            if (auto const known = records.find(each)) {
                found.push_back(*known);
            }
        }
        return found;
    }

private:
    std::set<course_id> all_{};
};

} // namespace

register_award_terms award_terms_from(view const& records, joint_programme const& programme,
                                      enrolment const& student, date const& day,
                                      std::span<course_equivalence const> equivalences) {
    detail::chosen_curricula chosen = detail::curricula_for(records, programme, student, day);
    register_award_terms made{{},
                              std::move(chosen.held),
                              std::move(chosen.open),
                              {equivalences.begin(), equivalences.end()},
                              {}};
    named_courses named;
    for (curriculum const& each : made.curricula) {
        named.add(each);
    }
    for (award_requirement const& each : programme.requirements) {
        named.add(each.demand);
    }
    for (auto const* const each : student.history.effective()) {
        named.add(each->event);
    }
    std::set<clause_reference> clauses;
    for (course_equivalence const& each : equivalences) {
        named.add(each.passed);
        named.add(each.counts_as);
        if (auto const* const agreed = std::get_if<agreed_rule>(&each.basis)) {
            clauses.insert(agreed->clause);
        }
    }
    made.courses = named.in(records.records());
    for (clause_reference const& each : clauses) {
        made.agreed.push_back(detail::agreed_clause_on(records, each, student, day));
    }
    return made;
}

} // namespace jspu_coop
