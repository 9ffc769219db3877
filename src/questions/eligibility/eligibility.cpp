#include <jspu_coop/verdict/checks.hpp>

#include "facts/detail/names.hpp"
#include "facts/detail/person_row.hpp"
#include "questions/detail/take_out.hpp"
#include "questions/eligibility/call.hpp"
#include "questions/eligibility/in_time.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace jspu_coop {

namespace {

using detail::missing_at;
using detail::shown_call;

/// A boolean of a row; missing where the schema does not have it.
fact<bool> flag_of(fact_row const& row, char const* name) {
    auto const at = row.schema().find(fact_name{name});
    auto const* const value = at ? row.slots()[*at].known.get() : nullptr;
    return value != nullptr ? fact{std::get<boolean_value>(*value).is} : fact<bool>{};
}

outcome is_false(fact<bool> const& flag) {
    return holds_of(flag, [](bool is) { return !is; });
}

outcome allows(repeat_rule rule, fact<bool> const& taken, fact<bool> const& withdrawn) {
    switch (rule) {
    case repeat_rule::once:
        return is_false(taken);
    case repeat_rule::once_even_if_withdrawn:
        return both(is_false(taken), is_false(withdrawn));
    case repeat_rule::unlimited:
        break;
    }
    return outcome::satisfied;
}

/// Whether the person may take part in the programme once more, whichever rule it turns out to
/// have.
finding judge_repeat(fact<repeat_rule> const& rule, fact_row const& row, std::string const& call,
                     person_id const& who) {
    finding made = found("eligibility.repeat", outcome::not_applicable);
    if (rule.is_absent()) {
        return made;
    }
    std::vector<repeat_rule> possible = rule.claims();
    if (rule.is_known()) {
        possible = {rule.value()};
        made.values["rule"] = {coded_value{"repeat_rule", to_string(rule.value())}};
    } else if (possible.empty()) {
        auto const all = every<repeat_rule>();
        possible.assign(all.begin(), all.end());
    }
    fact<bool> const taken = flag_of(row, "programme.taken");
    fact<bool> const withdrawn = flag_of(row, "programme.withdrawn");
    made.result = allows(possible.front(), taken, withdrawn);
    for (repeat_rule const each : possible) {
        if (allows(each, taken, withdrawn) != made.result) {
            made.result = outcome::undetermined;
        }
    }
    if (made.result != outcome::undetermined) {
        return made;
    }
    if (rule.is_open()) {
        merge_into(made.missing, {missing_at("call", call, "/repeat", rule.state())});
    }
    bool const withdrawal_counts = rule != fact{repeat_rule::once};
    if (taken.is_open()) {
        merge_into(made.missing,
                   {missing_at("applicant", who.str(), "/programme_taken", taken.state())});
    }
    if (withdrawal_counts && withdrawn.is_open()) {
        merge_into(made.missing,
                   {missing_at("applicant", who.str(), "/programme_withdrawn", withdrawn.state())});
    }
    return made;
}

/// A statement, and its place among the terms.
struct found_statement {
    applicant_statement const* said{nullptr};
    std::string path{};
};

found_statement statement_on(eligibility_terms const& terms, call_reference const& call,
                             person_id const& who) {
    for (std::size_t at = 0; at < terms.applicants.size(); ++at) {
        applicant_statement const& each = terms.applicants[at];
        if (each.call == call && each.who == who) {
            return {&each, path_join("/applicants", at)};
        }
    }
    return {};
}

fact<date> stated_day(found_statement const& from, reference_day_kind kind, fact<date> otherwise) {
    if (from.said != nullptr) {
        for (named_day const& each : from.said->days) {
            if (each.kind == kind) {
                return each.day;
            }
        }
    }
    return otherwise;
}

/// A day that is stated is the fact of that name, too. How long a stay is that begins on another
/// day than the recorded one is not known, nor when it ends.
void state_day(fact_row& row, char const* name, date const& stated) {
    auto const at = row.schema().find(fact_name{name});
    fact<fact_value> const value{date_value{stated}};
    if (!at || row.slots()[*at].known == value) {
        return;
    }
    for (fact_description const& each : row.schema().facts) {
        std::string const& other = each.name.str();
        bool const is_of_stay = other == "stay.ends_on" || other == "stay.days"
                                || other == "stay.months"
                                || other.ends_with(detail::months_in_cycle);
        if (std::string_view{name} == "stay.starts_on" && is_of_stay) {
            row.set(each.name, {}).value();
        }
    }
    if (row.set(fact_name{name}, value).has_error()) {
        // No day of this schema: what was recorded does not stand in the place of what was stated.
        row.set(fact_name{name}, {}).value();
    }
}

void state_days(fact_row& row, applicant_statement const& said) {
    for (named_day const& each : said.days) {
        switch (each.kind) {
        case reference_day_kind::application:
            state_day(row, "applied_on", each.day);
            break;
        case reference_day_kind::nomination:
            state_day(row, "nominated_on", each.day);
            break;
        case reference_day_kind::start_of_stay:
            state_day(row, "stay.starts_on", each.day);
            break;
        case reference_day_kind::admission_cohort:
        case reference_day_kind::decision:
            break;
        }
    }
}

result<void> state(fact_row& row, found_statement const& from) {
    if (from.said == nullptr) {
        return {};
    }
    state_days(row, *from.said);
    issues found;
    for (std::size_t at = 0; at < from.said->facts.size(); ++at) {
        stated_fact const& each = from.said->facts[at];
        if (auto const set = row.set(each.name, each.known, each.from); set.has_error()) {
            append_under(found, path_join(from.path + "/facts", at), set.error().all());
        }
    }
    return as_result(std::move(found));
}

/// Whether the programme was taken or left by a day; it needs no policy that reads these facts.
fact_row programme_row(view const& records, person_id const& who, date const& day,
                       fact_terms const& by, found_statement const& said) {
    fact_schema schema = person_facts(by);
    std::erase_if(schema.facts, [](fact_description const& each) {
        return each.name.str() != "programme.taken" && each.name.str() != "programme.withdrawn";
    });
    auto row = detail::person_row(records, who, day, by,
                                  std::make_shared<fact_schema const>(std::move(schema)), {})
                   .value(); // the person is there
    for (std::size_t at = 0; said.said != nullptr && at < said.said->facts.size(); ++at) {
        stated_fact const& each = said.said->facts[at];
        (void)row.set(each.name, each.known); // other facts are not of this schema
    }
    return row;
}

/// Names the place among these terms of what `decide` refuses.
fault replaced(fault const& from, std::size_t rule, found_statement const& said) {
    issues all = from.all();
    for (issue& each : all) {
        each.path =
            (each.path.starts_with("/waivers") ? said.path : path_join("/rules", rule)) + each.path;
    }
    return fault{std::move(all)};
}

/// A call, and what judges it.
struct found_rule {
    detail::found_call called;
    std::size_t at;          ///< which of the rules
    call_policy const* rule; ///< the rule
    policy const* rules;     ///< its policy
};

result<found_rule> rule_for(view const& records, call_reference const& call, person_id const& who,
                            eligibility_terms const& terms) {
    auto called = detail::find_call(records, call);
    if (!called) {
        return refuse("call.unknown", shown_call(call));
    }
    auto const rule = std::find_if(terms.rules.begin(), terms.rules.end(),
                                   [&](call_policy const& each) { return each.call == call; });
    if (rule == terms.rules.end()) {
        return refuse("call.policy_missing", shown_call(call));
    }
    policy const* const rules = terms.policies.find(rule->policy);
    if (rules == nullptr) {
        return refuse("policy.unknown", rule->policy.str());
    }
    if (records.records().find(who) == nullptr) {
        return refuse("facts.person_unknown", who.str());
    }
    auto const at = static_cast<std::size_t>(rule - terms.rules.begin());
    return found_rule{std::move(*called), at, &*rule, rules};
}

/// Adds what the policy says on the day that it names, or on each that it may be.
/// @param others the other days that may choose the version
result<void> judge_policy(view const& records, eligibility_verdict& out, found_rule const& by,
                          fact_terms const& facts, detail::application const& done,
                          found_statement const& said, eligibility_terms const& terms,
                          date const& day, std::vector<named_day> others) {
    std::vector<date> days{day};
    for (named_day const& each : others) {
        days.push_back(each.day);
    }
    std::vector<fact_row> rows;
    for (date const& each : days) {
        auto row =
            detail::person_row(records, out.person, each, facts, terms.policies.schema(), done);
        if (row.has_error()) {
            return row.error();
        }
        if (auto stated = state(*row, said); stated.has_error()) {
            return stated;
        }
        rows.push_back(std::move(*row));
    }
    auto judged = decide(terms.policies, by.rule->policy, rows,
                         {day, by.rule->parameters,
                          said.said != nullptr ? said.said->waivers : std::vector<waiver>{},
                          std::move(others), records.known_on()});
    if (judged.has_error()) {
        return replaced(judged.error(), by.at, said);
    }
    out.reference_day = day;
    out.judged = std::move(*judged);
    out.facts = std::move(rows.front());
    out.other_facts.assign(std::make_move_iterator(rows.begin() + 1),
                           std::make_move_iterator(rows.end()));
    return {};
}

void combine(eligibility_verdict& out) {
    outcome const policy = out.judged ? out.judged->result : outcome::undetermined;
    outcome const rest = both(out.in_time.result, out.repeat.result);
    if (policy == outcome::not_applicable && rest != outcome::not_satisfied) {
        out.result = rest == outcome::undetermined ? rest : policy;
    } else {
        out.result = both(rest, policy);
    }
    if (out.result != outcome::undetermined) {
        return;
    }
    merge_into(out.missing, out.in_time.missing);
    merge_into(out.missing, out.repeat.missing);
    if (out.judged) {
        merge_into(out.missing, out.judged->missing);
    }
}

} // namespace

namespace detail {

result<eligibility_verdict> judge_eligibility(view const& records, call_reference const& call,
                                              person_id const& who, eligibility_terms const& terms,
                                              std::shared_ptr<activity const> const& asked,
                                              application_clock const& clock) {
    auto const by = rule_for(records, call, who, terms);
    if (by.has_error()) {
        return by.error();
    }
    application const done = application_of(records, call, who, asked);
    found_statement const said = statement_on(terms, call, who);
    fact_terms facts = terms.facts;
    facts.programme = programme_reference{call.organisation, by->called.programme->id};
    facts.call = call;
    facts.asked = call;
    if (asked != nullptr) {
        facts.except.push_back(asked->id);
    }

    fact<date> const applied =
        stated_day(said, reference_day_kind::application, done.applied.known);
    // A day that is stated in the place of the recorded one has another minute.
    auto const recorded = applied == done.applied.known ? done.applied_at : std::nullopt;
    reference_day_kind const kind = by->rules->reference_day;
    auto const day_of = [&](reference_day_kind each) {
        return stated_day(said, each, reference_day_of(records, each, done, who, facts));
    };
    fact<date> const day = day_of(kind);
    std::vector<named_day> others;
    std::vector<missing_fact> open;
    auto const lacks = [&](reference_day_kind each, fact<date> const& known) {
        merge_into(open, {missing_at("applicant", who.str(), "/" + to_string(each),
                                     known.is_absent() ? knowledge::missing : known.state())});
    };
    if (!day.is_known()) {
        lacks(kind, day);
    }
    for (reference_day_kind const each : by->rules->other_reference_days) {
        fact<date> const other = day_of(each);
        if (other.is_known()) {
            others.push_back({each, other.value()});
        } else {
            lacks(each, other);
        }
    }
    fact_row const own = programme_row(
        records, who, applied.is_known() ? applied.value() : records.known_on(), facts, said);
    eligibility_verdict out{
        call,
        by->called.programme->id,
        who,
        outcome::undetermined,
        detail::judge_time({call, *by->called.call, who.str(), records.known_on()},
                           detail::moment_of(clock, call, &who, applied, recorded)),
        judge_repeat(by->called.programme->repeat, own, shown_call(call), who),
        by->rules->id,
        kind,
        {},
        {},
        {},
        {},
        by->rules->other_reference_days,
        {}};
    if (open.empty()) {
        auto const judged = judge_policy(records, out, *by, facts, done, said, terms, day.value(),
                                         std::move(others));
        if (judged.has_error()) {
            return judged.error();
        }
    }
    combine(out);
    if (out.result == outcome::undetermined) {
        merge_into(out.missing, open);
    }
    return out;
}

} // namespace detail

result<eligibility_verdict> eligibility(view const& records, call_reference const& call,
                                        person_id const& who, eligibility_terms const& terms) {
    return detail::judge_eligibility(records, call, who, terms, nullptr);
}

result<eligibility_verdict> eligibility(view const& records, call_reference const& call,
                                        person_id const& who, eligibility_terms const& terms,
                                        application_clock const& by) {
    return detail::judge_eligibility(records, call, who, terms, nullptr, by);
}

eligibility_verdict without_sensitive_values(eligibility_verdict verdict) {
    if (!verdict.judged) {
        return verdict;
    }
    fact_schema const& schema = verdict.facts->schema();
    detail::take_out(verdict.missing, verdict.judged->missing);
    verdict.judged = without_sensitive_values(std::move(*verdict.judged), schema);
    if (verdict.result == outcome::undetermined) {
        merge_into(verdict.missing, verdict.judged->missing);
    }
    for (fact_description const& each : schema.facts) {
        if (!each.traits.contains(fact_trait::is_sensitive)) {
            continue;
        }
        verdict.facts->set(each.name, fact<fact_value>{}).value();
        for (fact_row& other : verdict.other_facts) {
            other.set(each.name, fact<fact_value>{}).value();
        }
    }
    return verdict;
}

} // namespace jspu_coop
