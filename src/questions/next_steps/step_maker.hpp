/// Makes the steps that are a student's next.
#pragma once

#include <jspu_coop/calendar/months.hpp>
#include <jspu_coop/questions/next_steps.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>
#include <jspu_coop/records/programmes/programme_evidence.hpp>
#include <jspu_coop/records/study/curriculum.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "questions/detail/fall.hpp"
#include "questions/detail/finished_awards.hpp"
#include "questions/detail/programme_facts.hpp"

#include <vector>

namespace jspu_coop::detail {

class lacking_courses;

/// A requirement of studies that is not met for certain.
struct lacking_requirement {
    programme_award const* award;         ///< the award by which it was judged
    requirement_standing const* standing; ///< how it stands
};

/// A step of which nothing else is said yet.
[[nodiscard]] inline next_step step_of(student_step step, outcome open = outcome::satisfied) {
    return {step, {}, {}, {}, {}, {}, {}, {}, {}, open, {}, {}};
}

/// That the student is struck off somewhere, as what stands in the way.
[[nodiscard]] inline finding struck_off_finding(party_id const& site, outcome is_out) {
    return found("passage.not_struck_off", contrary(is_out),
                 {{"observed", {record_reference{"party", site.str()}}}});
}

/// Makes the steps that are next for one student on one day.
class step_maker {
public:
    step_maker(joint_programme const& programme, enrolment const& student, date const& day,
               next_step_terms const& by);

    /// Where the student stands towards the programme as a whole.
    [[nodiscard]] enrolment_phase phase() const noexcept { return state_.phase; }
    /// Whether nothing is left for the programme to give.
    [[nodiscard]] bool is_finished() const {
        return has_every_award(programme_, student_, state_, day_);
    }

    /// Registration at home, leave and reinstatement.
    void add_sites(std::vector<next_step>& to) const;
    /// What the rule of the home institution says of being reinstated there.
    [[nodiscard]] result<void> judge_reinstatement(std::vector<next_step>& steps) const;
    /// Passing to the next year.
    [[nodiscard]] result<void> add_year(std::vector<next_step>& to) const;
    /// The way to the next period, the stay in one that goes on, and the exits from them.
    [[nodiscard]] result<void> add_periods(std::vector<next_step>& to,
                                           programme_placement const& placement) const;
    /// What the recorded steps lead to where no source says what the plan is.
    void add_unplanned(std::vector<next_step>& to) const;
    /// Courses that go on or were not passed.
    [[nodiscard]] result<void> add_courses(std::vector<next_step>& to) const;
    /// Courses that the home institution has yet to recognise.
    [[nodiscard]] result<void> add_recognition(std::vector<next_step>& to) const;
    /// What awards still ask for: studies, courses to be taken, examinations; and those that can be
    /// conferred.
    [[nodiscard]] result<void> add_awards(std::vector<next_step>& to) const;

private:
    struct studied_courses;

    [[nodiscard]] outcome is_struck_off_at(party_id const& site) const;
    void only_where_student(next_step& made, party_id const& site) const;
    void only_where_enrolled(next_step& made) const;
    void only_where_place(next_step& made, programme_period_id const& period) const;
    void only_where_covered(next_step& made, programme_period_id const& period) const;
    void add_stay(std::vector<next_step>& to, programme_period const& period,
                  period_state const& towards) const;
    [[nodiscard]] result<void> add_way_to(std::vector<next_step>& to,
                                          programme_period const& period,
                                          period_state const* towards) const;
    void add_agreement(std::vector<next_step>& to, programme_period_id const& period,
                       period_state const& towards) const;
    void add_ways_out(std::vector<next_step>& to, programme_period_id const& period,
                      bool is_at_home) const;
    [[nodiscard]] outcome may_be_tried(examination_tries const& tries,
                                       std::vector<date> const& failed) const;
    void only_where_registered(next_step& made, fact<party_id> const& site) const;
    void add_examination(std::vector<next_step>& to, award_requirement_id const& id,
                         programme_evidence const& evidence, outcome is_ready) const;
    [[nodiscard]] finding course_need(missing_course lacking, lacking_courses const& by) const;
    [[nodiscard]] next_step courses_to_take(std::vector<missing_course> const& lacking,
                                            lacking_courses const& by) const;
    void add_modules(std::vector<next_step>& to, std::vector<module_standing> const& of,
                     lacking_courses const& by) const;
    [[nodiscard]] result<void> add_curriculum(std::vector<next_step>& to, curriculum const& of,
                                              studied_courses const& studied) const;
    [[nodiscard]] result<void>
    add_new_courses(std::vector<next_step>& to,
                    std::vector<lacking_requirement> const& lacking) const;

    joint_programme const& programme_;
    enrolment const& student_;
    date day_;
    next_step_terms const& by_;
    enrolment_state state_;
};

} // namespace jspu_coop::detail
