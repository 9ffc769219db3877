/// @file
/// A student before the year at the partner, and an agreement that may run out before it.
#pragma once

#include <jspu_coop/questions/next_steps.hpp>

#include "support/programme_world.hpp"
#include "support/student_world.hpp"

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

/// The clause that protects students after the agreement's end.
inline clause_reference const teach_out_clause{agreement_id{"x"}, clause_id{"end"}};

/// An agreement in force until a day, with a transitional clause for those whom it protects.
inline agreement paper_until(date last, std::vector<protected_standing> protects = {}) {
    agreement made = student_world::paper_of(places{unlimited_places{}});
    made.term = agreement_term{term_until{last}};
    made.renewal = renewal_rule{no_renewal{}};
    if (!protects.empty()) {
        made.transitional = {
            {teach_out_clause.clause, std::move(protects), {}, date{2030, 1, 1}, {}, {}}};
    }
    return made;
}

/// A student in the third year, before the year at the partner of 2026/2027.
inline enrolment in_third_year(std::vector<student_world::dated_event> more = {}) {
    std::vector<student_world::dated_event> events{{{2024, 9, 1}, student_promoted{2, false, {}}},
                                                   {{2025, 9, 1}, student_promoted{3, false, {}}}};
    events.insert(events.end(), more.begin(), more.end());
    return student_world::a_student("s", events);
}

/// Such a student, who is nominated.
inline enrolment nominated_in_third_year() {
    return in_third_year({{{2026, 6, 1}, student_world::step(period_step::nominated)}});
}

/// The step towards the period at the partner, on a day in June 2026.
inline next_step
step_towards_partner(agreement const& paper, enrolment const& student,
                     fact<clause_reference> teach_out = fact<clause_reference>::absent(),
                     std::span<period_place const> places = {}) {
    using namespace student_world;
    joint_programme programme = world_around(a_programme(), placed()).programme;
    programme.id = joint_programme_id{"p"};
    programme.carried_by = {}; // whether a place is left is another question
    programme.teach_out = std::move(teach_out);
    auto office = register_with(home_of_two_years(), partner_of_two_years());
    auto const done =
        office.apply(put(paper, programme, a_person("s"), student,
                         a_requirement("r", scope::joint_academic_programme),
                         a_statement("all", party_id{"b"}, {}, {2020, 1, 1}, {2024, 1, 1})),
                     date{2026, 6, 10});
    EXPECT_TRUE(done.has_value()) << to_string(done.error());
    view const records = office.as_known_on({2026, 6, 15});
    programme_world const world = world_around(a_programme(), placed());
    next_step_terms terms{world.passage, {}, {}, places, &records};
    auto const steps = next_steps_on(programme, student, {2026, 6, 15}, terms).value();
    auto const found = std::ranges::find_if(steps, [](next_step const& each) {
        return each.period == away && each.step != student_step::learning_agreement
               && each.step != student_step::way_out;
    });
    EXPECT_NE(found, steps.end());
    return *found;
}

/// What a step needs, by its code; null where it does not.
inline finding const* need_of(next_step const& of, std::string_view code) {
    auto const found = std::ranges::find(of.needs, code, &finding::code);
    return found == of.needs.end() ? nullptr : &*found;
}

} // namespace jspu_coop::testing
