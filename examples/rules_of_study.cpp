// The rules of study of Uzbekistan as published, put to a student of the 3+1 programme: absence,
// leave, expulsion, reinstatement; and the gate to Minsk, a published template with an office's own
// limits. The facts come out of the history; what no history tells, the office says.
//
// Read 22_may_the_student_pass first. The rules are published, the student and the limits are made
// up.

#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/policy_names.hpp>
#include <jspu_coop/facts/student_facts.hpp>
#include <jspu_coop/policy/policy_settings.hpp>
#include <jspu_coop/presets/presets.hpp>
#include <jspu_coop/questions/eligibility.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>

#include "support/three_and_one.hpp"

#include <iostream>
#include <string>
#include <utility>
#include <vector>

namespace coop = jspu_coop;

namespace {

using namespace examples;

void happens(coop::enrolment& student, coop::date day, coop::enrolment_event event) {
    record_event(student, day, day, std::move(event)).value();
}

/// A course that came to its end, with the hours that were missed without excuse.
coop::course_result ended(coop::party_id site, char const* id, std::int64_t missed) {
    coop::course_attempt attempt{course(id),
                                 1,
                                 coop::academic_year{2026, 2027},
                                 1,
                                 worth(6),
                                 {},
                                 coop::attempt_result::passed,
                                 {},
                                 coop::teaching_hours{missed, coop::hour_kind::academic}};
    return {std::move(site), std::move(attempt), {}};
}

/// Of the third year in Jizzakh, who has been on leave once.
coop::enrolment third_year() {
    coop::enrolment student{coop::enrolment_id{"enrolment-7"},
                            coop::joint_programme_id{"jspu.bspu"},
                            coop::person_id{"student-7"},
                            {}};
    happens(student, {2024, 9, 2}, coop::student_admitted{coop::academic_year{2024, 2025}, 1, {}});
    happens(student, {2024, 9, 2}, coop::student_registered{jspu, {}});
    happens(student, {2025, 2, 3}, coop::leave_begun{jspu, coop::leave_ground::health, {}});
    happens(student, {2025, 6, 2}, coop::leave_ended{jspu, {}});
    happens(student, {2025, 7, 1}, coop::student_promoted{2, true, {}});
    happens(student, {2026, 7, 1}, coop::student_promoted{3, false, {}});
    happens(student, {2027, 1, 20}, ended(jspu, "methods", 15));
    happens(student, {2027, 1, 22}, ended(jspu, "practice", 59));
    return student;
}

class office {
public:
    /// Tells what a rule says of a student on a day.
    void asks(char const* rule, coop::enrolment const& student, coop::date day,
              std::vector<std::pair<char const*, coop::fact_value>> const& known = {}) const {
        //! [ask]
        coop::student_fact_terms terms;
        terms.semester = coop::study_semester{coop::academic_year{2026, 2027}, 1};
        terms.subject = course("methods");
        terms.courses = {{course("methods"),
                          jspu,
                          coop::text{{"en", "Methods"}},
                          {},
                          {},
                          {},
                          coop::teaching_hours{60, coop::hour_kind::academic}}};
        coop::fact_row row{rules_.schema()};
        set_student_facts(row, three_and_one(), student, day, terms).value();
        for (auto const& [name, value] : known) {
            row.set(coop::fact_name{name}, value).value();
        }
        auto const verdict = decide(rules_, coop::policy_id{rule}, row, {day, {}, {}}).value();
        //! [ask]
        std::cout << explain(explanation_of(verdict, *rules_.schema()),
                             coop::wording{coop::english_messages(), coop::names_from(rules_)},
                             coop::explanation_depth::reasons);
    }

    /// Whether the limits of the gate are values that the template takes.
    void checks_the_gate() const {
        //! [settings]
        coop::policy_reference const gate = gate_to_minsk().policy;
        auto const set = parameters_of(gate, coop::load_preset(gate.policy.str()).value()).value();
        //! [settings]
        for (coop::parameter_value const& each : set) {
            std::cout << "  " << each.name.str() << ": " << to_string(each.value) << '\n';
        }
    }

private:
    coop::policy_library rules_{coop::preset_library()};
};

coop::fact_value kind_of(char const* institution) {
    return coop::code_value{"institution_kind", institution};
}

} // namespace

int main() {
    office const dean;
    coop::enrolment const student = third_year();
    coop::fact_value const no_other = coop::code_set_value{"expulsion_ground", {}};

    std::cout << "15 of 60 hours of a subject missed\n";
    dean.asks("uz.subject_attendance", student, {2027, 1, 25},
              {{"home.institution_kind", kind_of("public")}});
    std::cout << "\n74 hours of the semester missed\n";
    dean.asks("uz.expulsion_grounds", student, {2027, 1, 25}, {{"expulsion.grounds", no_other}});

    std::cout << "\nA second leave is asked for, to care for a child\n";
    //! [leave]
    coop::enrolment asking = student;
    happens(asking, {2027, 2, 1}, coop::leave_begun{jspu, coop::leave_ground::child_care, {}});
    dean.asks("uz.academic_leave", asking, {2027, 2, 1});
    //! [leave]

    std::cout << "\nStruck off; six years later the rector is asked, and then the ministry\n";
    coop::enrolment gone = student;
    happens(gone, {2027, 3, 1}, coop::student_struck_off{jspu, {}});
    for (char const* const body : {"rector", "ministry"}) {
        dean.asks("uz.reinstatement", gone, {2033, 3, 2},
                  {{"reinstatement.decided_by", coop::code_value{"reinstating_body", body}}});
    }
    std::cout << "\nWhether there is time left then\n";
    dean.asks("uz.time_of_study", gone, {2033, 3, 2},
              {{"study.cycle", coop::code_value{"study_cycle", "bachelor"}}});

    std::cout << "\nThe gate to Minsk, with the limits of an office\n";
    dean.checks_the_gate();
    return 0;
}
