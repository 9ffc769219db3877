/// Fees that a student pays, or may pay, for one academic year each.
#pragma once

#include <jspu_coop/questions/period_fees.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace jspu_coop::detail {

/// A fee that is owed for one academic year.
struct yearly_fee {
    period_fee const* fee; ///< which
    date first_day;        ///< of the year
    bool is_whole;         ///< whether all of the year counts
    std::string path;      ///< JSON pointer to the fee in the programme
};

/// How much had to be paid before a day, in one currency.
struct owed_range {
    money least;               ///< at least
    std::optional<money> most; ///< at the most; none: there is no bound
};

/// The amounts that a fee may have for the year; none of one that asks for nothing. Empty where the
/// amount may be any.
[[nodiscard]] std::vector<std::optional<money>> amounts_of(yearly_fee const& of);

/// Whether a fee may ask for something.
[[nodiscard]] bool may_ask(yearly_fee const& of);

/// Whether a part of a fee may have had to be paid before a day.
/// @return that, `number.overflow` or `date.out_of_range`
[[nodiscard]] result<bool> may_be_due(yearly_fee const& of, date const& day);

/// How much of a fee had to be paid before a day.
/// @return the range, `number.overflow` or `date.out_of_range`
[[nodiscard]] result<owed_range> owed_before(yearly_fee const& of, currency const& in,
                                             date const& day);

/// Whether it is known who pays, how much, and when.
[[nodiscard]] bool is_certain(yearly_fee const& of);

/// Adds the parts of a fee in one currency by their last days, in minor units.
/// @pre `is_certain(of)`, and the sum of all amounts has room
/// @return success, `number.overflow` or `date.out_of_range`
[[nodiscard]] result<void> add_parts(std::map<date, std::int64_t>& parts, yearly_fee const& of,
                                     currency const& in);

/// What is open of a fee.
[[nodiscard]] std::vector<missing_fact> open_of(yearly_fee const& of,
                                                joint_programme_id const& programme);

} // namespace jspu_coop::detail
