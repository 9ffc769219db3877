#include "policy/detail/program.hpp"

#include "policy/detail/disclosure.hpp"
#include "policy/detail/limits.hpp"
#include "policy/detail/terms.hpp"

#include <algorithm>

namespace jspu_coop::detail {

namespace {

std::int64_t only(tick_set const& set) {
    return set.front().first;
}

/// Builds the program of one version.
class lowering {
public:
    explicit lowering(program_source const& from)
        : from_{from}, made_{from.policies->schema().get(), from.terms->reference_day} {
        for (parameter_value const& each : from.terms->parameters) {
            made_.parameters[{from.policies->find(each.policy), each.name.str()}] = &each;
        }
    }

    program make() {
        std::vector<std::vector<ratio>> points(made_.schema->facts.size());
        collect_points(*from_.asked, *from_.version, points);
        for (std::size_t at = 0; at < points.size(); ++at) {
            made_.domains.emplace_back(made_.schema->facts[at], std::move(points[at]));
        }
        made_.asked = from_.asked;
        made_.scope = lower_all(*from_.asked, from_.asked->scope);
        for (requirement const& each : from_.version->requirements) {
            bool const warns = is_advisory(each);
            (warns ? made_.advisory : made_.binding).push_back(lower(*from_.asked, each));
        }
        lower_referred();
        made_.root = governed(made_.scope, made_.binding);
        find_telling();
        return std::move(made_);
    }

private:
    using values = std::vector<fact_value const*>;

    static bool is_advisory(requirement const& each) {
        return each.force == requirement_force::advisory;
    }

    /// What only warns of the versions that are referred to, also by what only warns.
    void lower_referred() {
        for (std::size_t at = 0; at < made_.referred.size(); ++at) {
            referred_version const each = made_.referred[at];
            for (requirement const& one : each.version->requirements) {
                if (is_advisory(one)) {
                    made_.advisory.push_back(lower(*each.of, one));
                }
            }
        }
    }

    void find_telling() {
        for (std::size_t fact = 0; fact < made_.domains.size(); ++fact) {
            bool const is_sensitive =
                made_.domains[fact].fact().traits.contains(fact_trait::is_sensitive);
            made_.tells.push_back(is_sensitive && outcomes_tell(made_, fact) ? 1 : 0);
        }
        for (span& each : made_.spans) {
            each.tells = time_tells(made_, each);
        }
    }

    std::size_t push(node made) {
        made_.nodes.push_back(std::move(made));
        return made_.nodes.size() - 1;
    }

    /// What binds those within the scope.
    std::size_t governed(std::vector<std::size_t> const& scope,
                         std::vector<std::size_t> const& binding) {
        std::size_t const all = push({node_kind::all, binding});
        return scope.empty() ? all : push({node_kind::when, {push({node_kind::all, scope}), all}});
    }

    void collect_points(policy const& of, policy_version const& version,
                        std::vector<std::vector<ratio>>& points) {
        for (auto const* list : {&of.scope, &version.requirements}) {
            for (requirement const& each : *list) {
                collect_points(of, each, points);
            }
        }
    }
    void collect_points(policy const& of, requirement const& each,
                        std::vector<std::vector<ratio>>& points) {
        for_each_limit(each.condition, [&](fact_name const* fact, limit const& with, char const*) {
            for (fact_value const* value : made_.values_of(of, with)) {
                auto const* number = std::get_if<ratio_value>(value);
                if (number != nullptr && fact != nullptr) {
                    points[index_of(*fact)].push_back(number->number);
                }
            }
        });
        for (requirement const* part : parts_of(each)) {
            collect_points(of, *part, points);
        }
        if (auto const* other = std::get_if<reference_condition>(&each.condition)) {
            policy const& there = *from_.policies->find(other->policy);
            collect_points(there, *version_of(there, other->version), points);
        }
    }

    std::size_t index_of(fact_name const& fact) const { return *made_.schema->find(fact); }

    std::vector<std::size_t> lower_all(policy const& of, std::vector<requirement> const& list) {
        std::vector<std::size_t> tops;
        for (requirement const& each : list) {
            tops.push_back(lower(of, each));
        }
        return tops;
    }

    std::size_t lower(policy const& of, requirement const& each) {
        std::size_t const top =
            std::visit([&](auto const& held) { return lower(of, each, held); }, each.condition);
        node& made = made_.nodes[top];
        made.from = &each;
        made.of = &of;
        for (waiver const& act : from_.terms->waivers) {
            if (act.policy == of.id && act.requirement == each.id && counts_in(*from_.terms, act)) {
                made.waived = &act;
            }
        }
        return top;
    }

    std::size_t lower(policy const& of, requirement const&, all_condition const& held) {
        return push({node_kind::all, lower_all(of, held.parts)});
    }
    std::size_t lower(policy const& of, requirement const&, any_condition const& held) {
        return push({node_kind::any, lower_all(of, held.parts)});
    }
    std::size_t lower(policy const& of, requirement const&, at_least_k_condition const& held) {
        return push({node_kind::at_least, lower_all(of, held.parts), 0, held.count});
    }
    std::size_t lower(policy const& of, requirement const&, not_condition const& held) {
        return push({node_kind::negation, {lower(of, held.part.get())}});
    }
    std::size_t lower(policy const& of, requirement const&, when_condition const& held) {
        std::size_t const guard = lower(of, held.guard.get());
        return push({node_kind::when, {guard, lower(of, held.then.get())}});
    }
    std::size_t lower(policy const& of, requirement const&, unless_condition const& held) {
        std::size_t const exception = lower(of, held.exception.get());
        return push({node_kind::unless, {exception, lower(of, held.then.get())}});
    }
    std::size_t lower(policy const& of, requirement const& each,
                      unpublished_condition const& held) {
        return choice(of, held.question ? held.question->str() : each.id.str(), held.question,
                      lower_all(of, held.readings));
    }
    std::size_t lower(policy const&, requirement const&, reference_condition const& held) {
        policy const& other = *from_.policies->find(held.policy);
        referred_version const there{&other, version_of(other, held.version)};
        if (std::find(made_.referred.begin(), made_.referred.end(), there)
            == made_.referred.end()) {
            made_.referred.push_back(there);
        }
        std::vector<std::size_t> const scope = lower_all(other, other.scope);
        std::vector<std::size_t> binding;
        for (requirement const& each : there.version->requirements) {
            if (!is_advisory(each)) {
                binding.push_back(lower(other, each));
            }
        }
        // A node of its own, since what is referred to has no requirement at its top.
        return push({node_kind::all, {governed(scope, binding)}});
    }

    /// A node that reads one part or another.
    std::size_t choice(policy const& of, std::string asked,
                       std::optional<policy_question_id> const& named,
                       std::vector<std::size_t> parts) {
        // What has no name is a question of its own.
        std::string const key = of.id.str() + (named ? " named " : " at ") + asked;
        auto const [found, is_new] = numbers_.try_emplace(key, made_.questions.size());
        if (is_new) {
            made_.questions.push_back(
                {&of, (named ? "/questions/" : "/requirements/") + asked, parts.size()});
        }
        return push({node_kind::choice, std::move(parts), found->second});
    }

    /// A leaf for each value that a limit may have.
    template <class Make>
    std::size_t over(policy const& of, requirement const& each, limit const& with,
                     char const* member, Make const& make) {
        values const may_be = made_.values_of(of, with);
        if (may_be.size() == 1) {
            return make(*may_be.front());
        }
        std::vector<std::size_t> parts;
        for (fact_value const* value : may_be) {
            parts.push_back(make(*value));
        }
        auto const& named = std::get<unpublished_limit>(with).question;
        return choice(of, named ? named->str() : each.id.str() + "/" + member, named,
                      std::move(parts));
    }

    std::size_t push_leaf(leaf made) {
        made_.leaves.push_back(std::move(made));
        return push({node_kind::leaf, {}, made_.leaves.size() - 1});
    }

    /// A leaf of a range: `bounds(tick of the limit, whole range)`.
    template <class Bounds>
    std::size_t bounded(policy const& of, requirement const& each, fact_name const& fact,
                        limit const& with, Bounds const& bounds) {
        std::size_t const index = index_of(fact);
        return over(of, each, with, "limit", [&](fact_value const& value) {
            domain const& in = made_.domains[index];
            return push_leaf({index, bounds(only(in.ticks_of(value)), in.range())});
        });
    }

    std::size_t lower(policy const& of, requirement const& each, at_least_condition const& held) {
        return bounded(of, each, held.fact, held.limit,
                       [](auto at, tick_range in) { return range_of(at, in.last); });
    }
    std::size_t lower(policy const& of, requirement const& each, at_most_condition const& held) {
        return bounded(of, each, held.fact, held.limit,
                       [](auto at, tick_range in) { return range_of(in.first, at); });
    }
    std::size_t lower(policy const& of, requirement const& each, above_condition const& held) {
        return bounded(of, each, held.fact, held.limit,
                       [](auto at, tick_range in) { return range_of(at + 1, in.last); });
    }
    std::size_t lower(policy const& of, requirement const& each, below_condition const& held) {
        return bounded(of, each, held.fact, held.limit,
                       [](auto at, tick_range in) { return range_of(in.first, at - 1); });
    }
    std::size_t lower(policy const& of, requirement const& each, equals_condition const& held) {
        return bounded(of, each, held.fact, held.limit,
                       [](auto at, tick_range) { return range_of(at, at); });
    }
    std::size_t lower(policy const& of, requirement const& each,
                      level_at_least_condition const& held) {
        return bounded(of, each, held.fact, held.limit,
                       [](auto at, tick_range in) { return range_of(at, in.last); });
    }
    std::size_t lower(policy const& of, requirement const& each,
                      grade_at_least_condition const& held) {
        auto const& type = std::get<grade_type>(made_.schema->facts[index_of(held.fact)].type);
        bool const falls = type.best < type.worst;
        return bounded(of, each, held.fact, held.limit, [&](auto at, tick_range in) {
            return falls ? range_of(in.first, at) : range_of(at, in.last);
        });
    }

    /// A leaf between two limits.
    std::size_t between(policy const& of, requirement const& each, fact_name const& fact,
                        std::pair<limit const*, char const*> first,
                        std::pair<limit const*, char const*> last, int after_first,
                        int before_last) {
        std::size_t const index = index_of(fact);
        auto const tick = [&](fact_value const& value) {
            return only(made_.domains[index].ticks_of(value));
        };
        tick_range const whole = made_.domains[index].range();
        auto const from = [&](std::int64_t low) {
            if (last.first == nullptr) {
                return push_leaf({index, range_of(low, whole.last)});
            }
            return over(of, each, *last.first, last.second, [&](fact_value const& high) {
                return push_leaf({index, range_of(low, tick(high) - before_last)});
            });
        };
        if (first.first == nullptr) {
            return from(whole.first);
        }
        return over(of, each, *first.first, first.second,
                    [&](fact_value const& low) { return from(tick(low) + after_first); });
    }
    std::size_t lower(policy const& of, requirement const& each, between_condition const& held) {
        return between(of, each, held.fact, {&held.lowest, "lowest"}, {&held.highest, "highest"},
                       held.includes_lowest ? 0 : 1, held.includes_highest ? 0 : 1);
    }
    std::size_t lower(policy const& of, requirement const& each,
                      date_within_condition const& held) {
        return between(of, each, held.fact, {held.first ? &*held.first : nullptr, "first"},
                       {held.last ? &*held.last : nullptr, "last"}, 0, 0);
    }

    /// A leaf of codes.
    std::size_t coded(policy const& of, requirement const& each, fact_name const& fact,
                      limit const& with, char const* member, set_test test) {
        std::size_t const index = index_of(fact);
        return over(of, each, with, member, [&](fact_value const& value) {
            domain const& in = made_.domains[index];
            std::vector<std::int64_t> codes = in.indices_of(std::get<code_set_value>(value));
            bool const is_contrary = test == set_test::contains_none;
            if (in.is_set()) {
                return push_leaf({index, {}, is_contrary, test, std::move(codes)});
            }
            tick_set holds = set_of(std::move(codes));
            return push_leaf({index, is_contrary ? complement(holds, in.range()) : std::move(holds),
                              is_contrary});
        });
    }
    std::size_t lower(policy const& of, requirement const& each, one_of_condition const& held) {
        return coded(of, each, held.fact, held.codes, "codes", set_test::contains_any);
    }
    std::size_t lower(policy const& of, requirement const& each, none_of_condition const& held) {
        return coded(of, each, held.fact, held.codes, "codes", set_test::contains_none);
    }
    std::size_t lower(policy const& of, requirement const& each,
                      within_field_condition const& held) {
        return coded(of, each, held.fact, held.fields, "fields", set_test::contains_any);
    }
    std::size_t lower(policy const& of, requirement const& each,
                      papers_present_condition const& held) {
        return coded(of, each, held.fact, held.papers, "papers", set_test::contains_all);
    }

    std::size_t lower(policy const&, requirement const&, holds_condition const& held) {
        return push_leaf({index_of(held.fact), range_of(1, 1)});
    }
    std::size_t lower(policy const&, requirement const&, present_condition const& held) {
        std::size_t const index = index_of(held.fact);
        return push_leaf({index, tick_set{made_.domains[index].range()}});
    }

    std::size_t lower(policy const& of, requirement const& each, elapsed_condition const& held) {
        return over(of, each, held.limit, "limit", [&](fact_value const& value) {
            elapsed_rule const rule = rule_of(held, value);
            auto const* from = std::get_if<fact_day>(&held.from);
            auto const* to = std::get_if<fact_day>(&held.to);
            if (from != nullptr && to != nullptr) {
                made_.spans.push_back({index_of(from->fact), index_of(to->fact), rule});
                return push({node_kind::span, {}, made_.spans.size() - 1});
            }
            if (from != nullptr) {
                std::size_t const index = index_of(from->fact);
                return push_leaf(
                    {index, days_from(rule, day_of(held.to), made_.domains[index].range())});
            }
            std::size_t const index = index_of(to->fact);
            return push_leaf(
                {index, days_to(rule, day_of(held.from), made_.domains[index].range())});
        });
    }
    std::int64_t day_of(day_point const& point) const {
        auto const* fixed = std::get_if<fixed_day>(&point);
        return (fixed != nullptr ? fixed->day : from_.terms->reference_day).day_number();
    }

    program_source from_;
    program made_;
    std::map<std::string, std::size_t> numbers_; // of questions
};

} // namespace

std::vector<fact_value const*> program::values_of(policy const& of, limit const& each) const {
    return std::visit(overloaded{[](given_limit const& held) { return std::vector{&held.value}; },
                                 [&](parameter_limit const& held) {
                                     return std::vector<fact_value const*>{
                                         &parameters.at({&of, held.parameter.str()})->value};
                                 },
                                 [](unpublished_limit const& held) {
                                     std::vector<fact_value const*> all;
                                     for (fact_value const& value : held.readings) {
                                         all.push_back(&value);
                                     }
                                     return all;
                                 }},
                      each);
}

std::vector<citation> program::limits_set_by(policy const& of, requirement const& each) const {
    std::vector<citation> made;
    for_each_limit(each.condition, [&](fact_name const*, limit const& with, char const*) {
        if (auto const* named = std::get_if<parameter_limit>(&with)) {
            auto const& source = parameters.at({&of, named->parameter.str()})->source;
            if (source && std::find(made.begin(), made.end(), *source) == made.end()) {
                made.push_back(*source);
            }
        }
    });
    return made;
}

program lower(program_source const& from) {
    return lowering{from}.make();
}

} // namespace jspu_coop::detail
