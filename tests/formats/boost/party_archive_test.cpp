// Random records through their archives.
#include "formats/boost/round_trip.hpp"

namespace jspu_coop::testing {
namespace {

RC_GTEST_PROP(RecordArchives, parties, ()) {
    archives_round_trip<party>();
}
RC_GTEST_PROP(RecordArchives, persons, ()) {
    archives_round_trip<person>();
}

} // namespace
} // namespace jspu_coop::testing
