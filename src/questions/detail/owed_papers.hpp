// The report that somebody owes after an activity, and the certificate that the host owes: who
// does, which of the listed papers it is, and whether it came. One rule for every question.
#pragma once

#include <jspu_coop/records/activities/activity.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>
#include <jspu_coop/verdict/missing_fact.hpp>
#include <jspu_coop/verdict/outcome.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace jspu_coop::detail {

/// A paper of which a participation itself tells when it is due, and whether it came.
struct owed_paper {
    participation const* who;             ///< whose participation tells of it
    deliverable const* what;              ///< what it tells
    paper_kind kind;                      ///< a report, or a certificate of attendance
    std::optional<std::size_t> listed_at; ///< which of the activity's papers it is

    /// Who has to hand it in.
    [[nodiscard]] paper_provider from() const noexcept {
        return kind == paper_kind::report ? paper_provider::participant : paper_provider::host;
    }
    /// Where a member of it stands: "/participations/p/report/due".
    [[nodiscard]] std::string path(char const* member) const;
};

/// The report and the certificate that a participation tells of, be they asked for or not.
///
/// Where the activity lists one paper that can be it, it is that one: of the same person, or of
/// nobody where one person alone takes part. Of several that can be, it is none.
/// @param alone the only one who takes part, to whom papers of nobody belong; null where there are
///   several
[[nodiscard]] std::array<owed_paper, 2> owed_papers_of(activity const& of, participation const& who,
                                                       participation const* alone);

/// Whether something is owed, and what is not known of that.
struct owing {
    outcome holds;
    std::vector<missing_fact> open{}; ///< empty unless undetermined
};

/// Whether somebody owes a report, and is owed a certificate, on a day: who holds a place. Who only
/// asks or waits on reserve owes nothing. Of whom neither a step nor a nomination is recorded it is
/// not known whether they hold one.
/// @param state where the participation stands at the end of the day
/// @param is_unheard_of whether no step of it is known at all
[[nodiscard]] owing owing_on(activity const& of, participation const& who,
                             participation_state const& state, bool is_unheard_of, date day);

/// The day by which it is due: that of the listed paper, else that of the participation.
[[nodiscard]] fact<date> due_day_of(activity const& of, owed_paper const& what);

/// Whether an act waives it, or stands in the place of the listed paper.
/// @param is_made whether an act had been made by the day asked about
template <class Made>
[[nodiscard]] bool is_waived(activity const& of, owed_paper const& what, Made const& is_made) {
    return is_made(what.what->waived)
           || (what.listed_at && is_made(of.papers[*what.listed_at].decided_by));
}

/// Whether a paper came by a day.
struct receipt {
    outcome is_there;
    std::optional<date> on{};         ///< the day on which it came, where known
    std::vector<missing_fact> open{}; ///< why it is not certain; empty where it is
};

/// Whether a listed paper came by a day, by what it tells itself.
[[nodiscard]] receipt receipt_of(activity const& of, std::size_t listed_at, date day);

/// Whether it came by a day, by what the participation and the listed paper tell: where one is
/// silent the other speaks; where they contradict, neither may be relied on.
[[nodiscard]] receipt receipt_of(activity const& of, owed_paper const& what, date day);

} // namespace jspu_coop::detail
