/// @file
/// An organisation that runs programmes: an agency, a council, an international organisation.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/holiday_calendar.hpp>
#include <jspu_coop/calendar/timeline.hpp>
#include <jspu_coop/calendar/working_week.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/parties/contact.hpp>
#include <jspu_coop/records/parties/programme_call.hpp>
#include <jspu_coop/vocabulary/citation.hpp>
#include <jspu_coop/vocabulary/country.hpp>
#include <jspu_coop/vocabulary/programme_form.hpp>
#include <jspu_coop/vocabulary/repeat_rule.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// A programme that an organisation runs.
struct organisation_programme {
    programme_id id;                           ///< unique within the organisation
    text name;                                 ///< the programme's name
    std::optional<citation> cited_as{};        ///< where it is published
    fact<std::vector<programme_form>> forms{}; ///< what it offers: grants, projects, courses
    fact<repeat_rule> repeat{};                ///< how often one person may take part
    std::vector<programme_call> calls{};       ///< its calls, as far as known

    /// Programmes are equal when all members are.
    friend bool operator==(organisation_programme const&, organisation_programme const&) = default;
};
JSPU_COOP_RECORD(organisation_programme, (id, name, cited_as, forms, repeat, calls));

/// An organisation that runs programmes: an agency, a council, an international organisation.
struct organisation {
    static constexpr std::string_view kind = "organisation"; ///< how files tell parties apart

    party_id id;                                 ///< unique among all parties
    timeline<text> names;                        ///< each name from the first day known in use
    std::optional<jspu_coop::country> country{}; ///< whose organisation it is; none if of several
    std::vector<organisation_programme> programmes{}; ///< the programmes it runs, as far as known
    std::optional<citation> cited_as{};               ///< where this record comes from
    std::vector<contact> contacts{};                  ///< how it is reached
    std::optional<holiday_calendar> holidays{};       ///< its days off, as far as known
    std::optional<jspu_coop::working_week> working_week{}; ///< the days of the week on which it
                                                           ///< works, where published

    /// Organisations are equal when all members are.
    friend bool operator==(organisation const&, organisation const&) = default;
};
JSPU_COOP_RECORD(organisation,
                 (id, names, country, programmes, cited_as, contacts, holidays, working_week));

/// Everything wrong with an organisation.
/// @return `party.name_empty`, `party.programme_repeated`,
///   `party.programme_name_empty`, `party.call_repeated` (also across programmes),
///   `party.forms_empty`, `party.form_repeated`, and the issues of its calls, days off, contacts
///   and citations
[[nodiscard]] JSPU_COOP_EXPORT issues validate(organisation const& value);

} // namespace jspu_coop
