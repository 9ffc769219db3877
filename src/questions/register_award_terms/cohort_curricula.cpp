#include "questions/register_award_terms/cohort_curricula.hpp"

#include <jspu_coop/records/programmes/enrolment_state.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "base/detail/readings.hpp"
#include "questions/detail/programme_facts.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// The calendar years in which the first cohort of a curriculum may have begun.
struct cohort_range {
    std::int64_t least;
    std::int64_t most;
};

constexpr std::int64_t before_all = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t after_all = std::numeric_limits<std::int64_t>::max();

[[nodiscard]] cohort_range first_cohorts(curriculum const& of) {
    if (of.first_cohort.is_absent()) {
        return {before_all, before_all}; // for whoever was admitted
    }
    auto const years = readings_of(of.first_cohort);
    if (years.empty()) {
        return {before_all, after_all};
    }
    auto const [least, most] =
        std::ranges::minmax(years, {}, [](academic_year const* each) { return each->first(); });
    return {least->first(), most->first()};
}

/// A curriculum that may be the student's.
struct candidate {
    std::shared_ptr<curriculum const> plan;
    outcome is_of_speciality; ///< whether it is one of the speciality that is asked for
};

/// Chooses the curricula of one student.
class curriculum_chooser {
public:
    curriculum_chooser(view const& records, joint_programme const& programme,
                       enrolment const& student, date const& day)
        : records_{records.records()},
          programme_{programme}, student_{student}, cohort_{state_on(student, day).cohort} {}

    [[nodiscard]] chosen_curricula all() && {
        for (programme_site const& each : programme_.sites) {
            choose_for(each);
        }
        for (award_requirement const& each : programme_.requirements) {
            if (auto const* const asked = std::get_if<curriculum_requirement>(&each.demand)) {
                choose_for(each.id, asked->curriculum);
            }
        }
        chosen_curricula chosen;
        for (auto& [id, each] : found_) {
            if (each.plan && each.holds != outcome::not_satisfied) {
                chosen.held.push_back(*each.plan);
            }
            if (each.is_open()) {
                chosen.open.push_back({id, std::move(each.missing)});
            }
        }
        return chosen;
    }

private:
    /// What is known of one curriculum.
    struct finding_of_plan {
        std::shared_ptr<curriculum const> plan{};
        outcome holds{outcome::not_satisfied};
        bool is_asked_for{false}; ///< whether a requirement names it
        std::vector<missing_fact> missing{};

        [[nodiscard]] bool is_open() const {
            return holds == outcome::undetermined
                   || (is_asked_for && holds == outcome::not_satisfied);
        }
    };

    void choose_for(programme_site const& site) {
        fact<curriculum_id> const& named = site.curriculum;
        if (named.is_known()) {
            choose_among(family_of(named.value(), &site), {});
        } else if (!named.is_absent()) {
            std::vector<missing_fact> why;
            note_open(why, named,
                      {"joint_programme", programme_.id.str(),
                       path_join("/sites", site.institution.str()) + "/curriculum"});
            std::vector<candidate> const perhaps =
                named.is_open() && !named.claims().empty() ? claimed_by(named) : taught_at(site);
            choose_among(perhaps, why);
        }
    }

    /// A requirement names a curriculum: the student's is that one, or another in its place.
    void choose_for(award_requirement_id const& requirement, curriculum_id const& named) {
        choose_among(family_of(named, nullptr), {});
        auto const known = found_.find(named);
        if (known == found_.end()) {
            return; // it is not in the register
        }
        known->second.is_asked_for = true;
        if (known->second.holds == outcome::not_satisfied) {
            known->second.missing = {
                place_of(programme_, requirement, "curriculum").when(knowledge::missing)};
        }
    }

    /// A curriculum and the others of its institution and speciality.
    [[nodiscard]] std::vector<candidate> family_of(curriculum_id const& named,
                                                   programme_site const* site) const {
        auto const first = records_.find(named);
        if (!first) {
            return {};
        }
        std::vector<candidate> all{{first, outcome::satisfied}};
        std::optional<national_speciality> speciality = first->speciality;
        if (!speciality && site != nullptr && site->speciality.is_known()) {
            speciality = site->speciality.value();
        }
        records_.curricula_of(first->institution, [&](auto const& each) {
            if (each->id != named && speciality && each->speciality == speciality) {
                all.push_back({each, outcome::satisfied});
            }
            return true;
        });
        return all;
    }

    [[nodiscard]] std::vector<candidate> claimed_by(fact<curriculum_id> const& named) const {
        std::vector<candidate> all;
        for (curriculum_id const& each : named.claims()) {
            if (auto plan = records_.find(each)) {
                all.push_back({std::move(plan), outcome::undetermined});
            }
        }
        return all;
    }

    /// The curricula of a site that may be of its speciality.
    [[nodiscard]] std::vector<candidate> taught_at(programme_site const& site) const {
        std::vector<candidate> all;
        records_.curricula_of(site.institution, [&](auto const& each) {
            outcome const is_it =
                each->speciality ? outcome_over(site.speciality, outcome::undetermined,
                                                [&](national_speciality const& one) {
                                                    return outcome_of(one == *each->speciality);
                                                })
                                 : outcome::undetermined;
            if (is_it != outcome::not_satisfied) {
                all.push_back({each, is_it});
            }
            return true;
        });
        return all;
    }

    /// @param why what keeps a candidate open whose speciality is not certain
    void choose_among(std::vector<candidate> const& all, std::vector<missing_fact> const& why) {
        for (candidate const& each : all) {
            finding_of_plan& known = found_[each.plan->id];
            known.plan = each.plan;
            outcome const holds = both(each.is_of_speciality, holds_among(each, all));
            if (either(known.holds, holds) == outcome::undetermined) {
                merge_into(known.missing,
                           each.is_of_speciality == outcome::undetermined ? why : open_of(all));
            } else if (holds == outcome::satisfied) {
                known.missing.clear();
            }
            known.holds = either(known.holds, holds);
        }
    }

    /// Whether a curriculum is the last of them for the student's cohort or an earlier one.
    [[nodiscard]] outcome holds_among(candidate const& asked,
                                      std::vector<candidate> const& all) const {
        cohort_range const own = first_cohorts(*asked.plan);
        outcome holds = has_begun(own);
        for (candidate const& other : all) {
            if (other.plan == asked.plan) {
                continue;
            }
            cohort_range const next = first_cohorts(*other.plan);
            outcome const is_later = own.most < next.least   ? outcome::satisfied
                                     : next.most < own.least ? outcome::not_satisfied
                                                             : outcome::undetermined;
            outcome const takes_place =
                both(other.is_of_speciality, both(has_begun(next), is_later));
            holds = both(holds, contrary(takes_place));
        }
        return holds;
    }

    /// Whether the first cohort is the student's or an earlier one.
    [[nodiscard]] outcome has_begun(cohort_range const& of) const {
        if (of.most == before_all) {
            return outcome::satisfied;
        }
        if (!cohort_) {
            return outcome::undetermined;
        }
        std::int64_t const year = cohort_->first();
        return of.most <= year   ? outcome::satisfied
               : of.least > year ? outcome::not_satisfied
                                 : outcome::undetermined;
    }

    /// What may keep the choice among curricula open.
    [[nodiscard]] std::vector<missing_fact> open_of(std::vector<candidate> const& all) const {
        std::vector<missing_fact> missing;
        if (!cohort_) {
            missing.push_back({"enrolment", student_.id.str(), "/cohort", open_cause::missing});
        }
        for (candidate const& each : all) {
            note_open(missing, each.plan->first_cohort,
                      {"curriculum", each.plan->id.str(), "/first_cohort"});
        }
        if (missing.empty()) { // of one first cohort there are several
            missing.push_back({"enrolment", student_.id.str(), "/curriculum", open_cause::missing});
        }
        return missing;
    }

    snapshot records_;
    joint_programme const& programme_;
    enrolment const& student_;
    std::optional<academic_year> cohort_;
    std::map<curriculum_id, finding_of_plan> found_{};
};

} // namespace

chosen_curricula curricula_for(view const& records, joint_programme const& programme,
                               enrolment const& student, date const& day) {
    return curriculum_chooser{records, programme, student, day}.all();
}

} // namespace jspu_coop::detail
