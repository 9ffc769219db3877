// What would settle an answer that many missing facts leave open, against a table of every
// completion, which the library does without: some two thousand machine words a requirement here.
#include <jspu_coop/base/print.hpp>

#include "support/dice.hpp"
#include "support/policy_scene.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::testing;

constexpr std::size_t flags = 12;
constexpr std::size_t colours = 2;                        // of four colours each: two bits
constexpr std::size_t question_bit = flags + 2 * colours; // which of two readings is meant
constexpr std::size_t bits = question_bit + 1;            // of a number of a completion
constexpr std::size_t words = (std::size_t{1} << bits) / 64;

/// A bit for each completion.
using completions = std::vector<std::uint64_t>;

/// The completions in which a bit of their number is set.
completions where_set(std::size_t bit) {
    static constexpr std::uint64_t within[] = {0xAAAAAAAAAAAAAAAA, 0xCCCCCCCCCCCCCCCC,
                                               0xF0F0F0F0F0F0F0F0, 0xFF00FF00FF00FF00,
                                               0xFFFF0000FFFF0000, 0xFFFFFFFF00000000};
    completions made(words);
    for (std::size_t at = 0; at < words; ++at) {
        made[at] = bit < 6 ? within[bit] : (at >> (bit - 6) & 1U) != 0 ? ~std::uint64_t{0} : 0U;
    }
    return made;
}

template <class Rule>
completions each_word(completions const& left, completions const& right, Rule const& rule) {
    completions made(words);
    for (std::size_t at = 0; at < words; ++at) {
        made[at] = rule(left[at], right[at]);
    }
    return made;
}
completions operator&(completions const& left, completions const& right) {
    return each_word(left, right, [](auto a, auto b) { return a & b; });
}
completions operator|(completions const& left, completions const& right) {
    return each_word(left, right, [](auto a, auto b) { return a | b; });
}
completions operator~(completions const& of) {
    return each_word(of, of, [](auto a, auto) { return ~a; });
}

/// Where a requirement is met, and where it applies.
struct answers {
    completions met;
    completions applies;
};

/// A requirement, and what it comes to.
struct judged {
    requirement asked;
    answers is;
};

answers all_of(std::vector<judged> const& parts) {
    answers made{~completions(words), completions(words)};
    for (judged const& each : parts) {
        made.met = made.met & (each.is.met | ~each.is.applies);
        made.applies = made.applies | each.is.applies;
    }
    made.met = made.met & made.applies;
    return made;
}

answers at_least(std::size_t least, std::vector<judged> const& parts) {
    std::vector<completions> reached(least + 1, completions(words)); // so many are met, or more
    reached[0] = ~reached[0];
    answers made{{}, completions(words)};
    for (judged const& each : parts) {
        for (std::size_t count = least; count > 0; --count) {
            reached[count] = reached[count] | (reached[count - 1] & each.is.met);
        }
        made.applies = made.applies | each.is.applies;
    }
    made.met = reached[least] & made.applies;
    return made;
}

std::vector<requirement> asked_by(std::vector<judged> const& parts) {
    std::vector<requirement> made;
    for (judged const& each : parts) {
        made.push_back(each.asked);
    }
    return made;
}

fact_name name_of(std::size_t fact) {
    return fact_name{(fact < flags ? "flag." : "colour.")
                     + std::string(1, static_cast<char>('a' + fact))};
}

/// Makes random requirements that read every fact, most of them once.
class maker {
public:
    explicit maker(std::uint64_t seed) : random{seed} {}

    std::vector<judged> make() {
        std::vector<judged> leaves;
        for (std::size_t fact = 0; fact < flags + colours; ++fact) {
            leaves.push_back(leaf_of(fact));
        }
        for (int more = random.below(4); more > 0; --more) {
            leaves.push_back(
                leaf_of(static_cast<std::size_t>(random.below(static_cast<int>(flags + colours)))));
        }
        random.shuffle(leaves);
        return groups(std::move(leaves), 2 + random.below(3));
    }

    /// Whether one of them asks what is meant.
    [[nodiscard]] bool asks() const noexcept { return asks_; }

private:
    policy_requirement_id next() { return policy_requirement_id{"r" + std::to_string(++count_)}; }

    judged leaf_of(std::size_t fact) {
        completions const all = ~completions(words);
        if (fact < flags) {
            return {{next(), {}, {}, {}, holds_condition{name_of(fact)}}, {where_set(fact), all}};
        }
        std::vector<std::string> const some = random.some<std::string>({"c0", "c1", "c2", "c3"}, 1);
        std::size_t const low = flags + (fact - flags) * 2;
        completions met(words);
        for (std::string const& each : some) {
            int const code = each.back() - '0';
            auto const is = [&](int bit, std::size_t at) {
                return (code & bit) != 0 ? where_set(at) : ~where_set(at);
            };
            met = met | (is(1, low) & is(2, low + 1));
        }
        return {{next(), {}, {}, {}, one_of_condition{name_of(fact), codes("colour", some)}},
                {std::move(met), all}};
    }

    /// So many requirements of some leaves.
    std::vector<judged> groups(std::vector<judged> leaves, int count) {
        std::vector<std::vector<judged>> parts(static_cast<std::size_t>(
            std::min<std::size_t>(leaves.size(), static_cast<std::size_t>(count))));
        for (std::size_t at = 0; at < leaves.size(); ++at) {
            std::size_t const into =
                at < parts.size()
                    ? at
                    : static_cast<std::size_t>(random.below(static_cast<int>(parts.size())));
            parts[into].push_back(std::move(leaves[at]));
        }
        std::vector<judged> made;
        for (auto& each : parts) {
            made.push_back(one_of(std::move(each)));
        }
        return made;
    }

    judged one_of(std::vector<judged> leaves) {
        if (leaves.size() == 1) {
            return random.one_in(4) ? contrary_to(std::move(leaves[0])) : std::move(leaves[0]);
        }
        int const kind = random.below(6);
        std::vector<judged> const parts =
            groups(std::move(leaves), kind < 3 ? 2 + random.below(3) : 2);
        std::vector<requirement> const asked = asked_by(parts);
        requirement made{next(), {}, {}, {}, all_condition{asked}};
        answers const& first = parts[0].is;
        answers const& second = parts[1].is;
        switch (kind) {
        case 0:
            return {made, all_of(parts)};
        case 1:
            made.condition = any_condition{asked};
            return {made, at_least(1, parts)};
        case 2: {
            int const least = 1 + random.below(static_cast<int>(parts.size()));
            made.condition = at_least_k_condition{least, asked};
            return {made, at_least(static_cast<std::size_t>(least), parts)};
        }
        case 3:
            made.condition = when_condition{asked[0], asked[1]};
            return {made, {first.met & second.met, first.met & second.applies}};
        case 4:
            made.condition = unless_condition{labelled(asked[0]), asked[1]};
            return {made, {first.met | second.met, first.met | second.applies}};
        default:
            completions const is_second = where_set(question_bit);
            asks_ = true;
            made.condition = unpublished_condition{policy_question_id{"meaning"}, asked};
            return {made,
                    {(first.met & ~is_second) | (second.met & is_second),
                     (first.applies & ~is_second) | (second.applies & is_second)}};
        }
    }

    /// What is excused has to be said in words.
    static requirement labelled(requirement exception) {
        exception.labels = text{{"en", "An excuse"}};
        return exception;
    }

    judged contrary_to(judged part) {
        requirement made{next(), {}, {}, {}, not_condition{part.asked}};
        return {std::move(made), {~part.is.met & part.is.applies, part.is.applies}};
    }

    dice random;
    int count_{0};
    bool asks_{false};
};

fact_schema schema() {
    fact_schema made;
    for (std::size_t fact = 0; fact < flags + colours; ++fact) {
        fact_type type = boolean_type{};
        if (fact >= flags) {
            type = code_type{"colour", {"c0", "c1", "c2", "c3"}};
        }
        made.facts.push_back({name_of(fact), type, {}, text{{"en", "Fact"}}});
    }
    return made;
}

/// The bits of the number of a completion that a fact fixes.
std::vector<std::size_t> bits_of(std::size_t fact) {
    std::size_t const low = flags + (fact - flags) * 2;
    return fact < flags ? std::vector{fact} : std::vector{low, low + 1};
}

/// What comes out of every completion.
class table_of_all {
public:
    explicit table_of_all(answers const& is)
        : by_outcome_{is.met, ~is.met & is.applies, ~is.applies} {
        for (std::size_t bit = 0; bit < bits; ++bit) {
            set_.push_back(where_set(bit));
        }
    }

    /// Whether two completions that differ in one bit alone come out differently.
    [[nodiscard]] bool matters(std::size_t bit) const {
        for (completions const& each : by_outcome_) {
            for (std::size_t at = 0; at < words; ++at) {
                std::uint64_t const word = each[at];
                std::uint64_t const other = bit < 6
                                                ? (word & set_[bit][0]) >> (std::size_t{1} << bit)
                                                : each[at | std::size_t{1} << (bit - 6)];
                if (bit < 6 ? ((word & ~set_[bit][0]) != other) : (word != other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// What comes out for each value of some facts: the outcomes as bits.
    [[nodiscard]] std::vector<unsigned> by_values(std::vector<std::size_t> const& facts) const {
        std::vector<std::size_t> fixed;
        for (std::size_t const fact : facts) {
            for (std::size_t const bit : bits_of(fact)) {
                fixed.push_back(bit);
            }
        }
        std::vector<unsigned> made(std::size_t{1} << fixed.size());
        for (std::size_t at = 0; at < words; ++at) {
            for (std::size_t value = 0; value < made.size(); ++value) {
                std::uint64_t here = ~std::uint64_t{0};
                for (std::size_t one = 0; one < fixed.size(); ++one) {
                    std::uint64_t const set = set_[fixed[one]][at];
                    here &= (value >> one & 1U) != 0 ? set : ~set;
                }
                for (unsigned which = 0; which < 3; ++which) {
                    made[value] |= (by_outcome_[which][at] & here) != 0 ? 1U << which : 0U;
                }
            }
        }
        return made;
    }

private:
    std::vector<completions> by_outcome_;
    std::vector<completions> set_;
};

std::string missing_in(table_of_all const& all) {
    std::string made;
    for (std::size_t fact = 0; fact < flags + colours; ++fact) {
        auto const fixes = bits_of(fact);
        if (std::ranges::any_of(fixes, [&](std::size_t bit) { return all.matters(bit); })) {
            made += name_of(fact).str() + " ";
        }
    }
    return made + (all.matters(question_bit) ? "rule" : "");
}

std::string missing_in(policy_verdict const& verdict) {
    std::string made;
    for (std::size_t fact = 0; fact < flags + colours; ++fact) {
        for (missing_fact const& each : verdict.missing) {
            made += each.id == name_of(fact).str() ? each.id + " " : "";
        }
    }
    bool const is_asked = std::ranges::any_of(
        verdict.missing, [](auto const& each) { return each.kind == "policy"; });
    return made + (is_asked ? "rule" : "");
}

settling_set set_of(std::vector<std::size_t> const& facts, std::vector<unsigned> const& masks) {
    settling_set made{{}, {}, true};
    for (std::size_t const fact : facts) {
        made.facts.push_back(name_of(fact));
    }
    outcome const outcomes[] = {outcome::satisfied, outcome::not_satisfied,
                                outcome::not_applicable};
    for (unsigned which = 0; which < 3; ++which) {
        if (std::ranges::find(masks, 1U << which) != masks.end()) {
            made.towards.push_back(outcomes[which]);
        }
    }
    made.always =
        std::ranges::all_of(masks, [](unsigned mask) { return std::has_single_bit(mask); });
    return made;
}

/// Every set of so many of the facts that matter.
std::vector<settling_set> sets_of(table_of_all const& all, std::size_t count) {
    std::vector<std::size_t> matter;
    for (std::size_t fact = 0; fact < flags + colours; ++fact) {
        auto const fixes = bits_of(fact);
        if (std::ranges::any_of(fixes, [&](std::size_t bit) { return all.matters(bit); })) {
            matter.push_back(fact);
        }
    }
    std::vector<settling_set> made;
    std::vector<char> taken(matter.size());
    std::fill_n(taken.begin(), std::min(count, taken.size()), 1);
    do {
        std::vector<std::size_t> facts;
        for (std::size_t at = 0; at < matter.size(); ++at) {
            if (taken[at] != 0) {
                facts.push_back(matter[at]);
            }
        }
        if (facts.size() == count) {
            made.push_back(set_of(facts, all.by_values(facts)));
        }
    } while (std::prev_permutation(taken.begin(), taken.end()));
    return made;
}

/// Towards each answer the smallest sets that may settle it so; and those that always do.
std::string settling_in(table_of_all const& all) {
    std::string told;
    std::set<outcome> reached;
    bool is_settled = false;
    for (std::size_t count = 1; count <= 3; ++count) {
        auto const sets = sets_of(all, count);
        for (settling_set const& each : sets) {
            bool const is_new = std::ranges::any_of(
                each.towards, [&](outcome one) { return !reached.contains(one); });
            told += is_new || (each.always && !is_settled) ? printed(each) + '\n' : "";
        }
        for (settling_set const& each : sets) {
            reached.insert(each.towards.begin(), each.towards.end());
            is_settled = is_settled || each.always;
        }
    }
    return told;
}

std::string settling_in(policy_verdict const& verdict) {
    std::string told;
    for (settling_set const& each : verdict.settling) {
        told += printed(each) + '\n';
    }
    return told;
}

RC_GTEST_PROP(settling, is_found_among_many_missing_facts, (std::uint64_t seed)) {
    maker made{seed};
    std::vector<judged> const parts = made.make();
    policy rule = policy_of(asked_by(parts));
    if (made.asks()) {
        rule.questions.push_back({policy_question_id{"meaning"}, text{{"en", "What is meant"}}});
    }
    auto const library = policy_library::make(schema(), {rule});
    RC_PRE(library.has_value()); // equal children are refused
    auto const verdict =
        decide(*library, policy_id{"rule"}, row_of(*library, {}), {date{2024, 3, 1}, {}, {}})
            .value();
    table_of_all const all{all_of(parts)};
    RC_PRE(verdict.result == outcome::undetermined);
    RC_ASSERT(verdict.is_thorough);
    RC_ASSERT(missing_in(verdict) == missing_in(all));
    RC_ASSERT(settling_in(verdict) == settling_in(all));
}

std::vector<requirement> demands(std::size_t count) {
    std::vector<requirement> made;
    for (std::size_t at = 0; at < count; ++at) {
        made.push_back(require("r" + std::to_string(at),
                               holds_condition{fact_name{"flag.n" + std::to_string(at)}}));
    }
    return made;
}

policy_verdict nothing_known(std::vector<requirement> const& asked, std::size_t facts) {
    fact_schema schema;
    for (std::size_t at = 0; at < facts; ++at) {
        schema.facts.push_back(
            {fact_name{"flag.n" + std::to_string(at)}, boolean_type{}, {}, text{{"en", "Flag"}}});
    }
    return verdict_of(std::move(schema), asked, {});
}

TEST(settling, each_of_twenty_demands_may_refuse) {
    auto const verdict = nothing_known(demands(20), 20);
    EXPECT_EQ(verdict.result, outcome::undetermined);
    EXPECT_TRUE(verdict.is_thorough);
    EXPECT_EQ(verdict.missing.size(), 20U);
    ASSERT_EQ(verdict.settling.size(), 20U);
    for (std::size_t at = 0; at < 20; ++at) {
        EXPECT_EQ(verdict.settling[at], (settling_set{{fact_name{"flag.n" + std::to_string(at)}},
                                                      {outcome::not_satisfied},
                                                      false}));
    }
}

// Two of twenty suffice, so any two may settle it to a "yes"; nineteen would have to be missed for
// a "no".
TEST(settling, two_of_twenty_suffice) {
    auto const verdict = nothing_known({require("two", at_least_k_condition{2, demands(20)})}, 20);
    EXPECT_TRUE(verdict.is_thorough);
    EXPECT_EQ(verdict.missing.size(), 20U);
    EXPECT_EQ(verdict.settling.size(), 20U * 19 / 2);
    for (settling_set const& each : verdict.settling) {
        EXPECT_EQ(each.facts.size(), 2U);
        EXPECT_EQ(each.towards, std::vector{outcome::satisfied});
        EXPECT_FALSE(each.always);
    }
}

// What it takes to ask about every three of so many facts is more than is spent: then no set of
// three is told, and that is said. Sets of one and two are told as ever.
TEST(settling, what_takes_too_long_is_not_looked_for) {
    constexpr std::size_t many = 300;
    auto const verdict =
        nothing_known({require("two", at_least_k_condition{2, demands(many)})}, many);
    EXPECT_FALSE(verdict.is_thorough);
    EXPECT_EQ(verdict.missing.size(), many);
    for (settling_set const& each : verdict.settling) {
        EXPECT_LE(each.facts.size(), 2U);
    }
}

} // namespace
