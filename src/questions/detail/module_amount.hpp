/// How much a module of a curriculum asks for.
#pragma once

#include <jspu_coop/base/decimal.hpp>
#include <jspu_coop/records/study/curriculum.hpp>

#include <cstdint>
#include <variant>

namespace jspu_coop::detail {

/// The credits that a module asks for; null where it counts courses.
[[nodiscard]] inline credits const* credits_of(curriculum_module const& of) {
    auto const* const least = std::get_if<least_credits>(&of.demand);
    return least == nullptr ? nullptr : &least->amount;
}

/// How many of its courses a module asks for, where it counts courses.
[[nodiscard]] inline std::int64_t courses_of(curriculum_module const& of) {
    auto const* const least = std::get_if<least_courses>(&of.demand);
    return least == nullptr ? static_cast<std::int64_t>(of.courses.size()) : least->count;
}

} // namespace jspu_coop::detail
