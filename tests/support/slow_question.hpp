/// @file
/// What an activity asks of an agreement's clause: slow and obvious, for comparison.
#pragma once

#include <jspu_coop/records/activities/activity.hpp>
#include <jspu_coop/records/agreements/agreement.hpp>

#include "support/slow_life.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <variant>
#include <vector>

namespace jspu_coop::testing {

/// What is asked. @pre every fact is known or absent, and the period and both sides are known
struct slow_question {
    /// Reads an activity of which everything is known, or known not to exist.
    explicit slow_question(activity const& asked) : what{asked}, stay{asked.period.value()} {
        if (auto const* exchange = std::get_if<exchange_stay>(&what.detail)) {
            bool const student = exchange->traveller.category == person_category::student;
            take(student ? scope::student_exchange : scope::staff_exchange, exchange->home,
                 {exchange->host});
            persons = {exchange->traveller};
            speak(exchange->language);
            nominate(exchange->nominated);
            admitted = day_of(exchange->admitted);
        } else if (auto const* training = std::get_if<short_term_training>(&what.detail)) {
            take(scope::short_term_training, training->home, {training->host});
            persons = {training->traveller};
            travels = training->mode != attendance_mode::online;
            speak(training->language);
            nominate(training->nominated);
        } else if (auto const* practice = std::get_if<internship>(&what.detail)) {
            take(scope::internship_abroad, practice->home, {practice->host});
            persons = {practice->traveller};
            speak(practice->language);
            nominate(practice->nominated);
        } else if (auto const* course = std::get_if<faculty_development>(&what.detail)) {
            take(course->aim == development_aim::retraining
                     ? scope::retraining_of_faculty
                     : scope::professional_development_of_faculty,
                 course->home, some(course->host));
            persons = {course->traveller};
            travels = course->mode != attendance_mode::online;
            speak(course->language);
            nominate(course->nominated);
        } else if (auto const* visit = std::get_if<expert_visit>(&what.detail)) {
            take(scope::inviting_foreign_professors_and_experts, visit->home.value(),
                 {visit->host});
            persons = {visit->expert};
            speak(visit->language);
        } else if (auto const* event = std::get_if<event_participation>(&what.detail)) {
            take(scope::participation_in_international_events, event->home, some(event->organiser));
            persons = {event->attendee};
            travels = event->mode != attendance_mode::online;
        } else if (auto const* project = std::get_if<research_project>(&what.detail)) {
            take(scope::joint_research, project->coordinator, project->partners);
            gather(project->participants);
        } else if (auto const* article = std::get_if<publication>(&what.detail)) {
            take(scope::publication_in_international_journal, article->home, article->partners);
            gather(article->authors);
        } else if (auto const* exchange_of = std::get_if<knowledge_exchange>(&what.detail)) {
            take(scope::exchange_of_knowledge_and_experience, exchange_of->home,
                 exchange_of->partners);
            gather(exchange_of->participants);
        } else if (auto const* programme = std::get_if<programme_participation>(&what.detail)) {
            take(scope::programme_of_international_organisation, programme->home,
                 {programme->organiser});
            persons = {programme->traveller};
            travels = programme->mode != attendance_mode::online;
            speak(programme->language);
            nominate(programme->nominated);
        } else if (auto const* joint = std::get_if<joint_programme_period>(&what.detail)) {
            take(scope::joint_academic_programme, joint->home, {joint->host});
            persons = {joint->student};
            speak(joint->language);
            nominate(joint->nominated);
            admitted = day_of(joint->admitted);
        } else {
            auto const& other = std::get<other_activity>(what.detail);
            take(other.scope, other.home, other.partners);
            travels = other.traveller.has_value();
            takes_place = travels;
            if (travels) {
                persons = {*other.traveller};
            }
        }
    }

    template <class T>
    static bool holds(std::vector<T> const& list, T const& value) {
        return std::count(list.begin(), list.end(), value) > 0;
    }
    /// A limit that is absent allows everything. @pre the limit is known or absent
    template <class T>
    static bool allows(fact<std::vector<T>> const& limit, fact<T> const& value) {
        return limit.is_absent() || (value.is_known() && holds(limit.value(), value.value()));
    }
    static bool shares(std::set<party_id> const& side, fact<std::vector<party_id>> const& named) {
        return std::any_of(side.begin(), side.end(),
                           [&](party_id const& each) { return allows(named, fact{each}); });
    }

    /// One of the two sides.
    struct side {
        party_id itself;
        std::set<party_id> places; ///< the parties in whose place it stands that day
        std::set<party_id> line;   ///< itself and all whom it ever succeeded
    };

    /// @param hopeful whether what the paper leaves open is taken to be as good as possible
    [[nodiscard]] bool fits(clause const& text, side const& home, side const& host,
                            bool hopeful) const {
        bool const there = shares(home.places, text.sending) && shares(host.places, text.receiving);
        bool const back = shares(home.places, text.receiving) && shares(host.places, text.sending);
        bool const way = !travels || text.direction == direction::both ? there || back
                         : text.direction == direction::outgoing       ? there
                                                                       : back;
        bool const spoken =
            !has_language
            || allows(text.languages, spoken_in ? fact{*spoken_in} : fact<language>::absent());
        return way && spoken && holds(text.scopes, scope_asked) && persons_fit(text, home, host)
               && fields_fit(text, hopeful) && length_fits(text, hopeful)
               && has_places(text, hopeful);
    }

    /// Whether somebody may finish after an end of the agreement.
    [[nodiscard]] bool is_protected(teach_out const& rule, date end) const {
        for (protected_standing const each : rule.protects) {
            bool const holds = each == protected_standing::admitted ? admitted && *admitted <= end
                               : each == protected_standing::nominated
                                   ? nominated && *nominated <= end
                                   : travels && stay.contains(end);
            if (holds) {
                return true;
            }
        }
        return false;
    }

    activity const& what;
    period stay;
    scope scope_asked{};
    party_id home_side{"nobody"};
    std::vector<party_id> partners;
    bool travels{true};
    bool takes_place{true};
    bool nominates{false};
    std::vector<participant> persons;
    std::vector<std::optional<party_id>>
        belongs_to; ///< in a project; else all are of the home side
    bool has_language{false};
    std::optional<language> spoken_in;
    std::optional<date> admitted;
    std::optional<date> nominated;

private:
    void take(scope needed, party_id const& home, std::vector<party_id> const& with) {
        scope_asked = needed;
        home_side = home;
        partners = with;
    }
    static std::vector<party_id> some(fact<party_id> const& one) {
        return one.is_known() ? std::vector{one.value()} : std::vector<party_id>{};
    }
    void gather(std::vector<project_participant> const& people) {
        travels = false;
        takes_place = false;
        for (project_participant const& each : people) {
            persons.push_back(each.person);
            belongs_to.push_back(each.party.is_known() ? std::optional{each.party.value()}
                                                       : std::nullopt);
        }
    }
    void speak(fact<language> const& in) {
        has_language = true;
        spoken_in = in.is_known() ? std::optional{in.value()} : std::nullopt;
    }
    void nominate(fact<date> const& on) {
        nominates = true;
        nominated = day_of(on);
    }
    static std::optional<date> day_of(fact<date> const& when) {
        return when.is_known() ? std::optional{when.value()} : std::nullopt;
    }

    [[nodiscard]] bool persons_fit(clause const& text, side const& home, side const& host) const {
        for (std::size_t at = 0; at < persons.size(); ++at) {
            side const* of = &home;
            if (!belongs_to.empty()) {
                auto const& party = belongs_to[at];
                of = party && home.line.contains(*party)   ? &home
                     : party && host.line.contains(*party) ? &host
                                                           : nullptr;
            }
            if (of != nullptr && !person_fits(text, persons[at], *of)) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] static bool person_fits(clause const& text, participant const& who,
                                          side const& of) {
        bool const studies =
            !who.category.is_known() || who.category.value() == person_category::student;
        return allows(text.categories, who.category) && unit_fits(text, who, of)
               && (!studies || allows(text.levels, who.level));
    }

    [[nodiscard]] static bool unit_fits(clause const& text, participant const& who,
                                        side const& of) {
        bool is_limited = false;
        if (text.units.is_known()) {
            for (party_unit const& each : text.units.value()) {
                if (of.places.contains(each.party) || each.party == of.itself) {
                    is_limited = true;
                    if (who.unit == fact{each.unit}) {
                        return true;
                    }
                }
            }
        }
        return !is_limited;
    }

    [[nodiscard]] bool fields_fit(clause const& text, bool hopeful) const {
        if (text.fields.is_absent()) {
            return true;
        }
        if (!what.fields.is_known()) {
            return false;
        }
        for (field_of_study const& each : what.fields.value()) {
            auto const& allowed = text.fields.value();
            if (std::none_of(allowed.begin(), allowed.end(), [&](field_of_study const& of) {
                    // A code of fewer digits holds all that begin with it; a shorter one may yet
                    // turn out to be any that begins with it.
                    return each.code().starts_with(of.code())
                           || (hopeful && of.code().starts_with(each.code()));
                })) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] bool length_fits(clause const& text, bool hopeful) const {
        date const next = days_later(*stay.last(), 1);
        return !travels
               || ((text.minimum_stay.is_absent()
                    || slow_add(stay.first(), text.minimum_stay.value(), !hopeful) <= next)
                   && (text.maximum_stay.is_absent()
                       || next <= slow_add(stay.first(), text.maximum_stay.value(), hopeful)));
    }

    [[nodiscard]] bool has_places(clause const& text, bool hopeful) const {
        if (!takes_place || text.places.is_absent()
            || std::holds_alternative<unlimited_places>(text.places.value())) {
            return true;
        }
        auto const* number = std::get_if<numbered_places>(&text.places.value());
        auto const* months = std::get_if<numbered_person_months>(&text.places.value());
        return number ? number->persons > 0 : months ? months->months > 0 : hopeful;
    }
};

} // namespace jspu_coop::testing
