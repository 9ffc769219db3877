// Laws of how requirements are put together, and of what makes no difference: order, saying the
// same twice, rows that stand twice. On random policies and rows.
#include <jspu_coop/base/print.hpp>
#include <jspu_coop/formats/json/codec_impl.hpp>
#include <jspu_coop/formats/json/policies.hpp>
#include <jspu_coop/policy/bulk_decision.hpp>

#include "support/bulk_world.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::testing;

constexpr std::size_t most_completions = 60;
policy_id const asked{"main"};

/// A random policy, and the same with its last version changed.
class pair_of_policies {
public:
    explicit pair_of_policies(std::uint64_t seed)
        : maker{seed, false}, library{maker.library()}, terms{maker.terms(library, true)} {}

    /// The answer about a row.
    [[nodiscard]] outcome before(fact_row const& row) const {
        return decide(library, asked, row, terms).value().result;
    }
    /// The answer about a row where the requirements are these; none where nobody may demand them.
    [[nodiscard]] std::optional<outcome> after(std::vector<requirement> requirements,
                                               fact_row const& row) const {
        policy changed = *library.find(asked);
        changed.versions[1].requirements = std::move(requirements);
        auto const made =
            policy_library::make(*library.schema(), {changed, *library.find(policy_id{"other"})});
        if (made.has_error()) {
            return std::nullopt;
        }
        return decide(*made, asked, row, terms).value().result;
    }
    [[nodiscard]] std::vector<requirement> requirements() const {
        return library.find(asked)->versions[1].requirements;
    }
    /// Those that bind, without what must not stand below others.
    [[nodiscard]] std::vector<requirement> binding() const {
        std::vector<requirement> list = requirements();
        std::erase_if(list, [](requirement const& each) {
            return each.force == requirement_force::advisory;
        });
        return list;
    }

    policy_maker maker;
    policy_library library;
    decision_terms terms;
};

requirement named(char const* id, condition of) {
    return {policy_requirement_id{id}, {}, {}, {}, std::move(of)};
}

bool has_waivable(requirement const& of) {
    bool found = of.force == requirement_force::waivable;
    for (requirement const* part : parts_of(of)) {
        found = found || has_waivable(*part);
    }
    return found;
}

/// Nobody may waive anything.
requirement binding_all(requirement of) {
    of.force.reset();
    auto const one = [](branch const& part) { return branch{binding_all(part.get())}; };
    std::visit(
        [&](auto& held) {
            if constexpr (requires { held.parts; }) {
                for (requirement& each : held.parts) {
                    each = binding_all(std::move(each));
                }
            }
            if constexpr (requires { held.readings[0].condition; }) {
                for (requirement& each : held.readings) {
                    each = binding_all(std::move(each));
                }
            }
            if constexpr (requires { held.part; }) {
                held.part = one(held.part);
            }
            if constexpr (requires { held.guard; }) {
                held.guard = one(held.guard);
            }
            if constexpr (requires { held.exception; }) {
                held.exception = one(held.exception);
            }
            if constexpr (requires { held.then; }) {
                held.then = one(held.then);
            }
        },
        of.condition);
    return of;
}

RC_GTEST_PROP(policy_logic, a_list_is_the_all_of_it, (std::uint64_t seed)) {
    pair_of_policies of{seed};
    fact_row const row = of.maker.row(of.library, most_completions);
    auto const after = of.after({named("whole", all_condition{of.binding()})}, row);
    RC_PRE(after.has_value()); // a parameter of what only warns is no longer used
    RC_ASSERT(after == of.before(row));
}

RC_GTEST_PROP(policy_logic, what_is_alone_is_all_or_any_or_at_least_one_of_itself,
              (std::uint64_t seed)) {
    pair_of_policies of{seed};
    of.terms.waivers.clear(); // the requirements that they name may be left out
    fact_row const row = of.maker.row(of.library, most_completions);
    requirement const one = of.binding()[0];
    auto const before = of.after({one}, row);
    RC_PRE(before.has_value());
    RC_ASSERT(of.after({named("w", all_condition{{one}})}, row) == before);
    RC_ASSERT(of.after({named("w", any_condition{{one}})}, row) == before);
    RC_ASSERT(of.after({named("w", at_least_k_condition{1, {one}})}, row) == before);
}

RC_GTEST_PROP(policy_logic, not_not_is_nothing, (std::uint64_t seed)) {
    pair_of_policies of{seed};
    of.terms.waivers.clear();
    fact_row const row = of.maker.row(of.library, most_completions);
    requirement const one = binding_all(named("whole", all_condition{of.binding()}));
    RC_ASSERT(!has_waivable(one));
    auto const before = of.after({one}, row);
    RC_PRE(before.has_value());
    auto const after = of.after({named("w", not_condition{named("v", not_condition{one})})}, row);
    RC_ASSERT(after == before);
}

// "Not all" is "any not", also where some do not apply.
RC_GTEST_PROP(policy_logic, not_all_is_any_not, (std::uint64_t seed)) {
    pair_of_policies of{seed};
    of.terms.waivers.clear();
    fact_row const row = of.maker.row(of.library, most_completions);
    std::vector<requirement> parts;
    std::vector<requirement> contraries;
    for (requirement const& each : of.binding()) {
        parts.push_back(binding_all(each));
        std::string const id = "not_" + each.id.str();
        contraries.push_back(named(id.c_str(), not_condition{parts.back()}));
    }
    auto const not_all =
        of.after({named("w", not_condition{named("v", all_condition{parts})})}, row);
    RC_PRE(not_all.has_value());
    RC_ASSERT(of.after({named("w", any_condition{contraries})}, row) == not_all);
}

RC_GTEST_PROP(policy_logic, any_is_at_least_one_and_all_at_least_as_many_as_there_are,
              (std::uint64_t seed)) {
    pair_of_policies of{seed};
    fact_row const row = of.maker.row(of.library, most_completions);
    std::vector<requirement> const parts = of.binding();
    auto const any = of.after({named("w", any_condition{parts})}, row);
    RC_PRE(any.has_value());
    RC_ASSERT(of.after({named("w", at_least_k_condition{1, parts})}, row) == any);
    // A part that does not apply is no part that is met.
    auto const all = of.after({named("w", all_condition{parts})}, row);
    auto const count = static_cast<std::int64_t>(parts.size());
    if (of.after({named("w", at_least_k_condition{count, parts})}, row) == outcome::satisfied) {
        RC_ASSERT(all == outcome::satisfied);
    }
}

RC_GTEST_PROP(policy_logic, one_more_requirement_never_turns_a_no_into_a_yes,
              (std::uint64_t seed)) {
    pair_of_policies of{seed};
    fact_row const row = of.maker.row(of.library, most_completions);
    std::vector<requirement> more = of.requirements();
    more.push_back(named("more", holds_condition{fact_name{"healthy"}}));
    auto const after = of.after(more, row);
    RC_PRE(after.has_value());
    if (of.before(row) == outcome::not_satisfied) {
        RC_ASSERT(after == outcome::not_satisfied);
    }
}

RC_GTEST_PROP(policy_logic, advice_never_changes_an_answer, (std::uint64_t seed)) {
    pair_of_policies of{seed};
    fact_row const row = of.maker.row(of.library, most_completions);
    std::vector<requirement> more = of.requirements();
    more.push_back(named("more", holds_condition{fact_name{"healthy"}}));
    more.back().force = requirement_force::advisory;
    auto const after = of.after(more, row);
    RC_PRE(after.has_value());
    RC_ASSERT(after == of.before(row));
}

// Facts, codes without an order, parameters and waivers in another order.
RC_GTEST_PROP(policy_logic, the_order_of_facts_codes_and_terms_does_not_matter,
              (std::uint64_t seed)) {
    pair_of_policies of{seed};
    fact_row const row = of.maker.row(of.library, most_completions);
    fact_schema schema = *of.library.schema();
    for (fact_description& each : schema.facts) {
        if (auto* code = std::get_if<code_type>(&each.type)) {
            of.maker.random.shuffle(code->codes);
        }
        if (auto* set = std::get_if<code_set_type>(&each.type)) {
            of.maker.random.shuffle(set->codes);
        }
    }
    of.maker.random.shuffle(schema.facts);
    auto const other = policy_library::make(
        schema, {*of.library.find(policy_id{"other"}), *of.library.find(asked)});
    RC_ASSERT(other.has_value());
    fact_row there{other->schema()};
    for (std::size_t at = 0; at < row.slots().size(); ++at) {
        there.set(of.library.schema()->facts[at].name, row.slots()[at].known).value();
    }
    decision_terms terms = of.terms;
    of.maker.random.shuffle(terms.parameters);
    of.maker.random.shuffle(terms.waivers);
    policy_verdict const one = decide(of.library, asked, row, of.terms).value();
    policy_verdict const two = decide(*other, asked, there, terms).value();
    RC_ASSERT(one.result == two.result);
    RC_ASSERT(one.is_final == two.is_final);
    auto const ids = [](policy_verdict const& of_one) {
        std::set<std::string> made;
        for (missing_fact const& each : of_one.missing) {
            made.insert(each.id);
        }
        return made;
    };
    RC_ASSERT(ids(one) == ids(two));
    RC_ASSERT(one.warnings == two.warnings);
    RC_ASSERT(one.decisive == two.decisive);
}

// What sources claim is a set: in another order it is the same. Said twice it is no conflict, and
// no fact of a row.
RC_GTEST_PROP(policy_logic, the_order_of_claims_does_not_matter, (std::uint64_t seed)) {
    pair_of_policies of{seed};
    fact_row const row = of.maker.row(of.library, most_completions);
    fact_row other = row;
    for (std::size_t at = 0; at < row.slots().size(); ++at) {
        std::vector<fact_value> claims = row.slots()[at].known.claims();
        if (!claims.empty()) {
            std::reverse(claims.begin(), claims.end());
            other
                .set(of.library.schema()->facts[at].name,
                     fact<fact_value>::conflicting(std::move(claims)))
                .value();
        }
    }
    policy_verdict const one = decide(of.library, asked, row, of.terms).value();
    policy_verdict const two = decide(of.library, asked, other, of.terms).value();
    RC_ASSERT(one.result == two.result);
    RC_ASSERT(one.is_final == two.is_final);
    RC_ASSERT(one.settling == two.settling);
    RC_ASSERT(one.decisive == two.decisive);
}

TEST(policy_logic, what_is_said_twice_is_refused) {
    EXPECT_THROW(static_cast<void>(fact<fact_value>::conflicting(
                     {integer_value{1, "years"}, integer_value{1, "years"}})),
                 std::invalid_argument);
    auto const library = policy_library::make(small_schema(), {}).value();
    fact_row row{library.schema()};
    auto const twice =
        row.set(fact_name{"papers"}, fact_value{code_set_value{"paper", {"cv", "cv"}}});
    EXPECT_EQ(code_of_refusal(twice), "fact.codes_not_increasing");
    EXPECT_EQ(row, fact_row{library.schema()});
}

// An applicant who stands twice among many gets the same answer twice, and nobody else another.
RC_GTEST_PROP(policy_logic, who_stands_twice_among_many_is_decided_alike, (std::uint64_t seed)) {
    policy_maker maker{seed, true};
    policy_library const library = maker.library();
    decision_terms const terms = maker.terms(library, true);
    std::vector<fact_row> rows = bulk_rows(library, 70, 4, maker.random);
    std::size_t const once = rows.size();
    auto const program = compile(library, asked, terms).value();
    random_columns const columns{library, rows, maker.random};
    bulk_answer const first =
        decide(bulk_question::make(program, columns.columns).value(), {0, once}).value();
    for (std::size_t row = 0; row < once; ++row) {
        rows.push_back(rows[row]);
    }
    random_columns const doubled{library, rows, maker.random};
    bulk_answer const second =
        decide(bulk_question::make(program, doubled.columns).value(), {0, rows.size()}).value();
    auto const has = [](std::vector<std::uint64_t> const& bits, std::size_t row) {
        return (bits[row / 64] >> row % 64 & 1U) != 0;
    };
    for (outcome const each : every<outcome>()) {
        for (std::size_t row = 0; row < once; ++row) {
            RC_ASSERT(has(second.of(each), row) == has(first.of(each), row));
            RC_ASSERT(has(second.of(each), once + row) == has(first.of(each), row));
        }
    }
}

// Parse and print, of all that a decision is asked with.
RC_GTEST_PROP(policy_logic, json_loses_nothing_of_facts_and_terms, (std::uint64_t seed)) {
    pair_of_policies of{seed};
    std::string const terms = to_json(of.terms);
    RC_ASSERT(from_json<decision_terms>(terms).value() == of.terms);
    RC_ASSERT(to_json(from_json<decision_terms>(terms).value()) == terms);
    fact_row const row = of.maker.row(of.library, most_completions);
    std::string const slots = to_json(row.slots());
    RC_ASSERT(from_json<std::vector<fact_slot>>(slots).value() == row.slots());
    RC_ASSERT(to_json(from_json<std::vector<fact_slot>>(slots).value()) == slots);
}

} // namespace
