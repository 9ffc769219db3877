// Files of an older version, and members that were added since.
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/formats/boost/archived.hpp>
#include <jspu_coop/formats/boost/codec_impl.hpp>

#include "formats/boost/trivial_archive.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop::first_release {

struct tin {
    static constexpr std::string_view kind = "tin";
    std::string name;
    std::int64_t size;
    friend bool operator==(tin const&, tin const&) = default;
};
JSPU_COOP_RECORD(tin, (name, size));

struct shelf {
    static constexpr std::string_view kind = "shelf";
    std::vector<tin> tins;
    std::string place;
    friend bool operator==(shelf const&, shelf const&) = default;
};
JSPU_COOP_RECORD(shelf, (tins, place));

} // namespace jspu_coop::first_release

namespace jspu_coop::third_release {

struct tin {
    static constexpr std::string_view kind = "tin";
    std::string name{};
    std::optional<std::string> note{}; // between the others: order does not matter
    std::int64_t size{};
    fact<std::int64_t> weight{};
    std::vector<std::string> labels{};
    text titles{};
    std::map<std::string, bool> marks{};
    friend bool operator==(tin const&, tin const&) = default;
};
JSPU_COOP_RECORD(tin, (name, note, size, weight, labels, titles, marks));

struct shelf {
    static constexpr std::string_view kind = "shelf";
    std::vector<tin> tins{};
    std::string place{};
    friend bool operator==(shelf const&, shelf const&) = default;
};
JSPU_COOP_RECORD(shelf, (tins, place));

} // namespace jspu_coop::third_release

namespace jspu_coop {

template <>
inline constexpr std::uint32_t archive_version<third_release::tin> = 3;
template <>
inline constexpr std::uint32_t archive_version<third_release::shelf> = 3;
template <>
inline constexpr archive_versions since<&third_release::tin::note>{.own = 2};
template <>
inline constexpr archive_versions since<&third_release::tin::weight>{.own = 2};
template <>
inline constexpr archive_versions since<&third_release::tin::labels>{.own = 3};
template <>
inline constexpr archive_versions since<&third_release::tin::titles>{.own = 3};
template <>
inline constexpr archive_versions since<&third_release::tin::marks>{.own = 3};

namespace {

TEST(versions_of_archives, a_file_of_an_older_version_has_empty_members) {
    first_release::shelf const old{{{"tea", 1}, {"salt", 2}}, "left"};
    third_release::shelf const now{{{.name = "tea", .size = 1}, {.name = "salt", .size = 2}},
                                   "left"};
    for (archive_form const form : every<archive_form>()) {
        auto const read = from_archive<third_release::shelf>(to_archive(old, form));
        ASSERT_TRUE(read.has_value()) << to_string(read.error());
        EXPECT_EQ(*read, now);
    }
}

TEST(versions_of_archives, a_file_of_a_version_between_has_what_was_there) {
    // Version 2: name, note, size, weight.
    std::string const payload("\x03tea\x01\x02ok\x02\x01\x06", 11);
    auto const read = from_archive<third_release::tin>(
        detail::in_envelope(archive_form::binary, "tin", {schema_version, 2}, payload));
    ASSERT_TRUE(read.has_value()) << to_string(read.error());
    EXPECT_EQ(*read, (third_release::tin{.name = "tea", .note = "ok", .size = 1, .weight = 3}));
}

TEST(versions_of_archives, what_is_written_now_has_everything) {
    third_release::tin const full{.name = "tea",
                                  .note = "ok",
                                  .size = 1,
                                  .weight = fact<std::int64_t>::absent(),
                                  .labels = {"a", "b"},
                                  .titles = text{{"en", "tea"}},
                                  .marks = {{"x", true}}};
    for (archive_form const form : every<archive_form>()) {
        auto const read = from_archive<third_release::tin>(to_archive(full, form));
        ASSERT_TRUE(read.has_value()) << to_string(read.error());
        EXPECT_EQ(*read, full);
    }
}

TEST(versions_of_archives, a_newer_file_is_refused_by_an_older_program) {
    for (archive_form const form : every<archive_form>()) {
        auto const read = from_archive<first_release::tin>(
            to_archive(third_release::tin{.name = "tea", .size = 1}, form));
        ASSERT_TRUE(read.has_error());
        EXPECT_EQ(read.error().first(),
                  (issue{"archive.newer",
                         severity::error,
                         "",
                         "",
                         {{"record", "tin"}, {"found", "3"}, {"known", "1"}}}));
    }
}

TEST(versions_of_archives, hold_in_any_archive) {
    crates::token_oarchive out;
    out << archived<first_release::tin>{first_release::tin{"tea", 1}};
    crates::token_iarchive in{out.tokens};
    auto const read = load_from<third_release::tin>(in);
    ASSERT_TRUE(read.has_value()) << to_string(read.error());
    EXPECT_EQ(*read, (third_release::tin{.name = "tea", .size = 1}));
}

/// A record whose version was forgotten when the tin in it got members.
struct forgotten {
    std::map<std::string, std::vector<third_release::tin>> tins{};
    std::vector<forgotten> inner{};
};
JSPU_COOP_RECORD(forgotten, (tins, inner));

TEST(versions_of_archives, are_one_number_for_all_records_of_ones_own) {
    using detail::newest_since_in;
    EXPECT_EQ(newest_since_in<first_release::shelf>(), (archive_versions{1, 1}));
    EXPECT_EQ(newest_since_in<third_release::tin>(), (archive_versions{1, 3}));
    EXPECT_EQ(newest_since_in<third_release::shelf>(), (archive_versions{1, 3}));
    EXPECT_EQ(newest_since_in<forgotten>(), (archive_versions{1, 3}));
    // So `to_archive` of it does not compile.
    EXPECT_FALSE(detail::has_since(versions_of<forgotten>, newest_since_in<forgotten>()));
    EXPECT_EQ(detail::checked_versions_of<third_release::shelf>(),
              (archive_versions{schema_version, 3}));
}

TEST(versions_of_archives, count_apart) {
    using detail::has_since;
    EXPECT_TRUE(has_since({1, 1}, {1, 1}));
    EXPECT_TRUE(has_since({2, 1}, {2, 1}));
    EXPECT_FALSE(has_since({1, 9}, {2, 1}));
    EXPECT_FALSE(has_since({9, 1}, {1, 2}));
}

} // namespace
} // namespace jspu_coop
