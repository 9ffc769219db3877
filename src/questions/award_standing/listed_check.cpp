#include "questions/award_standing/listed_check.hpp"

#include "questions/detail/programme_facts.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// Every reading of what was studied, each with the way in which courses are given.
class fitted_readings {
public:
    [[nodiscard]] static result<fitted_readings> of(award_case const& of,
                                                    std::vector<listed_demand> const& demands) {
        bool const is_certain =
            of.table.is_certain
            && (!of.award.credits_split.is_open()
                || std::ranges::find(demands, demand_measure::credits, &listed_demand::measure)
                       == demands.end());
        fitted_readings made;
        for (line_reading const by :
             {line_reading{false, false}, {true, false}, {false, true}, {true, true}}) {
            bool const is_as_before = !made.fits_.empty() && (!by.is_possible || is_certain)
                                      && (!by.with_progress || of.table.nothing_goes_on);
            if (!is_as_before) {
                auto fit =
                    fit_courses(demands, {of.table, by},
                                {credits_may_split(of.award, by.is_possible), of.by.most_steps});
                if (fit.has_error()) {
                    return fit.error();
                }
                made.fits_.push_back(*std::move(fit));
            }
            made.places_.push_back(is_as_before ? 0 : made.fits_.size() - 1);
        }
        return made;
    }

    /// Which course counts for which demand for certain.
    [[nodiscard]] course_fit const& certain() const { return fit_of(0); }

    /// Whether a demand is met.
    [[nodiscard]] outcome is_met(std::size_t demand, bool with_progress) const {
        std::size_t const first = with_progress ? 2 : 0;
        if (lacks_for_certain(fit_of(first + 1), demand)) {
            return outcome::not_satisfied;
        }
        return fit_of(first).gap_of(demand) == nullptr ? outcome::satisfied : outcome::undetermined;
    }

    /// What tells best why a demand is not met for certain; null: it is.
    [[nodiscard]] fit_gap const* gap_of(std::size_t demand) const {
        fit_gap const* const gap = fit_of(0).gap_of(demand);
        bool const is_told =
            gap != nullptr && gap->reason != requirement_reason::courses_not_decided;
        return is_told || !lacks_for_certain(fit_of(1), demand) ? gap : fit_of(1).gap_of(demand);
    }

private:
    [[nodiscard]] static bool lacks_for_certain(course_fit const& fit, std::size_t demand) {
        fit_gap const* const gap = fit.gap_of(demand);
        return gap != nullptr && gap->reason != requirement_reason::courses_not_decided;
    }

    [[nodiscard]] course_fit const& fit_of(std::size_t reading) const {
        return fits_[places_[reading]];
    }

    std::vector<course_fit> fits_{};
    std::vector<std::size_t> places_{}; // of the fit of each reading
};

/// Which numbers count for certain.
[[nodiscard]] std::vector<bool> counted_for_certain(counting_table const& table,
                                                    bool with_progress) {
    std::vector<bool> counted(table.index.course_count(), false);
    for (counting_line const& line : table.lines) {
        if (counts_in(line, {false, with_progress})) {
            for (std::size_t const each : line.counted) {
                counted[each] = true;
            }
        }
    }
    return counted;
}

/// Tells which courses may still be passed.
class lacking_courses {
public:
    explicit lacking_courses(award_case const& of)
        : table_{of.table}, now_{counted_for_certain(table_, false)}, at_last_{counted_for_certain(
                                                                          table_, true)},
          passed_{passed_courses(of, false)}, perhaps_passed_{passed_courses(of, true)} {}

    [[nodiscard]] std::vector<missing_course> of(listed_demand const& demand) const {
        bool const is_required =
            demand.measure == demand_measure::courses
            && demand.amount == decimal{static_cast<std::int64_t>(demand.listed.size())};
        std::vector<missing_course> lacking;
        for (course_id const* const each : demand.listed) {
            if (!counts(now_, *each)) {
                lacking.push_back(
                    {*each, is_required, counts(at_last_, *each), outcome::satisfied, {}});
                if (demand.plan != nullptr) {
                    tell_before(lacking.back(), *demand.plan);
                }
            }
        }
        return lacking;
    }

private:
    /// What was passed, and what it counts as.
    [[nodiscard]] static std::vector<course_id> passed_courses(award_case const& of,
                                                               bool is_possible) {
        std::vector<course_id> passed;
        for (course_evidence const& each : of.table.index.told().courses) {
            if (each.passed == fact{true} || (is_possible && each.passed.is_open())) {
                passed.push_back(each.course);
            }
        }
        for (counting_line const& line : of.table.lines) {
            if (counts_in(line, {is_possible, false})) {
                std::ranges::transform(
                    line.counted, std::back_inserter(passed),
                    [&](std::size_t number) { return of.table.index.course_of(number); });
            }
        }
        return passed;
    }

    void tell_before(missing_course& told, curriculum const& plan) const {
        told.before = prerequisites_lacking(plan, told.course, passed_);
        if (!told.before.empty()) {
            bool const is_certain =
                !prerequisites_lacking(plan, told.course, perhaps_passed_).empty();
            told.is_open = is_certain ? outcome::not_satisfied : outcome::undetermined;
        }
    }

    [[nodiscard]] bool counts(std::vector<bool> const& counted, course_id const& id) const {
        auto const number = table_.index.number_of(id);
        return number && counted[*number];
    }

    counting_table const& table_;
    std::vector<bool> now_;
    std::vector<bool> at_last_;
    std::vector<course_id> passed_;
    std::vector<course_id> perhaps_passed_;
};

/// What is open of what may count to a demand that is not decided.
[[nodiscard]] std::vector<missing_fact> open_of(award_case const& of, fit_gap const& gap,
                                                std::vector<listed_demand> const& demands) {
    bool const of_credits = std::ranges::any_of(gap.demands, [&](std::size_t each) {
        return demands[each].measure == demand_measure::credits;
    });
    if (!of_credits) {
        return open_lines(of);
    }
    std::vector<missing_fact> missing = open_study(of);
    note_open_split(missing, of, demands);
    return missing;
}

/// Judges one demand: a requirement, or a module of one.
[[nodiscard]] requirement_standing judge_demand(award_case const& of,
                                                std::vector<listed_demand> const& demands,
                                                std::size_t at, fitted_readings const& fits) {
    award_requirement_id const& id = demands[at].requirement->id;
    requirement_standing judged{id,
                                fits.is_met(at, false),
                                fits.is_met(at, true),
                                requirement_reason::amount,
                                demands[at].amount,
                                demands[at].amount,
                                {},
                                {}};
    fit_gap const* const gap = fits.gap_of(at);
    if (gap == nullptr) {
        return judged;
    }
    judged.reason = gap->reason;
    judged.observed = gap->available;
    judged.required = gap->asked;
    for (std::size_t const each : gap->demands) {
        award_requirement_id const& other = demands[each].requirement->id;
        if (other != id && std::ranges::find(judged.together, other) == judged.together.end()) {
            judged.together.push_back(other);
        }
    }
    if (judged.met == outcome::undetermined) {
        judged.missing = open_of(of, *gap, demands);
    }
    return judged;
}

/// A curriculum before its modules are judged: met; open where it was not handed over, or may not
/// hold for the student.
[[nodiscard]] requirement_standing begun_curriculum(award_case const& of,
                                                    award_requirement_id const& id,
                                                    curriculum_requirement const& asked) {
    bool const is_known = curriculum_of(of, asked) != nullptr;
    outcome const met = is_known ? outcome::satisfied : outcome::undetermined;
    requirement_standing begun{id, met, met, requirement_reason::curriculum, {}, {}, {}, {}};
    if (open_curriculum const* const open = open_curriculum_of(of, asked)) {
        begun.missing = open->missing;
    } else if (!is_known) {
        begun.missing = {{"curriculum", asked.curriculum.str(), "/modules", open_cause::missing}};
    }
    return begun;
}

/// A module more of a curriculum.
void add_module(requirement_standing& to, requirement_standing judged, listed_demand const& by) {
    to.met = both(to.met, judged.met);
    to.met_with_progress = both(to.met_with_progress, judged.met_with_progress);
    if (to.met == outcome::undetermined) {
        merge_into(to.missing, judged.missing);
    } else {
        to.missing.clear();
    }
    to.modules.push_back({by.module->id, by.module->name, by.measure, judged.met,
                          judged.met_with_progress, judged.reason, judged.observed, judged.required,
                          std::move(judged.together), std::move(judged.lacking),
                          std::move(judged.missing)});
}

} // namespace

bool credits_may_split(programme_award const& award, bool is_possible) {
    outcome const split = holds_of(award.credits_split, [](bool each) { return each; });
    return is_possible ? split != outcome::not_satisfied : split == outcome::satisfied;
}

void note_open_split(std::vector<missing_fact>& missing, award_case const& of,
                     std::vector<listed_demand> const& demands) {
    if (std::ranges::find(demands, demand_measure::credits, &listed_demand::measure)
        != demands.end()) {
        note_open(missing, of.award.credits_split,
                  place_of(of.programme, of.award, "credits_split"));
    }
}

result<judged_listed> judge_listed(award_case const& of,
                                   std::vector<award_requirement_id> const& requirements) {
    auto const demands = listed_demands(of, requirements);
    auto const fits = fitted_readings::of(of, demands);
    if (fits.has_error()) {
        return fits.error();
    }
    std::optional<lacking_courses> lacking; // made when something lacks
    judged_listed all;
    for (award_requirement_id const& id : requirements) {
        auto const* const asked =
            std::get_if<curriculum_requirement>(&requirement_in(of.programme, id).demand);
        if (asked != nullptr) {
            all.standings.push_back(begun_curriculum(of, id, *asked));
        }
    }
    for (std::size_t at = 0; at < demands.size(); ++at) {
        requirement_standing judged = judge_demand(of, demands, at, *fits);
        if (judged.met != outcome::satisfied) {
            if (!lacking) {
                lacking.emplace(of);
            }
            judged.lacking = lacking->of(demands[at]);
        }
        if (demands[at].module != nullptr) {
            auto const whole = std::ranges::find(all.standings, judged.requirement,
                                                 &requirement_standing::requirement);
            add_module(*whole, std::move(judged), demands[at]);
        } else {
            all.standings.push_back(std::move(judged));
        }
    }
    for (course_filling const& each : fits->certain().fillings) {
        all.fillings.push_back({each.number, &demands[each.demand].requirement->id});
    }
    return all;
}

result<outcome> study_is_enough(award_case const& of, study_reading const& study,
                                std::vector<award_requirement_id> const& requirements,
                                std::vector<listed_demand> const& demands) {
    for (award_requirement_id const& id : requirements) {
        auto const* const asked =
            std::get_if<credit_requirement>(&requirement_in(of.programme, id).demand);
        if (asked == nullptr || !asked->courses.empty()) {
            continue;
        }
        auto const counted = credits_in(study, *asked);
        if (counted.has_error()) {
            return counted.error();
        }
        if (counted->has_value() && **counted < asked->least.amount()) {
            return outcome::not_satisfied;
        }
    }
    auto const fit = fit_courses(
        demands, study, {credits_may_split(of.award, study.by.is_possible), of.by.most_steps});
    if (fit.has_error()) {
        return fit.error();
    }
    outcome enough = outcome::satisfied;
    for (fit_gap const& each : fit->gaps) {
        bool const is_decided = each.reason != requirement_reason::courses_not_decided;
        enough = both(enough, is_decided ? outcome::not_satisfied : outcome::undetermined);
    }
    return enough;
}

} // namespace jspu_coop::detail
