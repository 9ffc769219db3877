/// @file
/// What a calendar answers: a value, or what it would have to know.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/calendar/date.hpp>

#include <stdexcept>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop {

/// The part of an office's calendar that is not known.
enum class calendar_part {
    week,        ///< which days of the week are worked
    holidays,    ///< the days off and the moved working days of the day's year
    hours,       ///< the hours of the day
    end_of_dates ///< what comes beyond 1400-01-01 or 9999-12-31: there are no such dates
};
JSPU_COOP_ENUM(calendar_part, week, holidays, hours, end_of_dates)

/// Something that is not known of a calendar, and a day for which it would have to be.
struct calendar_gap {
    calendar_part part; ///< what is not known
    date day;           ///< the first day on which the answer needs it; its year or weekday matters

    /// Gaps are equal when both members are.
    friend bool operator==(calendar_gap const&, calendar_gap const&) = default;
};
JSPU_COOP_RECORD(calendar_gap, (part, day));

/// An answer of a calendar: known, or unknown with what stands in the way. Unknown is never a no.
/// @tparam T the type of a known answer
template <class T>
class calendar_answer {
public:
    /// The type of a known answer.
    using value_type = T;

    /// A known answer.
    calendar_answer(T value) : held_{std::in_place_index<0>, std::move(value)} {}
    /// An unknown answer: one thing stands in the way.
    calendar_answer(calendar_gap gap) : held_{std::in_place_index<1>, 1U, gap} {}
    /// An unknown answer.
    /// @param gaps everything that stands in the way
    /// @throws std::invalid_argument when that is nothing
    calendar_answer(std::vector<calendar_gap> gaps)
        : held_{std::in_place_index<1>, std::move(gaps)} {
        if (std::get<1>(held_).empty()) {
            throw std::invalid_argument{"an unknown answer says what is not known"};
        }
    }

    /// True when the answer is known.
    [[nodiscard]] bool is_known() const noexcept { return held_.index() == 0; }
    /// The answer.
    /// @throws std::logic_error when it is not known
    [[nodiscard]] T const& value() const& {
        if (!is_known()) {
            throw std::logic_error{"the value of an answer that is not known"};
        }
        return *std::get_if<0>(&held_);
    }
    /// The answer of a temporary, by value, so that nothing dangles.
    /// @throws std::logic_error when it is not known
    [[nodiscard]] T value() && { return std::as_const(*this).value(); }
    /// The answer, or null when it is not known.
    [[nodiscard]] T const* get() const& noexcept { return std::get_if<0>(&held_); }
    /// Not of a temporary: the pointer would dangle.
    T const* get() const&& = delete;
    /// What stands in the way of an answer, in order of days; empty when the answer is known.
    [[nodiscard]] std::vector<calendar_gap> gaps() const {
        return is_known() ? std::vector<calendar_gap>{} : std::get<1>(held_);
    }

    /// Answers are equal when their values are, or the gaps that stand in the way of both.
    friend bool operator==(calendar_answer const&, calendar_answer const&) = default;

private:
    std::variant<T, std::vector<calendar_gap>> held_;
};

} // namespace jspu_coop
