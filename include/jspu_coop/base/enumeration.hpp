/// @file
/// Stable codes of described enumerations.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/result.hpp>

#include <array>
#include <string>
#include <string_view>

namespace jspu_coop {

/// Specialise to name an enumeration in issues; otherwise it is called `code`.
template <described_enum E>
inline constexpr std::string_view enumeration_name = "code";

/// Every value of a described enumeration, in order of declaration.
template <described_enum E>
[[nodiscard]] constexpr auto every() {
    using described = boost::describe::describe_enumerators<E>;
    std::array<E, boost::mp11::mp_size<described>::value> all{};
    std::size_t at = 0;
    boost::mp11::mp_for_each<described>([&](auto each) { all[at++] = each.value; });
    return all;
}

/// The stable code of a value: its enumerator's name; empty for a value outside the enumeration.
template <described_enum E>
[[nodiscard]] constexpr std::string_view code_of(E value) noexcept {
    std::string_view found;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto each) {
        if (each.value == value) {
            found = each.name;
        }
    });
    return found;
}

/// The stable code of a value, as a string.
template <described_enum E>
[[nodiscard]] std::string to_string(E value) {
    return std::string{code_of(value)};
}

/// The value with this code.
/// @return the value, or `code.unknown` with the enumeration's name as parameter
template <described_enum E>
[[nodiscard]] result<E> parse_enum(std::string_view code) {
    for (E const each : every<E>()) {
        if (code_of(each) == code) {
            return each;
        }
    }
    return refuse("code.unknown", std::string{code}, {},
                  {{"vocabulary", std::string{enumeration_name<E>}}});
}

} // namespace jspu_coop
