#include "questions/document_recognition/treaty_findings.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace jspu_coop::detail {

namespace {

[[nodiscard]] shown_value shown(date day) {
    return day;
}

[[nodiscard]] shown_value shown(country const& value) {
    return coded_value{"country", to_string(value)};
}

template <class E>
[[nodiscard]] shown_value shown(E value) {
    return coded_value{std::string{enumeration_name<E>}, to_string(value)};
}

/// Shows the known value, or what sources claim.
template <class T>
void show(named_values& values, char const* name, fact<T> const& from) {
    for (fact<T> const& each : readings_of(from, {})) {
        if (each.is_known()) {
            values[name].push_back(shown(each.value()));
        }
    }
}

/// What a treaty says of a state that may not be known; null when there is nothing.
[[nodiscard]] treaty_party const* known_party(recognition_treaty const& treaty,
                                              fact<country> const& state) {
    return state.is_known() ? party_of(treaty, state.value()) : nullptr;
}

/// What the treaty says of a state: since when it binds it, until when, and where that is said.
void tell_party(finding& told, recognition_treaty const& treaty, fact<country> const& state) {
    show(told.values, "country", state);
    treaty_party const* const party = known_party(treaty, state);
    if (party == nullptr) {
        return;
    }
    show(told.values, party->since.is_known() ? "since" : "since_claimed", party->since);
    if (party->last.is_known()) {
        show(told.values, "last", party->last);
    }
    told.sources = party->cited_as;
}

/// The day of entry into force between the two states, where it is known, or what sources claim.
void tell_entry(finding& told, recognition_treaty const& treaty,
                recognition_question const& asked) {
    treaty_party const* const there = known_party(treaty, asked.document.issued_in);
    treaty_party const* const here = party_of(treaty, asked.recognised_in);
    if (there == nullptr || here == nullptr) {
        return;
    }
    if (there->since.is_known() && here->since.is_known()) {
        told.values["required"] = {std::max(there->since.value(), here->since.value())};
        return;
    }
    std::set<date> claimed;
    for (fact<date> const* const since : {&there->since, &here->since}) {
        claimed.insert(since->claims().begin(), since->claims().end());
    }
    if (!claimed.empty()) {
        told.values["required_claimed"].assign(claimed.begin(), claimed.end());
    }
}

} // namespace

finding finding_of(treaty_check check, recognition_treaty const& treaty,
                   recognition_question const& asked, judged const& came_of_it) {
    finding told = found("document_recognition." + to_string(check), came_of_it.result);
    told.missing = came_of_it.missing;
    switch (check) {
    case treaty_check::issuer_bound:
        tell_party(told, treaty, asked.document.issued_in);
        break;
    case treaty_check::recogniser_bound:
        tell_party(told, treaty, asked.recognised_in);
        break;
    case treaty_check::kind_covered:
        show(told.values, "kind", asked.document.kind);
        break;
    case treaty_check::issuer_accredited:
        break;
    case treaty_check::issue_day:
        show(told.values, "observed", asked.document.issued_on);
        if (treaty.issued_since_entry == fact{true}) {
            tell_entry(told, treaty, asked);
        }
        break;
    }
    return told;
}

finding finding_of(recognition_purpose purpose, recognition_treaty const& treaty,
                   judged const& came_of_it) {
    finding told = found("document_recognition.effect", came_of_it.result);
    told.missing = came_of_it.missing;
    told.values["purpose"] = {shown(purpose)};
    show(told.values, "effect", effect_for(treaty, purpose));
    return told;
}

} // namespace jspu_coop::detail
