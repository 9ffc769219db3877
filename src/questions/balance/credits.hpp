// A running account of credits and debts, each with the year it is from.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>

namespace jspu_coop::detail {

/// The oldest is used first. Years are numbered in their order.
class credits {
public:
    /// @param lasts for how many years after its own an amount goes on; none: for ever
    explicit credits(std::optional<std::int64_t> lasts) : lasts_{lasts} {}

    /// Adds a credit, or a debt below zero, of a year that is not before the others.
    void add(std::int64_t amount, std::int64_t year) {
        while (amount != 0 && !parts_.empty() && (parts_.front().amount < 0) != (amount < 0)) {
            std::int64_t& oldest = parts_.front().amount;
            std::int64_t const sum = oldest + amount;
            if ((sum < 0) == (oldest < 0) && sum != 0) {
                oldest = sum;
                return;
            }
            amount = sum;
            parts_.pop_front();
        }
        if (amount != 0) {
            parts_.push_back({year, amount});
        }
    }

    /// Takes away what does not go on after a year.
    /// @return how much that is
    std::int64_t lapse_after(std::int64_t year) {
        std::int64_t gone = 0;
        while (lasts_ && !parts_.empty() && parts_.front().year + *lasts_ <= year) {
            gone += parts_.front().amount;
            parts_.pop_front();
        }
        return gone;
    }

    /// What there is.
    [[nodiscard]] std::int64_t standing() const {
        std::int64_t sum = 0;
        for (part const& each : parts_) {
            sum += each.amount;
        }
        return sum;
    }

private:
    struct part {
        std::int64_t year;
        std::int64_t amount;
    };
    std::optional<std::int64_t> lasts_;
    std::deque<part> parts_; // the oldest first; all of one sign
};

} // namespace jspu_coop::detail
