// Statistics as a table, as CSV, as a chart and as a page: texts in tests/cases/statistics_views,
// and the figures read back from what is written.
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/names.hpp>
#include <jspu_coop/explain/statistics_chart.hpp>
#include <jspu_coop/explain/statistics_csv.hpp>
#include <jspu_coop/explain/statistics_page.hpp>
#include <jspu_coop/explain/statistics_table.hpp>

#include "support/source_folder.hpp"
#include "support/statistics_world.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::statistics_world;
using step = participation_step;

view small_world() {
    return known(stay_of("v1", "us", "minsk", spring_25, {was_there("p1"), was_there("p2")}),
                 stay_of("v2", "us", "ankara", spring_26,
                         {was_there("p1"), was_there("p3"), taker("p4", {step::accepted}),
                          was_there("p5"), was_there("p6")}),
                 a_paper("m", {"us", "ankara"}, {2025, 3, 1}, agreement_term{indefinite_term{}}));
}

period const to_spring{{2025, 1, 1}, {2026, 6, 30}};

wording words_of(view const& known, std::string const& language) {
    return wording{messages_in(language), names_from(known, language)};
}

std::string written_out(std::string const& name) {
    return content_of(in_source_folder("tests/cases/statistics_views/" + name));
}

class statistics_views : public ::testing::TestWithParam<std::string> {};

INSTANTIATE_TEST_SUITE_P(languages, statistics_views, ::testing::Values("en", "ru", "uz"),
                         [](auto const& given) { return given.param; });

TEST_P(statistics_views, the_table_is_the_one_written_out) {
    view const records = small_world();
    EXPECT_EQ(statistics_table(statistics(records, us, to_spring), words_of(records, GetParam())),
              written_out("table." + GetParam() + ".txt"));
}

TEST(statistics_table, says_that_the_end_of_a_year_is_not_known_or_that_it_is_cut) {
    institution home = our_university();
    home.calendar->rows[1].last.reset();
    view const records = known(home);
    auto const ends_with = [&](period const& when, std::string const& notes) {
        std::string const text = statistics_table(
            statistics(records, us, when, year_reckoning::academic_years), words_of(records, "en"));
        return text.find(" 2025/2026*") != std::string::npos && text.ends_with(notes);
    };
    std::string const cut = "* Only a part of the year is counted\n";
    std::string const open = "* The last day of the year is not known\n";
    EXPECT_TRUE(ends_with({{2025, 9, 1}, {2026, 8, 31}}, "\n\n" + open));
    EXPECT_TRUE(ends_with({{2025, 1, 1}, {2026, 8, 31}}, "\n\n" + cut + open));
}

/// The fields of each line, by RFC 4180.
std::vector<lines> fields_of(std::string const& csv) {
    std::vector<lines> rows;
    lines row{""};
    bool is_quoted = false;
    for (std::size_t at = 0; at < csv.size(); ++at) {
        char const each = csv[at];
        if (is_quoted) {
            bool const is_double = each == '"' && at + 1 < csv.size() && csv[at + 1] == '"';
            is_quoted = each != '"' || is_double;
            row.back() += each != '"' || is_double ? std::string(1, each) : "";
            at += is_double ? 1 : 0;
        } else if (each == '"') {
            is_quoted = true;
        } else if (each == ',') {
            row.emplace_back();
        } else if (each == '\r') {
            EXPECT_EQ(csv.substr(at, 2), "\r\n");
        } else if (each == '\n') {
            rows.push_back(std::move(row));
            row = {""};
        } else {
            row.back() += each;
        }
    }
    EXPECT_EQ(row, lines{""}) << "the last line ends too";
    return rows;
}

TEST_P(statistics_views, csv_reads_back_as_the_same_figures) {
    view const records = small_world();
    statistics_answer const answer = statistics(records, us, two_years);
    auto rows = fields_of(statistics_csv(answer, words_of(records, GetParam())));
    ASSERT_EQ(rows.size(), 1 + 2 * answer.persons.size() + answer.agreements.size());
    EXPECT_EQ(rows[0], (lines{"measure", "dimension", "key", "label", "year", "first", "last",
                              "least", "most", "change_least", "change_most", "change_times"}));
    auto const year_of = [&](std::optional<std::size_t> year) {
        return year ? answer.years[*year].label : "";
    };
    std::size_t at = 0;
    auto const expect = [&](std::string const& measure, std::string const& dimension,
                            std::string const& key, std::string const& year,
                            number_range const& figure) {
        lines const& row = rows[++at];
        ASSERT_EQ(row.size(), 12U);
        EXPECT_EQ((lines{row[0], row[1], row[2], row[4], row[7], row[8]}),
                  (lines{measure, dimension, key, year, std::to_string(figure.least),
                         std::to_string(figure.most)}));
        EXPECT_FALSE(row[3].empty());
    };
    for (person_figure const& each : answer.persons) {
        expect("persons", to_string(each.dimension), each.key, year_of(each.year), each.persons);
        expect("participations", to_string(each.dimension), each.key, year_of(each.year),
               each.participations);
    }
    for (agreement_figure const& each : answer.agreements) {
        expect("agreements", "standing", to_string(each.standing), year_of(each.year),
               each.agreements);
    }
}

TEST(statistics_csv, tells_changes_of_whole_years_and_quotes_what_needs_it) {
    view const records = small_world();
    wording const words = words_of(records, "en");
    auto const line_with = [&](std::string const& beginning, period const& when) {
        std::string const csv = statistics_csv(statistics(records, us, when), words);
        std::size_t const at = csv.find("\r\n" + beginning) + 2;
        return csv.substr(at, csv.find("\r\n", at) - at);
    };
    EXPECT_EQ(line_with("persons,country,TR,Türkiye,2026", two_years),
              "persons,country,TR,Türkiye,2026,2026-01-01,2026-12-31,4,5,4,5,");
    EXPECT_EQ(line_with("persons,country,BY,Belarus,2026", two_years),
              "persons,country,BY,Belarus,2026,2026-01-01,2026-12-31,0,0,-2,-2,0");
    EXPECT_EQ(line_with("persons,country,BY,Belarus,2026", to_spring),
              "persons,country,BY,Belarus,2026,2026-01-01,2026-06-30,0,0,,,");
    EXPECT_EQ(line_with("agreements,standing,dormant", two_years),
              "agreements,standing,dormant,\"In force, but not used\",2025,2025-01-01,2025-12-31,"
              "1,1,,,");
    EXPECT_EQ(line_with("agreements,standing,signed_by_all,Signed by all,2026", two_years),
              "agreements,standing,signed_by_all,Signed by all,2026,2026-01-01,2026-12-31,"
              "0,0,-1,-1,0")
        << "signed in 2025";
    EXPECT_EQ(line_with("agreements,standing,signed_by_all,Signed by all,2026", to_spring),
              "agreements,standing,signed_by_all,Signed by all,2026,2026-01-01,2026-06-30,0,0,,,");
}

/// A joint programme on a decree and on another agreement, one that rests on nothing, and one
/// that nobody uses.
view world_of_programmes() {
    agreement_term const endless{indefinite_term{}};
    agreement const frame = a_paper("frame", {"us", "minsk"}, {2024, 5, 1}, endless);
    agreement on_grounds = a_paper("joint", {"us", "minsk"}, {2024, 6, 1}, endless);
    on_grounds.clauses.push_back(a_clause("2", {scope::joint_academic_programme}));
    on_grounds.clauses.push_back(a_clause("9", {scope::joint_academic_programme}));
    on_grounds.grounds = {
        {ground_relation::implements,
         {},
         act{act_kind::decree, "PP-7", date{2019, 5, 1}, "The President, the Cabinet", {}},
         {},
         {}},
        {ground_relation::under, agreement_id{"frame"}, {}, {}, {}}};
    agreement bare = a_paper("bare", {"us", "ankara"}, {2025, 6, 1}, endless);
    bare.clauses = {a_clause("1", {scope::joint_academic_programme})};
    return known(
        frame, on_grounds, bare,
        stay_of("v1", "us", "minsk", spring_25,
                {was_there("p1", clause_reference{agreement_id{"joint"}, clause_id{"c1"}})}));
}

TEST(statistics_csv, tells_the_grounds_of_joint_programmes_and_what_is_dormant) {
    view const records = world_of_programmes();
    wording const words = words_of(records, "en");
    statistics_answer const answer = statistics(records, us, two_years);
    auto const dormant = fields_of(dormant_agreements_csv(answer, words));
    ASSERT_EQ(dormant.size(), 3U);
    EXPECT_EQ(dormant[0], (lines{"agreement", "label", "is_dormant"}));
    EXPECT_EQ((lines{dormant[1][0], dormant[1][2]}), (lines{"bare", "satisfied"}));
    EXPECT_EQ((lines{dormant[2][0], dormant[2][2]}), (lines{"frame", "satisfied"}));
    auto const programmes = fields_of(joint_programmes_csv(answer, words));
    ASSERT_EQ(programmes.size(), 4U);
    EXPECT_EQ(programmes[0], (lines{"programme", "programme_label", "agreement", "label",
                                    "in_force", "ended", "clauses", "relation", "ground_agreement",
                                    "act_kind", "act_number", "act_on", "act_issuer", "ground"}));
    auto const without_words = [](lines row) {
        EXPECT_EQ(row.size(), 14U);
        EXPECT_FALSE(row[3].empty());
        row.erase(row.begin() + 3);
        row.pop_back();
        return row;
    };
    EXPECT_EQ(without_words(programmes[1]),
              (lines{"", "", "bare", "satisfied", "", "1", "", "", "", "", "", ""}));
    EXPECT_EQ(without_words(programmes[2]),
              (lines{"", "", "joint", "satisfied", "", "2 9", "implements", "", "decree", "PP-7",
                     "2019-05-01", "The President, the Cabinet"}));
    EXPECT_EQ(without_words(programmes[3]),
              (lines{"", "", "joint", "satisfied", "", "2 9", "under", "frame", "", "", "", ""}));
    EXPECT_NE(programmes[2][13].find("PP-7"), std::string::npos) << "in words";
    EXPECT_EQ(programmes[1][13], "");
}

TEST(statistics_csv, tells_the_programmes_of_the_register_first) {
    agreement on_grounds = a_paper("joint", {"us", "minsk"}, {2024, 6, 1},
                                   agreement_term{term_until{date{2026, 6, 1}}});
    on_grounds.clauses = {a_clause("2", {scope::joint_academic_programme}),
                          a_clause("9", {scope::joint_academic_programme})};
    view const records = known(on_grounds, a_programme("primary", "us", "minsk", {"joint"}, "2"),
                               a_programme("drafted", "us", "ankara", {}));
    auto const rows = fields_of(
        joint_programmes_csv(statistics(records, us, two_years), words_of(records, "en")));
    ASSERT_EQ(rows.size(), 4U);
    auto const beginning = [](lines row) {
        EXPECT_EQ(row.size(), 14U);
        row.resize(7);
        row.erase(row.begin() + 3);
        return row;
    };
    EXPECT_EQ(beginning(rows[1]), (lines{"drafted", "drafted", "", "", "", ""}));
    EXPECT_EQ(beginning(rows[2]),
              (lines{"primary", "primary", "joint", "satisfied", "2026-06-01", "2"}));
    EXPECT_EQ(beginning(rows[3]), (lines{"", "", "joint", "satisfied", "2026-06-01", "9"}));
}

TEST(statistics_table, tells_the_programmes_of_the_register) {
    view const records = known(a_programme("primary", "us", "minsk", {}));
    std::string const text =
        statistics_table(statistics(records, us, two_years), words_of(records, "en"));
    EXPECT_NE(text.find("\nGrounds of the joint programmes\n  The joint programme primary "
                        "(\"primary\").\n    No agreement that carries it is recorded.\n"),
              std::string::npos)
        << text;
}

TEST(statistics_table, tells_the_grounds_of_joint_programmes_and_what_is_dormant) {
    view const records = world_of_programmes();
    std::string const text =
        statistics_table(statistics(records, us, two_years), words_of(records, "en"));
    std::size_t const lists = text.find("\nAgreements in force, but not used\n");
    ASSERT_NE(lists, std::string::npos);
    for (char const* const said :
         {"  In force, and used by nobody: ", "\nGrounds of the joint programmes\n", "PP-7",
          "    No ground is recorded.\n"}) {
        EXPECT_NE(text.find(said, lists), std::string::npos) << said << " in\n" << text;
    }
}

/// An attribute's value, as a number, of each bar in the picture, in their order.
std::vector<std::int64_t> bars(std::string const& svg, char const* attribute) {
    static std::regex const bar{"<rect ([^>]*)><title>"};
    std::regex const value{std::string{"\\b"} + attribute + "=\"([0-9]+)\""};
    std::vector<std::int64_t> found;
    for (auto each = std::sregex_iterator{svg.begin(), svg.end(), bar};
         each != std::sregex_iterator{}; ++each) {
        std::string const inside = (*each)[1];
        std::smatch number;
        EXPECT_TRUE(std::regex_search(inside, number, value)) << inside;
        found.push_back(std::stoll(number[1]));
    }
    return found;
}

TEST(statistics_chart, bars_are_as_long_as_the_figures) {
    view const records = small_world();
    statistics_answer const answer = statistics(records, us, two_years);
    wording const words = words_of(records, "en");
    std::string const countries = statistics_chart(answer, statistics_dimension::country, words);
    // Belarus: 2 persons, 2 participations; Türkiye: 4 and perhaps one more, of both.
    EXPECT_EQ(bars(countries, "width"), (std::vector<std::int64_t>{2, 2, 4, 1, 4, 1}));
    EXPECT_EQ(bars(countries, "x"), (std::vector<std::int64_t>{0, 0, 0, 4, 0, 4}));
    EXPECT_NE(countries.find(" viewBox=\"0 0 5 "), std::string::npos) << "the scale ends at 5";
    std::string const years = statistics_chart(answer, statistics_dimension::all, words);
    EXPECT_EQ(bars(years, "height"), (std::vector<std::int64_t>{2, 2, 4, 1, 4, 1}));
    EXPECT_EQ(bars(years, "y"), (std::vector<std::int64_t>{3, 3, 1, 0, 1, 0}));
}

TEST(statistics_chart, of_nothing_says_so) {
    view const records = known();
    statistics_answer const answer = statistics(records, us, two_years);
    std::string const none =
        statistics_chart(answer, statistics_dimension::country, words_of(records, "en"));
    EXPECT_NE(none.find("Nothing is recorded"), std::string::npos);
    EXPECT_EQ(bars(statistics_chart(answer, statistics_dimension::all, words_of(records, "en")),
                   "height"),
              (std::vector<std::int64_t>{0, 0, 0, 0}));
}

TEST(statistics_page, names_are_texts_and_never_markup) {
    institution evil = an_institution("evil", "TR");
    evil.names = {date{2000, 1, 1}, a_text("<script>\"A & B'</script>")};
    auto office = register_with(evil);
    view const records = office.as_known_on(late);
    statistics_answer const answer = statistics(records, party_id{"evil"}, two_years);
    wording const words = words_of(records, "en");
    for (std::string const& made : {statistics_page(answer, words),
                                    statistics_chart(answer, statistics_dimension::all, words)}) {
        EXPECT_EQ(made.find("<script"), std::string::npos);
        EXPECT_NE(made.find("&lt;script&gt;&quot;A &amp; B&#39;&lt;/script&gt;"),
                  std::string::npos);
    }
}

TEST(statistics_page, needs_no_other_file) {
    view const records = small_world();
    std::string const page =
        statistics_page(statistics(records, us, two_years), words_of(records, "ru"));
    EXPECT_NE(page.find("<html lang=\"ru\">"), std::string::npos);
    for (char const* const other :
         {"<script", "<link", "<img", "url(", "@import", "href=", "src="}) {
        EXPECT_EQ(page.find(other), std::string::npos) << other;
    }
}

} // namespace
} // namespace jspu_coop
