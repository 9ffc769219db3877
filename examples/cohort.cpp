// A cohort: 5,000 students of a "3+1" programme, how they went through its periods, and how many
// have which diploma in reach: a table, and, where a folder is given as the third argument, a page
// with a picture of the flow, and the figures as CSV.
//
// Read dual_degree first: it tells single students of this programme. The students are made up, and
// so are all chances by which they stay, leave or fail.

#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/student_flow_chart.hpp>
#include <jspu_coop/explain/student_flow_csv.hpp>
#include <jspu_coop/explain/student_flow_page.hpp>
#include <jspu_coop/explain/student_flow_table.hpp>
#include <jspu_coop/questions/award_figures.hpp>
#include <jspu_coop/questions/student_flow.hpp>

#include "support/joint_cohort.hpp"
#include "support/progress.hpp"
#include "support/three_and_one.hpp"

#include <cstddef>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

namespace coop = jspu_coop;

namespace {

using namespace examples;

coop::date const today{2026, 11, 2};

std::string in(std::string const& language, coop::text const& said) {
    return std::string{said.get(language)};
}

/// How the two institutions are called here.
coop::wording words_in(std::string const& language) {
    return coop::wording{
        coop::messages_in(language), [language](coop::record_reference const& what) {
            coop::text const jizzakh{{"en", "Jizzakh"}, {"ru", "Джизак"}, {"uz", "Jizzax"}};
            coop::text const in_minsk{{"en", "Minsk"}, {"ru", "Минск"}, {"uz", "Minsk"}};
            return what.id == jspu.str()   ? in(language, jizzakh)
                   : what.id == bspu.str() ? in(language, in_minsk)
                                           : std::string{};
        }};
}

coop::text const made_up{
    {"en", "The students are made up: 5,000 ids, and ways through the programme that dice have "
           "thrown. Nothing here tells of anybody."},
    {"ru", "Студенты вымышлены: 5000 номеров и пути по программе, выбранные жребием. Здесь нет "
           "сведений ни о ком."},
    {"uz",
     "Talabalar oʻylab topilgan: 5000 ta raqam va qurʼa bilan tanlangan yoʻllar. Bu yerda hech "
     "kim haqida maʼlumot yoʻq."}};

} // namespace

int main(int count, char** arguments) {
    std::string const language = count > 2 ? arguments[2] : "en";
    //! [count]
    coop::joint_programme const programme = three_and_one();
    std::vector<coop::course> const courses = catalogue();
    made_up_cohorts const cohorts{5000, 2020, 2025, today};
    progress const shown;
    std::vector<coop::enrolment> students;
    std::vector<coop::award_figure> awards;
    for (std::size_t at = 0; at < cohorts.size(); ++at) {
        students.push_back(cohorts[at]);
        auto const standing =
            award_standing_on(programme, students.back(), today, {.courses = courses});
        add_standing(awards, standing.value());
        if ((at + 1) % 50 == 0) {
            shown.show(at + 1, cohorts.size());
        }
    }
    shown.end();

    coop::student_flow const flow = student_flow_on(programme, students, today);
    coop::wording const words = words_in(language);
    std::cout << in(language, made_up) << "\n\n"
              << student_flow_table(flow, programme, words, awards);
    //! [count]

    if (count > 3) {
        std::string const folder = std::string{arguments[3]} + "/cohort." + language;
        std::ofstream{folder + ".html"}
            << student_flow_page(flow, programme, words, awards, in(language, made_up));
        std::ofstream{folder + ".svg"} << student_flow_chart(flow, programme, words);
        std::ofstream{folder + ".csv"} << student_flow_csv(flow, programme, words);
        std::ofstream{folder + ".links.csv"} << student_flow_links_csv(flow, programme, words);
    }
}
