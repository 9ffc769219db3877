/// @file
/// The records that are kept in files for ever.
#pragma once

#include <jspu_coop/formats/boost/records.hpp>
#include <jspu_coop/formats/json/courses.hpp>
#include <jspu_coop/formats/json/programmes.hpp>
#include <jspu_coop/formats/json/records.hpp>

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

/// Calls `use(name, record)` with a record of each kind from the book, and with the book.
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
}

} // namespace jspu_coop::testing
