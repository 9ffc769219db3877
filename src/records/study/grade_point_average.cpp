#include <jspu_coop/records/study/grade_point_average.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {

namespace {

/// A grade as it enters an average.
struct entry {
    ratio weight;
    ratio value;
    fact<bool> passes;
};

/// The grade as it enters; nothing for a mark that counts no number.
[[nodiscard]] result<std::optional<entry>> entry_of(grade_scale const& scale,
                                                    weighed_grade const& of) {
    auto const value = value_of(scale, of.grade);
    if (value.has_error()) {
        return value.error();
    }
    if (!*value) {
        return std::optional<entry>{};
    }
    return std::optional{
        entry{ratio{of.credits.amount()}, ratio{**value}, passes(scale, of.grade).value()}};
}

[[nodiscard]] result<std::vector<entry>> entries_of(grade_scale const& scale,
                                                    std::span<weighed_grade const> grades) {
    std::vector<entry> entries;
    for (std::size_t at = 0; at < grades.size(); ++at) {
        credits const& first = grades.front().credits;
        if (auto const one_system = compare(grades[at].credits, first); one_system.has_error()) {
            return fault{one_system.error()}.under(path_join(path_join("", at), "credits"));
        }
        auto made = entry_of(scale, grades[at]);
        if (made.has_error()) {
            return fault{made.error()}.under(path_join(path_join("", at), "grade"));
        }
        if (*made) {
            entries.push_back(**std::move(made));
        }
    }
    return entries;
}

/// The average by a rule; missing where it is open of a grade whether the rule is about it.
[[nodiscard]] result<fact<ratio>> average_by(std::vector<entry> const& entries,
                                             failed_grade_rule rule) {
    result<ratio> sum = ratio{0};
    result<ratio> weights = ratio{0};
    for (entry const& each : entries) {
        bool const is_about_it = rule != failed_grade_rule::counts_its_value;
        if (is_about_it && !each.passes.is_known()) {
            return fact<ratio>{};
        }
        bool const fails = is_about_it && !each.passes.value();
        if (fails && rule == failed_grade_rule::is_left_out) {
            continue;
        }
        weights = and_then(weights, [&](ratio so_far) { return add(so_far, each.weight); });
        sum = and_then(sum, [&](ratio so_far) {
            return and_then(multiply(each.weight, fails ? ratio{0} : each.value),
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

/// What all rules together say.
[[nodiscard]] fact<ratio> common_average(std::vector<fact<ratio>> const& averages) {
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

} // namespace

result<fact<ratio>> grade_point_average(grade_scale const& scale,
                                        std::span<weighed_grade const> grades,
                                        fact<failed_grade_rule> const& fails) {
    auto const entries = entries_of(scale, grades);
    if (entries.has_error()) {
        return entries.error();
    }
    std::vector<failed_grade_rule> rules = fails.claims();
    if (failed_grade_rule const* const known = fails.get()) {
        rules = {*known};
    } else if (rules.empty()) {
        auto const all = every<failed_grade_rule>();
        rules.assign(all.begin(), all.end());
    }
    std::vector<fact<ratio>> averages;
    for (failed_grade_rule const rule : rules) {
        auto average = average_by(*entries, rule);
        if (average.has_error()) {
            return average.error();
        }
        averages.push_back(*std::move(average));
    }
    return common_average(averages);
}

} // namespace jspu_coop
