/// What limits leave no room for, however courses are shared.
#pragma once

#include "questions/award_standing/joint_course.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace jspu_coop::detail {

/// How far courses are given to awards.
struct sharing_so_far {
    std::vector<decimal> shared;   ///< how much of each limit is taken
    std::vector<decimal> left_out; ///< of each award, how much is left out that could count to it
};

/// Bounds on what two or three awards, each two of which have a limit, can come to together.
///
/// A course that counts to s of them is shared by s(s-1)/2 pairs, and that is k s - k(k+1)/2 at the
/// least, whichever the whole number k. Summed over the courses, by their credit, the left side is
/// within the limits, and the right side tells how much the awards have together: so the limits,
/// and what the awards can do without, have to make up for what all courses shared would come to.
class sharing_bounds {
public:
    /// @param courses in the order in which they are given, those of one kind together; it has to
    ///   outlive the bounds
    [[nodiscard]] static result<sharing_bounds> of(std::vector<award_case const*> const& awards,
                                                   std::vector<sharing_limit> const& limits,
                                                   std::vector<joint_course> const& courses,
                                                   line_reading by);

    /// Whether the courses from a place on cannot be given so that the totals of all awards are
    /// reached within the limits.
    /// @param first_way the first of the ways that are left to the course at that place, and to
    ///   those after it that are of its kind
    [[nodiscard]] result<bool> leave_no_way(std::size_t from, std::size_t first_way,
                                            sharing_so_far const& so_far) const;

    /// What a course takes of each limit and counts to each award; none where these differ.
    [[nodiscard]] static std::optional<decimal> weight_of(joint_course const& course);

private:
    struct bound {
        std::vector<std::size_t> awards;
        std::vector<std::size_t> limits; ///< of each two of the awards
        int each;                        ///< k
        std::vector<decimal> whole;      ///< by course: what it and those after it would come to
    };

    [[nodiscard]] result<void> add_limit(sharing_limit const& limit, std::size_t at);
    [[nodiscard]] result<void> add_bound(std::vector<std::size_t> const& awards, int each,
                                         std::vector<sharing_limit> const& limits);
    [[nodiscard]] result<decimal> room_under(std::size_t limit, std::size_t from,
                                             std::size_t first_way, decimal shared) const;

    std::vector<joint_course> const* courses_{nullptr};
    std::vector<std::optional<decimal>> most_{};    // of each limit, as far as courses can fill it
    std::vector<std::vector<decimal>> to_share_{};  // of each limit: what the courses from each on
                                                    // could take of it
    std::vector<std::vector<std::size_t>> sharing_; // of each limit: how many of the ways of each
                                                    // course, from the first on, may share it
    std::vector<std::size_t> end_of_kind_{};        // by course: the place after the last like it
    std::vector<std::optional<decimal>> spare_{};   // what each award can do without; none: unknown
    std::vector<bound> bounds_{};
};

} // namespace jspu_coop::detail
