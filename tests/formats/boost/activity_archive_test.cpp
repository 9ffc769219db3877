// Random records through their archives.
#include "formats/boost/round_trip.hpp"

namespace jspu_coop::testing {
namespace {

RC_GTEST_PROP(RecordArchives, activities, ()) {
    archives_round_trip<activity>();
}

} // namespace
} // namespace jspu_coop::testing
