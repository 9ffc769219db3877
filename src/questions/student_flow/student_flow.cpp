#include <jspu_coop/questions/student_flow.hpp>

#include "questions/detail/fall.hpp"
#include "questions/detail/programme_facts.hpp"
#include "questions/student_flow/student_way.hpp"

#include <map>
#include <stdexcept>
#include <utility>

namespace jspu_coop {

namespace {

using detail::student_way;
using detail::way_stage;

/// What is counted of some students.
struct tally {
    std::map<way_stage, stage_figure> stages;
    std::map<std::pair<way_stage, way_stage>, std::int64_t> links;

    void count(student_way const& way) {
        for (std::size_t at = 0; at < way.stages.size(); ++at) {
            ++stages[way.stages[at]].entered;
            if (at > 0) {
                ++links[{way.stages[at - 1], way.stages[at]}];
            }
        }
        for (std::size_t const at : way.kept_back) {
            ++stages[way.stages[at]].kept_back;
        }
        if (way.standing != nullptr) {
            ++(stages[way.stages.back()].*way.standing);
        }
        stages[way.stages.back()].perhaps_struck_off += way.perhaps_struck_off.empty() ? 0 : 1;
    }

    /// @param numbers the place of each stage
    [[nodiscard]] flow_figures figures(std::optional<academic_year> cohort,
                                       std::map<way_stage, std::size_t> const& numbers) const {
        flow_figures made{std::move(cohort), std::vector<stage_figure>(numbers.size()), {}};
        for (auto const& [stage, figure] : stages) {
            made.stages[numbers.at(stage)] = figure;
        }
        for (auto const& [link, students] : links) {
            made.links.push_back({numbers.at(link.first), numbers.at(link.second), students});
        }
        return made;
    }
};

} // namespace

student_flow student_flow_on(joint_programme const& programme, std::span<enrolment const> students,
                             date const& day) {
    detail::period_plan const plan{programme};
    student_flow made{programme.id, day, {}, {}, {}, 0, {}};
    tally all;
    all.stages[{flow_place::admission}];
    for (std::size_t at = 0; at < plan.periods.size(); ++at) {
        all.stages[{flow_place::in_period, at}];
    }
    std::map<academic_year, tally> cohorts;
    for (enrolment const& each : students) {
        if (each.programme != programme.id) {
            throw std::invalid_argument{"an enrolment on another programme"};
        }
        if (auto const way = detail::way_of(each, plan, day)) {
            all.count(*way);
            cohorts[way->cohort].count(*way);
            for (party_id const& site : way->perhaps_struck_off) {
                detail::note_open_fall(made.missing, programme, each, day, site);
            }
        } else {
            ++made.not_admitted;
        }
    }
    std::map<way_stage, std::size_t> numbers;
    for (auto const& [stage, figure] : all.stages) {
        numbers.emplace(stage, made.stages.size());
        made.stages.push_back({stage.place, {}, stage.awards});
        if (stage.period) {
            made.stages.back().period = plan.periods[*stage.period].id;
        }
    }
    made.all = all.figures({}, numbers);
    for (auto const& [year, counted] : cohorts) {
        made.cohorts.push_back(counted.figures(year, numbers));
    }
    detail::note_open(made.missing, programme.placement,
                      {"joint_programme", programme.id.str(), "/placement"});
    return made;
}

} // namespace jspu_coop
