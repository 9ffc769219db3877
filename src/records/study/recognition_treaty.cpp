#include <jspu_coop/records/study/recognition_treaty.hpp>

#include "base/detail/report.hpp"

namespace jspu_coop {

namespace {

/// Whether by every source the party's last day is before its first.
[[nodiscard]] bool is_reversed(treaty_party const& party) {
    bool is_said = false;
    bool is_possible = false;
    detail::for_each_claim(party.since, {}, [&](date since, std::string const&) {
        detail::for_each_claim(party.last, {}, [&](date last, std::string const&) {
            is_said = true;
            is_possible = is_possible || since <= last;
        });
    });
    return is_said && !is_possible;
}

} // namespace

issues validate(recognition_treaty const& value) {
    issues found;
    if (value.name.empty()) {
        detail::report(found, "recognition_treaty.name_empty", "/name");
    }
    if (value.names_all_parties && value.parties.size() < 2) {
        detail::report(found, "recognition_treaty.parties_too_few", "/parties");
    }
    detail::report_repeated(found, "recognition_treaty.party_repeated", "/parties", value.parties,
                            &treaty_party::state, "state");
    for (std::size_t at = 0; at < value.parties.size(); ++at) {
        treaty_party const& party = value.parties[at];
        std::string const path = path_join("/parties", at);
        if (is_reversed(party)) {
            detail::report(found, "recognition_treaty.party_reversed", path_join(path, "last"),
                           to_string(party.state));
        }
        detail::validate_each(found, path_join(path, "cited_as"), party.cited_as);
    }
    detail::report_repeated(found, "recognition_treaty.document_repeated", "/documents",
                            value.documents, &covered_document::kind, "kind");
    detail::report_repeated(found, "recognition_treaty.purpose_repeated", "/purposes",
                            value.purposes, &purpose_effect::purpose, "purpose");
    if (value.cited_as.empty()) {
        detail::report(found, "recognition_treaty.uncited", "/cited_as");
    }
    detail::validate_each(found, "/cited_as", value.cited_as);
    return found;
}

} // namespace jspu_coop
