// Random records through their JSON codec.
#include "formats/json/round_trip.hpp"

namespace jspu_coop::testing {
namespace {

RC_GTEST_PROP(JsonRecords, activities, ()) {
    round_trips<activity>();
}

} // namespace
} // namespace jspu_coop::testing
