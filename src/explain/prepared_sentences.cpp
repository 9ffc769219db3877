#include "explain/prepared_sentences.hpp"

#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/questions/eligibility.hpp>

#include "explain/policy_words.hpp"
#include "explain/written.hpp"
#include "policy/detail/bulk_program.hpp"
#include "policy/detail/limits.hpp"
#include "policy/detail/requirement_at.hpp"

#include <stdexcept>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// Which values a row may bring to a sentence, before it is asked how much lacks.
std::vector<open_values> shown_by(prepared_requirement const& of) {
    if (of.fact) {
        return {0, shows_observed};
    }
    if (of.time) {
        return {0, shows_first, shows_last, shows_observed | shows_first | shows_last};
    }
    return {0};
}

/// The unit in which whole numbers are durations: where nothing else is said by the finding.
std::optional<duration_unit> unit_of(finding const& asked, std::string const& unit) {
    auto const known = parse_enum<duration_unit>(unit);
    return known.has_value() && !asked.values.contains("unit") ? std::optional{*known}
                                                               : std::nullopt;
}

std::string unit_name(fact_type const& type) {
    return std::visit(
        [](auto const& of) {
            if constexpr (requires { of.unit; }) {
                return of.unit.value_or("");
            } else {
                return std::string{};
            }
        },
        type);
}

} // namespace

/// Prepares the sentences of each requirement.
class sentence_preparer {
public:
    explicit sentence_preparer(prepared_sentences& made)
        : made_{made}, of_{made.policy_.program()}, unknown_{
                                                        made.policy_.program().policies.schema()} {
        std::vector<open_value> const values{open_value::observed, open_value::shortfall,
                                             open_value::excess, open_value::from, open_value::to};
        auto const& messages = made.words_.messages();
        is_possible_ = takes_lists_only(messages, "word.asked.", values)
                       && takes_lists_only(messages, "word.judged.", values);
        if (takes_lists_only(messages, "heading.source", {open_value::source})) {
            finding cited{};
            for (shown_value const& each : mark_of(open_value::source)) {
                cited.sources.push_back({std::get<std::string>(each), {}, {}});
            }
            made.sources_ =
                sentence_pattern::read(" " + sources_of(cited, made.words_), made.words_);
        }
    }

    prepared_requirement prepare(std::size_t at) const {
        node const& in = of_.lowered->nodes[of_.steps[at].node];
        prepared_requirement made{of_.steps[at].node};
        made.depth = of_.requirements[at].depth;
        made.measure = of_.steps[at].measure;
        if (made.measure.kind == shortfall_measure::measure_kind::codes) {
            leaf const& asked = of_.lowered->leaves[made.measure.leaf];
            fact_value const all = of_.lowered->domains[asked.fact].set_at(asked.codes);
            made.codes = std::get<code_set_value>(all).codes;
        }
        if (in.from->cited_as) {
            made.own_sources.push_back(*in.from->cited_as);
        }
        for (citation const& each : of_.lowered->limits_set_by(*in.of, *in.from)) {
            made.own_sources.push_back(each);
        }
        bool is_sensitive = false;
        for_each_fact(in.from->condition, [&](fact_name const& name, std::string_view) {
            std::size_t const fact = *of_.lowered->schema->find(name);
            made.sources_of.push_back(fact);
            is_sensitive =
                is_sensitive
                || of_.lowered->schema->facts[fact].traits.contains(fact_trait::is_sensitive);
        });
        if (!is_sensitive || made_.sensitive_ == sensitive_values::told) {
            read_values(in, made);
        } else {
            made.sources_of.clear(); // papers and records may tell what is left out
        }
        for (auto& each : made.pattern_of) {
            each.fill(no_pattern);
        }
        for (outcome const result : every<outcome>()) {
            prepare(at, result, made);
        }
        return made;
    }

private:
    void read_values(node const& in, prepared_requirement& made) const {
        if (auto const* time = std::get_if<elapsed_condition>(&in.from->condition)) {
            auto const limits = of_.lowered->values_of(*in.of, time->limit);
            made.time = measure_of_time(*of_.lowered, *time, rule_of(*time, *limits.front()));
        } else if (!made.sources_of.empty()) {
            made.fact = made.sources_of.front();
        }
    }

    void prepare(std::size_t at, outcome result, prepared_requirement& made) const {
        finding asked = made_.finding_of(at, unknown_, result);
        if (auto const sources = sources_of(asked, made_.words_); !sources.empty()) {
            made.sources = " " + sources;
        }
        made.unit =
            unit_of(asked, made.time   ? to_string(made.time->rule->unit)
                           : made.fact ? unit_name(of_.lowered->schema->facts[*made.fact].type)
                                       : "");
        if (auto const unit = asked.values.find("unit"); unit != asked.values.end()) {
            made.unit_forms = unit_forms(made_.words_.messages(),
                                         std::get<coded_value>(unit->second.front()).code);
        }
        if (!is_possible_ || !can_be_marked(asked)) {
            return;
        }
        for (open_values const shown : shown_by(made)) {
            prepare_case(asked, shown, made);
            if (result == outcome::not_satisfied && (shown & shows_observed) != 0) {
                prepare_case(asked, shown | bit_of(open_value::shortfall), made);
                prepare_case(asked, shown | bit_of(open_value::excess), made);
            }
        }
    }

    [[nodiscard]] bool can_be_marked(finding const& asked) const {
        for (auto const& [name, values] : asked.values) {
            if (!is_free_of_marks(made_.words_.read(values))) {
                return false;
            }
        }
        return true;
    }

    void prepare_case(finding asked, open_values shown, prepared_requirement& made) const {
        for (open_value const each : {open_value::observed, open_value::shortfall,
                                      open_value::excess, open_value::from, open_value::to}) {
            if ((shown & bit_of(each)) != 0) {
                asked.values[std::string{name_of(each)}] = mark_of(each);
            }
        }
        shown_values const unit =
            made.unit_forms.empty() ? shown_values{} : mark_of(open_value::unit);
        auto pattern = sentence_pattern::read(
            capitalised(requirement_said(asked, made_.words_, unit)), made_.words_);
        if (pattern && !pattern->begins_with_value()) {
            made.pattern_of[static_cast<std::size_t>(asked.result)][shown] =
                static_cast<std::int16_t>(made.patterns.size());
            made.patterns.push_back(*std::move(pattern));
        }
    }

    prepared_sentences& made_;
    bulk_program const& of_;
    fact_row unknown_;
    bool is_possible_;
};

prepared_sentences::prepared_sentences(compiled_policy policy, wording const& words,
                                       sensitive_values sensitive)
    : policy_{std::move(policy)}, words_{words}, sensitive_{sensitive}, values_{policy_, words_} {
    for (outcome const each : every<outcome>()) {
        answers_[static_cast<std::size_t>(each)] = sentence_of(answered(each), words_);
    }
    if (!policy_.program().lowered) {
        return;
    }
    find_withheld();
    sentence_preparer const by{*this};
    for (std::size_t at = 0; at < policy_.requirements().size(); ++at) {
        requirements_.push_back(by.prepare(at));
    }
}

void prepared_sentences::check(requirement_outcomes const& outcomes, fact_row const& row) const {
    if (outcomes.requirements().size() != requirements_.size()) {
        throw std::invalid_argument{"the outcomes are those of another policy"};
    }
    if (&row.schema() != &policy_.schema() && row.schema() != policy_.schema()) {
        throw std::invalid_argument{"the row is one over other facts"};
    }
}

void prepared_sentences::fetch(fact_row const& row) const noexcept {
    constexpr std::size_t line = 64;
    constexpr std::size_t lines = 2; // whether it is known, and the value
    for (std::size_t const fact : policy_.program().facts) {
        auto const* const slot = reinterpret_cast<char const*>(&row.slots()[fact]);
        for (std::size_t at = 0; at < lines; ++at) {
            __builtin_prefetch(slot + at * line);
        }
    }
}

void prepared_sentences::append(std::string& to, std::size_t at,
                                requirement_outcomes const& outcomes, fact_row const& row) const {
    if (!withheld_[at] && append_prepared(to, at, outcomes, row)) {
        return;
    }
    finding const asked = finding_of(at, row, outcomes.requirements()[at].result);
    std::string const sources = sources_of(asked, words_);
    to += sentence_of(asked, words_);
    to += sources.empty() ? "" : " " + sources;
}

policy_verdict prepared_sentences::bare_verdict(outcome result) const {
    date const day = policy_.program().terms.reference_day;
    return {result,
            policy_.policy(),
            policy_.version(),
            day,
            true,
            false,
            true,
            {},
            {},
            {},
            {},
            {},
            {},
            {},
            {},
            {}};
}

finding prepared_sentences::finding_of(std::size_t at, fact_row const& row, outcome result) const {
    bulk_program const& of = policy_.program();
    policy_verdict verdict = bare_verdict(result);
    verdict.requirements.push_back(requirement_at(*of.lowered, row, of.steps[at].node, result));
    compiled_requirement const& named = policy_.requirements()[at];
    verdict.requirements.back().is_advisory = named.role == requirement_role::advisory;
    if (named.role == requirement_role::advisory && named.depth == 0
        && named.policy != policy_.policy()) {
        verdict.requirements.back().referred = named.policy;
    }
    if (sensitive_ == sensitive_values::left_out) {
        verdict.requirements.back().is_sensitive = reads_sensitive_[at];
        verdict = without_sensitive_values(std::move(verdict), policy_.schema());
    }
    if (withheld_[at]) {
        requirement_verdict& asked = verdict.requirements.back();
        asked.step.result = outcome::undetermined;
        asked.step.missing.clear();
        asked.step.values["withheld"] = {true};
    }
    return explanation_of(verdict, policy_.schema()).because.front();
}

void prepared_sentences::find_withheld() {
    std::size_t const count = policy_.requirements().size();
    withheld_.resize(count);
    reads_sensitive_.resize(count);
    if (sensitive_ == sensitive_values::told) {
        return;
    }
    bulk_program const& of = policy_.program();
    fact_row const unknown{of.policies.schema()};
    // From the last to the first, so that what stands below a requirement is known before it.
    for (std::size_t at = count; at-- > 0;) {
        policy_verdict verdict = bare_verdict(outcome::satisfied);
        verdict.requirements.push_back(
            requirement_at(*of.lowered, unknown, of.steps[at].node, outcome::satisfied));
        bool reads = verdict.requirements.back().is_sensitive;
        verdict = without_sensitive_values(std::move(verdict), policy_.schema());
        requirement_verdict const& alone = verdict.requirements.back();
        bool tells = alone.step.values.contains("withheld");
        std::size_t const depth = policy_.requirements()[at].depth;
        for (std::size_t below = at + 1;
             below < count && policy_.requirements()[below].depth > depth; ++below) {
            bool const is_part = policy_.requirements()[below].depth == depth + 1;
            tells = tells || (is_part && withheld_[below]);
            reads = reads || (is_part && reads_sensitive_[below]);
        }
        reads_sensitive_[at] = reads;
        withheld_[at] = tells && !alone.waived_by;
    }
}

finding prepared_sentences::answered(outcome result) const {
    return explanation_of(bare_verdict(result), policy_.schema());
}

} // namespace jspu_coop::detail
