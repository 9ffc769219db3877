/// @file
/// The question who is away and who is here on a day.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/questions/clashes.hpp>

#include <optional>
#include <vector>

namespace jspu_coop {

/// That somebody is away or here on a day, or may be.
struct presence {
    stay_reference stay;                    ///< the activity, and whose part in it
    std::optional<person_id> person;        ///< who, where known
    std::optional<party_id> home;           ///< whose member, where known
    std::optional<party_id> host;           ///< where, where known
    std::optional<period> days;             ///< the days of the stay, where known
    std::optional<participation_step> last; ///< the last step recorded; none where there is none
    outcome there;                          ///< satisfied, or undetermined
    std::vector<missing_fact> missing;      ///< what makes it uncertain

    /// Equal when all members are.
    friend bool operator==(presence const&, presence const&) = default;
};

/// Who is away and who is here.
struct presence_answer {
    party_id at;                ///< the party asked about
    date day;                   ///< the day asked about
    std::vector<presence> away; ///< its own, elsewhere; by activity, then participation
    std::vector<presence> here; ///< guests, in the same order
    std::vector<clash> clashes; ///< clashes of these persons that touch the day, or may, with
                                ///< courses that they are to teach, too; by person, then in
                                ///< the order of `clashes_of`
    std::vector<missing_fact> missing; ///< what makes some of it uncertain
};

/// Who of a party is away on a day, and who is there as a guest: because of an activity of the
/// register, or as a student of a joint programme of it (`student_stays_in`).
///
/// Somebody is surely there who has arrived by the day (or has taken part to the end) and has not
/// left before it: the stay lasts to the last day of the activity, or to the day on which leaving
/// or completing is recorded, that day included. Where no arrival is recorded, whoever has neither
/// withdrawn nor been refused may be there on the days of the activity. Where a stay's days, home
/// or host are not known, it is open. Attendance from afar is no presence, nor is taking part in
/// what one's own party holds. An event in a country of its own is not at its organiser's.
///
/// A party stands for those that it succeeded.
///
/// Cost: linear in activities and enrolments; and of each person found, all stays and courses to be
/// taught are looked at, and all pairs that touch the day are compared.
/// @param records the register as known on a day; steps count that were recorded by then, also
///   where they take effect later
/// @param at the party; the library has no "us"
/// @param day the day asked about
[[nodiscard]] JSPU_COOP_EXPORT presence_answer who(view const& records, party_id const& at,
                                                   date const& day);

/// The answer as one tree of findings, for `explain/` and for machines.
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(presence_answer const& answer);

} // namespace jspu_coop
