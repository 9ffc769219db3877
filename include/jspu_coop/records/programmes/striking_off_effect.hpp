/// @file
/// What being struck off at one site of a joint programme does at another.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/citation.hpp>

#include <optional>

namespace jspu_coop {

/// Who is struck off at one site of a joint programme falls at another with that: from the same day
/// on the student is struck off there, too, without an act of that site.
///
/// Source of the rule's kind: a 2+2 programme of Honam University, where who is struck off at home
/// is struck off at the partner (http://global.honam.ac.kr/cn/DoubleDegree).
struct striking_off_effect {
    party_id struck_off_at;             ///< where the student is struck off
    party_id falls_at;                  ///< where the student falls with that
    std::optional<citation> cited_as{}; ///< where it is said

    /// Effects are equal when all members are.
    friend bool operator==(striking_off_effect const&, striking_off_effect const&) = default;
};
JSPU_COOP_RECORD(striking_off_effect, (struck_off_at, falls_at, cited_as));

} // namespace jspu_coop
