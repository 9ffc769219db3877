#include "questions/award_standing/sharing.hpp"

#include "questions/award_standing/sharing_search.hpp"
#include "questions/detail/programme_facts.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// What a search for certain, and one for what may be, say of awards that are earned each.
struct search_answers {
    std::optional<bool> surely;   ///< whether there is a way whatever is missing
    std::optional<bool> possibly; ///< whether there may be one

    /// Whether the awards can be had at once, given whether each is earned.
    [[nodiscard]] outcome with(outcome earned) const {
        if (possibly == false) {
            return outcome::not_satisfied;
        }
        return surely == true ? earned : outcome::undetermined;
    }
    /// Whether the cap was not reached.
    [[nodiscard]] bool is_decided() const { return surely.has_value() && possibly.has_value(); }
};

/// Puts both questions to the search.
/// @param search of how what was studied is read, and whether the lowest limits count
template <class Search>
[[nodiscard]] result<search_answers> answers_of(Search const& search) {
    auto const surely = search(line_reading{false, false}, &limit_range::lowest);
    auto const possibly = search(line_reading{true, false}, &limit_range::highest);
    if (surely.has_error() || possibly.has_error()) {
        return surely.has_error() ? surely.error() : possibly.error();
    }
    return search_answers{*surely, *possibly};
}

/// Judges one pair.
class sharing_judge {
public:
    sharing_judge(credit_sharing const& rule, sharing_side const& first, sharing_side const& second)
        : rule_{rule}, first_{first}, second_{second} {}

    [[nodiscard]] result<sharing_standing> run() {
        judged_.both = both(first_.earned, second_.earned);
        if (auto const told = tell_shared(); told.has_error()) {
            return told.error();
        }
        if (judged_.both == outcome::not_satisfied || rule_.most.is_absent()) {
            return judged_;
        }
        if (!first_.of.award.requirements.is_known() || !second_.of.award.requirements.is_known()) {
            judged_.both = outcome::undetermined;
            return judged_;
        }
        limit_range const limits = limits_of(rule_.most);
        bool const is_within = shared_ && (!limits.lowest || *shared_ <= *limits.lowest);
        if (is_within && judged_.both == outcome::satisfied) {
            return judged_;
        }
        auto const answers =
            answers_of([&](line_reading by, auto limit) { return search(by, limits.*limit); });
        if (answers.has_error()) {
            return answers.error();
        }
        bool const is_sure = answers->possibly == false || answers->surely == true;
        judged_.both = answers->with(judged_.both);
        if (!is_sure) {
            judged_.is_decided = answers->is_decided();
            note_open_sharing(judged_.missing, rule_, first_.of, second_.of);
        }
        return judged_;
    }

private:
    /// What counts to both for certain, and how much that is.
    [[nodiscard]] result<void> tell_shared() {
        auto const courses = shared_courses(rule_, first_.of, second_.of, {false, false});
        if (courses.has_error()) {
            return courses.error();
        }
        study_index const& index = first_.of.table.index;
        std::vector<std::size_t> counted;
        counted.reserve(courses->size());
        shared_ = decimal{0};
        for (shared_course const& each : *courses) {
            counted.push_back(index.number_at(each.place));
            if (!each.weight || !shared_) {
                shared_.reset();
                continue;
            }
            auto const sum = add(*shared_, *each.weight);
            if (sum.has_error()) {
                return sum.error();
            }
            shared_ = *sum;
        }
        std::ranges::sort(counted);
        judged_.courses.reserve(counted.size());
        for (std::size_t const each : counted) {
            judged_.courses.push_back(index.course_of(each));
        }
        if (rule_.most.is_known()) {
            judged_.most = rule_.most.value();
            if (shared_) {
                judged_.shared = credits{*shared_, judged_.most->system()};
            }
        }
        return {};
    }

    [[nodiscard]] result<std::optional<bool>> search(line_reading by,
                                                     std::optional<decimal> limit) const {
        auto courses = shared_courses(rule_, first_.of, second_.of, by);
        if (courses.has_error()) {
            return courses.error();
        }
        return can_share({&first_.of, &second_.of}, {{0, 1, limit, *std::move(courses)}}, by);
    }

    credit_sharing const& rule_;
    sharing_side const& first_;
    sharing_side const& second_;
    std::optional<decimal> shared_{}; // how much counts to both for certain, where that is known
    sharing_standing judged_{rule_.first, rule_.second, outcome::undetermined, true, {}, {}, {},
                             {}};
};

/// Awards that rules join, and these rules, by their places.
struct award_group {
    std::vector<std::size_t> awards{};
    std::vector<std::size_t> rules{};
};

[[nodiscard]] std::size_t place_in(std::vector<sharing_side> const& sides, award_id const& id) {
    auto const is_it = [&](sharing_side const& each) { return each.of.award.id == id; };
    return static_cast<std::size_t>(std::ranges::find_if(sides, is_it) - sides.begin());
}

/// The groups that rules with a limit make of the awards.
[[nodiscard]] std::vector<award_group> groups_of(std::vector<credit_sharing> const& rules,
                                                 std::vector<sharing_side> const& sides) {
    std::vector<std::size_t> group(sides.size()); // by award
    std::iota(group.begin(), group.end(), std::size_t{0});
    for (credit_sharing const& each : rules) {
        if (!each.most.is_absent()) {
            auto const [least, most] = std::minmax(
                {group[place_in(sides, each.first)], group[place_in(sides, each.second)]});
            std::ranges::replace(group, most, least);
        }
    }
    std::vector<award_group> all(sides.size());
    for (std::size_t award = 0; award < sides.size(); ++award) {
        all[group[award]].awards.push_back(award);
    }
    for (std::size_t at = 0; at < rules.size(); ++at) {
        if (!rules[at].most.is_absent()) {
            all[group[place_in(sides, rules[at].first)]].rules.push_back(at);
        }
    }
    return all;
}

/// Judges awards that several rules join.
class joint_judge {
public:
    joint_judge(std::vector<credit_sharing> const& rules,
                std::vector<sharing_standing> const& pairs, std::vector<sharing_side> const& sides,
                award_group const& group)
        : rules_{rules}, pairs_{pairs}, sides_{sides}, group_{group} {
        for (std::size_t const each : group_.awards) {
            judged_.awards.push_back(sides_[each].of.award.id);
            awards_.push_back(&sides_[each].of);
        }
    }

    [[nodiscard]] result<joint_sharing_standing> run() {
        for (std::size_t const each : group_.awards) {
            judged_.all = both(judged_.all, sides_[each].earned);
        }
        for (std::size_t const each : group_.rules) {
            if (pairs_[each].both == outcome::not_satisfied) {
                judged_.all = outcome::not_satisfied;
            }
        }
        if (judged_.all == outcome::not_satisfied) {
            return judged_;
        }
        if (std::ranges::any_of(awards_, [](award_case const* each) {
                return !each->award.requirements.is_known();
            })) {
            judged_.all = outcome::undetermined;
            return judged_;
        }
        auto const answers =
            answers_of([&](line_reading by, auto limit) { return search(by, limit); });
        if (answers.has_error()) {
            return answers.error();
        }
        bool const is_sure = answers->possibly == false || answers->surely == true;
        judged_.all = answers->with(judged_.all);
        if (!is_sure) {
            judged_.is_decided = answers->is_decided();
            for (std::size_t const each : group_.rules) {
                credit_sharing const& rule = rules_[each];
                note_open_sharing(judged_.missing, rule, of(rule.first), of(rule.second));
            }
        }
        return judged_;
    }

private:
    [[nodiscard]] award_case const& of(award_id const& award) const {
        return sides_[place_in(sides_, award)].of;
    }

    [[nodiscard]] std::size_t place_of(award_id const& award) const {
        return static_cast<std::size_t>(std::ranges::find(judged_.awards, award)
                                        - judged_.awards.begin());
    }

    [[nodiscard]] result<std::optional<bool>>
    search(line_reading by, std::optional<decimal> limit_range::*limit) const {
        std::vector<sharing_limit> limits;
        for (std::size_t const each : group_.rules) {
            credit_sharing const& rule = rules_[each];
            auto courses = shared_courses(rule, of(rule.first), of(rule.second), by);
            if (courses.has_error()) {
                return courses.error();
            }
            limits.push_back({place_of(rule.first), place_of(rule.second),
                              limits_of(rule.most).*limit, *std::move(courses)});
        }
        return can_share(awards_, limits, by);
    }

    std::vector<credit_sharing> const& rules_;
    std::vector<sharing_standing> const& pairs_;
    std::vector<sharing_side> const& sides_;
    award_group const& group_;
    std::vector<award_case const*> awards_{};
    joint_sharing_standing judged_{{}, outcome::not_applicable, true, {}};
};

} // namespace

result<sharing_standing> judge_sharing(credit_sharing const& rule, sharing_side const& first,
                                       sharing_side const& second) {
    return sharing_judge{rule, first, second}.run();
}

result<std::vector<joint_sharing_standing>>
judge_joint_sharing(std::vector<credit_sharing> const& rules,
                    std::vector<sharing_standing> const& pairs,
                    std::vector<sharing_side> const& sides) {
    std::vector<joint_sharing_standing> all;
    for (award_group const& each : groups_of(rules, sides)) {
        if (each.rules.size() < 2) {
            continue; // what the pair came to is all there is to it
        }
        auto judged = joint_judge{rules, pairs, sides, each}.run();
        if (judged.has_error()) {
            return judged.error();
        }
        all.push_back(*std::move(judged));
    }
    return all;
}

} // namespace jspu_coop::detail
