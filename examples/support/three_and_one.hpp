// The 3+1 programme of Jizzakh and Minsk as the examples of students know it: programme and
// placement are the published ones; what the diplomas ask for is made up, because nobody has
// published it.
#pragma once

#include <jspu_coop/presets/programme_presets.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>
#include <jspu_coop/records/study/course.hpp>

#include <cstdint>
#include <utility>
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

inline coop::joint_programme three_and_one() {
    //! [programme]
    coop::joint_programme programme =
        coop::preset_joint_programme(coop::joint_programme_id{"jspu.bspu"}).value();
    // Sources disagree on which year is spent in Minsk; the office knows that it is the last.
    programme.placement = programme.placement.claims().front();

    coop::final_examination attestation{coop::final_form::attestation, jspu,
                                        coop::examination_tries{2, 3},
                                        coop::fact<std::vector<coop::party_id>>::absent()};
    coop::final_examination thesis = attestation;
    thesis.form = coop::final_form::thesis;
    thesis.site = bspu;
    programme.requirements = {
        asks("all", "Credits in all", coop::credit_requirement{worth(240), {}}),
        asks("minsk", "Credits of Minsk", coop::credit_requirement{worth(60), {bspu}}),
        asks("year", "Semesters in Minsk", coop::residency_requirement{bspu, 2}),
        asks("attestation", "State attestation in Jizzakh", attestation),
        asks("thesis", "Thesis in Minsk", thesis)};
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
