#include <jspu_coop/records/agreements/agreement_force.hpp>

#include "records/agreements/detail/force_facts.hpp"
#include "records/agreements/detail/term_end.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <map>
#include <utility>

namespace jspu_coop {

namespace {

/// The facts of an agreement that may be open and bear on its days.
enum own_fact : std::size_t { entry_fact, term_fact, renewal_fact, own_facts };

constexpr std::array<char const*, own_facts> own_paths{"/entry", "/term", "/renewal"};

/// Which of the open facts turn out well: the agreement has entered into force, its term has no
/// end, it is renewed for ever. The others turn out badly: not entered; over by the first day,
/// which a term until a named day may be; never.
using reading = std::bitset<own_facts>;

/// Adds the days between two days; none when the last lies before the first.
void add_days(period_set& days, date first, std::optional<date> last) {
    if (!last) {
        days.add(period::from(first));
    } else if (first <= *last) {
        days.add({first, *last});
    }
}

/// The days in force of one agreement by its own facts, its grounds left aside.
class own_days {
public:
    explicit own_days(agreement const& of) : of_{of}, facts_{detail::facts_of_history(of)} {}

    [[nodiscard]] std::vector<suspension> const& suspensions() const noexcept {
        return facts_.suspensions;
    }

    /// The first day in force, where it is known.
    [[nodiscard]] std::optional<date> entered() const noexcept { return facts_.entered; }

    /// The facts that are open.
    [[nodiscard]] reading open() const {
        reading facts;
        facts[entry_fact] = entry_is_open();
        facts[term_fact] = end_is_open();
        facts[renewal_fact] = of_.renewal.is_open();
        return facts;
    }

    /// What is known of one of the facts.
    [[nodiscard]] knowledge state_of(std::size_t fact) const {
        return fact == entry_fact  ? of_.entry.state()
               : fact == term_fact ? of_.term.state()
                                   : of_.renewal.state();
    }

    /// Those of the open facts that are open by themselves: the end of a term from an unknown day
    /// is not.
    [[nodiscard]] reading listed() const {
        reading facts = open();
        facts[term_fact] = of_.term.is_open();
        return facts;
    }

    /// The days in force where those of the open facts turn out well.
    [[nodiscard]] period_set in(reading const& well) const {
        period_set days;
        std::optional<date> const first = first_day(well);
        if (!first) {
            return days;
        }
        bool const renewed_for_ever = of_.renewal.is_open() && well[renewal_fact];
        bool const term_unknown = end_is_open() && !well[term_fact];
        std::optional<date> const replaced = first_act(0);
        if (renewed_for_ever) {
            days.add(period::from(*first));
        } else if (!term_unknown) {
            add_days(days, *first,
                     detail::renewed_end(first_end(*first), automatic(), facts_.notices, replaced));
        } else if (surely_has(*first)) { // from which day renewals count is unknown, too
            days.add({*first, *first});
        }
        for (std::size_t at = 0; at < facts_.acts.size(); ++at) {
            detail::prolongation const& act = facts_.acts[at];
            add_days(days, act.from,
                     renewed_for_ever ? std::nullopt
                                      : detail::renewed_end(act.until, automatic(), act.notices,
                                                            first_act(at + 1)));
        }
        if (facts_.ended) {
            days.subtract(period::from(*facts_.ended));
        }
        return days;
    }

private:
    [[nodiscard]] std::optional<date> first_day(reading const& well) const {
        bool const entered_somehow = entry_is_open() && well[entry_fact];
        return entered_somehow ? facts_.all_signed : facts_.entered;
    }

    [[nodiscard]] bool entry_is_open() const {
        return of_.entry.is_open() && facts_.all_signed && !facts_.entered;
    }

    /// Whether the end of the term is open: a length from an unknown day may end on any later one.
    [[nodiscard]] bool end_is_open() const {
        agreement_term const* const term = of_.term.get();
        return of_.term.is_open()
               || (entry_is_open() && term && std::holds_alternative<term_for>(*term));
    }

    /// Whether the term, of which the end is open, has the first day whatever it turns out to be:
    /// one that runs for a length of time does, one until a named day may have been over.
    [[nodiscard]] bool surely_has(date first) const {
        auto const& claims = of_.term.claims();
        return of_.term.is_known()
               || (!claims.empty()
                   && std::all_of(claims.begin(), claims.end(), [&](agreement_term const& each) {
                          auto const* const until = std::get_if<term_until>(&each);
                          return until == nullptr || first <= until->last;
                      }));
    }

    /// The last day of the term itself; nothing when it has none.
    [[nodiscard]] std::optional<date> first_end(date first) const {
        bool const is_for =
            of_.term.is_known() && std::holds_alternative<term_for>(of_.term.value());
        return is_for && end_is_open() ? std::nullopt : detail::first_end_of(of_.term, first);
    }

    [[nodiscard]] automatic_renewal const* automatic() const noexcept {
        renewal_rule const* const rule = of_.renewal.get();
        return rule ? std::get_if<automatic_renewal>(rule) : nullptr;
    }

    [[nodiscard]] std::optional<date> first_act(std::size_t at) const {
        return at < facts_.acts.size() ? std::optional{facts_.acts[at].from} : std::nullopt;
    }

    agreement const& of_;
    detail::force_facts facts_;
};

/// The first day, from a day on, on which a ground is not in force any more.
/// @param from the first day that counts
/// @param in_force the days on which it is in force
/// @param began a day on which it has begun
std::optional<date> lapse_day(date from, period_set const& in_force, date began) {
    if (from <= began) {
        if (!began.next()) {
            return std::nullopt;
        }
        from = *began.next();
    }
    for (period const& part : in_force.parts()) {
        if (part.contains(from)) {
            return part.last() ? part.last()->next() : std::nullopt;
        }
    }
    return from;
}

/// That the agreement ends, or may end, with a ground.
struct lapse {
    std::size_t at;                ///< which of the grounds
    bool open;                     ///< whether it does is not known
    agreement_force const* ground; ///< the days of the ground
};

/// The days that remain when the ground lapses as early as its open facts allow.
/// @param first the first day of the agreement
period_set lapsed_early(period_set days, std::optional<date> first, agreement_force const& ground) {
    if (!first || ground.possible.empty()) {
        return days;
    }
    date const began = ground.possible.parts().front().first();
    if (std::optional<date> const lapsed = lapse_day(*first, ground.certain, began)) {
        days.subtract(period::from(*lapsed));
    }
    return days;
}

/// The days that remain when the ground lapses as late as its open facts allow.
/// @param first the first day of the agreement; nothing when it may be any
period_set lapsed_late(period_set days, std::optional<date> first, agreement_force const& ground) {
    if (ground.certain.empty()) {
        return days;
    }
    date const began = ground.certain.parts().front().first();
    if (!first) {
        // The agreement may begin whenever the ground is in force, after a gap too.
        period_set gaps = ground.possible.outside(period::from(began));
        for (period const& gap : gaps.parts()) {
            days.subtract(gap);
        }
    } else if (std::optional<date> const lapsed = lapse_day(*first, ground.possible, began)) {
        days.subtract(period::from(*lapsed));
    }
    return days;
}

/// Answers for an agreement and all the grounds on which it rests, each once.
class force_finder {
public:
    explicit force_finder(agreement_lookup const& find) : find_{find} {}

    agreement_force force_of(agreement const& of) {
        answers_.emplace(of.id, std::nullopt);
        own_days const own{of};
        std::vector<lapse> const lapses = lapses_of(of);
        agreement_force force;
        force.certain = own.in({});
        for (lapse const& each : lapses) {
            force.certain = lapsed_early(std::move(force.certain), own.entered(), *each.ground);
        }
        force.possible = possible_days(own, own.open(), lapses);
        list_own_facts(force, of, own, lapses);
        list_facts_of_grounds(force, of, own, lapses);
        force.suspensions = own.suspensions();
        answers_[of.id] = force;
        return force;
    }

private:
    /// The days where those of the agreement's own open facts turn out well, and all those of its
    /// grounds.
    static period_set possible_days(own_days const& own, reading const& well,
                                    std::vector<lapse> const& lapses) {
        period_set days = own.in(well);
        for (lapse const& each : lapses) {
            if (!each.open) {
                days = lapsed_late(std::move(days), own.entered(), *each.ground);
            }
        }
        return days;
    }

    std::vector<lapse> lapses_of(agreement const& of) {
        std::vector<lapse> found;
        for (std::size_t at = 0; at < of.grounds.size(); ++at) {
            ground const& each = of.grounds[at];
            ground_lapse const* const says = each.on_lapse.get();
            bool const ends = says && *says == ground_lapse::ends;
            if (!each.agreement || each.relation == ground_relation::references
                || (!ends && !each.on_lapse.is_open())) {
                continue;
            }
            if (agreement_force const* const days = answer_for(*each.agreement)) {
                found.push_back({at, !ends, days});
            }
        }
        return found;
    }

    /// The days of a ground; null when it is not found, or rests on what is asked about: agreements
    /// that rest on one another do not end each other.
    agreement_force const* answer_for(agreement_id const& id) {
        auto const known = answers_.find(id);
        if (known == answers_.end()) {
            agreement const* const found = find_ ? find_(id) : nullptr;
            if (!found) {
                return nullptr;
            }
            force_of(*found);
        }
        std::optional<agreement_force> const& answer = answers_.at(id);
        return answer ? &*answer : nullptr;
    }

    /// Lists each open fact of the agreement itself on which some day depends, whatever the others
    /// are.
    static void list_own_facts(agreement_force& force, agreement const& of, own_days const& own,
                               std::vector<lapse> const& lapses) {
        reading const open = own.open();
        reading const listed = own.listed();
        for (std::size_t fact = 0; fact < own_facts; ++fact) {
            bool matters = false;
            for (unsigned long others = 0; listed[fact] && others < (1UL << own_facts); ++others) {
                reading badly = reading{others} & open;
                badly.reset(fact);
                reading well = badly;
                well.set(fact);
                matters = matters
                          || possible_days(own, badly, lapses) != possible_days(own, well, lapses);
            }
            if (matters) {
                force.open.push_back({of.id, own_paths[fact], own.state_of(fact)});
            }
        }
    }

    /// Lists what is open about the lapse of grounds on which some possible day depends.
    static void list_facts_of_grounds(agreement_force& force, agreement const& of,
                                      own_days const& own, std::vector<lapse> const& lapses) {
        for (lapse const& each : lapses) {
            // Where the agreement's own first day is open, so are all days: any serves to ask.
            std::optional<date> const first =
                force.possible.empty() ? std::nullopt
                                       : std::optional{force.possible.parts().front().first()};
            period_set const early = lapsed_early(force.possible, first, *each.ground);
            if (early == force.possible) {
                continue;
            }
            if (each.open) {
                add_fact(force, {of.id, path_join(path_join("/grounds", each.at), "on_lapse"),
                                 of.grounds[each.at].on_lapse.state()});
            }
            if (early != lapsed_late(force.possible, own.entered(), *each.ground)) {
                for (open_agreement_fact const& fact : each.ground->open) {
                    add_fact(force, fact);
                }
            }
        }
    }

    /// Two grounds may wait on one fact.
    static void add_fact(agreement_force& force, open_agreement_fact fact) {
        if (std::find(force.open.begin(), force.open.end(), fact) == force.open.end()) {
            force.open.push_back(std::move(fact));
        }
    }

    agreement_lookup const& find_;
    /// By agreement; nothing while its answer is being looked for.
    std::map<agreement_id, std::optional<agreement_force>> answers_;
};

} // namespace

agreement_force force_of(agreement const& of, agreement_lookup const& find) {
    return force_finder{find}.force_of(of);
}

} // namespace jspu_coop
