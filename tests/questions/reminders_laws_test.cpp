// Reminders on random books: the slow list agrees, a longer horizon only adds, nothing is lost from
// one day to the next, and neither order nor later knowledge matters.
#include <jspu_coop/base/print.hpp>

#include "support/random_books.hpp"
#include "support/random_matters.hpp"
#include "support/slow_reminders.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;

#ifdef JSPU_COOP_EXHAUSTIVE
constexpr int books_a_case = 100;
#else
constexpr int books_a_case = 2;
#endif

reminder_lines lines_of(reminders_answer const& answer, bool only_certain = false) {
    reminder_lines lines;
    for (reminder const& each : answer.all) {
        if (!only_certain || each.holds == outcome::satisfied) {
            lines.insert(reminder_line(each));
        }
    }
    return lines;
}

reminder_lines beyond(reminder_lines const& whole, reminder_lines const& part) {
    reminder_lines rest;
    std::set_difference(whole.begin(), whole.end(), part.begin(), part.end(),
                        std::inserter(rest, rest.end()));
    return rest;
}

RC_GTEST_PROP(reminders, are_those_of_the_slow_list, (std::uint64_t seed)) {
    on_random_books<random_matters>(seed, books_a_case, [](random_matters const& world) {
        view const known = view_of(world);
        reminders_answer const answer = reminders(known, world.day, world.horizon);
        slow_reminders slow{known, world.day, *answer.days.last()};
        RC_ASSERT(lines_of(answer) == slow.all());
        RC_ASSERT(answer.missing
                  == (std::vector<missing_fact>{slow.missing.begin(), slow.missing.end()}));
        for (reminder const& each : answer.all) {
            RC_ASSERT((each.holds == outcome::satisfied) == each.missing.empty());
            RC_ASSERT(each.overdue == (each.by && *each.by < world.day));
        }
    });
}

/// The overdue parts of a fee add up to what `standing_on` says.
RC_GTEST_PROP(reminders, of_payments_agree_with_the_standing_of_the_fee, (std::uint64_t seed)) {
    on_random_books<random_matters>(seed, books_a_case, [](random_matters const& world) {
        reminders_answer const answer = reminders(view_of(world), world.day, world.horizon);
        for (activity const& each : world.records.activities) {
            for (fee const& of : each.fees) {
                std::int64_t overdue = 0;
                for (reminder const& told : answer.all) {
                    bool const counts = told.kind == reminder_kind::payment_due && told.overdue
                                        && told.activity == each.id && told.fee == of.id;
                    overdue += counts ? told.amount->minor_units() : 0;
                }
                RC_ASSERT(overdue == standing_on(of, world.day).overdue.minor_units());
            }
        }
    });
}

RC_GTEST_PROP(reminders, a_longer_horizon_only_adds, (std::uint64_t seed)) {
    on_random_books<random_matters>(seed, books_a_case, [](random_matters& world) {
        if (world.throws().one_in(2)) {
            world.fog();
        }
        view const known = view_of(world);
        int const days = world.throws().below(40);
        auto const asked = [&](int horizon) {
            return reminders(known, world.day, {horizon, duration_unit::days});
        };
        reminders_answer const shorter = asked(days);
        reminders_answer const longer = asked(days + world.throws().below(400));
        for (reminder const& each : shorter.all) {
            RC_ASSERT(std::find(longer.all.begin(), longer.all.end(), each) != longer.all.end());
        }
        RC_ASSERT(std::includes(longer.missing.begin(), longer.missing.end(),
                                shorter.missing.begin(), shorter.missing.end()));
    });
}

template <class Record>
bool speaks_of(Record const& record, date const& day) {
    return printed(record).find(to_string(day)) != std::string::npos;
}

/// Whether a reminder may vanish from one day to the next: it was for that day, the stay is over,
/// or something happens on the next; a version need not be signed once the agreement is over.
bool may_vanish(view const& known, reminders_answer const& today, reminder const& told,
                date const& day) {
    date const next = *day.next();
    bool const has_ended =
        told.kind == reminder_kind::amendment_signature_lacking
        && std::any_of(today.all.begin(), today.all.end(), [&](reminder const& each) {
               return each.kind == reminder_kind::agreement_expires && each.by == day
                      && each.agreement == told.agreement;
           });
    bool const is_past = told.by == day
                         && (told.kind == reminder_kind::agreement_expires
                             || told.kind == reminder_kind::agreement_renews);
    bool const is_over = told.days && told.days->last() == day
                         && (told.kind == reminder_kind::paper_expires
                             || told.kind == reminder_kind::permission_expires);
    return is_past || is_over || has_ended
           || (told.activity && speaks_of(*known.records().find(*told.activity), next))
           || (told.agreement && speaks_of(*known.records().find(*told.agreement), next));
}

RC_GTEST_PROP(reminders, nothing_is_lost_from_one_day_to_the_next, (std::uint64_t seed)) {
    on_random_books<random_matters>(seed, books_a_case, [](random_matters const& world) {
        view const known = view_of(world);
        auto const on = [&](date const& day) {
            return reminders(known, day, {30, duration_unit::days});
        };
        reminder_lines const next = lines_of(on(*world.day.next()));
        reminders_answer const today = on(world.day);
        for (reminder const& each : today.all) {
            RC_ASSERT(next.contains(reminder_line(each))
                      || may_vanish(known, today, each, world.day));
        }
    });
}

RC_GTEST_PROP(reminders, do_not_depend_on_the_order_of_records, (std::uint64_t seed)) {
    on_random_books<random_matters>(seed, books_a_case, [](random_matters& world) {
        if (world.throws().one_in(2)) {
            world.fog();
        }
        reminders_answer const before = reminders(view_of(world), world.day, world.horizon);
        world.shuffle();
        reminders_answer const after = reminders(view_of(world), world.day, world.horizon);
        RC_ASSERT(before.all == after.all);
        RC_ASSERT(before.missing.size() == after.missing.size()); // grounds are told by position
    });
}

/// A view of an earlier day does not see what is recorded later.
RC_GTEST_PROP(reminders, later_knowledge_changes_no_earlier_view, (std::uint64_t seed)) {
    on_random_books<random_matters>(seed, books_a_case, [](random_matters& world) {
        reminders_answer const before = reminders(view_of(world), world.day, world.horizon);
        date const later = date{2030, 1, 1};
        for (agreement& each : world.records.agreements) {
            if (each.history.entries().empty()) {
                continue; // its first entry would tell since when it is known
            }
            (void)record_event(each, world.a_day(), later, agreement_terminated{});
            (void)record_event(each, world.a_day(), later,
                               agreement_notice_given{each.parties.front(), {}});
            (void)record_event(each, world.a_day(), later,
                               agreement_signed{each.parties.back(), {}});
        }
        for (activity& each : world.records.activities) {
            for (participation& who : each.participations) {
                (void)record_event(each, who.id, world.a_day(), later,
                                   {participation_step::withdrawn, {}, {}});
            }
        }
        reminders_answer const after = reminders(view_of(world), world.day, world.horizon);
        RC_ASSERT(before.all == after.all);
        RC_ASSERT(before.missing == after.missing);
    });
}

/// What is certain is true whatever the facts turn out to be, and what is true is told, or some
/// fact about its record is missing.
RC_GTEST_PROP(reminders, what_is_certain_holds_whatever_the_facts_are, (std::uint64_t seed)) {
    on_random_books<random_matters>(seed, books_a_case, [](random_matters& world) {
        reminder_lines const truth = lines_of(reminders(view_of(world), world.day, world.horizon));
        world.fog();
        reminders_answer const foggy = reminders(view_of(world), world.day, world.horizon);
        reminder_lines untrue = beyond(lines_of(foggy, true), truth);
        // That a signature lacks is certain; by when, the rule of entry says.
        std::erase_if(untrue, [](std::string const& line) {
            return line.starts_with("signature_lacking by no day");
        });
        RC_ASSERT(untrue == reminder_lines{});
        for (std::string const& untold : beyond(truth, lines_of(foggy))) {
            RC_ASSERT(std::any_of(
                foggy.missing.begin(), foggy.missing.end(), [&](missing_fact const& fact) {
                    return (untold + " ").find(" " + fact.id + " ") != std::string::npos
                           || (fact.kind == "agreement" && untold.starts_with("agreement_"));
                }));
        }
        for (reminder const& each : foggy.all) {
            RC_ASSERT((each.holds == outcome::undetermined) != each.missing.empty());
        }
    });
}

} // namespace
} // namespace jspu_coop
