/// @file
/// Random small books, and activities to ask about, for tests of coverage.
///
/// Every world is made from one number, so that a failure repeats.
#pragma once

#include <jspu_coop/register/book.hpp>

#include "support/random_agreement.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

/// Makes a random book, and activities to ask about.
class coverage_world : public random_agreements {
public:
    /// The same world for the same number.
    explicit coverage_world(std::uint64_t seed) : random_agreements{seed} {
        make_parties();
        int const count = 1 + dice_.below(4);
        for (int at = 0; at < count; ++at) {
            records.agreements.push_back(an_agreement("a" + std::to_string(at)));
        }
        dice_.shuffle(records.agreements);
        make_statements();
        make_requirements();
        known_on = dice_.one_in(4) ? dice_.day_in(2022) : date{2024, 3, 1};
    }

    /// The book.
    book records{};
    /// The day on which it is known.
    date known_on{2024, 3, 1};

    /// An activity of which everything is known, or known not to exist.
    activity an_activity() {
        date const first = dice_.day_in(2021 + dice_.below(2));
        int const days = dice_.pick<int>({1, 10, 28, 29, 30, 31, 59, 60, 61, 90, 181});
        period const stay{first, date::from_day_number(first.day_number() + days - 1).value()};
        fact<std::vector<field_of_study>> fields = dice_.some(fields_, 1);
        if (dice_.one_in(8)) {
            fields = fact<std::vector<field_of_study>>::absent();
        }
        return {activity_id{"asked"},
                text{{"en", "an activity"}},
                stay,
                fields,
                a_detail(stay),
                {},
                {},
                {}};
    }

    /// An agreement that may rest on one of the book's.
    agreement an_agreement(std::string id) {
        return random_agreements::an_agreement(std::move(id), records.agreements);
    }

    /// The partners whom an activity may have.
    std::vector<party_id> partners() const { return {who_.partner, who_.third}; }

    /// A category that fits every kind of stay of the activity.
    std::vector<person_category> categories_for(activity const& of) const {
        if (std::holds_alternative<exchange_stay>(of.detail)) {
            return {person_category::student, person_category::academic_staff,
                    person_category::administrative_staff};
        }
        if (std::holds_alternative<joint_programme_period>(of.detail)) {
            return {person_category::student};
        }
        if (std::holds_alternative<faculty_development>(of.detail)
            || std::holds_alternative<expert_visit>(of.detail)) {
            return {person_category::academic_staff, person_category::administrative_staff};
        }
        return categories_;
    }

private:
    void make_parties() {
        country const uz{"UZ"};
        date const since{2000, 1, 1};
        std::vector<institution_unit> const units{{unit_id{"u1"}, text{{"en", "one"}}},
                                                  {unit_id{"u2"}, text{{"en", "two"}}}};
        auto const add = [&](party_id const& id, country const& where, bool has_units,
                             std::optional<succession> after) {
            records.parties.push_back(
                institution{id,
                            {since, text{{"en", id.str()}}},
                            where,
                            {},
                            has_units ? units : std::vector<institution_unit>{},
                            std::move(after),
                            {}});
        };
        auto const after = [&](party_id const& before) {
            return dice_.one_in(4)
                       ? std::optional<succession>{}
                       : succession{before, dice_.day_in(2020 + dice_.below(2)), {}, {}};
        };
        add(who_.university, uz, true, after(who_.institute));
        add(who_.institute, uz, true, {});
        add(who_.partner, country{"BY"}, false, after(who_.partner_before));
        add(who_.partner_before, country{"BY"}, false, {});
        add(who_.third, country{"KR"}, false, {});
        records.parties.push_back(
            organisation{who_.agency, {since, text{{"en", "agency"}}}, {}, {}, {}});
        dice_.shuffle(records.parties);
    }

    void make_statements() {
        if (!dice_.one_in(5)) {
            records.statements.push_back(
                {statement_id{"s1"}, who_.university, {}, {2020, 1, 1}, {2020, 1, 1}, {}});
        }
        if (dice_.one_in(2)) {
            records.statements.push_back(
                {statement_id{"s2"}, {}, country{"BY"}, {2022, 1, 1}, dice_.day_in(2022), {}});
        }
    }

    void make_requirements() {
        for (scope const each : scopes_) {
            timeline<required_ground> needed{date{2000, 1, 1}, required_ground::agreement};
            if (dice_.one_in(8)) {
                needed =
                    timeline<required_ground>::make({{{2000, 1, 1}, required_ground::order},
                                                     {{2021, 7, 1}, required_ground::agreement}})
                        .value();
            }
            if (!dice_.one_in(20)) {
                records.requirements.push_back(
                    {requirement_id{"r-" + to_string(each)}, each, std::move(needed), {}});
            }
        }
    }

    participant a_person(person_category category, bool of_university) {
        return {fact<person_id>::absent(), category,
                category == person_category::student ? fact{dice_.pick(levels_)}
                                                     : fact<qualification_level>::absent(),
                of_university && !dice_.one_in(4) ? fact{dice_.pick(units_)}
                                                  : fact<unit_id>::absent()};
    }

    /// Of the home side, of a partner, of somebody they succeeded, or of nobody.
    std::vector<project_participant> some_participants() {
        std::vector<project_participant> made;
        for (int count = dice_.below(3); count > 0; --count) {
            participant const person = a_person(dice_.pick(categories_), true);
            fact<party_id> const party =
                dice_.one_in(8) ? fact<party_id>::absent() : a_party_of_project();
            made.push_back({party, person, {}});
        }
        return made;
    }

public:
    /// To whom somebody in a project may belong.
    fact<party_id> a_party_of_project() {
        return dice_.pick(std::vector{who_.university, who_.institute, who_.partner,
                                      who_.partner_before, who_.third});
    }

private:
    static inline std::vector<attendance_mode> const modes_{
        attendance_mode::on_site, attendance_mode::on_site, attendance_mode::hybrid,
        attendance_mode::online};

    activity_detail a_detail(period const& stay) {
        bool const young = !dice_.one_in(4);
        party_id home = young ? who_.university : who_.institute;
        party_id host = dice_.pick(std::vector{who_.partner, who_.partner, who_.third});
        bool const comes = dice_.one_in(4);
        if (comes) {
            std::swap(home, host);
        }
        auto const a_language = [&]() -> fact<language> {
            return dice_.one_in(8) ? fact<language>::absent() : fact{dice_.pick(languages_)};
        };
        auto const a_mode = [&] { return dice_.pick(modes_); };
        auto const perhaps = [&](party_id const& with) -> fact<party_id> {
            return dice_.one_in(8) ? fact<party_id>::absent() : fact{with};
        };
        auto const a_member = [&](person_category category) { return a_person(category, !comes); };
        auto const a_day_before = [&]() -> fact<date> {
            date const day =
                date::from_day_number(stay.first().day_number() - dice_.below(200)).value();
            return dice_.one_in(4) ? fact<date>::absent() : fact{day};
        };
        std::vector<party_id> const partners =
            comes || !dice_.one_in(3) ? std::vector{host} : std::vector{who_.partner, who_.third};
        switch (dice_.below(18)) {
        case 0:
            return faculty_development{dice_.one_in(2) ? development_aim::retraining
                                                       : development_aim::professional_development,
                                       home,
                                       perhaps(host),
                                       a_mode(),
                                       a_member(person_category::academic_staff),
                                       {},
                                       {},
                                       a_language(),
                                       a_day_before()};
        case 1:
            return expert_visit{
                host,         home, a_person(person_category::academic_staff, comes),
                a_language(), {},   {},
                {},           {},   {}};
        case 2:
            return event_participation{home,
                                       perhaps(host),
                                       event_kind::conference,
                                       a_mode(),
                                       a_member(dice_.pick(categories_)),
                                       {},
                                       {},
                                       {}};
        case 3:
            return research_project{home, partners, some_participants(), {}, {}, {}, {}};
        case 5:
            return short_term_training{home, host, a_mode(),     a_member(dice_.pick(categories_)),
                                       {},   {},   a_language(), a_day_before()};
        case 6:
            return internship{home, host,         a_member(dice_.pick(categories_)),
                              {},   a_language(), a_day_before()};
        case 7:
            return publication{home,
                               dice_.one_in(6) ? std::vector<party_id>{} : partners,
                               some_participants(),
                               {},
                               {},
                               {},
                               {}};
        case 8:
            return knowledge_exchange{
                home, partners, {knowledge_form::methods}, {}, some_participants()};
        case 9:
            return programme_participation{home,
                                           dice_.one_in(2) ? who_.agency : host,
                                           programme_form::training,
                                           a_mode(),
                                           {},
                                           {},
                                           {},
                                           a_member(dice_.pick(categories_)),
                                           a_language(),
                                           a_day_before()};
        case 10:
            return joint_programme_period{home,
                                          host,
                                          a_member(person_category::student),
                                          {},
                                          {},
                                          {},
                                          a_language(),
                                          a_day_before(),
                                          a_day_before()};
        case 4:
            return other_activity{scope::joint_research, home, {host}, {}};
        default:
            return exchange_stay{
                home,         host,           a_person(dice_.pick(categories_), !comes),
                a_language(), a_day_before(), a_day_before()};
        }
    }
};

} // namespace jspu_coop::testing
