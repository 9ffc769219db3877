/// @file
/// Where values of the binary form are loaded from.
#pragma once

#include <jspu_coop/formats/boost/detail/allowance.hpp>
#include <jspu_coop/formats/boost/detail/byte_reader.hpp>
#include <jspu_coop/formats/boost/detail/compact_form.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop::detail {

/// Where values of the binary form are loaded from, as `compact_writer` saved them.
class compact_reader {
public:
    /// Loads from these bytes, which outlive the reader.
    compact_reader(std::string_view bytes, archive_allowance const& allowance) noexcept
        : bytes_{bytes}, allowance_{allowance} {}

    /// Loads a nested value.
    template <class Body>
    auto nested(char const*, Body const& body) {
        return body();
    }
    /// Loads true or false.
    [[nodiscard]] bool boolean(char const*) { return below(2) == 1; }
    /// Loads a number that may be negative.
    [[nodiscard]] std::int64_t integer(char const*) { return bytes_.integer(); }
    /// Loads a number without a sign.
    [[nodiscard]] std::uint64_t natural(char const*) { return bytes_.natural(); }
    /// Loads a text.
    [[nodiscard]] std::string string(char const*) { return std::string{bytes_.text()}; }
    /// Loads a value with a canonical text.
    template <class T>
    [[nodiscard]] T textual(char const*) {
        return compact_form<T>::read(bytes_);
    }
    /// Loads a code or kind.
    /// @param type where the type is known by; what the word means is kept for the next time
    /// @param parse gives the number of a word in its type, or throws
    template <class Parse>
    [[nodiscard]] std::size_t word(char const*, void const* type, Parse const& parse) {
        known_word& found = next_word();
        if (found.type != type) {
            found.number = parse(found.text);
            found.type = type;
        }
        return found.number;
    }
    /// Loads one of a few words that never change.
    template <std::size_t Count>
    [[nodiscard]] std::size_t choice(char const*, std::array<std::string_view, Count> const&) {
        return below(Count);
    }

    /// For how many elements to make room at once: the count may be forged, but no more can follow
    /// than there are bytes.
    /// @param least how many bytes an element takes at least
    [[nodiscard]] std::size_t room_for(std::uint64_t count, std::size_t least) const noexcept {
        return static_cast<std::size_t>(std::min<std::uint64_t>(count, bytes_.left() / least));
    }

    /// The bytes themselves.
    [[nodiscard]] byte_reader& bytes() noexcept { return bytes_; }
    /// What may still be asked.
    [[nodiscard]] archive_allowance& allowance() noexcept { return allowance_; }
    /// Refuses what stands behind the value.
    void finish() const {
        if (bytes_.left() > 0) {
            refuse_archive("archive.trailing_bytes", {},
                           {{"count", std::to_string(bytes_.left())}});
        }
    }

private:
    struct known_word {
        std::string_view text;
        void const* type;
        std::size_t number;
    };

    [[nodiscard]] std::size_t below(std::size_t bound) {
        std::size_t const number = bytes_.byte();
        if (number >= bound) {
            refuse_content();
        }
        return number;
    }

    [[nodiscard]] known_word& next_word() {
        std::uint64_t const number = bytes_.natural();
        if (number == 0) {
            return words_.emplace_back(known_word{bytes_.text(), nullptr, 0});
        }
        if (number > words_.size()) {
            refuse_content();
        }
        return words_[static_cast<std::size_t>(number - 1)];
    }

    byte_reader bytes_;
    archive_allowance allowance_;
    std::vector<known_word> words_;
};

} // namespace jspu_coop::detail
