/// @file
/// Small valid courses, curricula, joint programmes and enrolments for the tests of the register;
/// apart from the other samples, for what they take to compile.
#pragma once

#include <jspu_coop/records/programmes/enrolment_state.hpp>

#include "register/samples.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

inline course a_course(std::string const& id, std::string const& institution,
                       fact<credits> worth = {}) {
    return {course_id{id}, party_id{institution}, a_text(id), {}, std::move(worth), {}, {}};
}

/// So many credits.
inline credits ects(std::int64_t amount) {
    return credits{amount, credit_system_id{"ects"}};
}

/// Its courses in one module, all of which are required, or as many credits.
inline curriculum a_curriculum(std::string const& id, std::string const& institution,
                               std::vector<std::string> const& courses,
                               std::optional<credits> least = {}) {
    std::vector<planned_course> planned;
    for (std::string const& each : courses) {
        planned.push_back({course_id{each}, {}});
    }
    module_demand demand = every_course{};
    if (least) {
        demand = least_credits{*least};
    }
    return {.id = curriculum_id{id},
            .institution = party_id{institution},
            .name = a_text(id),
            .modules = {{module_id{"m"}, a_text("m"), std::move(planned), std::move(demand)}}};
}

/// A programme of these institutions, enrolled at the first; nothing else is known of it.
inline joint_programme a_joint_programme(std::string const& id,
                                         std::vector<std::string> const& sites) {
    std::vector<programme_site> all;
    for (std::string const& each : sites) {
        all.push_back({party_id{each}, {}, {}});
    }
    return {.id = joint_programme_id{id},
            .name = a_text(id),
            .home = party_id{sites.front()},
            .semesters_a_year = 2,
            .sites = std::move(all)};
}

/// A placement of one period in the first semester.
inline programme_placement a_placement(std::string const& period, std::string const& site) {
    return {{{programme_period_id{period}, party_id{site}, 1, 1, {}, {}, {}, {}}}, {}};
}

inline enrolment an_enrolment(std::string const& id, std::string const& programme,
                              std::string const& student) {
    return {enrolment_id{id}, joint_programme_id{programme}, person_id{student}, {}};
}

/// The result of a course, still open.
inline course_result a_result(std::string const& site, std::string const& course) {
    return {party_id{site},
            course_attempt{course_id{course}, 1, academic_year{2024, 2025}, 1, {}, {}, {}, {}, {}},
            {}};
}

} // namespace jspu_coop::testing
