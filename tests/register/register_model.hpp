/// @file
/// A slow, obvious register: a map of records a kind, checked whole by plain loops. It shares no
/// code with the register but the records and their own `validate`.
#pragma once

#include "register/programme_samples.hpp"
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
    std::map<std::string, course> courses;
    std::map<std::string, curriculum> curricula;
    std::map<std::string, joint_programme> joint_programmes;
    std::map<std::string, enrolment> enrolments;
    std::vector<change> log;

    [[nodiscard]] book to_book() const {
        return {values(parties),
                values(persons),
                values(agreements),
                values(activities),
                values(statements),
                values(requirements),
                log,
                values(courses),
                values(curricula),
                values(joint_programmes),
                values(enrolments)};
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
    template <class Self>
    static auto& records(Self& self, course const*) {
        return self.courses;
    }
    template <class Self>
    static auto& records(Self& self, curriculum const*) {
        return self.curricula;
    }
    template <class Self>
    static auto& records(Self& self, joint_programme const*) {
        return self.joint_programmes;
    }
    template <class Self>
    static auto& records(Self& self, enrolment const*) {
        return self.enrolments;
    }

    static record_kind kind(party const*) { return record_kind::party; }
    static record_kind kind(person const*) { return record_kind::person; }
    static record_kind kind(agreement const*) { return record_kind::agreement; }
    static record_kind kind(activity const*) { return record_kind::activity; }
    static record_kind kind(book_statement const*) { return record_kind::statement; }
    static record_kind kind(ground_requirement const*) { return record_kind::requirement; }
    static record_kind kind(course const*) { return record_kind::course; }
    static record_kind kind(curriculum const*) { return record_kind::curriculum; }
    static record_kind kind(joint_programme const*) { return record_kind::joint_programme; }
    static record_kind kind(enrolment const*) { return record_kind::enrolment; }

    static party const* kind_of_id(party_id const&) { return nullptr; }
    static person const* kind_of_id(person_id const&) { return nullptr; }
    static agreement const* kind_of_id(agreement_id const&) { return nullptr; }
    static activity const* kind_of_id(activity_id const&) { return nullptr; }
    static book_statement const* kind_of_id(statement_id const&) { return nullptr; }
    static ground_requirement const* kind_of_id(requirement_id const&) { return nullptr; }
    static course const* kind_of_id(course_id const&) { return nullptr; }
    static curriculum const* kind_of_id(curriculum_id const&) { return nullptr; }
    static joint_programme const* kind_of_id(joint_programme_id const&) { return nullptr; }
    static enrolment const* kind_of_id(enrolment_id const&) { return nullptr; }

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
        if constexpr (std::is_same_v<Record, agreement> || std::is_same_v<Record, enrolment>) {
            check_history(record, old == stored.end() ? nullptr : &old->second, before, recorded);
        }
        put_.insert(place(kind(tag), id));
        actions[{kind(tag), id}] =
            old == stored.end() ? change_action::added : change_action::replaced;
        records(*this, tag).insert_or_assign(id, record);
    }

    template <class Record>
    void check_history(Record const& now, Record const* old, register_model const& before,
                       date recorded) {
        auto const& entries = now.history.entries();
        std::size_t const kept = old ? old->history.entries().size() : 0;
        if constexpr (std::is_same_v<Record, enrolment>) {
            bool const is_same =
                old == nullptr || (now.student == old->student && now.programme == old->programme);
            if (kept > 0 && !is_same) {
                say("register.history_rewritten", kind(&now), now.id.str());
            }
        }
        for (std::size_t at = 0; at < kept; ++at) {
            if (at >= entries.size() || entries[at] != old->history.entries()[at]) {
                say("register.history_rewritten", kind(&now), now.id.str());
                return;
            }
        }
        for (std::size_t at = kept; at < entries.size(); ++at) {
            bool const too_late = entries[at].recorded > recorded;
            bool const too_early =
                old && !before.log.empty() && entries[at].recorded < before.log.back().recorded;
            if (too_late || too_early) {
                say("register.recorded_decreases", kind(&now), now.id.str());
            }
        }
    }

    template <class Id>
    void remove(Id const& id, std::map<std::string, int>& named, actions_by_record& actions) {
        auto const* const tag = kind_of_id(id);
        if (++named[place(kind(tag), id.str())] > 1) {
            return;
        }
        if constexpr (std::is_same_v<Id, enrolment_id>) {
            auto const stored = enrolments.find(id.str());
            if (stored != enrolments.end() && !stored->second.history.entries().empty()) {
                say("register.history_removed", record_kind::enrolment, id.str());
            }
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
        check_all(courses);
        check_all(curricula);
        check_all(joint_programmes);
        check_all(enrolments);
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

    // --- Joint programmes

    template <class Record>
    void check_all(std::map<std::string, Record> const& records) {
        for (auto const& [id, each] : records) {
            check_one(each);
        }
    }

    /// A party that has to be an institution.
    void names_institution(record_kind by, std::string const& by_id, party_id const& who) {
        names_party(by, by_id, who);
        auto const found = parties.find(who.str());
        if (found != parties.end() && !std::holds_alternative<institution>(found->second)) {
            say("register.reference_wrong_kind", by, by_id);
        }
    }

    void check_one(course const& of) {
        names_institution(record_kind::course, of.id.str(), of.institution);
    }

    void check_one(curriculum const& of) {
        std::string const id = of.id.str();
        names_institution(record_kind::curriculum, id, of.institution);
        for (curriculum_module const& module : of.modules) {
            bool are_all_known = true;
            std::int64_t sum = 0;
            for (planned_course const& each : module.courses) {
                names(record_kind::curriculum, id, static_cast<course const*>(nullptr),
                      each.course.str());
                auto const found = courses.find(each.course.str());
                if (found == courses.end() || !found->second.credits.is_known()) {
                    are_all_known = false;
                } else {
                    sum += found->second.credits.value().amount() == decimal{6} ? 6 : 3;
                }
            }
            auto const* const asked = std::get_if<least_credits>(&module.demand);
            if (asked && are_all_known && decimal{sum} < asked->amount.amount()) {
                say("curriculum.credits_too_few", record_kind::curriculum, id);
            }
        }
    }

    void names_clause(std::string const& by_id, clause_reference const& carries) {
        names(record_kind::joint_programme, by_id, static_cast<agreement const*>(nullptr),
              carries.agreement.str());
        auto const found = agreements.find(carries.agreement.str());
        if (found == agreements.end()) {
            return;
        }
        for (clause const& each : found->second.clauses) {
            if (each.id == carries.clause) {
                return;
            }
        }
        say("register.clause_unknown", record_kind::joint_programme, by_id);
    }

    void names_teach_out(std::string const& by_id, clause_reference const& named) {
        names(record_kind::joint_programme, by_id, static_cast<agreement const*>(nullptr),
              named.agreement.str());
        auto const found = agreements.find(named.agreement.str());
        if (found == agreements.end()) {
            return;
        }
        for (teach_out const& each : found->second.transitional) {
            if (each.id == named.clause) {
                return;
            }
        }
        say("register.teach_out_unknown", record_kind::joint_programme, by_id);
    }

    void check_one(joint_programme const& of) {
        std::string const id = of.id.str();
        record_kind const by = record_kind::joint_programme;
        for (programme_site const& each : of.sites) {
            names_institution(by, id, each.institution);
            for (curriculum_id const& plan : told(each.curriculum)) {
                names(by, id, static_cast<curriculum const*>(nullptr), plan.str());
            }
        }
        for (award_requirement const& each : of.requirements) {
            for (course_id const& one : std::get<course_requirement>(each.demand).courses) {
                names(by, id, static_cast<course const*>(nullptr), one.str());
            }
        }
        for (clause_reference const& each : of.carried_by) {
            names_clause(id, each);
        }
        for (clause_reference const& each : told(of.teach_out)) {
            names_teach_out(id, each);
        }
    }

    void check_one(enrolment const& of) {
        std::string const id = of.id.str();
        record_kind const by = record_kind::enrolment;
        names(by, id, static_cast<joint_programme const*>(nullptr), of.programme.str());
        names(by, id, static_cast<person const*>(nullptr), of.student.str());
        auto const found = joint_programmes.find(of.programme.str());
        joint_programme const* const on =
            found == joint_programmes.end() ? nullptr : &found->second;
        for (auto const& entry : of.history.entries()) {
            if (auto const* const step = std::get_if<student_registered>(&entry.event)) {
                is_at(id, on, step->site);
            } else if (auto const* const went = std::get_if<period_stepped>(&entry.event)) {
                is_in(id, on, went->period);
            } else if (auto const* const result = std::get_if<course_result>(&entry.event)) {
                is_at(id, on, result->site);
                std::string const name = result->attempt.course.str();
                if (!courses.contains(name)
                    && removed_.contains(place(record_kind::course, name))) {
                    say("register.still_referenced", record_kind::course, name);
                }
            }
        }
    }

    /// The institution is there, and one of the programme's.
    void is_at(std::string const& id, joint_programme const* on, party_id const& site) {
        names_party(record_kind::enrolment, id, site);
        if (on == nullptr) {
            return;
        }
        for (programme_site const& each : on->sites) {
            if (each.institution == site) {
                return;
            }
        }
        say("enrolment.site_unknown", record_kind::enrolment, id);
    }

    /// The period is one of the programme's, where it is known which these are.
    void is_in(std::string const& id, joint_programme const* on,
               programme_period_id const& period) {
        if (on && on->placement.is_known() && on->placement.value().periods[0].id != period) {
            say("enrolment.period_unknown", record_kind::enrolment, id);
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
