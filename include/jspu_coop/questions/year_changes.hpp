/// @file
/// How the figures of a year compare with those of the year before.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/ratio.hpp>
#include <jspu_coop/questions/statistics.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace jspu_coop {

/// How one figure changed from a year to the next.
struct figure_change {
    number_range difference;    ///< the later less the earlier
    std::optional<ratio> times; ///< the later by the earlier, exactly; none unless both are certain
                                ///< and the earlier is not zero

    /// Changes are equal when both members are.
    friend bool operator==(figure_change const&, figure_change const&) = default;
};

/// How the persons and participations of a key changed from a year to the next.
struct year_change {
    statistics_dimension dimension; ///< by what persons are told apart
    std::string key;                ///< the code
    std::size_t year;               ///< the later of the two years, from 1
    bool are_whole;                 ///< whether both years lie wholly in the days asked about: else
                                    ///< unequal stretches are compared
    figure_change persons;          ///< different persons
    figure_change participations;   ///< participations

    /// Changes are equal when all members are.
    friend bool operator==(year_change const&, year_change const&) = default;
};

/// How the number of agreements of a standing changed from a year to the next.
struct agreement_change {
    agreement_standing standing; ///< what is counted
    std::size_t year;            ///< the later of the two years, from 1
    bool are_whole;              ///< whether both years lie wholly in the days asked about
    figure_change agreements;    ///< how many more, or fewer

    /// Changes are equal when all members are.
    friend bool operator==(agreement_change const&, agreement_change const&) = default;
};

/// Every change from one year of the answer to the next, in the order of its figures. A year that
/// does not follow the one listed before it (`statistics_year::follows`) is not compared.
[[nodiscard]] JSPU_COOP_EXPORT std::vector<year_change>
year_changes(statistics_answer const& answer);

/// The same of the agreements.
[[nodiscard]] JSPU_COOP_EXPORT std::vector<agreement_change>
agreement_changes(statistics_answer const& answer);

/// Whether the figures of a year can be compared with those of the year listed before it: it
/// follows that one, and both lie wholly in the days asked about.
/// @param answer the figures
/// @param year which of the years, from 0
[[nodiscard]] JSPU_COOP_EXPORT bool is_comparable(statistics_answer const& answer,
                                                  std::size_t year) noexcept;

/// The change from one figure to another.
/// @param before the earlier figure
/// @param after the later figure
[[nodiscard]] JSPU_COOP_EXPORT figure_change change_between(number_range const& before,
                                                            number_range const& after);

} // namespace jspu_coop
