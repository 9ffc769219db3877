#include "questions/coverage/near_misses.hpp"

#include "questions/coverage/lineage.hpp"

#include <jspu_coop/records/agreements/agreement_state.hpp>

#include <algorithm>
#include <memory>
#include <utility>

namespace jspu_coop::detail {

std::vector<coverage_near_miss> near_misses(view const& records, coverage_need const& need) {
    std::vector<coverage_near_miss> misses;
    date const day = need.period.is_known() ? need.period.value().first() : records.known_on();
    bool with_partner = true;
    auto const take = [&](std::shared_ptr<agreement const> const& found) {
        bool const repeated =
            std::any_of(misses.begin(), misses.end(),
                        [&](coverage_near_miss const& each) { return each.agreement == found->id; });
        auto const paper = repeated ? nullptr : records.as_known(found);
        if (paper) {
            misses.push_back({paper->id, state_on(*paper, day).parties, with_partner});
        }
        return misses.size() < most_near_misses;
    };
    snapshot const& all = records.records();
    for (ancestor const& each : lineage_of(all, need.partner.value())) {
        if (misses.size() < most_near_misses) {
            all.agreements_of(each.id, take);
        }
    }
    with_partner = false;
    auto const partner = all.find(need.partner.value());
    auto const where = partner ? country_of(*partner) : std::nullopt;
    for (ancestor const& each : lineage_of(all, need.home.value())) {
        if (where && misses.size() < most_near_misses) {
            all.agreements_of_with_country(each.id, *where, take);
        }
    }
    return misses;
}

} // namespace jspu_coop::detail
