/// @file
/// What a reader of an archive may still be asked for.
#pragma once

#include <jspu_coop/formats/boost/limits.hpp>
#include <jspu_coop/formats/boost/refusal.hpp>
#include <jspu_coop/formats/boost/versions.hpp>

#include <cstddef>
#include <cstdint>
#include <string>

namespace jspu_coop::detail {

/// What a reader of an archive may still be asked for, and by which versions the archive was
/// written.
class archive_allowance {
public:
    /// Everything within limits.
    archive_allowance(archive_versions file, archive_limits const& limits) noexcept
        : file_{file}, limits_{limits}, items_{limits.items}, depth_{limits.depth} {}

    /// The versions by which the archive was written.
    [[nodiscard]] archive_versions file() const noexcept { return file_; }

    /// Takes so many elements off what is allowed.
    /// @throws archive_refusal with `archive.too_many_items`
    void take_items(std::uint64_t count) {
        if (count > items_) {
            refuse_archive("archive.too_many_items", {},
                           {{"limit", std::to_string(limits_.items)}});
        }
        items_ -= count;
    }

    /// Enters a record.
    /// @throws archive_refusal with `archive.too_deep`
    void enter() {
        if (depth_ == 0) {
            refuse_archive("archive.too_deep", {}, {{"limit", std::to_string(limits_.depth)}});
        }
        --depth_;
    }
    /// Leaves a record.
    void leave() noexcept { ++depth_; }

private:
    archive_versions file_;
    archive_limits limits_;
    std::uint64_t items_;
    std::size_t depth_;
};

} // namespace jspu_coop::detail
