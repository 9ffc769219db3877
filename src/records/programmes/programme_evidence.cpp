#include <jspu_coop/records/programmes/programme_evidence.hpp>

#include "records/programmes/detail/told_study.hpp"

#include <algorithm>
#include <map>
#include <utility>
#include <variant>

namespace jspu_coop {

using detail::enrolment_entry;
using detail::told_attempt;

result<programme_evidence> evidence_on(enrolment const& of, date const& day,
                                       std::span<grade_scale const> scales) {
    auto told = detail::study_told_by(of.history.effective(), day, scales);
    if (told.has_error()) {
        return std::move(told).error();
    }
    programme_evidence made{
        std::move(told->courses), {}, std::move(told->examinations), std::move(told->transcripts)};
    made.recognitions.reserve(told->decisions.size());
    for (auto const& [where, decided] : told->decisions) {
        made.recognitions.push_back(
            {decided->by, decided->passed, decided->counts_as, where->effect});
    }
    return made;
}

transcript transcript_on(enrolment const& of, party_id const& site, date const& day) {
    std::map<course_id, std::vector<told_attempt>> courses;
    std::vector<course_id> order;
    for (enrolment_entry const* const each : of.history.effective()) {
        if (day < each->effect) {
            break;
        }
        auto const* const told = std::get_if<course_result>(&each->event);
        if (told == nullptr || told->site != site) {
            continue;
        }
        auto const [course, is_new] = courses.try_emplace(told->attempt.course);
        if (is_new) {
            order.push_back(told->attempt.course);
        }
        detail::replace_or_add(course->second, 0, {each, told});
    }
    transcript made{of.student, site, {}, {}};
    for (course_id const& each : order) {
        for (told_attempt const& told : courses.at(each)) {
            made.attempts.push_back(told.attempt());
        }
    }
    return made;
}

} // namespace jspu_coop
