// Laws of decisions, on random policies and rows: the order of parts does not matter, growth does
// what is said of it, JSON loses nothing.
#include <jspu_coop/base/diff.hpp>
#include <jspu_coop/base/print.hpp>
#include <jspu_coop/formats/json/policies.hpp>

#include "support/policy_world.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>
#include <string>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::testing;

constexpr std::size_t most_completions = 60;
policy_id const asked{"main"};

void shuffle_all(std::vector<requirement>& list, dice& random);

branch shuffled(branch const& part, dice& random) {
    std::vector<requirement> one{part.get()};
    shuffle_all(one, random);
    return one.front();
}

/// Puts parts whose order means nothing in another order, at every depth.
void shuffle_all(std::vector<requirement>& list, dice& random) {
    for (requirement& each : list) {
        std::visit(
            [&](auto& held) {
                if constexpr (requires { held.parts; }) {
                    shuffle_all(held.parts, random);
                }
                if constexpr (requires { held.part; }) {
                    held.part = shuffled(held.part, random);
                }
                if constexpr (requires { held.then; }) {
                    held.then = shuffled(held.then, random);
                }
                if constexpr (requires { held.guard; }) {
                    held.guard = shuffled(held.guard, random);
                }
            },
            each.condition);
    }
    random.shuffle(list);
}

/// What an answer is, apart from the order in which it is told.
struct told {
    outcome result;
    bool is_final;
    std::vector<missing_fact> missing;
    std::vector<settling_set> settling;
    std::vector<nearest_change> changes;
    std::set<policy_requirement_id> decisive;
    friend bool operator==(told const&, told const&) = default;
};

told told_by(policy_verdict const& verdict) {
    return {verdict.result,   verdict.is_final, verdict.missing,
            verdict.settling, verdict.changes,  {verdict.decisive.begin(), verdict.decisive.end()}};
}

RC_GTEST_PROP(policy_laws, order_of_parts_does_not_matter, (std::uint64_t seed)) {
    policy_maker maker{seed, true};
    policy_library const library = maker.library();
    decision_terms const terms = maker.terms(library, true);
    fact_row const row = maker.row(library, most_completions);
    policy main = *library.find(asked);
    policy other = *library.find(policy_id{"other"});
    for (policy* each : {&main, &other}) {
        shuffle_all(each->scope, maker.random);
        for (policy_version& version : each->versions) {
            shuffle_all(version.requirements, maker.random);
        }
    }
    auto const again = policy_library::make(*library.schema(), {other, main});
    RC_ASSERT(again.has_value());
    RC_ASSERT(told_by(decide(library, asked, row, terms).value())
              == told_by(decide(*again, asked, row, terms).value()));
}

RC_GTEST_PROP(policy_laws, an_answer_that_is_final_outlives_all_growth, (std::uint64_t seed)) {
    policy_maker maker{seed, false};
    policy_library const library = maker.library();
    decision_terms const terms = maker.terms(library, false);
    fact_row row = maker.row(library, most_completions);
    policy_verdict const verdict = decide(library, asked, row, terms).value();
    for (int times = 0; times < 5 && verdict.is_final; ++times) {
        for (std::size_t at = 0; at < row.slots().size(); ++at) {
            fact_description const& each = library.schema()->facts[at];
            fact_value const* now = row.slots()[at].known.get();
            if (now == nullptr || !each.traits.contains(fact_trait::can_only_grow)) {
                continue;
            }
            for (fact_value const& more : values_of(each)) {
                bool const is_more = std::visit(
                    [](auto const& from, auto const& to) {
                        if constexpr (requires { from.number < to.number; }) {
                            return from.number < to.number;
                        } else if constexpr (requires { from.is < to.is; }) {
                            return from.is < to.is;
                        } else if constexpr (requires { from.codes == to.codes; }) {
                            return std::includes(to.codes.begin(), to.codes.end(),
                                                 from.codes.begin(), from.codes.end());
                        } else {
                            return false;
                        }
                    },
                    *now, more);
                if (is_more && maker.random.one_in(2)) {
                    row.set(each.name, more).value();
                    break;
                }
            }
        }
        RC_ASSERT(decide(library, asked, row, terms)->result == verdict.result);
    }
}

RC_GTEST_PROP(policy_laws, waiving_never_turns_a_yes, (std::uint64_t seed)) {
    policy_maker maker{seed, false};
    policy_library const library = maker.library();
    decision_terms const without = maker.terms(library, false);
    decision_terms with = maker.terms(library, true);
    with.parameters = without.parameters;
    fact_row const row = maker.row(library, most_completions);
    auto const before = decide(library, asked, row, without).value();
    auto const after = decide(library, asked, row, with).value();
    if (before.result == outcome::satisfied) {
        RC_ASSERT(after.result == outcome::satisfied);
    }
    if (after.result == outcome::not_satisfied) {
        RC_ASSERT(before.result != outcome::satisfied);
    }
}

RC_GTEST_PROP(policy_laws, json_loses_nothing, (std::uint64_t seed)) {
    policy_maker maker{seed, true};
    policy_library const library = maker.library();
    for (char const* const id : {"main", "other"}) {
        policy const& written = *library.find(policy_id{id});
        std::string const text = to_json(written);
        auto const read = from_json<policy>(text);
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == written);
        RC_ASSERT(to_json(*read) == text);
        RC_ASSERT(diff(*read, written).empty());
    }
}

TEST(policy_json, a_schema_loses_nothing_and_strangers_are_refused) {
    fact_schema const schema = small_schema();
    std::string const text = to_json(schema);
    EXPECT_EQ(from_json<fact_schema>(text).value(), schema);
    EXPECT_EQ(to_json(from_json<fact_schema>(text).value()), text);
    auto const code = [](std::string const& json) {
        return from_json<policy>(json).error().first().code;
    };
    std::string const good = R"({"id": "p", "labels": {"en": "P"}, "reference_day": "application",
        "versions": [{"id": "v", "in_force": "2020-01-01/..", "requirements": [
            {"id": "r", "condition": {"kind": "holds", "fact": "flag"}}]}],
        "sources": [{"title": "T", "kind": "weak"}]})";
    EXPECT_TRUE(from_json<policy>(good).has_value());
    auto const with = [&](std::string const& from, std::string const& to) {
        std::string changed = good;
        changed.replace(changed.find(from), from.size(), to);
        return changed;
    };
    EXPECT_EQ(code(with(R"("fact": "flag")", R"("fact": "flag", "limit": 1)")),
              "json.unknown_member");
    EXPECT_EQ(code(with(R"("kind": "holds")", R"("kind": "hold")")), "json.unknown_kind");
    EXPECT_EQ(code(with(R"("fact": "flag")", R"("fact": "Flag")")), "fact_name.malformed");
    EXPECT_EQ(code(with(R"("condition": {"kind": "holds", "fact": "flag"})",
                        R"("condition": {"kind": "all", "parts": []})")),
              "policy.parts_empty");
    EXPECT_EQ(code(with(R"("application")", R"("someday")")), "code.unknown");
}

TEST(policy_json, a_json_schema_is_written_of_trees) {
    std::string const text = json_schema<policy>("policy");
    EXPECT_NE(text.find("\"$defs\""), std::string::npos);
    EXPECT_NE(text.find("unpublished"), std::string::npos);
    EXPECT_EQ(text, json_schema<policy>("policy"));
}

} // namespace
