/// @file
/// The facts that a described record yields by itself.
#pragma once

#include <jspu_coop/facts/detail/member_walk.hpp>
#include <jspu_coop/facts/member_fact.hpp>

#include <memory>
#include <string_view>
#include <utility>

namespace jspu_coop {

/// The facts that a described record yields by itself: one for each member that can be one, in
/// order of declaration, named as the member is. The record may be the library's or an
/// application's own: `JSPU_COOP_RECORD` is all that it needs.
///
/// | member | fact |
/// |---|---|
/// | `bool` | boolean |
/// | a whole number | integer without a unit, of any value that the type has, within 2^62 |
/// | `date` | date |
/// | `period` | two dates, `.first` and `.last` behind the name; the last is absent where open |
/// | a described enumeration | code of the vocabulary `enumeration_name` |
/// | `country`, `language` | code of the vocabulary of that name |
/// | `field_of_study` | field of study |
/// | `enum_set`; a list of enumerations, countries or languages | set of codes |
/// | a described record | its own facts, behind the member's name and a point |
/// | `std::optional`, `fact` | what it holds; may be absent |
///
/// Nothing tells by itself which values a `decimal`, a `ratio`, `money`, an id, another code, a
/// list of them, or a string may have: they are facts where `said` gives a type, else left out.
/// Money is a decimal whose unit is the currency. What is left out always: `text`, lists of
/// records, variants, histories, maps, and classes that are none of these.
/// @tparam R the record
/// @param prefix what stands before each name and a point: "person" makes `person.home`; empty for
///   nothing
/// @param said what the application says of some of the facts, by their whole names. What it says
///   nothing of is called as the member is: `minimum_stay` is "Minimum stay" in English. Members
///   of the library's own records are called in Uzbek and Russian, too; those that tell personal
///   circumstances (a day of birth, the ground of a leave) are sensitive.
/// @return the schema; without a fact where no member can be one, which `validate` refuses
/// @throws std::invalid_argument when prefix or members do not make fact names; when `said` names
///   no member that can be a fact, or gives a type that a member of this kind cannot have
template <described_record R>
[[nodiscard]] fact_schema schema_of(std::string_view prefix = {}, member_facts const& said = {}) {
    return detail::schema_from(detail::members_of<R>(), prefix, said);
}

/// Sets what a record tells of the facts of a row: those of `schema_of<R>(prefix, ...)` that the
/// row's schema has, by name. Others stay as they are.
///
/// A `fact` stays known, absent, missing or conflicting; an empty `std::optional` is absent. Where
/// sources claim different records, each member conflicts only if they differ in it, and is missing
/// where a claim does not know it. A number takes the unit of its type. Of an id or string that the
/// type does not list, the code is "*" where that is listed.
/// @param row the row
/// @param record the record
/// @param prefix as for the schema
/// @param from which record it is, for which day, and as known on which: whatever is not missing
///   bears it (`fact_slot::reckoned`); none: nothing is said of that
/// @return nothing; or, leaving the row as it is, the issues of `fact_row::set`: a value that the
///   schema's type does not have, or none where the schema says that there always is one
template <described_record R>
[[nodiscard]] result<void> set_facts(fact_row& row, R const& record, std::string_view prefix = {},
                                     std::optional<fact_provenance> const& from = {}) {
    std::vector<detail::told_member> told;
    detail::tell({}, record, told);
    return detail::set_members(row, told, prefix, from);
}

/// A row of what a record tells, and nothing else.
/// @param record the record
/// @param schema `schema_of<R>(prefix, ...)`, or one that has some of its facts
/// @param prefix as for the schema
/// @param from as for `set_facts`
/// @return the row, or the issues of `set_facts`
/// @throws std::invalid_argument for no schema
template <described_record R>
[[nodiscard]] result<fact_row> row_of(R const& record, std::shared_ptr<fact_schema const> schema,
                                      std::string_view prefix = {},
                                      std::optional<fact_provenance> const& from = {}) {
    fact_row made{std::move(schema)};
    if (auto const set = set_facts(made, record, prefix, from); set.has_error()) {
        return set.error();
    }
    return made;
}

} // namespace jspu_coop
