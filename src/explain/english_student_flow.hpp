// English: the flow of students, in tables and pictures.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message english_student_flow[] = {
    {"heading.student_flow.all", "all"},
    {"heading.student_flow.award_conferred", "conferred"},
    {"heading.student_flow.award_earned", "earned, not conferred yet"},
    {"heading.student_flow.award_in_reach", "in reach: earned once all that goes on is passed"},
    {"heading.student_flow.award_lacking", "more is lacking"},
    {"heading.student_flow.award_undetermined", "not known"},
    {"heading.student_flow.back", "back from it, and nothing more recorded"},
    {"heading.student_flow.conferred", "conferred: {awards}"},
    {"heading.student_flow.end", "the end"},
    {"heading.student_flow.figures", "the figures"},
    {"heading.student_flow.kept_back", "were kept back in it"},
    {"heading.student_flow.links", "from where to where"},
    {"heading.student_flow.missing", "what is not known"},
    {"heading.student_flow.no_period", "period not known"},
    {"heading.student_flow.not_admitted", "without an admission by that day: {count}"},
    {"heading.student_flow.nothing", "nobody is admitted"},
    {"heading.student_flow.on_leave", "now, on leave"},
    {"heading.student_flow.perhaps_struck_off", "perhaps struck off with another institution"},
    {"heading.student_flow.picture", "the way of the students through the periods, {day}"},
    {"heading.student_flow.struck_off", "struck off there"},
    {"heading.student_flow.students", "students"},
    {"heading.student_flow.studying", "now"},
    {"heading.student_flow.title", "students of the programme {programme} on {day}"},

};

} // namespace jspu_coop::detail
