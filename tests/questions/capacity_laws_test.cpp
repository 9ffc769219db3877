// The law that no place is given twice: random agreements with several clauses, pools, amendments,
// person-months and corrections, beside a ledger that keeps its own books.
#include <jspu_coop/questions/capacity.hpp>

#include "support/dice.hpp"
#include "support/place_ledger.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::exchange_world;

std::vector<std::string> const clause_names{"c1", "c2", "c3"};

/// A book that is changed step by step, only where the question says "yes", and its ledger.
class place_game {
public:
    explicit place_game(std::uint64_t seed)
        : throws_{seed}, office_{register_with(home_of_two_years(), an_institution("b"))},
          paper_{signed_on(an_agreement("x", {"a", "b"}), {2026, 1, 1}, {2026, 1, 1})} {
        paper_.clauses.clear();
        for (std::string const& name : clause_names) {
            paper_.clauses.push_back(a_clause(name));
            paper_.clauses.back().places = some_places();
            ledger_.clauses.push_back({name, {{date::min(), paper_.clauses.back().places}}});
        }
        ledger_.pools = {{pool_id{"all"}, {}, some_places()},
                         {pool_id{"two"}, {clause_id{"c1"}, clause_id{"c2"}}, some_places()}};
        std::erase_if(ledger_.pools, [&](place_pool const& each) {
            return each.places.is_absent() || throws_.one_in(3);
        });
        paper_.pools = ledger_.pools;
        put_down(paper_);
        for (int at = 0; at < 8; ++at) {
            add_stay(at);
        }
    }

    void play() {
        for (int turn = 0; turn < 50; ++turn) {
            day_ = *day_.plus_days(throws_.below(16));
            if (throws_.one_in(8)) {
                amend();
            } else {
                step();
            }
        }
        compare();
    }

    int given{0}; ///< how often a place was given

private:
    template <class Record>
    void put_down(Record const& of) {
        auto const done = office_.apply(put(of), day_);
        RC_ASSERT(done.has_value());
    }

    fact<places> some_places() {
        place_period const each =
            throws_.one_in(2) ? place_period::term : place_period::academic_year;
        switch (throws_.below(10)) {
        case 0:
            return places{unlimited_places{}};
        case 1:
            return places{undefined_places{}};
        case 2:
            return fact<places>::absent();
        case 3:
        case 4:
        case 5:
            return some_months(each);
        default:
            break;
        }
        std::vector<place_split> splits;
        if (throws_.one_in(2)) {
            splits.push_back({{qualification_level::master}, {}, throws_.below(3)});
        }
        return number(throws_.below(5), each, std::move(splits));
    }

    places some_months(place_period each) {
        numbered_person_months made{throws_.below(25), each, party_id{"a"}, {}, {}};
        if (throws_.one_in(2)) {
            made.splits.push_back({{qualification_level::master}, {}, throws_.below(13)});
        }
        if (!throws_.one_in(3)) {
            made.rounding = throws_.pick(std::vector{rounding::down, rounding::up});
        }
        return made;
    }

    /// In the two years of the calendar, without days that lie in no term at all.
    period some_days() {
        std::vector<period> const whole{autumn,      spring,
                                        whole_year,  next_autumn,
                                        next_spring, {autumn.first(), *next_spring.last()}};
        if (throws_.one_in(2)) {
            return throws_.pick(whole);
        }
        period const term = throws_.pick(std::vector{autumn, spring, next_autumn, next_spring});
        int const first = throws_.below(*term.days());
        int const last = first + throws_.below(*term.days() - first);
        return {*term.first().plus_days(first), *term.first().plus_days(last)};
    }

    void add_stay(int at) {
        ledger_stay made{some_days(),
                         throws_.one_in(2) ? qualification_level::master
                                           : qualification_level::bachelor,
                         {{throws_.pick(clause_names)}}};
        bool const is_told = !throws_.one_in(6);
        activity told = a_stay_of("v" + std::to_string(at), made.days,
                                  is_told ? fact{made.level} : fact<qualification_level>{});
        if (throws_.one_in(3)) {
            made.who.push_back({throws_.pick(clause_names)});
            told.participations.push_back({participation_id{"q"}});
        }
        for (std::size_t one = 0; one < made.who.size(); ++one) {
            told.participations[one].under =
                clause_reference{agreement_id{"x"}, clause_id{made.who[one].clause}};
        }
        all_are_told_ = all_are_told_ && is_told;
        ledger_.stays.push_back(std::move(made));
        activities_.push_back(std::move(told));
    }

    /// Replaces or ends a clause, perhaps long ago, perhaps in years to come.
    void amend() {
        auto& [name, texts] = ledger_.clauses[static_cast<std::size_t>(throws_.below(3))];
        date const effect = *date{2026, 6, 1}.plus_days(throws_.below(800));
        clause changed = a_clause(name);
        changed.places = some_places();
        bool const ends = throws_.one_in(8);
        agreement_amended event{"protocol", {}, {}, {}, {}, {}};
        event.signatures = {{party_id{"a"}, effect}, {party_id{"b"}, effect}};
        if (ends) {
            event.ended = {changed.id};
        } else {
            event.replaced = {changed};
        }
        agreement amended = paper_;
        if (record_event(amended, effect, day_, std::move(event))) {
            put_down(amended);
            paper_ = std::move(amended);
            texts.push_back({effect, ends ? std::nullopt : std::optional{changed.places}});
        }
    }

    void step() {
        using enum participation_step;
        auto const which =
            static_cast<std::size_t>(throws_.below(static_cast<int>(activities_.size())));
        auto const one = static_cast<std::size_t>(
            throws_.below(static_cast<int>(activities_[which].participations.size())));
        ledger_person changed = ledger_.stays[which].who[one];
        ledger_step made{
            *day_.plus_days(throws_.below(31) - 10),
            throws_.pick(std::vector{applied, nominated, nominated, placed_on_reserve, accepted,
                                     arrived, left_early, withdrawn, refused}),
            {}};
        if (!changed.steps.empty() && throws_.one_in(4)) {
            made.corrects =
                static_cast<std::size_t>(throws_.below(static_cast<int>(changed.steps.size())));
            made.step = throws_.one_in(2) ? entry_annulled : made.step;
        }
        activity told = activities_[which];
        participation_id const who = told.participations[one].id;
        std::optional<int> const corrects =
            made.corrects ? std::optional{static_cast<int>(*made.corrects) + 1} : std::nullopt;
        if (!record_event(told, who, made.effect, day_, {made.step, {}, {}}, corrects)) {
            return;
        }
        bool const held = changed.holds();
        changed.steps.push_back(made);
        bool const is_given = changed.holds() && !held;
        if (is_given
            && place_for(office_.as_known_on(day_), activities_[which], who).result
                   != outcome::satisfied) {
            return;
        }
        put_down(told);
        activities_[which] = std::move(told);
        ledger_.stays[which].who[one] = std::move(changed);
        if (is_given) {
            ++given;
            ledger_stay const& stay = ledger_.stays[which];
            RC_ASSERT(!ledger_.is_oversold_for(stay, stay.who[one].clause, day_));
        }
    }

    /// The figures are those of the ledger.
    void compare() const {
        view const known = office_.as_known_on(day_);
        for (std::string const& name : clause_names) {
            for (academic_year const& each :
                 {academic_year{2026, 2027}, academic_year{2027, 2028}}) {
                clause_reference const of{agreement_id{"x"}, clause_id{name}};
                for (place_limit const& limit : capacity(known, of, each).limits) {
                    compare(limit, name);
                }
            }
        }
    }

    /// The months that the limit counts by, in the order of recording the last with its number.
    [[nodiscard]] std::vector<numbered_person_months> months_behind(place_limit const& limit,
                                                                    std::string const& name) const {
        std::vector<numbered_person_months> all;
        auto const add = [&](fact<places> const& said) {
            places const* const room = said.get();
            auto const* const months = room ? std::get_if<numbered_person_months>(room) : nullptr;
            if (months != nullptr) {
                all.push_back(*months);
            }
        };
        for (place_pool const& pool : ledger_.pools) {
            if (limit.pool == pool.id) {
                add(pool.places);
            }
        }
        for (auto const& [clause, texts] : ledger_.clauses) {
            for (ledger_text const& text : texts) {
                if (!limit.pool && clause == name && text.said) {
                    add(*text.said);
                }
            }
        }
        return all;
    }

    void compare(place_limit const& limit, std::string const& name) const {
        if (!limit.span) {
            RC_ASSERT(!limit.agreed);
            return;
        }
        std::vector<clause_id> under{clause_id{name}};
        for (place_pool const& pool : ledger_.pools) {
            under = limit.pool == pool.id ? pool.clauses : under;
        }
        auto const level = limit.split ? std::optional{qualification_level::master} : std::nullopt;
        // A protocol may change how parts of months count: the limit does not tell which it is of.
        auto const texts =
            limit.rule == place_rule::person_months ? months_behind(limit, name) : no_months;
        bool const is_one = std::any_of(texts.begin(), texts.end(), [&](auto const& said) {
            bool const counts_months = limit.rule == place_rule::person_months;
            std::int64_t const agreed = !limit.split          ? said.months
                                        : said.splits.empty() ? -1
                                                              : said.splits.front().months;
            if (counts_months && agreed != limit.agreed) {
                return false;
            }
            auto const slow =
                ledger_.taken(under, limit.span->days, counts_months ? &said : nullptr, level);
            return all_are_told_ || !limit.split
                       ? limit.taken_least == slow.first && limit.taken_most == slow.second
                       : limit.taken_least <= slow.first && limit.taken_most >= slow.second;
        });
        RC_ASSERT(is_one);
    }

    inline static std::vector<numbered_person_months> const no_months{
        {0, place_period::term, {}, {}, {}}};

    dice throws_;
    cooperation_register office_;
    agreement paper_;
    place_ledger ledger_{};
    std::vector<activity> activities_{};
    date day_{2026, 2, 1};
    bool all_are_told_{true};
};

RC_GTEST_PROP(capacity_laws, no_place_is_given_twice_whatever_happens, (std::uint64_t seed)) {
    place_game game{seed};
    game.play();
    RC_CLASSIFY(game.given > 0, "places were given");
    RC_CLASSIFY(game.given > 4, "many places were given");
}

} // namespace
} // namespace jspu_coop
