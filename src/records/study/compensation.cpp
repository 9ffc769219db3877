#include <jspu_coop/records/study/compensation.hpp>

#include "base/detail/common_step.hpp"
#include "base/detail/report.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace jspu_coop {

issues validate(compensation_rule const& value) {
    issues found;
    if (value.name.empty()) {
        detail::report(found, "compensation_rule.name_empty", "/name");
    }
    if (value.limits.empty()) {
        detail::report(found, "compensation_rule.limits_empty", "/limits");
    }
    for (std::size_t at = 0; at < value.limits.size(); ++at) {
        auto const here = value.limits.begin() + static_cast<std::ptrdiff_t>(at);
        bool const is_repeated =
            std::any_of(value.limits.begin(), here, [&](compensation_limit const& each) {
                return each.within == here->within;
            });
        if (is_repeated) {
            detail::report(found, "compensation_rule.span_repeated",
                           path_join(path_join("/limits", at), "within"), to_string(here->within));
        }
    }
    if (value.first_year && value.last_year && *value.last_year < *value.first_year) {
        detail::report(found, "compensation_rule.years_reversed", "/last_year",
                       to_string(*value.last_year), {{"first", to_string(*value.first_year)}});
    }
    append_under(found, "/cited_as", validate(value.cited_as));
    return found;
}

namespace {

/// The last attempt at a course, by place; nothing where there is none.
[[nodiscard]] std::optional<std::size_t> last_attempt(transcript const& of,
                                                      course_id const& course) {
    for (std::size_t at = of.attempts.size(); at-- > 0;) {
        if (of.attempts[at].course == course) {
            return at;
        }
    }
    return std::nullopt;
}

/// Whether a rule reaches an attempt: it is of its years, and has a mark of its scale.
[[nodiscard]] bool reaches(compensation_rule const& rule, course_attempt const& attempt) {
    bool const is_in_years = (!rule.first_year || *rule.first_year <= attempt.year)
                             && (!rule.last_year || attempt.year <= *rule.last_year);
    return is_in_years && attempt.grade.is_known() && attempt.grade.value().scale == rule.scale;
}

/// What the last attempt at a course brings.
struct brought_mark {
    std::optional<decimal> value{}; ///< its mark; nothing where it has none that counts
    bool fails{false};              ///< whether the mark fails for certain
};

[[nodiscard]] result<brought_mark> mark_of(transcript const& of, compensation_rule const& rule,
                                           course_id const& course, grade_scale const& scale) {
    auto const at = last_attempt(of, course);
    if (!at || !reaches(rule, of.attempts[*at])) {
        return brought_mark{};
    }
    grade const& mark = of.attempts[*at].grade.value();
    auto const value = value_of(scale, mark);
    if (value.has_error()) {
        return fault{value.error()}.under(path_join(path_join("/attempts", *at), "grade"));
    }
    return brought_mark{*value, passes(scale, mark).value() == fact{false}};
}

/// Whether an average reaches what is asked for.
[[nodiscard]] fact<bool> reaches(fact<ratio> const& average, fact<decimal> const& required) {
    if (required.is_absent()) {
        return false;
    }
    if (!average.is_known() || !required.is_known()) {
        return {};
    }
    return average.value() >= required.value();
}

} // namespace

result<compensation_group> joined_groups(compensation_span within,
                                         std::span<weighed_group const> parts) {
    // The average of a part is divided by the sum of its weights: so what is weighed elsewhere is
    // multiplied by it instead.
    std::vector<result<decimal>> sums;
    for (weighed_group const& part : parts) {
        result<decimal> sum = decimal{0};
        for (weighed_course const& each : part.group.courses) {
            sum = and_then(sum, [&](decimal so_far) { return add(so_far, each.weight); });
        }
        sums.push_back(sum);
    }
    compensation_group whole{within, {}};
    std::vector<decimal> weights;
    for (std::size_t part = 0; part < parts.size(); ++part) {
        result<decimal> factor = parts[part].weight;
        for (std::size_t other = 0; other < parts.size(); ++other) {
            if (other != part) {
                factor = and_then(factor, [&](decimal so_far) {
                    return and_then(sums[other],
                                    [&](decimal sum) { return multiply(so_far, sum); });
                });
            }
        }
        for (weighed_course const& each : parts[part].group.courses) {
            auto const weight =
                and_then(factor, [&](decimal by) { return multiply(each.weight, by); });
            if (weight.has_error()) {
                return weight.error();
            }
            whole.courses.push_back({each.course, *weight});
            weights.push_back(*weight);
        }
    }
    int const scale = detail::common_scale(weights);
    detail::int128 const step = detail::common_step(weights, scale);
    for (weighed_course& each : whole.courses) {
        detail::int128 const times = detail::units_of(each.weight, scale) / step;
        if (!detail::fits_int64(times)) {
            return refuse("number.overflow", to_string(each.weight));
        }
        each.weight = decimal{static_cast<std::int64_t>(times)};
    }
    return whole;
}

result<compensation> compensate(transcript const& of, compensation_rule const& rule,
                                compensation_group const& group, grade_scale const& scale) {
    if (scale.id != rule.scale) {
        return refuse("grade.other_scale", to_string(scale.id), {},
                      {{"expected", to_string(rule.scale)}});
    }
    compensation made{group.within, {}, fact<decimal>::absent(), {}, {}};
    auto const limit = std::ranges::find(rule.limits, group.within, &compensation_limit::within);
    if (limit != rule.limits.end()) {
        made.required = limit->average;
    }
    result<ratio> sum = ratio{0};
    result<ratio> weights = ratio{0};
    bool is_open = group.courses.empty();
    for (weighed_course const& each : group.courses) {
        auto const mark = mark_of(of, rule, each.course, scale);
        if (mark.has_error()) {
            return mark.error();
        }
        if (mark->fails) {
            made.failed.push_back(each.course);
        }
        if (!mark->value) {
            is_open = true;
            continue;
        }
        weights = and_then(weights, [&](ratio so_far) { return add(so_far, ratio{each.weight}); });
        sum = and_then(sum, [&](ratio so_far) {
            return and_then(multiply(ratio{each.weight}, ratio{*mark->value}),
                            [&](ratio more) { return add(so_far, more); });
        });
    }
    auto const average = is_open ? sum : and_then(sum, [&](ratio marks) {
        return and_then(weights, [&](ratio all) { return divide(marks, all); });
    });
    if (average.has_error()) {
        return average.error();
    }
    made.average = is_open ? fact<ratio>{} : fact<ratio>{*average};
    made.makes_up = reaches(made.average, made.required);
    return made;
}

result<transcript> with_compensation(transcript of, compensation_rule const& rule,
                                     std::span<compensation_group const> groups,
                                     grade_scale const& scale) {
    std::map<course_id, bool> made_up; // whether it is certain
    for (compensation_group const& each : groups) {
        auto const made = compensate(of, rule, each, scale);
        if (made.has_error()) {
            return made.error();
        }
        if (made->makes_up == fact{false}) {
            continue;
        }
        for (course_id const& course : made->failed) {
            bool& is_certain = made_up[course];
            is_certain = is_certain || made->makes_up.is_known();
        }
    }
    for (auto const& [course, is_certain] : made_up) {
        fact<attempt_result>& result = of.attempts[*last_attempt(of, course)].result;
        attempt_result const before = result.is_known() ? result.value() : attempt_result::failed;
        if (is_certain) {
            result = attempt_result::compensated;
        } else if (before != attempt_result::compensated) {
            result = fact<attempt_result>::conflicting({before, attempt_result::compensated});
        }
    }
    return of;
}

} // namespace jspu_coop
