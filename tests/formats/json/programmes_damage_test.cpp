// A joint programme with every member, damaged: a fault that points into the text, or a programme
// that is sound and round-trips.
#include <jspu_coop/formats/json/programmes.hpp>

#include "formats/json/damage.hpp"
#include "support/source_folder.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace jspu_coop::toys {
namespace {

std::string every_member() {
    return testing::content_of(
        testing::in_source_folder("tests/schema/every_member_of_joint_programme.json"));
}

/// Every so many bytes; sanitizers find nothing more in many places than in few.
#ifdef JSPU_COOP_EXHAUSTIVE
constexpr std::size_t stride = 7;
#else
constexpr std::size_t stride = 211;
#endif

/// What is wrong with how a programme is read; one that is read has to be sound.
std::string complaint_about_programme(std::string_view text) {
    auto const read = from_json<joint_programme>(text);
    if (read.has_value() && has_errors(validate(*read))) {
        return "a programme with errors was read";
    }
    return complaint_about<joint_programme>(text);
}

TEST(json_damage, of_a_programme_none_is_in_the_kept_one) {
    auto const read = from_json<joint_programme>(every_member());
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(to_json(*read), every_member()) << "it is kept in canonical form";
}

TEST(json_damage, a_cut_programme_is_refused) {
    std::string const text = every_member();
    for (std::size_t size = 0; size + 1 < text.size(); size += stride) {
        std::string_view const cut = std::string_view{text}.substr(0, size);
        ASSERT_TRUE(from_json<joint_programme>(cut).has_error()) << size;
        ASSERT_EQ(complaint_about_programme(cut), "") << size;
    }
}

TEST(json_damage, a_programme_without_a_line_is_refused_or_sound) {
    std::string const text = every_member();
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t const end = text.find('\n', begin) + 1;
        std::string const without = text.substr(0, begin) + text.substr(end);
        ASSERT_EQ(complaint_about_programme(without), "") << text.substr(begin, end - begin);
        begin = end;
    }
}

TEST(json_damage, a_programme_with_a_changed_byte_is_refused_or_sound) {
    std::string const text = every_member();
    for (std::size_t at = 0; at < text.size(); at += stride) {
        for (char const changed : {'0', '"', '}', '\xFF'}) {
            std::string damaged = text;
            damaged[at] = changed;
            ASSERT_EQ(complaint_about_programme(damaged), "") << at << ' ' << int{changed};
        }
    }
}

} // namespace
} // namespace jspu_coop::toys
