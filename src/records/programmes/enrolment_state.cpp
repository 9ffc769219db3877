#include <jspu_coop/records/programmes/enrolment_state.hpp>

#include "records/programmes/detail/enrolment_steps.hpp"
#include "records/programmes/detail/event_parts.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop {

bool may_follow(enrolment_phase phase, std::string_view kind) noexcept {
    if (kind == enrolment_entry_annulled::kind) {
        return true;
    }
    bool const may_come_late =
        kind == transcript_received::kind || kind == recognition_decided::kind;
    switch (phase) {
    case enrolment_phase::unrecorded:
        return kind == student_admitted::kind;
    case enrolment_phase::enrolled:
    case enrolment_phase::completed:
        return kind != student_admitted::kind;
    case enrolment_phase::withdrawn:
        return kind == student_reinstated::kind || may_come_late;
    case enrolment_phase::transferred:
        return may_come_late || kind == award_conferred::kind;
    }
    return false;
}

bool may_follow(std::optional<period_step> before, period_step next) noexcept {
    using enum period_step;
    if (!before || *before == nomination_withdrawn || *before == nomination_refused
        || *before == returned) {
        return next == nominated;
    }
    switch (*before) {
    case nominated:
        return next == nomination_withdrawn || next == nomination_refused || next == accepted;
    case accepted:
        return next == nomination_withdrawn || next == departed;
    case departed:
        return next == arrived || next == returned;
    case arrived:
        return next == returned;
    default:
        return false;
    }
}

namespace {

/// Where the element of a key is, or belongs, in a list by key.
template <class List, class Element, class Key>
[[nodiscard]] auto place_of(List& list, Key Element::*key, Key const& wanted) noexcept {
    return std::ranges::lower_bound(list, wanted, {}, key);
}

/// The element of a key in a list by key; null where there is none.
template <class List, class Element, class Key>
[[nodiscard]] auto find_in(List& list, Key Element::*key, Key const& wanted) noexcept {
    auto const place = place_of(list, key, wanted);
    return place != list.end() && (*place).*key == wanted ? &*place : nullptr;
}

/// Applies one event to a state. When an issue was found, the state is left half changed and thrown
/// away.
struct enrolment_stepper {
    history_entry<enrolment_event> const& entry;
    enrolment_state& state;
    issues& found;

    void operator()(student_admitted const& event) const {
        state.cohort = event.cohort;
        state.admitted = entry.effect;
        state.year = event.year;
    }

    void operator()(student_registered const& event) const {
        site_state const* const before = standing_at(event.site);
        if (before == nullptr) {
            state.sites.insert(
                place_of(state.sites, &site_state::site, event.site),
                {event.site, site_standing::registered, entry.effect, fact<site_fall>::absent()});
        } else if (before->standing == site_standing::struck_off) {
            refuse_at("enrolment.struck_off", "/site", event.site.str());
        } else {
            refuse_at("enrolment.already_registered", "/site", event.site.str());
        }
    }

    void operator()(student_promoted const& event) const {
        only_of_a_student("/year", std::to_string(event.year));
        not_of_who_is_on_leave("/year", std::to_string(event.year));
        if (event.year != state.year + 1) {
            refuse_at("enrolment.year_not_next", "/year", std::to_string(event.year),
                      {{"year", std::to_string(state.year)}});
        }
        state.year = event.year;
        state.with_debts = event.with_debts;
    }

    void operator()(student_kept_back const& event) const {
        only_of_a_student("/year", std::to_string(event.year));
        if (event.year != state.year) {
            refuse_at("enrolment.year_not_current", "/year", std::to_string(event.year),
                      {{"year", std::to_string(state.year)}});
        }
    }

    void operator()(leave_begun const& event) const {
        if (site_state* const at = registered_at(event.site)) {
            if (at->standing == site_standing::on_leave) {
                refuse_at("enrolment.on_leave", "/site", event.site.str());
            }
            stand(*at, site_standing::on_leave);
        }
    }

    void operator()(leave_ended const& event) const {
        if (site_state* const at = registered_at(event.site)) {
            if (at->standing != site_standing::on_leave) {
                refuse_at("enrolment.not_on_leave", "/site", event.site.str());
            }
            stand(*at, site_standing::registered);
        }
    }

    void operator()(student_struck_off const& event) const {
        if (site_state* const at = registered_at(event.site)) {
            stand(*at, site_standing::struck_off);
            others_may_fall(event.site);
        }
    }

    void operator()(student_reinstated const& event) const {
        site_state* const at = standing_at(event.site);
        bool const is_there = at != nullptr && at->standing != site_standing::struck_off;
        if (at == nullptr || (is_there && at->fell.is_absent())) {
            refuse_at("enrolment.not_struck_off", "/site", event.site.str());
            return;
        }
        at->fell = fact<site_fall>::absent();
        stand(*at, site_standing::registered);
    }

    void operator()(student_transferred const&) const { leave(); }
    void operator()(student_withdrew const&) const { leave(); }

    void operator()(period_stepped const& event) const {
        period_state& period = towards(event.period);
        if (!may_follow(period.last, event.step)) {
            refuse_at("enrolment.period_step_illegal", "/step", std::string{to_string(event.step)},
                      {{"before", period.last ? std::string{to_string(*period.last)} : ""}});
        }
        if (event.step == period_step::departed && is_on_leave()) {
            refuse_at("enrolment.on_leave", "/step", std::string{to_string(event.step)});
        } else if (event.step == period_step::arrived) {
            not_of_who_is_on_leave("/step", to_string(event.step));
        } else if (leads_on(event.step)) {
            only_of_a_student("/step", to_string(event.step));
        }
        period.last = event.step;
        period.since = entry.effect;
    }

    void operator()(learning_agreement_proposed const& event) const {
        only_of_a_student("/period", event.period.str());
        period_state& period = towards(event.period);
        period.proposed = learning_agreement_text{event.abroad, event.replaced};
        period.signed_by.clear();
    }

    void operator()(learning_agreement_signed const& event) const {
        only_of_a_student("/period", event.period.str());
        period_state& period = towards(event.period);
        if (!period.proposed) {
            refuse_at("enrolment.nothing_proposed", "/period", event.period.str());
            return;
        }
        auto const place = std::ranges::lower_bound(period.signed_by, event.by);
        if (place != period.signed_by.end() && *place == event.by) {
            refuse_at("enrolment.signed_already", "/by", std::string{to_string(event.by)});
            return;
        }
        period.signed_by.insert(place, event.by);
        if (period.signed_by.size() == every<learning_agreement_party>().size()) {
            period.agreed = std::exchange(period.proposed, std::nullopt);
            period.signed_by.clear();
        }
    }

    /// What ends during a leave may have begun before it; what begins then does not count as begun.
    void operator()(course_result const& event) const {
        site_state const* const at = registered_at(event.site);
        bool const begins = event.attempt.result == fact{attempt_result::in_progress};
        if (at != nullptr && at->standing == site_standing::on_leave && begins) {
            refuse_at("enrolment.on_leave", "/attempt/course", event.attempt.course.str());
        }
    }

    void operator()(examination_attempted const& event) const {
        only_of_a_student("/requirement", event.requirement.str());
    }

    void operator()(award_conferred const& event) const {
        if (state.phase != enrolment_phase::transferred) { // an award may remain to who transferred
            only_of_a_student("/award", event.award.str());
        }
        if (find_in(state.awards, &conferred_award::award, event.award) != nullptr) {
            refuse_at("enrolment.award_conferred_already", "/award", event.award.str());
            return;
        }
        state.awards.insert(place_of(state.awards, &conferred_award::award, event.award),
                            {event.award, entry.effect});
    }

    /// Evidence stands in the history; it changes nobody's standing.
    void operator()(transcript_received const&) const {}
    void operator()(recognition_decided const&) const {}
    void operator()(paper_issued const&) const {}
    void operator()(period_paid const&) const {}

    /// It never happened, and neither did what it supersedes: the history leaves that out.
    void operator()(enrolment_entry_annulled const&) const {}

    void refuse_at(std::string code, std::string const& member, std::string value,
                   std::map<std::string, std::string> parameters = {}) const {
        found.push_back({std::move(code), severity::error, "/event" + member, std::move(value),
                         std::move(parameters)});
    }

    void stand(site_state& at, site_standing standing) const {
        at.standing = standing;
        at.since = entry.effect;
    }

    /// Whether who is struck off at one institution falls at another, the programme says.
    void others_may_fall(party_id const& with) const {
        for (site_state& each : state.sites) {
            if (each.site != with && each.standing != site_standing::struck_off) {
                each.fell = {};
            }
        }
    }

    /// Who leaves the programme is no student at any of its institutions any more.
    void leave() const {
        for (site_state& each : state.sites) {
            if (each.standing != site_standing::struck_off) {
                stand(each, site_standing::struck_off);
            }
        }
    }

    /// Whether a step is one of a student, and no end of what was begun: who has left arrives.
    [[nodiscard]] static bool leads_on(period_step step) noexcept {
        return step == period_step::nominated || step == period_step::accepted
               || step == period_step::departed;
    }

    /// Refuses what happens to students only where every institution has struck this one off. Of
    /// who was not yet registered anywhere it is not known to be wrong.
    void only_of_a_student(std::string_view member, std::string_view value) const {
        bool const is_out = std::ranges::all_of(state.sites, [](site_state const& each) {
            return each.standing == site_standing::struck_off;
        });
        if (!state.sites.empty() && is_out) {
            refuse_at("enrolment.struck_off_everywhere", std::string{member}, std::string{value});
        }
    }

    /// Refuses what happens to no student who is on leave wherever the student is one.
    void not_of_who_is_on_leave(std::string_view member, std::string_view value) const {
        bool const studies = std::ranges::any_of(state.sites, [](site_state const& each) {
            return each.standing == site_standing::registered;
        });
        if (!studies && is_on_leave()) {
            refuse_at("enrolment.on_leave", std::string{member}, std::string{value});
        }
    }

    /// Whether the student is on leave anywhere.
    [[nodiscard]] bool is_on_leave() const {
        return std::ranges::any_of(state.sites, [](site_state const& each) {
            return each.standing == site_standing::on_leave;
        });
    }

    /// The institution, where the student is registered there, on leave or not; else it is refused.
    [[nodiscard]] site_state* registered_at(party_id const& site) const {
        site_state* const at = standing_at(site);
        if (at == nullptr || at->standing == site_standing::struck_off) {
            refuse_at("enrolment.not_registered", "/site", site.str());
            return nullptr;
        }
        return at;
    }

    /// Where the student stands at an institution; null where never registered.
    [[nodiscard]] site_state* standing_at(party_id const& site) const {
        return find_in(state.sites, &site_state::site, site);
    }

    [[nodiscard]] period_state& towards(programme_period_id const& period) const {
        if (period_state* const known = find_in(state.periods, &period_state::period, period)) {
            return *known;
        }
        return *state.periods.insert(place_of(state.periods, &period_state::period, period),
                                     {period, {}, {}, {}, {}, {}});
    }
};

} // namespace

enrolment_state enrolment_rules::initial() const {
    return {};
}

result<enrolment_state> enrolment_rules::step(state before,
                                              history_entry<enrolment_event> const& next) const {
    if (auto const taken = detail::take_step(before, next); taken.has_error()) {
        return taken.error();
    }
    return before;
}

result<void> detail::take_step(enrolment_state& state, history_entry<enrolment_event> const& next) {
    std::string_view const kind = kind_of_event(next.event);
    if (kind == enrolment_entry_annulled::kind && !next.supersedes) {
        return refuse("enrolment.annuls_nothing", {}, "/supersedes");
    }
    if (!may_follow(state.phase, kind)) {
        return refuse("enrolment.step_illegal", std::string{kind}, "/event",
                      {{"phase", to_string(state.phase)}});
    }
    issues found;
    state.phase = phase_after(state.phase, kind);
    std::visit(enrolment_stepper{next, state, found}, next.event);
    if (!found.empty()) {
        return fault{std::move(found)};
    }
    return {};
}

result<void> record_event(enrolment& of, date effect, date recorded, enrolment_event event,
                          std::optional<int> supersedes) {
    if (issues wrong = detail::issues_of_event(event); has_errors(wrong)) {
        std::string const path = path_join("/history", of.history.entries().size()) + "/event";
        return fault{std::move(wrong)}.under(path);
    }
    result<void> appended =
        of.history.append(effect, recorded, std::move(event), enrolment_rules{}, supersedes);
    if (appended.has_error()) {
        return std::move(appended).error().under("/history");
    }
    return {};
}

enrolment_state state_on(enrolment const& of, date const& day) {
    enrolment_state state = enrolment_rules{}.initial();
    for (history_entry<enrolment_event> const* const each : of.history.effective()) {
        if (day < each->effect) {
            break;
        }
        detail::take_step(state, *each).value();
    }
    return state;
}

site_state const* find_site(enrolment_state const& in, party_id const& site) noexcept {
    return find_in(in.sites, &site_state::site, site);
}

fact<bool> is_struck_off(site_state const& at) {
    if (at.standing == site_standing::struck_off) {
        return true;
    }
    return at.fell.state() == knowledge::missing ? fact<bool>{} : !at.fell.is_absent();
}

period_state const* find_period(enrolment_state const& in,
                                programme_period_id const& period) noexcept {
    return find_in(in.periods, &period_state::period, period);
}

} // namespace jspu_coop
