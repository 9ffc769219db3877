// What one decision costs, with ten and with twenty requirements: the answer alone; how each
// requirement came out, in a list that is used again and in a new one, and that list in words; the
// verdict with all reasons, of a library and of a compiled policy, and its words. Beside the chain
// of questions that most people would write over a struct. All in one run: prints ratios. The
// answers are compared.
//
// Applicants are put in a new order before each round, outside the time that is taken: a processor
// that sees ten thousand of them in one order again and again learns by heart how each question of
// the chain comes out, and nobody asks about the same applicants two hundred times. What the chain
// takes where it is learned is told as well.
#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/requirement_sentences.hpp>
#include <jspu_coop/policy/requirement_outcomes.hpp>

#include "bulk_by_hand.hpp"
#include "demands.hpp"
#include "timing.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::bench;

constexpr std::size_t rows = 400; // who is asked about was just made, and lies near

/// One applicant's answers to each decade, and whether each is known.
template <std::size_t decades>
using candidate = std::array<applicant, decades>;

/// Sets the facts of one decade of a row.
void set_facts_of(applicant const& who, std::size_t number, fact_row& row) {
    unsigned fact = 0;
    auto const set = [&](char const* name, fact_value value) {
        if ((who.known >> fact++ & 1U) != 0) {
            row.set(fact_name{std::string{name} + "_" + std::to_string(number)}, std::move(value))
                .value();
        }
    };
    auto const at = [](std::int32_t index) { return static_cast<std::size_t>(index); };
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
}

template <std::size_t decades>
fact_row row_of(std::shared_ptr<fact_schema const> schema, candidate<decades> const& who) {
    fact_row row{std::move(schema)};
    for (std::size_t number = 0; number < decades; ++number) {
        set_facts_of(who[number], number, row);
    }
    return row;
}

/// The chain over all decades: it ends at the first "no".
template <std::size_t decades>
int chain(candidate<decades> const& who) {
    int answer = 1;
    for (applicant const& part : who) {
        int const one = if_chain(part);
        if (one == 0) {
            return 0;
        }
        answer = std::max(answer, one);
    }
    return answer;
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

template <std::size_t decades>
class comparison_of_ways {
public:
    comparison_of_ways()
        : policies_{library_of(decades)},
          program_{compile(policies_, policy_id{"rule"}, asked_on()).value()}, candidates_(rows) {
        for (std::size_t number = 0; number < decades; ++number) {
            std::vector<applicant> const made = applicants_of(a_decade(rows, number + 1), rows);
            for (std::size_t row = 0; row < rows; ++row) {
                candidates_[row][number] = made[row];
            }
        }
        for (candidate<decades> const& each : candidates_) {
            rows_.push_back(row_of(policies_.schema(), each));
            compiled_.push_back(compiled_row::make(program_, rows_.back()).value());
            ++of(expected_, answers_of_chain[static_cast<std::size_t>(chain(each))]);
        }
    }

    std::vector<way> measure() {
        add("a chain of questions", 0, 2001, rows, [&](std::size_t row) {
            return answers_of_chain[static_cast<std::size_t>(chain(candidates_[row]))];
        });
        add("the answer alone", 3, 2001, rows,
            [&](std::size_t row) { return decide(program_, compiled_[row]); });
        requirement_outcomes reused;
        add("each requirement, room used again", 30, 1001, rows, [&](std::size_t row) {
            decide_each(program_, compiled_[row], reused);
            return reused.result();
        });
        add("each requirement, new room", 100, 1001, rows,
            [&](std::size_t row) { return decide_each(program_, compiled_[row]).result(); });
        for (catalogues_of_language const& language : all_languages()) {
            requirement_sentences const sentences{program_, wording{*language.messages}};
            std::string words;
            std::string const name =
                "each requirement in words, " + std::string{language.messages->language()};
            add(name, 200, 501, rows, [&](std::size_t row) {
                decide_each(program_, compiled_[row], reused);
                words.clear();
                sentences.write(reused, rows_[row], words);
                length_ += words.size();
                return reused.result();
            });
        }
        add("all reasons, of a compiled policy", 0, 11, rows,
            [&](std::size_t row) { return decide(program_, rows_[row]).value().result; });
        add("all reasons, of a library", 0, 11, rows, [&](std::size_t row) {
            return decide(policies_, policy_id{"rule"}, rows_[row], asked_on()).value().result;
        });
        wording const words;
        add("all reasons in words", 0, 11, rows / 10, [&](std::size_t row) {
            auto const verdict = decide(program_, rows_[row]).value();
            length_ += explain(as_finding(verdict), words, explanation_depth::everything).size();
            return verdict.result;
        });
        is_learned_ = true;
        add("a chain that the processor has learned", 0, 2001, rows, [&](std::size_t row) {
            return answers_of_chain[static_cast<std::size_t>(chain(candidates_[row]))];
        });
        return std::move(all_);
    }

    /// So that nothing is left out for being unused.
    [[nodiscard]] std::size_t length() const noexcept { return length_; }

private:
    /// The chain says 0 for "no", 1 for "yes" and 2 where it cannot tell.
    static constexpr outcome answers_of_chain[] = {outcome::not_satisfied, outcome::satisfied,
                                                   outcome::undetermined};

    /// Nanoseconds a row, the median of some rounds.
    template <class Decide>
    void add(std::string name, double at_most, std::size_t rounds, std::size_t count,
             Decide const& decide_row) {
        std::vector<double> spent;
        for (std::size_t round = 0; round < rounds; ++round) {
            if (!is_learned_) {
                shuffle();
            }
            tally counts{};
            spent.push_back(processor_milliseconds([&] {
                for (std::size_t row = 0; row < count; ++row) {
                    ++of(counts, decide_row(row));
                }
            }));
            if (count == rows && counts != expected_) {
                std::puts("the answers differ");
                std::abort();
            }
        }
        // Not the least: that would be of the order that was guessed best.
        double const taken = median(std::move(spent)) - clock_;
        all_.push_back({std::move(name), at_most, taken * 1e6 / static_cast<double>(count)});
    }

    /// Another order, the same one of applicants, rows and what is compiled of them.
    void shuffle() {
        for (std::size_t left = rows; left > 1; --left) {
            std::size_t const other = random_() % left;
            std::swap(candidates_[left - 1], candidates_[other]);
            std::swap(rows_[left - 1], rows_[other]);
            std::swap(compiled_[left - 1], compiled_[other]);
        }
    }

    /// What it takes to look at the clock: so few rows take little longer.
    static double looking_at_the_clock() {
        std::vector<double> spent;
        for (int round = 0; round < 1001; ++round) {
            spent.push_back(processor_milliseconds([] {}));
        }
        return median(std::move(spent));
    }

    policy_library policies_;
    compiled_policy program_;
    double clock_{looking_at_the_clock()};
    std::vector<candidate<decades>> candidates_;
    std::vector<fact_row> rows_;
    std::vector<compiled_row> compiled_;
    tally expected_{};
    std::vector<way> all_;
    std::mt19937_64 random_{2026};
    bool is_learned_{false};
    std::size_t length_{0};
};

/// Measures so many requirements, and tells it.
template <std::size_t decades>
bool tell(demands& told) {
    comparison_of_ways<decades> ways;
    std::vector<way> const all = ways.measure();
    std::string const asked = std::to_string(decades * facts_a_decade) + " requirements";
    std::printf("%s, one of %zu applicants at a time, ns each, beside the chain:\n", asked.c_str(),
                rows);
    for (way const& each : all) {
        double const ratio = each.nanoseconds / all.front().nanoseconds;
        std::printf("  %-40s %9.1f %8.1f\n", each.name.c_str(), each.nanoseconds, ratio);
        if (each.at_most > 0) {
            told.at_most(asked + ": " + each.name, each.at_most, ratio);
        }
    }
    return ways.length() > 0;
}

} // namespace

int main() {
    demands told;
    bool const is_all_done = tell<1>(told) && tell<2>(told);
    return told.print() && is_all_done ? EXIT_SUCCESS : EXIT_FAILURE;
}
