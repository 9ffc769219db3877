// Statistics on random worlds: where all is known, each figure is the one that a slow count gives;
// where something is hidden, the truth lies in the range.
#include <jspu_coop/questions/statistics.hpp>

#include "support/dice.hpp"
#include "support/slow_statistics.hpp"
#include "support/statistics_world.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>
#include <set>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::statistics_world;
using step = participation_step;

std::vector<plain_agreement> some_agreements(dice& throws) {
    std::vector<plain_agreement> made;
    for (int at = 0; at < 3; ++at) {
        int const year = 2022 + throws.below(5);
        date const signed_day{year, 1 + throws.below(12), 1};
        date const last{year + throws.below(4), 12, 1 + throws.below(31)};
        std::vector<std::string> with = throws.some<std::string>({"minsk", "ankara", "izmir"}, 1);
        with.resize(throws.one_in(3) ? with.size() : 1); // mostly of two parties
        made.push_back({"m" + std::to_string(at), std::move(with), signed_day, last});
    }
    return made;
}

period some_days(dice& throws) {
    date const first{2024 + throws.below(4), 1 + throws.below(12), 1 + throws.below(28)};
    return {first, *first.plus_days(throws.below(500))};
}

plain_activity some_activity(dice& throws, int at, std::vector<plain_agreement> const& papers) {
    std::vector<std::string> const parties{"us", "us", "before-us", "minsk", "ankara", "izmir"};
    std::string const kind = throws.pick<std::string>({"stay", "stay", "talk", "article"});
    plain_activity made{"v" + std::to_string(at),
                        kind,
                        throws.pick(parties),
                        {},
                        kind == "talk" && throws.one_in(3),
                        some_days(throws),
                        kind == "stay" ? throws.pick<person_category>(
                            {person_category::student, person_category::academic_staff})
                                       : person_category::academic_staff,
                        {},
                        ""};
    std::vector<std::string> others{"us", "before-us", "minsk", "ankara", "izmir"};
    if (kind == "talk") {
        others.push_back("un");
    }
    std::erase(others, made.from);
    made.to = throws.some(others, kind == "article" ? 0 : 1);
    if (kind != "article") {
        made.to.erase(made.to.begin() + (kind == "talk" && throws.one_in(4) ? 0 : 1),
                      made.to.end());
    }
    for (std::string const& who : throws.some<std::string>({"p1", "p2", "p3", "p4"}, 1)) {
        made.takers.emplace_back(who, !throws.one_in(4));
    }
    std::set<std::string> sides(made.to.begin(), made.to.end());
    sides.insert(made.from);
    for (plain_agreement const& each : papers) {
        auto const parties_there =
            std::count_if(each.with.begin(), each.with.end(),
                          [&](std::string const& who) { return sides.contains(who); })
            + (sides.contains("us") || sides.contains("before-us") ? 1 : 0);
        if (parties_there >= 2 && throws.one_in(2)) {
            made.under = each.id;
        }
    }
    return made;
}

/// What is hidden of the world.
class fog {
public:
    fog(dice& throws, bool is_thick) : throws_{throws}, is_thick_{is_thick} {}

    /// The fact, or nothing of it.
    template <class T>
    fact<T> over(T value) {
        return hides() ? fact<T>{} : fact<T>{std::move(value)};
    }
    bool hides() { return is_thick_ && throws_.one_in(5); }

private:
    dice& throws_;
    bool is_thick_;
};

activity_detail detail_of(plain_activity const& of, fog& over) {
    participant const who{{}, over.over(of.category), {}, {}};
    if (of.kind == "stay") {
        return exchange_stay{party_id{of.from}, party_id{of.to.front()}, who};
    }
    if (of.kind == "talk") {
        fact<party_id> organiser =
            of.to.empty() ? fact<party_id>::absent() : fact<party_id>{party_id{of.to.front()}};
        if (over.hides()) {
            organiser = fact<party_id>::missing();
        }
        return event_participation{
            party_id{of.from}, organiser, event_kind::conference,
            of.is_online ? attendance_mode::online : attendance_mode::on_site, who};
    }
    publication article{party_id{of.from}};
    for (std::string const& each : of.to) {
        article.partners.emplace_back(each);
    }
    for (auto const& [person, was_there] : of.takers) {
        article.authors.push_back(
            {fact<party_id>{}, {person_id{person}, over.over(of.category), {}, {}}, {}});
    }
    return article;
}

participation recorded(plain_activity const& of, std::string const& who, bool was_there,
                       fog& over) {
    fact<clause_reference> under = fact<clause_reference>::absent();
    if (!of.under.empty()) {
        under = clause_reference{agreement_id{of.under}, clause_id{"c1"}};
    }
    if (over.hides()) {
        under = fact<clause_reference>::missing();
    }
    std::vector<step> steps = was_there
                                  ? std::vector{step::accepted, step::arrived, step::completed}
                                  : std::vector{step::nominated, step::withdrawn};
    if (over.hides()) {
        steps = was_there && over.hides() ? std::vector{step::accepted} : std::vector<step>{};
    }
    participation made = taker(who, steps, std::move(under));
    if (over.hides()) {
        made.person = fact<person_id>::missing();
    }
    return made;
}

activity record_of(plain_activity const& of, fog& over) {
    activity made = an_activity(of.id, detail_of(of, over), over.over(of.when));
    for (auto const& [who, was_there] : of.takers) {
        made.participations.push_back(recorded(of, who, was_there, over));
    }
    if (of.takers.size() == 1 && over.hides()) {
        made.participations.clear();
    }
    return made;
}

/// Some of ours, some of others; by some of the agreements, whoever has made them.
std::vector<plain_programme> some_programmes(dice& throws,
                                             std::vector<plain_agreement> const& papers) {
    std::vector<plain_programme> made;
    for (int at = 0; at < 3; ++at) {
        std::vector<std::string> parties{"us", "before-us", "minsk", "ankara"};
        throws.shuffle(parties);
        std::vector<std::string> by;
        for (plain_agreement const& each : papers) {
            if (throws.one_in(2)) {
                by.push_back(each.id);
            }
        }
        made.push_back({"p" + std::to_string(at), parties[0], parties[1], std::move(by)});
    }
    return made;
}

struct random_world {
    std::vector<plain_activity> activities;
    std::vector<plain_agreement> agreements;
    std::vector<plain_programme> programmes;
    std::vector<activity> records;
    std::vector<agreement> papers;
};

random_world a_world(std::uint64_t seed, bool is_foggy) {
    dice throws{seed};
    dice hiding{seed + 1};
    fog over{hiding, is_foggy};
    random_world made;
    made.agreements = some_agreements(throws);
    int const count = 1 + throws.below(6);
    for (int at = 0; at < count; ++at) {
        made.activities.push_back(some_activity(throws, at, made.agreements));
        made.records.push_back(record_of(made.activities.back(), over));
    }
    for (plain_agreement const& each : made.agreements) {
        std::vector<std::string> parties{"us"};
        parties.insert(parties.end(), each.with.begin(), each.with.end());
        agreement one = a_paper(each.id, parties, each.signed_on,
                                over.over(agreement_term{term_until{each.last}}));
        made.papers.push_back(std::move(one));
    }
    made.programmes = some_programmes(throws, made.agreements);
    return made;
}

view view_of(random_world const& of) {
    change_set changes;
    for (agreement const& each : of.papers) {
        changes.put(each);
    }
    for (activity const& each : of.records) {
        changes.put(each);
    }
    for (plain_programme const& each : of.programmes) {
        changes.put(a_programme(each.id, each.home.c_str(), each.partner.c_str(), each.carried_by));
    }
    auto office = an_office();
    auto const applied = office.apply(changes, late);
    EXPECT_TRUE(applied.has_value()) << to_string(applied.error());
    return office.as_known_on(late);
}

std::string told(joint_programme_grounds const& of) {
    return to_string(of.agreement) + " " + to_string(of.in_force)
           + (of.ended ? " ended " + to_string(*of.ended) : "");
}

lines told_of(std::vector<carried_programme> const& list) {
    lines all;
    for (carried_programme const& each : list) {
        all.push_back(to_string(each.programme) + ":");
        for (joint_programme_grounds const& by : each.carried_by) {
            all.back() += " " + told(by);
        }
    }
    return all;
}

period days_of(statistics_answer const& answer, std::optional<std::size_t> year) {
    return year ? answer.years[*year].days : answer.during;
}

bool holds(number_range const& range, std::int64_t truth) {
    return range.least <= truth && truth <= range.most;
}

std::vector<year_reckoning> const every_reckoning{year_reckoning::calendar_years,
                                                  year_reckoning::academic_years};
missing_fact const no_calendar{"party", "us", "/calendar", open_cause::missing};

/// Some stretch of days over two or three years.
period asked_about(std::uint64_t seed) {
    dice throws{seed + 2};
    return throws.one_in(2) ? two_years
                            : period{{2024, 1 + throws.below(12), 1},
                                     {2026, 1 + throws.below(12), 1 + throws.below(28)}};
}

/// By calendar years, or by academic ones: the calendar knows two.
statistics_answer asked_of(random_world const& world, std::uint64_t seed) {
    return statistics(view_of(world), us, asked_about(seed), dice{seed + 4}.pick(every_reckoning));
}

RC_GTEST_PROP(statistics_oracle, known_figures_are_those_of_a_slow_count, (std::uint64_t seed)) {
    random_world const world = a_world(seed, false);
    slow_statistics const slow{world.activities, world.agreements, world.programmes};
    statistics_answer const answer = asked_of(world, seed);
    for (missing_fact const& each : answer.missing) {
        RC_ASSERT(each == no_calendar);
    }
    std::map<statistics_dimension, std::set<std::string>> told;
    for (person_figure const& each : answer.persons) {
        auto const [persons, times] =
            slow.persons(each.dimension, each.key, days_of(answer, each.year));
        RC_ASSERT(each.persons == (number_range{persons, persons}));
        RC_ASSERT(each.participations == (number_range{times, times}));
        told[each.dimension].insert(each.key);
    }
    for (statistics_dimension const by : every<statistics_dimension>()) {
        for (std::string const& key : slow.keys(by)) {
            bool const occurs = slow.persons(by, key, answer.during).second > 0;
            RC_ASSERT(!occurs || told[by].contains(key));
        }
    }
    for (agreement_figure const& each : answer.agreements) {
        std::int64_t const count = slow.agreements(each.standing, days_of(answer, each.year));
        RC_ASSERT(each.agreements == (number_range{count, count}));
    }
    RC_ASSERT(told_of(answer.programmes) == slow.programmes(answer.during));
    RC_ASSERT(answer.joint_programmes.empty()); // no clause is on joint programmes
}

RC_GTEST_PROP(statistics_oracle, whatever_turns_out_to_be_true_lies_in_the_ranges,
              (std::uint64_t seed)) {
    random_world const world = a_world(seed, true);
    slow_statistics const slow{world.activities, world.agreements, world.programmes};
    statistics_answer const answer = asked_of(world, seed);
    bool is_uncertain = false;
    std::map<statistics_dimension, std::set<std::string>> told;
    for (person_figure const& each : answer.persons) {
        told[each.dimension].insert(each.key);
        is_uncertain = is_uncertain || each.persons.least != each.persons.most
                       || each.participations.least != each.participations.most;
        if (each.key == "not_known") { // of whom something is known only later
            continue;
        }
        auto const [persons, times] =
            slow.persons(each.dimension, each.key, days_of(answer, each.year));
        if (!holds(each.persons, persons) || !holds(each.participations, times)) {
            RC_LOG() << to_string(each.dimension) << " " << each.key << " persons " << persons
                     << " in " << shown(each.persons) << " times " << times << " in "
                     << shown(each.participations) << "\n";
        }
        RC_ASSERT(holds(each.persons, persons));
        RC_ASSERT(holds(each.participations, times));
    }
    for (statistics_dimension const by : every<statistics_dimension>()) {
        for (std::string const& key : slow.keys(by)) {
            bool const occurs = slow.persons(by, key, answer.during).second > 0;
            RC_ASSERT(!occurs || told[by].contains(key) || told[by].contains("not_known"));
        }
    }
    for (agreement_figure const& each : answer.agreements) {
        is_uncertain = is_uncertain || each.agreements.least != each.agreements.most;
        std::int64_t const truth = slow.agreements(each.standing, days_of(answer, each.year));
        if (!holds(each.agreements, truth)) {
            RC_LOG() << to_string(each.standing) << " " << truth << " in " << shown(each.agreements)
                     << "\n";
        }
        RC_ASSERT(holds(each.agreements, truth));
    }
    for (carried_programme const& each : answer.programmes) {
        for (joint_programme_grounds const& by : each.carried_by) {
            bool const is_open = by.in_force == outcome::undetermined;
            is_uncertain = is_uncertain || is_open;
            std::string const id = to_string(by.agreement);
            std::string const truth = slow.standing_of(id, answer.during);
            bool const is_true = truth.starts_with(id + " " + to_string(by.in_force));
            bool const has_ended = by.ended && truth.ends_with(" ended " + to_string(*by.ended));
            RC_ASSERT(is_open || is_true);
            RC_ASSERT(has_ended || !by.ended);
        }
    }
    // Whenever a figure is open, the answer says why.
    RC_ASSERT(!is_uncertain || !answer.missing.empty());
}

RC_GTEST_PROP(statistics_oracle, keys_that_exclude_one_another_add_up, (std::uint64_t seed)) {
    statistics_answer const answer = statistics(view_of(a_world(seed, true)), us, two_years);
    std::size_t const spans = answer.years.size() + 1;
    for (statistics_dimension const by :
         {statistics_dimension::scope, statistics_dimension::key_direction,
          statistics_dimension::category, statistics_dimension::direction}) {
        std::vector<number_range> sums(spans);
        for (std::size_t at = 0; at < answer.persons.size(); ++at) {
            if (answer.persons[at].dimension == by) {
                sums[at % spans].least += answer.persons[at].participations.least;
                sums[at % spans].most += answer.persons[at].participations.most;
            }
        }
        for (std::size_t span = 0; span < spans; ++span) {
            RC_ASSERT(sums[span].least == answer.persons[span].participations.least);
            RC_ASSERT(sums[span].most >= answer.persons[span].participations.most);
        }
    }
}

/// Names of records are dealt anew, so that the register walks them in another order.
RC_GTEST_PROP(statistics_oracle, the_order_of_records_does_not_matter, (std::uint64_t seed)) {
    random_world world = a_world(seed, true);
    statistics_answer const answer = statistics(view_of(world), us, two_years);
    dice throws{seed + 3};
    std::vector<std::string> names;
    for (std::size_t at = 0; at < world.records.size(); ++at) {
        names.push_back("w" + std::to_string(at));
    }
    throws.shuffle(names);
    for (std::size_t at = 0; at < world.records.size(); ++at) {
        world.records[at].id = activity_id{names[at]};
        throws.shuffle(world.records[at].participations);
    }
    statistics_answer const other = statistics(view_of(world), us, two_years);
    RC_ASSERT(other.persons == answer.persons);
    RC_ASSERT(other.agreements == answer.agreements);
    RC_ASSERT(other.dormant == answer.dormant);
    RC_ASSERT(other.missing.size() == answer.missing.size());
}

} // namespace
} // namespace jspu_coop
