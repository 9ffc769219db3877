#include <jspu_coop/calendar/period_set.hpp>

#include <algorithm>
#include <utility>

namespace jspu_coop {

namespace {

/// The two as one.
/// @pre they overlap or are adjacent, and `left` does not begin later
period joined(period const& left, period const& right) {
    bool const open = left.is_open() || right.is_open();
    return open ? period::from(left.first())
                : period{left.first(), std::max(*left.last(), *right.last())};
}

/// Appends a period that begins no earlier than every part there is, joining it where it touches.
void append(std::vector<period>& parts, period const& next) {
    if (!parts.empty() && (parts.back().overlaps(next) || parts.back().adjacent_to(next))) {
        parts.back() = joined(parts.back(), next);
    } else {
        parts.push_back(next);
    }
}

} // namespace

period_set::period_set(std::vector<period> any) {
    std::sort(any.begin(), any.end());
    for (period const& each : any) {
        append(parts_, each);
    }
}

void period_set::add(period const& more) {
    parts_.insert(std::upper_bound(parts_.begin(), parts_.end(), more), more);
    std::vector<period> merged;
    merged.reserve(parts_.size());
    for (period const& each : parts_) {
        append(merged, each);
    }
    parts_ = std::move(merged);
}

void period_set::subtract(period const& less) {
    std::vector<period> left;
    left.reserve(parts_.size() + 1);
    for (period const& each : parts_) {
        for (period const& part : each.minus(less)) {
            left.push_back(part);
        }
    }
    parts_ = std::move(left);
}

void period_set::intersect(period const& within) {
    intersect(period_set{within});
}

void period_set::intersect(period_set const& other) {
    std::vector<period> both;
    auto left = parts_.cbegin();
    auto right = other.parts_.cbegin();
    while (left != parts_.cend() && right != other.parts_.cend()) {
        if (std::optional<period> const common = left->intersect(*right)) {
            both.push_back(*common);
        }
        // The one that ends first has nothing in common with what follows the other.
        bool const left_ends_first =
            !left->is_open() && (right->is_open() || *left->last() < *right->last());
        if (left_ends_first) {
            ++left;
        } else {
            ++right;
        }
    }
    parts_ = std::move(both);
}

std::optional<int> period_set::days() const noexcept {
    int sum = 0;
    for (period const& each : parts_) {
        if (each.is_open()) {
            return std::nullopt;
        }
        sum += *each.days();
    }
    return sum;
}

bool period_set::contains(date day) const noexcept {
    return std::any_of(parts_.begin(), parts_.end(),
                       [&](period const& each) { return each.contains(day); });
}

bool period_set::contains(period const& all) const noexcept {
    // No two parts are adjacent, so a period lies in the set only if it lies in one part.
    return std::any_of(parts_.begin(), parts_.end(),
                       [&](period const& each) { return each.contains(all); });
}

period_set period_set::outside(period const& whole) const {
    period_set lacking;
    std::optional<period> rest = whole;
    for (period const& each : parts_) {
        std::vector<period> const pieces = rest->minus(each);
        rest.reset();
        for (period const& piece : pieces) {
            // What follows this part may still be covered by a later one; what precedes may not.
            if (each.first() < piece.first()) {
                rest = piece;
            } else {
                lacking.parts_.push_back(piece);
            }
        }
        if (!rest) {
            return lacking;
        }
    }
    lacking.parts_.push_back(*rest);
    return lacking;
}

} // namespace jspu_coop
