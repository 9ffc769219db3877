#include "questions/passage/year_results.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// Whether an attempt has come to its end, for certain. A grade says so where no result does.
[[nodiscard]] bool has_ended(course_attempt const& of) {
    if (of.result.state() == knowledge::missing) {
        return of.grade.is_known();
    }
    auto const goes_on = [](attempt_result each) { return each == attempt_result::in_progress; };
    return holds_of(of.result, goes_on) == outcome::not_satisfied;
}

/// Whether an event parts the years of study from the academic years after the admission.
[[nodiscard]] bool is_pause(enrolment_event const& event) {
    return std::holds_alternative<leave_begun>(event)
           || std::holds_alternative<student_struck_off>(event)
           || std::holds_alternative<student_withdrew>(event);
}

/// The last attempt at each course of each institution.
[[nodiscard]] std::map<std::pair<party_id, course_id>, course_attempt const*>
last_attempts(passage_case const& of) {
    std::map<std::pair<party_id, course_id>, course_attempt const*> last;
    for (auto const* const each : of.student.history.effective()) {
        auto const* const told = std::get_if<course_result>(&each->event);
        if (told != nullptr && each->effect <= of.day) {
            last[{told->site, told->attempt.course}] = &told->attempt;
        }
    }
    return last;
}

} // namespace

std::optional<academic_year> year_studied(passage_case const& of) {
    std::optional<academic_year> year;
    bool was_away = false;
    for (auto const* const each : of.student.history.effective()) {
        if (of.day < each->effect) {
            continue;
        }
        enrolment_event const& event = each->event;
        auto const* const told = std::get_if<course_result>(&event);
        if (auto const* const admitted = std::get_if<student_admitted>(&event)) {
            year = admitted->cohort; // who came later may have the label of the intake joined
            was_away = admitted->year != 1;
        } else if (std::holds_alternative<student_promoted>(event)
                   || std::holds_alternative<student_kept_back>(event)) {
            year = year ? year->next() : year;
        } else if (told != nullptr && was_away && year < told->attempt.year) {
            year = told->attempt.year;
        }
        was_away = was_away || is_pause(event);
    }
    return year;
}

bool are_results_in(passage_case const& of, programme_placement const& placement) {
    if (of.by.results_are_in.is_known()) {
        return of.by.results_are_in.value();
    }
    auto const year = year_studied(of);
    auto const last = last_attempts(of);
    if (!year
        || std::ranges::any_of(last, [](auto const& each) { return !has_ended(*each.second); })) {
        return false;
    }
    std::int64_t const before = (of.state.year - 1) * of.programme.semesters_a_year;
    std::int64_t const last_of_year = before + of.programme.semesters_a_year;
    return std::ranges::all_of(placement.periods, [&](programme_period const& each) {
        if (each.last_semester <= before || last_of_year < each.first_semester) {
            return true;
        }
        std::int64_t const semester = std::min(each.last_semester, last_of_year) - before;
        return std::ranges::any_of(last, [&](auto const& one) {
            course_attempt const& attempt = *one.second;
            return one.first.first == each.site && attempt.year == *year
                   && attempt.semester == fact{semester};
        });
    });
}

} // namespace jspu_coop::detail
