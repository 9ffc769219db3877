// A fuzzer of how policies are loaded and decided: any bytes are refused with a reason that can be
// shown, or are policies that are written, read and decided without contradiction.
//
// An input is a document of policies, with a schema and a row where it has them:
//
//   {"policies": [...], "facts": {"facts": [...]}, "row": [{"fact": "years", "known": ...}],
//    "terms": {"reference_day": "2024-03-01"}}
//
// Without facts it is judged over those of policy_world.hpp. The kept inputs are in
// corpus/policies/; run.sh says how they are run, and how new ones are taken in.
#include <jspu_coop/formats/json/codec_impl.hpp>
#include <jspu_coop/formats/json/policies.hpp>
#include <jspu_coop/policy/compiled_row.hpp>

#include "support/policy_world.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace jspu_coop;

/// What is known of one fact.
struct known_fact {
    fact_name fact;
    jspu_coop::fact<fact_value> known;

    friend bool operator==(known_fact const&, known_fact const&) = default;
};
JSPU_COOP_RECORD(known_fact, (fact, known));

/// What an input says.
struct document {
    std::vector<policy> policies;
    std::optional<fact_schema> facts;
    std::vector<known_fact> row;
    std::optional<decision_terms> terms;

    friend bool operator==(document const&, document const&) = default;
};
JSPU_COOP_RECORD(document, (policies, facts, row, terms));

/// Larger policies are loaded, but not decided: that may rightly take minutes.
constexpr std::size_t most_requirements = 24;
constexpr date some_day{2024, 3, 1};

[[noreturn]] void complain(std::string const& about) {
    std::fprintf(stderr, "complaint: %s\n", about.c_str());
    std::abort();
}

void demand(bool holds, char const* what) {
    if (!holds) {
        complain(what);
    }
}

/// Every issue can be shown.
void look_at(issues const& found) {
    for (issue const& each : found) {
        demand(!each.code.empty() && each.code.find('.') != std::string::npos,
               "an issue without a code");
        demand(is_utf8(each.value) && is_utf8(each.path), "an issue that cannot be shown");
        demand(each.path.empty() || each.path.front() == '/', "a path that is none");
    }
}

/// What is written reads as the same, and is written alike again.
template <class T>
void look_at_text_of(T const& value) {
    std::string const written = to_json(value);
    auto const again = from_json<T>(written);
    if (again.has_error()) {
        complain("what was written is refused: " + to_string(again.error()));
    }
    demand(*again == value, "what was written reads as something else");
    demand(to_json(*again) == written, "what was read is written otherwise");
}

/// How many requirements a policy has with those of the policies to which it refers; at most one
/// more than the most that are decided.
std::size_t size_of(policy_library const& in, policy const& of);

std::size_t size_of(policy_library const& in, std::vector<requirement const*> waiting) {
    std::size_t count = 0;
    while (!waiting.empty() && count <= most_requirements) {
        requirement const& each = *waiting.back();
        waiting.pop_back();
        ++count;
        for (requirement const* part : parts_of(each)) {
            waiting.push_back(part);
        }
        if (auto const* other = std::get_if<reference_condition>(&each.condition)) {
            count += size_of(in, *in.find(other->policy));
        }
    }
    return count;
}

std::size_t size_of(policy_library const& in, policy const& of) {
    std::vector<requirement const*> all;
    for (requirement const& each : of.scope) {
        all.push_back(&each);
    }
    for (policy_version const& version : of.versions) {
        for (requirement const& each : version.requirements) {
            all.push_back(&each);
        }
    }
    return size_of(in, std::move(all));
}

/// The same answer with reasons and without, and reasons that fit it.
void look_at_answer(policy_library const& in, policy_id const& asked, fact_row const& row,
                    decision_terms const& terms) {
    auto const decided = decide(in, asked, row, terms);
    auto const compiled = compile(in, asked, terms);
    if (decided.has_error()) {
        look_at(decided.error().all());
        demand(compiled.has_error(), "a question that is refused, but not when it is compiled");
        look_at(compiled.error().all());
        return;
    }
    demand(decided->result == outcome::undetermined || decided->missing.empty(),
           "only an open answer has something missing");
    demand(decided->result == outcome::not_satisfied || decided->changes.empty(),
           "only a \"no\" has changes");
    if (compiled.has_error()) {
        demand(compiled.error().first().code == "policy.set_too_large",
               "a question that is refused only when it is compiled");
        return;
    }
    auto const quick = compiled_row::make(*compiled, row);
    demand(quick.has_value(), "a row that is not of its own schema");
    demand(decide(*compiled, *quick) == decided->result, "another answer without its reasons");
}

/// A value for every parameter of the policies: the lowest, or the first code.
std::optional<fact_value> least_of(fact_type const& type) {
    return std::visit(
        [](auto const& held) -> std::optional<fact_value> {
            using type_of = std::remove_cvref_t<decltype(held)>;
            if constexpr (std::same_as<type_of, boolean_type>) {
                return boolean_value{false};
            } else if constexpr (std::same_as<type_of, integer_type>) {
                return integer_value{held.lowest, held.unit};
            } else if constexpr (std::same_as<type_of, decimal_type>) {
                return decimal_value{held.lowest, held.unit};
            } else if constexpr (std::same_as<type_of, ratio_type>) {
                return ratio_value{held.lowest, held.unit};
            } else if constexpr (std::same_as<type_of, date_type>) {
                return date_value{held.first.value_or(date::min())};
            } else if constexpr (std::same_as<type_of, code_type>) {
                return code_value{held.vocabulary, held.codes.front()};
            } else if constexpr (std::same_as<type_of, code_set_type>) {
                return code_set_value{held.vocabulary, {held.codes.front()}};
            } else if constexpr (std::same_as<type_of, level_type>) {
                return level_value{held.scale, held.codes.front()};
            } else if constexpr (std::same_as<type_of, grade_type>) {
                return grade_value{held.scale, held.worst};
            } else {
                return code_value{"isced_f", "0113"};
            }
        },
        type);
}

decision_terms usual_terms(std::vector<policy> const& policies) {
    decision_terms made{some_day, {}, {}};
    for (policy const& each : policies) {
        for (policy_parameter const& one : each.parameters) {
            made.parameters.push_back({each.id, one.name, *least_of(one.type)});
        }
    }
    return made;
}

void look_at_library(policy_library const& in, document const& said) {
    fact_row const nothing_known{in.schema()};
    fact_row row{in.schema()};
    for (known_fact const& each : said.row) {
        auto const set = row.set(each.fact, each.known);
        if (set.has_error()) {
            look_at(set.error().all());
        }
    }
    for (policy const& each : said.policies) {
        demand(!has_errors(validate(each, *in.schema())), "a policy with issues is in a library");
        look_at_text_of(each);
        if (size_of(in, each) > most_requirements) {
            continue;
        }
        if (said.terms) {
            look_at_answer(in, each.id, row, *said.terms);
        }
        decision_terms usual = usual_terms({each});
        look_at_answer(in, each.id, nothing_known, usual);
        for (policy_version const& version : each.versions) {
            usual.reference_day = version.in_force.first();
            look_at_answer(in, each.id, row, usual);
        }
    }
}

void look_at(document const& said) {
    fact_schema const schema = said.facts ? *said.facts : testing::small_schema();
    issues const of_schema = validate(schema);
    look_at(of_schema);
    auto const made = policy_library::make(schema, said.policies);
    if (made.has_error()) {
        look_at(made.error().all());
    }
    // In another order the same is accepted.
    std::vector<policy> backwards{said.policies.rbegin(), said.policies.rend()};
    demand(policy_library::make(schema, std::move(backwards)).has_value() == made.has_value(),
           "the order of policies matters");
    if (made.has_value()) {
        demand(!has_errors(of_schema), "a library of a schema with issues");
        look_at_text_of(*made->schema());
        look_at_library(*made, said);
    }
}

} // namespace

/// The entry of the fuzzer; aborts when something does not hold.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string text;
    for (std::size_t at = 0; at < size; ++at) {
        text += static_cast<char>(data[at]);
    }
    json_limits const limits{.bytes = 1U << 16U, .items = 10'000, .issues = 20};
    auto const said = from_json<document>(text, limits);
    if (said.has_error()) {
        look_at(said.error().all());
        return 0;
    }
    look_at_text_of(*said);
    look_at(*said);
    return 0;
}
