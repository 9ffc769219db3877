#include <jspu_coop/records/study/transcript.hpp>

#include "base/detail/report.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace jspu_coop {

issues validate(transcript const& value) {
    issues found;
    std::map<course_id, course_attempt const*> last;
    for (std::size_t at = 0; at < value.attempts.size(); ++at) {
        course_attempt const& each = value.attempts[at];
        std::string const path = path_join("/attempts", at);
        course_attempt const*& before = last[each.course];
        std::int64_t const expected = before == nullptr ? 1 : before->number + 1;
        if (each.number > 0 && each.number != expected) {
            detail::report(found, "transcript.attempt_out_of_order", path_join(path, "number"),
                           std::to_string(each.number),
                           {{"course", each.course.str()}, {"expected", std::to_string(expected)}});
        }
        if (before != nullptr && each.year < before->year) {
            detail::report(found, "transcript.year_decreases", path_join(path, "year"),
                           to_string(each.year),
                           {{"course", each.course.str()}, {"before", to_string(before->year)}});
        }
        before = &each;
    }
    detail::validate_each(found, "/attempts", value.attempts);
    return found;
}

issues validate(transcript const& value, std::span<grade_scale const> scales) {
    issues found;
    for (std::size_t at = 0; at < value.attempts.size(); ++at) {
        course_attempt const& each = value.attempts[at];
        std::string const path = path_join(path_join("/attempts", at), "grade");
        course_attempt by_grade = each;
        by_grade.result = {};
        auto const graded = passes(by_grade, scales);
        if (graded.has_error()) {
            append_under(found, path, graded.error().all());
            continue;
        }
        bool const is_passed = each.result == fact{attempt_result::passed};
        if (each.result.is_known() && graded->is_known() && graded->value() != is_passed) {
            detail::report(
                found, "transcript.grade_contradicts_result", path, each.grade.value().mark,
                {{"course", each.course.str()}, {"result", to_string(each.result.value())}});
        }
    }
    return found;
}

result<fact<bool>> has_passed(transcript const& of, course_id const& course,
                              std::span<grade_scale const> scales) {
    bool is_open = false;
    for (std::size_t at = 0; at < of.attempts.size(); ++at) {
        if (of.attempts[at].course != course) {
            continue;
        }
        auto const passed = passes(of.attempts[at], scales);
        if (passed.has_error()) {
            return fault{passed.error()}.under(path_join(path_join("/attempts", at), "grade"));
        }
        if (*passed == fact{true}) {
            return fact<bool>{true};
        }
        is_open = is_open || passed->is_open();
    }
    return is_open ? fact<bool>{} : fact<bool>{false};
}

namespace {

/// The attempts of a course that may be the first that passed.
struct passing_attempts {
    std::vector<std::size_t> places; ///< by place in the transcript
    bool is_passed{false};           ///< whether the last of them passed for certain
};

[[nodiscard]] result<std::map<course_id, passing_attempts>>
passing_attempts_of(transcript const& of, std::span<grade_scale const> scales) {
    std::map<course_id, passing_attempts> all;
    for (std::size_t at = 0; at < of.attempts.size(); ++at) {
        passing_attempts& course = all[of.attempts[at].course];
        if (course.is_passed) {
            continue;
        }
        auto const passed = passes(of.attempts[at], scales);
        if (passed.has_error()) {
            return fault{passed.error()}.under(path_join(path_join("/attempts", at), "grade"));
        }
        course.is_passed = *passed == fact{true};
        if (course.is_passed || passed->is_open()) {
            course.places.push_back(at);
        }
    }
    return all;
}

/// What a course was worth: known where all attempts agree that may be the one.
[[nodiscard]] fact<credits> worth_of(transcript const& of, passing_attempts const& course) {
    fact<credits> const& last = of.attempts[course.places.back()].credits;
    bool const agree = std::ranges::all_of(
        course.places, [&](std::size_t at) { return of.attempts[at].credits == last; });
    return course.is_passed && agree ? last : fact<credits>{};
}

} // namespace

result<fact<credits>> credits_earned(transcript const& of, credit_system_id const& system,
                                     std::span<grade_scale const> scales) {
    auto const courses = passing_attempts_of(of, scales);
    if (courses.has_error()) {
        return courses.error();
    }
    credits earned{0, system};
    bool is_open = false;
    for (auto const& [id, course] : *courses) {
        if (course.places.empty()) {
            continue;
        }
        fact<credits> const worth = worth_of(of, course);
        is_open = is_open || worth.is_open();
        if (!worth.is_known()) {
            continue;
        }
        auto sum = add(earned, worth.value());
        if (sum.has_error()) {
            std::string const path = path_join("/attempts", course.places.back());
            return fault{sum.error()}.under(path_join(path, "credits"));
        }
        earned = *std::move(sum);
    }
    return is_open ? fact<credits>{} : fact<credits>{earned};
}

} // namespace jspu_coop
