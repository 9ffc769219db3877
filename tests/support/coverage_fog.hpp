/// @file
/// A world of which something is not known, and the worlds that it may turn out to be.
#pragma once

#include <jspu_coop/verdict/missing_fact.hpp>

#include "support/coverage_world.hpp"

#include <functional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop::testing {

/// The person who goes, where the activity has one.
[[nodiscard]] inline participant* traveller_of(activity& of) {
    return const_cast<participant*>(jspu_coop::traveller_of(std::as_const(of)));
}

/// The language, where the activity has one.
[[nodiscard]] inline fact<language>* language_of(activity& of) {
    return std::visit(
        [](auto& detail) -> fact<language>* {
            if constexpr (requires { detail.language; }) {
                return &detail.language;
            } else {
                return nullptr;
            }
        },
        of.detail);
}

/// The day of nomination, where the activity has one.
[[nodiscard]] inline fact<date>* nomination_of(activity& of) {
    return std::visit(
        [](auto& detail) -> fact<date>* {
            if constexpr (requires { detail.nominated; }) {
                return &detail.nominated;
            } else {
                return nullptr;
            }
        },
        of.detail);
}

/// The day of admission, where the activity has one.
[[nodiscard]] inline fact<date>* admission_of(activity& of) {
    return std::visit(
        [](auto& detail) -> fact<date>* {
            if constexpr (requires { detail.admitted; }) {
                return &detail.admitted;
            } else {
                return nullptr;
            }
        },
        of.detail);
}

/// The other side, where the activity may be without one.
[[nodiscard]] inline fact<party_id>* partner_of(activity& of) {
    if (auto* course = std::get_if<faculty_development>(&of.detail)) {
        return &course->host;
    }
    auto* event = std::get_if<event_participation>(&of.detail);
    return event ? &event->organiser : nullptr;
}

/// The people who are listed, where the activity lists them.
[[nodiscard]] inline std::vector<project_participant>* people_of(activity& of) {
    if (auto* project = std::get_if<research_project>(&of.detail)) {
        return &project->participants;
    }
    if (auto* article = std::get_if<publication>(&of.detail)) {
        return &article->authors;
    }
    auto* exchange = std::get_if<knowledge_exchange>(&of.detail);
    return exchange ? &exchange->participants : nullptr;
}

/// A book and an activity.
struct asked_world {
    book records;
    activity asked;
};

/// A world of which some facts are hidden, each missing or in dispute.
class coverage_fog {
public:
    /// Hides some facts of a world and an activity of which everything is known.
    coverage_fog(coverage_world& world, activity asked)
        : world_{world}, clear{world.records, asked}, seen{world.records, std::move(asked)} {
        bool const is_clear = throws().one_in(3);
        if (!is_clear) {
            hide_activity();
        }
        for (std::size_t at = 0; at < seen.records.agreements.size(); ++at) {
            if (is_clear || throws().one_in(2)) {
                hide_agreement(at);
            }
        }
    }

    /// One of the worlds that it may be.
    asked_world completion() {
        for (int attempt = 0; attempt < 20; ++attempt) {
            asked_world made = seen;
            for (auto const& each : reveals_) {
                each(made);
            }
            bool sound = validate(made.asked).empty();
            for (agreement const& each : made.records.agreements) {
                sound = sound && !has_errors(validate(each));
            }
            if (sound) {
                return made;
            }
        }
        return clear;
    }

private:
    coverage_world& world_;

public:
    asked_world const clear; ///< as it really is
    asked_world seen;        ///< as it is known

private:
    using reveal = std::function<void(asked_world&)>;

    dice& throws() { return world_.throws(); }

    /// Hides a fact: `place` finds it in a world, `any` throws a value that it may have.
    template <class Place, class Any>
    void hide(Place place, Any any) {
        auto& hidden = *place(seen);
        using fact_type = std::remove_reference_t<decltype(hidden)>;
        using value_type = typename fact_type::value_type;
        fact_type const other = any();
        if (throws().one_in(3) && hidden.is_known() && other.is_known() && hidden != other) {
            std::vector<value_type> claims{hidden.value(), other.value()};
            throws().shuffle(claims);
            hidden = fact_type::conflicting(claims);
            reveals_.push_back([this, place, claims](asked_world& in) {
                *place(in) = fact_type{throws().pick(claims)};
            });
        } else {
            hidden = fact_type::missing();
            reveals_.push_back([place, any](asked_world& in) { *place(in) = any(); });
        }
    }

    template <class T>
    fact<T> any_of(std::vector<T> const& values) {
        return throws().one_in(4) ? fact<T>::absent() : fact<T>{throws().pick(values)};
    }

    void hide_activity() {
        if (throws().one_in(4)) {
            hide([](asked_world& in) { return &in.asked.period; },
                 [this] { return world_.an_activity().period; });
        }
        if (throws().one_in(4)) {
            hide([](asked_world& in) { return &in.asked.fields; },
                 [this] { return world_.an_activity().fields; });
        }
        if (language_of(seen.asked) && throws().one_in(4)) {
            hide([](asked_world& in) { return language_of(in.asked); },
                 [this] { return any_of(world_.languages_); });
        }
        auto const a_day = [this] {
            return any_of(std::vector{throws().day_in(2020), throws().day_in(2021)});
        };
        if (nomination_of(seen.asked) && throws().one_in(4)) {
            hide([](asked_world& in) { return nomination_of(in.asked); }, a_day);
        }
        if (admission_of(seen.asked) && throws().one_in(4)) {
            hide([](asked_world& in) { return admission_of(in.asked); }, a_day);
        }
        if (partner_of(seen.asked) && throws().one_in(6)) {
            hide([](asked_world& in) { return partner_of(in.asked); },
                 [this] { return any_of(world_.partners()); });
        }
        if (traveller_of(seen.asked)) {
            hide_person();
        }
        if (auto const* people = people_of(seen.asked)) {
            for (std::size_t at = 0; at < people->size(); ++at) {
                hide_participant(at);
            }
        }
    }

    void hide_person() {
        if (throws().one_in(3)) {
            hide([](asked_world& in) { return &traveller_of(in.asked)->category; },
                 [this] { return fact{throws().pick(world_.categories_for(seen.asked))}; });
        }
        if (throws().one_in(3)) {
            hide([](asked_world& in) { return &traveller_of(in.asked)->level; },
                 [this] { return any_of(world_.levels_); });
        }
        auto const& unit = traveller_of(seen.asked)->unit;
        if (unit.is_known() && throws().one_in(3)) {
            hide([](asked_world& in) { return &traveller_of(in.asked)->unit; },
                 [this] { return any_of(world_.units_); });
        }
    }

    void hide_participant(std::size_t at) {
        auto const who = [at](asked_world& in) { return &(*people_of(in.asked))[at]; };
        if (throws().one_in(2)) {
            hide([=](asked_world& in) { return &who(in)->party; },
                 [this] {
                     return throws().one_in(6) ? fact<party_id>::absent()
                                               : world_.a_party_of_project();
                 });
        }
        if (throws().one_in(3)) {
            hide([=](asked_world& in) { return &who(in)->person.category; },
                 [this] { return fact{throws().pick(world_.categories_)}; });
        }
        if (who(seen)->person.unit.is_known() && throws().one_in(3)) {
            hide([=](asked_world& in) { return &who(in)->person.unit; },
                 [this] { return any_of(world_.units_); });
        }
    }

    void hide_agreement(std::size_t at) {
        auto const paper = [at](asked_world& in) { return &in.records.agreements[at]; };
        if (throws().one_in(6)) {
            hide([=](asked_world& in) { return &paper(in)->binding; },
                 [this] {
                     return any_of(std::vector{true, false});
                 });
        }
        if (throws().one_in(5)) {
            hide([=](asked_world& in) { return &paper(in)->term; },
                 [this] { return fact{world_.a_term()}; });
        }
        if (throws().one_in(5)) {
            hide([=](asked_world& in) { return &paper(in)->renewal; },
                 [this] { return fact{world_.a_renewal()}; });
        }
        for (std::size_t each = 0; each < paper(seen)->grounds.size(); ++each) {
            if (throws().one_in(4)) {
                hide([=](asked_world& in) { return &paper(in)->grounds[each].on_lapse; },
                     [this] {
                         return fact{throws().one_in(2) ? ground_lapse::ends
                                                        : ground_lapse::continues};
                     });
            }
        }
        if (throws().one_in(6)) {
            hide_entry(paper);
        }
        for (std::size_t each = 0; each < paper(seen)->clauses.size(); ++each) {
            if (throws().one_in(2)) {
                hide_limits([=](asked_world& in) { return &paper(in)->clauses[each]; },
                            *paper(seen));
            }
        }
        hide_clauses(paper);
    }

    /// Hides some limits of a clause as first signed.
    template <class Clause>
    void hide_limits(Clause which, agreement const& of) {
        auto const some = [&](auto member, auto any) {
            if (throws().one_in(8)) {
                hide([=](asked_world& in) { return &(which(in)->*member); }, any);
            }
        };
        some(&clause::categories, [this] { return throws().limit(world_.categories_); });
        some(&clause::levels, [this] { return throws().limit(world_.levels_); });
        some(&clause::fields, [this] { return throws().limit(world_.fields_); });
        some(&clause::languages, [this] { return throws().limit(world_.languages_); });
        some(&clause::sending, [this, of] { return world_.some_sides(of); });
        some(&clause::receiving, [this, of] { return world_.some_sides(of); });
        some(&clause::units, [this, of] { return world_.some_units(of); });
        some(&clause::minimum_stay, [this] { return world_.a_limit_of_stay(2); });
        some(&clause::maximum_stay, [this] { return world_.a_limit_of_stay(2); });
        some(&clause::places, [this] { return world_.some_places(); });
    }

    /// The rule of entry may be hidden only where the history stays legal without it.
    template <class Paper>
    void hide_entry(Paper paper) {
        agreement without = *paper(seen);
        without.entry = fact<entry_into_force>::missing();
        if (!has_errors(validate(without))) {
            hide([=](asked_world& in) { return &paper(in)->entry; },
                 [this] { return fact{world_.an_entry()}; });
        }
    }

    /// Of an agreement whose clauses are not all recorded, one more may turn up.
    template <class Paper>
    void hide_clauses(Paper paper) {
        auto& all = paper(seen)->all_clauses_recorded;
        if (all == fact{true} && throws().one_in(6)) {
            all = fact<bool>::missing();
        }
        if (all == fact{true}) {
            return;
        }
        reveals_.push_back([this, paper](asked_world& in) {
            agreement& of = *paper(in);
            of.all_clauses_recorded = true;
            if (throws().one_in(2)) {
                of.clauses.push_back(world_.a_clause("zz", of));
            }
        });
    }

    std::vector<reveal> reveals_;
};

} // namespace jspu_coop::testing
