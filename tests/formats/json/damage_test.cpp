// Damaged documents: cut, changed, doubled, mixed. Never a crash, never silently something else.
#include <jspu_coop/formats/json/codec.hpp>

#include "formats/json/damage.hpp"
#include "formats/json/toy_makers.hpp"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>
#include <string_view>

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
        std::vector<std::uint8_t> const bytes(text.begin(), text.end());
        ASSERT_EQ(LLVMFuzzerTestOneInput(bytes.data(), bytes.size()), 0);
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
