#include "questions/award_standing/sharing_search.hpp"

#include "questions/award_standing/alike_courses.hpp"
#include "questions/award_standing/joint_course.hpp"
#include "questions/award_standing/listed_check.hpp"
#include "questions/award_standing/sharing_bounds.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <functional>
#include <utility>

namespace jspu_coop::detail {

namespace {

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
        auto bounds = sharing_bounds::of(awards_, limits_, courses_, by_);
        if (bounds.has_error()) {
            return bounds.error();
        }
        bounds_ = *std::move(bounds);
        sharing_so_far const none{std::vector(limits_.size(), decimal{0}),
                                  std::vector(awards_.size(), decimal{0})};
        auto const hopeless = bounds_.leave_no_way(0, 0, none);
        if (hopeless.has_error()) {
            return hopeless.error();
        }
        if (*hopeless) {
            return std::optional{false};
        }
        if (is_too_wide_) {
            return std::optional<bool>{};
        }
        auto const found = from(0, none, 0);
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
        for (std::size_t place = 0; place < left_out_.front().size(); ++place) {
            courses_.push_back({place, std::vector<std::optional<shared_course>>(limits_.size())});
        }
        for (std::size_t at = 0; at < limits_.size(); ++at) {
            for (shared_course const& each : limits_[at].courses) {
                courses_[each.place].under[at] = each;
                courses_[each.place].counted |= ends_of(limits_[at]);
            }
        }
        std::erase_if(courses_, [](joint_course const& each) { return each.counted == 0; });
        is_too_wide_ = std::ranges::any_of(courses_, [](joint_course const& each) {
            return std::popcount(each.counted) > most_awards_of_course;
        });
        find_kinds(courses_, awards_, demands_, by_);
        // What takes most is shared first: then least has to be left out. Courses that are alike
        // stand together.
        std::ranges::stable_sort(courses_, {}, &joint_course::kind);
        std::ranges::stable_sort(courses_, std::ranges::greater{}, &joint_course::greatest);
        for (joint_course& each : courses_) {
            if (!is_too_wide_) {
                find_ways(each);
            }
        }
    }

    /// The ways to let a course count: to most awards first.
    void find_ways(joint_course& course) const {
        for (award_set each = course.counted; each != 0; each = (each - 1) & course.counted) {
            if (may_be_shared(course, each) && is_worth_trying(course, each)) {
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
    [[nodiscard]] bool is_worth_trying(joint_course const& course, award_set awards) const {
        for (std::size_t award = 0; award < awards_.size(); ++award) {
            if ((course.counted & ~awards & only(award)) == 0) {
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
    /// @param first_way the first of its ways to be tried
    [[nodiscard]] result<bool> from(std::size_t at, sharing_so_far const& so_far,
                                    std::size_t first_way) {
        if (++steps_ > awards_.front()->by.most_steps) {
            return false;
        }
        if (at == courses_.size()) {
            return all_enough(~award_set{0});
        }
        auto const hopeless = bounds_.leave_no_way(at, first_way, so_far);
        if (hopeless.has_error()) {
            return hopeless;
        }
        if (*hopeless) {
            return false;
        }
        joint_course const& course = courses_[at];
        for (std::size_t way = first_way; way < course.ways.size(); ++way) {
            auto const then = with_course(so_far, course, course.ways[way]);
            if (then.has_error()) {
                return then.error();
            }
            if (*then) {
                auto const found = along(way, at, **then);
                if (found.has_error() || *found) {
                    return found;
                }
            }
        }
        return false;
    }

    /// The same, where a course counts to the awards of one way alone. Of courses that are alike it
    /// only matters how many go which way: so none goes an earlier way than the one before it.
    [[nodiscard]] result<bool> along(std::size_t way, std::size_t at,
                                     sharing_so_far const& so_far) {
        joint_course const& course = courses_[at];
        award_set const without = course.counted & ~course.ways[way];
        bool const is_next_alike = at + 1 < courses_.size() && courses_[at + 1].kind == course.kind;
        leave_out(without, course.place, true);
        auto found = all_enough(without);
        if (found.has_value() && *found) {
            found = from(at + 1, so_far, is_next_alike ? way : 0);
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

    /// What is shared and left out with one course more; none where more is shared than a limit
    /// allows.
    [[nodiscard]] result<std::optional<sharing_so_far>>
    with_course(sharing_so_far const& so_far, joint_course const& course, award_set way) const {
        std::optional then{so_far};
        for (std::size_t at = 0; at < limits_.size(); ++at) {
            bool const is_shared = course.under[at] && joins(limits_[at], way);
            if (!is_shared || !course.under[at]->weight) {
                continue;
            }
            auto const sum = add(then->shared[at], *course.under[at]->weight);
            if (sum.has_error()) {
                return sum.error();
            }
            if (limits_[at].most && *sum > *limits_[at].most) {
                return std::optional<sharing_so_far>{};
            }
            then->shared[at] = *sum;
        }
        decimal const weight = sharing_bounds::weight_of(course).value_or(decimal{0});
        for (std::size_t award = 0; award < awards_.size(); ++award) {
            if ((course.counted & ~way & only(award)) == 0) {
                continue;
            }
            auto const sum = add(then->left_out[award], weight);
            if (sum.has_error()) {
                return sum.error();
            }
            then->left_out[award] = *sum;
        }
        return then;
    }

    std::vector<award_case const*> const& awards_;
    std::vector<sharing_limit> const& limits_;
    line_reading by_;
    std::vector<std::vector<bool>> left_out_;           // by award, then by place in the evidence
    std::vector<std::vector<listed_demand>> demands_{}; // by award
    std::vector<joint_course> courses_{};
    sharing_bounds bounds_{};
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
