// The parts of which a student's stay in a period of a joint programme is made.
#pragma once

#include <jspu_coop/base/result.hpp>
#include <jspu_coop/records/activities/activity.hpp>
#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace jspu_coop::detail {

/// What happened towards a period from one nomination on: steps, and leaving the programme. The
/// entries are those of the enrolment, in the order in which they take effect.
using stay_round = std::vector<history_entry<enrolment_event> const*>;

/// The rounds towards a period, in their order; none where nothing happened towards it.
[[nodiscard]] std::vector<stay_round> rounds_of(enrolment const& student,
                                                programme_period_id const& period);

/// When a student went in a round, and when that was over.
struct stay_way {
    std::optional<date> departed;
    std::optional<date> arrived;
    std::optional<date> ended; ///< by coming back, or by leaving the programme while away

    /// The first day that is recorded of a stay: whoever departed and came back was there.
    [[nodiscard]] std::optional<date> first() const noexcept {
        return arrived ? arrived : departed;
    }
};

/// The way of a round. Who left the programme while away, and of whom later steps are recorded all
/// the same, had not ended the stay.
[[nodiscard]] stay_way way_in(stay_round const& round);

/// The id of a student's stay. Who goes once more has a stay of its own: the second is `2`.
/// @param before how many stays in the period were over before it
[[nodiscard]] activity_id stay_id(enrolment const& student, programme_period_id const& period,
                                  std::size_t before);
/// How many of the rounds before one were stays that are over.
[[nodiscard]] std::size_t stays_before(std::vector<stay_round> const& rounds, std::size_t at);

/// The period by each source of the placement that has it.
[[nodiscard]] std::vector<programme_period const*> readings_of(joint_programme const& programme,
                                                               programme_period_id const& id);

/// A stay with its only participation, of which no step is told yet.
[[nodiscard]] activity untold_stay(joint_programme const& programme, enrolment const& student,
                                   activity_id id, activity_detail detail, fact<period> days);

/// The period in the words of an activity.
/// @param readings the period by each source; none disagrees about the site
/// @param nominated the day of the nomination; absent: there is none
[[nodiscard]] joint_programme_period detail_in(joint_programme const& programme,
                                               enrolment const& student,
                                               std::vector<programme_period const*> const& readings,
                                               party_id const& site, fact<date> nominated);

/// Tells a round as the steps of the only participation.
/// @param last_day whoever is back on it or later was there to the end; none: to any end
[[nodiscard]] result<void> tell_round(activity& of, stay_round const& round,
                                      std::optional<date> const& last_day);

} // namespace jspu_coop::detail
