#include <jspu_coop/records/study/grade.hpp>

#include "base/detail/overloaded.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace jspu_coop {

namespace {

[[nodiscard]] fault not_on_scale(grade const& of) {
    return refuse("grade.not_on_scale", of.mark, {}, {{"scale", to_string(of.scale)}});
}

/// A grade's place on its scale: an entry of the list, or a number of the range.
using place_on_scale = std::variant<listed_mark const*, decimal>;

[[nodiscard]] result<place_on_scale> place_of(grade_scale const& scale, grade const& of) {
    if (of.scale != scale.id) {
        return refuse("grade.other_scale", to_string(of.scale), {},
                      {{"expected", to_string(scale.id)}});
    }
    if (auto const* const list = std::get_if<mark_list>(&scale.marks)) {
        listed_mark const* const found = find_mark(*list, of.mark);
        return found != nullptr ? result<place_on_scale>{found} : not_on_scale(of);
    }
    auto const number = decimal::parse(of.mark);
    if (number.has_error() || !has_mark(std::get<mark_range>(scale.marks), *number)) {
        return not_on_scale(of);
    }
    return place_on_scale{*number};
}

[[nodiscard]] fact<bool> passes_in(mark_range const& range, decimal number) {
    switch (range.pass.state()) {
    case knowledge::known:
        return !is_better(range.direction, range.pass.value(), number);
    case knowledge::absent:
        return true;
    case knowledge::missing:
        return {};
    case knowledge::conflicting:
        break;
    }
    auto const by = [&](decimal pass) { return !is_better(range.direction, pass, number); };
    auto const& claims = range.pass.claims();
    if (std::ranges::all_of(claims, by)) {
        return true;
    }
    return std::ranges::none_of(claims, by) ? fact<bool>{false}
                                            : fact<bool>::conflicting({false, true});
}

/// The marks that have bands, from the best.
[[nodiscard]] std::vector<listed_mark const*> banded_marks(mark_list const& list) {
    std::vector<listed_mark const*> banded;
    for (listed_mark const& each : list.marks) {
        if (each.points) {
            banded.push_back(&each);
        }
    }
    return banded;
}

/// @param better the next better mark that has a band, or null
[[nodiscard]] bool is_above(point_band const& band, listed_mark const* better, decimal points) {
    if (band.to) {
        return points > *band.to;
    }
    return better != nullptr && points >= better->points->from;
}

[[nodiscard]] fact<grade> grade_by_band(grade_scale_id const& scale,
                                        std::vector<listed_mark const*> const& banded,
                                        decimal points) {
    listed_mark const* better = nullptr;
    for (listed_mark const* const each : banded) {
        if (points >= each->points->from && !is_above(*each->points, better, points)) {
            return grade{scale, each->mark};
        }
        if (points >= each->points->from) { // above this band, and below the better one
            return better == nullptr ? fact<grade>{}
                                     : fact<grade>::conflicting(
                                         {grade{scale, each->mark}, grade{scale, better->mark}});
        }
        better = each;
    }
    return {};
}

} // namespace

result<fact<bool>> passes(grade_scale const& scale, grade const& of) {
    auto const place = place_of(scale, of);
    if (place.has_error()) {
        return place.error();
    }
    return std::visit(
        detail::overloaded{
            [](listed_mark const* mark) { return mark->passes; },
            [&](decimal number) { return passes_in(std::get<mark_range>(scale.marks), number); },
        },
        *place);
}

result<std::optional<decimal>> value_of(grade_scale const& scale, grade const& of) {
    auto const place = place_of(scale, of);
    if (place.has_error()) {
        return place.error();
    }
    return std::visit(detail::overloaded{
                          [](listed_mark const* mark) { return mark->value; },
                          [](decimal number) { return std::optional{number}; },
                      },
                      *place);
}

result<std::strong_ordering> compare_by_merit(grade_scale const& scale, grade const& left,
                                              grade const& right) {
    auto const one = place_of(scale, left);
    auto const other = place_of(scale, right);
    if (one.has_error() || other.has_error()) {
        return one.has_error() ? one.error() : other.error();
    }
    if (auto const* const mark = std::get_if<listed_mark const*>(&*one)) {
        // The list runs from the best to the worst.
        return std::get<listed_mark const*>(*other) <=> *mark;
    }
    decimal const number = std::get<decimal>(*one);
    decimal const than = std::get<decimal>(*other);
    return std::get<mark_range>(scale.marks).direction == mark_direction::rising ? number <=> than
                                                                                 : than <=> number;
}

result<fact<grade>> grade_for_points(grade_scale const& scale, decimal points) {
    auto const* const list = std::get_if<mark_list>(&scale.marks);
    auto const banded = list != nullptr ? banded_marks(*list) : std::vector<listed_mark const*>{};
    if (banded.empty()) {
        return refuse("grade.no_bands", to_string(scale.id));
    }
    if (points < 0 || (list->most_points && points > *list->most_points)) {
        return refuse("grade.points_out_of_range", to_string(points), {},
                      {{"most", to_string(list->most_points.value_or(0))}});
    }
    point_rounding const* const rounding = list->points_rounding.get();
    return grade_by_band(scale.id, banded,
                         rounding != nullptr ? points.rounded(rounding->digits, rounding->mode)
                                             : points);
}

fact<grade_scale_id> scale_in_force(std::span<grade_scale const> scales, study_place const& place) {
    std::vector<grade_scale_id> candidates;
    bool certain = false;
    for (grade_scale const& each : scales) {
        fact<bool> const governed = each.scope ? governs(*each.scope, place) : fact<bool>{false};
        if (governed.is_open() || governed.value()) {
            candidates.push_back(each.id);
            certain = governed.is_known();
        }
    }
    if (candidates.empty() || (candidates.size() == 1 && !certain)) {
        return {};
    }
    if (candidates.size() == 1) {
        return candidates.front();
    }
    std::ranges::sort(candidates);
    return fact<grade_scale_id>::conflicting(std::move(candidates));
}

} // namespace jspu_coop
