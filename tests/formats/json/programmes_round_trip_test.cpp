// Random joint programmes and enrolments through their JSON codecs.
#include <jspu_coop/formats/json/programmes.hpp>

#include "formats/json/round_trip.hpp"
#include "support/arbitrary_study.hpp"

namespace jspu_coop::testing {
namespace {

RC_GTEST_PROP(JsonRecords, joint_programmes, ()) {
    round_trips<joint_programme>();
}
RC_GTEST_PROP(JsonRecords, scholarship_rules, ()) {
    round_trips<scholarship_rule>();
}
RC_GTEST_PROP(JsonRecords, enrolments, ()) {
    round_trips<enrolment>();
}

} // namespace
} // namespace jspu_coop::testing
