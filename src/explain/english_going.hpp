// English: the findings of the question whether an activity may go ahead.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message english_going[] = {
    {"going.satisfied", "[the activity {activity}|the activity] may go ahead"},
    {"going.not_satisfied", "[the activity {activity}|the activity] may not go ahead"},
    {"going.undetermined", "whether [the activity {activity}|the activity] may go ahead cannot be "
                           "decided from what is known"},
    {"going.not_applicable", "nothing is asked of [the activity {activity}|the activity]"},
    {"going.participant.satisfied",
     "[participation {participation}|the participant]: the way is free"},
    {"going.participant.not_satisfied",
     "[participation {participation}|the participant]: something stands in the way"},
    {"going.participant.undetermined", "[participation {participation}|the participant]: whether "
                                       "the way is free cannot be decided from what is known"},
    {"going.participant.not_applicable",
     "[participation {participation}|the participant]: nothing is asked"},
    {"going.call.satisfied", "what [the call {call}|the call] publishes does not stand in the way"},
    {"going.call.not_satisfied", "what [the call {call}|the call] publishes stands in the way"},
    {"going.call.undetermined",
     "whether what [the call {call}|the call] publishes stands in the way "
     "cannot be decided from what is known"},
    {"going.call.not_applicable", "no call is named"},
    {"going.call_ground.satisfied", "the rule for the scope asks for a call, and there is one"},
    {"going.call_ground.not_satisfied",
     "the rule for the scope asks for a call, and there is none[ for {without}]"},
    {"going.call_ground.undetermined", "whether there is a call, as the rule for the scope asks[; "
                                       "for {without} there is none], cannot "
                                       "be decided from what is known"},
    {"going.call_period.satisfied",
     "the activity[ ({days})] lies within the days of the call[ ({period})]"},
    {"going.call_period.not_satisfied",
     "the activity[ ({days})] does not lie within the days of the call[ ({period})]"},
    {"going.call_period.undetermined",
     "whether the activity[ ({days})] lies within the days of the "
     "call[ ({period})] is not certain"},
    {"going.call_place.satisfied",
     "the call has a place left[; places: {places}][; taken by others: "
     "{taken}[, at most {at_most}]]"},
    {"going.call_place.not_satisfied", "the call has no place left[; places: {places}][; taken by "
                                       "others: {taken}[, at most {at_most}]]"},
    {"going.call_place.undetermined",
     "whether the call has a place left is not certain[; places: {places}][; taken by others: "
     "{taken}[, at most {at_most}]]"},
    {"going.call_route.satisfied",
     "the way of nomination[ ({route})] is open under the call[; open: {routes}]"},
    {"going.call_route.not_satisfied",
     "the way of nomination[ ({route})] is not open under the call[; open: {routes}]"},
    {"going.call_route.undetermined", "whether the way of nomination[ ({route})] is open under the "
                                      "call is not certain[; open: {routes}]"},
    {"going.clause.satisfied",
     "[{clause} of agreement {agreement}|the clause], whose place is taken, covers the activity"},
    {"going.clause.not_satisfied", "[{clause} of agreement {agreement}|the clause], whose place is "
                                   "taken, does not cover the activity"},
    {"going.clause.undetermined",
     "whether [{clause} of agreement {agreement}|the clause], whose place is taken, covers the "
     "activity cannot be decided from what is known"},
};

} // namespace jspu_coop::detail
