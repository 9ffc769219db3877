/// @file
/// How the students of a joint programme go through its periods, counted.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/calendar/academic_year.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>
#include <jspu_coop/verdict/missing_fact.hpp>
#include <jspu_coop/vocabulary/label.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// What a stage of the flow is.
enum class flow_place {
    admission,    ///< where every way begins
    in_period,    ///< in the period, then or now
    expected,     ///< has a seat in the period, and no arrival is recorded
    at_home,      ///< at home instead of the period: the last nomination was refused or withdrawn
    not_recorded, ///< in the period's turn; where, is not recorded
    conferred,    ///< an end: awards are conferred
    transferred,  ///< an end: left for another programme
    withdrawn,    ///< an end: gave it up
    struck_off ///< an end: struck off at home, or at every institution, by their own acts or with
               ///< another's
};
JSPU_COOP_ENUM(flow_place, admission, in_period, expected, at_home, not_recorded, conferred,
               transferred, withdrawn, struck_off);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<flow_place> = "flow_place";

/// The name of a place in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(flow_place value) noexcept {
    switch (value) {
    case flow_place::admission:
        return {"Qabul qilingan", "Приняты на программу", "Admitted"};
    case flow_place::in_period:
        return {"Shu davrda", "В этом периоде", "In the period"};
    case flow_place::expected:
        return {"Kutilmoqda, hali yetib kelmagan", "Ожидаются, ещё не прибыли",
                "Expected, not arrived yet"};
    case flow_place::at_home:
        return {"Oʻz oliygohida qolgan", "Остались в своём вузе", "Stayed at home"};
    case flow_place::not_recorded:
        return {"Qayerda ekani qayd etilmagan", "Где находятся, не записано", "Not recorded where"};
    case flow_place::conferred:
        return {"Diplom topshirilgan", "Документ выдан", "Award conferred"};
    case flow_place::transferred:
        return {"Boshqa dasturga koʻchirilgan", "Переведены на другую программу",
                "Transferred to another programme"};
    case flow_place::withdrawn:
        return {"Voz kechgan", "Отказались от программы", "Withdrawn"};
    case flow_place::struck_off:
        return {"Talabalar safidan chiqarilgan", "Отчислены", "Struck off"};
    }
    return {};
}

/// A stage of the flow. What is no end and not admission belongs to a period.
struct flow_stage {
    flow_place place;                            ///< what it is
    std::optional<programme_period_id> period{}; ///< of which period; none where the placement is
                                                 ///< not known
    std::vector<award_id> awards{};              ///< all that are conferred there, by id

    /// Stages are equal when all members are.
    friend bool operator==(flow_stage const&, flow_stage const&) = default;
};
JSPU_COOP_RECORD(flow_stage, (place, period, awards));

/// The students of one stage. `entered` is the sum of those who are in it and of those who went on.
struct stage_figure {
    std::int64_t entered{0};    ///< came to it
    std::int64_t studying{0};   ///< are in it, and none of the following
    std::int64_t on_leave{0};   ///< are in it, on leave at some institution
    std::int64_t struck_off{0}; ///< are in it, struck off at the period's institution alone
    std::int64_t back{0};       ///< came back from the period, and nothing more is recorded
    std::int64_t kept_back{0};  ///< of those who entered, were kept back in its turn, however often
    std::int64_t perhaps_struck_off{0}; ///< of those who are in it, may be struck off with another
                                        ///< institution's act, at an end or there

    /// Figures are equal when all members are.
    friend bool operator==(stage_figure const&, stage_figure const&) = default;
};
JSPU_COOP_RECORD(stage_figure,
                 (entered, studying, on_leave, struck_off, back, kept_back, perhaps_struck_off));

/// Students who went from one stage straight to another.
struct flow_link {
    std::size_t from;      ///< the place of the one stage in the list
    std::size_t to;        ///< that of the other: a later one
    std::int64_t students; ///< how many, at least one

    /// Links are equal when all members are.
    friend bool operator==(flow_link const&, flow_link const&) = default;
};
JSPU_COOP_RECORD(flow_link, (from, to, students));

/// The figures of one cohort, or of all students.
struct flow_figures {
    std::optional<academic_year> cohort; ///< the year of admission; none: all
    std::vector<stage_figure> stages;    ///< of each stage, in the order of the stages
    std::vector<flow_link> links;        ///< by `from`, then `to`

    /// Figures are equal when all members are.
    friend bool operator==(flow_figures const&, flow_figures const&) = default;
};
JSPU_COOP_RECORD(flow_figures, (cohort, stages, links));

/// The way of the students through a joint programme on a day, counted.
struct student_flow {
    joint_programme_id programme;      ///< which programme
    date day;                          ///< on which day
    std::vector<flow_stage> stages;    ///< admission; those of each period, in order of time and as
                                       ///< declared; awards, the most first; other ends. One that
                                       ///< nobody came to is left out, but for admission and those
                                       ///< in a period
    flow_figures all;                  ///< of all students
    std::vector<flow_figures> cohorts; ///< of each cohort, by year
    std::int64_t not_admitted; ///< enrolments without an admission by that day: in no figure
    std::vector<missing_fact> missing; ///< the placement, where it is not known; why it is open
                                       ///< whether some students are struck off

    /// Flows are equal when all members are.
    friend bool operator==(student_flow const&, student_flow const&) = default;
};
JSPU_COOP_RECORD(student_flow, (programme, day, stages, all, cohorts, not_admitted, missing));

/// How the students of a joint programme went through its periods by a day. Every figure is a count
/// of enrolments: a person who is enrolled twice counts twice.
///
/// **A way** leads from admission through the periods, each once and in their order, from the one
/// in whose turn the student was admitted to the last one reached, and perhaps to an end. A period
/// is reached by going there (departed, arrived), and when its turn has come: when every semester
/// of the year of study lies in it or later. Within a year nobody is promoted, so a period that
/// begins amid a year is reached by going there, or a year later.
///
/// **In each period** stands who is recorded to have arrived. Of a period at the home institution
/// that need not be recorded: in it is who was at home before its turn, and is not recorded to have
/// gone away and not come back. Of any other period in whose turn nothing tells where the student
/// was, it is not recorded: nobody who was never nominated is taken to have stayed at home.
///
/// **Ends**: awards end a way when they are conferred on the day on which the last period was
/// reached, or later, also where others may follow; with them go all that were conferred earlier.
/// Who is struck off at the partner alone is not at an end, unless the programme says that the
/// student falls at home with that (`striking_off_effects`): then a fall counts as a striking off.
/// Where it is open whether the student fell, the student stands where the acts of each institution
/// alone put them, and is counted in `perhaps_struck_off`, too. Who was reinstated is where the
/// student was.
///
/// Where the placement is missing or sources conflict, no period is known: everybody passes through
/// one stage `not_recorded` of no period. Whoever knows better asks of a programme with that
/// placement.
///
/// Entries that take effect after the day are left out; for what was known on an earlier day, ask
/// of `as_known_on`. Linear in the students; O(N log N) for the N entries of one, apart from
/// periods.
/// @param programme a valid programme
/// @param students valid enrolments on it, in any order
/// @param day the day
/// @throws std::invalid_argument when an enrolment is on another programme
[[nodiscard]] JSPU_COOP_EXPORT student_flow student_flow_on(joint_programme const& programme,
                                                            std::span<enrolment const> students,
                                                            date const& day);

} // namespace jspu_coop
