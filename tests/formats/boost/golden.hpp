/// @file
/// The records that are kept in files for ever.
#pragma once

#include <jspu_coop/formats/boost/papers.hpp>
#include <jspu_coop/formats/boost/policies.hpp>
#include <jspu_coop/formats/boost/records.hpp>
#include <jspu_coop/formats/boost/study.hpp>
#include <jspu_coop/formats/json/courses.hpp>
#include <jspu_coop/formats/json/papers.hpp>
#include <jspu_coop/formats/json/policies.hpp>
#include <jspu_coop/formats/json/programmes.hpp>
#include <jspu_coop/formats/json/records.hpp>
#include <jspu_coop/formats/json/study.hpp>

#include "support/outline.hpp"
#include "support/source_folder.hpp"

#include <string>
#include <variant>

namespace jspu_coop::testing {

/// The folder of the kept files.
inline std::string const golden_folder = in_source_folder("tests/golden/").string();

/// The made-up book in which every member and every alternative stands.
[[nodiscard]] inline book every_member() {
    return from_json<book>(content_of(golden_folder + "every_member.json")).value();
}

/// A made-up record that stands in no book: from what the schemas are checked with.
template <class T>
[[nodiscard]] T every_member_of(std::string const& name) {
    return from_json<T>(content_of(in_source_folder("tests/schema/every_member_of_").string() + name
                                   + ".json"))
        .value();
}

/// Calls `use(name, record)` with a record of each kind that stands in no book.
template <class Use>
void for_each_kept_outside_books(Use const& use) {
    use("credit_system", every_member_of<credit_system>("credit_system"));
    use("credit_conversion", every_member_of<credit_conversion>("credit_conversion"));
    use("grade_scale", every_member_of<grade_scale>("grade_scale"));
    use("grading_table", every_member_of<grading_table>("grading_table"));
    use("agreed_grades", every_member_of<agreed_grades>("agreed_grades"));
    use("course_equivalence", every_member_of<course_equivalence>("course_equivalence"));
    use("transcript", every_member_of<transcript>("transcript"));
    use("average_policy", every_member_of<average_policy>("average_policy"));
    use("recognition_treaty", every_member_of<recognition_treaty>("recognition_treaty"));
    use("compensation_rule", every_member_of<compensation_rule>("compensation_rule"));
    use("retake_rule", every_member_of<retake_rule>("retake_rule"));
    use("scholarship_rule", every_member_of<scholarship_rule>("scholarship_rule"));
    use("score_mapping", every_member_of<score_mapping>("score_mapping"));
    use("paper_list", every_member_of<paper_list>("paper_list"));
    use("fact_schema",
        from_json<fact_schema>(content_of(golden_folder + "every_fact_schema.json")).value());
    use("policy", from_json<policy>(content_of(golden_folder + "every_policy.json")).value());
}

/// Calls `use(name, record)` with a record of each kind from the book, with the book, and with a
/// record of each kind that stands in none.
template <class Use>
void for_each_kept(book const& whole, Use const& use) {
    agreement const& full = whole.agreements.front();
    for (party const& each : whole.parties) {
        if (auto const* home = std::get_if<institution>(&each); home && home->succeeds) {
            use("party", each);
        }
    }
    use("person", whole.persons.front());
    use("clause", full.clauses.front());
    use("agreement", full);
    use("activity", whole.activities.front());
    use("book_statement", whole.statements.front());
    use("ground_requirement", whole.requirements.front());
    use("change", whole.log.front());
    use("course", whole.courses.front());
    use("curriculum", whole.curricula.front());
    use("joint_programme", whole.joint_programmes.front());
    use("enrolment", whole.enrolments.front());
    use("book", whole);
    for_each_kept_outside_books(use);
}

/// The description, in some version, of all that is kept.
[[nodiscard]] inline std::string outline_of_all(archive_versions version) {
    outline listed{version};
    static_cast<void>(listed.add<book>());
    for_each_kept_outside_books(
        [&]<class T>(std::string const&, T const&) { static_cast<void>(listed.add<T>()); });
    return listed.text();
}

} // namespace jspu_coop::testing
