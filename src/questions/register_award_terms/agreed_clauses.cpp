#include "questions/register_award_terms/agreed_clauses.hpp"

#include <jspu_coop/records/agreements/agreement_force.hpp>
#include <jspu_coop/records/agreements/agreement_state.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "questions/coverage/teach_out.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// Judges one clause of one agreement.
class clause_judge {
public:
    clause_judge(view const& records, agreement const& paper, clause_id const& clause,
                 enrolment const& student, date const& day)
        : paper_{paper}, clause_{clause}, student_{student}, day_{day} {
        std::map<agreement_id, std::shared_ptr<agreement const>> grounds;
        force_ = force_of(paper, [&](agreement_id const& id) {
            return grounds.try_emplace(id, records.find_agreement(id)).first->second.get();
        });
    }

    [[nodiscard]] agreed_clause judged() {
        outcome const in_force = both(binds(), both(stands(), runs()));
        if (in_force != outcome::undetermined) {
            missing_.clear();
        }
        return {{paper_.id, clause_}, in_force, std::move(missing_)};
    }

private:
    void note(char const* path, knowledge state) {
        merge_into(missing_, {fact_place{"agreement", paper_.id.str(), path}.when(state)});
    }

    /// Whether the paper binds its parties.
    [[nodiscard]] outcome binds() {
        if (paper_.instrument == instrument::letter_of_intent) {
            return outcome::not_satisfied;
        }
        if (paper_.binding.is_open()) {
            note("/binding", paper_.binding.state());
        }
        return holds_of(paper_.binding, [](bool each) { return each; });
    }

    /// Whether the clause stands in the agreement.
    [[nodiscard]] outcome stands() {
        auto const clauses = state_on(paper_, day_).clauses;
        bool const is_there = std::ranges::any_of(
            clauses, [&](clause_version const& each) { return each.current.id == clause_; });
        if (is_there || ever_stood()) {
            return outcome_of(is_there);
        }
        if (paper_.all_clauses_recorded == fact{true}) {
            return outcome::not_satisfied;
        }
        note("/all_clauses_recorded", knowledge::missing);
        return outcome::undetermined;
    }

    [[nodiscard]] bool ever_stood() const {
        auto const has = [&](std::vector<clause> const& among) {
            return std::ranges::find(among, clause_, &clause::id) != among.end();
        };
        return has(paper_.clauses)
               || std::ranges::any_of(paper_.history.effective(), [&](auto const* each) {
                      auto const* const amended = std::get_if<agreement_amended>(&each->event);
                      return amended != nullptr && has(amended->added);
                  });
    }

    /// Whether the agreement is in force, or protects the student after its end.
    [[nodiscard]] outcome runs() {
        if (force_.certain.contains(day_)) {
            return outcome::satisfied;
        }
        outcome runs =
            force_.possible.contains(day_) ? outcome::undetermined : outcome::not_satisfied;
        for (teach_out const& rule : paper_.transitional) {
            if (lives_on(rule, &clause_)) {
                runs = either(runs, protects(rule));
            }
        }
        if (runs == outcome::undetermined) {
            for (open_agreement_fact const& each : force_.open) {
                merge_into(missing_, {agreement_fact(each)});
            }
        }
        return runs;
    }

    /// Whether a transitional clause protects the student on the day.
    [[nodiscard]] outcome protects(teach_out const& rule) const {
        period_set ran = force_.certain;
        period_set may_have_run = force_.possible;
        for (period_set* const each : {&ran, &may_have_run}) {
            each->intersect(period{date::min(), day_});
        }
        if (may_have_run.empty()) {
            return outcome::not_satisfied;
        }
        date const last = *may_have_run.parts().back().last();
        auto const days = protected_days(rule, last);
        if (last == day_ || !days || !days->contains(day_)) {
            return outcome::not_satisfied;
        }
        return ran == may_have_run ? outcome_of(had_come_so_far(rule, last))
                                   : outcome::undetermined; // on which day it ended is open
    }

    /// Whether the student had come so far by the agreement's last day.
    [[nodiscard]] bool had_come_so_far(teach_out const& rule, date const& last) const {
        enrolment_state const then = state_on(student_, last);
        auto const has_come = [&](protected_standing needed) {
            if (needed == protected_standing::admitted) {
                return then.admitted.has_value();
            }
            return std::ranges::any_of(then.periods, [&](period_state const& each) {
                bool const is_away =
                    each.last == period_step::departed || each.last == period_step::arrived;
                bool const is_named =
                    each.last == period_step::nominated || each.last == period_step::accepted;
                return is_away || (needed == protected_standing::nominated && is_named);
            });
        };
        return std::ranges::any_of(rule.protects, has_come);
    }

    agreement const& paper_;
    clause_id const& clause_;
    enrolment const& student_;
    date day_;
    agreement_force force_{};
    std::vector<missing_fact> missing_{};
};

} // namespace

agreed_clause agreed_clause_on(view const& records, clause_reference const& named,
                               enrolment const& student, date const& day) {
    auto const paper = records.find_agreement(named.agreement);
    if (!paper) {
        return {named,
                outcome::undetermined,
                {{"agreement", named.agreement.str(), "/clauses", open_cause::missing}}};
    }
    return clause_judge{records, *paper, named.clause, student, day}.judged();
}

} // namespace jspu_coop::detail
