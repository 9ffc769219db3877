/// @file
/// A register at one moment: it never changes, and costs next to nothing to keep.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/register/book.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace jspu_coop {

class cooperation_register;

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

    /// Every party.
    JSPU_COOP_EXPORT void each_party(party_visitor const& visit) const;
    /// Every agreement.
    JSPU_COOP_EXPORT void each_agreement(agreement_visitor const& visit) const;
    /// Every activity.
    JSPU_COOP_EXPORT void each_activity(activity_visitor const& visit) const;

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
    /// What was changed, oldest first.
    [[nodiscard]] JSPU_COOP_EXPORT std::vector<change> log() const;
    /// All records as a plain book.
    [[nodiscard]] JSPU_COOP_EXPORT book to_book() const;

private:
    friend class cooperation_register;

    std::shared_ptr<detail::register_roots const> roots_;
};

} // namespace jspu_coop
