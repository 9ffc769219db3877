/// @file
/// By when something is due of a student of a joint programme.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>
#include <jspu_coop/verdict/finding.hpp>
#include <jspu_coop/verdict/missing_fact.hpp>
#include <jspu_coop/vocabulary/label.hpp>
#include <jspu_coop/vocabulary/paper_kind.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// What ends on the day of a student's deadline.
enum class student_deadline_kind {
    study,       ///< the longest duration of the programme
    examination, ///< the right to try a final examination once more
    paper        ///< the time for which a paper is good
};
JSPU_COOP_ENUM(student_deadline_kind, study, examination, paper);

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
    }
    return {};
}

/// The last day of something.
struct student_deadline {
    student_deadline_kind kind;                      ///< of what
    std::optional<date> last_day;                    ///< the last day; none where it is not known
    std::optional<award_requirement_id> requirement; ///< the examination
    std::optional<paper_kind> paper;                 ///< the paper
    std::vector<missing_fact> missing; ///< why the day is not known; empty where it is

    /// Equal when all members are.
    friend bool operator==(student_deadline const&, student_deadline const&) = default;
};
JSPU_COOP_RECORD(student_deadline, (kind, last_day, requirement, paper, missing));

/// The deadlines ahead of a student: those whose last day is among the days asked about, and those
/// whose last day is not known and may be. By their days, those not known last; then by kind.
///
/// - Study: the longest duration of the programme, from the first admission on; whether leave so
///   far counts is for the programme to say.
/// - Examination: one that was failed and not passed since, of an award that was not conferred, may
///   be tried for so many years from the first failure on (`examination_tries`).
/// - Papers: the last of each kind that was issued.
///
/// Of who has left there are none, and no time to study is left to who has every award. A fee has
/// its own question (`period_fees_on`).
/// @param programme a valid programme
/// @param student a valid enrolment on it
/// @param days the first day is the day of the question: entries that take effect later are left
///   out
/// @param first_admitted the first admission to a study of this level, where it is known apart from
///   the history
[[nodiscard]] JSPU_COOP_EXPORT std::vector<student_deadline>
student_deadlines_in(joint_programme const& programme, enrolment const& student, period const& days,
                     fact<date> const& first_admitted = {});

/// The deadlines as one tree of findings, for `explain/` and for machines. The programme names
/// requirements.
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(std::vector<student_deadline> const& all,
                                                      joint_programme const& programme,
                                                      period const& days);

} // namespace jspu_coop
