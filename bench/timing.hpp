/// @file
/// How long a piece of work takes.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <utility>
#include <vector>

namespace jspu_coop::bench {

/// How many milliseconds the work takes.
template <class Work>
[[nodiscard]] double milliseconds(Work const& work) {
    auto const begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin)
        .count();
}

/// The middle one of some figures.
/// @pre there is one
[[nodiscard]] inline double median(std::vector<double> all) {
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

/// The median of several rounds, in milliseconds.
template <class Work>
[[nodiscard]] double median_of(std::size_t rounds, Work const& work) {
    std::vector<double> spent;
    for (std::size_t round = 0; round < rounds; ++round) {
        spent.push_back(milliseconds(work));
    }
    return median(std::move(spent));
}

} // namespace jspu_coop::bench
