#include <jspu_coop/records/programmes/period_stay.hpp>

#include "records/programmes/detail/stay_parts.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace jspu_coop {

result<activity> period_stay(joint_programme const& programme, enrolment const& student,
                             programme_period_id const& period, jspu_coop::period const& days) {
    auto const readings = detail::readings_of(programme, period);
    if (readings.empty()) {
        return refuse("enrolment.period_unknown", period.str());
    }
    party_id const& site = readings.front()->site;
    if (!std::ranges::all_of(readings, [&](auto const* each) { return each->site == site; })) {
        return refuse("period_stay.site_open", period.str());
    }
    auto const rounds = detail::rounds_of(student, period);
    auto const nominated =
        rounds.empty() ? fact<date>::absent() : fact{rounds.back().front()->effect};
    std::size_t const before = rounds.empty() ? 0 : detail::stays_before(rounds, rounds.size() - 1);
    activity made =
        detail::untold_stay(programme, student, detail::stay_id(student, period, before),
                            detail::detail_in(programme, student, readings, site, nominated), days);
    if (!rounds.empty()) {
        if (auto const done = detail::tell_round(made, rounds.back(), days.last());
            done.has_error()) {
            return done.error();
        }
    }
    if (issues wrong = validate(made); has_errors(wrong)) {
        return fault{std::move(wrong)};
    }
    return made;
}

} // namespace jspu_coop
