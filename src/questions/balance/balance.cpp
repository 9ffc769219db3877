#include <jspu_coop/questions/balance.hpp>

#include "questions/balance/accounts.hpp"

#include <set>
#include <stdexcept>
#include <utility>

namespace jspu_coop {

namespace {

void check(std::vector<party_id> const& partners, reciprocity_terms const& by) {
    std::set<party_id> const all(partners.begin(), partners.end());
    if (partners.size() < 2 || all.size() != partners.size()) {
        throw std::invalid_argument{"a balance is among two partners or more, each once"};
    }
    if (by.tolerance < 0 || by.credit_lasts.value_or(0) < 0) {
        throw std::invalid_argument{"a tolerance and a duration are not below zero"};
    }
    for (auto const& [who, amount] : by.opening) {
        if (!all.contains(who)) {
            throw std::invalid_argument{"the opening of " + to_string(who) + " is none"};
        }
    }
    detail::check_opening(by.opening);
}

} // namespace

balance_answer balance(view const& records, std::vector<party_id> const& partners,
                       period const& during, reciprocity_terms const& by) {
    check(partners, by);
    balance_answer answer{partners, outcome::undetermined, {}, {}, by.tolerance, by.credit_lasts};
    auto const years = detail::years_of(records, by.calendar_of, during, answer.missing);
    detail::counted_exchange const what{detail::partners_of(records, partners), by.calendar_of,
                                        by.two_semesters_make_a_year, by.counted};
    auto exchanged = detail::exchanged_in(records, what, years, during, answer.missing);
    detail::account_terms const terms{
        by.two_semesters_make_a_year, by.tolerance, by.tolerance, {by.credit_lasts}, by.opening};
    auto closed = detail::close_accounts(what.partners, years, exchanged, terms);
    answer.balanced = closed.balanced;
    answer.accounts = std::move(closed.accounts);
    return answer;
}

} // namespace jspu_coop
