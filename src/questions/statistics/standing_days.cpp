#include "questions/statistics/standing_days.hpp"

#include <algorithm>

namespace jspu_coop::detail {

namespace {

bool overlaps(period_set const& set, period const& days) {
    auto const& parts = set.parts();
    auto const first = std::partition_point(parts.begin(), parts.end(), [&](period const& each) {
        return each.last() && *each.last() < days.first();
    });
    return first != parts.end() && first->overlaps(days);
}

} // namespace

outcome standing_days::on_some(period const& days) const {
    return overlaps(certain, days)    ? outcome::satisfied
           : overlaps(possible, days) ? outcome::undetermined
                                      : outcome::not_satisfied;
}

outcome standing_days::ends_in(period const& days) const {
    if (possible.empty()) {
        return outcome::not_satisfied;
    }
    // The last day in force lies between these two; one that is open never comes.
    std::optional<date> const latest = possible.parts().back().last();
    std::optional<date> const earliest = certain.empty()
                                             ? std::optional{possible.parts().front().first()}
                                             : certain.parts().back().last();
    if (!earliest || *days.last() < *earliest || (latest && *latest < days.first())) {
        return outcome::not_satisfied;
    }
    bool const surely =
        !certain.empty() && days.contains(*earliest) && latest && days.contains(*latest);
    return surely ? outcome::satisfied : outcome::undetermined;
}

std::optional<date> standing_days::certain_end() const {
    if (certain.empty()) {
        return std::nullopt;
    }
    std::optional<date> const latest = possible.parts().back().last();
    return certain.parts().back().last() == latest ? latest : std::nullopt;
}

} // namespace jspu_coop::detail
