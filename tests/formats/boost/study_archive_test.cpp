// Random credit systems, grades, transcripts and treaties through their archives.
#include <jspu_coop/formats/boost/papers.hpp>
#include <jspu_coop/formats/boost/study.hpp>

#include "formats/boost/round_trip.hpp"
#include "support/arbitrary_study.hpp"

namespace jspu_coop::testing {
namespace {

RC_GTEST_PROP(RecordArchives, credit_systems, ()) {
    archives_round_trip<credit_system>();
}
RC_GTEST_PROP(RecordArchives, credit_conversions, ()) {
    archives_round_trip<credit_conversion>();
}
RC_GTEST_PROP(RecordArchives, grade_scales, ()) {
    archives_round_trip<grade_scale>();
}
RC_GTEST_PROP(RecordArchives, grading_tables, ()) {
    archives_round_trip<grading_table>();
}
RC_GTEST_PROP(RecordArchives, tables_of_agreed_grades, ()) {
    archives_round_trip<agreed_grades>();
}
RC_GTEST_PROP(RecordArchives, course_equivalences, ()) {
    archives_round_trip<course_equivalence>();
}
RC_GTEST_PROP(RecordArchives, transcripts, ()) {
    archives_round_trip<transcript>();
}
RC_GTEST_PROP(RecordArchives, average_policies, ()) {
    archives_round_trip<average_policy>();
}
RC_GTEST_PROP(RecordArchives, recognition_treaties, ()) {
    archives_round_trip<recognition_treaty>();
}
RC_GTEST_PROP(RecordArchives, compensation_rules, ()) {
    archives_round_trip<compensation_rule>();
}
RC_GTEST_PROP(RecordArchives, paper_lists, ()) {
    archives_round_trip<paper_list>();
}
RC_GTEST_PROP(RecordArchives, retake_rules, ()) {
    archives_round_trip<retake_rule>();
}
RC_GTEST_PROP(RecordArchives, scholarship_rules, ()) {
    archives_round_trip<scholarship_rule>();
}
RC_GTEST_PROP(RecordArchives, score_mappings, ()) {
    archives_round_trip<score_mapping>();
}

} // namespace
} // namespace jspu_coop::testing
