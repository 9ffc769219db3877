// Russian: the findings of the question whether an activity may go ahead.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message russian_going[] = {
    {"going.satisfied", "мероприятие[ {activity}] может состояться"},
    {"going.not_satisfied", "мероприятие[ {activity}] не может состояться"},
    {"going.undetermined",
     "по имеющимся данным нельзя решить, может ли состояться мероприятие[ {activity}]"},
    {"going.not_applicable", "к мероприятию[ {activity}] требований нет"},
    {"going.participant.satisfied", "[участие ({participation})|участник]: препятствий нет"},
    {"going.participant.not_satisfied", "[участие ({participation})|участник]: есть препятствие"},
    {"going.participant.undetermined", "[участие ({participation})|участник]: по имеющимся данным "
                                       "нельзя решить, есть ли препятствия"},
    {"going.participant.not_applicable", "[участие ({participation})|участник]: требований нет"},
    {"going.call.satisfied", "то, что опубликовано в конкурсе[ {call}], не препятствует"},
    {"going.call.not_satisfied", "то, что опубликовано в конкурсе[ {call}], препятствует"},
    {"going.call.undetermined", "по имеющимся данным нельзя решить, препятствует ли то, что "
                                "опубликовано в конкурсе[ {call}]"},
    {"going.call.not_applicable", "конкурс не назван"},
    {"going.call_ground.satisfied", "правило для этого вида требует конкурса, и он есть"},
    {"going.call_ground.not_satisfied",
     "правило для этого вида требует конкурса, а его нет[ (участие: {without})]"},
    {"going.call_ground.undetermined", "по имеющимся данным нельзя решить, есть ли конкурс, "
                                       "которого требует правило для этого вида[; "
                                       "конкурса нет, участие: {without}]"},
    {"going.call_period.satisfied",
     "мероприятие[ ({days})] укладывается в срок конкурса[ ({period})]"},
    {"going.call_period.not_satisfied",
     "мероприятие[ ({days})] не укладывается в срок конкурса[ ({period})]"},
    {"going.call_period.undetermined",
     "не установлено, укладывается ли мероприятие[ ({days})] в срок конкурса[ ({period})]"},
    {"going.call_place.satisfied", "по конкурсу есть свободное место[; всего мест: {places}][; "
                                   "занято другими: {taken}[, не более "
                                   "{at_most}]]"},
    {"going.call_place.not_satisfied", "по конкурсу нет свободного места[; всего мест: {places}][; "
                                       "занято другими: {taken}[, не более "
                                       "{at_most}]]"},
    {"going.call_place.undetermined", "не установлено, есть ли по конкурсу свободное место[; всего "
                                      "мест: {places}][; занято другими: "
                                      "{taken}[, не более {at_most}]]"},
    {"going.call_route.satisfied",
     "путь выдвижения[ ({route})] открыт по конкурсу[; открыты: {routes}]"},
    {"going.call_route.not_satisfied",
     "путь выдвижения[ ({route})] по конкурсу не открыт[; открыты: {routes}]"},
    {"going.call_route.undetermined",
     "не установлено, открыт ли по конкурсу путь выдвижения[ ({route})][; открыты: {routes}]"},
    {"going.clause.satisfied", "[{clause} соглашения {agreement}|пункт], по которому занимается "
                               "место, охватывает мероприятие"},
    {"going.clause.not_satisfied", "[{clause} соглашения {agreement}|пункт], по которому "
                                   "занимается место, не охватывает мероприятие"},
    {"going.clause.undetermined",
     "по имеющимся данным нельзя решить, охватывает ли мероприятие [{clause} соглашения "
     "{agreement}|пункт], по которому занимается место"},
};

} // namespace jspu_coop::detail
