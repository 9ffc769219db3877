/// @file
/// Records through any archive that models Boost's concept.
#pragma once

#include <jspu_coop/formats/boost/codec.hpp>
#include <jspu_coop/formats/boost/detail/archive_sink.hpp>
#include <jspu_coop/formats/boost/detail/archive_source.hpp>
#include <jspu_coop/formats/boost/detail/checked_versions.hpp>
#include <jspu_coop/formats/boost/detail/load_value.hpp>
#include <jspu_coop/formats/boost/detail/save_value.hpp>
#include <jspu_coop/formats/boost/record_versions.hpp>

#include <boost/serialization/access.hpp>
#include <boost/serialization/split_member.hpp>

#include <exception>
#include <optional>
#include <stdexcept>
#include <utility>

namespace jspu_coop {

/// A record that any archive of Boost's concept saves and loads: Boost's own, those of Boost.MPI,
/// one of yours. `archive << made` saves it, `archive >> made` loads it in place of what it held;
/// members of your own classes can be of this type. It needs no default constructor of the record.
///
/// The versions stand before the record. There is no envelope and no CRC: whoever keeps the archive
/// sees that it is whole. For files there is `to_archive`.
///
/// What an archive does to texts, it does to these: Boost's own XML archive loses spaces at the
/// ends of a text and cannot hold control characters, and its text archive, when the stream was
/// cut, can load a last text filled up with NULs and report nothing. The forms of `to_archive` have
/// neither weakness.
template <class T>
class archived
    : public boost::serialization::traits<archived<T>, boost::serialization::object_serializable,
                                          boost::serialization::track_never> {
public:
    /// Holds nothing yet.
    archived() = default;
    /// Holds a record.
    explicit archived(T value) : value_{std::move(value)} {}

    /// The record, or nothing when none was given or loaded.
    [[nodiscard]] std::optional<T> const& value() const& noexcept { return value_; }
    /// The record of a temporary, by value.
    [[nodiscard]] std::optional<T> value() && noexcept { return std::move(value_); }

private:
    friend class boost::serialization::access;

    template <class Archive>
    void save(Archive& archive, unsigned) const {
        if (!value_) {
            throw std::invalid_argument{"nothing to archive"};
        }
        auto&& sink = detail::sink_of(archive);
        constexpr archive_versions written = detail::checked_versions_of<T>();
        sink.natural("schema", written.schema);
        sink.natural("own", written.own);
        detail::save_value<T>(sink, "record", *value_);
    }

    template <class Archive>
    void load(Archive& archive, unsigned) {
        value_.reset();
        auto&& source = detail::source_of(archive);
        archive_versions const file{detail::load_number<std::uint32_t>(source, "schema"),
                                    detail::load_number<std::uint32_t>(source, "own")};
        if (auto const known =
                detail::check_versions(archive_kind<T>, file, detail::checked_versions_of<T>());
            known.has_error()) {
            throw archive_refusal{known.error()};
        }
        source.allowance() = {file, archive_limits{}};
        value_.emplace(
            detail::take_archived(detail::validated(detail::load_value<T>(source, "record"))));
    }

    BOOST_SERIALIZATION_SPLIT_MEMBER()

    std::optional<T> value_;
};

/// Loads a record from an archive that holds an `archived<T>` next.
/// @param archive any archive of Boost's concept that loads
/// @param name what `archived<T>` was called when it was saved; of use in XML
/// @return the record, or why it was refused: as `from_archive`, and `archive.damaged` for what
///   the archive itself threw, whatever it was: a damaged length, too, asks for memory that there
///   is not
template <class T, class Archive>
[[nodiscard]] result<T> load_from(Archive& archive, char const* name = "archived") {
    archived<T> made;
    try {
        archive >> boost::serialization::make_nvp(name, made);
    } catch (archive_refusal const& refusal) {
        return refusal.why();
    } catch (std::exception const&) {
        return refuse("archive.damaged", {}, {}, {{"part", "content"}});
    }
    return std::move(*std::move(made).value());
}

} // namespace jspu_coop
