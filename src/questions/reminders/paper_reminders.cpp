#include <jspu_coop/records/activities/participation_state.hpp>

#include "questions/dossier/registration.hpp"
#include "questions/reminders/collector.hpp"

#include <algorithm>
#include <string>

namespace jspu_coop::detail {

namespace {

/// When a stay is over: of one, or of the last of all.
struct stay_end {
    std::optional<date> recorded; ///< the day of leaving or of completing
    bool is_settled{false};       ///< whether the planned days do not matter any more
};

/// Of an activity: the papers that have to come, and what does not last until its end.
class paper_reminders {
public:
    paper_reminders(reminder_collector& into, activity const& of) : into_{into}, of_{of} {
        if (of.papers.empty()) {
            return;
        }
        participation const* const alone = alone_in(into, of);
        for (participation const& each : of.participations) {
            for (owed_paper const& what : owed_papers_of(of, each, alone)) {
                if (what.listed_at) {
                    owed_.push_back(what);
                }
            }
        }
    }

    void papers() {
        for (std::size_t at = 0; at < of_.papers.size(); ++at) {
            hand_in(of_.papers[at], at);
            expiry(of_.papers[at], at);
        }
    }

    void permissions() {
        auto const* const visit = std::get_if<expert_visit>(&of_.detail);
        if (!visit || visit->permissions.is_absent() || !may_go_on(end_of(nullptr))
            || has_gone(nullptr)) {
            return;
        }
        std::vector<permission> const* const all = visit->permissions.get();
        if (!all) {
            into_.note(place("/detail/permissions").when(visit->permissions.state()));
            return;
        }
        for (std::size_t at = 0; at < all->size(); ++at) {
            expiry(*all, at);
        }
    }

    /// The guest of a visit is to be registered within so many working days after arrival.
    void registrations() {
        auto const* const visit = std::get_if<expert_visit>(&of_.detail);
        if (!visit || visit->registration_working_days.is_absent() || has_gone(nullptr)) {
            return;
        }
        if (of_.participations.empty()) {
            register_guest(*visit, nullptr);
        }
        for (participation const& each : of_.participations) {
            if (!has_gone(&each)) {
                register_guest(*visit, &each);
            }
        }
    }

private:
    [[nodiscard]] fact_place place(std::string path) const {
        return {"activity", to_string(of_.id), std::move(path)};
    }

    /// Nobody who has left is registered any more; nor is anything asked before a stay that begins
    /// after the horizon.
    void register_guest(expert_visit const& visit, participation const* who) {
        bool const is_later = of_.period.is_known() && into_.end() < of_.period.value().first();
        if (is_later || !may_go_on(end_of(who))) {
            return;
        }
        auto const listed = registrations_of(who);
        bool const is_settled = std::any_of(listed.begin(), listed.end(), [&](std::size_t at) {
            paper const& what = of_.papers[at];
            return what.due || into_.is_made(what.decided_by)
                   || into_.is_there(what.received) == outcome::satisfied;
        });
        if (is_settled) {
            return; // a day that the paper bears itself is told with the other papers
        }
        registration_limit const limit = limit_for(visit, who);
        for (missing_fact const& each : limit.missing) {
            into_.note(each);
        }
        if (limit.last && *limit.last <= into_.end()) {
            remind_to_register(*limit.last, who, listed);
        }
    }

    /// Where papers on the registration of somebody, or of everybody, stand in the list.
    [[nodiscard]] std::vector<std::size_t> registrations_of(participation const* who) const {
        std::vector<std::size_t> listed;
        for (std::size_t at = 0; at < of_.papers.size(); ++at) {
            paper const& what = of_.papers[at];
            if (what.kind == paper_kind::registration
                && (!what.of || (who != nullptr && *what.of == who->id))) {
                listed.push_back(at);
            }
        }
        return listed;
    }

    [[nodiscard]] registration_limit limit_for(expert_visit const& visit,
                                               participation const* who) const {
        date const known_on = into_.records().known_on();
        dossier_stay const stay{of_, known_on, {}};
        if (who == nullptr) {
            return registration_limit_of(into_.records(), stay, visit, nullptr, {});
        }
        auto const state = standing_on(into_, *who, date::max());
        dossier_owner const owner{who->id, who, state.arrived, state.ended};
        return registration_limit_of(into_.records(), stay, visit, &owner, {});
    }

    /// The host that invites sees to it. That none is listed does not say that there is none.
    void remind_to_register(date last, participation const* who,
                            std::vector<std::size_t> const& listed) {
        reminder& made = into_.remind(reminder_kind::paper_due, last);
        if (listed.empty()) {
            made.activity = of_.id;
            made.paper = paper_kind::registration;
            made.from = paper_provider::host;
            into_.note(made, place("/papers").when(knowledge::missing));
        } else {
            name(made, of_.papers[listed.front()], listed.front());
        }
        for (std::size_t const at : listed) {
            auto const& received = of_.papers[at].received;
            if (into_.is_there(received) == outcome::undetermined) {
                into_.note(made, place(path_of(at, "/received")).when(received.state()));
            }
        }
        if (who != nullptr) {
            name_participant(into_, made, of_, *who);
        }
    }

    [[nodiscard]] static std::string path_of(std::size_t at, char const* member) {
        return "/papers/" + std::to_string(at) + member;
    }

    [[nodiscard]] participation const* owner_of(paper const& what) const {
        auto const found =
            std::find_if(of_.participations.begin(), of_.participations.end(),
                         [&](participation const& each) { return what.of && each.id == *what.of; });
        return found == of_.participations.end() ? nullptr : &*found;
    }

    /// Whether the person, or everybody, was refused or has withdrawn.
    [[nodiscard]] bool has_gone(participation const* who, std::optional<date> by = {}) const {
        date const day = std::max(by.value_or(into_.day()), into_.day());
        auto const gone = [&](participation const& each) {
            auto const step = step_on(into_, each, day);
            return step == participation_step::refused || step == participation_step::withdrawn;
        };
        auto const& all = of_.participations;
        return who ? gone(*who) : !all.empty() && std::all_of(all.begin(), all.end(), gone);
    }

    void name(reminder& made, paper const& what, std::size_t at) {
        made.activity = of_.id;
        made.position = at;
        made.paper = what.kind;
        made.title = what.title;
        made.from = what.from;
        if (participation const* const who = owner_of(what)) {
            name_participant(into_, made, of_, *who);
        }
    }

    /// What a participation tells of a listed paper, too, unless it is certain that nothing is
    /// owed.
    [[nodiscard]] owed_paper const* owed_at(std::size_t at, date due) const {
        auto const found = std::ranges::find(owed_, std::optional{at}, &owed_paper::listed_at);
        bool const is_owed = found != owed_.end()
                             && owing_on(into_, of_, *found->who, std::max(due, into_.day())).holds
                                    != outcome::not_satisfied;
        return is_owed ? &*found : nullptr;
    }

    void hand_in(paper const& what, std::size_t at) {
        if (!what.due || into_.end() < *what.due) {
            return;
        }
        owed_paper const* const owed = owed_at(at, *what.due);
        // An act that is the paper, or waives it, settles it once it is made.
        auto const is_made = [&](auto const& each) { return into_.is_made(each); };
        bool const is_settled = owed ? is_waived(of_, *owed, is_made) : is_made(what.decided_by);
        receipt const came =
            owed ? receipt_of(of_, *owed, into_.day()) : receipt_of(of_, at, into_.day());
        if (is_settled || came.is_there == outcome::satisfied
            || has_gone(owner_of(what), what.due)) {
            return;
        }
        reminder& made = into_.remind(reminder_kind::paper_due, *what.due);
        name(made, what, at);
        for (missing_fact const& each : came.open) {
            into_.note(made, each);
        }
    }

    /// The end of somebody's stay, or of everybody's who has not withdrawn by the day, as it is
    /// recorded.
    [[nodiscard]] stay_end end_of(participation const* who, std::optional<date> by = {}) const {
        stay_end found;
        bool is_open = who == nullptr && of_.participations.empty();
        for (participation const& each : of_.participations) {
            if ((who != nullptr && who != &each) || has_gone(&each, by)) {
                continue;
            }
            auto const ended = ended_on(into_, each);
            is_open = is_open || !ended;
            found.recorded = std::max(found.recorded, ended);
        }
        found.is_settled = found.recorded && !is_open;
        return found;
    }

    /// Whether the last day of the stay has a property. Who left or completed stays no longer.
    template <class Check>
    [[nodiscard]] outcome holds_of_last_day(stay_end const& end, Check const& check) const {
        if (end.is_settled) {
            return outcome_of(check(*end.recorded));
        }
        return holds_of(of_.period, [&](period const& stay) {
            return stay.last() && check(std::max(*stay.last(), end.recorded.value_or(date::min())));
        });
    }

    /// False when the stay is over on the day asked about.
    [[nodiscard]] bool may_go_on(stay_end const& end) const {
        return holds_of_last_day(end, [this](date last) { return into_.day() <= last; })
               != outcome::not_satisfied;
    }

    /// Whether a last day lies before the end of a stay that is not over.
    [[nodiscard]] outcome ends_too_early(date last, stay_end const& end) const {
        return holds_of_last_day(
            end, [&](date stays_to) { return into_.day() <= stays_to && last < stays_to; });
    }

    /// Whether a paper is another of the same kind for the same person.
    [[nodiscard]] static bool are_alike(paper const& one, paper const& other) {
        return &one != &other && one.kind == other.kind && one.of == other.of
               && one.title == other.title;
    }

    /// Whether a paper, there on the day, is good for longer.
    [[nodiscard]] outcome lasts_longer(paper const& what, date expires) const {
        outcome const lasts =
            what.expires.is_absent()
                ? outcome::satisfied
                : holds_of(what.expires, [&](date last) { return expires < last; });
        return both(into_.is_there(what.received), lasts);
    }

    [[nodiscard]] outcome is_replaced(paper const& what, date expires) const {
        outcome replaced = outcome::not_satisfied;
        for (paper const& each : of_.papers) {
            if (are_alike(each, what)) {
                replaced = either(replaced, lasts_longer(each, expires));
            }
        }
        return replaced;
    }

    void expiry(paper const& what, std::size_t at) {
        outcome const is_there = into_.is_there(what.received);
        bool const is_later = what.expires.is_known() && into_.end() < what.expires.value();
        if (what.expires.is_absent() || is_later || is_there == outcome::not_satisfied) {
            return;
        }
        stay_end const end =
            end_of(owner_of(what),
                   what.expires.is_known() ? std::optional{what.expires.value()} : std::nullopt);
        if (!may_go_on(end)) {
            return;
        }
        if (!what.expires.is_known()) {
            if (may_expire(what.expires, end) && !has_gone(owner_of(what))) {
                into_.note(place(path_of(at, "/expires")).when(what.expires.state()));
            }
            return;
        }
        date const expires = what.expires.value();
        outcome const early = ends_too_early(expires, end);
        outcome const replaced = is_replaced(what, expires);
        if (both(early, contrary(replaced)) == outcome::not_satisfied
            || has_gone(owner_of(what), expires)) {
            return;
        }
        reminder& made = into_.remind(reminder_kind::paper_expires, expires);
        name(made, what, at);
        name_stay(made, early, end);
        if (is_there == outcome::undetermined) {
            into_.note(made, place(path_of(at, "/received")).when(what.received.state()));
        }
        if (replaced == outcome::undetermined) {
            note_papers_like(made, what, expires);
        }
    }

    /// Whether some claim lies within the horizon and before the end of the stay.
    [[nodiscard]] bool may_expire(fact<date> const& expires, stay_end const& end) const {
        auto const& claims = expires.claims();
        return claims.empty() || std::any_of(claims.begin(), claims.end(), [&](date claim) {
                   return claim <= into_.end()
                          && ends_too_early(claim, end) != outcome::not_satisfied;
               });
    }

    [[nodiscard]] bool may_end_too_early(fact<period> const& valid, stay_end const& end) const {
        auto const& claims = valid.claims();
        return claims.empty() || std::any_of(claims.begin(), claims.end(), [&](period const& of) {
                   return of.last() && *of.last() <= into_.end()
                          && ends_too_early(*of.last(), end) != outcome::not_satisfied;
               });
    }

    /// What is open of the papers that may be good for longer.
    void note_papers_like(reminder& made, paper const& what, date expires) {
        for (std::size_t at = 0; at < of_.papers.size(); ++at) {
            paper const& each = of_.papers[at];
            if (!are_alike(each, what) || lasts_longer(each, expires) != outcome::undetermined) {
                continue;
            }
            if (each.received.is_open()) {
                into_.note(made, place(path_of(at, "/received")).when(each.received.state()));
            }
            if (each.expires.is_open()) {
                into_.note(made, place(path_of(at, "/expires")).when(each.expires.state()));
            }
        }
    }

    /// The stay, or that its days are not known.
    void name_stay(reminder& made, outcome early, stay_end const& end) {
        if (of_.period.is_known()) {
            period const& planned = of_.period.value();
            date const last = end.is_settled ? *end.recorded
                                             : std::max(planned.last().value(),
                                                        end.recorded.value_or(planned.first()));
            made.days = period{std::min(planned.first(), last), last};
        } else if (early == outcome::undetermined) {
            into_.note(made, place("/period").when(of_.period.state()));
        }
    }

    static bool is_for_work(permission_kind kind) noexcept {
        return kind != permission_kind::visa && kind != permission_kind::visa_exemption;
    }

    /// A permission that is decided later is not there yet.
    [[nodiscard]] bool is_given(permission const& of) const {
        return !of.decided_by || into_.is_made(of.decided_by);
    }

    /// Whether one is another that is given for the same.
    [[nodiscard]] bool is_alternative(std::vector<permission> const& all, std::size_t at,
                                      std::size_t other) const {
        return other != at && is_given(all[other])
               && is_for_work(all[other].kind) == is_for_work(all[at].kind);
    }

    /// Whether another leave of the same sort holds on the day after the last.
    [[nodiscard]] outcome goes_on(std::vector<permission> const& all, std::size_t at,
                                  date last) const {
        outcome result = outcome::not_satisfied;
        for (std::size_t other = 0; other < all.size(); ++other) {
            if (is_alternative(all, at, other)) {
                result = either(result, holds_of(all[other].valid, [&](period const& days) {
                                    return last.next() && days.contains(*last.next());
                                }));
            }
        }
        return result;
    }

    void expiry(std::vector<permission> const& all, std::size_t at) {
        permission const& what = all[at];
        auto const valid_at = [&](std::size_t which) {
            return place("/detail/permissions/" + std::to_string(which) + "/valid");
        };
        if (what.valid.is_absent() || !is_given(what)) {
            return;
        }
        if (!what.valid.is_known()) {
            if (may_end_too_early(what.valid, end_of(nullptr))) {
                into_.note(valid_at(at).when(what.valid.state()));
            }
            return;
        }
        std::optional<date> const last = what.valid.value().last();
        if (!last || into_.end() < *last) {
            return;
        }
        stay_end const end = end_of(nullptr, last);
        outcome const early = ends_too_early(*last, end);
        outcome const replaced = goes_on(all, at, *last);
        if (both(early, contrary(replaced)) == outcome::not_satisfied || has_gone(nullptr, last)) {
            return;
        }
        reminder& made = into_.remind(reminder_kind::permission_expires, *last);
        made.activity = of_.id;
        made.position = at;
        made.permission = what.kind;
        name_stay(made, early, end);
        for (std::size_t other = 0; replaced == outcome::undetermined && other < all.size();
             ++other) {
            if (is_alternative(all, at, other) && all[other].valid.is_open()) {
                into_.note(made, valid_at(other).when(all[other].valid.state()));
            }
        }
    }

    reminder_collector& into_;
    activity const& of_;
    std::vector<owed_paper> owed_; ///< those that the activity lists
};

} // namespace

void remind_of_papers(reminder_collector& into, activity const& of) {
    paper_reminders all{into, of};
    all.papers();
    all.permissions();
    all.registrations();
}

} // namespace jspu_coop::detail
