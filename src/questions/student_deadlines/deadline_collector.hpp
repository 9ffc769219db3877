/// Collects what ends within some days, or may.
#pragma once

#include <jspu_coop/questions/student_deadlines.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>

#include <set>
#include <vector>

namespace jspu_coop::detail {

/// Collects what ends within some days for one student, or may, and what was missed.
class deadline_collector {
public:
    deadline_collector(joint_programme const& programme, enrolment const& student,
                       period const& days, student_deadline_terms const& by);

    /// The longest duration of the programme.
    void study();
    /// Final examinations that were failed.
    void examinations();
    /// Papers that were issued.
    void papers();
    /// Fees of periods.
    [[nodiscard]] result<void> fees();
    /// Registration after arriving for a period.
    void registrations();
    /// Nominations and gates of periods ahead.
    [[nodiscard]] result<void> passages();

    /// Whether the student has left the programme by the day of the question; who has every award
    /// has not, and may still have to pay.
    [[nodiscard]] bool has_left() const {
        return state_.phase != enrolment_phase::enrolled
               && state_.phase != enrolment_phase::completed;
    }
    /// All that was collected, in order.
    [[nodiscard]] std::vector<student_deadline> all() &&;

private:
    void add(student_deadline made);
    [[nodiscard]] bool may_matter(std::vector<date> const& perhaps) const;
    [[nodiscard]] bool is_away_for(period_state const& towards) const;
    [[nodiscard]] std::vector<date> failures(award_requirement_id const& id) const;
    [[nodiscard]] bool is_still_asked(award_requirement_id const& id) const;
    void fees_of(period_fees const& told);
    void fees_without_years();
    void registration_for(period_state const& towards);
    void registration_by(registration_rule const& rule, period_state const& towards);
    [[nodiscard]] bool is_registered_since(date const& arrival) const;
    [[nodiscard]] bool is_ahead(programme_period const& period) const;
    void nomination_for(period_passage const& asked);
    [[nodiscard]] result<void> gates_of(period_passage const& asked,
                                        programme_period const& period);
    [[nodiscard]] std::set<party_id> sites_of(programme_period_id const& period) const;

    joint_programme const& programme_;
    enrolment const& student_;
    period days_;
    student_deadline_terms const& by_;
    enrolment_state state_;
    std::vector<student_deadline> found_;
};

} // namespace jspu_coop::detail
