/// @file
/// A readable text of any record, from its description alone. For logs, tests and debuggers.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/shape.hpp>

#include <string>
#include <variant>

namespace jspu_coop {

/// Appends a readable text of `value` to `out`: `{id: bspu-2020, parties: [jspi, bspu]}`.
///
/// Absent optionals are left out; a missing fact reads `missing`, an absent one `absent`. The form
/// is for readers and may change; files are written by the formats.
template <class T>
void print(std::string& out, T const& value);

namespace detail {

template <class Range>
void print_range(std::string& out, Range const& range) {
    out += '[';
    bool first = true;
    for (auto const& each : range) {
        out += first ? "" : ", ";
        first = false;
        print(out, each);
    }
    out += ']';
}

template <class T>
void print_record(std::string& out, T const& record) {
    out += '{';
    bool first = true;
    for_each_member(record, [&](char const* name, auto const& value) {
        if (is_left_out(value)) {
            return;
        }
        out += first ? "" : ", ";
        first = false;
        out += name;
        out += ": ";
        print(out, value);
    });
    out += '}';
}

template <class T>
void print_fact(std::string& out, fact<T> const& value) {
    switch (value.state()) {
    case knowledge::known:
        print(out, value.value());
        break;
    case knowledge::missing:
        out += "missing";
        break;
    case knowledge::absent:
        out += "absent";
        break;
    case knowledge::conflicting:
        out += "conflicting ";
        print_range(out, value.claims());
        break;
    }
}

} // namespace detail

template <class T>
void print(std::string& out, T const& value) {
    constexpr shape kind = shape_of<T>;
    if constexpr (kind == shape::boolean) {
        out += value ? "true" : "false";
    } else if constexpr (kind == shape::integer) {
        out += std::to_string(value);
    } else if constexpr (kind == shape::string) {
        out += '"' + value + '"';
    } else if constexpr (kind == shape::code || kind == shape::textual) {
        out += to_string(value);
    } else if constexpr (kind == shape::optional) {
        value ? print(out, *value) : void(out += "none");
    } else if constexpr (kind == shape::fact) {
        detail::print_fact(out, value);
    } else if constexpr (kind == shape::sequence) {
        detail::print_range(out, value);
    } else if constexpr (kind == shape::wrapped) {
        print(out, wire<T>::get(value));
    } else if constexpr (kind == shape::variant) {
        std::visit(
            [&](auto const& held) {
                out += kind_of<std::remove_cvref_t<decltype(held)>>;
                out += ' ';
                print(out, held);
            },
            value);
    } else if constexpr (kind == shape::map) {
        out += '{';
        bool first = true;
        for (auto const& [key, entry] : value) {
            out += (first ? "" : ", ") + key + ": ";
            first = false;
            print(out, entry);
        }
        out += '}';
    } else {
        detail::print_record(out, value);
    }
}

/// A readable text of `value`; see `print`.
template <class T>
[[nodiscard]] std::string printed(T const& value) {
    std::string out;
    print(out, value);
    return out;
}

} // namespace jspu_coop
