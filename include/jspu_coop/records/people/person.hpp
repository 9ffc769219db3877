/// @file
/// A person who takes part in cooperation, under a pseudonym.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/people/enrolled_study.hpp>
#include <jspu_coop/records/people/language_certificate.hpp>
#include <jspu_coop/records/people/post.hpp>
#include <jspu_coop/records/people/teaching_duty.hpp>
#include <jspu_coop/vocabulary/country.hpp>
#include <jspu_coop/vocabulary/person_category.hpp>
#include <jspu_coop/vocabulary/qualification_level.hpp>

#include <vector>

namespace jspu_coop {

/// A person who takes part in cooperation. The id is a pseudonym: a record holds no name, no
/// document number and no address, only the facts on which answers rest. Two of them are personal
/// all the same, the citizenship and the day of birth: nothing that the library ships holds any.
///
/// What the person took part in stands with the activities: `snapshot::activities_with`.
struct person {
    person_id id;                      ///< a pseudonym, unique in the register
    fact<party_id> home{};             ///< the institution to which the person belongs
    fact<person_category> category{};  ///< student, staff, expert, representative
    fact<qualification_level> level{}; ///< the level studied; absent for those who do not study
    fact<unit_id> unit{};              ///< faculty or department at home
    fact<jspu_coop::country> citizenship{}; ///< the citizenship that counts at home
    std::vector<post> posts{};              ///< the posts held, as far as known
    std::vector<enrolled_study> studies{};  ///< the studies, as far as known
    fact<date> born{}; ///< the day of birth: personal data, which an application holds only where
                       ///< a rule asks for it; absent: known that no paper of the person states one
    std::vector<language_certificate> certificates{}; ///< language certificates, as far as known
    std::vector<teaching_duty> teaching{};            ///< courses to be taught, as far as known

    /// Persons are equal when all members are.
    friend bool operator==(person const&, person const&) = default;
};
JSPU_COOP_RECORD(person, (id, home, category, level, unit, citizenship, posts, studies, born,
                          certificates, teaching));

/// Everything wrong with a person.
/// @return `person.level_without_study` (warning) when a level is known of somebody who is known
///   not to be a student; `person.post_category` (a post is of academic or administrative staff);
///   `person.born_too_late` (a post, a study or a course to be taught begins before the day of
///   birth); and the issues of each certificate, under `/certificates/N`, and of each course to be
///   taught, under `/teaching/N`
[[nodiscard]] JSPU_COOP_EXPORT issues validate(person const& value);

} // namespace jspu_coop
