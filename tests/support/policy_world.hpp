/// @file
/// Random policies over facts of few values, and rows of which a part is known.
#pragma once

#include <jspu_coop/policy/evaluation.hpp>
#include <jspu_coop/vocabulary/field_of_study.hpp>

#include "support/dice.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

/// Facts of every type, each of few values.
[[nodiscard]] inline fact_schema small_schema() {
    using traits = enum_set<fact_trait>;
    auto const fact = [](char const* name, fact_type type, traits with = {}) {
        return fact_description{fact_name{name}, std::move(type), with, text{{"en", name}}};
    };
    return {{
        fact("flag", boolean_type{}, traits{fact_trait::can_only_grow}),
        fact("healthy", boolean_type{}, traits{fact_trait::is_sensitive}),
        fact("years", integer_type{0, 6, "years"}),
        fact("credits", integer_type{0, 6, "ects"}, traits{fact_trait::can_only_grow}),
        fact("share", decimal_type{0, decimal::parse("0.5").value(), 1, {}}),
        fact("gpa", ratio_type{2, 5, "gpa_5"}),
        fact("start", date_type{date{2024, 2, 26}, date{2024, 3, 4}}),
        fact("finish", date_type{date{2024, 2, 28}, date{2024, 3, 3}},
             traits{fact_trait::may_be_absent}),
        fact("country", code_type{"country", {"UZ", "BY", "KZ"}},
             traits{fact_trait::may_be_absent, fact_trait::cannot_change}),
        fact("papers", code_set_type{"paper", {"letter", "cv", "form"}},
             traits{fact_trait::can_only_grow}),
        fact("tongues", code_set_type{"language", {"ru", "en", "uz"}},
             traits{fact_trait::may_be_absent}),
        fact("level", level_type{"cefr", {"A1", "A2", "B1", "B2"}}),
        fact("mark", grade_type{"de_6", 5, 1, 0}),
        fact("field", field_type{}),
    }};
}

/// Every value that a fact of the small schema may have, as far as its conditions can tell.
[[nodiscard]] inline std::vector<fact_value> values_of(fact_description const& fact) {
    std::vector<fact_value> all;
    std::string const name = fact.name.str();
    auto const subsets = [&](code_set_type const& type) {
        for (unsigned choice = 0; choice < 1U << type.codes.size(); ++choice) {
            code_set_value set{type.vocabulary, {}};
            for (std::size_t at = 0; at < type.codes.size(); ++at) {
                if ((choice >> at & 1U) != 0) {
                    set.codes.push_back(type.codes[at]);
                }
            }
            std::sort(set.codes.begin(), set.codes.end());
            all.emplace_back(std::move(set));
        }
    };
    if (std::holds_alternative<boolean_type>(fact.type)) {
        return {boolean_value{false}, boolean_value{true}};
    }
    if (auto const* whole = std::get_if<integer_type>(&fact.type)) {
        for (std::int64_t number = whole->lowest; number <= whole->highest; ++number) {
            all.emplace_back(integer_value{number, whole->unit});
        }
    } else if (name == "share") {
        for (int tenths = 0; tenths <= 5; ++tenths) {
            all.emplace_back(decimal_value{decimal::make(tenths, 1).value(), {}});
        }
    } else if (name == "gpa") {
        for (char const* const each :
             {"2", "9/4", "12/5", "49/20", "5/2", "11/4", "3", "7/2", "4", "9/2", "5"}) {
            all.emplace_back(ratio_value{ratio::parse(each).value(), "gpa_5"});
        }
    } else if (auto const* days = std::get_if<date_type>(&fact.type)) {
        for (date day = *days->first; day <= *days->last; day = *day.next()) {
            all.emplace_back(date_value{day});
        }
    } else if (auto const* codes = std::get_if<code_type>(&fact.type)) {
        for (std::string const& each : codes->codes) {
            all.emplace_back(code_value{codes->vocabulary, each});
        }
    } else if (auto const* sets = std::get_if<code_set_type>(&fact.type)) {
        subsets(*sets);
    } else if (auto const* levels = std::get_if<level_type>(&fact.type)) {
        for (std::string const& each : levels->codes) {
            all.emplace_back(level_value{levels->scale, each});
        }
    } else if (name == "mark") {
        for (int mark = 1; mark <= 5; ++mark) {
            all.emplace_back(grade_value{"de_6", mark});
        }
    } else {
        for (field_of_study const& each : field_of_study::all()) {
            if (each.level() == field_level::detailed && !each.is_not_further_defined()) {
                all.emplace_back(code_value{"isced_f", std::string{each.code()}});
            }
        }
    }
    return all;
}

/// Makes random policies and rows.
class policy_maker {
public:
    /// The same for the same seed.
    /// @param with_spans whether time between two facts is asked for
    policy_maker(std::uint64_t seed, bool with_spans) : random{seed}, with_spans_{with_spans} {}

    /// Policies `main` and `other`, of which the first may refer to the second.
    policy_library library() {
        for (;;) {
            policy main = a_policy("main", true);
            policy other = a_policy("other", false);
            auto made = policy_library::make(small_schema(), {main, other});
            if (made.has_value()) {
                return std::move(*made);
            }
            ++refused;
        }
    }

    /// The parameters of the policies, and waivers of a few requirements.
    decision_terms terms(policy_library const& of, bool with_waivers) {
        decision_terms made{date{2024, 3, 1}, {}, {}};
        policy const& main = *of.find(policy_id{"main"});
        for (policy_parameter const& each : main.parameters) {
            made.parameters.push_back(
                {main.id, each.name, integer_value{1 + random.below(4), "years"}});
            if (random.one_in(2)) {
                made.parameters.back().source = citation{"Order 12", "item 3", {}};
            }
        }
        for (requirement const& each : main.versions[1].requirements) {
            waive(main.id, each, with_waivers, made);
        }
        return made;
    }

    /// A row of which no more is open than gives so many completions of the facts that are read.
    fact_row row(policy_library const& of, std::size_t most) {
        std::set<std::string> const read = facts_read(of);
        fact_row made{of.schema()};
        std::size_t completions = 1;
        std::vector<std::size_t> order(of.schema()->facts.size());
        for (std::size_t at = 0; at < order.size(); ++at) {
            order[at] = at;
        }
        random.shuffle(order);
        for (std::size_t const at : order) {
            fact_description const& each = of.schema()->facts[at];
            fact<fact_value> known = a_fact(each);
            std::size_t const count = completions_of(each, known).size();
            if (read.contains(each.name.str()) && completions * count > most) {
                known = random.pick(values_of(each));
            } else if (read.contains(each.name.str())) {
                completions *= count;
            }
            made.set(each.name, known).value();
        }
        return made;
    }

    /// Every value that a fact may turn out to have; nothing where there may be none.
    static std::vector<std::optional<fact_value>> completions_of(fact_description const& of,
                                                                 fact<fact_value> const& known) {
        std::vector<std::optional<fact_value>> all;
        auto const add = [&](fact_value const& value) {
            auto const* code = std::get_if<code_value>(&value);
            if (code == nullptr || !std::holds_alternative<field_type>(of.type)) {
                all.emplace_back(value);
                return;
            }
            field_of_study const broad = field_of_study{code->code}.stands_for();
            for (fact_value const& each : values_of(of)) {
                if (broad.contains(field_of_study{std::get<code_value>(each).code})) {
                    all.emplace_back(each);
                }
            }
        };
        if (known.state() == knowledge::missing) {
            for (fact_value const& each : values_of(of)) {
                all.emplace_back(each);
            }
        }
        if (fact_value const* value = known.get()) {
            add(*value);
        }
        for (fact_value const& each : known.claims()) {
            add(each);
        }
        if (known.is_absent()
            || (known.state() == knowledge::missing
                && of.traits.contains(fact_trait::may_be_absent))) {
            all.emplace_back(std::nullopt);
        }
        return all;
    }

    /// The names of the facts that `main` or `other` reads.
    static std::set<std::string> facts_read(policy_library const& of) {
        std::set<std::string> names;
        for (char const* const id : {"main", "other"}) {
            policy const& each = *of.find(policy_id{id});
            for (requirement const& one : each.scope) {
                add_facts(one, names);
            }
            for (policy_version const& version : each.versions) {
                for (requirement const& one : version.requirements) {
                    add_facts(one, names);
                }
            }
        }
        return names;
    }

    dice random;    ///< what is thrown
    int refused{0}; ///< how many random policies were no good

private:
    static void add_facts(requirement const& of, std::set<std::string>& names) {
        std::visit(
            [&](auto const& held) {
                if constexpr (requires { held.fact; }) {
                    names.insert(held.fact.str());
                }
            },
            of.condition);
        if (auto const* time = std::get_if<elapsed_condition>(&of.condition)) {
            for (day_point const& each : {time->from, time->to}) {
                if (auto const* fact = std::get_if<fact_day>(&each)) {
                    names.insert(fact->fact.str());
                }
            }
        }
        for (requirement const* part : parts_of(of)) {
            add_facts(*part, names);
        }
    }

    void waive(policy_id const& of, requirement const& each, bool with_waivers,
               decision_terms& made) {
        if (each.force == requirement_force::waivable && with_waivers && random.one_in(2)) {
            act order{act_kind::order, "1", {}, {}, {}};
            if (random.one_in(2)) { // the day before, that day, or the day after
                order.on =
                    random.pick(std::vector{date{2024, 2, 29}, date{2024, 3, 1}, date{2024, 3, 2}});
            }
            made.waivers.push_back(
                {of, each.id, std::move(order), "illness",
                 random.one_in(4) ? std::optional{date{2024, 2, 1}} : std::nullopt});
        }
        for (requirement const* part : parts_of(each)) {
            waive(of, *part, with_waivers, made);
        }
    }

    fact<fact_value> a_fact(fact_description const& of) {
        std::vector<fact_value> values = values_of(of);
        if (std::holds_alternative<field_type>(of.type)) {
            for (char const* const broad : {"01", "011", "0110", "02"}) {
                values.emplace_back(code_value{"isced_f", broad});
            }
        }
        switch (random.below(8)) {
        case 0:
        case 1:
        case 2:
            return {};
        case 3: {
            std::vector<fact_value> claims = random.some(values, 2);
            claims.erase(claims.begin() + 2, claims.end());
            return fact<fact_value>::conflicting(std::move(claims));
        }
        case 4:
            if (of.traits.contains(fact_trait::may_be_absent)) {
                return fact<fact_value>::absent();
            }
            [[fallthrough]];
        default:
            return random.pick(values);
        }
    }

    policy a_policy(char const* id, bool may_refer) {
        next_id_ = 0;
        may_refer_ = may_refer;
        uses_parameter_ = false;
        policy made{policy_id{id},
                    text{{"en", id}},
                    reference_day_kind::start_of_stay,
                    {},
                    {},
                    {},
                    {source{"A made-up rule", {}, source_kind::unsourced, {}, {}}}};
        if (random.one_in(2)) {
            made.scope.push_back(a_requirement(1, false));
        }
        policy_version old{policy_version_id{"old"}, period{{2020, 1, 1}, {2023, 12, 31}}, {}, {}};
        policy_version now{policy_version_id{"now"}, period::from({2024, 1, 1}), {}, {}};
        old.requirements.push_back(a_leaf());
        for (int count = 1 + random.below(3); count > 0; --count) {
            now.requirements.push_back(a_requirement(3, true));
        }
        if (random.one_in(3)) {
            now.requirements.push_back(a_requirement(1, false));
            now.requirements.back().force = requirement_force::advisory;
        }
        made.versions = {std::move(old), std::move(now)};
        if (uses_parameter_) {
            made.parameters.push_back({policy_parameter_id{"floor"},
                                       text{{"en", "floor"}},
                                       integer_type{1, 4, "years"},
                                       {}});
        }
        return made;
    }

    policy_requirement_id an_id() {
        return policy_requirement_id{"r" + std::to_string(next_id_++)};
    }

    std::vector<requirement> some_requirements(int depth, bool may_waive, int least) {
        std::vector<requirement> made;
        for (int count = least + random.below(2); count > 0; --count) {
            made.push_back(a_requirement(depth, may_waive));
        }
        return made;
    }

    requirement a_requirement(int depth, bool may_waive) {
        if (depth == 0 || random.one_in(3)) {
            requirement leaf = a_leaf();
            mark(leaf, may_waive);
            return leaf;
        }
        requirement made{an_id(), {}, {}, {}, holds_condition{fact_name{"flag"}}};
        mark(made, may_waive);
        switch (random.below(9)) {
        case 0:
            made.condition = all_condition{some_requirements(depth - 1, may_waive, 2)};
            break;
        case 1:
        case 2:
            made.condition = any_condition{some_requirements(depth - 1, may_waive, 2)};
            break;
        case 3:
            made.condition = at_least_k_condition{2, some_requirements(depth - 1, may_waive, 2)};
            break;
        case 4:
            made.condition = not_condition{a_requirement(depth - 1, false)};
            break;
        case 5:
            made.condition = when_condition{a_requirement(depth - 1, false),
                                            a_requirement(depth - 1, may_waive)};
            break;
        case 6: {
            requirement exception = a_requirement(depth - 1, may_waive);
            exception.labels = text{{"en", "an exception"}};
            made.condition =
                unless_condition{std::move(exception), a_requirement(depth - 1, may_waive)};
            break;
        }
        case 7: {
            std::vector<requirement> readings = some_requirements(depth - 1, may_waive, 2);
            std::optional<policy_question_id> question;
            if (readings.size() == 2 && random.one_in(2)) {
                question = policy_question_id{"q"};
            }
            made.condition = unpublished_condition{question, std::move(readings)};
            break;
        }
        default:
            if (may_refer_) {
                made.condition = reference_condition{policy_id{"other"}, policy_version_id{"now"}};
            } else {
                made.condition = any_condition{some_requirements(depth - 1, may_waive, 2)};
            }
            break;
        }
        return made;
    }

    void mark(requirement& made, bool may_waive) {
        if (may_waive && random.one_in(4)) {
            made.force = requirement_force::waivable;
        }
    }

    limit a_limit(std::vector<fact_value> const& from) {
        if (random.one_in(5)) {
            std::vector<fact_value> readings = random.some(from, 2);
            readings.erase(readings.begin() + 2, readings.end());
            std::optional<policy_question_id> question;
            if (random.one_in(2)) {
                question = policy_question_id{"q"};
            }
            return unpublished_limit{question, std::move(readings)};
        }
        return given_limit{random.pick(from)};
    }

    std::vector<fact_value> limits_of(fact_description const& fact) {
        if (fact.name.str() != "gpa") {
            return values_of(fact);
        }
        std::vector<fact_value> points;
        for (char const* const each : {"2", "12/5", "5/2", "3", "4", "5"}) {
            points.emplace_back(ratio_value{ratio::parse(each).value(), "gpa_5"});
        }
        return points;
    }

    limit some_codes(std::string const& vocabulary, std::vector<std::string> const& codes) {
        std::vector<fact_value> sets;
        for (int count = 0; count < 2; ++count) {
            std::vector<std::string> chosen = random.some(codes, 1);
            std::sort(chosen.begin(), chosen.end());
            sets.emplace_back(code_set_value{vocabulary, std::move(chosen)});
        }
        return sets[0] == sets[1] ? limit{given_limit{sets[0]}} : a_limit(sets);
    }

    condition about_quantity(fact_description const& fact) {
        std::vector<fact_value> const values = limits_of(fact);
        if (fact.name.str() == "years" && may_refer_ && random.one_in(3)) {
            uses_parameter_ = true;
            return at_least_condition{fact.name, parameter_limit{policy_parameter_id{"floor"}}};
        }
        switch (random.below(6)) {
        case 0:
            return at_least_condition{fact.name, a_limit(values)};
        case 1:
            return at_most_condition{fact.name, a_limit(values)};
        case 2:
            return above_condition{fact.name, a_limit(values)};
        case 3:
            return below_condition{fact.name, a_limit(values)};
        case 4:
            return equals_condition{fact.name, a_limit(values)};
        default:
            return between_condition{fact.name, a_limit(values), a_limit(values), random.one_in(2),
                                     random.one_in(2)};
        }
    }

    condition about_time(fact_description const& fact) {
        bool const is_start = fact.name.str() == "start";
        day_point from = fact_day{fact.name};
        day_point to = jspu_coop::reference_day{};
        if (random.one_in(3)) {
            to = fixed_day{date{2024, 2, 29}};
        } else if (with_spans_ && random.one_in(2)) {
            to = fact_day{fact_name{is_start ? "finish" : "start"}};
        }
        if (random.one_in(2)) {
            std::swap(from, to);
        }
        auto const unit = random.pick(std::vector{duration_unit::days, duration_unit::weeks,
                                                  duration_unit::months, duration_unit::years});
        std::vector<fact_value> limits;
        for (std::int64_t count = -2; count <= 3; ++count) {
            limits.emplace_back(integer_value{count, to_string(unit)});
        }
        return elapsed_condition{from,
                                 to,
                                 unit,
                                 random.one_in(2) ? rounding::down : rounding::up,
                                 random.one_in(2) ? rounding::down : rounding::up,
                                 random.one_in(2) ? ends::last_excluded : ends::last_included,
                                 random.pick(std::vector{comparison::at_least, comparison::at_most,
                                                         comparison::above, comparison::below}),
                                 a_limit(limits)};
    }

    requirement a_leaf() {
        fact_schema const schema = small_schema();
        fact_description const fact = random.pick(schema.facts);
        return {an_id(), {}, {}, {}, about(fact)};
    }

    condition about(fact_description const& fact) {
        if (fact.traits.contains(fact_trait::may_be_absent) && random.one_in(6)) {
            return present_condition{fact.name};
        }
        if (std::holds_alternative<boolean_type>(fact.type)) {
            return random.one_in(3)
                       ? condition{equals_condition{fact.name, a_limit(values_of(fact))}}
                       : condition{holds_condition{fact.name}};
        }
        if (std::holds_alternative<date_type>(fact.type)) {
            switch (random.below(3)) {
            case 0:
                return about_time(fact);
            case 1: {
                std::optional<limit> first = a_limit(values_of(fact));
                std::optional<limit> last = a_limit(values_of(fact));
                if (random.one_in(4)) {
                    first.reset();
                }
                return date_within_condition{fact.name, first, last};
            }
            default:
                return about_quantity(fact);
            }
        }
        if (auto const* code = std::get_if<code_type>(&fact.type)) {
            return random.one_in(2)
                       ? condition{one_of_condition{fact.name,
                                                    some_codes(code->vocabulary, code->codes)}}
                       : condition{
                           none_of_condition{fact.name, some_codes(code->vocabulary, code->codes)}};
        }
        if (auto const* set = std::get_if<code_set_type>(&fact.type)) {
            limit const codes = some_codes(set->vocabulary, set->codes);
            switch (random.below(4)) {
            case 0:
                return one_of_condition{fact.name, codes};
            case 1:
                return none_of_condition{fact.name, codes};
            default:
                return papers_present_condition{fact.name, codes};
            }
        }
        if (std::holds_alternative<level_type>(fact.type)) {
            return random.one_in(3)
                       ? condition{one_of_condition{fact.name,
                                                    some_codes("cefr", {"A1", "B1", "B2"})}}
                       : condition{level_at_least_condition{fact.name, a_limit(values_of(fact))}};
        }
        if (std::holds_alternative<grade_type>(fact.type)) {
            return grade_at_least_condition{fact.name, a_limit(values_of(fact))};
        }
        if (std::holds_alternative<field_type>(fact.type)) {
            return within_field_condition{fact.name,
                                          some_codes("isced_f", {"01", "011", "0113", "02"})};
        }
        return about_quantity(fact);
    }

    bool with_spans_;
    int next_id_{0};
    bool may_refer_{false};
    bool uses_parameter_{false};
};

} // namespace jspu_coop::testing
