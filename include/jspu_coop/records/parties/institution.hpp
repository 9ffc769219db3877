/// @file
/// A university or another institution of education.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/academic_calendar.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/calendar/holiday_calendar.hpp>
#include <jspu_coop/calendar/timeline.hpp>
#include <jspu_coop/calendar/working_week.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/parties/contact.hpp>
#include <jspu_coop/vocabulary/act.hpp>
#include <jspu_coop/vocabulary/citation.hpp>
#include <jspu_coop/vocabulary/country.hpp>
#include <jspu_coop/vocabulary/institution_identifiers.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// A unit of an institution: a faculty, a department, a chair.
struct institution_unit {
    unit_id id;                      ///< unique within the institution
    text name;                       ///< the unit's name
    std::vector<contact> contacts{}; ///< how it is reached

    /// Units are equal when all members are.
    friend bool operator==(institution_unit const&, institution_unit const&) = default;
};
JSPU_COOP_RECORD(institution_unit, (id, name, contacts));

/// That an institution took over rights, obligations and contracts of another.
struct succession {
    party_id predecessor;               ///< the institution that was replaced
    date since;                         ///< first day on which its agreements bind the successor
    std::optional<act> decided_by{};    ///< the act that ordered it
    std::optional<citation> cited_as{}; ///< where it is published

    /// Successions are equal when all members are.
    friend bool operator==(succession const&, succession const&) = default;
};
JSPU_COOP_RECORD(succession, (predecessor, since, decided_by, cited_as));

/// A university or another institution of education.
struct institution {
    static constexpr std::string_view kind = "institution"; ///< how files tell parties apart

    party_id id;                ///< unique among all parties
    timeline<text> names;       ///< each name from the first day it is known to be in use
    jspu_coop::country country; ///< where it is seated
    institution_identifiers identifiers{};       ///< its codes in registers of institutions
    std::vector<institution_unit> units{};       ///< its units, as far as known
    std::optional<succession> succeeds{};        ///< what it replaced, if anything
    std::optional<citation> cited_as{};          ///< where this record comes from
    std::optional<academic_calendar> calendar{}; ///< its academic years, as far as known
    std::optional<holiday_calendar> holidays{};  ///< its days off, as far as known
    std::vector<contact> contacts{};             ///< how it is reached
    std::optional<jspu_coop::working_week> working_week{}; ///< the days of the week on which it
                                                           ///< works, where published

    /// Institutions are equal when all members are.
    friend bool operator==(institution const&, institution const&) = default;
};
JSPU_COOP_RECORD(institution, (id, names, country, identifiers, units, succeeds, cited_as, calendar,
                               holidays, contacts, working_week));

/// Everything wrong with an institution.
/// @return `party.name_empty`, `party.unit_repeated`, `party.unit_name_empty`,
///   `party.succeeds_itself`, and the issues of its act, calendars, contacts and citations
[[nodiscard]] JSPU_COOP_EXPORT issues validate(institution const& value);

} // namespace jspu_coop
