#include "questions/dossier/deliverables.hpp"

#include "questions/detail/nomination.hpp"

namespace jspu_coop::detail {

namespace {

bool is_report(paper const& of) noexcept {
    return of.kind == paper_kind::report;
}

bool is_certificate(paper const& of) noexcept {
    return of.kind == paper_kind::certificate_of_attendance
           || (of.kind == paper_kind::transcript_of_records && of.from == paper_provider::host);
}

/// The only one of such papers that is the owner's; none where there are several.
std::optional<std::size_t> only_paper(dossier_stay const& stay, participation_id const& owner,
                                      bool (*is_such)(paper const&)) {
    std::optional<std::size_t> found;
    for (std::size_t at = 0; at < stay.asked.papers.size(); ++at) {
        paper const& each = stay.asked.papers[at];
        bool const is_own = each.of ? *each.of == owner : stay.owners.size() == 1;
        if (is_own && is_such(each)) {
            if (found) {
                return std::nullopt;
            }
            found = at;
        }
    }
    return found;
}

/// Who only asks, or waits on reserve, surely holds no place, and owes nothing yet. Of whom no step
/// is recorded, nothing says so.
bool has_no_place(dossier_stay const& stay, participation const& who) {
    participation_state const state = state_on(who, stay.day);
    return state.last
           && holds_place_by(state, nomination_of(stay.asked, &who, state, stay.day))
                  == outcome::not_satisfied;
}

} // namespace

std::vector<owed_paper> owed_papers_of(dossier_stay const& stay) {
    std::vector<owed_paper> all;
    for (dossier_owner const& owner : stay.owners) {
        std::string const path = "/participations/" + to_string(owner.id);
        participation const& who = *owner.listed;
        if (has_no_place(stay, who)) {
            continue;
        }
        all.push_back({&who.report, owner.id, path + "/report", paper_kind::report,
                       paper_provider::participant, only_paper(stay, owner.id, is_report)});
        all.push_back({&who.certificate, owner.id, path + "/certificate",
                       paper_kind::certificate_of_attendance, paper_provider::host,
                       only_paper(stay, owner.id, is_certificate)});
    }
    return all;
}

} // namespace jspu_coop::detail
