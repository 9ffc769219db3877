// Places of a clause that students of a joint programme take, and whom its teach-out protects.
#include <jspu_coop/questions/coverage.hpp>
#include <jspu_coop/records/programmes/period_stay.hpp>

#include "support/enrolment_story.hpp"
#include "support/place_world.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::place_world;

programme_period_id const away{"away"};

/// A programme of the institutions of the world that one clause carries.
joint_programme carried() {
    joint_programme made{.id = joint_programme_id{"p"},
                         .name = text{{"en", "A programme"}},
                         .home = party_id{"a"},
                         .semesters_a_year = 2,
                         .sites = {{party_id{"a"}, {}, {}}, {party_id{"b"}, {}, {}}}};
    made.placement =
        programme_placement{{{programme_period_id{"home"}, party_id{"a"}, 1, 6, {}, {}, {}, {}},
                             {away, party_id{"b"}, 7, 8, {}, {}, {}, {}}},
                            {}};
    made.carried_by = {c1};
    return made;
}

agreement paper_for_programmes(fact<places> said) {
    agreement made = an_agreement("x", {"a", "b"}, {scope::joint_academic_programme});
    made.clauses[0].places = std::move(said);
    return signed_on(std::move(made), {2026, 1, 1}, {2026, 1, 1});
}

enrolment a_student(std::string const& id, std::vector<std::pair<period_step, date>> const& steps) {
    enrolment made{enrolment_id{id}, joint_programme_id{"p"}, person_id{id}, {}};
    date const first{2023, 9, 1};
    record_event(made, first, first, student_admitted{academic_year{2023, 2024}, 1, {}}).value();
    for (auto const& [step, on] : steps) {
        record_event(made, on, on, period_stepped{away, step, {}}).value();
    }
    return made;
}

activity stay_of(enrolment const& student, period const& days = whole_year) {
    return period_stay(carried(), student, away, days).value();
}

#ifdef JSPU_COOP_EXHAUSTIVE
constexpr std::size_t seats = 2;
std::vector<std::string> const students{"s1", "s2", "s3"};
#else
constexpr std::size_t seats = 1;
std::vector<std::string> const students{"s1", "s2"};
#endif

/// One student more than there are seats, by what has happened to each.
class seat_walk {
public:
    seat_walk()
        : records_{a_view(paper_for_programmes(
            number(static_cast<std::int64_t>(seats), place_period::academic_year)))} {
        std::vector<enrolment> all;
        for (std::string const& each : students) {
            all.push_back(a_student(each, {}));
        }
        visit(std::move(all));
    }

    std::size_t states{0};
    std::size_t most_held{0};
    std::size_t refusals{0};

private:
    [[nodiscard]] static std::vector<enrolment_event> every_event() {
        std::vector<enrolment_event> all{student_withdrew{{}}};
        for (period_step const step : every<period_step>()) {
            all.push_back(period_stepped{away, step, {}});
        }
        return all;
    }

    /// Who is nominated or further, unless the student left the programme before departing.
    [[nodiscard]] static bool holds(enrolment const& student) {
        auto const state = state_on(student, today);
        auto const* const towards = find_period(state, away);
        bool const has_gone =
            towards != nullptr
            && (towards->last == period_step::departed || towards->last == period_step::arrived
                || towards->last == period_step::returned);
        if (state.phase == enrolment_phase::withdrawn && !has_gone) {
            return false;
        }
        return towards != nullptr && towards->last != period_step::nomination_withdrawn
               && towards->last != period_step::nomination_refused;
    }

    /// The steps of each student since the last nomination: what went before gave the place back.
    [[nodiscard]] static std::string key_of(std::vector<enrolment> const& all) {
        std::string key;
        for (enrolment const& each : all) {
            std::string round;
            for (auto const& entry : each.history.entries()) {
                auto const* const step = std::get_if<period_stepped>(&entry.event);
                if (step != nullptr) {
                    round = (step->step == period_step::nominated ? "" : round)
                            + to_string(step->step) + ",";
                } else if (std::holds_alternative<student_withdrew>(entry.event)) {
                    round += "withdrew,";
                }
            }
            key += round + "|";
        }
        return key;
    }

    void visit(std::vector<enrolment> all) {
        if (!seen_.insert(key_of(all)).second) {
            return;
        }
        ++states;
        auto const held = static_cast<std::size_t>(std::ranges::count_if(all, holds));
        most_held = std::max(most_held, held);
        EXPECT_LE(held, seats);
        expect_count(all, held);
        for (std::size_t at = 0; at < all.size(); ++at) {
            for (enrolment_event const& each : every_event()) {
                std::vector<enrolment> next = all;
                date const on{2026, 6, 1};
                if (record_event(next[at], on, on, each).has_error()) {
                    continue;
                }
                auto const* const step = std::get_if<period_stepped>(&each);
                bool const is_nomination = step != nullptr && step->step == period_step::nominated;
                if (is_nomination && !may_be_nominated(all, at, held)) {
                    continue;
                }
                visit(std::move(next));
            }
        }
    }

    [[nodiscard]] static std::vector<activity> stays_of(std::vector<enrolment> const& all) {
        std::vector<activity> stays;
        for (enrolment const& each : all) {
            stays.push_back(stay_of(each));
        }
        return stays;
    }

    void expect_count(std::vector<enrolment> const& all, std::size_t held) const {
        auto const answer = capacity(records_, c1, year, {}, stays_of(all));
        ASSERT_EQ(answer.limits.size(), 1U);
        EXPECT_EQ(answer.limits[0].taken_least, static_cast<std::int64_t>(held));
        EXPECT_EQ(answer.limits[0].taken_most, static_cast<std::int64_t>(held));
    }

    [[nodiscard]] bool may_be_nominated(std::vector<enrolment> const& all, std::size_t at,
                                        std::size_t held) {
        auto const verdict =
            place_for(records_, stay_of(all[at]), participation_id{"student"}, {}, stays_of(all));
        // Who has come back holds the place of that stay, and asks for one anew.
        std::size_t const others = held - (holds(all[at]) ? 1 : 0);
        EXPECT_EQ(verdict.result, outcome_of(others < seats)) << key_of(all);
        refusals += verdict.result == outcome::not_satisfied ? 1 : 0;
        return verdict.result == outcome::satisfied;
    }

    view records_;
    std::set<std::string> seen_;
};

TEST(student_places, are_never_more_than_the_clause_has_whatever_happens) {
    seat_walk const walked;
    EXPECT_EQ(walked.most_held, seats);
    EXPECT_GT(walked.refusals, 10U);
    EXPECT_GT(walked.states, seats == 1 ? 50U : 300U);
}

TEST(student_places, stand_beside_those_of_the_register) {
    using enum period_step;
    auto const stay = stay_of(a_student("s1", {{nominated, {2026, 5, 1}}}));
    auto const other = stay_of(a_student("s2", {{nominated, {2026, 5, 1}}}));
    auto const paper = paper_for_programmes(number(2, place_period::academic_year));
    auto const records = a_view(paper, a_person("s1"), carried(), stay);
    EXPECT_EQ(capacity(records, c1, year).limits.at(0).taken_most, 1);
    EXPECT_EQ(capacity(records, c1, year, {}, std::vector{other}).limits.at(0).taken_most, 2);
    // One that the register has counts once, and as it is given.
    EXPECT_EQ(capacity(records, c1, year, {}, std::vector{stay}).limits.at(0).taken_most, 1);
    auto const withdrawn =
        stay_of(a_student("s1", {{nominated, {2026, 5, 1}}, {nomination_withdrawn, {2026, 5, 2}}}));
    EXPECT_EQ(capacity(records, c1, year, {}, std::vector{withdrawn}).limits.at(0).taken_most, 0);
}

/// The agreement ends with the year 2026; who was nominated by then may finish until July 2027.
view ended_with_teach_out() {
    agreement paper = paper_for_programmes(places{unlimited_places{}});
    paper.transitional = {
        {clause_id{"finish"}, {protected_standing::nominated}, {}, date{2027, 7, 31}, {}, {}}};
    paper.term = agreement_term{term_until{{2026, 12, 31}}};
    paper.renewal = renewal_rule{no_renewal{}};
    auto office = register_with(home_with_calendar(), an_institution("b"));
    auto const done =
        office.apply(put(paper, a_requirement("r", scope::joint_academic_programme),
                         a_statement("s", party_id{"b"}, {}, {2020, 1, 1}, {2026, 1, 1})),
                     date{2026, 6, 1});
    EXPECT_TRUE(done.has_value()) << to_string(done.error());
    return office.as_known_on({2027, 1, 20});
}

TEST(teach_out_of_students, lets_everybody_finish_whom_it_protects) {
    using enum period_step;
    view const records = ended_with_teach_out();
    // In the second term, after the end: whatever else happens, the stay stays covered.
    std::vector<std::pair<period_step, date>> const way{{nominated, {2026, 12, 31}},
                                                        {accepted, {2027, 1, 10}},
                                                        {departed, {2027, 1, 30}},
                                                        {arrived, {2027, 2, 1}},
                                                        {returned, {2027, 6, 30}}};
    for (std::size_t length = 1; length <= way.size(); ++length) {
        std::vector<std::pair<period_step, date>> const steps{
            way.begin(), way.begin() + static_cast<std::ptrdiff_t>(length)};
        auto const verdict = coverage(records, stay_of(a_student("s1", steps), spring));
        EXPECT_EQ(verdict.result, outcome::satisfied) << length;
    }
}

/// All that may happen to one student on the way to a stay in spring, before the end of the
/// agreement and after it.
class teach_out_walk {
public:
    teach_out_walk() : records_{ended_with_teach_out()} { visit({}); }

    std::size_t states{0};
    std::size_t covered_states{0};

private:
    using way = std::vector<std::pair<period_step, date>>;
    static constexpr date last_day{2026, 12, 31};
    static constexpr std::size_t longest = 8; // as many steps as two rounds may have

    [[nodiscard]] static bool is_legal(way const& steps, period_step next) {
        return may_follow(steps.empty() ? std::nullopt : std::optional{steps.back().first}, next);
    }
    /// Whether the nomination that stands was made before the agreement ended.
    [[nodiscard]] static bool is_protected(way const& steps) {
        if (steps.empty() || steps.back().first == period_step::nomination_withdrawn
            || steps.back().first == period_step::nomination_refused) {
            return false;
        }
        auto const nominated = std::find_if(steps.rbegin(), steps.rend(), [](auto const& each) {
            return each.first == period_step::nominated;
        });
        return nominated->second <= last_day;
    }
    [[nodiscard]] bool is_covered(way const& steps) const {
        return coverage(records_, stay_of(a_student("s1", steps), spring)).result
               == outcome::satisfied;
    }

    /// Whether the student comes through to the end, covered all the way.
    [[nodiscard]] bool may_finish(way const& steps) const {
        if (steps.back().first == period_step::returned) {
            return true;
        }
        for (period_step const each : {period_step::accepted, period_step::departed,
                                       period_step::arrived, period_step::returned}) {
            if (is_legal(steps, each)) {
                way next = steps;
                next.emplace_back(each, date{2027, 6, 30});
                return is_covered(next) && may_finish(next);
            }
        }
        return false;
    }

    void visit(way const& steps) {
        ++states;
        bool const is_in_time = is_protected(steps);
        bool const is_standing = !steps.empty()
                                 && steps.back().first != period_step::nomination_withdrawn
                                 && steps.back().first != period_step::nomination_refused;
        if (is_standing) {
            EXPECT_EQ(is_covered(steps), is_in_time) << states;
        }
        if (is_in_time) {
            ++covered_states;
            EXPECT_TRUE(may_finish(steps)) << states;
        }
        if (steps.size() == longest) {
            return;
        }
        for (date const& first : {date{2026, 12, 20}, date{2027, 1, 1}}) {
            date const on = first.plus_days(static_cast<int>(steps.size())).value();
            bool const is_later = steps.empty() || steps.back().second < on;
            for (period_step const each : every<period_step>()) {
                if (is_later && is_legal(steps, each)) {
                    way next = steps;
                    next.emplace_back(each, on);
                    visit(next);
                }
            }
        }
    }

    view records_;
};

TEST(teach_out_of_students, lets_everybody_finish_in_every_state_that_it_protects) {
    teach_out_walk const walked;
    EXPECT_GT(walked.states, 100U);
    EXPECT_GT(walked.covered_states, 50U);
}

TEST(teach_out_of_students, protects_nobody_who_came_later) {
    using enum period_step;
    view const records = ended_with_teach_out();
    auto const late = stay_of(a_student("s1", {{nominated, {2027, 1, 1}}}), spring);
    EXPECT_EQ(coverage(records, late).result, outcome::not_satisfied);
    auto const not_yet = stay_of(a_student("s1", {}), spring);
    EXPECT_EQ(coverage(records, not_yet).result, outcome::not_satisfied);
    auto const in_time =
        stay_of(a_student("s1", {{nominated, {2026, 12, 31}}}), period{{2027, 2, 1}, {2027, 8, 1}});
    EXPECT_EQ(coverage(records, in_time).result, outcome::not_satisfied);
}

} // namespace
} // namespace jspu_coop
