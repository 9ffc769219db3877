#include "records/agreements/detail/term_end.hpp"

#include <algorithm>
#include <cstdint>

namespace jspu_coop::detail {

std::optional<date> last_day_of(date first, duration length) {
    result<date> const next = advance(first, length, rounding::down);
    return next.has_value() ? next->previous() : std::nullopt;
}

namespace {

/// The end after so many renewals; nothing when the calendar does not reach so far.
std::optional<date> end_after(date first_end, duration by, std::int64_t times) {
    std::optional<date> const anchor = first_end.next();
    if (!anchor || times > duration::max_count / std::max(by.count(), 1)) {
        return std::nullopt;
    }
    return last_day_of(*anchor, {by.count() * static_cast<int>(times), by.unit()});
}

/// True when notice was given by the last day for it.
bool is_stopped(date end, automatic_renewal const& rule, std::vector<date> const& notices) {
    result<date> const last_for_notice =
        rule.notice ? retreat(end, *rule.notice, rounding::down) : result<date>{end};
    return last_for_notice.has_value()
           && std::any_of(notices.begin(), notices.end(),
                          [&](date notice) { return notice <= *last_for_notice; });
}

} // namespace

std::optional<date> renewed_end(std::optional<date> first_end, automatic_renewal const* rule,
                                std::vector<date> const& notices, std::optional<date> replaced) {
    if (!first_end || !rule) {
        return first_end;
    }
    if (notices.empty() && !replaced) {
        return rule->times ? end_after(*first_end, rule->by, *rule->times) : std::nullopt;
    }
    std::optional<date> end = first_end;
    for (std::int64_t done = 0; end; end = end_after(*first_end, rule->by, ++done)) {
        bool const used_up = rule->times && done >= *rule->times;
        if (used_up || (replaced && *replaced - *end <= 1) || is_stopped(*end, *rule, notices)) {
            break;
        }
    }
    return end;
}

} // namespace jspu_coop::detail
