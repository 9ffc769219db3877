// The international office: a real university's public book, and what it answers.
//
// Read 04_coverage_with_reasons first. The book (data/jspu.json) holds what Jizzakh State
// Pedagogical University and its partners publish, each record with its source; what is not
// published is left out, or marked as an assumption, and an answer that rests on one says so. Made
// up are the applicants of one call, and the call itself (support/cohort.hpp), a year of the joint
// programme, with its places and what is due (support/final_year.hpp), and the students who go
// through the whole of it (support/joint_cohort.hpp). With a folder as its third argument it writes
// the report on these there: the picture in README.md is that of the report.

#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/issue_messages.hpp>
#include <jspu_coop/explain/names.hpp>
#include <jspu_coop/explain/policy_names.hpp>
#include <jspu_coop/explain/student_flow_chart.hpp>
#include <jspu_coop/explain/student_flow_page.hpp>
#include <jspu_coop/explain/student_flow_table.hpp>
#include <jspu_coop/formats/boost/file.hpp>
#include <jspu_coop/formats/boost/records.hpp>
#include <jspu_coop/formats/json/records.hpp>
#include <jspu_coop/presets/presets.hpp>
#include <jspu_coop/questions/capacity.hpp>
#include <jspu_coop/questions/coverage.hpp>
#include <jspu_coop/questions/eligibility.hpp>
#include <jspu_coop/questions/office_open.hpp>
#include <jspu_coop/questions/place_reasons.hpp>
#include <jspu_coop/questions/reminders.hpp>
#include <jspu_coop/questions/selection.hpp>
#include <jspu_coop/questions/student_flow.hpp>
#include <jspu_coop/records/agreements/agreement_state.hpp>
#include <jspu_coop/register/cooperation_register.hpp>
#include <jspu_coop/vocabulary/repeat_rule.hpp>
#include <jspu_coop/vocabulary/scope_set.hpp>

#include "support/cohort.hpp"
#include "support/final_year.hpp"
#include "support/joint_cohort.hpp"
#include "support/three_and_one.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace coop = jspu_coop;

namespace {

std::string read_file(std::string const& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

std::string country_name(coop::country const& where) {
    auto const names = where.names();
    return std::string{names ? names->en : where.english_name()};
}

void print_parties(coop::view const& known, coop::country const& where) {
    known.records().each_party([&](auto const& each) {
        if (country_of(*each) == where) {
            std::cout << "    " << name_of(*each, known.known_on()).get("en") << "\n";
        }
        return true;
    });
}

void print_agreements(coop::view const& known, coop::country const& where) {
    known.records().agreements_in(where, [&](auto const& found) {
        auto const paper = known.as_known(found);
        std::cout << "    agreement " << to_string(paper->id) << ": " << paper->title.get("en")
                  << "\n";
        coop::scope_set scopes;
        for (coop::clause_version const& each : state_on(*paper, known.known_on()).clauses) {
            for (coop::scope const what : each.current.scopes) {
                scopes.insert(what);
            }
        }
        for (coop::scope const what : scopes) {
            std::cout << "      for " << label_of(what).en << "\n";
        }
        return true;
    });
}

void print_book_by_country(coop::view const& known) {
    std::map<std::string, coop::country> countries;
    known.records().each_party([&](auto const& each) {
        if (auto const where = country_of(*each)) {
            countries.emplace(country_name(*where), *where);
        }
        return true;
    });
    std::cout << "THE BOOK BY COUNTRY\n";
    for (auto const& [name, where] : countries) {
        std::cout << "  " << name << "\n";
        print_parties(known, where);
        print_agreements(known, where);
    }
}

void print_book_by_scope(coop::view const& known) {
    std::cout << "\nTHE BOOK BY SCOPE\n";
    for (coop::scope const what : coop::every<coop::scope>()) {
        std::string agreements;
        known.records().agreements_with(what, [&](auto const& each) {
            agreements += (agreements.empty() ? "" : ", ") + to_string(each->id);
            return true;
        });
        std::cout << "  " << label_of(what).en << ": "
                  << (agreements.empty() ? "no recorded clause" : agreements) << "\n";
    }
}

void answer(coop::view const& known, coop::wording const& english, coop::activity const& asked) {
    coop::coverage_verdict const verdict = coverage(known, asked);
    std::cout << "\n"
              << asked.purpose.get("en") << "\n"
              << explain(explanation_of(verdict), english, coop::explanation_depth::closest);
}

/// What the same question gets when nothing may be assumed of the agreement's term.
void answer_without_assumed_term(coop::cooperation_register office, coop::activity const& asked) {
    coop::agreement paper = *office.current().find(coop::agreement_id{"bspu-2020"});
    paper.term = coop::fact<coop::agreement_term>::missing();
    std::erase_if(paper.assumptions, [](auto const& each) { return each.path == "/term"; });
    coop::date const today{2026, 11, 2};
    office.apply(coop::change_set{}.put(paper), today).value();
    coop::view const known = office.as_known_on(today);
    std::cout << "\nTHE FIRST QUESTION AGAIN, WITHOUT ASSUMING THE AGREEMENT'S TERM\n";
    answer(known, coop::wording{coop::english_messages(), coop::names_from(known)}, asked);
}

void tell(coop::finding const& told, coop::name_resolver names) {
    std::cout << explain(told, coop::wording{coop::english_messages(), std::move(names)},
                         coop::explanation_depth::reasons);
}

void tell(coop::view const& known, coop::finding const& told) {
    tell(told, coop::names_from(known));
}

/// How many places the joint programme has. The text is not published: as the book assumes it,
/// nobody is counted. In the made-up year it names two, which fill up: there is none for a fourth
/// student until somebody withdraws.
void print_places(coop::cooperation_register const& office, coop::date const& today) {
    std::cout << "\nPLACES OF THE JOINT PROGRAMME\n";
    coop::view const known = office.as_known_on(today);
    tell(known,
         explanation_of(capacity(known, examples::joint_clause, examples::final_year), known));

    //! [places]
    coop::cooperation_register supposed = examples::with_final_year(office, today);
    coop::view const full = supposed.as_known_on(today);
    std::cout << "\nTHE SAME IN A MADE-UP YEAR WITH TWO PLACES\n";
    tell(full, explanation_of(capacity(full, examples::joint_clause, examples::final_year), full));

    std::cout << "\nIS THERE A PLACE FOR A FOURTH STUDENT?\n";
    coop::activity year = *full.records().find(coop::activity_id{"final-year"});
    coop::participation_id const fourth{"fourth"};
    tell(full, explanation_of(place_for(full, year, fourth), year, full));

    record_event(year, coop::participation_id{"second"}, today, today,
                 {coop::participation_step::withdrawn, {}, {}})
        .value();
    supposed.apply(coop::change_set{}.put(year), today).value();
    coop::view const after = supposed.as_known_on(today);
    std::cout << "\nAND AFTER THE SECOND HAS WITHDRAWN?\n";
    tell(after, explanation_of(place_for(after, year, fourth), year, after));
    //! [places]
}

/// What the organisations of the book offer, and how often one person may take part.
void print_programmes(coop::view const& known) {
    std::cout << "\nPROGRAMMES OF ORGANISATIONS\n";
    known.records().each_party([&](auto const& each) {
        auto const* const body = std::get_if<coop::organisation>(each.get());
        for (coop::organisation_programme const& offered :
             body ? body->programmes : std::vector<coop::organisation_programme>{}) {
            std::cout << "  " << name_of(*each, known.known_on()).get("en") << ": "
                      << offered.name.get("en") << ": "
                      << (offered.repeat.is_known() ? label_of(offered.repeat.value()).en
                                                    : "how often one may take part is not recorded")
                      << "\n";
        }
        return true;
    });
}

/// The hours of the department are published without the days on which they hold, so that nobody
/// can tell from them whether it is open.
void print_department(coop::view const& known) {
    //! [department]
    coop::office_reference const department{coop::party_id{"jspu"},
                                            coop::unit_id{"joint-programmes"}};
    coop::local_moment const monday{known.known_on(), coop::time_of_day{10, 0}};
    std::cout << "\nIS THE DEPARTMENT OPEN ON MONDAY AT TEN?\n";
    tell(known, explanation_of(office_open(known, department, monday)));
    //! [department]
}

void print_reminders(coop::view const& known) {
    std::cout << "\nREMINDERS FOR A YEAR\n";
    coop::duration const a_year{1, coop::duration_unit::years};
    tell(known, explanation_of(reminders(known, known.known_on(), a_year)));
}

/// Of the made-up year: an instalment is overdue, a report will be due, a passport runs out.
void print_reminders_of_year(coop::view const& known) {
    std::cout << "\nREMINDERS FOR SIX MONTHS OF THE MADE-UP YEAR\n";
    coop::duration const half_a_year{6, coop::duration_unit::months};
    tell(known, explanation_of(reminders(known, known.known_on(), half_a_year)));
}

/// Who of a made-up cohort gets one of the two seats of a made-up course, by the conditions that
/// the Indian programme publishes. What these leave open is not decided here, and told.
void decide_call(coop::cooperation_register const& office) {
    //! [call]
    coop::view const known = examples::with_cohort(office).as_known_on(coop::date{2026, 11, 2});
    auto const policies =
        coop::policy_library::make(coop::preset_facts(), {coop::load_preset("itec").value()});
    coop::eligibility_terms const terms = examples::terms_of_cohort(policies.value());
    std::cout << "\nIS THE FIRST OF A MADE-UP COHORT ELIGIBLE FOR A MADE-UP COURSE?\n";
    coop::person_id const first{"l-1"};
    auto const names = coop::names_from(policies.value(), "en", coop::names_from(known));
    tell(explanation_of(eligibility(known, examples::course_call, first, terms).value()), names);
    std::cout << "\nWHO OF THE COHORT GETS A SEAT?\n";
    coop::selection_rule const by_experience = examples::order_of_cohort();
    tell(explanation_of(selection(known, examples::course_call, terms, by_experience).value()),
         names);
    //! [call]
}

/// Saves the book in every format and reads it again.
/// @param folder where files are saved
/// @return whether the same book came back from each
bool save_and_reload(coop::book const& book, std::filesystem::path const& folder) {
    std::cout << "\nSAVED AND RELOADED\n";
    bool is_same = true;
    auto const tell_of = [&](std::string const& name, bool same) {
        std::cout << "  " << name << ": " << (same ? "the same book" : "ANOTHER BOOK") << "\n";
        is_same = is_same && same;
    };
    auto const again = coop::from_json<coop::book>(coop::to_json(book));
    tell_of("JSON", again.has_value() && *again == book);
    //! [save]
    std::filesystem::path const file = folder / "jspu.archive";
    for (coop::archive_form const form : coop::every<coop::archive_form>()) {
        save_file(file, book, form).value();
        auto const loaded = coop::load_file<coop::book>(file);
        tell_of("Boost archive, " + to_string(form), loaded.has_value() && *loaded == book);
    }
    //! [save]
    return is_same;
}

bool save_and_reload(coop::book const& book) {
    std::string folder = (std::filesystem::temp_directory_path() / "office-XXXXXX").string();
    if (::mkdtemp(folder.data()) == nullptr) {
        std::cerr << "no folder for temporary files\n";
        return false;
    }
    bool const is_same = save_and_reload(book, folder);
    std::filesystem::remove_all(folder);
    return is_same;
}

/// How 240 made-up students of four years went through the joint programme by now.
/// @param folder where the report is written; empty: nowhere
void print_cohort(coop::view const& known, std::string const& folder) {
    //! [cohort]
    coop::joint_programme const programme = examples::three_and_one();
    examples::made_up_cohorts const cohorts{240, 2021, 2024, known.known_on()};
    std::vector<coop::enrolment> students;
    for (std::size_t at = 0; at < cohorts.size(); ++at) {
        students.push_back(cohorts[at]);
    }
    coop::student_flow const flow = student_flow_on(programme, students, known.known_on());
    coop::wording const english{coop::english_messages(), coop::names_from(known)};
    std::cout << "\nTHE 3+1 COHORTS OF THE JOINT PROGRAMME, MADE UP\n"
              << student_flow_table(flow, programme, english);
    //! [cohort]
    if (!folder.empty()) {
        std::ofstream{folder + "/cohort.en.html"}
            << student_flow_page(flow, programme, english, {},
                                 "The students are made up: 240 ids, and ways through the "
                                 "programme that dice have thrown.");
        std::ofstream{folder + "/cohort.en.svg"} << student_flow_chart(flow, programme, english);
        std::cout << "\nThe report: cohort.en.html; its picture: cohort.en.svg\n";
    }
}

/// @param folder where the data lie
/// @param reports where reports are written; empty: nowhere
int run(std::string const& folder, std::string const& reports) {
    //! [office]
    auto const book = coop::from_json<coop::book>(read_file(folder + "/jspu.json"));
    if (book.has_error()) {
        std::cerr << sentences_of(book.error()) << "\n";
        return 1;
    }
    auto const office = coop::cooperation_register::open(*book).value();
    coop::view const known = office.as_known_on(coop::date{2026, 11, 2});
    coop::wording const english{coop::english_messages(), coop::names_from(known)};
    //! [office]

    print_book_by_country(known);
    print_book_by_scope(known);
    std::cout << "\nPROPOSED ACTIVITIES\n";
    known.records().each_activity([&](auto const& each) {
        answer(known, english, *each);
        return true;
    });
    answer_without_assumed_term(office,
                                *known.records().find(coop::activity_id{"01-student-exchange"}));
    print_places(office, known.known_on());
    print_programmes(known);
    decide_call(office);
    print_department(known);
    print_reminders(known);
    coop::cooperation_register const year = examples::with_final_year(office, known.known_on());
    print_reminders_of_year(year.as_known_on(known.known_on()));
    bool const is_same = save_and_reload(year.current().to_book());
    print_cohort(known, reports);
    return is_same ? 0 : 1;
}

} // namespace

int main(int count, char** arguments) {
    return run(count > 1 ? arguments[1] : "examples/data", count > 3 ? arguments[3] : "");
}
