// Random records through their archives.
#include "formats/boost/round_trip.hpp"

namespace jspu_coop::testing {
namespace {

RC_GTEST_PROP(RecordArchives, agreements, ()) {
    archives_round_trip<agreement>();
}
RC_GTEST_PROP(RecordArchives, clauses, ()) {
    archives_round_trip<clause>();
}

} // namespace
} // namespace jspu_coop::testing
