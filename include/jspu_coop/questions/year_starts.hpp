/// @file
/// Whether the academic year of a partner begins before that at home.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/calendar/academic_calendar.hpp>
#include <jspu_coop/calendar/academic_year.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/verdict/finding.hpp>
#include <jspu_coop/verdict/missing_fact.hpp>
#include <jspu_coop/verdict/outcome.hpp>

#include <optional>
#include <vector>

namespace jspu_coop {

/// One of the two institutions whose academic years are compared.
struct year_of_site {
    party_id site;                    ///< the institution
    fact<academic_calendar> calendar; ///< its calendar
};

/// When an academic year begins at home and at a partner, for one year of study.
struct year_starts {
    academic_year year;                ///< which academic year
    std::optional<int> year_of_study;  ///< for whom, 1 for first-years; none: nobody in particular
    party_id home;                     ///< the institution at home
    party_id partner;                  ///< the partner
    fact<date> home_first;             ///< its first day at home
    fact<date> partner_first;          ///< its first day at the partner
    outcome in_step;                   ///< whether the partner does not begin before home
    std::vector<missing_fact> missing; ///< what stands in the way
};

/// Compares the first days of an academic year at home and at a partner.
///
/// Where the partner begins first, who is still expected at home (an examination in the days before
/// its year, a return) is expected at two places. First-years may begin on another day than others,
/// so that the answer depends on the year of study.
///
/// Source of such days: in 2025/26 universities of Uzbekistan began on 3 September for first-years
/// and on 8 September for others
/// (https://hordiq.uz/2025/08/25/maktablarda-oqish-2-sentyabrdan-boshlanadi), those of Belarus on 1
/// September (https://ums.bsu.by/en/for-applicants).
/// @param home, partner the institutions with their calendars, each valid
/// @param year the academic year
/// @param year_of_study 1 for first-years
/// @return the days; undetermined while one of them is not known
[[nodiscard]] JSPU_COOP_EXPORT year_starts year_starts_of(year_of_site const& home,
                                                          year_of_site const& partner,
                                                          academic_year year,
                                                          std::optional<int> year_of_study);

/// The answer as a finding, for `explain/` and for machines.
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(year_starts const& starts);

} // namespace jspu_coop
