// The stages and figures of a flow of students in words.
#pragma once

#include <jspu_coop/explain/wording.hpp>
#include <jspu_coop/questions/award_figures.hpp>
#include <jspu_coop/questions/student_flow.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>

#include "explain/figure_grid.hpp"

#include <span>
#include <string>
#include <utility>

namespace jspu_coop::detail {

/// Names the stages of a programme. What it gives begins with a capital letter.
class flow_words {
public:
    flow_words(joint_programme const& programme, wording const& words)
        : programme_{programme}, words_{words} {}

    /// A word or sentence of the catalogue's `heading.student_flow.*`.
    [[nodiscard]] std::string heading(std::string const& key,
                                      named_values const& values = {}) const;
    /// The heading of a table, a picture or a page.
    [[nodiscard]] std::string title(student_flow const& flow) const;

    /// The name of the programme.
    [[nodiscard]] std::string programme() const;

    /// Which semesters a stage belongs to; of no period, that it is not known.
    [[nodiscard]] std::string semesters(flow_stage const& of) const;
    /// Where its period is spent; empty of no period.
    [[nodiscard]] std::string site(flow_stage const& of) const;
    /// What a stage is, within its period.
    [[nodiscard]] std::string place(flow_stage const& of) const;
    /// What a stage is, with its semesters.
    [[nodiscard]] std::string stage(flow_stage const& of) const;
    /// The title of an award, or its id.
    [[nodiscard]] std::string award(award_id const& of) const;

private:
    [[nodiscard]] programme_period const* period_of(flow_stage const& of) const;
    [[nodiscard]] shown_value award_name(award_id const& of) const;

    joint_programme const& programme_;
    wording const& words_;
};

/// The members of a figure that tell of those who are in a stage, by the key of their heading.
inline constexpr std::pair<char const*, std::int64_t stage_figure::*> stage_standings[]{
    {"studying", &stage_figure::studying},
    {"on_leave", &stage_figure::on_leave},
    {"struck_off", &stage_figure::struck_off},
    {"back", &stage_figure::back}};

/// Whether a stage lies in a period, or where one would be.
[[nodiscard]] constexpr bool is_in_time(flow_place place) noexcept {
    return flow_place::admission < place && place < flow_place::conferred;
}

/// The flow in words; the columns are the cohorts, and all behind them.
[[nodiscard]] figure_grid grid_of(student_flow const& flow, std::span<award_figure const> awards,
                                  flow_words const& names);

} // namespace jspu_coop::detail
