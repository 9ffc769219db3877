#include <jspu_coop/records/programmes/programme_evidence.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <variant>

namespace jspu_coop {

namespace {

using entry = history_entry<enrolment_event>;

/// An attempt at a course, and the entry that tells it.
struct told_attempt {
    entry const* where;
    course_attempt const* attempt;
};

/// The last word on each attempt, in order: one that began and came to its result is told twice.
void replace_or_add(std::vector<told_attempt>& attempts, told_attempt next) {
    auto const earlier = std::ranges::find_if(attempts, [&](told_attempt const& each) {
        return each.attempt->number == next.attempt->number;
    });
    if (earlier == attempts.end()) {
        attempts.push_back(next);
    } else {
        *earlier = next;
    }
}

/// Whether an attempt is still going on; one that was graded is not.
[[nodiscard]] fact<bool> goes_on(course_attempt const& attempt) {
    if (attempt.result.state() == knowledge::missing) {
        return attempt.grade.is_known() ? fact<bool>{false} : fact<bool>{};
    }
    auto const& claims = attempt.result.claims();
    auto const going = std::ranges::count(claims, attempt_result::in_progress);
    if (going > 0) { // claims differ, so that another one says something else
        return fact<bool>::conflicting({true, false});
    }
    return attempt.result == fact{attempt_result::in_progress};
}

[[nodiscard]] std::string path_of(entry const& where) {
    std::string const path = path_join("/history", static_cast<std::size_t>(where.sequence - 1));
    return path + "/event/attempt/grade";
}

/// Whether a course was passed, when first, and what it was worth then.
[[nodiscard]] result<void> judge(course_evidence& made, std::vector<told_attempt> const& attempts,
                                 std::span<grade_scale const> scales) {
    bool is_open = false;
    bool worth_differs = false;
    for (auto const& [where, attempt] : attempts) {
        auto const passed = passes(*attempt, scales);
        if (passed.has_error()) {
            return fault{passed.error()}.under(path_of(*where));
        }
        worth_differs = worth_differs || attempt->credits != attempts.back().attempt->credits;
        if (*passed == fact{true}) {
            made.passed = true;
            made.passed_on = is_open ? fact<date>{} : fact{where->effect};
            made.worth = is_open && worth_differs ? fact<credits>{} : attempt->credits;
            return {};
        }
        is_open = is_open || passed->is_open();
    }
    made.passed = is_open ? fact<bool>{} : fact<bool>{false};
    made.passed_on = is_open ? fact<date>{} : fact<date>::absent();
    made.worth = is_open && worth_differs ? fact<credits>{} : attempts.back().attempt->credits;
    return {};
}

void add_examination(std::vector<examination_evidence>& all, date const& on,
                     examination_attempted const& tried) {
    auto place =
        std::ranges::lower_bound(all, tried.requirement, {}, &examination_evidence::requirement);
    if (place == all.end() || place->requirement != tried.requirement) {
        place = all.insert(place, examination_evidence{tried.requirement, {}, {}});
    }
    if (earns_credit(tried.result) && !place->passed_on) {
        place->passed_on = on;
    } else if (!earns_credit(tried.result) && tried.result != attempt_result::in_progress) {
        place->failed_on.push_back(on);
    }
}

/// Leaves the decisions that stand.
/// @param all in order of their days
void drop_decided_anew(std::vector<recognition_evidence>& all) {
    std::map<std::pair<party_id, course_id>, std::size_t> last;
    for (std::size_t at = 0; at < all.size(); ++at) {
        for (course_id const& each : all[at].passed) {
            last[{all[at].by, each}] = at;
        }
    }
    std::vector<recognition_evidence> standing;
    for (std::size_t at = 0; at < all.size(); ++at) {
        bool const stands = std::ranges::all_of(all[at].passed, [&](course_id const& each) {
            return last.at({all[at].by, each}) == at;
        });
        if (stands) {
            standing.push_back(std::move(all[at]));
        }
    }
    all = std::move(standing);
}

} // namespace

result<programme_evidence> evidence_on(enrolment const& of, date const& day,
                                       std::span<grade_scale const> scales) {
    programme_evidence made{{}, {}, {}, {}};
    std::map<std::pair<party_id, course_id>, std::vector<told_attempt>> courses;
    for (entry const* const each : of.history.effective()) {
        if (day < each->effect) {
            break;
        }
        if (auto const* const told = std::get_if<course_result>(&each->event)) {
            replace_or_add(courses[{told->site, told->attempt.course}], {each, &told->attempt});
        } else if (auto const* const decided = std::get_if<recognition_decided>(&each->event)) {
            made.recognitions.push_back(
                {decided->by, decided->passed, decided->counts_as, each->effect});
        } else if (auto const* const tried = std::get_if<examination_attempted>(&each->event)) {
            add_examination(made.examinations, each->effect, *tried);
        } else if (auto const* const came = std::get_if<transcript_received>(&each->event)) {
            made.transcripts.push_back(came->from);
        }
    }
    drop_decided_anew(made.recognitions);
    for (auto const& [key, attempts] : courses) {
        course_evidence course{key.first, key.second, {}, {}, {}, {}, {}};
        course.in_progress = goes_on(*attempts.back().attempt);
        course.attempts = static_cast<std::int64_t>(attempts.size());
        if (auto const judged = judge(course, attempts, scales); judged.has_error()) {
            return judged.error();
        }
        made.courses.push_back(std::move(course));
    }
    std::ranges::sort(made.transcripts);
    made.transcripts.erase(std::unique(made.transcripts.begin(), made.transcripts.end()),
                           made.transcripts.end());
    return made;
}

transcript transcript_on(enrolment const& of, party_id const& site, date const& day) {
    std::map<course_id, std::vector<told_attempt>> courses;
    std::vector<course_id> order;
    for (entry const* const each : of.history.effective()) {
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
        replace_or_add(course->second, {each, &told->attempt});
    }
    transcript made{of.student, site, {}, {}};
    for (course_id const& each : order) {
        for (told_attempt const& told : courses.at(each)) {
            made.attempts.push_back(*told.attempt);
        }
    }
    return made;
}

} // namespace jspu_coop
