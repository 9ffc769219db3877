#include "records/study/detail/average.hpp"

#include <algorithm>
#include <utility>

namespace jspu_coop::detail {

result<fact<ratio>> average_by(std::vector<average_entry> const& entries, failed_grade_rule rule) {
    result<ratio> sum = ratio{0};
    result<ratio> weights = ratio{0};
    bool const is_about_fails = rule != failed_grade_rule::counts_its_value;
    for (average_entry const& each : entries) {
        if (is_about_fails && !each.passes.is_known()) {
            return fact<ratio>{};
        }
        bool const fails = is_about_fails && !each.passes.value();
        if (fails && rule == failed_grade_rule::is_left_out) {
            continue;
        }
        if (!fails && !each.value.is_known()) {
            return fact<ratio>{};
        }
        weights = and_then(weights, [&](ratio so_far) { return add(so_far, each.weight); });
        sum = and_then(sum, [&](ratio so_far) {
            return and_then(multiply(each.weight, fails ? ratio{0} : each.value.value()),
                            [&](ratio more) { return add(so_far, more); });
        });
    }
    if (weights.has_error() || sum.has_error()) {
        return weights.has_error() ? weights.error() : sum.error();
    }
    if (*weights == 0) {
        return fact<ratio>::absent();
    }
    auto const average = divide(*sum, *weights);
    return average.has_error() ? result<fact<ratio>>{average.error()} : fact<ratio>{*average};
}

fact<ratio> common_average(std::vector<fact<ratio>> const& averages) {
    bool const agree = std::ranges::all_of(
        averages, [&](fact<ratio> const& each) { return each == averages.front(); });
    if (agree) {
        return averages.front();
    }
    std::vector<ratio> claims;
    for (fact<ratio> const& each : averages) {
        if (!each.is_known()) { // none at all by this rule, or open
            return {};
        }
        if (std::ranges::find(claims, each.value()) == claims.end()) {
            claims.push_back(each.value());
        }
    }
    return fact<ratio>::conflicting(std::move(claims));
}

} // namespace jspu_coop::detail
