/// @file
/// How long a piece of work takes.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <time.h>
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

/// How many milliseconds of the processor the work takes: other programs do not count.
template <class Work>
[[nodiscard]] double processor_milliseconds(Work const& work) {
    auto const now = [] {
        timespec spent{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
        return static_cast<double>(spent.tv_sec) * 1e3 + static_cast<double>(spent.tv_nsec) * 1e-6;
    };
    double const begin = now();
    work();
    return now() - begin;
}

/// The least of several rounds: what a neighbour's use of the caches adds is left out.
template <class Work>
[[nodiscard]] double least_of(std::size_t count, Work const& work) {
    double least = processor_milliseconds(work);
    for (std::size_t round = 1; round < count; ++round) {
        least = std::min(least, processor_milliseconds(work));
    }
    return least;
}

} // namespace jspu_coop::bench
