// Random records through their JSON codec.
#include "formats/json/round_trip.hpp"

namespace jspu_coop::testing {
namespace {

RC_GTEST_PROP(JsonRecords, agreements, ()) {
    round_trips<agreement>();
}

} // namespace
} // namespace jspu_coop::testing
