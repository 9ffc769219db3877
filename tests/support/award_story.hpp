/// @file
/// Programmes and students for questions about awards, told in few words. All credit is of `ects`.
#pragma once

#include <jspu_coop/questions/award_standing.hpp>

#include "support/enrolment_story.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

/// The system of all credit here.
inline credit_system_id const story_credit{"ects"};
/// The award of the home institution.
inline award_id const home_award{"of-home"};
/// The award of the host.
inline award_id const host_award{"of-host"};

/// So much credit.
[[nodiscard]] inline credits worth(std::int64_t amount) {
    return credits{amount, story_credit};
}

/// Ids by their texts.
template <class Id>
[[nodiscard]] std::vector<Id> ids(std::vector<std::string> const& texts) {
    std::vector<Id> made;
    for (std::string const& each : texts) {
        made.push_back(Id{each});
    }
    return made;
}

/// A requirement.
[[nodiscard]] inline award_requirement asks(std::string id, award_demand demand) {
    return {
        award_requirement_id{std::move(id)}, text{{"en", "a requirement"}}, std::move(demand), {}};
}

/// An award of one institution that takes the credit of both.
[[nodiscard]] inline programme_award diploma(award_id id, party_id by,
                                             std::vector<std::string> const& requirements) {
    programme_award made{std::move(id), {}, {}, {}, {}, {}, {}, {}};
    made.awarded_by = std::vector<party_id>{std::move(by)};
    made.requirements = ids<award_requirement_id>(requirements);
    made.counts_from = std::vector<party_id>{story_home, story_host};
    made.after = fact<std::vector<award_id>>::absent();
    return made;
}

/// A programme with these awards and requirements, and these rules on sharing; without any, nothing
/// limits it. Being struck off at one site has no effect at another.
[[nodiscard]] inline joint_programme leading_to(std::vector<programme_award> awards,
                                                std::vector<award_requirement> requirements,
                                                std::vector<credit_sharing> sharing = {}) {
    auto rules = fact<std::vector<credit_sharing>>::absent();
    if (!sharing.empty()) {
        rules = std::move(sharing);
    }
    return {.id = joint_programme_id{"jspu.bspu"},
            .name = text{{"en", "A programme"}},
            .home = story_home,
            .semesters_a_year = 2,
            .sites = {{story_home, {}, {}}, {story_host, {}, {}}},
            .requirements = std::move(requirements),
            .awards = std::move(awards),
            .sharing = std::move(rules),
            .striking_off_effects = fact<std::vector<striking_off_effect>>::absent()};
}

/// An attempt at a course, the first in the first semester of 2021/22.
[[nodiscard]] inline course_attempt attempt_at(std::string course, fact<credits> worth,
                                               fact<attempt_result> came) {
    course_attempt made{course_id{std::move(course)}, 1, academic_year{2021, 2022}, 1, {}, {}, {},
                        fact<grade>::absent(),        {}};
    made.credits = std::move(worth);
    made.result = std::move(came);
    return made;
}

/// What came of the first attempt at a course.
[[nodiscard]] inline course_result came(party_id site, std::string course, std::int64_t credit,
                                        attempt_result how = attempt_result::passed) {
    return {std::move(site), attempt_at(std::move(course), worth(credit), how), {}};
}

/// An institution decided what courses count as.
[[nodiscard]] inline recognition_decided recognises(party_id by,
                                                    std::vector<std::string> const& passed,
                                                    std::vector<std::string> const& counts_as) {
    return {std::move(by), ids<course_id>(passed), ids<course_id>(counts_as), {}};
}

/// A course of a catalogue.
[[nodiscard]] inline course in_catalogue(std::string id, party_id institution,
                                         fact<credits> worth) {
    return {course_id{std::move(id)},
            std::move(institution),
            text{{"en", "a course"}},
            {},
            std::move(worth),
            {},
            {}};
}

/// The last day of any story.
inline date const story_end{2027, 1, 1};

/// A student of both institutions to whom this happened then, a day each; the first on
/// `enrolment_day(3)`.
[[nodiscard]] inline enrolment student_with(std::vector<enrolment_event> const& events) {
    std::vector<enrolment_event> all = begun({student_registered{story_host, {}}});
    all.insert(all.end(), events.begin(), events.end());
    return told(all);
}

/// The standing of such a student, on the last day of any story.
[[nodiscard]] inline programme_standing standing_after(joint_programme const& programme,
                                                       std::vector<enrolment_event> const& events,
                                                       award_terms const& by = {},
                                                       date const& day = story_end) {
    return award_standing_on(programme, student_with(events), day, by).value();
}

/// The line of a course.
[[nodiscard]] inline award_course const& line_of(award_standing const& of,
                                                 std::string const& course) {
    return *std::ranges::find_if(of.courses, [&](award_course const& each) {
        return std::ranges::find(each.passed, course_id{course}) != each.passed.end();
    });
}

} // namespace jspu_coop::testing
