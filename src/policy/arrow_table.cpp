#include <jspu_coop/policy/arrow_table.hpp>

#include "base/detail/report.hpp"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace jspu_coop {

namespace {

constexpr std::int64_t most_values = std::int64_t{1} << 48;

/// A fault while an array is read.
struct refused {
    char const* code;
    std::string value{};
    std::string expected{};
};

bool has_null(ArrowArray const& array, std::int64_t from, std::int64_t count) {
    if (array.null_count == 0 || array.buffers[0] == nullptr) {
        return false;
    }
    auto const* bytes = static_cast<unsigned char const*>(array.buffers[0]);
    bit_span const bits{bytes, static_cast<std::size_t>(from), static_cast<std::size_t>(count)};
    for (std::size_t at = 0; at < bits.count; ++at) {
        if (!bits[at]) {
            return true;
        }
    }
    return false;
}

/// What keeps an array of so many buffers from being read at all.
std::optional<refused> shape_of(ArrowArray const& array, std::int64_t buffers) {
    bool const is_negative = array.length < 0 || array.offset < 0 || array.null_count < -1;
    if (is_negative || array.n_buffers != buffers || array.buffers == nullptr
        || (array.null_count > 0 && array.buffers[0] == nullptr)) {
        return refused{"arrow.malformed"};
    }
    if (array.length >= most_values || array.offset >= most_values) {
        return refused{"arrow.too_long", std::to_string(array.length)};
    }
    return std::nullopt;
}

/// A decimal's format: digits behind the point, and bits.
std::optional<std::pair<int, int>> decimal_of(std::string_view format) {
    if (!format.starts_with("d:")) {
        return std::nullopt;
    }
    int parts[3] = {0, 0, 128};
    char const* at = format.data() + 2;
    char const* const end = format.data() + format.size();
    for (int number = 0; number < 3 && at <= end; ++number) {
        auto const read = std::from_chars(at, end, parts[number]);
        if (read.ec != std::errc{} || (read.ptr != end && *read.ptr != ',')) {
            return std::nullopt;
        }
        if (read.ptr == end) {
            return number == 0 ? std::nullopt : std::optional{std::pair{parts[1], parts[2]}};
        }
        at = read.ptr + 1;
    }
    return std::nullopt;
}

/// Reads one column.
class column_reader {
public:
    column_reader(fact_description const& fact, ArrowSchema const& layout, ArrowArray const& array,
                  std::int64_t first, std::int64_t rows)
        : fact_{fact}, layout_{layout}, array_{array}, rows_{rows}, format_{layout.format != nullptr
                                                                                ? layout.format
                                                                                : ""} {
        first_ = array.offset + first;
    }

    /// @param ticks how fractions were made into ticks, or null
    std::optional<refused> read(ratio_ticks const* ticks, std::vector<fact_column>& to) {
        if (auto const wrong = shape_of(array_, 2)) {
            return wrong;
        }
        if (first_ - array_.offset > array_.length - rows_
            || (rows_ > 0 && array_.buffers[1] == nullptr)) {
            return refused{"arrow.malformed"};
        }
        fact_column made{fact_.name, whole_numbers{}, bit_span{}};
        if (auto const wrong = read_meaning(ticks, made)) {
            return wrong;
        }
        if (auto const wrong = read_values(made)) {
            return wrong;
        }
        if (array_.null_count != 0 && array_.buffers[0] != nullptr) {
            made.known = bits(array_.buffers[0]);
        }
        to.push_back(std::move(made));
        return std::nullopt;
    }

private:
    bit_span bits(void const* buffer) const {
        return {static_cast<unsigned char const*>(buffer), static_cast<std::size_t>(first_),
                static_cast<std::size_t>(rows_)};
    }

    refused not_accepted(char const* expected) const {
        return {"arrow.format_not_accepted", std::string{format_}, expected};
    }

    std::optional<refused> read_meaning(ratio_ticks const* ticks, fact_column& made) {
        bool const is_encoded = layout_.dictionary != nullptr;
        bool const is_integer =
            !is_encoded && format_.size() == 1 && std::strchr("cCsSiIlL", format_[0]) != nullptr;
        fact_type const& type = fact_.type;
        if (std::holds_alternative<boolean_type>(type)) {
            made.meaning = yes_or_no{};
            return format_ == "b" && !is_encoded ? std::nullopt : std::optional{not_accepted("b")};
        }
        if (std::holds_alternative<date_type>(type)) {
            made.meaning = day_numbers{};
            bool const is_days = format_ == "tdD" && !is_encoded;
            stored_as_ = 'i';
            return is_days ? std::nullopt : std::optional{not_accepted("tdD")};
        }
        if (std::holds_alternative<decimal_type>(type)
            || std::holds_alternative<grade_type>(type)) {
            return read_decimal(is_integer, made);
        }
        if (std::holds_alternative<code_type>(type) || std::holds_alternative<level_type>(type)
            || std::holds_alternative<field_type>(type)) {
            return read_dictionary(made);
        }
        if (!is_integer) {
            return not_accepted("c, C, s, S, i, I, l, L");
        }
        stored_as_ = format_[0];
        if (auto const* set = std::get_if<code_set_type>(&type)) {
            made.meaning = code_bits{set->codes};
        } else if (std::holds_alternative<ratio_type>(type)) {
            if (ticks == nullptr) {
                return refused{"arrow.ticks_lacking", fact_.name.str()};
            }
            made.meaning = ratio_numbers{*ticks};
        }
        return std::nullopt;
    }

    std::optional<refused> read_decimal(bool is_integer, fact_column& made) {
        auto const* number = std::get_if<decimal_type>(&fact_.type);
        int const digits =
            number != nullptr ? number->digits : std::get<grade_type>(fact_.type).digits;
        made.meaning = scaled_numbers{digits};
        if (is_integer && digits == 0) {
            stored_as_ = format_[0];
            return std::nullopt;
        }
        auto const is = decimal_of(format_);
        if (layout_.dictionary != nullptr || !is || is->first != digits
            || (is->second != 32 && is->second != 64)) {
            std::string const expected =
                "d:P," + std::to_string(digits) + ",32 / d:P," + std::to_string(digits) + ",64";
            return not_accepted(expected.c_str());
        }
        stored_as_ = is->second == 32 ? 'i' : 'l';
        return std::nullopt;
    }

    std::optional<refused> read_dictionary(fact_column& made) {
        std::string_view const values =
            layout_.dictionary != nullptr && layout_.dictionary->format != nullptr
                ? layout_.dictionary->format
                : "";
        bool const is_index = format_.size() == 1 && std::strchr("cCsSiI", format_[0]) != nullptr;
        if (!is_index || (values != "u" && values != "U")) {
            return not_accepted("c, C, s, S, i, I -> u, U");
        }
        stored_as_ = format_[0];
        if (array_.dictionary == nullptr || array_.dictionary->release == nullptr) {
            return refused{"arrow.malformed"};
        }
        ArrowArray const& strings = *array_.dictionary;
        if (auto const wrong = shape_of(strings, 3)) {
            return wrong;
        }
        if (has_null(strings, strings.offset, strings.length)) {
            return refused{"arrow.null_codes"};
        }
        dictionary_codes codes;
        bool const is_good = values == "u" ? read_strings<std::int32_t>(strings, codes.codes)
                                           : read_strings<std::int64_t>(strings, codes.codes);
        if (!is_good) {
            return refused{"arrow.malformed"};
        }
        made.meaning = std::move(codes);
        return std::nullopt;
    }

    template <class Offset>
    static bool read_strings(ArrowArray const& from, std::vector<std::string>& to) {
        constexpr std::int64_t most_codes = std::int64_t{1} << 24;
        if (from.length == 0) {
            return true;
        }
        if (from.buffers[1] == nullptr || from.length > most_codes) {
            return false;
        }
        auto const* offsets = static_cast<unsigned char const*>(from.buffers[1]);
        auto const* text = static_cast<char const*>(from.buffers[2]);
        auto const offset_at = [&](std::int64_t at) {
            Offset made{};
            std::memcpy(&made, offsets + static_cast<std::size_t>(at) * sizeof(Offset),
                        sizeof(Offset));
            return made;
        };
        for (std::int64_t at = from.offset; at < from.offset + from.length; ++at) {
            Offset const first = offset_at(at);
            Offset const end = offset_at(at + 1);
            if (first < 0 || end < first || (end > first && text == nullptr)) {
                return false;
            }
            to.emplace_back(end > first ? std::string{text + first, text + end} : std::string{});
        }
        return true;
    }

    template <class Number>
    std::optional<refused> numbers(fact_column& made) const {
        auto const address = reinterpret_cast<std::uintptr_t>(array_.buffers[1]);
        if (address % alignof(Number) != 0) {
            return refused{"arrow.not_aligned"};
        }
        auto const* values = static_cast<Number const*>(array_.buffers[1]);
        made.values =
            rows_ == 0 ? std::span<Number const>{}
                       : std::span<Number const>{values + first_, static_cast<std::size_t>(rows_)};
        return std::nullopt;
    }

    std::optional<refused> read_values(fact_column& made) const {
        switch (stored_as_) {
        case 'c':
            return numbers<std::int8_t>(made);
        case 'C':
            return numbers<std::uint8_t>(made);
        case 's':
            return numbers<std::int16_t>(made);
        case 'S':
            return numbers<std::uint16_t>(made);
        case 'i':
            return numbers<std::int32_t>(made);
        case 'I':
            return numbers<std::uint32_t>(made);
        case 'l':
            return numbers<std::int64_t>(made);
        case 'L':
            return numbers<std::uint64_t>(made);
        default:
            made.values = bits(array_.buffers[1]);
            return std::nullopt;
        }
    }

    fact_description const& fact_;
    ArrowSchema const& layout_;
    ArrowArray const& array_;
    std::int64_t first_{0};
    std::int64_t rows_;
    std::string_view format_;
    char stored_as_{'b'};
};

std::optional<refused> read_batch_itself(ArrowSchema const& layout, ArrowArray const& batch) {
    if (layout.release == nullptr || batch.release == nullptr) {
        return refused{"arrow.released"};
    }
    if (layout.format == nullptr || std::string_view{layout.format} != "+s") {
        return refused{"arrow.not_a_table", layout.format != nullptr ? layout.format : ""};
    }
    if (auto wrong = shape_of(batch, 1)) {
        return wrong;
    }
    if (layout.n_children < 0 || layout.n_children != batch.n_children
        || (layout.n_children > 0 && (layout.children == nullptr || batch.children == nullptr))) {
        return refused{"arrow.malformed"};
    }
    return has_null(batch, batch.offset, batch.length) ? std::optional{refused{"arrow.null_rows"}}
                                                       : std::nullopt;
}

void report(issues& found, refused const& why, std::string path) {
    std::map<std::string, std::string> parameters;
    if (!why.expected.empty()) {
        parameters["expected"] = why.expected;
    }
    detail::report(found, why.code, std::move(path), why.value, std::move(parameters));
}

/// The fact that a column is named as, or null.
fact_description const* fact_named(fact_schema const& schema, char const* name) {
    for (fact_description const& each : schema.facts) {
        if (name != nullptr && each.name.str() == name) {
            return &each;
        }
    }
    return nullptr;
}

} // namespace

result<arrow_table> arrow_table::take(fact_schema const& schema, ArrowSchema* layout,
                                      ArrowArray* batch, std::vector<ratio_column> const& ratios) {
    issues found;
    if (auto const wrong = read_batch_itself(*layout, *batch)) {
        report(found, *wrong, {});
        return fault{std::move(found)};
    }
    arrow_table made;
    made.rows_ = static_cast<std::size_t>(batch->length);
    for (std::int64_t at = 0; at < layout->n_children; ++at) {
        ArrowSchema const* const column = layout->children[at];
        ArrowArray const* const array = batch->children[at];
        if (column == nullptr || array == nullptr) {
            report(found, {"arrow.malformed"}, path_join("", static_cast<std::size_t>(at)));
            continue;
        }
        fact_description const* const fact = fact_named(schema, column->name);
        if (fact == nullptr) {
            continue;
        }
        auto const ticks =
            std::find_if(ratios.begin(), ratios.end(),
                         [&](ratio_column const& each) { return each.fact == fact->name; });
        column_reader reader{*fact, *column, *array, batch->offset, batch->length};
        auto const wrong =
            reader.read(ticks != ratios.end() ? &ticks->ticks : nullptr, made.columns_);
        if (wrong) {
            report(found, *wrong, path_join("", fact->name.str()));
        }
    }
    if (has_errors(found)) {
        return fault{std::move(found)};
    }
    // Moved as the specification has it: the caller's structures are marked as given back.
    made.batch_ = *batch;
    batch->release = nullptr;
    layout->release(layout);
    return made;
}

arrow_table::arrow_table(arrow_table&& other) noexcept
    : batch_{other.batch_}, columns_{std::move(other.columns_)}, rows_{std::exchange(other.rows_,
                                                                                     0)} {
    other.batch_.release = nullptr;
    other.columns_.clear();
}

arrow_table& arrow_table::operator=(arrow_table&& other) noexcept {
    if (this != &other) {
        std::swap(batch_, other.batch_);
        std::swap(columns_, other.columns_);
        std::swap(rows_, other.rows_);
        other.columns_.clear();
        other.rows_ = 0;
        if (other.batch_.release != nullptr) {
            other.batch_.release(&other.batch_);
            other.batch_.release = nullptr;
        }
    }
    return *this;
}

arrow_table::~arrow_table() {
    if (batch_.release != nullptr) {
        batch_.release(&batch_);
    }
}

} // namespace jspu_coop
