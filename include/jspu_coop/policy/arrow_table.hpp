/// @file
/// Columns that another program hands over through the Arrow C Data Interface.
#pragma once

#include <jspu_coop/policy/fact_column.hpp>
#include <jspu_coop/policy/fact_schema.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

// The two structures of the interface, as its specification has everybody declare them
// (https://arrow.apache.org/docs/format/CDataInterface.html).
#ifndef ARROW_C_DATA_INTERFACE
#    define ARROW_C_DATA_INTERFACE

extern "C" {

/// What an array is made of.
struct ArrowSchema {
    char const* format;                   ///< the type
    char const* name;                     ///< of a column, its name
    char const* metadata;                 ///< not read
    std::int64_t flags;                   ///< not read
    std::int64_t n_children;              ///< how many columns
    struct ArrowSchema** children;        ///< the columns
    struct ArrowSchema* dictionary;       ///< of a dictionary-encoded array, its values
    void (*release)(struct ArrowSchema*); ///< gives it back; null when it has been
    void* private_data;                   ///< the producer's
};

/// An array.
struct ArrowArray {
    std::int64_t length;                 ///< how many values
    std::int64_t null_count;             ///< how many are null; -1: not counted
    std::int64_t offset;                 ///< how many values come before the first
    std::int64_t n_buffers;              ///< how many buffers
    std::int64_t n_children;             ///< how many columns
    void const** buffers;                ///< the buffers
    struct ArrowArray** children;        ///< the columns
    struct ArrowArray* dictionary;       ///< of a dictionary-encoded array, its values
    void (*release)(struct ArrowArray*); ///< gives it back; null when it has been
    void* private_data;                  ///< the producer's
};
}

#endif // ARROW_C_DATA_INTERFACE

namespace jspu_coop {

/// How the fractions of a fact were made into ticks.
struct ratio_column {
    fact_name fact;    ///< a ratio
    ratio_ticks ticks; ///< how its fractions were made into ticks
};

/// A record batch of another program, as columns: nothing of it is copied but dictionaries. It is
/// given back when the table goes; columns, and questions made of them, must not be asked later.
///
/// Accepted are structures (`+s`) of columns that are named as facts; others are left alone.
///
/// | fact | formats |
/// |---|---|
/// | boolean | `b` |
/// | integer | `c` `C` `s` `S` `i` `I` `l` `L` |
/// | decimal, grade | `d:P,S,32` and `d:P,S,64` with as many digits S as the fact has; without any,
/// those of an integer | | ratio | those of an integer, for ticks (`ratio_column`) | | date | `tdD`
/// | | code, level, field of study | dictionary-encoded `u` or `U`, with an index `c` `C` `s` `S`
/// `i` `I` | | set of codes | those of an integer; the n-th bit is the n-th code of the fact's type
/// |
///
/// Whatever would have to be converted is refused: other widths of decimals, days in milliseconds,
/// plain strings, lists, floating point.
class arrow_table {
public:
    /// Takes a record batch over.
    /// @param schema the facts
    /// @param layout what the batch is made of; not null
    /// @param batch the batch; not null
    /// @param ratios how fractions were made into ticks, for each fact that is one
    /// @return the table, which has taken both over; or, both being the caller's still:
    ///   `arrow.released` (one had been given back), `arrow.not_a_table`, `arrow.malformed`,
    ///   `arrow.null_rows` (a row is null as a whole), `arrow.too_long` (2^48 values),
    ///   `arrow.format_not_accepted` with `expected`, `arrow.null_codes` (a dictionary has a null),
    ///   `arrow.not_aligned`, `arrow.ticks_lacking`; paths begin with the column's name
    [[nodiscard]] JSPU_COOP_EXPORT static result<arrow_table>
    take(fact_schema const& schema, ArrowSchema* layout, ArrowArray* batch,
         std::vector<ratio_column> const& ratios = {});

    /// A batch is given back once, so that there is one table of it.
    arrow_table(arrow_table const&) = delete;
    /// Tables are moved, not copied.
    arrow_table& operator=(arrow_table const&) = delete;
    /// The other one is left without anything.
    JSPU_COOP_EXPORT arrow_table(arrow_table&& other) noexcept;
    /// Gives back what it had; the other one is left without anything.
    JSPU_COOP_EXPORT arrow_table& operator=(arrow_table&& other) noexcept;
    /// Gives the batch back.
    JSPU_COOP_EXPORT ~arrow_table();

    /// The columns that are facts, to ask about while the table lasts.
    [[nodiscard]] std::vector<fact_column> const& columns() const noexcept { return columns_; }
    /// How many rows there are.
    [[nodiscard]] std::size_t rows() const noexcept { return rows_; }

private:
    arrow_table() = default;

    ArrowArray batch_{};
    std::vector<fact_column> columns_{};
    std::size_t rows_{0};
};

} // namespace jspu_coop
