/// @file
/// Saves a value of any shape.
#pragma once

#include <jspu_coop/base/detail/members.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/utf8.hpp>
#include <jspu_coop/formats/boost/codec.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string_view>
#include <variant>

namespace jspu_coop::detail {

/// The states of a fact by their number in files. The order never changes.
inline constexpr std::array<std::string_view, 4> fact_states{"missing", "known", "absent",
                                                             "conflicting"};

/// How many claims a fact may have in files: comparing them takes the square of their number.
inline constexpr std::size_t most_claims = 256;

template <class Sink, class T>
void save_number(Sink& sink, char const* name, T value) {
    if constexpr (std::unsigned_integral<T>) {
        sink.natural(name, std::uint64_t{value});
    } else {
        sink.integer(name, std::int64_t{value});
    }
}

template <class Sink, class T>
void save_code(Sink& sink, char const* name, T value) {
    std::string_view const code = code_of(value);
    if (code.empty()) {
        throw std::invalid_argument{"a value outside its enumeration cannot be archived"};
    }
    sink.word(name, code);
}

template <class Sink>
void save_string(Sink& sink, char const* name, std::string const& value) {
    if (!is_utf8(value)) {
        throw std::invalid_argument{"a text that is not UTF-8 cannot be archived"};
    }
    sink.string(name, value);
}

template <class Sink, class Range>
void save_items(Sink& sink, Range const& range) {
    sink.natural("count", range.size());
    for (auto const& each : range) {
        save_value<typename Range::value_type>(sink, "item", each);
    }
}

template <class Sink, class T>
void save_map(Sink& sink, T const& value) {
    sink.natural("count", value.size());
    for (auto const& [key, entry] : value) {
        save_value(sink, "key", key);
        save_value(sink, "value", entry);
    }
}

template <class Sink, class T>
void save_fact(Sink& sink, fact<T> const& value) {
    std::size_t const state = value.is_known()                          ? 1
                              : value.is_absent()                       ? 2
                              : value.state() == knowledge::conflicting ? 3
                                                                        : 0;
    sink.choice("state", state, fact_states[state]);
    if (T const* known = value.get()) {
        save_value(sink, "value", *known);
    } else if (value.state() == knowledge::conflicting) {
        if (value.claims().size() > most_claims) {
            throw std::invalid_argument{"a fact of more than 256 claims cannot be archived"};
        }
        save_items(sink, value.claims());
    }
}

template <class Sink, class T>
void save_optional(Sink& sink, T const& value) {
    sink.boolean("present", value.has_value());
    if (value) {
        save_value(sink, "value", *value);
    }
}

template <class Sink, class T>
void save_members(Sink& sink, T const& value) {
    for_each_member(value,
                    [&](char const* name, auto const& member) { save_value(sink, name, member); });
}

template <class Sink, class T>
void save_variant(Sink& sink, T const& value) {
    static_assert(has_records_only<T>,
                  "alternatives are records of different kinds without a member called kind");
    std::visit(
        [&](auto const& held) {
            sink.word("kind", kind_of<std::remove_cvref_t<decltype(held)>>);
            save_members(sink, held);
        },
        value);
}

template <class T, class Sink>
void save_value(Sink& sink, char const* name, T const& value) {
    constexpr shape kind = shape_of<T>;
    if constexpr (kind == shape::boolean) {
        sink.boolean(name, value);
    } else if constexpr (kind == shape::integer) {
        save_number(sink, name, value);
    } else if constexpr (kind == shape::code) {
        save_code(sink, name, value);
    } else if constexpr (kind == shape::string) {
        save_string(sink, name, value);
    } else if constexpr (kind == shape::textual) {
        sink.textual(name, value);
    } else if constexpr (kind == shape::wrapped) {
        save_value<typename wire<T>::carried>(sink, name, wire<T>::get(value));
    } else {
        sink.nested(name, [&] {
            if constexpr (kind == shape::optional) {
                save_optional(sink, value);
            } else if constexpr (kind == shape::fact) {
                save_fact(sink, value);
            } else if constexpr (kind == shape::sequence) {
                save_items(sink, value);
            } else if constexpr (kind == shape::map) {
                save_map(sink, value);
            } else if constexpr (kind == shape::variant) {
                save_variant(sink, value);
            } else {
                save_members(sink, value);
            }
        });
    }
}

} // namespace jspu_coop::detail
