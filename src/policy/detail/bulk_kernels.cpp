// Inner loops in plain C++, written so that a compiler can use what vectors its target has.
#include "policy/detail/bulk_kernels.hpp"

#include "policy/detail/bulk_loops.hpp"

#include <bit>
#include <cstring>
#include <limits>
#include <type_traits>

namespace jspu_coop::detail {

namespace {

/// One bit for each of 64 bytes that are 0 or 1.
std::uint64_t gathered(std::uint8_t const* bytes) noexcept {
    std::uint64_t word = 0;
    for (std::size_t at = 0; at < 8; ++at) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, bytes + at * 8, 8);
        // The product collects the lowest bits of eight bytes in its highest byte.
        constexpr std::uint64_t collect = std::endian::native == std::endian::little
                                              ? 0x0102'0408'1020'4080U
                                              : 0x8040'2010'0804'0201U;
        word |= eight * collect >> 56U << (at * 8);
    }
    return word;
}

/// Asks each value of a run.
template <class Element, class Holds>
void test(void const* values, std::size_t words, std::uint64_t* out, Holds const& holds) noexcept {
    auto const* each = static_cast<Element const*>(values);
    for (std::size_t word = 0; word < words; ++word, each += 64) {
        std::uint8_t bytes[64];
        for (std::size_t at = 0; at < 64; ++at) {
            bytes[at] = holds(each[at]) ? 1 : 0;
        }
        out[word] = gathered(bytes);
    }
}

template <class Element>
void in_range(void const* values, std::size_t words, std::int64_t first, std::int64_t last,
              std::uint64_t* out) noexcept {
    // One comparison: what lies before the first value wraps to beyond the last.
    using bits = std::make_unsigned_t<Element>;
    auto const from = static_cast<bits>(first);
    auto const width = static_cast<bits>(static_cast<bits>(last) - from);
    test<Element>(values, words, out, [from, width](Element each) {
        return static_cast<bits>(static_cast<bits>(each) - from) <= width;
    });
}

template <class Element>
void has_all(void const* values, std::size_t words, std::uint64_t mask,
             std::uint64_t* out) noexcept {
    using bits = std::make_unsigned_t<Element>;
    auto const asked = static_cast<bits>(mask);
    test<bits>(values, words, out,
               [asked](bits each) { return static_cast<bits>(each & asked) == asked; });
}

template <class Element>
void has_any(void const* values, std::size_t words, std::uint64_t mask,
             std::uint64_t* out) noexcept {
    using bits = std::make_unsigned_t<Element>;
    auto const asked = static_cast<bits>(mask);
    test<bits>(values, words, out,
               [asked](bits each) { return static_cast<bits>(each & asked) != 0; });
}

template <class Element>
void in_table(void const* values, std::size_t words, std::uint64_t const* table, std::size_t size,
              std::uint64_t* out) noexcept {
    using bits = std::make_unsigned_t<Element>;
    test<bits>(values, words, out, [table, size](bits each) {
        return each < size && (table[each / 64U] >> (each % 64U) & 1U) != 0;
    });
}

void split(std::size_t words, std::uint64_t flip, std::uint64_t const* known,
           std::uint64_t met_missing, std::uint64_t failed_missing, std::uint64_t* met,
           std::uint64_t* failed) noexcept {
    split_words(words, flip, known, met_missing, failed_missing, met, failed);
}

void join(std::size_t words, std::uint64_t* narrowed, std::uint64_t const* by,
          std::uint64_t const* skipped, std::uint64_t* widened,
          std::uint64_t const* with) noexcept {
    join_words(words, narrowed, by, skipped, widened, with);
}

void only_first(std::size_t words, std::uint64_t const* first, std::uint64_t const* second,
                std::uint64_t const* third, std::uint64_t* out) noexcept {
    only_first_words(words, first, second, third, out);
}

void several(std::size_t words, std::uint64_t const* first, std::uint64_t const* second,
             std::uint64_t const* third, std::uint64_t* out) noexcept {
    several_words(words, first, second, third, out);
}

template <class... Elements>
constexpr bulk_kernels kernels_for() {
    return {{in_range<Elements>...},
            {has_all<Elements>...},
            {has_any<Elements>...},
            {in_table<Elements>...},
            split,
            join,
            only_first,
            several};
}

constexpr bulk_kernels portable =
    kernels_for<std::int8_t, std::uint8_t, std::int16_t, std::uint16_t, std::int32_t, std::uint32_t,
                std::int64_t, std::uint64_t>();

} // namespace

bulk_kernels const& portable_kernels() noexcept {
    return portable;
}

} // namespace jspu_coop::detail
