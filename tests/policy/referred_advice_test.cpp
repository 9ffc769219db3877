// What only warns of a policy to which another refers warns there too, where the reference bears on
// the applicant.
#include <jspu_coop/policy/bulk_decision.hpp>
#include <jspu_coop/policy/compiled_policy.hpp>

#include "support/bulk_world.hpp"
#include "support/policy_scene.hpp"
#include "support/policy_world.hpp"
#include "support/slow_policy.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::testing;

policy_id const asked{"rule"};
policy_id const other{"other"};
policy_requirement_id const advice{"advice"};

requirement holds(std::string id, char const* fact) {
    return require(std::move(id), holds_condition{fact_name{fact}});
}

/// Asks for the flag; advises to have papers.
policy other_rule() {
    requirement warns = require(
        advice.str(), papers_present_condition{fact_name{"papers"}, codes("paper", {"cv"})});
    warns.force = requirement_force::advisory;
    policy made = policy_of({holds("flag", "flag"), warns});
    made.id = other;
    return made;
}

requirement refers(std::string id = "elsewhere") {
    return require(std::move(id), reference_condition{other, policy_version_id{"v1"}});
}

/// The verdict on somebody without papers.
policy_verdict judged(requirement of, bool has_flag, bool is_healthy,
                      decision_terms terms = {date{2024, 3, 1}, {}, {}}) {
    auto const library =
        policy_library::make(small_schema(), {policy_of({std::move(of)}), other_rule()}).value();
    fact_row const row = row_of(library, {{"flag", boolean_value{has_flag}},
                                          {"healthy", boolean_value{is_healthy}},
                                          {"papers", code_set_value{"paper", {}}}});
    return decide(library, asked, row, terms).value();
}

bool warns(policy_verdict const& verdict) {
    requirement_verdict const& last = verdict.requirements.back();
    EXPECT_TRUE(last.is_advisory);
    EXPECT_EQ(last.id, advice);
    EXPECT_EQ(last.referred, other);
    EXPECT_EQ(last.step.result, outcome::not_satisfied);
    bool const is_told = verdict.referred_warnings == std::vector{referred_warning{other, advice}};
    EXPECT_TRUE(is_told || verdict.referred_warnings.empty());
    EXPECT_EQ(last.bears, is_told);
    EXPECT_TRUE(verdict.warnings.empty());
    return is_told;
}

TEST(referred_advice, warns_and_never_refuses) {
    policy_verdict const verdict = judged(refers(), true, true);
    EXPECT_EQ(verdict.result, outcome::satisfied);
    EXPECT_TRUE(warns(verdict));
    EXPECT_TRUE(warns(judged(refers(), false, true)));
}

TEST(referred_advice, warns_where_the_reference_applies) {
    auto const when = require("it", when_condition{holds("guard", "healthy"), branch{refers()}});
    EXPECT_TRUE(warns(judged(when, true, true)));
    EXPECT_FALSE(warns(judged(when, true, false)));
    requirement exception = holds("exception", "healthy");
    exception.labels = text{{"en", "an exception"}};
    auto const unless = require("it", unless_condition{exception, branch{refers()}});
    EXPECT_FALSE(warns(judged(unless, true, true)));
    EXPECT_TRUE(warns(judged(unless, true, false)));
}

TEST(referred_advice, warns_by_the_way_that_is_taken) {
    auto const either = require("it", any_condition{{holds("healthy", "healthy"), refers()}});
    EXPECT_TRUE(warns(judged(either, true, true)));
    EXPECT_FALSE(warns(judged(either, false, true))); // met without the other policy
    EXPECT_TRUE(warns(judged(either, false, false)));
    EXPECT_TRUE(warns(judged(either, true, false)));
}

TEST(referred_advice, does_not_warn_of_what_must_not_be_met_or_is_waived) {
    EXPECT_FALSE(warns(judged(require("it", not_condition{refers()}), true, true)));
    requirement waivable = refers("it");
    waivable.force = requirement_force::waivable;
    waiver const by{
        asked, policy_requirement_id{"it"}, {act_kind::order, "1", {}, {}, {}}, "x", {}};
    EXPECT_FALSE(warns(judged(waivable, false, true, {date{2024, 3, 1}, {}, {by}})));
}

/// Whether a requirement refers to a policy so that it bears, by the answers of the reference
/// model.
class slow_bearing {
public:
    slow_bearing(slow_policy& judge, whole_row const& row) : judge_{judge}, row_{row} {}

    bool bears(policy const& of, requirement const& each, decision_terms const& terms) {
        bool const is_waived =
            std::any_of(terms.waivers.begin(), terms.waivers.end(), [&](waiver const& one) {
                return one.policy == of.id && one.requirement == each.id && !one.last
                       && (!one.by.on || *one.by.on <= terms.reference_day);
            });
        auto const answer = [&](requirement const& one) { return judge_.judge(of, one, row_, {}); };
        outcome const here = answer(each);
        if (is_waived || here == outcome::not_applicable) {
            return false;
        }
        condition const& asks = each.condition;
        if (std::holds_alternative<reference_condition>(asks)) {
            return true;
        }
        if (auto const* when = std::get_if<when_condition>(&asks)) {
            return answer(when->guard.get()) == outcome::satisfied
                   && bears(of, when->then.get(), terms);
        }
        if (auto const* unless = std::get_if<unless_condition>(&asks)) {
            return answer(unless->exception.get()) != outcome::satisfied
                   && bears(of, unless->then.get(), terms);
        }
        bool const is_choice = std::holds_alternative<any_condition>(asks)
                               || std::holds_alternative<at_least_k_condition>(asks);
        if (!is_choice && !std::holds_alternative<all_condition>(asks)) {
            return false;
        }
        auto const parts = parts_of(each);
        return std::any_of(parts.begin(), parts.end(), [&](requirement const* part) {
            bool const is_taken =
                !is_choice || here != outcome::satisfied || answer(*part) == outcome::satisfied;
            return is_taken && bears(of, *part, terms);
        });
    }

private:
    slow_policy& judge_;
    whole_row const& row_;
};

/// Random policies of which the first refers to the second, which advises, and a whole row.
struct advised_world {
    explicit advised_world(std::uint64_t seed)
        : maker{seed, true}, library{advising()}, terms{maker.terms(library, true)}, row{maker.row(
                                                                                         library,
                                                                                         1)} {
        for (std::size_t at = 0; at < row.slots().size(); ++at) {
            fact_description const& each = library.schema()->facts[at];
            whole[each.name.str()] =
                policy_maker::completions_of(each, row.slots()[at].known).front();
        }
    }

    /// A requirement that refers to the other policy, or asks for something else.
    requirement some(int depth) {
        std::string const id = "s" + std::to_string(next_++);
        int const kind = depth == 0 ? random().below(2) : random().below(9);
        if (kind == 0) {
            return holds(id, random().one_in(2) ? "flag" : "healthy");
        }
        if (kind < 3) {
            return require(id, reference_condition{other, policy_version_id{"now"}});
        }
        requirement one = some(depth - 1);
        requirement two = some(depth - 1);
        switch (kind) {
        case 3:
            return require(id, any_condition{{one, two}});
        case 4:
            return require(id, all_condition{{one, two}});
        case 5:
            return require(id, at_least_k_condition{1 + random().below(2), {one, two}});
        case 6:
            return require(id, not_condition{one});
        case 7:
            return require(id, when_condition{one, two});
        default:
            one.labels = text{{"en", "an exception"}};
            return require(id, unless_condition{one, two});
        }
    }

    static bool refers(requirement const& each) {
        auto const parts = parts_of(each);
        return std::holds_alternative<reference_condition>(each.condition)
               || std::any_of(parts.begin(), parts.end(),
                              [](requirement const* part) { return refers(*part); });
    }

    static bool has_questions(policy_library const& of) {
        policy const& main = *of.find(policy_id{"main"});
        std::map<std::string, std::size_t> questions;
        slow_policy{of, {date{2024, 3, 1}, {}, {}}}.questions(main, main.versions[1], questions);
        return !questions.empty();
    }

    policy_library advising() {
        for (;;) {
            policy_library const from = maker.library();
            policy main = *from.find(policy_id{"main"});
            policy there = *from.find(other);
            requirement warns = holds(advice.str(), random().one_in(2) ? "flag" : "healthy");
            warns.force = requirement_force::advisory;
            there.versions[1].requirements.push_back(warns);
            main.versions[1].requirements.push_back(some(2));
            if (has_questions(from) || !refers(main.versions[1].requirements.back())) {
                continue;
            }
            auto made = policy_library::make(small_schema(), {main, there});
            if (made.has_value() && !has_questions(*made)) {
                return *std::move(made);
            }
        }
    }

    dice& random() { return maker.random; }

    policy_maker maker;
    int next_{0};
    policy_library library;
    decision_terms terms;
    fact_row row;
    whole_row whole;
};

RC_GTEST_PROP(referred_advice, is_that_of_the_reference_model, (std::uint64_t seed)) {
    advised_world world{seed};
    slow_policy slow{world.library, world.terms};
    policy const& main = *world.library.find(policy_id{"main"});
    policy_verdict const verdict = decide(world.library, main.id, world.row, world.terms).value();
    slow_bearing bearing{slow, world.whole};
    bool bears = false;
    for (requirement const& each : main.versions[1].requirements) {
        bears = bears
                || (each.force != requirement_force::advisory
                    && bearing.bears(main, each, world.terms));
    }
    bears = bears && verdict.result != outcome::not_applicable;
    policy const& there = *world.library.find(other);
    std::vector<referred_warning> expected;
    std::size_t count = 0;
    for (requirement const& each : there.versions[1].requirements) {
        if (each.force != requirement_force::advisory) {
            continue;
        }
        std::optional<outcome> alone;
        try {
            alone = slow.judge(there, each, world.whole, {});
        } catch (std::out_of_range const&) {
            RC_DISCARD("the advice has an open question");
        }
        ++count;
        if (bears && alone == outcome::not_satisfied) {
            expected.push_back({other, each.id});
        }
        auto const told =
            std::find_if(verdict.requirements.begin(), verdict.requirements.end(),
                         [&](auto const& one) { return one.referred && one.id == each.id; });
        RC_ASSERT(told != verdict.requirements.end());
        RC_ASSERT(told->step.result == *alone);
        RC_ASSERT(told->bears == bears);
    }
    RC_ASSERT(verdict.referred_warnings == expected);
    auto const program = compile(world.library, main.id, world.terms).value();
    auto const advised = std::count_if(program.requirements().begin(), program.requirements().end(),
                                       [](compiled_requirement const& each) {
                                           return each.role == requirement_role::advisory
                                                  && each.depth == 0 && each.policy == other;
                                       });
    RC_ASSERT(static_cast<std::size_t>(advised) == count);
}

/// Of each applicant, what is told of advice in bulk, and by themselves: "failed", "missing" or
/// "-".
std::pair<std::string, std::string> told_of(policy_library const& library, policy_id const& by,
                                            decision_terms const& terms,
                                            std::vector<fact_row> const& rows, dice& random) {
    auto const program = compile(library, by, terms).value();
    random_columns const columns{library, rows, random};
    auto const question = bulk_question::make(program, columns.columns).value();
    std::vector<std::size_t> advised;
    for (std::size_t at = 0; at < program.requirements().size(); ++at) {
        compiled_requirement const& each = program.requirements()[at];
        if (each.role == requirement_role::advisory && each.depth == 0 && each.policy == other) {
            advised.push_back(at);
        }
    }
    bulk_answer const all = decide(question, {0, rows.size()}, advised).value();
    auto const has = [](std::vector<std::uint64_t> const& bits, std::size_t row) {
        return (bits[row / 64] >> row % 64 & 1U) != 0;
    };
    auto const word = [](bool failed, bool missing) {
        return failed ? " failed" : missing ? " missing" : " -";
    };
    std::pair<std::string, std::string> told;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        auto const alone = decide(library, by, rows[row], terms).value();
        std::size_t number = 0;
        for (requirement_verdict const& each : alone.requirements) {
            if (each.referred) {
                auto const& bits = all.requirements.at(number++);
                told.first += word(has(bits.failed, row), has(bits.missing, row));
                told.second += word(each.bears && each.step.result == outcome::not_satisfied,
                                    each.bears && each.step.result == outcome::undetermined);
            }
        }
    }
    return told;
}

TEST(referred_advice, is_told_in_bulk_of_those_to_whom_the_reference_applies) {
    auto const when = require("it", when_condition{holds("guard", "healthy"), branch{refers()}});
    auto const library =
        policy_library::make(small_schema(), {policy_of({when}), other_rule()}).value();
    std::vector<fact_row> rows;
    for (bool const is_healthy : {true, false}) {
        for (bool const has_none : {true, false}) {
            rows.push_back(row_of(library, {{"healthy", boolean_value{is_healthy}}}));
            if (has_none) {
                rows.back()
                    .set(fact_name{"papers"}, fact_value{code_set_value{"paper", {}}})
                    .value();
            }
        }
    }
    dice random{1};
    auto const [bulk, alone] = told_of(library, asked, {date{2024, 3, 1}, {}, {}}, rows, random);
    EXPECT_EQ(bulk, " failed missing - -");
    EXPECT_EQ(alone, bulk);
}

RC_GTEST_PROP(referred_advice, is_told_in_bulk_as_of_one, (std::uint64_t seed)) {
    advised_world world{seed};
    auto const rows = bulk_rows(world.library, 8, 4, world.random());
    auto const [bulk, alone] =
        told_of(world.library, policy_id{"main"}, world.terms, rows, world.random());
    RC_ASSERT(bulk == alone);
}

} // namespace
