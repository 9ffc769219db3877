// Building an agreement, and asking its state on three days.
//
// Read 01_values_and_dates first. An agreement says what was first signed; its history says what
// happened since. Where it stands on a day, and on which days it is in force, is derived: nobody
// records expiry.

#include <jspu_coop/records/agreements/agreement_force.hpp>
#include <jspu_coop/records/agreements/agreement_state.hpp>

#include <iostream>

namespace coop = jspu_coop;
using coop::date;

namespace {

//! [building]
coop::clause exchange_clause() {
    // The whole text is known: what is not limited below, it does not limit.
    coop::clause exchange = coop::unrestricted_clause(
        coop::clause_id{"exchange"}, coop::text::of("en", "Exchange of students"),
        {coop::scope::student_exchange}, coop::direction::both);
    exchange.maximum_stay = coop::duration{6, coop::duration_unit::months};
    return exchange;
}

coop::agreement five_years_and_on() {
    return {.id = coop::agreement_id{"sample-2020"},
            .title = coop::text::of("en", "A sample agreement"),
            .instrument = coop::instrument::inter_institutional_agreement,
            .binding = true,
            .parties = {coop::party_id{"home"}, coop::party_id{"partner"}},
            .entry = coop::entry_into_force{coop::entry_on_last_signature{}},
            .term =
                coop::agreement_term{coop::term_for{coop::duration{5, coop::duration_unit::years}}},
            .renewal = coop::renewal_rule{coop::automatic_renewal{
                .by = coop::duration{1, coop::duration_unit::years},
                .notice = coop::duration{6, coop::duration_unit::months}}},
            .clauses = {exchange_clause()},
            .all_clauses_recorded = true};
}
//! [building]

void record(coop::agreement& paper, date const& day, coop::agreement_event const& what) {
    // Recorded on the day on which it took effect; a paper that arrives late keeps both days.
    auto const recorded = record_event(paper, day, day, what);
    if (recorded.has_error()) {
        std::cout << "refused: " << to_string(recorded.error()) << "\n";
    }
}

void show(coop::agreement const& paper, date const& day) {
    std::cout << to_string(day) << ": " << to_string(state_on(paper, day).phase)
              << (force_of(paper).certain.contains(day) ? ", in force" : ", not in force") << "\n";
}

} // namespace

int main() {
    coop::agreement paper = five_years_and_on();

    //! [history]
    record(paper, date{2020, 5, 18}, coop::agreement_signed{coop::party_id{"home"}, {}});
    record(paper, date{2020, 5, 20}, coop::agreement_signed{coop::party_id{"partner"}, {}});
    show(paper, date{2020, 5, 19});
    show(paper, date{2020, 5, 20});
    show(paper, date{2026, 9, 1});

    // Six months before 19 May 2027 end with 19 November 2026: notice on that day still counts.
    record(paper, date{2026, 11, 19}, coop::agreement_notice_given{coop::party_id{"partner"}, {}});
    std::cout << "after the notice:";
    for (coop::period const& days : force_of(paper).certain.parts()) {
        std::cout << " in force " << to_string(days);
    }
    std::cout << "\n";

    // A step that the history does not allow changes nothing, and says why.
    record(paper, date{2026, 12, 1}, coop::agreement_resumed{});
    //! [history]
}
