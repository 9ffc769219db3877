/// @file
/// Laws on random books, each made from one number.
#pragma once

#include <jspu_coop/register/cooperation_register.hpp>

#include <rapidcheck.h>

#include <cstdint>

namespace jspu_coop::testing {

/// The book of a random world, as known on the world's day.
template <class World>
[[nodiscard]] view view_of(World const& of) {
    auto opened = cooperation_register::open(of.records);
    RC_ASSERT(opened.has_value());
    return opened->as_known_on(of.known_on);
}

/// Checks a law on so many worlds, each of which the check may change.
template <class World, class Check>
void on_random_books(std::uint64_t seed, int how_many, Check const& check) {
    for (int at = 0; at < how_many; ++at) {
        World world{seed + static_cast<std::uint64_t>(at)};
        check(world);
    }
}

} // namespace jspu_coop::testing
