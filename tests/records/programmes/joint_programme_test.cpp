#include <jspu_coop/records/programmes/joint_programme.hpp>

#include "project/source_text.hpp"
#include "records/programmes/programme_samples.hpp"
#include "records/support/issue_list.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <regex>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop {
namespace {

using testing::award_of;
using testing::home_site;
using testing::host_site;
using testing::issue_lines;
using testing::lines;
using testing::stay;
using testing::three_and_one;

party_id const stranger{"stranger"};

TEST(joint_programme, that_is_sound_has_no_issues) {
    EXPECT_EQ(validate(three_and_one()), issues{});
}

/// Nothing but what a programme must have: the rest is missing, and that is no fault.
TEST(joint_programme, may_know_next_to_nothing) {
    joint_programme const bare{.id = joint_programme_id{"bare"},
                               .name = text{{"en", "Bare"}},
                               .label_as_published = {},
                               .published_kind = {},
                               .home = home_site,
                               .semesters_a_year = 2,
                               .sites = {{home_site, {}, {}}},
                               .placement = {},
                               .requirements = {},
                               .awards = {},
                               .sharing = {},
                               .longest_duration = {},
                               .leave_stops_clock = {},
                               .exits = {},
                               .carried_by = {},
                               .teach_out = {},
                               .cited_as = {},
                               .striking_off_effects = {},
                               .fees_after_end = {}};
    EXPECT_EQ(validate(bare), issues{});
}

/// Edge case 1: "3+1" without the years fixes totals only.
TEST(joint_programme, edge_case_01_label_without_placement) {
    joint_programme programme = three_and_one();
    programme.exits = {};
    for (auto const& nothing : {fact<programme_placement>{}, fact<programme_placement>::absent()}) {
        programme.placement = nothing;
        EXPECT_EQ(issue_lines(validate(programme)),
                  lines({"joint_programme.placement_lacking at /placement: 3+1"}));
    }
    programme.label_as_published.reset();
    EXPECT_EQ(validate(programme), issues{}) << "without a label nothing is claimed";
}

/// Edge case 2: the site changes inside the fourth year; a placement is by semester.
TEST(joint_programme, edge_case_02_two_and_a_half_years) {
    joint_programme programme = three_and_one();
    programme.exits = {};
    programme.label_as_published = "2.5+1.5";
    auto const placement = [](std::int64_t last_away) {
        return programme_placement{{stay("a", host_site, 1, 4), stay("b", home_site, 5, 6),
                                    stay("c", host_site, 7, last_away),
                                    stay("d", home_site, last_away + 1, 8)},
                                   {}};
    };
    programme.placement = placement(7);
    EXPECT_EQ(validate(programme), issues{});
    EXPECT_EQ(outline_of(programme.placement.value()), "1-4 host, 5-6 home, 7 host, 8 home");
}

/// Sources that place a year differently are all kept, and each is checked against the label.
TEST(joint_programme, keeps_placements_that_contradict_each_other) {
    joint_programme programme = three_and_one();
    programme.exits = {};
    programme_placement const last_year{{stay("a", home_site, 1, 6), stay("b", host_site, 7, 8)},
                                        {}};
    programme_placement const third_year{
        {stay("a", home_site, 1, 4), stay("b", host_site, 5, 6), stay("c", home_site, 7, 8)}, {}};
    programme_placement const half{{stay("a", home_site, 1, 4), stay("b", host_site, 5, 8)}, {}};
    programme.placement = fact<programme_placement>::conflicting({last_year, third_year});
    EXPECT_EQ(validate(programme), issues{});
    programme.placement = fact<programme_placement>::conflicting({last_year, half});
    issues const found = validate(programme);
    EXPECT_EQ(issue_lines(found),
              lines({"joint_programme.label_contradicts_placement at /placement/claims/1: 3+1"}));
    EXPECT_EQ(found[0].parameters.at("placed"), "1-4 home, 5-8 host");
}

TEST(joint_programme, joins_neighbouring_periods_into_stays) {
    programme_placement const placement{
        {stay("a", home_site, 1, 2), stay("b", home_site, 3, 6), stay("c", host_site, 7, 7)}, {}};
    EXPECT_EQ(stays_of(placement),
              (std::vector<programme_stay>{{home_site, 1, 6}, {host_site, 7, 7}}));
    EXPECT_EQ(outline_of(placement), "1-6 home, 7 host");
    EXPECT_EQ(outline_of({{}, {}}), "");
}

// What a table of broken programmes changes.

/// The sound programme with its placement changed.
joint_programme with_periods(std::function<void(std::vector<programme_period>&)> const& change) {
    joint_programme programme = three_and_one();
    programme_placement placement = programme.placement.value();
    change(placement.periods);
    programme.placement = placement;
    return programme;
}

joint_programme with_fee(std::function<void(period_fee&)> const& change) {
    return with_periods(
        [&](std::vector<programme_period>& periods) { change(periods[1].fees[0]); });
}

joint_programme with_shares(std::vector<fee_share> const& shares) {
    return with_fee([&](period_fee& fee) { fee.shares = shares; });
}

joint_programme with_gates(std::function<void(std::vector<period_gate>&)> const& change) {
    return with_periods([&](std::vector<programme_period>& periods) {
        std::vector<period_gate> gates = periods[1].gates.value();
        change(gates);
        periods[1].gates = gates;
    });
}

/// The first period carries so much.
joint_programme with_credits(fact<credits> carried) {
    return with_periods(
        [&](std::vector<programme_period>& periods) { periods[0].credits = std::move(carried); });
}

joint_programme with_awards(std::function<void(std::vector<programme_award>&)> const& change) {
    joint_programme programme = three_and_one();
    std::vector<programme_award> awards = programme.awards.value();
    change(awards);
    programme.awards = awards;
    return programme;
}

joint_programme with_demand(std::size_t at, award_demand demand) {
    joint_programme programme = three_and_one();
    programme.requirements[at].demand = std::move(demand);
    return programme;
}

joint_programme with(std::function<void(joint_programme&)> const& change) {
    joint_programme programme = three_and_one();
    change(programme);
    return programme;
}

joint_programme with_sharing(std::function<void(std::vector<credit_sharing>&)> const& change) {
    joint_programme programme = three_and_one();
    std::vector<credit_sharing> rules = programme.sharing.value();
    change(rules);
    programme.sharing = rules;
    return programme;
}

joint_programme with_exit(std::function<void(programme_exit&)> const& change) {
    joint_programme programme = three_and_one();
    std::vector<programme_exit> exits = programme.exits.value();
    change(exits[0]);
    programme.exits = exits;
    return programme;
}

joint_programme without_exits_placed(std::vector<programme_period> const& periods) {
    joint_programme programme = with_periods([&](auto& has) { has = periods; });
    programme.exits = {};
    programme.label_as_published.reset();
    programme.requirements[2].demand = residency_requirement{home_site, 1};
    return programme;
}

struct broken {
    joint_programme programme;
    std::vector<std::string> found; ///< `code at path: value`
};

credit_system_id const ects{"ects"};

/// One programme or more for each code.
std::vector<broken> every_broken_programme() {
    std::string const away = "/placement/periods/1";
    return {
        // The programme itself.
        {with([](auto& of) { of.name = {}; }), {"joint_programme.name_empty at /name: "}},
        {with([](auto& of) { of.published_kind->words = ""; }),
         {"joint_programme.published_kind_empty at /published_kind/words: "}},
        {with([](auto& of) { of.semesters_a_year = 0; }),
         {"joint_programme.semesters_a_year_out_of_range at /semesters_a_year: 0"}},
        {with([](auto& of) { of.semesters_a_year = 13; }),
         {"joint_programme.semesters_a_year_out_of_range at /semesters_a_year: 13"}},
        {with([](auto& of) { of.label_as_published = "three and one"; }),
         {"programme_label.malformed at /label_as_published: three and one"}},
        {with([](auto& of) { of.label_as_published = "2+2"; }),
         {"joint_programme.label_contradicts_placement at /placement: 2+2"}},
        {with([](auto& of) { of.label_as_published = "1+2+1"; }),
         {"joint_programme.label_contradicts_placement at /placement: 1+2+1"}},
        {with([](auto& of) { of.placement = {}; }),
         {"joint_programme.placement_lacking at /placement: 3+1"}},
        {with([](auto& of) { of.sites.push_back(of.sites[0]); }),
         {"joint_programme.site_repeated at /sites/2/institution: home"}},
        {with([](auto& of) { of.home = stranger; }),
         {"joint_programme.site_unknown at /home: stranger"}},
        {with([](auto& of) {
             of.longest_duration = duration{47, duration_unit::months};
         }),
         {"joint_programme.longest_duration_too_short at /longest_duration: P47M"}},
        {with([](auto& of) {
             of.longest_duration = duration{3, duration_unit::years};
         }),
         {"joint_programme.longest_duration_too_short at /longest_duration: P3Y"}},
        {with([](auto& of) { of.carried_by.push_back(of.carried_by[0]); }),
         {"joint_programme.clause_repeated at /carried_by/1: "
          "{agreement: frame, clause: joint}"}},
        {with([](auto& of) { of.cited_as[0].document = ""; }),
         {"citation.document_empty at /cited_as/0/document: "}},
        // Periods.
        {without_exits_placed({}), {"programme_placement.periods_empty at /placement/periods: "}},
        {without_exits_placed({stay("a", home_site, 1, 2), stay("a", host_site, 3, 4)}),
         {"programme_placement.period_repeated at /placement/periods/1/id: a"}},
        {without_exits_placed({stay("a", home_site, 2, 3), stay("b", host_site, 4, 4)}),
         {"programme_placement.gap at /placement/periods/0/first_semester: 2"}},
        {without_exits_placed({stay("a", home_site, 1, 2), stay("b", host_site, 4, 4)}),
         {"programme_placement.gap at /placement/periods/1/first_semester: 4"}},
        {without_exits_placed({stay("a", home_site, 1, 3), stay("b", host_site, 3, 4)}),
         {"programme_placement.periods_overlap at /placement/periods/1/first_semester: 3"}},
        {without_exits_placed({stay("a", home_site, 1, 3), stay("b", host_site, 4, 3)}),
         {"programme_period.semesters_reversed at /placement/periods/1/last_semester: 3"}},
        {without_exits_placed({stay("a", home_site, 0, 201)}),
         {"programme_period.semester_out_of_range at /placement/periods/0/first_semester: 0",
          "programme_period.semester_out_of_range at /placement/periods/0/last_semester: 201"}},
        {without_exits_placed({stay("a", stranger, 1, 2), stay("b", home_site, 3, 4)}),
         {"joint_programme.site_unknown at /placement/periods/0/site: stranger"}},
        {with_periods([](auto& has) { has[1].gates = std::vector<period_gate>{}; }),
         {"programme_period.list_empty at " + away + "/gates: "}},
        {with_gates([](auto& gates) { gates.push_back(gates[0]); }),
         {"programme_period.gate_repeated at " + away + "/gates/1: gate"}},
        {with_gates([](auto& gates) {
             gates[0].policy.settings.push_back({referred_parameter_id{"floor"}, ""});
         }),
         {"policy_reference.parameter_repeated at " + away
              + "/gates/0/policy/settings/1/parameter: floor",
          "policy_reference.value_empty at " + away + "/gates/0/policy/settings/1/value: "}},
        // Fees.
        {with_fee([](period_fee& fee) { fee.payee = stranger; }),
         {"joint_programme.site_unknown at " + away + "/fees/0/payee: stranger"}},
        {with_fee([](period_fee& fee) { fee.payer = host_site; }),
         {"period_fee.payer_is_payee at " + away + "/fees/0/payer: host"}},
        {with_fee([](period_fee& fee) {
             fee.amount = money{0, currency{"UZS"}};
         }),
         {"period_fee.amount_not_positive at " + away + "/fees/0/amount: 0.00 UZS"}},
        {with_shares({}), {"period_fee.shares_empty at " + away + "/fees/0/shares: "}},
        {with_shares({{{9, 1}, 60}, {{1, 1}, 39}}),
         {"period_fee.shares_not_whole at " + away + "/fees/0/shares: 99"}},
        {with_shares({{{9, 1}, 100}, {{1, 1}, 0}}),
         {"period_fee.percent_not_positive at " + away + "/fees/0/shares/1/percent: 0"}},
        {with_shares({{{9, 1}, 60}, {{9, 1}, 40}}),
         {"period_fee.day_repeated at " + away + "/fees/0/shares/1/due: 09-01"}},
        // Requirements.
        {with([](auto& of) { of.requirements[1].id = of.requirements[0].id; }),
         {"joint_programme.requirement_repeated at /requirements/1/id: credits"}},
        {with([](auto& of) { of.requirements[0].name = {}; }),
         {"award_requirement.name_empty at /requirements/0/name: "}},
        {with_demand(0, credit_requirement{{0, ects}, {home_site, home_site, stranger}}),
         {"award_requirement.least_not_positive at /requirements/0/demand/least: 0 ects",
          "award_requirement.value_repeated at /requirements/0/demand/sites/1: home",
          "joint_programme.site_unknown at /requirements/0/demand/sites/2: stranger"}},
        {with_demand(0, credit_requirement{{4, ects}, {}, {course_id{"a"}, course_id{"a"}}}),
         {"award_requirement.value_repeated at /requirements/0/demand/courses/1: a"}},
        {with_demand(1, course_requirement{3, {course_id{"a"}, course_id{"a"}}}),
         {"award_requirement.courses_too_few at /requirements/1/demand/courses: 2",
          "award_requirement.value_repeated at /requirements/1/demand/courses/1: a"}},
        {with_demand(1, course_requirement{0, {}}),
         {"award_requirement.least_not_positive at /requirements/1/demand/least: 0"}},
        {with_demand(2, residency_requirement{host_site, 0}),
         {"award_requirement.least_not_positive at /requirements/2/demand/semesters: 0"}},
        {with_demand(2, residency_requirement{host_site, 3}),
         {"joint_programme.residency_out_of_reach at /requirements/2/demand/semesters: 3"}},
        {with_demand(2, residency_requirement{stranger, 1}),
         {"joint_programme.residency_out_of_reach at /requirements/2/demand/semesters: 1",
          "joint_programme.site_unknown at /requirements/2/demand/site: stranger"}},
        {with_demand(3, final_examination{final_form::examination, stranger,
                                          examination_tries{0, 0}, std::vector<party_id>{}}),
         {"award_requirement.least_not_positive at /requirements/3/demand/tries/a_year: 0",
          "award_requirement.least_not_positive at /requirements/3/demand/tries/years: 0",
          "award_requirement.list_empty at /requirements/3/demand/accepted_by: ",
          "joint_programme.site_unknown at /requirements/3/demand/site: stranger"}},
        // Credits of the plan: its last year carries 60.
        {with_demand(0, credit_requirement{{61, ects}, {host_site}}),
         {"joint_programme.credits_beyond_plan at /requirements/0/demand/least: 61 ects"}},
        {with_credits(credits{180, credit_system_id{"uz"}}),
         {"joint_programme.credit_systems_differ at /placement/periods/1/credits: 60 ects"}},
        {with_credits(credits{179, credit_system_id{"ects"}}),
         {"joint_programme.credits_beyond_plan at /requirements/0/demand/least: 240 ects"}},
        {with_credits(fact<credits>::absent()),
         {"joint_programme.credits_beyond_plan at /requirements/0/demand/least: 240 ects"}},
        // Awards.
        {with([](auto& of) {
             of.sites.clear();
             of.placement = {};
             of.label_as_published.reset();
             of.requirements = {};
             of.awards = {};
             of.striking_off_effects = {};
             of.fees_after_end = {};
         }),
         {"joint_programme.site_unknown at /home: home",
          "joint_programme.sites_empty at /sites: "}},
        {with([](auto& of) {
             of.awards = std::vector<programme_award>{};
             of.sharing = {};
             of.exits = {};
         }),
         {"joint_programme.awards_empty at /awards: "}},
        {with_awards([](auto& has) {
             has[1].id = has[0].id;
             has[1].after = fact<std::vector<award_id>>::absent();
         }),
         {"joint_programme.award_repeated at /awards/1/id: of-home",
          "joint_programme.award_unknown at /sharing/0/second: of-host"}},
        {with_awards([](auto& has) { has[0].title = text{}; }),
         {"programme_award.title_empty at /awards/0/title: "}},
        {with_awards([](auto& has) { has[0].awarded_by = fact<std::vector<party_id>>::absent(); }),
         {"programme_award.nobody_awards at /awards/0/awarded_by: "}},
        {with_awards([](auto& has) { has[0].counts_from = std::vector<party_id>{}; }),
         {"programme_award.list_empty at /awards/0/counts_from: "}},
        {with_awards([](auto& has) {
             has[0].counts_from = std::vector{home_site, home_site};
         }),
         {"programme_award.value_repeated at /awards/0/counts_from/1: home"}},
        {with_awards([](auto& has) { has[0].awarded_by = std::vector{stranger}; }),
         {"joint_programme.site_unknown at /awards/0/awarded_by/0: stranger"}},
        {with_awards([](auto& has) {
             has[0].requirements = std::vector{award_requirement_id{"none"}};
             has[1].requirements = {};
         }),
         {"joint_programme.requirement_unknown at /awards/0/requirements/0: none"}},
        {with_awards([](auto& has) { has[0].after = std::vector{award_id{"none"}}; }),
         {"joint_programme.award_unknown at /awards/0/after/0: none"}},
        {with_awards([](auto& has) { has[0].after = std::vector{award_id{"of-host"}}; }),
         {"joint_programme.conferral_cycle at /awards/0/after: of-home",
          "joint_programme.conferral_cycle at /awards/1/after: of-host"}},
        {with_awards([](auto& has) { has[0].after = std::vector{has[0].id}; }),
         {"joint_programme.conferral_cycle at /awards/0/after: of-home"}},
        {with_awards([](auto& has) { has[1].awarded_by = std::vector{home_site}; }),
         {"joint_programme.one_awarding_institution at /awards: home"}},
        {with([](auto& of) { of.published_kind->term = award_kind::joint_degree; }),
         {"joint_programme.published_kind_clashes at /published_kind/term: joint_degree"}},
        // What is shared, and ways out.
        {with_sharing([](auto& rules) {
             rules.push_back({award_id{"of-host"}, award_id{"of-home"}, {}, {}});
         }),
         {"joint_programme.sharing_repeated at /sharing/1: of-home"}},
        {with_sharing([](auto& rules) { rules[0].second = rules[0].first; }),
         {"joint_programme.sharing_with_itself at /sharing/0/second: of-home"}},
        {with_sharing([](auto& rules) { rules[0].second = award_id{"none"}; }),
         {"joint_programme.award_unknown at /sharing/0/second: none"}},
        {with_sharing([](auto& rules) { rules.clear(); }),
         {"joint_programme.list_empty at /sharing: "}},
        {with([](auto& of) { of.exits = std::vector<programme_exit>{}; }),
         {"joint_programme.list_empty at /exits: "}},
        {with_exit([](auto& exit) { exit.from = std::vector<programme_period_id>{}; }),
         {"joint_programme.list_empty at /exits/0/from: "}},
        {with_exit([](auto& exit) { exit.from = std::vector{programme_period_id{"none"}}; }),
         {"joint_programme.period_unknown at /exits/0/from/0: none"}},
        {with_exit([](auto& exit) {
             exit.remaining = std::vector{award_id{"of-home"}, award_id{"of-home"}};
         }),
         {"joint_programme.value_repeated at /exits/0/remaining/1: of-home"}},
        {with_exit([](auto& exit) { exit.remaining = std::vector{award_id{"none"}}; }),
         {"joint_programme.award_unknown at /exits/0/remaining/0: none"}},
        // What follows elsewhere, and after the end.
        {with([](auto& of) { of.striking_off_effects = std::vector<striking_off_effect>{}; }),
         {"joint_programme.list_empty at /striking_off_effects: "}},
        {with([](auto& of) {
             of.striking_off_effects = std::vector<striking_off_effect>{
                 {home_site, host_site, {}}, {home_site, host_site, citation{"Act", {}, {}}}};
         }),
         {"joint_programme.value_repeated at /striking_off_effects/1: home host"}},
        {with([](auto& of) {
             of.striking_off_effects = std::vector<striking_off_effect>{{stranger, stranger, {}}};
         }),
         {"joint_programme.site_unknown at /striking_off_effects/0/struck_off_at: stranger",
          "joint_programme.site_unknown at /striking_off_effects/0/falls_at: stranger",
          "joint_programme.falls_with_itself at /striking_off_effects/0/falls_at: stranger"}},
        {with([](auto& of) { of.fees_after_end = std::vector<period_fee>{}; }),
         {"joint_programme.list_empty at /fees_after_end: "}},
        {with([](auto& of) {
             of.fees_after_end =
                 std::vector<period_fee>{{{}, stranger, money{0, currency{"UZS"}}, {}, {}}};
         }),
         {"period_fee.amount_not_positive at /fees_after_end/0/amount: 0.00 UZS",
          "joint_programme.site_unknown at /fees_after_end/0/payee: stranger"}},
    };
}

TEST(joint_programme, that_is_not_sound_says_what_is_wrong) {
    for (broken const& each : every_broken_programme()) {
        EXPECT_EQ(issue_lines(validate(each.programme)), lines(each.found));
    }
}

/// Every code that the sources of programmes name is reached above.
TEST(joint_programme, has_a_broken_programme_for_each_code) {
    std::set<std::string> reached;
    for (broken const& each : every_broken_programme()) {
        for (issue const& found : validate(each.programme)) {
            reached.insert(found.code);
        }
    }
    std::regex const code{R"re("((?:joint_programme|programme_\w+|award_requirement|)re"
                          R"re(period_fee|policy_reference)\.\w+)")re"};
    std::set<std::string> named;
    for (auto const& [file, text] : project::library_sources()) {
        if (file.starts_with("src/records/programmes/")
            || file == "src/vocabulary/policy_reference.cpp") {
            for (std::sregex_iterator at{text.begin(), text.end(), code}, end; at != end; ++at) {
                named.insert((*at)[1]);
            }
        }
    }
    EXPECT_GE(named.size(), 40U);
    for (std::string const& each : named) {
        EXPECT_TRUE(reached.contains(each)) << each;
    }
}

/// Everything wrong is said at once.
TEST(joint_programme, says_everything_at_once) {
    joint_programme worst = three_and_one();
    worst.name = {};
    worst.semesters_a_year = -1;
    worst.home = stranger;
    worst.requirements[0].name = {};
    EXPECT_EQ(issue_lines(validate(worst)),
              lines({"joint_programme.name_empty at /name: ",
                     "joint_programme.semesters_a_year_out_of_range at /semesters_a_year: -1",
                     "joint_programme.site_unknown at /home: stranger",
                     "award_requirement.name_empty at /requirements/0/name: "}));
}

/// A longest duration in days or weeks has no fixed number of months, and is not judged.
TEST(joint_programme, compares_durations_only_where_they_can_be) {
    for (duration const enough :
         {duration{4, duration_unit::years}, duration{48, duration_unit::months},
          duration{1, duration_unit::days}, duration{1, duration_unit::weeks}}) {
        EXPECT_EQ(validate(with([&](auto& of) { of.longest_duration = enough; })), issues{})
            << to_string(enough);
    }
}

/// Only where there are several documents is it odd that one institution awards them all.
TEST(joint_programme, may_lead_to_one_award_of_one_institution) {
    joint_programme programme = with_awards([](auto& has) { has.pop_back(); });
    programme.sharing = {};
    programme.published_kind.reset();
    EXPECT_EQ(validate(programme), issues{});
    EXPECT_EQ(award_kind_of(programme), award_kind::single_degree);
}

/// A publication may use words that are no standard term: there is nothing to clash with.
TEST(joint_programme, may_be_called_by_words_that_are_no_term) {
    EXPECT_EQ(validate(with([](auto& of) {
                  of.published_kind = published_award_kind{"two diplomas", {}};
              })),
              issues{});
}

/// Sources that disagree are judged one by one.
TEST(joint_programme, has_its_claims_checked) {
    programme_award open = award_of("of-home");
    programme_award strange = award_of("of-host");
    strange.awarded_by =
        fact<std::vector<party_id>>::conflicting({{host_site}, {home_site, stranger}});
    joint_programme programme = three_and_one();
    programme.awards = fact<std::vector<programme_award>>::conflicting({{open}, {open, strange}});
    EXPECT_EQ(issue_lines(validate(programme)),
              lines({"joint_programme.site_unknown at "
                     "/awards/claims/1/1/awarded_by/claims/1/1: stranger"}));
}

} // namespace
} // namespace jspu_coop
