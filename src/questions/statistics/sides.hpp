// Between whom an activity is, and which way somebody goes.
#pragma once

#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/records/activities/activity.hpp>

#include <vector>

namespace jspu_coop::detail {

/// A party of an activity: known, open, or absent, where there is none.
struct activity_side {
    party_id const* known;      ///< the party; null unless known
    fact<party_id> const* told; ///< where the activity may not know it; else null
    char const* path;           ///< where the activity tells of it

    /// Whether it is not known who this is.
    [[nodiscard]] bool is_open() const noexcept { return told != nullptr && told->is_open(); }
    /// Whether there is a party.
    [[nodiscard]] bool is_there() const noexcept { return known != nullptr || is_open(); }
};

/// Between whom an activity is.
struct activity_sides {
    activity_side from;                    ///< who sends, leads or proposes
    std::vector<activity_side> to;         ///< who receives, organises or takes part with it
    bool somebody_goes;                    ///< whether somebody goes from the one to the other, if
                                           ///< there is somewhere to go
    bool may_be_own;                       ///< whether there may be no other side
    fact<person_category> const* category; ///< what the detail says of its one traveller; else null
    char const* category_path;             ///< and where
};

/// Reads the sides of activities. Reuses its memory: the result is good until the next call.
class sides_reader {
public:
    /// Between whom the activity is; the pointers are into it.
    [[nodiscard]] activity_sides const& operator()(activity const& of);

private:
    activity_sides sides_{};
};

/// The people whom the detail lists, where it lists some; null where it describes one traveller.
[[nodiscard]] std::vector<project_participant> const* listed_people(activity const& of) noexcept;

/// Where the detail lists them.
[[nodiscard]] char const* path_of_listed(activity const& of) noexcept;

} // namespace jspu_coop::detail
