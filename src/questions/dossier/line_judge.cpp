#include "questions/dossier/line_judge.hpp"

#include <iterator>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// What is about the stay's end, or its being under way: it cannot be there on the first day.
bool comes_after_start(paper_kind kind, paper_provider from) noexcept {
    // What the home institution transcribes the host reads before; what the host transcribes was
    // earned there.
    bool const is_of_the_stay =
        kind == paper_kind::transcript_of_records && from == paper_provider::host;
    return kind == paper_kind::report || kind == paper_kind::certificate_of_attendance
           || kind == paper_kind::registration || is_of_the_stay;
}

/// The days on which it may be due, not before the day asked about: the known one, what each source
/// claims, or that day and each on which something happens later.
std::vector<date> due_days(fact<date> const& due, participation const& who, date day) {
    std::vector<date> days;
    if (due.is_known()) {
        days.push_back(std::max(due.value(), day));
    }
    for (date const& claim : due.claims()) {
        days.push_back(std::max(claim, day));
    }
    if (days.empty()) {
        days.push_back(day);
        for (auto const& each : who.history.entries()) {
            if (day < each.effect) {
                days.push_back(each.effect);
            }
        }
    }
    return days;
}

void receive(judged_line& to, receipt const& found) {
    to.received = found.is_there;
    to.receipt = found.open;
    to.line.received = found.on;
}

} // namespace

dossier_line blank_line(paper_kind kind, paper_provider from) {
    return {kind,
            {},
            {},
            from,
            {},
            paper_standing::not_known,
            outcome::undetermined,
            outcome_of(!comes_after_start(kind, from)),
            {},
            outcome::not_applicable,
            {},
            {},
            {},
            {},
            {},
            {}};
}

line_judge::line_judge(dossier_stay const& stay) : stay_{stay} {
    participation const* const alone =
        stay.owners.size() == 1 ? stay.owners.front().listed : nullptr;
    for (dossier_owner const& owner : stay.owners) {
        for (owed_paper const& each : owed_papers_of(stay.asked, *owner.listed, alone)) {
            owing how = owing_of(each);
            if (how.holds != outcome::not_satisfied) {
                owed_.push_back({each, std::move(how)});
            }
        }
    }
}

judged_line line_judge::judged(paper const& of, std::size_t at) const {
    judged_line made{blank_line(of.kind, of.from)};
    dossier_line& line = made.line;
    line.title = of.title;
    line.of = of.of;
    line.listed_at = at;
    line.due = of.due;
    line.decided_by = of.decided_by;
    if (of.expires.is_known()) {
        line.expires = of.expires.value();
    }
    made.waived = outcome_of(stay_.is_made(of.decided_by));
    made.valid = validity_of(of);
    if (owed_line const* const owed = owed_at(at)) {
        add(made, *owed);
    } else {
        receive(made, receipt_of(stay_.asked, at, stay_.day));
    }
    line.standing = standing_of(made);
    line.in_order = in_order_if(made.valid.good, made);
    line.missing = missing_of(of, at, made);
    judge_due(made);
    return made;
}

judged_line line_judge::judged(owed_line const& of) const {
    deliverable const& what = *of.paper.what;
    judged_line made{blank_line(of.paper.kind, of.paper.from())};
    made.line.of = of.paper.who->id;
    made.line.owed = true;
    made.line.decided_by = what.waived;
    made.waived = outcome_of(stay_.is_made(what.waived));
    made.valid = {outcome::satisfied, paper_standing::not_known};
    receive(made, receipt_of(stay_.asked, of.paper, stay_.day));
    set_due(made, of);
    made.need = of.owed.open;
    if (what.due.state() == knowledge::missing) {
        merge_into(made.need, made.line.due_missing);
    }
    settle_owed(made);
    judge_due(made);
    return made;
}

void line_judge::judge_due(judged_line& of) const {
    dossier_line& line = of.line;
    if (line.due && !comes_after_start(line.kind, line.from)) {
        auto const& when = stay_.asked.period;
        line.before_start =
            when.is_absent()
                ? outcome::satisfied
                : holds_of(when, [&](period const& each) { return *line.due <= each.first(); });
    }
    outcome const is_lacking = contrary(of.is_there());
    bool const is_open = line.due ? !of.need.empty() : !line.due_missing.empty();
    if (line.due && stay_.day <= *line.due) {
        line.overdue = outcome::not_satisfied;
    } else if (is_open) {
        line.overdue = both(is_lacking, outcome::undetermined);
    } else if (line.due) {
        line.overdue = is_lacking;
    }
}

fact_place line_judge::place_of(std::size_t at, char const* member) const {
    return stay_.place("/papers/" + std::to_string(at) + "/" + member);
}

/// Whether it is owed on each day by which it may be due.
owing line_judge::owing_of(owed_paper const& what) const {
    fact<date> const due = due_day_of(stay_.asked, what);
    std::vector<outcome> cases;
    std::vector<missing_fact> open;
    for (date const& day : due_days(due, *what.who, stay_.day)) {
        owing const each = owing_on(stay_.asked, *what.who, state_on(*what.who, day),
                                    what.who->history.entries().empty(), day);
        cases.push_back(each.holds);
        merge_into(open, each.open);
    }
    outcome const holds = if_alike(cases);
    if (holds == outcome::undetermined && due.is_open()) {
        merge_into(open, {stay_.place(what.path("/due")).when(due.state())});
    }
    return {holds, holds == outcome::undetermined ? std::move(open) : std::vector<missing_fact>{}};
}

owed_line const* line_judge::owed_at(std::size_t at) const {
    auto const found = std::ranges::find_if(
        owed_, [&](owed_line const& each) { return each.paper.listed_at == at; });
    return found != owed_.end() ? &*found : nullptr;
}

validity line_judge::validity_of(paper const& of) const {
    if (of.expires.is_absent()) {
        return {outcome::satisfied, paper_standing::not_known};
    }
    std::vector<date> const ends =
        of.expires.is_known() ? std::vector{of.expires.value()} : of.expires.claims();
    auto const& when = stay_.asked.period;
    bool const is_over = stay_.is_over(of.of);
    if (ends.empty() || (!is_over && when.state() == knowledge::missing)) {
        return {outcome::undetermined, paper_standing::not_known};
    }
    std::vector<date> needed_to;
    if (is_over) {
        needed_to.push_back(*stay_.ended(of.of));
    } else {
        for (period const& each : claimed_periods(when)) {
            needed_to.push_back(*stay_.days_of(of.of, each).last());
        }
    }
    if (needed_to.empty()) {
        needed_to.push_back(stay_.day); // at no time: only the day of the view is left
    }
    std::vector<outcome> cases;
    for (date const& end : ends) {
        for (date const& last : needed_to) {
            cases.push_back(outcome_of(last <= end));
        }
    }
    auto const is_past = [&](date const& end) { return end < stay_.day; };
    bool const all_past = std::all_of(ends.begin(), ends.end(), is_past);
    bool const none_past = std::none_of(ends.begin(), ends.end(), is_past);
    return {if_alike(cases), all_past    ? paper_standing::expired
                             : none_past ? paper_standing::expiring
                                         : paper_standing::not_known};
}

/// What a participation tells of a listed paper.
void line_judge::add(judged_line& to, owed_line const& owed) const {
    dossier_line& line = to.line;
    deliverable const& what = *owed.paper.what;
    line.owed = !what.due.is_absent();
    receive(to, receipt_of(stay_.asked, owed.paper, stay_.day));
    if (stay_.is_made(what.waived) && to.waived != outcome::satisfied) {
        to.waived = outcome::satisfied;
        line.decided_by = what.waived;
    }
    if (!line.due) {
        set_due(to, owed);
    }
}

/// Where it is not certain that it is owed, neither is the day, except of what is not listed: there
/// that is told of the paper itself.
void line_judge::set_due(judged_line& to, owed_line const& of) const {
    fact<date> const& due = of.paper.what->due;
    bool const is_certain = !of.paper.listed_at || of.owed.holds == outcome::satisfied;
    if (due.is_known() && is_certain) {
        to.line.due = due.value();
    } else if (due.is_open()) {
        to.line.due_missing = {stay_.place(of.paper.path("/due")).when(due.state())};
    } else if (!due.is_absent()) {
        to.line.due_missing = of.owed.open;
    }
}

/// Every open fact that bears on how the paper stands.
std::vector<missing_fact> line_judge::missing_of(paper const& of, std::size_t at,
                                                 judged_line const& how) const {
    std::vector<missing_fact> missing = how.receipt;
    if (how.received == outcome::not_satisfied || how.valid.good != outcome::undetermined) {
        return missing;
    }
    if (of.expires.is_open()) {
        merge_into(missing, {place_of(at, "expires").when(of.expires.state())});
    }
    if (stay_.asked.period.is_open() && !stay_.is_over(of.of)) {
        merge_into(missing, {stay_.place("/period").when(stay_.asked.period.state())});
    }
    return missing;
}

} // namespace jspu_coop::detail
