// How one paper of a dossier stands: one that the activity lists, or one of which a participation
// tells.
#pragma once

#include "questions/detail/owed_papers.hpp"
#include "questions/dossier/judged_line.hpp"

#include <optional>
#include <vector>

namespace jspu_coop::detail {

/// A report or certificate that somebody owes, or may.
struct owed_line {
    owed_paper paper;
    owing owed; ///< whether it is owed
};

/// Judges papers one by one; what rules ask for beside them is not its matter.
class line_judge {
public:
    explicit line_judge(dossier_stay const& stay);

    /// Of each who takes part the report and the certificate, be they asked for or not; not where
    /// it is certain that none is owed, of who only asks or waits on reserve.
    [[nodiscard]] std::vector<owed_line> const& owed() const noexcept { return owed_; }

    /// How a listed paper stands, with what a participation tells of it.
    [[nodiscard]] judged_line judged(paper const& of, std::size_t at) const;

    /// How what is owed and not listed stands.
    [[nodiscard]] judged_line judged(owed_line const& of) const;

    /// Whether the paper has to be there by the first day, and whether it is late.
    void judge_due(judged_line& of) const;

private:
    /// Where a member of a listed paper stands.
    [[nodiscard]] fact_place place_of(std::size_t at, char const* member) const;
    [[nodiscard]] owing owing_of(owed_paper const& what) const;
    [[nodiscard]] owed_line const* owed_at(std::size_t at) const;
    /// @pre the paper was handed in
    [[nodiscard]] validity validity_of(paper const& of) const;
    void add(judged_line& to, owed_line const& owed) const;
    void set_due(judged_line& to, owed_line const& of) const;
    [[nodiscard]] std::vector<missing_fact> missing_of(paper const& of, std::size_t at,
                                                       judged_line const& how) const;

    dossier_stay const& stay_;
    std::vector<owed_line> owed_;
};

/// A line of which only kind and provider are known yet.
[[nodiscard]] dossier_line blank_line(paper_kind kind, paper_provider from);

} // namespace jspu_coop::detail
