#include <jspu_coop/calendar/months.hpp>
#include <jspu_coop/questions/student_deadlines.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "base/detail/readings.hpp"
#include "questions/detail/last_try.hpp"
#include "questions/detail/programme_facts.hpp"
#include "questions/detail/programme_names.hpp"
#include "questions/detail/study_clock.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <variant>

namespace jspu_coop {

namespace {

/// Collects what ends within some days, or may.
class deadline_collector {
public:
    deadline_collector(joint_programme const& programme, enrolment const& student,
                       period const& days)
        : programme_{programme}, student_{student}, days_{days}, state_{state_on(student,
                                                                                 days.first())} {}

    void study(fact<date> const& first_admitted) {
        auto const clock =
            detail::study_clock_on(programme_, student_, days_.first(), first_admitted);
        if (clock.in_time == outcome::not_applicable || has_every_award()
            || !may_be_ahead(clock.perhaps)) {
            return;
        }
        student_deadline made{student_deadline_kind::study, clock.last_day, {}, {}, {}};
        if (!clock.last_day) {
            made.missing = clock.open;
        }
        add(std::move(made));
    }

    void examinations() {
        for (award_requirement const& each : programme_.requirements) {
            auto const* const asked = std::get_if<final_examination>(&each.demand);
            auto const failed = asked == nullptr ? std::nullopt : first_failure(each.id);
            if (!failed || asked->tries.is_absent() || !is_still_asked(each.id)) {
                continue;
            }
            student_deadline made{student_deadline_kind::examination, {}, each.id, {}, {}};
            if (asked->tries.is_known()) {
                made.last_day = detail::last_try(asked->tries.value(), *failed);
            } else {
                detail::note_open(made.missing, asked->tries,
                                  detail::place_of(programme_, each.id, "tries"));
            }
            add(std::move(made));
        }
    }

    void papers() {
        std::map<paper_kind, fact<date>> last;
        for (auto const* const each : student_.history.effective()) {
            auto const* const issued = std::get_if<paper_issued>(&each->event);
            if (issued != nullptr && each->effect <= days_.first()) {
                last[issued->paper] = issued->last_day;
            }
        }
        for (auto const& [kind, until] : last) {
            if (until.is_absent()) {
                continue;
            }
            student_deadline made{student_deadline_kind::paper, {}, {}, kind, {}};
            if (until.is_known()) {
                made.last_day = until.value();
            } else if (!may_be_ahead(until.claims())) {
                continue;
            } else {
                detail::note_open(
                    made.missing, until,
                    {"enrolment", student_.id.str(), "/papers/" + to_string(kind) + "/last_day"});
            }
            add(std::move(made));
        }
    }

    [[nodiscard]] bool has_left() const { return state_.phase != enrolment_phase::enrolled; }

    [[nodiscard]] std::vector<student_deadline> all() && {
        auto const key = [](student_deadline const& each) {
            return std::tuple{each.last_day.value_or(date::max()), !each.last_day, each.kind};
        };
        std::ranges::stable_sort(found_, {}, key);
        return std::move(found_);
    }

private:
    void add(student_deadline made) {
        if (!made.last_day || days_.contains(*made.last_day)) {
            found_.push_back(std::move(made));
        }
    }

    /// Whether one of the days that it may be lies ahead; where there are none, any may be.
    [[nodiscard]] bool may_be_ahead(std::vector<date> const& perhaps) const {
        return perhaps.empty() || std::ranges::any_of(perhaps, [&](date const& each) {
                   return days_.contains(each);
               });
    }

    [[nodiscard]] bool has_every_award() const {
        auto const* const awards = programme_.awards.get();
        return awards != nullptr && std::ranges::all_of(*awards, [&](programme_award const& each) {
                   return std::ranges::find(state_.awards, each.id, &conferred_award::award)
                          != state_.awards.end();
               });
    }

    /// The day of the first failure of an examination that was not passed.
    [[nodiscard]] std::optional<date> first_failure(award_requirement_id const& id) const {
        std::optional<date> first;
        for (auto const* const each : student_.history.effective()) {
            auto const* const tried = std::get_if<examination_attempted>(&each->event);
            if (tried == nullptr || days_.first() < each->effect || tried->requirement != id) {
                continue;
            }
            if (tried->result == attempt_result::passed) {
                return {};
            }
            if (!first && tried->result != attempt_result::in_progress) {
                first = each->effect;
            }
        }
        return first;
    }

    /// Whether an award that was not conferred asks for it, or may.
    [[nodiscard]] bool is_still_asked(award_requirement_id const& id) const {
        if (programme_.awards.is_open()) {
            return true;
        }
        auto const awards = detail::readings_of(programme_.awards);
        return !awards.empty()
               && std::ranges::any_of(*awards.front(), [&](programme_award const& each) {
                      bool const is_conferred =
                          std::ranges::find(state_.awards, each.id, &conferred_award::award)
                          != state_.awards.end();
                      return !is_conferred && may_ask(each, id);
                  });
    }

    [[nodiscard]] static bool may_ask(programme_award const& award,
                                      award_requirement_id const& id) {
        return holds_of(award.requirements,
                        [&](std::vector<award_requirement_id> const& asked) {
                            return std::ranges::find(asked, id) != asked.end();
                        })
               != outcome::not_satisfied;
    }

    joint_programme const& programme_;
    enrolment const& student_;
    period days_;
    enrolment_state state_;
    std::vector<student_deadline> found_;
};

} // namespace

std::vector<student_deadline> student_deadlines_in(joint_programme const& programme,
                                                   enrolment const& student, period const& days,
                                                   fact<date> const& first_admitted) {
    deadline_collector collector{programme, student, days};
    if (collector.has_left()) {
        return {};
    }
    collector.study(first_admitted);
    collector.examinations();
    collector.papers();
    return std::move(collector).all();
}

finding explanation_of(std::vector<student_deadline> const& all, joint_programme const& programme,
                       period const& days) {
    detail::programme_names const names{programme};
    finding root = found("student_deadlines", outcome::not_applicable,
                         {{"days", {days}}, {"count", {static_cast<std::int64_t>(all.size())}}});
    for (student_deadline const& each : all) {
        finding told = found("student_deadline." + to_string(each.kind),
                             each.last_day ? outcome::satisfied : outcome::undetermined);
        if (each.last_day) {
            told.values["day"] = {*each.last_day};
        }
        if (each.requirement) {
            told.values["requirement"] = {names.requirement_name(*each.requirement)};
        }
        if (each.paper) {
            told.values["paper"] = {coded_value{"paper_kind", to_string(*each.paper)}};
        }
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
