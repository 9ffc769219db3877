// Random credit systems, grade scales, tables and lists of papers through their JSON codecs.
#include <jspu_coop/formats/json/papers.hpp>
#include <jspu_coop/formats/json/study.hpp>

#include "formats/json/round_trip.hpp"
#include "support/arbitrary_study.hpp"

namespace jspu_coop::testing {
namespace {

RC_GTEST_PROP(JsonRecords, credit_systems, ()) {
    round_trips<credit_system>();
}
RC_GTEST_PROP(JsonRecords, credit_conversions, ()) {
    round_trips<credit_conversion>();
}
RC_GTEST_PROP(JsonRecords, grade_scales, ()) {
    round_trips<grade_scale>();
}
RC_GTEST_PROP(JsonRecords, grading_tables, ()) {
    round_trips<grading_table>();
}
RC_GTEST_PROP(JsonRecords, agreed_grades, ()) {
    round_trips<agreed_grades>();
}
RC_GTEST_PROP(JsonRecords, paper_lists, ()) {
    round_trips<paper_list>();
}
RC_GTEST_PROP(JsonRecords, retake_rules, ()) {
    round_trips<retake_rule>();
}
RC_GTEST_PROP(JsonRecords, compensation_rules, ()) {
    round_trips<compensation_rule>();
}
RC_GTEST_PROP(JsonRecords, score_mappings, ()) {
    round_trips<score_mapping>();
}
RC_GTEST_PROP(JsonRecords, recognition_treaties, ()) {
    round_trips<recognition_treaty>();
}

} // namespace
} // namespace jspu_coop::testing
