// Who counts under a limit in a span, and how much is taken.
#pragma once

#include <jspu_coop/records/activities/participation_state.hpp>

#include "questions/capacity/limit_source.hpp"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

/// One participation that may take a place under an agreement.
struct claimant {
    std::shared_ptr<activity const> of;       ///< as known
    participation const* who;                 ///< within `of`
    participation_state state;                ///< by all that is known
    outcome holds;                            ///< a place; open where detail and history contradict
    std::vector<missing_fact> days_missing{}; ///< of a student's stay: why its days are not known
};

/// Everybody who takes a place under some clause of the agreement, or may: who is under a clause
/// that nobody has recorded counts as possible where two parties of the agreement meet, or who
/// succeeded them. Students of joint programmes are among them.
/// @param also activities that stand beside those of the register, or in the place of those, and of
///   stays of students, with the same ids
[[nodiscard]] std::vector<claimant> claimants_of(view const& records, agreement_id const& paper,
                                                 std::span<activity const> also);

/// Those of an activity who are nominated, or of whom a step is recorded.
/// @param known the activity as known
void add_claimants(std::shared_ptr<activity const> const& known, std::vector<claimant>& to);

/// Whether there is room by the rule alone; none where a number decides.
[[nodiscard]] std::optional<outcome> room_by_rule(place_rule rule) noexcept;

/// Whether there is room, where no count decides it: by the rule, or for want of a span.
[[nodiscard]] std::optional<outcome> room_without_counting(place_limit const& limit);

/// Whether, and for how much, somebody counts under a limit in a span.
struct claim_weight {
    outcome counts;     ///< whether it is one of the limit's clauses, in the span, and in the split
    std::int64_t least; ///< places or months, if it counts
    std::int64_t most;  ///< the same at most
    std::vector<missing_fact> missing;
};

/// One split of places, or of months.
struct split_part {
    std::vector<qualification_level> levels; ///< empty: all
    std::vector<field_of_study> fields;      ///< empty: all
    std::int64_t agreed;                     ///< places or months
};

/// The splits of a text, in its order.
[[nodiscard]] std::vector<split_part> splits_of(fact<places> const& said);

/// @param split one of the splits; none for all places or months
[[nodiscard]] claim_weight weight_of(view const& records, claimant const& who,
                                     limit_source const& limit, place_span const& span,
                                     split_part const* split);

/// The limits that a source sets in a span: all, and each split, with what is taken of them.
/// @param without a participation that is left out; null for none
[[nodiscard]] std::vector<place_limit>
tally(view const& records, limit_source const& source, place_span const* span,
      std::vector<claimant> const& all, std::pair<activity_id, participation_id> const* without,
      std::vector<missing_fact>& missing);

} // namespace jspu_coop::detail
