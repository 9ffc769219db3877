// Random records through their JSON codec.
#include "formats/json/round_trip.hpp"

namespace jspu_coop::testing {
namespace {

RC_GTEST_PROP(JsonRecords, parties, ()) {
    round_trips<party>();
}
RC_GTEST_PROP(JsonRecords, persons, ()) {
    round_trips<person>();
}

} // namespace
} // namespace jspu_coop::testing
