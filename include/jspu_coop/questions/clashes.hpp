/// @file
/// The question whether one person is to be in two places at once, or to teach while elsewhere.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/records/activities/activity.hpp>
#include <jspu_coop/records/people/teaching_duty.hpp>
#include <jspu_coop/register/view.hpp>
#include <jspu_coop/verdict/finding.hpp>

#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace jspu_coop {

/// What clashes.
enum class clash_kind {
    two_stays,       ///< two stays at different places share days
    course_to_teach, ///< the same, and in one of the places a course is to be taught: a duty of the
                     ///< person, or the visit of an expert with a known course
    change_day, ///< the last day of one is the first of the other, and no more: a day of travel,
                ///< told for the office to look at, and no obstacle
    same_place  ///< both are at one place and share days, beside a day of change: whether one
                ///< leaves room for the other is a matter of hours, which no record tells, nor
                ///< whether a stay fills all of them; told for the office to look at, and no
                ///< obstacle
};
JSPU_COOP_ENUM(clash_kind, two_stays, course_to_teach, change_day, same_place);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<clash_kind> = "clash_kind";

/// Whether a clash of this kind stands in the way of a stay, or is only told.
[[nodiscard]] constexpr bool is_obstacle(clash_kind kind) noexcept {
    return kind == clash_kind::two_stays || kind == clash_kind::course_to_teach;
}

/// One person's part in an activity.
struct stay_reference {
    activity_id activity;                ///< the activity
    std::optional<participation_id> who; ///< the participation; none where nobody is listed

    /// Ordered by activity, then participation.
    friend auto operator<=>(stay_reference const&, stay_reference const&) = default;
    /// Equal when both members are.
    friend bool operator==(stay_reference const&, stay_reference const&) = default;
};

/// With what a stay clashes: another stay, or a course to be taught, as the person's record has it.
using clash_side = std::variant<stay_reference, teaching_duty>;

/// That one person is to be in two places at once, or may be; or twice at one.
struct clash {
    person_id person;                  ///< who
    stay_reference one;                ///< a stay
    clash_side other;                  ///< the other, or a course to be taught
    clash_kind kind;                   ///< what clashes; where days or places that are not known
                                       ///< decide which, the one that is an obstacle
    std::optional<period> days;        ///< the days that both share, where both are known
    outcome certain;                   ///< satisfied, or undetermined
    std::vector<missing_fact> missing; ///< what makes it uncertain

    /// Clashes are equal when all members are.
    friend bool operator==(clash const&, clash const&) = default;
};

/// Every pair of stays of a person that clash, or may, and every stay that does with a course that
/// the person is to teach.
///
/// A stay lasts from the first to the last day of its activity; an arrival, a departure or a
/// completion that is recorded stands in the place of the planned day. Whoever has withdrawn or was
/// refused does not stay; who asks or waits on reserve may. Attendance from afar is no stay. Two
/// stays at one place are told as such; a successor's place is its predecessor's.
///
/// A course is taught at its party, from the first to the last of its days, in person or partly so;
/// taught from afar it clashes with nothing, and where it is not known how or when, it may. Courses
/// are as far as the person's record lists them. Two of them are not compared: who teaches at two
/// places in one term goes from one to the other, and they clash by hours, which no record tells.
///
/// Only activities that name the person are looked at, and the person's stays in joint programmes
/// (`student_stays_in`): of a participation whose person is not
/// known nothing is said. The person of the activity's traveller stands for that of the only
/// participation; of several it is not said which one is meant. Quadratic in the activities of the
/// person, and linear in the courses times the activities.
/// @param records the register as known on a day; courses to be taught as they stand now
/// @param person the person
/// @return ordered by `one`, then `other`: stays, of which `one` is the lesser, then courses, in
///   the order of the record
[[nodiscard]] JSPU_COOP_EXPORT std::vector<clash> clashes_of(view const& records,
                                                             person_id const& person);

/// Whether somebody is free for an activity.
struct clash_verdict {
    stay_reference asked;              ///< the stay asked about
    outcome free;                      ///< whether no other stay of the person, and no course to be
                                       ///< taught, stands in the way; not applicable where nobody
                                       ///< stays anywhere
    std::vector<clash> clashes;        ///< with other stays, then with courses to be taught; `one`
                                       ///< is the stay asked about
    std::vector<missing_fact> missing; ///< what stands in the way; empty unless undetermined
};

/// Whether an activity clashes with the other stays of one who takes part, or with a course that
/// the person is to teach, as `clashes_of` judges. The participation itself counts as if it took
/// place; a place that is held for nobody in particular is not applicable. What is no obstacle
/// (`is_obstacle`) is told, and does not stand in the way.
/// @param records the register as known on a day
/// @param asked the activity; it need not be in the register
/// @param who which of its participations
/// @throws std::invalid_argument when the activity is not valid, or has no such participation
[[nodiscard]] JSPU_COOP_EXPORT clash_verdict clashes_with(view const& records,
                                                          activity const& asked,
                                                          participation_id const& who);

/// The verdict as one tree of findings, for `explain/` and for machines.
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(clash_verdict const& verdict);

} // namespace jspu_coop
