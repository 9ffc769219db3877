/// @file
/// Decides many applicants at once.
#pragma once

#include <jspu_coop/policy/bulk_question.hpp>
#include <jspu_coop/verdict/outcome.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace jspu_coop {

/// Some rows that follow one another.
struct row_range {
    std::size_t first; ///< the first row
    std::size_t count; ///< how many

    /// Equal when all members are.
    friend bool operator==(row_range const&, row_range const&) = default;
};

/// Where the answers go. Bit `n % 64` of word `n / 64` is the n-th row of the range, and each has
/// `words_for(count)` words or more; empty: not wanted. Each row has exactly one of the four.
struct verdict_bits {
    std::span<std::uint64_t> satisfied{};      ///< who is eligible
    std::span<std::uint64_t> not_satisfied{};  ///< who is not
    std::span<std::uint64_t> undetermined{};   ///< of whom too little is known
    std::span<std::uint64_t> not_applicable{}; ///< whom the policy does not govern
};

/// Where it goes how one requirement comes out, as in `verdict_bits`. Of what only warns of a
/// policy that is referred to, it is told of those alone to whom the reference applies (see
/// `requirement_verdict::bears`): it warns the others of nothing.
struct requirement_bits {
    std::size_t requirement;            ///< an index of `compiled_policy::requirements`
    std::span<std::uint64_t> failed{};  ///< who does not meet it
    std::span<std::uint64_t> missing{}; ///< of whom too little is known to say
};

/// Which machine code decides. The answers are the same.
enum class bulk_code {
    fastest, ///< the best that this processor has
    portable ///< what every processor has
};

/// Decides some of the applicants. The answer of each is that of `decide` for a row of the same
/// facts, each known or missing; what is said of a requirement is the outcome in its explanation.
///
/// Nothing is allocated for a row, and nothing thrown; but for memory that runs out before the
/// first. Any number of threads may decide ranges of one question at once, each into words of its
/// own. Beside a first, quick pass over blocks of rows, those in which a fact is missing that
/// several requirements read, and that it leaves open, take time for each cell of such facts.
/// @param asked the question
/// @param rows which applicants
/// @param verdicts where the answers go
/// @param requirements where it goes how requirements come out
/// @param code for tests: the answers are the same
/// @return nothing; or, before anything is written, `policy.rows_out_of_range`,
///   `policy.requirement_out_of_range` and `policy.room_too_small` with `expected`, the number of
///   words
[[nodiscard]] JSPU_COOP_EXPORT result<void>
decide(bulk_question const& asked, row_range rows, verdict_bits const& verdicts,
       std::span<requirement_bits const> requirements = {}, bulk_code code = bulk_code::fastest);

/// How many of the bits are set.
/// @pre there are `words_for(count)` words, and no bit behind the last row is set
[[nodiscard]] JSPU_COOP_EXPORT std::size_t count_of(std::span<std::uint64_t const> bits) noexcept;

/// Writes the index of each bit that is set, in order.
/// @param bits as `decide` writes them
/// @param first what the first bit is counted as: `row_range::first`
/// @param indices has room for `count_of(bits)`
/// @return how many were written; no more than there is room for
JSPU_COOP_EXPORT std::size_t write_indices(std::span<std::uint64_t const> bits, std::size_t first,
                                           std::span<std::uint64_t> indices) noexcept;

/// Writes for each row a number of which bit `n` is the row's bit in the n-th bitmap: which
/// requirements somebody fails.
/// @param bitmaps at most 64, each of `words_for(masks.size())` words or more
/// @param masks one for each row
/// @return nothing; or `policy.too_many_bitmaps`, `policy.room_too_small`
JSPU_COOP_EXPORT result<void>
write_row_masks(std::span<std::span<std::uint64_t const> const> bitmaps,
                std::span<std::uint64_t> masks);

/// The answers of some applicants, with room of their own.
struct bulk_answer {
    /// How one requirement comes out.
    struct of_requirement {
        std::size_t requirement;            ///< an index of `compiled_policy::requirements`
        std::vector<std::uint64_t> failed;  ///< who does not meet it
        std::vector<std::uint64_t> missing; ///< of whom too little is known to say
    };

    row_range rows; ///< the rows
    std::array<std::vector<std::uint64_t>, 4>
        by_outcome;                           ///< the bits of each outcome, by its number
    std::vector<of_requirement> requirements; ///< as they were asked for

    /// The bits of an outcome.
    [[nodiscard]] std::vector<std::uint64_t> const& of(outcome which) const noexcept {
        return by_outcome[static_cast<std::size_t>(which)];
    }
};

/// Decides some of the applicants into room that it makes.
/// @param asked the question
/// @param rows which applicants
/// @param requirements which requirements to tell of: indices of `compiled_policy::requirements`
/// @return the answers, or as `decide` above
[[nodiscard]] JSPU_COOP_EXPORT result<bulk_answer>
decide(bulk_question const& asked, row_range rows, std::span<std::size_t const> requirements = {});

} // namespace jspu_coop
