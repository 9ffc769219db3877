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

/// The last day for the notice that stops the renewal at an end; nothing before the calendar's
/// first day.
std::optional<date> last_for_notice(date end, automatic_renewal const& rule) {
    result<date> const last =
        rule.notice ? retreat(end, *rule.notice, rounding::down) : result<date>{end};
    return last.has_value() ? std::optional{*last} : std::nullopt;
}

/// True when notice was given by the last day for it.
bool is_stopped(date end, automatic_renewal const& rule, std::vector<date> const& notices) {
    std::optional<date> const last = last_for_notice(end, rule);
    return last && std::any_of(notices.begin(), notices.end(), [&](date notice) {
               return notice <= *last;
           });
}

/// Visits each end at which the term is renewed, with the number of renewals before it, until the
/// visitor returns false; gives the end at which it is not renewed any more, or was left.
template <class Visit>
std::optional<date> walk_renewals(date first_end, automatic_renewal const& rule,
                                  std::vector<date> const& notices, std::optional<date> replaced,
                                  Visit const& visit) {
    std::optional<date> end = first_end;
    for (std::int64_t done = 0; end; end = end_after(first_end, rule.by, ++done)) {
        bool const used_up = rule.times && done >= *rule.times;
        if (used_up || (replaced && *replaced - *end <= 1) || is_stopped(*end, rule, notices)
            || !visit(*end, done)) {
            break;
        }
    }
    return end;
}

} // namespace

std::optional<date> first_end_of(fact<agreement_term> const& term, std::optional<date> first) {
    if (!term.is_known()) {
        return std::nullopt;
    }
    if (auto const* const until = std::get_if<term_until>(&term.value())) {
        return until->last;
    }
    auto const* const length = std::get_if<term_for>(&term.value());
    return length && first ? last_day_of(*first, length->length) : std::nullopt;
}

std::optional<date> renewed_end(std::optional<date> first_end, automatic_renewal const* rule,
                                std::vector<date> const& notices, std::optional<date> replaced) {
    if (!first_end || !rule) {
        return first_end;
    }
    if (notices.empty() && !replaced) {
        return rule->times ? end_after(*first_end, rule->by, *rule->times) : std::nullopt;
    }
    return walk_renewals(*first_end, *rule, notices, replaced,
                         [](date, std::int64_t) { return true; });
}

std::vector<coming_renewal> coming_renewals(std::optional<date> first_end,
                                            automatic_renewal const& rule,
                                            std::vector<date> const& notices,
                                            std::optional<date> replaced, date first, date last) {
    std::vector<coming_renewal> found;
    if (!first_end) {
        return found;
    }
    walk_renewals(*first_end, rule, notices, replaced, [&](date end, std::int64_t done) {
        std::optional<date> const notice = last_for_notice(end, rule);
        if (notice && first <= *notice && *notice <= last) {
            found.push_back({end, *notice, end_after(*first_end, rule.by, done + 1)});
        }
        return !notice || *notice <= last;
    });
    return found;
}

} // namespace jspu_coop::detail
