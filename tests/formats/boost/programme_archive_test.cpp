// Random joint programmes and enrolments through their archives.
#include "formats/boost/round_trip.hpp"
#include "support/arbitrary_study.hpp"

namespace jspu_coop::testing {
namespace {

RC_GTEST_PROP(RecordArchives, joint_programmes, ()) {
    archives_round_trip<joint_programme>();
}
RC_GTEST_PROP(RecordArchives, enrolments, ()) {
    archives_round_trip<enrolment>();
}

} // namespace
} // namespace jspu_coop::testing
