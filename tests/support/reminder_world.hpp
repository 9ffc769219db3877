// A small world of things to be done: an agreement, a stay under it, an expert who visits.
#pragma once

#include <jspu_coop/questions/reminders.hpp>

#include "support/place_world.hpp"

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing::reminder_world {

using namespace place_world;

inline duration const two_months{2, duration_unit::months};

/// Signed by both on 1 January 2024, for so long.
inline agreement a_paper(agreement_term term, fact<renewal_rule> renewal) {
    agreement made = an_agreement("x", {"a", "b"});
    made.term = std::move(term);
    made.renewal = std::move(renewal);
    made.clauses[0].article = citation{"Agreement x", "3.2", {}};
    return signed_on(std::move(made), date{2024, 1, 1}, date{2024, 1, 1});
}

inline fact<renewal_rule> yearly(std::optional<duration> notice = {},
                                 std::optional<std::int64_t> times = {}) {
    return renewal_rule{automatic_renewal{duration{1, duration_unit::years}, times, notice}};
}

/// A stay of one student, from September to December 2026, of which nothing is asked for yet.
inline activity a_quiet_stay(std::vector<participation_event> const& steps = {
                                 {participation_step::nominated, {}, {}}}) {
    activity made = after_steps(a_stay_of("v", autumn), steps);
    participation& who = made.participations[0];
    who.person = person_id{"s-1"};
    who.report = {fact<date>::absent(), fact<date>::absent()};
    who.certificate = {fact<date>::absent(), fact<date>::absent()};
    return made;
}

/// Of an activity that is paid for in two instalments.
inline fee a_fee(std::vector<payment> payments = {}) {
    currency const euro{"EUR"};
    return {fee_id{"tuition"},
            a_text("tuition"),
            {},
            participation_id{"p"},
            fact<party_id>::absent(),
            party_id{"b"},
            {{date{2026, 6, 1}, money{250'00, euro}}, {date{2026, 8, 1}, money{250'00, euro}}},
            std::move(payments),
            {}};
}

inline paper a_passport(fact<date> received, fact<date> expires) {
    return {paper_kind::passport,        {}, participation_id{"p"},
            paper_provider::participant, {}, std::move(received),
            std::move(expires),          {}};
}

inline activity an_expert_visit(std::vector<permission> permissions) {
    expert_visit visit{.host = party_id{"a"}};
    visit.registration_working_days = fact<std::int64_t>::absent();
    visit.permissions = std::move(permissions);
    return an_activity("e", std::move(visit), autumn);
}

/// What is recorded of a student, without whom nobody takes part.
inline person the_student() {
    return a_person("s-1");
}

template <class... Records>
view a_book(Records... records) {
    return a_view(a_paper(indefinite_term{}, fact<renewal_rule>::absent()), the_student(),
                  std::move(records)...);
}

/// "2026-08-01 report_due v p" of each, with a mark where it is overdue or uncertain.
inline lines told(reminders_answer const& answer) {
    lines all;
    for (reminder const& each : answer.all) {
        std::string line = each.by ? to_string(*each.by) : "no day";
        line += " " + to_string(each.kind);
        line += each.amount ? " " + to_string(*each.amount) : "";
        line += each.days ? " " + to_string(*each.days) : "";
        line += each.overdue ? " overdue" : "";
        line += each.holds == outcome::undetermined ? " perhaps" : "";
        all.push_back(std::move(line));
    }
    return all;
}

inline lines told(view const& known, date const& day, duration const& horizon = two_months) {
    return told(reminders(known, day, horizon));
}

} // namespace jspu_coop::testing::reminder_world
