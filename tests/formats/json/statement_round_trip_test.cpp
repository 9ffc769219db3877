// Random records through their JSON codec.
#include "formats/json/round_trip.hpp"

namespace jspu_coop::testing {
namespace {

RC_GTEST_PROP(JsonRecords, statements, ()) {
    round_trips<book_statement>();
}
RC_GTEST_PROP(JsonRecords, requirements, ()) {
    round_trips<ground_requirement>();
}
RC_GTEST_PROP(JsonRecords, changes, ()) {
    round_trips<change>();
}

} // namespace
} // namespace jspu_coop::testing
