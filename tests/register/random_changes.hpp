/// @file
/// Random changes to a register, legal and not.
#pragma once

#include "register/register_model.hpp"

#include <array>
#include <cstdint>
#include <iterator>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

/// Draws changes in a world small enough for everything to collide.
class change_dice {
public:
    explicit change_dice(std::uint32_t seed) : random_{seed} {}

    [[nodiscard]] int below(int bound) {
        return static_cast<int>(random_() % static_cast<unsigned>(bound));
    }
    [[nodiscard]] bool one_in(int many) { return below(many) == 0; }
    [[nodiscard]] std::string name(char const* prefix, int count) {
        return prefix + std::to_string(below(count));
    }
    [[nodiscard]] std::string party_name() { return name("p", 5); }
    [[nodiscard]] std::mt19937& generator() { return random_; }

    [[nodiscard]] fact<party_id> some_party() {
        switch (below(6)) {
        case 0:
            return {};
        case 1:
            return fact<party_id>::absent();
        case 2:
            return fact<party_id>::conflicting(
                {party_id{"p0"}, party_id{"p" + std::to_string(1 + below(4))}});
        default:
            return party_id{party_name()};
        }
    }
    [[nodiscard]] fact<unit_id> some_unit() {
        return one_in(4) ? fact<unit_id>{unit_id{name("u", 2)}} : fact<unit_id>{};
    }

    [[nodiscard]] party a_party() {
        static constexpr std::array countries{"UZ", "BY", "KZ"};
        std::string const id = party_name();
        char const* const where = countries[static_cast<std::size_t>(below(3))];
        if (one_in(6)) {
            return an_organisation(id, one_in(2) ? std::optional{country{where}} : std::nullopt);
        }
        std::vector<std::string> units;
        for (char const* const each : {"u0", "u1"}) {
            if (!one_in(3)) {
                units.emplace_back(each);
            }
        }
        std::optional<succession> before;
        if (one_in(3)) {
            before = succeeds(party_name(), {2020, 1, 1 + below(2)});
        }
        return an_institution(id, where, units, before);
    }

    /// An agreement of its own making, or the stored one with something done to it.
    [[nodiscard]] agreement some_agreement(register_model const& model, date today) {
        std::string const id = name("a", 4);
        auto const stored = model.agreements.find(id);
        if (stored != model.agreements.end() && !one_in(5)) {
            return altered(stored->second, today);
        }
        std::vector<std::string> who;
        for (int at = 0; at < 5; ++at) {
            if (one_in(2)) {
                who.push_back("p" + std::to_string(at));
            }
        }
        auto const scopes = every<scope>();
        agreement made = an_agreement(id, who, {scopes[static_cast<std::size_t>(below(4))]});
        if (one_in(3)) {
            made.clauses[0].units =
                std::vector{party_unit{party_id{party_name()}, unit_id{name("u", 2)}}};
        }
        if (!one_in(4)) {
            made.transitional = {
                {clause_id{"t1"}, {protected_standing::admitted}, {}, date{2030, 1, 1}, {}, {}}};
        }
        if (one_in(4)) {
            made.clauses[0].places = places{numbered_places{1, place_period::term, some_party()}};
        }
        for (int count = below(3); count > 0; --count) {
            made.grounds.push_back(a_ground(name("a", 4)));
        }
        return one_in(2) ? altered(made, today) : made;
    }
    [[nodiscard]] agreement altered(agreement made, date today) {
        if (one_in(4)) {
            made.grounds = {a_ground(name("a", 4))};
        }
        date const recorded = one_in(8) ? date{2024, 1, 1 + below(28)} : today;
        agreement_event event = agreement_signed{party_id{party_name()}, {}};
        if (one_in(3)) {
            event = agreement_acceded{party_id{party_name()}, {}};
        }
        // Where the event is not legal, nothing happens to the history.
        static_cast<void>(record_event(made, today, recorded, event).has_value());
        return made;
    }

    [[nodiscard]] activity some_activity() {
        participant const who{one_in(3) ? fact<person_id>{person_id{name("s", 3)}}
                                        : fact<person_id>{},
                              {},
                              {},
                              some_unit()};
        date const first{2024, 2, 1 + below(9)};
        fact<period> when;
        if (!one_in(5)) {
            when = period{first, date{2024, 2, 10 + below(9)}};
        }
        return an_activity(name("v", 4), a_stay(party_name(), party_name(), who), when);
    }

    /// Mostly the id of a record that is there; now and then any.
    template <class Records>
    [[nodiscard]] std::string mostly(Records const& there, std::string any) {
        if (there.empty() || one_in(5)) {
            return any;
        }
        return std::next(there.begin(), below(static_cast<int>(there.size())))->first;
    }

    [[nodiscard]] course some_course(register_model const& model) {
        fact<credits> worth;
        if (!one_in(4)) {
            worth = ects(one_in(2) ? 3 : 6);
        }
        return a_course(name("c", 3), mostly(model.parties, party_name()), std::move(worth));
    }

    [[nodiscard]] curriculum some_curriculum(register_model const& model) {
        lines courses;
        for (char const* const each : {"c0", "c1", "c2"}) {
            if (model.courses.contains(each) ? !one_in(3) : one_in(12)) {
                courses.emplace_back(each);
            }
        }
        if (courses.empty()) {
            courses = {"c0"};
        }
        return a_curriculum(name("k", 2), mostly(model.parties, party_name()), courses,
                            one_in(2) ? std::optional{ects(6)} : std::nullopt);
    }

    [[nodiscard]] clause_reference some_clause(register_model const& model) {
        return {agreement_id{mostly(model.agreements, name("a", 4))},
                clause_id{one_in(5) ? "c9" : "c1"}};
    }

    [[nodiscard]] joint_programme some_programme(register_model const& model) {
        lines sites;
        for (char const* const each : {"p0", "p1", "p2", "p3", "p4"}) {
            if (model.parties.contains(each) ? !one_in(4) : one_in(20)) {
                sites.emplace_back(each);
            }
        }
        if (sites.empty()) {
            sites = {"p0"};
        }
        joint_programme made = a_joint_programme(name("j", 2), sites);
        if (one_in(3)) {
            made.sites[0].curriculum = curriculum_id{mostly(model.curricula, name("k", 2))};
        }
        if (one_in(3)) {
            made.placement = a_placement(name("t", 2), sites.front());
        }
        if (one_in(4)) {
            made.requirements = {
                {award_requirement_id{"r"},
                 a_text("r"),
                 course_requirement{1, {course_id{mostly(model.courses, name("c", 3))}}},
                 {}}};
        }
        if (one_in(4)) {
            made.carried_by = {some_clause(model)};
        }
        if (one_in(6)) {
            made.teach_out = clause_reference{agreement_id{mostly(model.agreements, name("a", 4))},
                                              clause_id{one_in(5) ? "c1" : "t1"}};
        }
        return made;
    }

    /// A new enrolment, or the stored one with something more in its history.
    [[nodiscard]] enrolment some_enrolment(register_model const& model, date today) {
        std::string const id = name("e", 3);
        auto const stored = model.enrolments.find(id);
        enrolment made = stored != model.enrolments.end() && !one_in(6)
                             ? stored->second
                             : an_enrolment(id, mostly(model.joint_programmes, name("j", 2)),
                                            mostly(model.persons, name("s", 3)));
        for (int events = below(3); events > 0; --events) {
            date const recorded = one_in(10) ? date{2024, 1, 1 + below(28)} : today;
            // Where the event is not legal, nothing happens to the history.
            static_cast<void>(
                record_event(made, today, recorded, some_event(model, made)).has_value());
        }
        return made;
    }
    [[nodiscard]] enrolment_event some_event(register_model const& model, enrolment const& of) {
        if (of.history.entries().empty()) {
            return student_admitted{academic_year{2024, 2025}, 1, {}};
        }
        auto const programme = model.joint_programmes.find(of.programme.str());
        std::string site = party_name();
        if (programme != model.joint_programmes.end() && !one_in(4)) {
            auto const& sites = programme->second.sites;
            site = sites[static_cast<std::size_t>(below(static_cast<int>(sites.size())))]
                       .institution.str();
        }
        switch (below(4)) {
        case 0:
            return period_stepped{programme_period_id{name("t", 2)}, period_step::nominated, {}};
        case 1:
            return a_result(site, name("c", 4));
        default:
            return student_registered{party_id{site}, {}};
        }
    }

    void add_step(change_set& to, register_model const& model, date today) {
        switch (below(22)) {
        case 0:
        case 1:
        case 16:
        case 17:
        case 18:
            to.put(a_party());
            break;
        case 2:
            to.put(a_person(name("s", 3), some_party(), some_unit()));
            break;
        case 3:
        case 4:
        case 5:
            to.put(some_agreement(model, today));
            break;
        case 6:
            to.put(some_activity());
            break;
        case 7:
            to.put(a_requirement(name("q", 3), every<scope>()[static_cast<std::size_t>(below(3))]));
            break;
        case 8:
            one_in(2) ? to.put(a_statement(name("t", 3), party_id{party_name()}))
                      : to.put(a_statement(name("t", 3), {}, country{"BY"}));
            break;
        case 9:
            to.put(some_course(model));
            break;
        case 10:
            to.put(some_curriculum(model));
            break;
        case 11:
        case 12:
            to.put(some_programme(model));
            break;
        case 13:
        case 14:
        case 15:
            to.put(some_enrolment(model, today));
            break;
        default:
            add_removal(to, model);
            break;
        }
    }
    void add_removal(change_set& to, register_model const& model) {
        switch (below(12)) {
        case 6:
            to.remove(course_id{mostly(model.courses, name("c", 3))});
            break;
        case 7:
            to.remove(curriculum_id{mostly(model.curricula, name("k", 2))});
            break;
        case 8:
            to.remove(joint_programme_id{mostly(model.joint_programmes, name("j", 2))});
            break;
        case 9:
        case 10:
        case 11:
            to.remove(enrolment_id{mostly(model.enrolments, name("e", 3))});
            break;
        case 0:
            to.remove(party_id{party_name()});
            break;
        case 1:
            to.remove(person_id{name("s", 3)});
            break;
        case 2:
            to.remove(agreement_id{name("a", 4)});
            break;
        case 3:
            to.remove(activity_id{name("v", 4)});
            break;
        case 4:
            to.remove(statement_id{name("t", 3)});
            break;
        default:
            to.remove(requirement_id{name("q", 3)});
            break;
        }
    }

private:
    std::mt19937 random_;
};

} // namespace jspu_coop::testing
