#include <jspu_coop/questions/clause_balance.hpp>

#include "questions/balance/accounts.hpp"
#include "questions/capacity/clause_texts.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {

namespace {

using detail::clause_text;
using detail::exchange_partner;

/// Whether two texts of a clause say the same of who owes whom.
bool is_same(clause const& left, clause const& right) {
    return left.reciprocity == right.reciprocity && left.sending == right.sending
           && left.receiving == right.receiving;
}

/// The texts that stand on some of the days; where none does, the last before them, else the first.
std::vector<clause_text> texts_in(agreement const& paper, clause_id const& of,
                                  period const& during) {
    std::vector<clause_text> const all = detail::texts_of(paper, of, is_same);
    std::vector<clause_text> standing;
    for (clause_text const& each : all) {
        if (each.days.overlaps(during)) {
            standing.push_back(each);
        }
    }
    if (!standing.empty() || all.empty()) {
        return standing;
    }
    auto const after = std::ranges::find_if(all, [&](clause_text const& each) {
        return during.first() < each.days.first(); // in the order of their days
    });
    return {after == all.begin() ? *after : *std::prev(after)};
}

/// All values of a fact of which nothing else is known but what is claimed.
template <class T>
std::vector<T> values_of(fact<T> const& of) {
    std::vector<T> all{of.claims()};
    if (of.is_known()) {
        all.push_back(of.value());
    }
    return all;
}

class clause_reckoner {
public:
    clause_reckoner(view const& records, agreement const& paper, clause_balance& answer,
                    period const& during, balance_start const& start)
        : records_{records}, paper_{paper}, answer_{answer}, during_{during}, start_{start} {}

    void reckon() {
        std::vector<clause_text> const texts = texts_in(paper_, answer_.clause.clause, during_);
        if (texts.empty()) {
            note("/reciprocity", open_cause::missing);
            return;
        }
        std::vector<std::vector<exchange_partner>> partners;
        for (clause_text const& each : texts) {
            cite(each.current.article);
            partners.push_back(detail::partners_under(records_, paper_, each.current, clause_));
            add_partners(partners.back());
        }
        check_opening();
        for (std::size_t at = 0; at < texts.size(); ++at) {
            read(texts[at], partners[at]);
        }
        answer_.balanced = common_outcome(outcomes_);
        if (texts.size() > 1 && answer_.balanced != outcome::not_applicable) {
            answer_.balanced = outcome::undetermined;
            note("/reciprocity/amended", open_cause::rule_unpublished);
        }
    }

private:
    void note(char const* path, open_cause cause) {
        merge_into(answer_.missing, {{clause_.kind, clause_.id, clause_.path + path, cause}});
    }

    /// That a fact is open; of one that is known to be absent, that the agreement is silent.
    template <class T>
    void note(char const* path, fact<T> const& of) {
        note(path, of.is_absent()                         ? open_cause::rule_unpublished
                   : of.state() == knowledge::conflicting ? open_cause::conflicting
                                                          : open_cause::missing);
    }

    void cite(std::optional<citation> const& article) {
        auto& cited = answer_.sources;
        if (article && std::ranges::find(cited, *article) == cited.end()) {
            cited.push_back(*article);
        }
    }

    void add_partners(std::vector<exchange_partner> const& of) {
        for (exchange_partner const& each : of) {
            for (party_id const& who : each.stands_for) {
                known_as_.insert(who);
            }
            if (std::ranges::find(answer_.partners, each.id) == answer_.partners.end()) {
                answer_.partners.push_back(each.id);
            }
        }
    }

    void check_opening() const {
        for (auto const& [who, amount] : start_.opening) {
            if (!known_as_.contains(who)) {
                throw std::invalid_argument{"the opening of " + to_string(who) + " is none"};
            }
        }
    }

    void read(clause_text const& text, std::vector<exchange_partner> const& partners) {
        fact<reciprocity> const& said = text.current.reciprocity;
        auto const certain = std::ranges::count_if(
            partners, [](exchange_partner const& each) { return each.doubts.empty(); });
        if (said.is_absent() || certain < 2) {
            outcomes_.push_back(outcome::not_applicable);
        }
        if (said.is_absent() || partners.size() < 2) {
            return;
        }
        if (certain < 2) { // perhaps there is nobody to exchange with
            for (exchange_partner const& each : partners) {
                merge_into(answer_.missing, each.doubts);
            }
        }
        if (said.is_open()) {
            note("/reciprocity", said);
        }
        if (said.state() == knowledge::missing) {
            outcomes_.push_back(outcome::undetermined);
        }
        for (reciprocity const& each : values_of(said)) {
            read(each, text, partners);
        }
    }

    void read(reciprocity const& agreed, clause_text const& text,
              std::vector<exchange_partner> const& partners) {
        std::vector<party_id> const calendars = values_of(agreed.calendar_of);
        std::vector<bool> units = values_of(agreed.two_semesters_make_a_year);
        if (!agreed.calendar_of.is_known()) {
            note("/reciprocity/calendar_of", agreed.calendar_of);
        }
        if (calendars.empty()) {
            outcomes_.push_back(outcome::undetermined);
        }
        if (!agreed.two_semesters_make_a_year.is_known()) {
            note("/reciprocity/two_semesters_make_a_year", agreed.two_semesters_make_a_year);
            units = {true, false};
        }
        for (party_id const& calendar : calendars) {
            for (bool const together : units) {
                add_reading({calendar,
                             together,
                             agreed.tolerance,
                             agreed.credit_lasts,
                             text.version,
                             text.current.article,
                             outcome::undetermined,
                             {}},
                            partners);
            }
        }
    }

    void add_reading(balance_reading made, std::vector<exchange_partner> const& partners) {
        std::vector<missing_fact> missing;
        auto const years = detail::years_of(records_, made.calendar_of, during_, missing);
        auto exchanged =
            detail::exchanged_in(records_,
                                 {partners, made.calendar_of, made.two_semesters_make_a_year,
                                  start_.counted, answer_.clause},
                                 years, during_, missing);
        auto closed =
            detail::close_accounts(partners, years, exchanged, terms_of(made, partners, years));
        merge_into(answer_.missing, missing);
        if (closed.hangs_on_tolerance) {
            note("/reciprocity/tolerance", made.tolerance);
        }
        if (closed.hangs_on_lasts) {
            note("/reciprocity/credit_lasts", made.credit_lasts);
        }
        made.balanced = closed.balanced;
        made.accounts = std::move(closed.accounts);
        outcomes_.push_back(made.balanced);
        if (std::ranges::find(answer_.readings, made) == answer_.readings.end()) {
            answer_.readings.push_back(std::move(made));
        }
    }

    [[nodiscard]] detail::account_terms terms_of(balance_reading const& of,
                                                 std::vector<exchange_partner> const& partners,
                                                 detail::counted_years const& years) const {
        std::vector<std::int64_t> const tolerances = values_of(of.tolerance);
        detail::account_terms terms{of.two_semesters_make_a_year, 0, std::nullopt,
                                    times_of(of.credit_lasts, years), opening_of(partners)};
        if (of.tolerance.is_absent()) {
            terms.tolerance_most = 0;
        } else if (!tolerances.empty()) {
            terms.tolerance_least = std::ranges::min(tolerances);
            terms.tolerance_most = std::ranges::max(tolerances);
        }
        return terms;
    }

    /// For how long an amount may go on. Longer than all years asked about is for ever.
    static std::vector<std::optional<std::int64_t>> times_of(fact<std::int64_t> const& lasts,
                                                             detail::counted_years const& years) {
        std::vector<std::optional<std::int64_t>> times;
        for (std::int64_t const each : values_of(lasts)) {
            times.emplace_back(each);
        }
        if (times.empty()) {
            times.emplace_back(std::nullopt);
        }
        if (lasts.state() == knowledge::missing && !years.years.empty()) {
            std::int64_t const longest =
                years.years.back().year.first() - years.years.front().year.first() + 1;
            for (std::int64_t each = 0; each <= longest; ++each) {
                times.emplace_back(each);
            }
        }
        return times;
    }

    [[nodiscard]] std::map<party_id, std::int64_t>
    opening_of(std::vector<exchange_partner> const& partners) const {
        std::map<party_id, std::int64_t> opening;
        for (auto const& [who, amount] : start_.opening) {
            for (exchange_partner const& each : partners) {
                opening[each.id] += each.stands_for.contains(who) ? amount : 0;
            }
        }
        return opening;
    }

    view const& records_;
    agreement const& paper_;
    clause_balance& answer_;
    period const& during_;
    balance_start const& start_;
    fact_place const clause_{"agreement", to_string(paper_.id),
                             "/clauses/" + to_string(answer_.clause.clause)};
    std::set<party_id> known_as_;   // the names of all partners, and of whom they stand for
    std::vector<outcome> outcomes_; // whichever of these holds
};

} // namespace

clause_balance balance(view const& records, clause_reference const& clause, period const& during,
                       balance_start const& start) {
    detail::check_opening(start.opening);
    clause_balance answer{clause, {}, outcome::undetermined, {}, {}, {}};
    if (auto const paper = records.find_agreement(clause.agreement)) {
        clause_reckoner{records, *paper, answer, during, start}.reckon();
    } else {
        answer.missing = {
            fact_place{"agreement", to_string(clause.agreement), ""}.when(knowledge::missing)};
    }
    return answer;
}

} // namespace jspu_coop
