// What one decision costs, with ten requirements: the answer alone; how each requirement came out,
// in a list that is used again and in a new one, and that list in words; the verdict with all
// reasons, of a library and of a compiled policy, and its words. Beside the chain of questions that
// most people would write over a struct. All in one run: prints ratios. The answers are compared.
#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/requirement_sentences.hpp>
#include <jspu_coop/policy/requirement_outcomes.hpp>

#include "bulk_by_hand.hpp"
#include "demands.hpp"
#include "timing.hpp"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::bench;

constexpr std::size_t rows = 10'000; // more than a processor learns by heart

/// An applicant as a row of facts.
fact_row row_of(std::shared_ptr<fact_schema const> schema, applicant const& who) {
    fact_row row{std::move(schema)};
    unsigned fact = 0;
    auto const set = [&](char const* name, fact_value value) {
        if ((who.known >> fact++ & 1U) != 0) {
            row.set(fact_name{std::string{name} + "_0"}, std::move(value)).value();
        }
    };
    auto const at = [](std::int32_t number) { return static_cast<std::size_t>(number); };
    std::vector<std::string> has;
    for (std::size_t bit = 0; bit < papers().size(); ++bit) {
        if ((at(who.papers) >> bit & 1U) != 0) {
            has.push_back(papers()[bit]);
        }
    }
    char const* const levels[] = {"A1", "A2", "B1", "B2", "C1", "C2"};
    constexpr auto below = most_denominator * most_denominator;
    set("gpa", ratio_value{ratio::make(who.gpa, below).value(), "gpa_5"});
    set("age", integer_value{who.age, "years"});
    set("credits", integer_value{who.credits, "ects"});
    set("expires", date_value{date::from_day_number(who.expires).value()});
    set("country", code_value{"country", countries()[at(who.country)]});
    set("level", level_value{"cefr", levels[at(who.level)]});
    set("months", integer_value{who.months, "months"});
    set("papers", code_set_value{"paper", has});
    set("debt", boolean_value{who.debt != 0});
    set("year", integer_value{who.year, "years"});
    return row;
}

/// How often each answer was given.
using tally = std::array<std::size_t, 4>;

std::size_t& of(tally& counts, outcome result) {
    return counts[static_cast<std::size_t>(result)];
}

/// One way to decide: what it costs a row.
struct way {
    std::string name;
    double at_most; ///< times the chain of questions; zero: no aim
    double nanoseconds;
};

class comparison_of_ways {
public:
    comparison_of_ways()
        : policies_{library_of(1)},
          program_{compile(policies_, policy_id{"rule"}, asked_on()).value()},
          applicants_{applicants_of(a_decade(rows, 1), rows)} {
        for (applicant const& each : applicants_) {
            rows_.push_back(row_of(policies_.schema(), each));
        }
        for (fact_row const& each : rows_) {
            compiled_.push_back(compiled_row::make(program_, each).value());
        }
    }

    std::vector<way> measure() {
        std::vector<way> all;
        tally by_hand{};
        double const hand = least(201, rows, [&](std::size_t row) {
            ++by_hand[static_cast<std::size_t>(if_chain(applicants_[row]))];
        });
        // The chain says 0 for "no" and 1 for "yes".
        tally expected{};
        of(expected, outcome::not_satisfied) = by_hand[0] / 201;
        of(expected, outcome::satisfied) = by_hand[1] / 201;
        of(expected, outcome::undetermined) = by_hand[2] / 201;
        all.push_back({"a chain of questions", 0, hand});

        requirement_outcomes reused;
        auto const add = [&](std::string const& name, double at_most, std::size_t rounds,
                             std::size_t count, auto const& decide_row) {
            tally counts{};
            all.push_back({name, at_most, least(rounds, count, [&](std::size_t row) {
                               ++of(counts, decide_row(row));
                           })});
            for (std::size_t& each : counts) {
                each /= rounds;
            }
            if (count == rows && counts != expected) {
                std::puts("the answers differ");
                std::abort();
            }
        };
        add("the answer alone", 3, 201, rows,
            [&](std::size_t row) { return decide(program_, compiled_[row]); });
        add("each requirement, room used again", 30, 101, rows, [&](std::size_t row) {
            decide_each(program_, compiled_[row], reused);
            return reused.result();
        });
        add("each requirement, new room", 100, 101, rows,
            [&](std::size_t row) { return decide_each(program_, compiled_[row]).result(); });
        for (catalogues_of_language const& language : all_languages()) {
            requirement_sentences const sentences{program_, wording{*language.messages}};
            std::string text;
            std::string const name =
                "each requirement in words, " + std::string{language.messages->language()};
            add(name, 200, 51, rows, [&](std::size_t row) {
                decide_each(program_, compiled_[row], reused);
                text.clear();
                sentences.write(reused, rows_[row], text);
                length_ += text.size();
                return reused.result();
            });
        }
        add("all reasons, of a compiled policy", 0, 5, rows / 10,
            [&](std::size_t row) { return decide(program_, rows_[row]).value().result; });
        add("all reasons, of a library", 0, 5, rows / 10, [&](std::size_t row) {
            return decide(policies_, policy_id{"rule"}, rows_[row], asked_on()).value().result;
        });
        wording const words;
        add("all reasons in words", 0, 3, rows / 10, [&](std::size_t row) {
            auto const verdict = decide(program_, rows_[row]).value();
            length_ += explain(as_finding(verdict), words, explanation_depth::everything).size();
            return verdict.result;
        });
        return all;
    }

    /// So that nothing is left out for being unused.
    [[nodiscard]] std::size_t length() const noexcept { return length_; }

private:
    /// Nanoseconds a row, the least of some rounds.
    template <class Work>
    static double least(std::size_t rounds, std::size_t count, Work const& work) {
        double const milliseconds = least_of(rounds, [&] {
            for (std::size_t row = 0; row < count; ++row) {
                work(row);
            }
        });
        return milliseconds * 1e6 / static_cast<double>(count);
    }

    policy_library policies_;
    compiled_policy program_;
    std::vector<applicant> applicants_;
    std::vector<fact_row> rows_;
    std::vector<compiled_row> compiled_;
    std::size_t length_{0};
};

} // namespace

int main() {
    comparison_of_ways ways;
    std::vector<way> const all = ways.measure();
    demands told;
    std::printf("ten requirements, one of %zu applicants at a time, ns each, beside the chain:\n",
                rows);
    for (way const& each : all) {
        double const ratio = each.nanoseconds / all.front().nanoseconds;
        std::printf("  %-36s %9.1f %8.1f\n", each.name.c_str(), each.nanoseconds, ratio);
        if (each.at_most > 0) {
            told.at_most(each.name, each.at_most, ratio);
        }
    }
    return told.print() && ways.length() > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
