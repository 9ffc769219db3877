/// @file
/// What partners owe each other, coin by coin: slow and obvious, for comparison.
#pragma once

#include "support/exchange_world.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

using namespace exchange_world;

/// Credits as single coins, each with its year and sign: slow and obvious.
struct coins {
    std::vector<std::pair<std::int64_t, int>> all;

    void add(std::int64_t amount, std::int64_t in_year) {
        int const sign = amount < 0 ? -1 : 1;
        for (std::int64_t left = amount * sign; left > 0; --left) {
            auto const other = std::find_if(all.begin(), all.end(),
                                            [&](auto const& coin) { return coin.second == -sign; });
            if (other != all.end()) {
                all.erase(other);
            } else {
                all.emplace_back(in_year, sign);
            }
        }
    }
    std::int64_t lapse_after(std::int64_t in_year, std::optional<std::int64_t> lasts) {
        std::int64_t gone = 0;
        std::erase_if(all, [&](auto const& coin) {
            bool const goes = lasts && coin.first + *lasts <= in_year;
            gone += goes ? coin.second : 0;
            return goes;
        });
        return gone;
    }
    [[nodiscard]] std::int64_t standing() const {
        std::int64_t sum = 0;
        for (auto const& coin : all) {
            sum += coin.second;
        }
        return sum;
    }
};

/// What a stay counts for in one of the two years, by semesters and years: slow and obvious.
inline std::pair<std::int64_t, std::int64_t> slow_units(period const& stay, int in_year,
                                                        bool as_semesters) {
    bool const first = stay.overlaps(in_year == 0 ? autumn : next_autumn);
    bool const second = stay.overlaps(in_year == 0 ? spring : next_spring);
    bool const is_year = !as_semesters && first && second;
    return is_year ? std::pair<std::int64_t, std::int64_t>{0, 1}
                   : std::pair<std::int64_t, std::int64_t>{(first ? 1 : 0) + (second ? 1 : 0), 0};
}

/// What a party sent less what it received.
inline std::int64_t slow_net(std::vector<activity> const& all, party_id const& who, int in_year,
                             exchange_unit unit, bool as_semesters) {
    std::int64_t sum = 0;
    for (activity const& each : all) {
        auto const& stay = std::get<exchange_stay>(each.detail);
        auto const units = slow_units(each.period.value(), in_year, as_semesters);
        std::int64_t const here = unit == exchange_unit::student_year ? units.second : units.first;
        bool const counts = stay.traveller.category == fact{person_category::student};
        sum += counts && stay.home == who ? here : 0;
        sum -= counts && stay.host == who ? here : 0;
    }
    return sum;
}

/// Whether all accounts of the second of the two years are within the tolerance.
/// @param all the stays that count; everything about them is known
inline bool slow_balanced(std::vector<activity> const& all, std::vector<party_id> const& partners,
                          reciprocity_terms const& by) {
    bool balanced = true;
    for (party_id const& who : partners) {
        for (exchange_unit const unit : every<exchange_unit>()) {
            coins purse;
            auto const brought = by.opening.find(who);
            bool const opens =
                brought != by.opening.end() && unit == exchange_unit::student_semester;
            purse.add(opens ? brought->second : 0, -1);
            purse.lapse_after(-1, by.credit_lasts);
            for (int const in_year : {0, 1}) {
                if (in_year == 1) {
                    purse.lapse_after(0, by.credit_lasts);
                }
                purse.add(slow_net(all, who, in_year, unit, by.two_semesters_make_a_year), in_year);
            }
            std::int64_t const standing = purse.standing();
            balanced = balanced && -by.tolerance <= standing && standing <= by.tolerance;
        }
    }
    return balanced;
}

} // namespace jspu_coop::testing
