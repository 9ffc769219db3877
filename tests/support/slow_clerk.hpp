// Whether a dossier is complete, found slowly and plainly, of a world of which every fact is known.
#pragma once

#include "support/random_dossier.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace jspu_coop::testing::dossier_world {

/// The slow oracle: what a clerk would say of a world of which every fact is known.
class slow_clerk {
public:
    slow_clerk(activity const& asked, dossier_terms const& by) : asked_{asked}, by_{by} {
        for (participation const& each : asked.participations) {
            participation const known{each.id, each.person, each.under,
                                      each.history.as_known_on(today)};
            auto const state = known.history.replay(participation_rules{}).value();
            auto const last = state.last;
            if (last != participation_step::withdrawn && last != participation_step::refused) {
                owners_.push_back(each.id);
                ends_.push_back(state.ended.value_or(*asked.period.value().last()));
            }
        }
    }

    outcome complete(bool only_to_begin) {
        for (paper const& each : asked_.papers) {
            if (is_counted(each) && (!only_to_begin || is_for_the_start(each.kind, each.due))) {
                say(is_fine(each));
            }
        }
        for (participation const& each : asked_.participations) {
            if (is_owner(each.id) && !only_to_begin) {
                bool const is_asked_for = std::any_of(
                    by_.also_needed.begin(), by_.also_needed.end(),
                    [&](paper_requirement const& rule) {
                        return rule.kind == paper_kind::report && !is_listed(rule.kind, each.id);
                    });
                if (!is_asked_for && !listed_report(asked_, each.id)) {
                    say_owed(each, each.report);
                }
                say_owed(each, each.certificate);
            }
        }
        std::vector<paper_requirement> all = by_.also_needed;
        auto const* const visit = std::get_if<expert_visit>(&asked_.detail);
        if (visit && visit->registration_working_days.is_known()) {
            all.push_back({paper_kind::registration, paper_provider::host, {}});
        }
        for (paper_requirement const& each : all) {
            if (!only_to_begin || is_for_the_start(each.kind, {})) {
                say(each);
            }
        }
        if (visit) {
            say_leave(*visit, {permission_kind::visa, permission_kind::visa_exemption});
            say_leave(*visit, {permission_kind::work_permit});
        }
        return lacks_                   ? outcome::not_satisfied
               : open_                  ? outcome::undetermined
               : some_ || only_to_begin ? outcome::satisfied
                                        : outcome::not_applicable;
    }

private:
    [[nodiscard]] bool is_owner(participation_id const& id) const {
        return std::find(owners_.begin(), owners_.end(), id) != owners_.end();
    }
    [[nodiscard]] bool is_counted(paper const& each) const {
        return !each.of || is_owner(*each.of);
    }
    /// The last day on which the one, or anybody, stays.
    [[nodiscard]] date stays_to(std::optional<participation_id> const& who) const {
        date last = owners_.empty() ? *asked_.period.value().last() : date::min();
        for (std::size_t at = 0; at < owners_.size(); ++at) {
            last = !who || owners_[at] == *who ? std::max(last, ends_[at]) : last;
        }
        return last;
    }
    [[nodiscard]] bool is_for_the_start(paper_kind kind, std::optional<date> due) const {
        return kind != paper_kind::report && kind != paper_kind::registration
               && (!due || *due <= asked_.period.value().first());
    }
    [[nodiscard]] static bool is_here(paper const& each) {
        return each.received.is_known() && each.received.value() <= today;
    }
    [[nodiscard]] bool is_good(paper const& each) const {
        return is_here(each)
               && (each.expires.is_absent() || each.expires.value() >= stays_to(each.of));
    }
    [[nodiscard]] bool is_fine(paper const& each) const {
        if (!is_here(each)) {
            return is_made(each.decided_by) || is_report_waived(each);
        }
        return std::any_of(asked_.papers.begin(), asked_.papers.end(), [&](paper const& other) {
            return other.kind == each.kind && other.of == each.of && is_good(other);
        });
    }
    [[nodiscard]] static bool is_made(std::optional<act> const& decision) {
        return decision && *decision->on <= today;
    }
    /// Whether the participation whose report it is says that none is asked for any more.
    [[nodiscard]] bool is_report_waived(paper const& of) const {
        auto const at = static_cast<std::size_t>(&of - asked_.papers.data());
        return std::any_of(asked_.participations.begin(), asked_.participations.end(),
                           [&](participation const& each) {
                               return listed_report(asked_, each.id) == at
                                      && is_made(each.report.waived);
                           });
    }
    static bool is_there(deliverable const& what) {
        return (what.received.is_known() && what.received.value() <= today) || is_made(what.waived);
    }
    void say_owed(participation const& who, deliverable const& what) {
        if (!what.due.is_known() || only_asks(who)) {
            return;
        }
        if (is_unheard_of(who) && !is_there(what)) {
            some_ = true;
            open_ = true;
        } else {
            say(is_there(what));
        }
    }
    void say(bool is_well) {
        some_ = true;
        lacks_ = lacks_ || !is_well;
    }
    void say(paper_requirement const& rule) {
        std::vector<std::optional<participation_id>> whose(owners_.begin(), owners_.end());
        if (asked_.participations.empty()) {
            whose.emplace_back();
        }
        for (auto const& who : whose) {
            bool const listed = is_listed(rule.kind, who);
            bool const is_told =
                rule.kind == paper_kind::report && who && !only_asks(participation_of(*who));
            if (is_told && !listed) {
                say(is_there(participation_of(*who).report));
            }
            some_ = some_ || !listed;
            open_ = open_ || (!listed && !is_told);
        }
    }
    /// Whether a listed paper can be one of a kind that is needed of somebody.
    [[nodiscard]] bool is_listed(paper_kind kind,
                                 std::optional<participation_id> const& who) const {
        return std::any_of(asked_.papers.begin(), asked_.papers.end(), [&](paper const& each) {
            bool const is_for_all =
                !each.of && (each.from != paper_provider::participant || owners_.size() < 2);
            return each.kind == kind && (is_for_all || each.of == who);
        });
    }
    [[nodiscard]] participation const& participation_of(participation_id const& who) const {
        return *std::find_if(asked_.participations.begin(), asked_.participations.end(),
                             [&](participation const& each) { return each.id == who; });
    }
    void say_leave(expert_visit const& visit, std::vector<permission_kind> const& by) {
        some_ = true;
        std::vector<period> days;
        for (permission const& each :
             visit.permissions.is_known() ? visit.permissions.value() : std::vector<permission>{}) {
            bool const is_made = !each.decided_by || *each.decided_by->on <= today;
            if (is_made && std::find(by.begin(), by.end(), each.kind) != by.end()) {
                days.push_back(each.valid.value());
            }
        }
        open_ = open_ || days.empty();
        date const last = stays_to({});
        for (date day = std::min(asked_.period.value().first(), last); day <= last;
             day = *day.next()) {
            lacks_ =
                lacks_ || (!days.empty() && std::none_of(days.begin(), days.end(), [&](auto each) {
                    return each.contains(day);
                }));
        }
    }

    activity const& asked_;
    dossier_terms const& by_;
    std::vector<participation_id> owners_;
    std::vector<date> ends_; ///< of their stays
    bool some_{false};
    bool lacks_{false};
    bool open_{false};
};

} // namespace jspu_coop::testing::dossier_world
