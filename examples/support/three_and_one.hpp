// The 3+1 programme of Jizzakh and Minsk as the examples of students know it: programme, placement,
// longest duration and the tries of the state attestation are the published ones, and so is the
// template of the gate to Minsk. Its limits, what the diplomas ask for, and that nothing limits
// what counts to both, are made up, because nobody has published them.
#pragma once

#include <jspu_coop/presets/programme_presets.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>
#include <jspu_coop/records/study/course.hpp>

#include <cstdint>
#include <utility>
#include <variant>
#include <vector>

namespace examples {

namespace coop = jspu_coop;

inline coop::party_id const jspu{"jspu"};
inline coop::party_id const bspu{"bspu"};
inline coop::programme_period_id const minsk{"second"};
inline coop::award_id const home_diploma{"first"};
inline coop::award_id const partner_diploma{"second"};

inline coop::credits worth(std::int64_t amount) {
    return {amount, coop::credit_system_id{"ects"}};
}

inline coop::course_id course(char const* id) {
    return coop::course_id{id};
}

inline coop::award_requirement asks(char const* id, char const* name, coop::award_demand demand) {
    return {coop::award_requirement_id{id}, coop::text{{"en", name}}, std::move(demand), {}};
}

inline coop::programme_award diploma(coop::award_id id, coop::text title, coop::party_id by,
                                     std::vector<coop::award_requirement_id> requirements) {
    coop::programme_award award{std::move(id), {}, {}, {}, {}, {}, {}, {}};
    award.title = std::move(title);
    award.awarded_by = std::vector{std::move(by)};
    award.requirements = std::move(requirements);
    award.counts_from = std::vector{jspu, bspu};
    award.after = coop::fact<std::vector<coop::award_id>>::absent();
    return award;
}

/// The published template of the gate to Minsk, with the limits of an office.
inline coop::period_gate gate_to_minsk() {
    //! [gate]
    coop::policy_reference departure{coop::referred_policy_id{"jspu.bspu_departure"}, {}};
    for (auto const& [parameter, value] :
         {std::pair{"years_before", "3"}, std::pair{"credits", "180"}, std::pair{"gpa_floor", "3"},
          std::pair{"russian", "B1"}, std::pair{"most_failed_subjects", "0"},
          std::pair{"nomination_days", "60"}, std::pair{"fees_share", "0.5"},
          std::pair{"papers", "learning_agreement,passport"}}) {
        departure.settings.push_back({coop::referred_parameter_id{parameter}, value});
    }
    return {departure, coop::gate_day::first_day, {}};
    //! [gate]
}

inline coop::joint_programme three_and_one() {
    //! [programme]
    coop::joint_programme programme =
        coop::preset_joint_programme(coop::joint_programme_id{"jspu.bspu"}).value();
    // Sources disagree on which year is spent in Minsk; the office knows that it is the last.
    coop::programme_placement placement = programme.placement.claims().front();
    placement.periods.front().gates = coop::fact<std::vector<coop::period_gate>>::absent();
    placement.periods.back().gates = std::vector{gate_to_minsk()};
    programme.placement = std::move(placement);

    // The attestation is published with its tries; that it is taken in Jizzakh, the office knows.
    auto& attestation = std::get<coop::final_examination>(programme.requirements.front().demand);
    attestation.site = jspu;
    attestation.accepted_by = coop::fact<std::vector<coop::party_id>>::absent();
    coop::final_examination const thesis{coop::final_form::thesis, bspu,
                                         coop::fact<coop::examination_tries>::absent(),
                                         coop::fact<std::vector<coop::party_id>>::absent()};
    for (coop::award_requirement const& each :
         {asks("all", "Credits in all", coop::credit_requirement{worth(240), {}}),
          asks("minsk", "Credits of Minsk", coop::credit_requirement{worth(60), {bspu}}),
          asks("year", "Semesters in Minsk", coop::residency_requirement{bspu, 2}),
          asks("thesis", "Thesis in Minsk", thesis)}) {
        programme.requirements.push_back(each);
    }
    using ids = std::vector<coop::award_requirement_id>;
    coop::award_requirement_id const all{"all"};
    programme.awards = std::vector{
        diploma(
            home_diploma,
            {{"en", "Bachelor of Jizzakh"}, {"ru", "Бакалавр, Джизак"}, {"uz", "Bakalavr, Jizzax"}},
            jspu, ids{all, coop::award_requirement_id{"attestation"}}),
        diploma(partner_diploma,
                {{"en", "Bachelor of Minsk"}, {"ru", "Бакалавр, Минск"}, {"uz", "Bakalavr, Minsk"}},
                bspu,
                ids{all, coop::award_requirement_id{"minsk"}, coop::award_requirement_id{"year"},
                    coop::award_requirement_id{"thesis"}})};
    // Nobody has published how much may count to both; the office takes it that nothing limits it.
    programme.sharing = coop::fact<std::vector<coop::credit_sharing>>::absent();
    //! [programme]
    return programme;
}

/// Each university's own courses; the others count there as these.
inline std::vector<coop::course> catalogue() {
    std::vector<coop::course> courses;
    auto const add = [&](char const* id, coop::party_id const& institution, std::int64_t credit) {
        courses.push_back(
            {course(id), institution, coop::text{{"en", id}}, {}, worth(credit), {}, {}});
    };
    for (char const* const each : {"year-1", "year-2", "year-3"}) {
        add(each, jspu, 60);
    }
    add("methods", jspu, 30);
    add("practice", jspu, 30);
    add("minsk.begin", bspu, 180);
    add("minsk.methods", bspu, 30);
    add("minsk.practice", bspu, 30);
    return courses;
}

} // namespace examples
