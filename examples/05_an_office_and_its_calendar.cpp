// Working days, office hours, contacts and money.
//
// Read 01_values_and_dates first. A calendar knows the years it claims to know, and hours the days
// they were published for; of everything else the answer is "unknown", never a guess.

#include <jspu_coop/calendar/opening.hpp>
#include <jspu_coop/calendar/working_days.hpp>
#include <jspu_coop/vocabulary/money.hpp>
#include <jspu_coop/vocabulary/phone_number.hpp>

#include <iostream>
#include <vector>

namespace coop = jspu_coop;
using coop::date;

namespace {

//! [calendar]
/// Belarus in 2025: the holidays from mid-December on, and the working day that was moved.
coop::holiday_calendar belarus() {
    return {.known_years = {{.year = 2025, .week_days = {}}},
            .yearly = {{.name = "Christmas",
                        .day = coop::month_day{12, 25},
                        .on_weekend = coop::weekend_rule::stays,
                        .first_year = {},
                        .last_year = {},
                        .labels = coop::text{{"en", "Christmas"}, {"ru", "Рождество"}}}},
            .dated = {},
            .overlays = {{.reason = "the working day of 26 December is moved to the 20th",
                          .decided = date{2025, 1, 1}, // the day of the decision is made up here
                          .week_days = {},
                          .off = {date{2025, 12, 26}},
                          .worked = {date{2025, 12, 20}},
                          .labels = {},
                          .number = {}, // the page on which it was read gives none
                          .address = "https://d2accbiqacj5y8.cloudfront.net/amp/be_latn/377257"}}};
}
//! [calendar]

template <class T>
void show(char const* question, coop::calendar_answer<T> const& answer) {
    std::cout << question << ": ";
    if (T const* known = answer.get()) {
        std::cout << to_string(*known) << "\n";
        return;
    }
    std::cout << "unknown";
    for (coop::calendar_gap const& each : answer.gaps()) {
        std::cout << ", since the " << to_string(each.part) << " of " << to_string(each.day)
                  << " are not";
    }
    std::cout << "\n";
}

coop::office_hours from_monday_to_friday(coop::time_interval const& open) {
    coop::weekday_hours const day = std::vector{open};
    coop::weekday_hours const closed = coop::weekday_hours::absent();
    return {day, day, day, day, day, closed, closed, {}};
}

} // namespace

int main() {
    coop::working_week const week = coop::working_week::five_days();
    coop::holiday_calendar const holidays = belarus();

    //! [working_days]
    // Registration within ten days of entry, weekends and holidays not counted.
    show("entry on 15 December 2025, register by",
         add_working_days(date{2025, 12, 15}, 10, week, holidays));
    show("entry on 22 December 2025, register by",
         add_working_days(date{2025, 12, 22}, 10, week, holidays));
    //! [working_days]

    //! [names]
    for (date const& day : {date{2025, 12, 25}, date{2025, 12, 26}}) {
        std::cout << to_string(day) << " is off:";
        for (coop::text const& each : status_on(day, week, holidays).value().names) {
            std::cout << " " << each.get("en") << " / " << each.get("ru");
        }
        std::cout << "\n";
    }
    //! [names]

    //! [hours]
    coop::time_interval const open = coop::time_interval::parse("08:30-17:00").value();
    show("an office, from Christmas morning on, opens",
         next_opening({date{2025, 12, 25}, coop::time_of_day{9, 0}}, from_monday_to_friday(open),
                      week, holidays));
    // "08:30-17:00", and not a word of the days.
    coop::office_hours const published{{}, {}, {}, {}, {}, {}, {}, {open}};
    show("another, whose hours name no day, opens",
         next_opening({date{2025, 12, 1}, coop::time_of_day{9, 0}}, published, week, holidays));
    //! [hours]

    //! [contacts]
    auto const phone = coop::phone_number::parse_published("+(998 72) 200-00-00");
    std::cout << "the phone +(998 72) 200-00-00 is " << to_string(phone.value()) << "\n";

    coop::money const fee = coop::money::parse("1000.00 BYN").value();
    std::cout << to_string(fee) << " in three instalments:";
    for (coop::money const& each : split(fee, 3).value()) {
        std::cout << " " << to_string(each);
    }
    std::cout << "\n";
    auto const mixed = add(fee, coop::money::parse("1000.00 UZS").value());
    std::cout << "with 1000.00 UZS added: " << to_string(mixed.error()) << "\n";
    //! [contacts]
}
