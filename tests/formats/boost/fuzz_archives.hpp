/// @file
/// The entry of a fuzzer of archives.
#pragma once

#include <cstddef>
#include <cstdint>

namespace jspu_coop::crates {

/// Aborts when something does not hold. The first byte says what the rest is: `0` a whole archive,
/// `1` to `3` the payload of one in text, XML or binary, whose envelope is right.
/// @return 0
int feed_fuzzer(std::uint8_t const* data, std::size_t size);

} // namespace jspu_coop::crates
