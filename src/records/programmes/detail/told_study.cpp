#include "records/programmes/detail/told_study.hpp"

#include "base/detail/id_key.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <tuple>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

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
    attempt_result const* const known = attempt.result.get();
    return known != nullptr && *known == attempt_result::in_progress;
}

[[nodiscard]] std::string path_of(enrolment_entry const& where) {
    std::string const path = path_join("/history", static_cast<std::size_t>(where.sequence - 1));
    return path + "/event/attempt/grade";
}

/// Whether a course was passed, when first, and what it was worth then.
[[nodiscard]] result<void> judge(course_evidence& made, std::span<told_attempt const> attempts,
                                 std::span<grade_scale const> scales) {
    fact<credits> const& last_worth = attempts.back().attempt().credits;
    bool is_open = false;
    bool worth_differs = false;
    for (told_attempt const& each : attempts) {
        auto const passed = passes(each.attempt(), scales);
        if (passed.has_error()) {
            return fault{passed.error()}.under(path_of(*each.where));
        }
        fact<credits> const& worth = each.attempt().credits;
        worth_differs = worth_differs || (&worth != &last_worth && worth != last_worth);
        if (passed->is_known() && passed->value()) {
            made.passed = true;
            made.passed_on = is_open ? fact<date>{} : fact{each.where->effect};
            made.worth = is_open && worth_differs ? fact<credits>{} : worth;
            return {};
        }
        is_open = is_open || passed->is_open();
    }
    made.passed = is_open ? fact<bool>{} : fact<bool>{false};
    made.passed_on = is_open ? fact<date>{} : fact<date>::absent();
    made.worth = is_open && worth_differs ? fact<credits>{} : last_worth;
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

/// A course at an institution, and the place of what is told of it.
struct course_mention {
    id_key<party_id> institution;
    id_key<course_id> course;
    std::size_t at;

    friend auto operator<=>(course_mention const&, course_mention const&) = default;

    [[nodiscard]] bool is_of_course_of(course_mention const& other) const noexcept {
        return institution == other.institution && course == other.course;
    }
};

/// Leaves the decisions that stand: the same institution has decided none of their courses anew.
/// @param all in order of their days
void drop_decided_anew(std::vector<told_decision>& all) {
    std::vector<course_mention> mentions;
    mentions.reserve(all.size());
    for (std::size_t at = 0; at < all.size(); ++at) {
        for (course_id const& each : all[at].told->passed) {
            mentions.push_back({id_key{all[at].told->by}, id_key{each}, at});
        }
    }
    std::ranges::sort(mentions);
    std::vector<bool> stands(all.size(), true);
    for (std::size_t at = 1; at < mentions.size(); ++at) {
        course_mention const& earlier = mentions[at - 1];
        if (earlier.is_of_course_of(mentions[at]) && earlier.at != mentions[at].at) {
            stands[earlier.at] = false;
        }
    }
    std::size_t kept = 0;
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (stands[at]) {
            all[kept++] = all[at];
        }
    }
    all.resize(kept);
}

/// The last word on each attempt, by institution, by course, and in the order of the history.
/// @param told in the order of the history
[[nodiscard]] std::vector<told_attempt> in_order(std::vector<told_attempt> const& told) {
    std::vector<course_mention> mentions;
    mentions.reserve(told.size());
    for (std::size_t at = 0; at < told.size(); ++at) {
        mentions.push_back({id_key{told[at].told->site}, id_key{told[at].attempt().course}, at});
    }
    std::ranges::sort(mentions);
    std::vector<told_attempt> attempts;
    attempts.reserve(told.size());
    std::size_t from = 0;
    for (std::size_t at = 0; at < mentions.size(); ++at) {
        if (at > 0 && !mentions[at].is_of_course_of(mentions[at - 1])) {
            from = attempts.size();
        }
        replace_or_add(attempts, from, told[mentions[at].at]);
    }
    return attempts;
}

/// Judges each course by its attempts.
[[nodiscard]] result<void> judge_courses(told_study& made, std::span<grade_scale const> scales) {
    made.courses.reserve(made.attempts.size());
    auto const is_of_another_course = [](told_attempt const& left, told_attempt const& right) {
        return left.attempt().course != right.attempt().course
               || left.told->site != right.told->site;
    };
    for (auto first = made.attempts.begin(); first != made.attempts.end();) {
        auto last = std::adjacent_find(first, made.attempts.end(), is_of_another_course);
        last += last == made.attempts.end() ? 0 : 1;
        std::span<told_attempt const> const attempts{first, last};
        made.courses.push_back({first->told->site,
                                first->attempt().course,
                                {},
                                {},
                                goes_on(attempts.back().attempt()),
                                static_cast<std::int64_t>(attempts.size()),
                                {}});
        if (auto const judged = judge(made.courses.back(), attempts, scales); judged.has_error()) {
            return judged.error();
        }
        first = last;
    }
    return {};
}

} // namespace

void replace_or_add(std::vector<told_attempt>& attempts, std::size_t from,
                    told_attempt const& next) {
    auto const earlier = std::find_if(
        attempts.begin() + static_cast<std::ptrdiff_t>(from), attempts.end(),
        [&](told_attempt const& each) { return each.attempt().number == next.attempt().number; });
    if (earlier == attempts.end()) {
        attempts.push_back(next);
    } else {
        *earlier = next;
    }
}

result<told_study> study_told_by(std::span<enrolment_entry const* const> in_force, date const& day,
                                 std::span<grade_scale const> scales) {
    told_study made{};
    std::vector<told_attempt> attempts;
    attempts.reserve(in_force.size());
    made.decisions.reserve(in_force.size());
    for (enrolment_entry const* const each : in_force) {
        if (day < each->effect) {
            break;
        }
        if (auto const* const told = std::get_if<course_result>(&each->event)) {
            attempts.push_back({each, told});
        } else if (auto const* const decided = std::get_if<recognition_decided>(&each->event)) {
            made.decisions.push_back({each, decided});
        } else if (auto const* const tried = std::get_if<examination_attempted>(&each->event)) {
            add_examination(made.examinations, each->effect, *tried);
        } else if (auto const* const came = std::get_if<transcript_received>(&each->event)) {
            made.transcripts.push_back(came->from);
        }
    }
    made.attempts = in_order(attempts);
    drop_decided_anew(made.decisions);
    if (auto const judged = judge_courses(made, scales); judged.has_error()) {
        return judged.error();
    }
    std::ranges::sort(made.transcripts);
    made.transcripts.erase(std::unique(made.transcripts.begin(), made.transcripts.end()),
                           made.transcripts.end());
    return made;
}

} // namespace jspu_coop::detail
