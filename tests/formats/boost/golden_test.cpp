// Files that are kept for ever, and the description of records by which they were written.
#include <jspu_coop/formats/boost/records.hpp>
#include <jspu_coop/formats/json/records.hpp>

#include "formats/boost/golden.hpp"
#include "support/outline.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace jspu_coop::testing {
namespace {

std::string folder_of(std::uint32_t version) {
    return golden_folder + 'v' + std::to_string(version) + '/';
}

TEST(golden_archives, are_read_for_ever) {
    book const whole = every_member();
    int read_files = 0;
    for (std::uint32_t version = 1; version <= schema_version; ++version) {
        for_each_kept(whole, [&]<class T>(std::string const& name, T const& record) {
            for (archive_form const form : every<archive_form>()) {
                std::string const bytes =
                    content_of(folder_of(version) + name + '.' + to_string(form));
                auto const read = from_archive<T>(bytes);
                ASSERT_TRUE(read.has_value()) << name << ' ' << to_string(read.error());
                EXPECT_EQ(*read, record) << name;
                EXPECT_EQ(read_envelope(bytes)->versions.schema, version);
                ++read_files;
            }
            auto const read = from_json<T>(content_of(folder_of(version) + name + ".json"));
            ASSERT_TRUE(read.has_value()) << name << ' ' << to_string(read.error());
            EXPECT_EQ(*read, record) << name;
        });
    }
    EXPECT_EQ(read_files, 27 * static_cast<int>(schema_version));
}

// Whoever changes what is written counts the version up.
TEST(golden_archives, of_this_version_are_written_as_they_stand) {
    for_each_kept(every_member(), [&]<class T>(std::string const& name, T const& record) {
        for (archive_form const form : every<archive_form>()) {
            EXPECT_EQ(to_archive(record, form),
                      content_of(folder_of(schema_version) + name + '.' + to_string(form)))
                << name;
        }
        EXPECT_EQ(to_json(record), content_of(folder_of(schema_version) + name + ".json")) << name;
    });
}

/// A line of an outline apart from its lists of codes or alternatives, and these.
struct outline_line {
    std::string frame;
    std::vector<std::set<std::string>> lists;
};

outline_line parts_of(std::string const& line) {
    outline_line parts;
    std::string word;
    for (char const each : line) {
        if (each == '(') {
            parts.lists.emplace_back();
            parts.frame += word + "()";
            word.clear();
        } else if (!parts.lists.empty() && (each == ' ' || each == ')')) {
            parts.lists.back().insert(word);
            word.clear();
        } else {
            word += each;
        }
    }
    parts.frame += word;
    return parts;
}

/// What a description lacks of one that was kept: with `may_grow`, lists may have more.
std::string complaint_about(std::string const& kept, std::string const& now, bool may_grow) {
    std::istringstream old_lines{kept};
    std::istringstream new_lines{now};
    std::string old_line;
    std::string new_line;
    while (std::getline(old_lines, old_line)) {
        std::getline(new_lines, new_line);
        outline_line const before = parts_of(old_line);
        outline_line const after = parts_of(new_line);
        bool const has_all =
            before.frame == after.frame && before.lists.size() == after.lists.size()
            && std::equal(before.lists.begin(), before.lists.end(), after.lists.begin(),
                          [](auto const& fewer, auto const& more) {
                              return std::includes(more.begin(), more.end(), fewer.begin(),
                                                   fewer.end());
                          });
        if (!(may_grow ? has_all : old_line == new_line)) {
            return "was '" + old_line + "', is '" + new_line + "'";
        }
    }
    return std::getline(new_lines, new_line) && !may_grow ? "new is '" + new_line + "'" : "";
}

// A member that is added needs a version (`since`), and an outline of that version is kept.
TEST(golden_archives, no_description_changes_without_a_version) {
    for (std::uint32_t version = 1; version <= schema_version; ++version) {
        EXPECT_EQ(complaint_about(content_of(folder_of(version) + "outline.txt"),
                                  outline_of<book>({version, 1}), version < schema_version),
                  "")
            << "count `schema_version` up, say `since`, and keep the files of the new version with "
               "test_write_golden";
    }
}

struct small {
    std::int64_t a{};
};
JSPU_COOP_RECORD(small, (a));

struct small_with_more {
    std::int64_t a{};
    std::optional<direction> b{};
};
JSPU_COOP_RECORD(small_with_more, (a, b));

TEST(golden_archives, an_undeclared_change_is_seen) {
    std::string const kept = "x\n  a: long\n  b: optional code(both outgoing)\n";
    EXPECT_EQ(complaint_about(kept, kept, false), "");
    EXPECT_NE(complaint_about(kept, kept + "  c: fact boolean\n", false), "");
    std::string const grown = "x\n  a: long\n  b: optional code(both incoming outgoing)\n";
    EXPECT_NE(complaint_about(kept, grown, false), "");
    EXPECT_EQ(complaint_about(kept, grown, true), "");
    EXPECT_NE(complaint_about(grown, kept, true), "") << "a code is gone";
    EXPECT_NE(complaint_about(kept, "x\n  a: int\n", true), "");
    EXPECT_NE(complaint_about(kept, "", true), "");
    EXPECT_EQ(outline_of<small>({1, 1}).substr(outline_of<small>({1, 1}).find('\n')),
              "\n  a: long\n");
    EXPECT_NE(
        outline_of<small_with_more>({1, 1}).find("  b: optional code(outgoing incoming both)"),
        std::string::npos);
}

/// Every part that stands in an outline, as `used_parts` names it.
std::set<std::string> parts_in(std::string const& outline) {
    std::set<std::string> parts;
    std::istringstream lines{outline};
    std::string record;
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with("  ")) {
            record = line;
            continue;
        }
        std::string const member = record + '.' + line.substr(2, line.find(':') - 2);
        parts.insert(member);
        std::size_t const list = line.find("variant(");
        if (list != std::string::npos) {
            std::istringstream words{line.substr(list + 8, line.size() - list - 9)};
            for (std::string word; words >> word;) {
                parts.insert(member + '=' + word.substr(0, word.find('=')));
            }
        }
    }
    return parts;
}

TEST(golden_archives, every_member_and_every_alternative_stands_in_the_book) {
    used_parts found;
    found.look_at("", every_member());
    std::set<std::string> const needed = parts_in(outline_of<book>(versions_of<book>));
    ASSERT_GT(needed.size(), 300U);
    for (std::string const& each : needed) {
        EXPECT_TRUE(found.all().contains(each)) << each << " does not stand in every_member.json";
    }
}

} // namespace
} // namespace jspu_coop::testing
