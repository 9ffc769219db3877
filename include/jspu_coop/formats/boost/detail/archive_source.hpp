/// @file
/// Where values are loaded from through any archive of Boost's concept.
#pragma once

#include <jspu_coop/formats/boost/detail/allowance.hpp>
#include <jspu_coop/formats/boost/detail/archive_sink.hpp>
#include <jspu_coop/formats/boost/detail/words.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace jspu_coop::detail {

/// Where values are loaded from through any archive that models Boost's concept of a loading
/// archive.
template <class Archive>
class archive_source : public wordy_source<archive_source<Archive>> {
public:
    /// Loads from this archive, which outlives the source.
    archive_source(Archive& archive, archive_allowance const& allowance) noexcept
        : archive_{archive}, allowance_{allowance} {}

    /// Loads a nested value under its name.
    template <class Body>
    auto nested(char const* name, Body const& body) {
        std::optional<std::invoke_result_t<Body const&>> made;
        auto const load = [&] { made.emplace(body()); };
        archived_part part{load};
        archive_ >> boost::serialization::make_nvp(name, part);
        if (!made) {
            refuse_content(); // the archive left the object out
        }
        return std::move(*made);
    }
    /// Loads true or false.
    [[nodiscard]] bool boolean(char const* name) { return load<bool>(name); }
    /// Loads a number that may be negative.
    [[nodiscard]] std::int64_t integer(char const* name) { return load<std::int64_t>(name); }
    /// Loads a number without a sign.
    [[nodiscard]] std::uint64_t natural(char const* name) { return load<std::uint64_t>(name); }
    /// Loads a text.
    [[nodiscard]] std::string string(char const* name) { return load<std::string>(name); }
    /// What may still be asked.
    [[nodiscard]] archive_allowance& allowance() noexcept { return allowance_; }

private:
    template <class T>
    [[nodiscard]] T load(char const* name) {
        T value{};
        archive_ >> boost::serialization::make_nvp(name, value);
        return value;
    }

    Archive& archive_;
    archive_allowance allowance_;
};

/// The source of an archive: its own where it has one.
template <class Archive>
[[nodiscard]] decltype(auto) source_of(Archive& archive) {
    if constexpr (requires { archive.source(); }) {
        return archive.source();
    } else {
        return archive_source<Archive>{archive, {{}, archive_limits{}}};
    }
}

} // namespace jspu_coop::detail
