// What is missing, once a part of the answer was told anew.
#pragma once

#include <jspu_coop/verdict/missing_fact.hpp>

#include <algorithm>
#include <vector>

namespace jspu_coop::detail {

/// Takes some facts out of a sorted list.
inline void take_out(std::vector<missing_fact>& whole, std::vector<missing_fact> const& part) {
    std::erase_if(whole, [&](missing_fact const& each) {
        return std::find(part.begin(), part.end(), each) != part.end();
    });
}

} // namespace jspu_coop::detail
