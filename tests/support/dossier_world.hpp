// A small world of papers: a visit of an expert, a stay of a group, and what lies in their
// dossiers.
#pragma once

#include <jspu_coop/questions/dossier.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>

#include "register/samples.hpp"

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing::dossier_world {

inline date const today{2026, 8, 20};
inline period const september{{2026, 9, 1}, {2026, 9, 30}};

/// A paper from the participant that was handed in and does not expire.
inline paper a_paper(paper_kind kind, fact<date> received = date{2026, 8, 1},
                     fact<date> expires = fact<date>::absent()) {
    return {kind, {}, {}, paper_provider::participant, {}, std::move(received), std::move(expires),
            {}};
}

inline paper of(char const* who, paper it) {
    it.of = participation_id{who};
    return it;
}

inline paper due_on(date day, paper it) {
    it.due = day;
    return it;
}

inline paper decided_by_order(date day, paper it) {
    it.decided_by = act{act_kind::order, "12", day, {}, {}};
    return it;
}

/// The host of the visit knows its days off in 2026: 3 September is one.
inline institution host_with_holidays() {
    institution made = an_institution("a");
    made.holidays =
        holiday_calendar{{{2026, {}}}, {}, {{"a day off", {2026, 9, 3}, weekend_rule::stays}}, {}};
    return made;
}

/// A visit of an expert from "b" to "a" in September, with leave to enter and to work.
inline activity a_visit(std::vector<paper> papers) {
    expert_visit visit{party_id{"b"}, party_id{"a"}};
    visit.permissions = std::vector<permission>{
        {permission_kind::visa, september, {}},
        {permission_kind::work_confirmation, period{{2026, 8, 1}, {2027, 7, 31}}, {}}};
    visit.registration_working_days = fact<std::int64_t>::absent();
    activity made = an_activity("visit", visit, september);
    made.papers = std::move(papers);
    return made;
}

/// What is asked of an expert ahead of a visit.
inline std::vector<paper_requirement> papers_of_an_expert() {
    citation const page{"ssuv.uz, International partners", "Inviting foreign experts", {}};
    std::vector<paper_requirement> all;
    for (paper_kind const each : {paper_kind::curriculum_vitae, paper_kind::passport,
                                  paper_kind::degree_certificate, paper_kind::syllabus}) {
        all.push_back({each, paper_provider::participant, page});
    }
    return all;
}

/// One who takes part, of whom nothing is asked afterwards.
inline participation taking_part(char const* id) {
    participation made{participation_id{id}};
    made.report.due = fact<date>::absent();
    made.certificate.due = fact<date>::absent();
    return made;
}

/// A stay in September of those named, all of them nominated.
inline activity a_group(std::vector<std::string> const& who, std::vector<paper> papers) {
    activity made = an_activity("group", a_stay("a", "b"), september);
    made.papers = std::move(papers);
    for (std::string const& each : who) {
        made.participations.push_back(taking_part(each.c_str()));
        auto const done = record_event(made, participation_id{each}, {2026, 6, 1}, {2026, 6, 1},
                                       {participation_step::nominated, {}, {}});
        EXPECT_TRUE(done.has_value()) << to_string(done.error());
    }
    return made;
}

inline view a_view(date day = today) {
    return register_with(host_with_holidays(), an_institution("b")).as_known_on(day);
}

/// "visa of p1: missing, no, due 2026-08-10, overdue".
inline lines papers_in(dossier_verdict const& verdict) {
    lines told;
    for (dossier_line const& each : verdict.papers) {
        std::string line = to_string(each.kind) + (each.of ? " of " + to_string(*each.of) : "");
        line += ": " + to_string(each.standing) + ", " + to_string(each.in_order);
        line += each.due ? ", due " + to_string(*each.due) : "";
        line += each.overdue == outcome::satisfied ? ", overdue" : "";
        told.push_back(std::move(line));
    }
    return told;
}

inline dossier_verdict dossier_of(activity const& asked, dossier_terms const& by = {},
                                  date day = today) {
    return dossier(a_view(day), asked, by);
}

} // namespace jspu_coop::testing::dossier_world
