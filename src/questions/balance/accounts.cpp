#include "questions/balance/accounts.hpp"

#include "questions/balance/credits.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>

namespace jspu_coop::detail {

namespace {

constexpr std::int64_t most_opening = 1'000'000'000;

/// One party's account in one unit: once as low as it may be, once as high, and so for each time
/// for which an amount may go on.
class running_account {
public:
    /// @param first the first year asked about
    running_account(party_id who, exchange_unit unit, account_terms const& terms,
                    academic_year first)
        : who_{std::move(who)}, unit_{unit}, terms_{terms} {
        auto const brought = terms.opening.find(who_);
        bool const is_brought =
            brought != terms.opening.end() && unit == exchange_unit::student_semester;
        for (std::optional<std::int64_t> const& lasts : terms.lasts) {
            credits opened{lasts};
            opened.add(is_brought ? brought->second : 0, first.first() - 1);
            kept_.push_back({opened, opened});
        }
    }

    /// @param balanced for each time for which an amount may go on, whether this account and those
    ///   before it are balanced
    balance_account close(academic_year year, exchanged& of, std::vector<outcome>& balanced,
                          closed_accounts& into) {
        number_range const sent = of.sent[unit_];
        number_range const received = of.received[unit_];
        std::int64_t const at = year.first();
        std::vector<number_range> standings;
        std::vector<number_range> lapses;
        std::vector<outcome> outcomes;
        for (std::size_t one = 0; one < kept_.size(); ++one) {
            auto& [low, high] = kept_[one];
            low.lapse_after(at - 1);
            high.lapse_after(at - 1);
            low.add(sent.least - received.most, at);
            high.add(sent.most - received.least, at);
            standings.push_back({low.standing(), high.standing()});
            lapses.push_back({low.lapse_after(at), high.lapse_after(at)});
            outcomes.push_back(of.is_open ? outcome::undetermined : within(standings.back()));
            balanced[one] = both(balanced[one], outcomes.back());
            into.hangs_on_lasts = into.hangs_on_lasts || standings.back() != standings.front()
                                  || lapses.back() != lapses.front();
            into.hangs_on_tolerance =
                into.hangs_on_tolerance || (!of.is_open && hangs_on_tolerance(standings.back()));
        }
        return {year,           who_,
                unit_,          sent,
                received,       all_of(standings),
                all_of(lapses), common_outcome(outcomes)};
    }

private:
    /// Whichever of these holds.
    static number_range all_of(std::vector<number_range> const& each) {
        number_range all = each.front();
        for (number_range const& one : each) {
            all.least = std::min(all.least, one.least);
            all.most = std::max(all.most, one.most);
        }
        return all;
    }

    /// Whether a standing that may be lies within one tolerance that may be, and beyond another.
    [[nodiscard]] bool hangs_on_tolerance(number_range const& standing) const {
        std::int64_t const farthest = std::max(-standing.least, standing.most);
        std::int64_t const nearest =
            standing.least > 0 ? standing.least : std::max<std::int64_t>(0, -standing.most);
        auto const& most = terms_.tolerance_most;
        return most != terms_.tolerance_least && terms_.tolerance_least < farthest
               && (!most || nearest <= *most);
    }

    [[nodiscard]] outcome within(number_range const& standing) const {
        std::int64_t const least = terms_.tolerance_least;
        auto const& most = terms_.tolerance_most;
        bool const surely = -least <= standing.least && standing.most <= least;
        bool const surely_not = most && (standing.most < -*most || *most < standing.least);
        return surely       ? outcome::satisfied
               : surely_not ? outcome::not_satisfied
                            : outcome::undetermined;
    }

    struct bounds {
        credits low;
        credits high;
    };

    party_id who_;
    exchange_unit unit_;
    account_terms const& terms_;
    std::vector<bounds> kept_; // for each time for which an amount may go on
};

} // namespace

void check_opening(std::map<party_id, std::int64_t> const& opening) {
    for (auto const& [who, amount] : opening) {
        if (amount > most_opening || amount < -most_opening) {
            throw std::invalid_argument{"the opening of " + to_string(who) + " is none"};
        }
    }
}

closed_accounts close_accounts(std::vector<exchange_partner> const& partners,
                               counted_years const& years, exchanges& of,
                               account_terms const& terms) {
    closed_accounts made;
    if (years.years.empty()) {
        return made;
    }
    std::vector<running_account> running;
    academic_year const first = years.years.front().year;
    for (exchange_partner const& each : partners) {
        running.emplace_back(each.id, exchange_unit::student_semester, terms, first);
        if (!terms.two_semesters_make_a_year) {
            running.emplace_back(each.id, exchange_unit::student_year, terms, first);
        }
    }
    std::size_t const units = terms.two_semesters_make_a_year ? 1 : 2;
    for (std::size_t at = 0; at < years.years.size(); ++at) {
        std::vector<outcome> balanced(terms.lasts.size(), outcome::satisfied);
        for (std::size_t one = 0; one < running.size(); ++one) {
            exchanged& with = of.by_year[at][partners[one / units].id];
            made.accounts.push_back(running[one].close(years.years[at].year, with, balanced, made));
        }
        made.balanced = common_outcome(balanced);
    }
    if (of.is_open_after) {
        made.balanced = outcome::undetermined;
    }
    return made;
}

} // namespace jspu_coop::detail
