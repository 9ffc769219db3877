#include "questions/award_standing/award_sharing.hpp"

#include "questions/award_standing/sharing_courses.hpp"
#include "questions/detail/programme_facts.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

using awards_requirements = std::vector<award_requirement_id>;

/// What an award asks for, where that is known.
[[nodiscard]] awards_requirements known_requirements(award_case const& of) {
    fact<awards_requirements> const& asked = of.award.requirements;
    return asked.is_known() ? asked.value() : awards_requirements{};
}

/// Whether two awards ask for one common set of requirements.
[[nodiscard]] bool ask_for_the_same(award_case const& first, award_case const& second) {
    if (!first.award.requirements.is_known() || !second.award.requirements.is_known()) {
        return false;
    }
    return std::ranges::is_permutation(first.award.requirements.value(),
                                       second.award.requirements.value());
}

/// Whether one examination, or semesters at one site, count to both awards.
[[nodiscard]] bool share_stay_or_examination(award_case const& first, award_case const& second) {
    awards_requirements const others = known_requirements(second);
    auto const is_shared = [&](award_requirement_id const& id) {
        award_demand const& demand = requirement_in(first.programme, id).demand;
        auto const* const stay = std::get_if<residency_requirement>(&demand);
        return std::ranges::any_of(others, [&](award_requirement_id const& other) {
            auto const* const there =
                std::get_if<residency_requirement>(&requirement_in(second.programme, other).demand);
            bool const is_same_stay =
                stay != nullptr && there != nullptr && stay->site == there->site;
            return is_same_stay
                   || (other == id && std::holds_alternative<final_examination>(demand));
        });
    };
    return std::ranges::any_of(known_requirements(first), is_shared);
}

/// The rule on two awards; null where none of the rules speaks of them.
[[nodiscard]] credit_sharing const* rule_on(std::vector<credit_sharing> const& rules,
                                            award_id const& one, award_id const& other) {
    auto const found = std::ranges::find_if(rules, [&](credit_sharing const& each) {
        return std::minmax(each.first, each.second) == std::minmax(one, other);
    });
    return found == rules.end() ? nullptr : &*found;
}

/// Notes that it is open what may be shared.
void note_open_rules(std::vector<missing_fact>& missing, joint_programme const& programme) {
    note_open(missing, programme.sharing, {"joint_programme", programme.id.str(), "/sharing"});
}

/// Judges some awards together.
class together_judge {
public:
    together_judge(joint_programme const& programme, std::vector<sharing_side> const& sides)
        : programme_{programme}, sides_{sides} {}

    [[nodiscard]] result<shared_awards> run() {
        find_rules();
        for (sharing_side const& each : sides_) {
            judged_.all = both(judged_.all, each.earned);
        }
        for (credit_sharing const& each : rules_) {
            auto pair = judge_sharing(each, side(each.first), side(each.second));
            if (pair.has_error()) {
                return pair.error();
            }
            judged_.pairs.push_back(*std::move(pair));
        }
        auto joint = judge_joint_sharing(rules_, judged_.pairs, sides_);
        if (joint.has_error()) {
            return joint.error();
        }
        judged_.joint = *std::move(joint);
        if (auto const done = judge_pairs_without_rule(); done.has_error()) {
            return done.error();
        }
        join();
        return std::move(judged_);
    }

private:
    /// The rules of which both awards are asked about.
    void find_rules() {
        if (programme_.sharing.is_known()) {
            std::ranges::copy_if(
                programme_.sharing.value(), std::back_inserter(rules_),
                [&](credit_sharing const& each) { return has(each.first) && has(each.second); });
        }
    }

    [[nodiscard]] bool has(award_id const& id) const {
        return std::ranges::any_of(
            sides_, [&](sharing_side const& each) { return each.of.award.id == id; });
    }

    [[nodiscard]] sharing_side const& side(award_id const& id) const {
        return *std::ranges::find_if(
            sides_, [&](sharing_side const& each) { return each.of.award.id == id; });
    }

    [[nodiscard]] result<void> judge_pairs_without_rule() {
        for (std::size_t first = 0; first < sides_.size(); ++first) {
            for (std::size_t second = first + 1; second < sides_.size(); ++second) {
                sharing_side const& one = sides_[first];
                sharing_side const& other = sides_[second];
                if (rule_on(rules_, one.of.award.id, other.of.award.id) != nullptr) {
                    continue;
                }
                if (auto const done = judge_without_rule(one, other); done.has_error()) {
                    return done.error();
                }
            }
        }
        return {};
    }

    [[nodiscard]] result<void> judge_without_rule(sharing_side const& first,
                                                  sharing_side const& second) {
        credit_sharing const unlimited{
            first.of.award.id, second.of.award.id, fact<credits>::absent(), {}};
        auto pair = judge_sharing(unlimited, first, second);
        if (pair.has_error()) {
            return pair.error();
        }
        bool const is_shared =
            !pair->courses.empty() || share_stay_or_examination(first.of, second.of);
        if (!is_shared) {
            return {};
        }
        bool const may_ask_for_credit =
            first.earned != outcome::not_applicable && second.earned != outcome::not_applicable;
        if (programme_.sharing.is_open() && pair->both != outcome::not_satisfied
            && may_ask_for_credit && !ask_for_the_same(first.of, second.of)) {
            pair->both = outcome::undetermined;
            note_open_rules(pair->missing, programme_);
        }
        judged_.pairs.push_back(*std::move(pair));
        return {};
    }

    /// Joins what was said: of awards that several rules join, what they came to together.
    void join() {
        for (joint_sharing_standing const& each : judged_.joint) {
            judged_.all = both(judged_.all, each.all);
            merge_into(judged_.missing, each.missing);
        }
        for (sharing_standing const& each : judged_.pairs) {
            bool const is_ruled = rule_on(rules_, each.first, each.second) != nullptr;
            bool const is_joint =
                is_ruled
                && std::ranges::any_of(judged_.joint, [&](joint_sharing_standing const& group) {
                       return std::ranges::find(group.awards, each.first) != group.awards.end();
                   });
            if (!is_joint) {
                judged_.all = both(judged_.all, each.both);
                merge_into(judged_.missing, each.missing);
            }
        }
    }

    joint_programme const& programme_;
    std::vector<sharing_side> const& sides_;
    std::vector<credit_sharing> rules_{};
    shared_awards judged_{{}, {}, outcome::not_applicable, {}};
};

/// Whether something that counts to both may have taken what one of the awards needs, were it not
/// recorded what was counted to the other.
[[nodiscard]] result<bool> may_clash(joint_programme const& programme,
                                     sharing_side const& conferred, sharing_side const& asked) {
    if (programme.sharing.is_absent() || ask_for_the_same(conferred.of, asked.of)) {
        return false;
    }
    credit_sharing rule{conferred.of.award.id, asked.of.award.id, {}, {}};
    if (programme.sharing.is_known()) {
        credit_sharing const* const found =
            rule_on(programme.sharing.value(), rule.first, rule.second);
        if (found == nullptr || found->most.is_absent()) {
            return false;
        }
        rule.most = found->most;
    }
    auto const courses = shared_courses(rule, conferred.of, asked.of, {false, false});
    if (courses.has_error()) {
        return courses.error();
    }
    return !courses->empty() || share_stay_or_examination(conferred.of, asked.of);
}

/// Whether an award can be had with those that are conferred.
[[nodiscard]] result<void> judge_beside(award_standing& judged, std::size_t at,
                                        std::vector<award_standing> const& awards,
                                        joint_programme const& programme,
                                        std::vector<sharing_side> const& sides) {
    std::vector<sharing_side> conferred;
    for (std::size_t other = 0; other < sides.size(); ++other) {
        bool const is_told = sides[other].earned == outcome::satisfied
                             || sides[other].earned == outcome::not_applicable;
        if (other != at && awards[other].conferred_on && is_told) {
            conferred.push_back(sides[other]);
        }
    }
    if (conferred.size() > 1) {
        auto const agree = judge_shared(programme, conferred);
        if (agree.has_error()) {
            return agree.error();
        }
        if (agree->all != outcome::satisfied) {
            conferred.clear();
        }
    }
    std::vector<sharing_side> together = conferred;
    together.push_back(sides[at]);
    bool is_clear = true;
    for (std::size_t other = 0; other < sides.size(); ++other) {
        bool const is_among = std::ranges::any_of(
            conferred, [&](sharing_side const& each) { return &each.of == &sides[other].of; });
        if (other != at && awards[other].conferred_on && !is_among) {
            // It was conferred by other facts than are recorded, or against the rules with another:
            // nobody knows by which courses.
            auto const clash = may_clash(programme, sides[other], sides[at]);
            if (clash.has_error()) {
                return clash.error();
            }
            if (*clash) {
                is_clear = false;
                merge_into(judged.with_conferred_missing,
                           {place_of(programme, sides[other].of.award, "requirements")
                                .when(knowledge::missing)});
            }
        }
    }
    auto shared = judge_shared(programme, together);
    if (shared.has_error()) {
        return shared.error();
    }
    judged.with_conferred = is_clear ? shared->all : both(shared->all, outcome::undetermined);
    if (judged.with_conferred == outcome::undetermined) {
        merge_into(judged.with_conferred_missing, judged.missing);
        merge_into(judged.with_conferred_missing, shared->missing);
    } else {
        judged.with_conferred_missing.clear();
    }
    return {};
}

} // namespace

result<shared_awards> judge_shared(joint_programme const& programme,
                                   std::vector<sharing_side> const& sides) {
    return together_judge{programme, sides}.run();
}

result<void> judge_with_conferred(std::vector<award_standing>& awards,
                                  joint_programme const& programme,
                                  std::vector<sharing_side> const& sides) {
    auto const is_conferred = [](award_standing const& each) {
        return each.conferred_on.has_value();
    };
    if (std::ranges::none_of(awards, is_conferred)) {
        return {};
    }
    for (std::size_t at = 0; at < awards.size(); ++at) {
        award_standing& judged = awards[at];
        if (is_conferred(judged) || judged.earned == outcome::not_satisfied) {
            continue;
        }
        if (auto const done = judge_beside(judged, at, awards, programme, sides);
            done.has_error()) {
            return done.error();
        }
        judged.due = both(judged.due, judged.with_conferred);
        if (judged.due == outcome::undetermined) {
            merge_into(judged.due_missing, judged.with_conferred_missing);
        } else {
            judged.due_missing.clear();
        }
    }
    return {};
}

} // namespace jspu_coop::detail
