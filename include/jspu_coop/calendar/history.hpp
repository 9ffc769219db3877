/// @file
/// What happened, when it took effect, and when it was recorded.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/base/shape.hpp>
#include <jspu_coop/calendar/date.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {

/// One event of a history, with the day it takes effect and the day it was recorded.
template <class Event>
struct history_entry {
    date effect;                     ///< the day from which the event changes the state
    date recorded;                   ///< the day on which it became known
    int sequence;                    ///< its number in order of recording: 1, 2, 3 ...
    Event event;                     ///< what happened
    std::optional<int> supersedes{}; ///< the number of the earlier entry that this one corrects

    BOOST_DESCRIBE_CLASS(history_entry, (), (effect, recorded, sequence, event, supersedes), (), ())

    /// Entries are equal when all members are.
    friend bool operator==(history_entry const&, history_entry const&) = default;
};

/// What the events of a history mean: a state before any event, and the state after each one.
///
/// `step` is a pure function; it refuses an event that is not legal in a state.
template <class Rules, class Event>
concept history_rules = requires(Rules const& rules, typename Rules::state state,
                                 history_entry<Event> const& entry) {
    { rules.initial() } -> std::same_as<typename Rules::state>;
    { rules.step(std::move(state), entry) } -> std::same_as<result<typename Rules::state>>;
};

/// The only dated history: entries are appended, never changed or removed.
///
/// Three days are kept apart: when an event takes effect, when it was recorded, and which day is
/// asked about. State is a pure fold over the entries that are in force, in order of effect. A
/// correction is an entry that supersedes an earlier one, and may itself be superseded; a
/// superseded entry counts no more, also when its correction is superseded in turn. Recording
/// something later never changes what was known before, and an event that takes effect later never
/// changes an answer about an earlier day.
/// @tparam Event an equality-comparable value
template <class Event>
class history {
public:
    /// One event with its days.
    using entry_type = history_entry<Event>;

    /// A history in which nothing has happened.
    history() noexcept = default;

    /// Records an event, if the whole replay stays legal with it; else nothing changes.
    ///
    /// Since every append keeps this rule, every recorded prefix of the history is legal, too.
    /// @param effect the day from which it changes the state; may lie before or after `recorded`
    /// @param recorded the day on which it became known; not before that of the last entry
    /// @param event what happened
    /// @param rules what events mean
    /// @param supersedes the number of the entry that this one corrects, if any
    /// @return success, `history.recorded_decreases`, `history.supersedes_unknown`,
    /// `history.supersedes_twice`, or what the rules refuse, with the entry's path
    template <history_rules<Event> Rules>
    result<void> append(date effect, date recorded, Event event, Rules const& rules,
                        std::optional<int> supersedes = std::nullopt) {
        int const sequence = static_cast<int>(entries_.size()) + 1;
        history longer{*this};
        result<void> added = longer.add({effect, recorded, sequence, std::move(event), supersedes});
        if (added.has_error()) {
            return added;
        }
        auto const replayed = longer.replay(rules);
        if (replayed.has_error()) {
            return replayed.error();
        }
        entries_ = std::move(longer.entries_);
        return {};
    }

    /// The inverse of `entries()`, for formats. Only the structure is checked; `verify` asks the
    /// rules.
    /// @return the history, or the first of `history.sequence` (not 1, 2, 3 ...),
    /// `history.recorded_decreases`, `history.supersedes_unknown` (not an earlier entry),
    /// `history.supersedes_twice`; paths `/0/sequence`
    [[nodiscard]] static result<history> from_entries(std::vector<entry_type> entries) {
        history built;
        built.entries_.reserve(entries.size());
        for (entry_type& each : entries) {
            result<void> added = built.add(std::move(each));
            if (added.has_error()) {
                return added.error();
            }
        }
        return built;
    }

    /// Whether the history could have been appended entry by entry: every prefix is legal. For
    /// histories that came from outside; takes as many replays as there are entries.
    /// @return success, or the fault of the first append that the rules would have refused
    template <history_rules<Event> Rules>
    [[nodiscard]] result<void> verify(Rules const& rules) const {
        history prefix;
        prefix.entries_.reserve(entries_.size());
        for (entry_type const& each : entries_) {
            prefix.entries_.push_back(each);
            auto const replayed = prefix.replay(rules);
            if (replayed.has_error()) {
                return replayed.error();
            }
        }
        return {};
    }

    /// All entries in order of recording, superseded ones included.
    [[nodiscard]] std::vector<entry_type> const& entries() const noexcept { return entries_; }

    /// The entries in force, in the order in which they take effect: by (effect, sequence), where a
    /// correction has the place of the entry it corrects. The pointers are good as long as the
    /// history is unchanged.
    ///
    /// A correction keeps the place, because of two events of one day the later often needs the
    /// earlier: else nobody could correct a draft that was signed on the same day.
    [[nodiscard]] std::vector<entry_type const*> effective() const& {
        std::vector<int> place(entries_.size());
        std::vector<bool> superseded(entries_.size(), false);
        std::vector<entry_type const*> in_force;
        in_force.reserve(entries_.size());
        for (std::size_t at = 0; at < entries_.size(); ++at) {
            place[at] = entries_[at].sequence;
            if (entries_[at].supersedes) {
                std::size_t const corrected = index_of(*entries_[at].supersedes);
                place[at] = place[corrected];
                superseded[corrected] = true;
            }
        }
        for (std::size_t at = 0; at < entries_.size(); ++at) {
            if (!superseded[at]) {
                in_force.push_back(&entries_[at]);
            }
        }
        auto const key = [&](entry_type const* each) {
            return std::pair{each->effect, place[index_of(each->sequence)]};
        };
        auto const is_earlier = [&](auto left, auto right) { return key(left) < key(right); };
        // Mostly they were recorded in the order in which they take effect.
        if (!std::is_sorted(in_force.begin(), in_force.end(), is_earlier)) {
            std::sort(in_force.begin(), in_force.end(), is_earlier);
        }
        return in_force;
    }
    /// Not of a temporary: the pointers would dangle.
    std::vector<entry_type const*> effective() const&& = delete;

    /// The history as it was known at the end of a day: what was recorded later is left out, and
    /// what was superseded later is in force again.
    [[nodiscard]] history as_known_on(date day) const {
        auto const end = std::find_if(entries_.begin(), entries_.end(),
                                      [&](entry_type const& each) { return day < each.recorded; });
        history earlier;
        earlier.entries_.assign(entries_.begin(), end);
        return earlier;
    }

    /// The state on a day: the fold over all entries in force that take effect on that day or
    /// before.
    /// @return the state, or what the rules refuse, with the entry's path; after `append` by the
    /// same rules, or `verify`, always the state
    template <history_rules<Event> Rules>
    [[nodiscard]] result<typename Rules::state> state_on(date day, Rules const& rules) const {
        return fold(rules, [&](entry_type const& each) { return each.effect <= day; });
    }

    /// The state after all entries in force.
    /// @return the state, or what the rules refuse, with the entry's path (`/2` is the third)
    template <history_rules<Event> Rules>
    [[nodiscard]] result<typename Rules::state> replay(Rules const& rules) const {
        return fold(rules, [](entry_type const&) { return true; });
    }

    /// True when the other history's entries are the first ones of this, as when one was appended
    /// to.
    [[nodiscard]] bool is_extension_of(history const& other) const {
        return other.entries_.size() <= entries_.size()
               && std::equal(other.entries_.begin(), other.entries_.end(), entries_.begin());
    }

    /// Histories are equal when their entries are.
    friend bool operator==(history const&, history const&) = default;

private:
    [[nodiscard]] static std::size_t index_of(int sequence) noexcept {
        return static_cast<std::size_t>(sequence) - 1;
    }

    /// Adds an entry whose place in the history is sound, whatever its event.
    result<void> add(entry_type entry) {
        std::string const path = path_join("", entries_.size());
        auto const refuse_member = [&](char const* code, char const* member, std::string value) {
            return refuse(code, std::move(value), path_join(path, member));
        };
        if (entry.sequence != static_cast<int>(entries_.size()) + 1) {
            return refuse_member("history.sequence", "sequence", std::to_string(entry.sequence));
        }
        if (!entries_.empty() && entry.recorded < entries_.back().recorded) {
            return refuse_member("history.recorded_decreases", "recorded",
                                 to_string(entry.recorded));
        }
        if (entry.supersedes) {
            int const corrected = *entry.supersedes;
            if (corrected < 1 || corrected >= entry.sequence) {
                return refuse_member("history.supersedes_unknown", "supersedes",
                                     std::to_string(corrected));
            }
            for (entry_type const& each : entries_) {
                if (each.supersedes == entry.supersedes) {
                    return refuse_member("history.supersedes_twice", "supersedes",
                                         std::to_string(corrected));
                }
            }
        }
        entries_.push_back(std::move(entry));
        return {};
    }

    template <class Rules, class Wanted>
    [[nodiscard]] result<typename Rules::state> fold(Rules const& rules, Wanted wanted) const {
        typename Rules::state state = rules.initial();
        for (entry_type const* each : effective()) {
            if (!wanted(*each)) {
                break; // in order of effect: none of the rest is wanted
            }
            result<typename Rules::state> stepped = rules.step(std::move(state), *each);
            if (stepped.has_error()) {
                return stepped.error().under(path_join("", index_of(each->sequence)));
            }
            state = std::move(*stepped);
        }
        return state;
    }

    std::vector<entry_type> entries_;
};

/// Formats carry a history as its entries.
template <class Event>
struct wire<history<Event>> {
    /// The entries, in order.
    using carried = std::vector<typename history<Event>::entry_type>;
    /// The entries of a history.
    [[nodiscard]] static carried const& get(history<Event> const& value) noexcept {
        return value.entries();
    }
    /// The history of these entries, or the faults of `from_entries`.
    [[nodiscard]] static result<history<Event>> make(carried entries) {
        return history<Event>::from_entries(std::move(entries));
    }
};

} // namespace jspu_coop
