// Inner loops with AVX2, for processors that have it. Only functions that say so are compiled for
// it: nothing that is shared with other sources may be among them, or the linker might keep their
// copy for all.
#include "policy/detail/bulk_kernels.hpp"
#include "policy/detail/bulk_loops.hpp"

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#    define JSPU_COOP_HAS_AVX2 1
#else
#    define JSPU_COOP_HAS_AVX2 0
#endif

#if JSPU_COOP_HAS_AVX2
#    include <immintrin.h>
#endif

namespace jspu_coop::detail {

#if JSPU_COOP_HAS_AVX2

namespace {

#    define JSPU_COOP_AVX2 __attribute__((target("avx2")))

JSPU_COOP_AVX2 inline __m256i vector_at(void const* values, std::size_t number) noexcept {
    return _mm256_loadu_si256(static_cast<__m256i const*>(values) + number);
}

/// The highest bit of each byte.
JSPU_COOP_AVX2 inline std::uint64_t top_bits(__m256i bytes) noexcept {
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(bytes));
}

/// One bit for each of 32 numbers of 16 bits that are all ones or zero.
JSPU_COOP_AVX2 inline std::uint64_t bits_of_16(__m256i low, __m256i high) noexcept {
    // Packing works on halves: the quarters come out as 0 2 1 3.
    return top_bits(_mm256_permute4x64_epi64(_mm256_packs_epi16(low, high), 0xD8));
}

/// One bit for each of 32 numbers of 32 bits that are all ones or zero.
JSPU_COOP_AVX2 inline std::uint64_t bits_of_32(__m256i first, __m256i second, __m256i third,
                                               __m256i fourth) noexcept {
    __m256i const packed =
        _mm256_packs_epi16(_mm256_packs_epi32(first, second), _mm256_packs_epi32(third, fourth));
    return top_bits(_mm256_permutevar8x32_epi32(packed, _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7)));
}

/// One bit for each of 4 numbers of 64 bits that are all ones or zero.
JSPU_COOP_AVX2 inline std::uint64_t bits_of_64(__m256i four) noexcept {
    return static_cast<std::uint32_t>(_mm256_movemask_pd(_mm256_castsi256_pd(four)));
}

// In each range test one comparison does: what lies before the first value wraps to beyond the
// last.

JSPU_COOP_AVX2 void in_range_8(void const* values, std::size_t words, std::int64_t first,
                               std::int64_t last, std::uint64_t* out) noexcept {
    __m256i const from = _mm256_set1_epi8(static_cast<char>(first));
    __m256i const width = _mm256_set1_epi8(static_cast<char>(last - first));
    for (std::size_t word = 0; word < words; ++word) {
        __m256i const low = _mm256_sub_epi8(vector_at(values, word * 2), from);
        __m256i const high = _mm256_sub_epi8(vector_at(values, word * 2 + 1), from);
        out[word] = top_bits(_mm256_cmpeq_epi8(_mm256_min_epu8(low, width), low))
                    | top_bits(_mm256_cmpeq_epi8(_mm256_min_epu8(high, width), high)) << 32U;
    }
}

JSPU_COOP_AVX2 void in_range_16(void const* values, std::size_t words, std::int64_t first,
                                std::int64_t last, std::uint64_t* out) noexcept {
    __m256i const from = _mm256_set1_epi16(static_cast<short>(first));
    __m256i const width = _mm256_set1_epi16(static_cast<short>(last - first));
    for (std::size_t half = 0; half < words * 2; ++half) {
        __m256i const low = _mm256_sub_epi16(vector_at(values, half * 2), from);
        __m256i const high = _mm256_sub_epi16(vector_at(values, half * 2 + 1), from);
        std::uint64_t const bits =
            bits_of_16(_mm256_cmpeq_epi16(_mm256_min_epu16(low, width), low),
                       _mm256_cmpeq_epi16(_mm256_min_epu16(high, width), high));
        out[half / 2] = half % 2 == 0 ? bits : out[half / 2] | bits << 32U;
    }
}

JSPU_COOP_AVX2 void in_range_32(void const* values, std::size_t words, std::int64_t first,
                                std::int64_t last, std::uint64_t* out) noexcept {
    __m256i const from = _mm256_set1_epi32(static_cast<int>(first));
    __m256i const width = _mm256_set1_epi32(static_cast<int>(last - first));
    for (std::size_t half = 0; half < words * 2; ++half) {
        __m256i within[4];
        for (std::size_t at = 0; at < 4; ++at) {
            __m256i const each = _mm256_sub_epi32(vector_at(values, half * 4 + at), from);
            within[at] = _mm256_cmpeq_epi32(_mm256_min_epu32(each, width), each);
        }
        std::uint64_t const bits = bits_of_32(within[0], within[1], within[2], within[3]);
        out[half / 2] = half % 2 == 0 ? bits : out[half / 2] | bits << 32U;
    }
}

JSPU_COOP_AVX2 void in_range_64(void const* values, std::size_t words, std::int64_t first,
                                std::int64_t last, std::uint64_t* out) noexcept {
    // Signed also for unsigned numbers: ends are below 2^63, and what is not looks negative.
    __m256i const from = _mm256_set1_epi64x(first);
    __m256i const to = _mm256_set1_epi64x(last);
    for (std::size_t word = 0; word < words; ++word) {
        std::uint64_t bits = 0;
        for (std::size_t at = 0; at < 16; ++at) {
            __m256i const each = vector_at(values, word * 16 + at);
            bits |= bits_of_64(_mm256_or_si256(_mm256_cmpgt_epi64(from, each),
                                               _mm256_cmpgt_epi64(each, to)))
                    << (at * 4);
        }
        out[word] = ~bits;
    }
}

/// Sixteen bytes in both halves.
JSPU_COOP_AVX2 inline __m256i twice(void const* sixteen) noexcept {
    return _mm256_broadcastsi128_si256(_mm_loadu_si128(static_cast<__m128i const*>(sixteen)));
}

JSPU_COOP_AVX2 void in_table_8(void const* values, std::size_t words, std::uint64_t const* table,
                               std::size_t /*size*/, std::uint64_t* out) noexcept {
    // A value is a byte of the table, by its upper five bits, and a bit in it, by its lower three.
    __m256i const low_half = twice(table);
    __m256i const high_half = twice(table + 2);
    __m256i const bit =
        _mm256_setr_epi8(1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16,
                         32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128);
    __m256i const three = _mm256_set1_epi8(7);
    __m256i const four = _mm256_set1_epi8(15);
    for (std::size_t half = 0; half < words * 2; ++half) {
        __m256i const each = vector_at(values, half);
        __m256i const place = _mm256_and_si256(_mm256_srli_epi16(each, 3), four);
        // The highest bit of a value says in which half of the table it is.
        __m256i const byte = _mm256_blendv_epi8(_mm256_shuffle_epi8(low_half, place),
                                                _mm256_shuffle_epi8(high_half, place), each);
        __m256i const asked = _mm256_shuffle_epi8(bit, _mm256_and_si256(each, three));
        std::uint64_t const bits =
            top_bits(_mm256_cmpeq_epi8(_mm256_and_si256(byte, asked), asked));
        out[half / 2] = half % 2 == 0 ? bits : out[half / 2] | bits << 32U;
    }
}

JSPU_COOP_AVX2 void has_all_8(void const* values, std::size_t words, std::uint64_t mask,
                              std::uint64_t* out) noexcept {
    __m256i const asked = _mm256_set1_epi8(static_cast<char>(mask));
    for (std::size_t word = 0; word < words; ++word) {
        __m256i const low = _mm256_and_si256(vector_at(values, word * 2), asked);
        __m256i const high = _mm256_and_si256(vector_at(values, word * 2 + 1), asked);
        out[word] = top_bits(_mm256_cmpeq_epi8(low, asked))
                    | top_bits(_mm256_cmpeq_epi8(high, asked)) << 32U;
    }
}

JSPU_COOP_AVX2 void has_any_8(void const* values, std::size_t words, std::uint64_t mask,
                              std::uint64_t* out) noexcept {
    __m256i const asked = _mm256_set1_epi8(static_cast<char>(mask));
    __m256i const none = _mm256_setzero_si256();
    for (std::size_t word = 0; word < words; ++word) {
        __m256i const low = _mm256_and_si256(vector_at(values, word * 2), asked);
        __m256i const high = _mm256_and_si256(vector_at(values, word * 2 + 1), asked);
        out[word] = ~(top_bits(_mm256_cmpeq_epi8(low, none))
                      | top_bits(_mm256_cmpeq_epi8(high, none)) << 32U);
    }
}

JSPU_COOP_AVX2 void has_all_16(void const* values, std::size_t words, std::uint64_t mask,
                               std::uint64_t* out) noexcept {
    __m256i const asked = _mm256_set1_epi16(static_cast<short>(mask));
    for (std::size_t half = 0; half < words * 2; ++half) {
        __m256i const low = _mm256_and_si256(vector_at(values, half * 2), asked);
        __m256i const high = _mm256_and_si256(vector_at(values, half * 2 + 1), asked);
        std::uint64_t const bits =
            bits_of_16(_mm256_cmpeq_epi16(low, asked), _mm256_cmpeq_epi16(high, asked));
        out[half / 2] = half % 2 == 0 ? bits : out[half / 2] | bits << 32U;
    }
}

JSPU_COOP_AVX2 void has_all_32(void const* values, std::size_t words, std::uint64_t mask,
                               std::uint64_t* out) noexcept {
    __m256i const asked = _mm256_set1_epi32(static_cast<int>(mask));
    for (std::size_t half = 0; half < words * 2; ++half) {
        __m256i has[4];
        for (std::size_t at = 0; at < 4; ++at) {
            __m256i const each = _mm256_and_si256(vector_at(values, half * 4 + at), asked);
            has[at] = _mm256_cmpeq_epi32(each, asked);
        }
        std::uint64_t const bits = bits_of_32(has[0], has[1], has[2], has[3]);
        out[half / 2] = half % 2 == 0 ? bits : out[half / 2] | bits << 32U;
    }
}

// The plain loops, for the compiler to make vectors of.

JSPU_COOP_AVX2 void split_avx2(std::size_t words, std::uint64_t flip, std::uint64_t const* known,
                               std::uint64_t met_missing, std::uint64_t failed_missing,
                               std::uint64_t* met, std::uint64_t* failed) noexcept {
    split_words(words, flip, known, met_missing, failed_missing, met, failed);
}

JSPU_COOP_AVX2 void join_avx2(std::size_t words, std::uint64_t* narrowed, std::uint64_t const* by,
                              std::uint64_t const* skipped, std::uint64_t* widened,
                              std::uint64_t const* with) noexcept {
    join_words(words, narrowed, by, skipped, widened, with);
}

JSPU_COOP_AVX2 void only_first_avx2(std::size_t words, std::uint64_t const* first,
                                    std::uint64_t const* second, std::uint64_t const* third,
                                    std::uint64_t* out) noexcept {
    only_first_words(words, first, second, third, out);
}

JSPU_COOP_AVX2 void several_avx2(std::size_t words, std::uint64_t const* first,
                                 std::uint64_t const* second, std::uint64_t const* third,
                                 std::uint64_t* out) noexcept {
    several_words(words, first, second, third, out);
}

#    undef JSPU_COOP_AVX2

/// The portable loops with the better ones in their places: what is left is rare.
bulk_kernels with_avx2() noexcept {
    bulk_kernels made = portable_kernels();
    made.in_range = {in_range_8,  in_range_8,  in_range_16, in_range_16,
                     in_range_32, in_range_32, in_range_64, in_range_64};
    made.has_all[0] = made.has_all[1] = has_all_8;
    made.has_all[2] = made.has_all[3] = has_all_16;
    made.has_all[4] = made.has_all[5] = has_all_32;
    made.has_any[0] = made.has_any[1] = has_any_8;
    made.in_table[0] = made.in_table[1] = in_table_8;
    made.split = split_avx2;
    made.join = join_avx2;
    made.only_first = only_first_avx2;
    made.several = several_avx2;
    return made;
}

} // namespace

bulk_kernels const& fastest_kernels() noexcept {
    static bulk_kernels const best =
        __builtin_cpu_supports("avx2") ? with_avx2() : portable_kernels();
    return best;
}

#else

bulk_kernels const& fastest_kernels() noexcept {
    return portable_kernels();
}

#endif

} // namespace jspu_coop::detail
