// The envelope: what it says, and what it keeps from being read.
#include <jspu_coop/formats/boost/codec_impl.hpp>
#include <jspu_coop/formats/boost/envelope.hpp>

#include "formats/boost/checksum_by_boost.hpp"
#include "formats/boost/toys.hpp"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>

namespace jspu_coop::crates {
namespace {

std::string code_of_reading(std::string_view bytes) {
    auto const read = from_archive<lid>(bytes);
    return read.has_error() ? read.error().first().code : "";
}

TEST(archive_envelope, says_what_a_file_is) {
    for (archive_form const form : every<archive_form>()) {
        std::string const bytes = to_archive(small_crate(), form);
        auto const found = read_envelope(bytes);
        ASSERT_TRUE(found.has_value());
        std::string const payload = bytes.substr(bytes.find('\n') + 1);
        EXPECT_EQ(*found,
                  (archive_envelope{
                      form, "crate", {schema_version, 1}, payload.size(), crc_by_boost(payload)}));
    }
}

// The first line, with its CRCs as zlib computes them.
TEST(archive_envelope, by_hand) {
    EXPECT_EQ(
        to_archive(lid{-7}, archive_form::text),
        "jspu_coop-archive 1 text lid schema=3 own=1 bytes=3 crc=bf06458b check=b95db8d1\n-7\n");
    EXPECT_EQ(to_archive(open_top{}, archive_form::xml),
              "<?jspu_coop-archive 1 xml open_top schema=3 own=1 bytes=23 crc=8856ad5b "
              "check=80912e05?>\n<open_top></open_top>\n\n");
}

TEST(archive_envelope, its_checksum_is_that_of_boost) {
    std::mt19937 random{20'200'520};
    std::string bytes;
    for (std::size_t size = 0; size < 300; ++size) {
        std::string const archive = detail::in_envelope(archive_form::text, "x", {}, bytes);
        EXPECT_EQ(read_envelope(archive)->checksum, crc_by_boost(bytes)) << size;
        bytes += static_cast<char>(random() % 256);
    }
}

TEST(archive_envelope, what_is_no_archive_is_refused) {
    for (char const* const bytes : {"", "{}", "22 serialization::archive 19",
                                    "<?xml version=", "<?jspu", "jspu_coop archive 1"}) {
        std::string const code = code_of_reading(bytes);
        EXPECT_EQ(code, std::string_view{bytes} == "<?jspu" ? "archive.truncated"
                                                            : "archive.not_an_archive")
            << bytes;
    }
}

TEST(archive_envelope, a_longer_or_shorter_file_is_refused) {
    std::string const bytes = to_archive(lid{1}, archive_form::binary);
    EXPECT_EQ(code_of_reading(bytes), "");
    auto const longer = from_archive<lid>(bytes + "xy");
    ASSERT_TRUE(longer.has_error());
    EXPECT_EQ(longer.error().first(),
              (issue{"archive.trailing_bytes", severity::error, "", "", {{"count", "2"}}}));
    EXPECT_EQ(code_of_reading(bytes.substr(0, bytes.size() - 1)), "archive.truncated");
    EXPECT_EQ(code_of_reading(bytes.substr(0, 40)), "archive.truncated");
}

TEST(archive_envelope, another_kind_is_refused) {
    auto const read = from_archive<lid>(to_archive(open_top{}, archive_form::xml));
    ASSERT_TRUE(read.has_error());
    EXPECT_EQ(read.error().first(), (issue{"archive.wrong_kind",
                                           severity::error,
                                           "",
                                           "open_top",
                                           {{"record", "lid"}, {"found", "open_top"}}}));
}

TEST(archive_envelope, a_newer_version_is_refused) {
    auto const refused = [](archive_versions file) {
        auto const read = from_archive<lid>(
            detail::in_envelope(archive_form::binary, "lid", file, std::string(1, '\0')));
        return read.has_error() ? read.error().first() : issue{};
    };
    auto const newer = [](char const* found, char const* known) {
        return issue{"archive.newer",
                     severity::error,
                     "",
                     "",
                     {{"record", "lid"}, {"found", found}, {"known", known}}};
    };
    EXPECT_EQ(refused({1, 1}), issue{});
    EXPECT_EQ(refused({schema_version, 1}), issue{});
    EXPECT_EQ(refused({schema_version + 1, 1}), newer("4", "3"));
    EXPECT_EQ(refused({1, 7}), newer("7", "1"));
}

} // namespace
} // namespace jspu_coop::crates
