// The flow of students: cohorts of 10,000 and 100,000, of whom each went through three years at
// home and one at the partner, with 24 courses; beside folding their states alone. All in one run.
#include <jspu_coop/questions/student_flow.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>

#include "student_story.hpp"
#include "timing.hpp"

#include <cstdint>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::bench;

programme_period_id const away{"away"};

joint_programme programme() {
    joint_programme made = programme_of_two();
    made.placement =
        programme_placement{{{programme_period_id{"first"}, home, 1, 6, {}, {}, {}, {}},
                             {away, host, 7, 8, {}, {}, {}, {}}},
                            {}};
    return made;
}

/// Four years, told an event a day.
enrolment student(int number) {
    student_story story;
    int const year = 2016 + number % 5;
    story.happens(student_admitted{academic_year{year, year + 1}, 1, {}});
    story.happens(student_registered{home, {}});
    auto const studies = [&](party_id const& site, std::int64_t level) {
        for (int at = 0; at < 6; ++at) {
            story.passes(site, course_id{"c" + std::to_string(level) + std::to_string(at)}, year,
                         1 + at / 3, {});
        }
    };
    for (std::int64_t level = 1; level <= 3; ++level) {
        studies(home, level);
        story.happens(student_promoted{level + 1, false, {}});
    }
    using enum period_step;
    for (period_step const each : {nominated, accepted, departed, arrived}) {
        story.happens(period_stepped{away, each, {}});
    }
    story.happens(student_registered{host, {}});
    studies(host, 4);
    story.happens(period_stepped{away, returned, {}});
    story.happens(award_conferred{award_id{"of-home"}, {}});
    story.happens(award_conferred{award_id{"of-host"}, {}});
    return std::move(story).told_of(number);
}

} // namespace

int main() {
    joint_programme const asked = programme();
    double each_of_first = 0;
    std::size_t kept = 0;
    for (int const many : {10'000, 100'000}) {
        std::vector<enrolment> students;
        for (int number = 0; number < many; ++number) {
            students.push_back(student(number));
        }
        if (has_errors(validate(students.front()))) {
            std::printf("the student's history is not legal\n");
            return 1;
        }
        double const folding = least_of(3, [&] {
            for (enrolment const& each : students) {
                kept += state_on(each, end_of_story).sites.size();
            }
        });
        double const counting = least_of(3, [&] {
            student_flow const flow = student_flow_on(asked, students, end_of_story);
            kept += flow.all.stages.back().entered == many ? flow.stages.size() : 0;
        });
        double const each = counting * 1e3 / many;
        each_of_first = each_of_first == 0 ? each : each_of_first;
        std::printf("%7d students, %zu events each: states %6.0f ms, flow %6.0f ms, %5.2f us each, "
                    "%5.2f times the first\n",
                    many, students.front().history.entries().size(), folding, counting, each,
                    each / each_of_first);
    }
    return kept == 0 ? 1 : 0;
}
