/// @file
/// Loads a value of any shape.
#pragma once

#include <jspu_coop/base/detail/members.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/utf8.hpp>
#include <jspu_coop/formats/boost/codec.hpp>
#include <jspu_coop/formats/boost/detail/allowance.hpp>
#include <jspu_coop/formats/boost/detail/save_value.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

/// A place in memory by which a type is known.
template <class T>
inline constexpr char type_mark{};

/// Names the place in a refusal on its way out.
template <class Load>
auto load_at(std::size_t const& index, Load const& load) {
    try {
        return load();
    } catch (archive_refusal& refusal) {
        refusal.set_under(std::to_string(index));
        throw;
    }
}

template <class T, class Source>
[[nodiscard]] T load_number(Source& source, char const* name) {
    using bounds = std::numeric_limits<T>;
    if constexpr (std::unsigned_integral<T>) {
        std::uint64_t const value = source.natural(name);
        if (value > bounds::max()) {
            refuse_content();
        }
        return static_cast<T>(value);
    } else {
        std::int64_t const value = source.integer(name);
        if (value < bounds::min() || value > bounds::max()) {
            refuse_content();
        }
        return static_cast<T>(value);
    }
}

template <class T, class Source>
[[nodiscard]] T load_code(Source& source, char const* name) {
    return static_cast<T>(source.word(name, &type_mark<T>, [](std::string_view word) {
        return static_cast<std::size_t>(take_archived(parse_enum<T>(word)));
    }));
}

template <class Source>
[[nodiscard]] std::string load_string(Source& source, char const* name) {
    std::string value = source.string(name);
    if (!is_utf8(value)) {
        refuse_content();
    }
    return value;
}

/// How many bytes a value takes at least in the binary form; an empty record counts as one.
template <class T>
[[nodiscard]] consteval std::size_t least_bytes() {
    if constexpr (shape_of<T> == shape::record) {
        return []<std::size_t... Index>(std::index_sequence<Index...>) {
            return std::max<std::size_t>(
                1, (std::size_t{0} + ... + least_bytes<member_type<T, Index>>()));
        }
        (std::make_index_sequence<member_count<T>>{});
    } else if constexpr (shape_of<T> == shape::wrapped) {
        return least_bytes<typename wire<T>::carried>();
    } else {
        return 1;
    }
}

/// Becomes an element in the place where it will stay: records are large, and moving them costs as
/// much as loading them.
template <class T, class Source>
class loading_item {
public:
    /// Loads from this source.
    explicit loading_item(Source& source) noexcept : source_{source} {}
    /// The element.
    operator T() const { return load_value<T>(source_, "item"); }

private:
    Source& source_;
};

template <class T, class Source>
[[nodiscard]] T load_items(Source& source) {
    using item = typename T::value_type;
    std::uint64_t const count = source.natural("count");
    source.allowance().take_items(count);
    T values;
    values.reserve(source.room_for(count, least_bytes<item>()));
    std::size_t at = 0;
    load_at(at, [&] {
        for (; at < count; ++at) {
            if constexpr (shape_of<item> == shape::record) {
                values.emplace_back(loading_item<item, Source>{source});
            } else {
                values.push_back(load_value<item>(source, "item"));
            }
        }
    });
    return values;
}

template <class T, class Source>
[[nodiscard]] T load_map(Source& source) {
    std::uint64_t const count = source.natural("count");
    source.allowance().take_items(count);
    T values;
    std::size_t at = 0;
    load_at(at, [&] {
        for (; at < count; ++at) {
            auto key = load_value<typename T::key_type>(source, "key");
            if (!values.empty() && !(values.rbegin()->first < key)) {
                refuse_content(); // maps are saved in order
            }
            auto value = load_value<typename T::mapped_type>(source, "value");
            values.emplace_hint(values.end(), std::move(key), std::move(value));
        }
    });
    return values;
}

template <class T, class Source>
[[nodiscard]] fact<T> load_fact(Source& source) {
    switch (source.choice("state", fact_states)) {
    case 1:
        return fact<T>{load_value<T>(source, "value")};
    case 2:
        return fact<T>::absent();
    case 3: {
        auto claims = load_items<std::vector<T>>(source);
        if (claims.size() > most_claims || !fact<T>::are_conflicting(claims)) {
            refuse_content();
        }
        return fact<T>::conflicting(std::move(claims));
    }
    default:
        return fact<T>::missing();
    }
}

template <class T, class Source>
[[nodiscard]] T load_optional(Source& source) {
    return source.boolean("present") ? T{load_value<typename T::value_type>(source, "value")} : T{};
}

/// The value of a member that an archive was written without.
template <class T>
[[nodiscard]] T empty_member() {
    if constexpr (shape_of<T> == shape::wrapped) {
        return take_archived(wire<T>::make(empty_member<typename wire<T>::carried>()));
    } else {
        static_assert(shape_of<T> == shape::optional || shape_of<T> == shape::fact
                          || shape_of<T> == shape::sequence || shape_of<T> == shape::map,
                      "only an optional, a fact or a list can be added to a released record");
        return T{};
    }
}

template <class T, std::size_t Index, class Source>
[[nodiscard]] member_type<T, Index> load_member(Source& source, std::size_t& at) {
    using member = described_member<T, Index>;
    static_assert(since<member::pointer>.schema <= schema_version,
                  "count `schema_version` up when a record gets a member");
    at = Index;
    if constexpr (since<member::pointer> != archive_versions{}) {
        if (!has_since(source.allowance().file(), since<member::pointer>)) {
            return empty_member<member_type<T, Index>>();
        }
    }
    return load_value<member_type<T, Index>>(source, member::name);
}

/// Within one record more while it lives.
class inside_record {
public:
    /// Enters a record.
    explicit inside_record(archive_allowance& allowance) : allowance_{allowance} {
        allowance_.enter();
    }
    inside_record(inside_record const&) = delete;
    inside_record& operator=(inside_record const&) = delete;
    ~inside_record() { allowance_.leave(); }

private:
    archive_allowance& allowance_;
};

template <class T, class Source, std::size_t... Index>
[[nodiscard]] T load_members(Source& source, std::index_sequence<Index...>) {
    [[maybe_unused]] inside_record const inside{source.allowance()};
    [[maybe_unused]] std::size_t at = 0;
    try {
        // Braces evaluate from left to right, and make each member in its place.
        return T{load_member<T, Index>(source, at)...};
    } catch (archive_refusal& refusal) {
        refusal.set_under(member_names<T>[at]);
        throw;
    }
}

template <class T, class Source>
[[nodiscard]] T load_record(Source& source) {
    return load_members<T>(source, std::make_index_sequence<member_count<T>>{});
}

template <class T, class Source, std::size_t... Index>
[[nodiscard]] T load_variant(Source& source, std::index_sequence<Index...>) {
    static_assert(has_records_only<T>,
                  "alternatives are records of different kinds without a member called kind");
    static constexpr T (*loaders[])(Source&){[](Source& from) {
        return T{std::in_place_index<Index>,
                 load_record<std::variant_alternative_t<Index, T>>(from)};
    }...};
    std::size_t const kind = source.word("kind", &type_mark<T>, [](std::string_view word) {
        auto const& kinds = kinds_of<T>;
        auto const found = std::find(kinds.begin(), kinds.end(), word);
        if (found == kinds.end()) {
            refuse_archive("archive.unknown_kind", std::string{word});
        }
        return static_cast<std::size_t>(found - kinds.begin());
    });
    return loaders[kind](source);
}

template <class T, class Source>
[[nodiscard]] T load_nested(Source& source) {
    constexpr shape kind = shape_of<T>;
    if constexpr (kind == shape::optional) {
        return load_optional<T>(source);
    } else if constexpr (kind == shape::fact) {
        return load_fact<typename T::value_type>(source);
    } else if constexpr (kind == shape::sequence) {
        return load_items<T>(source);
    } else if constexpr (kind == shape::map) {
        return load_map<T>(source);
    } else if constexpr (kind == shape::variant) {
        return load_variant<T>(source, std::make_index_sequence<std::variant_size_v<T>>{});
    } else {
        return load_record<T>(source);
    }
}

template <class T, class Source>
T load_value(Source& source, char const* name) {
    constexpr shape kind = shape_of<T>;
    if constexpr (kind == shape::boolean) {
        return source.boolean(name);
    } else if constexpr (kind == shape::integer) {
        return load_number<T>(source, name);
    } else if constexpr (kind == shape::code) {
        return load_code<T>(source, name);
    } else if constexpr (kind == shape::string) {
        return load_string(source, name);
    } else if constexpr (kind == shape::textual) {
        return source.template textual<T>(name);
    } else if constexpr (kind == shape::wrapped) {
        return take_archived(wire<T>::make(load_value<typename wire<T>::carried>(source, name)));
    } else {
        return source.nested(name, [&] { return load_nested<T>(source); });
    }
}

/// The value when nothing is wrong with it.
template <class T>
[[nodiscard]] result<T> validated(T value) {
    if constexpr (self_checking<T>) {
        return checked(std::move(value));
    } else {
        return value;
    }
}

} // namespace jspu_coop::detail
