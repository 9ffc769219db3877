/// @file
/// What is known of one applicant.
#pragma once

#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/policy/fact_provenance.hpp>
#include <jspu_coop/policy/fact_schema.hpp>
#include <jspu_coop/vocabulary/citation.hpp>

#include <memory>
#include <optional>
#include <vector>

namespace jspu_coop {

/// One fact of a row, and where it is known from.
struct fact_slot {
    fact<fact_value> known{};                  ///< what is known
    std::optional<citation> from{};            ///< the paper or record that says so
    std::optional<fact_provenance> reckoned{}; ///< of a computed fact, from what it was reckoned

    /// Slots are equal when all members are.
    friend bool operator==(fact_slot const&, fact_slot const&) = default;
};
JSPU_COOP_RECORD(fact_slot, (known, from, reckoned));

/// What is known of one applicant: a checked slot for each fact of a schema. A new row knows
/// nothing. Copies share the schema.
class fact_row {
public:
    /// A row that knows nothing.
    /// @param schema which facts there are; without issues
    /// @throws std::invalid_argument for no schema
    JSPU_COOP_EXPORT explicit fact_row(std::shared_ptr<fact_schema const> schema);

    /// Says what is known of a fact, in place of what was said before.
    /// @param name the fact
    /// @param known known, absent, missing or conflicting
    /// @param from where it is known from
    /// @param reckoned of a computed fact, from what it was reckoned
    /// @return nothing; or, leaving the row as it is, `fact.unknown`, `fact.not_absent` (the schema
    ///   says that everybody has one), or why a value or claim is none of the fact's type:
    ///   `fact.wrong_type`, `fact.wrong_unit`, `fact.wrong_vocabulary`, `fact.wrong_scale`,
    ///   `fact.unknown_code`, `fact.codes_not_increasing`, `fact.too_fine`, `fact.out_of_range`,
    ///   see `issues_of`; and the issues of the citations; the path begins with the fact's name
    JSPU_COOP_EXPORT result<void> set(fact_name const& name, fact<fact_value> known,
                                      std::optional<citation> from = {},
                                      std::optional<fact_provenance> reckoned = {});

    /// The schema.
    [[nodiscard]] fact_schema const& schema() const noexcept { return *schema_; }
    /// The slots, in the schema's order.
    [[nodiscard]] std::vector<fact_slot> const& slots() const noexcept { return slots_; }

    /// Rows are equal when schemas and slots are.
    [[nodiscard]] friend bool operator==(fact_row const& left, fact_row const& right) {
        return left.slots_ == right.slots_
               && (left.schema_ == right.schema_ || *left.schema_ == *right.schema_);
    }

private:
    std::shared_ptr<fact_schema const> schema_;
    std::vector<fact_slot> slots_;
};

} // namespace jspu_coop
