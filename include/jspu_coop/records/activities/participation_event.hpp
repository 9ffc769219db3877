/// @file
/// What happens to somebody who takes part, or wants to.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/calendar/time_of_day.hpp>
#include <jspu_coop/calendar/utc_offset.hpp>
#include <jspu_coop/vocabulary/act.hpp>
#include <jspu_coop/vocabulary/label.hpp>

#include <cstdint>
#include <optional>

namespace jspu_coop {

/// A step on the way from an application to the end of a participation.
enum class participation_step {
    applied,           ///< asks to take part
    nominated,         ///< is nominated by the home party: a place is held
    placed_on_reserve, ///< is next, should a place become free
    accepted,          ///< is accepted by the host or organiser
    refused,           ///< is refused: no place is held
    withdrawn,         ///< steps back before arriving: the place is free again
    arrived,           ///< is there
    left_early,        ///< goes before the end
    completed,         ///< has taken part to the end
    entry_annulled     ///< corrects an earlier entry that was a mistake: nothing happened
};
JSPU_COOP_ENUM(participation_step, applied, nominated, placed_on_reserve, accepted, refused,
               withdrawn, arrived, left_early, completed, entry_annulled);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<participation_step> = "participation_step";

/// The name of a step in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(participation_step value) noexcept {
    switch (value) {
    case participation_step::applied:
        return {"Ariza berdi", "Подал заявку", "Applied"};
    case participation_step::nominated:
        return {"Nomzodi koʻrsatildi", "Выдвинут", "Nominated"};
    case participation_step::placed_on_reserve:
        return {"Zaxiraga olindi", "Включён в резерв", "Placed on reserve"};
    case participation_step::accepted:
        return {"Qabul qilindi", "Принят", "Accepted"};
    case participation_step::refused:
        return {"Rad etildi", "Отклонён", "Refused"};
    case participation_step::withdrawn:
        return {"Voz kechdi", "Отказался", "Withdrawn"};
    case participation_step::arrived:
        return {"Yetib keldi", "Прибыл", "Arrived"};
    case participation_step::left_early:
        return {"Muddatidan oldin ketdi", "Уехал досрочно", "Left early"};
    case participation_step::completed:
        return {"Yakunladi", "Завершил", "Completed"};
    case participation_step::entry_annulled:
        return {"Yozuv bekor qilindi", "Запись аннулирована", "Entry annulled"};
    }
    return {};
}

/// At which minute of its day a step was made, as on the receipt of an application.
struct step_time {
    time_of_day time;                   ///< the minute of the day on which the step takes effect
    std::optional<utc_offset> offset{}; ///< the clock of that day and minute, where known

    /// Times are equal when both members are.
    friend bool operator==(step_time const&, step_time const&) = default;
};
JSPU_COOP_RECORD(step_time, (time, offset));

/// One step of a participation, with the act that decided it.
struct participation_event {
    participation_step step;                    ///< what happened
    std::optional<act> decided_by{};            ///< the order, minutes or letter that decided it
    std::optional<std::int64_t> reserve_rank{}; ///< on reserve only: whose turn it is, from 1
    std::optional<step_time> made_at{};         ///< the minute of the day, where it is recorded

    /// Events are equal when all members are.
    friend bool operator==(participation_event const&, participation_event const&) = default;
};
JSPU_COOP_RECORD(participation_event, (step, decided_by, reserve_rank, made_at));

} // namespace jspu_coop
