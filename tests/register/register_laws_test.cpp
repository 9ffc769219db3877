// Random changes, legal and not, against a slow model that is written differently; and the laws of
// round trips, order and snapshots.
#include "register/random_changes.hpp"
#include "register/register_model.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <random>
#include <set>

namespace jspu_coop {
namespace {

using namespace testing;

/// "/agreement/a0/clauses/1" -> "/agreement/a0"
std::string record_of(std::string const& path) {
    std::size_t const second = path.find('/', 1);
    std::size_t const third = second == std::string::npos ? second : path.find('/', second + 1);
    return path.substr(0, third);
}

complaints complaints_of(fault const& why) {
    complaints said;
    for (issue const& each : why.all()) {
        if (each.severity == severity::error) {
            said.insert(each.code + " " + record_of(each.path));
        }
    }
    return said;
}

/// The ids of the records that are wanted, by a plain scan.
template <class Records, class Wanted>
lines scan(Records const& records, Wanted const& wanted) {
    lines ids;
    for (auto const& [id, each] : records) {
        if (wanted(each)) {
            ids.push_back(id);
        }
    }
    return ids;
}

std::string first_wrong_programme_look_up(snapshot const& now, register_model const& model) {
    for (char const* const id : {"a0", "a1", "a2", "a3"}) {
        agreement_id const what{id};
        auto const carries = [&](joint_programme const& of) {
            return std::any_of(of.carried_by.begin(), of.carried_by.end(),
                               [&](auto const& each) { return each.agreement == what; })
                   || (of.teach_out.is_known() && of.teach_out.value().agreement == what);
        };
        if (visited(now, &snapshot::joint_programmes_under, what)
            != scan(model.joint_programmes, carries)) {
            return std::string{"joint_programmes_under "} + id;
        }
    }
    for (char const* const id : {"j0", "j1"}) {
        joint_programme_id const what{id};
        if (visited(now, &snapshot::enrolments_on, what)
            != scan(model.enrolments, [&](enrolment const& of) { return of.programme == what; })) {
            return std::string{"enrolments_on "} + id;
        }
    }
    for (char const* const id : {"s0", "s1", "s2"}) {
        person_id const who{id};
        if (visited(now, &snapshot::enrolments_of, who)
            != scan(model.enrolments, [&](enrolment const& of) { return of.student == who; })) {
            return std::string{"enrolments_of "} + id;
        }
    }
    return {};
}

/// Every look-up by a plain scan of the model.
std::string first_wrong_look_up(snapshot const& now, register_model const& model) {
    auto const in = [&](std::string const& who, country where) {
        auto const found = model.parties.find(who);
        return found != model.parties.end() && country_of(found->second) == where;
    };
    auto const parties = {"p0", "p1", "p2", "p3", "p4"};
    for (char const* const one : parties) {
        party_id const who{one};
        if (visited(now, &snapshot::agreements_of, who)
            != scan(model.agreements, [&](agreement const& of) {
                   return register_model::ever_in(of).contains(one);
               })) {
            return std::string{"agreements_of "} + one;
        }
        for (char const* const other : parties) {
            auto const of_both = [&](agreement const& of) {
                auto const ever = register_model::ever_in(of);
                return one != std::string{other} && ever.contains(one) && ever.contains(other);
            };
            if (visited(now, &snapshot::agreements_between, who, party_id{other})
                != scan(model.agreements, of_both)) {
                return std::string{"agreements_between "} + one + " " + other;
            }
        }
        for (char const* const where : {"UZ", "BY", "KZ"}) {
            auto const with_country = [&](agreement const& of) {
                auto const ever = register_model::ever_in(of);
                return ever.contains(one)
                       && std::any_of(ever.begin(), ever.end(), [&](std::string const& each) {
                              return each != one && in(each, country{where});
                          });
            };
            if (visited(now, &snapshot::agreements_of_with_country, who, country{where})
                != scan(model.agreements, with_country)) {
                return std::string{"agreements_of_with_country "} + one + " " + where;
            }
        }
        if (visited(now, &snapshot::activities_of, who)
            != scan(model.activities, [&](activity const& of) {
                   auto const& stay = std::get<exchange_stay>(of.detail);
                   return stay.home == who || stay.host == who;
               })) {
            return std::string{"activities_of "} + one;
        }
        if (visited(now, &snapshot::courses_of, who)
            != scan(model.courses, [&](course const& of) { return of.institution == who; })) {
            return std::string{"courses_of "} + one;
        }
        if (visited(now, &snapshot::curricula_of, who)
            != scan(model.curricula, [&](curriculum const& of) { return of.institution == who; })) {
            return std::string{"curricula_of "} + one;
        }
        if (visited(now, &snapshot::joint_programmes_of, who)
            != scan(model.joint_programmes, [&](joint_programme const& of) {
                   return std::any_of(of.sites.begin(), of.sites.end(),
                                      [&](auto const& each) { return each.institution == who; });
               })) {
            return std::string{"joint_programmes_of "} + one;
        }
        std::vector<party_id> successors;
        for (auto const& [id, each] : model.parties) {
            if (succession_of(each) && succession_of(each)->predecessor == who) {
                successors.emplace_back(id);
            }
        }
        if (now.successors_of(who) != successors) {
            return std::string{"successors_of "} + one;
        }
    }
    for (char const* const where : {"UZ", "BY", "KZ"}) {
        if (visited(now, &snapshot::agreements_in, country{where})
            != scan(model.agreements, [&](agreement const& of) {
                   auto const ever = register_model::ever_in(of);
                   return std::any_of(ever.begin(), ever.end(), [&](std::string const& each) {
                       return in(each, country{where});
                   });
               })) {
            return std::string{"agreements_in "} + where;
        }
    }
    if (std::string wrong = first_wrong_programme_look_up(now, model); !wrong.empty()) {
        return wrong;
    }
    for (scope const what : every<scope>()) {
        if (visited(now, &snapshot::agreements_with, what)
            != scan(model.agreements,
                    [&](agreement const& of) { return of.clauses[0].scopes[0] == what; })) {
            return "agreements_with " + to_string(what);
        }
        auto const wanted = scan(model.requirements,
                                 [&](ground_requirement const& of) { return of.scope == what; });
        auto const found = now.requirement_for(what);
        if ((found ? lines{found->id.str()} : lines{}) != wanted) {
            return "requirement_for " + to_string(what);
        }
    }
    for (int day = 1; day <= 20; ++day) {
        if (visited(now, &snapshot::activities_on, date{2024, 2, day})
            != scan(model.activities, [&](activity const& of) {
                   return of.period.is_known() && of.period.value().contains(date{2024, 2, day});
               })) {
            return "activities_on " + std::to_string(day);
        }
    }
    return {};
}

/// Some changes, of one day, which may be a day too early.
change_set some_changes(change_dice& draw, register_model const& model, date today) {
    change_set changes;
    for (int count = 1 + draw.below(4); count > 0; --count) {
        draw.add_step(changes, model, today);
    }
    return changes;
}

/// Lets register and model go through the same changes; returns what was said, by code, and
/// "accepted".
std::map<std::string, int> run_both(std::uint32_t seed, int steps, std::string& wrong) {
    change_dice draw{seed};
    cooperation_register office;
    register_model model;
    std::map<std::string, int> codes;
    std::vector<std::pair<snapshot, book>> kept;
    int day = 1;
    for (int step = 0; step < steps && wrong.empty(); ++step) {
        day = std::min(28, day + (draw.one_in(12) ? 1 : 0));
        date const today{2024, 1, draw.one_in(30) ? 1 : day};
        change_set const changes = some_changes(draw, model, today);
        snapshot const before = office.current();
        complaints const expected = model.apply(changes, today);
        auto const applied = office.apply(changes, today);
        complaints const said = applied.has_error() ? complaints_of(applied.error()) : complaints{};
        if (said != expected) {
            wrong = "step " + std::to_string(step) + ": said\n";
            for (auto const& each : said)
                wrong += "  " + each + "\n";
            wrong += "instead of\n";
            for (auto const& each : expected)
                wrong += "  " + each + "\n";
        } else if (office.current().to_book() != model.to_book()) {
            wrong = "step " + std::to_string(step) + ": another book";
        } else if (applied.has_error() && office.current().revision() != before.revision()) {
            wrong = "step " + std::to_string(step) + ": a refused change made a revision";
        } else {
            wrong = first_wrong_look_up(office.current(), model);
        }
        ++codes[expected.empty() ? "accepted" : "refused"];
        for (std::string const& each : expected) {
            ++codes[each.substr(0, each.find(' '))];
        }
        if (draw.one_in(10)) {
            kept.emplace_back(office.current(), model.to_book());
        }
    }
    for (auto const& [old, expected] : kept) {
        if (old.to_book() != expected) {
            wrong = "a snapshot has changed";
        }
    }
    auto const reopened = cooperation_register::open(model.to_book());
    if (reopened.has_error()) {
        wrong = "cannot be opened again: " + to_string(reopened.error());
    } else if (reopened->current().to_book() != model.to_book()
               || reopened->current().revision() != office.current().revision()) {
        wrong = "another book when opened again";
    } else if (std::string const look_up = first_wrong_look_up(reopened->current(), model);
               !look_up.empty()) {
        wrong = "another register when opened again: " + look_up;
    }
    return codes;
}

RC_GTEST_PROP(register_law, does_what_the_model_does, (std::uint32_t seed)) {
    std::string wrong;
    static_cast<void>(run_both(seed, 60, wrong));
    if (!wrong.empty()) {
        RC_LOG() << wrong;
    }
    RC_ASSERT(wrong.empty());
}

TEST(register_law, the_model_meets_every_way_to_be_refused) {
#ifdef JSPU_COOP_EXHAUSTIVE
    std::uint32_t const runs = 200;
#else
    std::uint32_t const runs = 20;
#endif
    std::map<std::string, int> codes;
    for (std::uint32_t seed = 1; seed <= runs; ++seed) {
        std::string wrong;
        for (auto const& [code, times] : run_both(seed, 150, wrong)) {
            codes[code] += times;
        }
        ASSERT_EQ(wrong, "") << "seed " << seed;
    }
    EXPECT_GT(codes["accepted"], 20 * static_cast<int>(runs));
    EXPECT_GT(codes["refused"], 20 * static_cast<int>(runs));
    for (char const* const code :
         {"register.change_repeated", "register.not_there", "register.reference_unknown",
          "register.reference_wrong_kind", "register.unit_unknown", "register.still_referenced",
          "register.ground_cycle", "register.succession_cycle", "register.predecessor_repeated",
          "register.requirement_repeated", "register.history_rewritten",
          "register.recorded_decreases", "register.history_removed", "register.clause_unknown",
          "register.teach_out_unknown", "curriculum.credits_too_few", "enrolment.site_unknown",
          "enrolment.period_unknown"}) {
        EXPECT_GT(codes[code], 0) << code << " was never said";
    }
}

// The law: the same records in any order of change sets give the same book, up to the log.
RC_GTEST_PROP(register_law, the_order_of_changes_does_not_matter, (std::uint32_t seed)) {
    change_dice draw{seed};
    register_model model;
    for (int step = 0; step < 60; ++step) {
        static_cast<void>(model.apply(some_changes(draw, model, {2024, 1, 1}), {2024, 1, 1}));
    }
    book expected = model.to_book();
    expected.log.clear();

    // Records in any order, each as soon as all that it names is there.
    std::vector<change_set::record> waiting;
    auto const wait = [&](auto const& records) {
        waiting.insert(waiting.end(), records.begin(), records.end());
    };
    wait(expected.parties);
    wait(expected.persons);
    wait(expected.agreements);
    wait(expected.activities);
    wait(expected.statements);
    wait(expected.requirements);
    wait(expected.courses);
    wait(expected.curricula);
    wait(expected.joint_programmes);
    wait(expected.enrolments);
    std::shuffle(waiting.begin(), waiting.end(), draw.generator());
    cooperation_register office;
    for (std::size_t round = 0; round <= expected.parties.size() + expected.agreements.size() + 7;
         ++round) {
        std::erase_if(waiting, [&](change_set::record const& each) {
            return office.apply(change_set{}.put(each), date{2024, 1, 1}).has_value();
        });
    }
    RC_ASSERT(waiting.empty());
    book made = office.current().to_book();
    made.log.clear();
    RC_ASSERT(made == expected);

    // All at once, in another order: the same book again.
    change_set all;
    wait(expected.enrolments);
    wait(expected.joint_programmes);
    wait(expected.curricula);
    wait(expected.courses);
    wait(expected.requirements);
    wait(expected.activities);
    wait(expected.agreements);
    wait(expected.statements);
    wait(expected.persons);
    wait(expected.parties);
    std::shuffle(waiting.begin(), waiting.end(), draw.generator());
    for (auto const& each : waiting) {
        all.put(each);
    }
    cooperation_register other;
    RC_ASSERT(other.apply(all, date{2024, 1, 1}).has_value());
    book at_once = other.current().to_book();
    at_once.log.clear();
    RC_ASSERT(at_once == expected);
}

} // namespace
} // namespace jspu_coop
