/// @file
/// Exact amounts of credit.
#pragma once

#include <jspu_coop/base/decimal.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/vocabulary/credit_system_id.hpp>

#include <boost/container_hash/hash.hpp>

#include <compare>
#include <concepts>
#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace jspu_coop {

/// An exact amount of credit of one system: `7.5 ects`, `15 uk`. Never negative.
///
/// Credits of two systems do not mix: every operation on both is `credits.system_mixed`, and there
/// is no `<`, because it could not refuse. The way from one system to another is a rule that
/// somebody published or agreed (`credit_conversion`). There is no way in or out for floating
/// point.
class credits {
public:
    /// For amounts written in a program: `credits{30, ects}`.
    /// @throws std::invalid_argument when the amount is negative
    JSPU_COOP_EXPORT credits(decimal amount, credit_system_id of);
    /// Floating point is refused: it is not exact.
    template <std::floating_point Inexact>
    credits(Inexact, credit_system_id) = delete;

    /// An amount that comes from outside.
    /// @return the amount, or `credits.negative`
    [[nodiscard]] JSPU_COOP_EXPORT static result<credits> make(decimal amount, credit_system_id of);

    /// Reads a decimal, one space and the id of a system: `7.5 ects`.
    /// @return the amount; `credits.malformed`; `credits.negative`; `number.malformed`;
    ///   `number.overflow`; or `id.malformed`
    [[nodiscard]] JSPU_COOP_EXPORT static result<credits> parse(std::string_view text);

    /// How many credits.
    [[nodiscard]] decimal amount() const noexcept { return amount_; }
    /// Of which system.
    [[nodiscard]] credit_system_id const& system() const noexcept { return system_; }

    /// Amounts are equal when number and system are: no credit of one system is not none of
    /// another.
    friend bool operator==(credits const&, credits const&) = default;

private:
    decimal amount_;
    credit_system_id system_;
};

/// The exact sum.
/// @return the sum, `credits.system_mixed` or `number.overflow`
[[nodiscard]] JSPU_COOP_EXPORT result<credits> add(credits const& left, credits const& right);
/// The exact difference.
/// @return the difference; `credits.system_mixed`; `credits.negative` when more is taken away than
///   there is; or `number.overflow`
[[nodiscard]] JSPU_COOP_EXPORT result<credits> subtract(credits const& left, credits const& right);
/// The exact sum of any number of amounts. Linear.
/// @param of the system of all of them, and of the sum of none
/// @param amounts what to add up
/// @return the sum; `credits.system_mixed` with the path of the first that is of another system;
///   or `number.overflow`
[[nodiscard]] JSPU_COOP_EXPORT result<credits> sum(credit_system_id const& of,
                                                   std::span<credits const> amounts);
/// Which of two amounts of one system is greater.
/// @return the order, or `credits.system_mixed`
[[nodiscard]] JSPU_COOP_EXPORT result<std::strong_ordering> compare(credits const& left,
                                                                    credits const& right);

/// The canonical text: the number, one space, the system: `7.5 ects`.
[[nodiscard]] JSPU_COOP_EXPORT std::string to_string(credits const& value);

} // namespace jspu_coop

/// Hash of an amount, for unordered containers. It is stable only within one run of a program.
template <>
struct std::hash<jspu_coop::credits> {
    /// A hash in which equal amounts agree.
    [[nodiscard]] std::size_t operator()(jspu_coop::credits const& value) const noexcept {
        std::size_t seed = std::hash<jspu_coop::decimal>{}(value.amount());
        boost::hash_combine(seed, std::hash<jspu_coop::credit_system_id>{}(value.system()));
        return seed;
    }
};
