// Statistics of a world in which every fact is known: slow and obvious. Each figure is counted by
// itself, from the records, with sets of persons.
#pragma once

#include <jspu_coop/questions/statistics.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

/// An activity of the random worlds, in plain words.
struct plain_activity {
    std::string id;
    std::string kind; ///< "stay", "talk", "article"
    std::string from;
    std::vector<std::string> to; ///< empty: its own
    bool is_online;
    period when;
    person_category category;                         ///< of everybody
    std::vector<std::pair<std::string, bool>> takers; ///< who, and whether they were there
    std::string under;                                ///< the agreement; empty: none
};

/// An agreement of the random worlds, in plain words.
struct plain_agreement {
    std::string id;
    std::vector<std::string> with; ///< the parties beside `us`
    date signed_on;
    date last; ///< the last day in force
};

/// A joint programme of the random worlds, in plain words.
struct plain_programme {
    std::string id;
    std::string home;
    std::string partner;
    std::vector<std::string> carried_by; ///< agreements, in order
};

/// A world of one university, `us`, and the one before it.
class slow_statistics {
public:
    slow_statistics(std::vector<plain_activity> activities, std::vector<plain_agreement> agreements,
                    std::vector<plain_programme> programmes)
        : activities_{std::move(activities)}, agreements_{std::move(agreements)},
          programmes_{std::move(programmes)} {}

    /// Persons and participations of a cell.
    [[nodiscard]] std::pair<std::int64_t, std::int64_t>
    persons(statistics_dimension by, std::string const& key, period const& days) const {
        std::set<std::string> who;
        std::int64_t times = 0;
        for (plain_activity const& each : activities_) {
            std::set<std::string> const keys = keys_of(each, by);
            if (!is_ours(each) || !each.when.overlaps(days) || !keys.contains(key)) {
                continue;
            }
            for (auto const& [person, was_there] : each.takers) {
                if (was_there) {
                    who.insert(person);
                    ++times;
                }
            }
        }
        return {static_cast<std::int64_t>(who.size()), times};
    }

    /// How many agreements stand so.
    [[nodiscard]] std::int64_t agreements(agreement_standing standing, period const& days) const {
        return std::count_if(agreements_.begin(), agreements_.end(), [&](auto const& each) {
            bool const in_force = each.signed_on <= *days.last() && days.first() <= each.last;
            switch (standing) {
            case agreement_standing::signed_by_all:
                return days.contains(each.signed_on);
            case agreement_standing::in_force:
                return in_force;
            case agreement_standing::in_force_at_the_end:
                return each.signed_on <= *days.last() && *days.last() <= each.last;
            case agreement_standing::ended:
                return days.contains(each.last);
            case agreement_standing::dormant:
                return in_force && !is_used(each, days);
            }
            return false;
        });
    }

    /// "p0: m1 in force, m2 ended 2025-12-31" of each programme of ours, by what holds of the days.
    [[nodiscard]] std::vector<std::string> programmes(period const& days) const {
        std::vector<std::string> told;
        for (plain_programme const& each : programmes_) {
            if (are_we(each.home) || are_we(each.partner)) {
                std::string line = each.id + ":";
                for (std::string const& by : each.carried_by) {
                    line += " " + standing_of(by, days);
                }
                told.push_back(line);
            }
        }
        return told;
    }

    /// How an agreement that carries a programme stands.
    [[nodiscard]] std::string standing_of(std::string const& agreement, period const& days) const {
        auto const found =
            std::find_if(agreements_.begin(), agreements_.end(),
                         [&](plain_agreement const& each) { return each.id == agreement; });
        bool const in_force = found->signed_on <= *days.last() && days.first() <= found->last;
        bool const has_ended = found->last <= *days.last();
        return agreement + (in_force ? " satisfied" : " not_satisfied")
               + (has_ended ? " ended " + to_string(found->last) : "");
    }

    /// Every key of a dimension that occurs in some activity, though nobody was there.
    [[nodiscard]] std::set<std::string> keys(statistics_dimension by) const {
        std::set<std::string> all;
        for (plain_activity const& each : activities_) {
            if (is_ours(each)) {
                all.merge(keys_of(each, by));
            }
        }
        return all;
    }

private:
    static bool are_we(std::string const& who) { return who == "us" || who == "before-us"; }

    static bool is_ours(plain_activity const& of) {
        return are_we(of.from) || std::any_of(of.to.begin(), of.to.end(), are_we);
    }

    /// By whomever: an agreement of several parties may be used by others.
    [[nodiscard]] bool is_used(plain_agreement const& of, period const& days) const {
        return std::any_of(activities_.begin(), activities_.end(), [&](plain_activity const& each) {
            return each.under == of.id && each.when.overlaps(days)
                   && std::any_of(each.takers.begin(), each.takers.end(),
                                  [](auto const& one) { return one.second; });
        });
    }

    static std::string country_of_party(std::string const& who) {
        return who == "minsk" ? "BY" : who == "un" ? "none" : "TR";
    }

    static std::set<std::string> keys_of(plain_activity const& of, statistics_dimension by) {
        switch (by) {
        case statistics_dimension::all:
            return {"all"};
        case statistics_dimension::country:
            return countries_of(of);
        case statistics_dimension::scope:
            return {of.kind == "talk"      ? "participation_in_international_events"
                    : of.kind == "article" ? "publication_in_international_journal"
                    : of.category == person_category::student ? "student_exchange"
                                                              : "staff_exchange"};
        case statistics_dimension::key_direction:
            return {of.kind == "talk"      ? "participation_in_international_events"
                    : of.kind == "article" ? "none"
                                           : "academic_exchange_training_and_internship"};
        case statistics_dimension::category:
            return {to_string(of.category)};
        case statistics_dimension::direction:
            return {way_of(of)};
        }
        return {};
    }

    static std::set<std::string> countries_of(plain_activity const& of) {
        std::set<std::string> all;
        if (!are_we(of.from)) {
            all.insert(country_of_party(of.from));
        }
        for (std::string const& each : of.to) {
            if (!are_we(each)) {
                all.insert(country_of_party(each));
            }
        }
        return all.empty() ? std::set<std::string>{"none"} : all;
    }

    static std::string way_of(plain_activity const& of) {
        bool const goes = of.kind != "article" && !of.is_online && !of.to.empty();
        bool const to_us = std::any_of(of.to.begin(), of.to.end(), are_we);
        return !goes || (are_we(of.from) && to_us) ? "none" : to_us ? "incoming" : "outgoing";
    }

    std::vector<plain_activity> activities_;
    std::vector<plain_agreement> agreements_;
    std::vector<plain_programme> programmes_;
};

} // namespace jspu_coop::testing
