#include <jspu_coop/questions/agreement_capacity.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "questions/capacity/standings.hpp"
#include "questions/capacity/tally.hpp"
#include "questions/detail/shown_range.hpp"
#include "questions/detail/tell_missing.hpp"

#include <optional>
#include <string>
#include <utility>

namespace jspu_coop {

namespace {

/// "2", "2…3", or "≥ 2" where nothing bounds it.
std::string shown(place_bounds const& of) {
    return of.most ? detail::shown(number_range{of.least, *of.most})
                   : "\u2265\u00a0" + detail::shown_number(of.least);
}

/// Whether more may be given.
outcome has_room(std::optional<place_bounds> const& left) {
    if (!left) {
        return outcome::undetermined;
    }
    return left->least > 0   ? outcome::satisfied
           : left->most == 0 ? outcome::not_satisfied
                             : outcome::undetermined;
}

outcome has_room(place_total const& of) {
    auto const settled = detail::room_by_rule(of.rule);
    return settled ? *settled : has_room(of.left);
}

finding explain_split(split_total const& of) {
    finding out = found("place_total.split", has_room(of.left), {{"agreed", {shown(of.agreed)}}});
    detail::show_split(out.values, of.levels, of.fields);
    if (of.left) {
        out.values["taken"] = {detail::shown(of.taken)};
        out.values["left"] = {shown(*of.left)};
    }
    return out;
}

/// The totals of parts, or that there are none.
void explain_splits(finding& to, place_total const& of) {
    if (of.splits_add == outcome::not_satisfied || of.splits_add == outcome::undetermined) {
        to.because.push_back(found("place_total.splits", of.splits_add));
    }
    for (split_total const& each : of.splits) {
        to.because.push_back(explain_split(each));
    }
}

finding explain_total(place_total const& of, agreement_id const& paper) {
    finding out = found("place_total." + to_string(of.rule), has_room(of));
    for (clause_id const& each : of.clauses) {
        out.values["clauses"].push_back(
            record_reference{"clause", to_string(paper) + "/" + to_string(each)});
    }
    for (pool_id const& each : of.pools) {
        out.values["pools"].emplace_back(to_string(each));
    }
    if (of.agreed) {
        out.values["agreed"] = {shown(*of.agreed)};
    }
    if (!of.span) {
        explain_splits(out, of);
        return out;
    }
    out.values["year"] = {to_string(of.span->year)};
    if (of.span->term) {
        out.values["term"] = {coded_value{"term", *of.span->term}};
    }
    out.values["taken"] = {detail::shown(of.taken)};
    out.values["left"] = {shown(*of.left)};
    out.because = detail::standings_of(of.count);
    explain_splits(out, of);
    return out;
}

} // namespace

finding explanation_of(agreement_capacity_answer const& answer) {
    finding root =
        found("agreement_capacity", outcome::not_applicable,
              {{"agreement", {record_reference{"agreement", to_string(answer.agreement)}}}});
    for (place_total const& each : answer.totals) {
        root.because.push_back(explain_total(each, answer.agreement));
    }
    detail::tell_missing(root, answer.missing, "place.uncertain");
    return root;
}

} // namespace jspu_coop
