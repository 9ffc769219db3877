// What many decisions cost: ten and twenty requirements over columns of which about 5 % are
// missing, beside a kernel written by hand with AVX2 that writes the same bitmaps, and beside the
// loop that most people would write over a struct. All in one run: prints ratios. The answers are
// compared.
#include <jspu_coop/policy/bulk_decision.hpp>

#include "bulk_by_hand.hpp"
#include "demands.hpp"
#include "timing.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::bench;

constexpr std::size_t rounds = 21;
constexpr std::size_t usual_rows = 1'000'000;

/// Figures of one size: nanoseconds a row, the least of the rounds.
struct figures {
    double by_hand, plain, bitmaps, verdicts, portable, checked;
};

template <std::size_t decades>
class world {
public:
    explicit world(std::size_t rows, bool with_plain)
        : rows_{rows}, words_{words_for(rows)}, program_{compiled(decades)},
          hand_(words_, decades * facts_a_decade), bulk_{hand_}, portable_{hand_} {
        std::vector<fact_column> columns;
        for (std::size_t number = 0; number < decades; ++number) {
            columns_[number] = a_decade(rows, number + 1);
            add_columns(columns, columns_[number], number, rows);
            if (with_plain) {
                applicants_[number] = applicants_of(columns_[number], rows);
            }
        }
        columns_asked_ = columns;
        asked_.push_back(bulk_question::make(program_, columns, value_check::none).value());
        if (with_plain) {
            masks_.resize(rows * decades);
            answers_.resize(rows);
        }
    }

    figures measure(bool with_plain) {
        // What has been written once has its pages.
        std::vector<std::function<void()>> const works{
            [&] {
#if defined(__x86_64__)
                with_avx2<decades>(columns_, words_, hand_);
#endif
            },
            [&] {
                if (with_plain) {
                    plain_loop<decades>(applicants_, masks_, answers_);
                }
            },
            [&] { decide_into(bulk_, true, bulk_code::fastest); },
            [&] { decide_into(bulk_, false, bulk_code::fastest); },
            [&] { decide_into(portable_, true, bulk_code::portable); },
            [&] { (void)bulk_question::make(program_, columns_asked_).value(); }};
        std::vector<std::vector<double>> spent(works.size());
        for (auto const& work : works) {
            work();
        }
        for (std::size_t round = 0; round < rounds; ++round) {
            for (std::size_t at = 0; at < works.size(); ++at) {
                spent[at].push_back(processor_milliseconds(works[at]) * 1e6
                                    / static_cast<double>(rows_));
            }
        }
        expect_same(with_plain);
        auto const least = [&](std::size_t work) {
            return *std::min_element(spent[work].begin(), spent[work].end());
        };
        return {least(0), least(1), least(2), least(3), least(4), least(5)};
    }

private:
    void decide_into(answer_bits& to, bool with_requirements, bulk_code code) {
        std::vector<requirement_bits> into;
        for (std::size_t number = 0; with_requirements && number < decades; ++number) {
            for (std::size_t fact = 0; fact < facts_a_decade; ++fact) {
                std::string const id =
                    std::string{asked_ids()[fact]} + "_" + std::to_string(number);
                std::size_t const at = number * facts_a_decade + fact;
                into.push_back({program_.find(policy_requirement_id{id}).value(), to.failed[at],
                                to.missing[at]});
            }
        }
        decide(asked_.front(), {0, rows_}, {to.satisfied, to.not_satisfied, to.undetermined, {}},
               into, code)
            .value();
    }

    /// The benchmark would measure something else.
    void expect_same(bool with_plain) {
        mask_rest(hand_);
#if defined(__x86_64__)
        bool is_same = bulk_ == hand_ && portable_ == hand_;
#else
        bool is_same = bulk_ == portable_;
#endif
        for (std::size_t row = 0; with_plain && row < rows_; ++row) {
            auto const bit = [&](std::vector<std::uint64_t> const& bits) {
                return static_cast<unsigned>(bits[row / 64] >> row % 64 & 1U);
            };
            unsigned const both = bit(bulk_.undetermined);
            is_same = is_same
                      && answers_[row]
                             == (both * 3U | bit(bulk_.satisfied) | bit(bulk_.not_satisfied) * 2U);
        }
        if (!is_same) {
            std::puts("the answers differ");
            std::abort();
        }
    }

    /// By hand, whole words are written.
    void mask_rest(answer_bits& of) const {
        if (rows_ % 64 == 0) {
            return;
        }
        std::uint64_t const mask = (std::uint64_t{1} << rows_ % 64) - 1;
        for (auto* each : {&of.satisfied, &of.not_satisfied, &of.undetermined}) {
            each->back() &= mask;
        }
        for (auto* list : {&of.failed, &of.missing}) {
            for (auto& each : *list) {
                each.back() &= mask;
            }
        }
    }

    std::size_t rows_;
    std::size_t words_;
    compiled_policy program_;
    answer_bits hand_;
    answer_bits bulk_;
    answer_bits portable_;
    std::array<decade, decades> columns_;
    std::array<std::vector<applicant>, decades> applicants_;
    std::vector<fact_column> columns_asked_;
    std::vector<bulk_question> asked_;
    std::vector<two_masks> masks_;
    std::vector<std::uint8_t> answers_;
};

template <std::size_t decades>
void compare(demands& told) {
    figures const is = world<decades>{usual_rows, true}.measure(true);
    std::string const size = std::to_string(decades * facts_a_decade) + " requirements: ";
    std::printf("%s%zu rows, ns a row: by hand with AVX2 %.2f, plain loop %.2f, bitmaps %.2f, "
                "verdicts alone %.2f, portable %.2f, looking at the values %.2f\n",
                size.c_str(), usual_rows, is.by_hand, is.plain, is.bitmaps, is.verdicts,
                is.portable, is.checked);
    told.at_most(size + "bitmaps beside the kernel by hand", 2.5, is.bitmaps / is.by_hand);
    told.at_least(size + "the plain loop beside bitmaps", 4, is.plain / is.bitmaps);
    told.at_most(size + "portable beside the plain loop", 1, is.portable / is.plain);
    told.at_most(size + "verdicts alone beside bitmaps", 1, is.verdicts / is.bitmaps);
}

/// A row of ten times as many costs as much, but for the step from the caches to memory, which the
/// kernel by hand takes, too: its cost may grow so many times as much as the kernel's.
constexpr double most_growth = 1.25;

void compare_sizes(bool all, demands& told) {
    std::puts("10 requirements by the number of rows, ns a row with bitmaps:");
    std::optional<figures> before;
    for (std::size_t const rows : {10'000U, 100'000U, 1'000'000U, 10'000'000U}) {
        if (!all && rows > usual_rows) {
            continue;
        }
        figures const is = world<1>{rows, false}.measure(false);
        std::printf("  %zu: %.2f, by hand %.2f\n", rows, is.bitmaps, is.by_hand);
        if (before) {
            told.at_most(
                "growth of a row's cost to " + std::to_string(rows) + " rows, beside by hand",
                most_growth, is.bitmaps / before->bitmaps / (is.by_hand / before->by_hand));
        }
        before = is;
    }
}

} // namespace

int main(int count, char**) {
    demands told;
    compare<1>(told);
    compare<2>(told);
    compare_sizes(count == 1, told);
    return told.print() ? EXIT_SUCCESS : EXIT_FAILURE;
}
