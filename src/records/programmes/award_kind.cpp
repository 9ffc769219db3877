#include <jspu_coop/records/programmes/joint_programme.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace jspu_coop {

namespace {

/// The kinds that are possible by what is known: none where that leaves it open.
using possible_kinds = std::set<award_kind>;

[[nodiscard]] fact<award_kind> kind_of_possible(possible_kinds const& kinds) {
    if (kinds.empty()) {
        return {};
    }
    if (kinds.size() == 1) {
        return *kinds.begin();
    }
    return fact<award_kind>::conflicting({kinds.begin(), kinds.end()});
}

/// What a list may be, each in order: none where that is not known.
template <class T>
[[nodiscard]] std::vector<std::vector<T>> readings_of(fact<std::vector<T>> const& list) {
    std::vector<std::vector<T>> readings = list.claims();
    if (list.is_known()) {
        readings.push_back(list.value());
    } else if (list.is_absent()) {
        readings.emplace_back();
    }
    for (std::vector<T>& each : readings) {
        std::sort(each.begin(), each.end());
    }
    return readings;
}

[[nodiscard]] possible_kinds kinds_of_one(programme_award const& award) {
    possible_kinds kinds;
    for (auto const& institutions : readings_of(award.awarded_by)) {
        kinds.insert(institutions.size() > 1 ? award_kind::joint_degree
                                             : award_kind::single_degree);
    }
    return kinds;
}

[[nodiscard]] possible_kinds kinds_of_two(programme_award const& left,
                                          programme_award const& right) {
    possible_kinds kinds;
    for (auto const& of_left : readings_of(left.requirements)) {
        for (auto const& of_right : readings_of(right.requirements)) {
            kinds.insert(of_left == of_right ? award_kind::double_degree : award_kind::dual_degree);
        }
    }
    return kinds;
}

[[nodiscard]] possible_kinds kinds_of_awards(std::vector<programme_award> const& awards) {
    switch (awards.size()) {
    case 0:
        return {};
    case 1:
        return kinds_of_one(awards[0]);
    case 2:
        return kinds_of_two(awards[0], awards[1]);
    default:
        return {award_kind::multiple_degree};
    }
}

} // namespace

fact<award_kind> award_kind_of(joint_programme const& programme) {
    auto const& awards = programme.awards;
    if (awards.is_absent()) {
        return fact<award_kind>::absent();
    }
    if (awards.is_known()) {
        return kind_of_possible(kinds_of_awards(awards.value()));
    }
    possible_kinds kinds;
    for (std::vector<programme_award> const& claim : awards.claims()) {
        possible_kinds const by_claim = kinds_of_awards(claim);
        if (by_claim.empty()) {
            return {};
        }
        kinds.insert(by_claim.begin(), by_claim.end());
    }
    return kind_of_possible(kinds);
}

} // namespace jspu_coop
