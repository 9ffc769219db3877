// Every look-up of a snapshot, on a book small enough to be read.
#include <jspu_coop/register/snapshot.hpp>

#include "register/samples.hpp"

#include <gtest/gtest.h>

#include <thread>

namespace jspu_coop {
namespace {

using namespace testing;

/// a (Uzbekistan), b and c (Belarus), d (Kazakhstan), o (nowhere); d joined x, and left it again.
cooperation_register an_office() {
    date const day{2024, 1, 1};
    auto x = signed_on(an_agreement("x", {"b", "a"}), day, day);
    x = after(x, day, day, agreement_acceded{party_id{"d"}, {}});
    x = after(x, day, day, agreement_withdrew{party_id{"d"}, {}});
    auto y = signed_on(an_agreement("y", {"a", "b"}, {scope::staff_exchange}), day, day);
    y = after(y, day, day,
              agreement_amended{"p1",
                                {a_clause("c2", {scope::joint_research})},
                                {a_clause("c1", {scope::internship_abroad})},
                                {},
                                {{party_id{"a"}, day}, {party_id{"b"}, day}},
                                {}});
    return register_with(an_institution("a"), an_institution("b", "BY"), an_institution("c", "BY"),
                         an_institution("d", "KZ", {}, succeeds("c")), an_organisation("o"),
                         a_person("s"), x, y, an_agreement("w", {"c", "b"}),
                         an_agreement("z", {"o", "a"}),
                         an_activity("v1", a_stay("a", "b"), period{{2024, 2, 1}, {2024, 6, 30}}),
                         an_activity("v2", expert_visit{{}, party_id{"a"}, {}, {}},
                                     period{{2024, 6, 1}, {2024, 6, 2}}),
                         an_activity("v3", a_stay("b", "a"), {}), a_statement("t2", party_id{"b"}),
                         a_statement("t1", {}, country{"BY"}), a_statement("t3", {}, country{"KZ"}),
                         a_requirement("q", scope::joint_research));
}

TEST(snapshot, finds_records_by_id) {
    auto const office = an_office();
    snapshot const& now = office.current();
    EXPECT_EQ(*now.find(party_id{"a"}), party{an_institution("a")});
    EXPECT_EQ(*now.find(person_id{"s"}), a_person("s"));
    EXPECT_EQ(now.find(agreement_id{"w"})->parties, ids_of_parties({"c", "b"}));
    EXPECT_EQ(now.find(activity_id{"v1"})->detail, activity_detail{a_stay("a", "b")});
    EXPECT_EQ(now.find(statement_id{"t2"})->partner, party_id{"b"});
    EXPECT_EQ(now.find(requirement_id{"q"})->scope, scope::joint_research);
    EXPECT_EQ(now.find(party_id{"s"}), nullptr);
    EXPECT_EQ(now.find(person_id{"a"}), nullptr);
    EXPECT_EQ(now.find(agreement_id{"a"}), nullptr);
    EXPECT_EQ(now.find(activity_id{"a"}), nullptr);
    EXPECT_EQ(now.find(statement_id{"a"}), nullptr);
    EXPECT_EQ(now.find(requirement_id{"a"}), nullptr);
}

TEST(snapshot, counts_each_kind) {
    auto const office = an_office();
    snapshot const& now = office.current();
    EXPECT_EQ(now.count(record_kind::party), 5U);
    EXPECT_EQ(now.count(record_kind::person), 1U);
    EXPECT_EQ(now.count(record_kind::agreement), 4U);
    EXPECT_EQ(now.count(record_kind::activity), 3U);
    EXPECT_EQ(now.count(record_kind::statement), 3U);
    EXPECT_EQ(now.count(record_kind::requirement), 1U);
    EXPECT_EQ(now.count(static_cast<record_kind>(10)), 0U);
}

TEST(snapshot, walks_records_in_the_order_of_ids) {
    auto const office = an_office();
    snapshot const& now = office.current();
    EXPECT_EQ(visited(now, &snapshot::each_party), (lines{"a", "b", "c", "d", "o"}));
    EXPECT_EQ(visited(now, &snapshot::each_agreement), (lines{"w", "x", "y", "z"}));
    EXPECT_EQ(visited(now, &snapshot::each_activity), (lines{"v1", "v2", "v3"}));
}

TEST(snapshot, finds_agreements_by_party) {
    auto const office = an_office();
    snapshot const& now = office.current();
    auto const of = [&](char const* who) {
        return visited(now, &snapshot::agreements_of, party_id{who});
    };
    EXPECT_EQ(of("a"), (lines{"x", "y", "z"}));
    EXPECT_EQ(of("b"), (lines{"w", "x", "y"}));
    EXPECT_EQ(of("d"), lines{"x"}) << "who left was a party all the same";
    EXPECT_EQ(of("o"), lines{"z"});
    EXPECT_EQ(of("nobody"), lines{});
}

TEST(snapshot, finds_agreements_by_pair_either_way) {
    auto const office = an_office();
    snapshot const& now = office.current();
    auto const between = [&](char const* one, char const* other) {
        return visited(now, &snapshot::agreements_between, party_id{one}, party_id{other});
    };
    EXPECT_EQ(between("a", "b"), (lines{"x", "y"}));
    EXPECT_EQ(between("b", "a"), (lines{"x", "y"}));
    EXPECT_EQ(between("d", "b"), lines{"x"});
    EXPECT_EQ(between("b", "c"), lines{"w"});
    EXPECT_EQ(between("a", "c"), lines{});
    EXPECT_EQ(between("a", "a"), lines{});
}

TEST(snapshot, finds_agreements_by_country) {
    auto const office = an_office();
    snapshot const& now = office.current();
    auto const with = [&](char const* who, char const* where) {
        return visited(now, &snapshot::agreements_of_with_country, party_id{who}, country{where});
    };
    EXPECT_EQ(with("a", "BY"), (lines{"x", "y"}));
    EXPECT_EQ(with("a", "KZ"), lines{"x"});
    EXPECT_EQ(with("a", "UZ"), lines{}) << "a itself does not count";
    EXPECT_EQ(with("b", "BY"), lines{"w"});
    EXPECT_EQ(with("o", "UZ"), lines{"z"});
    EXPECT_EQ(visited(now, &snapshot::agreements_in, country{"BY"}), (lines{"w", "x", "y"}));
    EXPECT_EQ(visited(now, &snapshot::agreements_in, country{"UZ"}), (lines{"x", "y", "z"}));
    EXPECT_EQ(visited(now, &snapshot::agreements_in, country{"FR"}), lines{});
}

TEST(snapshot, a_corrected_country_moves_agreements) {
    auto office = an_office();
    snapshot const before = office.current();
    ASSERT_EQ(
        refusal_of(office, put(an_institution("b", "RU"), an_organisation("o", country{"TR"}))),
        lines{});
    snapshot const& now = office.current();
    EXPECT_EQ(visited(now, &snapshot::agreements_in, country{"BY"}), lines{"w"}) << "c is there";
    EXPECT_EQ(visited(now, &snapshot::agreements_in, country{"RU"}), (lines{"w", "x", "y"}));
    EXPECT_EQ(visited(now, &snapshot::agreements_in, country{"TR"}), lines{"z"});
    EXPECT_EQ(visited(now, &snapshot::agreements_of_with_country, party_id{"a"}, country{"BY"}),
              lines{});
    EXPECT_EQ(visited(now, &snapshot::agreements_of_with_country, party_id{"a"}, country{"RU"}),
              (lines{"x", "y"}));
    EXPECT_EQ(visited(before, &snapshot::agreements_in, country{"BY"}), (lines{"w", "x", "y"}));
}

TEST(snapshot, finds_agreements_by_every_scope_they_ever_had) {
    auto const office = an_office();
    snapshot const& now = office.current();
    auto const with = [&](scope what) { return visited(now, &snapshot::agreements_with, what); };
    EXPECT_EQ(with(scope::student_exchange), (lines{"w", "x", "z"}));
    EXPECT_EQ(with(scope::staff_exchange), lines{"y"}) << "as first signed";
    EXPECT_EQ(with(scope::joint_research), lines{"y"}) << "added";
    EXPECT_EQ(with(scope::internship_abroad), lines{"y"}) << "replaced";
    EXPECT_EQ(with(scope::retraining_of_faculty), lines{});
}

TEST(snapshot, finds_activities_by_party_and_day) {
    auto const office = an_office();
    snapshot const& now = office.current();
    EXPECT_EQ(visited(now, &snapshot::activities_of, party_id{"a"}), (lines{"v1", "v2", "v3"}));
    EXPECT_EQ(visited(now, &snapshot::activities_of, party_id{"b"}), (lines{"v1", "v3"}));
    EXPECT_EQ(visited(now, &snapshot::activities_of, party_id{"o"}), lines{});
    auto const on = [&](date day) { return visited(now, &snapshot::activities_on, day); };
    EXPECT_EQ(on({2024, 1, 31}), lines{});
    EXPECT_EQ(on({2024, 2, 1}), lines{"v1"});
    EXPECT_EQ(on({2024, 6, 1}), (lines{"v1", "v2"})) << "v2 ends first, but comes by its id";
    EXPECT_EQ(on({2024, 6, 2}), (lines{"v1", "v2"}));
    EXPECT_EQ(on({2024, 6, 3}), lines{"v1"});
    EXPECT_EQ(on({2024, 6, 30}), lines{"v1"});
    EXPECT_EQ(on({2024, 7, 1}), lines{});
}

TEST(snapshot, activities_are_indexed_under_all_that_they_name) {
    auto const disputed = fact<party_id>::conflicting({party_id{"c"}, party_id{"d"}});
    auto const seminar = an_activity(
        "v", event_participation{
                 party_id{"a"}, disputed, event_kind::seminar, attendance_mode::on_site, {}});
    auto const office =
        register_with(an_institution("a"), an_institution("c"), an_institution("d"), seminar);
    for (party_id const& each : parties_of(seminar)) {
        EXPECT_EQ(visited(office.current(), &snapshot::activities_of, each), lines{"v"})
            << each.str();
    }
    EXPECT_EQ(parties_of(seminar).size(), 3U);
}

TEST(snapshot, a_visitor_stops_when_it_has_enough) {
    auto const office = an_office();
    snapshot const& now = office.current();
    lines seen;
    auto const first = [&](auto const& found) {
        if constexpr (requires { found->id; }) {
            seen.push_back(found->id.str());
        } else {
            seen.push_back(id_of(*found).str());
        }
        return false;
    };
    now.each_party(first);
    now.each_agreement(first);
    now.each_activity(first);
    now.agreements_of(party_id{"a"}, first);
    now.agreements_between(party_id{"a"}, party_id{"b"}, first);
    now.agreements_of_with_country(party_id{"a"}, country{"BY"}, first);
    now.agreements_in(country{"BY"}, first);
    now.agreements_with(scope::student_exchange, first);
    now.activities_of(party_id{"a"}, first);
    now.activities_on({2024, 6, 1}, first);
    EXPECT_EQ(seen, (lines{"a", "w", "v1", "x", "x", "x", "w", "w", "v1", "v1"}));
}

TEST(snapshot, finds_successors_statements_and_requirements) {
    auto const office = an_office();
    snapshot const& now = office.current();
    EXPECT_EQ(now.successors_of(party_id{"c"}), ids_of_parties({"d"}));
    EXPECT_EQ(now.successors_of(party_id{"d"}), ids_of_parties({}));

    auto const statements = [&](char const* partner, std::optional<country> where) {
        lines ids;
        for (auto const& each : now.statements_on(party_id{partner}, where)) {
            ids.push_back(each->id.str());
        }
        return ids;
    };
    EXPECT_EQ(statements("b", country{"BY"}), (lines{"t1", "t2"}));
    EXPECT_EQ(statements("b", {}), lines{"t2"});
    EXPECT_EQ(statements("c", country{"BY"}), lines{"t1"});
    EXPECT_EQ(statements("a", country{"UZ"}), lines{});

    ASSERT_NE(now.requirement_for(scope::joint_research), nullptr);
    EXPECT_EQ(now.requirement_for(scope::joint_research)->id, requirement_id{"q"});
    EXPECT_EQ(now.requirement_for(scope::staff_exchange), nullptr);
}

TEST(snapshot, what_was_replaced_or_removed_is_found_no_more) {
    auto office = an_office();
    change_set changes =
        put(an_agreement("w", {"a", "c"}, {scope::staff_exchange}),
            an_activity("v1", a_stay("a", "c"), period{{2025, 1, 1}, {2025, 1, 2}}),
            a_statement("t2", {}, country{"UZ"}), a_requirement("q", scope::staff_exchange),
            an_institution("d", "KZ"));
    changes.remove(agreement_id{"z"}).remove(activity_id{"v2"});
    ASSERT_EQ(refusal_of(office, changes), lines{});
    snapshot const& now = office.current();
    EXPECT_EQ(visited(now, &snapshot::agreements_of, party_id{"b"}), (lines{"x", "y"}));
    EXPECT_EQ(visited(now, &snapshot::agreements_of, party_id{"o"}), lines{});
    EXPECT_EQ(visited(now, &snapshot::agreements_between, party_id{"c"}, party_id{"a"}),
              lines{"w"});
    EXPECT_EQ(visited(now, &snapshot::agreements_with, scope::student_exchange), lines{"x"});
    EXPECT_EQ(visited(now, &snapshot::agreements_with, scope::staff_exchange), (lines{"w", "y"}));
    EXPECT_EQ(visited(now, &snapshot::activities_of, party_id{"b"}), lines{"v3"});
    EXPECT_EQ(visited(now, &snapshot::activities_on, date{2024, 6, 1}), lines{});
    EXPECT_EQ(visited(now, &snapshot::activities_on, date{2025, 1, 2}), lines{"v1"});
    EXPECT_TRUE(now.statements_on(party_id{"b"}, {}).empty());
    EXPECT_EQ(now.requirement_for(scope::joint_research), nullptr);
    EXPECT_EQ(now.successors_of(party_id{"c"}), ids_of_parties({}));
    EXPECT_EQ(now.find(agreement_id{"z"}), nullptr);
    EXPECT_EQ(refusal_of(office, removal_of(party_id{"o"}), {2024, 1, 2}), lines{})
        << "nobody names it any more";
}

TEST(snapshot, tells_when_an_agreement_was_added) {
    auto office = an_office();
    agreement_id const x{"x"};
    EXPECT_EQ(office.current().added_on(x), (date{2024, 1, 1}));
    EXPECT_EQ(office.current().added_on(agreement_id{"no"}), std::nullopt);
    agreement const as_it_is = *office.current().find(x);
    auto retitled = as_it_is;
    retitled.title = a_text("other");
    ASSERT_EQ(refusal_of(office, put(retitled), {2024, 2, 2}), lines{});
    EXPECT_EQ(office.current().added_on(x), (date{2024, 1, 1}));
    ASSERT_EQ(refusal_of(office, removal_of(x), {2024, 3, 3}), lines{});
    EXPECT_EQ(office.current().added_on(x), std::nullopt);
    ASSERT_EQ(refusal_of(office, put(as_it_is), {2024, 4, 4}), lines{});
    EXPECT_EQ(office.current().added_on(x), (date{2024, 4, 4}));
}

TEST(snapshot, a_snapshot_that_was_moved_from_is_still_one) {
    snapshot one = an_office().current();
    snapshot const other{std::move(one)};
    EXPECT_EQ(one.count(record_kind::party), other.count(record_kind::party)); // NOLINT
}

TEST(snapshot, is_read_while_the_register_goes_on) {
    auto office = an_office();
    snapshot const kept = office.current();
    book const expected = kept.to_book();
    int const rounds = 60;
    std::vector<std::thread> readers;
    std::vector<int> equal(2, 0);
    for (std::size_t at = 0; at < equal.size(); ++at) {
        readers.emplace_back([&kept, &expected, &count = equal[at]] {
            for (int round = 0; round < rounds; ++round) {
                snapshot const own = kept;
                bool const same =
                    own.to_book() == expected
                    && visited(own, &snapshot::agreements_in, country{"BY"}).size() == 3;
                count += same ? 1 : 0;
            }
        });
    }
    for (int round = 0; round < rounds; ++round) {
        EXPECT_EQ(refusal_of(office, put(an_institution("b", round % 2 == 0 ? "RU" : "BY"),
                                         a_person("p" + std::to_string(round)))),
                  lines{});
    }
    for (std::thread& each : readers) {
        each.join();
    }
    EXPECT_EQ(equal, (std::vector<int>{rounds, rounds}));
    EXPECT_EQ(office.current().count(record_kind::person), 1U + rounds);
}

} // namespace
} // namespace jspu_coop
