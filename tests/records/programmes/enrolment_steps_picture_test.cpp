// The picture of what may follow in an enrolment: it is the table that the program uses.
#include <jspu_coop/records/programmes/enrolment_state.hpp>

#include "support/award_story.hpp"
#include "support/source_folder.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <regex>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;

using step = std::tuple<std::string, std::string, std::string>;

/// The arrows of the picture: from, each line of the label, to.
std::set<step> drawn() {
    std::set<step> steps;
    std::string const dot = enrolment_steps_as_dot();
    std::regex const arrow{R"re((\w+) -> (\w+)(?: \[label="([^"]*)"\])?;)re"};
    for (std::sregex_iterator each{dot.begin(), dot.end(), arrow}, end; each != end; ++each) {
        std::string labels = (*each)[3].str();
        do {
            std::size_t const line = labels.find("\\n");
            steps.emplace((*each)[1].str(), labels.substr(0, line), (*each)[2].str());
            labels.erase(0, line == std::string::npos ? labels.size() : line + 2);
        } while (!labels.empty());
    }
    return steps;
}

/// An event of each kind but annulling, such that after `begun` each is legal by itself.
std::vector<std::pair<std::vector<enrolment_event>, enrolment_event>> every_event() {
    programme_period_id const period = story_period;
    enrolment_event const proposed =
        learning_agreement_proposed{period, {course_id{"b.one"}}, {}, {}};
    return {
        {{}, student_admitted{academic_year{2021, 2022}, 1, {}}},
        {{}, student_registered{story_host, {}}},
        {{}, student_promoted{2, false, {}}},
        {{}, student_kept_back{1, {}}},
        {{}, leave_begun{story_home, {}, {}}},
        {{leave_begun{story_home, {}, {}}}, leave_ended{story_home, {}}},
        {{}, student_struck_off{story_home, {}}},
        {{student_struck_off{story_home, {}}}, student_reinstated{story_home, {}}},
        {{}, student_transferred{story_host, {}}},
        {{}, student_withdrew{{}}},
        {{}, period_stepped{period, period_step::nominated, {}}},
        {{}, proposed},
        {{proposed}, learning_agreement_signed{period, learning_agreement_party::home, {}}},
        {{}, period_paid{period, story_host, money{1, currency{"UZS"}}, {}}},
        {{}, came(story_home, "one", 3)},
        {{}, transcript_received{story_host, {}}},
        {{}, recognition_decided{story_home, {course_id{"one"}}, {}, {}}},
        {{}, examination_attempted{award_requirement_id{"final"}, attempt_result::passed, {}, {}}},
        {{}, paper_issued{paper_kind::visa, {}, {}}},
        {{}, award_conferred{award_id{"of-home"}, {}}}};
}

std::string kind_of(enrolment_event const& event) {
    return std::string{std::visit([](auto const& held) { return held.kind; }, event)};
}

// The architecture page shows this picture.
TEST(enrolment_steps, the_picture_in_the_docs_is_the_table) {
    EXPECT_EQ(content_of(in_source_folder("docs/enrolment_steps.dot")), enrolment_steps_as_dot());
}

TEST(enrolment_steps, every_arrow_between_phases_can_be_gone_and_no_other) {
    std::vector<std::vector<enrolment_event>> const beginnings{
        {}, begun(), begun({student_withdrew{{}}}), begun({student_transferred{story_host, {}}})};
    std::set<step> met;
    for (auto const& beginning : beginnings) {
        for (auto const& [before, event] : every_event()) {
            std::vector<enrolment_event> events = beginning;
            if (beginning == begun()) {
                events.insert(events.end(), before.begin(), before.end());
            }
            enrolment story = told(events);
            date const day = enrolment_day(50);
            std::string const from = to_string(state_on(story, day).phase);
            if (record_event(story, day, day, event).has_value()) {
                met.emplace(from, kind_of(event), to_string(state_on(story, day).phase));
            }
        }
    }
    std::set<step> between_phases;
    for (step const& each : drawn()) {
        if (!std::get<1>(each).empty()) {
            between_phases.insert(each);
        }
    }
    EXPECT_EQ(between_phases, met);
    EXPECT_EQ(every_event().size() + 1, std::variant_size_v<enrolment_event>)
        << "one of each kind but annulling";
}

TEST(enrolment_steps, every_arrow_towards_a_period_can_be_gone_and_no_other) {
    std::set<step> met;
    std::vector<std::vector<period_step>> ways{{}};
    std::set<std::optional<period_step>> seen{std::nullopt};
    for (std::size_t at = 0; at < ways.size(); ++at) {
        std::optional<period_step> const before =
            ways[at].empty() ? std::nullopt : std::optional{ways[at].back()};
        std::vector<enrolment_event> events;
        for (period_step const each : ways[at]) {
            events.emplace_back(towards_partner(each));
        }
        for (period_step const next : every<period_step>()) {
            enrolment story = told(begun(events));
            date const day = enrolment_day(50);
            if (record_event(story, day, day, towards_partner(next)).has_error()) {
                continue;
            }
            met.emplace(before ? to_string(*before) : "begin", "", to_string(next));
            if (seen.insert(next).second) {
                ways.push_back(ways[at]);
                ways.back().push_back(next);
            }
        }
    }
    std::set<step> towards;
    for (step const& each : drawn()) {
        if (std::get<1>(each).empty()) {
            towards.insert(each);
        }
    }
    EXPECT_EQ(towards, met);
}

} // namespace
} // namespace jspu_coop
