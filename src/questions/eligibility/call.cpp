#include "questions/eligibility/call.hpp"

#include "facts/detail/parts.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <variant>
#include <vector>

namespace jspu_coop::detail {

namespace {

/// Days that are told, and whether some are not certain.
struct told_days {
    std::set<date> days{};
    bool is_open{false};

    void add(std::optional<date> const& day, outcome counts) {
        if (day && counts == outcome::satisfied) {
            days.insert(*day);
        }
        is_open = is_open || (day && counts == outcome::undetermined);
    }
    /// The one day; a conflict where they differ; absent where there is none.
    [[nodiscard]] fact<date> as_fact() const {
        if (is_open) {
            return {};
        }
        if (days.size() > 1) {
            return fact<date>::conflicting({days.begin(), days.end()});
        }
        return days.empty() ? fact<date>::absent() : fact<date>{*days.begin()};
    }
};

void add_first_days(told_days& to, fact<period> const& when, outcome counts) {
    if (period const* known = when.get()) {
        to.add(known->first(), counts);
    }
    for (period const& each : when.claims()) {
        to.add(each.first(), counts);
    }
    to.is_open = to.is_open || when.state() == knowledge::missing;
}

fact<date> first_day_of(fact<period> const& when) {
    told_days made;
    add_first_days(made, when, outcome::satisfied);
    return made.as_fact();
}

/// The application that the history, as corrected, has on the first day of one; null for none.
history_entry<participation_event> const* application_in(history<participation_event> const& of) {
    history_entry<participation_event> const* first = nullptr;
    for (auto const* entry : of.effective()) {
        bool const is_one = entry->event.step == participation_step::applied;
        if (is_one && (first == nullptr || entry->effect < first->effect)) {
            first = entry;
        }
    }
    return first;
}

/// Minutes that are told; one alone counts.
struct told_times {
    std::vector<std::optional<step_time>> times{};

    void add(std::optional<step_time> const& time) {
        if (std::find(times.begin(), times.end(), time) == times.end()) {
            times.push_back(time);
        }
    }
    [[nodiscard]] std::optional<step_time> as_one() const {
        return times.size() == 1 ? times.front() : std::nullopt;
    }
};

/// The days that the parts of a person tell.
struct days_found {
    told_days applied{};
    told_days nominated{};
    told_days begins{};
    told_times applied_at{};

    void add(personal_part const& part, outcome is_under) {
        outcome const counts = both(part.is_person, is_under);
        add_first_days(begins, part.of->period, counts);
        if (part.listed != nullptr) {
            if (auto const* const first = application_in(part.listed->history)) {
                applied.add(first->effect, counts);
                applied_at.add(first->event.made_at);
            }
            nominated.add(part.state.nominated, counts);
        }
        auto const& detail = std::get<programme_participation>(part.of->detail);
        if (detail.nominated.is_known() && part.of->participations.size() <= 1) {
            nominated.add(detail.nominated.value(), counts);
        }
    }
};

} // namespace

std::optional<found_call> find_call(view const& records, call_reference const& call) {
    auto holder = records.records().find(call.organisation);
    auto const* const held = holder ? std::get_if<organisation>(holder.get()) : nullptr;
    if (held == nullptr) {
        return std::nullopt;
    }
    for (organisation_programme const& programme : held->programmes) {
        for (programme_call const& each : programme.calls) {
            if (each.id == call.call) {
                return found_call{std::move(holder), &programme, &each};
            }
        }
    }
    return std::nullopt;
}

application application_of(view const& records, call_reference const& call, person_id const& who,
                           std::shared_ptr<activity const> const& asked) {
    fact_terms others;
    if (asked != nullptr) {
        others.except = {asked->id};
    }
    std::vector<personal_part> parts = parts_of(records, who, others);
    if (asked != nullptr) {
        add_parts(parts, records.with_known_histories(asked), who);
    }
    days_found found;
    for (personal_part const& each : parts) {
        outcome const is_under = is_of(*each.of, call);
        if (is_under != outcome::not_satisfied) {
            found.add(each, is_under);
        }
    }
    return {found.applied.as_fact(), found.applied_at.as_one(), found.nominated.as_fact(),
            found.begins.as_fact()};
}

fact<date> reference_day_of(view const& records, reference_day_kind kind, application const& done,
                            programme_call const& call, person_id const& who,
                            fact_terms const& by) {
    switch (kind) {
    case reference_day_kind::application:
        return done.applied;
    case reference_day_kind::nomination:
        return done.nominated;
    case reference_day_kind::start_of_stay:
        return done.begins.is_absent() ? first_day_of(call.period) : done.begins;
    case reference_day_kind::decision:
        return records.known_on();
    case reference_day_kind::admission_cohort:
        break;
    }
    fact_name const began{"cycle.began_on"};
    fact_schema schema = person_facts(by);
    std::erase_if(schema.facts, [&](fact_description const& each) { return each.name != began; });
    auto const row = facts_of(records, who, records.known_on(), by,
                              std::make_shared<fact_schema const>(std::move(schema)));
    if (row.has_error() || !row->slots().front().known.is_known()) {
        return {};
    }
    return std::get<date_value>(row->slots().front().known.value()).day;
}

} // namespace jspu_coop::detail
