/// @file
/// Where values are saved through any archive of Boost's concept.
#pragma once

#include <jspu_coop/formats/boost/detail/words.hpp>

#include <boost/serialization/level_enum.hpp>
#include <boost/serialization/nvp.hpp>
#include <boost/serialization/string.hpp>
#include <boost/serialization/tracking_enum.hpp>
#include <boost/serialization/traits.hpp>

#include <cstdint>
#include <string>

namespace jspu_coop::detail {

/// What stands under a name: an archive serialises it as an object without a version and without
/// tracking, and so calls the body.
template <class Body>
class archived_part : public boost::serialization::traits<archived_part<Body>,
                                                          boost::serialization::object_serializable,
                                                          boost::serialization::track_never> {
public:
    /// Calls this body, which outlives the part.
    explicit archived_part(Body const& body) : body_{&body} {}

    /// Called by the archive.
    template <class Archive>
    void serialize(Archive&, unsigned) {
        (*body_)();
    }

private:
    Body const* body_;
};

/// Where values are saved through any archive that models Boost's concept of a saving archive.
template <class Archive>
class archive_sink : public wordy_sink<archive_sink<Archive>> {
public:
    /// Saves to this archive, which outlives the sink.
    explicit archive_sink(Archive& archive) noexcept : archive_{archive} {}

    /// Saves a nested value under its name.
    template <class Body>
    void nested(char const* name, Body const& body) {
        save(name, archived_part<Body>{body});
    }
    /// Saves true or false.
    void boolean(char const* name, bool value) { save(name, value); }
    /// Saves a number that may be negative.
    void integer(char const* name, std::int64_t value) { save(name, value); }
    /// Saves a number without a sign.
    void natural(char const* name, std::uint64_t value) { save(name, value); }
    /// Saves a text.
    void string(char const* name, std::string const& value) { save(name, value); }

private:
    template <class T>
    void save(char const* name, T const& value) {
        archive_ << boost::serialization::make_nvp(name, value);
    }

    Archive& archive_;
};

/// The sink of an archive: its own where it has one.
template <class Archive>
[[nodiscard]] decltype(auto) sink_of(Archive& archive) {
    if constexpr (requires { archive.sink(); }) {
        return archive.sink();
    } else {
        return archive_sink<Archive>{archive};
    }
}

} // namespace jspu_coop::detail
