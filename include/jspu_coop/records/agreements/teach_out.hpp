/// @file
/// A transitional clause: who is protected when an agreement ends.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/calendar/duration.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/citation.hpp>

#include <optional>
#include <vector>

namespace jspu_coop {

/// Whom a transitional clause protects: those who had come so far by the agreement's last day.
enum class protected_standing {
    admitted,  ///< admitted to the programme by the last day
    nominated, ///< nominated by the last day
    away       ///< on their stay on the last day
};
JSPU_COOP_ENUM(protected_standing, admitted, nominated, away);

/// A transitional clause: after the agreement has ended, the protected may finish under it.
struct teach_out {
    clause_id id;                               ///< stable and unique within the agreement
    std::vector<protected_standing> protects{}; ///< whom; at least one, any of them suffices
    std::vector<clause_id> clauses{};           ///< which clauses live on; empty: all of them
    std::optional<date> until{};                ///< last protected day, as the text names it
    std::optional<duration> length{};           ///< or how long after the agreement's last day
    std::optional<citation> article{};          ///< where the agreement says so

    /// Transitional clauses are equal when all members are.
    friend bool operator==(teach_out const&, teach_out const&) = default;
};
JSPU_COOP_RECORD(teach_out, (id, protects, clauses, until, length, article));

/// Everything wrong with a transitional clause by itself.
/// @return `teach_out.protects_nobody`, `teach_out.end_missing`, `teach_out.end_ambiguous` (exactly
///   one of `until` and `length` is given), `teach_out.length_not_positive`,
///   `teach_out.value_repeated`, and the issues of its citation
[[nodiscard]] JSPU_COOP_EXPORT issues validate(teach_out const& value);

} // namespace jspu_coop
