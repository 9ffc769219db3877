/// @file
/// Walks the members of a record that can be facts.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/shape.hpp>
#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/facts/member_fact.hpp>
#include <jspu_coop/policy/fact_row.hpp>
#include <jspu_coop/vocabulary/country.hpp>
#include <jspu_coop/vocabulary/enum_set.hpp>
#include <jspu_coop/vocabulary/field_of_study.hpp>
#include <jspu_coop/vocabulary/language.hpp>
#include <jspu_coop/vocabulary/money.hpp>

#include <boost/core/type_name.hpp>

#include <algorithm>
#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop::detail {

/// The value of a member, before a schema says as what it stands: a code is a string.
using member_value = std::variant<bool, std::int64_t, decimal, ratio, money, date, std::string,
                                  std::vector<std::string>>;

/// Which alternative of `member_value` a value is.
template <class Value>
inline constexpr std::size_t kind_index = boost::mp11::mp_find<member_value, Value>::value;

/// A step from a record to a member of it.
struct member_step {
    std::string record; ///< the record's type: "jspu_coop::clause"
    std::string member; ///< the member's name: "period"
};

/// Where a member stands.
struct member_place {
    std::string name{};               ///< from the record on: "stay.first"
    std::vector<member_step> steps{}; ///< how one gets there, by types

    /// The place of a member of `Record`, which stands here.
    template <class Record>
    [[nodiscard]] member_place to(std::string const& member) const {
        member_place next{name.empty() ? member : name + "." + member, steps};
        next.steps.push_back({boost::core::type_name<Record>(), member});
        return next;
    }
};

/// A member that can be a fact.
struct member_description {
    member_place place;            ///< where it stands
    std::size_t kind;              ///< the `kind_index` of its values
    std::optional<fact_type> type; ///< what its C++ type tells; none: the application has to say
    bool may_be_absent;            ///< it may be known that there is none
};

/// What a record tells of a member.
struct told_member {
    std::string name;         ///< from the record on
    fact<member_value> known; ///< what is known of it
};

/// The schema of these members.
[[nodiscard]] JSPU_COOP_EXPORT fact_schema schema_from(std::vector<member_description> members,
                                                       std::string_view prefix,
                                                       member_facts const& said);
/// Sets what is told of a row's facts, or nothing; what is not missing bears `from`.
[[nodiscard]] JSPU_COOP_EXPORT result<void> set_members(fact_row& row,
                                                        std::vector<told_member> const& told,
                                                        std::string_view prefix,
                                                        std::optional<fact_provenance> const& from);
/// What several claims tell together; each tells of the same members, in the same order.
[[nodiscard]] JSPU_COOP_EXPORT std::vector<told_member>
reconciled(std::vector<std::vector<told_member>> const& claims);

template <class T>
inline constexpr bool is_enum_set = false;
template <class E>
inline constexpr bool is_enum_set<enum_set<E>> = true;

template <class T>
concept counted =
    std::integral<T> && !std::same_as<
        T,
        bool> && !std::same_as<T, char> && !std::same_as<T, wchar_t> && !std::same_as<T, char8_t> && !std::same_as<T, char16_t> && !std::same_as<T, char32_t>;

/// A member of one value that is carried as it is.
template <class T>
concept plain_member = std::same_as<T, bool> || std::same_as<T, decimal> || std::same_as<
    T, ratio> || std::same_as<T, money> || std::same_as<T, date>;

/// A member that a code can stand for.
template <class T>
concept coded_member = described_enum<T> || std::same_as<T, std::string> ||(
    textual<T> && !plain_member<T> && !std::same_as<T, period>);

template <class T>
inline constexpr bool is_coded_list = false;
template <coded_member T>
inline constexpr bool is_coded_list<std::vector<T>> = true;

template <class T>
concept wrapped_member = is_a<T, std::optional> || is_a<T, fact>;

template <class T>
[[nodiscard]] std::string code_text(T const& value) {
    if constexpr (std::same_as<T, std::string>) {
        return value;
    } else {
        return std::string{to_string(value)};
    }
}

/// A vocabulary of which all codes are known, as a type of codes; else nothing.
template <class Type, class T>
[[nodiscard]] std::optional<fact_type> closed_vocabulary() {
    Type made{};
    auto const fill = [&made](auto const& all) {
        for (auto const& each : all) {
            made.codes.push_back(code_text(each));
        }
    };
    if constexpr (described_enum<T>) {
        made.vocabulary = enumeration_name<T>;
        fill(every<T>());
        return made;
    } else if constexpr (std::same_as<T, country> || std::same_as<T, language>) {
        made.vocabulary = std::same_as<T, country> ? "country" : "language";
        fill(T::all());
        return made;
    } else {
        return std::nullopt;
    }
}

/// A number as one of 64 bits with a sign; what does not fit is the greatest.
template <counted T>
[[nodiscard]] constexpr std::int64_t saturated(T number) noexcept {
    return std::in_range<std::int64_t>(number) ? static_cast<std::int64_t>(number)
                                               : std::numeric_limits<std::int64_t>::max();
}

/// The members of a type that can be facts, those of records in it after their place.
template <class T>
void describe(member_place const& at, bool may_be_absent, std::vector<member_description>& to) {
    auto const add = [&](std::size_t kind, std::optional<fact_type> type) {
        to.push_back({at, kind, std::move(type), may_be_absent});
    };
    if constexpr (std::same_as<T, bool>) {
        add(kind_index<bool>, boolean_type{});
    } else if constexpr (counted<T>) {
        add(kind_index<std::int64_t>, integer_type{saturated(std::numeric_limits<T>::min()),
                                                   saturated(std::numeric_limits<T>::max()),
                                                   {}});
    } else if constexpr (std::same_as<T, date>) {
        add(kind_index<date>, date_type{});
    } else if constexpr (plain_member<T>) {
        add(kind_index<T>, std::nullopt);
    } else if constexpr (std::same_as<T, period>) {
        describe<date>(at.to<period>("first"), may_be_absent, to);
        describe<date>(at.to<period>("last"), true, to);
    } else if constexpr (std::same_as<T, field_of_study>) {
        add(kind_index<std::string>, field_type{});
    } else if constexpr (coded_member<T>) {
        add(kind_index<std::string>, closed_vocabulary<code_type, T>());
    } else if constexpr (is_enum_set<T>) {
        using member = typename T::const_iterator::value_type;
        add(kind_index<std::vector<std::string>>, closed_vocabulary<code_set_type, member>());
    } else if constexpr (is_coded_list<T>) {
        add(kind_index<std::vector<std::string>>,
            closed_vocabulary<code_set_type, typename T::value_type>());
    } else if constexpr (wrapped_member<T>) {
        describe<typename T::value_type>(at, true, to);
    } else if constexpr (described_record<T>) {
        boost::mp11::mp_for_each<described_members<T>>([&](auto member) {
            using type = std::remove_cvref_t<decltype(std::declval<T const&>().*member.pointer)>;
            describe<type>(at.to<T>(member.name), may_be_absent, to);
        });
    }
}

/// The members of a record that can be facts.
template <described_record R>
[[nodiscard]] std::vector<member_description> members_of() {
    std::vector<member_description> all;
    describe<R>({}, false, all);
    return all;
}

/// The codes of a list or set, each once, in order of bytes.
template <class List>
[[nodiscard]] std::vector<std::string> sorted_codes(List const& list) {
    std::vector<std::string> all;
    for (auto const& each : list) {
        all.push_back(code_text(each));
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

/// Tells the same of each member of a type.
template <class T>
void tell_all(std::string const& name, fact<member_value> const& known,
              std::vector<told_member>& to) {
    std::vector<member_description> members;
    describe<T>({name, {}}, false, members);
    for (member_description& each : members) {
        to.push_back({std::move(each.place.name), known});
    }
}

/// Tells what is known of the members that `describe` describes, in the same order.
template <class T>
void tell(std::string const& name, T const& value, std::vector<told_member>& to) {
    if constexpr (counted<T>) {
        to.push_back({name, member_value{saturated(value)}});
    } else if constexpr (plain_member<T>) {
        to.push_back({name, member_value{value}});
    } else if constexpr (std::same_as<T, period>) {
        tell(name + ".first", value.first(), to);
        tell(name + ".last", value.last(), to);
    } else if constexpr (coded_member<T>) {
        to.push_back({name, member_value{code_text(value)}});
    } else if constexpr (is_enum_set<T> || is_coded_list<T>) {
        to.push_back({name, member_value{sorted_codes(value)}});
    } else if constexpr (is_a<T, std::optional>) {
        if (value) {
            tell(name, *value, to);
        } else {
            tell_all<typename T::value_type>(name, fact<member_value>::absent(), to);
        }
    } else if constexpr (is_a<T, fact>) {
        using held = typename T::value_type;
        if (value.is_known()) {
            tell(name, value.value(), to);
        } else if (value.is_absent()) {
            tell_all<held>(name, fact<member_value>::absent(), to);
        } else if (value.claims().empty()) {
            tell_all<held>(name, {}, to);
        } else {
            std::vector<std::vector<told_member>> claims;
            for (held const& each : value.claims()) {
                tell(name, each, claims.emplace_back());
            }
            for (told_member& each : reconciled(claims)) {
                to.push_back(std::move(each));
            }
        }
    } else if constexpr (described_record<T>) {
        for_each_member(value, [&](char const* member, auto const& held) {
            tell(name.empty() ? std::string{member} : name + "." + member, held, to);
        });
    }
}

} // namespace jspu_coop::detail
