#include "questions/detail/owed_papers.hpp"

#include <jspu_coop/verdict/checks.hpp>

#include "questions/detail/nomination.hpp"

#include <utility>

namespace jspu_coop::detail {

namespace {

bool serves_as(paper const& listed, paper_kind kind) noexcept {
    bool const is_hosts_transcript =
        listed.kind == paper_kind::transcript_of_records && listed.from == paper_provider::host;
    return listed.kind == kind
           || (kind == paper_kind::certificate_of_attendance && is_hosts_transcript);
}

/// The only one of such papers that is the person's; none where there are several.
std::optional<std::size_t> only_paper(activity const& of, participation const& who,
                                      participation const* alone, paper_kind kind) {
    std::optional<std::size_t> found;
    for (std::size_t at = 0; at < of.papers.size(); ++at) {
        paper const& each = of.papers[at];
        bool const is_own = each.of ? *each.of == who.id : alone == &who;
        if (is_own && serves_as(each, kind)) {
            if (found) {
                return std::nullopt;
            }
            found = at;
        }
    }
    return found;
}

fact_place place_in_list(activity const& of, std::size_t at) {
    return {"activity", to_string(of.id), "/papers/" + std::to_string(at) + "/received"};
}

/// @param place where the fact stands, made only where it is open: most are not
template <class Place>
receipt receipt_by(fact<date> const& received, Place const& place, date day) {
    receipt made{holds_of(received, [&](date on) { return on <= day; })};
    if (received.is_known()) {
        made.on = received.value();
    }
    if (made.is_there == outcome::undetermined) {
        made.open = {place().when(received.state())};
    }
    return made;
}

} // namespace

std::string owed_paper::path(char const* member) const {
    return "/participations/" + to_string(who->id)
           + (kind == paper_kind::report ? "/report" : "/certificate") + member;
}

std::array<owed_paper, 2> owed_papers_of(activity const& of, participation const& who,
                                         participation const* alone) {
    auto const told = [&](deliverable const& what, paper_kind kind) {
        return owed_paper{&who, &what, kind, only_paper(of, who, alone, kind)};
    };
    return {told(who.report, paper_kind::report),
            told(who.certificate, paper_kind::certificate_of_attendance)};
}

owing owing_on(activity const& of, participation const& who, participation_state const& state,
               bool is_unheard_of, date day) {
    nomination const told = nomination_of(of, &who, state, day);
    if (is_unheard_of && !told.on.is_known()) {
        return {outcome::undetermined,
                {{"activity", to_string(of.id), "/participations/" + to_string(who.id) + "/history",
                  open_cause::missing}}};
    }
    outcome const holds = is_unheard_of ? outcome::satisfied : holds_place_by(state, told);
    if (holds == outcome::undetermined) {
        return {holds, {contradicted_nomination(of)}};
    }
    return {holds};
}

fact<date> due_day_of(activity const& of, owed_paper const& what) {
    auto const listed = what.listed_at ? of.papers[*what.listed_at].due : std::nullopt;
    return listed ? fact{*listed} : what.what->due;
}

receipt receipt_of(activity const& of, std::size_t listed_at, date day) {
    auto const in_list = [&] { return place_in_list(of, listed_at); };
    return receipt_by(of.papers[listed_at].received, in_list, day);
}

receipt receipt_of(activity const& of, owed_paper const& what, date day) {
    fact<date> const& by_person = what.what->received;
    auto const with_person = [&] {
        return fact_place{"activity", to_string(of.id), what.path("/received")};
    };
    receipt told = receipt_by(by_person, with_person, day);
    if (!what.listed_at) {
        return told;
    }
    fact<date> const& by_paper = of.papers[*what.listed_at].received;
    receipt listed = receipt_of(of, *what.listed_at, day);
    if (by_person.state() == knowledge::missing) {
        return listed;
    }
    if (by_paper.state() == knowledge::missing) {
        return told;
    }
    if (told.is_there == outcome::undetermined) {
        merge_into(listed.open, told.open);
    } else if (listed.is_there == contrary(told.is_there)) {
        listed.open = {place_in_list(of, *what.listed_at).when(knowledge::conflicting)};
    }
    if (listed.is_there != told.is_there) {
        listed.is_there = outcome::undetermined;
    }
    return listed;
}

} // namespace jspu_coop::detail
