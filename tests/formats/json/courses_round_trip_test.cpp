// Random courses, curricula, transcripts and policies of averages through their JSON codecs.
#include <jspu_coop/formats/json/courses.hpp>

#include "formats/json/round_trip.hpp"
#include "support/arbitrary_study.hpp"

namespace jspu_coop::testing {
namespace {

RC_GTEST_PROP(JsonRecords, courses, ()) {
    round_trips<course>();
}
RC_GTEST_PROP(JsonRecords, course_equivalences, ()) {
    round_trips<course_equivalence>();
}
RC_GTEST_PROP(JsonRecords, curricula, ()) {
    round_trips<curriculum>();
}
RC_GTEST_PROP(JsonRecords, transcripts, ()) {
    round_trips<transcript>();
}
RC_GTEST_PROP(JsonRecords, average_policies, ()) {
    round_trips<average_policy>();
}

} // namespace
} // namespace jspu_coop::testing
