#include <jspu_coop/records/study/transcript_average.hpp>

#include "records/study/detail/average.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace jspu_coop {

namespace {

/// What one attempt brings to an average.
struct brought {
    /// Whether it enters; missing where a fact is missing that decides.
    fact<bool> enters{};
    detail::average_entry entry{};
    std::optional<credits> worth{};
    std::optional<grade> mark{}; ///< of the policy's scale
};

/// What is known of an attempt before its mark is looked at.
[[nodiscard]] fact<bool> may_enter(course_attempt const& attempt, average_policy const& policy) {
    if (attempt.result == fact{attempt_result::in_progress} || attempt.credits.is_absent()) {
        return false;
    }
    bool const has_mark = attempt.grade.is_known();
    if (has_mark
        && std::ranges::find(policy.left_out, attempt.grade.value().scale)
               != policy.left_out.end()) {
        return false;
    }
    if (!has_mark && attempt.form == fact{assessment_form::pass_or_fail}) {
        return false;
    }
    // A mark says that the attempt is finished; without one its result does.
    bool const is_finished = has_mark || attempt.result.is_known();
    bool const is_graded = has_mark || attempt.form == fact{assessment_form::graded};
    bool const is_on_scale = !has_mark || attempt.grade.value().scale == policy.scale;
    bool const is_clear = is_finished && is_graded && is_on_scale && attempt.credits.is_known()
                          && !(attempt.result.state() == knowledge::conflicting)
                          && (has_mark || attempt.grade.is_absent());
    return is_clear ? fact<bool>{true} : fact<bool>{};
}

[[nodiscard]] result<brought> brought_by(course_attempt const& attempt,
                                         average_policy const& policy, grade_scale const& scale) {
    brought made{may_enter(attempt, policy)};
    if (made.enters != fact{true}) {
        return made;
    }
    made.worth = attempt.credits.value();
    made.entry.weight = ratio{made.worth->amount()};
    auto const passed = passes(attempt, {&scale, 1});
    if (passed.has_error()) {
        return fault{passed.error()}.under("/grade");
    }
    made.entry.passes = *passed;
    if (!attempt.grade.is_known()) {
        return made;
    }
    made.mark = attempt.grade.value();
    auto const value = value_of(scale, *made.mark);
    if (value.has_error()) {
        return fault{value.error()}.under("/grade");
    }
    if (*value) {
        made.entry.value = ratio{**value};
    } else {
        made.enters = false; // the mark counts no number
    }
    return made;
}

/// Whether the left attempt has the better grade; one without a mark is the worst.
[[nodiscard]] bool is_better_attempt(grade_scale const& scale, brought const& left,
                                     brought const& right) {
    if (!left.mark || !right.mark) {
        return left.mark.has_value() && !right.mark.has_value();
    }
    return compare_by_merit(scale, *left.mark, *right.mark).value() > 0;
}

/// The attempts of one course that a rule counts, out of those that enter; nothing where it is open
/// of one that could be counted whether it enters.
[[nodiscard]] std::optional<std::vector<std::size_t>>
counted_of_course(grade_scale const& scale, std::vector<brought> const& all,
                  std::vector<std::size_t> attempts, counted_attempts rule) {
    if (rule == counted_attempts::last) {
        std::ranges::reverse(attempts);
    }
    std::vector<std::size_t> counted;
    for (std::size_t const at : attempts) {
        if (all[at].enters == fact{false}) {
            continue;
        }
        if (!all[at].enters.is_known()) {
            return std::nullopt;
        }
        if (rule == counted_attempts::every || counted.empty()) {
            counted.push_back(at);
        } else if (rule == counted_attempts::best
                   && is_better_attempt(scale, all[at], all[counted.front()])) {
            counted.front() = at;
        }
        if (rule == counted_attempts::first || rule == counted_attempts::last) {
            break;
        }
    }
    return counted;
}

/// A transcript made ready for every reading of a policy.
class average_of_transcript {
public:
    average_of_transcript(transcript const& of, grade_scale const& scale, academic_year year,
                          std::vector<brought> all)
        : of_{of}, scale_{scale}, year_{year}, all_{std::move(all)} {}

    [[nodiscard]] result<average_reading> read(failed_grade_rule fails, counted_attempts attempts,
                                               average_span span) const {
        average_reading reading{fails, attempts, span, {}, {}};
        auto const entered = places(attempts, span);
        if (!entered) {
            return reading;
        }
        std::vector<detail::average_entry> entries;
        for (std::size_t const at : *entered) {
            entries.push_back(all_[at].entry);
        }
        auto value = detail::average_by(entries, fails);
        if (value.has_error()) {
            return value.error();
        }
        reading.value = *std::move(value);
        reading.entered = *entered;
        return reading;
    }

private:
    /// The attempts whose marks enter, by place; nothing where that is open.
    [[nodiscard]] std::optional<std::vector<std::size_t>> places(counted_attempts attempts,
                                                                 average_span span) const {
        std::map<course_id, std::vector<std::size_t>> courses;
        for (std::size_t at = 0; at < of_.attempts.size(); ++at) {
            academic_year const year = of_.attempts[at].year;
            if (span == average_span::one_year ? year == year_ : year <= year_) {
                courses[of_.attempts[at].course].push_back(at);
            }
        }
        std::vector<std::size_t> entered;
        for (auto const& [id, of_course] : courses) {
            auto const counted = counted_of_course(scale_, all_, of_course, attempts);
            if (!counted) {
                return std::nullopt;
            }
            entered.insert(entered.end(), counted->begin(), counted->end());
        }
        std::ranges::sort(entered);
        return entered;
    }

    transcript const& of_;
    grade_scale const& scale_;
    academic_year year_;
    std::vector<brought> all_;
};

[[nodiscard]] result<std::vector<brought>>
all_brought(transcript const& of, average_policy const& policy, grade_scale const& scale) {
    std::vector<brought> all;
    std::optional<credits> first;
    for (std::size_t at = 0; at < of.attempts.size(); ++at) {
        std::string const path = path_join("/attempts", at);
        auto made = brought_by(of.attempts[at], policy, scale);
        if (made.has_error()) {
            return fault{made.error()}.under(path);
        }
        if (made->worth) {
            first = first ? first : made->worth;
            if (auto const one_system = compare(*made->worth, *first); one_system.has_error()) {
                return fault{one_system.error()}.under(path_join(path, "credits"));
            }
        }
        all.push_back(*std::move(made));
    }
    return all;
}

} // namespace

result<transcript_average> grade_point_average(transcript const& of, average_policy const& policy,
                                               grade_scale const& scale, academic_year year) {
    if (scale.id != policy.scale) {
        return refuse("grade.other_scale", to_string(scale.id), {},
                      {{"expected", to_string(policy.scale)}});
    }
    auto all = all_brought(of, policy, scale);
    if (all.has_error()) {
        return all.error();
    }
    average_of_transcript const ready{of, scale, year, *std::move(all)};
    transcript_average average{{}, {}};
    std::vector<fact<ratio>> values;
    for (failed_grade_rule const fails : detail::rule_readings(policy.fails)) {
        for (counted_attempts const attempts : detail::rule_readings(policy.attempts)) {
            for (average_span const span : detail::rule_readings(policy.span)) {
                auto reading = ready.read(fails, attempts, span);
                if (reading.has_error()) {
                    return reading.error();
                }
                values.push_back(reading->value);
                average.readings.push_back(*std::move(reading));
            }
        }
    }
    average.value = detail::common_average(values);
    return average;
}

} // namespace jspu_coop
