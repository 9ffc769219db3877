#include "facts/detail/absence.hpp"

#include "base/detail/readings.hpp"
#include "facts/detail/joined.hpp"

#include <algorithm>
#include <limits>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

namespace {

/// More sums than that are not told apart.
constexpr std::size_t most_sums = 1'000;

/// Whether an attempt was made in a semester; missing where nobody knows.
[[nodiscard]] fact<bool> is_in(study_semester const& asked, course_attempt const& attempt) {
    if (attempt.year != asked.year) {
        return false;
    }
    auto const readings = readings_of(attempt.semester);
    auto const same = std::ranges::count_if(
        readings, [&](std::int64_t const* each) { return *each == asked.semester; });
    if (same == 0 && !readings.empty()) {
        return false;
    }
    return attempt.semester.is_known() ? fact{true} : fact<bool>{};
}

/// What the sums may be, hour by hour of one kind.
class hour_sums {
public:
    /// Adds what was missed in one attempt.
    [[nodiscard]] result<void> add(fact<teaching_hours> const& missed) {
        if (missed.is_absent()) {
            return {};
        }
        std::set<std::int64_t> next;
        for (teaching_hours const* const each : readings_of(missed)) {
            is_mixed_ = is_mixed_ || kind_.value_or(each->kind) != each->kind;
            kind_ = each->kind;
            for (std::int64_t const sum : sums_) {
                if (std::numeric_limits<std::int64_t>::max() - sum < each->count) {
                    return refuse("number.overflow");
                }
                next.insert(sum + each->count);
            }
        }
        sums_ = std::move(next); // none, where nobody knows
        is_open_ = is_open_ || sums_.empty() || sums_.size() > most_sums || is_mixed_;
        return {};
    }

    /// The sum; missing while a part is not known.
    [[nodiscard]] fact<fact_value> sum() const {
        std::vector<fact<fact_value>> readings;
        for (std::int64_t const each : sums_) {
            readings.emplace_back(integer_value{each, "hours"});
        }
        return is_open_ ? fact<fact_value>{} : joined(readings);
    }

private:
    std::set<std::int64_t> sums_{0};
    std::optional<hour_kind> kind_;
    bool is_mixed_ = false;
    bool is_open_ = false;
};

/// The share of one number of hours in another.
[[nodiscard]] fact<fact_value> share_of(teaching_hours const& missed, teaching_hours const& all) {
    if (missed.kind != all.kind || all.count < missed.count) {
        return {};
    }
    auto const share = ratio::make(missed.count, all.count);
    return share.has_value() ? fact<fact_value>{ratio_value{*share, {}}} : fact<fact_value>{};
}

} // namespace

fact<fact_value> missed_share(transcript const& of, student_fact_terms const& terms) {
    course_attempt const* last = nullptr;
    for (course_attempt const& each : of.attempts) {
        last = terms.subject == each.course ? &each : last;
    }
    if (last == nullptr) {
        return {};
    }
    if (last->unexcused.is_absent()) {
        return fact_value{ratio_value{ratio{0}, {}}};
    }
    auto const taught = std::ranges::find_if(terms.courses, [&](course const& each) {
        return each.id == last->course && each.institution == of.institution;
    });
    if (taught == terms.courses.end()) {
        return {};
    }
    std::vector<fact<fact_value>> shares;
    for (teaching_hours const* const missed : readings_of(last->unexcused)) {
        for (teaching_hours const* const all : readings_of(taught->classroom)) {
            shares.push_back(share_of(*missed, *all));
        }
    }
    return joined(shares);
}

result<fact<fact_value>> missed_hours(transcript const& of, student_fact_terms const& terms) {
    if (!terms.semester) {
        return fact<fact_value>{};
    }
    hour_sums sums;
    bool is_recorded = false;
    for (course_attempt const& each : of.attempts) {
        fact<bool> const counts = is_in(*terms.semester, each);
        if (counts == fact{false} || (!counts.is_known() && each.unexcused.is_absent())) {
            continue;
        }
        if (!counts.is_known()) {
            return fact<fact_value>{};
        }
        is_recorded = true;
        if (auto const added = sums.add(each.unexcused); added.has_error()) {
            return added.error();
        }
    }
    return is_recorded ? sums.sum() : fact<fact_value>{};
}

} // namespace jspu_coop::detail
