/// @file
/// A slow, obvious register: a map of records a kind, checked whole by plain loops. It shares no
/// code with the register but the records and their own `validate`.
#pragma once

#include "register/samples.hpp"

#include <map>
#include <set>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

namespace jspu_coop::testing {

/// What is wrong, as "code /kind/id"; the register must say the same of the same change.
using complaints = std::set<std::string>;

class register_model {
public:
    std::map<std::string, party> parties;
    std::map<std::string, person> persons;
    std::map<std::string, agreement> agreements;
    std::map<std::string, activity> activities;
    std::map<std::string, book_statement> statements;
    std::map<std::string, ground_requirement> requirements;
    std::vector<change> log;

    [[nodiscard]] book to_book() const {
        return {values(parties),
                values(persons),
                values(agreements),
                values(activities),
                values(statements),
                values(requirements),
                log};
    }

    /// Applies all changes where nothing is said against them.
    complaints apply(change_set const& changes, date recorded) {
        register_model next = *this;
        next.said_.clear();
        next.put_.clear();
        next.removed_.clear();
        std::map<std::string, int> named;
        std::map<std::pair<record_kind, std::string>, change_action> actions;
        for (auto const& each : changes.records()) {
            std::visit(
                [&](auto const& record) { next.put(record, *this, recorded, named, actions); },
                each);
        }
        for (auto const& each : changes.removals()) {
            std::visit([&](auto const& id) { next.remove(id, named, actions); }, each);
        }
        for (auto const& [place, times] : named) {
            if (times > 1) {
                next.said_.insert("register.change_repeated " + place);
            }
        }
        if (!log.empty() && recorded < log.back().recorded) {
            next.said_.insert("register.recorded_decreases ");
        }
        next.check();
        if (!next.said_.empty()) {
            return next.said_;
        }
        std::int64_t const revision = log.empty() ? 1 : log.back().revision + 1;
        for (auto const& [what, action] : actions) {
            next.log.push_back({revision, recorded, what.first, what.second, action});
        }
        *this = next;
        return {};
    }

    [[nodiscard]] static std::set<std::string> ever_in(agreement const& of) {
        std::set<std::string> who;
        for (party_id const& each : of.parties) {
            who.insert(each.str());
        }
        for (auto const& each : of.history.entries()) {
            if (auto const* joined = std::get_if<agreement_acceded>(&each.event)) {
                who.insert(joined->party.str());
            }
        }
        return who;
    }

private:
    using actions_by_record = std::map<std::pair<record_kind, std::string>, change_action>;

    template <class T>
    static std::vector<T> values(std::map<std::string, T> const& of) {
        std::vector<T> all;
        for (auto const& [id, each] : of) {
            all.push_back(each);
        }
        return all;
    }

    template <class Self>
    static auto& records(Self& self, party const*) {
        return self.parties;
    }
    template <class Self>
    static auto& records(Self& self, person const*) {
        return self.persons;
    }
    template <class Self>
    static auto& records(Self& self, agreement const*) {
        return self.agreements;
    }
    template <class Self>
    static auto& records(Self& self, activity const*) {
        return self.activities;
    }
    template <class Self>
    static auto& records(Self& self, book_statement const*) {
        return self.statements;
    }
    template <class Self>
    static auto& records(Self& self, ground_requirement const*) {
        return self.requirements;
    }

    static record_kind kind(party const*) { return record_kind::party; }
    static record_kind kind(person const*) { return record_kind::person; }
    static record_kind kind(agreement const*) { return record_kind::agreement; }
    static record_kind kind(activity const*) { return record_kind::activity; }
    static record_kind kind(book_statement const*) { return record_kind::statement; }
    static record_kind kind(ground_requirement const*) { return record_kind::requirement; }

    static party const* kind_of_id(party_id const&) { return nullptr; }
    static person const* kind_of_id(person_id const&) { return nullptr; }
    static agreement const* kind_of_id(agreement_id const&) { return nullptr; }
    static activity const* kind_of_id(activity_id const&) { return nullptr; }
    static book_statement const* kind_of_id(statement_id const&) { return nullptr; }
    static ground_requirement const* kind_of_id(requirement_id const&) { return nullptr; }

    template <class Record>
    static std::string text_of_id(Record const& record) {
        if constexpr (std::is_same_v<Record, party>) {
            return id_of(record).str();
        } else {
            return record.id.str();
        }
    }
    static std::string place(record_kind of, std::string const& id) {
        return "/" + to_string(of) + "/" + id;
    }

    void say(std::string const& code, record_kind of, std::string const& id) {
        said_.insert(code + " " + place(of, id));
    }

    template <class Record>
    void put(Record const& record, register_model const& before, date recorded,
             std::map<std::string, int>& named, actions_by_record& actions) {
        Record const* const tag = nullptr;
        std::string const id = text_of_id(record);
        if (++named[place(kind(tag), id)] > 1) {
            return;
        }
        auto const& stored = records(before, tag);
        auto const old = stored.find(id);
        if (old != stored.end() && old->second == record) {
            return;
        }
        for (issue const& each : validate(record)) {
            if (each.severity == severity::error) {
                say(each.code, kind(tag), id);
            }
        }
        if constexpr (std::is_same_v<Record, agreement>) {
            check_history(record, old == stored.end() ? nullptr : &old->second, before, recorded);
        }
        put_.insert(place(kind(tag), id));
        actions[{kind(tag), id}] =
            old == stored.end() ? change_action::added : change_action::replaced;
        records(*this, tag).insert_or_assign(id, record);
    }

    void check_history(agreement const& now, agreement const* old, register_model const& before,
                       date recorded) {
        auto const& entries = now.history.entries();
        std::size_t const kept = old ? old->history.entries().size() : 0;
        for (std::size_t at = 0; at < kept; ++at) {
            if (at >= entries.size() || entries[at] != old->history.entries()[at]) {
                say("register.history_rewritten", record_kind::agreement, now.id.str());
                return;
            }
        }
        for (std::size_t at = kept; at < entries.size(); ++at) {
            bool const too_late = entries[at].recorded > recorded;
            bool const too_early =
                old && !before.log.empty() && entries[at].recorded < before.log.back().recorded;
            if (too_late || too_early) {
                say("register.recorded_decreases", record_kind::agreement, now.id.str());
            }
        }
    }

    template <class Id>
    void remove(Id const& id, std::map<std::string, int>& named, actions_by_record& actions) {
        auto const* const tag = kind_of_id(id);
        if (++named[place(kind(tag), id.str())] > 1) {
            return;
        }
        if (records(*this, tag).erase(id.str()) == 0) {
            say("register.not_there", kind(tag), id.str());
            return;
        }
        removed_.insert(place(kind(tag), id.str()));
        actions[{kind(tag), id.str()}] = change_action::removed;
    }

    // --- The book as a whole

    /// A record names another: who is to blame if that is not there.
    template <class Record>
    void names(record_kind by, std::string const& by_id, Record const* tag, std::string const& id) {
        if (records(*this, tag).contains(id)) {
            return;
        }
        if (put_.contains(place(by, by_id))) {
            say("register.reference_unknown", by, by_id);
        }
        if (removed_.contains(place(kind(tag), id))) {
            say("register.still_referenced", kind(tag), id);
        }
    }
    void names_party(record_kind by, std::string const& by_id, party_id const& who) {
        names(by, by_id, static_cast<party const*>(nullptr), who.str());
    }
    void names_party(record_kind by, std::string const& by_id, fact<party_id> const& who) {
        for (party_id const& each : told(who)) {
            names_party(by, by_id, each);
        }
    }
    template <class Id>
    static std::vector<Id> told(fact<Id> const& of) {
        if (of.is_known()) {
            return {of.value()};
        }
        return of.claims();
    }

    void unit_in(record_kind by, std::string const& by_id, unit_id const& unit,
                 std::set<std::string> const& owners) {
        for (std::string const& each : owners) {
            auto const owner = parties.find(each);
            if (owner == parties.end()) {
                return;
            }
            if (auto const* const held = std::get_if<institution>(&owner->second)) {
                for (institution_unit const& one : held->units) {
                    if (one.id == unit) {
                        return;
                    }
                }
            }
        }
        say("register.unit_unknown", by, by_id);
    }

    void check() {
        check_parties();
        for (auto const& [id, each] : persons) {
            names_party(record_kind::person, id, each.home);
            if (each.home.state() != knowledge::missing) {
                std::set<std::string> homes;
                for (party_id const& home : told(each.home)) {
                    homes.insert(home.str());
                }
                for (unit_id const& unit : told(each.unit)) {
                    unit_in(record_kind::person, id, unit, homes);
                }
            }
        }
        check_agreements();
        for (auto const& [id, each] : activities) {
            auto const& stay = std::get<exchange_stay>(each.detail);
            names_party(record_kind::activity, id, stay.home);
            names_party(record_kind::activity, id, stay.host);
            for (person_id const& who : told(stay.traveller.person)) {
                names(record_kind::activity, id, static_cast<person const*>(nullptr), who.str());
            }
            for (unit_id const& unit : told(stay.traveller.unit)) {
                unit_in(record_kind::activity, id, unit, {stay.home.str()});
            }
        }
        for (auto const& [id, each] : statements) {
            if (each.partner) {
                names_party(record_kind::statement, id, *each.partner);
            }
        }
        for (auto const& [id, each] : requirements) {
            for (auto const& [other_id, other] : requirements) {
                if (id != other_id && each.scope == other.scope && is_put("requirement", id)) {
                    say("register.requirement_repeated", record_kind::requirement, id);
                }
            }
        }
    }
    [[nodiscard]] bool is_put(char const* of, std::string const& id) const {
        return put_.contains("/" + std::string{of} + "/" + id);
    }

    void check_parties() {
        std::map<std::string, std::set<std::string>> edges;
        for (auto const& [id, each] : parties) {
            succession const* const after = succession_of(each);
            if (after == nullptr) {
                continue;
            }
            std::string const before = after->predecessor.str();
            names_party(record_kind::party, id, after->predecessor);
            edges[id].insert(before);
            if (parties.contains(before)
                && !std::holds_alternative<institution>(parties.at(before))) {
                say("register.reference_wrong_kind", record_kind::party, id);
            }
            for (auto const& [rival_id, rival] : parties) {
                succession const* const other = succession_of(rival);
                if (rival_id != id && other && other->predecessor == after->predecessor
                    && other->since == after->since && is_put("party", id)) {
                    say("register.predecessor_repeated", record_kind::party, id);
                }
            }
        }
        say_cycles("register.succession_cycle", record_kind::party, edges);
    }

    void check_agreements() {
        std::map<std::string, std::set<std::string>> edges;
        for (auto const& [id, each] : agreements) {
            for (std::string const& who : ever_in(each)) {
                names(record_kind::agreement, id, static_cast<party const*>(nullptr), who);
            }
            for (auto const& entry : each.history.entries()) {
                if (auto const* const signature = std::get_if<agreement_signed>(&entry.event)) {
                    names_party(record_kind::agreement, id, signature->party);
                }
            }
            for (clause const& one : each.clauses) {
                for (std::vector<party_unit> const& list : told(one.units)) {
                    for (party_unit const& of : list) {
                        names_party(record_kind::agreement, id, of.party);
                        unit_in(record_kind::agreement, id, of.unit, {of.party.str()});
                    }
                }
                for (places const& room : told(one.places)) {
                    names_party(record_kind::agreement, id,
                                std::get<numbered_places>(room).calendar_of);
                }
            }
            for (ground const& on : each.grounds) {
                names(record_kind::agreement, id, static_cast<agreement const*>(nullptr),
                      on.agreement->str());
                edges[id].insert(on.agreement->str());
            }
        }
        say_cycles("register.ground_cycle", record_kind::agreement, edges);
    }

    /// Everything that reaches itself by way of another: the closure of all edges but loops.
    void say_cycles(std::string const& code, record_kind of,
                    std::map<std::string, std::set<std::string>> reach) {
        for (auto& [from, to] : reach) {
            to.erase(from);
        }
        for (bool is_growing = true; is_growing;) {
            is_growing = false;
            for (auto& [from, to] : reach) {
                for (std::string const& middle : std::set<std::string>{to}) {
                    for (std::string const& next : reach[middle]) {
                        is_growing |= to.insert(next).second;
                    }
                }
            }
        }
        for (auto const& [from, to] : reach) {
            if (to.contains(from)) {
                say(code, of, from);
            }
        }
    }

    complaints said_;
    std::set<std::string> put_;
    std::set<std::string> removed_;
};

} // namespace jspu_coop::testing
