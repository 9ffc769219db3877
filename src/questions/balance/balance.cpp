#include <jspu_coop/questions/balance.hpp>

#include "questions/balance/credits.hpp"
#include "questions/balance/stays.hpp"
#include "questions/detail/shown_range.hpp"
#include "questions/detail/tell_missing.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>

namespace jspu_coop {

namespace {

constexpr std::int64_t most_opening = 1'000'000'000;

void check(std::vector<party_id> const& partners, reciprocity_terms const& by) {
    std::set<party_id> const all(partners.begin(), partners.end());
    if (partners.size() < 2 || all.size() != partners.size()) {
        throw std::invalid_argument{"a balance is among two partners or more, each once"};
    }
    if (by.tolerance < 0 || by.credit_lasts.value_or(0) < 0) {
        throw std::invalid_argument{"a tolerance and a duration are not below zero"};
    }
    for (auto const& [who, amount] : by.opening) {
        if (!all.contains(who) || amount > most_opening || amount < -most_opening) {
            throw std::invalid_argument{"the opening of " + to_string(who) + " is none"};
        }
    }
}

/// One party's account in one unit: once as low as it may be, once as high.
class running_account {
public:
    /// @param first the first year asked about
    running_account(party_id who, exchange_unit unit, reciprocity_terms const& by,
                    academic_year first)
        : who_{std::move(who)}, unit_{unit},
          tolerance_{by.tolerance}, low_{by.credit_lasts}, high_{by.credit_lasts} {
        auto const brought = by.opening.find(who_);
        if (brought != by.opening.end() && unit == exchange_unit::student_semester) {
            low_.add(brought->second, first.first() - 1);
            high_.add(brought->second, first.first() - 1);
        }
    }

    balance_account close(academic_year year, detail::exchanged& of) {
        number_range const sent = of.sent[unit_];
        number_range const received = of.received[unit_];
        std::int64_t const at = year.first();
        low_.lapse_after(at - 1);
        high_.lapse_after(at - 1);
        low_.add(sent.least - received.most, at);
        high_.add(sent.most - received.least, at);
        number_range const standing{low_.standing(), high_.standing()};
        number_range const lapses{low_.lapse_after(at), high_.lapse_after(at)};
        outcome const balanced = of.is_open ? outcome::undetermined : within(standing);
        return {year, who_, unit_, sent, received, standing, lapses, balanced};
    }

private:
    [[nodiscard]] outcome within(number_range const& standing) const {
        bool const surely = -tolerance_ <= standing.least && standing.most <= tolerance_;
        bool const surely_not = standing.most < -tolerance_ || tolerance_ < standing.least;
        return surely       ? outcome::satisfied
               : surely_not ? outcome::not_satisfied
                            : outcome::undetermined;
    }

    party_id who_;
    exchange_unit unit_;
    std::int64_t tolerance_;
    detail::credits low_;
    detail::credits high_;
};

std::vector<running_account> accounts_of(std::vector<party_id> const& partners,
                                         reciprocity_terms const& by, academic_year first) {
    std::vector<running_account> all;
    for (party_id const& each : partners) {
        all.emplace_back(each, exchange_unit::student_semester, by, first);
        if (!by.two_semesters_make_a_year) {
            all.emplace_back(each, exchange_unit::student_year, by, first);
        }
    }
    return all;
}

} // namespace

balance_answer balance(view const& records, std::vector<party_id> const& partners,
                       period const& during, reciprocity_terms const& by) {
    check(partners, by);
    balance_answer answer{partners, outcome::undetermined, {}, {}, by.tolerance, by.credit_lasts};
    auto const counted = detail::years_of(records, by.calendar_of, during, answer.missing);
    auto exchanged = detail::exchanged_in(records, partners, counted, during, by, answer.missing);
    if (counted.years.empty()) {
        return answer;
    }
    std::vector<running_account> accounts = accounts_of(partners, by, counted.years.front().year);
    std::size_t const units = by.two_semesters_make_a_year ? 1 : 2;
    for (std::size_t at = 0; at < counted.years.size(); ++at) {
        answer.balanced = outcome::satisfied;
        for (std::size_t one = 0; one < accounts.size(); ++one) {
            answer.accounts.push_back(accounts[one].close(
                counted.years[at].year, exchanged.by_year[at][partners[one / units]]));
            answer.balanced = both(answer.balanced, answer.accounts.back().balanced);
        }
    }
    if (exchanged.is_open_after) {
        answer.balanced = outcome::undetermined;
    }
    return answer;
}

namespace {

/// How the partners reckon: what is balanced, and for how long what is left of a year counts.
std::vector<finding> explain_terms(balance_answer const& of) {
    std::vector<finding> all{
        found("balance.tolerance", outcome::not_applicable, {{"tolerance", {of.tolerance}}})};
    if (!of.credit_lasts) {
        all.push_back(found("balance.carried_for_ever", outcome::not_applicable));
    } else if (*of.credit_lasts == 0) {
        all.push_back(found("balance.not_carried", outcome::not_applicable));
    } else {
        all.push_back(
            found("balance.carried", outcome::not_applicable, {{"lasts", {*of.credit_lasts}}}));
    }
    return all;
}

finding explain_account(balance_account const& of) {
    shown_values const party{record_reference{"party", to_string(of.party)}};
    shown_values const year{to_string(of.year)};
    finding out = found("balance.account", of.balanced,
                        {{"year", year},
                         {"party", party},
                         {"unit", {coded_value{"exchange_unit", to_string(of.unit)}}},
                         {"sent", {detail::shown(of.sent)}},
                         {"received", {detail::shown(of.received)}},
                         {"standing", {detail::shown(of.standing)}}});
    if (of.lapses != number_range{}) {
        out.because.push_back(found("balance.lapses", outcome::not_applicable,
                                    {{"year", year}, {"lapses", {detail::shown(of.lapses)}}}));
    }
    return out;
}

} // namespace

finding explanation_of(balance_answer const& answer) {
    finding root = found("balance.partners", answer.balanced);
    for (party_id const& each : answer.partners) {
        root.values["partners"].push_back(record_reference{"party", to_string(each)});
    }
    root.because = explain_terms(answer);
    for (balance_account const& each : answer.accounts) {
        root.because.push_back(explain_account(each));
    }
    detail::tell_missing(root, answer.missing, "balance.uncertain");
    return root;
}

} // namespace jspu_coop
