#include "questions/dossier/papers.hpp"

#include "questions/dossier/deliverables.hpp"
#include "questions/dossier/judged_line.hpp"
#include "questions/dossier/line_order.hpp"
#include "questions/dossier/registration.hpp"
#include "questions/dossier/required_acts.hpp"

#include <iterator>
#include <tuple>
#include <utility>
#include <variant>

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

class paper_judge {
public:
    paper_judge(view const& records, dossier_stay const& stay, dossier_terms const& by)
        : records_{records}, stay_{stay}, by_{by}, owed_{owed_papers_of(stay)} {}

    std::vector<dossier_line> operator()() && {
        auto const& papers = stay_.asked.papers;
        for (std::size_t at = 0; at < papers.size(); ++at) {
            if (!papers[at].of || owner_of(*papers[at].of)) {
                lines_.push_back(judged(papers[at], at));
            }
        }
        replace_the_old();
        for (owed_paper const& each : owed_) {
            if (!each.listed_at && !each.what->due.is_absent()) {
                lines_.push_back(judged(each));
            }
        }
        for (paper_requirement const& each : sorted_rules()) {
            for_each_owner([&](dossier_owner const* who) { require(each, who, {}); });
        }
        require_acts();
        register_guests();
        return in_order();
    }

private:
    /// By kind and provider: where several ask for one paper that nobody has listed, the first says
    /// who has to hand it in.
    [[nodiscard]] std::vector<paper_requirement> sorted_rules() const {
        std::vector<paper_requirement> all = by_.also_needed;
        std::sort(all.begin(), all.end(),
                  [](paper_requirement const& left, paper_requirement const& right) {
                      return std::tie(left.kind, left.from) < std::tie(right.kind, right.from);
                  });
        return all;
    }

    template <class Visit>
    void for_each_owner(Visit const& visit) {
        for (dossier_owner const& each : stay_.owners) {
            visit(&each);
        }
        if (stay_.asked.participations.empty()) {
            visit(nullptr);
        }
    }

    [[nodiscard]] dossier_owner const* owner_of(participation_id const& id) const {
        auto const found = std::find_if(stay_.owners.begin(), stay_.owners.end(),
                                        [&](dossier_owner const& each) { return each.id == id; });
        return found != stay_.owners.end() ? &*found : nullptr;
    }

    [[nodiscard]] fact_place place_of(std::size_t at, char const* member) const {
        return stay_.place("/papers/" + std::to_string(at) + "/" + member);
    }

    /// @pre the paper was handed in
    [[nodiscard]] validity validity_of(paper const& of) const {
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

    [[nodiscard]] judged_line judged(paper const& of, std::size_t at) const {
        judged_line made{blank(of.kind, of.from)};
        dossier_line& line = made.line;
        line.title = of.title;
        line.of = of.of;
        line.listed_at = at;
        line.due = of.due;
        line.decided_by = of.decided_by;
        if (of.received.is_known()) {
            line.received = of.received.value();
        }
        if (of.expires.is_known()) {
            line.expires = of.expires.value();
        }
        made.received = is_there_by_day(of.received);
        made.waived = outcome_of(stay_.is_made(of.decided_by));
        made.valid = validity_of(of);
        if (made.received == outcome::undetermined) {
            made.receipt = {place_of(at, "received").when(of.received.state())};
        }
        if (owed_paper const* const owed = owed_at(at)) {
            add(made, of, at, *owed);
        }
        line.standing = standing_of(made);
        line.in_order = in_order_if(made.valid.good, made);
        line.missing = missing_of(of, at, made);
        judge_due(made);
        return made;
    }

    [[nodiscard]] outcome is_there_by_day(fact<date> const& received) const {
        return holds_of(received, [&](date const& on) { return on <= stay_.day; });
    }

    [[nodiscard]] owed_paper const* owed_at(std::size_t at) const {
        auto const found = std::ranges::find(owed_, std::optional{at}, &owed_paper::listed_at);
        return found != owed_.end() ? &*found : nullptr;
    }

    [[nodiscard]] owed_paper const* owed_by(std::optional<participation_id> const& who,
                                            paper_kind kind) const {
        auto const found = std::ranges::find_if(owed_, [&](owed_paper const& each) {
            return who == each.of && each.kind == kind && !each.listed_at;
        });
        return found != owed_.end() ? &*found : nullptr;
    }

    /// What the participation tells of a listed paper: where one of both is silent the other
    /// speaks; where they contradict, neither may be relied on.
    void add(judged_line& to, paper const& of, std::size_t at, owed_paper const& owed) const {
        dossier_line& line = to.line;
        deliverable const& what = *owed.what;
        line.owed = !what.due.is_absent();
        if (what.received.state() != knowledge::missing) {
            if (of.received.state() == knowledge::missing) {
                receive(to, owed);
            } else {
                receive_twice(to, at, owed);
            }
        }
        if (stay_.is_made(what.waived) && to.waived != outcome::satisfied) {
            to.waived = outcome::satisfied;
            line.decided_by = what.waived;
        }
        if (!line.due) {
            set_due(to, owed);
        }
    }

    /// A receipt that stands with the paper and with the participation.
    void receive_twice(judged_line& to, std::size_t at, owed_paper const& owed) const {
        outcome const by_other = is_there_by_day(owed.what->received);
        if (by_other == outcome::undetermined) {
            merge_into(to.receipt,
                       {stay_.place(owed.path + "/received").when(knowledge::conflicting)});
        } else if (to.received == contrary(by_other)) {
            to.receipt = {place_of(at, "received").when(knowledge::conflicting)};
        }
        to.received = if_alike({to.received, by_other});
    }

    /// What is owed and not listed.
    [[nodiscard]] judged_line judged(owed_paper const& of) const {
        judged_line made{blank(of.kind, of.from)};
        made.line.of = of.of;
        made.line.owed = true;
        made.line.decided_by = of.what->waived;
        made.waived = outcome_of(stay_.is_made(of.what->waived));
        made.valid = {outcome::satisfied, paper_standing::not_known};
        receive(made, of);
        set_due(made, of);
        if (of.what->due.state() == knowledge::missing) {
            made.need = made.line.due_missing;
        }
        settle_owed(made);
        judge_due(made);
        return made;
    }

    void receive(judged_line& to, owed_paper const& of) const {
        fact<date> const& received = of.what->received;
        to.received = is_there_by_day(received);
        to.receipt.clear();
        if (to.received == outcome::undetermined) {
            to.receipt = {stay_.place(of.path + "/received").when(received.state())};
        }
        if (received.is_known()) {
            to.line.received = received.value();
        }
    }

    void set_due(judged_line& to, owed_paper const& of) const {
        fact<date> const& due = of.what->due;
        if (due.is_known()) {
            to.line.due = due.value();
        } else if (due.is_open()) {
            to.line.due_missing = {stay_.place(of.path + "/due").when(due.state())};
        }
    }

    /// Every open fact that bears on how the paper stands.
    [[nodiscard]] std::vector<missing_fact> missing_of(paper const& of, std::size_t at,
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

    [[nodiscard]] dossier_line blank(paper_kind kind, paper_provider from) const {
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

    /// Whether the paper has to be there by the first day, and whether it is late.
    void judge_due(judged_line& of) const {
        dossier_line& line = of.line;
        if (line.due && !comes_after_start(line.kind, line.from)) {
            auto const& when = stay_.asked.period;
            line.before_start =
                when.is_absent()
                    ? outcome::satisfied
                    : holds_of(when, [&](period const& each) { return *line.due <= each.first(); });
        }
        outcome const is_lacking = contrary(of.is_there());
        if (line.due) {
            line.overdue = *line.due < stay_.day ? is_lacking : outcome::not_satisfied;
        } else if (!line.due_missing.empty()) {
            line.overdue = both(is_lacking, outcome::undetermined);
        }
    }

    /// A paper that lapses is no matter where another of its kind, title and owner is good.
    void replace_the_old() {
        std::vector<judged_line> const before = lines_;
        for (judged_line& old : lines_) {
            if (old.received != outcome::not_satisfied && old.valid.good != outcome::satisfied) {
                replace(old, before);
            }
        }
    }

    void replace(judged_line& old, std::vector<judged_line> const& all) const {
        dossier_line& line = old.line;
        outcome by_others = outcome::not_satisfied;
        std::vector<missing_fact> of_others;
        for (judged_line const& other : all) {
            bool const is_same = other.line.listed_at != line.listed_at
                                 && other.line.kind == line.kind && other.line.title == line.title
                                 && other.line.of == line.of;
            if (is_same) {
                by_others = either(by_others, other.is_present());
            }
            if (is_same && other.is_present() == outcome::undetermined) {
                merge_into(of_others, other.line.missing);
            }
        }
        line.in_order = in_order_if(either(old.valid.good, by_others), old);
        if (by_others == outcome::undetermined) {
            merge_into(line.missing, of_others);
        } else if (by_others == outcome::satisfied) {
            line.missing = old.receipt;
            if (old.received == outcome::satisfied) {
                line.standing = paper_standing::replaced;
            }
        }
    }

    /// Whether a listed paper is the one that is needed of somebody.
    [[nodiscard]] bool serves(dossier_line const& line, dossier_owner const* who) const {
        if (line.of || who == nullptr) {
            return !line.of || (who != nullptr && line.of == who->id);
        }
        return line.from != paper_provider::participant || stay_.owners.size() < 2;
    }

    /// @param limit the time for a registration
    void require(paper_requirement const& rule, dossier_owner const* who,
                 registration_limit const& limit) {
        std::vector<missing_fact> unclear;
        bool is_listed = false;
        for (judged_line& each : lines_) {
            dossier_line& line = each.line;
            if (line.kind != rule.kind || !line.listed_at) {
                continue;
            }
            if (serves(line, who)) {
                is_listed = true;
                cite(line, rule);
                set_due(each, limit);
            } else if (!line.of) {
                merge_into(unclear, {place_of(*line.listed_at, "of").when(knowledge::missing)});
            }
        }
        auto const whose = who ? std::optional{who->id} : std::nullopt;
        auto const asked_before =
            std::find_if(lines_.begin(), lines_.end(), [&](judged_line const& each) {
                return !each.line.listed_at && each.line.kind == rule.kind && each.line.of == whose;
            });
        if (!is_listed && asked_before != lines_.end()) { // another rule asks for the same paper
            cite(asked_before->line, rule);
            set_due(*asked_before, limit);
            if (asked_before->line.owed) {
                asked_before->need.clear();
                settle_owed(*asked_before);
            }
        }
        if (is_listed || asked_before != lines_.end()) {
            return;
        }
        if (owed_paper const* const owed = owed_by(whose, rule.kind)) {
            lines_.push_back(judged(*owed)); // the participation tells of it, and asks for none
            cite(lines_.back().line, rule);
            return;
        }
        judged_line made{blank(rule.kind, rule.from)};
        made.line.of = whose;
        made.line.cited_as = rule.cited_as;
        made.line.missing = unclear.empty()
                                ? std::vector{stay_.place("/papers").when(knowledge::missing)}
                                : std::move(unclear);
        set_due(made, limit);
        lines_.push_back(std::move(made));
    }

    /// The invitation or the order on which the activity has to rest.
    void require_acts() {
        for (required_act const& each : required_acts_of(records_, stay_.asked)) {
            for_each_owner([&](dossier_owner const* who) {
                bool const is_order = each.paper.kind == paper_kind::travel_order;
                if (is_order && is_ordered(each.paper, who)) {
                    return;
                }
                std::size_t const before = lines_.size();
                require(each.paper, who, {});
                if (before < lines_.size()) {
                    merge_into(lines_.back().line.missing, each.uncertain);
                }
            });
        }
    }

    /// Whether an order is there by what it is, whatever its kind as a paper, or stands behind the
    /// nomination or acceptance.
    bool is_ordered(paper_requirement const& rule, dossier_owner const* who) {
        bool is_there = false;
        for (judged_line& each : lines_) {
            dossier_line& line = each.line;
            bool const is_order = line.decided_by && line.decided_by->kind == act_kind::order;
            if (is_order && line.standing == paper_standing::present && line.listed_at
                && serves(line, who)) {
                cite(line, rule);
                is_there = true;
            }
        }
        act const* const behind =
            is_there || who == nullptr ? nullptr : order_behind(stay_, who->id);
        if (behind == nullptr) {
            return is_there;
        }
        judged_line made{blank(rule.kind, rule.from)};
        made.received = outcome::satisfied;
        made.line.of = who->id;
        made.line.standing = paper_standing::present;
        made.line.in_order = outcome::satisfied;
        made.line.received = behind->on;
        made.line.decided_by = *behind;
        made.line.cited_as = rule.cited_as;
        lines_.push_back(std::move(made));
        return true;
    }

    /// Of several rules the one with the lesser citation, so that their order does not matter.
    static void cite(dossier_line& line, paper_requirement const& rule) {
        if (rule.cited_as && (!line.cited_as || is_lesser(*rule.cited_as, *line.cited_as))) {
            line.cited_as = rule.cited_as;
        }
    }

    void set_due(judged_line& of, registration_limit const& limit) const {
        bool const says = limit.last || !limit.missing.empty();
        if (!of.line.due && says) {
            of.line.due = limit.last;
            of.line.due_missing = limit.missing;
            judge_due(of);
        }
    }

    /// The guest of an expert visit is to be registered; the host that invites sees to it.
    void register_guests() {
        auto const* const visit = std::get_if<expert_visit>(&stay_.asked.detail);
        if (visit == nullptr || visit->registration_working_days.is_absent()) {
            return;
        }
        bool const may_be_needless = visit->registration_working_days.state() == knowledge::missing;
        for_each_owner([&](dossier_owner const* who) {
            std::size_t const before = lines_.size();
            require({paper_kind::registration, paper_provider::host, {}}, who,
                    registration_limit_of(records_, stay_, *visit, who, by_.week));
            if (may_be_needless && before < lines_.size()) {
                merge_into(
                    lines_.back().line.missing,
                    {stay_.place("/detail/registration_working_days").when(knowledge::missing)});
            }
        });
    }

    std::vector<dossier_line> in_order() {
        std::vector<dossier_line> all;
        for (judged_line& each : lines_) {
            all.push_back(std::move(each.line));
        }
        std::stable_sort(all.begin(), all.end(), stands_before);
        return all;
    }

    view const& records_;
    dossier_stay const& stay_;
    dossier_terms const& by_;
    std::vector<owed_paper> owed_;
    std::vector<judged_line> lines_;
};

} // namespace

std::vector<dossier_line> paper_lines(view const& records, dossier_stay const& stay,
                                      dossier_terms const& by) {
    return paper_judge{records, stay, by}();
}

} // namespace jspu_coop::detail
