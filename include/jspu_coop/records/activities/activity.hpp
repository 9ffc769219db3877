/// @file
/// Something that parties do together: proposed, under way or past.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/records/activities/event_participation.hpp>
#include <jspu_coop/records/activities/exchange_stay.hpp>
#include <jspu_coop/records/activities/expert_visit.hpp>
#include <jspu_coop/records/activities/faculty_development.hpp>
#include <jspu_coop/records/activities/fee.hpp>
#include <jspu_coop/records/activities/internship.hpp>
#include <jspu_coop/records/activities/joint_programme_period.hpp>
#include <jspu_coop/records/activities/knowledge_exchange.hpp>
#include <jspu_coop/records/activities/other_activity.hpp>
#include <jspu_coop/records/activities/paper.hpp>
#include <jspu_coop/records/activities/participation.hpp>
#include <jspu_coop/records/activities/programme_participation.hpp>
#include <jspu_coop/records/activities/publication.hpp>
#include <jspu_coop/records/activities/research_project.hpp>
#include <jspu_coop/records/activities/short_term_training.hpp>
#include <jspu_coop/vocabulary/field_of_study.hpp>

#include <variant>
#include <vector>

namespace jspu_coop {

/// What is special to each kind of activity.
using activity_detail =
    std::variant<exchange_stay, short_term_training, internship, faculty_development,
                 event_participation, expert_visit, research_project, publication,
                 knowledge_exchange, programme_participation, joint_programme_period,
                 other_activity>;

/// Something that parties do together: what is common to all kinds, and the detail of its own kind.
struct activity {
    activity_id id;                              ///< unique in the register
    text purpose;                                ///< what it is for, in the office's words
    fact<jspu_coop::period> period{};            ///< from the first to the last day
    fact<std::vector<field_of_study>> fields{};  ///< its fields of study; absent where it has none
    activity_detail detail;                      ///< what is special to its kind
    std::vector<participation> participations{}; ///< who takes part, or wanted to
    std::vector<paper> papers{};                 ///< its dossier
    std::vector<fee> fees{};                     ///< what is paid for it

    /// Activities are equal when all members are.
    friend bool operator==(activity const&, activity const&) = default;
};
JSPU_COOP_RECORD(activity, (id, purpose, period, fields, detail, participations, papers, fees));

/// Every party that the detail names, each once, in order of appearance.
[[nodiscard]] JSPU_COOP_EXPORT std::vector<party_id> parties_of(activity const& value);

/// The description of the one person or group that the activity is about; null for projects,
/// publications and exchanges of knowledge, whose people are listed, and where nobody goes.
[[nodiscard]] JSPU_COOP_EXPORT participant const* traveller_of(activity const& value) noexcept;

/// Everything wrong with an activity.
/// @return `activity.period_open` (an activity ends), `activity.same_party` (home is host),
///   `activity.partner_missing`, `activity.partner_repeated`, `activity.fields_empty`,
///   `activity.field_repeated`, `activity.category_unfit` (an exchange is for students and staff,
///   faculty development for staff, an expert visit not for students, a joint programme for
///   students), `activity.nominated_after_start`, `activity.hours_not_positive`,
///   `activity.semester_not_positive`, `activity.semesters_reversed`, `activity.forms_empty`,
///   `activity.form_repeated`, `activity.money_negative`, `activity.registration_not_positive`,
///   `activity.participation_repeated`, `activity.person_repeated` (one person takes part twice),
///   `activity.participation_of_other` (the detail names one person, the participation another),
///   `participation.call_of_other` (a `programme_participation` names one call, the participation
///   another), `activity.participation_unknown` (a paper or fee names one that is not there),
///   `activity.fee_repeated`, and the issues of its parts
[[nodiscard]] JSPU_COOP_EXPORT issues validate(activity const& value);

} // namespace jspu_coop
