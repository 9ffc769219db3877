#include <jspu_coop/questions/eligibility.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "facts/detail/calls.hpp"
#include "questions/eligibility/in_time.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {

namespace {

/// How the values of a fact are shown: by its label, and numbers with their unit.
class shower {
public:
    explicit shower(fact_schema const& schema) : schema_{schema} {}

    /// The fact by its label; by its name where the schema does not have it.
    [[nodiscard]] shown_value label(std::string const& name) const {
        fact_description const* const fact = find(name);
        return fact != nullptr ? shown_value{fact->labels} : shown_value{name};
    }

    /// The unit of a fact; empty for a bare one.
    [[nodiscard]] std::string unit(std::string const& name) const {
        fact_description const* const fact = find(name);
        return fact == nullptr ? std::string{}
                               : std::visit(
                                   [](auto const& type) {
                                       if constexpr (requires { type.unit; }) {
                                           return type.unit.value_or("");
                                       } else {
                                           return std::string{};
                                       }
                                   },
                                   fact->type);
    }

    /// Codes that the schema calls by a label, as that.
    void call(shown_values& values) const {
        for (shown_value& each : values) {
            auto const* const code = std::get_if<coded_value>(&each);
            text const* const label =
                code != nullptr ? schema_.label_of(code->vocabulary, code->code) : nullptr;
            if (label != nullptr) {
                each = *label;
            }
        }
    }

    /// Whether all of them are numbers of a unit of the calendar that durations can count.
    [[nodiscard]] static bool are_counts(shown_values const& numbers, std::string const& unit) {
        return parse_enum<duration_unit>(unit).has_value()
               && std::all_of(numbers.begin(), numbers.end(), [](shown_value const& each) {
                      auto const* const number = std::get_if<std::int64_t>(&each);
                      return number != nullptr && 0 <= *number && *number <= duration::max_count;
                  });
    }

    /// Numbers of a unit of the calendar as durations, where all of them can be.
    /// @return whether they are
    static bool count(shown_values& numbers, std::string const& unit) {
        if (!are_counts(numbers, unit)) {
            return false;
        }
        auto const known = parse_enum<duration_unit>(unit).value();
        for (shown_value& each : numbers) {
            each = duration{static_cast<int>(std::get<std::int64_t>(each)), known};
        }
        return true;
    }

private:
    [[nodiscard]] fact_description const* find(std::string const& name) const {
        auto const known = fact_name::parse(name);
        auto const at = known.has_value() ? schema_.find(*known) : std::nullopt;
        return at ? &schema_.facts[*at] : nullptr;
    }

    fact_schema const& schema_;
};

/// The names of values that have the unit of the fact: of what was found, and all of them.
constexpr std::array found_out{"observed", "over", "under", "shortfall", "excess"};
constexpr std::array every_measured{"observed", "over",    "under",     "required",
                                    "lowest",   "highest", "shortfall", "excess"};

/// The number as it is written: a whole number, a decimal or a fraction.
shown_value written_number(std::string const& text) {
    if (auto const number = decimal::parse(text); number.has_value()) {
        return *number;
    }
    if (auto const number = ratio::parse(text); number.has_value()) {
        return *number;
    }
    return text;
}

bool is_below_zero(shown_value const& value) {
    if (auto const* number = std::get_if<std::int64_t>(&value)) {
        return *number < 0;
    }
    if (auto const* days = std::get_if<day_count>(&value)) {
        return days->days < 0;
    }
    return to_string(value).starts_with('-');
}

/// The number with the other sign.
/// @pre it is below zero
shown_value opposite(shown_value const& value) {
    if (auto const* number = std::get_if<std::int64_t>(&value)) {
        return -*number;
    }
    if (auto const* days = std::get_if<day_count>(&value)) {
        return day_count{-days->days};
    }
    return written_number(to_string(value).substr(1));
}

/// What lacks below zero is what is too much; so is nothing, where it has to be less.
void split_shortfall(finding& of) {
    auto const lacking = of.values.find("shortfall");
    if (lacking == of.values.end() || lacking->second.size() != 1) {
        return;
    }
    shown_value const& much = lacking->second.front();
    auto const beyond = of.values.find("beyond");
    bool const has_to_be_less =
        beyond != of.values.end()
        && std::get<coded_value>(beyond->second.front()).code == to_string(comparison::below);
    if (is_below_zero(much) || has_to_be_less) {
        of.values["excess"] = {is_below_zero(much) ? opposite(much) : much};
        of.values.erase(lacking);
    }
}

/// Shows in which unit some values of a finding are measured: in the words of durations, or once
/// for all of them.
void show_unit(finding& of, std::span<char const* const> names, std::string const& unit) {
    std::vector<shown_values*> all;
    for (char const* const name : names) {
        if (auto const values = of.values.find(name); values != of.values.end()) {
            all.push_back(&values->second);
        }
    }
    bool const are_durations = std::all_of(all.begin(), all.end(), [&](shown_values const* each) {
        return shower::are_counts(*each, unit);
    });
    if (!are_durations) {
        of.values["unit"] = {coded_value{"unit", unit}};
        return;
    }
    for (shown_values* const each : all) {
        shower::count(*each, unit);
    }
}

void enrich(finding& of, shower const& show) {
    split_shortfall(of);
    for (char const* const name : every_measured) {
        if (auto const values = of.values.find(name); values != of.values.end()) {
            show.call(values->second);
        }
    }
    std::string unit;
    if (auto const names = of.values.find("fact"); names != of.values.end()) {
        for (shown_value& each : names->second) {
            std::string const name = std::get<std::string>(each);
            unit = show.unit(name);
            each = show.label(name);
        }
    }
    if (auto const counted = of.values.find("unit"); counted != of.values.end()) {
        // What is asked of time is told without its unit, which may be one of durations alone.
        unit = std::get<coded_value>(counted->second.front()).code;
        of.values.erase(counted);
        shower::count(of.values["required"], unit);
        show_unit(of, found_out, unit);
    } else if (!unit.empty()) {
        show_unit(of, every_measured, unit);
    }
    for (finding& each : of.because) {
        enrich(each, show);
    }
}

/// The codes to add to a set; where none is to be added, those that may stay.
void tell_set(finding& made, nearest_change const& each, shower const& show) {
    shown_values codes = each.difference.empty() ? shown(each.to.front()) : each.difference;
    show.call(codes);
    if (codes.empty()) {
        made.code = "verdict.change_none";
    } else {
        made.values[each.difference.empty() ? "only" : "add"] = std::move(codes);
    }
}

/// The value of anything else, and how far it is.
void tell_value(finding& made, nearest_change const& each, shower const& show) {
    std::string const unit = show.unit(each.fact.str());
    shown_values& to = made.values["to"];
    for (fact_value const& value : each.to) {
        shown_values const more = shown(value);
        to.insert(to.end(), more.begin(), more.end());
    }
    show.call(to);
    bool is_duration = shower::count(to, unit);
    bool const is_apart = each.to.size() == 1 && !each.difference.empty()
                          && to_string(each.difference.front()) != "0";
    if (is_apart) {
        bool const is_less = is_below_zero(each.difference.front());
        shown_values difference{is_less ? opposite(each.difference.front())
                                        : each.difference.front()};
        is_duration = shower::count(difference, unit) && is_duration;
        made.values[is_less ? "less" : "more"] = std::move(difference);
    }
    if (!unit.empty() && !is_duration) {
        made.values["unit"] = {coded_value{"unit", unit}};
    }
}

finding change_of(nearest_change const& each, shower const& show) {
    finding made = found(each.is_beyond ? "verdict.change_beyond" : "verdict.change",
                         outcome::not_satisfied, {{"fact", {show.label(each.fact.str())}}});
    if (each.to.empty()) {
        made.code = "verdict.change_any";
    } else if (std::holds_alternative<code_set_value>(each.to.front())) {
        tell_set(made, each, show);
    } else {
        tell_value(made, each, show);
    }
    return made;
}

finding settling_of(settling_set const& each, shower const& show) {
    finding made = found("verdict.settling", outcome::undetermined);
    for (fact_name const& name : each.facts) {
        made.values["facts"].push_back(show.label(name.str()));
    }
    if (each.always) {
        made.values["always"] = {true};
        return made;
    }
    for (outcome const towards : each.towards) {
        made.values["towards"].push_back(coded_value{"outcome", to_string(towards)});
    }
    return made;
}

std::string code_of_cause(open_cause cause) {
    switch (cause) {
    case open_cause::conflicting:
        return "verdict.conflicting";
    case open_cause::rule_unpublished:
        return "verdict.unpublished";
    default:
        return "verdict.missing";
    }
}

finding open_of(missing_fact const& each, shower const& show,
                std::vector<policy_verdict> const& readings) {
    finding made = found(code_of_cause(each.cause), outcome::undetermined);
    if (each.kind == "policy" && each.path == "/reference_day") {
        made.code = "verdict.day_unpublished";
        made.values["policy"] = {record_reference{"policy", each.id}};
        for (policy_verdict const& reading : readings) {
            made.values["day_kinds"].push_back(
                coded_value{"reference_day_kind", to_string(reading.by.value())});
        }
        made.missing = {each};
        return made;
    }
    if (each.kind == "fact") {
        made.values["fact"] = {show.label(each.id)};
    } else {
        made.values["policy"] = {record_reference{"policy", each.id}};
        if (!each.path.empty()) {
            made.values["question"] = {record_reference{"policy_question", each.id + each.path}};
        }
    }
    made.missing = {each};
    return made;
}

} // namespace

finding explanation_of(policy_verdict const& verdict, fact_schema const& schema) {
    shower const show{schema};
    finding root = as_finding(verdict);
    root.code = "verdict.policy";
    if (!verdict.readings.empty()) {
        root.because.clear(); // the readings have explanations of their own
        root.sources.clear();
        root.values.erase("reference_day");
    }
    for (finding& each : root.because) {
        enrich(each, show);
    }
    for (std::size_t at = 0; at < verdict.scope.size(); ++at) {
        root.because[at].values["scope"] = {true};
    }
    if (verdict.is_not_yet()) {
        root.values["not_yet"] = {true};
    }
    if (verdict.may_be_too_open) {
        root.values["may_be_too_open"] = {true};
    }
    for (missing_fact const& each : verdict.missing) {
        root.because.push_back(open_of(each, show, verdict.readings));
    }
    for (bool const always : {true, false}) { // what settles it for certain comes first
        for (settling_set const& each : verdict.settling) {
            if (each.always == always) {
                root.because.push_back(settling_of(each, show));
            }
        }
    }
    if (verdict.result == outcome::undetermined && !verdict.is_thorough
        && verdict.readings.empty()) {
        root.because.push_back(found("verdict.settling_not_sought", outcome::undetermined));
    }
    for (nearest_change const& each : verdict.changes) {
        root.because.push_back(change_of(each, show));
    }
    for (policy_verdict const& each : verdict.readings) {
        root.because.push_back(explanation_of(each, schema));
    }
    return root;
}

finding explanation_of(eligibility_verdict const& verdict) {
    shown_value const person = record_reference{"person", verdict.person.str()};
    shown_value const call = record_reference{"call", detail::shown_call(verdict.call)};
    finding root = found("eligibility", verdict.result, {{"person", {person}}, {"call", {call}}});
    root.missing = verdict.missing;
    for (finding const* each : {&verdict.in_time, &verdict.repeat}) {
        if (each->result != outcome::not_applicable) {
            root.because.push_back(*each);
        }
    }
    if (verdict.judged) {
        root.because.push_back(explanation_of(*verdict.judged, verdict.facts->schema()));
        return root;
    }
    finding& unasked = root.because.emplace_back(
        found("eligibility.policy", outcome::undetermined,
              {{"policy", {record_reference{"policy", verdict.policy.str()}}}}));
    for (missing_fact const& each : verdict.missing) {
        // The days by which the version may be chosen; `/application` may be needed twice.
        auto const is_at = [&](reference_day_kind by) { return each.path == "/" + to_string(by); };
        if (each.kind == "applicant"
            && (is_at(verdict.by)
                || std::any_of(verdict.or_by.begin(), verdict.or_by.end(), is_at))) {
            unasked.missing.push_back(each);
        }
    }
    return root;
}

} // namespace jspu_coop
