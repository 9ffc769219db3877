// Russian: findings, remedies, missing facts, and the words around values. Names and labels stand
// in the nominative: in apposition, in brackets or behind a colon.
#include <jspu_coop/explain/message_catalogue.hpp>

#include "explain/russian_awards.hpp"
#include "explain/russian_dossier.hpp"
#include "explain/russian_eligibility.hpp"
#include "explain/russian_going.hpp"
#include "explain/russian_office.hpp"
#include "explain/russian_passage.hpp"
#include "explain/russian_questions.hpp"
#include "explain/russian_recognition.hpp"
#include "explain/russian_reminders.hpp"
#include "explain/russian_statistics.hpp"
#include "explain/russian_steps.hpp"
#include "explain/russian_student_flow.hpp"
#include "explain/russian_study.hpp"
#include "explain/sorted_messages.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

namespace jspu_coop {

namespace {

constexpr message written[] = {
    // --- The verdict
    {"coverage.satisfied", "мероприятие[ {activity}] охвачено действующим соглашением"},
    {"coverage.not_satisfied", "мероприятие[ {activity}] не охвачено действующим соглашением"},
    {"coverage.undetermined", "по имеющимся данным нельзя решить, охвачено ли мероприятие[ "
                              "{activity}] действующим соглашением"},
    {"coverage.not_applicable", "для мероприятия[ {activity}] соглашение не требуется"},
    {"coverage.no_partner.not_applicable",
     "партнёры не участвуют, поэтому соглашение не требуется"},

    {"coverage.requirement.satisfied", "для мероприятия требуется действующее соглашение с каждым "
                                       "партнёром[ (вид деятельности: {scope:or})]"},
    {"coverage.requirement.undetermined",
     "по имеющимся данным нельзя решить, что требуется для мероприятия[ (вид деятельности: "
     "{scope:or})][; возможное требование: {required:or}]"},
    {"coverage.requirement.not_applicable",
     "для мероприятия соглашение не требуется[ (вид деятельности: {scope:or})][; по правилу: "
     "{required:or}]"},

    {"coverage.partner.satisfied",
     "[{clauses} соглашения {agreement} {clauses|охватывает|охватывают|охватывают}|соглашение "
     "{agreement} охватывает|одно из соглашений охватывает] сотрудничество[ сторон ({home} и "
     "{partner})| с партнёром ({partner})]"},
    {"coverage.partner.not_satisfied",
     "сотрудничество[ сторон ({home} и {partner})| с партнёром ({partner})| стороны ({home}) с "
     "партнёром] не охвачено ни одним соглашением"},
    {"coverage.partner.undetermined",
     "по имеющимся данным нельзя решить, охвачено ли сотрудничество[ сторон ({home} и {partner})| "
     "с партнёром ({partner})| стороны ({home}) с партнёром]"},
    {"coverage.partner.remedy", "заключить соглашение, охватывающее мероприятие[ (стороны: {home} "
                                "и {partner})| (партнёр: {partner})]"},

    {"coverage.candidate.satisfied",
     "[{clause} соглашения {agreement}|соглашение {agreement}|соглашение] охватывает мероприятие"},
    {"coverage.candidate.not_satisfied", "[{clause} соглашения {agreement}|соглашение "
                                         "{agreement}|соглашение] не охватывает мероприятие"},
    {"coverage.candidate.undetermined",
     "по имеющимся данным нельзя решить, охватывает ли мероприятие [{clause} соглашения "
     "{agreement}|соглашение {agreement}|соглашение]"},

    {"coverage.only_together.not_satisfied",
     "[соглашения {agreements}|несколько соглашений] вместе охватили бы все дни, однако "
     "мероприятие должно быть целиком охвачено одним соглашением"},
    {"coverage.near_miss_partner.not_satisfied",
     "у партнёра есть соглашение[ {agreement}], в котором направляющая сторона не участвует[; "
     "стороны: {parties}]"},
    {"coverage.near_miss_country.not_satisfied",
     "в стране партнёра есть соглашение[ {agreement}], в котором партнёр не участвует[; стороны: "
     "{parties}]"},
    {"coverage.assumption.not_applicable",
     "принято без источника[, соглашение {agreement}][, место: {path}][: {reason}]"},

    {"coverage.ground.satisfied",
     "основание соглашения: [соглашение {agreement}|{act} {number} от {on}|{act} от {on}|{act} "
     "{number}|{act}|не названо][, издавший орган: {issuer}][ ({title})]"},
    {"coverage.book_complete.satisfied",
     "заявлено[ {stated}], что реестр содержит все соглашения[ с партнёром ({partner})| с "
     "партнёрами из страны ({country})| с партнёром][, действовавшие {since} или позднее]"},
    {"coverage.succession_act.satisfied",
     "решение о правопреемстве[ (правопреемник: {successor})]: [{act} {number} от {on}|{act} от "
     "{on}|{act} {number}|{act}|документ не назван][, издавший орган: {issuer}][ ({title})]"},
    {"coverage.amendment.satisfied",
     "пункт действует в изменённой редакции[ ({version})][ с {since}][; документ о решении: "
     "{act}][ {number}][ от {on}][, издавший орган: {issuer}][ ({title})]"},

    // --- The checks of the agreement
    {"coverage.parties.satisfied", "обе стороны связаны соглашением во все учитываемые дни"},
    {"coverage.parties.not_satisfied",
     "[{shortfall#} из {total#} {total|дня|дней|дней} {shortfall|выходит|выходят|выходят} за "
     "пределы срока, в который соглашением связаны обе стороны ({observed})|ни в один из дней "
     "мероприятия соглашением не связаны обе стороны сразу]"},
    {"coverage.parties.undetermined", "нельзя решить, связаны ли соглашением обе стороны во все "
                                      "дни мероприятия[; известный срок: {observed}]"},
    {"coverage.parties.not_applicable", "кто связан соглашением, здесь не имеет значения"},
    {"coverage.parties.remedy",
     "добиться присоединения к соглашению той стороны, которая им не связана, либо перенести "
     "мероприятие на дни, когда им связаны обе стороны[ ({observed})]"},
    {"coverage.parties.each", "обязательства предшественника ({predecessor}) связывают "
                              "правопреемника ({successor}) с {since}"},

    {"coverage.binding.satisfied", "соглашение[ ({observed})] обязательно для сторон"},
    {"coverage.binding.not_satisfied", "документ[ ({observed})] не обязателен для сторон"},
    {"coverage.binding.undetermined",
     "нельзя решить, обязательно ли соглашение[ ({observed})] для сторон"},
    {"coverage.binding.not_applicable",
     "обязательность соглашения для сторон здесь не имеет значения"},
    {"coverage.binding.remedy", "заключить вместо него соглашение, обязательное для сторон"},

    {"coverage.in_force.satisfied",
     "[все дни мероприятия приходятся на срок действия соглашения или на срок защиты по "
     "переходному условию ({teach_out}): {observed}|соглашение действует во все дни мероприятия "
     "({observed})|соглашение действует во все дни мероприятия]"},
    {"coverage.in_force.not_satisfied",
     "[{shortfall#} из {total#} {total|дня|дней|дней} {shortfall|выходит|выходят|выходят} за "
     "пределы срока действия соглашения ({observed})|нет ни одного дня, в который соглашение "
     "действует]"},
    {"coverage.in_force.undetermined",
     "нельзя решить, действует ли соглашение во все дни мероприятия[; возможна защита по "
     "переходному условию ({teach_out})][; достоверный срок: {observed}]"},
    {"coverage.in_force.not_applicable", "действие соглашения здесь не имеет значения"},
    {"coverage.in_force.remedy",
     "[перенести мероприятие на срок действия соглашения ({observed}) либо продлить соглашение на "
     "остальные дни|ввести соглашение в силу либо заключить другое]"},

    {"coverage.suspension.satisfied", "приостановление соглашения не препятствует мероприятию"},
    {"coverage.suspension.not_satisfied",
     "[{shortfall#} {shortfall|день|дня|дней} мероприятия "
     "{shortfall|приходится|приходятся|приходятся} на приостановление соглашения ({observed}), на "
     "время которого {blocks|не допускается|не допускаются|не допускаются}: {blocks}|на время "
     "приостановления соглашения ({observed}) {blocks|не допускается|не допускаются|не "
     "допускаются}: {blocks}|действие соглашения приостановлено]"},
    {"coverage.suspension.undetermined",
     "нельзя решить, препятствует ли мероприятию приостановление соглашения[ ({observed})]"},
    {"coverage.suspension.not_applicable", "действие соглашения никогда не приостанавливалось"},
    {"coverage.suspension.remedy",
     "[перенести {blocks|запрещённый этап|запрещённые этапы|запрещённые этапы} за пределы срока "
     "приостановления|перенести мероприятие за пределы срока приостановления][ ({observed})] либо "
     "добиться отмены приостановления"},

    {"coverage.ground_limits.satisfied",
     "[основания соглашения допускают эти дни ({required_days})|основания соглашения допускают: "
     "{required}|основания соглашения допускают мероприятие]"},
    {"coverage.ground_limits.not_satisfied",
     "[{shortfall#} из {total#} {total|дня|дней|дней} {shortfall|выходит|выходят|выходят} за "
     "пределы срока, который допускает основание соглашения[ {agreement}] "
     "({required_days})|основание соглашения[ {agreement}] допускает только: {required}; "
     "фактически: {observed:or}|основание соглашения[ {agreement}] не допускает мероприятие]"},
    {"coverage.ground_limits.undetermined",
     "нельзя решить, допускают ли мероприятие основания соглашения[; допустимый срок: "
     "{required_days}|; допускается только: {required}]"},
    {"coverage.ground_limits.not_applicable", "основания соглашения не устанавливают ограничений"},
    {"coverage.ground_limits.remedy",
     "[перенести мероприятие на дни, которые допускает основание ({required_days}),|не выходить за "
     "рамки того, что допускает основание ({required}),|не выходить за рамки оснований] либо "
     "согласовать основание без этого ограничения"},

    {"coverage.clause_stands.satisfied",
     "пункт действует в составе соглашения во все учитываемые дни[ (редакция: {version})]"},
    {"coverage.clause_stands.not_satisfied",
     "[{shortfall#} из {total#} {total|дня|дней|дней} {shortfall|выходит|выходят|выходят} за "
     "пределы срока действия пункта соглашения ({observed})[, редакция: {version}]|ни в один из "
     "дней мероприятия[ ({required})] пункт не действует|ни один пункт соглашения не внесён в "
     "реестр]"},
    {"coverage.clause_stands.undetermined",
     "нельзя решить, действует ли пункт в составе соглашения во все дни мероприятия[; известный "
     "срок: {observed}]"},
    {"coverage.clause_stands.not_applicable", "действие пункта здесь не имеет значения"},
    {"coverage.clause_stands.remedy",
     "[перенести мероприятие на срок действия пункта ({observed}) либо согласовать пункт на "
     "остальные дни|согласовать пункт для этого мероприятия]"},

    // --- The checks of the clause
    {"coverage.scope.satisfied",
     "пункт охватывает [вид деятельности: {observed:or}|этот вид деятельности]"},
    {"coverage.scope.not_satisfied", "пункт [охватывает только: {required}; фактически: "
                                     "{observed:or}|не охватывает этот вид деятельности]"},
    {"coverage.scope.undetermined",
     "нельзя решить, охватывает ли пункт мероприятие[; пункт охватывает: {required}; возможный вид "
     "мероприятия: {observed:or}]"},
    {"coverage.scope.not_applicable", "вид деятельности здесь не имеет значения"},
    {"coverage.scope.remedy", "согласовать пункт для этого вида деятельности[ ({observed:or})]"},

    {"coverage.direction.satisfied",
     "пункт применяется в этом направлении[ (откуда: {observed@1}, куда: {observed@2})]"},
    {"coverage.direction.not_satisfied",
     "пункт не применяется в этом направлении[ (откуда: {observed@1}, куда: {observed@2})][; "
     "направление пункта: {direction}][; направляющая сторона: {sending}][; принимающая сторона: "
     "{receiving}]"},
    {"coverage.direction.undetermined", "нельзя решить, применяется ли пункт в этом направлении[ "
                                        "(откуда: {observed@1}, куда: {observed@2})]"},
    {"coverage.direction.not_applicable", "направление здесь не имеет значения"},
    {"coverage.direction.remedy", "согласовать пункт, применяемый в этом направлении[ (откуда: "
                                  "{observed@1}, куда: {observed@2})]"},

    {"coverage.category.satisfied",
     "пункт допускает [{observed|категорию|категории|категории}: {observed}|участников]"},
    {"coverage.category.not_satisfied",
     "пункт допускает только [{required|категорию|категории|категории}: {required:or}|других "
     "участников][; фактически: {observed:or}]"},
    {"coverage.category.undetermined", "нельзя решить, допускает ли пункт участников[; "
                                       "{required|допускается|допускаются|допускаются} только: "
                                       "{required:or}][; по источникам: {observed:or}]"},
    {"coverage.category.not_applicable", "пункт не ограничивает круг участников"},
    {"coverage.category.remedy",
     "привлечь другого участника[ ({required:or})] либо согласовать пункт [для этой категории "
     "({observed:or})|без этого ограничения]"},

    {"coverage.level.satisfied", "пункт допускает этот уровень образования[ ({observed})]"},
    {"coverage.level.not_satisfied",
     "пункт допускает только [{required|уровень|уровни|уровни} образования: "
     "{required:or}|названные в нём уровни образования][; фактически: {observed:or}]"},
    {"coverage.level.undetermined", "нельзя решить, допускает ли пункт уровень образования[; "
                                    "{required|допускается|допускаются|допускаются} только: "
                                    "{required:or}][; по источникам: {observed:or}]"},
    {"coverage.level.not_applicable", "пункт не ограничивает уровень образования"},
    {"coverage.level.remedy",
     "направить обучающегося другого уровня[ ({required:or})] либо согласовать пункт [для этого "
     "уровня ({observed:or})|без этого ограничения]"},

    {"coverage.field.satisfied",
     "все области образования входят в то, что допускает пункт[ ({required})]"},
    {"coverage.field.not_satisfied",
     "[пункт допускает только: {required}; сюда входят не все области образования мероприятия: "
     "{observed}|пункт допускает только: {required}; у мероприятия нет области образования|пункт "
     "не допускает эти области образования]"},
    {"coverage.field.undetermined",
     "нельзя решить, входят ли области образования в то, что допускает пункт[; допускается: "
     "{required}][; у мероприятия указано: {observed}]"},
    {"coverage.field.not_applicable", "пункт не ограничивает области образования"},
    {"coverage.field.remedy",
     "[не выходить за рамки того, что допускает пункт ({required}),|не выходить за рамки областей "
     "образования, названных в пункте,] либо согласовать пункт [для {observed|этой области|этих "
     "областей|этих областей} образования ({observed})|без этого ограничения]"},

    {"coverage.language.satisfied", "пункт допускает этот язык[ ({observed})]"},
    {"coverage.language.not_satisfied", "пункт допускает только [{required|язык|языки|языки}: "
                                        "{required:or}|другие языки][; фактически: {observed:or}]"},
    {"coverage.language.undetermined",
     "нельзя решить, допускает ли пункт язык[; {required|допускается|допускаются|допускаются} "
     "только: {required:or}][; по источникам: {observed:or}]"},
    {"coverage.language.not_applicable", "пункт не ограничивает язык"},
    {"coverage.language.remedy", "выбрать другой язык[ ({required:or})] либо согласовать пункт "
                                 "[для этого языка ({observed:or})|без этого ограничения]"},

    {"coverage.unit.satisfied", "пункт допускает это подразделение[ ({observed})]"},
    {"coverage.unit.not_satisfied",
     "пункт допускает только [{required|подразделение|подразделения|подразделения}: "
     "{required:or}|другие подразделения][; фактически: {observed:or}]"},
    {"coverage.unit.undetermined", "нельзя решить, допускает ли пункт подразделение[; "
                                   "{required|допускается|допускаются|допускаются} только: "
                                   "{required:or}][; по источникам: {observed:or}]"},
    {"coverage.unit.not_applicable", "пункт не ограничивает подразделения"},
    {"coverage.unit.remedy",
     "привлечь участника другого подразделения[ ({required:or})] либо согласовать пункт [для этого "
     "подразделения ({observed:or})|без этого ограничения]"},

    {"coverage.minimum_stay.satisfied", "[пребывание ({observed}) не короче допустимого "
                                        "({required})|пребывание достаточно продолжительно]"},
    {"coverage.minimum_stay.not_satisfied",
     "[пребывание ({observed}) на {shortfall} короче наименьшего срока, который допускает пункт "
     "({required})|пребывание короче, чем допускает пункт]"},
    {"coverage.minimum_stay.undetermined",
     "нельзя решить, достаточно ли продолжительно пребывание[ ({observed})][; наименьший срок по "
     "пункту: {required}]"},
    {"coverage.minimum_stay.not_applicable", "пункт не устанавливает наименьшего срока пребывания"},
    {"coverage.minimum_stay.remedy", "продлить пребывание[ на {shortfall}]"},

    {"coverage.maximum_stay.satisfied", "[пребывание ({observed}) не длиннее допустимого "
                                        "({required})|пребывание не слишком продолжительно]"},
    {"coverage.maximum_stay.not_satisfied",
     "[пребывание ({observed}) на {shortfall} длиннее наибольшего срока, который допускает пункт "
     "({required})|пребывание длиннее, чем допускает пункт]"},
    {"coverage.maximum_stay.undetermined",
     "нельзя решить, не слишком ли продолжительно пребывание[ ({observed})][; наибольший срок по "
     "пункту: {required}]"},
    {"coverage.maximum_stay.not_applicable", "пункт не устанавливает наибольшего срока пребывания"},
    {"coverage.maximum_stay.remedy", "сократить пребывание[ на {shortfall}]"},

    {"coverage.place_available.satisfied",
     "[по пункту {observed|предусмотрено|предусмотрены|предусмотрено} {observed} "
     "{observed|место|места|мест} на каждый {each}|по пункту "
     "{months|предусмотрен|предусмотрены|предусмотрено} {months} "
     "{months|человеко-месяц|человеко-месяца|человеко-месяцев} на каждый {each}|пункт не "
     "ограничивает число мест]; сколько мест "
     "свободно — отдельный вопрос"},
    {"coverage.place_available.not_satisfied",
     "[по пункту {observed|предусмотрено|предусмотрены|предусмотрено} {observed} "
     "{observed|место|места|мест} на каждый {each}|по пункту "
     "{months|предусмотрен|предусмотрены|предусмотрено} {months} "
     "{months|человеко-месяц|человеко-месяца|человеко-месяцев} на каждый {each}|мест по пункту "
     "нет], поэтому направить никого "
     "нельзя"},
    {"coverage.place_available.undetermined", "число мест по пункту ещё не определено"},
    {"coverage.place_available.not_applicable", "учёт мест по пункту не ведётся"},
    {"coverage.place_available.remedy", "согласовать места по пункту"},

    // --- Facts that may be missing, as what is not known
    {"fact.activity", "[что указано о мероприятии в поле {path}|что указано о мероприятии]"},
    {"fact.activity.detail", "какого вида это мероприятие"},
    {"fact.activity.detail.admitted", "когда выезжающий был принят"},
    {"fact.activity.detail.attendee.category",
     "в каком качестве участвует слушатель или докладчик"},
    {"fact.activity.detail.attendee.level", "на каком уровне обучается слушатель или докладчик"},
    {"fact.activity.detail.attendee.unit", "из какого подразделения слушатель или докладчик"},
    {"fact.activity.detail.authors.*.party", "к какой стороне относится автор № {number}"},
    {"fact.activity.detail.authors.*.person.category", "в каком качестве пишет автор № {number}"},
    {"fact.activity.detail.authors.*.person.level", "на каком уровне обучается автор № {number}"},
    {"fact.activity.detail.authors.*.person.unit", "из какого подразделения автор № {number}"},
    {"fact.activity.detail.expert.category", "в каком качестве приезжает эксперт"},
    {"fact.activity.detail.expert.level", "на каком уровне обучается эксперт"},
    {"fact.activity.detail.expert.unit", "из какого подразделения эксперт"},
    {"fact.activity.detail.home", "какая сторона направляет"},
    {"fact.activity.detail.host", "какая сторона принимает"},
    {"fact.activity.detail.language", "на каком языке проводится мероприятие"},
    {"fact.activity.detail.nominated", "когда выезжающий был выдвинут (номинирован)"},
    {"fact.activity.detail.organiser", "какая сторона проводит мероприятие"},
    {"fact.activity.detail.participants.*.party", "к какой стороне относится участник № {number}"},
    {"fact.activity.detail.participants.*.person.category",
     "в каком качестве участвует участник № {number}"},
    {"fact.activity.detail.participants.*.person.level",
     "на каком уровне обучается участник № {number}"},
    {"fact.activity.detail.participants.*.person.unit",
     "из какого подразделения участник № {number}"},
    {"fact.activity.detail.student.category", "в каком качестве едет студент программы"},
    {"fact.activity.detail.student.level", "на каком уровне обучается студент программы"},
    {"fact.activity.detail.student.unit", "из какого подразделения студент программы"},
    {"fact.activity.detail.traveller.category", "является ли выезжающий студентом или сотрудником"},
    {"fact.activity.detail.traveller.level", "на каком уровне обучается выезжающий"},
    {"fact.activity.detail.traveller.unit", "из какого подразделения выезжающий"},
    {"fact.activity.fields",
     "каковы области образования мероприятия с той точностью, которой требует пункт"},
    {"fact.activity.period", "когда проводится мероприятие"},

    {"fact.agreement",
     "[что указано в соглашении {record} в поле {path}|что указано в соглашении]"},
    {"fact.agreement.all_clauses_recorded", "все ли пункты соглашения {record} внесены в реестр"},
    {"fact.agreement.binding", "обязательно ли соглашение {record} для сторон"},
    {"fact.agreement.clauses.*.categories", "кого допускает {clause} соглашения {record}"},
    {"fact.agreement.clauses.*.fields",
     "какие области образования допускает {clause} соглашения {record}"},
    {"fact.agreement.clauses.*.languages", "какие языки допускает {clause} соглашения {record}"},
    {"fact.agreement.clauses.*.levels",
     "какие уровни образования допускает {clause} соглашения {record}"},
    {"fact.agreement.clauses.*.maximum_stay",
     "какой наибольший срок пребывания устанавливает {clause} соглашения {record}"},
    {"fact.agreement.clauses.*.maximum_stay.rounding",
     "какой наибольший срок пребывания устанавливает {clause} соглашения {record}, если в месяце "
     "нет такого числа"},
    {"fact.agreement.clauses.*.minimum_stay",
     "какой наименьший срок пребывания устанавливает {clause} соглашения {record}"},
    {"fact.agreement.clauses.*.minimum_stay.rounding",
     "какой наименьший срок пребывания устанавливает {clause} соглашения {record}, если в месяце "
     "нет такого числа"},
    {"fact.agreement.clauses.*.places",
     "сколько мест предусматривает {clause} соглашения {record}"},
    {"fact.agreement.clauses.*.receiving",
     "каким сторонам разрешает принимать {clause} соглашения {record}"},
    {"fact.agreement.clauses.*.sending",
     "каким сторонам разрешает направлять {clause} соглашения {record}"},
    {"fact.agreement.clauses.*.units",
     "какие подразделения допускает {clause} соглашения {record}"},
    {"fact.agreement.entry", "как и когда вступает в силу соглашение {record}"},
    {"fact.agreement.grounds.*.on_lapse",
     "что станет с соглашением {record}, когда утратит силу его основание № {number}"},
    {"fact.agreement.renewal", "как продлевается соглашение {record}"},
    {"fact.agreement.term", "каков срок действия соглашения {record}"},

    {"fact.book", "[что содержит реестр в поле {path}|что содержит реестр]"},
    {"fact.book.requirements", "что требуется для этого вида деятельности ({scope})"},
    {"fact.book.statements", "есть ли не внесённое в реестр соглашение с партнёром ({partner})"},
    {"fact.requirement", "[что указано в правиле {record} в поле {path}|что указано в правиле]"},
    {"fact.requirement.needed", "чего требует правило {record} в первый день мероприятия"},

    // --- That such a fact is open, and how it is closed
    {"open.activity.conflicting", "источники расходятся в том, {what}"},
    {"open.activity.missing", "неизвестно, {what}"},
    {"open.activity.rule_unpublished", "правила не определяют, {what}"},
    {"open.agreement.conflicting", "источники расходятся в том, {what}"},
    {"open.agreement.missing", "в реестре не указано, {what}"},
    {"open.agreement.rule_unpublished", "текст соглашения не определяет, {what}"},
    {"open.book.book_incomplete",
     "[нет заявления о том, что реестр содержит все соглашения с партнёром ({partner})|нет "
     "заявления о том, что реестр содержит все соглашения]"},
    {"open.book.missing", "в реестре нет правила о том, {what}"},
    {"open.conflicting", "источники расходятся в том, {what}"},
    {"open.missing", "неизвестно, {what}"},
    {"open.requirement.missing", "из реестра не видно, {what}"},
    {"open.rule_unpublished", "ни одно опубликованное правило не определяет, {what}"},
    {"open.book_incomplete", "нет заявления о полноте реестра"},
    {"open.remedy", "установить, {what}"},

    // --- Headings of an explanation
    {"heading.assumed", "Принято без источника, соглашение {agreement}:"},
    {"heading.assumption", "{path}: {reason}."},
    {"heading.closest", "[Ближе всего подходит {clause} соглашения {agreement}.|Ближе всего "
                        "подходит соглашение {agreement}.|Ближе всего подходит:]"},
    {"heading.not_applicable", "Неприменимо:"},
    {"heading.not_satisfied", "Не выполнено:"},
    {"heading.remedy", "Что нужно, чтобы мероприятие было охвачено:"},
    {"heading.satisfied", "Выполнено:"},
    {"heading.undetermined", "Неизвестно:"},
    {"heading.open", "Что мешает дать ответ:"},
    {"heading.source", "Источник: {source}."},

    // --- Labels of codes that have none in the vocabulary
    {"label.place_period.academic_year", "учебный год"},
    {"label.place_period.term", "семестр"},
    {"label.term.autumn", "осенний семестр"},
    {"label.term.spring", "весенний семестр"},
    {"label.suspension_block.departures", "выезд"},
    {"label.suspension_block.nominations", "выдвижение кандидатов (номинация)"},
    {"label.suspension_block.stays", "продолжение начавшегося пребывания"},

    // --- The words around values
    {"word.and", "и"},
    {"word.clause", "пункт {id}[ ({title})]"},
    {"word.date", "{day} {month} {year} г."},
    {"word.day_count", "{count} {count|день|дня|дней}"},
    {"word.decimal_point", ","},
    {"word.duration.days", "{count} {count|день|дня|дней}"},
    {"word.duration.months", "{count} {count|месяц|месяца|месяцев}"},
    {"word.duration.weeks", "{count} {count|неделя|недели|недель}"},
    {"word.duration.years", "{count} {count|год|года|лет}"},
    {"word.false", "нет"},
    {"word.finding", "{code}: {outcome}"},
    {"word.month.1", "января"},
    {"word.month.10", "октября"},
    {"word.month.11", "ноября"},
    {"word.month.12", "декабря"},
    {"word.month.2", "февраля"},
    {"word.month.3", "марта"},
    {"word.month.4", "апреля"},
    {"word.month.5", "мая"},
    {"word.month.6", "июня"},
    {"word.month.7", "июля"},
    {"word.month.8", "августа"},
    {"word.month.9", "сентября"},
    {"word.or", "или"},
    {"word.period", "с {first} по {last}"},
    {"word.period.day", "{first}"},
    {"word.period.open", "с {first}"},
    {"word.quoted", "«{id}»"},
    {"word.semesters", "[семестры {first}–{last}|семестр {first}]"},
    {"word.true", "да"},
};

constexpr auto ordered = detail::sorted(
    written, detail::russian_awards, detail::russian_dossier, detail::russian_eligibility,
    detail::russian_going, detail::russian_office, detail::russian_passage, detail::russian_steps,
    detail::russian_questions, detail::russian_recognition, detail::russian_reminders,
    detail::russian_statistics, detail::russian_student_flow, detail::russian_study);
static_assert(detail::are_unique(ordered));

/// "со второго": the preposition before a date on the second of a month.
std::string with_so(std::string said) {
    constexpr std::string_view wanted = "с 2 ";
    for (std::size_t at = said.find(wanted); at != std::string::npos;
         at = said.find(wanted, at + 1)) {
        bool const is_word = at == 0 || said[at - 1] == ' ' || said[at - 1] == '(';
        std::string_view const next = std::string_view{said}.substr(at + wanted.size());
        bool const is_date =
            std::any_of(std::begin(written), std::end(written), [&](message const& each) {
                return each.key.starts_with("word.month.") && next.starts_with(each.text);
            });
        if (is_word && is_date) {
            said.replace(at, wanted.size(), "со 2 ");
        }
    }
    return said;
}

constexpr message_catalogue catalogue{russian_plural, ordered, with_so};

} // namespace

message_catalogue const& russian_messages() noexcept {
    return catalogue;
}

} // namespace jspu_coop
