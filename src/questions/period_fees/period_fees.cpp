#include <jspu_coop/questions/period_fees.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "base/detail/readings.hpp"
#include "questions/detail/programme_facts.hpp"
#include "questions/period_fees/yearly_fees.hpp"
#include "records/programmes/detail/planned_periods.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop {

namespace {

using detail::planned_period;
using detail::yearly_fee;

/// The fees of one institution, and what was paid to it for the period.
struct payee_account {
    std::vector<yearly_fee> fees;
    std::vector<payment> payments;
    std::vector<std::string> payment_paths;
};

using accounts_by_payee = std::map<party_id, payee_account>;

/// How many semesters of a year lie in a stretch of semesters.
[[nodiscard]] std::int64_t semesters_in(std::int64_t first, std::int64_t count,
                                        std::int64_t stretch_first, std::int64_t stretch_last) {
    std::int64_t const from = std::max(first, stretch_first);
    std::int64_t const to = std::min(first + count - 1, stretch_last);
    return std::max<std::int64_t>(0, to - from + 1);
}

/// Adds the fees of a list that the student pays, or may pay, for a year.
/// @param path JSON pointer to the list
void add_fees(accounts_by_payee& accounts, std::vector<period_fee> const& fees,
              std::string const& path, programme_year const& year, bool is_whole) {
    for (period_fee const& each : fees) {
        // Claims of a conflict agree that it is no student.
        if (each.payer.is_absent() || each.payer.state() == knowledge::missing) {
            accounts[each.payee].fees.push_back(
                {&each, year.first_day, is_whole, path_join(path, each.payee.str())});
        }
    }
}

/// Gathers what is owed for the years; what is open of it is noted.
/// @param end the last semester of the placement
void gather_fees(accounts_by_payee& accounts, joint_programme const& programme,
                 programme_period const& period, std::int64_t end,
                 std::span<programme_year const> years, std::vector<missing_fact>& missing) {
    std::string const path = path_join("/periods", period.id.str()) + "/fees";
    for (programme_year const& each : years) {
        std::int64_t const all = programme.semesters_a_year;
        std::int64_t const within =
            semesters_in(each.first_semester, all, period.first_semester, period.last_semester);
        bool const is_last = period.last_semester == end;
        std::int64_t const after =
            is_last ? std::max<std::int64_t>(0, std::min(all, each.first_semester + all - 1 - end))
                    : 0;
        if (within > 0) {
            add_fees(accounts, period.fees, path, each, within == all);
        }
        if (after > 0) {
            if (auto const* const fees = programme.fees_after_end.get()) {
                add_fees(accounts, *fees, "/fees_after_end", each, after == all);
            }
            detail::note_open(missing, programme.fees_after_end,
                              {"joint_programme", programme.id.str(), "/fees_after_end"});
        }
    }
}

void gather_payments(accounts_by_payee& accounts, enrolment const& student,
                     programme_period_id const& period, date const& day) {
    for (history_entry<enrolment_event> const* const each : student.history.effective()) {
        auto const* const paid = std::get_if<period_paid>(&each->event);
        if (day < each->effect || paid == nullptr || paid->period != period) {
            continue;
        }
        auto const account = accounts.find(paid->payee);
        if (account != accounts.end()) {
            account->second.payments.push_back({each->effect, paid->amount, {}});
            account->second.payment_paths.push_back(
                path_join("/history", static_cast<std::size_t>(each->sequence - 1))
                + "/event/amount");
        }
    }
}

/// The currencies in which an institution may ask for something; what was paid in another one is
/// refused, unless the amount of a fee may be any.
/// @param is_open whether there may be fees of which nothing is known
[[nodiscard]] result<std::set<currency>> currencies_of(payee_account const& of, bool is_open) {
    std::set<currency> asked;
    bool may_ask = is_open;
    for (yearly_fee const& each : of.fees) {
        auto const amounts = detail::amounts_of(each);
        is_open = is_open || amounts.empty();
        may_ask = may_ask || detail::may_ask(each);
        for (std::optional<money> const& amount : amounts) {
            if (amount) {
                asked.insert(amount->currency());
            }
        }
    }
    for (std::size_t at = 0; at < of.payments.size() && may_ask; ++at) {
        money const& paid = of.payments[at].amount;
        if (!asked.contains(paid.currency()) && !is_open) {
            return refuse("money.currency_mixed", to_string(paid), of.payment_paths[at]);
        }
        asked.insert(paid.currency());
    }
    return asked;
}

/// What is still to be paid, from a day on; nothing where that is not known for certain.
/// @param paid all that was paid in the currency
[[nodiscard]] result<std::vector<instalment>> ahead_of(payee_account const& of, money const& paid,
                                                       date const& day) {
    std::map<date, std::int64_t> parts;
    std::vector<instalment> ahead;
    if (!std::ranges::all_of(of.fees, detail::is_certain)) {
        return ahead;
    }
    for (yearly_fee const& each : of.fees) {
        if (auto const added = detail::add_parts(parts, each, paid.currency()); added.has_error()) {
            return added.error();
        }
    }
    std::int64_t owed = 0;
    for (auto const& [due, amount] : parts) {
        owed += amount; // a part of a sum that has room
        if (amount > 0 && day <= due && paid.minor_units() < owed) {
            ahead.push_back({due, money{owed - paid.minor_units(), paid.currency()}});
        }
    }
    return ahead;
}

/// All that a fee may ask for in one currency has a sum that has room.
[[nodiscard]] result<money> sum_of_all(payee_account const& of, currency const& in) {
    std::vector<money> all;
    for (yearly_fee const& each : of.fees) {
        for (std::optional<money> const& amount : detail::amounts_of(each)) {
            if (amount && amount->currency() == in) {
                all.push_back(*amount);
            }
        }
    }
    return sum(in, all);
}

[[nodiscard]] outcome compared(money const& paid, detail::owed_range const& owed) {
    if (paid.minor_units() < owed.least.minor_units()) {
        return outcome::not_satisfied;
    }
    bool const is_enough = owed.most && paid.minor_units() >= owed.most->minor_units();
    return is_enough ? outcome::satisfied : outcome::undetermined;
}

class account_judge {
public:
    /// @param past_end what is open of the fees past the planned end, if they are asked about
    account_judge(joint_programme const& programme, date const& day,
                  std::vector<missing_fact> const& past_end)
        : programme_{programme}, day_{day}, past_end_{past_end} {}

    [[nodiscard]] result<std::vector<fee_account>> all(accounts_by_payee const& accounts) const {
        std::vector<fee_account> judged;
        for (auto const& [payee, account] : accounts) {
            auto const currencies = currencies_of(account, !past_end_.empty());
            if (currencies.has_error()) {
                return currencies.error();
            }
            if (currencies->empty()) {
                auto one = judge(payee, account);
                if (one.has_error()) {
                    return one.error();
                }
                judged.push_back(*std::move(one));
            }
            for (currency const& each : *currencies) {
                auto one = judge(payee, account, each);
                if (one.has_error()) {
                    return one.error();
                }
                judged.push_back(*std::move(one));
            }
        }
        return judged;
    }

private:
    [[nodiscard]] result<fee_account> judge(party_id const& payee, payee_account const& of,
                                            currency const& in) const {
        fee_account judged = begun(payee, of);
        if (auto const all = sum_of_all(of, in); all.has_error()) {
            return all.error();
        }
        auto const owed = owed_by(of, in, day_, judged.missing);
        std::vector<missing_fact> open;
        auto const in_all = owed_by(of, in, date::max(), open);
        if (owed.has_error() || in_all.has_error()) {
            return owed.has_error() ? owed.error() : in_all.error();
        }
        auto const paid = paid_in(of, in);
        if (paid.has_error()) {
            return paid.error();
        }
        judged.due = owed->least;
        judged.paid = *paid;
        judged.in_time = compared(*paid, *owed);
        if (judged.in_time == outcome::not_satisfied) {
            judged.overdue = subtract(owed->least, *paid).value();
            auto const since = overdue_since(of, *paid);
            if (since.has_error()) {
                return since.error();
            }
            judged.overdue_since = *since;
        }
        if (compared(*paid, *in_all) == outcome::satisfied) {
            judged.ahead_missing.clear(); // whatever it is, all of it is paid
        } else if (past_end_.empty()) {
            auto ahead = ahead_of(of, *paid, day_);
            if (ahead.has_error()) {
                return ahead.error();
            }
            judged.ahead = *std::move(ahead);
        }
        if (judged.in_time != outcome::undetermined) {
            judged.missing.clear();
        }
        return judged;
    }

    /// The first day before which more had to be paid than was: what is owed never shrinks.
    [[nodiscard]] result<date> overdue_since(payee_account const& of, money const& paid) const {
        int least = date::min().day_number(); // before it nothing had to be paid
        int most = day_.day_number();
        while (least + 1 < most) {
            int const middle = std::midpoint(least, most);
            std::vector<missing_fact> open;
            auto const owed =
                owed_by(of, paid.currency(), date::from_day_number(middle).value(), open);
            if (owed.has_error()) {
                return owed.error();
            }
            (paid.minor_units() < owed->least.minor_units() ? most : least) = middle;
        }
        return date::from_day_number(most);
    }

    /// What had to be paid before a day, and what leaves that open.
    [[nodiscard]] result<detail::owed_range> owed_by(payee_account const& of, currency const& in,
                                                     date const& day,
                                                     std::vector<missing_fact>& open) const {
        detail::owed_range owed{money{0, in}, money{0, in}};
        if (!past_end_.empty()) {
            owed.most.reset();
            open = past_end_;
        }
        for (yearly_fee const& each : of.fees) {
            auto const one = detail::owed_before(each, in, day);
            if (one.has_error()) {
                return one.error();
            }
            owed.least = add(owed.least, one->least).value(); // a part of a sum that has room
            owed.most = owed.most && one->most ? std::optional{add(*owed.most, *one->most).value()}
                                               : std::nullopt;
            if (one->most != std::optional{one->least}) {
                merge_into(open, detail::open_of(each, programme_.id));
            }
        }
        return owed;
    }

    /// Of an institution that asks for nothing, or of which not even the currency is known.
    [[nodiscard]] result<fee_account> judge(party_id const& payee, payee_account const& of) const {
        fee_account judged = begun(payee, of);
        judged.missing = past_end_;
        if (!past_end_.empty()) {
            judged.in_time = outcome::undetermined;
        } else if (std::ranges::any_of(of.fees, detail::may_ask)) {
            judged.in_time = outcome::satisfied;
        }
        for (yearly_fee const& each : of.fees) {
            auto const may_be = detail::may_be_due(each, day_);
            if (may_be.has_error()) {
                return may_be.error();
            }
            if (*may_be) {
                judged.in_time = outcome::undetermined;
                merge_into(judged.missing, detail::open_of(each, programme_.id));
            }
        }
        return judged;
    }

    [[nodiscard]] fee_account begun(party_id const& payee, payee_account const& of) const {
        fee_account account{payee, outcome::not_applicable, {}, {}, {}, {}, {}, past_end_, {}};
        for (yearly_fee const& each : of.fees) {
            if (!detail::is_certain(each)) {
                merge_into(account.ahead_missing, detail::open_of(each, programme_.id));
            }
            auto const& cited = each.fee->cited_as;
            if (cited && std::ranges::find(account.cited_as, *cited) == account.cited_as.end()) {
                account.cited_as.push_back(*cited);
            }
        }
        return account;
    }

    [[nodiscard]] static result<money> paid_in(payee_account const& of, currency const& in) {
        std::vector<money> amounts;
        for (payment const& each : of.payments) {
            if (each.amount.currency() == in) {
                amounts.push_back(each.amount);
            }
        }
        return sum(in, amounts);
    }

    joint_programme const& programme_;
    date const& day_;
    std::vector<missing_fact> const& past_end_;
};

} // namespace

namespace {

/// Whether each year has a semester of the period, or one past the end after the last.
[[nodiscard]] bool are_of(planned_period const& of, std::int64_t semesters_a_year,
                          std::span<programme_year const> years) {
    return std::ranges::all_of(years, [&](programme_year const& each) {
        std::int64_t const first = of.period->first_semester;
        bool const is_past_end = of.period->last_semester == of.end
                                 && each.first_semester + semesters_a_year - 1 > of.end;
        return is_past_end
               || semesters_in(each.first_semester, semesters_a_year, first,
                               of.period->last_semester)
                      > 0;
    });
}

/// The answer by one source of the placement.
[[nodiscard]] result<period_fees>
judged_by(planned_period const& of, joint_programme const& programme, enrolment const& student,
          std::span<programme_year const> years, date const& day) {
    programme_period_id const& period = of.period->id;
    period_fees told{period, day, outcome::undetermined, {}, {}};
    accounts_by_payee accounts;
    gather_fees(accounts, programme, *of.period, of.end, years, told.missing);
    gather_payments(accounts, student, period, day);
    auto judged = account_judge{programme, day, told.missing}.all(accounts);
    if (judged.has_error()) {
        return judged.error();
    }
    told.accounts = *std::move(judged);
    told.in_time = told.missing.empty() ? outcome::not_applicable : outcome::undetermined;
    for (fee_account const& each : told.accounts) {
        told.in_time = both(told.in_time, each.in_time);
        merge_into(told.missing, each.missing);
    }
    if (told.in_time != outcome::undetermined) {
        told.missing.clear();
    }
    return told;
}

} // namespace

result<period_fees> period_fees_on(joint_programme const& programme, enrolment const& student,
                                   programme_period_id const& period,
                                   std::span<programme_year const> years, date const& day) {
    period_fees open{period, day, outcome::undetermined, {}, {}};
    detail::note_open(open.missing, programme.placement,
                      {"joint_programme", programme.id.str(), "/placement"});
    auto const sources = detail::planned_periods(programme, period);
    if (sources.empty()) {
        return programme.placement.state() == knowledge::missing
                   ? result<period_fees>{std::move(open)}
                   : refuse("enrolment.period_unknown", period.str());
    }
    auto const fits = [&](planned_period const& each) {
        return are_of(each, programme.semesters_a_year, years);
    };
    if (std::ranges::none_of(sources, fits)) {
        throw std::invalid_argument{"a year without a semester of the period"};
    }
    if (sources.size() != detail::readings_of(programme.placement).size()
        || !std::ranges::all_of(sources, fits)) {
        return open;
    }
    auto told = judged_by(sources.front(), programme, student, years, day);
    for (std::size_t at = 1; at < sources.size() && told.has_value(); ++at) {
        auto const other = judged_by(sources[at], programme, student, years, day);
        if (other != told) {
            return other.has_error() ? other : open;
        }
    }
    return told;
}

finding explanation_of(period_fees const& fees) {
    finding root = found("period_fees.in_time", fees.in_time,
                         {{"period", {fees.period.str()}}, {"day", {fees.day}}});
    root.missing = fees.missing;
    for (fee_account const& each : fees.accounts) {
        finding told = found("period_fees.account", each.in_time,
                             {{"payee", {record_reference{"party", each.payee.str()}}}});
        auto const show = [&](char const* name, std::optional<money> const& amount) {
            if (amount) {
                told.values[name] = {*amount};
            }
        };
        show("due", each.due);
        show("paid", each.paid);
        show("overdue", each.overdue);
        if (each.overdue_since) {
            told.values["since"] = {*each.overdue_since};
        }
        if (!each.ahead.empty()) {
            told.values["next"] = {each.ahead.front().amount};
            told.values["by"] = {each.ahead.front().due};
        }
        told.sources = each.cited_as;
        told.missing = each.missing;
        root.because.push_back(std::move(told));
    }
    return root;
}

} // namespace jspu_coop
