/// @file
/// The sentences of a compiled policy, made ready for many applicants.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/explain/wording.hpp>
#include <jspu_coop/policy/requirement_outcomes.hpp>

#include <cstddef>
#include <memory>
#include <string>

namespace jspu_coop {

namespace detail {
class prepared_sentences;
} // namespace detail

/// Whether the values of sensitive facts are told.
enum class sensitive_values {
    told,    ///< like all others
    left_out ///< neither observed nor lacking: only what is asked for and how it came out
};

/// The sentences of a compiled policy in one language, made ready once: `decide_each` says how each
/// requirement came out for an applicant, and these say it in words, at the price of copying them.
///
/// Each sentence tells what is asked for, whether it is met, what was found, what lacks or is too
/// much, and the sources; a requirement that is open is "not certain", never "not met". It is, byte
/// for byte, the one that `sentence_of` and `sources_of` make of that requirement in
/// `explanation_of(verdict, schema)`: both are filled from the same messages of the catalogue.
///
/// Copies share everything, nothing of it changes; any number of threads may use it at once, as far
/// as the resolver of names allows that.
class requirement_sentences {
public:
    /// @param policy the policy
    /// @param words the language, and the names of policies and versions; its catalogue has to
    ///   outlive the sentences
    /// @param sensitive whether the values of sensitive facts are told
    ///
    /// Takes a part of a millisecond for each requirement.
    JSPU_COOP_EXPORT
    requirement_sentences(compiled_policy policy, wording const& words,
                          sensitive_values sensitive = sensitive_values::told);

    /// Appends the whole tree as lines: the answer of the policy, then a sentence for each
    /// requirement, in the order of `compiled_policy::requirements()`, indented by two spaces for
    /// each requirement above it and for the answer.
    /// @param outcomes made by `decide_each` of the policy
    /// @param row what is known of the same applicant
    /// @param text what is appended to; used again, it keeps its room, and mostly nothing is
    ///   allocated
    /// @throws std::invalid_argument for outcomes of another policy, or a row over other facts
    JSPU_COOP_EXPORT void write(requirement_outcomes const& outcomes, fact_row const& row,
                                std::string& text) const;

    /// Appends the sentence of one requirement, without a line feed.
    /// @param at its place in `compiled_policy::requirements()`
    /// @param outcomes made by `decide_each` of the policy
    /// @param row what is known of the same applicant
    /// @param text what is appended to
    /// @throws std::invalid_argument for outcomes of another policy, or a row over other facts
    /// @throws std::out_of_range for a place that is not there
    JSPU_COOP_EXPORT void write_one(std::size_t at, requirement_outcomes const& outcomes,
                                    fact_row const& row, std::string& text) const;

private:
    std::shared_ptr<detail::prepared_sentences const> prepared_;
};

} // namespace jspu_coop
