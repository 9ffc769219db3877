/// @file
/// A snapshot as it was known on a day.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/register/snapshot.hpp>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace jspu_coop {

/// A snapshot as it was known on a day: of every history, what was recorded by then. Members
/// without a history are clerical and read as they stand now. Safe to read from many threads at
/// once.
///
/// An agreement is known when some entry of its history was recorded by then, or when it was added
/// by then: so one with a history that is still empty is known, with nothing that happened, from
/// the day on which it was added. One that came with an opened book, without history and without a
/// line in the book's log, is known on every day, until its first entry tells since when. An
/// activity is known from the day on which it was added, or on which the first entry about somebody
/// who takes part was recorded; one that came with an opened book, without a line in its log, on
/// every day. An enrolment is known as an agreement is.
class view {
public:
    /// What `records` tells of what was known on `known_on`.
    view(snapshot records, date known_on) noexcept
        : records_{std::move(records)}, known_on_{known_on} {}

    /// The records, whenever they became known.
    [[nodiscard]] snapshot const& records() const noexcept { return records_; }
    /// The day of knowledge.
    [[nodiscard]] date const& known_on() const noexcept { return known_on_; }

    /// The agreement with its history as known, or null when it was not known yet. Copies the
    /// agreement only when some entry was recorded later.
    [[nodiscard]] JSPU_COOP_EXPORT std::shared_ptr<agreement const>
    find_agreement(agreement_id const& id) const;
    /// The same, of an agreement already found in the snapshot.
    [[nodiscard]] JSPU_COOP_EXPORT std::shared_ptr<agreement const>
    as_known(std::shared_ptr<agreement const> const& found) const;

    /// The activity with the histories of those who take part as known, or null when it was not
    /// known yet. Copies the activity only when some entry was recorded later. What an activity
    /// is, and who is listed, is clerical: it reads as it stands now.
    [[nodiscard]] JSPU_COOP_EXPORT std::shared_ptr<activity const>
    find_activity(activity_id const& id) const;
    /// The same, of an activity already found in the snapshot.
    [[nodiscard]] JSPU_COOP_EXPORT std::shared_ptr<activity const>
    as_known(std::shared_ptr<activity const> const& found) const;
    /// Whether an activity found in the snapshot was known by then.
    [[nodiscard]] JSPU_COOP_EXPORT bool knows(activity const& found) const;
    /// An activity, be it in the register or not, with the histories of those who take part as
    /// known.
    [[nodiscard]] JSPU_COOP_EXPORT std::shared_ptr<activity const>
    with_known_histories(std::shared_ptr<activity const> const& of) const;

    /// The enrolment with its history as known, or null when it was not known yet. Copies the
    /// enrolment only when some entry was recorded later. Courses, curricula and joint programmes
    /// are clerical: they read as they stand now.
    [[nodiscard]] JSPU_COOP_EXPORT std::shared_ptr<enrolment const>
    find_enrolment(enrolment_id const& id) const;
    /// The same, of an enrolment already found in the snapshot.
    [[nodiscard]] JSPU_COOP_EXPORT std::shared_ptr<enrolment const>
    as_known(std::shared_ptr<enrolment const> const& found) const;

    /// The agreements known by then that are in force on a day, whatever their missing facts are;
    /// suspended ones too. Linear in the number of agreements.
    JSPU_COOP_EXPORT void each_in_force(date const& day,
                                        snapshot::agreement_visitor const& visit) const;

    /// The statement known by then that claims completeness for the partner or its country from the
    /// earliest day, or null.
    [[nodiscard]] JSPU_COOP_EXPORT std::shared_ptr<book_statement const>
    completeness_for(party_id const& partner) const;

private:
    snapshot records_;
    date known_on_;
};

} // namespace jspu_coop
