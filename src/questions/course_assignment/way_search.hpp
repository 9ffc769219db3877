/// @file
/// The search for a way to count courses whole.
#pragma once

#include <jspu_coop/questions/course_assignment.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

/// Tries every way to count courses that the flow, as an upper bound, does not rule out.
///
/// Where credits do not split, each course is given to one requirement; where they do, only courses
/// that are counted as courses are, and the flow decides on the rest.
class way_search {
public:
    /// @param problem one that is sound; it outlives the search
    way_search(assignment_problem const& problem, std::uint64_t most_steps);

    /// Whether there is a way.
    [[nodiscard]] assignment_answer run();
    /// The way that was found.
    [[nodiscard]] std::vector<counted_course> counted() const;
    /// How many ways were looked at.
    [[nodiscard]] std::uint64_t steps() const noexcept { return steps_; }

private:
    /// A course that is given to a requirement or kept from it.
    struct choice {
        std::size_t course;
        std::size_t demand;
    };

    [[nodiscard]] bool search();
    [[nodiscard]] bool search_below(std::vector<choice>& kept_away);
    [[nodiscard]] bool courses_may_suffice() const;
    [[nodiscard]] bool credits_may_suffice() const;
    [[nodiscard]] std::optional<choice> next_choice() const;
    [[nodiscard]] std::size_t best_course_for(std::size_t demand) const;
    [[nodiscard]] bool is_searched(std::size_t demand) const noexcept;
    [[nodiscard]] bool is_free_for(std::size_t course, std::size_t demand) const;
    [[nodiscard]] std::int64_t worth(std::size_t course, std::size_t demand) const noexcept;
    [[nodiscard]] std::int64_t least_courses_for(std::size_t demand) const;
    void give(choice const& each);
    void take_back(choice const& each);
    void keep_away(choice const& each, std::vector<choice>& kept_away);

    assignment_problem const& problem_;
    std::uint64_t most_steps_;
    std::uint64_t steps_{0};
    bool gave_up_{false};
    std::vector<std::vector<char>> may_count_;         // by requirement, then by course
    std::vector<std::optional<std::size_t>> given_to_; // the requirement, by course
    std::vector<std::int64_t> lacking_;                // what each requirement still lacks
};

} // namespace jspu_coop::detail
