// Who takes part in an activity: what happened to each of them, what was known when, and what is to
// be paid.
//
// Read 03_register_from_json first. An activity says what is proposed; its participations say who
// takes part, step by step, each with the act that decided it. A step that cannot follow is
// refused; a mistake is annulled, not deleted.

#include <jspu_coop/explain/issue_messages.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>

#include <iostream>

namespace coop = jspu_coop;
using coop::date;
using enum coop::participation_step;

namespace {

//! [building]
coop::activity summer_school() {
    coop::short_term_training const course{.home = coop::party_id{"home"},
                                           .host = coop::party_id{"partner"},
                                           .mode = coop::attendance_mode::on_site,
                                           .course = coop::text::of("en", "Methods of teaching"),
                                           .hours =
                                               coop::teaching_hours{36, coop::hour_kind::academic}};
    coop::fee const tuition{
        .id = coop::fee_id{"tuition"},
        .purpose = coop::text::of("en", "the course"),
        .payee = coop::party_id{"partner"},
        .instalments = {{date{2027, 5, 1}, coop::money{250'00, coop::currency{"EUR"}}},
                        {date{2027, 7, 1}, coop::money{250'00, coop::currency{"EUR"}}}},
        .payments = {{date{2027, 4, 20}, coop::money{300'00, coop::currency{"EUR"}}}}};
    return {.id = coop::activity_id{"summer-school-2027"},
            .purpose = coop::text::of("en", "A summer school"),
            .period = coop::period{{2027, 7, 5}, {2027, 7, 16}},
            .detail = course,
            .participations = {{.id = coop::participation_id{"first"},
                                .person = coop::person_id{"s-17"}},
                               {.id = coop::participation_id{"second"},
                                .person = coop::person_id{"s-23"}}},
            .fees = {tuition}};
}
//! [building]

void print_standing(coop::activity const& of, date const& day) {
    std::cout << to_string(day) << ":";
    for (coop::participation const& each : of.participations) {
        auto const last = state_on(each, day).last;
        std::cout << "  " << to_string(each.id) << " "
                  << (last ? label_of(*last).en : "nothing yet");
    }
    std::cout << "\n";
}

void print_steps() {
    //! [steps]
    coop::activity school = summer_school();
    coop::participation_id const first{"first"};
    coop::participation_id const second{"second"};
    coop::act const order{coop::act_kind::order, "12-s", date{2027, 3, 1}, {}, {}};
    record_event(school, first, {2027, 3, 1}, {2027, 3, 2}, {nominated, order, {}}).value();
    record_event(school, second, {2027, 3, 1}, {2027, 3, 2}, {placed_on_reserve, order, 1}).value();
    record_event(school, first, {2027, 4, 10}, {2027, 4, 10}, {withdrawn, {}, {}}).value();
    record_event(school, second, {2027, 4, 12}, {2027, 4, 12}, {nominated, {}, {}}).value();
    //! [steps]
    print_standing(school, {2027, 3, 1});
    print_standing(school, {2027, 4, 11});
    print_standing(school, {2027, 4, 12});

    //! [refused]
    auto const refused = record_event(school, first, {2027, 7, 5}, {2027, 7, 5}, {arrived, {}, {}});
    std::cout << sentences_of(refused.error()) << "\n";
    //! [refused]
}

void print_payments() {
    //! [payments]
    for (date const& day : {date{2027, 4, 20}, date{2027, 7, 1}, date{2027, 7, 2}}) {
        coop::fee_standing const now = standing_on(summer_school().fees.front(), day);
        std::cout << to_string(day) << ": paid " << to_string(now.paid) << ", overdue "
                  << to_string(now.overdue);
        if (now.next) {
            std::cout << ", then " << to_string(now.next->amount) << " by "
                      << to_string(now.next->due);
        }
        std::cout << "\n";
    }
    //! [payments]
}

} // namespace

int main() {
    print_steps();
    print_payments();
}
