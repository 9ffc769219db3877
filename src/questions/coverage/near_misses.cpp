#include "questions/coverage/near_misses.hpp"

#include <jspu_coop/records/agreements/agreement_state.hpp>

#include "questions/coverage/joined_agreement.hpp"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// A view of a day long ago may know none of the agreements that the register finds.
constexpr std::size_t most_looked_at = 1000;

/// Collects agreements that the register finds, where what is known of them agrees.
class miss_collector {
public:
    miss_collector(view const& records, date const& day) : records_{records}, day_{day} {}

    /// Takes an agreement if its known parties are such; true while there is room for more.
    template <class Fits>
    bool take(std::shared_ptr<agreement const> const& found, bool joins_partner, Fits const& fits) {
        ++looked_at_;
        bool const repeated =
            std::any_of(misses.begin(), misses.end(), [&](coverage_near_miss const& each) {
                return each.agreement == found->id;
            });
        auto const paper = repeated ? nullptr : records_.as_known(found);
        if (paper && fits(known_parties(*paper))) {
            misses.push_back({paper->id, state_on(*paper, day_).parties, joins_partner});
        }
        return has_room();
    }
    [[nodiscard]] bool has_room() const noexcept {
        return misses.size() < most_near_misses && looked_at_ < most_looked_at;
    }

    std::vector<coverage_near_miss> misses;

private:
    view const& records_;
    date day_;
    std::size_t looked_at_{0};
};

bool contains(std::vector<party_id> const& parties, party_id const& who) {
    return std::find(parties.begin(), parties.end(), who) != parties.end();
}

} // namespace

std::vector<coverage_near_miss> near_misses(view const& records, coverage_need const& need) {
    snapshot const& all = records.records();
    miss_collector found{records,
                         need.period.is_known() ? need.period.value().first() : records.known_on()};
    for (ancestor const& each : lineage_of(all, need.partner.value())) {
        auto const joins = [&](auto const& parties) { return contains(parties, each.id); };
        if (found.has_room()) {
            all.agreements_of(each.id,
                              [&](auto const& paper) { return found.take(paper, true, joins); });
        }
    }
    auto const partner = all.find(need.partner.value());
    auto const where = partner ? country_of(*partner) : std::nullopt;
    for (ancestor const& each : lineage_of(all, need.home.value())) {
        auto const joins = [&](auto const& parties) {
            return contains(parties, each.id)
                   && std::any_of(parties.begin(), parties.end(), [&](party_id const& other) {
                          auto const record = all.find(other);
                          return other != each.id && record && country_of(*record) == where;
                      });
        };
        if (where && found.has_room()) {
            all.agreements_of_with_country(each.id, *where, [&](auto const& paper) {
                return found.take(paper, false, joins);
            });
        }
    }
    return std::move(found.misses);
}

} // namespace jspu_coop::detail
