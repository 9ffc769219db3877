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
    {"going.clause.satisfied",
     "[{clause} of agreement {agreement}|the clause], whose place is taken, covers the activity"},
    {"going.clause.not_satisfied", "[{clause} of agreement {agreement}|the clause], whose place is "
                                   "taken, does not cover the activity"},
    {"going.clause.undetermined",
     "whether [{clause} of agreement {agreement}|the clause], whose place is taken, covers the "
     "activity cannot be decided from what is known"},
};

} // namespace jspu_coop::detail
