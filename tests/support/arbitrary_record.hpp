/// @file
/// Random values of any described record, from its description alone.
///
/// `arbitrary_value<T>()` is a RapidCheck generator for every `T` that has a shape. Leaves with
/// rules of their own (textual and wrapped types) are made by `arbitrary_of<T>` where that is
/// specialised, else by `rc::Arbitrary<T>` for textual types, else by wrapping random carried
/// values and dropping those that are refused; specialise `arbitrary_of` where nearly all are.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/print.hpp>
#include <jspu_coop/base/shape.hpp>
#include <jspu_coop/base/strong_id.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/vocabulary/enum_set.hpp>

#include <rapidcheck.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <ostream>
#include <string>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop {

/// Prints a record in a counterexample.
template <described_record T>
void showValue(T const& value, std::ostream& out) {
    out << printed(value);
}

} // namespace jspu_coop

namespace jspu_coop::testing {

/// Specialise with `static rc::Gen<T> make()` to say what random values of a type are like.
template <class T>
struct arbitrary_of;

/// Random values of any type that has a shape.
template <class T>
[[nodiscard]] rc::Gen<T> arbitrary_value();

namespace detail {

template <class T>
concept has_own_generator = requires {
    arbitrary_of<T>::make();
};

/// Whether a value is made of parts that are drawn one after another.
template <class T>
inline constexpr bool is_composed =
    !has_own_generator<
        T> && (shape_of<T> == shape::optional || shape_of<T> == shape::fact || shape_of<T> == shape::sequence || shape_of<T> == shape::variant || shape_of<T> == shape::record);

/// Made only when a value is asked for, so that records may hold sequences of themselves.
template <class T>
[[nodiscard]] rc::Gen<T> later() {
    return rc::Gen<T>(
        [](rc::Random const& random, int size) { return arbitrary_value<T>()(random, size); });
}

/// Few elements, each smaller than the whole, so that nesting ends.
template <class T, class... Parts>
[[nodiscard]] rc::Gen<T> few(rc::Gen<Parts>... parts) {
    return rc::Gen<T>([=](rc::Random const& random, int size) {
        return rc::gen::container<T>(rc::gen::resize(size / 2, parts)...)(random,
                                                                          std::min(size, 4));
    });
}

[[nodiscard]] inline std::string utf8_of(std::vector<char32_t> const& points) {
    std::string text;
    auto const add = [&](char32_t byte) { text += static_cast<char>(byte); };
    for (char32_t const point : points) {
        if (point < 0x80) {
            add(point);
            continue;
        }
        if (point < 0x800) {
            add(0xC0 | point >> 6);
        } else if (point < 0x10000) {
            add(0xE0 | point >> 12);
            add(0x80 | (point >> 6 & 0x3F));
        } else {
            add(0xF0 | point >> 18);
            add(0x80 | (point >> 12 & 0x3F));
            add(0x80 | (point >> 6 & 0x3F));
        }
        add(0x80 | (point & 0x3F));
    }
    return text;
}

/// Draws the parts of a value one after another.
///
/// Records are large: built from RapidCheck's own combinators, or with a generator for each part,
/// they take a compiler gigabytes and minutes. Values that are drawn do not shrink; the seed
/// repeats them.
class draws {
public:
    draws(rc::Random const& random, int size) : random_{random}, size_{size} {}

    /// Any value.
    template <class T>
    [[nodiscard]] T any() {
        if constexpr (is_composed<T>) {
            return draws{random_.split(), size_}.composed<T>();
        } else {
            return arbitrary_value<T>()(random_.split(), size_).value();
        }
    }
    /// A few values, each smaller than the whole, so that nesting ends.
    template <class T>
    [[nodiscard]] std::vector<T> few() {
        std::vector<T> made;
        int const most = std::min(size_, 4);
        size_ /= 2;
        for (auto count = below(static_cast<std::uint64_t>(most) + 1); count > 0; --count) {
            made.push_back(any<T>());
        }
        return made;
    }
    /// A value from its parts.
    template <class T>
    [[nodiscard]] T composed() {
        constexpr shape kind = shape_of<T>;
        if constexpr (kind == shape::optional) {
            return below(2) == 0 ? T{} : T{any<typename T::value_type>()};
        } else if constexpr (kind == shape::fact) {
            return a_fact<typename T::value_type>();
        } else if constexpr (kind == shape::sequence) {
            return few<typename T::value_type>();
        } else if constexpr (kind == shape::variant) {
            return an_alternative(static_cast<T const*>(nullptr));
        } else {
            return a_record<T>(std::make_index_sequence<member_count<T>>{});
        }
    }
    /// A number below another.
    [[nodiscard]] std::uint64_t below(std::uint64_t bound) {
        return random_.split().next() % bound;
    }

private:
    template <class T>
    [[nodiscard]] fact<T> a_fact() {
        switch (below(6)) {
        case 0:
            return fact<T>::missing();
        case 1:
            return fact<T>::absent();
        case 2: {
            std::vector<T> claims = few<T>();
            return fact<T>::are_conflicting(claims) ? fact<T>::conflicting(std::move(claims))
                                                    : fact<T>::absent();
        }
        default:
            return fact<T>{any<T>()};
        }
    }

    template <class... Alternatives>
    [[nodiscard]] std::variant<Alternatives...>
    an_alternative(std::variant<Alternatives...> const*) {
        using made = std::variant<Alternatives...>;
        static constexpr made (*makers[])(draws&){
            [](draws& parts) { return made{parts.any<Alternatives>()}; }...};
        return makers[below(sizeof...(Alternatives))](*this);
    }

    template <class T, std::size_t... Index>
    [[nodiscard]] T a_record(std::index_sequence<Index...>) {
        return T{any<std::remove_cvref_t<
            decltype(std::declval<T&>()
                     .*boost::mp11::mp_at_c<described_members<T>, Index>::pointer)>>()...};
    }

    rc::Random random_;
    int size_;
};

template <class T>
[[nodiscard]] rc::Gen<T> arbitrary_wrapped() {
    using carried = typename wire<T>::carried;
    auto const tried = rc::gen::map(later<carried>(), [](carried value) {
        auto made = wire<T>::make(std::move(value));
        return made ? std::optional<T>{std::move(*made)} : std::nullopt;
    });
    auto const accepted = rc::gen::suchThat(tried, [](auto const& made) { return !!made; });
    return rc::gen::map(accepted, [](std::optional<T> made) { return std::move(*made); });
}

} // namespace detail

/// A text of a few characters of every width, among them those that formats must escape.
[[nodiscard]] inline rc::Gen<std::string> arbitrary_text() {
    static std::vector<char32_t> const odd{0x00,   0x01,   0x1F,   '"',    '\\',    '/',
                                           '\n',   '\r',   '\t',   '\b',   '\f',    0x7F,
                                           0x80,   0x7FF,  0x2BB,  0x45E,  0x800,   0x2028,
                                           0xD7FF, 0xE000, 0xFEFF, 0xFFFF, 0x10000, 0x10FFFF};
    auto const point = rc::gen::weightedOneOf<char32_t>(
        {{3, rc::gen::inRange<char32_t>(0x20, 0x7F)}, {1, rc::gen::elementOf(odd)}});
    return rc::Gen<std::string>([point](rc::Random const& random, int size) {
        return rc::gen::map(rc::gen::container<std::vector<char32_t>>(point),
                            detail::utf8_of)(random, std::min(size, 12));
    });
}

template <class T>
rc::Gen<T> arbitrary_value() {
    constexpr shape kind = shape_of<T>;
    if constexpr (detail::has_own_generator<T>) {
        return arbitrary_of<T>::make();
    } else if constexpr (kind == shape::boolean || kind == shape::integer
                         || kind == shape::textual) {
        return rc::gen::arbitrary<T>();
    } else if constexpr (kind == shape::string) {
        return arbitrary_text();
    } else if constexpr (kind == shape::code) {
        return rc::gen::elementOf(every<T>());
    } else if constexpr (kind == shape::map) {
        return detail::few<T>(detail::later<typename T::key_type>(),
                              detail::later<typename T::mapped_type>());
    } else if constexpr (kind == shape::wrapped) {
        return detail::arbitrary_wrapped<T>();
    } else {
        return rc::Gen<T>([](rc::Random const& random, int size) {
            return rc::shrinkable::just(detail::draws{random, size}.composed<T>());
        });
    }
}

/// Ids of a few characters, so that equal ones are met.
template <class Tag>
struct arbitrary_of<strong_id<Tag>> {
    static rc::Gen<strong_id<Tag>> make() {
        return rc::gen::map(rc::gen::pair(rc::gen::inRange('a', 'f'), rc::gen::inRange(0, 20)),
                            [](auto parts) {
                                return strong_id<Tag>{std::string(1, static_cast<char>(parts.first))
                                                      + '-' + std::to_string(parts.second)};
                            });
    }
};

/// Texts in some of the languages that the library meets.
template <>
struct arbitrary_of<text> {
    static rc::Gen<text> make() {
        auto const tag = rc::gen::elementOf(
            std::vector<std::string>{"en", "uz", "ru", "uz-Latn", "en-GB", "zh-Hant-TW"});
        auto const value = rc::gen::map(arbitrary_text(), [](std::string made) {
            return made.empty() ? std::string{"x"} : made;
        });
        return rc::gen::map(detail::few<text::map>(tag, value),
                            [](text::map entries) { return *text::make(std::move(entries)); });
    }
};

/// Any subset.
template <class E>
struct arbitrary_of<enum_set<E>> {
    static rc::Gen<enum_set<E>> make() {
        return rc::gen::map(
            rc::gen::container<std::vector<E>>(rc::gen::elementOf(every<E>())),
            [](std::vector<E> const& members) { return enum_set<E>::from_vector(members); });
    }
};

} // namespace jspu_coop::testing
