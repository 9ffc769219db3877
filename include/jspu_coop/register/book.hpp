/// @file
/// A whole register as plain records: what files hold.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/activities/activity.hpp>
#include <jspu_coop/records/agreements/agreement.hpp>
#include <jspu_coop/records/agreements/book_statement.hpp>
#include <jspu_coop/records/agreements/ground_requirement.hpp>
#include <jspu_coop/records/parties/party.hpp>
#include <jspu_coop/records/people/person.hpp>
#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>
#include <jspu_coop/records/study/course.hpp>
#include <jspu_coop/records/study/curriculum.hpp>
#include <jspu_coop/register/change.hpp>

#include <vector>

namespace jspu_coop {

/// A whole register as plain records, each kind in the order of its ids. What files hold.
struct book {
    std::vector<party> parties{};                   ///< everybody that the other records name
    std::vector<person> persons{};                  ///< people under pseudonyms
    std::vector<agreement> agreements{};            ///< the agreements
    std::vector<activity> activities{};             ///< the activities
    std::vector<book_statement> statements{};       ///< for whom the register claims to be complete
    std::vector<ground_requirement> requirements{}; ///< what each scope needs
    std::vector<change> log{};                      ///< what was changed when, oldest first
    std::vector<course> courses{};                  ///< the courses that institutions teach
    std::vector<curriculum> curricula{};            ///< what is to be studied
    std::vector<joint_programme> joint_programmes{}; ///< the joint programmes
    std::vector<enrolment> enrolments{};             ///< the students of joint programmes

    /// Books are equal when all members are.
    friend bool operator==(book const&, book const&) = default;
};
JSPU_COOP_RECORD(book, (parties, persons, agreements, activities, statements, requirements, log,
                        courses, curricula, joint_programmes, enrolments));

/// Everything wrong with a book: the issues of each record and those across records, as
/// `cooperation_register::open` would find them.
[[nodiscard]] JSPU_COOP_EXPORT issues validate(book const& value);

} // namespace jspu_coop
