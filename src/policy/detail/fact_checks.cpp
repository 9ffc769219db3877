// What a policy says of facts, against the schema.
#include <jspu_coop/vocabulary/field_of_study.hpp>

#include "base/detail/overloaded.hpp"
#include "base/detail/report.hpp"
#include "policy/detail/checks.hpp"
#include "policy/detail/limits.hpp"

#include <algorithm>
#include <optional>

namespace jspu_coop::detail {

namespace {

template <class... Types>
bool is_one_of(fact_type const& type) {
    return (std::holds_alternative<Types>(type) || ...);
}

bool is_quantity(fact_type const& type) {
    return is_one_of<integer_type, decimal_type, ratio_type, date_type>(type);
}

std::vector<std::string> field_codes() {
    std::vector<std::string> codes;
    for (field_of_study const& each : field_of_study::all()) {
        // A code that is not further defined contains no field that anybody turns out to have.
        if (!each.is_not_further_defined()) {
            codes.emplace_back(each.code());
        }
    }
    return codes;
}

/// The type that a list of codes of a fact has.
std::optional<fact_type> codes_of(fact_type const& type) {
    if (auto const* code = std::get_if<code_type>(&type)) {
        return code_set_type{code->vocabulary, code->codes};
    }
    if (auto const* level = std::get_if<level_type>(&type)) {
        return code_set_type{level->scale, level->codes};
    }
    return is_one_of<code_set_type>(type) ? std::optional{type} : std::nullopt;
}

template <class Type>
std::optional<fact_type> only(fact_type const& type) {
    return is_one_of<Type>(type) ? std::optional{type} : std::nullopt;
}

/// The type that the limits of a condition have on a fact of a type; none where the condition
/// cannot be asked of it. A condition without a limit gives the fact's type.
std::optional<fact_type> limit_type(condition const& of, fact_type const& fact) {
    return std::visit(
        overloaded{
            [&](equals_condition const&) -> std::optional<fact_type> {
                return is_one_of<code_set_type, field_type>(fact) ? std::nullopt
                                                                  : std::optional{fact};
            },
            [&](one_of_condition const&) { return codes_of(fact); },
            [&](none_of_condition const&) { return codes_of(fact); },
            [&](papers_present_condition const&) { return only<code_set_type>(fact); },
            [&](holds_condition const&) { return only<boolean_type>(fact); },
            [&](present_condition const&) { return std::optional{fact}; },
            [&](date_within_condition const&) { return only<date_type>(fact); },
            [&](elapsed_condition const&) { return only<date_type>(fact); },
            [&](level_at_least_condition const&) { return only<level_type>(fact); },
            [&](grade_at_least_condition const&) { return only<grade_type>(fact); },
            [&](within_field_condition const&) -> std::optional<fact_type> {
                return is_one_of<field_type>(fact)
                           ? std::optional<fact_type>{code_set_type{"isced_f", field_codes()}}
                           : std::nullopt;
            },
            [&](auto const&) { return is_quantity(fact) ? std::optional{fact} : std::nullopt; }},
        of);
}

char const* expected_kind(condition const& of) {
    return std::visit(
        overloaded{[](one_of_condition const&) { return "code, code_set or level"; },
                   [](none_of_condition const&) { return "code, code_set or level"; },
                   [](papers_present_condition const&) { return "code_set"; },
                   [](holds_condition const&) { return "boolean"; },
                   [](date_within_condition const&) { return "date"; },
                   [](elapsed_condition const&) { return "date"; },
                   [](level_at_least_condition const&) { return "level"; },
                   [](grade_at_least_condition const&) { return "grade"; },
                   [](within_field_condition const&) { return "field"; },
                   [](equals_condition const&) { return "any but code_set and field"; },
                   [](auto const&) { return "integer, decimal, ratio or date"; }},
        of);
}

/// The values at the ends of a type; where all of them fit another type, all of its values do.
std::vector<fact_value> extremes_of(fact_type const& type) {
    using list = std::vector<fact_value>;
    return std::visit(overloaded{[](boolean_type const&) { return list{boolean_value{true}}; },
                                 [](integer_type const& held) {
                                     return list{integer_value{held.lowest, held.unit},
                                                 integer_value{held.highest, held.unit}};
                                 },
                                 [](decimal_type const& held) {
                                     return list{decimal_value{held.lowest, held.unit},
                                                 decimal_value{held.highest, held.unit}};
                                 },
                                 [](ratio_type const& held) {
                                     return list{ratio_value{held.lowest, held.unit},
                                                 ratio_value{held.highest, held.unit}};
                                 },
                                 [](date_type const& held) {
                                     return list{date_value{held.first.value_or(date::min())},
                                                 date_value{held.last.value_or(date::max())}};
                                 },
                                 [](code_type const& held) {
                                     list all;
                                     for (std::string const& each : held.codes) {
                                         all.emplace_back(code_value{held.vocabulary, each});
                                     }
                                     return all;
                                 },
                                 [](code_set_type const& held) {
                                     std::vector<std::string> codes = held.codes;
                                     std::sort(codes.begin(), codes.end());
                                     return list{code_set_value{held.vocabulary, std::move(codes)}};
                                 },
                                 [](level_type const& held) {
                                     list all;
                                     for (std::string const& each : held.codes) {
                                         all.emplace_back(level_value{held.scale, each});
                                     }
                                     return all;
                                 },
                                 [](grade_type const& held) {
                                     return list{grade_value{held.scale, held.worst},
                                                 grade_value{held.scale, held.best}};
                                 },
                                 [](field_type const&) {
                                     list all;
                                     for (std::string const& each : field_codes()) {
                                         all.emplace_back(code_value{"isced_f", each});
                                     }
                                     return all;
                                 }},
                      type);
}

int digits_of(fact_type const& type) {
    if (auto const* held = std::get_if<decimal_type>(&type)) {
        return held->digits;
    }
    auto const* grade = std::get_if<grade_type>(&type);
    return grade != nullptr ? grade->digits : 0;
}

/// Checks facts and limits of one policy.
class fact_judge {
public:
    fact_judge(issues& found, policy const& of, fact_schema const& schema)
        : found_{found}, of_{of}, schema_{schema} {}

    void judge(requirement const& each, std::string const& path) {
        std::optional<fact_type> expected;
        std::string const here = path + "/condition";
        for_each_fact(each.condition, [&](fact_name const& name, std::string const& member) {
            expected = judge_fact(each.condition, name, here + "/" + member);
        });
        if (auto const* time = std::get_if<elapsed_condition>(&each.condition)) {
            expected =
                integer_type{-duration::max_count, duration::max_count, to_string(time->unit)};
        }
        for_each_limit(each.condition, [&](fact_name const*, limit const& with, char const* name) {
            if (expected) {
                judge_limit(with, *expected, here + "/" + name);
            }
        });
        if (auto const ends = ends_of(each.condition)) {
            judge_order(*ends, here);
        }
        auto const parts = parts_of(each);
        for (std::size_t at = 0; at < parts.size(); ++at) {
            judge(*parts[at], path_of_part(path, each, at));
        }
    }

private:
    std::optional<fact_type> judge_fact(condition const& of, fact_name const& name,
                                        std::string const& path) {
        auto const at = schema_.find(name);
        if (!at) {
            report(found_, "policy.fact_unknown", path, name.str());
            return std::nullopt;
        }
        fact_description const& fact = schema_.facts[*at];
        auto const expected = limit_type(of, fact.type);
        if (!expected) {
            report(found_, "policy.fact_wrong_type", path, name.str(),
                   {{"expected", expected_kind(of)}, {"found", std::string{kind_name(fact.type)}}});
        }
        if (std::holds_alternative<present_condition>(of)
            && !fact.traits.contains(fact_trait::may_be_absent)) {
            report(found_, "policy.never_absent", path, name.str());
        }
        return expected;
    }

    void judge_value(fact_value const& value, fact_type const& expected, std::string const& path) {
        append_under(found_, path, issues_of(value, expected, "policy"));
        auto const* codes = std::get_if<code_set_value>(&value);
        if (codes != nullptr && codes->codes.empty()) {
            report(found_, "policy.codes_empty", path + "/codes");
        }
    }

    void judge_limit(limit const& with, fact_type const& expected, std::string const& path) {
        std::visit(overloaded{[&](given_limit const& held) {
                                  judge_value(held.value, expected, path + "/value");
                              },
                              [&](parameter_limit const& held) {
                                  judge_parameter(held, expected, path + "/parameter");
                              },
                              [&](unpublished_limit const& held) {
                                  for (std::size_t at = 0; at < held.readings.size(); ++at) {
                                      judge_value(held.readings[at], expected,
                                                  path_join(path + "/readings", at));
                                  }
                              }},
                   with);
    }

    void judge_parameter(parameter_limit const& with, fact_type const& expected,
                         std::string const& path) {
        for (policy_parameter const& each : of_.parameters) {
            if (each.name != with.parameter || !validate(each.type).empty()) {
                continue;
            }
            bool wrong_type = each.type.index() != expected.index();
            bool out_of_range = digits_of(each.type) > digits_of(expected);
            for (fact_value const& value : extremes_of(each.type)) {
                for (issue const& one : issues_of(value, expected, "policy")) {
                    bool const is_range = one.code == "policy.out_of_range"
                                          || one.code == "policy.unknown_code"
                                          || one.code == "policy.too_fine";
                    (is_range ? out_of_range : wrong_type) = true;
                }
            }
            if (wrong_type) {
                report(found_, "policy.parameter_wrong_type", path, each.name.str(),
                       {{"expected", std::string{kind_name(expected)}},
                        {"found", std::string{kind_name(each.type)}}});
            } else if (out_of_range) {
                report(found_, "policy.parameter_out_of_range", path, each.name.str());
            }
        }
    }

    /// Whether something lies between limits that are given; of readings, between any two.
    void judge_order(between_limits const& ends, std::string const& path) {
        for (fact_value const* left : given(*ends.lowest)) {
            for (fact_value const* right : given(*ends.highest)) {
                if (is_reversed(*left, *right, ends.includes_both)) {
                    report(found_, "policy.limits_reversed", path + "/" + ends.member,
                           to_string(*right), {{"lowest", to_string(*left)}});
                    return;
                }
            }
        }
    }
    static std::vector<fact_value const*> given(limit const& each) {
        std::vector<fact_value const*> all;
        if (auto const* held = std::get_if<given_limit>(&each)) {
            all.push_back(&held->value);
        }
        if (auto const* open = std::get_if<unpublished_limit>(&each)) {
            for (fact_value const& value : open->readings) {
                all.push_back(&value);
            }
        }
        return all;
    }

    issues& found_;
    policy const& of_;
    fact_schema const& schema_;
};

} // namespace

std::optional<between_limits> ends_of(condition const& of) {
    if (auto const* held = std::get_if<between_condition>(&of)) {
        return between_limits{&held->lowest, &held->highest,
                              held->includes_lowest && held->includes_highest, "highest"};
    }
    auto const* days = std::get_if<date_within_condition>(&of);
    if (days != nullptr && days->first && days->last) {
        return between_limits{&*days->first, &*days->last, true, "last"};
    }
    return std::nullopt;
}

bool is_reversed(fact_value const& lowest, fact_value const& highest, bool includes_both) {
    auto const is_so = [&](auto const& low, auto const& high) {
        return high < low || (high == low && !includes_both);
    };
    return std::visit(
        [&]<class First, class Last>(First const& first, Last const& last) {
            if constexpr (!std::same_as<First, Last>) {
                return false; // reported as a wrong type
            } else if constexpr (requires { first.number; }) {
                return is_so(first.number, last.number);
            } else if constexpr (requires { first.day; }) {
                return is_so(first.day, last.day);
            } else {
                return false;
            }
        },
        lowest, highest);
}

void check_facts(issues& found, policy const& value, fact_schema const& schema) {
    fact_judge judge{found, value, schema};
    auto const judge_all = [&](std::vector<requirement> const& list, std::string const& path) {
        for (std::size_t at = 0; at < list.size(); ++at) {
            judge.judge(list[at], path_join(path, at));
        }
    };
    judge_all(value.scope, "/scope");
    for (std::size_t at = 0; at < value.versions.size(); ++at) {
        judge_all(value.versions[at].requirements, path_join("/versions", at) + "/requirements");
    }
}

} // namespace jspu_coop::detail
