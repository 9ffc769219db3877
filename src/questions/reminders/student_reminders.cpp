#include <jspu_coop/records/programmes/enrolment.hpp>

#include "questions/reminders/collector.hpp"
#include "questions/student_stays/gathered_stays.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// The last paper of each kind that was issued to a student by a day, by kind.
std::vector<paper> papers_on(enrolment const& student, participation_id const& as, date day) {
    std::map<paper_kind, paper> last;
    for (auto const* const each : student.history.effective()) {
        auto const* const issued = std::get_if<paper_issued>(&each->event);
        if (issued != nullptr && each->effect <= day) {
            last.insert_or_assign(issued->paper, paper{issued->paper,
                                                       {},
                                                       as,
                                                       paper_provider::participant,
                                                       {},
                                                       each->effect,
                                                       issued->last_day,
                                                       {}});
        }
    }
    std::vector<paper> papers;
    for (auto& [kind, each] : last) {
        papers.push_back(std::move(each));
    }
    return papers;
}

/// What is missing of a stay and its papers, as of the student.
class student_names {
public:
    student_names(student_stay const& of, std::vector<paper> const& papers)
        : of_{of}, papers_{papers} {}

    [[nodiscard]] std::vector<missing_fact> operator()(missing_fact const& what) const {
        for (std::size_t at = 0; at < papers_.size(); ++at) {
            if (what.path == path_join("/papers", at) + "/expires") {
                return {{"enrolment", of_.enrolment.str(),
                         path_join("/papers", to_string(papers_[at].kind)) + "/last_day",
                         what.cause}};
            }
        }
        std::vector<missing_fact> own{what};
        if (what.path == "/period") {
            tell_of_student(own, of_.missing);
        }
        return own;
    }

private:
    student_stay const& of_;
    std::vector<paper> const& papers_;
};

} // namespace

void remind_of(reminder_collector& into, student_stay const& of) {
    auto const student = into.records().find_enrolment(of.enrolment);
    activity stay = of.stay;
    stay.papers = papers_on(*student, stay.participations.front().id, into.day());
    reminder_collector own{into.records(), {into.day(), into.end()}};
    remind_of_papers(own, stay);
    into.take(std::move(own), student_names{of, stay.papers});
}

} // namespace jspu_coop::detail
