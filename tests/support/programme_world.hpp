/// @file
/// A small world around a placement: two diplomas or one, a course for each period, a rule of
/// promotion and a gate, and all that can happen to a student.
#pragma once

#include <jspu_coop/policy/conditions.hpp>
#include <jspu_coop/policy/policy_builder.hpp>
#include <jspu_coop/questions/next_steps.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>
#include <jspu_coop/records/programmes/programme_evidence.hpp>

#include "support/award_story.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

/// Which documents a small world leads to.
enum class world_awards {
    two, ///< one of each institution; who stays at home has the exit to that of the home alone
    one  ///< one of both together; whoever does not come to it has to transfer
};

/// What is made up around a placement, so that every question has an answer.
struct programme_world {
    joint_programme programme;
    party_id partner;
    std::vector<award_id> awards; ///< in order of the ids
    std::vector<course> catalogue;
    passage_terms passage;

    [[nodiscard]] next_step_terms terms() const { return {passage, {.courses = catalogue}}; }
};

/// The day on which everything after admission takes effect in these worlds: what has happened
/// alone tells states apart.
inline date const world_day{2021, 9, 1};
/// The day of admission; between the two there is room for what is recorded too late.
inline date const world_admission{2021, 8, 30};

/// The award of both institutions together.
inline award_id const joint_award{"of-both"};

/// The course of a period; "at_home." is the one that stands in its place for who does not go, and
/// "as." what it is recognised as.
[[nodiscard]] inline std::string course_of(programme_period const& period) {
    return "c." + period.id.str();
}

/// The rule of promotion lets pass whoever is enrolled; the gate asks for no failed subject.
[[nodiscard]] inline passage_terms world_rules(std::vector<party_id> const& sites) {
    using namespace conditions;
    auto const rule = [](char const* id, reference_day_kind by, requirement_draft asks) {
        return policy_builder{id, {{"en", "A rule of a small world"}}, by}
            .version("always", period::from({2000, 1, 1}), {std::move(asks)})
            .read_in({"A made-up rule", {}, source_kind::unsourced, {}, {}});
    };
    fact_schema schema = student_facts({});
    auto library = policy_library::make(
        schema, {rule("world.promotion", reference_day_kind::decision,
                      require("year", at_least("study.year", 1, "years")))
                     .build(schema)
                     .value(),
                 rule("world.gate", reference_day_kind::start_of_stay,
                      require("no_debt", at_most("study.failed_subjects", 0, "subjects")))
                     .build(schema)
                     .value()});
    passage_terms made{.policies = library.value()};
    for (party_id const& each : sites) {
        made.promotion.push_back({each, {referred_policy_id{"world.promotion"}, {}}});
    }
    made.days = {{gate_day::first_day, world_day}};
    made.results_are_in = true; // in these worlds everything happens on one day
    return made;
}

/// Two diplomas and the exit to one of them, or one diploma and the exit to another programme.
inline void add_awards(programme_world& world, world_awards given, bool goes_away) {
    auto const asked = [&](std::vector<std::string> all, bool away) {
        if (away && goes_away) {
            all.emplace_back("away");
        }
        return all;
    };
    party_id const& home_site = world.programme.home;
    std::vector<programme_award> awards;
    if (given == world_awards::one) {
        awards = {diploma(joint_award, home_site, asked({"all", "attestation", "thesis"}, true))};
        awards.front().awarded_by = std::vector{home_site, world.partner};
    } else {
        awards = {diploma(home_award, home_site, asked({"all", "attestation"}, false)),
                  diploma(host_award, world.partner, asked({"all", "thesis"}, true))};
    }
    for (programme_award& each : awards) {
        std::vector<party_id> sites;
        for (programme_site const& site : world.programme.sites) {
            sites.push_back(site.institution);
        }
        each.counts_from = std::move(sites);
        world.awards.push_back(each.id);
    }
    world.programme.awards = std::move(awards);
    // Nobody has published what may count to both; in these worlds nothing limits it.
    world.programme.sharing = fact<std::vector<credit_sharing>>::absent();
    bool const is_one = given == world_awards::one;
    programme_exit const way_out{is_one ? exit_way::transfer : exit_way::stay_at_home,
                                 fact<std::vector<programme_period_id>>::absent(),
                                 is_one ? fact<std::vector<award_id>>::absent()
                                        : fact{std::vector{home_award}},
                                 {}};
    world.programme.exits = std::vector{way_out};
}

/// A world around a placement of a programme. Each diploma asks for all credit, that of the partner
/// for what is studied there, too, and each for an examination; that of both together for all that.
/// @param of a published programme
/// @param placement one of the placements that its sources give
[[nodiscard]] inline programme_world world_around(joint_programme const& of,
                                                  programme_placement placement,
                                                  world_awards given = world_awards::two) {
    std::vector<party_id> sites;
    for (programme_site const& each : of.sites) {
        sites.push_back(each.institution);
    }
    auto const partner =
        *std::ranges::find_if(sites, [&](auto const& each) { return each != of.home; });
    std::int64_t at_partner = 0;
    for (programme_period& each : placement.periods) {
        bool const is_away = each.site != of.home;
        at_partner += is_away ? each.last_semester - each.first_semester + 1 : 0;
        each.gates = is_away ? fact{std::vector<period_gate>{
                         {{referred_policy_id{"world.gate"}, {}}, gate_day::first_day, {}}}}
                             : fact<std::vector<period_gate>>::absent();
    }
    std::int64_t const all = placement.periods.back().last_semester;
    // What counts for the award of both is accepted by both.
    auto const accepted_by = [&](party_id const& other) {
        return given == world_awards::one ? fact{std::vector{other}}
                                          : fact<std::vector<party_id>>::absent();
    };
    final_examination const at_home{final_form::attestation, of.home,
                                    fact<examination_tries>::absent(), accepted_by(partner)};
    final_examination const away{final_form::thesis, partner, fact<examination_tries>::absent(),
                                 accepted_by(of.home)};
    programme_world made{of, partner, {}, {}, world_rules(sites)};
    joint_programme& programme = made.programme;
    programme.requirements = {asks("all", credit_requirement{worth(all), {}}),
                              asks("attestation", at_home), asks("thesis", away)};
    if (at_partner > 0) {
        programme.requirements.push_back(
            asks("away", credit_requirement{worth(at_partner), {partner}}));
    }
    programme.longest_duration = fact<duration>::absent();
    programme.striking_off_effects = fact<std::vector<striking_off_effect>>::absent();
    add_awards(made, given, at_partner > 0);
    for (programme_period const& each : placement.periods) {
        party_id const& other = each.site == of.home ? partner : of.home;
        fact<credits> const semesters = worth(each.last_semester - each.first_semester + 1);
        made.catalogue.push_back(in_catalogue(course_of(each), each.site, semesters));
        made.catalogue.push_back(in_catalogue("as." + course_of(each), other, semesters));
        made.catalogue.push_back(in_catalogue("at_home." + course_of(each), of.home, semesters));
    }
    programme.placement = std::move(placement);
    return made;
}

/// What may go wrong in a walk through such a world.
struct world_mishaps {
    bool failing{false};      ///< a student may fail a course, and then pass it
    bool leave{false};        ///< be on academic leave, at one site at a time
    bool striking_off{false}; ///< be struck off, at one site at a time
    bool transfer{false};     ///< go over to another programme
};

/// Everything may go wrong.
inline constexpr world_mishaps all_mishaps{true, true, true, true};

/// The same world, in which who is struck off at one of the two sites falls at the other.
[[nodiscard]] inline programme_world with_falls(programme_world world) {
    party_id const home = world.programme.home;
    world.programme.striking_off_effects =
        std::vector<striking_off_effect>{{home, world.partner, {}}, {world.partner, home, {}}};
    return world;
}

/// Everything that may be tried next in such a world; most of it is refused.
class world_events {
public:
    world_events(programme_world const& world, world_mishaps mishaps)
        : world_{world}, periods_{world.programme.placement.value().periods}, mishaps_{mishaps} {}

    [[nodiscard]] std::vector<enrolment_event> after(enrolment_state const& state,
                                                     programme_evidence const& evidence) const {
        std::vector<enrolment_event> tried;
        if (state.phase == enrolment_phase::unrecorded) {
            return {student_admitted{academic_year{2021, 2022}, 1, {}}};
        }
        if (state.phase == enrolment_phase::transferred) {
            return {}; // what is still recognised then leads to no award of this programme
        }
        add_student(tried, state, evidence);
        for (programme_period const& each : periods_) {
            add_period(tried, each, state, evidence);
        }
        for (char const* const each : {"attestation", "thesis"}) {
            add_examination(tried, award_requirement_id{each}, evidence);
        }
        for (award_id const& each : {home_award, host_award, joint_award}) {
            tried.push_back(award_conferred{each, {}}); // one of them may be none of the programme
        }
        return tried;
    }

private:
    void add_student(std::vector<enrolment_event>& tried, enrolment_state const& state,
                     programme_evidence const& evidence) const {
        std::int64_t const semesters = world_.programme.semesters_a_year;
        tried.push_back(student_registered{world_.programme.home, {}});
        bool const has_debts =
            std::ranges::any_of(evidence.courses, [](course_evidence const& each) {
                return each.passed == fact{false};
            });
        if (state.year * semesters < periods_.back().last_semester) {
            tried.push_back(student_promoted{state.year + 1, has_debts, {}});
        }
        tried.push_back(student_kept_back{state.year, {}});
        bool const is_out = std::ranges::any_of(state.sites, [](site_state const& each) {
            return each.standing != site_standing::registered;
        });
        for (site_state const& each : state.sites) {
            if (!is_out && mishaps_.striking_off) {
                tried.push_back(student_struck_off{each.site, {}});
            }
            if (!is_out && mishaps_.leave) {
                tried.push_back(leave_begun{each.site, {}, {}});
            }
            tried.push_back(student_reinstated{each.site, {}});
            tried.push_back(leave_ended{each.site, {}});
        }
        tried.push_back(student_withdrew{{}});
        if (mishaps_.transfer) {
            tried.push_back(student_transferred{world_.partner, {}});
        }
    }

    void add_period(std::vector<enrolment_event>& tried, programme_period const& period,
                    enrolment_state const& state, programme_evidence const& evidence) const {
        bool const is_away = period.site != world_.programme.home;
        period_state const* const towards = find_period(state, period.id);
        bool const is_there =
            towards != nullptr
            && (towards->last == period_step::arrived || towards->last == period_step::returned);
        bool const has_gone =
            is_there || (towards != nullptr && towards->last == period_step::departed);
        std::string const course = course_of(period);
        bool const is_reached =
            (period.first_semester - 1) / world_.programme.semesters_a_year < state.year;
        if (is_away) {
            add_steps(tried, period);
            if (is_there) {
                tried.push_back(student_registered{period.site, {}});
            }
            if (is_reached && !has_gone) {
                add_attempts(tried, world_.programme.home, "at_home." + course, evidence);
            }
        }
        if (is_reached && (!is_away || is_there)) {
            add_attempts(tried, period.site, course, evidence);
        }
        party_id const& other = is_away ? world_.programme.home : world_.partner;
        if (is_passed(evidence, course) && evidence_of(evidence, other, course) == nullptr) {
            tried.push_back(recognises(other, {course}, {"as." + course}));
        }
    }

    static void add_steps(std::vector<enrolment_event>& tried, programme_period const& period) {
        for (period_step const each : every<period_step>()) {
            tried.push_back(period_stepped{period.id, each, {}});
        }
    }

    /// Passed at once, or failed once before.
    void add_attempts(std::vector<enrolment_event>& tried, party_id const& site,
                      std::string const& course, programme_evidence const& evidence) const {
        auto const known =
            std::ranges::find(evidence.courses, course_id{course}, &course_evidence::course);
        bool const is_new = known == evidence.courses.end();
        if (!is_new && known->passed == fact{true}) {
            return;
        }
        for (attempt_result const each : {attempt_result::passed, attempt_result::failed}) {
            if (each == attempt_result::passed || (is_new && mishaps_.failing)) {
                auto const listed =
                    std::ranges::find(world_.catalogue, course_id{course}, &jspu_coop::course::id);
                course_attempt made = attempt_at(course, listed->credits, each);
                made.number = is_new ? 1 : 2;
                tried.push_back(course_result{site, made, {}});
            }
        }
    }

    static void add_examination(std::vector<enrolment_event>& tried, award_requirement_id const& id,
                                programme_evidence const& evidence) {
        auto const known =
            std::ranges::find(evidence.examinations, id, &examination_evidence::requirement);
        if (known == evidence.examinations.end() || !known->passed_on) {
            tried.push_back(
                examination_attempted{id, attempt_result::passed, fact<grade>::absent(), {}});
        }
    }

    [[nodiscard]] static bool is_passed(programme_evidence const& evidence,
                                        std::string const& course) {
        return std::ranges::any_of(evidence.courses, [&](course_evidence const& each) {
            return each.course.str() == course && each.passed == fact{true};
        });
    }

    [[nodiscard]] static recognition_evidence const*
    evidence_of(programme_evidence const& evidence, party_id const& by, std::string const& course) {
        auto const found =
            std::ranges::find_if(evidence.recognitions, [&](recognition_evidence const& each) {
                return each.by == by && each.passed.front().str() == course;
            });
        return found == evidence.recognitions.end() ? nullptr : &*found;
    }

    programme_world const& world_;
    std::vector<programme_period> const& periods_;
    world_mishaps mishaps_;
};

} // namespace jspu_coop::testing
