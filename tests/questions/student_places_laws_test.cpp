// The law that no place is given twice, with activities and students of a joint programme mixed:
// random histories of both, beside a ledger that keeps its own books of them.
#include <jspu_coop/questions/capacity.hpp>

#include "support/dice.hpp"
#include "support/place_ledger.hpp"
#include "support/student_world.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::student_world;

/// Somebody's stay in the ledger: a seat, and its days where they are known.
struct ledger_seat {
    bool is_held;
    std::optional<period> days;

    [[nodiscard]] bool surely_in(period const& span) const {
        return is_held && days && days->overlaps(span);
    }
    [[nodiscard]] bool perhaps_in(period const& span) const {
        return is_held && (!days || days->overlaps(span));
    }
};

/// The seats of a student, walked event by event: those that are over, and the last one.
class slow_student {
public:
    explicit slow_student(enrolment const& of) {
        for (auto const* const each : of.history.effective()) {
            date const on = each->effect;
            if (auto const* const event = std::get_if<student_admitted>(&each->event)) {
                turn_ = event->cohort.first() + 3;
            } else if (std::holds_alternative<student_kept_back>(each->event)) {
                turn_ += study_ <= 4 ? 1 : 0;
            } else if (auto const* const promoted = std::get_if<student_promoted>(&each->event)) {
                study_ = promoted->year;
            } else if (std::holds_alternative<student_reinstated>(each->event)) {
                is_lost_ = is_lost_ || study_ <= 4;
            } else if (auto const* const stepped = std::get_if<period_stepped>(&each->event)) {
                go(stepped->step, on);
            } else if (std::holds_alternative<student_withdrew>(each->event)
                       || std::holds_alternative<student_transferred>(each->event)) {
                leave(on);
            }
        }
        close();
    }

    std::vector<ledger_seat> seats;

private:
    void go(period_step what, date on) {
        if (what == period_step::nominated) {
            close();
        }
        left_.reset(); // steps followed: it was no end
        switch (what) {
        case period_step::nominated:
            nominated_ = on;
            is_held_ = true;
            return;
        case period_step::nomination_withdrawn:
        case period_step::nomination_refused:
            is_held_ = false;
            return;
        case period_step::accepted:
            is_held_ = true;
            return;
        case period_step::departed:
            is_held_ = true;
            departed_ = on;
            return;
        case period_step::arrived:
            arrived_ = on;
            return;
        case period_step::returned:
            back_ = on;
            return;
        }
    }

    void leave(date on) {
        bool const is_away = departed_ && !back_;
        is_held_ = is_held_ && (is_away || back_);
        if (is_away && !left_) {
            left_ = on;
        }
    }

    /// Notes the seat of the last nomination.
    void close() {
        if (nominated_) {
            seats.push_back({is_held_, days()});
        }
        is_held_ = false;
        nominated_ = departed_ = arrived_ = back_ = left_ = std::nullopt;
    }

    [[nodiscard]] std::optional<period> days() const {
        std::optional<date> const end = back_ ? back_ : left_;
        std::optional<date> const begin = arrived_ ? arrived_ : departed_;
        if (end && begin) {
            return period{*begin, *end};
        }
        for (period const& year : {whole_year, whole_next_year}) {
            // Of who set out, the first listed year that is not over then; else that of the turn.
            bool const is_listed = begin && whole_year.first() <= *begin;
            bool const is_it = begin ? is_listed && *begin <= *year.last()
                                     : !is_lost_ && year.first().year() == turn_;
            if (is_it) {
                date const first =
                    arrived_
                        ? *arrived_
                        : std::max({year.first(), *nominated_, departed_.value_or(date::min())});
                return first <= *year.last() ? std::optional{period{first, *year.last()}}
                                             : std::nullopt;
            }
        }
        return std::nullopt;
    }

    int turn_{0}; // the calendar year in which the fourth year of study begins
    std::int64_t study_{1};
    bool is_lost_{false};
    bool is_held_{false};
    std::optional<date> nominated_;
    std::optional<date> departed_;
    std::optional<date> arrived_;
    std::optional<date> back_;
    std::optional<date> left_;
};

/// A register that is changed step by step, only where the question says "yes", and its ledger.
class seat_game {
public:
    explicit seat_game(std::uint64_t seed)
        : throws_{seed}, each_{throws_.one_in(2) ? place_period::term
                                                 : place_period::academic_year},
          seats_{1 + throws_.below(2)}, office_{an_office({}, a_programme(), partner_of_two_years(),
                                                          number(seats_, each_),
                                                          date{2026, 3, 1})} {
        for (char const* const each : {"s1", "s2", "s3"}) {
            enrolment student{enrolment_id{each}, joint_programme_id{"p"}, person_id{each}, {}};
            int const cohort = 2023 + throws_.below(2);
            date const first{cohort, 9, 1};
            record_event(student, first, first,
                         student_admitted{academic_year{cohort, cohort + 1}, 1, {}})
                .value();
            record_event(student, first, first, student_registered{party_id{"a"}, {}}).value();
            put_down(a_person(each));
            put_down(student);
            students_.push_back(student);
        }
        for (char const* const each : {"v1", "v2"}) {
            stays_.push_back(a_stay_of(
                each, throws_.pick(std::vector{autumn, spring, whole_year, next_autumn})));
            people_.push_back({"c1"});
        }
    }

    void play() {
        for (int turn = 0; turn < 60; ++turn) {
            day_ = *day_.plus_days(throws_.below(20));
            if (throws_.one_in(4)) {
                step_of_activity();
            } else {
                event_of_student();
            }
            RC_ASSERT(!is_oversold());
        }
        compare();
        compare_in_fog();
    }

    int given{0};         ///< how often a place was given
    int students_held{0}; ///< at the end
    int activities_held{0};

private:
    template <class Record>
    void put_down(Record const& of) {
        auto const done = office_.apply(put(of), day_);
        if (done.has_error()) {
            RC_FAIL(to_string(done.error()));
        }
    }

    [[nodiscard]] std::vector<period> spans() const { return place_ledger::spans_of(each_); }

    void step_of_activity() {
        using enum participation_step;
        auto const which = static_cast<std::size_t>(throws_.below(2));
        activity told = stays_[which];
        ledger_person changed = people_[which];
        participation_step const what =
            throws_.pick(std::vector{applied, nominated, accepted, arrived, left_early, withdrawn});
        if (!record_event(told, participation_id{"p"}, day_, day_, {what, {}, {}})) {
            return;
        }
        bool const held = changed.holds();
        changed.steps.push_back({day_, what, {}});
        if (changed.holds() && !held && !fits(stays_[which], participation_id{"p"})) {
            return;
        }
        given += changed.holds() && !held ? 1 : 0;
        put_down(told);
        stays_[which] = std::move(told);
        people_[which] = std::move(changed);
    }

    [[nodiscard]] enrolment_event some_event() {
        switch (throws_.below(10)) {
        case 0:
            return student_promoted{1 + throws_.below(4), false, {}};
        case 1:
            return student_kept_back{1 + throws_.below(4), {}};
        case 2:
            return throws_.one_in(3) ? enrolment_event{student_withdrew{{}}}
                                     : enrolment_event{student_reinstated{party_id{"a"}, {}}};
        case 3:
            return throws_.one_in(3) ? enrolment_event{student_transferred{party_id{"c"}, {}}}
                                     : enrolment_event{enrolment_entry_annulled{{}}};
        default:
            return step(throws_.pick(steps_));
        }
    }

    void event_of_student() {
        auto const which = static_cast<std::size_t>(throws_.below(3));
        enrolment changed = students_[which];
        enrolment_event event = some_event();
        int const entries = static_cast<int>(changed.history.entries().size());
        bool const corrects =
            std::holds_alternative<enrolment_entry_annulled>(event) || throws_.one_in(10);
        std::optional<int> const supersedes =
            corrects && entries > 1 ? std::optional{2 + throws_.below(entries - 1)} : std::nullopt;
        date const effect = std::max(*day_.plus_days(throws_.below(21) - 15), date{2025, 9, 1});
        if (!record_event(changed, effect, day_, std::move(event), supersedes)) {
            return;
        }
        bool const gives = takes_more(students_[which], changed);
        if (gives && !fits(changed)) {
            return;
        }
        given += gives ? 1 : 0;
        put_down(changed);
        students_[which] = std::move(changed);
    }

    /// Whether some span may have more of the student's seats than before.
    [[nodiscard]] bool takes_more(enrolment const& before, enrolment const& after) const {
        auto const seats_in = [](enrolment const& of, period const& span) {
            return std::ranges::count_if(slow_student{of}.seats, [&](ledger_seat const& each) {
                return each.perhaps_in(span);
            });
        };
        return std::ranges::any_of(spans(), [&](period const& span) {
            return seats_in(before, span) < seats_in(after, span);
        });
    }

    [[nodiscard]] bool fits(activity const& asked, participation_id const& who) const {
        return place_for(office_.as_known_on(day_), asked, who).result == outcome::satisfied;
    }

    /// Whether the stays of the student as changed fit, one after the other.
    [[nodiscard]] bool fits(enrolment const& changed) const {
        auto tried = office_;
        RC_ASSERT(tried.apply(put(changed), day_).has_value());
        std::vector<activity> own;
        for (student_stay const& each : student_stays_in(tried.as_known_on(day_))) {
            if (each.enrolment == changed.id) {
                own.push_back(each.stay);
            }
        }
        return std::ranges::all_of(own, [&](activity const& each) {
            auto const last = each.participations.at(0).history.effective().back()->event.step;
            return !holds_place(last)
                   || place_for(office_.as_known_on(day_), each, participation_id{"student"}, {},
                                own)
                              .result
                          == outcome::satisfied;
        });
    }

    /// Places that are surely taken in a span, and with those that may be.
    [[nodiscard]] std::pair<std::int64_t, std::int64_t> taken(period const& span) const {
        std::pair<std::int64_t, std::int64_t> sum{0, 0};
        auto const add = [&](ledger_seat const& each) {
            sum.first += each.surely_in(span) ? 1 : 0;
            sum.second += each.perhaps_in(span) ? 1 : 0;
        };
        for (std::size_t at = 0; at < stays_.size(); ++at) {
            add({people_[at].holds(), stays_[at].period.value()});
        }
        for (enrolment const& each : students_) {
            std::ranges::for_each(slow_student{each}.seats, add);
        }
        return sum;
    }

    [[nodiscard]] bool is_oversold() const {
        return std::ranges::any_of(spans(),
                                   [&](period const& span) { return seats_ < taken(span).second; });
    }

    /// Without the calendar of the partner the ranges are wider, and what is certain is the same.
    void compare_in_fog() const {
        auto unknown = office_;
        RC_ASSERT(unknown.apply(put(an_institution("b")), day_).has_value());
        view const clear = office_.as_known_on(day_);
        view const fog = unknown.as_known_on(day_);
        for (academic_year const& each : {year, next_year}) {
            auto const known = capacity(clear, c1, each).limits;
            auto const open = capacity(fog, c1, each).limits;
            RC_ASSERT(known.size() == open.size());
            for (std::size_t at = 0; at < known.size(); ++at) {
                RC_ASSERT(open[at].taken_least <= known[at].taken_least);
                RC_ASSERT(known[at].taken_most <= open[at].taken_most);
            }
        }
        for (activity const& each : stays_) {
            auto const open = place_for(fog, each, participation_id{"p"});
            RC_ASSERT(open.result == outcome::undetermined
                      || open.result == place_for(clear, each, participation_id{"p"}).result);
            RC_ASSERT((open.result == outcome::undetermined) == !open.missing.empty());
        }
    }

    /// The figures are those of the ledger.
    void compare() {
        view const known = office_.as_known_on(day_);
        for (academic_year const& each : {year, next_year}) {
            for (place_limit const& limit : capacity(known, c1, each).limits) {
                RC_ASSERT(limit.span.has_value());
                auto const slow = taken(limit.span->days);
                RC_ASSERT(limit.taken_least == slow.first);
                RC_ASSERT(limit.taken_most == slow.second);
            }
        }
        for (enrolment const& each : students_) {
            for (ledger_seat const& seat : slow_student{each}.seats) {
                students_held += seat.is_held ? 1 : 0;
            }
        }
        activities_held = static_cast<int>(
            std::ranges::count_if(people_, [](ledger_person const& each) { return each.holds(); }));
    }

    dice throws_;
    place_period each_;
    std::int64_t seats_;
    cooperation_register office_;
    std::vector<period_step> const steps_{period_step::nominated,
                                          period_step::nominated,
                                          period_step::nomination_withdrawn,
                                          period_step::nomination_refused,
                                          period_step::accepted,
                                          period_step::departed,
                                          period_step::arrived,
                                          period_step::returned};
    std::vector<enrolment> students_{};
    std::vector<activity> stays_{};
    std::vector<ledger_person> people_{};
    date day_{2026, 3, 1};
};

RC_GTEST_PROP(student_places_laws, no_place_is_given_twice_to_students_and_others,
              (std::uint64_t seed)) {
    seat_game game{seed};
    game.play();
    RC_CLASSIFY(game.given > 2, "several places were given");
    RC_CLASSIFY(game.students_held > 0, "students hold places");
    RC_CLASSIFY(game.students_held > 0 && game.activities_held > 0, "students and others do");
}

} // namespace
} // namespace jspu_coop
