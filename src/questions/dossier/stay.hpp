// What the parts of a dossier are judged against: the day, the days of the stay, who takes part.
#pragma once

#include <jspu_coop/questions/dossier.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

/// One who takes part and has neither withdrawn nor been refused.
struct dossier_owner {
    participation_id id;
    participation const* listed;
    std::optional<date> arrived; ///< the recorded day of arrival
    std::optional<date> ended;   ///< the recorded day of leaving early or of completing
};

/// What the parts of a dossier are judged against.
struct dossier_stay {
    activity const& asked;
    date day;                          ///< the day of the view
    std::vector<dossier_owner> owners; ///< in the order of their ids

    [[nodiscard]] fact_place place(std::string path) const {
        return {"activity", to_string(asked.id), std::move(path)};
    }
    /// Whether the act had been made by the day; one without a day counts.
    [[nodiscard]] bool is_made(std::optional<act> const& decision) const {
        return decision && (!decision->on || *decision->on <= day);
    }
    /// The last day of one's stay, or of all stays where it is for all, as recorded. None where
    /// nobody's end is.
    [[nodiscard]] std::optional<date> ended(std::optional<participation_id> const& who) const {
        std::optional<date> last;
        for (dossier_owner const& each : owners) {
            last = !who || each.id == *who ? std::max(last, each.ended) : last;
        }
        return last;
    }
    /// Whether every such end is recorded, so that the planned days do not matter.
    [[nodiscard]] bool is_over(std::optional<participation_id> const& who) const {
        return !owners.empty()
               && std::all_of(owners.begin(), owners.end(), [&](dossier_owner const& each) {
                      return (who && each.id != *who) || each.ended;
                  });
    }
    /// The planned days with the recorded end in the place of the planned one.
    [[nodiscard]] period days_of(std::optional<participation_id> const& who,
                                 period const& planned) const {
        auto const recorded = ended(who);
        date const plan = planned.last().value();
        date const last = is_over(who) ? *recorded : std::max(plan, recorded.value_or(plan));
        return {std::min(planned.first(), last), last};
    }
};

/// The days that a stay may have: the known ones, or what each source claims. None where it is
/// missing or absent.
[[nodiscard]] inline std::vector<period> claimed_periods(fact<period> const& of) {
    return of.is_known() ? std::vector{of.value()} : of.claims();
}

/// What is alike in all cases; undetermined where they differ, not applicable where there are none.
[[nodiscard]] inline outcome if_alike(std::vector<outcome> const& cases) {
    if (cases.empty()) {
        return outcome::not_applicable;
    }
    bool const is_alike = std::all_of(cases.begin(), cases.end(),
                                      [&](outcome each) { return each == cases.front(); });
    return is_alike ? cases.front() : outcome::undetermined;
}

} // namespace jspu_coop::detail
