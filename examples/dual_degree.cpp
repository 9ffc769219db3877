// Two diplomas: one student of a "3+1" programme from admission to both, and four who do not get
// there, told day by day; and on the days that matter, where each stands and why, and what of the
// year in Minsk is to be recognised.
//
// Read 19_joint_programme and 21_enrolment first. Programme and placement are the published ones.
// What the diplomas ask for is made up, because nobody has published it, and so are the students.

#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/questions/award_standing.hpp>
#include <jspu_coop/questions/period_recognition.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>

#include "support/three_and_one.hpp"

#include <iostream>
#include <string>
#include <utility>
#include <vector>

namespace coop = jspu_coop;

namespace {

using namespace examples;

using step = coop::period_step;
using came = coop::attempt_result;

// --- The students

class student_story {
public:
    explicit student_story(char const* who)
        : enrolment_{coop::enrolment_id{who},
                     coop::joint_programme_id{"jspu.bspu"},
                     coop::person_id{who},
                     {}} {}

    /// What happens from now on is told, or not.
    student_story& told(bool is_told) {
        is_told_ = is_told;
        return *this;
    }

    /// Tells what happened, and why it is refused if it is.
    student_story& on(coop::date day, char const* words, coop::enrolment_event event) {
        if (is_told_) {
            std::cout << "  " << to_string(day) << "  " << words << '\n';
        }
        auto const recorded = record_event(enrolment_, day, day, std::move(event));
        if (recorded.has_error()) {
            std::cout << "    refused: " << to_string(recorded.error()) << '\n';
        }
        return *this;
    }

    student_story& studied(coop::date day, char const* words, coop::party_id site, char const* id,
                           std::int64_t credit, std::int64_t semester, came result) {
        int const year = day.month() > 8 ? day.year() : day.year() - 1;
        coop::course_attempt attempt{
            course(id), 1,      coop::academic_year{year, year + 1}, semester, worth(credit),
            {},         result, coop::fact<coop::grade>::absent(),   {}};
        return on(day, words, coop::course_result{std::move(site), std::move(attempt), {}});
    }

    /// Tells where the student stands on a day.
    void stands(coop::date day) const {
        //! [standing]
        coop::joint_programme const programme = three_and_one();
        std::vector<coop::course> const courses = catalogue();
        auto const standing =
            award_standing_on(programme, enrolment_, day, {.courses = courses}).value();
        coop::wording const words{coop::english_messages()};
        std::cout << explain(explanation_of(standing, programme), words,
                             coop::explanation_depth::everything);
        //! [standing]
    }

    /// Tells what of the year in Minsk is to be recognised in Jizzakh.
    void recognition(coop::date day) const {
        //! [recognition]
        auto const recognition =
            period_recognition_on(three_and_one(), enrolment_, minsk, day, {}).value();
        std::cout << explain(explanation_of(recognition), coop::wording{coop::english_messages()},
                             coop::explanation_depth::everything);
        //! [recognition]
    }

private:
    coop::enrolment enrolment_;
    bool is_told_{true};
};

/// Three years in Jizzakh: the same for all, and told of the first.
student_story three_years(char const* who, bool is_told = false) {
    student_story story{who};
    story.told(is_told)
        .on({2021, 9, 1}, "admitted",
            coop::student_admitted{coop::academic_year{2021, 2022}, 1, {}})
        .on({2021, 9, 1}, "registered in Jizzakh", coop::student_registered{jspu, {}})
        .studied({2022, 6, 30}, "the first year passed", jspu, "year-1", 60, 2, came::passed)
        .on({2022, 7, 1}, "promoted", coop::student_promoted{2, false, {}})
        .studied({2023, 6, 30}, "the second year passed", jspu, "year-2", 60, 2, came::passed)
        .on({2023, 7, 1}, "promoted", coop::student_promoted{3, false, {}})
        .on({2024, 3, 1}, "nominated for Minsk", coop::period_stepped{minsk, step::nominated, {}})
        .studied({2024, 6, 30}, "the third year passed", jspu, "year-3", 60, 2, came::passed)
        .on({2024, 7, 1}, "promoted", coop::student_promoted{4, false, {}})
        .told(true);
    return story;
}

coop::learning_agreement_signed signed_by(coop::learning_agreement_party by) {
    return {minsk, by, {}};
}

/// The way to Minsk, where the first three years are recognised.
student_story gone_to_minsk(char const* who, bool is_told = false) {
    using party = coop::learning_agreement_party;
    student_story story = three_years(who, is_told);
    story.told(is_told)
        .on({2024, 7, 5}, "accepted", coop::period_stepped{minsk, step::accepted, {}})
        .on({2024, 7, 8}, "a learning agreement proposed",
            coop::learning_agreement_proposed{minsk,
                                              {course("minsk.methods"), course("minsk.practice")},
                                              {course("methods"), course("practice")},
                                              {}})
        .on({2024, 7, 8}, "signed by the student", signed_by(party::student))
        .on({2024, 7, 9}, "signed by Jizzakh", signed_by(party::home))
        .on({2024, 7, 12}, "signed by Minsk", signed_by(party::host))
        .on({2024, 8, 28}, "departed", coop::period_stepped{minsk, step::departed, {}})
        .on({2024, 9, 1}, "registered in Minsk", coop::student_registered{bspu, {}})
        .on({2024, 9, 1}, "arrived", coop::period_stepped{minsk, step::arrived, {}})
        .on({2024, 9, 10}, "Minsk recognises the three years",
            coop::recognition_decided{bspu,
                                      {course("year-1"), course("year-2"), course("year-3")},
                                      {course("minsk.begin")},
                                      {}})
        .told(true);
    return story;
}

coop::recognition_decided recognised(char const* passed, char const* counts_as) {
    return {jspu, {course(passed)}, {course(counts_as)}, {}};
}

coop::examination_attempted tried(char const* requirement, came result) {
    return {coop::award_requirement_id{requirement}, result, coop::fact<coop::grade>::absent(), {}};
}

void with_both() {
    std::cout << "One student who gets both\n";
    student_story story = gone_to_minsk("student-1", true);
    story.studied({2025, 1, 25}, "methods passed", bspu, "minsk.methods", 30, 1, came::passed)
        .studied({2025, 2, 10}, "practice begun", bspu, "minsk.practice", 30, 2, came::in_progress);
    story.stands({2025, 3, 1});
    story.studied({2025, 6, 10}, "practice passed", bspu, "minsk.practice", 30, 2, came::passed)
        .on({2025, 6, 20}, "the thesis defended", tried("thesis", came::passed))
        .on({2025, 7, 1}, "back in Jizzakh", coop::period_stepped{minsk, step::returned, {}})
        .on({2025, 7, 3}, "Jizzakh recognises methods", recognised("minsk.methods", "methods"))
        .on({2025, 7, 3}, "Jizzakh recognises practice", recognised("minsk.practice", "practice"))
        .on({2025, 7, 8}, "the attestation passed", tried("attestation", came::passed))
        .on({2025, 7, 15}, "the diploma of Jizzakh", coop::award_conferred{home_diploma, {}});
    story.stands({2025, 7, 20});
}

void without_a_unit() {
    std::cout << "\nOne who goes to Minsk like the first, and fails a unit there: the other units "
                 "count all the same\n";
    student_story story = gone_to_minsk("student-2");
    story.studied({2025, 1, 25}, "methods passed", bspu, "minsk.methods", 30, 1, came::passed)
        .studied({2025, 6, 10}, "practice failed", bspu, "minsk.practice", 30, 2, came::failed)
        .on({2025, 6, 20}, "the thesis defended", tried("thesis", came::passed))
        .on({2025, 7, 1}, "back in Jizzakh", coop::period_stepped{minsk, step::returned, {}});
    story.recognition({2025, 7, 2});
    story.on({2025, 7, 3}, "Jizzakh recognises methods", recognised("minsk.methods", "methods"));
    story.stands({2025, 7, 20});
}

void at_home() {
    std::cout
        << "\nOne who studies three years like the first, is refused by Minsk and stays at home\n";
    student_story story = three_years("student-3");
    story.on({2024, 7, 5}, "refused", coop::period_stepped{minsk, step::nomination_refused, {}})
        .studied({2025, 1, 25}, "methods passed", jspu, "methods", 30, 1, came::passed)
        .studied({2025, 6, 10}, "practice passed", jspu, "practice", 30, 2, came::passed)
        .on({2025, 7, 8}, "the attestation passed", tried("attestation", came::passed));
    story.stands({2025, 7, 20});
}

void without_the_right() {
    std::cout << "\nOne who fails the attestation, and comes back too late\n";
    student_story story = three_years("student-4");
    story.studied({2025, 1, 25}, "methods passed", jspu, "methods", 30, 1, came::passed)
        .studied({2025, 6, 10}, "practice passed", jspu, "practice", 30, 2, came::passed)
        .on({2025, 7, 8}, "the attestation failed", tried("attestation", came::failed));
    story.stands({2028, 9, 1});
}

void struck_off() {
    std::cout << "\nOne who is struck off in Minsk, and of whom the results did not come\n";
    student_story story = gone_to_minsk("student-5");
    coop::course_attempt unknown{
        course("minsk.methods"), 1, coop::academic_year{2024, 2025}, 1, worth(30), {}, {}, {}, {}};
    story.on({2025, 1, 25}, "methods attended", coop::course_result{bspu, unknown, {}})
        .on({2025, 2, 20}, "Jizzakh recognises methods", recognised("minsk.methods", "methods"))
        .on({2025, 3, 1}, "struck off in Minsk", coop::student_struck_off{bspu, {}});
    story.stands({2025, 3, 2});
}

} // namespace

int main() {
    with_both();
    without_a_unit();
    at_home();
    without_the_right();
    struck_off();
    return 0;
}
