#include <jspu_coop/records/activities/fee.hpp>

#include "base/detail/report.hpp"

#include <algorithm>
#include <string>

namespace jspu_coop {

namespace {

/// Reports an amount that is nothing or less, or in another currency than the first instalment's.
void check_amount(issues& found, fee const& value, money const& amount, std::string const& path) {
    if (amount.minor_units() <= 0) {
        detail::report(found, "fee.amount_not_positive", path, to_string(amount));
    }
    currency const agreed = value.instalments.front().amount.currency();
    if (amount.currency() != agreed) {
        detail::report(found, "fee.currency_mixed", path, to_string(amount),
                       {{"currency", to_string(agreed)}});
    }
}

template <class Part>
void check_amounts(issues& found, fee const& value, std::vector<Part> const& parts,
                   std::string const& path) {
    std::vector<money> amounts;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        check_amount(found, value, parts[at].amount, path_join(path_join(path, at), "amount"));
        amounts.push_back(parts[at].amount);
    }
    // Of several currencies there is no sum, which is said above.
    if (!has_errors(found)
        && sum(value.instalments.front().amount.currency(), amounts).has_error()) {
        detail::report(found, "fee.total_out_of_range", path);
    }
}

/// What had been paid by a day, less what had been paid back, in minor units; of amounts whose sums
/// have room.
[[nodiscard]] std::int64_t balance_on(fee const& value, date const& day) {
    std::int64_t left = 0;
    for (payment const& each : value.payments) {
        left += each.on <= day ? each.amount.minor_units() : 0;
    }
    for (payment const& each : value.refunds) {
        left -= each.on <= day ? each.amount.minor_units() : 0;
    }
    return left;
}

void check_refunds(issues& found, fee const& value) {
    if (has_errors(found)) {
        return; // of such amounts there may be no sum
    }
    for (std::size_t at = 0; at < value.refunds.size(); ++at) {
        payment const& each = value.refunds[at];
        if (balance_on(value, each.on) < 0) {
            detail::report(found, "fee.refund_exceeds_payments",
                           path_join(path_join("/refunds", at), "amount"), to_string(each.amount),
                           {{"day", to_string(each.on)}});
        }
    }
}

/// The acts behind payments or refunds.
void check_acts(issues& found, std::vector<payment> const& parts, std::string const& path) {
    for (std::size_t at = 0; at < parts.size(); ++at) {
        detail::validate_part(found, path_join(path_join(path, at), "decided_by"),
                              parts[at].decided_by);
    }
}

void check_order(issues& found, std::vector<instalment> const& parts) {
    for (std::size_t at = 1; at < parts.size(); ++at) {
        if (parts[at].due <= parts[at - 1].due) {
            detail::report(found, "fee.instalments_unordered",
                           path_join(path_join("/instalments", at), "due"),
                           to_string(parts[at].due), {{"before", to_string(parts[at - 1].due)}});
        }
    }
}

/// The sum of amounts of a valid fee, none of which is negative: a part of a sum that has room.
[[nodiscard]] money plus(money left, money right) {
    return add(left, right).value();
}

[[nodiscard]] money less(money left, money right) {
    return subtract(left, right).value();
}

} // namespace

issues validate(fee const& value) {
    issues found;
    if (value.instalments.empty()) {
        detail::report(found, "fee.instalments_empty", "/instalments");
    } else {
        check_order(found, value.instalments);
        check_amounts(found, value, value.instalments, "/instalments");
        check_amounts(found, value, value.payments, "/payments");
        check_amounts(found, value, value.refunds, "/refunds");
        check_refunds(found, value);
    }
    if (value.payer == fact{value.payee}) {
        detail::report(found, "fee.payer_is_payee", "/payee", to_string(value.payee));
    }
    check_acts(found, value.payments, "/payments");
    check_acts(found, value.refunds, "/refunds");
    detail::validate_part(found, "/cited_as", value.cited_as);
    return found;
}

fee_standing standing_on(fee const& of, date const& day) {
    money const nothing{0, of.instalments.front().amount.currency()};
    fee_standing out{nothing, money{balance_on(of, day), nothing.currency()}, nothing, {}};
    money so_far = nothing;
    for (instalment const& each : of.instalments) {
        so_far = plus(so_far, each.amount);
        bool const is_open = out.paid.minor_units() < so_far.minor_units();
        if (each.due < day && is_open) {
            out.overdue = less(so_far, out.paid);
        }
        if (each.due <= day) {
            out.due = so_far;
        }
        if (day <= each.due && is_open && !out.next) {
            out.next = instalment{each.due, less(so_far, out.paid)};
        }
    }
    return out;
}

} // namespace jspu_coop
