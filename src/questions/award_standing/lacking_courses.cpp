#include "questions/award_standing/lacking_courses.hpp"

#include <algorithm>
#include <iterator>

namespace jspu_coop::detail {

namespace {

/// Which numbers count for certain.
[[nodiscard]] std::vector<bool> counted_for_certain(counting_table const& table,
                                                    bool with_progress) {
    std::vector<bool> counted(table.index.course_count(), false);
    for (counting_line const& line : table.lines) {
        if (counts_in(line, {false, with_progress})) {
            for (std::size_t const each : line.counted) {
                counted[each] = true;
            }
        }
    }
    return counted;
}

/// What was passed, and what it counts as.
[[nodiscard]] std::vector<course_id> passed_courses(counting_table const& table, bool is_possible) {
    std::vector<course_id> passed;
    for (course_evidence const& each : table.index.told().courses) {
        if (each.passed == fact{true} || (is_possible && each.passed.is_open())) {
            passed.push_back(each.course);
        }
    }
    for (counting_line const& line : table.lines) {
        if (counts_in(line, {is_possible, false})) {
            std::ranges::transform(
                line.counted, std::back_inserter(passed),
                [&](std::size_t number) { return table.index.course_of(number); });
        }
    }
    return passed;
}

} // namespace

lacking_courses::lacking_courses(counting_table const& table)
    : table_{table}, now_{counted_for_certain(table, false)}, at_last_{counted_for_certain(table,
                                                                                           true)},
      passed_{passed_courses(table, false)}, perhaps_passed_{passed_courses(table, true)} {}

std::vector<missing_course> lacking_courses::of(listed_demand const& demand) const {
    bool const is_required =
        demand.measure == demand_measure::courses
        && demand.amount == decimal{static_cast<std::int64_t>(demand.listed.size())};
    std::vector<missing_course> lacking;
    for (course_id const* const each : demand.listed) {
        if (!counts(now_, *each)) {
            lacking.push_back(
                {*each, is_required, counts(at_last_, *each), outcome::satisfied, {}});
            if (demand.plan != nullptr) {
                tell_before(lacking.back(), *demand.plan);
            }
        }
    }
    return lacking;
}

void lacking_courses::tell_before(missing_course& told, curriculum const& plan) const {
    auto const before = prerequisites_lacking(plan, told.course, passed_);
    if (before.empty()) {
        return;
    }
    bool const is_certain = !prerequisites_lacking(plan, told.course, perhaps_passed_).empty();
    told.is_open = both(told.is_open, is_certain ? outcome::not_satisfied : outcome::undetermined);
    for (course_id const& each : before) {
        if (std::ranges::find(told.before, each) == told.before.end()) {
            told.before.push_back(each);
        }
    }
}

std::vector<missing_fact> lacking_courses::why_open(course_id const& id) const {
    std::vector<missing_fact> missing;
    auto const number = table_.index.number_of(id);
    if (!number || counts(now_, id)) {
        return missing;
    }
    for (counting_line const& line : table_.lines) {
        if (counts_in(line, {true, false})
            && std::ranges::find(line.counted, *number) != line.counted.end()) {
            merge_into(missing, line.missing);
        }
    }
    return missing;
}

bool lacking_courses::counts(std::vector<bool> const& counted, course_id const& id) const {
    auto const number = table_.index.number_of(id);
    return number && counted[*number];
}

} // namespace jspu_coop::detail
