/// @file
/// Fields of education and training, ISCED-F 2013.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/vocabulary/label.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// How fine a field of study is.
enum class field_level {
    broad,   ///< two digits: `01` Education
    narrow,  ///< three digits: `011`
    detailed ///< four digits: `0113`
};

JSPU_COOP_ENUM(field_level, broad, narrow, detailed);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<field_level> = "field_level";

/// The name of a level in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(field_level value) noexcept {
    switch (value) {
    case field_level::broad:
        return {"Keng soha", "Широкая область", "Broad field"};
    case field_level::narrow:
        return {"Tor soha", "Узкая область", "Narrow field"};
    case field_level::detailed:
        return {"Batafsil soha", "Детализированная область", "Detailed field"};
    }
    return {};
}

/// A field of education and training of ISCED-F 2013 (UNESCO Institute for Statistics).
///
/// Its canonical text is the code, a string: `0113` is not 113, and `011` is not `0011`. A code
/// lies in every code it begins with. The digits 0, 8 and 9 have a meaning of their own:
/// - a narrow or detailed code that ends in 0 says "not further defined": `0110` is education of
///   which no more is known. It lies in `011` like any other detailed code and contains only
///   itself; what it *stands for* is `011` (`stands_for`), so it may turn out to lie in `0113`
///   (`may_lie_in`);
/// - 8 says inter-disciplinary, mainly of that broad field: `0188`;
/// - 9 says not elsewhere classified: `0119`. Of such a field it is known that it is no other one.
///
/// Accessors are constant in time, `parse` is logarithmic; the views returned never dangle.
class field_of_study {
public:
    /// For codes written in a program: `field_of_study{"0113"}`.
    /// @throws std::invalid_argument when `code` is not a code of ISCED-F 2013
    JSPU_COOP_EXPORT explicit field_of_study(std::string_view code);

    /// The field with this code.
    /// @return the field, or `isced_f.unknown`
    [[nodiscard]] JSPU_COOP_EXPORT static result<field_of_study> parse(std::string_view code);
    /// Every field, ordered by code: each stands before the fields that lie in it.
    [[nodiscard]] JSPU_COOP_EXPORT static std::vector<field_of_study> all();

    /// The code: two, three or four digits.
    [[nodiscard]] JSPU_COOP_EXPORT std::string_view code() const noexcept;
    /// How fine the field is.
    [[nodiscard]] JSPU_COOP_EXPORT field_level level() const noexcept;
    /// A short English label.
    [[nodiscard]] JSPU_COOP_EXPORT std::string_view label_en() const noexcept;
    /// A short label in three languages; the English one is `label_en`. Where the Russian and Uzbek
    /// words come from: `src/vocabulary/data/README.md`.
    [[nodiscard]] JSPU_COOP_EXPORT label labels() const noexcept;

    /// True when `inner` is this field or lies in it.
    [[nodiscard]] JSPU_COOP_EXPORT bool contains(field_of_study const& inner) const noexcept;
    /// The field one level up in which this one lies; nothing for a broad field.
    [[nodiscard]] JSPU_COOP_EXPORT std::optional<field_of_study> broader() const;

    /// True for a narrow or detailed code that ends in 0: no more is known than the field above.
    [[nodiscard]] JSPU_COOP_EXPORT bool is_not_further_defined() const noexcept;
    /// The field that is really known: `02` for `0200`, `011` for `0110`; the field
    /// itself when it is defined.
    [[nodiscard]] JSPU_COOP_EXPORT field_of_study stands_for() const;
    /// True when something of this field lies in `outer`, or may turn out to once it is defined
    /// further: `0113`, `011` and `0110` may lie in `0113`; `0119` may not.
    [[nodiscard]] JSPU_COOP_EXPORT bool may_lie_in(field_of_study const& outer) const;

    /// The code.
    [[nodiscard]] friend std::string to_string(field_of_study const& value) {
        return std::string{value.code()};
    }
    /// Fields are ordered by their codes.
    friend constexpr std::strong_ordering operator<=>(field_of_study const&,
                                                      field_of_study const&) = default;
    /// Fields are equal when their codes are.
    friend constexpr bool operator==(field_of_study const&, field_of_study const&) = default;

private:
    friend struct std::hash<field_of_study>;
    struct at_row {
        std::uint16_t row;
    };
    explicit constexpr field_of_study(at_row at) noexcept : row_{at.row} {}

    std::uint16_t row_; // in the table, which is ordered by code
};

} // namespace jspu_coop

/// Hash of a field of study, for unordered containers. It is stable only within one run of a
/// program.
template <>
struct std::hash<jspu_coop::field_of_study> {
    /// The hash of the field's code.
    [[nodiscard]] std::size_t operator()(jspu_coop::field_of_study const& value) const noexcept {
        return std::hash<std::uint16_t>{}(value.row_);
    }
};
