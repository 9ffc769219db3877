/// @file
/// Maximum flow from courses to requirements.
#pragma once

#include "questions/detail/key_lists.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace jspu_coop::detail {

/// The fewest of some amounts that together reach what lacks; more than there are when none do.
[[nodiscard]] std::int64_t fewest_reaching(std::vector<std::int64_t> amounts, std::int64_t lacking);

/// A network of courses that have so much and requirements that ask for so much, with a way from a
/// course to each requirement for which it may count. Dinic's algorithm on arrays.
class counting_flow {
public:
    /// @param has how much each course has
    /// @param asks how much each requirement asks for
    counting_flow(std::vector<std::int64_t> has, std::vector<std::int64_t> asks);

    /// Lets a course count for a requirement. Before `run`.
    void allow(std::size_t course, std::size_t demand);

    /// Lets a requirement ask for so much more, also after `run`: what was sent stays with the
    /// requirements that have it, by whatever ways.
    void ask_more(std::size_t demand, std::int64_t amount) { lacking_[demand] += amount; }

    /// Sends as much as there is room for.
    /// @return whether every requirement gets all that it asks for
    bool run();

    /// A way that leads from a course to a requirement, with what was sent.
    struct sent {
        std::size_t course;
        std::size_t demand;
        std::int64_t amount;
    };
    /// What was sent, without ways on which nothing was; in the order in which they were allowed.
    [[nodiscard]] std::vector<sent> sent_amounts() const;

    /// The requirements on the sink's side of the minimum cut that is next to the sink: together
    /// they ask for more than all courses have that may count for one of them. Empty when all get
    /// what they ask for. It is the same whichever maximum flow was found.
    [[nodiscard]] std::vector<std::size_t> short_demands() const;

private:
    struct way {
        std::size_t course;
        std::size_t demand;
        std::int64_t amount;
    };

    void index_ways();
    void send_greedily();
    [[nodiscard]] bool find_levels();
    [[nodiscard]] std::int64_t push_from(std::size_t course, std::int64_t most);
    [[nodiscard]] std::int64_t push_through(std::size_t demand, std::int64_t most);

    std::vector<std::int64_t> left_;    // what a course has left
    std::vector<std::int64_t> lacking_; // what a requirement still lacks
    std::vector<way> ways_;
    // The ways of each course and of each requirement.
    key_lists of_course_;
    key_lists of_demand_;
    // Levels of the search in breadth, and how far the search in depth has come.
    std::vector<int> course_level_;
    std::vector<int> demand_level_;
    std::vector<std::size_t> course_next_;
    std::vector<std::size_t> demand_next_;
    std::vector<std::size_t> queue_;
};

} // namespace jspu_coop::detail
