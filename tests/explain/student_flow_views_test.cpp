// The flow of students as a table, as CSV, as a picture and as a page: texts in
// tests/cases/student_flow_views, and the figures read back from what is written.
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/student_flow_chart.hpp>
#include <jspu_coop/explain/student_flow_csv.hpp>
#include <jspu_coop/explain/student_flow_page.hpp>
#include <jspu_coop/explain/student_flow_table.hpp>

#include "support/flow_story.hpp"
#include "support/source_folder.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <map>
#include <regex>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using enum period_step;

date const day{2026, 11, 2};

/// Three years in Jizzakh, one in Minsk, and a diploma of each.
joint_programme titled_programme() {
    joint_programme made = last_year_away();
    made.name = {{"en", "Three and one"}, {"ru", "Три и один"}, {"uz", "Uch va bir"}};
    programme_award first{award_id{"a"}, {}, {}, {}, {}, {}, {}, {}};
    first.title =
        text{{"en", "Bachelor of Jizzakh"}, {"ru", "Бакалавр, Джизак"}, {"uz", "Bakalavr, Jizzax"}};
    programme_award second{award_id{"b"}, {}, {}, {}, {}, {}, {}, {}};
    made.awards = std::vector{first, second}; // nobody says what the second is called
    made.striking_off_effects = fact<std::vector<striking_off_effect>>::absent();
    return made;
}

enrolment of_cohort(int year, std::vector<enrolment_event> const& more) {
    enrolment made = new_enrolment();
    int at = 0;
    for (enrolment_event const& each :
         joined({{student_admitted{academic_year{year, year + 1}, 1, {}},
                  student_registered{story_home, {}}, student_registered{story_host, {}}},
                 more})) {
        record_event(made, enrolment_day(at), enrolment_day(at), each).value();
        ++at;
    }
    return made;
}

/// One of each kind, and two with both diplomas.
std::vector<enrolment> small_world() {
    auto const in_minsk = [](std::vector<enrolment_event> const& more) {
        return of_cohort(2021, joined({promoted_to(4), goes_to("p2"), more}));
    };
    award_conferred const first{award_id{"a"}, {}};
    award_conferred const second{award_id{"b"}, {}};
    std::vector<enrolment_event> const refused{towards("p2", nominated),
                                               towards("p2", nomination_refused)};
    return {in_minsk({towards("p2", returned), first, second}),
            in_minsk({towards("p2", returned), first, second}),
            of_cohort(2021, joined({promoted_to(4), refused, {first}})),
            of_cohort(2021, joined({promoted_to(4), refused})),
            in_minsk({}),
            in_minsk({leave_begun{story_host, {}, {}}}),
            in_minsk({towards("p2", returned)}),
            in_minsk({student_struck_off{story_host, {}}}),
            of_cohort(2021, joined({promoted_to(4), {towards("p2", nominated)}})),
            of_cohort(2021, promoted_to(4)),
            of_cohort(2022, {student_kept_back{1, {}}}),
            of_cohort(2022, {student_withdrew{}}),
            of_cohort(2022, {student_transferred{story_host, {}}}),
            of_cohort(2022, {student_struck_off{story_home, {}}}),
            new_enrolment()};
}

student_flow small_flow() {
    return student_flow_on(titled_programme(), small_world(), day);
}

wording words_in(std::string const& language) {
    return wording{messages_in(language), [language](record_reference const& what) {
                       text const home{{"en", "Jizzakh"}, {"ru", "Джизак"}, {"uz", "Jizzax"}};
                       text const host{{"en", "Minsk"}, {"ru", "Минск"}, {"uz", "Minsk"}};
                       return what.kind != "party"          ? std::string{}
                              : what.id == story_home.str() ? std::string{home.get(language)}
                                                            : std::string{host.get(language)};
                   }};
}

std::vector<award_figure> const some_awards{{award_id{"a"}, 3, 1, 2, 4, 5},
                                            {award_id{"b"}, 2, 0, 0, 13, 0}};

class student_flow_views : public ::testing::TestWithParam<std::string> {};

INSTANTIATE_TEST_SUITE_P(languages, student_flow_views, ::testing::Values("en", "ru", "uz"),
                         [](auto const& given) { return given.param; });

TEST_P(student_flow_views, the_table_is_the_one_written_out) {
    std::string const name = "tests/cases/student_flow_views/table." + GetParam() + ".txt";
    EXPECT_EQ(
        student_flow_table(small_flow(), titled_programme(), words_in(GetParam()), some_awards),
        content_of(in_source_folder(name)));
}

/// An attribute's value of each element of a kind that has a title, in their order.
std::vector<std::string> values_of(std::string const& svg, std::string const& element,
                                   std::string const& attribute) {
    std::regex const found{"<" + element + " ([^>]*)><title>"};
    std::regex const value{"\\b" + attribute + "=\"([^\"]*)\""};
    std::vector<std::string> values;
    for (auto each = std::sregex_iterator{svg.begin(), svg.end(), found};
         each != std::sregex_iterator{}; ++each) {
        std::string const inside = (*each)[1];
        std::smatch read;
        EXPECT_TRUE(std::regex_search(inside, read, value)) << inside;
        values.push_back(read[1]);
    }
    return values;
}

std::vector<std::int64_t> numbers_in(std::string const& text) {
    static std::regex const number{"-?[0-9]+"};
    std::vector<std::int64_t> found;
    for (auto each = std::sregex_iterator{text.begin(), text.end(), number};
         each != std::sregex_iterator{}; ++each) {
        found.push_back(std::stoll(each->str()));
    }
    return found;
}

/// A stretch of heights.
struct stretch {
    std::int64_t top;
    std::int64_t bottom;
};

/// A band: where it leaves a bar, and where it comes to another.
std::pair<stretch, stretch> ends_of(std::string const& path) {
    std::size_t const turning = path.find('L');
    std::vector<std::int64_t> const there = numbers_in(path.substr(0, turning));
    std::vector<std::int64_t> const back = numbers_in(path.substr(turning));
    return {{there[1], back.back()}, {there.back(), back[1]}};
}

/// A student is as high everywhere, and the bands of a bar fill it from the top without a gap.
TEST(student_flow_chart, bars_and_bands_are_as_high_as_the_figures) {
    student_flow const flow = small_flow();
    std::string const svg = student_flow_chart(flow, titled_programme(), words_in("en"));
    std::vector<std::string> const tops = values_of(svg, "rect", "y");
    std::vector<std::string> const heights = values_of(svg, "rect", "height");
    std::vector<std::string> const paths = values_of(svg, "path", "d");
    ASSERT_EQ(heights.size(), flow.stages.size());
    ASSERT_EQ(paths.size(), flow.all.links.size());
    std::int64_t const one = std::stoll(heights.front()) / flow.all.stages.front().entered;
    std::vector<stretch> bars;
    for (std::size_t at = 0; at < heights.size(); ++at) {
        EXPECT_EQ(std::stoll(heights[at]), flow.all.stages[at].entered * one);
        bars.push_back({std::stoll(tops[at]), std::stoll(tops[at]) + std::stoll(heights[at])});
    }
    std::map<std::size_t, std::map<std::int64_t, std::int64_t>> leaving;
    std::map<std::size_t, std::map<std::int64_t, std::int64_t>> coming;
    for (std::size_t at = 0; at < paths.size(); ++at) {
        flow_link const& link = flow.all.links[at];
        auto const [from, to] = ends_of(paths[at]);
        EXPECT_EQ(from.bottom - from.top, link.students * one) << paths[at];
        EXPECT_EQ(to.bottom - to.top, link.students * one) << paths[at];
        leaving[link.from][from.top] = from.bottom;
        coming[link.to][to.top] = to.bottom;
    }
    for (auto const& sides : {leaving, coming}) {
        for (auto const& [stage, bands] : sides) {
            std::int64_t next = bars[stage].top;
            for (auto const& [top, bottom] : bands) {
                EXPECT_EQ(top, next);
                next = bottom;
            }
            EXPECT_LE(next, bars[stage].bottom);
        }
    }
    for (auto const& [stage, bands] : coming) {
        EXPECT_EQ(bands.rbegin()->second, bars[stage].bottom) << "everybody came from somewhere";
    }
}

/// Whoever does not see it reads the same.
TEST(student_flow_chart, tells_every_band_and_bar) {
    std::string const svg = student_flow_chart(small_flow(), titled_programme(), words_in("en"));
    for (char const* const said :
         {"role=\"img\" aria-labelledby=\"flow-title flow-desc\"",
          "<desc id=\"flow-desc\">Students of the programme Three and one on 2 November 2026 | "
          "Admitted → Semesters 1 to 6: in the period: 14 | ",
          "<title>Semesters 1 to 6: in the period → Withdrawn: 1</title>",
          "<title>Semesters 7 to 8: in the period: 6</title>"}) {
        EXPECT_NE(svg.find(said), std::string::npos) << said;
    }
    for (std::string const& each : values_of(svg, "path", "d")) {
        EXPECT_EQ(each.find_first_not_of("MCLZ -0123456789"), std::string::npos) << each;
    }
}

TEST(student_flow_chart, of_nobody_says_so) {
    joint_programme const programme = titled_programme();
    student_flow const flow = student_flow_on(programme, {}, day);
    std::string const svg = student_flow_chart(flow, programme, words_in("en"));
    EXPECT_NE(svg.find("Nobody is admitted"), std::string::npos);
    EXPECT_NE(student_flow_table(flow, programme, words_in("en")).find("Admitted"),
              std::string::npos);
}

TEST(student_flow_chart, draws_other_plans_and_open_ones) {
    std::vector const one{told(begun(promoted_to(2)))};
    joint_programme none = titled_programme();
    none.placement = {};
    for (joint_programme const& each : {middle_away(), away_amid_a_year(), never_away(), none}) {
        student_flow const flow = student_flow_on(each, one, day);
        std::string const svg = student_flow_chart(flow, each, words_in("en"));
        EXPECT_EQ(values_of(svg, "path", "d").size(), flow.all.links.size());
        std::string const table = student_flow_table(flow, each, words_in("en"));
        bool const is_open = each.placement.is_open();
        EXPECT_EQ(table.find("Period not known") != std::string::npos, is_open) << table;
        EXPECT_EQ(table.find("which semesters of the programme ") != std::string::npos, is_open)
            << table;
    }
}

std::size_t lines_in(std::string const& csv) {
    std::size_t count = 0;
    for (std::size_t at = csv.find("\r\n"); at != std::string::npos;
         at = csv.find("\r\n", at + 1)) {
        ++count;
    }
    return count;
}

TEST(student_flow_csv, has_a_line_for_each_stage_and_link) {
    student_flow const flow = small_flow();
    std::string const stages = student_flow_csv(flow, titled_programme(), words_in("en"));
    EXPECT_EQ(lines_in(stages), 1 + 3 * flow.stages.size());
    for (char const* const line :
         {"cohort,place,period,awards,label,entered,studying,on_leave,struck_off,back,kept_back,"
          "perhaps_struck_off",
          ",in_period,p2,,Semesters 7 to 8: in the period,6,1,1,1,1,0,0",
          ",conferred,,a b,Conferred: Bachelor of Jizzakh and b,2,0,0,0,0,0,0",
          "2022/2023,in_period,p1,,Semesters 1 to 6: in the period,4,1,0,0,0,1,0"}) {
        EXPECT_NE(("\r\n" + stages).find("\r\n" + std::string{line} + "\r\n"), std::string::npos)
            << line << " in\n"
            << stages;
    }
    std::string const links = student_flow_links_csv(flow, titled_programme(), words_in("en"));
    std::size_t wanted = 1 + flow.all.links.size();
    for (flow_figures const& each : flow.cohorts) {
        wanted += each.links.size();
    }
    EXPECT_EQ(lines_in(links), wanted);
    for (char const* const line :
         {"cohort,from_place,from_period,from_label,to_place,to_period,to_awards,to_label,students",
          ",in_period,p2,Semesters 7 to 8: in the period,conferred,,a b,"
          "Conferred: Bachelor of Jizzakh and b,2",
          "2022/2023,in_period,p1,Semesters 1 to 6: in the period,withdrawn,,,Withdrawn,1"}) {
        EXPECT_NE(("\r\n" + links).find("\r\n" + std::string{line} + "\r\n"), std::string::npos)
            << line << " in\n"
            << links;
    }
}

TEST(student_flow_csv, counts_apart_who_may_be_struck_off) {
    joint_programme open = titled_programme();
    open.striking_off_effects = {};
    student_flow const flow = student_flow_on(open, small_world(), day);
    EXPECT_NE(student_flow_csv(flow, open, words_in("en"))
                  .find("Semesters 7 to 8: in the period,6,1,1,1,1,0,1\r\n"),
              std::string::npos);
    char const* const row = "Perhaps struck off with another institution";
    EXPECT_NE(student_flow_table(flow, open, words_in("en")).find(row), std::string::npos);
    EXPECT_EQ(student_flow_table(small_flow(), titled_programme(), words_in("en")).find(row),
              std::string::npos);
}

TEST(student_flow_page, names_are_texts_and_never_markup) {
    joint_programme programme = titled_programme();
    programme.name = text{{"en", "<script>\"A & B'</script>"}};
    std::string const page = student_flow_page(student_flow_on(programme, small_world(), day),
                                               programme, words_in("en"), {}, "<b>note</b>");
    EXPECT_EQ(page.find("<script"), std::string::npos);
    EXPECT_NE(page.find("&lt;script&gt;&quot;A &amp; B&#39;&lt;/script&gt;"), std::string::npos);
    EXPECT_NE(page.find("<p>&lt;b&gt;note&lt;/b&gt;</p>"), std::string::npos);
}

TEST(student_flow_page, needs_no_other_file) {
    std::string const page =
        student_flow_page(small_flow(), titled_programme(), words_in("ru"), some_awards);
    EXPECT_NE(page.find("<html lang=\"ru\">"), std::string::npos);
    for (char const* const other :
         {"<script", "<link", "<img", "url(", "@import", "href=", "src="}) {
        EXPECT_EQ(page.find(other), std::string::npos) << other;
    }
}

} // namespace
} // namespace jspu_coop
