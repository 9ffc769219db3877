/// @file
/// A policy written once more, word by word, through `policy_builder`.
#pragma once

#include <jspu_coop/policy/policy_builder.hpp>

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop::testing {

/// Writes a policy that is there as data through the functions of `policy_builder`.
class rewriter {
public:
    [[nodiscard]] static policy_builder write(policy const& of) {
        policy_builder made{of.id.str(), of.labels, of.reference_day};
        for (reference_day_kind const each : of.other_reference_days) {
            made.or_by(each);
        }
        for (requirement const& each : of.scope) {
            made.governs(write(each));
        }
        for (policy_parameter const& each : of.parameters) {
            made.parameter(each.name.str(), each.labels, each.type, each.cited_as);
        }
        for (policy_version const& each : of.versions) {
            made.version(each.id.str(), each.in_force, write(each.requirements), each.cited_as);
        }
        for (source const& each : of.sources) {
            made.read_in(each);
        }
        for (policy_question const& each : of.questions) {
            made.question(each.id.str(), each.labels);
        }
        return made;
    }

    [[nodiscard]] static requirement_draft write(requirement const& of) {
        requirement_draft made = conditions::require(
            of.id.str(), std::visit([](auto const& held) { return write(held); }, of.condition));
        if (!of.labels.empty()) {
            made = made.called(of.labels);
        }
        if (of.cited_as) {
            made = made.cited_as(*of.cited_as);
        }
        if (of.force == requirement_force::waivable) {
            made = made.waivable();
        }
        if (of.force == requirement_force::advisory) {
            made = made.advisory();
        }
        return made;
    }

private:
    static std::vector<requirement_draft> write(std::vector<requirement> const& list) {
        std::vector<requirement_draft> all;
        for (requirement const& each : list) {
            all.push_back(write(each));
        }
        return all;
    }

    static limit_draft write(limit const& of) {
        if (auto const* named = std::get_if<parameter_limit>(&of)) {
            return conditions::parameter(named->parameter.str());
        }
        if (auto const* open = std::get_if<unpublished_limit>(&of)) {
            return open->question ? conditions::unpublished(open->question->str(), open->readings)
                                  : conditions::unpublished(open->readings);
        }
        return std::get<given_limit>(of).value;
    }
    static std::optional<limit_draft> write(std::optional<limit> const& of) {
        return of ? std::optional{write(*of)} : std::nullopt;
    }
    static conditions::bound write(limit const& of, bool is_included) {
        return is_included ? conditions::including(write(of)) : conditions::excluding(write(of));
    }
    static day_draft write(day_point const& of) {
        if (auto const* named = std::get_if<fact_day>(&of)) {
            return conditions::day_of(named->fact.str());
        }
        if (auto const* fixed = std::get_if<fixed_day>(&of)) {
            return fixed->day;
        }
        return reference_day{};
    }

    // Whole numbers of a unit are written short.
    static integer_value const* whole(limit const& of) {
        auto const* given = std::get_if<given_limit>(&of);
        auto const* number = given ? std::get_if<integer_value>(&given->value) : nullptr;
        return number != nullptr && number->unit ? number : nullptr;
    }
    static condition_draft write(at_least_condition const& of) {
        integer_value const* number = whole(of.limit);
        return number ? conditions::at_least(of.fact.str(), number->number, *number->unit)
                      : conditions::at_least(of.fact.str(), write(of.limit));
    }
    static condition_draft write(at_most_condition const& of) {
        integer_value const* number = whole(of.limit);
        return number ? conditions::at_most(of.fact.str(), number->number, *number->unit)
                      : conditions::at_most(of.fact.str(), write(of.limit));
    }
    static condition_draft write(above_condition const& of) {
        integer_value const* number = whole(of.limit);
        return number ? conditions::above(of.fact.str(), number->number, *number->unit)
                      : conditions::above(of.fact.str(), write(of.limit));
    }
    static condition_draft write(below_condition const& of) {
        integer_value const* number = whole(of.limit);
        return number ? conditions::below(of.fact.str(), number->number, *number->unit)
                      : conditions::below(of.fact.str(), write(of.limit));
    }
    static condition_draft write(between_condition const& of) {
        return conditions::between(of.fact.str(), write(of.lowest, of.includes_lowest),
                                   write(of.highest, of.includes_highest));
    }
    static condition_draft write(equals_condition const& of) {
        return conditions::equals(of.fact.str(), write(of.limit));
    }

    // Codes that are given are written by their vocabulary.
    static code_set_value const* given_codes(limit const& of) {
        auto const* given = std::get_if<given_limit>(&of);
        return given ? std::get_if<code_set_value>(&given->value) : nullptr;
    }
    static condition_draft write(one_of_condition const& of) {
        code_set_value const* set = given_codes(of.codes);
        return set ? conditions::one_of(of.fact.str(), set->vocabulary, backwards(set->codes))
                   : conditions::one_of(of.fact.str(), write(of.codes));
    }
    static condition_draft write(none_of_condition const& of) {
        code_set_value const* set = given_codes(of.codes);
        return set ? conditions::none_of(of.fact.str(), set->vocabulary, backwards(set->codes))
                   : conditions::none_of(of.fact.str(), write(of.codes));
    }
    static condition_draft write(papers_present_condition const& of) {
        code_set_value const* set = given_codes(of.papers);
        return set ? conditions::papers_present(of.fact.str(), set->vocabulary,
                                                backwards(set->codes))
                   : conditions::papers_present(of.fact.str(), write(of.papers));
    }
    static std::vector<std::string> backwards(std::vector<std::string> const& codes) {
        return {codes.rbegin(), codes.rend()}; // the order in which codes are written is no matter
    }
    static condition_draft write(within_field_condition const& of) {
        return conditions::within_field(of.fact.str(), write(of.fields));
    }
    static condition_draft write(holds_condition const& of) {
        return conditions::holds(of.fact.str());
    }
    static condition_draft write(present_condition const& of) {
        return conditions::present(of.fact.str());
    }
    static condition_draft write(date_within_condition const& of) {
        return conditions::date_within(of.fact.str(), write(of.first), write(of.last));
    }
    static condition_draft write(level_at_least_condition const& of) {
        auto const* given = std::get_if<given_limit>(&of.limit);
        auto const* level = given ? std::get_if<level_value>(&given->value) : nullptr;
        return level ? conditions::level_at_least(of.fact.str(), level->scale, level->code)
                     : conditions::level_at_least(of.fact.str(), write(of.limit));
    }
    static condition_draft write(grade_at_least_condition const& of) {
        return conditions::grade_at_least(of.fact.str(), write(of.limit));
    }
    static condition_draft write(elapsed_condition const& of) {
        conditions::elapsed_time const time{.from = write(of.from),
                                            .to = write(of.to),
                                            .unit = of.unit,
                                            .count = of.count,
                                            .no_such_day = of.no_such_day,
                                            .counted = of.counted};
        integer_value const* number = whole(of.limit);
        return number ? conditions::elapsed(time, of.comparison, number->number)
                      : conditions::elapsed(time, of.comparison, write(of.limit));
    }
    static condition_draft write(all_condition const& of) {
        return conditions::all_of(write(of.parts));
    }
    static condition_draft write(any_condition const& of) {
        return conditions::any_of(write(of.parts));
    }
    static condition_draft write(at_least_k_condition const& of) {
        return conditions::at_least_k(of.count, write(of.parts));
    }
    static condition_draft write(not_condition const& of) {
        return conditions::not_met(write(of.part.get()));
    }
    static condition_draft write(when_condition const& of) {
        return conditions::when(write(of.guard.get())).then(write(of.then.get()));
    }
    static condition_draft write(unless_condition const& of) {
        return conditions::unless(write(of.exception.get())).then(write(of.then.get()));
    }
    static condition_draft write(unpublished_condition const& of) {
        return of.question ? conditions::unpublished(of.question->str(), write(of.readings))
                           : conditions::unpublished(write(of.readings));
    }
    static condition_draft write(reference_condition const& of) {
        return conditions::meets(of.policy.str(), of.version.str());
    }
};

} // namespace jspu_coop::testing
