/// @file
/// Random small books, and activities to ask about, for tests of coverage.
///
/// Every world is made from one number, so that a failure repeats.
#pragma once

#include <jspu_coop/records/agreements/agreement_state.hpp>
#include <jspu_coop/register/book.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

/// Throws dice.
class dice {
public:
    /// The same throws for the same number.
    explicit dice(std::uint64_t seed) : engine_{seed} {}

    /// 0 to `count` - 1.
    int below(int count) { return static_cast<int>(engine_() % static_cast<unsigned>(count)); }
    /// True once in so many throws.
    bool one_in(int count) { return below(count) == 0; }
    /// One of them.
    template <class T>
    T pick(std::vector<T> const& from) {
        return from[static_cast<std::size_t>(below(static_cast<int>(from.size())))];
    }
    /// Some of them, in any order; at least `least`.
    template <class T>
    std::vector<T> some(std::vector<T> from, int least) {
        std::shuffle(from.begin(), from.end(), engine_);
        int const count = least + below(static_cast<int>(from.size()) - least + 1);
        from.erase(from.begin() + count, from.end());
        return from;
    }
    /// Nothing mostly, else one or more of them.
    template <class T>
    std::vector<T> limit(std::vector<T> const& from) {
        return one_in(3) ? some(from, 1) : std::vector<T>{};
    }
    /// In another order.
    template <class T>
    void shuffle(std::vector<T>& list) {
        std::shuffle(list.begin(), list.end(), engine_);
    }
    /// A day of a year, rather often one near the end of a month.
    date day_in(int year) {
        static std::vector<date> const ends{{2020, 1, 31}, {2020, 2, 29}, {2020, 3, 1},
                                            {2020, 8, 30}, {2020, 8, 31}, {2020, 12, 31}};
        date const day = one_in(4) ? pick(ends) : date{2020, 1 + below(12), 1 + below(28)};
        auto const there = date::make(year, day.month(), day.day());
        return there.has_value() ? *there : date{year, 2, 28};
    }

private:
    std::mt19937_64 engine_;
};

/// The world's parties: a university, the institute that it may have succeeded, and partners.
struct world_parties {
    party_id university{"uni"};
    party_id institute{"uni-old"};
    party_id partner{"partner"};
    party_id partner_before{"partner-old"};
    party_id third{"third"};
    party_id agency{"agency"};

    /// All of them.
    [[nodiscard]] std::vector<party_id> all() const {
        return {university, institute, partner, partner_before, third, agency};
    }
};

/// Makes a random book, and activities to ask about.
class coverage_world {
public:
    /// The same world for the same number.
    explicit coverage_world(std::uint64_t seed) : dice_{seed} {
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
        return {activity_id{"asked"}, text{{"en", "an activity"}}, stay, fields, a_detail(stay)};
    }

    /// An agreement that anybody may conclude.
    agreement an_agreement(std::string id) {
        agreement paper{agreement_id{std::move(id)},
                        text{{"en", "an agreement"}},
                        dice_.one_in(8) ? instrument::letter_of_intent
                                        : instrument::inter_institutional_agreement,
                        !dice_.one_in(8),
                        some_parties(),
                        {},
                        an_entry(),
                        a_term(),
                        a_renewal(),
                        {},
                        !dice_.one_in(6),
                        {},
                        {},
                        {},
                        {}};
        int const clauses = dice_.below(4);
        for (int at = 0; at < clauses; ++at) {
            paper.clauses.push_back(a_clause("c" + std::to_string(at), paper));
        }
        add_grounds(paper);
        add_transitional(paper);
        live(paper);
        return paper;
    }

    /// A clause of an agreement between these parties.
    clause a_clause(std::string id, agreement const& of) {
        bool const has_units = std::any_of(of.parties.begin(), of.parties.end(), [&](auto& each) {
            return each == who_.university || each == who_.institute;
        });
        std::optional<duration> shortest;
        std::optional<duration> longest;
        if (dice_.one_in(5)) {
            shortest = a_length();
        }
        if (dice_.one_in(4)) {
            longest = a_length();
        }
        if (shortest && longest && compare(*shortest, *longest) > 0) {
            std::swap(shortest, longest);
        }
        return {clause_id{std::move(id)},
                text{{"en", "a clause"}},
                dice_.some(scopes_, 2),
                dice_.one_in(3) ? dice_.pick(std::vector{direction::outgoing, direction::incoming})
                                : direction::both,
                dice_.limit(categories_),
                dice_.limit(levels_),
                dice_.limit(fields_),
                dice_.limit(languages_),
                dice_.one_in(6) ? dice_.some(of.parties, 1) : std::vector<party_id>{},
                dice_.one_in(6) ? dice_.some(of.parties, 1) : std::vector<party_id>{},
                has_units && dice_.one_in(6) ? dice_.some(units_, 1) : std::vector<unit_id>{},
                shortest,
                longest,
                some_places(),
                {}};
    }

    /// A category that fits every kind of stay of the activity.
    std::vector<person_category> categories_for(activity const& of) const {
        if (std::holds_alternative<exchange_stay>(of.detail)) {
            return {person_category::student, person_category::academic_staff,
                    person_category::administrative_staff};
        }
        if (std::holds_alternative<professional_development_stay>(of.detail)
            || std::holds_alternative<expert_visit>(of.detail)) {
            return {person_category::academic_staff, person_category::administrative_staff};
        }
        return categories_;
    }

    std::vector<scope> const scopes_{scope::student_exchange,
                                     scope::staff_exchange,
                                     scope::professional_development_of_faculty,
                                     scope::inviting_foreign_professors_and_experts,
                                     scope::participation_in_international_events,
                                     scope::joint_research};
    std::vector<person_category> const categories_{person_category::student,
                                                   person_category::academic_staff,
                                                   person_category::administrative_staff};
    std::vector<qualification_level> const levels_{
        qualification_level::bachelor, qualification_level::master, qualification_level::doctorate};
    std::vector<field_of_study> const fields_{field_of_study{"01"}, field_of_study{"011"},
                                              field_of_study{"0113"}, field_of_study{"0231"}};
    std::vector<language> const languages_{language{"en"}, language{"ru"}, language{"uz"}};
    std::vector<unit_id> const units_{unit_id{"u1"}, unit_id{"u2"}};

    /// A renewal rule.
    renewal_rule a_renewal() {
        if (dice_.one_in(2)) {
            return no_renewal{};
        }
        automatic_renewal rule{duration{6 + dice_.below(12), duration_unit::months}, {}, {}};
        if (dice_.one_in(2)) {
            rule.times = 1 + dice_.below(2);
        }
        if (dice_.one_in(2)) {
            rule.notice = duration{1 + dice_.below(3), duration_unit::months};
        }
        return rule;
    }
    /// A term.
    agreement_term a_term() {
        date const last = dice_.day_in(2021 + dice_.below(3));
        duration const length{6 + dice_.below(36), duration_unit::months};
        return dice_.pick(
            std::vector<agreement_term>{term_until{last}, term_for{length}, indefinite_term{}});
    }
    /// A rule of entry.
    entry_into_force an_entry() {
        entry_on_last_signature const usual{};
        return dice_.pick(std::vector<entry_into_force>{
            entry_on_notification{}, entry_on_date{dice_.day_in(2020)}, usual, usual, usual});
    }
    /// A throw, for what a test does with the world.
    dice& throws() { return dice_; }

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

    std::vector<party_id> some_parties() {
        std::vector<party_id> parties{
            dice_.one_in(3) ? who_.university : who_.institute,
            dice_.pick(std::vector{who_.partner, who_.partner, who_.partner_before, who_.third})};
        if (dice_.one_in(6)) {
            parties.push_back(who_.agency);
        }
        dice_.shuffle(parties);
        return parties;
    }

    duration a_length() {
        return dice_.pick(
            std::vector{duration{7, duration_unit::days}, duration{30, duration_unit::days},
                        duration{8, duration_unit::weeks}, duration{1, duration_unit::months},
                        duration{2, duration_unit::months}, duration{1, duration_unit::years}});
    }

    std::optional<places> some_places() {
        switch (dice_.below(10)) {
        case 0:
            return numbered_places{0, place_period::academic_year, {}};
        case 1:
            return numbered_places{2, place_period::term, {}};
        case 2:
            return unlimited_places{};
        case 3:
            return undefined_places{};
        default:
            return std::nullopt;
        }
    }

    void add_grounds(agreement& paper) {
        if (dice_.one_in(6)) {
            ground_limits limits{dice_.one_in(2) ? dice_.some(scopes_, 4) : std::vector<scope>{},
                                 dice_.one_in(3) ? std::vector{country{"UZ"}, country{"BY"}}
                                                 : std::vector<country>{},
                                 period{{2020, 1, 1}, {2022, 6, 30}}};
            act const decree{act_kind::decree, "1", {}, {}, {}};
            paper.grounds.push_back(
                {ground_relation::implements, {}, decree, limits, ground_lapse::continues});
        }
        if (!records.agreements.empty() && dice_.one_in(3)) {
            paper.grounds.push_back(
                {dice_.one_in(4) ? ground_relation::references : ground_relation::under,
                 dice_.pick(records.agreements).id,
                 {},
                 {},
                 dice_.one_in(3) ? ground_lapse::continues : ground_lapse::ends});
        }
    }

    void add_transitional(agreement& paper) {
        std::vector const standings{protected_standing::admitted, protected_standing::nominated,
                                    protected_standing::away};
        int const count = std::max(0, dice_.below(4) - 1);
        for (int at = 0; at < count; ++at) {
            teach_out rule{
                clause_id{"t" + std::to_string(at)}, dice_.some(standings, 1), {}, {}, {}, {}};
            if (!paper.clauses.empty() && dice_.one_in(3)) {
                rule.clauses = {dice_.pick(paper.clauses).id};
            }
            if (dice_.one_in(2)) {
                rule.until = dice_.day_in(2022 + dice_.below(2));
            } else {
                rule.length = a_length();
            }
            paper.transitional.push_back(std::move(rule));
        }
    }

    /// Signatures in 2020, then whatever may happen; what the rules refuse does not happen.
    void live(agreement& paper) {
        date day = dice_.day_in(2020);
        std::vector<party_id> signatories = paper.parties;
        if (dice_.one_in(12)) {
            signatories.pop_back();
        }
        for (party_id const& each : signatories) {
            happen(paper, day, agreement_signed{each, {}});
            day = later(day, 20);
        }
        if (paper.entry == fact<entry_into_force>{entry_on_notification{}}) {
            happen(paper, day, agreement_entered{{}});
        }
        int const events = dice_.below(5);
        for (int at = 0; at < events; ++at) {
            day = later(day, 300);
            happen(paper, day, an_event(paper, day));
        }
    }

    date later(date day, int days) {
        return date::from_day_number(day.day_number() + dice_.below(days)).value();
    }

    void happen(agreement& paper, date day, agreement_event event) {
        auto const& entries = paper.history.entries();
        date const last = entries.empty() ? day : std::max(day, entries.back().recorded);
        date const recorded = dice_.one_in(5) ? later(last, 100) : last;
        (void)record_event(paper, day, recorded, std::move(event));
    }

    agreement_event an_event(agreement const& paper, date day) {
        std::vector const blocks{suspension_block::nominations, suspension_block::departures,
                                 suspension_block::stays};
        switch (dice_.below(14)) {
        case 0:
        case 1:
            return agreement_suspended{dice_.some(blocks, 1), {}};
        case 2:
        case 3:
            return agreement_resumed{{}};
        case 4:
            return agreement_renewed{later(day, 500), {}};
        case 5:
        case 6:
            return agreement_notice_given{dice_.pick(paper.parties), {}};
        case 7:
            return agreement_terminated{{}};
        case 8:
            return agreement_acceded{dice_.pick(who_.all()), {}};
        case 9:
            return agreement_withdrew{dice_.pick(paper.parties), {}};
        default:
            return an_amendment(paper, day);
        }
    }

    agreement_amended an_amendment(agreement const& paper, date day) {
        agreement_state const before = state_on(paper, day);
        agreement_amended change{"version " + std::to_string(dice_.below(9)), {}, {}, {}, {}, {}};
        for (clause_version const& each : before.clauses) {
            if (dice_.one_in(3)) {
                change.ended.push_back(each.current.id);
            } else if (dice_.one_in(2)) {
                change.replaced.push_back(a_clause(each.current.id.str(), paper));
            }
        }
        if (dice_.one_in(2)) {
            std::string const id = "n" + std::to_string(paper.history.entries().size());
            change.added.push_back(a_clause(id, paper));
        }
        for (party_id const& each : before.parties) {
            change.signatures.push_back({each, day});
        }
        return change;
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
        auto const a_day_before = [&]() -> fact<date> {
            date const day =
                date::from_day_number(stay.first().day_number() - dice_.below(200)).value();
            return dice_.one_in(4) ? fact<date>::absent() : fact{day};
        };
        switch (dice_.below(9)) {
        case 0:
            return professional_development_stay{home, host,
                                                 a_person(person_category::academic_staff, !comes),
                                                 a_language(), a_day_before()};
        case 1:
            return expert_visit{host, home, a_person(person_category::academic_staff, comes),
                                a_language()};
        case 2:
            return event_participation{home, host, a_person(dice_.pick(categories_), !comes)};
        case 3:
            return research_project{
                home, comes ? std::vector{host} : std::vector{who_.partner, who_.third}, {}, {}};
        case 4:
            return other_activity{scope::joint_research, home, {host}, {}};
        default:
            return exchange_stay{
                home,         host,           a_person(dice_.pick(categories_), !comes),
                a_language(), a_day_before(), a_day_before()};
        }
    }

    dice dice_;
    world_parties who_{};
};

} // namespace jspu_coop::testing
