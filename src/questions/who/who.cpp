#include <jspu_coop/questions/who.hpp>

#include "questions/coverage/lineage.hpp"
#include "questions/who/stays.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace jspu_coop {

namespace {

template <class T>
std::optional<T> where_known(fact<T> const& of) {
    return of.is_known() ? std::optional{of.value()} : std::nullopt;
}

/// Gathers who is away from a party and who is there.
class attendance {
public:
    attendance(view const& records, presence_answer& out)
        : records_{records}, out_{out}, line_{detail::lineage_of(records.records(), out.at)} {}

    void take(detail::stay const& of) {
        outcome const there = both(of.is_on(out_.day), of.is_seen);
        if (there == outcome::not_satisfied) {
            return;
        }
        auto const is_own = [&](party_id const& each) { return detail::is_in(line_, each); };
        outcome const is_home = holds_of(of.home, is_own);
        outcome const is_place = detail::is_at(records_, of, out_.at, line_);
        add(out_.away, of, both(there, both(is_home, contrary(is_place))), is_home);
        outcome const is_other = of.is_guest ? outcome::satisfied : contrary(is_home);
        add(out_.here, of, both(there, both(is_place, is_other)), is_other);
    }

    /// By activity, then participation: students of joint programmes among the others.
    void sort() {
        for (std::vector<presence>* const each : {&out_.away, &out_.here}) {
            std::ranges::stable_sort(*each, {}, &presence::stay);
        }
    }

    /// The clashes of everybody who may be away or here.
    void find_clashes() {
        for (person_id const& each : persons_) {
            auto found =
                detail::clashes_among(records_, each, detail::stays_with(records_, each, nullptr),
                                      detail::duties_of(records_, each), &out_.day);
            for (clash& one : found) {
                merge_into(out_.missing, one.missing);
            }
            std::move(found.begin(), found.end(), std::back_inserter(out_.clashes));
        }
    }

private:
    /// @param by_home what the home party means for it
    void add(std::vector<presence>& to, detail::stay const& of, outcome there, outcome by_home) {
        if (there == outcome::not_satisfied) {
            return;
        }
        auto const held_in = detail::held_elsewhere(records_, of);
        presence made{of.reference(),
                      where_known(of.person),
                      where_known(of.home),
                      held_in ? std::nullopt : where_known(of.place),
                      of.exact_days(),
                      of.last,
                      there,
                      {}};
        if (there == outcome::undetermined) {
            made.missing = missing_of(of, by_home);
            merge_into(out_.missing, made.missing);
        }
        persons_.insert(of.person.claims().begin(), of.person.claims().end());
        if (made.person) {
            persons_.insert(*made.person);
        }
        to.push_back(std::move(made));
    }

    /// Every open fact that bears on whether somebody is there.
    [[nodiscard]] std::vector<missing_fact> missing_of(detail::stay const& of,
                                                       outcome by_home) const {
        std::vector<missing_fact> missing;
        if (of.is_on(out_.day) == outcome::undetermined) {
            merge_into(missing, of.days_missing);
        }
        if (of.is_seen == outcome::undetermined) {
            merge_into(missing, of.taking_place_missing);
        }
        if (by_home == outcome::undetermined) {
            merge_into(missing, of.home_missing);
        }
        if (detail::is_at(records_, of, out_.at, line_) == outcome::undetermined) {
            merge_into(missing, detail::missing_of_place(records_, of));
        }
        return missing;
    }

    view const& records_;
    presence_answer& out_;
    std::vector<detail::ancestor> line_;
    std::set<person_id> persons_;
};

} // namespace

presence_answer who(view const& records, party_id const& at, date const& day) {
    presence_answer out{at, day, {}, {}, {}, {}};
    attendance list{records, out};
    records.records().each_activity([&](std::shared_ptr<activity const> const& found) {
        if (auto const known = records.as_known(found)) {
            for (detail::stay const& each : detail::stays_of(known)) {
                list.take(each);
            }
        }
        return true;
    });
    for (student_stay const& student : student_stays_in(records)) {
        for (detail::stay const& each : detail::stays_of(student)) {
            list.take(each);
        }
    }
    list.find_clashes();
    list.sort();
    return out;
}

} // namespace jspu_coop
