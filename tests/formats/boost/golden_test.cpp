// Files that are kept for ever, and the description of records by which they were written.
#include <jspu_coop/formats/boost/record_versions.hpp>
#include <jspu_coop/formats/boost/records.hpp>
#include <jspu_coop/formats/json/records.hpp>

#include "formats/boost/golden.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <variant>
#include <vector>

namespace jspu_coop::testing {
namespace {

std::string folder_of(std::uint32_t version) {
    return golden_folder + 'v' + std::to_string(version) + '/';
}

/// How many kinds of records each version has files of, from the first version on. Whoever counts
/// up adds a number; those of older versions stay.
constexpr std::array<int, 3> kinds_by_version{9, 9, 29};
static_assert(kinds_by_version.size() == schema_version);

// Each version is held to its own JSON: what was added since, its files do not have.
TEST(golden_archives, are_read_for_ever) {
    book const whole = every_member();
    for (std::uint32_t version = 1; version <= schema_version; ++version) {
        int kinds = 0;
        for_each_kept(whole, [&]<class T>(std::string const& name, T const&) {
            std::string const path = folder_of(version) + name + '.';
            if (!std::filesystem::exists(path + "json")) {
                return; // a kind that is younger than the version
            }
            ++kinds;
            auto const kept = from_json<T>(content_of(path + "json"));
            ASSERT_TRUE(kept.has_value()) << name << ' ' << to_string(kept.error());
            for (archive_form const form : every<archive_form>()) {
                std::string const bytes = content_of(path + to_string(form));
                auto const read = from_archive<T>(bytes);
                ASSERT_TRUE(read.has_value()) << name << ' ' << to_string(read.error());
                EXPECT_EQ(*read, *kept) << name;
                EXPECT_EQ(read_envelope(bytes)->versions.schema, version);
            }
        });
        EXPECT_EQ(kinds, kinds_by_version.at(version - 1)) << "version " << version;
    }
}

/// How many of the members that version 2 added hold something in a book.
int filled_since_two(book const& of) {
    int filled = 0;
    for (party const& each : of.parties) {
        auto const* const school = std::get_if<institution>(&each);
        filled += school && school->working_week ? 1 : 0;
    }
    for (activity const& each : of.activities) {
        auto const* const event = std::get_if<event_participation>(&each.detail);
        filled += event && event->country ? 1 : 0;
        for (participation const& who : each.participations) {
            filled += who.report.waived ? 1 : 0;
        }
        for (fee const& what : each.fees) {
            filled += what.refunds.empty() ? 0 : 1;
        }
    }
    return filled;
}

TEST(golden_archives, members_of_version_two_read_as_empty_from_version_one) {
    static_assert(since<&fee::refunds> == archive_versions{.schema = 2});
    auto const filled_in = [](std::uint32_t version, archive_form form) {
        std::string const bytes = content_of(folder_of(version) + "book." + to_string(form));
        return filled_since_two(from_archive<book>(bytes).value());
    };
    for (archive_form const form : every<archive_form>()) {
        EXPECT_EQ(filled_in(1, form), 0) << to_string(form);
        EXPECT_EQ(filled_in(2, form), 4) << to_string(form);
    }
}

TEST(golden_archives, kinds_of_version_three_read_as_empty_from_older_books) {
    auto const records_in = [](std::uint32_t version, archive_form form) {
        std::string const bytes = content_of(folder_of(version) + "book." + to_string(form));
        book const read = from_archive<book>(bytes).value();
        return read.courses.size() + read.curricula.size() + read.joint_programmes.size()
               + read.enrolments.size();
    };
    for (archive_form const form : every<archive_form>()) {
        EXPECT_EQ(records_in(1, form), 0U) << to_string(form);
        EXPECT_EQ(records_in(2, form), 0U) << to_string(form);
        EXPECT_EQ(records_in(3, form), 8U) << to_string(form);
    }
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

std::string joined(std::vector<std::string> const& lines) {
    std::string text;
    for (std::string const& line : lines) {
        text += line + '\n';
    }
    return text;
}

/// True when a line is as it was; with `may_grow`, its lists may have more.
bool is_kept(std::string const& old_line, std::string const& new_line, bool may_grow) {
    outline_line const before = parts_of(old_line);
    outline_line const after = parts_of(new_line);
    return old_line == new_line
           || (may_grow && before.frame == after.frame && before.lists.size() == after.lists.size()
               && std::equal(before.lists.begin(), before.lists.end(), after.lists.begin(),
                             [](auto const& fewer, auto const& more) {
                                 return std::includes(more.begin(), more.end(), fewer.begin(),
                                                      fewer.end());
                             }));
}

/// The lines of an outline's members, in order, by record.
std::map<std::string, std::vector<std::string>> members_in(std::string const& outline) {
    std::map<std::string, std::vector<std::string>> members;
    std::istringstream lines{outline};
    std::string record;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("  ")) {
            members[record].push_back(line);
        } else {
            record = line;
            members[record];
        }
    }
    return members;
}

/// What a description lacks of one that was kept. With `may_grow`, lists may have more, and there
/// may be more records: those of the alternatives that came later, wherever they sort.
std::string complaint_about(std::string const& kept, std::string const& now, bool may_grow) {
    auto const before = members_in(kept);
    auto const after = members_in(now);
    for (auto const& [record, old_lines] : before) {
        auto const found = after.find(record);
        if (found == after.end()) {
            return record + " is gone";
        }
        auto const& new_lines = found->second;
        if (!std::equal(old_lines.begin(), old_lines.end(), new_lines.begin(), new_lines.end(),
                        [&](std::string const& old_line, std::string const& new_line) {
                            return is_kept(old_line, new_line, may_grow);
                        })) {
            return record + " was '" + joined(old_lines) + "', is '" + joined(new_lines) + "'";
        }
    }
    for (auto const& [record, lines] : after) {
        if (!may_grow && !before.contains(record)) {
            return record + " is new";
        }
    }
    return "";
}

// A member that is added needs a version (`since`), and an outline of that version is kept.
TEST(golden_archives, no_description_changes_without_a_version) {
    for (std::uint32_t version = 1; version <= schema_version; ++version) {
        EXPECT_EQ(complaint_about(content_of(folder_of(version) + "outline.txt"),
                                  outline_of_all({version, 1}), version < schema_version),
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

// A new alternative brings a record that sorts anywhere, and changes no name.
TEST(golden_archives, an_alternative_may_be_added_in_a_new_version) {
    std::string const kept = "book\n  parties: list variant(a=apple z=zebra)\n"
                             "apple\n  weight: long\nzebra\n  stripes: long\n";
    std::string const now = "apple\n  weight: long\n"
                            "book\n  parties: list variant(a=apple m=melon z=zebra)\n"
                            "melon\n  seeds: long\n  ripe: fact boolean\nzebra\n  stripes: long\n";
    EXPECT_EQ(complaint_about(kept, now, true), "");
    EXPECT_NE(complaint_about(kept, now, false), "");
    EXPECT_NE(complaint_about(now, kept, true), "") << "an alternative is gone";
    std::string const without_zebra = now.substr(0, now.find("zebra\n  "));
    EXPECT_EQ(complaint_about(kept, without_zebra, true), "zebra is gone");
    EXPECT_NE(complaint_about(kept, now + "  spots: long\n", true), "") << "it has no `since`";
    EXPECT_NE(complaint_about("x\n  a: long\n  b: int\n", "x\n  b: int\n  a: long\n", true), "")
        << "the order is that of the binary form";
    for (auto const& [record, lines] : members_in(outline_of_all(versions_of<book>))) {
        EXPECT_EQ(record.find("variant"), std::string::npos)
            << record << " would change its name with every alternative";
    }
}

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
    for_each_kept_outside_books(
        [&](std::string const&, auto const& record) { found.look_at("", record); });
    // Of some kinds one record cannot hold every member.
    found.look_at("", every_member_of<agreed_grades>("agreed_grades.by_agreement"));
    found.look_at("", every_member_of<course_equivalence>("course_equivalence.published"));
    found.look_at("", every_member_of<credit_conversion>("credit_conversion.published"));
    found.look_at("", every_member_of<grade_scale>("grade_scale.range"));
    std::set<std::string> needed = parts_in(outline_of_all(versions_of<book>));
    needed.erase("policy_parameter.type=field"); // no requirement compares with a single field
    ASSERT_GT(needed.size(), 400U);
    for (std::string const& each : needed) {
        EXPECT_TRUE(found.all().contains(each)) << each << " does not stand in what is kept";
    }
}

} // namespace
} // namespace jspu_coop::testing
