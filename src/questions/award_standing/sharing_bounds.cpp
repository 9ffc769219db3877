#include "questions/award_standing/sharing_bounds.hpp"

#include "base/detail/common_step.hpp"
#include "questions/award_standing/study_check.hpp"

#include <algorithm>
#include <bit>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// Adds something so many times.
[[nodiscard]] result<void> add_times(decimal& to, decimal what, std::int64_t times) {
    auto const product = multiply(what, decimal{times});
    if (product.has_error()) {
        return product.error();
    }
    auto const sum = add(to, *product);
    if (sum.has_error()) {
        return sum.error();
    }
    to = *sum;
    return {};
}

/// The most of a limit that courses can fill: all of them together fill whole steps alone.
[[nodiscard]] decimal most_filled(decimal most, std::vector<decimal> const& weights) {
    int const scale = std::max(most.scale(), common_scale(weights));
    int128 const step = common_step(weights, scale);
    int128 const units = units_of(most, scale);
    if (step == 0) {
        return most;
    }
    int128 const filled = units - units % step;
    if (!fits_int64(filled)) {
        return most;
    }
    auto const made = decimal::make(static_cast<std::int64_t>(filled), scale);
    return made.has_value() ? *made : most;
}

/// What a course counts to an award by itself, by its place; none where it does not, or counts in
/// another way besides, so that nothing is lost when it is left out.
[[nodiscard]] std::vector<std::optional<decimal>> worth_by_place(award_case const& of,
                                                                 line_reading by) {
    std::vector<int> ways(of.table.index.course_count(), 0);
    for (counting_line const& line : of.table.lines) {
        for (std::size_t const each : line.counted) {
            ways[each] += counts_in(line, by) ? 1 : 0;
        }
    }
    std::vector<std::optional<decimal>> worth(of.table.index.told().courses.size());
    for (counting_line const& line : of.table.lines) {
        numbers const studied = line.study->studied;
        if (studied.size() == 1 && is_one_for_one(line, studied[0]) && line.worth(0).is_known()
            && ways[line.counted[0]] == 1) {
            worth[studied[0]] = line.worth(0).value().amount();
        }
    }
    return worth;
}

/// How much of what is shared an award can do without at the most; none where no total bounds that.
[[nodiscard]] result<std::optional<decimal>> spare_of(award_case const& of, award_set award,
                                                      std::vector<joint_course> const& courses,
                                                      line_reading by) {
    auto const worth = worth_by_place(of, by);
    bool const count_alike = std::ranges::all_of(courses, [&](joint_course const& course) {
        auto const weight = sharing_bounds::weight_of(course);
        return (course.counted & award) == 0 || (weight && worth[course.place] == weight);
    });
    std::optional<decimal> spare;
    if (!count_alike) {
        return spare;
    }
    for (award_requirement_id const& id : of.award.requirements.value()) {
        auto const* const asked =
            std::get_if<credit_requirement>(&requirement_in(of.programme, id).demand);
        if (asked == nullptr || !asked->sites.empty() || !asked->courses.empty()) {
            continue;
        }
        auto const counted = credits_in({of.table, by}, *asked);
        if (counted.has_error()) {
            return counted.error();
        }
        if (!*counted) {
            continue;
        }
        auto const rest = subtract(**counted, asked->least.amount());
        if (rest.has_error()) {
            return rest.error();
        }
        spare = std::min(spare.value_or(*rest), *rest);
    }
    return spare;
}

} // namespace

std::optional<decimal> sharing_bounds::weight_of(joint_course const& course) {
    std::optional<decimal> weight;
    for (std::optional<shared_course> const& each : course.under) {
        if (each && (!each->weight || weight.value_or(*each->weight) != *each->weight)) {
            return std::nullopt;
        }
        weight = each ? each->weight : weight;
    }
    return weight;
}

result<sharing_bounds> sharing_bounds::of(std::vector<award_case const*> const& awards,
                                          std::vector<sharing_limit> const& limits,
                                          std::vector<joint_course> const& courses,
                                          line_reading by) {
    sharing_bounds made;
    made.courses_ = &courses;
    made.end_of_kind_.resize(courses.size());
    for (std::size_t at = courses.size(); at-- > 0;) {
        bool const is_last = at + 1 == courses.size() || courses[at + 1].kind != courses[at].kind;
        made.end_of_kind_[at] = is_last ? at + 1 : made.end_of_kind_[at + 1];
    }
    for (std::size_t at = 0; at < limits.size(); ++at) {
        if (auto const done = made.add_limit(limits[at], at); done.has_error()) {
            return done.error();
        }
    }
    for (std::size_t award = 0; award < awards.size(); ++award) {
        auto const spare = spare_of(*awards[award], only(award), courses, by);
        if (spare.has_error()) {
            return spare.error();
        }
        made.spare_.push_back(*spare);
    }
    for (std::size_t one = 0; one < awards.size(); ++one) {
        for (std::size_t two = one + 1; two < awards.size(); ++two) {
            if (auto const done = made.add_bound({one, two}, 1, limits); done.has_error()) {
                return done.error();
            }
            for (std::size_t three = two + 1; three < awards.size(); ++three) {
                for (int const each : {1, 2}) {
                    auto const done = made.add_bound({one, two, three}, each, limits);
                    if (done.has_error()) {
                        return done.error();
                    }
                }
            }
        }
    }
    return made;
}

result<void> sharing_bounds::add_limit(sharing_limit const& limit, std::size_t at) {
    std::vector<joint_course> const& courses = *courses_;
    std::vector<decimal> weights;
    std::vector<decimal> to_share(courses.size() + 1, decimal{0});
    std::vector<std::size_t> sharing(courses.size(), 0);
    for (std::size_t place = courses.size(); place-- > 0;) {
        joint_course const& course = courses[place];
        sharing[place] = course.ways.empty() && course.under[at] ? 1 : 0; // they are not sought
        for (std::size_t way = 0; way < course.ways.size(); ++way) {
            bool const may_share = course.under[at] && joins(limit, course.ways[way]);
            sharing[place] = may_share ? way + 1 : sharing[place];
        }
        to_share[place] = to_share[place + 1];
        if (sharing[place] > 0 && course.under[at]->weight) {
            weights.push_back(*course.under[at]->weight);
            if (auto const added = add_times(to_share[place], weights.back(), 1);
                added.has_error()) {
                return added.error();
            }
        }
    }
    most_.push_back(limit.most ? std::optional{most_filled(*limit.most, weights)} : std::nullopt);
    to_share_.push_back(std::move(to_share));
    sharing_.push_back(std::move(sharing));
    return {};
}

result<void> sharing_bounds::add_bound(std::vector<std::size_t> const& awards, int each,
                                       std::vector<sharing_limit> const& limits) {
    std::vector<joint_course> const& courses = *courses_;
    award_set among = 0;
    for (std::size_t const award : awards) {
        if (!spare_[award]) {
            return {};
        }
        among |= only(award);
    }
    bound made{awards, {}, each, std::vector<decimal>(courses.size() + 1, decimal{0})};
    for (std::size_t at = 0; at < limits.size(); ++at) {
        if (limits[at].most && joins(limits[at], among)) {
            made.limits.push_back(at);
        }
    }
    if (made.limits.size() != awards.size() * (awards.size() - 1) / 2) {
        return {}; // some two of them share without limit
    }
    for (std::size_t at = courses.size(); at-- > 0;) {
        int const counted = std::popcount(courses[at].counted & among);
        made.whole[at] = made.whole[at + 1];
        if (counted < 2) {
            continue;
        }
        // What counts to fewer of them is shared by fewer pairs: k is one less than those at most.
        int const k = std::min(each, counted - 1);
        auto const added = add_times(made.whole[at], weight_of(courses[at]).value_or(decimal{0}),
                                     k * counted - k * (k + 1) / 2);
        if (added.has_error()) {
            return added.error();
        }
    }
    bounds_.push_back(std::move(made));
    return {};
}

/// How much of a limit the courses from a place on can take.
result<decimal> sharing_bounds::room_under(std::size_t limit, std::size_t from,
                                           std::size_t first_way, decimal shared) const {
    bool const is_past = from < courses_->size() && sharing_[limit][from] <= first_way;
    decimal const to_share = to_share_[limit][is_past ? end_of_kind_[from] : from];
    auto const left = subtract(*most_[limit], shared);
    return left.has_error() ? left : std::min(*left, to_share);
}

result<bool> sharing_bounds::leave_no_way(std::size_t from, std::size_t first_way,
                                          sharing_so_far const& so_far) const {
    for (bound const& each : bounds_) {
        decimal room{0};
        for (std::size_t const limit : each.limits) {
            auto const left = room_under(limit, from, first_way, so_far.shared[limit]);
            auto const added = left.has_error() ? left.error() : add_times(room, *left, 1);
            if (added.has_error()) {
                return added.error();
            }
        }
        for (std::size_t const award : each.awards) {
            auto const left = subtract(*spare_[award], so_far.left_out[award]);
            auto const added = left.has_error() ? left.error() : add_times(room, *left, each.each);
            if (added.has_error()) {
                return added.error();
            }
        }
        if (room < each.whole[from]) {
            return true;
        }
    }
    return false;
}

} // namespace jspu_coop::detail
