// The sentences of the requirements of a compiled policy, made ready.
#pragma once

#include <jspu_coop/explain/requirement_sentences.hpp>
#include <jspu_coop/verdict/finding.hpp>

#include "explain/prepared_values.hpp"
#include "explain/sentence_pattern.hpp"
#include "policy/detail/shortfall.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace jspu_coop::detail {

/// The open values of a sentence, a bit for each.
using open_values = std::uint8_t;

/// The bit of an open value.
[[nodiscard]] constexpr open_values bit_of(open_value value) noexcept {
    return static_cast<open_values>(1U << static_cast<unsigned>(value));
}

inline constexpr open_values shows_observed = bit_of(open_value::observed); ///< what was found
inline constexpr open_values shows_first = bit_of(open_value::from);        ///< of time, its begin
inline constexpr open_values shows_last = bit_of(open_value::to);           ///< of time, its end

/// In place of a pattern's number where a case is not prepared.
inline constexpr std::int16_t no_pattern = -1;

/// One requirement of a policy.
struct prepared_requirement {
    std::size_t node{0};                      ///< its node in the program
    std::size_t depth{0};                     ///< how many requirements stand above it
    std::optional<std::size_t> fact{};        ///< the fact that it shows; none of time
    std::optional<shortfall_measure> time{};  ///< of time, what is counted
    std::vector<std::size_t> sources_of{};    ///< the facts that it reads
    shortfall_measure measure{};              ///< how what lacks is measured
    std::vector<std::string> codes{};         ///< of a set that has to have them all, in order
    std::optional<duration_unit> unit{};      ///< whole numbers are told as durations
    std::vector<std::string> unit_forms{};    ///< of a unit that is no time, by plural form
    std::vector<citation> own_sources{};      ///< of the rule and of its limits
    std::string sources{};                    ///< its own sources, with a space before them
    std::vector<sentence_pattern> patterns{}; ///< of the cases that are prepared
    /// By outcome and open values, which pattern; or none.
    std::array<std::array<std::int16_t, 32>, 4> pattern_of{};
};

/// What `requirement_sentences` holds.
class prepared_sentences {
public:
    prepared_sentences(compiled_policy policy, wording const& words, sensitive_values sensitive);

    /// @throws std::invalid_argument for outcomes of another policy, or a row over other facts
    void check(requirement_outcomes const& outcomes, fact_row const& row) const;
    /// The answer as a sentence.
    [[nodiscard]] std::string const& answer(outcome result) const noexcept {
        return answers_[static_cast<std::size_t>(result)];
    }
    /// How many requirements stand above one.
    [[nodiscard]] std::size_t depth_of(std::size_t at) const noexcept {
        return requirements_[at].depth;
    }
    /// Asks for the facts of a row beforehand: rows are large, and each fact lies by itself.
    void fetch(fact_row const& row) const noexcept;
    /// Appends the sentence of one requirement.
    void append(std::string& to, std::size_t at, requirement_outcomes const& outcomes,
                fact_row const& row) const;

private:
    friend class sentence_preparer;
    friend class sentence_writer;

    /// Appends the sentence from its patterns.
    /// @return whether that could be; if not, the text is as it was
    [[nodiscard]] bool append_prepared(std::string& to, std::size_t at,
                                       requirement_outcomes const& outcomes,
                                       fact_row const& row) const;
    /// The verdict of the policy without any reasons.
    [[nodiscard]] policy_verdict bare_verdict(outcome result) const;
    /// One requirement as the explanation of a verdict shows it.
    [[nodiscard]] finding finding_of(std::size_t at, fact_row const& row, outcome result) const;
    /// Finds of each requirement whether what it came to is left out, since it would tell the
    /// value of a sensitive fact, its own or that of one below it.
    void find_withheld();
    /// The answer alone, likewise.
    [[nodiscard]] finding answered(outcome result) const;

    compiled_policy policy_;
    wording words_;
    sensitive_values sensitive_;
    prepared_values values_;
    std::vector<bool> withheld_;        // of each requirement
    std::vector<bool> reads_sensitive_; // itself, or one below it; where that matters
    std::vector<prepared_requirement> requirements_;
    std::optional<sentence_pattern> sources_; // what stands behind a sentence; none: not prepared
    std::array<std::string, 4> answers_;
};

} // namespace jspu_coop::detail
