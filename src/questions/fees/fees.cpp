#include <jspu_coop/questions/fees.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "questions/detail/ground_finding.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <stdexcept>
#include <string>
#include <utility>

namespace jspu_coop {

namespace {

/// What was paid of a fee, less what was paid back, and what was waived.
struct paid_and_waived {
    money paid;
    money waived;
};

/// Where more was paid back than had been paid, a part of the waiver was.
paid_and_waived told_apart(fee_line const& of) {
    std::int64_t const settled = of.standing.paid.minor_units();
    std::int64_t waived = 0; // a part of the payments, whose sum has room
    for (payment const& each : of.waivers) {
        waived += each.amount.minor_units();
    }
    waived = std::min(waived, settled);
    auto const amount = [&](std::int64_t units) {
        return money{units, of.standing.paid.currency()};
    };
    return {amount(settled - waived), amount(waived)};
}

finding explain_waiver(payment const& of) {
    finding out = found("fees.waived", outcome::not_applicable,
                        {{"amount", {of.amount}}, {"since", {of.on}}});
    detail::show_act(out, *of.decided_by);
    return out;
}

finding explain_fee(fee_line const& each) {
    bool const is_overdue = each.standing.overdue.minor_units() > 0;
    finding out = found("fees.fee", outcome_of(!is_overdue),
                        {{"purpose", {each.purpose}},
                         {"payee", {record_reference{"party", to_string(each.payee)}}},
                         {"due", {each.standing.due}},
                         {"paid", {told_apart(each).paid}}});
    if (each.payer.is_known()) {
        out.values["payer"] = {record_reference{"party", to_string(each.payer.value())}};
    } else if (each.payer.is_absent()) {
        out.values["payer"] = {coded_value{"paper_provider", "participant"}};
    }
    if (each.days.is_known()) {
        out.values["days"] = {each.days.value()};
    }
    if (each.of) {
        out.values["participation"] = {to_string(*each.of)};
    }
    if (is_overdue) {
        out.values["overdue"] = {each.standing.overdue};
    }
    if (each.standing.next) {
        out.values["next"] = {each.standing.next->amount};
        out.values["by"] = {each.standing.next->due};
    }
    for (payment const& waiver : each.waivers) {
        out.because.push_back(explain_waiver(waiver));
    }
    if (each.cited_as) {
        out.sources.push_back(*each.cited_as);
    }
    return out;
}

} // namespace

fees_answer fees(activity const& asked, date const& day) {
    if (issues wrong = validate(asked); has_errors(wrong)) {
        throw std::invalid_argument{"not a valid activity: " + to_string(fault{std::move(wrong)})};
    }
    fees_answer out{asked.id, day, {}, {}};
    for (std::size_t at = 0; at < asked.fees.size(); ++at) {
        fee const& each = asked.fees[at];
        if (each.payer.is_open()) {
            fact_place const place{"activity", to_string(asked.id),
                                   "/fees/" + std::to_string(at) + "/payer"};
            merge_into(out.missing, {place.when(each.payer.state())});
        }
        std::vector<payment> waivers;
        std::copy_if(each.payments.begin(), each.payments.end(), std::back_inserter(waivers),
                     [&](payment const& one) { return one.decided_by && one.on <= day; });
        out.fees.push_back({each.id, each.purpose, each.period, each.payer, each.of, each.payee,
                            standing_on(each, day), each.cited_as, std::move(waivers)});
    }
    return out;
}

finding explanation_of(fees_answer const& answer) {
    finding root = found("fees.asked",
                         answer.missing.empty() ? outcome::not_applicable : outcome::undetermined,
                         {{"activity", {record_reference{"activity", to_string(answer.activity)}}},
                          {"day", {answer.day}},
                          {"count", {static_cast<std::int64_t>(answer.fees.size())}}});
    root.missing = answer.missing;
    for (fee_line const& each : answer.fees) {
        root.because.push_back(explain_fee(each));
    }
    return root;
}

} // namespace jspu_coop
