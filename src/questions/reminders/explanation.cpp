#include <jspu_coop/questions/reminders.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "questions/detail/tell_missing.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <utility>

namespace jspu_coop {

namespace {

template <class Id>
void show_record(named_values& values, char const* name, char const* kind,
                 std::optional<Id> const& id) {
    if (id) {
        values[name] = {record_reference{kind, to_string(*id)}};
    }
}

template <class Code>
void show_code(named_values& values, char const* name, char const* vocabulary,
               std::optional<Code> const& code) {
    if (code) {
        values[name] = {coded_value{vocabulary, to_string(*code)}};
    }
}

template <class Value>
void show_value(named_values& values, char const* name, std::optional<Value> const& value) {
    if (value) {
        values[name] = {*value};
    }
}

/// Persons have no names in a register: their ids stand for them.
std::string person_in(reminder const& of) {
    return of.person ? to_string(*of.person) : to_string(*of.participation);
}

void show_people(named_values& values, reminder const& of) {
    bool const is_payment = of.kind == reminder_kind::payment_due;
    for (party_id const& each : of.parties) {
        values[is_payment ? "payer" : "parties"].push_back(
            record_reference{"party", to_string(each)});
    }
    if (is_payment) {
        bool const is_one = of.participation || of.enrolment;
        bool const pays_alone = is_one && of.from == paper_provider::participant;
        if (pays_alone) {
            values["payer"] = {person_in(of)};
        }
        show_record(values, "payee", "party", of.payee);
    } else {
        if (of.participation || of.enrolment) {
            values["person"] = {person_in(of)};
        }
        show_code(values, "from", "paper_provider", of.from);
    }
}

named_values figures_of(reminder const& of) {
    named_values values;
    show_value(values, "by", of.by);
    show_record(values, "agreement", "agreement", of.agreement);
    show_value(values, "version", of.version);
    show_value(values, "since", of.since);
    show_record(values, "activity", "activity", of.activity);
    show_people(values, of);
    // A paper with a title is named by it: its kind says less.
    if (of.paper && of.title) {
        values["paper"] = {*of.title};
    } else {
        show_code(values, "paper", "paper_kind", of.paper);
        show_value(values, "purpose", of.title);
    }
    show_code(values, "permission", "permission_kind", of.permission);
    show_value(values, "amount", of.amount);
    show_value(values, "days", of.days);
    show_record(values, "programme", "joint_programme", of.programme);
    if (of.programme_period) {
        values["period"] = {of.programme_period->str()};
    }
    for (learning_agreement_party const each : of.unsigned_by) {
        values["signatories"].push_back(coded_value{"learning_agreement_party", to_string(each)});
    }
    if (of.under) {
        values["under"] = {record_reference{"agreement", to_string(of.under->agreement)}};
        values["clause"] = {record_reference{"clause", to_string(of.under->agreement) + "/"
                                                           + to_string(of.under->clause)}};
    }
    return values;
}

finding explain_reminder(reminder const& of) {
    outcome const result = of.holds == outcome::undetermined ? of.holds : outcome_of(!of.overdue);
    finding out = found("reminder." + to_string(of.kind), result, figures_of(of));
    out.missing = of.missing;
    out.sources = of.sources;
    return out;
}

} // namespace

finding explanation_of(reminders_answer const& answer) {
    finding root =
        found("reminders", answer.missing.empty() ? outcome::not_applicable : outcome::undetermined,
              {{"days", {answer.days}}, {"count", {static_cast<std::int64_t>(answer.all.size())}}});
    std::set<missing_fact> told;
    for (reminder const& each : answer.all) {
        root.because.push_back(explain_reminder(each));
        told.insert(each.missing.begin(), each.missing.end());
    }
    std::vector<missing_fact> untold;
    std::set_difference(answer.missing.begin(), answer.missing.end(), told.begin(), told.end(),
                        std::back_inserter(untold));
    detail::tell_missing(root, untold, "reminder.uncertain");
    root.missing = answer.missing;
    return root;
}

} // namespace jspu_coop
