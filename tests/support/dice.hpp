/// @file
/// Random throws from one number, so that a failure repeats.
#pragma once

#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/calendar/date.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace jspu_coop::testing {

/// Throws dice.
class dice {
public:
    /// The same throws for the same number.
    explicit dice(std::uint64_t seed) : engine_{seed} {}

    /// 0 to `count` - 1.
    int below(int count) { return static_cast<int>(engine_() % static_cast<unsigned>(count)); }
    /// True once in so many throws.
    bool one_in(int count) { return below(count) == 0; }
    /// One of them.
    template <class T>
    T pick(std::vector<T> const& from) {
        return from[static_cast<std::size_t>(below(static_cast<int>(from.size())))];
    }
    /// Some of them, in any order; at least `least`.
    template <class T>
    std::vector<T> some(std::vector<T> from, int least) {
        std::shuffle(from.begin(), from.end(), engine_);
        int const count = least + below(static_cast<int>(from.size()) - least + 1);
        from.erase(from.begin() + count, from.end());
        return from;
    }
    /// No limit mostly, else one or more of them.
    template <class T>
    fact<std::vector<T>> limit(std::vector<T> const& from) {
        return one_in(3) ? fact{some(from, 1)} : fact<std::vector<T>>::absent();
    }
    /// In another order.
    template <class T>
    void shuffle(std::vector<T>& list) {
        std::shuffle(list.begin(), list.end(), engine_);
    }
    /// A day of a year, rather often one near the end of a month.
    date day_in(int year) {
        static std::vector<date> const ends{{2020, 1, 31}, {2020, 2, 29}, {2020, 3, 1},
                                            {2020, 8, 30}, {2020, 8, 31}, {2020, 12, 31}};
        date const day = one_in(4) ? pick(ends) : date{2020, 1 + below(12), 1 + below(28)};
        auto const there = date::make(year, day.month(), day.day());
        return there.has_value() ? *there : date{year, 2, 28};
    }

private:
    std::mt19937_64 engine_;
};

} // namespace jspu_coop::testing
