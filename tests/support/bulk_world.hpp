/// @file
/// Rows as columns, stored in any way that columns may be.
#pragma once

#include <jspu_coop/policy/bulk_decision.hpp>

#include "support/dice.hpp"
#include "support/policy_world.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

/// Rows of the small schema of which each fact is known or missing.
[[nodiscard]] inline std::vector<fact_row> bulk_rows(policy_library const& of, std::size_t count,
                                                     int missing_in, dice& random) {
    std::vector<fact_row> rows;
    std::vector<std::vector<fact_value>> values;
    for (fact_description const& each : of.schema()->facts) {
        values.push_back(values_of(each));
        if (std::holds_alternative<field_type>(each.type)) {
            for (char const* const broad : {"01", "011", "0110", "02"}) {
                values.back().emplace_back(code_value{"isced_f", broad});
            }
        }
    }
    for (std::size_t row = 0; row < count; ++row) {
        fact_row& made = rows.emplace_back(of.schema());
        for (std::size_t fact = 0; fact < values.size(); ++fact) {
            if (!random.one_in(missing_in)) {
                made.set(of.schema()->facts[fact].name, random.pick(values[fact])).value();
            }
        }
    }
    return rows;
}

/// The columns of some rows: of any width that holds the values, in any order of codes, with bits
/// that begin anywhere, and anything where a fact is missing. Exactly as long as need be.
class random_columns {
public:
    random_columns(policy_library const& of, std::vector<fact_row> const& rows, dice& random)
        : of_{of}, rows_{rows}, random_{random} {
        for (std::size_t fact = 0; fact < of.schema()->facts.size(); ++fact) {
            columns.push_back(a_column(fact));
        }
        random.shuffle(columns);
    }

    std::vector<fact_column> columns; ///< one for each fact, in any order

private:
    fact_column a_column(std::size_t fact) {
        fact_description const& of = of_.schema()->facts[fact];
        fact_column made{of.name, whole_numbers{}, bit_span{}};
        made.meaning = meaning_of(of);
        std::vector<std::int64_t> ticks;
        std::vector<bool> known;
        for (fact_row const& row : rows_) {
            fact_value const* value = row.slots()[fact].known.get();
            known.push_back(value != nullptr);
            ticks.push_back(value != nullptr ? tick_of(*value, made.meaning) : 0);
        }
        if (std::holds_alternative<yes_or_no>(made.meaning)) {
            std::vector<bool> bits;
            for (std::size_t at = 0; at < ticks.size(); ++at) {
                bits.push_back(known[at] ? ticks[at] != 0 : random_.one_in(2));
            }
            made.values = bits_of(bits);
        } else {
            made.values = numbers_of(ticks, known, made.meaning);
        }
        bool const is_all_known = std::find(known.begin(), known.end(), false) == known.end();
        if (!is_all_known || random_.one_in(2)) {
            made.known = bits_of(known);
        }
        return made;
    }

    column_meaning meaning_of(fact_description const& of) {
        if (std::holds_alternative<boolean_type>(of.type)) {
            return yes_or_no{};
        }
        if (std::holds_alternative<integer_type>(of.type)) {
            return whole_numbers{};
        }
        if (std::holds_alternative<date_type>(of.type)) {
            return day_numbers{};
        }
        if (auto const* number = std::get_if<decimal_type>(&of.type)) {
            return scaled_numbers{number->digits};
        }
        if (auto const* mark = std::get_if<grade_type>(&of.type)) {
            return scaled_numbers{mark->digits};
        }
        if (std::holds_alternative<ratio_type>(of.type)) {
            return ratio_numbers{ratio_ticks::make(random_.one_in(2) ? 20 : 1'000).value()};
        }
        std::vector<std::string> codes;
        if (auto const* set = std::get_if<code_set_type>(&of.type)) {
            codes = set->codes;
            random_.shuffle(codes);
            return code_bits{codes};
        }
        for (fact_value const& each : values_of(of)) {
            auto const* level = std::get_if<level_value>(&each);
            codes.push_back(level != nullptr ? level->code : std::get<code_value>(each).code);
        }
        if (std::holds_alternative<field_type>(of.type)) {
            codes.insert(codes.end(), {"01", "011", "0110", "02"});
        }
        random_.shuffle(codes);
        return dictionary_codes{codes};
    }

    static std::int64_t index_in(std::vector<std::string> const& codes, std::string const& code) {
        return std::find(codes.begin(), codes.end(), code) - codes.begin();
    }

    static std::int64_t tick_of(fact_value const& value, column_meaning const& meaning) {
        if (auto const* yes = std::get_if<boolean_value>(&value)) {
            return yes->is ? 1 : 0;
        }
        if (auto const* whole = std::get_if<integer_value>(&value)) {
            return whole->number;
        }
        if (auto const* day = std::get_if<date_value>(&value)) {
            return day->day.day_number();
        }
        if (auto const* number = std::get_if<decimal_value>(&value)) {
            // The decimal of the small schema has one digit.
            return number->number.coefficient() * (number->number.scale() == 0 ? 10 : 1);
        }
        if (auto const* mark = std::get_if<grade_value>(&value)) {
            return mark->mark.coefficient();
        }
        if (auto const* number = std::get_if<ratio_value>(&value)) {
            return std::get<ratio_numbers>(meaning).ticks.of(number->number).value();
        }
        if (auto const* set = std::get_if<code_set_value>(&value)) {
            std::int64_t bits = 0;
            for (std::string const& each : set->codes) {
                bits |= std::int64_t{1} << index_in(std::get<code_bits>(meaning).codes, each);
            }
            return bits;
        }
        auto const* level = std::get_if<level_value>(&value);
        return index_in(std::get<dictionary_codes>(meaning).codes,
                        level != nullptr ? level->code : std::get<code_value>(value).code);
    }

    bit_span bits_of(std::vector<bool> const& bits) {
        auto const offset = static_cast<std::size_t>(random_.below(20));
        auto made = std::make_shared<std::vector<unsigned char>>((offset + bits.size() + 7) / 8);
        for (unsigned char& each : *made) {
            each = static_cast<unsigned char>(random_.below(256));
        }
        for (std::size_t at = 0; at < bits.size(); ++at) {
            std::size_t const bit = offset + at;
            unsigned char& byte = (*made)[bit / 8];
            byte = static_cast<unsigned char>((byte & ~(1U << bit % 8))
                                              | (bits[at] ? 1U << bit % 8 : 0U));
        }
        memory_.push_back(made);
        return {made->data(), offset, bits.size()};
    }

    column_values numbers_of(std::vector<std::int64_t> const& ticks, std::vector<bool> const& known,
                             column_meaning const& meaning) {
        std::int64_t least = 0;
        std::int64_t most = 0;
        for (std::int64_t const each : ticks) {
            least = std::min(least, each);
            most = std::max(most, each);
        }
        if (auto const* codes = std::get_if<dictionary_codes>(&meaning)) {
            most = static_cast<std::int64_t>(codes->codes.size()) - 1;
        }
        for (;;) {
            std::optional<column_values> made;
            int const width = random_.below(8);
            auto const try_width = [&]<class Number>(Number, int number) {
                using limits = std::numeric_limits<Number>;
                bool const fits = std::in_range<Number>(least) && std::in_range<Number>(most);
                bool const is_too_wide =
                    std::holds_alternative<dictionary_codes>(meaning) && limits::digits > 32;
                if (width == number && fits && !is_too_wide) {
                    made = stored<Number>(ticks, known);
                }
            };
            try_width(std::int8_t{}, 0);
            try_width(std::uint8_t{}, 1);
            try_width(std::int16_t{}, 2);
            try_width(std::uint16_t{}, 3);
            try_width(std::int32_t{}, 4);
            try_width(std::uint32_t{}, 5);
            try_width(std::int64_t{}, 6);
            try_width(std::uint64_t{}, 7);
            if (made) {
                return *made;
            }
        }
    }

    template <class Number>
    column_values stored(std::vector<std::int64_t> const& ticks, std::vector<bool> const& known) {
        auto made = std::make_shared<std::vector<Number>>();
        made->reserve(ticks.size());
        for (std::size_t at = 0; at < ticks.size(); ++at) {
            made->push_back(known[at] ? static_cast<Number>(ticks[at])
                                      : static_cast<Number>(garbage_()));
        }
        memory_.push_back(made);
        return std::span<Number const>{*made};
    }

    policy_library const& of_;
    std::vector<fact_row> const& rows_;
    dice& random_;
    std::mt19937_64 garbage_{static_cast<std::uint64_t>(random_.below(1'000'000))};
    std::vector<std::shared_ptr<void>> memory_;
};

} // namespace jspu_coop::testing
