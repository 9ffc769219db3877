/// @file
/// Random books, an activity to ask about in full, and what is made unknown of both.
#pragma once

#include <jspu_coop/records/activities/participation_state.hpp>

#include "support/coverage_fog.hpp"

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop::testing {

/// Makes a random book with calendars, places and people who take part, and an activity of which it
/// is asked whether it may go ahead.
class random_going : public coverage_world {
public:
    /// The same book for the same number. Everything is known, or known not to exist.
    explicit random_going(std::uint64_t seed) : coverage_world{seed} {
        for (party& each : records.parties) {
            if (auto* const school = std::get_if<institution>(&each)) {
                school->calendar = a_calendar();
            }
        }
        for (agreement& each : records.agreements) {
            for (clause& of : each.clauses) {
                of.places = some_room();
            }
        }
        for (char const* const each : {"s1", "s2", "s3"}) {
            records.persons.push_back({.id = person_id{each}});
        }
        for (int at = dice_.below(3); at > 0; --at) {
            activity made = with_people("v" + std::to_string(at));
            if (std::holds_alternative<exchange_stay>(made.detail)) { // which any register takes
                records.activities.push_back(std::move(made));
            }
        }
        asked = with_people("asked");
    }

    /// The activity asked about.
    activity asked = an_activity();

    /// Makes some facts unknown.
    void fog() {
        for (agreement& each : records.agreements) {
            agreement blurred = each;
            blur(blurred.binding);
            blur(blurred.entry);
            blur(blurred.term);
            for (clause& of : blurred.clauses) {
                blur(of.places);
                blur(of.categories);
            }
            if (!has_errors(validate(blurred))) {
                each = std::move(blurred);
            }
        }
        for (activity& each : records.activities) {
            fog(each);
        }
        fog(asked);
    }

    /// In another order.
    void shuffle() {
        dice_.shuffle(records.parties);
        dice_.shuffle(records.agreements);
        dice_.shuffle(records.activities);
        dice_.shuffle(records.persons);
        for (agreement& each : records.agreements) {
            dice_.shuffle(each.clauses);
        }
        dice_.shuffle(asked.participations);
    }

private:
    template <class T>
    void blur(fact<T>& of) {
        of = dice_.one_in(10) ? fact<T>::missing() : of;
    }

    void fog(activity& of) {
        activity blurred = of;
        blur(blurred.period);
        blur(blurred.fields);
        for (participation& each : blurred.participations) {
            // Whose stay is another's that nobody knows, no calendar can tell.
            if (&of == &asked) {
                blur(each.person);
            }
            blur(each.under);
        }
        for (paper& each : blurred.papers) {
            blur(each.received);
            blur(each.expires);
        }
        if (!has_errors(validate(blurred))) {
            of = std::move(blurred);
        }
    }

    static academic_calendar a_calendar() {
        academic_calendar made;
        for (int first = 2019; first < 2024; ++first) {
            made.rows.push_back({{first, first + 1},
                                 {},
                                 {first, 9, 1},
                                 date{first + 1, 8, 31},
                                 {{"autumn", {{first, 9, 1}, {first + 1, 1, 31}}},
                                  {"spring", {{first + 1, 2, 1}, {first + 1, 8, 31}}}}});
        }
        return made;
    }

    fact<places> some_room() {
        switch (dice_.below(6)) {
        case 0:
            return places{
                numbered_places{dice_.below(3),
                                dice_.one_in(2) ? place_period::term : place_period::academic_year,
                                who_.university,
                                {}}};
        case 1:
            return places{unlimited_places{}};
        default:
            return fact<places>::absent();
        }
    }

    fact<clause_reference> a_clause_of_the_book() {
        agreement const& paper = dice_.pick(records.agreements);
        return paper.clauses.empty() || dice_.one_in(3)
                   ? fact<clause_reference>::absent()
                   : fact{clause_reference{paper.id, dice_.pick(paper.clauses).id}};
    }

    activity with_people(std::string id) {
        activity made = an_activity();
        made.id = activity_id{std::move(id)};
        if (participant* const described = testing::traveller_of(made)) {
            described->person = fact<person_id>::missing(); // who takes part says who they are
        }
        activity const alone = made;
        for (int at = dice_.below(3); at > 0; --at) {
            made.participations.push_back(a_participation("p" + std::to_string(at)));
        }
        for (int at = dice_.below(2); at > 0; --at) {
            made.papers.push_back({.kind = paper_kind::passport,
                                   .from = paper_provider::participant,
                                   .received = a_day(),
                                   .expires = a_day_or_none()});
        }
        return has_errors(validate(made)) ? alone : made;
    }

    fact<date> a_day() { return dice_.day_in(2020 + dice_.below(3)); }
    fact<date> a_day_or_none() { return dice_.one_in(2) ? fact<date>::absent() : a_day(); }

    participation a_participation(std::string id) {
        using enum participation_step;
        participation made{participation_id{std::move(id)},
                           dice_.one_in(4)
                               ? fact<person_id>::absent()
                               : fact{person_id{"s" + std::to_string(1 + dice_.below(3))}},
                           a_clause_of_the_book(),
                           {},
                           {},
                           {}};
        date on = dice_.day_in(2021);
        date recorded = on;
        for (int left = dice_.below(4); left > 0; --left) {
            if (dice_.one_in(8)) {
                recorded = std::max(recorded, date{2025, 1, 1}); // after the day of the view
            }
            auto const step = dice_.pick(
                std::vector{applied, nominated, accepted, arrived, completed, withdrawn, refused});
            (void)made.history.append(on, recorded, {step, {}, {}}, participation_rules{});
            on = on.plus_days(dice_.below(120)).value();
            recorded = std::max(recorded, on);
        }
        return made;
    }
};

} // namespace jspu_coop::testing
