#include "questions/dossier/papers.hpp"

#include "questions/dossier/judged_line.hpp"
#include "questions/dossier/line_judge.hpp"
#include "questions/dossier/line_order.hpp"
#include "questions/dossier/registration.hpp"
#include "questions/dossier/required_acts.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

class paper_judge {
public:
    paper_judge(view const& records, dossier_stay const& stay, dossier_terms const& by)
        : records_{records}, stay_{stay}, by_{by}, judge_{stay} {}

    std::vector<dossier_line> operator()() && {
        auto const& papers = stay_.asked.papers;
        for (std::size_t at = 0; at < papers.size(); ++at) {
            if (!papers[at].of || owner_of(*papers[at].of)) {
                lines_.push_back(judge_.judged(papers[at], at));
            }
        }
        replace_the_old();
        for (owed_line const& each : judge_.owed()) {
            if (!each.paper.listed_at && !each.paper.what->due.is_absent()) {
                lines_.push_back(judge_.judged(each));
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

    [[nodiscard]] owed_line const* owed_by(std::optional<participation_id> const& who,
                                           paper_kind kind) const {
        auto const& owed = judge_.owed();
        auto const found = std::ranges::find_if(owed, [&](owed_line const& each) {
            return who == each.paper.who->id && each.paper.kind == kind && !each.paper.listed_at;
        });
        return found != owed.end() ? &*found : nullptr;
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
                std::string const path = "/papers/" + std::to_string(*line.listed_at) + "/of";
                merge_into(unclear, {stay_.place(path).when(knowledge::missing)});
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
                ask_for(*asked_before);
            }
        }
        if (is_listed || asked_before != lines_.end()) {
            return;
        }
        if (owed_line const* const owed = owed_by(whose, rule.kind)) {
            lines_.push_back(
                judge_.judged(*owed)); // the participation tells of it, and asks for none
            ask_for(lines_.back());
            cite(lines_.back().line, rule);
            return;
        }
        judged_line made{blank_line(rule.kind, rule.from)};
        made.line.of = whose;
        made.line.cited_as = rule.cited_as;
        made.line.missing = unclear.empty()
                                ? std::vector{stay_.place("/papers").when(knowledge::missing)}
                                : std::move(unclear);
        set_due(made, limit);
        lines_.push_back(std::move(made));
    }

    /// What a participation tells of is needed in any case.
    void ask_for(judged_line& owed) const {
        owed.need.clear();
        settle_owed(owed);
        judge_.judge_due(owed);
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
        judged_line made{blank_line(rule.kind, rule.from)};
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

    /// A day that is stated prevails. One paper for several guests is due by the earliest of their
    /// days, which is known where all are.
    void set_due(judged_line& of, registration_limit const& limit) const {
        bool const says = limit.last || !limit.missing.empty();
        if (!says || (of.line.due && !of.is_due_by_limit)) {
            return;
        }
        if (!of.is_due_by_limit) {
            of.line.due = limit.last;
            of.line.due_missing = limit.missing;
            of.is_due_by_limit = true;
        } else {
            of.line.due = of.line.due && limit.last
                              ? std::optional{std::min(*of.line.due, *limit.last)}
                              : std::nullopt;
            merge_into(of.line.due_missing, limit.missing);
        }
        judge_.judge_due(of);
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
    line_judge judge_;
    std::vector<judged_line> lines_;
};

} // namespace

std::vector<dossier_line> paper_lines(view const& records, dossier_stay const& stay,
                                      dossier_terms const& by) {
    return paper_judge{records, stay, by}();
}

} // namespace jspu_coop::detail
