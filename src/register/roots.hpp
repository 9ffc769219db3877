/// @file
/// What a snapshot holds: a persistent map for each kind of record, and the indices.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/register/book.hpp>
#include <jspu_coop/register/persistent_map.hpp>
#include <jspu_coop/register/persistent_set.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <tuple>
#include <type_traits>

namespace jspu_coop::detail {

/// Orders tuples by their first members, as many as both have: a shorter tuple stands for all that
/// begin with it.
struct by_prefix {
    using is_transparent = void;

    template <class Left, class Right>
    [[nodiscard]] bool operator()(Left const& left, Right const& right) const {
        return less<0>(left, right);
    }

private:
    template <std::size_t At, class Left, class Right>
    [[nodiscard]] static bool less(Left const& left, Right const& right) {
        if constexpr (At == std::tuple_size_v<Left> || At == std::tuple_size_v<Right>) {
            return false;
        } else {
            auto const order = std::get<At>(left) <=> std::get<At>(right);
            return order != 0 ? order < 0 : less<At + 1>(left, right);
        }
    }
};

/// An index: tuples of what is looked for, and what is found.
template <class... Parts>
using index_of = persistent_set<std::tuple<Parts...>, by_prefix>;

/// The records of a kind.
template <class Id, class Record>
using records_by_id = persistent_map<Id, std::shared_ptr<Record const>>;

/// All that a snapshot holds. Copying it shares everything.
struct register_roots {
    std::int64_t revision{0};
    records_by_id<party_id, party> parties;
    records_by_id<person_id, person> persons;
    records_by_id<agreement_id, agreement> agreements;
    records_by_id<activity_id, activity> activities;
    records_by_id<statement_id, book_statement> statements;
    records_by_id<requirement_id, ground_requirement> requirements;
    records_by_id<course_id, course> courses;
    records_by_id<curriculum_id, curriculum> curricula;
    records_by_id<joint_programme_id, joint_programme> joint_programmes;
    records_by_id<enrolment_id, enrolment> enrolments;

    index_of<party_id, agreement_id> agreements_by_party;          // whoever ever was one
    index_of<party_id, party_id, agreement_id> agreements_by_pair; // the lower id first
    index_of<party_id, country, agreement_id> agreements_by_partner_country;
    index_of<country, agreement_id> agreements_by_country;
    index_of<scope, agreement_id> agreements_by_scope;
    index_of<party_id, activity_id> activities_by_party;
    index_of<date, activity_id> activities_by_last_day;
    index_of<party_id, party_id> successors; // predecessor, successor
    index_of<party_id, statement_id> statements_by_partner;
    index_of<country, statement_id> statements_by_country;
    index_of<scope, requirement_id> requirements_by_scope;
    /// Who names whom: kind and id of what is named, kind and id of what names it. Only what no
    /// index above holds already.
    index_of<record_kind, std::string, record_kind, std::string> references;

    persistent_map<std::int64_t, change> log; // by line number
    // The days on which records were added, by the log.
    persistent_map<agreement_id, date> agreements_added_on;
    persistent_map<activity_id, date> activities_added_on;
    persistent_map<enrolment_id, date> enrolments_added_on;
};

/// What differs between the kinds of records.
template <class Record>
struct kind_traits;

template <class Id, record_kind Kind, auto Map, auto Member>
struct kind_traits_of {
    using id_type = Id;
    static constexpr record_kind kind = Kind;
    static constexpr auto map = Map;            // where a snapshot holds them
    static constexpr auto book_member = Member; // where a book holds them
};
template <>
struct kind_traits<party>
    : kind_traits_of<party_id, record_kind::party, &register_roots::parties, &book::parties> {};
template <>
struct kind_traits<person>
    : kind_traits_of<person_id, record_kind::person, &register_roots::persons, &book::persons> {};
template <>
struct kind_traits<agreement> : kind_traits_of<agreement_id, record_kind::agreement,
                                               &register_roots::agreements, &book::agreements> {};
template <>
struct kind_traits<activity> : kind_traits_of<activity_id, record_kind::activity,
                                              &register_roots::activities, &book::activities> {};
template <>
struct kind_traits<book_statement>
    : kind_traits_of<statement_id, record_kind::statement, &register_roots::statements,
                     &book::statements> {};
template <>
struct kind_traits<ground_requirement>
    : kind_traits_of<requirement_id, record_kind::requirement, &register_roots::requirements,
                     &book::requirements> {};
template <>
struct kind_traits<course>
    : kind_traits_of<course_id, record_kind::course, &register_roots::courses, &book::courses> {};
template <>
struct kind_traits<curriculum> : kind_traits_of<curriculum_id, record_kind::curriculum,
                                                &register_roots::curricula, &book::curricula> {};
template <>
struct kind_traits<joint_programme>
    : kind_traits_of<joint_programme_id, record_kind::joint_programme,
                     &register_roots::joint_programmes, &book::joint_programmes> {};
template <>
struct kind_traits<enrolment> : kind_traits_of<enrolment_id, record_kind::enrolment,
                                               &register_roots::enrolments, &book::enrolments> {};

/// How many kinds of records there are.
inline constexpr std::size_t kinds_of_records = every<record_kind>().size();

/// The id's type of a kind of record.
template <class Record>
using id_type = typename kind_traits<Record>::id_type;

/// The kind of a record.
template <class Record>
inline constexpr record_kind kind_of_record = kind_traits<Record>::kind;

template <class Id>
struct named_record;
template <>
struct named_record<party_id> : std::type_identity<party> {};
template <>
struct named_record<person_id> : std::type_identity<person> {};
template <>
struct named_record<agreement_id> : std::type_identity<agreement> {};
template <>
struct named_record<activity_id> : std::type_identity<activity> {};
template <>
struct named_record<statement_id> : std::type_identity<book_statement> {};
template <>
struct named_record<requirement_id> : std::type_identity<ground_requirement> {};
template <>
struct named_record<course_id> : std::type_identity<course> {};
template <>
struct named_record<curriculum_id> : std::type_identity<curriculum> {};
template <>
struct named_record<joint_programme_id> : std::type_identity<joint_programme> {};
template <>
struct named_record<enrolment_id> : std::type_identity<enrolment> {};

/// The records that an id leads to.
template <class Id>
using record_named_by = typename named_record<Id>::type;

/// The id of a record that is no party.
template <class Record>
[[nodiscard]] id_type<Record> const& record_id(Record const& record) noexcept {
    return record.id;
}
/// The id of a party.
[[nodiscard]] inline party_id const& record_id(party const& who) noexcept {
    return id_of(who);
}

/// The record with this id, or null. The pointer is good as long as the roots.
template <class Id>
[[nodiscard]] record_named_by<Id> const* find_in(register_roots const& roots, Id const& id) {
    auto const* const found = (roots.*kind_traits<record_named_by<Id>>::map).find(id);
    return found ? found->get() : nullptr;
}

/// Calls `visit` with a tag of each kind of record, in the order of `record_kind`.
template <class Visit>
void for_each_kind(Visit const& visit) {
    visit(std::type_identity<party>{});
    visit(std::type_identity<person>{});
    visit(std::type_identity<agreement>{});
    visit(std::type_identity<activity>{});
    visit(std::type_identity<book_statement>{});
    visit(std::type_identity<ground_requirement>{});
    visit(std::type_identity<course>{});
    visit(std::type_identity<curriculum>{});
    visit(std::type_identity<joint_programme>{});
    visit(std::type_identity<enrolment>{});
}

/// Calls `visit(entry)` for each entry of an index that begins with `prefix`, until it returns
/// false.
template <class Index, class Visit, class... Prefix>
void for_each_with_prefix(Index const& index, std::tuple<Prefix...> const& prefix,
                          Visit const& visit) {
    index.for_each_from(
        prefix, [&](auto const& entry) { return !by_prefix{}(prefix, entry) && visit(entry); });
}

} // namespace jspu_coop::detail
