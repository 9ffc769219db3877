/// @file
/// Writes a value of any shape.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/formats/json/codec.hpp>
#include <jspu_coop/formats/json/detail/rules.hpp>
#include <jspu_coop/formats/json/detail/writer.hpp>

#include <concepts>
#include <string>
#include <variant>

namespace jspu_coop::detail {

template <class Range>
void write_array(json_writer& writer, Range const& range) {
    writer.begin_array();
    for (auto const& each : range) {
        write_json<typename Range::value_type>(writer, each, {});
    }
    writer.end_array();
}

/// A member: what files leave out is left out.
template <class T>
void write_member(json_writer& writer, char const* name, T const& value) {
    if (is_left_out(value)) {
        return;
    }
    if constexpr (is_list<T>()) {
        if (is_empty_list(value)) {
            return;
        }
    }
    writer.key(name);
    if constexpr (shape_of<T> == shape::optional) {
        write_json(writer, *value, {});
    } else {
        write_json(writer, value, {});
    }
}

template <class T>
void write_fact(json_writer& writer, fact<T> const& value) {
    static_assert(can_be_a_fact<T>(), "the value of a fact must not look like `{\"fact\": ...}`");
    if (T const* known = value.get()) {
        write_json(writer, *known, {});
        return;
    }
    writer.begin_object();
    writer.key("fact");
    switch (value.state()) {
    case knowledge::missing:
        writer.string("missing");
        break;
    case knowledge::conflicting:
        writer.string("conflicting");
        writer.key("claims");
        write_array(writer, value.claims());
        break;
    default:
        writer.string("absent");
        break;
    }
    writer.end_object();
}

template <class T>
void write_variant(json_writer& writer, T const& value) {
    static_assert(has_records_only<T>,
                  "alternatives are records of different kinds without a member called kind");
    std::visit(
        [&](auto const& held) {
            write_json(writer, held, kind_of<std::remove_cvref_t<decltype(held)>>);
        },
        value);
}

template <class T>
void write_record(json_writer& writer, T const& value, std::string_view kind) {
    writer.begin_object();
    if (!kind.empty()) {
        writer.key("kind");
        writer.string(kind);
    }
    for_each_member(
        value, [&](char const* name, auto const& member) { write_member(writer, name, member); });
    writer.end_object();
}

template <class T>
void write_json(json_writer& writer, T const& value, [[maybe_unused]] std::string_view kind) {
    constexpr shape kind_of_value = shape_of<T>;
    static_assert(kind_of_value != shape::optional,
                  "an optional stands only as a member of a record");
    if constexpr (kind_of_value == shape::boolean) {
        writer.boolean(value);
    } else if constexpr (kind_of_value == shape::integer) {
        if constexpr (std::unsigned_integral<T>) {
            writer.integer(std::uint64_t{value});
        } else {
            writer.integer(std::int64_t{value});
        }
    } else if constexpr (kind_of_value == shape::code) {
        writer.code(code_of(value));
    } else if constexpr (kind_of_value == shape::string) {
        writer.string(value);
    } else if constexpr (kind_of_value == shape::textual) {
        writer.string(std::string{to_string(value)});
    } else if constexpr (kind_of_value == shape::fact) {
        write_fact(writer, value);
    } else if constexpr (kind_of_value == shape::sequence) {
        write_array(writer, value);
    } else if constexpr (kind_of_value == shape::map) {
        writer.begin_object();
        for (auto const& [name, entry] : value) {
            writer.key(name);
            write_json(writer, entry, {});
        }
        writer.end_object();
    } else if constexpr (kind_of_value == shape::variant) {
        write_variant(writer, value);
    } else if constexpr (kind_of_value == shape::wrapped) {
        write_json<typename wire<T>::carried>(writer, wire<T>::get(value), {});
    } else {
        write_record(writer, value, kind);
    }
}

} // namespace jspu_coop::detail
