// A department with published hours, one without, and an activity that is paid for.
#pragma once

#include <jspu_coop/questions/fees.hpp>
#include <jspu_coop/questions/office_open.hpp>

#include "support/reminder_world.hpp"

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing::office_world {

inline contact a_contact(std::string role, std::optional<office_hours> hours) {
    return {a_text(std::move(role)),
            {},
            {email_address::parse("office@example.org").value()},
            std::move(hours),
            {}};
}

/// From Monday to Friday, 08:30-17:00; closed on Saturdays, and nothing published of Sundays.
inline office_hours weekdays() {
    weekday_hours const open = std::vector{time_interval::parse("08:30-17:00").value()};
    return {open, open, open, open, open, weekday_hours::absent(), {}, {}};
}

/// The days off of 2026, as far as these tests need them: 1 September is Independence Day, and 23
/// March is made a day off.
inline holiday_calendar days_off() {
    return {{{2026, {}}},
            {{"Independence Day", month_day{9, 1}, weekend_rule::stays, {}, {}}},
            {},
            {{"Nowruz is kept for longer", date{2026, 3, 1}, {}, {date{2026, 3, 23}}, {}}}};
}

inline institution a_school() {
    institution made = an_institution("a");
    made.contacts = {a_contact("International department", weekdays()),
                     a_contact("Rector's office", {})};
    made.units = {{unit_id{"history"}, a_text("history"), {a_contact("Dean's office", {})}}};
    made.working_week = working_week::five_days();
    made.holidays = days_off();
    return made;
}

inline view a_town(institution school = a_school()) {
    organisation body = an_organisation("o");
    body.contacts = {a_contact("Front desk", weekdays())};
    return register_with(std::move(school), body, an_institution("b")).as_known_on({2026, 1, 1});
}

inline local_moment at(std::string const& text) {
    return local_moment::parse(text).value();
}

inline office_reference const department{party_id{"a"}, {}, 0};
inline office_reference const rector{party_id{"a"}, {}, 1};

} // namespace jspu_coop::testing::office_world
