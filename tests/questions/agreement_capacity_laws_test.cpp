// Places over a whole agreement beside a slow count that tries out every way to give them, on
// random agreements of several clauses and pools of which some facts are hidden.
#include <jspu_coop/questions/agreement_capacity.hpp>

#include "support/dice.hpp"
#include "support/place_ledger.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::exchange_world;

std::vector<clause_id> const clause_names{clause_id{"c1"}, clause_id{"c2"}, clause_id{"c3"},
                                          clause_id{"c4"}};

/// More than all places of this world.
constexpr std::int64_t without_end = 12;

/// The number that a text sets in the unit of a total; none where it sets none there.
std::optional<std::int64_t> number_in(fact<places> const& said, place_total const& of) {
    places const* const room = said.get();
    if (auto const* const persons = room ? std::get_if<numbered_places>(room) : nullptr) {
        bool const is_alike = of.rule == place_rule::number && of.each == persons->each;
        return is_alike ? std::optional{persons->persons} : std::nullopt;
    }
    if (auto const* const months = room ? std::get_if<numbered_person_months>(room) : nullptr) {
        bool const is_alike = of.rule == place_rule::person_months && of.each == months->each
                              && of.rounding == months->rounding;
        return is_alike ? std::optional{months->months} : std::nullopt;
    }
    return std::nullopt;
}

/// The number that a text sets for those at a level; none where it has no such split.
std::optional<std::int64_t> split_in(fact<places> const& said, qualification_level level) {
    places const* const room = said.get();
    auto const find = [&](auto const& splits, auto amount) {
        std::optional<std::int64_t> found;
        for (auto const& each : splits) {
            found = each.levels.front() == level ? std::optional{each.*amount} : found;
        }
        return found;
    };
    if (auto const* const persons = room ? std::get_if<numbered_places>(room) : nullptr) {
        return find(persons->splits, &place_split::persons);
    }
    if (auto const* const months = room ? std::get_if<numbered_person_months>(room) : nullptr) {
        return find(months->splits, &month_split::months);
    }
    return std::nullopt;
}

bool binds(place_pool const& pool, clause_id const& which) {
    return pool.clauses.empty()
           || std::find(pool.clauses.begin(), pool.clauses.end(), which) != pool.clauses.end();
}

/// Whether two pools share a clause, and each has one that the other has not.
bool cross(place_pool const& left, place_pool const& right) {
    bool shared = false;
    bool only_left = false;
    bool only_right = false;
    for (clause_id const& each : clause_names) {
        shared = shared || (binds(left, each) && binds(right, each));
        only_left = only_left || (binds(left, each) && !binds(right, each));
        only_right = only_right || (!binds(left, each) && binds(right, each));
    }
    return shared && only_left && only_right;
}

class total_game {
public:
    explicit total_game(std::uint64_t seed)
        : throws_{seed}, hides_{throws_.one_in(2)}, splits_{throws_.one_in(2)},
          splits_all_{throws_.one_in(2)} {
        for (clause_id const& each : clause_names) {
            said_.push_back(some_places());
            ledger_.clauses.push_back({to_string(each), {{date::min(), said_.back()}}});
        }
        for (char const* id : {"p", "q", "r"}) {
            auto sharing =
                throws_.one_in(3) ? std::vector<clause_id>{} : throws_.some(clause_names, 2);
            place_pool made{pool_id{id}, std::move(sharing), some_places()};
            if (!made.places.is_absent() && !throws_.one_in(3)) {
                ledger_.pools.push_back(std::move(made));
            }
        }
        for (int at = 0; at < 8; ++at) {
            add_stay(at);
        }
    }

    void play() {
        agreement paper = an_agreement("x", {"a", "b"});
        paper.clauses.clear();
        for (std::size_t at = 0; at < clause_names.size(); ++at) {
            paper.clauses.push_back(a_clause(to_string(clause_names[at])));
            paper.clauses.back().places =
                hides_ && throws_.one_in(5) ? hidden(said_[at]) : said_[at];
        }
        paper.pools = ledger_.pools;
        for (place_pool& each : paper.pools) {
            each.places = hides_ && throws_.one_in(5) ? hidden(each.places) : each.places;
        }
        auto office = register_with(home_of_two_years(), an_institution("b"));
        RC_ASSERT(office.apply(put(paper), today).has_value());
        for (activity const& each : activities_) {
            RC_ASSERT(office.apply(put(each), today).has_value());
        }
        auto const answer = agreement_capacity(office.as_known_on(today), agreement_id{"x"}, year);
        std::set<clause_id> told;
        for (place_total const& each : answer.totals) {
            told.insert(each.clauses.begin(), each.clauses.end());
            compare(each);
        }
        RC_ASSERT(told.size() == clause_names.size());
    }

    int summed{0}; ///< how many totals were compared
    int split{0};  ///< how many totals of a part
    [[nodiscard]] bool is_hidden() const { return is_hidden_; }

private:
    fact<places> hidden(fact<places> const& truth) {
        is_hidden_ = true;
        places const other = unlimited_places{};
        bool const is_claimed = truth.is_known() && truth.value() != other && throws_.one_in(2);
        return is_claimed ? fact<places>::conflicting({truth.value(), other}) : fact<places>{};
    }

    fact<places> some_places() {
        place_period const each =
            throws_.one_in(3) ? place_period::term : place_period::academic_year;
        switch (throws_.below(8)) {
        case 0:
            return places{unlimited_places{}};
        case 1:
            return fact<places>::absent();
        case 2:
            return places{numbered_person_months{throws_.below(7), place_period::academic_year,
                                                 party_id{"a"}, some_splits<month_split>(),
                                                 rounding::up}};
        default:
            return number(throws_.below(4), each, some_splits<place_split>());
        }
    }

    /// For bachelors and masters, in any order; always, now and then, or never.
    template <class Split>
    std::vector<Split> some_splits() {
        if (!splits_ || (!splits_all_ && throws_.one_in(3))) {
            return {};
        }
        std::vector<Split> all{{{qualification_level::bachelor}, {}, throws_.below(4)},
                               {{qualification_level::master}, {}, throws_.below(4)}};
        throws_.shuffle(all);
        return all;
    }

    void add_stay(int at) {
        period const days = throws_.pick(std::vector{autumn, spring, whole_year});
        std::string const clause = to_string(throws_.pick(clause_names));
        auto const level =
            throws_.one_in(2) ? qualification_level::bachelor : qualification_level::master;
        ledger_.stays.push_back({days, level, {{clause}}});
        bool const is_told = !hides_ || !throws_.one_in(8);
        bool const has_level = !hides_ || !throws_.one_in(8);
        is_hidden_ = is_hidden_ || !is_told || !has_level;
        activity made =
            under(clause.c_str(),
                  a_stay_of("v" + std::to_string(at), is_told ? fact{days} : fact<period>{},
                            has_level ? fact{level} : fact<qualification_level>{}));
        if (hides_ && throws_.one_in(8)) {
            made.participations[0].under = {};
            is_hidden_ = true;
        }
        if (!throws_.one_in(4)) {
            made = after_steps(std::move(made), {{participation_step::nominated, {}, {}}});
            ledger_.stays.back().who[0].steps = {{date{2026, 6, 1}, participation_step::nominated}};
        }
        activities_.push_back(std::move(made));
    }

    [[nodiscard]] bool has_crossing() const {
        for (place_pool const& left : ledger_.pools) {
            for (place_pool const& right : ledger_.pools) {
                if (cross(left, right)) {
                    return true;
                }
            }
        }
        return false;
    }

    [[nodiscard]] std::int64_t taken(std::vector<clause_id> const& of, place_total const& by,
                                     std::optional<qualification_level> level = {}) const {
        numbered_person_months const months{0, place_period::academic_year, {}, {}, by.rounding};
        bool const counts_months = by.rule == place_rule::person_months;
        auto const slow =
            ledger_.taken(of, by.span->days, counts_months ? &months : nullptr, level);
        RC_ASSERT(slow.first == slow.second);
        return slow.first;
    }

    /// The most that can be given, tried out clause by clause.
    [[nodiscard]] std::int64_t most_of(std::vector<std::int64_t> const& own,
                                       std::vector<place_pool> const& pools,
                                       std::vector<std::int64_t> const& shared,
                                       std::vector<clause_id> const& clauses,
                                       std::vector<std::int64_t> given) const {
        for (std::size_t pool = 0; pool < pools.size(); ++pool) {
            std::int64_t sum = 0;
            for (std::size_t at = 0; at < given.size(); ++at) {
                sum += binds(pools[pool], clauses[at]) ? given[at] : 0;
            }
            if (sum > shared[pool]) {
                return -1;
            }
        }
        if (given.size() == own.size()) {
            std::int64_t sum = 0;
            for (std::int64_t const each : given) {
                sum += each;
            }
            return sum;
        }
        std::int64_t best = -1;
        std::int64_t const limit = own[given.size()];
        given.push_back(0);
        for (; given.back() <= limit; ++given.back()) {
            best = std::max(best, most_of(own, pools, shared, clauses, given));
        }
        return best;
    }

    /// What a text allows, of its parts for those at a level also that one; none without a number.
    [[nodiscard]] std::optional<std::int64_t>
    slow_room(fact<places> const& said, std::vector<clause_id> const& clauses,
              place_total const& of, bool is_rest, std::optional<qualification_level> level) const {
        auto const agreed = number_in(said, of);
        if (!agreed) {
            return std::nullopt;
        }
        auto const less = [&](std::int64_t number, std::optional<qualification_level> part) {
            std::int64_t const gone = is_rest ? taken(clauses, of, part) : 0;
            return std::max<std::int64_t>(0, number - gone);
        };
        std::int64_t room = less(*agreed, {});
        if (auto const part = level ? split_in(said, *level) : std::nullopt) {
            room = std::min(room, less(*part, level));
        }
        return room;
    }

    /// @param is_rest whether what is taken of each limit is taken off
    /// @param level only for those at this level
    [[nodiscard]] std::int64_t slow_sum(place_total const& of, bool is_rest,
                                        std::optional<qualification_level> level = {}) const {
        std::vector<std::int64_t> own;
        for (clause_id const& each : of.clauses) {
            auto const at = static_cast<std::size_t>(
                std::find(clause_names.begin(), clause_names.end(), each) - clause_names.begin());
            own.push_back(slow_room(said_[at], {each}, of, is_rest, level).value_or(without_end));
        }
        std::vector<place_pool> pools;
        std::vector<std::int64_t> shared;
        for (place_pool const& each : ledger_.pools) {
            if (auto const room = slow_room(each.places, each.clauses, of, is_rest, level)) {
                pools.push_back(each);
                shared.push_back(*room);
            }
        }
        return most_of(own, pools, shared, of.clauses, {});
    }

    static bool lies_in(std::int64_t number, place_bounds const& bounds) {
        return bounds.least <= number && (!bounds.most || number <= *bounds.most);
    }

    /// The totals of parts: there where all is split alike, and right.
    void compare_parts(place_total const& of) {
        if (!splits_) {
            RC_ASSERT(of.splits_add == outcome::not_applicable);
        } else if (splits_all_ && !is_hidden_) {
            RC_ASSERT(of.splits_add == outcome::satisfied);
        }
        RC_ASSERT(of.splits.size() == (of.splits_add == outcome::satisfied ? 2U : 0U));
        for (split_total const& each : of.splits) {
            ++split;
            qualification_level const level = each.levels.front();
            std::int64_t const agreed = slow_sum(of, false, level);
            std::int64_t const left = slow_sum(of, true, level);
            std::int64_t const gone = taken(of.clauses, of, level);
            RC_ASSERT(lies_in(agreed, each.agreed));
            RC_ASSERT(lies_in(left, *each.left));
            RC_ASSERT(each.taken.least <= gone && gone <= each.taken.most);
            if (!is_hidden_ && !has_crossing()) {
                RC_ASSERT((each.agreed == place_bounds{agreed, agreed}));
                RC_ASSERT((*each.left == place_bounds{left, left}));
                RC_ASSERT(each.taken.least == each.taken.most);
            }
        }
    }

    void compare(place_total const& of) {
        if (!of.agreed) {
            RC_ASSERT(!of.left);
            return;
        }
        ++summed;
        std::int64_t const agreed = slow_sum(of, false);
        std::int64_t const left = slow_sum(of, true);
        RC_ASSERT(lies_in(agreed, *of.agreed));
        RC_ASSERT(lies_in(left, *of.left));
        std::vector<clause_id> counted = of.clauses;
        std::int64_t const gone = taken(counted, of);
        RC_ASSERT(of.taken.least <= gone);
        RC_ASSERT(gone <= of.taken.most);
        if (!is_hidden_) {
            RC_ASSERT(of.taken.least == of.taken.most);
            RC_ASSERT(of.count.nominated == taken_persons(of));
        }
        if (!is_hidden_ && !has_crossing()) {
            RC_ASSERT((*of.agreed == place_bounds{agreed, agreed}));
            RC_ASSERT((*of.left == place_bounds{left, left}));
        }
        compare_parts(of);
    }

    [[nodiscard]] std::int64_t taken_persons(place_total const& of) const {
        return ledger_.taken(of.clauses, of.span->days, nullptr).first;
    }

    dice throws_;
    bool hides_;      ///< whether anything may be hidden
    bool splits_;     ///< whether some texts are split
    bool splits_all_; ///< whether all are
    place_ledger ledger_{};
    std::vector<fact<places>> said_{};
    std::vector<activity> activities_{};
    bool is_hidden_{false};
};

RC_GTEST_PROP(agreement_capacity_laws, totals_are_those_of_a_slow_count, (std::uint64_t seed)) {
    total_game game{seed};
    game.play();
    RC_CLASSIFY(game.summed > 0, "totals with a number");
    RC_CLASSIFY(game.split > 0, "totals of a part");
    RC_CLASSIFY(game.is_hidden(), "facts are hidden");
}

} // namespace
} // namespace jspu_coop
