#include "questions/agreement_capacity/place_sum.hpp"

#include <algorithm>

namespace jspu_coop::detail {

namespace {

bool contains(std::vector<std::size_t> const& members, std::size_t which) {
    return std::find(members.begin(), members.end(), which) != members.end();
}

place_number least_of(place_number left, place_number right) {
    return !left ? right : !right ? left : std::min(*left, *right);
}

place_number sum_of(place_number left, place_number right) {
    return left && right ? std::optional{*left + *right} : std::nullopt;
}

/// Clauses whose sum has a bound.
struct bounded_block {
    std::vector<std::size_t> members;
    place_number most;
};

} // namespace

place_number sum_that_fits(std::vector<place_number> const& own,
                           std::vector<shared_limit> const& shared) {
    std::vector<shared_limit> rest = shared;
    place_number sum{0};
    for (std::size_t at = 0; at < own.size(); ++at) {
        place_number given = own[at];
        for (shared_limit const& each : rest) {
            given = contains(each.members, at) ? least_of(given, each.most) : given;
        }
        for (shared_limit& each : rest) {
            if (given && each.most && contains(each.members, at)) {
                *each.most -= *given;
            }
        }
        sum = sum_of(sum, given);
    }
    return sum;
}

place_number sum_that_bounds(std::vector<place_number> const& own,
                             std::vector<shared_limit> const& shared) {
    std::vector<bounded_block> blocks;
    for (std::size_t at = 0; at < own.size(); ++at) {
        blocks.push_back({{at}, own[at]});
    }
    // A limit of more clauses may take the place of those of fewer that lie in it.
    std::vector<shared_limit> in_order = shared;
    std::stable_sort(in_order.begin(), in_order.end(),
                     [](shared_limit const& left, shared_limit const& right) {
                         return left.members.size() < right.members.size();
                     });
    for (shared_limit const& each : in_order) {
        auto const lies_outside = [&](bounded_block const& block) {
            return std::any_of(block.members.begin(), block.members.end(),
                               [&](std::size_t at) { return !contains(each.members, at); });
        };
        auto const inside = std::partition(blocks.begin(), blocks.end(), lies_outside);
        bounded_block joined{{}, 0};
        for (auto block = inside; block != blocks.end(); ++block) {
            joined.members.insert(joined.members.end(), block->members.begin(),
                                  block->members.end());
            joined.most = sum_of(joined.most, block->most);
        }
        joined.most = least_of(joined.most, each.most);
        blocks.erase(inside, blocks.end());
        blocks.push_back(std::move(joined));
    }
    place_number sum{0};
    for (bounded_block const& each : blocks) {
        sum = sum_of(sum, each.most);
    }
    return sum;
}

} // namespace jspu_coop::detail
