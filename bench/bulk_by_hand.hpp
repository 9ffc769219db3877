/// @file
/// The same policy by hand: with AVX2 over columns, and as most people would write it over a
/// struct.
#pragma once

#include "bulk_rows.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#if defined(__x86_64__)
#    include <immintrin.h>
#endif

namespace jspu_coop::bench {

/// What is written by hand and by the library: the three answers that there are here, and how each
/// requirement comes out.
struct answer_bits {
    std::vector<std::uint64_t> satisfied;
    std::vector<std::uint64_t> not_satisfied;
    std::vector<std::uint64_t> undetermined;
    std::vector<std::vector<std::uint64_t>> failed;
    std::vector<std::vector<std::uint64_t>> missing;

    answer_bits(std::size_t words, std::size_t requirements)
        : satisfied(words), not_satisfied(words), undetermined(words),
          failed(requirements, std::vector<std::uint64_t>(words)),
          missing(requirements, std::vector<std::uint64_t>(words)) {}

    friend bool operator==(answer_bits const&, answer_bits const&) = default;
};

#if defined(__x86_64__)

#    define JSPU_COOP_BENCH_AVX2 __attribute__((target("avx2"), always_inline)) inline

JSPU_COOP_BENCH_AVX2 __m256i at(void const* values, std::size_t number) {
    return _mm256_loadu_si256(static_cast<__m256i const*>(values) + number);
}
JSPU_COOP_BENCH_AVX2 std::uint64_t bits_of(__m256i low, __m256i high) {
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(low))
           | std::uint64_t{static_cast<std::uint32_t>(_mm256_movemask_epi8(high))} << 32U;
}
JSPU_COOP_BENCH_AVX2 std::uint64_t above_8(void const* values, std::size_t word, char limit) {
    __m256i const than = _mm256_set1_epi8(limit);
    return bits_of(_mm256_cmpgt_epi8(at(values, word * 2), than),
                   _mm256_cmpgt_epi8(at(values, word * 2 + 1), than));
}
JSPU_COOP_BENCH_AVX2 std::uint64_t above_16(void const* values, std::size_t word, short limit) {
    __m256i const than = _mm256_set1_epi16(limit);
    __m256i halves[2];
    for (std::size_t half = 0; half < 2; ++half) {
        halves[half] = _mm256_permute4x64_epi64(
            _mm256_packs_epi16(_mm256_cmpgt_epi16(at(values, word * 4 + half * 2), than),
                               _mm256_cmpgt_epi16(at(values, word * 4 + half * 2 + 1), than)),
            0xD8);
    }
    return bits_of(halves[0], halves[1]);
}
JSPU_COOP_BENCH_AVX2 std::uint64_t above_32(void const* values, std::size_t word, int limit) {
    __m256i const than = _mm256_set1_epi32(limit);
    __m256i const order = _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7);
    __m256i halves[2];
    for (std::size_t half = 0; half < 2; ++half) {
        std::size_t const from = word * 8 + half * 4;
        halves[half] = _mm256_permutevar8x32_epi32(
            _mm256_packs_epi16(_mm256_packs_epi32(_mm256_cmpgt_epi32(at(values, from), than),
                                                  _mm256_cmpgt_epi32(at(values, from + 1), than)),
                               _mm256_packs_epi32(_mm256_cmpgt_epi32(at(values, from + 2), than),
                                                  _mm256_cmpgt_epi32(at(values, from + 3), than))),
            order);
    }
    return bits_of(halves[0], halves[1]);
}
JSPU_COOP_BENCH_AVX2 std::uint64_t has_all_8(void const* values, std::size_t word, char bits) {
    __m256i const asked = _mm256_set1_epi8(bits);
    return bits_of(_mm256_cmpeq_epi8(_mm256_and_si256(at(values, word * 2), asked), asked),
                   _mm256_cmpeq_epi8(_mm256_and_si256(at(values, word * 2 + 1), asked), asked));
}

/// How many words of rows are worked on at once: so few that what comes out stays near the
/// processor.
inline constexpr std::size_t words_by_hand = 64;

/// A word for 64 rows of a block.
using hand_block = std::array<std::uint64_t, words_by_hand>;

/// The ten requirements of one decade over a block, one column after another: few streams at once.
/// @param met where all requirements so far may be met
/// @param failed where some may fail
__attribute__((target("avx2"))) inline void judge_block(decade const& of, std::size_t number,
                                                        std::size_t first, std::size_t words,
                                                        answer_bits& out, hand_block& met,
                                                        hand_block& failed) {
    std::array<hand_block, facts_a_decade> may_be_met; // whether it holds, at first
    std::array<hand_block, facts_a_decade> may_fail;
    auto& holds = may_be_met;
    for (std::size_t word = 0; word < words; ++word) {
        holds[0][word] = above_16(of.gpa.data(), first + word, limits::gpa - 1);
    }
    for (std::size_t word = 0; word < words; ++word) {
        holds[1][word] = ~above_8(of.age.data(), first + word, limits::age);
    }
    for (std::size_t word = 0; word < words; ++word) {
        holds[2][word] = above_16(of.credits.data(), first + word, limits::credits - 1);
    }
    for (std::size_t word = 0; word < words; ++word) {
        holds[3][word] = above_32(of.expires.data(), first + word, limits::expires - 1);
    }
    for (std::size_t word = 0; word < words; ++word) {
        holds[4][word] = above_8(of.country.data(), first + word, limits::first_country - 1)
                         & ~above_8(of.country.data(), first + word, limits::last_country);
    }
    for (std::size_t word = 0; word < words; ++word) {
        holds[5][word] = above_8(of.level.data(), first + word, limits::level - 1);
    }
    for (std::size_t word = 0; word < words; ++word) {
        holds[6][word] = above_8(of.months.data(), first + word, limits::months - 1);
    }
    for (std::size_t word = 0; word < words; ++word) {
        holds[7][word] = has_all_8(of.papers.data(), first + word, limits::papers);
    }
    for (std::size_t word = 0; word < words; ++word) {
        holds[8][word] = of.debt[first + word];
    }
    for (std::size_t word = 0; word < words; ++word) {
        holds[9][word] = above_8(of.year.data(), first + word, limits::first_year - 1)
                         & ~above_8(of.year.data(), first + word, limits::last_year);
    }
    for (std::size_t fact = 0; fact < facts_a_decade; ++fact) {
        std::uint64_t const* const known = of.known[fact].data() + first;
        std::uint64_t* const fails = out.failed[number * facts_a_decade + fact].data() + first;
        std::uint64_t* const lacks = out.missing[number * facts_a_decade + fact].data() + first;
        for (std::size_t word = 0; word < words; ++word) {
            std::uint64_t const is = holds[fact][word];
            fails[word] = known[word] & ~is;
            lacks[word] = ~known[word];
            may_fail[fact][word] = ~is | ~known[word];
            may_be_met[fact][word] = is | ~known[word];
        }
    }
    for (std::size_t word = 0; word < words; ++word) {
        auto const& yes = may_be_met;
        auto const& no = may_fail;
        met[word] &= yes[0][word] & yes[1][word] & yes[2][word] & yes[3][word] & yes[4][word]
                     & (yes[5][word] | yes[6][word]) & yes[7][word] & no[8][word] & yes[9][word];
        failed[word] |= no[0][word] | no[1][word] | no[2][word] | no[3][word] | no[4][word]
                        | (no[5][word] & no[6][word]) | no[7][word] | yes[8][word] | no[9][word];
    }
}

/// The policy over rows of so many decades, block by block.
template <std::size_t decades>
__attribute__((target("avx2"))) void with_avx2(std::array<decade, decades> const& rows,
                                               std::size_t words, answer_bits& out) {
    for (std::size_t first = 0; first < words; first += words_by_hand) {
        std::size_t const count = std::min(words_by_hand, words - first);
        hand_block met;
        hand_block failed{};
        met.fill(~std::uint64_t{0});
        for (std::size_t number = 0; number < decades; ++number) {
            judge_block(rows[number], number, first, count, out, met, failed);
        }
        for (std::size_t word = 0; word < count; ++word) {
            out.satisfied[first + word] = met[word] & ~failed[word];
            out.not_satisfied[first + word] = failed[word] & ~met[word];
            out.undetermined[first + word] = met[word] & failed[word];
        }
    }
}

#endif

/// One applicant as most people would have one: 48 bytes a decade.
struct applicant {
    std::int32_t gpa, age, credits, expires, country, level, months, papers, debt, year;
    std::uint32_t known;
    std::uint32_t number;
};

/// The applicants of a decade.
[[nodiscard]] inline std::vector<applicant> applicants_of(decade const& of, std::size_t rows) {
    std::vector<applicant> made(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        auto const bit = [&](std::vector<std::uint64_t> const& bits) {
            return static_cast<std::uint32_t>(bits[row / 64] >> row % 64 & 1U);
        };
        made[row] = {of.gpa[row],
                     of.age[row],
                     of.credits[row],
                     of.expires[row],
                     of.country[row],
                     of.level[row],
                     of.months[row],
                     of.papers[row],
                     static_cast<std::int32_t>(bit(of.debt)),
                     of.year[row],
                     0,
                     static_cast<std::uint32_t>(row)};
        for (std::size_t fact = 0; fact < facts_a_decade; ++fact) {
            made[row].known |= bit(of.known[fact]) << fact;
        }
    }
    return made;
}

/// Which requirements an applicant fails, and which cannot be told.
struct two_masks {
    std::uint32_t failed;
    std::uint32_t missing;
};

/// Ten requirements of one applicant.
[[nodiscard]] inline two_masks judged(applicant const& who) {
    two_masks made{0, ~who.known & 0x3FFU};
    // Without branches: over facts as they come, these would be guessed wrongly every other time.
    auto const fail = [&](bool holds, unsigned fact) {
        made.failed |= static_cast<std::uint32_t>(!holds) << fact;
    };
    fail(who.gpa >= limits::gpa, 0);
    fail(who.age <= limits::age, 1);
    fail(who.credits >= limits::credits, 2);
    fail(who.expires >= limits::expires, 3);
    fail(who.country >= limits::first_country && who.country <= limits::last_country, 4);
    fail(who.level >= limits::level, 5);
    fail(who.months >= limits::months, 6);
    fail((who.papers & limits::papers) == limits::papers, 7);
    fail(who.debt != 0, 8);
    fail(who.year >= limits::first_year && who.year <= limits::last_year, 9);
    made.failed &= who.known;
    return made;
}

/// How the masks of one decade combine: 1 may be met, 2 may fail.
[[nodiscard]] inline unsigned combined(two_masks const& of) {
    constexpr std::uint32_t all = 0b10'1001'1111; // but the two that are one `any`, and the `not`
    std::uint32_t const met = ~of.failed & ~of.missing;
    bool const may_fail = ((of.failed | of.missing) & all) != 0
                          || ((of.failed | of.missing) & 0x60U) == 0x60U
                          || ((met | of.missing) & 0x100U) != 0;
    bool const may_be_met = (of.failed & all) == 0 && (of.failed & 0x60U) != 0x60U
                            && ((of.failed | of.missing) & 0x100U) != 0;
    return (may_be_met ? 1U : 0U) | (may_fail ? 2U : 0U);
}

/// The ten requirements as a chain of questions that ends at the first "no": 0 no, 1 yes, 2 open.
[[nodiscard]] inline int if_chain(applicant const& who) {
    bool is_open = false;
    auto const is_known = [&](unsigned fact) {
        bool const known = (who.known >> fact & 1U) != 0;
        is_open = is_open || !known;
        return known;
    };
    if (is_known(0) && who.gpa < limits::gpa) {
        return 0;
    }
    if (is_known(1) && who.age > limits::age) {
        return 0;
    }
    if (is_known(2) && who.credits < limits::credits) {
        return 0;
    }
    if (is_known(3) && who.expires < limits::expires) {
        return 0;
    }
    if (is_known(4)
        && (who.country < limits::first_country || who.country > limits::last_country)) {
        return 0;
    }
    bool const knows_level = (who.known >> 5U & 1U) != 0;
    bool const knows_months = (who.known >> 6U & 1U) != 0;
    if (!(knows_level && who.level >= limits::level)
        && !(knows_months && who.months >= limits::months)) {
        if (knows_level && knows_months) {
            return 0;
        }
        is_open = true;
    }
    if (is_known(7) && (who.papers & limits::papers) != limits::papers) {
        return 0;
    }
    if (is_known(8) && who.debt != 0) {
        return 0;
    }
    if (is_known(9) && (who.year < limits::first_year || who.year > limits::last_year)) {
        return 0;
    }
    return is_open ? 2 : 1;
}

/// The plain loop: masks of each applicant, and the answer.
template <std::size_t decades>
void plain_loop(std::array<std::vector<applicant>, decades> const& rows,
                std::vector<two_masks>& masks, std::vector<std::uint8_t>& answers) {
    for (std::size_t row = 0; row < rows[0].size(); ++row) {
        unsigned met = 1;
        unsigned failed = 0;
        for (std::size_t number = 0; number < decades; ++number) {
            two_masks const one = judged(rows[number][row]);
            masks[row * decades + number] = one;
            unsigned const both = combined(one);
            met &= both;
            failed |= both & 2U;
        }
        answers[row] = static_cast<std::uint8_t>(met | failed);
    }
}

} // namespace jspu_coop::bench
