// The keys of all dimensions, as small numbers.
#pragma once

#include <jspu_coop/questions/statistics.hpp>
#include <jspu_coop/vocabulary/country.hpp>
#include <jspu_coop/vocabulary/direction.hpp>
#include <jspu_coop/vocabulary/key_direction.hpp>
#include <jspu_coop/vocabulary/person_category.hpp>
#include <jspu_coop/vocabulary/scope.hpp>

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace jspu_coop::detail {

/// A key of one of the dimensions.
using figure_key = std::uint16_t;

/// The keys that always are: numbers of the vocabularies, one behind the other.
namespace figure_keys {
inline constexpr figure_key all = 0;
inline constexpr figure_key scopes = 1;
inline constexpr figure_key key_directions = scopes + every<scope>().size();
inline constexpr figure_key no_key_direction = key_directions + every<key_direction>().size();
inline constexpr figure_key categories = no_key_direction + 1;
inline constexpr figure_key outgoing = categories + every<person_category>().size();
inline constexpr figure_key incoming = outgoing + 1;
inline constexpr figure_key no_direction = incoming + 1;
inline constexpr figure_key no_country = no_direction + 1;
inline constexpr figure_key open_country = no_country + 1;
inline constexpr figure_key open_scope = open_country + 1;
inline constexpr figure_key open_category = open_scope + 1;
inline constexpr figure_key open_direction = open_category + 1;
inline constexpr figure_key any_country = open_direction + 1; ///< any of the countries, or none
inline constexpr figure_key countries = any_country + 1; ///< in the order in which they are met
} // namespace figure_keys

/// The key of a scope.
[[nodiscard]] constexpr figure_key key_of(scope value) noexcept {
    return static_cast<figure_key>(figure_keys::scopes + static_cast<unsigned>(value));
}
/// The key of a key direction.
[[nodiscard]] constexpr figure_key key_of(key_direction value) noexcept {
    return static_cast<figure_key>(figure_keys::key_directions + static_cast<unsigned>(value));
}
/// The key of a category.
[[nodiscard]] constexpr figure_key key_of(person_category value) noexcept {
    return static_cast<figure_key>(figure_keys::categories + static_cast<unsigned>(value));
}

/// A key as the answer shows it.
struct shown_key {
    statistics_dimension dimension;
    std::string code;
    figure_key key;
};

/// The keys, with the countries that were met.
class key_list {
public:
    /// The key of a country.
    [[nodiscard]] figure_key key_of(country const& where);
    /// How many keys there are.
    [[nodiscard]] std::size_t size() const noexcept {
        return figure_keys::countries + countries_.size();
    }
    /// Every key but `any_country`, in the published order.
    [[nodiscard]] std::vector<shown_key> shown() const;

private:
    std::unordered_map<country, figure_key> keys_;
    std::vector<country> countries_;
};

} // namespace jspu_coop::detail
