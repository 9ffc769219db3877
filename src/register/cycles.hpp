/// @file
/// Finds what leads back to itself.
#pragma once

#include <algorithm>
#include <cstddef>
#include <unordered_map>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

/// Finds the nodes of a graph that lead back to themselves, by Tarjan's strongly connected
/// components (SIAM J. Comput. 1, 1972), without recursion: a chain of grounds may be as long as
/// the book.
/// @tparam Id the nodes, which have a hash
/// @tparam Next a function from a node to the nodes to which it leads
template <class Id, class Next>
class cycle_search {
public:
    /// Searches in a graph.
    explicit cycle_search(Next next) : next_{std::move(next)} {}

    /// Follows all edges from a node, unless that was done before.
    void follow(Id const& start) {
        if (marks_.contains(start)) {
            return;
        }
        enter(start);
        while (!open_.empty()) {
            frame& top = open_.back();
            if (top.at == top.next.size()) {
                leave();
                continue;
            }
            Id const to = top.next[top.at++];
            auto const known = marks_.find(to);
            if (known == marks_.end()) {
                enter(to);
            } else if (known->second.is_waiting) {
                lower(top.node, known->second.number);
            }
        }
    }

    /// The cycles found: each the nodes, two or more, that all lead to each other; sorted.
    [[nodiscard]] std::vector<std::vector<Id>> cycles() && {
        std::sort(cycles_.begin(), cycles_.end());
        return std::move(cycles_);
    }

private:
    struct mark {
        std::size_t number;    // in the order in which nodes were entered
        std::size_t least;     // of the waiting nodes to which it is known to lead
        bool is_waiting{true}; // its component is not complete
    };
    struct frame {
        Id node;
        std::vector<Id> next;
        std::size_t at;
    };

    void enter(Id const& node) {
        std::size_t const number = marks_.size();
        marks_.emplace(node, mark{number, number});
        waiting_.push_back(node);
        open_.push_back({node, next_(node), 0});
    }

    void lower(Id const& node, std::size_t least) {
        mark& of = marks_.find(node)->second;
        of.least = std::min(of.least, least);
    }

    void leave() {
        Id const node = open_.back().node;
        open_.pop_back();
        mark const done = marks_.find(node)->second;
        if (!open_.empty()) {
            lower(open_.back().node, done.least);
        }
        if (done.least == done.number) {
            close(node);
        }
    }

    /// Takes from the waiting nodes the component that was entered by `first`.
    void close(Id const& first) {
        std::vector<Id> component;
        do {
            component.push_back(std::move(waiting_.back()));
            waiting_.pop_back();
            marks_.find(component.back())->second.is_waiting = false;
        } while (component.back() != first);
        if (component.size() > 1) {
            std::sort(component.begin(), component.end());
            cycles_.push_back(std::move(component));
        }
    }

    Next next_;
    std::unordered_map<Id, mark> marks_;
    std::vector<Id> waiting_;
    std::vector<frame> open_;
    std::vector<std::vector<Id>> cycles_;
};

} // namespace jspu_coop::detail
