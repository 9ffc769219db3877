#include "presets/eligibility_case.hpp"

#include <jspu_coop/formats/json/policies.hpp>

#include "support/source_folder.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <set>
#include <stdexcept>

namespace jspu_coop::testing {

namespace {

namespace json = boost::json;

std::vector<std::filesystem::path> json_files_in(std::string const& folder) {
    std::vector<std::filesystem::path> files;
    for (auto const& each : std::filesystem::directory_iterator{in_source_folder(folder)}) {
        if (each.path().extension() == ".json") {
            files.push_back(each.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::string text_of(json::value const& value) {
    return std::string{value.as_string()};
}

void allow_only(json::object const& in, std::set<std::string> const& members) {
    for (auto const& each : in) {
        if (!members.contains(std::string{each.key()})) {
            throw std::runtime_error{"a case has no member " + std::string{each.key()}};
        }
    }
}

/// What a member names, in place of what `common` names.
named_values values_of(json::object const& in, char const* member, named_values common = {}) {
    if (auto const* held = in.if_contains(member)) {
        for (auto const& each : held->as_object()) {
            common.insert_or_assign(std::string{each.key()},
                                    plain_value{json::serialize(each.value())});
        }
    }
    return common;
}

/// A text of a question, or else the one that is common to all.
std::string text_in(json::object const& question, json::object const& common, char const* member) {
    return text_of(question.contains(member) ? question.at(member) : common.at(member));
}

case_answer expected_of(json::object const& in) {
    allow_only(in, {"outcome", "version", "failed", "open", "missing", "warnings", "not_yet",
                    "deciding", "changes", "settling", "refused"});
    case_answer all;
    for (auto const& each : in) {
        std::vector<std::string>& lines = all[std::string{each.key()}];
        if (each.value().is_bool()) {
            lines.emplace_back(each.value().as_bool() ? "true" : "false");
        } else if (each.value().is_string()) {
            lines.push_back(text_of(each.value()));
        } else {
            for (json::value const& one : each.value().as_array()) {
                lines.push_back(text_of(one));
            }
            std::sort(lines.begin(), lines.end());
        }
    }
    return all;
}

std::vector<std::string> codes_of(json::value const& plain) {
    std::vector<std::string> codes;
    for (json::value const& each : plain.as_array()) {
        codes.push_back(text_of(each));
    }
    std::sort(codes.begin(), codes.end());
    return codes;
}

/// A plain value as one of a type.
struct typed {
    json::value const& plain;

    fact_value operator()(boolean_type const&) const { return boolean_value{plain.as_bool()}; }
    fact_value operator()(integer_type const& as) const {
        return integer_value{plain.as_int64(), as.unit};
    }
    fact_value operator()(decimal_type const& as) const {
        return decimal_value{decimal::parse(text_of(plain)).value(), as.unit};
    }
    fact_value operator()(ratio_type const& as) const {
        return ratio_value{ratio::parse(text_of(plain)).value(), as.unit};
    }
    fact_value operator()(date_type const&) const {
        return date_value{date::parse(text_of(plain)).value()};
    }
    fact_value operator()(code_type const& as) const {
        return code_value{as.vocabulary, text_of(plain)};
    }
    fact_value operator()(code_set_type const& as) const {
        return code_set_value{as.vocabulary, codes_of(plain)};
    }
    fact_value operator()(level_type const& as) const {
        return level_value{as.scale, text_of(plain)};
    }
    fact_value operator()(grade_type const& as) const {
        return grade_value{as.scale, decimal::parse(text_of(plain)).value()};
    }
    fact_value operator()(field_type const&) const { return code_value{"isced_f", text_of(plain)}; }
};

fact_value value_of(plain_value const& plain, fact_type const& as) {
    json::value const parsed = json::parse(plain.json);
    return std::visit(typed{parsed}, as);
}

result<fact_row> row_of_facts(policy_library const& policies, eligibility_question const& asked) {
    fact_row row{policies.schema()};
    for (auto const& [name, plain] : asked.facts) {
        auto const at = policies.schema()->find(fact_name{name});
        if (!at) {
            return refuse("fact.unknown", name);
        }
        auto known = fact<fact_value>::missing();
        if (plain.json == R"({"fact":"absent"})") {
            known = fact<fact_value>::absent();
        } else if (plain.json != R"({"fact":"missing"})") {
            known = value_of(plain, policies.schema()->facts[*at].type);
        }
        auto const set = row.set(fact_name{name}, std::move(known));
        if (set.has_error()) {
            return set.error();
        }
    }
    return row;
}

decision_terms terms_of(policy const& of, eligibility_question const& asked) {
    decision_terms terms{asked.day, {}, {}};
    for (auto const& [name, plain] : asked.parameters) {
        for (policy_parameter const& each : of.parameters) {
            if (each.name.str() == name) {
                terms.parameters.push_back({of.id, each.name, value_of(plain, each.type)});
            }
        }
    }
    return terms;
}

void put(case_answer& into, char const* name, std::vector<std::string> lines) {
    if (!lines.empty()) {
        std::sort(lines.begin(), lines.end());
        into[name] = std::move(lines);
    }
}

std::vector<std::string> texts_of(std::vector<policy_requirement_id> const& ids) {
    std::vector<std::string> all;
    for (policy_requirement_id const& each : ids) {
        all.push_back(each.str());
    }
    return all;
}

/// The requirements at the top that bind, and the scope, with a result.
std::vector<std::string> tops_with(policy_verdict const& verdict, outcome with) {
    std::vector<std::string> all;
    for (auto const* list : {&verdict.scope, &verdict.requirements}) {
        for (requirement_verdict const& each : *list) {
            if (!each.is_advisory && each.step.result == with) {
                all.push_back(each.id.str());
            }
        }
    }
    return all;
}

/// A value as a case writes it; of a set, the codes with a plus between them.
std::string plain_text(fact_value const& value) {
    return std::visit(
        [](auto const& held) -> std::string {
            if constexpr (requires { held.is; }) {
                return held.is ? "true" : "false";
            } else if constexpr (requires { held.number % 2; }) {
                return std::to_string(held.number);
            } else if constexpr (requires { held.number; }) {
                return to_string(held.number);
            } else if constexpr (requires { held.mark; }) {
                return to_string(held.mark);
            } else if constexpr (requires { held.day; }) {
                return to_string(held.day);
            } else if constexpr (requires { held.codes; }) {
                std::string all;
                for (std::string const& each : held.codes) {
                    all += (all.empty() ? "" : " + ") + each;
                }
                return all;
            } else {
                return held.code;
            }
        },
        value);
}

/// "points: 90", "study.status: first_degree or postgraduate", "gpa: beyond 12/5".
std::vector<std::string> texts_of(std::vector<nearest_change> const& changes) {
    std::vector<std::string> all;
    for (nearest_change const& each : changes) {
        std::string values = each.to.empty() ? "any" : each.is_beyond ? "beyond " : "";
        for (std::size_t at = 0; at < each.to.size(); ++at) {
            values += (at > 0 ? " or " : "") + plain_text(each.to[at]);
        }
        all.push_back(each.fact.str() + ": " + values);
    }
    std::sort(all.begin(), all.end());
    return all;
}

/// "gpa + points -> satisfied, not_satisfied (always)".
std::vector<std::string> texts_of(std::vector<settling_set> const& sets) {
    std::vector<std::string> all;
    for (settling_set const& each : sets) {
        std::string text;
        for (fact_name const& fact : each.facts) {
            text += (text.empty() ? "" : " + ") + fact.str();
        }
        for (std::size_t at = 0; at < each.towards.size(); ++at) {
            text += (at == 0 ? " -> " : ", ") + to_string(each.towards[at]);
        }
        all.push_back(text + (each.always ? " (always)" : " (perhaps)"));
    }
    std::sort(all.begin(), all.end());
    return all;
}

/// @param expected tells whether "deciding", "changes" and "settling" are asked for
case_answer answer_of(policy_verdict const& verdict, case_answer const& expected) {
    case_answer all{{"outcome", {to_string(verdict.result)}}};
    if (verdict.version) {
        all["version"] = {verdict.version->str()};
    }
    put(all, "failed", tops_with(verdict, outcome::not_satisfied));
    put(all, "open", tops_with(verdict, outcome::undetermined));
    put(all, "warnings", texts_of(verdict.warnings));
    std::vector<std::string> missing;
    for (missing_fact const& each : verdict.missing) {
        missing.push_back(each.path.empty() ? each.id : each.path);
    }
    put(all, "missing", std::move(missing));
    if (verdict.is_not_yet()) {
        all["not_yet"] = {"true"};
    }
    if (expected.contains("deciding")) {
        put(all, "deciding", texts_of(verdict.decisive));
    }
    if (expected.contains("changes")) {
        all["changes"] = texts_of(verdict.changes);
    }
    if (expected.contains("settling")) {
        all["settling"] = texts_of(verdict.settling);
    }
    return all;
}

} // namespace

std::vector<std::filesystem::path> edge_case_files() {
    return json_files_in("tests/cases/eligibility");
}

std::vector<std::filesystem::path> limit_case_files() {
    return json_files_in("tests/cases/eligibility/limits");
}

eligibility_case read_eligibility_case(std::filesystem::path const& file) {
    json::value const parsed = json::parse(content_of(file));
    json::object const& in = parsed.as_object();
    allow_only(
        in, {"edge_case", "situation", "why", "policy", "day", "parameters", "facts", "questions"});
    eligibility_case read{{}, text_of(in.at("situation")), text_of(in.at("why")), {}};
    if (auto const* number = in.if_contains("edge_case")) {
        read.number = static_cast<int>(number->as_int64());
    }
    for (json::value const& each : in.at("questions").as_array()) {
        json::object const& asked = each.as_object();
        allow_only(asked, {"says", "policy", "day", "parameters", "facts", "expected"});
        read.questions.push_back({text_in(asked, in, "policy"),
                                  date::parse(text_in(asked, in, "day")).value(),
                                  values_of(asked, "parameters", values_of(in, "parameters")),
                                  values_of(asked, "facts", values_of(in, "facts")),
                                  expected_of(asked.at("expected").as_object())});
    }
    return read;
}

policy_library const& policies_of_cases() {
    static policy_library const all = [] {
        fact_schema schema;
        std::vector<policy> policies;
        for (std::filesystem::path const& each :
             json_files_in("tests/cases/eligibility/policies")) {
            if (each.stem() == "facts") {
                schema = from_json<fact_schema>(content_of(each)).value();
            } else {
                policies.push_back(from_json<policy>(content_of(each)).value());
            }
        }
        return policy_library::make(std::move(schema), std::move(policies)).value();
    }();
    return all;
}

result<policy_verdict> verdict_on(policy_library const& policies,
                                  eligibility_question const& asked) {
    policy const* of = policies.find(policy_id{asked.policy});
    if (of == nullptr) {
        return refuse("policy.unknown", asked.policy);
    }
    auto const row = row_of_facts(policies, asked);
    if (row.has_error()) {
        return row.error();
    }
    return decide(policies, of->id, *row, terms_of(*of, asked));
}

case_answer answer_to(policy_library const& policies, eligibility_question const& asked) {
    auto const verdict = verdict_on(policies, asked);
    if (verdict.has_error()) {
        return {{"refused", {verdict.error().first().code}}};
    }
    return answer_of(*verdict, asked.expected);
}

} // namespace jspu_coop::testing
