/// @file
/// A made-up joint programme of two universities, sound in every part, for the tests of programmes.
#pragma once

#include <jspu_coop/records/programmes/joint_programme.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

/// The institutions of the made-up programme.
inline party_id const home_site{"home"};
inline party_id const host_site{"host"};

/// A period of which only the place is known.
[[nodiscard]] inline programme_period stay(std::string id, party_id site, std::int64_t first,
                                           std::int64_t last) {
    return {programme_period_id{std::move(id)}, std::move(site), first, last, {}, {}, {}, {}};
}

/// A placement by a letter for each semester: `hhhhhhbb` are six at site h, then two at site b; a
/// period each semester.
[[nodiscard]] inline programme_placement placed(std::string_view letters) {
    programme_placement placement{{}, {}};
    std::int64_t semester = 0;
    for (char const each : letters) {
        ++semester;
        placement.periods.push_back(stay("s" + std::to_string(semester),
                                         party_id{std::string(1, each)}, semester, semester));
    }
    return placement;
}

/// An award of which nothing is known but its id.
[[nodiscard]] inline programme_award award_of(std::string id) {
    return {award_id{std::move(id)}, {}, {}, {}, {}, {}, {}, {}};
}

/// "3+1" with the last year at the host: a diploma of each, for one set of requirements.
[[nodiscard]] inline joint_programme three_and_one() {
    credit_system_id const ects{"ects"};
    citation const act{"Agreement", {}, {}};
    auto const requirement = [&](std::string id, award_demand demand) {
        return award_requirement{award_requirement_id{std::move(id)}, text{{"en", "Requirement"}},
                                 std::move(demand), act};
    };
    policy_reference const policy{referred_policy_id{"gate"},
                                  {{referred_parameter_id{"floor"}, "2.4"}}};
    programme_period last = stay("away", host_site, 7, 8);
    last.credits = credits{60, ects};
    last.language = language{"ru"};
    last.gates = std::vector<period_gate>{{policy, gate_day::last_day_before, act}};
    last.fees = {{fact<party_id>::absent(), host_site, money{100'000, currency{"UZS"}},
                  std::vector<fee_share>{{{10, 1}, decimal::parse("33.5").value()},
                                         {{1, 1}, decimal::parse("66.5").value()}},
                  act}};
    std::vector<award_requirement_id> const common{award_requirement_id{"credits"},
                                                   award_requirement_id{"thesis"}};
    auto const diploma = [&](std::string id, party_id by) {
        programme_award award = award_of(std::move(id));
        award.title = text{{"en", "Bachelor"}};
        award.level = qualification_level::bachelor;
        award.awarded_by = std::vector<party_id>{std::move(by)};
        award.requirements = common;
        award.counts_from = std::vector<party_id>{home_site, host_site};
        award.after = fact<std::vector<award_id>>::absent();
        award.cited_as = act;
        return award;
    };
    programme_award second = diploma("of-host", host_site);
    second.after = std::vector<award_id>{award_id{"of-home"}};
    return {.id = joint_programme_id{"made-up"},
            .name = text{{"en", "A programme"}},
            .label_as_published = "3+1",
            .published_kind = published_award_kind{"double degree", award_kind::double_degree},
            .home = home_site,
            .semesters_a_year = 2,
            .sites = {{home_site, national_speciality{country{"UZ"}, "60112700"}, {}},
                      {host_site, fact<national_speciality>::absent(), curriculum_id{"plan"}}},
            .placement = programme_placement{{stay("begin", home_site, 1, 6), last}, act},
            .requirements =
                {requirement("credits", credit_requirement{{240, ects}, {home_site, host_site}}),
                 requirement("courses", course_requirement{1, {course_id{"a"}, course_id{"b"}}}),
                 requirement("stay", residency_requirement{host_site, 2}),
                 requirement("thesis", final_examination{final_form::thesis, host_site,
                                                         examination_tries{2, 3},
                                                         std::vector<party_id>{home_site}}),
                 requirement("policy", policy_requirement{policy})},
            .awards = std::vector<programme_award>{diploma("of-home", home_site), second},
            .sharing = std::vector<credit_sharing>{{award_id{"of-home"}, award_id{"of-host"},
                                                    credits{180, ects}, act}},
            .longest_duration = duration{8, duration_unit::years},
            .leave_stops_clock = true,
            .exits = std::vector<programme_exit>{{exit_way::stay_at_home,
                                                  std::vector{programme_period_id{"away"}},
                                                  std::vector{award_id{"of-home"}}, act}},
            .carried_by = {{agreement_id{"frame"}, clause_id{"joint"}}},
            .teach_out = clause_reference{agreement_id{"frame"}, clause_id{"end"}},
            .cited_as = {act},
            .striking_off_effects = std::vector<striking_off_effect>{{home_site, host_site, act}},
            .fees_after_end = std::vector<period_fee>{
                {fact<party_id>::absent(), home_site, {}, {}, act},
                {fact<party_id>::absent(), host_site, money{50'000, currency{"UZS"}}, {}, act}}};
}

} // namespace jspu_coop::testing
