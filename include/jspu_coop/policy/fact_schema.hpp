/// @file
/// Which facts there are, and what is known of each beforehand.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/policy/fact_name.hpp>
#include <jspu_coop/policy/fact_value.hpp>
#include <jspu_coop/vocabulary/enum_set.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// What is known of a fact beforehand, beside its type.
enum class fact_trait {
    can_only_grow, ///< it never falls: credits earned, papers handed in; a "no" from it is "not
                   ///< yet"
    cannot_change, ///< it is as it is: a birth date; nobody is told to change it
    is_sensitive,  ///< an explanation can be shown without its value: health
    may_be_absent  ///< it may be known that there is none; otherwise every applicant has one
};
JSPU_COOP_ENUM(fact_trait, can_only_grow, cannot_change, is_sensitive, may_be_absent);

/// The trait's name in issues.
template <>
inline constexpr std::string_view enumeration_name<fact_trait> = "fact_trait";

/// What a fact is.
struct fact_description {
    fact_name name;                ///< unique in the schema
    fact_type type;                ///< which values it may have
    enum_set<fact_trait> traits{}; ///< what else is known beforehand
    text labels;                   ///< how it is called, in at least one language

    /// Descriptions are equal when all members are.
    friend bool operator==(fact_description const&, fact_description const&) = default;
};
JSPU_COOP_RECORD(fact_description, (name, type, traits, labels));

/// How one code of a vocabulary is called.
struct code_label {
    std::string code; ///< the code, unique in its vocabulary
    text labels;      ///< how it reads within a sentence, in at least one language

    /// Labels are equal when both members are.
    friend bool operator==(code_label const&, code_label const&) = default;
};
JSPU_COOP_RECORD(code_label, (code, labels));

/// How the codes of a vocabulary, or the levels of a scale, are called.
struct vocabulary_labels {
    std::string vocabulary;        ///< its name, as types of facts have it: unique in the schema
    std::vector<code_label> codes; ///< at least one; a code without a label is told as it is

    /// Labels are equal when both members are.
    friend bool operator==(vocabulary_labels const&, vocabulary_labels const&) = default;
};
JSPU_COOP_RECORD(vocabulary_labels, (vocabulary, codes));

/// Which facts there are. A row has one slot for each, in this order.
struct fact_schema {
    std::vector<fact_description> facts;           ///< at least one
    std::vector<vocabulary_labels> vocabularies{}; ///< how their codes are called; what the library
                                                   ///< itself calls by a label needs none

    /// The index of the fact with this name; none when there is none. Linear.
    [[nodiscard]] JSPU_COOP_EXPORT std::optional<std::size_t>
    find(fact_name const& name) const noexcept;
    /// How a code is called by the schema; null where it has no label of its own. Linear.
    [[nodiscard]] JSPU_COOP_EXPORT text const* label_of(std::string_view vocabulary,
                                                        std::string_view code) const noexcept;

    /// Schemas are equal when all members are.
    friend bool operator==(fact_schema const&, fact_schema const&) = default;
};
JSPU_COOP_RECORD(fact_schema, (facts, vocabularies));

/// Everything wrong with a schema.
/// @return `fact_schema.empty`; `fact_schema.fact_repeated`; `fact_schema.labels_empty`;
///   `fact_schema.cannot_grow` (only booleans, numbers, sets and levels grow, and nothing that
///   cannot change); the issues of each type under `/facts/N/type`; and under `/vocabularies/N`
///   `fact_schema.vocabulary_repeated`, `fact_schema.vocabulary_unknown` (no fact has codes of it),
///   `fact_schema.codes_empty`, and of its codes `fact_schema.code_repeated`,
///   `fact_schema.code_unknown` (no fact may have it) and `fact_schema.code_labels_empty`
[[nodiscard]] JSPU_COOP_EXPORT issues validate(fact_schema const& schema);

} // namespace jspu_coop
