// Random records through their archives.
#include "formats/boost/round_trip.hpp"

namespace jspu_coop::testing {
namespace {

RC_GTEST_PROP(RecordArchives, statements, ()) {
    archives_round_trip<book_statement>();
}
RC_GTEST_PROP(RecordArchives, requirements, ()) {
    archives_round_trip<ground_requirement>();
}
RC_GTEST_PROP(RecordArchives, changes, ()) {
    archives_round_trip<change>();
}

} // namespace
} // namespace jspu_coop::testing
