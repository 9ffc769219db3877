/// @file
/// What a student of a joint programme can do next, and by when something is due.
#pragma once

#include <jspu_coop/base/decimal.hpp>
#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/questions/award_standing.hpp>
#include <jspu_coop/questions/capacity.hpp>
#include <jspu_coop/questions/passage.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>
#include <jspu_coop/records/programmes/programme_exit.hpp>
#include <jspu_coop/register/view.hpp>
#include <jspu_coop/verdict/finding.hpp>
#include <jspu_coop/verdict/missing_fact.hpp>
#include <jspu_coop/verdict/outcome.hpp>
#include <jspu_coop/vocabulary/label.hpp>
#include <jspu_coop/vocabulary/policy_reference.hpp>

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// What can happen next to a student of a joint programme.
enum class student_step {
    registration,       ///< to be registered at an institution
    end_of_leave,       ///< to come back from an academic leave at an institution
    reinstatement,      ///< to be reinstated at an institution that struck the student off
    next_year,          ///< to pass to the next year of study
    nomination,         ///< to be nominated for a period
    acceptance,         ///< to be accepted for a period
    learning_agreement, ///< the learning agreement of a period to be signed by all
    departure,          ///< to depart to a period
    arrival,            ///< to arrive there
    return_home,        ///< to come back from there
    courses,            ///< courses to be passed that go on, or were not passed
    recognition,        ///< courses of a period to be recognised at home
    study,              ///< what an award still asks for: credits, courses, semesters
    new_courses,        ///< courses of a requirement or a curriculum to be taken
    examination,        ///< a final examination, attestation or thesis to be passed
    award,              ///< an award to be conferred
    way_out             ///< to leave the plan by an exit that the programme declares
};
JSPU_COOP_ENUM(student_step, registration, end_of_leave, reinstatement, next_year, nomination,
               acceptance, learning_agreement, departure, arrival, return_home, courses,
               recognition, study, new_courses, examination, award, way_out);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<student_step> = "student_step";

/// The name of a step in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(student_step value) noexcept {
    switch (value) {
    case student_step::registration:
        return {"Roʻyxatga olinish", "Зачисление", "Registration"};
    case student_step::end_of_leave:
        return {"Akademik taʼtildan qaytish", "Выход из академического отпуска",
                "Return from academic leave"};
    case student_step::reinstatement:
        return {"Oʻqishga tiklanish", "Восстановление", "Reinstatement"};
    case student_step::next_year:
        return {"Keyingi kursga oʻtish", "Перевод на следующий курс", "Next year of study"};
    case student_step::nomination:
        return {"Nomzod koʻrsatilish", "Выдвижение", "Nomination"};
    case student_step::acceptance:
        return {"Qabul qilinish", "Приём принимающим вузом", "Acceptance by the host"};
    case student_step::learning_agreement:
        return {"Oʻquv kelishuvi", "Соглашение об обучении", "Learning agreement"};
    case student_step::departure:
        return {"Joʻnash", "Выезд", "Departure"};
    case student_step::arrival:
        return {"Yetib kelish", "Прибытие", "Arrival"};
    case student_step::return_home:
        return {"Qaytish", "Возвращение", "Return"};
    case student_step::courses:
        return {"Fanlarni topshirish", "Сдача дисциплин", "Courses to be passed"};
    case student_step::recognition:
        return {"Fanlarni tan olish", "Признание дисциплин", "Courses to be recognised"};
    case student_step::study:
        return {"Talab qilingan oʻqish", "Недостающее обучение", "Studies that lack"};
    case student_step::new_courses:
        return {"Oʻqiladigan fanlar", "Дисциплины к изучению", "Courses to be taken"};
    case student_step::examination:
        return {"Yakuniy sinov", "Итоговое испытание", "Final examination"};
    case student_step::award:
        return {"Diplom topshirish", "Выдача документа", "Conferral of an award"};
    case student_step::way_out:
        return {"Rejadan chiqish", "Выход из плана", "Way out of the plan"};
    }
    return {};
}

/// A step that is a student's next in some way, whether it is open on the day, and what it needs.
struct next_step {
    student_step step;                           ///< which
    std::optional<party_id> site{};              ///< at which institution, where that is the step's
    std::optional<programme_period_id> period{}; ///< towards which period
    std::optional<award_id> award{};             ///< which award
    std::optional<award_requirement_id> requirement{}; ///< which requirement of awards
    std::optional<decimal> lacking{};                  ///< of studies: how much at least lacks
    std::vector<course_id> courses{};                  ///< which courses
    std::optional<module_id> module{};                 ///< which module of a curriculum
    std::optional<programme_exit> exit{};              ///< which exit, as it is declared
    outcome open;                        ///< whether it can be taken now: satisfied unless
                                         ///< something has to be met before
    std::vector<finding> needs{};        ///< what that is, and how it stands
    std::vector<missing_fact> missing{}; ///< what stands in the way; empty unless undetermined

    /// Steps are equal when all members are.
    friend bool operator==(next_step const&, next_step const&) = default;
};
JSPU_COOP_RECORD(next_step, (step, site, period, award, requirement, lacking, courses, module, exit,
                             open, needs, missing));

/// Whether a place is left for the student in a period.
struct period_place {
    programme_period_id period; ///< in which period
    place_verdict verdict;      ///< what `place_for` answered of the student's `period_stay`, or of
                                ///< the activity of the register with its id
};

/// By what next steps are judged.
struct next_step_terms {
    passage_terms const& passage;                    ///< how students pass
    award_terms awards{};                            ///< by what awards are judged
    std::optional<policy_reference> reinstatement{}; ///< the rule by which the home institution
                                                     ///< reinstates, out of the policies by which
                                                     ///< students pass; what else it asks, such as
                                                     ///< who decides, is known there, too
    std::span<period_place const> places{}; ///< whether places are left, as far as it was asked
    view const* records{nullptr};           ///< the register as known on the day, for whether the
                                            ///< coming stay at a partner is covered; null: nobody
                                            ///< asks that
};

/// Every step that is the student's next in some way, and whether it is open on the day: in the
/// order of `student_step`, then of the programme.
///
/// - Registration is at home, and at the site of a period for which the student is accepted. Who is
///   struck off at a site, by its own act or with that of another, may be reinstated there: at home
///   as the rule of the terms asks. Where no rule is given, or it does not govern the student, and
///   at any other site, it is undetermined. Leave ends with either.
/// - Of the periods that are spent away from the site before, the next is the first to which the
///   student has not gone, and which begins in the year of study or later, or for which the student
///   is nominated. Towards it one step is next, by the steps that are recorded: nomination and
///   departure need what `may_pass_period` asks for, a nomination whatever became of an earlier
///   one; acceptance is the host's to decide. Either needs a place, as it was answered for the
///   period; where clauses carry the programme and no answer is handed over, it is open. Where a
///   register is at hand, each of these steps needs that the stay is covered (`coverage`, of the
///   student's stay in `student_stays_in`, else of `coming_stay`): by an agreement in force, or by
///   a transitional clause that protects the student, and then the step says so. The learning
///   agreement is a step while something is proposed that not all have signed, or while
///   who was accepted has none.
/// - Passing to the next year is what `may_pass_year` says. Where it is not applicable, it is no
///   step.
/// - Courses that go on or were not passed are a step for each institution; each requirement of
///   credits, courses or semesters that is not met, of an award that was not conferred and is not
///   lost by a way out that was taken, is a step of study. Neither is open to who is struck off
///   there, or everywhere.
/// - Courses to be taken are a step for each such requirement that lists courses, and for each
///   module of a curriculum that asks for more than counts and goes on: those that
///   `missing_courses_of` tells of and that do not go on, each with what has to be passed before it,
///   as the curricula say. A curriculum that no award asks for is judged in the same way, as if its
///   institution gave an award for it that takes the credit of every site. Of the curricula in
///   `awards` the student has those that the programme names for a site; where it is not known
///   which, all of that institution; where they are chosen already (`award_terms_from`), all. What
///   comes before a course that no curriculum has is open; where an award asks for credits, and
///   neither a curriculum nor a requirement names courses, so is which are to be taken.
/// - An examination that was not passed, and whose right is not lost, can be taken by who is
///   registered where it is taken, if semesters are spent there, once all is met that an award asks
///   for beside examinations. Who is let in to it before no source says: till then it is open
///   (`rule_unpublished`). An award can be conferred where it is due (`award_standing_on`).
/// - Exits are those declared from the period that is next, goes on, or was missed, and those that
///   name the period at home of the year of study; none leads home for who is struck off there.
///   Each is a step of its own, and tells which awards can still be had.
/// - Where sources disagree about the placement, the steps by each are listed; one that is not a
///   step by all of them is undetermined. Where it is not known, so is each step towards a period.
///
/// Who has left for another programme has none but the awards that this leaves; who was conferred
/// every award that is not lost by a way out has none; who gave up has reinstatement.
/// @param programme a valid programme
/// @param student a valid enrolment on it
/// @param day the day: entries that take effect later are left out
/// @param by how passing and awards are judged
/// @return the steps; the fault of a question that is asked; or the issues of `parameters_of` and
///   `decide` under `/reinstatement`
/// @throws std::invalid_argument when a place that is handed over is one of another stay than the
///   student's in that period, or the register that is handed over does not know the enrolment or
///   has its programme without that period
[[nodiscard]] JSPU_COOP_EXPORT result<std::vector<next_step>>
next_steps_on(joint_programme const& programme, enrolment const& student, date const& day,
              next_step_terms const& by);

/// The steps as one tree of findings, for `explain/` and for machines. The programme names awards
/// and requirements.
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(std::vector<next_step> const& steps,
                                                      joint_programme const& programme,
                                                      date const& day);

} // namespace jspu_coop
