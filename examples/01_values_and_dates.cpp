// Values and dates: what can be written down is real, and what cannot is refused with a reason.
//
// Read this first. It shows checked values (countries, fields of study), dates that always exist,
// closed periods, and month arithmetic in which every choice is stated.

#include <jspu_coop/calendar/academic_year.hpp>
#include <jspu_coop/calendar/months.hpp>
#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/vocabulary/country.hpp>
#include <jspu_coop/vocabulary/field_of_study.hpp>

#include <iostream>

namespace coop = jspu_coop;

int main() {
    //! [values]
    coop::country const belarus{"BY"};
    std::cout << belarus.english_name() << " is " << belarus.alpha3() << ", number "
              << belarus.numeric() << "\n";

    coop::field_of_study const teacher_training{"011"};
    coop::field_of_study const special_education{"0113"};
    std::cout << "0113 lies in 011: " << std::boolalpha
              << teacher_training.contains(special_education) << "\n";

    // A code that lost its leading zero is another code, and no code at all here.
    auto const lost_zero = coop::field_of_study::parse("113");
    std::cout << "113: " << to_string(lost_zero.error()) << "\n";
    //! [values]

    //! [dates]
    auto const impossible = coop::date::parse("2026-02-29");
    std::cout << "29 February 2026: " << to_string(impossible.error()) << "\n";

    coop::period const stay{coop::date{2026, 9, 1}, coop::date{2026, 9, 30}};
    coop::period const in_force = coop::period::from(coop::date{2020, 5, 20});
    std::cout << to_string(stay) << " has " << *stay.days() << " days; inside "
              << to_string(in_force) << ": " << in_force.contains(stay) << "\n";

    coop::date const january{2027, 1, 31};
    std::cout << "a month after " << to_string(january) << ": "
              << to_string(coop::add_months(january, 1, coop::rounding::down).value()) << " or "
              << to_string(coop::add_months(january, 1, coop::rounding::up).value()) << "\n";
    std::cout << "and without rounding: "
              << to_string(coop::add_months(january, 1, coop::rounding::reject).error()) << "\n";
    //! [dates]

    coop::academic_year const year = coop::academic_year::parse("2026/2027").value();
    std::cout << "after " << to_string(year) << " comes " << to_string(year.next().value()) << "\n";
}
