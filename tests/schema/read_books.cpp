// read_books [KIND]: reads one book, or one record of the kind, a line from standard input; for
// each, one line with the codes of the issues that the strict reader finds, empty where it accepts
// it.
#include <jspu_coop/formats/json/courses.hpp>
#include <jspu_coop/formats/json/papers.hpp>
#include <jspu_coop/formats/json/policies.hpp>
#include <jspu_coop/formats/json/programmes.hpp>
#include <jspu_coop/formats/json/records.hpp>
#include <jspu_coop/formats/json/study.hpp>

#include <iostream>
#include <map>
#include <string>

namespace {

template <class T>
void read_each() {
    std::string line;
    while (std::getline(std::cin, line)) {
        auto const read = jspu_coop::from_json<T>(line);
        if (read.has_error()) {
            for (jspu_coop::issue const& each : read.error().all()) {
                std::cout << each.code << ' ';
            }
        }
        std::cout << '\n';
    }
}

} // namespace

int main(int count, char** arguments) {
    std::string const kind = count > 1 ? arguments[1] : "book";
    using namespace jspu_coop;
    std::map<std::string, void (*)()> const readers{
        {"activity", read_each<activity>},
        {"agreed_grades", read_each<agreed_grades>},
        {"agreement", read_each<agreement>},
        {"average_policy", read_each<average_policy>},
        {"book", read_each<book>},
        {"book_statement", read_each<book_statement>},
        {"change", read_each<change>},
        {"clause", read_each<clause>},
        {"compensation_rule", read_each<compensation_rule>},
        {"course", read_each<course>},
        {"course_equivalence", read_each<course_equivalence>},
        {"credit_conversion", read_each<credit_conversion>},
        {"credit_system", read_each<credit_system>},
        {"curriculum", read_each<curriculum>},
        {"enrolment", read_each<enrolment>},
        {"fact_schema", read_each<fact_schema>},
        {"grade_scale", read_each<grade_scale>},
        {"grading_table", read_each<grading_table>},
        {"ground_requirement", read_each<ground_requirement>},
        {"joint_programme", read_each<joint_programme>},
        {"paper_list", read_each<paper_list>},
        {"party", read_each<party>},
        {"person", read_each<person>},
        {"policy", read_each<policy>},
        {"recognition_treaty", read_each<recognition_treaty>},
        {"retake_rule", read_each<retake_rule>},
        {"scholarship_rule", read_each<scholarship_rule>},
        {"score_mapping", read_each<score_mapping>},
        {"transcript", read_each<transcript>}};
    auto const found = readers.find(kind);
    if (found == readers.end()) {
        std::cerr << "no kind of record: " << kind << '\n';
        return 1;
    }
    found->second();
    return 0;
}
