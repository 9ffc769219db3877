#include <jspu_coop/questions/agreement_capacity.hpp>

#include "questions/agreement_capacity/common_split.hpp"
#include "questions/agreement_capacity/gathered_limits.hpp"
#include "questions/capacity/clause_texts.hpp"
#include "questions/capacity/tally.hpp"

#include <algorithm>
#include <memory>
#include <set>
#include <tuple>
#include <utility>

namespace jspu_coop {

namespace {

using detail::allowance;
using detail::allowance_of;
using detail::gathered_limit;
using detail::place_number;
using detail::place_unit;

/// What is left of a limit: of an exceeded one nothing.
place_number less(place_number most, std::int64_t taken) {
    return most ? std::optional{std::max<std::int64_t>(0, *most - taken)} : most;
}

/// Clauses and pools that bind in one unit, with the number of each.
class unit_sum {
public:
    void add_clause(place_number least, place_number most) {
        own_least_.push_back(least);
        own_most_.push_back(most);
    }
    void add_pool(std::vector<std::size_t> const& members, place_number least, place_number most) {
        least_.push_back({members, least});
        most_.push_back({members, most});
    }
    [[nodiscard]] place_bounds bounds() const {
        // Each clause has a number, or a pool that has one.
        return {detail::sum_that_fits(own_least_, least_).value_or(0),
                detail::sum_that_bounds(own_most_, most_)};
    }

private:
    std::vector<place_number> own_least_;
    std::vector<place_number> own_most_;
    std::vector<detail::shared_limit> least_;
    std::vector<detail::shared_limit> most_;
};

class total_maker {
public:
    total_maker(view const& records, agreement const& paper, academic_year year,
                std::optional<std::string> const& term, std::span<activity const> also,
                std::vector<missing_fact>& missing)
        : records_{records}, paper_{paper}, asked_{detail::asked_in(year, term)}, missing_{missing},
          clauses_{detail::clauses_ever(paper)}, limits_{detail::limits_of(
                                                     records, paper.id, clauses_, asked_, missing)},
          all_{detail::claimants_of(records, paper.id, also)} {}

    std::vector<place_total> operator()() {
        std::vector<place_total> totals;
        std::set<std::size_t> counted;
        for (place_unit const& each : units()) {
            if (auto made = total_in(each, counted)) {
                totals.push_back(std::move(*made));
            }
        }
        for (place_rule const each : {place_rule::unlimited, place_rule::not_defined_yet,
                                      place_rule::not_counted, place_rule::not_known}) {
            add_without_number(totals, each, counted);
        }
        return totals;
    }

private:
    /// The units in which some text counts, in the order of the answer.
    [[nodiscard]] std::vector<place_unit> units() const {
        std::vector<place_unit> found;
        for (auto const* list : {&limits_.own, &limits_.pools}) {
            for (gathered_limit const& limit : *list) {
                for (auto const& text : limit.texts) {
                    for (auto const& days : text.days) {
                        auto const unit = detail::unit_of(text.said, days.span);
                        if (unit && std::find(found.begin(), found.end(), *unit) == found.end()) {
                            found.push_back(*unit);
                        }
                    }
                }
            }
        }
        auto const key = [](place_unit const& of) {
            auto const* const parts = of.parts.get();
            return std::tuple{of.rule,
                              of.each,
                              of.span ? of.span->days.first() : date::min(),
                              of.span ? of.span->days.last() : std::nullopt,
                              of.parts.state(),
                              parts ? *parts : rounding::reject};
        };
        std::stable_sort(found.begin(), found.end(),
                         [&](place_unit const& left, place_unit const& right) {
                             return key(left) < key(right);
                         });
        return found;
    }

    [[nodiscard]] bool stands(std::size_t clause, std::optional<place_span> const& in) const {
        period const days = in ? in->days : asked_.days;
        auto const texts = detail::texts_of(paper_, clauses_[clause]);
        return std::any_of(texts.begin(), texts.end(), [&](detail::clause_text const& each) {
            return each.days.overlaps(days);
        });
    }

    [[nodiscard]] bool binds(gathered_limit const& pool, std::size_t clause) const {
        return pool.clauses.empty()
               || std::find(pool.clauses.begin(), pool.clauses.end(), clauses_[clause])
                      != pool.clauses.end();
    }

    /// Who counts under some clauses in a unit.
    /// @param at where the text stands
    /// @param group those alone who are in a group; null for everybody
    [[nodiscard]] place_limit taken_of(std::vector<clause_id> const& of, place_unit const& in,
                                       fact_place const& at, std::vector<missing_fact>& missing,
                                       detail::split_group const* group = nullptr) const {
        numbered_places persons{0, in.each, {}, {}};
        numbered_person_months months{0, in.each, {}, {}, in.parts};
        if (group != nullptr) {
            persons.splits = {{group->levels, group->fields, 0}};
            months.splits = {{group->levels, group->fields, 0}};
        }
        bool const counts_months = in.rule == place_rule::person_months;
        detail::limit_source const source{
            {}, of, counts_months ? places{std::move(months)} : places{std::move(persons)}, at};
        return detail::tally(records_, source, &*in.span, all_, nullptr, missing).back();
    }

    /// @param counted takes the clauses of the total
    std::optional<place_total> total_in(place_unit const& in, std::set<std::size_t>& counted) {
        std::vector<gathered_limit const*> counting;
        std::set<std::size_t> members;
        for (gathered_limit const& each : limits_.pools) {
            if (allowance_of(each, in).is_counted) {
                counting.push_back(&each);
            }
        }
        for (std::size_t at = 0; at < clauses_.size(); ++at) {
            bool const is_bound =
                std::any_of(counting.begin(), counting.end(),
                            [&](gathered_limit const* pool) { return binds(*pool, at); });
            if (stands(at, in.span) && (is_bound || allowance_of(limits_.own[at], in).is_counted)) {
                members.insert(at);
            }
        }
        if (members.empty() && counting.empty()) {
            return std::nullopt; // a text of a clause that does not stand in these days
        }
        counted.insert(members.begin(), members.end());
        place_total made{{}, {}, in.rule, in.each, in.parts, in.span, {}, {}, {}, {}};
        for (std::size_t const at : members) {
            made.clauses.push_back(clauses_[at]);
        }
        for (gathered_limit const* each : counting) {
            made.pools.push_back(*each->pool);
        }
        made.agreed = sum_of(members, in, false);
        if (in.span) {
            place_limit const taken = taken_in(made, counting, in);
            made.count = taken.count;
            made.taken = {taken.taken_least, taken.taken_most};
            made.left = sum_of(members, in, true);
        }
        add_splits(made, members, counting, in);
        return made;
    }

    /// Who counts in a total, each once.
    /// @param group those alone who are in a group; null for everybody
    [[nodiscard]] place_limit taken_in(place_total const& of,
                                       std::vector<gathered_limit const*> const& pools,
                                       place_unit const& in,
                                       detail::split_group const* group = nullptr) const {
        std::vector<missing_fact> told; // again with the limit under which each counts
        return taken_of(counted_in(of.clauses, pools), in,
                        {"agreement", to_string(paper_.id), "/clauses"}, told, group);
    }

    /// The totals of the parts into which all limits are split, where they are split alike.
    void add_splits(place_total& to, std::set<std::size_t> const& members,
                    std::vector<gathered_limit const*> const& pools, place_unit const& in) {
        std::vector<gathered_limit const*> limits = pools;
        for (std::size_t const at : members) {
            if (allowance_of(limits_.own[at], in).is_counted) {
                limits.push_back(&limits_.own[at]);
            }
        }
        detail::common_split const split = detail::split_of(limits, in);
        to.splits_add = split.alike;
        for (detail::split_group const& each : split.groups) {
            split_total part{each.levels, each.fields, {}, {}, {}};
            part.agreed = sum_of_part(each, split, members, in, false);
            if (in.span) {
                place_limit const taken = taken_in(to, pools, in, &each);
                part.taken = {taken.taken_least, taken.taken_most};
                part.left = sum_of_part(each, split, members, in, true);
            }
            to.splits.push_back(std::move(part));
        }
    }

    /// How many of a group may hold a place at once, or may be given one.
    [[nodiscard]] place_bounds sum_of_part(detail::split_group const& group,
                                           detail::common_split const& split,
                                           std::set<std::size_t> const& members,
                                           place_unit const& in, bool is_rest) {
        auto const allowed = [&](gathered_limit const& limit) {
            return allowance_of(limit, in, [&](detail::limit_source const& text) {
                return room_for(group, text, limit.clauses, in, is_rest);
            });
        };
        place_bounds bounds = sum_over(members, allowed).bounds();
        if (!detail::has_own(group, split.groups)) {
            bounds.least = 0; // those who are in it are in narrower groups, too, which bind them
        }
        return bounds;
    }

    /// What a text leaves to a group alone: everything that binds the whole group does.
    [[nodiscard]] number_range room_for(detail::split_group const& group,
                                        detail::limit_source const& text,
                                        std::vector<clause_id> const& clauses, place_unit const& in,
                                        bool is_rest) {
        std::optional<number_range> room;
        for (detail::split_part const& each : detail::parts_over(text.said, group)) {
            number_range left{each.agreed, each.agreed};
            if (is_rest) {
                detail::split_group const bound{each.levels, each.fields};
                bool const binds_all = each.levels.empty() && each.fields.empty();
                place_limit const taken =
                    taken_of(clauses, in, text.place, missing_, binds_all ? nullptr : &bound);
                left.least = std::max<std::int64_t>(0, left.least - taken.taken_most);
                left.most = std::max<std::int64_t>(0, left.most - taken.taken_least);
            }
            room = room ? number_range{std::min(room->least, left.least),
                                       std::min(room->most, left.most)}
                        : left;
        }
        return *room; // all places are a part, too
    }

    /// The clauses of a total, and those that stand no more but share its pools.
    static std::vector<clause_id> counted_in(std::vector<clause_id> const& standing,
                                             std::vector<gathered_limit const*> const& pools) {
        std::set<clause_id> all{standing.begin(), standing.end()};
        for (gathered_limit const* each : pools) {
            if (each->clauses.empty()) {
                return {};
            }
            all.insert(each->clauses.begin(), each->clauses.end());
        }
        return {all.begin(), all.end()};
    }

    /// How many all limits allow together in a unit.
    /// @param is_rest whether what is taken of each limit is taken off
    [[nodiscard]] place_bounds sum_of(std::set<std::size_t> const& members, place_unit const& in,
                                      bool is_rest) {
        auto const allowed = [&](gathered_limit const& limit) {
            allowance made = allowance_of(limit, in);
            if (is_rest && (made.least || made.most)) {
                place_limit const taken =
                    taken_of(limit.clauses, in, limit.texts.front().place, missing_);
                made.least = less(made.least, taken.taken_most);
                made.most = less(made.most, taken.taken_least);
            }
            if (made.is_contested) {
                detail::note_amendment(missing_, limit.texts.front().place);
            }
            return made;
        };
        return sum_over(members, allowed).bounds();
    }

    /// @param allowed how much a limit allows
    template <class Allowed>
    [[nodiscard]] unit_sum sum_over(std::set<std::size_t> const& members,
                                    Allowed const& allowed) const {
        unit_sum sum;
        for (std::size_t const at : members) {
            allowance const made = allowed(limits_.own[at]);
            sum.add_clause(made.least, made.most);
        }
        for (gathered_limit const& pool : limits_.pools) {
            std::vector<std::size_t> bound;
            std::size_t place = 0;
            for (std::size_t const at : members) {
                if (binds(pool, at)) {
                    bound.push_back(place);
                }
                ++place;
            }
            if (!bound.empty()) {
                allowance const made = allowed(pool);
                sum.add_pool(bound, made.least, made.most);
            }
        }
        return sum;
    }

    [[nodiscard]] static bool says(gathered_limit const& limit, place_rule rule) {
        return std::any_of(limit.texts.begin(), limit.texts.end(),
                           [&](auto const& text) { return detail::rule_of(text.said) == rule; });
    }

    /// The clauses of which this is said and that are in no unit, then each pool.
    void add_without_number(std::vector<place_total>& to, place_rule rule,
                            std::set<std::size_t> const& counted) const {
        place_total made{{}, {}, rule, {}, {}, {}, {}, {}, {}, {}};
        for (std::size_t at = 0; at < clauses_.size(); ++at) {
            if (!counted.contains(at) && stands(at, {}) && says(limits_.own[at], rule)) {
                made.clauses.push_back(clauses_[at]);
            }
        }
        if (!made.clauses.empty()) {
            to.push_back(std::move(made));
        }
        for (gathered_limit const& pool : limits_.pools) {
            if (!says(pool, rule)) {
                continue;
            }
            place_total of_pool{{}, {*pool.pool}, rule, {}, {}, {}, {}, {}, {}, {}};
            for (std::size_t at = 0; at < clauses_.size(); ++at) {
                if (binds(pool, at) && stands(at, {})) {
                    of_pool.clauses.push_back(clauses_[at]);
                }
            }
            to.push_back(std::move(of_pool));
        }
    }

    view const& records_;
    agreement const& paper_;
    detail::asked_days asked_;
    std::vector<missing_fact>& missing_;
    std::vector<clause_id> clauses_;
    detail::gathered_limits limits_;
    std::vector<detail::claimant> all_;
};

} // namespace

agreement_capacity_answer agreement_capacity(view const& records, agreement_id const& agreement,
                                             academic_year year,
                                             std::optional<std::string> const& term,
                                             std::span<activity const> also) {
    agreement_capacity_answer answer{agreement, {}, {}};
    auto const place = [&](char const* path) {
        return fact_place{"agreement", to_string(agreement), path};
    };
    auto const paper = records.find_agreement(agreement);
    if (paper == nullptr) {
        answer.missing = {place("").when(knowledge::missing)};
        return answer;
    }
    answer.totals = total_maker{records, *paper, year, term, also, answer.missing}();
    if (paper->all_clauses_recorded != fact{true}) {
        bool const in_dispute = paper->all_clauses_recorded.state() == knowledge::conflicting;
        merge_into(answer.missing,
                   {place("/all_clauses_recorded")
                        .when(in_dispute ? knowledge::conflicting : knowledge::missing)});
    }
    return answer;
}

} // namespace jspu_coop
