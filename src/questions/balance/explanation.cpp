#include <jspu_coop/questions/clause_balance.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "questions/detail/shown_range.hpp"
#include "questions/detail/tell_missing.hpp"

#include <optional>
#include <string>
#include <utility>

namespace jspu_coop {

namespace {

finding explain_tolerance(std::int64_t tolerance) {
    return found("balance.tolerance", outcome::not_applicable, {{"tolerance", {tolerance}}});
}

/// For how long what is left of a year counts.
finding explain_lasts(std::optional<std::int64_t> lasts) {
    if (!lasts) {
        return found("balance.carried_for_ever", outcome::not_applicable);
    }
    return *lasts == 0 ? found("balance.not_carried", outcome::not_applicable)
                       : found("balance.carried", outcome::not_applicable, {{"lasts", {*lasts}}});
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

void explain_accounts(finding& to, std::vector<balance_account> const& all) {
    for (balance_account const& each : all) {
        to.because.push_back(explain_account(each));
    }
}

void show_partners(finding& in, std::vector<party_id> const& partners) {
    for (party_id const& each : partners) {
        in.values["partners"].push_back(record_reference{"party", to_string(each)});
    }
}

/// What of the terms is open stays untold: it is among what is missing.
finding explain_reading(balance_reading const& of) {
    char const* const code =
        of.two_semesters_make_a_year ? "balance.reckoned_together" : "balance.reckoned_apart";
    finding out = found(code, of.balanced,
                        {{"calendar", {record_reference{"party", to_string(of.calendar_of)}}}});
    if (!of.version.empty()) {
        out.values["version"] = {of.version};
    }
    if (of.article) {
        out.sources.push_back(*of.article);
    }
    if (!of.tolerance.is_open()) {
        std::int64_t const* const agreed = of.tolerance.get();
        out.because.push_back(explain_tolerance(agreed ? *agreed : 0));
    }
    if (!of.credit_lasts.is_open()) {
        std::int64_t const* const agreed = of.credit_lasts.get();
        out.because.push_back(explain_lasts(agreed ? std::optional{*agreed} : std::nullopt));
    }
    explain_accounts(out, of.accounts);
    return out;
}

} // namespace

finding explanation_of(balance_answer const& answer) {
    finding root = found("balance.partners", answer.balanced);
    show_partners(root, answer.partners);
    root.because = {explain_tolerance(answer.tolerance), explain_lasts(answer.credit_lasts)};
    explain_accounts(root, answer.accounts);
    detail::tell_missing(root, answer.missing, "balance.uncertain");
    return root;
}

finding explanation_of(clause_balance const& answer) {
    std::string const agreement = to_string(answer.clause.agreement);
    bool const are_one = answer.partners.size() == 1;
    finding root =
        found(are_one ? "balance.one_partner" : "balance.clause", answer.balanced,
              {{"agreement", {record_reference{"agreement", agreement}}},
               {"clause",
                {record_reference{"clause", agreement + "/" + to_string(answer.clause.clause)}}}});
    show_partners(root, answer.partners);
    root.sources = answer.sources;
    for (balance_reading const& each : answer.readings) {
        root.because.push_back(explain_reading(each));
    }
    detail::tell_missing(root, answer.missing, "balance.uncertain");
    return root;
}

} // namespace jspu_coop
