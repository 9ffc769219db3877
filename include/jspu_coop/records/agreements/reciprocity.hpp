/// @file
/// How the parties of an agreement reckon what they owe each other.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/records/ids.hpp>

#include <cstdint>

namespace jspu_coop {

/// How the parties reckon what they owe each other for the stays of a clause. Nothing of it has a
/// usage that could stand in for what the agreement says.
struct reciprocity {
    fact<party_id> calendar_of{};           ///< by whose academic calendar semesters are counted
    fact<bool> two_semesters_make_a_year{}; ///< whether stays of a semester weigh against stays of
                                            ///< a year; else each has an account of its own
    fact<std::int64_t> tolerance{};    ///< up to which difference an account is balanced, zero or
                                       ///< more; absent: none is agreed, so that only none is
    fact<std::int64_t> credit_lasts{}; ///< for how many academic years after its own a credit or
                                       ///< debt goes on; 0: it is not carried over; absent: for
                                       ///< ever

    /// Equal when all members are.
    friend bool operator==(reciprocity const&, reciprocity const&) = default;
};
JSPU_COOP_RECORD(reciprocity, (calendar_of, two_semesters_make_a_year, tolerance, credit_lasts));

} // namespace jspu_coop
