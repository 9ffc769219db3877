// A random person with posts, studies, courses to teach and parts in activities, and what is made
// unknown of them.
#pragma once

#include "support/dice.hpp"
#include "support/facts_world.hpp"

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop::testing {

/// Makes a random person, of whom everything is known, or known not to be.
class random_person {
public:
    /// The same person for the same number.
    explicit random_person(std::uint64_t seed) : dice_{seed} {
        who.id = person_id{"s-1"};
        who.home = party_id{"a"}; // who has none has no unit either
        who.category = or_absent(dice_.pick(categories()));
        who.level = or_absent(dice_.pick(levels()));
        who.unit = or_absent(unit_id{"f"});
        who.citizenship = or_absent(country{"UZ"});
        who.born = dice_.day_in(1970 + dice_.below(30));
        for (int left = dice_.below(3); left > 0; --left) {
            who.certificates.push_back(a_certificate());
        }
        for (int left = dice_.below(3); left > 0; --left) {
            bool const is_academic = dice_.one_in(2);
            who.posts.push_back({party_id{place()},
                                 or_absent(unit_id{"g"}),
                                 is_academic ? person_category::academic_staff
                                             : person_category::administrative_staff,
                                 {},
                                 days()});
        }
        for (int left = dice_.below(3); left > 0; --left) {
            who.studies.push_back({party_id{place()}, or_absent(unit_id{"f"}), dice_.pick(levels()),
                                   or_absent(field_of_study{"0112"}), days()});
        }
        for (int left = dice_.below(3); left > 0; --left) {
            date const first = dice_.day_in(2020 + dice_.below(6));
            who.teaching.push_back({party_id{place()},
                                    a_text("Didactics"),
                                    period{first, first.plus_days(dice_.below(200)).value()},
                                    or_absent(attendance_mode::on_site),
                                    {},
                                    {}});
        }
        for (int at = dice_.below(4); at > 0; --at) {
            parts.push_back(a_part("v" + std::to_string(at)));
        }
    }

    person who{person_id{"s-1"}};  ///< the person
    std::vector<activity> parts{}; ///< what the person took part in

    /// Makes some facts unknown.
    void fog() {
        blur(who.home);
        blur(who.category);
        blur(who.level);
        blur(who.unit);
        blur(who.citizenship);
        blur(who.born);
        for (language_certificate& each : who.certificates) {
            blur(each.issued);
            blur(each.expires);
            std::visit(
                [&](auto& held) {
                    if constexpr (requires { held.level; }) {
                        blur(held.level);
                    } else {
                        blur(held.score);
                    }
                },
                each.result);
        }
        for (post& each : who.posts) {
            blur(each.unit);
        }
        for (enrolled_study& each : who.studies) {
            blur(each.unit);
            blur(each.level);
            blur(each.field);
        }
        for (teaching_duty& each : who.teaching) {
            blur(each.period);
            blur(each.mode);
        }
        for (activity& each : parts) {
            blur(each.period);
            for (paper& one : each.papers) {
                blur(one.received);
                blur(one.expires);
            }
            if (auto* of = std::get_if<programme_participation>(&each.detail)) {
                blur(of->programme);
                blur(of->call);
                blur(of->route);
            }
        }
    }

    /// In another order.
    void shuffle() {
        dice_.shuffle(who.posts);
        dice_.shuffle(who.studies);
        dice_.shuffle(who.certificates);
        dice_.shuffle(who.teaching);
        dice_.shuffle(parts);
    }

    /// What is known of the person.
    [[nodiscard]] view records() const { return facts_world::view_of(who, parts); }

private:
    static std::vector<person_category> categories() {
        auto const all = every<person_category>();
        return {all.begin(), all.end()};
    }
    static std::vector<qualification_level> levels() {
        return {qualification_level::bachelor, qualification_level::master};
    }

    template <class T>
    fact<T> or_absent(T value) {
        return dice_.one_in(4) ? fact<T>::absent() : fact<T>{std::move(value)};
    }

    template <class T>
    void blur(fact<T>& of) {
        of = dice_.one_in(5) ? fact<T>::missing() : of;
    }

    language_certificate a_certificate() {
        certificate_result result = stated_level{
            or_absent(dice_.pick(std::vector{cefr_level::A2, cefr_level::B2, cefr_level::C1}))};
        if (dice_.one_in(2)) {
            result =
                examination_score{language_examination_id{"ielts"},
                                  or_absent(decimal::make(30 + 5 * dice_.below(13), 1).value())};
        }
        date const issued = dice_.day_in(2024 + dice_.below(3));
        return {language{"en"}, std::move(result), or_absent(issued),
                or_absent(issued.plus_days(300 + dice_.below(700)).value())};
    }

    std::string place() { return dice_.pick(std::vector<std::string>{"a", "a", "b", "d"}); }

    /// Mostly with the day asked about.
    period days() {
        date const first = dice_.day_in(2020 + dice_.below(6));
        return dice_.one_in(2) ? period::from(first)
                               : period{first, first.plus_days(dice_.below(1500)).value()};
    }

    /// Whoever took part had applied, and mostly been nominated.
    void ask_first(std::vector<facts_world::step_on>& steps, date const& first) {
        using enum participation_step;
        if (steps.front().step == applied) {
            return;
        }
        date const asked = first.plus_days(-dice_.below(90)).value();
        std::vector<facts_world::step_on> before{{applied, asked}};
        if (!dice_.one_in(8)) {
            before.push_back({nominated, asked});
        }
        if (steps.front().step != accepted) {
            before.push_back({accepted, first});
        }
        steps.insert(steps.begin(), before.begin(), before.end());
    }

    activity a_part(std::string const& id) {
        using namespace facts_world;
        date const first = dice_.day_in(2024 + dice_.below(2));
        date const last = first.plus_days(dice_.below(200)).value();
        std::vector<step_on> steps;
        switch (dice_.below(5)) {
        case 0:
            steps = {{participation_step::refused, recording}};
            steps.insert(steps.begin(), {participation_step::applied, recording});
            break;
        case 1:
            steps = {{participation_step::accepted, first}, {participation_step::withdrawn, first}};
            break;
        case 2:
            steps = {{participation_step::arrived, first}};
            break;
        default:
            steps = {{participation_step::arrived, first}, {participation_step::completed, last}};
        }
        activity_detail detail = a_stay("a", dice_.pick(std::vector<std::string>{"b", "c", "d"}));
        if (dice_.one_in(2)) {
            bool const is_course = dice_.one_in(2);
            auto taking = in_programme(programme_id{is_course ? "course" : "grant"},
                                       is_course && !dice_.one_in(4)
                                           ? fact{call_id{dice_.one_in(3) ? "2025" : "2026"}}
                                           : fact<call_id>::absent());
            taking.route =
                dice_.pick(std::vector{nomination_route::institution, nomination_route::ministry});
            detail = std::move(taking);
            ask_first(steps, first);
        }
        activity made = taken_part(an_activity(id, std::move(detail), period{first, last}), steps);
        if (std::holds_alternative<exchange_stay>(made.detail) && dice_.one_in(2)) {
            made.participations[0].call = {party_id{"agency"},
                                           call_id{dice_.one_in(3) ? "2026" : "2025"}};
        }
        if (dice_.one_in(2)) {
            paper one{.kind = paper_kind::language_certificate,
                      .from = paper_provider::participant};
            one.received = first;
            one.expires = or_absent(last);
            made.papers = {one};
        }
        return made;
    }

    dice dice_;
};

} // namespace jspu_coop::testing
