#include <jspu_coop/questions/year_starts.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace jspu_coop {

namespace {

/// The first day that one calendar tells.
[[nodiscard]] fact<date> first_day_in(academic_calendar const& calendar, academic_year year,
                                      std::optional<int> year_of_study) {
    academic_calendar_row const* const row = row_of(calendar, year, year_of_study);
    return row == nullptr ? fact<date>{} : fact<date>{row->first};
}

/// The first day that all sources of a calendar tell.
[[nodiscard]] fact<date> first_day_of(fact<academic_calendar> const& calendar, academic_year year,
                                      std::optional<int> year_of_study) {
    if (calendar.is_known()) {
        return first_day_in(calendar.value(), year, year_of_study);
    }
    std::vector<date> claims;
    for (academic_calendar const& each : calendar.claims()) {
        fact<date> const first = first_day_in(each, year, year_of_study);
        if (!first.is_known()) {
            return {};
        }
        if (std::ranges::find(claims, first.value()) == claims.end()) {
            claims.push_back(first.value());
        }
    }
    return claims.empty()       ? fact<date>{}
           : claims.size() == 1 ? fact<date>{claims.front()}
                                : fact<date>::conflicting(std::move(claims));
}

[[nodiscard]] std::vector<date> days_of(fact<date> const& first) {
    return first.is_known() ? std::vector{first.value()} : first.claims();
}

void note_open(std::vector<missing_fact>& missing, party_id const& site, fact<date> const& first,
               fact<academic_calendar> const& calendar, academic_year year) {
    if (first.is_known()) {
        return;
    }
    // A year is written with a slash, which a pointer escapes.
    std::string const path = calendar.is_known() ? path_join("/calendar/rows", to_string(year))
                                                 : std::string{"/calendar"};
    knowledge const state =
        first.state() == knowledge::conflicting ? knowledge::conflicting : knowledge::missing;
    merge_into(missing, {fact_place{"party", site.str(), path}.when(state)});
}

} // namespace

year_starts year_starts_of(year_of_site const& home, year_of_site const& partner,
                           academic_year year, std::optional<int> year_of_study) {
    year_starts made{year,
                     year_of_study,
                     home.site,
                     partner.site,
                     first_day_of(home.calendar, year, year_of_study),
                     first_day_of(partner.calendar, year, year_of_study),
                     outcome::undetermined,
                     {}};
    std::vector<outcome> by_reading;
    for (date const& at_home : days_of(made.home_first)) {
        for (date const& there : days_of(made.partner_first)) {
            by_reading.push_back(outcome_of(at_home <= there));
        }
    }
    made.in_step = common_outcome(by_reading);
    if (made.in_step == outcome::undetermined) {
        note_open(made.missing, home.site, made.home_first, home.calendar, year);
        note_open(made.missing, partner.site, made.partner_first, partner.calendar, year);
    }
    return made;
}

finding explanation_of(year_starts const& starts) {
    named_values values{{"year", {to_string(starts.year)}},
                        {"home", {record_reference{"party", starts.home.str()}}},
                        {"partner", {record_reference{"party", starts.partner.str()}}}};
    if (starts.year_of_study) {
        values["year_of_study"] = {std::int64_t{*starts.year_of_study}};
    }
    for (date const& each : days_of(starts.home_first)) {
        values["home_first"].push_back(each);
    }
    for (date const& each : days_of(starts.partner_first)) {
        values["partner_first"].push_back(each);
    }
    bool const is_exact = starts.home_first.is_known() && starts.partner_first.is_known();
    if (is_exact && starts.in_step == outcome::not_satisfied) {
        values["shortfall"] = {day_count{starts.home_first.value().day_number()
                                         - starts.partner_first.value().day_number()}};
    }
    finding told = found("year_starts", starts.in_step, std::move(values));
    told.missing = starts.missing;
    return told;
}

} // namespace jspu_coop
