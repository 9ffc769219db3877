/// @file
/// How much a JSON document may ask of its reader.
#pragma once

#include <cstddef>

namespace jspu_coop {

/// How much a JSON document may ask of its reader. What exceeds a limit is refused before it is
/// stored.
///
/// Reading takes memory in proportion to the size of the text and the number of its values: a byte
/// for each byte of text and 24 bytes for each value, and up to three times as much while these
/// blocks grow, beside the records that are made.
struct json_limits {
    /// Bytes of the document: `json.too_large`. Never more than 2^31 - 1, whatever stands here.
    std::size_t bytes{64U << 20U};
    /// Arrays and objects within one another: `json.too_deep`. Never more than 512.
    std::size_t depth{64};
    /// Values of the document altogether, arrays and objects included: `json.too_many_values`.
    std::size_t items{10'000'000};
    /// Bytes of one string, its escapes resolved: `json.too_large`.
    std::size_t string_bytes{1U << 20U};
    /// Bytes of the name of one member, its escapes resolved: `json.too_large`.
    std::size_t key_bytes{1024};
    /// Issues reported; how many more there are stands in `json.too_many_issues`. At least one.
    std::size_t issues{1000};
};

} // namespace jspu_coop
