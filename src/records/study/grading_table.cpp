#include <jspu_coop/records/study/grading_table.hpp>

#include "base/detail/report.hpp"

#include <algorithm>
#include <utility>

namespace jspu_coop {

namespace {

/// So that products of two shares fit 64 bits by far, whatever is compared.
constexpr std::int64_t most_grades = 1'000'000'000'000'000;

void check_counts(issues& found, std::vector<mark_count> const& counts) {
    detail::report_repeated(found, "grading_table.mark_repeated", "/counts", counts,
                            &mark_count::mark, "mark");
    std::int64_t total = 0;
    for (std::size_t at = 0; at < counts.size(); ++at) {
        std::string const place = path_join(path_join("/counts", at), "count");
        if (counts[at].count < 0) {
            detail::report(found, "grading_table.count_negative", place,
                           std::to_string(counts[at].count));
        } else if (counts[at].count > most_grades - total) {
            detail::report(found, "grading_table.too_many", place, std::to_string(counts[at].count),
                           {{"most", std::to_string(most_grades)}});
            return;
        } else {
            total += counts[at].count;
        }
    }
    if (!counts.empty() && total == 0) {
        detail::report(found, "grading_table.nothing_counted", "/counts");
    }
}

[[nodiscard]] std::int64_t total_of(grading_table const& table) noexcept {
    std::int64_t total = 0;
    for (mark_count const& each : table.counts) {
        total += each.count;
    }
    return total;
}

/// Grades of a table by their place among all, counted from the best: behind `better` of them.
struct share_range {
    std::int64_t better;
    std::int64_t up_to;
};

[[nodiscard]] bool overlap(share_range one, std::int64_t of_one, share_range other,
                           std::int64_t of_other) noexcept {
    // better / total < up_to / other total, both ways
    return detail::int128{one.better} * of_other < detail::int128{other.up_to} * of_one
           && detail::int128{other.better} * of_one < detail::int128{one.up_to} * of_other;
}

} // namespace

issues validate(grading_table const& value) {
    issues found;
    if (value.last.first() <= value.first.first()) {
        detail::report(found, "grading_table.years_too_few", "/last", to_string(value.last),
                       {{"first", to_string(value.first)}});
    }
    if (value.field.level() == field_level::broad) {
        detail::report(found, "grading_table.field_too_broad", "/field", to_string(value.field));
    }
    if (value.counts.empty()) {
        detail::report(found, "grading_table.counts_empty", "/counts");
    }
    check_counts(found, value.counts);
    detail::validate_part(found, "/cited_as", value.cited_as);
    return found;
}

issues validate(grading_table const& value, grade_scale const& scale) {
    issues found;
    if (value.scale != scale.id) {
        detail::report(found, "grading_table.other_scale", "/scale", to_string(value.scale),
                       {{"expected", to_string(scale.id)}});
        return found;
    }
    std::optional<grade> before;
    for (std::size_t at = 0; at < value.counts.size(); ++at) {
        std::string const place = path_join(path_join("/counts", at), "mark");
        grade const each{value.scale, value.counts[at].mark};
        auto const passing = passes(scale, each);
        if (passing.has_error()) {
            detail::report(found, "grading_table.mark_unknown", place, each.mark);
            continue;
        }
        if (!passing->is_known() || !passing->value()) {
            detail::report(found, "grading_table.failing_mark", place, each.mark);
        }
        if (before && compare_by_merit(scale, each, *before).value() >= 0) {
            detail::report(found, "grading_table.order", place, each.mark,
                           {{"before", before->mark}});
        }
        before = each;
    }
    return found;
}

result<grade_suggestion> suggest(grading_table const& elsewhere, std::string const& mark,
                                 grading_table const& home) {
    if (elsewhere.level != home.level || elsewhere.field != home.field) {
        return refuse("grading_table.groups_differ", to_string(elsewhere.field), {},
                      {{"expected", to_string(home.field)}});
    }
    std::int64_t const all = total_of(elsewhere);
    share_range own{0, 0};
    auto const at = std::ranges::find_if(elsewhere.counts, [&](mark_count const& each) {
        own = {own.up_to, own.up_to + each.count};
        return each.mark == mark;
    });
    if (at == elsewhere.counts.end() || at->count == 0) {
        return refuse("grading_table.mark_not_counted", mark);
    }
    grade_suggestion suggested{
        ratio::make(own.better, all).value(), ratio::make(own.up_to, all).value(), {}};
    std::int64_t const all_at_home = total_of(home);
    share_range place{0, 0};
    for (mark_count const& each : home.counts) {
        place = {place.up_to, place.up_to + each.count};
        if (each.count > 0 && overlap(own, all, place, all_at_home)) {
            suggested.home.push_back({home.scale, each.mark});
        }
    }
    return suggested;
}

} // namespace jspu_coop
