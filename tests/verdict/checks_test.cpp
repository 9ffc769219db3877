#include <jspu_coop/verdict/checks.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace {

using namespace jspu_coop;

TEST(holds_of, is_decided_where_every_claim_gives_one_answer) {
    auto const of = [](fact<int> const& observed) {
        return holds_of(observed, [](int value) { return value > 0; });
    };
    EXPECT_EQ(of(1), outcome::satisfied);
    EXPECT_EQ(of(-1), outcome::not_satisfied);
    EXPECT_EQ(of(fact<int>::absent()), outcome::not_satisfied);
    EXPECT_EQ(of(fact<int>::missing()), outcome::undetermined);
    EXPECT_EQ(of(fact<int>::conflicting({1, 2})), outcome::satisfied);
    EXPECT_EQ(of(fact<int>::conflicting({-1, -2})), outcome::not_satisfied);
    EXPECT_EQ(of(fact<int>::conflicting({1, -2})), outcome::undetermined);
}

TEST(common_outcome, is_what_all_sources_come_to) {
    using enum outcome;
    auto const of = [](std::vector<outcome> const& by_source) { return common_outcome(by_source); };
    EXPECT_EQ(of({}), undetermined) << "nobody says anything";
    for (outcome const first : every<outcome>()) {
        EXPECT_EQ(of({first}), first);
        for (outcome const second : every<outcome>()) {
            EXPECT_EQ(of({first, second}), first == second ? first : undetermined);
            EXPECT_EQ(of({first, first, second}), of({first, second}));
            EXPECT_EQ(of({second, first}), of({first, second}));
        }
    }
}

TEST(outcome_over, takes_each_of_the_four_outcomes_from_what_is_known) {
    using enum outcome;
    // Each number stands for an outcome, in their order.
    auto const of = [](fact<int> const& observed, outcome where_absent) {
        return outcome_over(observed, where_absent,
                            [](int value) { return static_cast<outcome>(value); });
    };
    for (outcome const one : every<outcome>()) {
        int const number = static_cast<int>(one);
        EXPECT_EQ(of(number, satisfied), one);
        EXPECT_EQ(of(fact<int>::absent(), one), one);
        EXPECT_EQ(of(fact<int>::missing(), one), undetermined);
        for (int other = number + 1; other < 4; ++other) {
            EXPECT_EQ(of(fact<int>::conflicting({number, other}), one), undetermined);
        }
    }
    auto const always = [](fact<int> const& observed, outcome what) {
        return outcome_over(observed, satisfied, [&](int) { return what; });
    };
    for (outcome const one : every<outcome>()) {
        EXPECT_EQ(always(fact<int>::conflicting({1, 2}), one), one) << "the claims come to one";
    }
}

finding small_number(fact<int> const& observed, std::vector<int> const& allowed) {
    return one_of(
        "test.number", observed, {"activity", "a1", "/number"}, allowed,
        [](int left, int right) { return left == right; },
        [](int value) { return shown_value{std::int64_t{value}}; });
}

TEST(one_of, an_empty_list_sets_no_limit_whatever_is_known) {
    for (auto const& each : {fact<int>{1}, fact<int>::absent(), fact<int>::missing(),
                             fact<int>::conflicting({1, 2})}) {
        EXPECT_EQ(small_number(each, {}), found("test.number", outcome::not_applicable));
    }
}

TEST(one_of, a_known_value_is_among_the_allowed_or_not) {
    finding const yes = small_number(2, {1, 2});
    EXPECT_EQ(yes.result, outcome::satisfied);
    EXPECT_EQ(yes.values, (named_values{{"observed", {std::int64_t{2}}},
                                        {"required", {std::int64_t{1}, std::int64_t{2}}}}));
    EXPECT_TRUE(yes.missing.empty());
    EXPECT_EQ(small_number(3, {1, 2}).result, outcome::not_satisfied);
}

TEST(one_of, absent_is_not_among_the_allowed) {
    finding const no = small_number(fact<int>::absent(), {1});
    EXPECT_EQ(no.result, outcome::not_satisfied);
    EXPECT_FALSE(no.values.contains("observed"));
    EXPECT_TRUE(no.missing.empty());
}

TEST(one_of, missing_is_open_and_names_the_fact) {
    finding const open = small_number(fact<int>::missing(), {1});
    EXPECT_EQ(open.result, outcome::undetermined);
    EXPECT_EQ(open.missing,
              (std::vector<missing_fact>{{"activity", "a1", "/number", open_cause::missing}}));
}

TEST(one_of, a_conflict_is_decided_where_every_claim_says_the_same) {
    EXPECT_EQ(small_number(fact<int>::conflicting({1, 2}), {1, 2, 3}).result, outcome::satisfied);
    EXPECT_EQ(small_number(fact<int>::conflicting({4, 5}), {1, 2, 3}).result,
              outcome::not_satisfied);
    finding const open = small_number(fact<int>::conflicting({1, 5}), {1, 2, 3});
    EXPECT_EQ(open.result, outcome::undetermined);
    EXPECT_EQ(open.values.at("observed"), (shown_values{std::int64_t{1}, std::int64_t{5}}));
    EXPECT_EQ(open.missing,
              (std::vector<missing_fact>{{"activity", "a1", "/number", open_cause::conflicting}}));
}

/// The numbers below six whose bits are set.
std::vector<int> numbers_of(unsigned bits) {
    std::vector<int> numbers;
    for (int each = 0; each < 6; ++each) {
        if ((bits >> each) % 2 != 0) {
            numbers.push_back(each);
        }
    }
    return numbers;
}

TEST(one_of, agrees_with_every_claim) {
    for (unsigned bits = 0; bits < 64 * 64; ++bits) {
        std::vector<int> const claims = numbers_of(bits / 64);
        std::vector<int> const allowed = numbers_of(bits % 64);
        if (!fact<int>::are_conflicting(claims)) {
            continue;
        }
        outcome const whole = small_number(fact<int>::conflicting(claims), allowed).result;
        std::vector<outcome> alone;
        for (int const each : claims) {
            alone.push_back(small_number(each, allowed).result);
        }
        bool const same = std::equal(alone.begin() + 1, alone.end(), alone.begin());
        EXPECT_EQ(whole, same ? alone.front() : outcome::undetermined) << bits;
    }
}

TEST(bounds, say_how_much_lacks_or_is_too_much) {
    EXPECT_EQ(at_least("test", 3, 3).result, outcome::satisfied);
    EXPECT_FALSE(at_least("test", 3, 3).values.contains("shortfall"));
    EXPECT_EQ(at_least("test", 2, 5).result, outcome::not_satisfied);
    EXPECT_EQ(at_least("test", 2, 5).values.at("shortfall"), shown_values{std::int64_t{3}});
    EXPECT_EQ(at_most("test", 3, 3).result, outcome::satisfied);
    EXPECT_EQ(at_most("test", 9, 3).result, outcome::not_satisfied);
    EXPECT_EQ(at_most("test", 9, 3).values.at("shortfall"), shown_values{std::int64_t{6}});
    EXPECT_EQ(at_most("test", 9, 3).values.at("observed"), shown_values{std::int64_t{9}});
    EXPECT_EQ(at_most("test", 9, 3).values.at("required"), shown_values{std::int64_t{3}});
}

TEST(parts, combine_as_outcomes_do) {
    EXPECT_EQ(all_of({}), outcome::not_applicable);
    EXPECT_EQ(any_of({}), outcome::not_applicable);
    std::vector<finding> const parts{found("a", outcome::satisfied),
                                     found("b", outcome::undetermined),
                                     found("c", outcome::not_applicable)};
    EXPECT_EQ(all_of(parts), outcome::undetermined);
    EXPECT_EQ(any_of(parts), outcome::satisfied);
    EXPECT_EQ(failed_count(parts), 0U);
    std::vector<finding> worse = parts;
    worse.push_back(found("d", outcome::not_satisfied));
    worse.push_back(found("e", outcome::not_satisfied));
    EXPECT_EQ(all_of(worse), outcome::not_satisfied);
    EXPECT_EQ(failed_count(worse), 2U);
}

} // namespace
