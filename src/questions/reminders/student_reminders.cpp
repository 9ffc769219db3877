#include <jspu_coop/records/programmes/enrolment.hpp>

#include "questions/detail/learning_agreements.hpp"
#include "questions/reminders/collector.hpp"
#include "questions/reminders/student_fees.hpp"
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

reminder& remind_of_period(reminder_collector& into, known_student const& of,
                           programme_period_id const& period, reminder_kind kind,
                           std::optional<date> by) {
    reminder& made = into.remind(kind, by);
    made.enrolment = of.student.id;
    made.programme = of.programme.id;
    made.programme_period = period;
    made.person = of.student.student;
    if (of.programme.carried_by.size() == 1) {
        made.under = of.programme.carried_by.front();
        if (auto const& article = into.article_of(*made.under)) {
            made.sources.push_back(*article);
        }
    }
    return made;
}

void remind_of(reminder_collector& into, student_stay const& of) {
    auto const student = into.records().find_enrolment(of.enrolment);
    activity stay = of.stay;
    stay.papers = papers_on(*student, stay.participations.front().id, into.day());
    reminder_collector own{into.records(), {into.day(), into.end()}};
    remind_of_papers(own, stay);
    into.take(std::move(own), student_names{of, stay.papers});
}

void remind_of(reminder_collector& into, enrolment const& student) {
    auto const programme = into.records().records().find(student.programme);
    known_student const known{*programme, student, state_on(student, into.day())};
    if (known.state.phase != enrolment_phase::enrolled) {
        return; // who has left signs and pays nothing any more
    }
    remind_of_fees(into, known);
    for (period_state const& each : known.state.periods) {
        bool const is_off = each.last == period_step::nomination_withdrawn
                            || each.last == period_step::nomination_refused;
        auto const unsigned_by =
            is_off ? std::vector<learning_agreement_party>{} : yet_to_sign(each);
        if (!unsigned_by.empty()) {
            remind_of_period(into, known, each.period, reminder_kind::learning_agreement_unsigned,
                             {})
                .unsigned_by = unsigned_by;
        }
    }
}

} // namespace jspu_coop::detail
