#include "questions/award_standing/late_pass.hpp"

#include <jspu_coop/calendar/months.hpp>

#include "questions/detail/last_try.hpp"
#include "questions/detail/programme_facts.hpp"

#include <algorithm>
#include <string>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// Whether an act stands behind the pass.
[[nodiscard]] bool is_by_act(award_case const& of, award_requirement_id const& id,
                             date const& passed_on) {
    return std::ranges::any_of(of.student.history.effective(), [&](auto const* each) {
        auto const* const tried = std::get_if<examination_attempted>(&each->event);
        return tried != nullptr && tried->requirement == id && each->effect == passed_on
               && tried->result == attempt_result::passed && tried->decided_by;
    });
}

/// Whether an examination that was failed on these days might be tried on that day.
[[nodiscard]] outcome might_be_tried(examination_tries const& tries,
                                     std::vector<date> const& failed, date const& day) {
    auto const year_ago = add_years(day, -1, rounding::down);
    auto const lately = std::ranges::count_if(
        failed, [&](date const& on) { return year_ago.has_error() || *year_ago < on; });
    bool const is_free = lately < tries.a_year && day <= last_try(tries, failed).certain;
    return is_free ? outcome::satisfied : outcome::undetermined;
}

} // namespace

pass_in_time judge_pass(award_case const& of, award_requirement_id const& id,
                        final_examination const& asked, examination_evidence const& tried) {
    date const passed_on = tried.passed_on.value();
    std::vector<date> failed;
    std::ranges::copy_if(tried.failed_on, std::back_inserter(failed),
                         [&](date const& on) { return on <= passed_on; });
    if (failed.empty() || asked.tries.is_absent()) {
        return {outcome::satisfied, {}};
    }
    outcome const holds =
        outcome_over(asked.tries, outcome::satisfied, [&](examination_tries const& each) {
            return might_be_tried(each, failed, passed_on);
        });
    if (holds == outcome::satisfied || is_by_act(of, id, passed_on)) {
        return {outcome::satisfied, {}};
    }
    pass_in_time open{outcome::undetermined, {}};
    note_open(open.missing, asked.tries, place_of(of.programme, id, "tries"));
    fact_place const act{"enrolment", of.student.id.str(),
                         path_join("/requirements", id.str()) + "/decided_by"};
    merge_into(open.missing, {act.when(knowledge::missing)});
    return open;
}

} // namespace jspu_coop::detail
