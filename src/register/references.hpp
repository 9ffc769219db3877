/// @file
/// Finds every place in a record that names another record, from the description alone.
#pragma once

#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/shape.hpp>
#include <jspu_coop/calendar/history.hpp>
#include <jspu_coop/calendar/timeline.hpp>
#include <jspu_coop/register/book.hpp>

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

namespace jspu_coop::detail {

/// A JSON pointer that is written out only when somebody asks for it. It lives on the stack, and
/// holds the address of the pointer above it.
class lazy_path {
public:
    /// The whole record.
    lazy_path() noexcept = default;
    /// A member of what `above` points to.
    lazy_path(lazy_path const& above, std::string_view name) noexcept
        : above_{&above}, name_{name} {}
    /// An element of what `above` points to.
    lazy_path(lazy_path const& above, std::size_t index) noexcept : above_{&above}, index_{index} {}

    /// The pointer's text.
    [[nodiscard]] std::string str() const {
        if (above_ == nullptr) {
            return {};
        }
        return name_.empty() ? path_join(above_->str(), index_) : path_join(above_->str(), name_);
    }

private:
    lazy_path const* above_{nullptr};
    std::string_view name_;
    std::size_t index_{0};
};

/// The ids that lead to another record, or to a unit of a party.
template <class T>
concept foreign_id = std::same_as<T, party_id> || std::same_as<T, person_id> || std::same_as<
    T, agreement_id> || std::same_as<T, activity_id> || std::same_as<T, statement_id> || std::
    same_as<T, requirement_id> || std::same_as<T, course_id> || std::same_as<T,
                                                                             curriculum_id> || std::
        same_as<T, joint_programme_id> || std::same_as<T, enrolment_id> || std::same_as<T, unit_id>;

template <class T>
[[nodiscard]] consteval bool names_records();

template <class List>
inline constexpr bool any_names_records = false;
template <template <class...> class List, class... Each>
inline constexpr bool any_names_records<List<Each...>> = (names_records<Each>() || ...);

template <class T>
struct member_types;
template <class Record, class Member>
struct member_types<Member Record::*> {
    using type = std::remove_cv_t<Member>;
};
/// The type of a described member.
template <class Descriptor>
using member_type = typename member_types<std::remove_cvref_t<decltype(Descriptor::pointer)>>::type;

/// True when a value of the type can hold the id of another record: the others need not be walked.
template <class T>
[[nodiscard]] consteval bool names_records() {
    if constexpr (foreign_id<T>) {
        return true;
    } else {
        constexpr shape kind = shape_of<T>;
        if constexpr (kind == shape::optional || kind == shape::fact || kind == shape::sequence) {
            return names_records<typename T::value_type>();
        } else if constexpr (kind == shape::wrapped) {
            return names_records<typename wire<T>::carried>();
        } else if constexpr (kind == shape::variant) {
            return any_names_records<T>;
        } else if constexpr (kind == shape::record) {
            return any_names_records<boost::mp11::mp_transform<member_type, described_members<T>>>;
        } else {
            return false;
        }
    }
}

template <class T, class Visit>
void walk_references(T const& value, lazy_path const& path, Visit const& visit);

template <class Range, class Visit>
void walk_each(Range const& range, lazy_path const& path, Visit const& visit) {
    std::size_t at = 0;
    for (auto const& each : range) {
        walk_references(each, lazy_path{path, at++}, visit);
    }
}

/// Calls `visit(id, path)` for each id of another record in a value.
template <class T, class Visit>
void walk_references(T const& value, lazy_path const& path, Visit const& visit) {
    if constexpr (foreign_id<T>) {
        visit(value, path);
    } else if constexpr (names_records<T>()) {
        constexpr shape kind = shape_of<T>;
        if constexpr (kind == shape::optional) {
            if (value) {
                walk_references(*value, path, visit);
            }
        } else if constexpr (kind == shape::fact) {
            if (auto const* known = value.get()) {
                walk_references(*known, path, visit);
            }
            walk_each(value.claims(), lazy_path{path, "claims"}, visit);
        } else if constexpr (kind == shape::sequence) {
            walk_each(value, path, visit);
        } else if constexpr (kind == shape::wrapped) {
            walk_references<typename wire<T>::carried>(wire<T>::get(value), path, visit);
        } else if constexpr (kind == shape::variant) {
            std::visit([&](auto const& held) { walk_references(held, path, visit); }, value);
        } else {
            for_each_member(value, [&](char const* name, auto const& member) {
                walk_references(member, lazy_path{path, std::string_view{name}}, visit);
            });
        }
    }
}

/// Calls `visit(id, path)` for each place in a record that names another record or a unit. A member
/// `id` is the record's own; paths are as in files (`/history/0/event/party`, `/home/claims/1`).
/// @param visit a callable of (any id that is a `foreign_id`, lazy_path const&)
template <described_record Record, class Visit>
void for_each_reference(Record const& record, Visit const& visit) {
    lazy_path const root;
    for_each_member(record, [&](char const* name, auto const& member) {
        if (std::string_view const called{name}; called != "id") {
            walk_references(member, lazy_path{root, called}, visit);
        }
    });
}

/// The same of a party.
template <class Visit>
void for_each_reference(party const& who, Visit const& visit) {
    std::visit([&](auto const& held) { for_each_reference(held, visit); }, who);
}

} // namespace jspu_coop::detail
