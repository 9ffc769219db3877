#include "questions/detail/last_step.hpp"

#include <algorithm>

namespace jspu_coop::detail {

std::optional<participation_step> last_step(history<participation_event> const& of) {
    auto const& entries = of.entries();
    if (entries.empty()) {
        return std::nullopt;
    }
    // Without corrections every entry is in force, and the last to take effect is the last step.
    bool const is_corrected = std::any_of(entries.begin(), entries.end(), [](auto const& each) {
        return each.supersedes.has_value();
    });
    if (is_corrected) {
        return of.replay(participation_rules{}).value().last;
    }
    auto const last =
        std::max_element(entries.rbegin(), entries.rend(), [](auto const& left, auto const& right) {
            return left.effect < right.effect;
        });
    return last->event.step;
}

outcome took_part_by(std::optional<participation_step> last, bool may_have_begun) noexcept {
    using enum participation_step;
    if (last == arrived || last == left_early || last == completed) {
        return outcome::satisfied;
    }
    // Nobody need record the arrival of who was accepted, nor the acceptance of who was nominated.
    return (!last || holds_place(*last)) && may_have_begun ? outcome::undetermined
                                                           : outcome::not_satisfied;
}

bool may_have_begun_by(fact<period> const& when, date day) {
    auto const has_begun = [&](period const& each) { return each.first() <= day; };
    if (when.is_known()) {
        return has_begun(when.value());
    }
    auto const& claims = when.claims();
    return claims.empty() || std::any_of(claims.begin(), claims.end(), has_begun);
}

} // namespace jspu_coop::detail
