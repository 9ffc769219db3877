/// @file
/// What holds for any bytes whatever: a fault that points into the text, or a value that
/// round-trips.
#pragma once

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

} // namespace jspu_coop::toys

/// The entry of a fuzzer; aborts when something does not hold.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size);
