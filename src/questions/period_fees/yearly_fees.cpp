#include "questions/period_fees/yearly_fees.hpp"

#include "questions/detail/programme_facts.hpp"

#include <algorithm>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// A part of a yearly fee, with its last day.
struct dated_share {
    date due;
    decimal percent;
};

/// The day of the year that begins with `first_day`.
[[nodiscard]] result<date> day_in_year(month_day const& what, date const& first_day) {
    bool const is_next_year = what < month_day{first_day.month(), first_day.day()};
    int const year = first_day.year() + (is_next_year ? 1 : 0);
    bool const is_leap_day = what == month_day{2, 29};
    auto on = date::make(year, what.month(), what.day());
    return on.has_error() && is_leap_day ? date::make(year, 2, 28) : on;
}

[[nodiscard]] result<std::vector<dated_share>> dated(std::vector<fee_share> const& shares,
                                                     date const& first_day) {
    std::vector<dated_share> parts;
    for (fee_share const& each : shares) {
        auto const due = day_in_year(each.due, first_day);
        if (due.has_error()) {
            return due.error();
        }
        parts.push_back({*due, each.percent});
    }
    std::ranges::sort(parts, {}, &dated_share::due);
    return parts;
}

/// A percentage of an amount; what is no whole minor unit is rounded up.
[[nodiscard]] result<money> percentage(money const& whole, decimal percent) {
    auto const part = divide(ratio{percent}, ratio{100});
    if (part.has_error()) {
        return part.error();
    }
    return share(whole, *part, rounding_mode::ceiling);
}

/// Which percentage had to be paid before a day, by each source; nothing and all of it where the
/// days are not known.
[[nodiscard]] result<std::vector<decimal>> percents_before(yearly_fee const& of, date const& day) {
    std::vector<std::vector<fee_share>> sources = of.fee->shares.claims();
    if (of.fee->shares.is_known()) {
        sources.push_back(of.fee->shares.value());
    }
    if (sources.empty()) {
        return std::vector<decimal>{decimal{0}, decimal{100}};
    }
    std::vector<decimal> percents;
    for (std::vector<fee_share> const& each : sources) {
        auto const parts = dated(each, of.first_day);
        if (parts.has_error()) {
            return parts.error();
        }
        decimal passed{0};
        for (dated_share const& part : *parts) {
            // The shares of a valid fee are a hundred together.
            passed = part.due < day ? add(passed, part.percent).value() : passed;
        }
        percents.push_back(passed);
    }
    return percents;
}

} // namespace

std::vector<std::optional<money>> amounts_of(yearly_fee const& of) {
    fact<money> const& amount = of.fee->amount;
    std::vector<std::optional<money>> amounts{amount.claims().begin(), amount.claims().end()};
    if (amount.is_known()) {
        amounts.emplace_back(amount.value());
    } else if (amount.is_absent()) {
        amounts.emplace_back(std::nullopt);
    }
    return amounts;
}

bool may_ask(yearly_fee const& of) {
    return !of.fee->amount.is_absent();
}

result<bool> may_be_due(yearly_fee const& of, date const& day) {
    auto const percents = percents_before(of, day);
    if (percents.has_error()) {
        return percents.error();
    }
    return may_ask(of) && std::ranges::any_of(*percents, [](decimal each) { return each != 0; });
}

result<owed_range> owed_before(yearly_fee const& of, currency const& in, date const& day) {
    money const nothing{0, in};
    auto const percents = percents_before(of, day);
    auto const may_be = may_be_due(of, day);
    if (percents.has_error() || may_be.has_error()) {
        return percents.has_error() ? percents.error() : may_be.error();
    }
    if (!*may_be) {
        return owed_range{nothing, nothing};
    }
    std::vector<std::optional<money>> const amounts = amounts_of(of);
    if (amounts.empty()) {
        return owed_range{nothing, std::nullopt};
    }
    std::vector<money> owed;
    for (std::optional<money> const& amount : amounts) {
        for (decimal const each : *percents) {
            bool const is_in = amount && amount->currency() == in;
            auto const part = is_in ? percentage(*amount, each) : result<money>{nothing};
            if (part.has_error()) {
                return part.error();
            }
            owed.push_back(*part);
        }
    }
    auto const [least, most] = std::ranges::minmax(owed, {}, &money::minor_units);
    if (!of.is_whole) {
        bool const asks = most.minor_units() > 0;
        return owed_range{nothing, asks ? std::nullopt : std::optional{nothing}};
    }
    return owed_range{of.fee->payer.is_absent() ? least : nothing, most};
}

bool is_certain(yearly_fee const& of) {
    if (of.fee->amount.is_absent()) {
        return true;
    }
    return of.is_whole && of.fee->payer.is_absent() && of.fee->amount.is_known()
           && of.fee->shares.is_known();
}

result<void> add_parts(std::map<date, std::int64_t>& parts, yearly_fee const& of,
                       currency const& in) {
    if (!may_ask(of) || of.fee->amount.value().currency() != in) {
        return {};
    }
    auto const shares = dated(of.fee->shares.value(), of.first_day);
    if (shares.has_error()) {
        return shares.error();
    }
    decimal passed{0};
    std::int64_t before = 0;
    for (dated_share const& each : *shares) {
        passed = add(passed, each.percent).value();
        auto const by_then = percentage(of.fee->amount.value(), passed);
        if (by_then.has_error()) {
            return by_then.error();
        }
        parts[each.due] += by_then->minor_units() - before;
        before = by_then->minor_units();
    }
    return {};
}

std::vector<missing_fact> open_of(yearly_fee const& of, joint_programme_id const& programme) {
    std::vector<missing_fact> missing;
    auto const place = [&](char const* member) {
        return fact_place{"joint_programme", programme.str(), of.path + member};
    };
    auto const unpublished = [&](char const* member) {
        merge_into(missing, {{"joint_programme", programme.str(), of.path + member,
                              open_cause::rule_unpublished}});
    };
    note_open(missing, of.fee->payer, place("/payer"));
    note_open(missing, of.fee->amount, place("/amount"));
    note_open(missing, of.fee->shares, place("/shares"));
    if (of.fee->shares.is_absent()) { // the day is set elsewhere
        unpublished("/shares");
    }
    if (!of.is_whole) {
        unpublished("/amount");
    }
    return missing;
}

} // namespace jspu_coop::detail
