// A student's academic leaves.
#pragma once

#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/policy/fact_value.hpp>
#include <jspu_coop/records/programmes/enrolment.hpp>

#include <cstdint>
#include <string>

namespace jspu_coop::detail {

/// The academic leaves of a student by a day.
class leave_reader {
public:
    /// @param student a valid enrolment
    /// @param day the day: what takes effect later is left out
    /// @param home of which institution the leaves are counted
    /// @param first_admitted the first admission, where it is known apart from the history
    leave_reader(enrolment const& student, date const& day, party_id const& home,
                 fact<date> const& first_admitted);

    /// The last one at home; null where there was none.
    [[nodiscard]] history_entry<enrolment_event> const* last() const noexcept { return last_; }
    /// Whether there was one, at any institution; missing where there may have been one in an
    /// earlier study of which nothing is recorded.
    [[nodiscard]] fact<bool> was_taken() const;
    /// The first day of the last one at home; absent where there was none.
    [[nodiscard]] fact<date> begins_on() const;
    /// Its ground; absent where there was none.
    [[nodiscard]] fact<fact_value> ground() const;
    /// The year of study in which it begins; absent where there was none.
    [[nodiscard]] fact<std::int64_t> year() const;
    /// Which leave at home it is, from 1; absent where there was none, missing where there may have
    /// been others in an earlier study.
    [[nodiscard]] fact<std::int64_t> number() const;

private:
    enrolment const& student_;
    history_entry<enrolment_event> const* last_ = nullptr; ///< the last leave at home
    std::int64_t at_home_ = 0;                             ///< how many there were
    bool is_first_study_;  ///< no earlier study is known or possible
    bool has_any_ = false; ///< at any institution
};

} // namespace jspu_coop::detail
