#include "questions/statistics/agreement_counter.hpp"

#include "questions/coverage/joined_agreement.hpp"
#include "questions/statistics/programme_grounds.hpp"
#include "questions/statistics/standing_days.hpp"
#include "records/agreements/detail/force_facts.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

class agreement_counter {
public:
    agreement_counter(view const& records, std::vector<ancestor> const& line,
                      figure_spans const& spans, agreement_uses& uses, statistics_answer& answer)
        : records_{records}, line_{line}, spans_{spans}, uses_{uses}, answer_{answer},
          programmes_{records, line, answer.during} {
        for (agreement_standing const standing : every<agreement_standing>()) {
            for (std::size_t span = 0; span < spans.size(); ++span) {
                bool const is_year = span + 1 < spans.size();
                figures_.push_back({standing, is_year ? std::optional{span} : std::nullopt, {}});
            }
        }
    }

    void operator()() && {
        records_.records().each_agreement([&](std::shared_ptr<agreement const> const& each) {
            if (names_the_party(*each)) {
                if (auto const known = records_.as_known(each)) {
                    count(*known);
                }
            }
            return true;
        });
        answer_.agreements = std::move(figures_);
        programmes_.each_of_others([&](agreement const& each) {
            agreement_force force = force_of(each, ground_of_);
            if (programmes_.take_carrier(each,
                                         {std::move(force.certain), std::move(force.possible)})) {
                tell_open(force.open);
            }
        });
        std::move(programmes_).tell(answer_);
    }

private:
    /// Whether the party, or one it succeeded, ever belonged to it, whenever that became known.
    [[nodiscard]] bool names_the_party(agreement const& paper) const {
        return std::any_of(paper.parties.begin(), paper.parties.end(),
                           [&](party_id const& each) { return is_in(line_, each); })
               || std::any_of(paper.history.entries().begin(), paper.history.entries().end(),
                              [&](auto const& entry) {
                                  auto const* const joined =
                                      std::get_if<agreement_acceded>(&entry.event);
                                  return joined && is_in(line_, joined->party);
                              });
    }

    /// The days on which the party, or one it succeeded, belongs to it.
    [[nodiscard]] period_set belonging(agreement const& paper) const {
        period_set all;
        for (ancestor const& each : line_) {
            bool const is_first = std::find(paper.parties.begin(), paper.parties.end(), each.id)
                                  != paper.parties.end();
            period_set days = is_first ? period_set{period::from(date::min())} : period_set{};
            for (auto const* entry : paper.history.effective()) {
                auto const* const joined = std::get_if<agreement_acceded>(&entry->event);
                auto const* const left = std::get_if<agreement_withdrew>(&entry->event);
                if (joined && joined->party == each.id) {
                    days.add(period::from(entry->effect));
                } else if (left && left->party == each.id) {
                    days.subtract(period::from(entry->effect));
                }
            }
            for (period const& part : days.parts()) {
                all.add(part);
            }
        }
        return all;
    }

    /// Whether parties change, so that the days on which one belongs to it have to be looked at.
    [[nodiscard]] static bool parties_change(agreement const& paper) {
        return std::any_of(paper.history.entries().begin(), paper.history.entries().end(),
                           [](auto const& entry) {
                               return std::holds_alternative<agreement_acceded>(entry.event)
                                      || std::holds_alternative<agreement_withdrew>(entry.event);
                           });
    }

    /// Whether something happens in a span, given whether it does within days: for certain where it
    /// does in those that surely are of the span, and perhaps in those that may be.
    template <class Happens>
    [[nodiscard]] outcome in_span(std::size_t span, Happens const& happens) const {
        outcome const perhaps = happens(spans_.days(span));
        std::optional<period> const& certain = spans_.certain_days(span);
        if (perhaps == outcome::not_satisfied || certain == spans_.days(span)) {
            return perhaps;
        }
        bool const surely = certain && happens(*certain) == outcome::satisfied;
        return surely ? outcome::satisfied : outcome::undetermined;
    }

    [[nodiscard]] outcome is_in_force(standing_days const& days, std::size_t span) const {
        return in_span(span, [&](period const& within) { return days.on_some(within); });
    }

    /// Whether it is in force on the last day of a span: which day that is need not be known.
    [[nodiscard]] outcome is_at_the_end(standing_days const& days, std::size_t span) const {
        period const& all = spans_.days(span);
        std::optional<period> const& certain = spans_.certain_days(span);
        period const last_days{certain ? *certain->last() : all.first(), *all.last()};
        if (certain && days.surely_on_all(last_days)) {
            return outcome::satisfied;
        }
        return both(days.on_some(last_days),
                    certain == all ? outcome::satisfied : outcome::undetermined);
    }

    void count(agreement const& paper) {
        agreement_force force = force_of(paper, ground_of_);
        std::optional<date> const all_signed = facts_of_history(paper).all_signed;
        bool const do_change = parties_change(paper);
        if (do_change) {
            period_set const days = belonging(paper);
            force.certain.intersect(days);
            force.possible.intersect(days);
        }
        standing_days const days{std::move(force.certain), std::move(force.possible)};
        bool is_open = false;
        for (std::size_t span = 0; span < spans_.size(); ++span) {
            add(agreement_standing::signed_by_all, span, in_span(span, [&](period const& within) {
                    return outcome_of(all_signed && within.contains(*all_signed));
                }));
            for (auto const& [standing, result] :
                 {std::pair{agreement_standing::in_force, is_in_force(days, span)},
                  std::pair{agreement_standing::in_force_at_the_end, is_at_the_end(days, span)},
                  std::pair{agreement_standing::ended, in_span(span, [&](period const& within) {
                                return days.ends_in(within);
                            })}}) {
                add(standing, span, result);
                is_open = is_open || result == outcome::undetermined;
            }
        }
        if (programmes_.take(paper, days) || is_open) {
            tell_open(force.open);
        }
        count_dormant(paper, do_change ? known_parties(paper) : paper.parties, days);
    }

    void tell_open(std::vector<open_agreement_fact> const& facts) {
        for (open_agreement_fact const& each : facts) {
            answer_.missing.push_back(
                fact_place{"agreement", to_string(each.agreement), each.path}.when(each.state));
        }
    }

    void count_dormant(agreement const& paper, std::vector<party_id> const& parties,
                       standing_days const& days) {
        bool use_is_open = false;
        for (std::size_t span = 0; span < spans_.size(); ++span) {
            outcome const in_force = is_in_force(days, span);
            outcome const used = uses_.use_of(paper.id, parties, span);
            outcome const is_dormant = both(in_force, contrary(used));
            add(agreement_standing::dormant, span, is_dormant);
            use_is_open = use_is_open
                          || (is_dormant == outcome::undetermined && used == outcome::undetermined);
            if (span + 1 == spans_.size() && is_dormant != outcome::not_satisfied) {
                answer_.dormant.push_back({paper.id, is_dormant});
            }
        }
        if (use_is_open) {
            uses_.take_reasons(paper.id, parties, answer_.missing);
        }
    }

    void add(agreement_standing standing, std::size_t span, outcome result) {
        number_range& range =
            figures_[static_cast<std::size_t>(standing) * spans_.size() + span].agreements;
        range.least += result == outcome::satisfied ? 1 : 0;
        range.most += result == outcome::not_satisfied ? 0 : 1;
    }

    view const& records_;
    std::vector<ancestor> const& line_;
    figure_spans const& spans_;
    agreement_uses& uses_;
    statistics_answer& answer_;
    std::vector<agreement_figure> figures_;
    programme_grounds programmes_;
    std::map<agreement_id, std::shared_ptr<agreement const>> grounds_;
    agreement_lookup const ground_of_ = [this](agreement_id const& id) {
        return grounds_.try_emplace(id, records_.find_agreement(id)).first->second.get();
    };
};

} // namespace

void count_agreements(view const& records, std::vector<ancestor> const& line,
                      figure_spans const& spans, agreement_uses& uses, statistics_answer& answer) {
    agreement_counter{records, line, spans, uses, answer}();
}

} // namespace jspu_coop::detail
