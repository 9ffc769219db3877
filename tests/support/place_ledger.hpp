/// @file
/// A slow and obvious ledger of places: what was said of them, what happened to whom, and how much
/// is taken. It keeps its own books, and asks nothing of the library but days.
#pragma once

#include <jspu_coop/records/activities/participation_event.hpp>
#include <jspu_coop/records/agreements/place_pool.hpp>

#include "support/exchange_world.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop::testing {

/// One step of a participation.
struct ledger_step {
    date effect;
    participation_step step;
    std::optional<std::size_t> corrects{}; ///< an earlier step, from 0
};

/// Somebody in the ledger.
struct ledger_person {
    std::string clause;
    std::vector<ledger_step> steps{};

    /// Whether a place is held after all steps: walked in the order in which they take effect; a
    /// correction stands where the corrected step stood.
    [[nodiscard]] bool holds() const {
        std::vector<std::size_t> place(steps.size());
        std::vector<bool> gone(steps.size(), false);
        for (std::size_t at = 0; at < steps.size(); ++at) {
            place[at] = steps[at].corrects ? place[*steps[at].corrects] : at;
            if (steps[at].corrects) {
                gone[*steps[at].corrects] = true;
            }
        }
        std::optional<std::size_t> last;
        for (std::size_t at = 0; at < steps.size(); ++at) {
            bool const counts = !gone[at] && steps[at].step != participation_step::entry_annulled;
            auto const key = [&](std::size_t of) { return std::pair{steps[of].effect, place[of]}; };
            if (counts && (!last || key(*last) < key(at))) {
                last = at;
            }
        }
        if (!last) {
            return false;
        }
        switch (steps[*last].step) {
        case participation_step::nominated:
        case participation_step::accepted:
        case participation_step::arrived:
        case participation_step::left_early:
        case participation_step::completed:
            return true;
        default:
            return false;
        }
    }
};

/// An activity in the ledger, as it truly is.
struct ledger_stay {
    period days;
    qualification_level level;
    std::vector<ledger_person> who;
};

/// What is said of the places of a clause from a day on; nothing: the clause ends.
struct ledger_text {
    date from;
    std::optional<fact<places>> said;
};

/// Months of a part of a stay, at least and at most: counted day by day. A month is over on the day
/// before the one with the number of the first day; where a month has no such day, on its last day,
/// or the day before that one.
inline std::pair<std::int64_t, std::int64_t> slow_months(period const& stay, period const& span) {
    auto const part = stay.intersect(span);
    if (!part) {
        return {0, 0};
    }
    std::int64_t over = 0;  // months that are surely whole
    std::int64_t begun = 1; // months of which perhaps a day is there
    int const number = part->first().day();
    for (date day = *part->first().next(); day <= *part->last()->next(); day = *day.next()) {
        bool const is_last_of_month = day.next()->day() == 1;
        bool const is_the_number = day.day() == number;
        bool const has_no_number_before = day.day() == 1 && day.previous()->day() < number;
        over += is_the_number || has_no_number_before ? 1 : 0;
        bool const may_begin = is_the_number || (is_last_of_month && day.day() < number);
        begun += may_begin && day <= *part->last() ? 1 : 0;
    }
    return {over, begun};
}

/// The same, of an agreement that may say how a part of a month counts.
/// @param parts none where it does not
inline std::pair<std::int64_t, std::int64_t> slow_months(period const& stay, period const& span,
                                                         fact<rounding> const& parts) {
    auto const [over, begun] = slow_months(stay, span);
    auto const part = stay.intersect(span);
    if (!part || !parts.is_known()) {
        return {over, begun};
    }
    // Where a month has no day with the number of the first day, two days may end it.
    std::int64_t fewest = begun;
    std::int64_t most = 0;
    for (bool const ends_early : {true, false}) {
        std::int64_t months = 0;
        date end = part->first(); // the first day of the month that is not counted yet
        int number = part->first().day();
        int month = part->first().month();
        int year = part->first().year();
        while (end <= *part->last()) {
            year += month / 12;
            month = month % 12 + 1;
            auto const same = date::make(year, month, number);
            date const next_first{year + month / 12, month % 12 + 1, 1};
            end = same.has_value() ? *same : ends_early ? *next_first.previous() : next_first;
            bool const is_whole = end <= *part->last()->next();
            months += is_whole || parts.value() == rounding::up ? 1 : 0;
        }
        fewest = std::min(fewest, months);
        most = std::max(most, months);
    }
    return {fewest, most};
}

/// The ledger.
struct place_ledger {
    std::vector<ledger_stay> stays{};
    std::vector<std::pair<std::string, std::vector<ledger_text>>> clauses{}; ///< each in the order
                                                                             ///< of recording
    std::vector<place_pool> pools{};

    /// The text of a clause on a day: the one that takes effect last by then, of one day the one
    /// recorded last.
    [[nodiscard]] static std::optional<fact<places>> text_on(std::vector<ledger_text> const& texts,
                                                             date day) {
        ledger_text const* last = nullptr;
        for (ledger_text const& each : texts) {
            if (each.from <= day && (last == nullptr || last->from <= each.from)) {
                last = &each;
            }
        }
        return last ? last->said : std::nullopt;
    }

    /// Whether a clause reads so on some day of a span, today or later; of a span that is over, on
    /// its last day.
    [[nodiscard]] static bool stands_in(std::vector<ledger_text> const& texts, places const& said,
                                        period const& span, date today) {
        for (date day = std::min(std::max(today, span.first()), *span.last()); day <= *span.last();
             day = *day.next()) {
            auto const text = text_on(texts, day);
            if (text && text->get() != nullptr && text->value() == said) {
                return true;
            }
        }
        return false;
    }

    /// Places or months taken in a span by those under some clauses; empty: all.
    /// @param months what is said of months; null where places are counted
    /// @param level only those at this level
    [[nodiscard]] std::pair<std::int64_t, std::int64_t>
    taken(std::vector<clause_id> const& of, period const& span, numbered_person_months const* said,
          std::optional<qualification_level> level = {}) const {
        std::pair<std::int64_t, std::int64_t> sum{0, 0};
        for (ledger_stay const& stay : stays) {
            for (ledger_person const& who : stay.who) {
                bool const is_under =
                    of.empty()
                    || std::find(of.begin(), of.end(), clause_id{who.clause}) != of.end();
                bool const counts = who.holds() && is_under && stay.days.overlaps(span)
                                    && (!level || *level == stay.level);
                auto const months = said ? slow_months(stay.days, span, said->rounding)
                                         : std::pair<std::int64_t, std::int64_t>{1, 1};
                sum.first += counts ? months.first : 0;
                sum.second += counts ? months.second : 0;
            }
        }
        return sum;
    }

    /// The spans in which places are counted.
    [[nodiscard]] static std::vector<period> spans_of(place_period each) {
        using namespace exchange_world;
        return each == place_period::term
                   ? std::vector{autumn, spring, next_autumn, next_spring}
                   : std::vector{whole_year, period{{2027, 9, 1}, {2028, 6, 30}}};
    }

    /// Whether more is taken than a text allows, in some span that the stay touches; of splits, of
    /// those at its level: an amendment may leave others with more than they have.
    /// @param standing whether the text bears on a span
    template <class Standing>
    [[nodiscard]] bool is_over(places const& said, std::vector<clause_id> const& of,
                               ledger_stay const& stay, Standing const& standing) const {
        auto const* const number = std::get_if<numbered_places>(&said);
        auto const* const months = std::get_if<numbered_person_months>(&said);
        if (number == nullptr && months == nullptr) {
            return false;
        }
        for (period const& span : spans_of(number ? number->each : months->each)) {
            if (!stay.days.overlaps(span) || !standing(span)) {
                continue;
            }
            if (taken(of, span, months).second > (number ? number->persons : months->months)) {
                return true;
            }
            std::vector<std::pair<qualification_level, std::int64_t>> splits;
            for (place_split const& split : number ? number->splits : std::vector<place_split>{}) {
                splits.emplace_back(split.levels.front(), split.persons);
            }
            for (month_split const& split : months ? months->splits : std::vector<month_split>{}) {
                splits.emplace_back(split.levels.front(), split.months);
            }
            for (auto const& [level, most] : splits) {
                if (level == stay.level && taken(of, span, months, level).second > most) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether the places given to one stay are more than some number that counts today or later.
    [[nodiscard]] bool is_oversold_for(ledger_stay const& stay, std::string const& clause,
                                       date today) const {
        for (auto const& [name, texts] : clauses) {
            for (ledger_text const& text : texts) {
                places const* const said = text.said ? text.said->get() : nullptr;
                auto const standing = [&, &texts = texts](period const& span) {
                    return stands_in(texts, *said, span, today);
                };
                if (said && name == clause && is_over(*said, {clause_id{name}}, stay, standing)) {
                    return true;
                }
            }
        }
        return std::any_of(pools.begin(), pools.end(), [&](place_pool const& pool) {
            bool const shares =
                pool.clauses.empty()
                || std::find(pool.clauses.begin(), pool.clauses.end(), clause_id{clause})
                       != pool.clauses.end();
            return shares && pool.places.get()
                   && is_over(pool.places.value(), pool.clauses, stay,
                              [](period const&) { return true; });
        });
    }
};

} // namespace jspu_coop::testing
