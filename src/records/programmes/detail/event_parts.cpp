#include "records/programmes/detail/event_parts.hpp"

#include "base/detail/report.hpp"

#include <string>
#include <variant>
#include <vector>

namespace jspu_coop::detail {

namespace {

/// Finds what is wrong with an event.
struct event_check {
    issues& found;

    void operator()(student_admitted const& event) const { check_year(event.year); }
    void operator()(student_promoted const& event) const { check_year(event.year); }
    void operator()(student_kept_back const& event) const { check_year(event.year); }

    void operator()(learning_agreement_proposed const& event) const {
        check_courses("/abroad", event.abroad, true);
        check_courses("/replaced", event.replaced, false);
    }

    void operator()(period_paid const& event) const {
        if (event.amount.amount() <= 0) {
            report(found, "enrolment.amount_not_positive", "/amount", to_string(event.amount));
        }
    }

    void operator()(course_result const& event) const {
        append_under(found, "/attempt", validate(event.attempt));
    }

    void operator()(recognition_decided const& event) const {
        check_courses("/passed", event.passed, true);
        check_courses("/counts_as", event.counts_as, false);
    }

    template <class Event>
    void operator()(Event const&) const {}

    void check_year(std::int64_t year) const {
        if (year <= 0) {
            report(found, "enrolment.year_not_positive", "/year", std::to_string(year));
        }
    }

    void check_courses(std::string const& path, std::vector<course_id> const& courses,
                       bool at_least_one) const {
        if (at_least_one && courses.empty()) {
            report(found, "enrolment.courses_empty", path);
        }
        report_repeated(found, "enrolment.course_repeated", path, courses);
    }
};

} // namespace

std::string_view kind_of_event(enrolment_event const& event) noexcept {
    return std::visit([]<class Event>(Event const&) { return Event::kind; }, event);
}

issues issues_of_event(enrolment_event const& event) {
    issues found;
    std::visit(event_check{found}, event);
    std::visit([&](auto const& each) { validate_part(found, "/decided_by", each.decided_by); },
               event);
    return found;
}

} // namespace jspu_coop::detail
