// How many cases a decision may have to tell apart, when every fact is missing.
#include "base/detail/overloaded.hpp"
#include "base/detail/report.hpp"
#include "policy/detail/checks.hpp"
#include "policy/detail/limits.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace jspu_coop::detail {

namespace {

constexpr std::uint64_t most_cells = 65'536;
constexpr std::size_t most_codes = 16;
constexpr std::size_t most_requirements = 4'096;

std::uint64_t power_of_two(std::size_t exponent) {
    return exponent > 32 ? std::uint64_t{1} << 32U : std::uint64_t{1} << exponent;
}

/// How one fact is read.
struct reading_of_fact {
    std::size_t conditions{0};   ///< by how many conditions, each reading of a limit apart
    std::uint64_t bounds{0};     ///< where conditions may begin or cease to hold
    std::set<std::string> codes; ///< the codes that they name
};

/// How many values a limit may have.
std::size_t candidates(limit const& with) {
    auto const* open = std::get_if<unpublished_limit>(&with);
    return open != nullptr ? open->readings.size() : 1;
}

/// Counts what one tree reads.
class counting {
public:
    counting(fact_schema const& schema, policy_lookup const& find) : schema_{schema}, find_{find} {}

    void add(policy const& of, requirement const& each) {
        // Policies that refer to one another twice at each step would grow beyond all bounds.
        if (++requirements_ > most_requirements) {
            return;
        }
        add_limits(of, each);
        if (auto const* open = std::get_if<unpublished_condition>(&each.condition)) {
            add_question(of, each.id.str(), open->question, open->readings.size(), 1);
        }
        for (requirement const* part : parts_of(each)) {
            add(of, *part);
        }
        auto const* other = std::get_if<reference_condition>(&each.condition);
        policy const* there = other != nullptr ? find_(other->policy) : nullptr;
        if (there != nullptr) {
            policy_version const* version = version_of(*there, other->version);
            referred_.push_back({there, version});
            for (requirement const& one : there->scope) {
                add(*there, one);
            }
            for (std::size_t at = 0; version != nullptr && at < version->requirements.size();
                 ++at) {
                if (version->requirements[at].force != requirement_force::advisory) {
                    add(*there, version->requirements[at]);
                }
            }
        }
    }

    /// The versions that are referred to; null where the policy has no such version.
    [[nodiscard]] std::vector<std::pair<policy const*, policy_version const*>> const&
    referred() const noexcept {
        return referred_;
    }

    /// How many requirements there are; more than the most there may be are not counted further.
    [[nodiscard]] std::size_t requirements() const noexcept { return requirements_; }

    /// The number of cells, at most 2^32.
    [[nodiscard]] std::uint64_t cells() const {
        std::uint64_t product = 1;
        auto const times = [&](std::uint64_t count) {
            product = std::min(product * std::min(count, power_of_two(31)), power_of_two(32));
        };
        for (auto const& [name, how] : facts_) {
            if (how.conditions > 1) {
                times(cells_of(schema_.facts[*schema_.find(fact_name{name})], how));
            }
        }
        for (auto const& [name, how] : questions_) {
            if (how.second > 1) {
                times(how.first);
            }
        }
        return product;
    }

private:
    void add_limits(policy const& of, requirement const& each) {
        std::size_t conditions = 1;
        std::uint64_t bounds = 0;
        std::set<std::string> codes;
        for_each_limit(each.condition,
                       [&](fact_name const*, limit const& with, std::string_view member) {
                           if (auto const* open = std::get_if<unpublished_limit>(&with)) {
                               add_question(of, each.id.str() + "/" + std::string{member},
                                            open->question, open->readings.size(), conditions);
                           }
                           conditions *= candidates(with);
                           bounds += candidates(with) * 2;
                           add_codes(of, with, codes);
                       });
        for_each_fact(each.condition, [&](fact_name const& name, char const*) {
            reading_of_fact& how = facts_[name.str()];
            how.conditions += conditions;
            how.bounds += std::max<std::uint64_t>(bounds, 2);
            how.codes.insert(codes.begin(), codes.end());
        });
    }

    static void add_codes(policy const& of, limit const& with, std::set<std::string>& codes) {
        auto const add = [&](fact_value const& value) {
            if (auto const* set = std::get_if<code_set_value>(&value)) {
                codes.insert(set->codes.begin(), set->codes.end());
            }
        };
        std::visit(overloaded{[&](given_limit const& held) { add(held.value); },
                              [&](parameter_limit const& held) {
                                  for (policy_parameter const& each : of.parameters) {
                                      auto const* type = std::get_if<code_set_type>(&each.type);
                                      if (each.name == held.parameter && type != nullptr) {
                                          codes.insert(type->codes.begin(), type->codes.end());
                                      }
                                  }
                              },
                              [&](unpublished_limit const& held) {
                                  std::for_each(held.readings.begin(), held.readings.end(), add);
                              }},
                   with);
    }

    void add_question(policy const& of, std::string const& where,
                      std::optional<policy_question_id> const& named, std::size_t readings,
                      std::size_t times) {
        auto& how = questions_[of.id.str() + (named ? " named " + named->str() : " at " + where)];
        how.first = readings;
        how.second += times;
    }

    static std::uint64_t cells_of(fact_description const& fact, reading_of_fact const& how) {
        std::uint64_t cells = power_of_two(how.conditions);
        std::visit(
            overloaded{[&](boolean_type const&) { cells = std::min<std::uint64_t>(cells, 2); },
                       [&](code_type const& type) {
                           cells = std::min<std::uint64_t>(cells, type.codes.size());
                       },
                       [&](level_type const& type) {
                           cells = std::min<std::uint64_t>(cells, type.codes.size());
                       },
                       [&](code_set_type const&) {
                           cells = how.codes.size() > most_codes
                                       ? power_of_two(32)
                                       : std::min(cells, power_of_two(how.codes.size()));
                       },
                       [](field_type const&) {},
                       [&](auto const&) { cells = std::min(cells, 1 + how.bounds); }},
            fact.type);
        return cells + (fact.traits.contains(fact_trait::may_be_absent) ? 1 : 0);
    }

    fact_schema const& schema_;
    policy_lookup const& find_;
    std::size_t requirements_{0};
    std::vector<std::pair<policy const*, policy_version const*>> referred_;
    std::map<std::string, reading_of_fact> facts_;
    std::map<std::string, std::pair<std::uint64_t, std::size_t>> questions_;
};

/// Counts what each requirement reads that only warns: it is judged by itself.
class warnings_counting {
public:
    warnings_counting(fact_schema const& schema, policy_lookup const& find)
        : schema_{schema}, find_{find} {}

    /// Those of a version and of all that it refers to.
    void add(policy const& of, policy_version const& version,
             std::vector<std::pair<policy const*, policy_version const*>> const& referred) {
        if (!met_.insert(&version).second) {
            return;
        }
        for (requirement const& each : version.requirements) {
            if (each.force == requirement_force::advisory) {
                counting alone{schema_, find_};
                alone.add(of, each);
                cells_ = std::max(cells_, alone.cells());
                add_all(alone.referred());
            }
        }
        add_all(referred);
    }

    [[nodiscard]] std::uint64_t cells() const noexcept { return cells_; }

private:
    void add_all(std::vector<std::pair<policy const*, policy_version const*>> const& referred) {
        for (auto const& [of, version] : referred) {
            if (version != nullptr) {
                add(*of, *version, {});
            }
        }
    }

    fact_schema const& schema_;
    policy_lookup const& find_;
    std::set<policy_version const*> met_;
    std::uint64_t cells_{0};
};

} // namespace

void check_entanglement(issues& found, policy const& value, fact_schema const& schema,
                        policy_lookup const& find) {
    for (std::size_t at = 0; at < value.versions.size(); ++at) {
        counting all{schema, find};
        for (requirement const& each : value.scope) {
            all.add(value, each);
        }
        warnings_counting warnings{schema, find};
        for (requirement const& each : value.versions[at].requirements) {
            if (each.force != requirement_force::advisory) {
                all.add(value, each);
            }
        }
        warnings.add(value, value.versions[at], all.referred());
        if (all.requirements() > most_requirements) {
            report(found, "policy.too_large", path_join("/versions", at),
                   value.versions[at].id.str(), {{"most", std::to_string(most_requirements)}});
            continue;
        }
        std::uint64_t const most = std::max(warnings.cells(), all.cells());
        if (most > most_cells) {
            report(found, "policy.too_entangled", path_join("/versions", at),
                   value.versions[at].id.str(), {{"cells", std::to_string(most)}});
        }
    }
}

} // namespace jspu_coop::detail
