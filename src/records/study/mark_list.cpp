#include <jspu_coop/records/study/mark_list.hpp>

#include "base/detail/report.hpp"

#include <algorithm>

namespace jspu_coop {

namespace {

[[nodiscard]] std::string place_of(std::size_t at, std::string_view member) {
    return path_join(path_join("/marks", at), member);
}

void check_texts(issues& found, std::vector<listed_mark> const& marks) {
    if (marks.size() < 2) {
        detail::report(found, "mark_list.too_few", "/marks", std::to_string(marks.size()));
    }
    for (std::size_t at = 0; at < marks.size(); ++at) {
        if (marks[at].mark.empty()) {
            detail::report(found, "mark_list.mark_empty", place_of(at, "mark"));
        }
    }
    detail::report_repeated(found, "mark_list.mark_repeated", "/marks", marks, &listed_mark::mark,
                            "mark");
}

void check_passing(issues& found, std::vector<listed_mark> const& marks) {
    bool failed_before = false;
    for (std::size_t at = 0; at < marks.size(); ++at) {
        bool const* const passes = marks[at].passes.get();
        if (passes != nullptr && *passes && failed_before) {
            detail::report(found, "mark_list.pass_below_fail", place_of(at, "passes"),
                           marks[at].mark);
        }
        failed_before = failed_before || (passes != nullptr && !*passes);
    }
}

void check_values(issues& found, std::vector<listed_mark> const& marks) {
    bool falls = false;
    bool rises = false;
    std::optional<decimal> before;
    for (std::size_t at = 0; at < marks.size(); ++at) {
        if (!marks[at].value) {
            continue;
        }
        falls = falls || (before && *marks[at].value < *before);
        rises = rises || (before && *marks[at].value > *before);
        before = marks[at].value;
        if (falls && rises) {
            detail::report(found, "mark_list.value_not_monotone", place_of(at, "value"),
                           to_string(*before));
            return;
        }
    }
}

/// @param better the band of the next better mark that has one
void check_band(issues& found, point_band const& band, point_band const* better,
                std::string const& path) {
    if (band.to && *band.to < band.from) {
        detail::report(found, "mark_list.band_reversed", path_join(path, "to"), to_string(*band.to),
                       {{"from", to_string(band.from)}});
    }
    if (better != nullptr && (band.to ? *band.to : band.from) >= better->from) {
        detail::report(found, "mark_list.bands_overlap", path,
                       to_string(band.to ? *band.to : band.from),
                       {{"better", to_string(better->from)}});
    }
}

void check_bands(issues& found, mark_list const& value) {
    point_band const* better = nullptr;
    for (std::size_t at = 0; at < value.marks.size(); ++at) {
        auto const& band = value.marks[at].points;
        if (!band) {
            continue;
        }
        check_band(found, *band, better, place_of(at, "points"));
        decimal const most = band->to ? *band->to : band->from;
        if (better == nullptr && value.most_points && most > *value.most_points) {
            detail::report(found, "mark_list.band_above_most", place_of(at, "points"),
                           to_string(most), {{"most", to_string(*value.most_points)}});
        }
        better = &*band;
    }
    if (better != nullptr && !value.most_points) {
        detail::report(found, "mark_list.most_points_lacking", "/most_points");
    }
}

} // namespace

listed_mark const* find_mark(mark_list const& list, std::string_view mark) noexcept {
    auto const at = std::ranges::find(list.marks, mark, &listed_mark::mark);
    return at == list.marks.end() ? nullptr : &*at;
}

issues validate(mark_list const& value) {
    issues found;
    check_texts(found, value.marks);
    check_passing(found, value.marks);
    check_values(found, value.marks);
    check_bands(found, value);
    detail::for_each_claim(value.points_rounding, "/points_rounding",
                           [&](point_rounding const& rounding, std::string const& path) {
                               if (rounding.digits < 0 || rounding.digits > decimal::max_scale) {
                                   detail::report(found, "mark_list.digits_out_of_range",
                                                  path_join(path, "digits"),
                                                  std::to_string(rounding.digits),
                                                  {{"most", std::to_string(decimal::max_scale)}});
                               }
                           });
    return found;
}

} // namespace jspu_coop
