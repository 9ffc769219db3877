// Damaged documents: cut, changed, doubled, mixed. Never a crash, never silently something else.
#include <jspu_coop/formats/json/records.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>

#include "formats/json/damage.hpp"
#include "formats/json/toy_makers.hpp"
#include "support/source_folder.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace jspu_coop::toys;
using jspu_coop::from_json;

constexpr std::string_view small_facts =
    R"({"count": -3, "is_new": {"fact": "absent"}, "painted": {"fact": "conflicting",)"
    R"( "claims": ["red", "green"]}, "inside": {"kind": "ball", "radius": 10},)"
    R"( "words": ["\u0436\n"], "label": {"en": "a"}})";

#ifdef JSPU_COOP_EXHAUSTIVE
constexpr std::size_t rounds = 100'000;
#else
constexpr std::size_t rounds = 5'000;
#endif

TEST(json_damage, the_undamaged_documents_are_sound) {
    ASSERT_TRUE(from_json<facts>(small_facts).has_value());
    EXPECT_EQ(complaint_about<facts>(small_facts), "");
    EXPECT_EQ(complaint_about<shelf>(shelf_text), "");
}

TEST(json_damage, every_truncation_is_refused) {
    std::string_view const body = shelf_text.substr(0, shelf_text.size() - 1);
    for (std::size_t size = 0; size < body.size(); ++size) {
        std::string_view const cut = body.substr(0, size);
        ASSERT_TRUE(from_json<shelf>(cut).has_error()) << cut;
        ASSERT_EQ(complaint_about<shelf>(cut), "") << cut;
    }
    EXPECT_TRUE(from_json<shelf>(body).has_value());
}

TEST(json_damage, a_truncation_at_the_front_is_refused) {
    for (std::size_t begin = 1; begin < shelf_text.size(); ++begin) {
        ASSERT_TRUE(from_json<shelf>(shelf_text.substr(begin)).has_error()) << begin;
    }
}

template <class T>
void change_every_byte(std::string text) {
    for (char& each : text) {
        char const before = each;
        for (int byte = 0; byte < 256; ++byte) {
            each = static_cast<char>(byte);
            ASSERT_EQ(complaint_about<T>(text), "") << text;
        }
        each = before;
    }
}

TEST(json_damage, every_change_of_one_byte) {
    change_every_byte<facts>(std::string{small_facts});
#ifdef JSPU_COOP_EXHAUSTIVE
    change_every_byte<shelf>(std::string{shelf_text});
#endif
}

TEST(json_damage, every_byte_taken_out_or_doubled) {
    for (std::size_t at = 0; at < shelf_text.size(); ++at) {
        std::string text{shelf_text};
        text.erase(at, 1);
        ASSERT_EQ(complaint_about<shelf>(text), "") << text;
        text.insert(at, 2, shelf_text[at]);
        ASSERT_EQ(complaint_about<shelf>(text), "") << text;
    }
}

/// Does what a fuzzer does with a document.
void feed_fuzzer(read_as what, std::string_view text) {
    std::vector<std::uint8_t> bytes{static_cast<std::uint8_t>(first_byte_of(what))};
    bytes.insert(bytes.end(), text.begin(), text.end());
    ASSERT_EQ(LLVMFuzzerTestOneInput(bytes.data(), bytes.size()), 0);
}

std::string damaged(std::mt19937& random, std::string_view text) {
    static constexpr std::array<std::string_view, 24> tokens{"{",
                                                             "}",
                                                             "[",
                                                             "]",
                                                             ",",
                                                             ":",
                                                             "\"",
                                                             "\\",
                                                             "null",
                                                             "true",
                                                             "1e9",
                                                             "-",
                                                             "0",
                                                             "\\u0000",
                                                             "\\ud800",
                                                             "{\"fact\": \"absent\"}",
                                                             "\"kind\": \"ball\"",
                                                             "\"fact\"",
                                                             "\"claims\"",
                                                             "\n",
                                                             "\xFF",
                                                             "18446744073709551616",
                                                             "/*",
                                                             "[[[[[[[[[["};
    auto const below = [&](std::size_t end) { return random() % end; };
    std::string made{text};
    for (std::size_t changes = 1 + below(4); changes > 0; --changes) {
        std::size_t const at = below(made.size() + 1);
        switch (below(4)) {
        case 0:
            made.insert(at, tokens[below(tokens.size())]);
            break;
        case 1:
            made.erase(at, below(12));
            break;
        case 2:
            made.insert(at, text.substr(below(text.size()), below(40)));
            break;
        default:
            made.replace(at, std::min<std::size_t>(1, made.size() - at), 1,
                         static_cast<char>(below(256)));
        }
    }
    return made;
}

TEST(json_damage, random_damage) {
    std::mt19937 random{20'200'520};
    for (std::size_t round = 0; round < rounds; ++round) {
        std::string const text = damaged(random, round % 2 == 0 ? shelf_text : small_facts);
        feed_fuzzer(round % 2 == 0 ? read_as::toy_shelf : read_as::toy_facts, text);
    }
}

struct sample {
    read_as what;
    std::string text;
};

template <class T>
sample sample_of(read_as what, T const& record) {
    return {what, jspu_coop::to_json(record)};
}

/// A student of a joint programme, and all that such a one names, for a book.
void add_student(jspu_coop::book& to, jspu_coop::party_id const& at, jspu_coop::person const& who) {
    using namespace jspu_coop;
    text const name{{"en", "made up"}};
    to.persons = {who};
    to.courses = {{course_id{"c"}, at, name, {}, {}, {}, {}}};
    to.curricula = {{.id = curriculum_id{"k"},
                     .institution = at,
                     .name = name,
                     .modules = {{module_id{"m"}, name, {{course_id{"c"}, 1}}, every_course{}}}}};
    to.joint_programmes = {{.id = joint_programme_id{"j"},
                            .name = name,
                            .home = at,
                            .semesters_a_year = 2,
                            .sites = {{at, {}, curriculum_id{"k"}}}}};
    enrolment student{enrolment_id{"e"}, joint_programme_id{"j"}, who.id, {}};
    date const first{2024, 9, 1};
    record_event(student, first, first, student_admitted{academic_year{2024, 2025}, 1, {}}).value();
    record_event(student, first, first, student_registered{at, {}}).value();
    to.enrolments = {student};
}

/// Parts of the university's book and some made up, at least one for each record.
std::vector<sample> samples() {
    std::string const text = jspu_coop::testing::content_of(
        jspu_coop::testing::in_source_folder("examples/data/jspu.json"));
    auto const all = from_json<jspu_coop::book>(text).value();
    jspu_coop::change const line{
        1, {2024, 1, 31}, jspu_coop::record_kind::party, "a", jspu_coop::change_action::added};
    jspu_coop::person const somebody{.id = jspu_coop::person_id{"p"},
                                     .category = jspu_coop::person_category::student};
    jspu_coop::book part;
    part.parties.assign(all.parties.begin(), all.parties.begin() + 2);
    add_student(part, id_of(part.parties.back()), somebody);
    std::string const whole = jspu_coop::to_json(part);
    std::vector<sample> found{{read_as::whole_book, whole},
                              {read_as::unchecked_books, '[' + whole + ']'},
                              sample_of(read_as::one_person, somebody),
                              sample_of(read_as::one_change, line),
                              sample_of(read_as::one_statement, all.statements.front()),
                              sample_of(read_as::one_requirement, all.requirements.front())};
    for (auto const& each : all.parties) {
        found.push_back(sample_of(read_as::one_party, each));
    }
    for (auto const& each : all.agreements) {
        found.push_back(sample_of(read_as::one_agreement, each));
        for (auto const& clause : each.clauses) {
            found.push_back(sample_of(read_as::one_clause, clause));
        }
    }
    for (auto const& each : all.activities) {
        found.push_back(sample_of(read_as::one_activity, each));
    }
    return found;
}

TEST(json_damage, random_damage_of_records) {
    std::vector<sample> const from = samples();
    std::mt19937 random{20'200'520};
    for (std::size_t round = 0; round < std::max(rounds, from.size()); ++round) {
        sample const& each = from[round % from.size()];
        feed_fuzzer(each.what, damaged(random, each.text));
    }
}

// Else the damage would be done to documents that are refused anyway.
TEST(json_damage, the_samples_are_accepted_and_are_of_every_record) {
    std::vector<read_as> met{read_as::toy_shelf, read_as::toy_facts, read_as::toy_lists};
    for (sample const& each : samples()) {
        EXPECT_TRUE(is_accepted(each.what, each.text)) << each.text;
        EXPECT_FALSE(is_accepted(each.what, each.text + ']'));
        feed_fuzzer(each.what, each.text);
        met.push_back(each.what);
    }
    for (read_as const each : jspu_coop::every<read_as>()) {
        EXPECT_NE(std::find(met.begin(), met.end(), each), met.end()) << jspu_coop::code_of(each);
        EXPECT_EQ(read_as_of(static_cast<std::uint8_t>(first_byte_of(each))), each);
    }
}

TEST(json_damage, a_complaint_is_made_when_there_is_reason) {
    using jspu_coop::fault;
    using jspu_coop::issue;
    using jspu_coop::severity;
    auto const about = [](std::string code, std::string line, std::string column) {
        return complaint_about(
            fault{issue{std::move(code),
                        severity::error,
                        {},
                        {},
                        {{"line", std::move(line)}, {"column", std::move(column)}}}},
            "a\nb");
    };
    EXPECT_EQ(about("x", "2", "1"), "");
    EXPECT_NE(about("x", "3", "1"), "");
    EXPECT_NE(about("x", "0", "1"), "");
    EXPECT_NE(about("x", "1", "5"), "");
    EXPECT_NE(about("", "1", "1"), "");
}

} // namespace
