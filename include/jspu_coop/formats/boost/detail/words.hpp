/// @file
/// Codes, kinds and values with a canonical text, where they stand as their text.
#pragma once

#include <jspu_coop/formats/boost/refusal.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace jspu_coop::detail {

/// A sink in which codes, kinds and textual values stand as their text.
/// @tparam Sink the sink itself, which has `string(name, text)`
template <class Sink>
class wordy_sink {
public:
    /// Saves a value by its canonical text.
    template <class T>
    void textual(char const* name, T const& value) {
        self().string(name, std::string{to_string(value)});
    }
    /// Saves a code or kind.
    void word(char const* name, std::string_view value) { self().string(name, std::string{value}); }
    /// Saves one of a few words.
    void choice(char const* name, std::size_t, std::string_view value) { word(name, value); }

private:
    [[nodiscard]] Sink& self() noexcept { return static_cast<Sink&>(*this); }
};

/// A source in which codes, kinds and textual values stand as their text.
/// @tparam Source the source itself, which has `string(name)`
template <class Source>
class wordy_source {
public:
    /// Loads a value by its canonical text.
    template <class T>
    [[nodiscard]] T textual(char const* name) {
        return take_archived(T::parse(self().string(name)));
    }
    /// Loads a code or kind.
    /// @param parse gives the number of a word in its type, or throws
    template <class Parse>
    [[nodiscard]] std::size_t word(char const* name, void const*, Parse const& parse) {
        return parse(self().string(name));
    }
    /// Loads one of a few words that never change.
    template <std::size_t Count>
    [[nodiscard]] std::size_t choice(char const* name,
                                     std::array<std::string_view, Count> const& words) {
        auto const found = std::find(words.begin(), words.end(), self().string(name));
        if (found == words.end()) {
            refuse_content();
        }
        return static_cast<std::size_t>(found - words.begin());
    }
    /// For how many elements to make room at once: the count may be forged.
    [[nodiscard]] static std::size_t room_for(std::uint64_t count, std::size_t) noexcept {
        static constexpr std::uint64_t at_once = 1024;
        return static_cast<std::size_t>(std::min(count, at_once));
    }

private:
    [[nodiscard]] Source& self() noexcept { return static_cast<Source&>(*this); }
};

} // namespace jspu_coop::detail
