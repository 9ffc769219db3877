// Random courses and curricula through their archives.
#include "formats/boost/round_trip.hpp"
#include "support/arbitrary_study.hpp"

namespace jspu_coop::testing {
namespace {

RC_GTEST_PROP(RecordArchives, courses, ()) {
    archives_round_trip<course>();
}
RC_GTEST_PROP(RecordArchives, curricula, ()) {
    archives_round_trip<curriculum>();
}

} // namespace
} // namespace jspu_coop::testing
