#include <jspu_coop/records/programmes/period_fee.hpp>

#include "base/detail/report.hpp"

namespace jspu_coop {

namespace {

void check_fee_shares(issues& found, std::vector<fee_share> const& shares,
                      std::string const& path) {
    if (shares.empty()) {
        detail::report(found, "period_fee.shares_empty", path);
        return;
    }
    detail::report_repeated(found, "period_fee.day_repeated", path, shares, &fee_share::due, "due");
    result<decimal> total = decimal{0};
    for (std::size_t at = 0; at < shares.size(); ++at) {
        decimal const percent = shares[at].percent;
        if (percent <= 0) {
            detail::report(found, "period_fee.percent_not_positive",
                           path_join(path_join(path, at), "percent"), to_string(percent));
        }
        if (total) {
            total = add(*total, percent);
        }
    }
    // A sum that has no room is no hundred either.
    if (!total || *total != 100) {
        detail::report(found, "period_fee.shares_not_whole", path,
                       total ? to_string(*total) : std::string{});
    }
}

} // namespace

issues validate(period_fee const& value) {
    issues found;
    detail::for_each_claim(value.payer, "/payer", [&](party_id const& payer, std::string path) {
        if (payer == value.payee) {
            detail::report(found, "period_fee.payer_is_payee", std::move(path), to_string(payer));
        }
    });
    detail::for_each_claim(value.amount, "/amount", [&](money const& amount, std::string path) {
        if (amount.minor_units() <= 0) {
            detail::report(found, "period_fee.amount_not_positive", std::move(path),
                           to_string(amount));
        }
    });
    detail::for_each_claim(value.shares, "/shares",
                           [&](std::vector<fee_share> const& shares, std::string const& path) {
                               check_fee_shares(found, shares, path);
                           });
    detail::validate_part(found, "/cited_as", value.cited_as);
    return found;
}

} // namespace jspu_coop
