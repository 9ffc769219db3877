/// @file
/// By when something is due of a student of a joint programme.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/calendar/holiday_calendar.hpp>
#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/calendar/working_week.hpp>
#include <jspu_coop/questions/passage.hpp>
#include <jspu_coop/questions/period_fees.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>
#include <jspu_coop/verdict/finding.hpp>
#include <jspu_coop/verdict/missing_fact.hpp>
#include <jspu_coop/vocabulary/citation.hpp>
#include <jspu_coop/vocabulary/label.hpp>
#include <jspu_coop/vocabulary/money.hpp>
#include <jspu_coop/vocabulary/paper_kind.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// What ends on the day of a student's deadline.
enum class student_deadline_kind {
    study,        ///< the longest duration of the programme
    examination,  ///< the right to try a final examination once more
    paper,        ///< the time for which a paper is good
    fee,          ///< the time in which a part of the fees of a period is to be paid
    registration, ///< the time in which who arrived for a period is to be registered
    nomination,   ///< the time in which who is to go to a period is to be nominated
    gate          ///< the time in which a gate of a period is to be met
};
JSPU_COOP_ENUM(student_deadline_kind, study, examination, paper, fee, registration, nomination,
               gate);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<student_deadline_kind> = "student_deadline_kind";

/// The name of a kind in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(student_deadline_kind value) noexcept {
    switch (value) {
    case student_deadline_kind::study:
        return {"Oʻqish muddati", "Срок обучения", "Time to study"};
    case student_deadline_kind::examination:
        return {"Yakuniy sinovga urinish huquqi", "Право на итоговое испытание",
                "Right to try an examination"};
    case student_deadline_kind::paper:
        return {"Hujjat muddati", "Срок действия документа", "Validity of a paper"};
    case student_deadline_kind::fee:
        return {"Toʻlov muddati", "Срок оплаты", "Payment of a fee"};
    case student_deadline_kind::registration:
        return {"Roʻyxatdan oʻtish muddati", "Срок регистрации", "Registration after arrival"};
    case student_deadline_kind::nomination:
        return {"Nomzod koʻrsatish muddati", "Срок выдвижения", "Nomination for a period"};
    case student_deadline_kind::gate:
        return {"Davr shartini bajarish muddati", "Срок выполнения условия периода",
                "Condition of a period"};
    }
    return {};
}

/// Who asks that a student who arrived be registered. Where the host asks for it sooner than the
/// law does, there are two deadlines.
enum class registration_demand {
    law, ///< the law of the country
    host ///< the host, so that it can see to it in time
};
JSPU_COOP_ENUM(registration_demand, law, host);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<registration_demand> = "registration_demand";

/// The name of a demand in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(registration_demand value) noexcept {
    switch (value) {
    case registration_demand::law:
        return {"Qonun", "Закон", "The law"};
    case registration_demand::host:
        return {"Qabul qiluvchi muassasa", "Принимающий вуз", "The host"};
    }
    return {};
}

/// How soon after arriving for a period a student is to be registered. The day of arrival is not
/// counted.
///
/// Source of the kinds: in Belarus within ten days, weekends and holidays not counted
/// (https://cn.bstu.by/en/foreign-applicants/registration), while universities there ask for the
/// papers within two to five days.
struct registration_rule {
    programme_period_id period;   ///< after arriving for which period
    registration_demand asked_by; ///< who asks for it
    fact<std::int64_t> days{};    ///< within how many days after that of arrival, one or more;
                                  ///< absent: no registration is needed
    bool are_working{true};       ///< whether only working days count
    std::optional<working_week> week{};         ///< the days of the week that are worked there
    std::optional<holiday_calendar> holidays{}; ///< the days off there
    std::optional<citation> cited_as{};         ///< where it is said
};

/// The academic years that a student spends in a period, for its fees.
struct period_years {
    programme_period_id period;        ///< which period
    std::vector<programme_year> years; ///< which years, as for `period_fees_on`; none: who does not
                                       ///< go there
};

/// By what it is judged whether a student passes to a period, with the days of that period.
struct period_passage {
    programme_period_id period; ///< which period
    passage_terms const& by;    ///< as for `may_pass_period`; the day of the nomination is the last
                                ///< on which the home institution nominates
};

/// What no programme and no history says of deadlines.
struct student_deadline_terms {
    fact<date> first_admitted{}; ///< the first admission to a study of this level, where it is
                                 ///< known apart from the history
    std::span<period_years const> years{};              ///< of each period for which fees are owed
    std::span<registration_rule const> registrations{}; ///< of each period after arriving
    std::span<period_passage const> passages{};         ///< of each period ahead of the student
};

/// The last day of something.
struct student_deadline {
    student_deadline_kind kind;     ///< of what
    std::optional<date> last_day{}; ///< the last day; none where it is not known. Of an overdue fee
                                    ///< that of the earliest part that lacks for certain
    std::optional<award_requirement_id> requirement{}; ///< the examination
    std::optional<paper_kind> paper{};                 ///< the paper
    std::vector<missing_fact> missing{}; ///< why the day is not known, or whether it was missed
    bool is_over{false};                 ///< whether it was missed, and what was due still lacks
    std::optional<programme_period_id> period{};   ///< the period that it is about
    std::optional<party_id> payee{};               ///< who is paid
    std::optional<money> amount{};                 ///< all that lacks by then
    std::optional<registration_demand> asked_by{}; ///< who asks for the registration
    std::vector<citation> cited_as{};              ///< where it is said

    /// Equal when all members are.
    friend bool operator==(student_deadline const&, student_deadline const&) = default;
};
JSPU_COOP_RECORD(student_deadline, (kind, last_day, requirement, paper, missing, is_over, period,
                                    payee, amount, asked_by, cited_as));

/// The deadlines ahead of a student: those whose last day is among the days asked about, those
/// whose last day is not known and may be, and what was missed and still lacks, or may have been.
/// What was missed is first, and stays until it is done; then by their days, those not known last;
/// then by kind.
///
/// - Study: the longest duration of the programme, from the first admission on; whether leave so
///   far counts is for the programme to say.
/// - Examination: one that was failed and not passed since, of an award that was not conferred, may
///   be tried for so many years (`examination_tries`). From which failure on they are counted, the
///   first or the last, and whether the anniversary belongs to them, no source says: told is the
///   last day by every reading, and after it, while one allows it, that the day is open.
/// - Papers: the last of each kind that was issued. One that is good no longer is missed: the
///   passport anywhere, another while the student is away for a period.
/// - Fees: each day by which something is still to be paid for a period (`period_fees_on`), with
///   all that lacks by then, and what is overdue. A period that the student pays for, or may, and
///   of which no years are handed over leaves the days open.
/// - Registration: of who departed for a period away, or arrived there, and to whom no registration
///   was issued since that may still be good; by each rule that is handed over for the period.
///   Where none is, and before the arrival is recorded, the day is open.
/// - Nomination and gates: of a period that is handed over, to which the student has not gone and
///   which begins in the year of study or later, or for which the student is nominated. Who is
///   nominated needs no nomination any more, and a gate that is met for certain is due no longer. A
///   gate whose day is over was missed where it is not met by what was so on that day.
///
/// Of who has left there are none. Who has every award that is not lost by a way out has none of
/// study, examinations, nominations and gates, but may still have to pay, and papers that end.
/// @param programme a valid programme
/// @param student a valid enrolment on it
/// @param days the first day is the day of the question: entries that take effect later are left
///   out
/// @param by what no programme and no history says
/// @return the deadlines, or a fault of `period_fees_on` or of `may_pass_period` about its terms
/// @throws std::invalid_argument as `period_fees_on` does
[[nodiscard]] JSPU_COOP_EXPORT result<std::vector<student_deadline>>
student_deadlines_in(joint_programme const& programme, enrolment const& student, period const& days,
                     student_deadline_terms const& by = {});

/// The deadlines as one tree of findings, for `explain/` and for machines. The programme names
/// requirements.
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(std::vector<student_deadline> const& all,
                                                      joint_programme const& programme,
                                                      period const& days);

} // namespace jspu_coop
