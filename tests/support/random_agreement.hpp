/// @file
/// Random agreements with random histories.
#pragma once

#include <jspu_coop/records/agreements/agreement_state.hpp>

#include "support/dice.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

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

/// Makes random agreements.
class random_agreements {
public:
    /// The same agreements for the same number.
    explicit random_agreements(std::uint64_t seed) : dice_{seed} {}

    /// An agreement of some of the parties, with a random history.
    /// @param existing agreements that may be its grounds
    agreement an_agreement(std::string id, std::vector<agreement> const& existing) {
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
        add_grounds(paper, existing);
        add_transitional(paper);
        live(paper);
        return paper;
    }

    /// A clause of an agreement between these parties.
    clause a_clause(std::string id, agreement const& of) {
        clause made = unrestricted_clause(
            clause_id{std::move(id)}, text{{"en", "a clause"}}, dice_.some(scopes_, 11),
            dice_.one_in(3) ? dice_.pick(std::vector{direction::outgoing, direction::incoming})
                            : direction::both);
        made.categories = dice_.limit(categories_);
        made.levels = dice_.limit(levels_);
        made.fields = dice_.limit(fields_);
        made.languages = dice_.limit(languages_);
        made.sending = some_sides(of);
        made.receiving = some_sides(of);
        made.units = some_units(of);
        made.minimum_stay = a_limit_of_stay(5);
        made.maximum_stay = a_limit_of_stay(4);
        if (made.minimum_stay.is_known() && made.maximum_stay.is_known()
            && compare(made.minimum_stay.value(), made.maximum_stay.value()) > 0) {
            std::swap(made.minimum_stay, made.maximum_stay);
        }
        made.places = some_places();
        return made;
    }
    /// Some of the parties as those that may send or receive; mostly all.
    fact<std::vector<party_id>> some_sides(agreement const& of) {
        return dice_.one_in(6) ? fact{dice_.some(of.parties, 1)}
                               : fact<std::vector<party_id>>::absent();
    }
    /// Some units of the university and the institute, as far as they are parties; mostly no limit.
    fact<std::vector<party_unit>> some_units(agreement const& of) {
        std::vector<party_unit> units;
        for (party_id const& each : of.parties) {
            for (unit_id const& unit : units_) {
                if (each == who_.university || each == who_.institute) {
                    units.push_back({each, unit});
                }
            }
        }
        return !units.empty() && dice_.one_in(6) ? fact{dice_.some(units, 1)}
                                                 : fact<std::vector<party_unit>>::absent();
    }
    /// A shortest or a longest stay, once in so many throws.
    fact<duration> a_limit_of_stay(int once_in) {
        return dice_.one_in(once_in) ? fact{a_length()} : fact<duration>::absent();
    }
    /// How many places; mostly nobody is counted.
    fact<places> some_places() {
        switch (dice_.below(10)) {
        case 0:
            return places{numbered_places{0, place_period::academic_year, {}}};
        case 1:
            return places{numbered_places{2, place_period::term, {}}};
        case 2:
            return places{unlimited_places{}};
        case 3:
            return places{undefined_places{}};
        case 4:
            return places{numbered_person_months{dice_.below(2), place_period::term, {}}};
        default:
            return fact<places>::absent();
        }
    }

    std::vector<scope> const scopes_{scope::student_exchange,
                                     scope::staff_exchange,
                                     scope::short_term_training,
                                     scope::internship_abroad,
                                     scope::professional_development_of_faculty,
                                     scope::retraining_of_faculty,
                                     scope::inviting_foreign_professors_and_experts,
                                     scope::participation_in_international_events,
                                     scope::joint_research,
                                     scope::publication_in_international_journal,
                                     scope::exchange_of_knowledge_and_experience,
                                     scope::programme_of_international_organisation,
                                     scope::joint_academic_programme};
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

    void add_grounds(agreement& paper, std::vector<agreement> const& existing) {
        if (dice_.one_in(6)) {
            ground_limits limits{dice_.one_in(2) ? dice_.some(scopes_, 4) : std::vector<scope>{},
                                 dice_.one_in(3) ? std::vector{country{"UZ"}, country{"BY"}}
                                                 : std::vector<country>{},
                                 period{{2020, 1, 1}, {2022, 6, 30}}};
            act const decree{act_kind::decree, "1", {}, {}, {}};
            paper.grounds.push_back(
                {ground_relation::implements, {}, decree, limits, ground_lapse::continues});
        }
        if (!existing.empty() && dice_.one_in(3)) {
            paper.grounds.push_back(
                {dice_.one_in(4) ? ground_relation::references : ground_relation::under,
                 dice_.pick(existing).id,
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
        switch (dice_.below(18)) {
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
        case 10:
        case 11:
        case 12:
            return agreement_amendment_drafted{a_version(), {}};
        case 13:
            return about_a_draft(paper, day);
        default:
            return an_amendment(paper, day);
        }
    }

    agreement_amended an_amendment(agreement const& paper, date day) {
        agreement_state const before = state_on(paper, day);
        agreement_amended change{a_version(), {}, {}, {}, {}, {}};
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

protected:
    std::string a_version() { return "version " + std::to_string(dice_.below(9)); }

    /// That a version that is under way is signed, or dropped; where none is, that one is drafted.
    agreement_event about_a_draft(agreement const& paper, date day) {
        std::vector<pending_amendment> const drafts = state_on(paper, day).amendments;
        if (drafts.empty()) {
            return agreement_amendment_drafted{a_version(), {}};
        }
        std::string const version = dice_.pick(drafts).version;
        if (dice_.one_in(4)) {
            return agreement_amendment_dropped{version, {}};
        }
        return agreement_amendment_signed{version, dice_.pick(paper.parties), {}};
    }

    dice dice_;
    world_parties who_{};
};

} // namespace jspu_coop::testing
