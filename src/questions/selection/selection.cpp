#include "base/detail/report.hpp"
#include "questions/eligibility/call.hpp"
#include "questions/eligibility/in_time.hpp"
#include "questions/selection/ranking.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <variant>

namespace jspu_coop {

namespace {

using detail::report;
using detail::standing;

issues issues_of_rule(selection_rule const& by, fact_schema const& schema) {
    issues found;
    if (by.keys.empty()) {
        report(found, "selection.keys_empty", "/keys");
    }
    for (std::size_t at = 0; at < by.keys.size(); ++at) {
        std::string const path = path_join("/keys", at) + "/fact";
        auto const place = schema.find(by.keys[at].fact);
        if (!place) {
            report(found, "selection.key_unknown", path, by.keys[at].fact.str());
        } else if (!detail::has_order(schema.facts[*place].type)) {
            report(found, "selection.key_without_order", path, by.keys[at].fact.str());
        }
    }
    detail::report_repeated(found, "selection.key_repeated", "/keys", by.keys, &ranking_key::fact,
                            "fact");
    detail::report_repeated(found, "selection.applicant_repeated", "/applicants", by.applicants);
    if (by.seats && *by.seats < 0) {
        report(found, "selection.seats_negative", "/seats", std::to_string(*by.seats));
    }
    return found;
}

/// Who applied by the register, and how many applications may be under the call beside these.
struct applicants {
    std::set<person_id> known{};
    std::int64_t unnamed{0};
};

/// @param of an activity, as known
void add_applicants(applicants& to, activity const& of, call_reference const& call) {
    participant const* const described = of.participations.size() == 1 ? traveller_of(of) : nullptr;
    for (participation const& each : of.participations) {
        outcome const under = detail::is_under(of, &each, call);
        auto const last = state_on(each, date::max()).last;
        if (under == outcome::not_satisfied || !last || last == participation_step::withdrawn
            || last == participation_step::refused) {
            continue;
        }
        bool const is_described = described && each.person.state() == knowledge::missing;
        fact<person_id> const& who = is_described ? described->person : each.person;
        if (under == outcome::satisfied && who.is_known()) {
            to.known.insert(who.value());
        } else if (!who.is_absent()) {
            ++to.unnamed;
        }
    }
}

applicants applicants_of(view const& records, call_reference const& call,
                         selection_rule const& by) {
    applicants made;
    if (!by.applicants.empty()) {
        made.known = {by.applicants.begin(), by.applicants.end()};
        return made;
    }
    records.records().activities_of(call.organisation,
                                    [&](std::shared_ptr<activity const> const& found) {
                                        if (auto const known = records.as_known(found)) {
                                            add_applicants(made, *known, call);
                                        }
                                        return true;
                                    });
    return made;
}

void find_seats(selection_verdict& out, programme_call const& call) {
    if (out.by.seats) {
        out.least_seats = out.most_seats = *out.by.seats;
        return;
    }
    fact<std::int64_t> const& places = call.places;
    if (places.is_known()) {
        out.least_seats = out.most_seats = places.value();
    } else if (places.state() == knowledge::conflicting) {
        auto const [least, most] =
            std::minmax_element(places.claims().begin(), places.claims().end());
        out.least_seats = *least;
        out.most_seats = *most;
    } else if (places.state() == knowledge::missing) {
        out.least_seats = 0;
    }
}

bool is_out(selection_line const& of) {
    return of.eligible.result == outcome::not_satisfied
           || of.eligible.result == outcome::not_applicable;
}

/// How many of the others stand where.
struct rivals {
    std::int64_t surely_before{0};
    std::int64_t perhaps_before{0}; ///< those that surely are too
    std::int64_t equal{0};          ///< eligible and equal by every key; perhaps before as well
};

rivals rivals_of(selection_verdict const& out, selection_line& line) {
    rivals made;
    for (selection_line const& other : out.lines) {
        if (other.who == line.who || is_out(other)) {
            continue;
        }
        bool const is_in = other.eligible.result == outcome::satisfied;
        standing const stands = detail::compare(other.eligible, line.eligible, out.by.keys);
        made.surely_before += is_in && stands == standing::before ? 1 : 0;
        made.perhaps_before += stands != standing::behind ? 1 : 0;
        if (stands == standing::equal) {
            made.equal += is_in ? 1 : 0;
            line.tied.push_back(other.who);
        }
    }
    made.perhaps_before += out.unnamed;
    return made;
}

/// Whether there is a seat for one who is, or may be, eligible.
void give_seat(selection_verdict const& out, selection_line& line) {
    rivals const found = rivals_of(out, line);
    line.best_rank = found.surely_before + 1;
    line.worst_rank = found.perhaps_before + 1;
    line.missing = detail::open_keys(line.eligible, out.by.keys);
    if (out.most_seats && found.surely_before >= *out.most_seats) {
        line.seated = outcome::not_satisfied;
        line.reason = selection_reason::no_seat_left;
        return;
    }
    bool const fits = !out.least_seats || found.perhaps_before < *out.least_seats;
    line.seated = outcome::undetermined;
    if (line.eligible.result != outcome::satisfied) {
        line.reason = selection_reason::eligibility_open;
    } else if (fits) {
        line.seated = outcome::satisfied;
        line.reason = selection_reason::seat_by_rank;
    } else if (out.most_seats != out.least_seats
               && (!out.most_seats || found.perhaps_before < *out.most_seats)) {
        line.reason = selection_reason::seats_open;
    } else if (found.perhaps_before == found.surely_before + found.equal) {
        line.reason = selection_reason::tie;
    } else {
        line.reason = selection_reason::rank_open;
    }
}

void judge(selection_verdict const& out, selection_line& line) {
    if (!is_out(line)) {
        give_seat(out, line);
        return;
    }
    line.seated = outcome::not_satisfied;
    line.reason = line.eligible.result == outcome::not_satisfied ? selection_reason::not_eligible
                                                                 : selection_reason::not_governed;
}

} // namespace

result<selection_verdict> selection(view const& records, call_reference const& call,
                                    eligibility_terms const& terms, selection_rule const& by,
                                    application_clock const& clock) {
    auto const called = detail::find_call(records, call);
    if (!called) {
        return refuse("call.unknown", detail::shown_call(call));
    }
    issues wrong = issues_of_rule(by, *terms.policies.schema());
    if (has_errors(wrong)) {
        return fault{std::move(wrong)};
    }
    applicants const who = applicants_of(records, call, by);
    selection_verdict out{call, by, {}, {}, {}, who.unnamed, true};
    find_seats(out, *called->call);
    for (person_id const& each : who.known) {
        auto eligible = eligibility(records, call, each, terms, clock);
        if (eligible.has_error()) {
            return eligible.error();
        }
        out.lines.push_back({each,
                             outcome::undetermined,
                             selection_reason::not_eligible,
                             0,
                             0,
                             {},
                             {},
                             std::move(*eligible)});
    }
    for (selection_line& each : out.lines) {
        judge(out, each);
        out.is_decided = out.is_decided && each.seated != outcome::undetermined;
    }
    std::stable_sort(
        out.lines.begin(), out.lines.end(),
        [](selection_line const& left, selection_line const& right) {
            return std::tuple{left.best_rank == 0, left.best_rank, left.worst_rank, left.who}
                   < std::tuple{right.best_rank == 0, right.best_rank, right.worst_rank, right.who};
        });
    return out;
}

selection_verdict without_sensitive_values(selection_verdict verdict) {
    for (selection_line& each : verdict.lines) {
        bool const is_by_sensitive =
            each.eligible.facts
            && std::ranges::any_of(verdict.by.keys, [&](ranking_key const& key) {
                   fact_schema const& schema = each.eligible.facts->schema();
                   auto const at = schema.find(key.fact);
                   return at && schema.facts[*at].traits.contains(fact_trait::is_sensitive);
               });
        if (is_by_sensitive) {
            each.tied.clear();
        }
        each.eligible = without_sensitive_values(std::move(each.eligible));
    }
    return verdict;
}

} // namespace jspu_coop
