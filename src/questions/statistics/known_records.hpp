// What the register tells of the parties and persons of activities, each looked up once.
#pragma once

#include "questions/coverage/lineage.hpp"
#include "questions/detail/standing.hpp"
#include "questions/statistics/activity_marks.hpp"

#include <boost/unordered/unordered_flat_map.hpp>

#include <cstdint>
#include <functional>
#include <unordered_map>
#include <vector>

namespace jspu_coop::detail {

/// A person, by number.
struct known_person {
    std::uint32_t number;
    possible_categories categories; ///< by the record's own member
    person const* in_days;          ///< the record, where it has posts or studies; else null

    /// What the person's record claims of the days of an activity.
    [[nodiscard]] possible_categories categories_in(fact<period> const& days) const {
        return in_days ? claims_of(standing_in(*in_days, days).category) : categories;
    }
};

/// What the register tells of the parties and persons of activities, each looked up once.
class known_records {
public:
    /// @param line the party asked about, and those it succeeded
    known_records(view const& records, std::vector<ancestor> const& line)
        : records_{records.records()}, line_{line} {}

    /// Under which keys the activity counts. Reuses its memory: good until the next call.
    [[nodiscard]] activity_marks const& mark(activity const& of, activity_sides const& sides);
    /// The person. Numbers count from 0.
    [[nodiscard]] known_person find(person_id const& id);

    /// The keys, with the countries met so far.
    [[nodiscard]] key_list const& keys() const noexcept { return keys_; }
    /// How many persons were met so far.
    [[nodiscard]] std::uint32_t persons() const noexcept {
        return static_cast<std::uint32_t>(persons_.size());
    }

private:
    struct known_party {
        bool is_asked_about; // or was succeeded by who is
        figure_key country;
    };

    [[nodiscard]] known_party const& find(party_id const& id);
    [[nodiscard]] outcome is_asked_about(activity_side const& side);
    void mark_country(activity_side const& side);
    void mark_direction(activity_sides const& sides, outcome from_here, outcome to_here,
                        outcome all_to_here);

    snapshot const& records_;
    std::vector<ancestor> const& line_;
    key_list keys_;
    std::unordered_map<party_id, known_party> parties_;
    // Flat: a person is met in one step into memory, which is what this question costs.
    boost::unordered_flat_map<person_id, known_person, std::hash<person_id>> persons_;
    activity_marks marks_{};
};

} // namespace jspu_coop::detail
