/// @file
/// A value that changes from day to day, without gaps.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/base/shape.hpp>
#include <jspu_coop/calendar/date.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {

/// One stretch of a timeline: the value from a day on.
template <class T>
struct timeline_entry {
    date from;                  ///< the first day on which the value holds
    T value;                    ///< the value
    std::optional<date> last{}; ///< the last day of the timeline; only on the last entry

    BOOST_DESCRIBE_CLASS(timeline_entry, (), (from, value, last), (), ())

    /// Entries are equal when all members are.
    friend bool operator==(timeline_entry const&, timeline_entry const&) = default;
};

/// A value that changes over time: from its first day on there is exactly one on every day, for
/// ever or until its last day. Neighbouring values always differ, so each entry is a real change.
/// @tparam T an equality-comparable value
template <class T>
class timeline {
public:
    /// One stretch of the timeline.
    using entry_type = timeline_entry<T>;

    /// One value from a day on, for ever.
    timeline(date from, T value) : entries_{entry_type{from, std::move(value)}} {}

    /// A timeline of any number of changes.
    /// @param entries at least one, their days strictly increasing, only the last one with an end
    /// @return the timeline, or the fault of all issues: `timeline.empty`,
    /// `timeline.not_increasing`, `timeline.repeated_value`, `timeline.ends_early` (an end before
    /// the last entry), `timeline.reversed` (an end before its entry's first day); paths `/0/from`
    [[nodiscard]] static result<timeline> make(std::vector<entry_type> entries) {
        issues found = problems_of(entries);
        if (!found.empty()) {
            return fault{std::move(found)};
        }
        return timeline{std::move(entries)};
    }
    /// The inverse of `entries()`, for formats: as `make`.
    [[nodiscard]] static result<timeline> from_entries(std::vector<entry_type> entries) {
        return make(std::move(entries));
    }

    /// The entries, in order of time.
    [[nodiscard]] std::vector<entry_type> const& entries() const noexcept { return entries_; }
    /// The first day on which there is a value.
    [[nodiscard]] date first_day() const noexcept { return entries_.front().from; }
    /// The last day on which there is a value; nothing when there is no end.
    [[nodiscard]] std::optional<date> last_day() const noexcept { return entries_.back().last; }

    /// The value on a day; null before the first day and after the last. Logarithmic.
    /// The pointer is good as long as the timeline is unchanged.
    [[nodiscard]] T const* on(date day) const& noexcept {
        std::size_t const begun = count_begun(day);
        if (begun == 0 || (last_day() && *last_day() < day)) {
            return nullptr;
        }
        return &entries_[begun - 1].value;
    }
    /// Not of a temporary: the pointer would dangle.
    T const* on(date day) const&& = delete;

    /// Lets the value hold from a day to the end of the timeline: earlier days keep their values,
    /// later changes are dropped, the end stays. A day before the first makes the timeline begin
    /// earlier.
    /// @return success; or, leaving the timeline as it is, `timeline.repeated_value` when the value
    /// is the one of the day before, or `timeline.after_end` when the timeline ended before `from`
    result<void> set_from(date from, T value) {
        std::optional<date> const end = last_day();
        if (end && *end < from) {
            return refuse("timeline.after_end", to_string(from));
        }
        std::vector<entry_type> changed;
        for (entry_type const& each : entries_) {
            if (each.from < from) {
                changed.push_back({each.from, each.value, std::nullopt});
            }
        }
        if (!changed.empty() && changed.back().value == value) {
            return refuse("timeline.repeated_value", to_string(from));
        }
        changed.push_back({from, std::move(value), end});
        entries_ = std::move(changed);
        return {};
    }

    /// Timelines are equal when their entries are.
    friend bool operator==(timeline const&, timeline const&) = default;

private:
    explicit timeline(std::vector<entry_type> entries) : entries_{std::move(entries)} {}

    /// How many entries begin on the day or before.
    [[nodiscard]] std::size_t count_begun(date day) const noexcept {
        std::size_t low = 0;
        std::size_t high = entries_.size();
        while (low < high) {
            std::size_t const middle = low + (high - low) / 2;
            if (entries_[middle].from <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    [[nodiscard]] static issues problems_of(std::vector<entry_type> const& entries) {
        issues found;
        auto const report = [&](char const* code, std::size_t at, char const* member, date day) {
            found.push_back(
                {code, severity::error, path_join(path_join("", at), member), to_string(day), {}});
        };
        if (entries.empty()) {
            found.push_back({"timeline.empty", severity::error, {}, {}, {}});
        }
        for (std::size_t at = 0; at < entries.size(); ++at) {
            entry_type const& each = entries[at];
            if (at > 0 && each.from <= entries[at - 1].from) {
                report("timeline.not_increasing", at, "from", each.from);
            }
            if (at > 0 && each.value == entries[at - 1].value) {
                report("timeline.repeated_value", at, "value", each.from);
            }
            if (each.last && at + 1 < entries.size()) {
                report("timeline.ends_early", at, "last", *each.last);
            }
            if (each.last && *each.last < each.from) {
                report("timeline.reversed", at, "last", *each.last);
            }
        }
        return found;
    }

    std::vector<entry_type> entries_;
};

/// Formats carry a timeline as its entries.
template <class T>
struct wire<timeline<T>> {
    /// The entries, in order.
    using carried = std::vector<typename timeline<T>::entry_type>;
    /// The entries of a timeline.
    [[nodiscard]] static carried const& get(timeline<T> const& value) noexcept {
        return value.entries();
    }
    /// The timeline of these entries, or the faults of `from_entries`.
    [[nodiscard]] static result<timeline<T>> make(carried entries) {
        return timeline<T>::from_entries(std::move(entries));
    }
};

} // namespace jspu_coop
