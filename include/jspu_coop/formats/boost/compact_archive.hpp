/// @file
/// The library's binary form as archives of Boost's framework.
#pragma once

#include <jspu_coop/formats/boost/archived.hpp>
#include <jspu_coop/formats/boost/detail/compact_reader.hpp>
#include <jspu_coop/formats/boost/detail/compact_writer.hpp>

#include <boost/archive/basic_archive.hpp>
#include <boost/archive/detail/common_iarchive.hpp>
#include <boost/archive/detail/common_oarchive.hpp>
#include <boost/serialization/collection_size_type.hpp>
#include <boost/serialization/item_version_type.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace jspu_coop {

namespace detail {

/// A number that an archive saves without a sign. Whether plain characters have one depends on the
/// platform, so that they do not count as such.
template <class T>
concept archive_natural = std::unsigned_integral<T> && !std::same_as<
                              T, bool> && !std::same_as<T, char> && !std::same_as<T, wchar_t>;

} // namespace detail

/// Saves in the binary form of `archive_form::binary`: numbers in LEB128, texts behind their
/// length, so that the bytes are the same on every platform, which those of
/// `boost::archive::binary_oarchive` are not.
///
/// An `archived<T>` is saved in the short forms of its parts; whatever else Boost.Serialization
/// knows, as it says. There is no floating point.
class compact_oarchive : public boost::archive::detail::common_oarchive<compact_oarchive> {
    using base = boost::archive::detail::common_oarchive<compact_oarchive>;

public:
    /// Holds nothing yet.
    compact_oarchive() = default;

    /// What was saved; nothing is left behind.
    [[nodiscard]] std::string take() && { return std::move(sink_).take(); }
    /// Where records are saved.
    [[nodiscard]] detail::compact_writer& sink() noexcept { return sink_; }

    /// Saves bytes as they are.
    /// @param address the first
    /// @param count how many
    void save_binary(void const* address, std::size_t count) {
        sink_.bytes().raw({static_cast<char const*>(address), count});
    }
    /// Saves a number, a text, or a mark of Boost's own; called by its framework.
    template <class T>
    void save(T const& value) {
        static_assert(!std::is_floating_point_v<T>, "the binary form has no floating point");
        if constexpr (std::same_as<T, std::string>) {
            sink_.bytes().text(value);
        } else if constexpr (std::same_as<T, boost::archive::class_name_type>) {
            sink_.bytes().text(value.t);
        } else if constexpr (detail::archive_natural<T>) {
            sink_.bytes().natural(value);
        } else if constexpr (std::same_as<T, char>) {
            sink_.bytes().integer(static_cast<signed char>(value));
        } else if constexpr (requires { value.t; }) {
            save(value.t);
        } else {
            sink_.bytes().integer(static_cast<std::int64_t>(value));
        }
    }

private:
    friend class boost::archive::detail::interface_oarchive<compact_oarchive>;
    friend class boost::archive::detail::common_oarchive<compact_oarchive>;

    template <class T>
    void save_override(T& value) {
        base::save_override(value);
    }
    void save_override(boost::archive::class_id_optional_type const&) {}

    detail::compact_writer sink_;
};

/// Loads what `compact_oarchive` saved. What it never saves, it refuses with `archive_refusal`.
class compact_iarchive : public boost::archive::detail::common_iarchive<compact_iarchive> {
    using base = boost::archive::detail::common_iarchive<compact_iarchive>;

public:
    /// Loads from these bytes, which outlive the archive.
    explicit compact_iarchive(std::string_view bytes) : source_{bytes, {{}, archive_limits{}}} {}

    /// Where records are loaded from.
    [[nodiscard]] detail::compact_reader& source() noexcept { return source_; }

    /// Loads bytes as they are.
    /// @param address where to
    /// @param count how many
    /// @pre an address, unless there are none
    void load_binary(void* address, std::size_t count) {
        std::string_view const bytes = source_.bytes().raw(count);
        if (address != nullptr) { // nowhere, when there are no bytes
            bytes.copy(static_cast<char*>(address), count);
        }
    }
    /// Loads a number, a text, or a mark of Boost's own; called by its framework.
    template <class T>
    void load(T& value) {
        static_assert(!std::is_floating_point_v<T>, "the binary form has no floating point");
        if constexpr (std::same_as<T, std::string>) {
            value = std::string{source_.bytes().text()};
        } else if constexpr (std::same_as<T, boost::archive::class_name_type>) {
            load_name(value.t);
        } else if constexpr (
            std::same_as<
                T,
                boost::archive::version_type> || std::same_as<T, boost::archive::object_id_type>) {
            value = T{number<std::uint32_t>(source_.bytes().integer())};
        } else if constexpr (std::same_as<T, boost::serialization::item_version_type>) {
            value = T{number<std::uint32_t>(source_.bytes().integer())};
        } else if constexpr (std::same_as<T, boost::serialization::collection_size_type>) {
            value = T{number<std::size_t>(source_.bytes().integer())};
        } else if constexpr (std::same_as<T, boost::archive::class_id_type>) {
            value = T{int{number<std::int16_t>(source_.bytes().integer())}};
        } else if constexpr (std::same_as<T,
                                          boost::archive::tracking_type> || std::same_as<T, bool>) {
            value = T{load_flag()};
        } else if constexpr (detail::archive_natural<T>) {
            value = number<T>(source_.bytes().natural());
        } else if constexpr (std::same_as<T, char>) {
            value = static_cast<char>(number<signed char>(source_.bytes().integer()));
        } else if constexpr (std::integral<T>) {
            value = number<T>(source_.bytes().integer());
        } else {
            load(value.t);
        }
    }

private:
    friend class boost::archive::detail::interface_iarchive<compact_iarchive>;
    friend class boost::archive::detail::common_iarchive<compact_iarchive>;

    template <class T>
    void load_override(T& value) {
        base::load_override(value);
    }
    void load_override(boost::archive::class_id_optional_type&) {}

    template <class T, class Wide>
    [[nodiscard]] static T number(Wide value) {
        // Not std::in_range, which takes no character types.
        using bounds = std::numeric_limits<T>;
        if (std::cmp_less(value, static_cast<std::int64_t>(bounds::min()))
            || std::cmp_greater(value, static_cast<std::uint64_t>(bounds::max()))) {
            detail::refuse_content();
        }
        return static_cast<T>(value);
    }
    [[nodiscard]] bool load_flag() {
        std::int64_t const value = source_.bytes().integer();
        if (value != 0 && value != 1) {
            detail::refuse_content();
        }
        return value == 1;
    }
    void load_name(char* to) {
        std::string_view const name = source_.bytes().text();
        if (name.size() >= BOOST_SERIALIZATION_MAX_KEY_SIZE) {
            detail::refuse_content();
        }
        std::memcpy(to, name.data(), name.size());
        to[name.size()] = '\0';
    }

    detail::compact_reader source_;
};

} // namespace jspu_coop
