#include <jspu_coop/questions/period_recognition.hpp>

#include "base/detail/readings.hpp"
#include "questions/detail/last_try.hpp"
#include "questions/next_steps/step_maker.hpp"

#include <algorithm>
#include <iterator>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// Whether a requirement asks for more studies, or may.
[[nodiscard]] bool is_of_study(requirement_standing const& of) {
    using enum requirement_reason;
    bool const is_amount = of.reason == amount || of.reason == courses_lack
                           || of.reason == credits_lack || of.reason == no_way
                           || of.reason == courses_not_decided || of.reason == curriculum;
    return is_amount && of.met != outcome::satisfied;
}

[[nodiscard]] next_step study_of(requirement_standing const& lacking) {
    next_step made = step_of(student_step::study, contrary(lacking.met));
    made.requirement = lacking.requirement;
    made.missing = lacking.missing;
    if (lacking.met == outcome::not_satisfied && lacking.observed && lacking.required) {
        auto const more = subtract(*lacking.required, *lacking.observed);
        made.lacking = more.has_value() ? std::optional{*more} : std::nullopt;
    }
    return made;
}

/// Whether all is met that an award asks for beside examinations and theses.
[[nodiscard]] outcome met_before_examinations(award_standing const& of,
                                              joint_programme const& programme) {
    outcome all = outcome::satisfied;
    for (requirement_standing const& each : of.requirements) {
        auto const& asked =
            *std::ranges::find(programme.requirements, each.requirement, &award_requirement::id);
        if (!std::holds_alternative<final_examination>(asked.demand)) {
            all = both(all, each.met);
        }
    }
    return all;
}

/// Whether an award was not conferred, and is not lost by a way out that was taken.
[[nodiscard]] bool may_be_had(award_standing const& of) {
    return !of.conferred_on && of.remains != outcome::not_satisfied;
}

/// Whether an award that asks for an examination, and can be had, has all else that it asks for.
[[nodiscard]] outcome ready_for(award_requirement_id const& examination,
                                programme_standing const& of, joint_programme const& programme) {
    outcome any = outcome::not_satisfied;
    for (award_standing const& each : of.awards) {
        bool const asks =
            std::ranges::find(each.requirements, examination, &requirement_standing::requirement)
            != each.requirements.end();
        any =
            asks && may_be_had(each) ? either(any, met_before_examinations(each, programme)) : any;
    }
    return any;
}

/// Whether semesters are spent at a site, by each source of the placement.
[[nodiscard]] outcome is_spent_at(joint_programme const& programme, party_id const& site) {
    return holds_of(programme.placement, [&](programme_placement const& each) {
        return std::ranges::find(each.periods, site, &programme_period::site) != each.periods.end();
    });
}

} // namespace

result<void> step_maker::add_courses(std::vector<next_step>& to) const {
    auto const evidence = evidence_on(student_, day_, by_.awards.scales);
    if (evidence.has_error()) {
        return evidence.error();
    }
    // By institution: the evidence is sorted so.
    for (course_evidence const& each : evidence->courses) {
        if (each.passed == fact{true}) {
            continue;
        }
        if (to.empty() || to.back().step != student_step::courses || to.back().site != each.site) {
            to.push_back(step_of(student_step::courses, outcome::undetermined));
            to.back().site = each.site;
        }
        next_step& made = to.back();
        made.courses.push_back(each.course);
        if (each.passed == fact{false}) {
            made.open = outcome::satisfied;
        }
        note_open(made.missing, each.passed, place_of(student_, each.course, "passed"));
    }
    for (next_step& each : to) {
        if (each.step == student_step::courses) {
            only_where_student(each, *each.site);
        }
    }
    return {};
}

result<void> step_maker::add_recognition(std::vector<next_step>& to) const {
    for (period_state const& each : state_.periods) {
        auto const recognition =
            period_recognition_on(programme_, student_, each.period, day_, by_.awards.scales);
        if (recognition.has_error()) {
            return recognition.error();
        }
        next_step made = step_of(student_step::recognition);
        made.period = each.period;
        for (recognised_unit const& unit : recognition->units) {
            if (unit.standing == unit_recognition::to_recognise) {
                made.courses.push_back(unit.course);
            }
        }
        if (!made.courses.empty()) {
            to.push_back(std::move(made));
        }
    }
    return {};
}

/// Who is no student where an examination is taken cannot take it. Where no semester is spent at a
/// site nobody need be registered there.
/// @param site where, as far as it is known; else it may be at any site of the programme
void step_maker::only_where_registered(next_step& made, fact<party_id> const& site) const {
    std::vector<party_id> perhaps = site.claims();
    if (site.is_known()) {
        perhaps = {site.value()};
    } else if (perhaps.empty()) {
        std::ranges::transform(programme_.sites, std::back_inserter(perhaps),
                               &programme_site::institution);
    }
    std::vector<outcome> all;
    for (party_id const& each : perhaps) {
        bool const is_new = find_site(state_, each) == nullptr;
        all.push_back(contrary(is_new ? is_spent_at(programme_, each) : is_struck_off_at(each)));
        if (is_new && all.back() == outcome::undetermined) {
            note_open(made.missing, programme_.placement,
                      {"joint_programme", programme_.id.str(), "/placement"});
        } else if (is_new && site.is_known() && all.back() == outcome::not_satisfied) {
            made.needs.push_back(found("next_step.registered", outcome::not_satisfied,
                                       {{"site", {record_reference{"party", each.str()}}}}));
        } else if (site.is_known() && all.back() == outcome::not_satisfied) {
            made.needs.push_back(struck_off_finding(each, outcome::satisfied));
        }
    }
    outcome const is_student = common_outcome(all);
    made.open = both(made.open, is_student);
    if (is_student == outcome::undetermined) {
        note_open(made.missing, site, place_of(programme_, *made.requirement, "site"));
        for (site_state const& each : state_.sites) {
            if (struck_off_at(each) == outcome::undetermined) {
                note_open_fall(made.missing, programme_, student_, day_, each.site);
            }
        }
    }
}

/// Whether the examination may be tried once more on the day: by how often it was, and since when.
outcome step_maker::may_be_tried(examination_tries const& tries,
                                 std::vector<date> const& failed) const {
    last_try_days const last = last_try(tries, failed);
    if (last.possible < day_) {
        return outcome::not_satisfied;
    }
    if (last.certain < day_) {
        return outcome::undetermined;
    }
    auto const year_ago = add_years(day_, -1, rounding::down);
    auto const lately = std::ranges::count_if(
        failed, [&](date const& on) { return year_ago.has_error() || *year_ago < on; });
    // Which years the tries are counted in, no source says.
    return lately < tries.a_year ? outcome::satisfied : outcome::undetermined;
}

/// @param is_ready whether an award that asks for it has all else that it asks for
void step_maker::add_examination(std::vector<next_step>& to, award_requirement_id const& id,
                                 programme_evidence const& evidence, outcome is_ready) const {
    auto const& asked = *std::ranges::find(programme_.requirements, id, &award_requirement::id);
    auto const& final = std::get<final_examination>(asked.demand);
    next_step made = step_of(student_step::examination);
    made.requirement = id;
    auto const tried =
        std::ranges::find(evidence.examinations, id, &examination_evidence::requirement);
    if (tried != evidence.examinations.end() && !tried->failed_on.empty()
        && !final.tries.is_absent()) {
        made.open =
            outcome_over(final.tries, outcome::satisfied, [&](examination_tries const& each) {
                return may_be_tried(each, tried->failed_on);
            });
        if (made.open == outcome::not_satisfied) {
            return; // the right is lost
        }
        if (made.open == outcome::undetermined) {
            missing_fact open =
                place_of(programme_, id, "tries")
                    .when(final.tries.is_open() ? final.tries.state() : knowledge::missing);
            open.cause = final.tries.is_open() ? open.cause : open_cause::rule_unpublished;
            made.missing.push_back(std::move(open));
        }
    }
    if (is_ready != outcome::satisfied) { // who is let in before, no source says
        made.open = both(made.open, outcome::undetermined);
        missing_fact admission = place_of(programme_, id, "admission").when(knowledge::missing);
        admission.cause = open_cause::rule_unpublished;
        merge_into(made.missing, {std::move(admission)});
    }
    only_where_registered(made, final.site);
    if (made.open != outcome::undetermined) {
        made.missing.clear();
    }
    to.push_back(std::move(made));
}

result<void> step_maker::add_awards(std::vector<next_step>& to) const {
    auto const standing = award_standing_on(programme_, student_, day_, by_.awards);
    if (standing.has_error()) {
        return standing.error();
    }
    auto const evidence = evidence_on(student_, day_, by_.awards.scales).value(); // as before
    if (programme_.awards.is_open()) {
        to.push_back(step_of(student_step::award, outcome::undetermined));
        to.back().missing = standing->missing;
        return add_new_courses(to, {});
    }
    std::vector<award_requirement_id> told;
    std::vector<lacking_requirement> lacking;
    for (award_standing const& each : standing->awards) {
        for (requirement_standing const& one : each.requirements) {
            bool const is_told = std::ranges::find(told, one.requirement) != told.end();
            if (!may_be_had(each) || is_told) {
                continue;
            }
            if (one.reason == requirement_reason::not_taken) {
                told.push_back(one.requirement);
                add_examination(to, one.requirement, evidence,
                                ready_for(one.requirement, *standing, programme_));
            } else if (is_of_study(one)) {
                told.push_back(one.requirement);
                lacking.push_back({&*std::ranges::find(programme_.awards.value(), each.award,
                                                       &programme_award::id),
                                   &one});
                to.push_back(study_of(one));
                only_where_enrolled(to.back());
            }
        }
    }
    for (award_standing const& each : standing->awards) {
        if (each.due == outcome::satisfied || each.due == outcome::undetermined) {
            to.push_back(step_of(student_step::award, each.due));
            to.back().award = each.award;
            to.back().missing = each.due_missing;
        }
    }
    bool const is_any_left = std::ranges::any_of(standing->awards, may_be_had);
    return is_any_left ? add_new_courses(to, lacking) : result<void>{};
}

} // namespace jspu_coop::detail
