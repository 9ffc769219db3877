#include "questions/document_recognition/treaty_findings.hpp"

#include <algorithm>
#include <string>
#include <utility>

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

/// Shows what is known of a fact, or what sources claim, each once.
template <class T>
void show(named_values& values, char const* name, fact<T> const& from) {
    std::vector<T> known = from.claims();
    if (T const* const value = from.get()) {
        known.push_back(*value);
    }
    for (T const& each : known) {
        shown_value value = shown(each);
        shown_values const& before = values[name];
        if (std::ranges::find(before, value) == before.end()) {
            values[name].push_back(std::move(value));
        }
    }
}

/// What the treaty says of a state: since when it binds it, until when, and where that is said.
void tell_party(finding& told, recognition_treaty const& treaty, fact<country> const& state) {
    show(told.values, "country", state);
    country const* const which = state.get();
    treaty_party const* const party = which != nullptr ? party_of(treaty, *which) : nullptr;
    if (party != nullptr) {
        show(told.values, "since", party->since);
        show(told.values, "last", party->last);
        told.sources = party->cited_as;
    }
}

/// The day that the document bears, and the days of entry that it may be compared with.
void tell_issue_day(finding& told, recognition_treaty const& treaty,
                    recognition_question const& asked) {
    show(told.values, "observed", asked.document.issued_on);
    bool const is_asked = treaty.issued_since_entry.is_known() && treaty.issued_since_entry.value();
    for (fact<country> const& state :
         {asked.document.issued_in, fact<country>{asked.recognised_in}}) {
        country const* const which = state.get();
        treaty_party const* const party = which != nullptr ? party_of(treaty, *which) : nullptr;
        if (is_asked && party != nullptr) {
            show(told.values, "required", party->since);
        }
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
        tell_issue_day(told, treaty, asked);
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
