#include <jspu_coop/questions/place_reasons.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "questions/capacity/standings.hpp"
#include "questions/capacity/tally.hpp"
#include "questions/detail/ground_finding.hpp"
#include "questions/detail/tell_missing.hpp"

#include <string>
#include <utility>

namespace jspu_coop {

namespace detail {

std::vector<finding> standings_of(place_count const& count) {
    using enum participation_step;
    std::vector<finding> all;
    for (auto const& [step, how_many] : {std::pair{applied, count.applied},
                                         {placed_on_reserve, count.on_reserve},
                                         {nominated, count.nominated},
                                         {accepted, count.accepted},
                                         {arrived, count.present},
                                         {left_early, count.left_early},
                                         {completed, count.completed},
                                         {withdrawn, count.withdrawn},
                                         {refused, count.refused}}) {
        if (how_many > 0) {
            all.push_back(found("place.standing", outcome::not_applicable,
                                {{"step", {coded_value{"participation_step", to_string(step)}}},
                                 {"count", {how_many}}}));
        }
    }
    return all;
}

void show_split(named_values& in, std::vector<qualification_level> const& levels,
                std::vector<field_of_study> const& fields) {
    for (qualification_level const each : levels) {
        in["split"].push_back(coded_value{"qualification_level", to_string(each)});
    }
    for (field_of_study const& each : fields) {
        in["split"].push_back(coded_value{"field_of_study", to_string(each)});
    }
}

} // namespace detail

namespace {

record_reference reference(clause_reference const& of) {
    return {"clause", to_string(of.agreement) + "/" + to_string(of.clause)};
}

record_reference reference(activity_id const& id) {
    return {"activity", to_string(id)};
}

/// Whether a limit has room for somebody more.
outcome has_room(place_limit const& limit) {
    if (auto const settled = detail::room_without_counting(limit)) {
        return *settled;
    }
    if (limit.taken_most < *limit.agreed) {
        return outcome::satisfied;
    }
    return limit.taken_least >= *limit.agreed ? outcome::not_satisfied : outcome::undetermined;
}

named_values figures_of(place_limit const& limit) {
    named_values values;
    if (limit.pool) {
        values["pool"] = {to_string(*limit.pool)};
    }
    if (!limit.version.empty()) {
        values["version"] = {limit.version};
    }
    detail::show_split(values, limit.levels, limit.fields);
    if (limit.agreed) {
        values["agreed"] = {*limit.agreed};
    }
    if (!limit.span) {
        return values;
    }
    values["year"] = {to_string(limit.span->year)};
    if (limit.span->term) {
        values["term"] = {coded_value{"term", *limit.span->term}};
    }
    if (limit.taken_least == limit.taken_most) {
        values["taken"] = {limit.taken_least};
    } else {
        values["least"] = {limit.taken_least};
        values["most"] = {limit.taken_most};
    }
    return values;
}

/// Somebody on the reserve list.
finding explain_waiting(reserve_place const& of) {
    finding out = found("place.waiting", outcome::not_applicable,
                        {{"activity", {reference(of.activity)}},
                         {"participation", {to_string(of.who)}},
                         {"since", {of.since}}});
    if (of.rank) {
        out.values["rank"] = {*of.rank};
    }
    return out;
}

/// By which act somebody came to a place.
finding explain_decided(decided_place const& of) {
    finding out = found("place.decided", outcome::not_applicable,
                        {{"activity", {reference(of.activity)}},
                         {"participation", {to_string(of.who)}},
                         {"step", {coded_value{"participation_step", to_string(of.step)}}}});
    detail::show_act(out, of.by);
    return out;
}

finding explain_limit(place_limit const& limit, outcome result) {
    finding out = found("place." + to_string(limit.rule), result, figures_of(limit));
    out.because = detail::standings_of(limit.count);
    if (!limit.reserve.empty()) {
        finding waiting = found("place.reserve", outcome::not_applicable);
        for (reserve_place const& each : limit.reserve) {
            waiting.because.push_back(explain_waiting(each));
        }
        out.because.push_back(std::move(waiting));
    }
    return out;
}

/// Adds to each limit, which are the first of the parts, its articles and acts.
void add_reasons(finding& root, view const& records, clause_reference const& clause,
                 std::vector<place_limit> const& limits) {
    for (std::size_t at = 0; at < limits.size(); ++at) {
        finding& told = root.because[at];
        place_reasons reasons = reasons_of(records, clause, limits[at]);
        for (decided_place const& each : reasons.decided) {
            told.because.push_back(explain_decided(each));
        }
        // An article that says nothing of places is no source of that.
        bool const is_said =
            limits[at].rule != place_rule::not_counted && limits[at].rule != place_rule::not_known;
        if (is_said) {
            told.sources = std::move(reasons.cited_as);
        }
    }
}

} // namespace

finding explanation_of(capacity_answer const& answer) {
    finding root =
        found("capacity", outcome::not_applicable,
              {{"agreement", {record_reference{"agreement", to_string(answer.clause.agreement)}}},
               {"clause", {reference(answer.clause)}}});
    for (place_limit const& each : answer.limits) {
        root.because.push_back(explain_limit(each, has_room(each)));
    }
    detail::tell_missing(root, answer.missing, "place.uncertain");
    return root;
}

finding explanation_of(place_verdict const& verdict) {
    finding root =
        found("place.asked", verdict.result, {{"activity", {reference(verdict.activity)}}});
    for (std::size_t at = 0; at < verdict.limits.size(); ++at) {
        root.because.push_back(explain_limit(verdict.limits[at], verdict.fits[at]));
    }
    detail::tell_missing(root, verdict.missing, "place.uncertain");
    return root;
}

finding explanation_of(capacity_answer const& answer, view const& records) {
    finding root = explanation_of(answer);
    add_reasons(root, records, answer.clause, answer.limits);
    return root;
}

finding explanation_of(place_verdict const& verdict, activity const& asked, view const& records) {
    finding root = explanation_of(verdict);
    for (participation const& each : asked.participations) {
        clause_reference const* const under = each.under.get();
        if (each.id == verdict.who && under != nullptr) {
            add_reasons(root, records, *under, verdict.limits);
        }
    }
    return root;
}

} // namespace jspu_coop
