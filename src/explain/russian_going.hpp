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
    {"going.clause.satisfied", "[{clause} соглашения {agreement}|пункт], по которому занимается "
                               "место, охватывает мероприятие"},
    {"going.clause.not_satisfied", "[{clause} соглашения {agreement}|пункт], по которому "
                                   "занимается место, не охватывает мероприятие"},
    {"going.clause.undetermined",
     "по имеющимся данным нельзя решить, охватывает ли мероприятие [{clause} соглашения "
     "{agreement}|пункт], по которому занимается место"},
};

} // namespace jspu_coop::detail
