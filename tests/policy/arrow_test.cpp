// Record batches of another program, made by hand as the Arrow C Data Interface has them.
#include <jspu_coop/policy/arrow_table.hpp>
#include <jspu_coop/policy/bulk_decision.hpp>

#include "support/policy_scene.hpp"
#include "support/policy_world.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <deque>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::testing;

using words = std::vector<std::uint64_t>;

int released_layouts = 0;
int released_batches = 0;

void release(ArrowSchema* layout) {
    ++released_layouts;
    layout->release = nullptr;
}
void release(ArrowArray* batch) {
    ++released_batches;
    batch->release = nullptr;
}
void keep(ArrowArray*) {}
void keep(ArrowSchema*) {}

/// A record batch of columns that are added.
class record_batch {
public:
    explicit record_batch(std::int64_t rows, std::int64_t offset = 0) : offset_{offset} {
        released_layouts = 0;
        released_batches = 0;
        layout.format = "+s";
        layout.release = release;
        batch.length = rows;
        batch.offset = offset;
        batch.n_buffers = 1;
        batch.buffers = new_buffers({nullptr});
        batch.release = release;
    }

    /// A column; the values begin at an offset of its own.
    ArrowArray& add(char const* name, char const* format, void const* values,
                    void const* known = nullptr, std::int64_t offset = 0) {
        ArrowSchema& of = layouts_.emplace_back();
        of.format = format;
        of.name = name;
        of.release = keep;
        ArrowArray& made = arrays_.emplace_back();
        made.length = batch.length + offset_;
        made.offset = offset;
        made.null_count = known != nullptr ? -1 : 0;
        made.n_buffers = 2;
        made.buffers = new_buffers({known, values});
        made.release = keep;
        layout_list_.push_back(&of);
        array_list_.push_back(&made);
        layout.children = layout_list_.data();
        batch.children = array_list_.data();
        layout.n_children = batch.n_children = static_cast<std::int64_t>(array_list_.size());
        return made;
    }

    /// A dictionary for the column that was added last.
    ArrowArray& encode(char const* format, void const* offsets, char const* text,
                       std::int64_t codes) {
        ArrowSchema& of = layouts_.emplace_back();
        of.format = format;
        of.release = keep;
        ArrowArray& made = arrays_.emplace_back();
        made.length = codes;
        made.n_buffers = 3;
        made.buffers = new_buffers({nullptr, offsets, text});
        made.release = keep;
        layout_list_.back()->dictionary = &of;
        array_list_.back()->dictionary = &made;
        return made;
    }

    result<arrow_table> take(std::vector<ratio_column> const& ratios = {}) {
        return arrow_table::take(small_schema(), &layout, &batch, ratios);
    }

    ArrowSchema layout{};
    ArrowArray batch{};

private:
    void const** new_buffers(std::vector<void const*> list) {
        return buffers_.emplace_back(std::move(list)).data();
    }

    std::int64_t offset_;
    std::deque<ArrowSchema> layouts_;
    std::deque<ArrowArray> arrays_;
    std::deque<std::vector<void const*>> buffers_;
    std::vector<ArrowSchema*> layout_list_;
    std::vector<ArrowArray*> array_list_;
};

/// Four rows: what each is, is written beside the test.
struct four_rows {
    std::array<std::uint8_t, 6> years{9, 9, 1, 2, 3, 9};   ///< two before, one behind
    std::array<unsigned char, 2> known{0b1111'0111, 0xFF}; ///< of years: the second is missing
    std::array<unsigned char, 1> flags{0b0101'1000};       ///< three before
    std::array<std::int32_t, 4> starts{19'783, 19'784, 19'785, 19'786}; ///< 2024-03-01 and on
    std::array<std::int8_t, 4> countries{1, 0, 2, 1};
    std::array<std::int32_t, 4> offsets{0, 2, 4, 6};
};

std::string refusal_of(record_batch& made, std::vector<ratio_column> const& ratios = {}) {
    auto const taken = made.take(ratios);
    return taken.has_error() ? codes_and_paths(taken.error().all()).front() : "";
}

bulk_answer decided(std::vector<requirement> asked, arrow_table const& table) {
    auto const library =
        policy_library::make(small_schema(), {policy_of(std::move(asked))}).value();
    auto const program = compile(library, policy_id{"rule"}, {date{2024, 3, 1}, {}, {}}).value();
    auto const question = bulk_question::make(program, table.columns()).value();
    return decide(question, {0, question.rows()}).value();
}

requirement two_years() {
    return require("years",
                   at_least_condition{fact_name{"years"}, given(integer_value{2, "years"})});
}

TEST(arrow, columns_begin_where_batch_and_column_say) {
    four_rows const rows;
    // The batch begins a row later than its columns, and the columns at offsets of their own.
    record_batch made{3, 1};
    made.add("years", "C", rows.years.data(), rows.known.data(), 2);
    made.add("nobody", "+l", nullptr);
    auto table = made.take().value();
    EXPECT_EQ(made.batch.release, nullptr);
    EXPECT_EQ(released_layouts, 1);
    EXPECT_EQ(released_batches, 0);
    EXPECT_EQ(table.rows(), 3U);
    ASSERT_EQ(table.columns().size(), 1U); // nobody's column is left alone
    EXPECT_EQ(std::get<std::span<std::uint8_t const>>(table.columns()[0].values).data(),
              rows.years.data() + 3);
    // Rows: 2, which is missing; 3; 9, which no one can be.
    auto const library = policy_library::make(small_schema(), {policy_of({two_years()})}).value();
    auto const program = compile(library, policy_id{"rule"}, {date{2024, 3, 1}, {}, {}}).value();
    EXPECT_EQ(code_of_refusal(bulk_question::make(program, table.columns())),
              "policy.column_value_out_of_range");
    auto const asked = bulk_question::make(program, table.columns(), value_check::none).value();
    bulk_answer const answer = decide(asked, {0, 2}).value();
    EXPECT_EQ(answer.of(outcome::undetermined), words{0b01});
    EXPECT_EQ(answer.of(outcome::satisfied), words{0b10});
    {
        arrow_table const moved = std::move(table);
        EXPECT_EQ(moved.rows(), 3U);
        EXPECT_EQ(released_batches, 0);
    }
    EXPECT_EQ(released_batches, 1);
}

TEST(arrow, reads_each_kind_of_column) {
    four_rows const rows;
    record_batch made{4};
    made.add("flag", "b", rows.flags.data(), nullptr, 3); // 1 1 0 1
    made.add("start", "tdD", rows.starts.data());
    made.add("country", "c", rows.countries.data());
    made.encode("u", rows.offsets.data(), "KZUZBY", 3); // UZ KZ BY UZ
    std::array<std::int64_t, 4> const shares{0, 5, 3, 4};
    made.add("share", "d:10,1,64", shares.data());
    std::array<std::uint16_t, 4> const papers{0b001, 0b111, 0b011, 0b100}; // letter cv form
    made.add("papers", "S", papers.data());
    std::array<std::int32_t, 4> const gpas{960, 959, 2'000, 1'200};
    made.add("gpa", "i", gpas.data());
    auto const table = made.take({{fact_name{"gpa"}, ratio_ticks::make(20).value()}}).value();
    auto const satisfied = [&](condition asked) {
        return decided({require("one", std::move(asked))}, table).of(outcome::satisfied);
    };
    EXPECT_EQ(satisfied(holds_condition{fact_name{"flag"}}), words{0b1011});
    EXPECT_EQ(satisfied(at_least_condition{fact_name{"start"}, given(date_value{{2024, 3, 2}})}),
              words{0b1110});
    EXPECT_EQ(satisfied(none_of_condition{fact_name{"country"}, codes("country", {"KZ"})}),
              words{0b1101});
    EXPECT_EQ(satisfied(at_most_condition{fact_name{"share"},
                                          given(decimal_value{decimal::parse("0.3").value(), {}})}),
              words{0b0101});
    EXPECT_EQ(
        satisfied(papers_present_condition{fact_name{"papers"}, codes("paper", {"cv", "letter"})}),
        words{0b0110});
    EXPECT_EQ(satisfied(at_least_condition{
                  fact_name{"gpa"}, given(ratio_value{ratio::parse("12/5").value(), "gpa_5"})}),
              words{0b1101});
}

TEST(arrow, refuses_what_would_have_to_be_converted) {
    std::array<std::int64_t, 8> const values{};
    auto const with = [&](char const* name, char const* format) {
        record_batch made{2};
        made.add(name, format, values.data());
        std::string const code = refusal_of(made);
        if (!code.empty()) {
            EXPECT_NE(made.batch.release, nullptr) << "it is the caller's still";
            EXPECT_EQ(released_layouts + released_batches, 0);
        }
        return code;
    };
    for (auto const& [name, format] :
         std::vector<std::pair<char const*, char const*>>{{"flag", "C"},
                                                          {"years", "b"},
                                                          {"years", "g"},
                                                          {"years", "tdD"},
                                                          {"start", "tdm"},
                                                          {"start", "i"},
                                                          {"share", "d:10,1"},
                                                          {"share", "d:10,2,64"},
                                                          {"share", "l"},
                                                          {"share", "d:10,1,128"},
                                                          {"share", "d:"},
                                                          {"share", "d:10"},
                                                          {"share", "d:10,1,64,"},
                                                          {"country", "u"},
                                                          {"country", "c"},
                                                          {"papers", "+l"},
                                                          {"gpa", "f"},
                                                          {"level", "z"},
                                                          {"years", ""}}) {
        EXPECT_EQ(with(name, format), std::string{"arrow.format_not_accepted at /"} + name)
            << format;
    }
    EXPECT_EQ(with("gpa", "i"), "arrow.ticks_lacking at /gpa");
    EXPECT_EQ(with("mark", "l"), ""); // a grade without digits is a whole number
}

TEST(arrow, refuses_batches_that_do_not_hold_together) {
    four_rows const rows;
    auto const with = [&](auto const& change) {
        record_batch made{2};
        ArrowArray& column = made.add("years", "C", rows.years.data());
        change(made, column);
        return refusal_of(made);
    };
    std::array<unsigned char, 1> const second_is_null{0b01};
    EXPECT_EQ(with([](record_batch&, ArrowArray&) {}), "");
    EXPECT_EQ(with([](record_batch& of, ArrowArray&) { of.batch.release = nullptr; }),
              "arrow.released at ");
    EXPECT_EQ(with([](record_batch& of, ArrowArray&) { of.layout.format = "i"; }),
              "arrow.not_a_table at ");
    EXPECT_EQ(with([](record_batch& of, ArrowArray&) { of.batch.n_children = 2; }),
              "arrow.malformed at ");
    EXPECT_EQ(with([](record_batch& of, ArrowArray&) { of.batch.length = -1; }),
              "arrow.malformed at ");
    EXPECT_EQ(with([](record_batch& of, ArrowArray&) { of.batch.length = 3; }),
              "arrow.malformed at /years");
    EXPECT_EQ(with([](record_batch& of, ArrowArray&) { of.batch.length = std::int64_t{1} << 50; }),
              "arrow.too_long at ");
    EXPECT_EQ(with([&](record_batch& of, ArrowArray&) {
                  of.batch.null_count = 1;
                  of.batch.buffers[0] = second_is_null.data();
              }),
              "arrow.null_rows at ");
    EXPECT_EQ(with([](record_batch&, ArrowArray& of) { of.buffers[1] = nullptr; }),
              "arrow.malformed at /years");
    EXPECT_EQ(with([](record_batch&, ArrowArray& of) { of.n_buffers = 3; }),
              "arrow.malformed at /years");
    EXPECT_EQ(with([](record_batch&, ArrowArray& of) { of.null_count = 1; }),
              "arrow.malformed at /years"); // a null, and nothing says which
    EXPECT_EQ(with([](record_batch&, ArrowArray& of) { of.offset = 1; }), "");
    EXPECT_EQ(with([](record_batch&, ArrowArray& of) { of.length = 1; }),
              "arrow.malformed at /years");
}

TEST(arrow, refuses_bad_dictionaries_and_crooked_addresses) {
    four_rows const rows;
    auto const with = [&](std::array<std::int32_t, 4> offsets, auto const& change) {
        record_batch made{4};
        made.add("country", "c", rows.countries.data());
        change(made.encode("u", offsets.data(), "KZUZBY", 3));
        return refusal_of(made);
    };
    std::array<unsigned char, 1> const first_is_null{0b110};
    EXPECT_EQ(with({0, 2, 4, 6}, [](ArrowArray&) {}), "");
    EXPECT_EQ(with({0, 2, 1, 6}, [](ArrowArray&) {}), "arrow.malformed at /country");
    EXPECT_EQ(with({-1, 2, 4, 6}, [](ArrowArray&) {}), "arrow.malformed at /country");
    EXPECT_EQ(with({0, 2, 4, 6}, [](ArrowArray& of) { of.buffers[2] = nullptr; }),
              "arrow.malformed at /country");
    EXPECT_EQ(with({0, 2, 4, 6},
                   [&](ArrowArray& of) {
                       of.null_count = 1;
                       of.buffers[0] = first_is_null.data();
                   }),
              "arrow.null_codes at /country");
    alignas(8) std::array<unsigned char, 17> const bytes{};
    record_batch crooked{4};
    crooked.add("start", "tdD", bytes.data() + 1);
    EXPECT_EQ(refusal_of(crooked), "arrow.not_aligned at /start");
}

} // namespace
