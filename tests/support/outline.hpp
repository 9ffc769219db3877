/// @file
/// The description of records as text, and which parts of it some records use.
#pragma once

#include <jspu_coop/base/detail/members.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/calendar/history.hpp>
#include <jspu_coop/formats/boost/versions.hpp>
#include <jspu_coop/records/agreements/agreement_event.hpp>
#include <jspu_coop/records/programmes/enrolment.hpp>

#include <boost/core/demangle.hpp>

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <type_traits>
#include <typeinfo>
#include <utility>
#include <variant>

namespace jspu_coop::testing {

/// The name of a type without namespaces of its own; one spelling with g++ and clang. That of a
/// history does not list its events, or it would change with every event that is added.
template <class T>
[[nodiscard]] std::string type_name() {
    if constexpr (std::is_same_v<T, history_entry<agreement_event>>) {
        return "history_entry<agreement_event>";
    }
    if constexpr (std::is_same_v<T, history_entry<enrolment_event>>) {
        return "history_entry<enrolment_event>";
    }
    std::string name = boost::core::demangle(typeid(T).name());
    for (std::size_t at = name.find("jspu_coop::"); at != std::string::npos;
         at = name.find("jspu_coop::")) {
        name.erase(at, 11);
    }
    return name;
}

/// Lists every record that a record is made of, by name, with the names and types of its members as
/// they were in some version.
class outline {
public:
    /// Of this version.
    explicit outline(archive_versions version) : version_{version} {}

    /// Adds a record, or a variant of records, and what it is made of.
    template <class T>
    std::string add() {
        constexpr shape kind = shape_of<T>;
        if constexpr (kind == shape::boolean) {
            return "boolean";
        } else if constexpr (kind == shape::integer) {
            return type_name<T>();
        } else if constexpr (kind == shape::string) {
            return "string";
        } else if constexpr (kind == shape::code) {
            return codes_of<T>();
        } else if constexpr (kind == shape::textual) {
            return type_name<T>();
        } else if constexpr (kind == shape::optional) {
            return "optional " + add<typename T::value_type>();
        } else if constexpr (kind == shape::fact) {
            return "fact " + add<typename T::value_type>();
        } else if constexpr (kind == shape::sequence) {
            return "list " + add<typename T::value_type>();
        } else if constexpr (kind == shape::map) {
            return "map " + add<typename T::mapped_type>();
        } else if constexpr (kind == shape::variant) {
            return add_alternatives(static_cast<T*>(nullptr));
        } else if constexpr (kind == shape::wrapped) {
            return "wrapped " + add<typename wire<T>::carried>();
        } else {
            add_record<T>(std::make_index_sequence<member_count<T>>{});
            return type_name<T>();
        }
    }

    /// A line a record, indented ones for its members.
    [[nodiscard]] std::string text() const {
        std::string lines;
        for (auto const& [name, members] : records_) {
            lines += name + '\n' + members;
        }
        return lines;
    }

private:
    template <class E>
    [[nodiscard]] static std::string codes_of() {
        std::string listed;
        for (E const each : every<E>()) {
            listed += (listed.empty() ? "" : " ") + to_string(each);
        }
        return "code(" + listed + ")";
    }

    template <class... Alternatives>
    std::string add_alternatives(std::variant<Alternatives...> const*) {
        std::string listed;
        ((listed += (listed.empty() ? "" : " ") + std::string{kind_of<Alternatives>} + '='
                    + add<Alternatives>()),
         ...);
        return "variant(" + listed + ")";
    }

    template <class T, std::size_t Index>
    void add_member(std::string& members) {
        using member = detail::described_member<T, Index>;
        if (detail::has_since(version_, since<member::pointer>)) {
            members += std::string{"  "} + member::name + ": "
                       + add<detail::member_type<T, Index>>() + '\n';
        }
    }

    template <class T, std::size_t... Index>
    void add_record(std::index_sequence<Index...>) {
        if (!records_.contains(type_name<T>())) {
            records_[type_name<T>()] = {}; // so that a record may hold itself
            std::string members;
            (add_member<T, Index>(members), ...);
            records_[type_name<T>()] = members;
        }
    }

    archive_versions version_;
    std::map<std::string, std::string> records_;
};

/// The description of a record and of all that it is made of.
template <class T>
[[nodiscard]] std::string outline_of(archive_versions version) {
    outline listed{version};
    static_cast<void>(listed.add<T>());
    return listed.text();
}

/// Collects which members stand in some records, and which alternatives.
class used_parts {
public:
    /// Looks at a value; an absent optional, a fact that is not known and an empty list do not
    /// stand.
    /// @param place the member that holds it
    template <class T>
    void look_at(std::string const& place, T const& value) {
        constexpr shape kind = shape_of<T>;
        if constexpr (kind == shape::optional) {
            if (value) {
                look_at(place, *value);
            }
        } else if constexpr (kind == shape::fact) {
            if (value.get() != nullptr) {
                look_at(place, *value.get());
            }
        } else if constexpr (kind == shape::sequence) {
            for (auto const& each : value) {
                look_at(place, each);
            }
        } else if constexpr (kind == shape::map) {
            for (auto const& entry : value) {
                look_at(place, entry.second);
            }
        } else if constexpr (kind == shape::wrapped) {
            look_at<typename wire<T>::carried>(place, wire<T>::get(value));
        } else if constexpr (kind == shape::variant) {
            std::visit([&](auto const& held) { look_at_alternative(place, held); }, value);
        } else if constexpr (kind == shape::record) {
            parts_.insert(place);
            look_at_members(value);
        } else {
            parts_.insert(place);
        }
    }

    /// `record.member`, and `record.member=kind` for alternatives.
    [[nodiscard]] std::set<std::string> const& all() const { return parts_; }

private:
    template <class T>
    void look_at_alternative(std::string const& place, T const& held) {
        parts_.insert(place);
        parts_.insert(place + '=' + std::string{kind_of<T>});
        look_at_members(held);
    }
    template <class T>
    void look_at_members(T const& value) {
        for_each_member(value, [&](char const* name, auto const& member) {
            look_at(type_name<T>() + '.' + name, member);
        });
    }

    std::set<std::string> parts_;
};

} // namespace jspu_coop::testing
