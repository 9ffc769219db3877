#include "questions/award_standing/requirement_check.hpp"

#include <jspu_coop/verdict/checks.hpp>

#include "questions/award_standing/late_pass.hpp"
#include "questions/award_standing/listed_check.hpp"
#include "questions/award_standing/policy_check.hpp"
#include "questions/detail/last_try.hpp"
#include "questions/detail/programme_facts.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// How much there is at least and at most; no most where there is no bound.
struct amount_range {
    decimal least;
    std::optional<decimal> most;
};

[[nodiscard]] outcome reaches(amount_range const& observed, decimal required) {
    if (observed.least >= required) {
        return outcome::satisfied;
    }
    return observed.most && *observed.most < required ? outcome::not_satisfied
                                                      : outcome::undetermined;
}

[[nodiscard]] requirement_standing standing_of(award_requirement_id const& id,
                                               requirement_reason reason) {
    return {id, outcome::undetermined, outcome::undetermined, reason, {}, {}, {}, {}};
}

[[nodiscard]] result<amount_range>
credits_between(award_case const& of, credit_requirement const& asked, bool with_progress) {
    auto const least = credits_in({of.table, {false, with_progress}}, asked);
    if (least.has_error()) {
        return least.error();
    }
    auto const most =
        of.table.is_certain ? least : credits_in({of.table, {true, with_progress}}, asked);
    if (most.has_error()) {
        return most.error();
    }
    return amount_range{**least, *most};
}

[[nodiscard]] result<requirement_standing> judge_credits(award_case const& of,
                                                         award_requirement_id const& id,
                                                         credit_requirement const& asked) {
    auto const now = credits_between(of, asked, false);
    auto const at_last = of.table.nothing_goes_on ? now : credits_between(of, asked, true);
    if (now.has_error() || at_last.has_error()) {
        return now.has_error() ? now.error() : at_last.error();
    }
    requirement_standing judged = standing_of(id, requirement_reason::amount);
    judged.observed = now->least;
    judged.required = asked.least.amount();
    judged.met = reaches(*now, *judged.required);
    judged.met_with_progress = reaches(*at_last, *judged.required);
    if (judged.met == outcome::undetermined) {
        merge_into(judged.missing, open_study(of));
    }
    return judged;
}

/// In how many semesters of one academic year courses were studied.
struct semesters_of_year {
    std::set<std::int64_t> known{}; ///< which, where that is known
    std::int64_t open{0};           ///< attempts of which it is not known in which
    std::int64_t perhaps{0};        ///< attempts of which it is not known whether they were there
};

/// Whether an attempt shows that its semester was spent: it came to its end, and the student was
/// neither absent nor barred.
/// @param with_progress whether what goes on has come to its end, too
[[nodiscard]] outcome was_there(course_attempt const& attempt, bool with_progress) {
    return outcome_over(attempt.result, outcome::satisfied, [&](attempt_result each) {
        using enum attempt_result;
        return outcome_of(each == passed || each == failed
                          || (with_progress && each == in_progress));
    });
}

/// All attempts at courses of an institution.
[[nodiscard]] std::vector<course_attempt const*> attempts_at(award_case const& of,
                                                             party_id const& site) {
    std::vector<course_attempt const*> attempts;
    attempts.reserve(of.table.index.told().attempts.size());
    for (told_attempt const& each : of.table.index.told().attempts) {
        if (each.told->site == site) {
            attempts.push_back(&each.attempt());
        }
    }
    return attempts;
}

[[nodiscard]] requirement_standing judge_residency(award_case const& of,
                                                   award_requirement_id const& id,
                                                   residency_requirement const& asked) {
    requirement_standing judged = standing_of(id, requirement_reason::amount);
    std::vector<course_attempt const*> const attempts = attempts_at(of, asked.site);
    auto const count = [&](bool with_progress) {
        std::map<academic_year, semesters_of_year> years;
        for (course_attempt const* const each : attempts) {
            outcome const there = was_there(*each, with_progress);
            if (there == outcome::not_satisfied) {
                continue;
            }
            semesters_of_year& year = years[each->year];
            if (there == outcome::undetermined) {
                ++year.perhaps;
            } else if (each->semester.is_known()) {
                year.known.insert(each->semester.value());
            } else {
                ++year.open;
            }
        }
        std::int64_t least = 0;
        std::int64_t most = 0;
        for (auto const& [year, semesters] : years) {
            auto const known = static_cast<std::int64_t>(semesters.known.size());
            std::int64_t const in_year = std::max(known, of.programme.semesters_a_year);
            least += std::max<std::int64_t>(known, semesters.open > 0 ? 1 : 0);
            most += std::min(in_year, known + semesters.open + semesters.perhaps);
        }
        return amount_range{decimal{least}, decimal{most}};
    };
    amount_range const now = count(false);
    judged.observed = now.least;
    judged.required = decimal{asked.semesters};
    judged.met = reaches(now, *judged.required);
    judged.met_with_progress = reaches(count(true), *judged.required);
    if (judged.met == outcome::undetermined) {
        for (course_attempt const* const each : attempts) {
            note_open(judged.missing, each->semester,
                      place_of(of.student, each->course, "semester"));
            if (was_there(*each, false) == outcome::undetermined) {
                note_open(judged.missing, each->result,
                          place_of(of.student, each->course, "result"));
            }
        }
    }
    return judged;
}

/// Whether an institution accepts an examination: its own, and those that it is said to accept.
[[nodiscard]] outcome is_accepted_by(final_examination const& asked, party_id const& institution) {
    outcome const own =
        holds_of(asked.site, [&](party_id const& site) { return site == institution; });
    outcome const accepted = holds_of(asked.accepted_by, [&](std::vector<party_id> const& parties) {
        return std::ranges::find(parties, institution) != parties.end();
    });
    return either(own, accepted);
}

/// Whether each awarding institution accepts an examination.
[[nodiscard]] outcome is_accepted(award_case const& of, final_examination const& asked) {
    // A valid award is awarded by somebody.
    return outcome_over(of.award.awarded_by, outcome::undetermined,
                        [&](std::vector<party_id> const& institutions) {
                            outcome all = outcome::satisfied;
                            for (party_id const& each : institutions) {
                                all = both(all, is_accepted_by(asked, each));
                            }
                            return all;
                        });
}

[[nodiscard]] std::vector<missing_fact> open_of_acceptance(award_case const& of,
                                                           award_requirement_id const& id,
                                                           final_examination const& asked) {
    std::vector<missing_fact> missing;
    note_open(missing, asked.site, place_of(of.programme, id, "site"));
    note_open(missing, asked.accepted_by, place_of(of.programme, id, "accepted_by"));
    note_open(missing, of.award.awarded_by, place_of(of.programme, of.award, "awarded_by"));
    return missing;
}

/// Whether the years in which an examination may be tried have passed, from whichever failure on
/// they are counted.
[[nodiscard]] bool right_is_lost(award_case const& of, final_examination const& asked,
                                 examination_evidence const& tried) {
    if (!asked.tries.is_known() || tried.failed_on.empty()) {
        return false;
    }
    return last_try(asked.tries.value(), tried.failed_on).possible < of.day;
}

[[nodiscard]] requirement_standing judge_examination(award_case const& of,
                                                     award_requirement_id const& id,
                                                     final_examination const& asked) {
    requirement_standing judged = standing_of(id, requirement_reason::not_taken);
    outcome const accepted = is_accepted(of, asked);
    auto const& examinations = of.table.index.told().examinations;
    auto const tried = std::ranges::find(examinations, id, &examination_evidence::requirement);
    bool const is_tried = tried != examinations.end();
    bool const is_passed = is_tried && tried->passed_on;
    if (accepted == outcome::not_satisfied) {
        judged.reason = requirement_reason::not_accepted;
        judged.met = outcome::not_satisfied;
    } else if (!is_passed) {
        judged.met = outcome::not_satisfied;
        if (is_tried && right_is_lost(of, asked, *tried)) {
            judged.reason = requirement_reason::right_lost;
        }
    } else {
        pass_in_time in_time = judge_pass(of, id, asked, *tried);
        judged.reason = in_time.holds == outcome::satisfied ? requirement_reason::passed
                                                            : requirement_reason::passed_after;
        judged.met = both(accepted, in_time.holds);
        judged.missing = std::move(in_time.missing);
        if (accepted == outcome::undetermined) {
            merge_into(judged.missing, open_of_acceptance(of, id, asked));
        }
    }
    judged.met_with_progress = judged.met;
    return judged;
}

} // namespace

std::vector<missing_fact> open_lines(award_case const& of) {
    std::vector<missing_fact> missing;
    for (counting_line const& line : of.table.lines) {
        if (counts_in(line, {true, false})) {
            merge_into(missing, line.missing);
        }
    }
    return missing;
}

std::vector<missing_fact> open_study(award_case const& of) {
    std::vector<missing_fact> missing = open_lines(of);
    for (counting_line const& line : of.table.lines) {
        if (!counts_in(line, {true, false})) {
            continue;
        }
        for (std::size_t at = 0; at < line.counted.size(); ++at) {
            if (!line.worth(at).is_open()) {
                continue;
            }
            course_id const& id = of.table.index.course_of(line.counted[at]);
            note_open(missing, line.worth(at),
                      line.study->is_recognised ? fact_place{"course", id.str(), "/credits"}
                                                : place_of(of.student, id, "credits"));
        }
    }
    return missing;
}

result<judged_requirements>
judge_requirements(award_case const& of, std::vector<award_requirement_id> const& requirements) {
    auto listed = judge_listed(of, requirements);
    if (listed.has_error()) {
        return listed.error();
    }
    std::vector<requirement_standing> judged;
    for (award_requirement_id const& id : requirements) {
        award_requirement const& each = requirement_in(of.programme, id);
        if (auto const* const credit = std::get_if<credit_requirement>(&each.demand);
            credit != nullptr && credit->courses.empty()) {
            auto standing = judge_credits(of, id, *credit);
            if (standing.has_error()) {
                return standing.error();
            }
            judged.push_back(*std::move(standing));
        } else if (auto const* const stay = std::get_if<residency_requirement>(&each.demand)) {
            judged.push_back(judge_residency(of, id, *stay));
        } else if (auto const* const final = std::get_if<final_examination>(&each.demand)) {
            judged.push_back(judge_examination(of, id, *final));
        } else if (auto const* const rule = std::get_if<policy_requirement>(&each.demand)) {
            auto standing = judge_policy(of, id, *rule);
            if (standing.has_error()) {
                return standing.error();
            }
            judged.push_back(*std::move(standing));
        } else {
            judged.push_back(
                *std::ranges::find(listed->standings, id, &requirement_standing::requirement));
        }
    }
    return judged_requirements{std::move(judged), std::move(listed->fillings), listed->whole,
                               listed->whole_with_progress};
}

} // namespace jspu_coop::detail
