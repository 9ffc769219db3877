#include "questions/reminders/quick_look.hpp"

#include "records/agreements/detail/term_end.hpp"

#include <algorithm>

namespace jspu_coop::detail {

namespace {

/// The day of the last signature, when all have signed and nothing else has happened; else nothing.
std::optional<date> only_signed_on(agreement const& of) {
    std::optional<date> last;
    std::size_t signatures = 0;
    for (auto const& each : of.history.entries()) {
        bool const is_signature = std::holds_alternative<agreement_signed>(each.event);
        if (each.supersedes
            || (!is_signature && !std::holds_alternative<agreement_drafted>(each.event))) {
            return std::nullopt;
        }
        if (is_signature) { // nobody signs twice
            ++signatures;
            last = last ? std::max(*last, each.effect) : each.effect;
        }
    }
    return signatures == of.parties.size() ? last : std::nullopt;
}

bool may_lapse(ground const& on) {
    ground_lapse const* const says = on.on_lapse.get();
    return on.agreement && on.relation != ground_relation::references && !on.on_lapse.is_absent()
           && (!says || *says == ground_lapse::ends);
}

/// The first day in force by a rule that needs no event of its own; else nothing.
std::optional<date> entered_by_rule(fact<entry_into_force> const& entry, date all_signed) {
    entry_into_force const* const rule = entry.get();
    if (!rule || std::holds_alternative<entry_on_notification>(*rule)) {
        return std::nullopt;
    }
    auto const* const named = std::get_if<entry_on_date>(rule);
    return named ? std::max(named->day, all_signed) : all_signed;
}

} // namespace

bool is_plainly_quiet(agreement const& of, date day, date end) {
    std::optional<date> const all_signed = only_signed_on(of);
    if (!all_signed || day < *all_signed || !of.term.is_known() || of.renewal.is_open()
        || std::any_of(of.grounds.begin(), of.grounds.end(), may_lapse)) {
        return false;
    }
    if (std::holds_alternative<indefinite_term>(of.term.value())) {
        return of.entry.is_known();
    }
    std::optional<date> const first = entered_by_rule(of.entry, *all_signed);
    std::optional<date> const first_end = first ? first_end_of(of.term, first) : std::nullopt;
    if (!first_end) {
        return false;
    }
    renewal_rule const* const said = of.renewal.get();
    automatic_renewal const* const rule = said ? std::get_if<automatic_renewal>(said) : nullptr;
    std::optional<date> const last = renewed_end(*first_end, rule, {}, {});
    bool const ends = last && day <= *last && *last <= end;
    return !ends && (!rule || coming_renewals(*first_end, *rule, {}, {}, day, end).empty());
}

} // namespace jspu_coop::detail
