/// @file
/// Reads a value of any shape.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/formats/json/codec.hpp>
#include <jspu_coop/formats/json/detail/reader.hpp>
#include <jspu_coop/formats/json/detail/rules.hpp>

#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

/// The value of a result; a fault is reported.
template <class T>
[[nodiscard]] std::optional<T> take(json_reader& reader, result<T> made) {
    if (made.has_error()) {
        reader.adopt(made.error().all());
        return std::nullopt;
    }
    return std::move(*made);
}

template <class T>
[[nodiscard]] std::optional<T> read_number(json_reader& reader, json_cursor at) {
    using bounds = std::numeric_limits<T>;
    auto const bits = reader.read_integer(at, static_cast<std::int64_t>(bounds::lowest()),
                                          static_cast<std::uint64_t>(bounds::max()));
    return bits ? std::optional<T>{static_cast<T>(*bits)} : std::nullopt;
}

/// A value written as a string: an enumeration or a textual value.
template <class T>
[[nodiscard]] std::optional<T> read_text(json_reader& reader, json_cursor at) {
    auto const text = reader.read_string(at);
    if (!text) {
        return std::nullopt;
    }
    if constexpr (shape_of<T> == shape::code) {
        return take<T>(reader, parse_enum<T>(*text));
    } else if constexpr (shape_of<T> == shape::textual) {
        return take<T>(reader, T::parse(*text));
    } else {
        return T{*text};
    }
}

template <class T>
[[nodiscard]] std::optional<T> read_array(json_reader& reader, json_cursor at) {
    if (!reader.expect(at, json_type::array)) {
        return std::nullopt;
    }
    T values;
    std::size_t index = 0;
    bool is_whole = true;
    for (json_cursor const child : at) {
        json_step const step{reader, index++};
        auto value = read_json<typename T::value_type>(reader, child, false);
        if (value) {
            values.push_back(std::move(*value));
        }
        is_whole = is_whole && value.has_value();
    }
    return is_whole ? std::optional<T>{std::move(values)} : std::nullopt;
}

template <class T>
[[nodiscard]] std::optional<T> read_map(json_reader& reader, json_cursor at) {
    if (!reader.expect(at, json_type::object)) {
        return std::nullopt;
    }
    T values;
    bool is_whole = true;
    for (json_cursor const child : at) {
        std::string key{child.key()};
        if (values.contains(key)) {
            reader.report_name(child, "json.duplicate_member");
            is_whole = false;
            continue;
        }
        json_step const step{reader, child.key()};
        auto value = read_json<typename T::mapped_type>(reader, child, false);
        if (value) {
            values.emplace(std::move(key), std::move(*value));
        }
        is_whole = is_whole && value.has_value();
    }
    return is_whole ? std::optional<T>{std::move(values)} : std::nullopt;
}

template <class T>
[[nodiscard]] std::optional<fact<T>> read_claims(json_reader& reader, json_cursor at) {
    json_step const step{reader, "claims"};
    auto claims = read_array<std::vector<T>>(reader, at);
    if (!claims) {
        return std::nullopt;
    }
    if (claims->size() > most_claims) {
        reader.report(at, "json.too_many_claims", {}, {{"limit", std::to_string(most_claims)}});
        return std::nullopt;
    }
    if (!fact<T>::are_conflicting(*claims)) {
        reader.report(at, "json.claims_not_conflicting");
        return std::nullopt;
    }
    return fact<T>::conflicting(std::move(*claims));
}

template <class T>
[[nodiscard]] std::optional<fact<T>> read_fact(json_reader& reader, json_cursor at) {
    static_assert(can_be_a_fact<T>(), "the value of a fact must not look like `{\"fact\": ...}`");
    if (!json_reader::is_fact_statement(at)) {
        auto known = read_json<T>(reader, at, false);
        return known ? std::optional<fact<T>>{std::move(*known)} : std::nullopt;
    }
    auto const statement = reader.read_fact_statement(at);
    if (!statement) {
        return std::nullopt;
    }
    if (statement->claims) {
        return read_claims<T>(reader, *statement->claims);
    }
    return statement->state == knowledge::absent ? fact<T>::absent() : fact<T>::missing();
}

template <class T, std::size_t... Index>
[[nodiscard]] std::optional<T> read_variant(json_reader& reader, json_cursor at,
                                            std::index_sequence<Index...>) {
    static_assert(has_records_only<T>,
                  "alternatives are records of different kinds without a member called kind");
    std::optional<T> made;
    auto const kind = reader.read_kind(at, kinds_of<T>);
    auto const read_one = [&]<std::size_t One>(std::integral_constant<std::size_t, One>) {
        if (auto held = read_json<std::variant_alternative_t<One, T>>(reader, at, true)) {
            made.emplace(std::in_place_index<One>, std::move(*held));
        }
    };
    if (kind) {
        ((*kind == Index ? read_one(std::integral_constant<std::size_t, Index>{}) : void()), ...);
    }
    return made;
}

/// The value of a wrapped type from what it is carried as.
template <class T>
[[nodiscard]] std::optional<T> wrap(json_reader& reader,
                                    std::optional<typename wire<T>::carried> carried) {
    return carried ? take<T>(reader, wire<T>::make(std::move(*carried))) : std::nullopt;
}

template <class T>
void read_member(json_reader& reader, json_cursor at, std::optional<T>& slot) {
    json_step const step{reader, at.key()};
    if constexpr (shape_of<T> == shape::optional) {
        if (auto value = read_json<typename T::value_type>(reader, at, false)) {
            slot.emplace(std::move(*value));
        }
    } else {
        slot = read_json<T>(reader, at, false);
    }
}

/// The value of a list that is left out.
template <class T>
[[nodiscard]] std::optional<T> read_nothing(json_reader& reader) {
    if constexpr (shape_of<T> == shape::wrapped) {
        return wrap<T>(reader, read_nothing<typename wire<T>::carried>(reader));
    } else {
        return T{};
    }
}

/// What a member is that the object does not have.
template <class T>
void fill_missing(json_reader& reader, json_members& members, std::size_t name,
                  std::string_view text, std::optional<T>& slot) {
    if (members.has(name)) {
        return;
    }
    if constexpr (shape_of<T> == shape::optional || shape_of<T> == shape::fact) {
        slot.emplace();
    } else if constexpr (is_list<T>()) {
        json_step const step{reader, text};
        slot = read_nothing<T>(reader);
    } else {
        members.report_missing(name);
    }
}

template <class T, std::size_t... Index>
[[nodiscard]] std::optional<T> read_record(json_reader& reader, json_cursor at, bool tagged,
                                           std::index_sequence<Index...>) {
    if (!reader.expect(at, json_type::object)) {
        return std::nullopt;
    }
    [[maybe_unused]] std::tuple<std::optional<member_type<T, Index>>...> slots;
    json_members members{reader, at, member_names<T>, tagged};
    for (json_cursor const child : at) {
        [[maybe_unused]] std::size_t const name = members.match(child);
        ((name == Index ? read_member(reader, child, std::get<Index>(slots)) : void()), ...);
    }
    (fill_missing(reader, members, Index, member_names<T>[Index], std::get<Index>(slots)), ...);
    if ((std::get<Index>(slots).has_value() && ...)) {
        return T{std::move(*std::get<Index>(slots))...};
    }
    return std::nullopt;
}

template <class T>
std::optional<T> read_json(json_reader& reader, json_cursor at, [[maybe_unused]] bool tagged) {
    constexpr shape kind = shape_of<T>;
    static_assert(kind != shape::optional, "an optional stands only as a member of a record");
    if constexpr (kind == shape::boolean) {
        return reader.read_boolean(at);
    } else if constexpr (kind == shape::integer) {
        return read_number<T>(reader, at);
    } else if constexpr (kind == shape::string || kind == shape::code || kind == shape::textual) {
        return read_text<T>(reader, at);
    } else if constexpr (kind == shape::fact) {
        return read_fact<typename T::value_type>(reader, at);
    } else if constexpr (kind == shape::sequence) {
        return read_array<T>(reader, at);
    } else if constexpr (kind == shape::map) {
        return read_map<T>(reader, at);
    } else if constexpr (kind == shape::variant) {
        return read_variant<T>(reader, at, std::make_index_sequence<std::variant_size_v<T>>{});
    } else if constexpr (kind == shape::wrapped) {
        return wrap<T>(reader, read_json<typename wire<T>::carried>(reader, at, false));
    } else {
        return read_record<T>(reader, at, tagged, std::make_index_sequence<member_count<T>>{});
    }
}

} // namespace jspu_coop::detail
