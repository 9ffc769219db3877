/// @file
/// Writes the schema of any shape; it says what read_value.hpp reads.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/formats/json/detail/rules.hpp>
#include <jspu_coop/formats/json/detail/schema_rules.hpp>
#include <jspu_coop/formats/json/detail/schema_writer.hpp>
#include <jspu_coop/formats/json/detail/write_fact_schema.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <typeinfo>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop::detail {

template <class T>
void write_schema(schema_writer& writer);

/// A schema of its own: an object around its keywords.
template <class T>
void write_subschema(schema_writer& writer) {
    writer.out().begin_object();
    write_schema<T>(writer);
    writer.out().end_object();
}

/// True for a list that may be left out: read as the empty one, if that is a value at all.
template <class T>
[[nodiscard]] bool may_be_empty() {
    if constexpr (shape_of<T> == shape::wrapped) {
        using carried = typename wire<T>::carried;
        return may_be_empty<carried>() && wire<T>::make(carried{}).has_value();
    } else {
        return true;
    }
}

template <class T>
[[nodiscard]] bool is_required() {
    if constexpr (shape_of<T> == shape::optional || shape_of<T> == shape::fact) {
        return false;
    } else if constexpr (is_list<T>()) {
        return !may_be_empty<T>();
    } else {
        return true;
    }
}

template <class T>
void write_integer_schema(schema_writer& writer) {
    using bounds = std::numeric_limits<T>;
    writer.keyword("type", "integer");
    writer.out().key("minimum");
    writer.out().integer(static_cast<std::int64_t>(bounds::lowest()));
    writer.out().key("maximum");
    writer.out().integer(static_cast<std::uint64_t>(bounds::max()));
}

template <class T>
void write_code_schema(schema_writer& writer) {
    std::vector<std::string> codes;
    for (T const each : every<T>()) {
        codes.emplace_back(code_of(each));
    }
    writer.keyword("enum", codes);
}

template <class T>
void write_textual_schema(schema_writer& writer) {
    if constexpr (requires { T::all(); }) {
        std::vector<std::string> texts;
        for (T const& each : T::all()) {
            texts.push_back(to_string(each));
        }
        writer.keyword("enum", texts);
    } else {
        writer.keyword("type", "string");
        if (std::string const pattern = schema_rule<T>::pattern(); !pattern.empty()) {
            writer.keyword("pattern", pattern);
        }
    }
}

template <class T>
void write_record_schema(schema_writer& writer, bool tagged) {
    json_writer& out = writer.out();
    writer.keyword("type", "object");
    std::vector<std::string> required;
    out.key("properties");
    out.begin_object();
    if (tagged) {
        required.emplace_back("kind");
        out.key("kind");
        out.boolean(true); // the variant has asked for it
    }
    auto const write_one = [&]<std::size_t Index>(std::integral_constant<std::size_t, Index>) {
        using type = member_type<T, Index>;
        out.key(member_names<T>[Index]);
        if constexpr (shape_of<type> == shape::optional) {
            write_subschema<typename type::value_type>(writer);
        } else {
            write_subschema<type>(writer);
        }
        if (is_required<type>()) {
            required.emplace_back(member_names<T>[Index]);
        }
    };
    [&]<std::size_t... Index>(std::index_sequence<Index...>) {
        (write_one(std::integral_constant<std::size_t, Index>{}), ...);
    }
    (std::make_index_sequence<member_count<T>>{});
    out.end_object();
    writer.keyword("required", required);
    out.key("additionalProperties");
    out.boolean(false);
}

template <class T>
void write_alternative_schema(schema_writer& writer) {
    json_writer& out = writer.out();
    out.begin_object();
    out.key("if");
    out.begin_object();
    out.key("properties");
    out.begin_object();
    out.key("kind");
    out.begin_object();
    writer.keyword("const", kind_of<T>);
    out.end_object();
    out.end_object();
    writer.keyword("required", std::vector<std::string>{"kind"});
    out.end_object();
    out.key("then");
    out.begin_object();
    writer.refer(typeid(T), true, [](schema_writer& each) { write_record_schema<T>(each, true); });
    out.end_object();
    out.end_object();
}

template <class T>
void write_variant_schema(schema_writer& writer) {
    json_writer& out = writer.out();
    writer.keyword("type", "object");
    out.key("properties");
    out.begin_object();
    out.key("kind");
    out.begin_object();
    writer.keyword("enum", std::vector<std::string>(kinds_of<T>.begin(), kinds_of<T>.end()));
    out.end_object();
    out.end_object();
    writer.keyword("required", std::vector<std::string>{"kind"});
    out.key("allOf");
    out.begin_array();
    [&]<std::size_t... Index>(std::index_sequence<Index...>) {
        (write_alternative_schema<std::variant_alternative_t<Index, T>>(writer), ...);
    }
    (std::make_index_sequence<std::variant_size_v<T>>{});
    out.end_array();
}

template <class T>
void write_wrapped_schema(schema_writer& writer) {
    using carried = typename wire<T>::carried;
    json_writer& out = writer.out();
    write_schema<carried>(writer);
    if constexpr (is_list<T>()) {
        if (!may_be_empty<T>()) {
            out.key(shape_of<carried> == shape::map ? "minProperties" : "minItems");
            out.integer(std::int64_t{1});
        }
    }
    if constexpr (schema_rule<T>::is_unique) {
        out.key("uniqueItems");
        out.boolean(true);
    }
    if (std::string const names = schema_rule<T>::names(); !names.empty()) {
        out.key("propertyNames");
        out.begin_object();
        writer.keyword("pattern", names);
        out.end_object();
    }
}

/// The keywords of a type itself.
template <class T>
void write_body(schema_writer& writer) {
    constexpr shape kind = shape_of<T>;
    if constexpr (kind == shape::code) {
        write_code_schema<T>(writer);
    } else if constexpr (kind == shape::textual) {
        write_textual_schema<T>(writer);
    } else if constexpr (kind == shape::wrapped) {
        write_wrapped_schema<T>(writer);
    } else if constexpr (kind == shape::variant) {
        write_variant_schema<T>(writer);
    } else {
        write_record_schema<T>(writer, false);
    }
}

/// The keywords of a type where it is used: what has a name is referred to.
template <class T>
void write_schema(schema_writer& writer) {
    constexpr shape kind = shape_of<T>;
    if constexpr (kind == shape::boolean) {
        writer.keyword("type", "boolean");
    } else if constexpr (kind == shape::integer) {
        write_integer_schema<T>(writer);
    } else if constexpr (kind == shape::string) {
        writer.keyword("type", "string");
    } else if constexpr (kind == shape::fact) {
        write_fact_schema<typename T::value_type>(writer);
    } else if constexpr (kind == shape::sequence) {
        writer.keyword("type", "array");
        writer.out().key("items");
        write_subschema<typename T::value_type>(writer);
    } else if constexpr (kind == shape::map) {
        writer.keyword("type", "object");
        writer.out().key("additionalProperties");
        write_subschema<typename T::mapped_type>(writer);
    } else {
        writer.refer(typeid(T), false, write_body<T>);
    }
}

} // namespace jspu_coop::detail

namespace jspu_coop {

template <class T>
std::string json_schema(std::string_view name) {
    return detail::schema_writer::write(name, detail::write_schema<T>);
}

} // namespace jspu_coop
