/// @file
/// Joint programmes by where their periods are, for questions about the flow of students.
#pragma once

#include <jspu_coop/questions/student_flow.hpp>

#include "support/enrolment_story.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

/// A period: where, and its last semester; it begins behind the one before.
struct flow_period {
    party_id site;
    std::int64_t last;
};

/// A programme of two semesters a year. Its periods are called "p1", "p2" and so on.
[[nodiscard]] inline joint_programme placed_at(std::vector<flow_period> const& where) {
    joint_programme made{.id = joint_programme_id{"jspu.bspu"},
                         .name = text{{"en", "A programme"}},
                         .home = story_home,
                         .semesters_a_year = 2,
                         .sites = {{story_home, {}, {}}, {story_host, {}, {}}}};
    programme_placement placement{{}, {}};
    std::int64_t first = 1;
    for (flow_period const& each : where) {
        std::string const id = "p" + std::to_string(placement.periods.size() + 1);
        placement.periods.push_back(
            {programme_period_id{id}, each.site, first, each.last, {}, {}, {}, {}});
        first = each.last + 1;
    }
    made.placement = placement;
    return made;
}

/// Three years at home, the last at the host.
[[nodiscard]] inline joint_programme last_year_away() {
    return placed_at({{story_home, 6}, {story_host, 8}});
}
/// One year at home, two at the host, one at home.
[[nodiscard]] inline joint_programme middle_away() {
    return placed_at({{story_home, 2}, {story_host, 6}, {story_home, 8}});
}
/// Two and a half years at home, one and a half at the host.
[[nodiscard]] inline joint_programme away_amid_a_year() {
    return placed_at({{story_home, 5}, {story_host, 8}});
}
/// Nobody goes anywhere.
[[nodiscard]] inline joint_programme never_away() {
    return placed_at({{story_home, 8}});
}

/// A step towards a period.
[[nodiscard]] inline period_stepped towards(char const* period, period_step step) {
    return {programme_period_id{period}, step, {}};
}

/// The steps of who goes to a period, and is there.
[[nodiscard]] inline std::vector<enrolment_event> goes_to(char const* period) {
    return {towards(period, period_step::nominated), towards(period, period_step::accepted),
            towards(period, period_step::departed), towards(period, period_step::arrived)};
}

/// The promotions to a year of study.
[[nodiscard]] inline std::vector<enrolment_event> promoted_to(std::int64_t year) {
    std::vector<enrolment_event> made;
    for (std::int64_t next = 2; next <= year; ++next) {
        made.emplace_back(student_promoted{next, false, {}});
    }
    return made;
}

/// Events one after another.
[[nodiscard]] inline std::vector<enrolment_event>
joined(std::vector<std::vector<enrolment_event>> const& parts) {
    std::vector<enrolment_event> all;
    for (auto const& each : parts) {
        all.insert(all.end(), each.begin(), each.end());
    }
    return all;
}

} // namespace jspu_coop::testing
