/// @file
/// A register at one moment: it never changes, and costs next to nothing to keep.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/activities/activity.hpp>
#include <jspu_coop/records/agreements/agreement.hpp>
#include <jspu_coop/records/agreements/book_statement.hpp>
#include <jspu_coop/records/agreements/ground_requirement.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/parties/party.hpp>
#include <jspu_coop/records/people/person.hpp>
#include <jspu_coop/register/change.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace jspu_coop {

class cooperation_register;
// Declared only: most questions ask for none of these, and would compile longer.
struct book;
struct course;
struct curriculum;
struct enrolment;
struct joint_programme;

namespace detail {
struct register_roots;
}

/// A register at one moment. Copying shares everything; later changes to the register do not touch
/// it. Safe to read from many threads at once.
///
/// Look-ups take time logarithmic in the number of records, and then linear in what they yield.
/// Each yields records in the order of their ids, until the visitor returns false.
class snapshot {
public:
    /// Called with each agreement found; returns false to stop.
    using agreement_visitor = std::function<bool(std::shared_ptr<agreement const> const&)>;
    /// Called with each activity found; returns false to stop.
    using activity_visitor = std::function<bool(std::shared_ptr<activity const> const&)>;
    /// Called with each party found; returns false to stop.
    using party_visitor = std::function<bool(std::shared_ptr<party const> const&)>;
    /// Called with each course found; returns false to stop.
    using course_visitor = std::function<bool(std::shared_ptr<course const> const&)>;
    /// Called with each curriculum found; returns false to stop.
    using curriculum_visitor = std::function<bool(std::shared_ptr<curriculum const> const&)>;
    /// Called with each joint programme found; returns false to stop.
    using joint_programme_visitor =
        std::function<bool(std::shared_ptr<joint_programme const> const&)>;
    /// Called with each enrolment found; returns false to stop.
    using enrolment_visitor = std::function<bool(std::shared_ptr<enrolment const> const&)>;

    /// An empty register.
    JSPU_COOP_EXPORT snapshot();
    /// For the register's own use.
    /// @pre `roots` is not null
    JSPU_COOP_EXPORT explicit snapshot(
        std::shared_ptr<detail::register_roots const> roots) noexcept;
    /// Shares everything. There is no move, so that every snapshot stays one.
    snapshot(snapshot const&) noexcept = default;
    /// Shares everything.
    snapshot& operator=(snapshot const&) noexcept = default;
    ~snapshot() = default;

    /// How many change sets led here, by the log.
    [[nodiscard]] JSPU_COOP_EXPORT std::int64_t revision() const noexcept;
    /// How many records of a kind there are.
    [[nodiscard]] JSPU_COOP_EXPORT std::size_t count(record_kind kind) const noexcept;

    /// The party with this id, or null; likewise for the other kinds.
    [[nodiscard]] JSPU_COOP_EXPORT std::shared_ptr<party const> find(party_id const& id) const;
    /// The person with this id, or null.
    [[nodiscard]] JSPU_COOP_EXPORT std::shared_ptr<person const> find(person_id const& id) const;
    /// The agreement with this id, or null.
    [[nodiscard]] JSPU_COOP_EXPORT std::shared_ptr<agreement const>
    find(agreement_id const& id) const;
    /// The activity with this id, or null.
    [[nodiscard]] JSPU_COOP_EXPORT std::shared_ptr<activity const>
    find(activity_id const& id) const;
    /// The statement with this id, or null.
    [[nodiscard]] JSPU_COOP_EXPORT std::shared_ptr<book_statement const>
    find(statement_id const& id) const;
    /// The requirement with this id, or null.
    [[nodiscard]] JSPU_COOP_EXPORT std::shared_ptr<ground_requirement const>
    find(requirement_id const& id) const;
    /// The course with this id, or null.
    [[nodiscard]] JSPU_COOP_EXPORT std::shared_ptr<course const> find(course_id const& id) const;
    /// The curriculum with this id, or null.
    [[nodiscard]] JSPU_COOP_EXPORT std::shared_ptr<curriculum const>
    find(curriculum_id const& id) const;
    /// The joint programme with this id, or null.
    [[nodiscard]] JSPU_COOP_EXPORT std::shared_ptr<joint_programme const>
    find(joint_programme_id const& id) const;
    /// The enrolment with this id, or null.
    [[nodiscard]] JSPU_COOP_EXPORT std::shared_ptr<enrolment const>
    find(enrolment_id const& id) const;

    /// Every party.
    JSPU_COOP_EXPORT void each_party(party_visitor const& visit) const;
    /// Every agreement.
    JSPU_COOP_EXPORT void each_agreement(agreement_visitor const& visit) const;
    /// Every activity.
    JSPU_COOP_EXPORT void each_activity(activity_visitor const& visit) const;
    /// Every course.
    JSPU_COOP_EXPORT void each_course(course_visitor const& visit) const;
    /// Every curriculum.
    JSPU_COOP_EXPORT void each_curriculum(curriculum_visitor const& visit) const;
    /// Every joint programme.
    JSPU_COOP_EXPORT void each_joint_programme(joint_programme_visitor const& visit) const;
    /// Every enrolment.
    JSPU_COOP_EXPORT void each_enrolment(enrolment_visitor const& visit) const;

    /// Agreements to which the party ever belonged, by first signature or accession.
    JSPU_COOP_EXPORT void agreements_of(party_id const& who, agreement_visitor const& visit) const;
    /// Agreements to which both parties ever belonged.
    JSPU_COOP_EXPORT void agreements_between(party_id const& one, party_id const& other,
                                             agreement_visitor const& visit) const;
    /// Agreements of a party with anybody else in a country.
    JSPU_COOP_EXPORT void agreements_of_with_country(party_id const& who, country const& where,
                                                     agreement_visitor const& visit) const;
    /// Agreements with a party in the country.
    JSPU_COOP_EXPORT void agreements_in(country const& where, agreement_visitor const& visit) const;
    /// Agreements of which some clause, first or amended, ever had the scope.
    JSPU_COOP_EXPORT void agreements_with(scope what, agreement_visitor const& visit) const;
    /// Activities that name the party.
    JSPU_COOP_EXPORT void activities_of(party_id const& who, activity_visitor const& visit) const;
    /// Activities that name the person, as traveller or among those who take part.
    JSPU_COOP_EXPORT void activities_with(person_id const& who,
                                          activity_visitor const& visit) const;
    /// Activities in which somebody takes a place under a clause of the agreement.
    JSPU_COOP_EXPORT void activities_under(agreement_id const& what,
                                           activity_visitor const& visit) const;
    /// Activities whose known period has the day. Linear in the activities that end on it or later.
    JSPU_COOP_EXPORT void activities_on(date const& day, activity_visitor const& visit) const;

    /// Courses that the institution teaches.
    JSPU_COOP_EXPORT void courses_of(party_id const& who, course_visitor const& visit) const;
    /// Curricula of the institution.
    JSPU_COOP_EXPORT void curricula_of(party_id const& who, curriculum_visitor const& visit) const;
    /// Joint programmes that name the party: as home, as a site, as who pays a fee.
    JSPU_COOP_EXPORT void joint_programmes_of(party_id const& who,
                                              joint_programme_visitor const& visit) const;
    /// Joint programmes that a clause of the agreement carries, or lets be taught out.
    JSPU_COOP_EXPORT void joint_programmes_under(agreement_id const& what,
                                                 joint_programme_visitor const& visit) const;
    /// Enrolments on the joint programme.
    JSPU_COOP_EXPORT void enrolments_on(joint_programme_id const& what,
                                        enrolment_visitor const& visit) const;
    /// Enrolments of the person.
    JSPU_COOP_EXPORT void enrolments_of(person_id const& who, enrolment_visitor const& visit) const;

    /// The parties that succeeded this one, directly, in the order of their ids.
    [[nodiscard]] JSPU_COOP_EXPORT std::vector<party_id> successors_of(party_id const& who) const;
    /// The statements that claim completeness for a partner or for a country, in the order of their
    /// ids.
    [[nodiscard]] JSPU_COOP_EXPORT std::vector<std::shared_ptr<book_statement const>>
    statements_on(party_id const& partner, std::optional<country> const& where) const;
    /// What an activity of the scope needs, or null where the register does not say.
    [[nodiscard]] JSPU_COOP_EXPORT std::shared_ptr<ground_requirement const>
    requirement_for(scope what) const;

    /// The day on which the agreement was added, by the log; none when it came with the book that
    /// was opened, or is not there.
    [[nodiscard]] JSPU_COOP_EXPORT std::optional<date> added_on(agreement_id const& id) const;
    /// The same of an activity.
    [[nodiscard]] JSPU_COOP_EXPORT std::optional<date> added_on(activity_id const& id) const;
    /// The same of an enrolment.
    [[nodiscard]] JSPU_COOP_EXPORT std::optional<date> added_on(enrolment_id const& id) const;
    /// What was changed, oldest first.
    [[nodiscard]] JSPU_COOP_EXPORT std::vector<change> log() const;
    /// All records as a plain book; whoever asks includes `book.hpp`.
    [[nodiscard]] JSPU_COOP_EXPORT book to_book() const;

private:
    friend class cooperation_register;

    std::shared_ptr<detail::register_roots const> roots_;
};

} // namespace jspu_coop
