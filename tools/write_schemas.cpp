// write_schemas FOLDER: writes the JSON Schema of each record as FOLDER/NAME.json.
#include <jspu_coop/formats/json/courses.hpp>
#include <jspu_coop/formats/json/papers.hpp>
#include <jspu_coop/formats/json/policies.hpp>
#include <jspu_coop/formats/json/programmes.hpp>
#include <jspu_coop/formats/json/records.hpp>
#include <jspu_coop/formats/json/study.hpp>

#include <fstream>
#include <iostream>
#include <string>

namespace {

template <class T>
bool write(std::string const& folder, char const* name) {
    std::ofstream file{folder + '/' + name + ".json", std::ios::binary};
    file << jspu_coop::json_schema<T>(name);
    file.close();
    return !file.fail();
}

} // namespace

int main(int count, char** arguments) {
    namespace coop = jspu_coop;
    if (count != 2) {
        std::cerr << "write_schemas FOLDER\n";
        return 2;
    }
    std::string const folder = arguments[1];
    bool const written =
        write<coop::party>(folder, "party") && write<coop::person>(folder, "person")
        && write<coop::clause>(folder, "clause") && write<coop::agreement>(folder, "agreement")
        && write<coop::activity>(folder, "activity")
        && write<coop::book_statement>(folder, "book_statement")
        && write<coop::ground_requirement>(folder, "ground_requirement")
        && write<coop::change>(folder, "change") && write<coop::book>(folder, "book")
        && write<coop::fact_schema>(folder, "fact_schema") && write<coop::policy>(folder, "policy")
        && write<coop::credit_system>(folder, "credit_system")
        && write<coop::credit_conversion>(folder, "credit_conversion")
        && write<coop::grade_scale>(folder, "grade_scale")
        && write<coop::grading_table>(folder, "grading_table")
        && write<coop::agreed_grades>(folder, "agreed_grades")
        && write<coop::compensation_rule>(folder, "compensation_rule")
        && write<coop::recognition_treaty>(folder, "recognition_treaty")
        && write<coop::retake_rule>(folder, "retake_rule")
        && write<coop::paper_list>(folder, "paper_list")
        && write<coop::scholarship_rule>(folder, "scholarship_rule")
        && write<coop::score_mapping>(folder, "score_mapping")
        && write<coop::course>(folder, "course")
        && write<coop::course_equivalence>(folder, "course_equivalence")
        && write<coop::curriculum>(folder, "curriculum")
        && write<coop::transcript>(folder, "transcript")
        && write<coop::average_policy>(folder, "average_policy")
        && write<coop::joint_programme>(folder, "joint_programme")
        && write<coop::enrolment>(folder, "enrolment");
    if (!written) {
        std::cerr << "cannot write into " << folder << '\n';
    }
    return written ? 0 : 1;
}
