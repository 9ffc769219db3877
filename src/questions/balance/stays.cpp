#include "questions/balance/stays.hpp"

#include <jspu_coop/records/activities/participation_state.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "questions/coverage/lineage.hpp"
#include "questions/detail/last_step.hpp"
#include "questions/detail/standing.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// How many semesters and years a stay counts for in one academic year.
struct stay_units {
    std::int64_t semesters{0};
    std::int64_t years{0};
};

stay_units units_in(period const& stay, counted_year const& year, bool as_semesters) {
    auto const met = std::count_if(year.terms.begin(), year.terms.end(),
                                   [&](period const& each) { return each.overlaps(stay); });
    bool const is_year =
        !as_semesters && met > 1 && static_cast<std::size_t>(met) == year.all_terms;
    return is_year ? stay_units{0, 1} : stay_units{met, 0};
}

/// Widens ranges by a stay that surely counts for so much, and at most for so much.
void widen(number_range& range, std::int64_t least, std::int64_t most) {
    range.least += least;
    range.most += most;
}

class stay_counter {
public:
    stay_counter(view const& records, std::vector<party_id> const& partners,
                 counted_years const& counted, period const& during, reciprocity_terms const& by,
                 std::vector<missing_fact>& missing)
        : records_{records}, partners_{partners}, years_{counted.years}, hidden_{counted.hidden},
          during_{during}, by_{by}, missing_{missing} {
        found_.by_year.resize(counted.years.size());
        for (party_id const& each : partners) {
            lines_.push_back(lineage_of(records.records(), each));
            check_line(each);
        }
    }

    exchanges operator()() && {
        std::set<activity_id> seen;
        auto const take = [&](std::shared_ptr<activity const> const& one) {
            auto const* const stay =
                records_.knows(*one) ? std::get_if<exchange_stay>(&one->detail) : nullptr;
            home_ = stay ? partner_behind(stay->home) : nullptr;
            host_ = stay ? partner_behind(stay->host) : nullptr;
            if (home_ && host_ && home_ != host_ && seen.insert(one->id).second) {
                count(*records_.with_known_histories(one));
            }
            return true;
        };
        for (std::vector<ancestor> const& line : lines_) {
            for (ancestor const& each : line) {
                records_.records().activities_of(each.id, take);
            }
        }
        return std::move(found_);
    }

private:
    /// A party and whom it succeeded are one: they cannot owe each other anything.
    void check_line(party_id const& of) const {
        for (party_id const& other : partners_) {
            if (other != of && is_in(lines_.back(), other)) {
                throw std::invalid_argument{to_string(of) + " stands for " + to_string(other)
                                            + ", which is a partner too"};
            }
        }
    }

    /// The partner that stands for a party: itself, or who succeeded it; null for anybody else.
    [[nodiscard]] party_id const* partner_behind(party_id const& who) const {
        auto const found =
            std::find_if(lines_.begin(), lines_.end(),
                         [&](std::vector<ancestor> const& line) { return is_in(line, who); });
        return found == lines_.end() ? nullptr
                                     : &partners_[static_cast<std::size_t>(found - lines_.begin())];
    }

    /// Whether somebody counts, as statistics reads the history: of whom no step is recorded it is
    /// not known.
    [[nodiscard]] outcome counts(activity const& of, participation const& who) const {
        auto const last = last_step(who.history);
        if (by_.counted == balance_counting::placed) {
            return last ? outcome_of(holds_place(*last)) : outcome::undetermined;
        }
        return took_part_by(last, may_have_begun_by(of.period, records_.known_on()));
    }

    /// Who goes, by the activity and by the participant's record.
    [[nodiscard]] fact<person_category> category_of(activity const& of,
                                                    participation const* who) const {
        auto const& described = std::get<exchange_stay>(of.detail).traveller.category;
        person_id const* const id = who ? who->person.get() : nullptr;
        auto const registered = id ? records_.records().find(*id) : nullptr;
        return registered ? decided_by(described, standing_in(*registered, of.period).category)
                          : described;
    }

    void note(activity const& of, std::string path, knowledge state) {
        merge_into(missing_,
                   {fact_place{"activity", to_string(of.id), std::move(path)}.when(state)});
    }

    void count(activity const& of) {
        if (of.participations.empty()) {
            count(of, nullptr, outcome::undetermined);
        }
        for (participation const& each : of.participations) {
            count(of, &each, counts(of, each));
        }
    }

    /// @param who null where nobody is recorded, and it is not known whether the stay took place
    void count(activity const& of, participation const* who, outcome took_place) {
        auto const category = category_of(of, who);
        outcome const is_student = holds_of(
            category, [](person_category each) { return each == person_category::student; });
        outcome const surely = both(took_place, is_student);
        if (surely == outcome::not_satisfied) {
            return;
        }
        bool is_uncertain = false;
        for (std::size_t at = 0; at < years_.size(); ++at) {
            is_uncertain = add(of, at, surely == outcome::satisfied) || is_uncertain;
        }
        is_uncertain = look_behind(of) || is_uncertain;
        if (!is_uncertain) {
            return;
        }
        if (took_place == outcome::undetermined) {
            note(of, who ? "/participations/" + to_string(who->id) + "/history" : "/participations",
                 knowledge::missing);
        }
        if (is_student == outcome::undetermined) {
            note(of, "/detail/traveller/category", category.state());
        }
        if (of.period.is_open()) {
            note(of, "/period", of.period.state());
        }
    }

    /// Looks whether the stay may count in terms that the calendar does not list, and tells which.
    bool look_behind(activity const& of) {
        bool is_hidden = false;
        for (calendar_gap const& gap : hidden_) {
            auto const may_count = [&](period const& stay) {
                // A term in the gap begins in it: it has to do so in the days asked about.
                auto const begins = gap.days.intersect(during_);
                return begins && gap.days.overlaps(stay)
                       && (!stay.last() || begins->first() <= *stay.last());
            };
            auto const hide = [&](period const& stay) {
                merge_into(missing_, hidden_by(gap, by_.calendar_of, stay));
                open_from(gap);
                is_hidden = true;
            };
            for (period const& each : possible_stays(of.period)) {
                if (may_count(each)) {
                    hide(each);
                }
            }
        }
        return is_hidden;
    }

    /// The days in which a stay may be: of an unknown one, all that are asked about.
    [[nodiscard]] std::vector<period> possible_stays(fact<period> const& when) const {
        if (period const* const known = when.get()) {
            return {*known};
        }
        return when.state() == knowledge::missing ? std::vector{during_} : when.claims();
    }

    /// From the hidden year on, nothing is certain between the two partners.
    void open_from(calendar_gap const& gap) {
        found_.is_open_after = found_.is_open_after || years_.empty()
                               || (gap.after && years_.back().year < *gap.after)
                               || (gap.after == years_.back().year && gap.member == nullptr);
        for (std::size_t at = 0; at < years_.size(); ++at) {
            academic_year const year = years_[at].year;
            bool const is_before =
                gap.after && (gap.member != nullptr ? year < *gap.after : year <= *gap.after);
            if (!is_before) {
                found_.by_year[at][*home_].is_open = true;
                found_.by_year[at][*host_].is_open = true;
            }
        }
    }

    /// @return whether the stay may count in the year, and it is not certain for how much
    bool add(activity const& of, std::size_t at, bool is_certain) {
        auto const possible = possible_units(of.period, years_[at]);
        auto const fewest = [&](std::int64_t stay_units::*unit) {
            std::int64_t least = possible.front().*unit;
            for (stay_units const& each : possible) {
                least = std::min(least, each.*unit);
            }
            return is_certain ? least : 0;
        };
        auto const most = [&](std::int64_t stay_units::*unit) {
            std::int64_t highest = 0;
            for (stay_units const& each : possible) {
                highest = std::max(highest, each.*unit);
            }
            return highest;
        };
        bool is_uncertain = false;
        for (auto const& [unit, member] :
             {std::pair{exchange_unit::student_semester, &stay_units::semesters},
              std::pair{exchange_unit::student_year, &stay_units::years}}) {
            widen(found_.by_year[at][*home_].sent[unit], fewest(member), most(member));
            widen(found_.by_year[at][*host_].received[unit], fewest(member), most(member));
            is_uncertain = is_uncertain || fewest(member) != most(member);
        }
        return is_uncertain;
    }

    /// For how much a stay counts in a year, whichever of its possible periods is true.
    [[nodiscard]] std::vector<stay_units> possible_units(fact<period> const& when,
                                                         counted_year const& year) const {
        auto const units = [&](period const& stay) {
            return units_in(stay, year, by_.two_semesters_make_a_year);
        };
        if (period const* const known = when.get()) {
            return {units(*known)};
        }
        std::vector<stay_units> all;
        for (period const& each : when.claims()) {
            all.push_back(units(each));
        }
        if (when.state() == knowledge::missing) {
            auto const terms = static_cast<std::int64_t>(year.terms.size());
            bool const may_be_year =
                !by_.two_semesters_make_a_year && terms > 1 && year.terms.size() == year.all_terms;
            all = {{0, 0}, may_be_year ? stay_units{terms - 1, 0} : stay_units{terms, 0}};
            if (may_be_year) {
                all.push_back({0, 1});
            }
        }
        return all.empty() ? std::vector{stay_units{}} : all; // absent: at no time
    }

    view const& records_;
    std::vector<party_id> const& partners_;
    std::vector<counted_year> const& years_;
    std::vector<calendar_gap> const& hidden_;
    period const& during_;
    reciprocity_terms const& by_;
    std::vector<missing_fact>& missing_;
    exchanges found_;
    std::vector<std::vector<ancestor>> lines_; // of each partner: itself, and whom it succeeded
    party_id const* home_{nullptr};            // of the stay that is being counted
    party_id const* host_{nullptr};
};

/// The terms of a year that begin in the days asked about.
counted_year count_terms(academic_calendar_row const& row, period const& during) {
    counted_year made{row.year, {}, row.terms.size()};
    for (term const& each : row.terms) {
        if (during.contains(each.days.first())) {
            made.terms.push_back(each.days);
        }
    }
    return made;
}

/// Adds a year, and before it those that the calendar lacks since the last one.
void add_year(std::vector<counted_year>& to, counted_year made) {
    while (!to.empty()) {
        auto const following = to.back().year.next();
        if (!following || *following >= made.year) {
            break;
        }
        to.push_back({*following, {}, 0});
    }
    to.push_back(std::move(made));
}

} // namespace

counted_years years_of(view const& records, party_id const& calendar_of, period const& during,
                       std::vector<missing_fact>& missing) {
    counted_years found;
    auto const who = records.records().find(calendar_of);
    auto const* const school = who ? std::get_if<institution>(who.get()) : nullptr;
    if (school && school->calendar) {
        std::vector<counted_year> without_terms; // since the last year that has some
        for (academic_calendar_row const* row : rows_of(*school->calendar)) {
            counted_year made = count_terms(*row, during);
            if (made.all_terms == 0 && !found.years.empty()) {
                without_terms.push_back(std::move(made));
            } else if (!made.terms.empty()) {
                for (counted_year& each : without_terms) {
                    add_year(found.years, std::move(each));
                }
                without_terms.clear();
                add_year(found.years, std::move(made));
            }
        }
        found.hidden = gaps_of(*school->calendar, place_period::term);
    }
    if (!found.years.empty()) {
        return found;
    }
    for (calendar_gap const& gap : found.hidden) {
        if (gap.days.overlaps(during)) {
            merge_into(missing, hidden_by(gap, calendar_of, during));
        }
    }
    if (missing.empty()) {
        merge_into(missing, {{"party", to_string(calendar_of), "/calendar", open_cause::missing}});
    }
    return found;
}

exchanges exchanged_in(view const& records, std::vector<party_id> const& partners,
                       counted_years const& years, period const& during,
                       reciprocity_terms const& by, std::vector<missing_fact>& missing) {
    return stay_counter{records, partners, years, during, by, missing}();
}

} // namespace jspu_coop::detail
