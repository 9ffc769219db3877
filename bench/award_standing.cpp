// Where a student stands towards two awards: four years, 80 courses of which half are recognised,
// requirements of credits, courses, semesters and a thesis; state and full standing beside a copy
// of the enrolment, and in room that is used again. Then cohorts of 10,000 and 100,000 such
// students, each with a history of its own. All in one run.
#include <jspu_coop/questions/award_standing.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>

#include "student_story.hpp"
#include "timing.hpp"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::bench;

constexpr int courses_at_home = 60;
constexpr int courses_at_host = 20;

programme_award diploma(char const* id, party_id const& by, char const* thesis,
                        char const* electives) {
    return bench::diploma(id, by,
                          {award_requirement_id{"credits"}, award_requirement_id{"year"},
                           award_requirement_id{electives}, award_requirement_id{thesis}});
}

joint_programme programme() {
    std::vector<course_id> at_home;
    std::vector<course_id> at_host;
    for (int at = 0; at < 10; ++at) {
        at_home.push_back(id_of("h", at));
        at_host.push_back(id_of("b", at));
    }
    joint_programme made = programme_of_two();
    made.requirements = {asks("credits", credit_requirement{worth(240), {}}),
                         asks("year", residency_requirement{host, 2}),
                         asks("home.electives", course_requirement{8, at_home}),
                         asks("host.electives", course_requirement{8, at_host}),
                         asks("home.thesis", thesis(home)),
                         asks("host.thesis", thesis(host))};
    made.awards = std::vector{diploma("of-home", home, "home.thesis", "home.electives"),
                              diploma("of-host", host, "host.thesis", "host.electives")};
    made.sharing =
        std::vector<credit_sharing>{{award_id{"of-home"}, award_id{"of-host"}, worth(240), {}}};
    return made;
}

std::vector<course> catalogue() {
    std::vector<course> made;
    for (int at = 0; at < courses_at_home; ++at) {
        made.push_back({id_of("b.h", at), host, text{{"en", "a course"}}, {}, worth(3), {}, {}});
    }
    for (int at = 0; at < courses_at_host; ++at) {
        made.push_back({id_of("h.b", at), home, text{{"en", "a course"}}, {}, worth(3), {}, {}});
    }
    return made;
}

/// Four years, told an event a day.
enrolment student(int number) {
    student_story story;
    story.happens(student_admitted{academic_year{2021, 2022}, 1, {}});
    story.happens(student_registered{home, {}});
    story.happens(student_registered{host, {}});
    for (int at = 0; at < courses_at_home; ++at) {
        story.passes(home, id_of("h", at), 2021 + at / 20, 1 + at / 10 % 2, worth(3));
        story.happens(recognition_decided{host, {id_of("h", at)}, {id_of("b.h", at)}, {}});
    }
    for (int at = 0; at < courses_at_host; ++at) {
        story.passes(host, id_of("b", at), 2024, 1 + at / 10 % 2, worth(3));
        story.happens(recognition_decided{home, {id_of("b", at)}, {id_of("h.b", at)}, {}});
    }
    for (char const* const each : {"home.thesis", "host.thesis"}) {
        story.happens(examination_attempted{
            award_requirement_id{each}, attempt_result::passed, fact<grade>::absent(), {}});
    }
    return std::move(story).told_of(number);
}

} // namespace

int main() {
    joint_programme const asked = programme();
    std::vector<course> const courses = catalogue();
    award_terms const by{.courses = courses};
    enrolment const one = student(1);
    if (has_errors(validate(one)) || has_errors(validate(one, asked))
        || award_standing_on(asked, one, end_of_story, by)->all_earned != outcome::satisfied) {
        std::printf("the student does not have both awards\n");
        return 1;
    }
    constexpr std::size_t rounds = 31;
    constexpr std::size_t times = 50;
    std::size_t kept = 0;
    double const copying = least_of(rounds, [&] {
        for (std::size_t at = 0; at < times; ++at) {
            enrolment const copy = one;
            kept += copy.history.entries().size();
        }
    });
    double const folding = least_of(rounds, [&] {
        for (std::size_t at = 0; at < times; ++at) {
            kept += state_on(one, end_of_story).sites.size();
        }
    });
    double const standing = least_of(rounds, [&] {
        for (std::size_t at = 0; at < times; ++at) {
            kept += state_on(one, end_of_story).sites.size();
            kept += award_standing_on(asked, one, end_of_story, by)->awards.size();
        }
    });
    programme_standing room = *award_standing_on(asked, one, end_of_story, by);
    double const in_used_room = least_of(rounds, [&] {
        for (std::size_t at = 0; at < times; ++at) {
            kept += state_on(one, end_of_story).sites.size();
            kept += award_standing_on(asked, one, end_of_story, by, room).has_value() ? 1U : 0U;
        }
    });
    auto const line = [&](char const* name, double spent) {
        std::printf("%-40s %8.1f us %8.2f\n", name, spent * 1e3 / times, spent / copying);
    };
    std::printf("one student, %zu events\n", one.history.entries().size());
    line("copying the enrolment", copying);
    line("its state", folding);
    line("its state and full standing", standing);
    line("the same in used room", in_used_room);

    constexpr std::size_t cohort_size = 10'000;
    double each_of_first = 0;
    for (std::size_t const many : {10'000U, 100'000U}) {
        double spent = 0; // by cohorts, each student in memory of its own
        for (std::size_t from = 0; from < many; from += cohort_size) {
            std::vector<enrolment> cohort;
            for (std::size_t at = from; at < from + cohort_size; ++at) {
                cohort.push_back(student(static_cast<int>(at)));
            }
            spent += processor_milliseconds([&] {
                for (enrolment const& each : cohort) {
                    kept += award_standing_on(asked, each, end_of_story, by, room).has_value() ? 1U
                                                                                               : 0U;
                }
            });
        }
        double const each = spent * 1e3 / static_cast<double>(many);
        each_of_first = each_of_first == 0 ? each : each_of_first;
        std::printf("%7zu students: %8.0f ms, %6.1f us each, %5.2f times the first\n", many, spent,
                    each, each / each_of_first);
    }
    return kept == 0 ? 1 : 0;
}
