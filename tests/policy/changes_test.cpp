// The nearest changes of a "no", of facts of every type: against a slow search that decides once
// more for every value that a fact may have.
#include <jspu_coop/base/print.hpp>
#include <jspu_coop/policy/evaluation.hpp>

#include "support/policy_scene.hpp"
#include "support/policy_world.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::testing;

policy_id const main_policy{"main"};

/// A value of a fact, and whether the answer would be "yes" with it.
struct tried_value {
    fact_value value;
    bool does;
};

/// What a change has to be; `is_beyond` and `difference` as in the change itself.
struct expected_change {
    std::vector<fact_value> to{};
    bool is_beyond{false};
};

bool is_fraction(fact_description const& of) {
    return std::holds_alternative<ratio_type>(of.type);
}

/// Of the fractions of the small schema every other one lies between two limits.
bool is_between(fact_description const& of, std::size_t at) {
    return is_fraction(of) && at % 2 == 1;
}

ratio as_ratio(std::size_t number) {
    return ratio::make(static_cast<std::int64_t>(number), 1).value();
}

/// Where a value lies, so that distances can be measured: all but fractions lie evenly.
ratio position(fact_description const& of, std::vector<tried_value> const& all, std::size_t at) {
    return is_fraction(of) ? std::get<ratio_value>(all[at].value).number : as_ratio(at);
}

std::size_t index_of(std::vector<tried_value> const& all, fact_value const& value) {
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (all[at].value == value) {
            return at;
        }
    }
    return all.size();
}

/// The end of the values that do, seen from the other side: a value, or the limit before the gap.
struct end_seen {
    std::size_t at;
    bool is_beyond;
};

std::optional<expected_change> nearest_ordered(fact_description const& of,
                                               std::vector<tried_value> const& all, std::size_t now,
                                               bool grows) {
    std::optional<end_seen> above;
    std::optional<end_seen> below;
    for (std::size_t at = now + 1; at < all.size() && !above; ++at) {
        if (all[at].does) {
            bool const gap = is_between(of, at);
            above = end_seen{gap ? at - 1 : at, gap};
        }
    }
    for (std::size_t at = now; at-- > 0 && !below && !grows;) {
        if (all[at].does) {
            bool const gap = is_between(of, at);
            below = end_seen{gap ? at + 1 : at, gap};
        }
    }
    if (!above && !below) {
        return std::nullopt;
    }
    end_seen chosen = above ? *above : *below;
    if (above && below) {
        ratio const here = position(of, all, now);
        ratio const up = subtract(position(of, all, above->at), here).value();
        ratio const down = subtract(here, position(of, all, below->at)).value();
        bool const is_below = down < up || (down == up && above->is_beyond && !below->is_beyond);
        chosen = is_below ? *below : *above;
    }
    return expected_change{{all[chosen.at].value}, chosen.is_beyond};
}

/// From none: the first place, from the lowest value on, where values begin to do or cease to.
expected_change first_change(fact_description const& of, std::vector<tried_value> all) {
    if (auto const* scale = std::get_if<grade_type>(&of.type);
        scale != nullptr && scale->best < scale->worst) {
        std::reverse(all.begin(), all.end());
    }
    std::size_t at = 0;
    while (all[at].does == all.front().does) {
        ++at;
    }
    if (!all.front().does) {
        bool const gap = is_between(of, at);
        return {{all[gap ? at - 1 : at].value}, gap};
    }
    return {{all[is_between(of, at - 1) ? 0 : at - 1].value}};
}

/// How many codes two sets differ in.
std::size_t codes_apart(fact_value const& left, fact_value const& right) {
    std::vector<std::string> const& one = std::get<code_set_value>(left).codes;
    std::vector<std::string> const& other = std::get<code_set_value>(right).codes;
    std::vector<std::string> apart;
    std::set_symmetric_difference(one.begin(), one.end(), other.begin(), other.end(),
                                  std::back_inserter(apart));
    return apart.size();
}

bool includes(fact_value const& whole, fact_value const& part) {
    std::vector<std::string> const& one = std::get<code_set_value>(whole).codes;
    std::vector<std::string> const& other = std::get<code_set_value>(part).codes;
    return std::includes(one.begin(), one.end(), other.begin(), other.end());
}

/// The least codes in which a set that does differs.
std::optional<std::size_t> least_apart(std::vector<tried_value> const& all, fact_value const& from,
                                       bool grows) {
    std::optional<std::size_t> least;
    for (tried_value const& each : all) {
        if (each.does && (!grows || includes(each.value, from))) {
            std::size_t const apart = codes_apart(from, each.value);
            least = least ? std::min(*least, apart) : apart;
        }
    }
    return least;
}

shown_values difference_between(fact_value const& from, fact_value const& to) {
    return std::visit(
        [](auto const& left, auto const& right) -> shown_values {
            if constexpr (!std::is_same_v<decltype(left), decltype(right)>) {
                return {};
            } else if constexpr (requires { left.day; }) {
                return {day_count{right.day - left.day}};
            } else if constexpr (requires { left.mark; }) {
                return {subtract(right.mark, left.mark).value()};
            } else if constexpr (requires { left.number % 2; }) {
                return {right.number - left.number};
            } else if constexpr (requires { left.number; }) {
                return {subtract(right.number, left.number).value()};
            } else if constexpr (requires { left.codes; }) {
                shown_values added;
                for (std::string const& each : right.codes) {
                    if (!std::binary_search(left.codes.begin(), left.codes.end(), each)) {
                        added.emplace_back(coded_value{right.vocabulary, each});
                    }
                }
                return added;
            } else {
                return {};
            }
        },
        from, to);
}

/// Compares the change of one fact with a slow search.
class change_check {
public:
    change_check(fact_description const& of, fact_value const* now, std::vector<tried_value> all)
        : of_{of}, now_{now}, all_{std::move(all)}, grows_{now != nullptr
                                                           && of.traits.contains(
                                                               fact_trait::can_only_grow)} {}

    /// What is wrong with it; empty when nothing is.
    /// @param may_be_overlooked a change that is there need not be found
    [[nodiscard]] std::string fault_of(nearest_change const* made, bool may_be_overlooked) const {
        bool const is_set = std::holds_alternative<code_set_type>(of_.type);
        if (made != nullptr && made->is_growth != of_.traits.contains(fact_trait::can_only_grow)) {
            return "growth";
        }
        if (made == nullptr && may_be_overlooked) {
            return "";
        }
        return is_set ? fault_of_set(made) : fault_of_value(made);
    }

private:
    [[nodiscard]] bool all_do() const {
        return std::all_of(all_.begin(), all_.end(), [](auto const& each) { return each.does; });
    }

    [[nodiscard]] std::optional<expected_change> expected() const {
        bool const is_listed = std::holds_alternative<code_type>(of_.type)
                               || std::holds_alternative<field_type>(of_.type)
                               || std::holds_alternative<boolean_type>(of_.type);
        bool const some_do =
            std::any_of(all_.begin(), all_.end(), [](auto const& each) { return each.does; });
        if (!some_do) {
            return std::nullopt;
        }
        if (now_ == nullptr && all_do()) {
            return expected_change{};
        }
        if (!is_listed) {
            return now_ == nullptr ? std::optional{first_change(of_, all_)}
                                   : nearest_ordered(of_, all_, index_of(all_, *now_), grows_);
        }
        expected_change each_that_does;
        for (std::size_t at = 0; at < all_.size(); ++at) {
            if (all_[at].does && (!grows_ || at > index_of(all_, *now_))) {
                each_that_does.to.push_back(all_[at].value);
            }
        }
        return each_that_does.to.empty() ? std::nullopt : std::optional{each_that_does};
    }

    [[nodiscard]] std::string fault_of_value(nearest_change const* made) const {
        auto const needed = expected();
        if (made == nullptr || !needed) {
            return made == nullptr && !needed ? "" : made == nullptr ? "not found" : "not there";
        }
        if (made->to != needed->to) {
            return "another value is nearer: "
                   + (needed->to.empty() ? "any" : to_string(needed->to.front()));
        }
        if (made->is_beyond != needed->is_beyond) {
            return "beyond it, or not";
        }
        shown_values const apart = now_ == nullptr || made->to.size() != 1
                                       ? shown_values{}
                                       : difference_between(*now_, made->to.front());
        return made->difference == apart ? "" : "difference";
    }

    [[nodiscard]] std::string fault_of_set(nearest_change const* made) const {
        fact_value const none = code_set_value{std::get<code_set_type>(of_.type).vocabulary, {}};
        fact_value const& from = now_ != nullptr ? *now_ : none;
        auto const least = least_apart(all_, from, grows_);
        if (made == nullptr || !least) {
            return made == nullptr && !least ? "" : made == nullptr ? "not found" : "not there";
        }
        if (made->to.empty()) {
            return now_ == nullptr && all_do() ? "" : "not any value would do";
        }
        if (now_ == nullptr && all_do()) {
            return "any value would do";
        }
        fact_value const& to = made->to.front();
        bool const does = all_[index_of(all_, to)].does && (!grows_ || includes(to, from));
        return made->to.size() != 1 || made->is_beyond            ? "one set"
               : !does                                            ? "it would not do"
               : codes_apart(from, to) != *least                  ? "another set is nearer"
               : made->difference != difference_between(from, to) ? "difference"
                                                                  : "";
    }

    fact_description const& of_;
    fact_value const* now_;
    std::vector<tried_value> all_;
    bool grows_;
};

/// How often a fact was known, and known not to be there, and some change of it was told.
struct told_changes {
    std::map<std::string, int> of_known{};
    std::map<std::string, int> of_none{};
};

/// The library over the small schema in which any fact may be absent, and none is beyond change.
std::optional<policy_library> with_absent_facts(policy_library const& from) {
    fact_schema schema = *from.schema();
    for (fact_description& each : schema.facts) {
        each.traits.insert(fact_trait::may_be_absent);
        each.traits.erase(fact_trait::cannot_change);
    }
    auto made = policy_library::make(std::move(schema),
                                     {*from.find(main_policy), *from.find(policy_id{"other"})});
    return made.has_value() ? std::optional{std::move(*made)} : std::nullopt;
}

std::vector<tried_value> tried(policy_library const& library, fact_row const& row,
                               decision_terms const& terms, fact_description const& of) {
    std::vector<tried_value> all;
    for (fact_value const& value : values_of(of)) {
        fact_row other = row;
        other.set(of.name, value).value();
        all.push_back(
            {value, decide(library, main_policy, other, terms)->result == outcome::satisfied});
    }
    return all;
}

/// True where both days of "time between them" are open when this one is changed: then the library
/// takes that time to be any, and may overlook a change.
bool may_overlook(fact_row const& row, fact_schema const& schema, fact_description const& of) {
    std::string const name = of.name.str();
    if (name != "start" && name != "finish") {
        return false;
    }
    auto const other = schema.find(fact_name{name == "start" ? "finish" : "start"});
    return row.slots()[*other].known.is_open();
}

std::string shown_change(nearest_change const& made) {
    std::string all = made.to.empty() ? "any" : "";
    for (fact_value const& each : made.to) {
        all += to_string(each) + (made.is_beyond ? ", beyond; " : "; ");
    }
    return all;
}

std::string fault_of_changes(std::uint64_t seed, told_changes& told) {
    policy_maker maker{seed, seed % 2 == 0};
    policy_library const narrow = maker.library();
    auto const library = with_absent_facts(narrow);
    if (!library) {
        return "";
    }
    decision_terms const terms = maker.terms(*library, false);
    std::set<std::string> const read = policy_maker::facts_read(*library);
    fact_row row = maker.row(*library, 4);
    if (maker.random.one_in(2)) { // that there is none is rare by itself
        row.set(fact_name{maker.random.pick(std::vector<std::string>{read.begin(), read.end()})},
                fact<fact_value>::absent())
            .value();
    }
    policy_verdict const verdict = decide(*library, main_policy, row, terms).value();
    if (verdict.result != outcome::not_satisfied) {
        return verdict.changes.empty() ? "" : "changes of what is no \"no\"";
    }
    std::size_t told_here = 0;
    for (std::size_t at = 0; at < row.slots().size(); ++at) {
        fact_description const& of = library->schema()->facts[at];
        fact<fact_value> const& known = row.slots()[at].known;
        auto const made =
            std::find_if(verdict.changes.begin(), verdict.changes.end(),
                         [&](nearest_change const& each) { return each.fact == of.name; });
        nearest_change const* const change = made == verdict.changes.end() ? nullptr : &*made;
        std::string fault = change != nullptr ? "a change of what is not known, or not read" : "";
        if (!known.is_open() && read.contains(of.name.str())) {
            change_check const check{of, known.get(), tried(*library, row, terms, of)};
            fault = check.fault_of(change, may_overlook(row, *library->schema(), of));
        }
        if (!fault.empty()) {
            return "seed " + std::to_string(seed) + ", " + of.name.str() + " of "
                   + printed(row.slots()[at]) + ": " + fault + "; told is "
                   + (change != nullptr ? shown_change(*change) : "nothing") + '\n'
                   + printed(*library->find(main_policy));
        }
        if (change != nullptr) {
            ++told_here;
            ++(known.is_absent() ? told.of_none : told.of_known)[of.name.str()];
        }
    }
    return told_here == verdict.changes.size() ? "" : "a change is told twice";
}

RC_GTEST_PROP(policy_changes, are_the_nearest_that_turn_a_no, (std::uint64_t seed)) {
    told_changes told;
    RC_ASSERT(fault_of_changes(seed, told) == "");
}

#ifdef JSPU_COOP_EXHAUSTIVE
// A law over worlds without changes would say nothing: each fact has some, known or not there. It
// takes many worlds, and under sanitizers a quarter of an hour.
TEST(policy_changes, are_told_of_facts_of_every_type) {
    told_changes told;
    std::size_t const facts = small_schema().facts.size();
    auto const is_enough = [&] {
        return told.of_known.size() == facts && told.of_none.size() == facts;
    };
    for (std::uint64_t seed = 1; seed <= 2000 && !is_enough(); ++seed) {
        ASSERT_EQ(fault_of_changes(seed, told), "");
    }
    for (fact_description const& each : small_schema().facts) {
        EXPECT_GT(told.of_known[each.name.str()], 0) << each.name.str();
        EXPECT_GT(told.of_none[each.name.str()], 0) << each.name.str();
    }
}
#endif

/// The only change of a row of which nothing is known but that there is no such fact.
std::string change_from_none(fact_type type, condition asked) {
    fact_schema const schema{
        {{fact_name{"it"}, std::move(type), {fact_trait::may_be_absent}, text{{"en", "it"}}}}};
    auto const verdict =
        verdict_of(schema, {require("r", std::move(asked))}, {{"it", fact<fact_value>::absent()}});
    if (verdict.changes.size() != 1) {
        return "no change";
    }
    nearest_change const& made = verdict.changes.front();
    std::string all = made.to.empty() ? "any" : to_string(made.to.front());
    all += made.is_beyond ? ", beyond" : "";
    return all + (made.difference.empty() ? "" : ", more");
}

TEST(policy_changes, from_none_the_first_end_of_what_would_do_is_told) {
    fact_name const it{"it"};
    level_type const cefr{"cefr", {"A1", "A2", "B1", "B2"}};
    auto const level = [](char const* code) { return fact_value{level_value{"cefr", code}}; };
    // "B1 Russian", to somebody who has none.
    EXPECT_EQ(change_from_none(cefr, level_at_least_condition{it, given(level("B1"))}), "cefr B1");
    EXPECT_EQ(change_from_none(cefr, level_at_least_condition{it, given(level("A1"))}), "any");
    EXPECT_EQ(change_from_none(cefr, present_condition{it}), "any");
    integer_type const count{0, 6, {}};
    EXPECT_EQ(change_from_none(count, at_least_condition{it, given(integer_value{2, {}})}), "2");
    EXPECT_EQ(change_from_none(count, at_most_condition{it, given(integer_value{3, {}})}), "3");
    // The first day of all would be no advice: days are told from the end that is asked for.
    date_type const days{};
    fact_value const may{date_value{{2027, 5, 1}}};
    EXPECT_EQ(change_from_none(days, at_least_condition{it, given(may)}), "2027-05-01");
    EXPECT_EQ(change_from_none(days, below_condition{it, given(may)}), "2027-04-30");
    ratio_type const average{2, 5, {}};
    fact_value const floor{ratio_value{ratio::parse("12/5").value(), {}}};
    EXPECT_EQ(change_from_none(average, at_least_condition{it, given(floor)}), "12/5");
    EXPECT_EQ(change_from_none(average, above_condition{it, given(floor)}), "12/5, beyond");
    EXPECT_EQ(change_from_none(average, at_most_condition{it, given(floor)}), "12/5");
    EXPECT_EQ(change_from_none(average, below_condition{it, given(floor)}), "2");
    // A lower mark is better: the worst that would do.
    grade_type const german{"de_6", 5, 1, 0};
    EXPECT_EQ(change_from_none(german, grade_at_least_condition{it, given(grade_value{"de_6", 3})}),
              "de_6 3");
    code_set_type const papers{"paper", {"cv", "form"}};
    EXPECT_EQ(change_from_none(papers, papers_present_condition{it, codes("paper", {"form"})}),
              "paper form, more");
    EXPECT_EQ(change_from_none(boolean_type{}, holds_condition{it}), "true");
}

// Nearer by their values, not by how many limits lie between.
TEST(policy_changes, fractions_are_measured_by_their_values) {
    auto const gpa = [](char const* number) {
        return fact_value{ratio_value{ratio::parse(number).value(), "gpa_5"}};
    };
    auto const few = require("few", at_most_condition{fact_name{"gpa"}, given(gpa("2"))});
    auto const many = require("many", at_least_condition{fact_name{"gpa"}, given(gpa("4"))});
    auto const between = require("odd", equals_condition{fact_name{"gpa"}, given(gpa("9/4"))});
    auto const verdict = verdict_of(
        small_schema(),
        {require("it", any_condition{{few, many}}), require("not", not_condition{between})},
        {{"gpa", gpa("5/2")}});
    EXPECT_EQ(verdict.result, outcome::not_satisfied);
    ASSERT_EQ(verdict.changes.size(), 1U);
    EXPECT_EQ(to_string(verdict.changes[0].to.at(0)), "2 gpa_5");
    EXPECT_EQ(verdict.changes[0].difference, shown_values{ratio::make(-1, 2).value()});
}

} // namespace
