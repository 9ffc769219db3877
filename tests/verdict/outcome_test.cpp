// The four answers against an independent reading: an open answer is the set of answers it may
// become.
#include <jspu_coop/verdict/outcome.hpp>

#include <gtest/gtest.h>

#include <optional>
#include <set>
#include <vector>

namespace {

using namespace jspu_coop;

/// What an outcome may turn out to be once everything is known; nothing where it does not arise.
std::optional<std::set<bool>> completions(outcome of) {
    switch (of) {
    case outcome::satisfied:
        return std::set{true};
    case outcome::not_satisfied:
        return std::set{false};
    case outcome::undetermined:
        return std::set{true, false};
    case outcome::not_applicable:
        break;
    }
    return std::nullopt;
}

outcome from_completions(std::optional<std::set<bool>> const& all) {
    if (!all) {
        return outcome::not_applicable;
    }
    return all->size() == 2      ? outcome::undetermined
           : all->contains(true) ? outcome::satisfied
                                 : outcome::not_satisfied;
}

/// Combines every completion of one side with every completion of the other.
template <class Combine>
outcome by_completions(outcome left, outcome right, Combine combine) {
    auto const ones = completions(left);
    auto const others = completions(right);
    if (!ones || !others) {
        return from_completions(ones ? ones : others);
    }
    std::set<bool> all;
    for (bool const one : *ones) {
        for (bool const other : *others) {
            all.insert(combine(one, other));
        }
    }
    return from_completions(all);
}

TEST(outcome, both_and_either_agree_with_every_completion) {
    for (outcome const left : every<outcome>()) {
        for (outcome const right : every<outcome>()) {
            EXPECT_EQ(both(left, right),
                      by_completions(left, right, [](bool a, bool b) { return a && b; }));
            EXPECT_EQ(either(left, right),
                      by_completions(left, right, [](bool a, bool b) { return a || b; }));
        }
    }
}

TEST(outcome, contrary_agrees_with_every_completion) {
    for (outcome const value : every<outcome>()) {
        auto turned = completions(value);
        if (turned) {
            std::set<bool> others;
            for (bool const each : *turned) {
                others.insert(!each);
            }
            turned = others;
        }
        EXPECT_EQ(contrary(value), from_completions(turned));
        EXPECT_EQ(contrary(contrary(value)), value);
    }
}

TEST(outcome, combination_is_commutative_and_associative) {
    for (outcome const a : every<outcome>()) {
        EXPECT_EQ(both(a, outcome::not_applicable), a);
        EXPECT_EQ(either(a, outcome::not_applicable), a);
        EXPECT_EQ(both(a, a), a);
        EXPECT_EQ(either(a, a), a);
        for (outcome const b : every<outcome>()) {
            EXPECT_EQ(both(a, b), both(b, a));
            EXPECT_EQ(either(a, b), either(b, a));
            EXPECT_EQ(contrary(both(a, b)), either(contrary(a), contrary(b)));
            for (outcome const c : every<outcome>()) {
                EXPECT_EQ(both(a, both(b, c)), both(both(a, b), c));
                EXPECT_EQ(either(a, either(b, c)), either(either(a, b), c));
            }
        }
    }
}

TEST(outcome, plain_facts_and_labels) {
    EXPECT_EQ(outcome_of(true), outcome::satisfied);
    EXPECT_EQ(outcome_of(false), outcome::not_satisfied);
    std::set<std::string_view> names;
    for (outcome const each : every<outcome>()) {
        label const name = label_of(each);
        EXPECT_FALSE(name.uz.empty() || name.ru.empty());
        names.insert(name.en);
    }
    EXPECT_EQ(names.size(), 4U);
    EXPECT_EQ(label_of(outcome::undetermined).en, "undetermined");
    EXPECT_EQ(label_of(static_cast<outcome>(9)).en, "");
}

} // namespace
