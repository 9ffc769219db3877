#include "questions/award_standing/sharing_search.hpp"

#include "questions/award_standing/listed_check.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <functional>

namespace jspu_coop::detail {

namespace {

/// Some of the awards, a bit each by their places.
using award_set = std::uint64_t;

/// How many awards such a set can tell apart.
constexpr std::size_t most_awards = 64;

[[nodiscard]] constexpr award_set only(std::size_t award) noexcept {
    return award_set{1} << award;
}

/// A course that counts to several awards.
struct joint_course {
    std::size_t place;                               ///< in the evidence
    std::vector<std::optional<shared_course>> under; ///< as each limit sees it; none: not at all
    std::vector<award_set> ways{};                   ///< the awards that it may be let count to

    /// How much of any limit it takes at the most.
    [[nodiscard]] decimal greatest() const {
        decimal most{0};
        for (auto const& each : under) {
            most = std::max(most, each ? each->weight.value_or(decimal{0}) : decimal{0});
        }
        return most;
    }
};

class sharing_search {
public:
    sharing_search(std::vector<award_case const*> const& awards,
                   std::vector<sharing_limit> const& limits, line_reading by)
        : awards_{awards}, limits_{limits}, by_{by},
          left_out_(awards.size(),
                    std::vector<bool>(awards.front()->table.index.told().courses.size(), false)) {
        demands_.reserve(awards.size());
        for (award_case const* const each : awards) {
            demands_.push_back(listed_demands(*each, each->award.requirements.value()));
        }
        gather_courses();
    }

    /// @return as `can_share`
    [[nodiscard]] result<std::optional<bool>> run() {
        for (sharing_limit const& each : limits_) {
            auto const hopeless = is_hopeless(each);
            if (hopeless.has_error()) {
                return hopeless.error();
            }
            if (*hopeless) {
                return std::optional{false};
            }
        }
        if (is_too_wide_) {
            return std::optional<bool>{};
        }
        auto const found = from(0, std::vector<decimal>(limits_.size(), decimal{0}));
        if (found.has_error()) {
            return found.error();
        }
        // A way that rests on an assignment that was not decided is none, and not none either.
        bool const is_open = cut_short_ && *found == by_.is_possible;
        if (is_open || (!*found && steps_ > awards_.front()->by.most_steps)) {
            return std::optional<bool>{};
        }
        return std::optional{*found};
    }

private:
    void gather_courses() {
        std::vector<joint_course> all;
        for (std::size_t place = 0; place < left_out_.front().size(); ++place) {
            all.push_back({place, std::vector<std::optional<shared_course>>(limits_.size())});
        }
        for (std::size_t at = 0; at < limits_.size(); ++at) {
            for (shared_course const& each : limits_[at].courses) {
                all[each.place].under[at] = each;
            }
        }
        for (joint_course& each : all) {
            award_set const counted = counted_by(each);
            is_too_wide_ = is_too_wide_ || std::popcount(counted) > most_awards_of_course;
            if (counted != 0 && !is_too_wide_) {
                find_ways(each, counted);
                courses_.push_back(std::move(each));
            }
        }
        // What takes most is shared first: then least has to be left out.
        std::ranges::stable_sort(courses_, std::ranges::greater{}, &joint_course::greatest);
    }

    /// The awards of the limits that see a course.
    [[nodiscard]] award_set counted_by(joint_course const& course) const {
        award_set all = 0;
        for (std::size_t at = 0; at < limits_.size(); ++at) {
            if (course.under[at]) {
                all |= ends_of(limits_[at]);
            }
        }
        return all;
    }

    [[nodiscard]] static award_set ends_of(sharing_limit const& limit) {
        return only(limit.first) | only(limit.second);
    }

    [[nodiscard]] static bool joins(sharing_limit const& limit, award_set awards) {
        return (ends_of(limit) & ~awards) == 0;
    }

    /// The ways to let a course count: to most awards first.
    void find_ways(joint_course& course, award_set counted) const {
        for (award_set each = counted; each != 0; each = (each - 1) & counted) {
            if (may_be_shared(course, each) && is_worth_trying(course, counted, each)) {
                course.ways.push_back(each);
            }
        }
        std::ranges::stable_sort(course.ways, std::ranges::greater{},
                                 [](award_set each) { return std::popcount(each); });
    }

    /// Whether what a course takes of each limit is known.
    [[nodiscard]] bool may_be_shared(joint_course const& course, award_set awards) const {
        for (std::size_t at = 0; at < limits_.size(); ++at) {
            bool const is_limited = limits_[at].most && course.under[at];
            if (is_limited && joins(limits_[at], awards) && !course.under[at]->weight) {
                return false;
            }
        }
        return true;
    }

    /// Whether a limit stands behind each award that the course is not let count to: where none
    /// does, letting it count costs nothing.
    [[nodiscard]] bool is_worth_trying(joint_course const& course, award_set counted,
                                       award_set awards) const {
        for (std::size_t award = 0; award < awards_.size(); ++award) {
            if ((counted & ~awards & only(award)) == 0) {
                continue;
            }
            bool is_behind = false;
            for (std::size_t at = 0; at < limits_.size(); ++at) {
                sharing_limit const& each = limits_[at];
                is_behind = is_behind
                            || (each.most && course.under[at] && joins(each, awards | only(award))
                                && !joins(each, awards));
            }
            if (!is_behind) {
                return false;
            }
        }
        return true;
    }

    /// Whether more has to be left out under a limit than both its awards together can do without.
    [[nodiscard]] result<bool> is_hopeless(sharing_limit const& limit) const {
        if (!limit.most) {
            return false;
        }
        decimal lacking = *limit.most;
        for (shared_course const& each : limit.courses) {
            auto const rest = subtract(lacking, each.weight.value_or(decimal{0}));
            if (rest.has_error()) {
                return rest.error();
            }
            lacking = *rest;
        }
        for (std::size_t const award : {limit.first, limit.second}) {
            auto const spare = spare_of(*awards_[award], limit);
            if (spare.has_error()) {
                return spare.error();
            }
            if (!*spare) {
                return false;
            }
            auto const rest = add(lacking, **spare);
            if (rest.has_error()) {
                return rest.error();
            }
            lacking = *rest;
        }
        return lacking < decimal{0};
    }

    /// How much of what is shared an award can do without at the most, in the measure of the limit;
    /// none where no requirement of it bounds that.
    [[nodiscard]] result<std::optional<decimal>> spare_of(award_case const& of,
                                                          sharing_limit const& limit) const {
        // What counts in two ways is not lost when one of them is left out.
        std::vector<int> ways(of.table.index.course_count(), 0);
        for (counting_line const& line : of.table.lines) {
            for (std::size_t const each : line.counted) {
                ways[each] += counts_in(line, by_) ? 1 : 0;
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
        bool const counts_alike =
            std::ranges::all_of(limit.courses, [&](shared_course const& course) {
                return course.weight && worth[course.place] == course.weight;
            });
        std::optional<decimal> spare;
        for (award_requirement_id const& id : of.award.requirements.value()) {
            auto const* const asked =
                std::get_if<credit_requirement>(&requirement_in(of.programme, id).demand);
            if (!counts_alike || asked == nullptr || !asked->sites.empty()
                || !asked->courses.empty()) {
                continue;
            }
            auto const counted = credits_in({of.table, by_}, *asked);
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

    [[nodiscard]] result<bool> is_enough(std::size_t award) {
        award_case const& of = *awards_[award];
        auto const enough = study_is_enough(of, {of.table, by_, &left_out_[award]},
                                            of.award.requirements.value(), demands_[award]);
        if (enough.has_error()) {
            return enough.error();
        }
        if (*enough == outcome::undetermined) {
            cut_short_ = true;
            return by_.is_possible;
        }
        return *enough == outcome::satisfied;
    }

    /// @param at the first course that is not given yet
    /// @param shared how much of each limit those before it take
    [[nodiscard]] result<bool> from(std::size_t at, std::vector<decimal> const& shared) {
        if (++steps_ > awards_.front()->by.most_steps) {
            return false;
        }
        if (at == courses_.size()) {
            return all_enough(~award_set{0});
        }
        joint_course const& course = courses_[at];
        for (award_set const each : course.ways) {
            auto const sums = with_course(shared, course, each);
            if (sums.has_error()) {
                return sums.error();
            }
            if (*sums) {
                auto const found = along(each, at, **sums);
                if (found.has_error() || *found) {
                    return found;
                }
            }
        }
        return false;
    }

    /// The same, where a course counts to these awards alone.
    [[nodiscard]] result<bool> along(award_set way, std::size_t at,
                                     std::vector<decimal> const& shared) {
        joint_course const& course = courses_[at];
        award_set const without = counted_by(course) & ~way;
        leave_out(without, course.place, true);
        auto found = all_enough(without);
        if (found.has_value() && *found) {
            found = from(at + 1, shared);
        }
        leave_out(without, course.place, false);
        return found;
    }

    void leave_out(award_set awards, std::size_t place, bool is_out) {
        for (std::size_t award = 0; award < awards_.size(); ++award) {
            if ((awards & only(award)) != 0) {
                left_out_[award][place] = is_out;
            }
        }
    }

    /// Whether the studies of these awards are enough.
    [[nodiscard]] result<bool> all_enough(award_set awards) {
        for (std::size_t award = 0; award < awards_.size(); ++award) {
            if ((awards & only(award)) == 0) {
                continue;
            }
            auto enough = is_enough(award);
            if (enough.has_error() || !*enough) {
                return enough;
            }
        }
        return true;
    }

    /// What is shared under each limit with one course more; none where that is too much.
    [[nodiscard]] result<std::optional<std::vector<decimal>>>
    with_course(std::vector<decimal> const& shared, joint_course const& course,
                award_set way) const {
        std::optional sums{shared};
        for (std::size_t at = 0; at < limits_.size(); ++at) {
            bool const is_shared = course.under[at] && joins(limits_[at], way);
            if (!is_shared || !course.under[at]->weight) {
                continue;
            }
            auto const sum = add((*sums)[at], *course.under[at]->weight);
            if (sum.has_error()) {
                return sum.error();
            }
            if (limits_[at].most && *sum > *limits_[at].most) {
                return std::optional<std::vector<decimal>>{};
            }
            (*sums)[at] = *sum;
        }
        return sums;
    }

    std::vector<award_case const*> const& awards_;
    std::vector<sharing_limit> const& limits_;
    line_reading by_;
    std::vector<std::vector<bool>> left_out_;           // by award, then by place in the evidence
    std::vector<std::vector<listed_demand>> demands_{}; // by award
    std::vector<joint_course> courses_{};
    bool is_too_wide_{false}; // whether one course counts to too many awards
    bool cut_short_{false};   // whether an assignment of courses was not decided
    std::uint64_t steps_{0};
};

} // namespace

result<std::optional<bool>> can_share(std::vector<award_case const*> const& awards,
                                      std::vector<sharing_limit> const& limits, line_reading by) {
    if (awards.size() > most_awards) {
        return std::optional<bool>{};
    }
    return sharing_search{awards, limits, by}.run();
}

} // namespace jspu_coop::detail
