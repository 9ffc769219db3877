/// @file
/// CRC-32 as Boost.CRC itself computes it: the reference.
#pragma once

#include <boost/crc.hpp>

#include <cstdint>
#include <string_view>

namespace jspu_coop {

/// The CRC-32 of zip and PNG.
[[nodiscard]] inline std::uint32_t crc_by_boost(std::string_view bytes) {
    boost::crc_32_type crc;
    crc.process_bytes(bytes.data(), bytes.size());
    return crc.checksum();
}

} // namespace jspu_coop
