#include "questions/coverage/teach_out.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// Whether something known by a day protects: had it happened by then?
finding happened_by(std::string code, fact<date> const& when, missing_fact open, date const& last) {
    if (when.is_open()) {
        return open_finding(std::move(code), std::move(open));
    }
    return found(std::move(code), outcome_of(when.is_known() && when.value() <= last));
}

finding standing_holds(check_input const& input, protected_standing standing, date const& last) {
    std::string const code = code_of_check(coverage_check::in_force);
    switch (standing) {
    case protected_standing::admitted:
        return happened_by(code, input.need.admitted,
                           input.need.place("/detail/admitted").when(input.need.admitted.state()),
                           last);
    case protected_standing::nominated:
        return happened_by(code, input.need.nominated, input.need.open_nomination(), last);
    case protected_standing::away:
        break;
    }
    return found(code, outcome_of(input.need.travels && input.need.period.value().contains(last)));
}

/// The best finding on whom the rule protects.
finding protects(check_input const& input, teach_out const& rule, date const& last) {
    finding best = found(code_of_check(coverage_check::in_force), outcome::not_satisfied);
    for (protected_standing const each : rule.protects) {
        finding next = standing_holds(input, each, last);
        merge_into(best.missing, next.missing);
        best.result = either(best.result, next.result);
    }
    return best;
}

/// The days until the last one asked about.
period_set until(period_set days, date const& last) {
    days.intersect(period{date::min(), last});
    return days;
}

/// What one transitional clause adds to the days in force.
class protection {
public:
    protection(check_input const& input, teach_out const& rule, period const& asked)
        : input_{input}, rule_{rule}, certain{input.joined.force.certain},
          possible{input.joined.force.possible} {
        // What comes after the days asked about does not matter, be it open or not.
        date const last = *asked.last();
        period_set const ran = until(certain, last);
        period_set const may_have_run = until(possible, last);
        if (ran == may_have_run) {
            for (period const& part : ran.parts()) {
                if (*part.last() < last) {
                    end_on(*part.last());
                }
            }
        } else {
            end_between(may_have_run.parts().front().first(),
                        std::min(*may_have_run.parts().back().last(), *last.previous()));
        }
    }

private:
    check_input const& input_;
    teach_out const& rule_;

public:
    period_set certain;                ///< in force or protected whatever the missing facts are
    period_set possible;               ///< in force or protected under some completion
    std::vector<missing_fact> missing; ///< what decides

private:
    void end_on(date const& end) {
        finding const standing = protects(input_, rule_, end);
        auto const days = protected_days(rule_, end);
        if (!days || standing.result == outcome::not_satisfied) {
            return;
        }
        possible.add(*days);
        if (standing.result == outcome::satisfied) {
            certain.add(*days);
        } else {
            merge_into(missing, standing.missing);
        }
    }

    /// The agreement may have ended on any of these days, if at all.
    void end_between(date const& first, date const& last) {
        if (last < first) {
            return;
        }
        bool const met = input_.need.period.value().overlaps(period{first, last});
        finding standing = protects(input_, rule_, last);
        bool const may_be_away =
            met && input_.need.travels
            && std::find(rule_.protects.begin(), rule_.protects.end(), protected_standing::away)
                   != rule_.protects.end();
        auto const days = protected_days(rule_, last);
        date const reach = days ? days->last().value_or(date::max()) : rule_.until.value_or(last);
        if ((standing.result == outcome::not_satisfied && !may_be_away) || reach <= first) {
            return;
        }
        possible.add(period{*first.next(), reach});
        merge_into(missing, standing.missing);
        for (open_agreement_fact const& each : input_.joined.force.open) {
            merge_into(missing, {agreement_fact(each)});
        }
    }
};

finding judge(check_input const& input, teach_out const& rule, fact<period> const& days) {
    std::string const code = code_of_check(coverage_check::in_force);
    protection const with{input, rule, days.value()};
    finding out = days_within(code, input, with.certain, days);
    if (out.result == outcome::not_satisfied
        && days_within(code, input, with.possible, days).result == outcome::satisfied) {
        out.result = outcome::undetermined;
        out.missing = with.missing;
    }
    out.values["teach_out"] = {
        record_reference{"clause", to_string(input.joined.paper->id) + "/" + to_string(rule.id)}};
    if (rule.article) {
        out.sources.push_back(*rule.article);
    }
    return out;
}

} // namespace

std::optional<period> protected_days(teach_out const& rule, date const& last) {
    date until = rule.until.value_or(last);
    if (rule.length) {
        auto const reached = advance(last, *rule.length, rounding::down);
        if (reached.has_error()) {
            return period::from(last.next().value_or(last)); // past the end of the calendar
        }
        until = *reached;
    }
    return last < until ? std::optional{period{*last.next(), until}} : std::nullopt;
}

bool lives_on(teach_out const& rule, clause_id const* clause) {
    return rule.clauses.empty()
           || (clause != nullptr
               && std::find(rule.clauses.begin(), rule.clauses.end(), *clause)
                      != rule.clauses.end());
}

finding protected_by_teach_out(check_input const& input, fact<period> const& days, finding plain) {
    if (!days.is_known() || input.joined.force.possible.empty()) {
        return plain;
    }
    for (teach_out const& rule : input.joined.paper->transitional) {
        if (!lives_on(rule, input.clause)) {
            continue;
        }
        finding mended = judge(input, rule, days);
        if (either(plain.result, mended.result) != plain.result) {
            plain = std::move(mended);
        }
    }
    return plain;
}

} // namespace jspu_coop::detail
