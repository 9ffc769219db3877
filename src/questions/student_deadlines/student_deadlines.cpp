#include <jspu_coop/calendar/months.hpp>
#include <jspu_coop/questions/student_deadlines.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "base/detail/readings.hpp"
#include "questions/detail/finished_awards.hpp"
#include "questions/detail/last_try.hpp"
#include "questions/detail/programme_facts.hpp"
#include "questions/detail/programme_names.hpp"
#include "questions/detail/study_clock.hpp"
#include "questions/student_deadlines/deadline_collector.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <variant>

namespace jspu_coop {
namespace detail {

namespace {

/// Whether an award asks for a requirement, or may.
[[nodiscard]] bool may_ask(programme_award const& award, award_requirement_id const& id) {
    return holds_of(award.requirements,
                    [&](std::vector<award_requirement_id> const& asked) {
                        return std::ranges::find(asked, id) != asked.end();
                    })
           != outcome::not_satisfied;
}

} // namespace

deadline_collector::deadline_collector(joint_programme const& programme, enrolment const& student,
                                       period const& days, student_deadline_terms const& by)
    : programme_{programme}, student_{student}, days_{days}, by_{by}, state_{state_on(
                                                                          student, programme,
                                                                          days.first())} {}

void deadline_collector::study() {
    auto const clock = study_clock_on(programme_, student_, days_.first(), by_.first_admitted);
    if (clock.in_time == outcome::not_applicable || !may_matter(clock.perhaps)
        || has_every_award(programme_, student_, state_, days_.first())) {
        return;
    }
    student_deadline made{student_deadline_kind::study};
    made.last_day = clock.last_day;
    if (!clock.last_day) {
        made.missing = clock.open;
    }
    made.is_over = clock.in_time == outcome::not_satisfied;
    add(std::move(made));
}

void deadline_collector::examinations() {
    for (award_requirement const& each : programme_.requirements) {
        auto const* const asked = std::get_if<final_examination>(&each.demand);
        auto const failed = asked == nullptr ? std::vector<date>{} : failures(each.id);
        if (failed.empty() || asked->tries.is_absent() || !is_still_asked(each.id)) {
            continue;
        }
        student_deadline made{student_deadline_kind::examination};
        made.requirement = each.id;
        if (asked->tries.is_known()) {
            last_try_days const last = last_try(asked->tries.value(), failed);
            if (days_.first() <= last.certain || last.possible < days_.first()) {
                made.is_over = last.possible < days_.first();
                made.last_day = made.is_over ? last.possible : last.certain;
            } else { // whether the right is lost turns on how the years are counted
                fact_place const tries = place_of(programme_, each.id, "tries");
                made.missing = {tries.when(knowledge::missing)};
                made.missing.front().cause = open_cause::rule_unpublished;
            }
        } else {
            note_open(made.missing, asked->tries, place_of(programme_, each.id, "tries"));
        }
        add(std::move(made));
    }
}

void deadline_collector::papers() {
    std::map<paper_kind, fact<date>> last;
    for (auto const* const each : student_.history.effective()) {
        auto const* const issued = std::get_if<paper_issued>(&each->event);
        if (issued != nullptr && each->effect <= days_.first()) {
            last[issued->paper] = issued->last_day;
        }
    }
    bool const is_away = std::ranges::any_of(
        state_.periods, [&](period_state const& each) { return is_away_for(each); });
    for (auto const& [kind, until] : last) {
        bool const is_good_no_longer =
            holds_of(until, [&](date const& each) { return days_.first() <= each; })
            == outcome::not_satisfied;
        if (until.is_absent() || !may_matter(until.claims())) {
            continue;
        }
        student_deadline made{student_deadline_kind::paper};
        made.paper = kind;
        // Who is back needs no paper of the stay any more.
        made.is_over = is_good_no_longer && (is_away || kind == paper_kind::passport);
        if (is_good_no_longer && !made.is_over) {
            continue;
        }
        if (until.is_known()) {
            made.last_day = until.value();
        } else {
            note_open(made.missing, until,
                      {"enrolment", student_.id.str(), "/papers/" + to_string(kind) + "/last_day"});
        }
        add(std::move(made));
    }
}

std::vector<student_deadline> deadline_collector::all() && {
    auto const key = [](student_deadline const& each) {
        return std::tuple{!each.is_over, each.last_day.value_or(date::max()), !each.last_day,
                          each.kind};
    };
    std::ranges::stable_sort(found_, {}, key);
    return std::move(found_);
}

void deadline_collector::add(student_deadline made) {
    if (made.is_over || !made.missing.empty() || days_.contains(*made.last_day)) {
        found_.push_back(std::move(made));
    }
}

/// Whether one of the days that it may be is among those asked about, or over; where there are
/// none, any may be.
bool deadline_collector::may_matter(std::vector<date> const& perhaps) const {
    return perhaps.empty() || std::ranges::any_of(perhaps, [&](date const& each) {
               return each < days_.first() || days_.contains(each);
           });
}

/// The days on which an examination was failed that was not passed.
std::vector<date> deadline_collector::failures(award_requirement_id const& id) const {
    std::vector<date> failed;
    for (auto const* const each : student_.history.effective()) {
        auto const* const tried = std::get_if<examination_attempted>(&each->event);
        if (tried == nullptr || days_.first() < each->effect || tried->requirement != id) {
            continue;
        }
        if (earns_credit(tried->result)) {
            return {};
        }
        if (tried->result != attempt_result::in_progress) {
            failed.push_back(each->effect);
        }
    }
    return failed;
}

/// Whether an award that can still be had asks for it, or may.
bool deadline_collector::is_still_asked(award_requirement_id const& id) const {
    if (programme_.awards.is_open()) {
        return true;
    }
    auto const left = awards_left(programme_, student_, state_, days_.first());
    auto const awards = readings_of(programme_.awards);
    return !awards.empty()
           && std::ranges::any_of(*awards.front(), [&](programme_award const& each) {
                  return std::ranges::find(left, each.id) != left.end() && may_ask(each, id);
              });
}

} // namespace detail

result<std::vector<student_deadline>> student_deadlines_in(joint_programme const& programme,
                                                           enrolment const& student,
                                                           period const& days,
                                                           student_deadline_terms const& by) {
    detail::deadline_collector collector{programme, student, days, by};
    if (collector.has_left()) {
        return std::vector<student_deadline>{};
    }
    collector.study();
    collector.examinations();
    collector.papers();
    if (auto const done = collector.fees(); done.has_error()) {
        return done.error();
    }
    collector.registrations();
    if (auto const done = collector.passages(); done.has_error()) {
        return done.error();
    }
    return std::move(collector).all();
}

finding explanation_of(std::vector<student_deadline> const& all, joint_programme const& programme,
                       period const& days) {
    detail::programme_names const names{programme};
    finding root = found("student_deadlines", outcome::not_applicable,
                         {{"days", {days}}, {"count", {static_cast<std::int64_t>(all.size())}}});
    for (student_deadline const& each : all) {
        outcome const how = each.is_over           ? outcome::not_satisfied
                            : each.missing.empty() ? outcome::satisfied
                                                   : outcome::undetermined;
        finding told = found("student_deadline." + to_string(each.kind), how);
        if (each.last_day) {
            told.values["day"] = {*each.last_day};
        }
        if (each.requirement) {
            told.values["requirement"] = {names.requirement_name(*each.requirement)};
        }
        if (each.paper) {
            told.values["paper"] = {coded_value{"paper_kind", to_string(*each.paper)}};
        }
        if (each.period) {
            told.values["period"] = {each.period->str()};
        }
        if (each.payee) {
            told.values["payee"] = {record_reference{"party", each.payee->str()}};
        }
        if (each.amount) {
            told.values["amount"] = {*each.amount};
        }
        if (each.asked_by) {
            told.values["asked_by"] = {
                coded_value{"registration_demand", to_string(*each.asked_by)}};
        }
        told.sources = each.cited_as;
        told.missing = each.missing;
        merge_into(root.missing, each.missing);
        root.because.push_back(std::move(told));
    }
    if (!root.missing.empty()) {
        root.result = outcome::undetermined;
    }
    return root;
}

} // namespace jspu_coop
