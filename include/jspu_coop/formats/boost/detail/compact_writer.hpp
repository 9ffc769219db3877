/// @file
/// Where values are saved in the binary form.
#pragma once

#include <jspu_coop/formats/boost/detail/byte_writer.hpp>
#include <jspu_coop/formats/boost/detail/compact_form.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace jspu_coop::detail {

/// Where values are saved in the binary form: no names, the shortest form of each value.
///
/// A code or kind stands as its text where it is first met, with 0 before it, and as its number,
/// counted from 1, from then on. So files stay readable whatever codes are added between others.
class compact_writer {
public:
    /// Saves a nested value: its parts, without a mark.
    template <class Body>
    void nested(char const*, Body const& body) {
        body();
    }
    /// Saves true or false.
    void boolean(char const*, bool value) { bytes_.byte(value ? 1 : 0); }
    /// Saves a number that may be negative.
    void integer(char const*, std::int64_t value) { bytes_.integer(value); }
    /// Saves a number without a sign.
    void natural(char const*, std::uint64_t value) { bytes_.natural(value); }
    /// Saves a text.
    void string(char const*, std::string const& value) { bytes_.text(value); }
    /// Saves a value with a canonical text.
    template <class T>
    void textual(char const*, T const& value) {
        compact_form<T>::write(bytes_, value);
    }
    /// Saves a code or kind.
    /// @param value a text that lives as long as the program
    void word(char const*, std::string_view value) {
        cached_word& cached = cache_[slot_of(value)];
        if (cached.text != value.data() || cached.number == 0) {
            auto const [found, is_new] = words_.try_emplace(value, words_.size() + 1);
            cached = {value.data(), found->second};
            if (is_new) {
                bytes_.natural(0);
                bytes_.text(value);
                return;
            }
        }
        bytes_.natural(cached.number);
    }
    /// Saves one of a few words that never change: its number.
    void choice(char const*, std::size_t number, std::string_view) {
        bytes_.byte(static_cast<std::uint8_t>(number));
    }

    /// The bytes themselves.
    [[nodiscard]] byte_writer& bytes() noexcept { return bytes_; }
    /// Everything that was saved.
    [[nodiscard]] std::string take() && { return std::move(bytes_).take(); }

private:
    /// A word by the address of its text, which is quicker to find than the text. It only speeds
    /// the look-up: which number a word has does not depend on addresses.
    struct cached_word {
        char const* text{nullptr};
        std::uint64_t number{0};
    };

    [[nodiscard]] static std::size_t slot_of(std::string_view value) noexcept {
        auto const address = reinterpret_cast<std::uintptr_t>(value.data());
        return (address ^ address >> 7U) % slots;
    }

    static constexpr std::size_t slots = 128;

    byte_writer bytes_;
    std::array<cached_word, slots> cache_{};
    std::map<std::string_view, std::uint64_t> words_;
};

} // namespace jspu_coop::detail
