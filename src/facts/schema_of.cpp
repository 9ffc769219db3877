#include <jspu_coop/facts/schema_of.hpp>

#include "base/detail/overloaded.hpp"
#include "facts/detail/member_names.hpp"
#include "facts/detail/names.hpp"
#include "policy/detail/ticks.hpp"

#include <set>
#include <stdexcept>

namespace jspu_coop::detail {

namespace {

fact_name fact_name_of(std::string_view prefix, std::string const& member) {
    return fact_name{prefix.empty() ? member : std::string{prefix} + "." + member};
}

template <class... Types>
bool is_any_of(fact_type const& type) {
    return (std::holds_alternative<Types>(type) || ...);
}

/// Whether a member of this kind can be a fact of this type.
bool can_be(std::size_t kind, fact_type const& type) {
    switch (kind) {
    case kind_index<bool>:
        return is_any_of<boolean_type>(type);
    case kind_index<std::int64_t>:
        return is_any_of<integer_type, decimal_type, ratio_type, grade_type>(type);
    case kind_index<decimal>:
        return is_any_of<decimal_type, ratio_type, grade_type>(type);
    case kind_index<ratio>:
        return is_any_of<ratio_type>(type);
    case kind_index<money>:
        return is_any_of<decimal_type>(type);
    case kind_index<date>:
        return is_any_of<date_type>(type);
    case kind_index<std::string>:
        return is_any_of<code_type, level_type, field_type>(type);
    default:
        return is_any_of<code_set_type>(type);
    }
}

/// Whole numbers further from zero cannot be told apart by policies.
fact_type within_ticks(fact_type type) {
    if (auto* const whole = std::get_if<integer_type>(&type)) {
        whole->lowest = std::max(whole->lowest, -furthest_tick);
        whole->highest = std::min(whole->highest, furthest_tick);
    }
    return type;
}

/// The code itself; "*" where only that is listed.
std::string listed_code(std::string const& code, std::vector<std::string> const& codes) {
    auto const has = [&](std::string_view each) {
        return std::find(codes.begin(), codes.end(), each) != codes.end();
    };
    return !has(code) && has(any_other) ? std::string{any_other} : code;
}

/// A number as a value of the type; of a type that has no numbers, as it is.
template <class Own, class Number>
fact_value as_number(Number number, fact_type const& type) {
    return std::visit(overloaded{[&](integer_type const& of) -> fact_value {
                                     if constexpr (std::same_as<Number, std::int64_t>) {
                                         return integer_value{number, of.unit};
                                     } else {
                                         return Own{number, {}};
                                     }
                                 },
                                 [&](decimal_type const& of) -> fact_value {
                                     if constexpr (std::convertible_to<Number, decimal>) {
                                         return decimal_value{number, of.unit};
                                     } else {
                                         return Own{number, {}};
                                     }
                                 },
                                 [&](ratio_type const& of) -> fact_value {
                                     return ratio_value{number, of.unit};
                                 },
                                 [&](grade_type const& of) -> fact_value {
                                     if constexpr (std::convertible_to<Number, decimal>) {
                                         return grade_value{of.scale, number};
                                     } else {
                                         return Own{number, {}};
                                     }
                                 },
                                 [&](auto const&) -> fact_value {
                                     return Own{number, {}};
                                 }},
                      type);
}

fact_value as_code(std::string const& code, fact_type const& type) {
    return std::visit(overloaded{[&](code_type const& of) -> fact_value {
                                     return code_value{of.vocabulary, listed_code(code, of.codes)};
                                 },
                                 [&](level_type const& of) -> fact_value {
                                     return level_value{of.scale, code};
                                 },
                                 [&](auto const&) -> fact_value {
                                     return code_value{"isced_f", code};
                                 }},
                      type);
}

fact_value as_codes(std::vector<std::string> const& codes, fact_type const& type) {
    auto const* const of = std::get_if<code_set_type>(&type);
    if (of == nullptr) {
        return code_set_value{"code", codes};
    }
    std::set<std::string> all;
    for (std::string const& each : codes) {
        all.insert(listed_code(each, of->codes));
    }
    return code_set_value{of->vocabulary, {all.begin(), all.end()}};
}

/// A member's value as a value of the type, where it can be one; else `fact_row::set` refuses it.
fact_value as_value(member_value const& value, fact_type const& type) {
    return std::visit(
        overloaded{[](bool held) -> fact_value { return boolean_value{held}; },
                   [&](std::int64_t held) { return as_number<integer_value>(held, type); },
                   [&](decimal held) { return as_number<decimal_value>(held, type); },
                   [&](ratio held) { return as_number<ratio_value>(held, type); },
                   [](money const& held) -> fact_value {
                       return decimal_value{held.amount(), to_string(held.currency())};
                   },
                   [](date held) -> fact_value { return date_value{held}; },
                   [&](std::string const& held) { return as_code(held, type); },
                   [&](std::vector<std::string> const& held) { return as_codes(held, type); }},
        value);
}

/// What is known, in values of the type. Claims may come to one value.
fact<fact_value> as_fact(fact<member_value> const& known, fact_type const& type) {
    if (member_value const* const value = known.get()) {
        return as_value(*value, type);
    }
    std::vector<fact_value> claims;
    for (member_value const& each : known.claims()) {
        fact_value claim = as_value(each, type);
        if (std::find(claims.begin(), claims.end(), claim) == claims.end()) {
            claims.push_back(std::move(claim));
        }
    }
    if (claims.empty()) {
        return known.is_absent() ? fact<fact_value>::absent() : fact<fact_value>{};
    }
    return claims.size() == 1 ? fact<fact_value>{std::move(claims.front())}
                              : fact<fact_value>::conflicting(std::move(claims));
}

/// What claims tell of one member.
fact<member_value> reconciled_at(std::vector<std::vector<told_member>> const& claims,
                                 std::size_t at) {
    fact<member_value> const& first = claims.front()[at].known;
    std::vector<member_value> values;
    bool all_known = true;
    bool all_equal = true;
    for (auto const& claim : claims) {
        fact<member_value> const& known = claim[at].known;
        all_known = all_known && known.is_known();
        all_equal = all_equal && known == first;
        if (known.is_known()
            && std::find(values.begin(), values.end(), known.value()) == values.end()) {
            values.push_back(known.value());
        }
    }
    if (all_equal) {
        return first;
    }
    return all_known ? fact<member_value>::conflicting(std::move(values)) : fact<member_value>{};
}

} // namespace

fact_schema schema_from(std::vector<member_description> members, std::string_view prefix,
                        member_facts const& said) {
    fact_schema made;
    std::set<fact_name> met;
    for (member_description& each : members) {
        fact_name name = fact_name_of(prefix, each.place.name);
        auto const found = said.find(name);
        member_fact const of = found == said.end() ? member_fact{} : found->second;
        met.insert(name);
        if (of.type && !can_be(each.kind, *of.type)) {
            throw std::invalid_argument{"a member cannot be a fact of this type: '" + name.str()
                                        + "'"};
        }
        if (!of.type && !each.type) {
            continue;
        }
        enum_set<fact_trait> traits = of.traits;
        if (each.may_be_absent) {
            traits.insert(fact_trait::may_be_absent);
        }
        if (is_sensitive(each.place)) {
            traits.insert(fact_trait::is_sensitive);
        }
        made.facts.push_back({std::move(name),
                              of.type ? *of.type : within_ticks(std::move(*each.type)), traits,
                              of.labels.empty() ? called_as(each.place) : of.labels});
    }
    for (auto const& [name, of] : said) {
        if (!met.contains(name)) {
            throw std::invalid_argument{"no member that can be a fact: '" + name.str() + "'"};
        }
    }
    return made;
}

result<void> set_members(fact_row& row, std::vector<told_member> const& told,
                         std::string_view prefix, std::optional<fact_provenance> const& from) {
    fact_row next = row;
    issues found;
    for (told_member const& each : told) {
        fact_name const name = fact_name_of(prefix, each.name);
        auto const at = row.schema().find(name);
        if (!at) {
            continue;
        }
        auto known = as_fact(each.known, row.schema().facts[*at].type);
        bool const is_told = known.state() != knowledge::missing;
        auto set =
            next.set(name, std::move(known), {}, is_told ? from : std::optional<fact_provenance>{});
        if (set.has_error()) {
            append_under(found, "", std::move(set).error().all());
        }
    }
    if (!found.empty()) {
        return fault{std::move(found)};
    }
    row = std::move(next);
    return {};
}

std::vector<told_member> reconciled(std::vector<std::vector<told_member>> const& claims) {
    std::vector<told_member> all;
    for (std::size_t at = 0; at < claims.front().size(); ++at) {
        all.push_back({claims.front()[at].name, reconciled_at(claims, at)});
    }
    return all;
}

} // namespace jspu_coop::detail
