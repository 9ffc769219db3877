/// @file
/// What holds for any bytes whatever: a fault that points into the text, or a value that
/// round-trips.
#pragma once

#include <jspu_coop/base/enumeration.hpp>

#include "formats/json/toys.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace jspu_coop::toys {

/// What is wrong with a fault of a document; empty when nothing is.
inline std::string complaint_about(fault const& why, std::string_view text) {
    std::size_t lines = 1;
    for (char const each : text) {
        lines += each == '\n' ? 1U : 0U;
    }
    for (issue const& each : why.all()) {
        if (each.code.empty() || !is_utf8(each.value) || !is_utf8(each.path)) {
            return "an issue that cannot be shown";
        }
        auto const number = [&](char const* name) {
            auto const found = each.parameters.find(name);
            return found == each.parameters.end() ? 0 : std::stoull(found->second);
        };
        if (number("line") < 1 || number("line") > lines || number("column") < 1
            || number("column") > text.size() + 1) {
            return each.code + " points out of the text";
        }
    }
    return {};
}

/// What is wrong with how a document is read; empty when nothing is.
template <class T>
std::string complaint_about(std::string_view text, json_limits const& limits = {}) {
    auto const read = from_json<T>(text, limits);
    if (read.has_error()) {
        return complaint_about(read.error(), text);
    }
    std::string const written = to_json(*read);
    auto const again = from_json<T>(written);
    if (again.has_error()) {
        return "what was written is refused: " + to_string(again.error());
    }
    if (!(*again == *read) || to_json(*again) != written) {
        return "what was written reads as something else";
    }
    return {};
}

/// As what the fuzzer may read a document: toys of every shape, and every record of the library.
enum class read_as {
    toy_shelf,
    toy_facts,
    toy_lists,
    whole_book,
    unchecked_books,
    one_party,
    one_person,
    one_agreement,
    one_clause,
    one_activity,
    one_statement,
    one_requirement,
    one_change
};
JSPU_COOP_ENUM(read_as, toy_shelf, toy_facts, toy_lists, whole_book, unchecked_books, one_party,
               one_person, one_agreement, one_clause, one_activity, one_statement, one_requirement,
               one_change);

/// The first byte of an input that is read so: `a`, `b` and so on.
[[nodiscard]] inline char first_byte_of(read_as what) {
    return static_cast<char>('a' + static_cast<int>(what));
}
/// As what an input is read that has this first byte; every byte means something.
[[nodiscard]] inline read_as read_as_of(std::uint8_t first_byte) {
    constexpr auto all = every<read_as>();
    return all[(first_byte + 256U - 'a') % 256U % all.size()];
}

/// True when a document is read without a fault.
[[nodiscard]] bool is_accepted(read_as what, std::string_view text);

} // namespace jspu_coop::toys

/// The entry of a fuzzer; aborts when something does not hold. The first byte says as what the rest
/// is read.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size);
