/// @file
/// Random numbers, credits and levels, of which the records of study are made.
#pragma once

#include <jspu_coop/base/ratio.hpp>
#include <jspu_coop/vocabulary/credits.hpp>
#include <jspu_coop/vocabulary/isced_level.hpp>
#include <jspu_coop/vocabulary/national_speciality.hpp>

#include "support/arbitrary_book.hpp"

#include <rapidcheck.h>

#include <cstdint>
#include <vector>

namespace jspu_coop::testing {

/// Any fraction of numbers that are not too large for their parts to change places.
template <>
struct arbitrary_of<ratio> {
    static rc::Gen<ratio> make() {
        return rc::gen::apply(
            [](std::int64_t numerator, std::int64_t denominator) {
                return ratio::make(numerator, denominator).value();
            },
            rc::gen::inRange<std::int64_t>(-1'000'000, 1'000'000),
            rc::gen::inRange<std::int64_t>(1, 1'000'000));
    }
};

/// Any amount of credit of two systems.
template <>
struct arbitrary_of<credits> {
    static rc::Gen<credits> make() {
        return rc::gen::apply(
            [](std::int64_t coefficient, int scale, credit_system_id const& system) {
                return credits{decimal::make(coefficient, scale).value(), system};
            },
            rc::gen::inRange<std::int64_t>(0, 1'000'000), rc::gen::inRange(0, 4),
            rc::gen::elementOf(std::vector{credit_system_id{"ects"}, credit_system_id{"uz"}}));
    }
};

/// A speciality of two countries.
template <>
struct arbitrary_of<national_speciality> {
    static rc::Gen<national_speciality> make() {
        return one_of_texts<national_speciality>({"UZ:60112700", "BY:6-05-0113"});
    }
};

/// Any level.
template <>
struct arbitrary_of<isced_level> {
    static rc::Gen<isced_level> make() {
        return rc::gen::map(rc::gen::inRange(0, 10), [](int level) { return isced_level{level}; });
    }
};

} // namespace jspu_coop::testing
