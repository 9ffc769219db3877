#include <jspu_coop/records/study/grade_point_average.hpp>

#include "records/study/detail/average.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {

namespace {

/// The grade as it enters; nothing for a mark that counts no number.
[[nodiscard]] result<std::optional<detail::average_entry>> entry_of(grade_scale const& scale,
                                                                    weighed_grade const& of) {
    auto const value = value_of(scale, of.grade);
    if (value.has_error()) {
        return value.error();
    }
    if (!*value) {
        return std::optional<detail::average_entry>{};
    }
    return std::optional{detail::average_entry{ratio{of.credits.amount()}, ratio{**value},
                                               passes(scale, of.grade).value()}};
}

[[nodiscard]] result<std::vector<detail::average_entry>>
entries_of(grade_scale const& scale, std::span<weighed_grade const> grades) {
    std::vector<detail::average_entry> entries;
    for (std::size_t at = 0; at < grades.size(); ++at) {
        credits const& first = grades.front().credits;
        if (auto const one_system = compare(grades[at].credits, first); one_system.has_error()) {
            return fault{one_system.error()}.under(path_join(path_join("", at), "credits"));
        }
        auto made = entry_of(scale, grades[at]);
        if (made.has_error()) {
            return fault{made.error()}.under(path_join(path_join("", at), "grade"));
        }
        if (*made) {
            entries.push_back(**std::move(made));
        }
    }
    return entries;
}

} // namespace

result<fact<ratio>> grade_point_average(grade_scale const& scale,
                                        std::span<weighed_grade const> grades,
                                        fact<failed_grade_rule> const& fails) {
    auto const entries = entries_of(scale, grades);
    if (entries.has_error()) {
        return entries.error();
    }
    std::vector<fact<ratio>> averages;
    for (failed_grade_rule const rule : detail::rule_readings(fails)) {
        auto average = detail::average_by(*entries, rule);
        if (average.has_error()) {
            return average.error();
        }
        averages.push_back(*std::move(average));
    }
    return detail::common_average(averages);
}

} // namespace jspu_coop
