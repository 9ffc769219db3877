/// Answers with what stands in their way, and how they combine.
#pragma once

#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/verdict/checks.hpp>
#include <jspu_coop/verdict/missing_fact.hpp>
#include <jspu_coop/verdict/outcome.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

/// An answer, and what stands in its way: nothing, unless it is undetermined.
struct judged {
    outcome result{outcome::not_applicable};
    std::vector<missing_fact> missing{};

    friend bool operator==(judged const&, judged const&) = default;
};

[[nodiscard]] inline judged known_as(bool holds) {
    return {outcome_of(holds), {}};
}

[[nodiscard]] inline judged open_for(missing_fact why) {
    return {outcome::undetermined, {std::move(why)}};
}

/// Joins two answers by one of the combinations of outcomes: only what leaves the whole open stands
/// in its way.
template <class Combine>
[[nodiscard]] judged joined(judged left, judged const& right, Combine const& combine) {
    left.result = combine(left.result, right.result);
    if (left.result == outcome::undetermined) {
        merge_into(left.missing, right.missing);
    } else {
        left.missing.clear();
    }
    return left;
}

/// Both must hold.
[[nodiscard]] inline judged both(judged left, judged const& right) {
    return joined(std::move(left), right,
                  [](outcome one, outcome other) { return jspu_coop::both(one, other); });
}

/// One must hold.
[[nodiscard]] inline judged either(judged left, judged const& right) {
    return joined(std::move(left), right,
                  [](outcome one, outcome other) { return jspu_coop::either(one, other); });
}

/// The contrary.
[[nodiscard]] inline judged contrary(judged value) {
    value.result = jspu_coop::contrary(value.result);
    return value;
}

/// What is judged of every claim of a conflict: the answer that all of them give, else open.
/// @param why the conflict
template <class T, class Judge>
[[nodiscard]] judged of_claims(std::vector<T> const& claims, missing_fact const& why,
                               Judge const& judge) {
    judged whole = judge(claims.front());
    bool is_one = whole.result != outcome::undetermined;
    for (T const& each : claims) {
        judged const part = judge(each);
        is_one = is_one && part.result == whole.result;
        merge_into(whole.missing, part.missing);
    }
    if (!is_one) {
        whole.result = outcome::undetermined;
        merge_into(whole.missing, {why});
    }
    return whole;
}

/// What is judged of a fact: of its value, of every claim, or of there being none; open when it is
/// missing.
/// @param judge `judge(value)`: an answer about one value
/// @param if_absent the answer when there is none
template <class T, class Judge>
[[nodiscard]] judged of_fact(fact<T> const& from, fact_place const& place, Judge const& judge,
                             bool if_absent = false) {
    switch (from.state()) {
    case knowledge::known:
        return judge(from.value());
    case knowledge::absent:
        return known_as(if_absent);
    case knowledge::conflicting:
        return of_claims(from.claims(), place.when(from.state()), judge);
    case knowledge::missing:
        break;
    }
    return open_for(place.when(knowledge::missing));
}

/// What a fact may be, as one settled fact each.
/// @param if_missing what it may be while nobody has said
template <class T>
[[nodiscard]] std::vector<fact<T>> readings_of(fact<T> const& from,
                                               std::vector<fact<T>> if_missing) {
    if (from.state() == knowledge::missing) {
        return if_missing;
    }
    if (!from.claims().empty()) {
        return {from.claims().begin(), from.claims().end()};
    }
    return {from};
}

/// The same answer; while it is open, what stands in the way of another one does so, too.
[[nodiscard]] inline judged joined_by(judged open, judged const& other) {
    if (open.result == outcome::undetermined) {
        merge_into(open.missing, other.missing);
    }
    return open;
}

/// Whether a fact is true.
[[nodiscard]] inline judged of_fact(fact<bool> const& from, fact_place const& place) {
    return of_fact(from, place, [](bool holds) { return known_as(holds); });
}

} // namespace jspu_coop::detail
