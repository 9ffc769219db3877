#include "facts/detail/certificates.hpp"

#include <jspu_coop/verdict/checks.hpp>

#include "base/detail/overloaded.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// A level; none is lower than each.
using certified_or_none = std::optional<cefr_level>;

/// What a certificate may certify.
struct possible_levels {
    std::set<certified_or_none> levels{};
    bool is_unsaid{false}; ///< nobody has said, so that no source claims any of them

    [[nodiscard]] bool is_none() const { return levels.size() == 1 && !*levels.begin(); }
};

possible_levels any_level() {
    possible_levels made{{certified_or_none{}}, true};
    for (cefr_level const each : every<cefr_level>()) {
        made.levels.insert(each);
    }
    return made;
}

/// What each value that a fact may be turns out as.
/// @param add `add(value, levels)`
template <class T, class Add>
possible_levels of_each(fact<T> const& from, Add const& add) {
    possible_levels made;
    if (from.is_absent()) {
        made.levels.insert(certified_or_none{});
    } else if (T const* const known = from.get()) {
        add(*known, made);
    } else if (from.claims().empty()) {
        return any_level();
    }
    for (T const& each : from.claims()) {
        add(each, made);
    }
    return made;
}

class certificate_reader {
public:
    certificate_reader(date const& day, fact_terms const& terms, certified& made)
        : day_{day}, terms_{terms}, made_{made} {}

    possible_levels operator()(language_certificate const& from) const {
        outcome const is_good = in_force(from, day_);
        if (is_good == outcome::not_satisfied) {
            return {{certified_or_none{}}};
        }
        possible_levels made = std::visit(
            overloaded{[](stated_level const& held) {
                           return of_each(held.level, [](cefr_level each, possible_levels& to) {
                               to.levels.insert(each);
                           });
                       },
                       [&](examination_score const& held) { return of_score(held); }},
            from.result);
        if (is_good == outcome::undetermined) {
            made.levels.insert(certified_or_none{});
            made.is_unsaid = true;
        }
        return made;
    }

private:
    [[nodiscard]] possible_levels of_score(examination_score const& held) const {
        bool has_mapping = false;
        auto const by_each = [&](decimal const& score, possible_levels& to) {
            for (score_mapping const& each : terms_.mappings) {
                bool const holds = !each.in_force || each.in_force->contains(day_);
                if (each.examination == held.examination && holds) {
                    to.levels.insert(level_of(each, score));
                    has_mapping = true;
                    add_ground(each);
                }
            }
        };
        possible_levels made = of_each(held.score, by_each);
        bool const needs_mapping = held.score.is_known() || !held.score.claims().empty();
        return needs_mapping && !has_mapping ? any_level() : made;
    }

    void add_ground(score_mapping const& by) const {
        fact_ground ground{{"score_mapping", by.id.str()}, {}, by.cited_as};
        if (std::find(made_.grounds.begin(), made_.grounds.end(), ground) == made_.grounds.end()) {
            made_.grounds.push_back(std::move(ground));
        }
    }

    date day_;
    fact_terms const& terms_;
    certified& made_;
};

/// The higher one of each pair.
possible_levels higher(possible_levels const& left, possible_levels const& right) {
    possible_levels made{{}, left.is_unsaid || right.is_unsaid};
    for (certified_or_none const& one : left.levels) {
        for (certified_or_none const& other : right.levels) {
            made.levels.insert(std::max(one, other));
        }
    }
    return made;
}

fact<cefr_level> as_fact(possible_levels const& of) {
    if (of.is_none()) {
        return fact<cefr_level>::absent();
    }
    if (of.levels.size() == 1) {
        return **of.levels.begin();
    }
    if (of.is_unsaid || !*of.levels.begin()) { // a claim that there is none cannot be told
        return {};
    }
    std::vector<cefr_level> claims;
    for (certified_or_none const& each : of.levels) {
        claims.push_back(*each);
    }
    return fact<cefr_level>::conflicting(std::move(claims));
}

} // namespace

outcome in_force(language_certificate const& value, date const& day) {
    auto const of_day = [](fact<date> const& from, auto const& holds) {
        return outcome_over(from, outcome::satisfied,
                            [&](date const& each) { return outcome_of(holds(each)); });
    };
    return both(of_day(value.issued, [&](date const& first) { return first <= day; }),
                of_day(value.expires, [&](date const& last) { return day <= last; }));
}

certified certified_level(person const& who, language const& of, date const& day,
                          fact_terms const& terms) {
    certified made;
    certificate_reader const read{day, terms, made};
    possible_levels best{{certified_or_none{}}};
    for (std::size_t at = 0; at < who.certificates.size(); ++at) {
        language_certificate const& each = who.certificates[at];
        if (each.language != of) {
            continue;
        }
        possible_levels const here = read(each);
        if (!here.is_none()) {
            made.grounds.push_back(
                {{"person", who.id.str()}, "/certificates/" + std::to_string(at)});
        }
        best = higher(best, here);
    }
    made.level = as_fact(best);
    return made;
}

} // namespace jspu_coop::detail
