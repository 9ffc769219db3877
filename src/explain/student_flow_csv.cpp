#include <jspu_coop/explain/student_flow_csv.hpp>

#include "explain/csv_line.hpp"
#include "explain/student_flow_words.hpp"

#include <cstddef>

namespace jspu_coop {

namespace {

[[nodiscard]] std::string awards_of(flow_stage const& stage) {
    std::string listed;
    for (award_id const& each : stage.awards) {
        listed += (listed.empty() ? "" : " ") + each.str();
    }
    return listed;
}

[[nodiscard]] std::string period_of(flow_stage const& stage) {
    return stage.period ? stage.period->str() : std::string{};
}

[[nodiscard]] std::string cohort_of(flow_figures const& figures) {
    return figures.cohort ? to_string(*figures.cohort) : std::string{};
}

/// Writes lines of all students, then of each cohort.
template <class Lines>
[[nodiscard]] std::string of_each(student_flow const& flow, Lines const& lines) {
    std::string text = lines(flow.all);
    for (flow_figures const& each : flow.cohorts) {
        text += lines(each);
    }
    return text;
}

} // namespace

std::string student_flow_csv(student_flow const& flow, joint_programme const& programme,
                             wording const& words) {
    detail::flow_words const names{programme, words};
    return "cohort,place,period,awards,label,entered,studying,on_leave,struck_off,back,"
           "kept_back,perhaps_struck_off\r\n"
           + of_each(flow, [&](flow_figures const& of) {
                 std::string text;
                 for (std::size_t at = 0; at < flow.stages.size(); ++at) {
                     flow_stage const& stage = flow.stages[at];
                     stage_figure const& figure = of.stages[at];
                     text += detail::csv_line(
                         {cohort_of(of), to_string(stage.place), period_of(stage), awards_of(stage),
                          names.stage(stage), std::to_string(figure.entered),
                          std::to_string(figure.studying), std::to_string(figure.on_leave),
                          std::to_string(figure.struck_off), std::to_string(figure.back),
                          std::to_string(figure.kept_back),
                          std::to_string(figure.perhaps_struck_off)});
                 }
                 return text;
             });
}

std::string student_flow_links_csv(student_flow const& flow, joint_programme const& programme,
                                   wording const& words) {
    detail::flow_words const names{programme, words};
    return "cohort,from_place,from_period,from_label,to_place,to_period,to_awards,to_label,"
           "students\r\n"
           + of_each(flow, [&](flow_figures const& of) {
                 std::string text;
                 for (flow_link const& link : of.links) {
                     flow_stage const& from = flow.stages[link.from];
                     flow_stage const& to = flow.stages[link.to];
                     text += detail::csv_line({cohort_of(of), to_string(from.place),
                                               period_of(from), names.stage(from),
                                               to_string(to.place), period_of(to), awards_of(to),
                                               names.stage(to), std::to_string(link.students)});
                 }
                 return text;
             });
}

} // namespace jspu_coop
