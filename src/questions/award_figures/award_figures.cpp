#include <jspu_coop/questions/award_figures.hpp>

#include <algorithm>

namespace jspu_coop {

namespace {

/// Satisfied; or it asks for nothing, so that everybody has earned it.
[[nodiscard]] bool holds(outcome earned) noexcept {
    return earned == outcome::satisfied || earned == outcome::not_applicable;
}

[[nodiscard]] std::int64_t award_figure::*figure_of(award_standing const& of) noexcept {
    if (of.conferred_on) {
        return &award_figure::conferred;
    }
    if (holds(of.earned)) {
        return &award_figure::earned;
    }
    if (holds(of.earned_with_progress)) {
        return &award_figure::in_reach;
    }
    return of.earned_with_progress == outcome::not_satisfied ? &award_figure::lacking
                                                             : &award_figure::undetermined;
}

} // namespace

void add_standing(std::vector<award_figure>& figures, programme_standing const& standing) {
    for (award_standing const& each : standing.awards) {
        auto at = std::ranges::find(figures, each.award, &award_figure::award);
        if (at == figures.end()) {
            at = figures.insert(figures.end(), award_figure{each.award});
        }
        ++((*at).*figure_of(each));
    }
}

} // namespace jspu_coop
