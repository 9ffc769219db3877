// What `reminders` costs at 10,000 agreements with 100,000 participations and at ten times as many,
// beside a loop written by hand over the same records that counts the same reminders by kind and
// day. Prints ratios, which do not depend on the machine.
//
// The book is made with a fixed seed: agreements of five years, renewed by the year or not; of one
// in fifty a signature lacks. Each activity has ten participations, each with a report and a
// certificate, most of them received. The allocator is that of the C library.
#include <jspu_coop/questions/reminders.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#include "sample_book.hpp"
#include "timing.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <random>
#include <set>
#include <utility>
#include <vector>

namespace {

using namespace jspu_coop;

constexpr std::size_t people_an_activity = 10;
constexpr std::size_t rounds = 5;
constexpr double most_for_ten_times = 12.0;
constexpr double most_beside_the_loop = 5.0;
constexpr date today{2026, 11, 2};
constexpr duration ahead{30, duration_unit::days};

/// How many reminders there are of a kind on a day.
using counts = std::map<std::pair<reminder_kind, std::optional<date>>, std::size_t>;

class book_maker {
public:
    book make(std::size_t agreements) {
        book made = bench::a_book(0);
        for (std::size_t at = 0; at < agreements / bench::agreements_per_partner; ++at) {
            made.parties.push_back(bench::an_institution(bench::numbered("q", at), "KZ"));
        }
        for (std::size_t at = 0; at < agreements; ++at) {
            std::string const partner = bench::numbered("q", at / bench::agreements_per_partner);
            made.agreements.push_back(an_agreement(at, partner));
            made.activities.push_back(an_activity(at, partner));
        }
        return made;
    }

private:
    int below(int count) { return static_cast<int>(random_() % static_cast<unsigned>(count)); }
    date some_day(date first, int days) { return first.plus_days(below(days)).value(); }

    agreement an_agreement(std::size_t number, std::string const& partner) {
        agreement paper = bench::an_agreement(number, partner);
        paper.history = {};
        paper.term = agreement_term{term_for{duration{5, duration_unit::years}}};
        paper.renewal = renewal_rule{no_renewal{}};
        if (below(2) == 0) {
            paper.renewal = renewal_rule{automatic_renewal{
                duration{1, duration_unit::years}, {}, duration{2, duration_unit::months}}};
        }
        date const day = some_day({2018, 1, 1}, 3200);
        std::size_t const signatures = below(50) == 0 ? 1 : 2;
        for (std::size_t at = 0; at < signatures; ++at) {
            record_event(paper, day, day, agreement_signed{paper.parties[at], {}}).value();
        }
        return paper;
    }

    activity an_activity(std::size_t number, std::string const& partner) {
        date const first = some_day({2022, 1, 1}, 2000);
        date const last = first.plus_days(120).value();
        activity made{activity_id{bench::numbered("v", number)},
                      text::of("en", "a stay"),
                      period{first, last},
                      fact<std::vector<field_of_study>>::absent(),
                      exchange_stay{party_id{"home"}, party_id{partner}, {}, {}, {}, {}},
                      {},
                      {},
                      {}};
        clause_reference const under{agreement_id{bench::numbered("a", number)}, clause_id{"c1"}};
        for (std::size_t at = 0; at < people_an_activity; ++at) {
            participation who{participation_id{bench::numbered("p", at)},
                              fact<person_id>::absent(),
                              under,
                              {},
                              {},
                              {}};
            using enum participation_step;
            date const nominated_on = first.plus_days(-60).value();
            for (participation_step const step : {nominated, below(10) == 0 ? refused : accepted}) {
                who.history
                    .append(nominated_on, nominated_on, {step, {}, {}}, participation_rules{})
                    .value();
            }
            who.report = handed_in(last.plus_days(15).value());
            who.certificate = handed_in(last.plus_days(30).value());
            made.participations.push_back(std::move(who));
        }
        return made;
    }

    /// What is due long ago has come, but for one in two hundred.
    deliverable handed_in(date due) {
        bool const is_there = due < today && below(200) != 0;
        return {due, is_there ? fact{due} : fact<date>::absent()};
    }

    std::mt19937_64 random_{20261102};
};

/// The loop that somebody writes who knows this book: nothing is prolonged by act or terminated,
/// every fact is known, and everything was recorded before today.
class hand_written {
public:
    counts count(snapshot const& records) {
        end_ = advance(today, ahead, rounding::up).value();
        records.each_agreement([this](auto const& each) {
            look_at(*each);
            return true;
        });
        records.each_activity([this](auto const& each) {
            look_at(*each);
            return true;
        });
        return std::move(found_);
    }

private:
    void add(reminder_kind kind, std::optional<date> day) { ++found_[{kind, day}]; }

    void look_at(agreement const& of) {
        auto const& entries = of.history.entries();
        if (entries.size() < of.parties.size()) {
            add(reminder_kind::signature_lacking, std::nullopt);
            return;
        }
        date const entered = entries.back().effect;
        auto const& term = std::get<term_for>(of.term.value());
        date const first_end = *advance(entered, term.length, rounding::down).value().previous();
        auto const* const rule = std::get_if<automatic_renewal>(&of.renewal.value());
        if (rule == nullptr) {
            if (today <= first_end && first_end <= end_) {
                add(reminder_kind::agreement_expires, first_end);
            }
            return;
        }
        for (int years = 0;; ++years) {
            date const end =
                *advance(*first_end.next(), {years, duration_unit::years}, rounding::down)
                     .value()
                     .previous();
            date const notice = retreat(end, *rule->notice, rounding::down).value();
            if (end_ < notice) {
                return;
            }
            if (today <= notice) {
                add(reminder_kind::agreement_renews, notice);
            }
        }
    }

    void look_at(activity const& of) {
        for (participation const& each : of.participations) {
            look_at(each, each.report, reminder_kind::report_due);
            look_at(each, each.certificate, reminder_kind::certificate_due);
        }
    }

    void look_at(participation const& who, deliverable const& what, reminder_kind kind) {
        date const due = what.due.value();
        bool const is_there = what.received.is_known() && what.received.value() <= today;
        if (is_there || end_ < due) {
            return;
        }
        if (holds_place(who.history.entries().back().event.step)) {
            add(kind, due);
        }
    }

    date end_{today};
    counts found_;
};

counts counts_of(reminders_answer const& answer) {
    counts found;
    for (reminder const& each : answer.all) {
        ++found[{each.kind, each.by}];
    }
    return found;
}

struct figures {
    double library;
    double loop;
};

figures measure(std::size_t agreements) {
    cooperation_register const all =
        cooperation_register::open(book_maker{}.make(agreements)).value();
    view const known = all.as_known_on(today);
    std::size_t told = 0;
    counts by_library;
    counts by_hand;
    figures found{};
    found.library = bench::median_of(rounds, [&] {
        reminders_answer const answer = reminders(known, today, ahead);
        told = answer.all.size();
        if (!answer.missing.empty()) {
            std::abort(); // the benchmark would measure something else
        }
        by_library = by_library.empty() ? counts_of(answer) : std::move(by_library);
    });
    found.loop = bench::median_of(rounds, [&] { by_hand = hand_written{}.count(known.records()); });
    if (by_library != by_hand) {
        std::abort(); // the figures must be the same
    }
    std::printf("%8zu agreements, %9zu participations: %8zu reminders, %8.1f ms; by hand %8.1f ms; "
                "ratio %.2f\n",
                agreements, agreements * people_an_activity, told, found.library, found.loop,
                found.library / found.loop);
    std::fflush(stdout);
    return found;
}

} // namespace

int main() {
    figures const small = measure(10'000);
    figures const large = measure(100'000);
    double const ten_times = large.library / small.library;
    std::printf("reminders, ten times the records: %.2f times the time\n", ten_times);
    bool const is_met =
        ten_times <= most_for_ten_times && large.library / large.loop <= most_beside_the_loop;
    return is_met ? EXIT_SUCCESS : EXIT_FAILURE;
}
