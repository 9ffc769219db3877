#include "questions/student_stays/stay_days.hpp"

#include <jspu_coop/calendar/academic_calendar.hpp>

#include "questions/detail/calendar_gaps.hpp"
#include "questions/detail/programme_facts.hpp"
#include "questions/student_stays/study_years.hpp"

#include <algorithm>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// A semester of a programme within a year of study.
struct semester_of_year {
    std::int64_t year;     ///< from 1
    std::size_t semester;  ///< within the year, from 0
    std::size_t semesters; ///< of a year

    semester_of_year(std::int64_t number, std::int64_t a_year)
        : year{(number - 1) / a_year + 1}, semester{static_cast<std::size_t>((number - 1)
                                                                             % a_year)},
          semesters{static_cast<std::size_t>(a_year)} {}

    [[nodiscard]] bool is_first() const noexcept { return semester == 0; }
    [[nodiscard]] bool is_last() const noexcept { return semester + 1 == semesters; }
};

/// Days, or why they are not known.
struct told_days {
    std::optional<period> days;
    std::vector<missing_fact> missing;
};

/// Finds the days of a period by the calendar of one host.
class calendar_reader {
public:
    calendar_reader(party_id const& host, academic_calendar const& calendar)
        : host_{host}, calendar_{calendar} {}

    /// The academic year that has a day on which a student set out or came; of a day in a break,
    /// the next one.
    [[nodiscard]] std::optional<academic_year> year_from(date const& day,
                                                         std::int64_t year_of_study,
                                                         std::vector<missing_fact>& missing) const {
        for (std::optional<int> const whose :
             {std::optional{static_cast<int>(year_of_study)}, {}}) {
            if (auto const has = year_containing(calendar_, day, whose)) {
                return has;
            }
        }
        if (auto hidden = hidden_days(calendar_, host_, place_period::academic_year, {day, day});
            !hidden.empty()) {
            merge_into(missing, hidden);
            return std::nullopt;
        }
        auto const rows = rows_of(calendar_);
        auto const next = std::ranges::find_if(
            rows, [&](academic_calendar_row const* each) { return day < each->first; });
        return next == rows.end() ? std::nullopt : std::optional{(*next)->year};
    }

    [[nodiscard]] std::optional<date> first_day(academic_year year, semester_of_year const& of,
                                                std::vector<missing_fact>& missing) const {
        academic_calendar_row const* const row = row_for(year, of, missing);
        if (row == nullptr || of.is_first()) {
            return row == nullptr ? std::nullopt : std::optional{row->first};
        }
        auto const days = term_in(*row, of, missing);
        return days ? std::optional{days->first()} : std::nullopt;
    }

    [[nodiscard]] std::optional<date> last_day(academic_year year, semester_of_year const& of,
                                               std::vector<missing_fact>& missing) const {
        academic_calendar_row const* const row = row_for(year, of, missing);
        if (row == nullptr) {
            return std::nullopt;
        }
        if (of.is_last()) {
            if (!row->last) {
                merge_into(missing, {not_told(host_, year, {"last"})});
            }
            return row->last;
        }
        auto const days = term_in(*row, of, missing);
        return days ? days->last() : std::nullopt;
    }

private:
    [[nodiscard]] academic_calendar_row const* row_for(academic_year year,
                                                       semester_of_year const& of,
                                                       std::vector<missing_fact>& missing) const {
        auto const* const row = row_of(calendar_, year, static_cast<int>(of.year));
        if (row == nullptr) {
            merge_into(missing, {not_told(host_, year)});
        }
        return row;
    }

    /// The days of a semester, where the year lists as many terms as the programme has semesters.
    [[nodiscard]] std::optional<period> term_in(academic_calendar_row const& row,
                                                semester_of_year const& of,
                                                std::vector<missing_fact>& missing) const {
        std::vector<period> terms;
        for (term const& each : row.terms) {
            terms.push_back(each.days);
        }
        std::ranges::sort(terms, {}, [](period const& each) { return each.first(); });
        if (terms.size() != of.semesters || terms[of.semester].is_open()) {
            merge_into(missing, {not_told(host_, row.year, {"terms"})});
            return std::nullopt;
        }
        return terms[of.semester];
    }

    party_id const& host_;
    academic_calendar const& calendar_;
};

/// Tells the days of one stay.
class day_teller {
public:
    day_teller(view const& records, joint_programme const& programme, enrolment const& student,
               programme_period_id const& period, stay_round const& round)
        : records_{records}, programme_{programme}, student_{student}, period_{period},
          way_(way_in(round)), nominated_{round.empty() ? std::nullopt
                                                        : std::optional{round.front()->effect}} {}

    [[nodiscard]] stay_days tell(std::vector<period_reading> const& readings) const {
        if (way_.ended) {
            return {period{*way_.first(), *way_.ended}, {}};
        }
        std::vector<period> claims;
        std::vector<missing_fact> missing;
        for (period_reading const& each : readings) {
            told_days told = days_by(each);
            if (told.days && std::ranges::find(claims, *told.days) == claims.end()) {
                claims.push_back(*told.days);
            }
            merge_into(missing, told.missing);
        }
        if (!missing.empty()) {
            return {{}, std::move(missing)};
        }
        if (claims.size() == 1) {
            return {claims.front(), {}};
        }
        note_open(missing, programme_.placement,
                  {"joint_programme", programme_.id.str(), "/placement"});
        return {fact<period>::conflicting(std::move(claims)), std::move(missing)};
    }

private:
    [[nodiscard]] told_days days_by(period_reading const& reading) const {
        told_days told{};
        if (reading.period == nullptr) {
            note_open(told.missing, programme_.placement,
                      {"joint_programme", programme_.id.str(), "/placement"});
            return told;
        }
        auto const host = records_.records().find(reading.site);
        auto const* const school = host ? std::get_if<institution>(host.get()) : nullptr;
        if (school == nullptr || !school->calendar) {
            told.missing = {{"party", reading.site.str(), "/calendar", open_cause::missing}};
            return told;
        }
        calendar_reader const calendar{reading.site, *school->calendar};
        semester_of_year const from{reading.period->first_semester, programme_.semesters_a_year};
        semester_of_year const to{reading.period->last_semester, programme_.semesters_a_year};
        std::optional<academic_year> const begins = first_year(calendar, from, told.missing);
        if (begins) {
            told.days = days_from(*begins, calendar, from, to, told.missing);
        }
        if (!told.days && told.missing.empty()) {
            told.missing = {days_unknown()};
        }
        return told;
    }

    /// @param begins the academic year of the first semester
    [[nodiscard]] std::optional<period>
    days_from(academic_year begins, calendar_reader const& calendar, semester_of_year const& from,
              semester_of_year const& to, std::vector<missing_fact>& missing) const {
        auto const first = way_.arrived ? way_.arrived : calendar.first_day(begins, from, missing);
        auto const ends = years_after(begins, to.year - from.year);
        auto const last = ends ? calendar.last_day(*ends, to, missing) : std::nullopt;
        return first && last ? between(*first, *last) : std::nullopt;
    }

    [[nodiscard]] std::optional<academic_year>
    first_year(calendar_reader const& calendar, semester_of_year const& from,
               std::vector<missing_fact>& missing) const {
        if (auto const set_out = way_.first()) {
            return calendar.year_from(*set_out, from.year, missing);
        }
        auto const counted = year_of_study_in(student_, from.year);
        if (!counted) {
            merge_into(missing, {days_unknown()});
        }
        return counted;
    }

    [[nodiscard]] static std::optional<academic_year> years_after(academic_year from,
                                                                  std::int64_t years) {
        std::optional<academic_year> year = from;
        for (; year && years > 0; --years) {
            year = year->next();
        }
        return year;
    }

    /// Nobody stays before the nomination, nor before setting out.
    [[nodiscard]] std::optional<period> between(date first, date const& last) const {
        for (std::optional<date> const& each : {nominated_, way_.first()}) {
            first = each && !way_.arrived ? std::max(first, *each) : first;
        }
        return last < first ? std::nullopt : std::optional{period{first, last}};
    }

    [[nodiscard]] missing_fact days_unknown() const {
        fact_place const place{"enrolment", student_.id.str(),
                               path_join("/periods", period_.str()) + "/days"};
        return place.when(knowledge::missing);
    }

    view const& records_;
    joint_programme const& programme_;
    enrolment const& student_;
    programme_period_id const& period_;
    stay_way way_;
    std::optional<date> nominated_;
};

} // namespace

stay_days days_of(view const& records, joint_programme const& programme, enrolment const& student,
                  programme_period_id const& period, stay_round const& round,
                  std::vector<period_reading> const& readings) {
    return day_teller{records, programme, student, period, round}.tell(readings);
}

} // namespace jspu_coop::detail
