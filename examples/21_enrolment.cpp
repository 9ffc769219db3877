// One student of a joint programme from admission to the partner year, told event by event: what is
// refused and why, where the student stands at each institution, and which learning agreement
// binds; and how all that is kept in a register.
//
// Read 19_joint_programme first. The student is made up.

#include <jspu_coop/explain/issue_messages.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#include <iostream>
#include <string>
#include <utility>

namespace coop = jspu_coop;

namespace {

coop::party_id const jspu{"jspu"};
coop::party_id const bspu{"bspu"};
coop::programme_period_id const partner_year{"partner_year"};

/// Records what happened, on the day on which it took effect, and says why it is refused if it is.
void happens(coop::enrolment& student, coop::date day, coop::enrolment_event event) {
    auto const recorded = record_event(student, day, day, std::move(event));
    if (recorded.has_error()) {
        std::cout << "  " << to_string(day) << ": " << sentences_of(recorded.error()) << '\n';
    }
}

void stands(coop::enrolment const& student, coop::date day) {
    auto const state = state_on(student, day);
    std::cout << "  " << to_string(day) << ": year " << state.year;
    for (coop::site_state const& each : state.sites) {
        std::cout << "; " << each.site.str() << ": " << label_of(each.standing).en;
    }
    coop::period_state const* const away = find_period(state, partner_year);
    if (away != nullptr && away->last) {
        std::cout << "; partner year: " << label_of(*away->last).en;
    }
    std::cout << '\n';
}

coop::enrolment until_the_partner_year() {
    //! [begin]
    coop::enrolment student{coop::enrolment_id{"enrolment-1"},
                            coop::joint_programme_id{"jspu.bspu"},
                            coop::person_id{"student-1"},
                            {}};
    happens(student, {2021, 9, 1}, coop::student_registered{jspu, {}});
    happens(student, {2021, 9, 1}, coop::student_admitted{coop::academic_year{2021, 2022}, 1, {}});
    happens(student, {2021, 9, 1}, coop::student_registered{jspu, {}});
    happens(student, {2022, 7, 1}, coop::student_promoted{2, true, {}});
    //! [begin]
    happens(student, {2023, 7, 1}, coop::student_promoted{3, false, {}});
    happens(student, {2024, 3, 1},
            coop::period_stepped{partner_year, coop::period_step::nominated, {}});
    happens(student, {2024, 4, 1},
            coop::period_stepped{partner_year, coop::period_step::accepted, {}});
    happens(student, {2024, 7, 1}, coop::student_promoted{4, false, {}});
    return student;
}

void leave_at_departure(coop::enrolment student) {
    std::cout << "On leave when the others depart\n";
    //! [leave]
    happens(student, {2024, 8, 20}, coop::leave_begun{jspu, coop::leave_ground::health, {}});
    happens(student, {2024, 8, 28},
            coop::period_stepped{partner_year, coop::period_step::departed, {}});
    stands(student, {2024, 8, 28});
    //! [leave]
}

void partner_year_of(coop::enrolment student) {
    std::cout << "The partner year\n";
    using party = coop::learning_agreement_party;
    //! [agreement]
    auto const propose = [&](coop::date day, char const* course) {
        happens(student, day,
                coop::learning_agreement_proposed{
                    partner_year, {coop::course_id{course}}, {coop::course_id{"methods"}}, {}});
    };
    auto const sign = [&](coop::date day, party by) {
        happens(student, day, coop::learning_agreement_signed{partner_year, by, {}});
    };
    propose({2024, 7, 5}, "minsk.methods");
    for (auto const each : {party::home, party::host, party::student}) {
        sign({2024, 7, 10}, each);
    }
    happens(student, {2024, 8, 28},
            coop::period_stepped{partner_year, coop::period_step::departed, {}});
    happens(student, {2024, 9, 2}, coop::student_registered{bspu, {}});
    // A change that the home institution has not signed binds nobody.
    propose({2024, 9, 10}, "minsk.singing");
    sign({2024, 9, 10}, party::student);
    sign({2024, 9, 11}, party::host);
    auto const state = state_on(student, {2024, 9, 30});
    std::cout << "  agreed: " << find_period(state, partner_year)->agreed->abroad.front().str()
              << '\n';
    //! [agreement]
    stands(student, {2024, 9, 30});
}

coop::institution university(coop::party_id id, char const* name, char const* where) {
    return {std::move(id),
            {coop::date{2000, 1, 1}, coop::text{{"en", name}}},
            coop::country{where},
            {},
            {},
            {},
            {}};
}

void in_the_register(coop::enrolment const& student) {
    std::cout << "In the register\n";
    //! [register]
    coop::joint_programme const programme{.id = student.programme,
                                          .name = coop::text{{"en", "Preschool education"}},
                                          .home = jspu,
                                          .semesters_a_year = 2,
                                          .sites = {{jspu, {}, {}}, {bspu, {}, {}}}};
    coop::cooperation_register office;
    auto const change = [&](coop::date day, coop::change_set const& changes) {
        auto const applied = office.apply(changes, day);
        if (applied.has_error()) {
            std::cout << "  " << to_string(day) << ": " << sentences_of(applied.error()) << '\n';
        }
    };
    change({2024, 7, 1}, coop::change_set{}
                             .put(university(jspu, "Jizzakh", "UZ"))
                             .put(university(bspu, "Minsk", "BY"))
                             .put(coop::person{student.student, {}, {}, {}, {}, {}})
                             .put(programme)
                             .put(student));
    change({2024, 7, 2}, coop::change_set{}.put(
                             coop::enrolment{student.id, student.programme, student.student, {}}));
    change({2024, 7, 2}, coop::change_set{}.remove(student.id));

    auto const known = office.as_known_on({2022, 9, 1}).find_enrolment(student.id);
    std::cout << "  known in September 2022: " << known->history.entries().size() << " events of "
              << student.history.entries().size() << '\n';
    //! [register]
}

} // namespace

int main() {
    std::cout << "The way to the partner year\n";
    coop::enrolment const student = until_the_partner_year();
    stands(student, {2022, 9, 1});
    stands(student, {2024, 7, 1});
    leave_at_departure(student);
    partner_year_of(student);
    in_the_register(student);
    return 0;
}
