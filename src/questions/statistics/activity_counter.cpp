#include "questions/statistics/activity_counter.hpp"

#include <jspu_coop/verdict/checks.hpp>

#include "questions/detail/last_step.hpp"
#include "questions/statistics/activity_marks.hpp"
#include "questions/statistics/known_records.hpp"
#include "questions/student_stays/gathered_stays.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>

namespace jspu_coop::detail {

namespace {

/// Somebody who takes part, or may.
struct taker {
    participation const* recorded{nullptr}; ///< null where no participation tells of them
    fact<person_id> const* person{nullptr};
    possible_categories described{}; ///< by the activity; empty while it does not say
    std::string category_path{};     ///< where the activity tells the category, if it does
};

class activity_counter {
public:
    activity_counter(view const& records, std::vector<ancestor> const& line,
                     figure_spans const& spans, std::vector<missing_fact>& missing)
        : records_{records}, spans_{spans}, missing_{missing}, known_{records, line}, tally_{spans},
          uses_{spans.size()} {}

    counted_activities operator()() && {
        records_.records().each_activity([&](std::shared_ptr<activity const> const& each) {
            count(each);
            return true;
        });
        for (student_stay const& each : student_stays_in(records_)) {
            count(each);
        }
        auto figures = tally_.figures(known_.keys(), known_.persons());
        bool const is_exact = std::all_of(figures.begin(), figures.end(), [](auto const& each) {
            return each.persons.least == each.persons.most;
        });
        if (!is_exact) { // who is not known matters only where persons may be counted twice
            std::move(nameless_.begin(), nameless_.end(), std::back_inserter(missing_));
        }
        return {std::move(figures), std::move(uses_)};
    }

private:
    void count(std::shared_ptr<activity const> const& stored) {
        activity_sides const& sides = read_sides_(*stored);
        spans_.meet(stored->period, met_);
        if (met_.empty() || !records_.knows(*stored)) {
            return;
        }
        of_ = &known_.mark(*stored, sides);
        auto const known = records_.with_known_histories(stored);
        // The sides point into the activity; its copy has the same.
        count(*known, sides);
    }

    void count(student_stay const& of) {
        activity_sides sides = read_sides_(of.stay);
        fact<party_id> host;
        if (sides.to.size() > 1) { // at one of them, and not at each
            auto const& partners = std::get<other_activity>(of.stay.detail).partners;
            host = fact<party_id>::conflicting(partners);
            sides.to = {{nullptr, &host, "/detail/partners"}};
        }
        spans_.meet(of.stay.period, met_);
        if (!met_.empty()) {
            of_ = &known_.mark(of.stay, sides);
            student_ = &of;
            count(of.stay, sides);
            student_ = nullptr;
        }
    }

    /// @param known as known, with days that are met
    void count(activity const& known, activity_sides const& sides) {
        activity_ = &known;
        // A known period may be in a year whose end is not known: then the calendar is missing.
        is_dated_ = known.period.is_known()
                    || std::all_of(met_.begin(), met_.end(),
                                   [](figure_spans::met const& each) { return each.is_certain; });
        if (of_->belongs == outcome::not_satisfied) {
            note_uses_of_others(sides);
            return;
        }
        tally_.begin_activity(met_);
        count_recorded(sides);
        count_described(sides);
    }

    /// Others may use an agreement of several parties among themselves: any two sides, whoever they
    /// are said to be.
    void note_uses_of_others(activity_sides const& sides) {
        others_.clear();
        parties_before_.clear();
        pair_with_those_before(sides.from);
        for (activity_side const& each : sides.to) {
            pair_with_those_before(each);
        }
        for (participation const& each : activity_->participations) {
            note_use({&each}, last_step(each.history));
        }
        auto const* const listed = listed_people(*activity_);
        bool const is_somebody_only_listed =
            listed
            && std::any_of(listed->begin(), listed->end(), [&](project_participant const& each) {
                   return !takes_part(each.person.person);
               });
        if (activity_->participations.empty() || is_somebody_only_listed) {
            note_use({}, std::nullopt);
        }
    }

    /// Pairs whoever may be the side with whoever may be a side before it.
    void pair_with_those_before(activity_side const& side) {
        std::size_t const before = parties_before_.size();
        if (side.known) {
            parties_before_.push_back(side.known);
        } else if (side.told) {
            for (party_id const& each : side.told->claims()) {
                parties_before_.push_back(&each);
            }
        }
        for (std::size_t at = before; at < parties_before_.size(); ++at) {
            for (std::size_t other = 0; other < before; ++other) {
                others_.emplace_back(parties_before_[other], parties_before_[at]);
            }
        }
    }

    void count_recorded(activity_sides const& sides) {
        auto const* const traveller = traveller_of(*activity_);
        bool const is_alone = activity_->participations.size() == 1 && traveller;
        for (participation const& each : activity_->participations) {
            bool const is_told = each.person.state() != knowledge::missing || !is_alone;
            taker who{&each, is_told ? &each.person : &traveller->person};
            if (sides.category) {
                who.described = claims_of(*sides.category);
            } else if (project_participant const* const listed = listed_as(each.person)) {
                who.described = claims_of(listed->person.category);
            }
            count_taker(who, sides);
        }
    }

    /// Those of whom no participation tells: everybody whom the activity describes, or one.
    void count_described(activity_sides const& sides) {
        auto const* const listed = listed_people(*activity_);
        for (std::size_t at = 0; listed && at < listed->size(); ++at) {
            participant const& person = (*listed)[at].person;
            if (!takes_part(person.person)) {
                taker who{nullptr, &person.person, claims_of(person.category)};
                who.category_path = path_join(path_of_listed(*activity_), at) + "/person/category";
                count_taker(who, sides);
            }
        }
        if (activity_->participations.empty() && (!listed || listed->empty())) {
            auto const* const traveller = traveller_of(*activity_);
            count_taker({nullptr, traveller ? &traveller->person : nullptr,
                         traveller ? claims_of(traveller->category) : possible_categories{}},
                        sides);
        }
    }

    [[nodiscard]] bool takes_part(fact<person_id> const& who) const {
        return who.is_known()
               && std::any_of(activity_->participations.begin(), activity_->participations.end(),
                              [&](participation const& each) { return each.person == who; });
    }

    [[nodiscard]] project_participant const* listed_as(fact<person_id> const& who) const {
        auto const* const listed = listed_people(*activity_);
        if (!listed || !who.is_known()) {
            return nullptr;
        }
        auto const found =
            std::find_if(listed->begin(), listed->end(), [&](project_participant const& each) {
                return each.person.person == who;
            });
        return found != listed->end() ? &*found : nullptr;
    }

    void count_taker(taker const& who, activity_sides const& sides) {
        auto const last = who.recorded ? last_step(who.recorded->history) : std::nullopt;
        note_use(who, last);
        outcome const took_part =
            took_part_by(last, may_have_begun_by(activity_->period, records_.known_on()));
        if (took_part == outcome::not_satisfied) {
            return;
        }
        std::uint32_t number = person_tally::nobody;
        possible_categories categories = who.described;
        person_id const* const id = who.person ? who.person->get() : nullptr;
        if (id) {
            known_person const person = known_.find(*id);
            number = person.number;
            categories = joined(categories, person.categories_in(activity_->period));
        }
        mark_person(categories);
        bool const is_certain =
            took_part == outcome::satisfied && of_->belongs == outcome::satisfied;
        tally_.add(number, is_certain, marks_);
        note_missing(who, sides, took_part, categories, id);
    }

    /// Joins the marks of the activity and those of the person.
    void mark_person(possible_categories const& told) {
        marks_ = of_->marks;
        possible_categories const open = told.empty() ? allowed_categories(*activity_) : told;
        bool const is_certain = open.size() == 1;
        bool may_be_student = false;
        bool may_be_staff = false;
        for (person_category const each : open) {
            marks_.push_back({key_of(each), is_certain});
            (each == person_category::student ? may_be_student : may_be_staff) = true;
        }
        if (!is_certain) {
            marks_.push_back({figure_keys::open_category, true});
        }
        if (of_->is_exchange) {
            bool const is_known = may_be_student != may_be_staff;
            if (may_be_student) {
                marks_.push_back({key_of(scope::student_exchange), is_known});
            }
            if (may_be_staff) {
                marks_.push_back({key_of(scope::staff_exchange), is_known});
            }
            if (!is_known) {
                marks_.push_back({figure_keys::open_scope, true});
            }
        }
    }

    void note(std::vector<missing_fact>& to, std::string path,
              knowledge state = knowledge::missing) const {
        bool const is_of_stay = path == "/period" || path.starts_with("/detail");
        std::vector<missing_fact> own{
            fact_place{"activity", to_string(activity_->id), std::move(path)}.when(state)};
        if (student_ != nullptr && is_of_stay) {
            tell_of_student(own, student_->missing);
        }
        std::move(own.begin(), own.end(), std::back_inserter(to));
    }

    [[nodiscard]] static std::string path_of(taker const& who, char const* member) {
        return who.recorded ? "/participations/" + to_string(who.recorded->id) + member
                            : "/participations";
    }

    void note_missing(taker const& who, activity_sides const& sides, outcome took_part,
                      possible_categories const& categories, person_id const* id) {
        if (took_part == outcome::undetermined) {
            note(missing_, path_of(who, "/history"));
        }
        if (!is_dated_) {
            note(missing_, "/period", activity_->period.state());
        }
        for (auto const& [path, state] : of_->open) {
            note(missing_, path, state);
        }
        if (!id && who.recorded) {
            note(nameless_, path_of(who, "/person"),
                 who.person->is_open() ? who.person->state() : knowledge::missing);
        }
        if (categories.size() != 1
            && (categories.empty() ? allowed_categories(*activity_) : categories).size() != 1) {
            note_category(who, sides, categories, id);
        }
    }

    void note_category(taker const& who, activity_sides const& sides,
                       possible_categories const& categories, person_id const* id) {
        knowledge const state = categories.empty() ? knowledge::missing : knowledge::conflicting;
        if (sides.category_path) {
            note(missing_, sides.category_path, state);
        } else if (!who.category_path.empty()) {
            note(missing_, who.category_path, state);
        } else if (id) {
            missing_.push_back(fact_place{"person", to_string(*id), "/category"}.when(state));
        } else {
            note(missing_, path_of(who, "/person"));
        }
    }

    /// Notes which agreement somebody takes a place under, or may.
    void note_use(taker const& who, std::optional<participation_step> last) {
        if (last && !holds_place(*last)) {
            return;
        }
        auto const* const under = who.recorded ? &who.recorded->under : nullptr;
        if (under && under->is_absent()) {
            return;
        }
        reasons_.clear();
        if (!last) {
            note(reasons_, path_of(who, "/history"));
        }
        if (!is_dated_) {
            note(reasons_, "/period", activity_->period.state());
        }
        if (under && under->is_known()) {
            uses_.under(under->value().agreement, met_, last.has_value(), reasons_);
            return;
        }
        note(reasons_, path_of(who, "/under"), under ? under->state() : knowledge::missing);
        for (clause_reference const& each :
             under ? under->claims() : std::vector<clause_reference>{}) {
            uses_.under(each.agreement, met_, false, reasons_);
        }
        if (under && !under->claims().empty()) {
            return;
        }
        if (of_->belongs == outcome::not_satisfied) {
            for (auto const& [one, other] : others_) {
                note_use_between(*one, *other);
            }
            return;
        }
        for (party_id const* const each : of_->partners) {
            for (ancestor const& one : lineage_of(records_.records(), *each)) {
                uses_.with(one.id, met_, reasons_);
            }
        }
        if (of_->may_have_other_partners) {
            uses_.with_anybody(met_, reasons_);
        }
    }

    void note_use_between(party_id const& one, party_id const& other) {
        for (ancestor const& left : lineage_of(records_.records(), one)) {
            for (ancestor const& right : lineage_of(records_.records(), other)) {
                uses_.between(left.id, right.id, met_, reasons_);
            }
        }
    }

    view const& records_;
    figure_spans const& spans_;
    std::vector<missing_fact>& missing_;
    known_records known_;
    person_tally tally_;
    agreement_uses uses_;
    sides_reader read_sides_;
    std::vector<missing_fact> nameless_; // of persons who are not known

    // Of the activity that is being counted.
    activity const* activity_{nullptr};
    student_stay const* student_{nullptr}; // whose stay it is; null of other activities
    activity_marks const* of_{nullptr};
    std::vector<figure_spans::met> met_;
    bool is_dated_{false};
    std::vector<key_mark> marks_;
    std::vector<missing_fact> reasons_;
    std::vector<std::pair<party_id const*, party_id const*>> others_; // who may meet whom
    std::vector<party_id const*> parties_before_; // who may be a side, of those looked at
};

} // namespace

counted_activities count_activities(view const& records, std::vector<ancestor> const& line,
                                    figure_spans const& spans, std::vector<missing_fact>& missing) {
    return activity_counter{records, line, spans, missing}();
}

} // namespace jspu_coop::detail
