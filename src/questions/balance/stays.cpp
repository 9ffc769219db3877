#include "questions/balance/stays.hpp"

#include <jspu_coop/records/activities/participation_state.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "questions/capacity/programmes_under.hpp"
#include "questions/detail/last_step.hpp"
#include "questions/detail/standing.hpp"
#include "questions/student_stays/gathered_stays.hpp"

#include <algorithm>
#include <set>
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
    stay_counter(view const& records, counted_exchange const& what, counted_years const& counted,
                 period const& during, std::vector<missing_fact>& missing)
        : records_{records}, what_{what}, years_{counted.years}, hidden_{counted.hidden},
          during_{during}, missing_{missing} {
        found_.by_year.resize(counted.years.size());
    }

    exchanges operator()() && {
        std::set<activity_id> seen;
        auto const take = [&](std::shared_ptr<activity const> const& one) {
            if (records_.knows(*one) && joins(*one) && seen.insert(one->id).second) {
                count(*records_.with_known_histories(one));
            }
            return true;
        };
        for (exchange_partner const& partner : what_.partners) {
            for (party_id const& each : partner.stands_for) {
                records_.records().activities_of(each, take);
            }
        }
        if (what_.under) {
            count_students();
        }
        return std::move(found_);
    }

private:
    /// The partner that stands for a party: itself, or who succeeded it; null for anybody else.
    [[nodiscard]] exchange_partner const* partner_behind(party_id const& who) const {
        auto const found = std::ranges::find_if(what_.partners, [&](exchange_partner const& each) {
            return each.stands_for.contains(who);
        });
        return found == what_.partners.end() ? nullptr : &*found;
    }

    /// Whether an activity is a stay that may count; then from whom to whom.
    bool joins(activity const& of) {
        if (auto const* const stay = std::get_if<exchange_stay>(&of.detail)) {
            return joins(stay->home, {stay->host});
        }
        if (!what_.under) {
            return false;
        }
        if (auto const* const stay = std::get_if<joint_programme_period>(&of.detail)) {
            return joins(stay->home, {stay->host});
        }
        auto const* const other = std::get_if<other_activity>(&of.detail);
        return other && other->scope == scope::joint_academic_programme
               && joins(other->home, other->partners);
    }

    /// @param hosts one, or those of which nobody knows which it is
    bool joins(party_id const& home, std::vector<party_id> const& hosts) {
        home_ = partner_behind(home);
        hosts_.clear();
        is_host_known_ = true;
        for (party_id const& each : hosts) {
            exchange_partner const* const host = partner_behind(each);
            is_host_known_ = is_host_known_ && host == partner_behind(hosts.front());
            bool const is_other = host && host != home_;
            if (is_other && std::ranges::find(hosts_, host) == hosts_.end()) {
                hosts_.push_back(host);
            }
        }
        return home_ && !hosts_.empty();
    }

    /// The stays of students of joint programmes that no activity of the register stands for.
    void count_students() {
        auto const paper = records_.find_agreement(what_.under->agreement);
        auto const bound = paper ? bound_by(records_, *paper) : std::set<party_id>{};
        for (auto const& [id, programme] :
             programmes_under(records_, what_.under->agreement, bound)) {
            for (student_stay const& each : student_stays_on(records_, *programme)) {
                untold_of_student_ = each.missing;
                if (joins(each.stay)) {
                    count(each.stay);
                }
            }
        }
    }

    /// Whether somebody counts, as statistics reads the history: of whom no step is recorded it is
    /// not known.
    [[nodiscard]] outcome counts(activity const& of, participation const& who) const {
        auto const last = last_step(who.history);
        if (what_.counted == balance_counting::placed) {
            return last ? outcome_of(holds_place(*last)) : outcome::undetermined;
        }
        return took_part_by(last, may_have_begun_by(of.period, records_.known_on()));
    }

    /// Who goes, by the activity and by the participant's record. Who studies in a joint programme
    /// is a student.
    [[nodiscard]] fact<person_category> category_of(activity const& of,
                                                    participation const* who) const {
        auto const* const stay = std::get_if<exchange_stay>(&of.detail);
        if (stay == nullptr) {
            return person_category::student;
        }
        auto const& described = stay->traveller.category;
        person_id const* const id = who ? who->person.get() : nullptr;
        auto const registered = id ? records_.records().find(*id) : nullptr;
        return registered ? decided_by(described, standing_in(*registered, of.period).category)
                          : described;
    }

    static missing_fact open_in(activity const& of, std::string path, knowledge state) {
        return fact_place{"activity", to_string(of.id), std::move(path)}.when(state);
    }

    void count(activity const& of) {
        if (of.participations.empty()) {
            count(of, nullptr);
        }
        for (participation const& each : of.participations) {
            count(of, &each);
        }
    }

    /// What has to hold of a stay that counts, and what keeps from telling whether it does.
    class claim {
    public:
        /// @param why `why()`: the facts, where it is undetermined
        template <class Why>
        void needs(outcome holds, Why const& why) {
            holds_ = both(holds_, holds);
            if (holds == outcome::undetermined) {
                merge_into(why_, why());
            }
        }
        [[nodiscard]] outcome holds() const noexcept { return holds_; }
        [[nodiscard]] std::vector<missing_fact> const& why() const noexcept { return why_; }

    private:
        outcome holds_{outcome::satisfied};
        std::vector<missing_fact> why_;
    };

    /// @param who null where nobody is recorded, and it is not known whether the stay took place
    [[nodiscard]] claim claim_of(activity const& of, participation const* who) const {
        claim made;
        auto const open = [&](char const* member, knowledge state) {
            std::string const at = "/participations/" + to_string(who->id) + "/" + member;
            return std::vector{open_in(of, at, state)};
        };
        made.needs(who ? counts(of, *who) : outcome::undetermined, [&] {
            return who ? open("history", knowledge::missing)
                       : std::vector{open_in(of, "/participations", knowledge::missing)};
        });
        auto const category = category_of(of, who);
        made.needs(holds_of(category,
                            [](person_category each) { return each == person_category::student; }),
                   [&] {
                       return std::vector{
                           open_in(of, "/detail/traveller/category", category.state())};
                   });
        if (what_.under && who) {
            made.needs(holds_of(who->under,
                                [&](clause_reference const& each) { return each == what_.under; }),
                       [&] { return open("under", who->under.state()); });
        }
        made.needs(is_host_known_ ? outcome::satisfied : outcome::undetermined, [&] {
            return untold_of_student_.empty()
                       ? std::vector{open_in(of, "/detail/partners", knowledge::missing)}
                       : untold_of_student_;
        });
        take_doubts(made, *home_);
        for (exchange_partner const* each : hosts_) {
            take_doubts(made, *each);
        }
        return made;
    }

    static void take_doubts(claim& to, exchange_partner const& of) {
        to.needs(of.doubts.empty() ? outcome::satisfied : outcome::undetermined,
                 [&] { return of.doubts; });
    }

    /// @param who null where nobody is recorded
    void count(activity const& of, participation const* who) {
        claim const made = claim_of(of, who);
        if (made.holds() == outcome::not_satisfied) {
            return;
        }
        bool is_uncertain = false;
        for (std::size_t at = 0; at < years_.size(); ++at) {
            is_uncertain = add(of, at, made.holds() == outcome::satisfied) || is_uncertain;
        }
        is_uncertain = look_behind(of) || is_uncertain;
        if (!is_uncertain) {
            return;
        }
        merge_into(missing_, made.why());
        if (of.period.is_open()) {
            std::vector<missing_fact> days{open_in(of, "/period", of.period.state())};
            tell_of_student(days, untold_of_student_);
            merge_into(missing_, days);
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
                merge_into(missing_, hidden_by(gap, what_.calendar_of, stay));
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

    /// From the hidden year on, nothing is certain between the partners.
    void open_from(calendar_gap const& gap) {
        found_.is_open_after = found_.is_open_after || years_.empty()
                               || (gap.after && years_.back().year < *gap.after)
                               || (gap.after == years_.back().year && gap.member == nullptr);
        for (std::size_t at = 0; at < years_.size(); ++at) {
            academic_year const year = years_[at].year;
            bool const is_before =
                gap.after && (gap.member != nullptr ? year < *gap.after : year <= *gap.after);
            if (!is_before) {
                found_.by_year[at][home_->id].is_open = true;
                for (exchange_partner const* each : hosts_) {
                    found_.by_year[at][each->id].is_open = true;
                }
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
            auto& of_year = found_.by_year[at];
            widen(of_year[home_->id].sent[unit], fewest(member), most(member));
            for (exchange_partner const* each : hosts_) {
                widen(of_year[each->id].received[unit], fewest(member), most(member));
            }
            is_uncertain = is_uncertain || fewest(member) != most(member);
        }
        return is_uncertain;
    }

    /// For how much a stay counts in a year, whichever of its possible periods is true.
    [[nodiscard]] std::vector<stay_units> possible_units(fact<period> const& when,
                                                         counted_year const& year) const {
        auto const units = [&](period const& stay) {
            return units_in(stay, year, what_.two_semesters_make_a_year);
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
            bool const may_be_year = !what_.two_semesters_make_a_year && terms > 1
                                     && year.terms.size() == year.all_terms;
            all = {{0, 0}, may_be_year ? stay_units{terms - 1, 0} : stay_units{terms, 0}};
            if (may_be_year) {
                all.push_back({0, 1});
            }
        }
        return all.empty() ? std::vector{stay_units{}} : all; // absent: at no time
    }

    view const& records_;
    counted_exchange const& what_;
    std::vector<counted_year> const& years_;
    std::vector<calendar_gap> const& hidden_;
    period const& during_;
    std::vector<missing_fact>& missing_;
    exchanges found_;
    // Of the stay that is being counted: who sends, who may receive, and of a student of a joint
    // programme why the days or the host are not known.
    exchange_partner const* home_{nullptr};
    std::vector<exchange_partner const*> hosts_;
    bool is_host_known_{true};
    std::vector<missing_fact> untold_of_student_;
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

exchanges exchanged_in(view const& records, counted_exchange const& what,
                       counted_years const& years, period const& during,
                       std::vector<missing_fact>& missing) {
    return stay_counter{records, what, years, during, missing}();
}

} // namespace jspu_coop::detail
