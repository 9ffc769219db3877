/// @file
/// The versions of a record, checked against every member that it is made of.
#pragma once

#include <jspu_coop/base/detail/members.hpp>
#include <jspu_coop/formats/boost/detail/load_value.hpp>
#include <jspu_coop/formats/boost/versions.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

/// Finds the newest versions since which any member of a record exists, or of the records in it.
class newest_since {
public:
    /// Looks at a type; at each record once, as records may hold themselves.
    template <class T>
    constexpr void look_at() {
        constexpr shape kind = shape_of<T>;
        if constexpr (kind == shape::optional || kind == shape::fact || kind == shape::sequence) {
            look_at<typename T::value_type>();
        } else if constexpr (kind == shape::map) {
            look_at<typename T::mapped_type>();
        } else if constexpr (kind == shape::wrapped) {
            look_at<typename wire<T>::carried>();
        } else if constexpr (kind == shape::variant) {
            look_at_alternatives(static_cast<T*>(nullptr));
        } else if constexpr (kind == shape::record) {
            if (is_new(&type_mark<T>)) {
                look_at_members<T>(std::make_index_sequence<member_count<T>>{});
            }
        }
    }

    /// The newest found.
    [[nodiscard]] constexpr archive_versions found() const noexcept { return found_; }

private:
    static constexpr std::size_t most_records = 1024;

    [[nodiscard]] constexpr bool is_new(char const* mark) {
        for (std::size_t at = 0; at < count_; ++at) {
            if (met_[at] == mark) {
                return false;
            }
        }
        met_[count_++] = mark; // beyond the last, this is no constant, and so does not compile
        return true;
    }
    template <class... Alternatives>
    constexpr void look_at_alternatives(std::variant<Alternatives...> const*) {
        (look_at<Alternatives>(), ...);
    }
    template <class T, std::size_t... Index>
    constexpr void look_at_members(std::index_sequence<Index...>) {
        (look_at_member<T, Index>(), ...);
    }
    template <class T, std::size_t Index>
    constexpr void look_at_member() {
        constexpr archive_versions member = since<described_member<T, Index>::pointer>;
        found_ = {std::max(found_.schema, member.schema), std::max(found_.own, member.own)};
        look_at<member_type<T, Index>>();
    }

    archive_versions found_{};
    std::array<char const*, most_records> met_{};
    std::size_t count_{0};
};

/// The newest versions since which a member of a record exists, or of the records in it.
template <class T>
[[nodiscard]] consteval archive_versions newest_since_in() {
    newest_since newest;
    newest.look_at<T>();
    return newest.found();
}

/// The versions that this program writes for a record, which are those of all that is in it.
template <class T>
[[nodiscard]] consteval archive_versions checked_versions_of() {
    static_assert(has_since(versions_of<T>, newest_since_in<T>()),
                  "count archive_version of this record up: something in it has a newer member");
    return versions_of<T>;
}

} // namespace jspu_coop::detail
