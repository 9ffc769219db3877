#include <jspu_coop/base/utf8.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using jspu_coop::is_utf8;

static_assert(is_utf8("") && is_utf8("abc") && !is_utf8("\x80"));

/// Writes a code point, from the bit layout of Unicode 15, table 3-6.
std::string encode(unsigned code) {
    auto const byte = [](unsigned value) { return static_cast<char>(value); };
    if (code < 0x80) {
        return {byte(code)};
    }
    if (code < 0x800) {
        return {byte(0xC0 | (code >> 6)), byte(0x80 | (code & 0x3F))};
    }
    if (code < 0x10000) {
        return {byte(0xE0 | (code >> 12)), byte(0x80 | ((code >> 6) & 0x3F)),
                byte(0x80 | (code & 0x3F))};
    }
    return {byte(0xF0 | (code >> 18)), byte(0x80 | ((code >> 12) & 0x3F)),
            byte(0x80 | ((code >> 6) & 0x3F)), byte(0x80 | (code & 0x3F))};
}

bool is_scalar(unsigned code) {
    return code < 0xD800 || (code > 0xDFFF && code <= 0x10FFFF);
}

/// The slow reference: reads code points leniently, then asks whether they would be written so.
bool reads_back(std::string_view bytes) {
    std::string written;
    for (std::size_t at = 0; at < bytes.size();) {
        unsigned const lead = static_cast<unsigned char>(bytes[at++]);
        int more = 0;
        unsigned code = lead;
        if ((lead & 0xE0U) == 0xC0U) {
            more = 1;
            code = lead & 0x1FU;
        } else if ((lead & 0xF0U) == 0xE0U) {
            more = 2;
            code = lead & 0x0FU;
        } else if ((lead & 0xF8U) == 0xF0U) {
            more = 3;
            code = lead & 0x07U;
        } else if (lead >= 0x80U) {
            return false;
        }
        for (; more > 0 && at < bytes.size(); --more, ++at) {
            code = code << 6 | (static_cast<unsigned char>(bytes[at]) & 0x3FU);
        }
        if (more > 0 || !is_scalar(code)) {
            return false;
        }
        written += encode(code);
    }
    return written == bytes;
}

std::vector<int> every_byte() {
    std::vector<int> all;
    for (int byte = 0; byte < 256; ++byte) {
        all.push_back(byte);
    }
    return all;
}

/// The bytes on both sides of every limit in table 3-7.
std::vector<int> limits() {
    return {0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0,
            0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF7, 0xF8, 0xFF};
}

TEST(utf8, takes_known_texts_and_refuses_known_attacks) {
    for (char const* const good : {"", "Jizzax", "Джизак", "지자흐", "oʻzbek", "\U0001F393", "\x7F",
                                   "\u0080", "\uFFFF", "\U0010FFFF", "\uD7FF", "\uE000"}) {
        EXPECT_TRUE(is_utf8(good)) << good;
    }
    EXPECT_TRUE(is_utf8(std::string_view{"\0", 1}));
    for (char const* const bad : {"\x80",
                                  "\xBF",
                                  "\xC0\x80",
                                  "\xC1\xBF",
                                  "\xE0\x80\x80",
                                  "\xE0\x9F\xBF",
                                  "\xF0\x80\x80\x80",
                                  "\xF0\x8F\xBF\xBF",
                                  "\xED\xA0\x80",
                                  "\xED\xBF\xBF",
                                  "\xF4\x90\x80\x80",
                                  "\xF5\x80\x80\x80",
                                  "\xF8\x88\x80\x80\x80",
                                  "\xFC\x84\x80\x80\x80\x80",
                                  "\xFE",
                                  "\xFF",
                                  "\xC3",
                                  "\xE2\x82",
                                  "\xF0\x9F\x8E",
                                  "a\xC3",
                                  "\xC3\x28",
                                  "\xE2\x28\xA1",
                                  "\xF0\x28\x8C\xBC",
                                  "ok\x80"}) {
        EXPECT_FALSE(is_utf8(bad));
    }
}

TEST(utf8, every_code_point_is_taken_and_every_surrogate_refused) {
    for (unsigned code = 0; code <= 0x10FFFF; ++code) {
        ASSERT_EQ(is_utf8(encode(code)), is_scalar(code)) << code;
    }
    for (unsigned code = 0x110000; code < 0x200000; code += 61) {
        ASSERT_FALSE(is_utf8(encode(code))) << code;
    }
}

TEST(utf8, every_string_of_one_or_two_bytes_agrees_with_reading_back) {
    for (int const first : every_byte()) {
        std::string bytes{static_cast<char>(first)};
        ASSERT_EQ(is_utf8(bytes), reads_back(bytes)) << first;
        bytes.resize(2);
        for (int const second : every_byte()) {
            bytes[1] = static_cast<char>(second);
            ASSERT_EQ(is_utf8(bytes), reads_back(bytes)) << first << " " << second;
        }
    }
}

TEST(utf8, strings_of_three_bytes_agree_with_reading_back) {
#ifdef JSPU_COOP_EXHAUSTIVE
    auto const thirds = every_byte();
#else
    auto const thirds = limits();
#endif
    std::string bytes(3, '\0');
    for (int const first : every_byte()) {
        bytes[0] = static_cast<char>(first);
        for (int const second : every_byte()) {
            bytes[1] = static_cast<char>(second);
            for (int const third : thirds) {
                bytes[2] = static_cast<char>(third);
                if (is_utf8(bytes) != reads_back(bytes)) {
                    FAIL() << first << " " << second << " " << third;
                }
            }
        }
    }
}

TEST(utf8, strings_of_four_bytes_around_the_limits_agree_with_reading_back) {
    std::string bytes(4, '\0');
    auto const around = limits();
    for (int const first : around) {
        bytes[0] = static_cast<char>(first);
        for (int const second : around) {
            bytes[1] = static_cast<char>(second);
            for (int const third : around) {
                bytes[2] = static_cast<char>(third);
                for (int const fourth : around) {
                    bytes[3] = static_cast<char>(fourth);
                    if (is_utf8(bytes) != reads_back(bytes)) {
                        FAIL() << first << " " << second << " " << third << " " << fourth;
                    }
                }
            }
        }
    }
}

RC_GTEST_PROP(utf8_laws, joined_texts_are_text_and_cut_ones_agree, ()) {
    auto const codes = *rc::gen::container<std::vector<unsigned>>(
        rc::gen::suchThat(rc::gen::inRange(0U, 0x110000U), is_scalar));
    std::string joined;
    for (unsigned const code : codes) {
        joined += encode(code);
    }
    RC_ASSERT(is_utf8(joined));
    for (std::size_t length = 0; length < joined.size(); ++length) {
        std::string_view const cut{joined.data(), length};
        RC_ASSERT(is_utf8(cut) == reads_back(cut));
    }
}

} // namespace
