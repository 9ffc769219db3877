#include <jspu_coop/records/agreements/agreement_force.hpp>
#include <jspu_coop/records/agreements/agreement_state.hpp>

#include "questions/reminders/collector.hpp"
#include "questions/reminders/quick_look.hpp"
#include "records/agreements/detail/force_facts.hpp"
#include "records/agreements/detail/term_end.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// What is asked of one agreement.
class agreement_reminders {
public:
    agreement_reminders(reminder_collector& into, agreement const& of) : into_{into}, of_{of} {}

    /// A text that is drafted, or signed by some, and lacks signatures on the day.
    void signatures() {
        std::set<party_id> signatories;
        bool has_begun = false;
        for (auto const* const each : of_.history.effective()) {
            if (into_.day() < each->effect) {
                break; // in order of effect
            }
            has_begun = true;
            if (auto const* const signing = std::get_if<agreement_signed>(&each->event)) {
                signatories.insert(signing->party);
            }
        }
        if (!has_begun || signatories.size() == of_.parties.size()) {
            return; // nothing else can happen before all have signed
        }
        entry_into_force const* const rule = of_.entry.get();
        auto const* const named = rule ? std::get_if<entry_on_date>(rule) : nullptr;
        reminder& made = about(reminder_kind::signature_lacking,
                               named ? std::optional{named->day} : std::nullopt);
        for (party_id const& each : of_.parties) {
            if (!signatories.contains(each)) {
                made.parties.push_back(each);
            }
        }
        std::sort(made.parties.begin(), made.parties.end());
        if (of_.entry.is_open()) { // by when they are wanted is not known, that they lack is
            into_.note(
                fact_place{"agreement", to_string(of_.id), "/entry"}.when(of_.entry.state()));
        }
    }

    void days_in_force() {
        std::map<agreement_id, std::shared_ptr<agreement const>> grounds;
        force_ = force_of(of_, [&](agreement_id const& id) {
            return grounds.try_emplace(id, into_.records().find_agreement(id)).first->second.get();
        });
        ends();
        renewals();
        amendments();
        if (into_.day() <= reach() && differ_within(into_.day(), reach())) {
            for (open_agreement_fact const& each : force_.open) {
                into_.note(missing(each));
            }
        }
    }

private:
    reminder& about(reminder_kind kind, std::optional<date> by) {
        reminder& made = into_.remind(kind, by);
        made.agreement = of_.id;
        if (of_.cited_as) {
            made.sources.push_back(*of_.cited_as);
        }
        return made;
    }

    static missing_fact missing(open_agreement_fact const& of) {
        return fact_place{"agreement", to_string(of.agreement), of.path}.when(of.state);
    }

    void mark(reminder& made, outcome holds) {
        for (std::size_t at = 0; holds == outcome::undetermined && at < force_.open.size(); ++at) {
            into_.note(made, missing(force_.open[at]));
        }
    }

    [[nodiscard]] outcome is_in_force(std::optional<date> day) const {
        if (!day || !force_.possible.contains(*day)) {
            return outcome::not_satisfied;
        }
        return force_.certain.contains(*day) ? outcome::satisfied : outcome::undetermined;
    }

    /// The last days of stretches in force, by what is certain and by what is possible.
    void ends() {
        std::set<date> last_days;
        for (period_set const* const days : {&force_.certain, &force_.possible}) {
            for (period const& part : days->parts()) {
                if (part.last() && into_.day() <= *part.last() && *part.last() <= into_.end()) {
                    last_days.insert(*part.last());
                }
            }
        }
        for (date const last : last_days) {
            outcome const holds = both(is_in_force(last), contrary(is_in_force(last.next())));
            if (holds != outcome::not_satisfied) {
                mark(about(reminder_kind::agreement_expires, last), holds);
            }
        }
    }

    void renewals() {
        automatic_renewal const* const rule = automatic();
        if (!rule) {
            return;
        }
        std::vector<stretch> const all = stretches(facts_of_history(of_));
        for (stretch const& each : all) {
            remind_of_notice(*rule, each, all);
        }
    }

    /// Versions of the text that were drafted, and lack signatures on the day.
    void amendments() {
        outcome const holds = has_drafts() ? is_ever_in_force() : outcome::not_satisfied;
        if (holds == outcome::not_satisfied) {
            return;
        }
        agreement_state const state = state_on(of_, into_.day());
        for (pending_amendment const& each : state.amendments) {
            std::vector<party_id> lacking = state.parties;
            std::erase_if(lacking, [&](party_id const& who) {
                return std::ranges::find(each.signatories, who) != each.signatories.end();
            });
            if (lacking.empty()) {
                continue; // it only has to be recorded that it is in force
            }
            reminder& made = about(reminder_kind::amendment_signature_lacking, std::nullopt);
            made.version = each.version;
            made.since = each.drafted;
            made.parties = std::move(lacking);
            std::sort(made.parties.begin(), made.parties.end());
            mark(made, holds);
        }
    }

    [[nodiscard]] bool has_drafts() const {
        return std::ranges::any_of(of_.history.entries(), [](auto const& each) {
            return std::holds_alternative<agreement_amendment_drafted>(each.event);
        });
    }

    /// Whether it is in force on some day from the day asked about on.
    [[nodiscard]] outcome is_ever_in_force() const {
        auto const reaches = [&](period_set const& days) {
            return std::ranges::any_of(days.parts(), [&](period const& part) {
                return !part.last() || into_.day() <= *part.last();
            });
        };
        return reaches(force_.certain)    ? outcome::satisfied
               : reaches(force_.possible) ? outcome::undetermined
                                          : outcome::not_satisfied;
    }

    /// Days that the term or an act gives, and the renewals that may follow.
    struct stretch {
        std::optional<date> first;    ///< its first day; none while not in force
        std::optional<date> end;      ///< its last day, renewals aside; none where it has none
        std::vector<date> notices;    ///< the notices that bear on it
        std::optional<date> replaced; ///< the day of the next act
    };

    [[nodiscard]] std::vector<stretch> stretches(force_facts const& facts) const {
        auto const next_act = [&](std::size_t at) {
            return at < facts.acts.size() ? std::optional{facts.acts[at].from} : std::nullopt;
        };
        std::vector<stretch> all{
            {facts.entered, first_end_of(of_.term, facts.entered), facts.notices, next_act(0)}};
        for (std::size_t at = 0; at < facts.acts.size(); ++at) {
            prolongation const& act = facts.acts[at];
            all.push_back({act.from, act.until, act.notices, next_act(at + 1)});
        }
        return all;
    }

    /// The last day of a stretch with its renewals; nothing when it has no end. The end of a term
    /// that is not known counts as its first day: see `remind_of_notice`.
    [[nodiscard]] std::optional<date> last_of(stretch const& of, bool is_term) const {
        return is_term && of_.term.is_open()
                   ? of.first
                   : renewed_end(of.end, automatic(), of.notices, of.replaced);
    }

    /// The first day, from a day on, that no other stretch has; nothing when one goes on for ever.
    [[nodiscard]] std::optional<date> beyond_others(date day, stretch const& than,
                                                    std::vector<stretch> const& all) const {
        std::optional<date> first = day;
        auto const covers = [&](stretch const& each) {
            std::optional<date> const last = last_of(each, &each == &all.front());
            return &each != &than && each.first && *each.first <= *first
                   && (!last || *first <= *last);
        };
        while (first) {
            auto const found = std::find_if(all.begin(), all.end(), covers);
            if (found == all.end()) {
                return first;
            }
            std::optional<date> const last = last_of(*found, found == all.begin());
            first = last ? last->next() : std::nullopt;
        }
        return std::nullopt;
    }

    void remind_of_notice(automatic_renewal const& rule, stretch const& of,
                          std::vector<stretch> const& all) {
        for (coming_renewal const& each :
             coming_renewals(of.end, rule, of.notices, of.replaced, into_.day(), into_.end())) {
            std::optional<date> const next = each.end.next();
            std::optional<date> const gained = next ? beyond_others(*next, of, all) : std::nullopt;
            bool const adds_days = gained && (!each.until || *gained <= *each.until);
            outcome const holds = both(is_in_force(each.last_for_notice), is_in_force(gained));
            bool const is_of_act = &of != &all.front();
            if (!adds_days || holds == outcome::not_satisfied
                || (is_of_act && each.last_for_notice < *of.first)) {
                continue; // it is not in force then, ends or goes on all the same; or the act that
                          // set the end undoes a notice that was given before
            }
            reminder& made = about(reminder_kind::agreement_renews, each.last_for_notice);
            made.days = each.until ? period{*next, *each.until} : period::from(*next);
            mark(made, holds);
            if (of_.term.is_open()) { // renewed is an act; the term itself may go on
                into_.note(made, fact_place{"agreement", to_string(of_.id), "/term"}.when(
                                     of_.term.state()));
            }
        }
    }

    [[nodiscard]] automatic_renewal const* automatic() const noexcept {
        renewal_rule const* const rule = of_.renewal.get();
        return rule ? std::get_if<automatic_renewal>(rule) : nullptr;
    }

    /// The last day on which the days in force bear on the answer: notice may be due long before an
    /// end, and while the rule is not known, at any time.
    [[nodiscard]] date reach() const {
        std::optional<date> last = into_.end().next();
        automatic_renewal const* const rule = automatic();
        if (last && rule && rule->notice) {
            auto const further = advance(*last, *rule->notice, rounding::up);
            last = further.has_value() ? std::optional{*further} : std::nullopt;
        }
        return of_.renewal.is_open() || !last ? date::max() : *last;
    }

    [[nodiscard]] bool differ_within(date first, date last) const {
        period_set const open = force_.certain.outside({first, last});
        return std::any_of(force_.possible.parts().begin(), force_.possible.parts().end(),
                           [&](period const& part) {
                               return std::any_of(
                                   open.parts().begin(), open.parts().end(),
                                   [&](period const& each) { return each.overlaps(part); });
                           });
    }

    reminder_collector& into_;
    agreement const& of_;
    agreement_force force_{};
};

} // namespace

void remind_of(reminder_collector& into, std::shared_ptr<agreement const> const& paper) {
    if (is_plainly_quiet(*paper, into.day(), into.end())) {
        return;
    }
    agreement_reminders of{into, *paper};
    of.signatures();
    of.days_in_force();
}

} // namespace jspu_coop::detail
