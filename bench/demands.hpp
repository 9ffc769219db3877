/// @file
/// What a benchmark demands, what it measured, and whether that holds.
#pragma once

#include <cstdio>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::bench {

/// A ratio, and its bound.
struct demand {
    std::string what; ///< what is compared with what
    bool is_at_most;  ///< the bound is the most that is allowed, else the least
    double bound;     ///< the bound
    double measured;  ///< the ratio

    /// Whether the ratio keeps to its bound.
    [[nodiscard]] bool holds() const noexcept {
        return is_at_most ? measured <= bound : measured >= bound;
    }
};

/// Demands, told as a table.
class demands {
public:
    /// At most so much.
    void at_most(std::string what, double bound, double measured) {
        all_.push_back({std::move(what), true, bound, measured});
    }
    /// At least so much.
    void at_least(std::string what, double bound, double measured) {
        all_.push_back({std::move(what), false, bound, measured});
    }

    /// Prints each demand with its bound, the figure, and whether it holds.
    /// @return whether all of them hold
    [[nodiscard]] bool print() const {
        bool do_all_hold = true;
        std::printf("%-58s %10s %9s  %s\n", "", "demanded", "measured", "holds");
        for (demand const& each : all_) {
            std::printf("%-58s %s%8g %9.2f  %s\n", each.what.c_str(),
                        each.is_at_most ? "<=" : ">=", each.bound, each.measured,
                        each.holds() ? "yes" : "NO");
            do_all_hold = do_all_hold && each.holds();
        }
        return do_all_hold;
    }

private:
    std::vector<demand> all_;
};

} // namespace jspu_coop::bench
