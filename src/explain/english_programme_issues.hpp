// English: issues of joint programmes.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message english_programme_issues[] = {
    {"award_requirement.courses_too_few",
     "more courses are asked for[, {least},] than are listed[: {value}]"},
    {"award_requirement.least_not_positive", "a requirement asks for nothing[: {value}]"},
    {"award_requirement.list_empty", "a list of institutions is said to be known, but names none"},
    {"award_requirement.name_empty", "the requirement has no name"},
    {"award_requirement.value_repeated",
     "'{value}' stands twice in a list of the requirement[; it first stands at {first}]|a value "
     "stands twice in a list of the requirement"},
    {"joint_programme.award_repeated",
     "two awards of the programme have one id[, '{value}'][; it first stands at {first}]"},
    {"joint_programme.award_unknown", "the programme has no award[ '{value}'|that is named]"},
    {"joint_programme.awards_empty",
     "the awards of the programme are said to be known, but none is listed"},
    {"joint_programme.clause_repeated",
     "the programme names one clause twice[: {value}][; it first stands at {first}]"},
    {"joint_programme.conferral_cycle",
     "the award[ '{value}'] could only be conferred after itself"},
    {"joint_programme.falls_with_itself",
     "whoever is struck off at the institution[ '{value}'] would fall there with that"},
    {"joint_programme.label_contradicts_placement",
     "the semesters[, placed as {placed},] do not agree with the label[ '{value}'] of the "
     "programme"},
    {"joint_programme.list_empty",
     "a list of the programme is said to be known, but holds nothing"},
    {"joint_programme.longest_duration_too_short",
     "the longest duration[, {value},] is shorter than the programme itself[: {placed}]"},
    {"joint_programme.name_empty", "the joint programme has no name"},
    {"joint_programme.one_awarding_institution",
     "all awards of the programme are of one institution[, '{value}']"},
    {"joint_programme.period_unknown", "the programme has no period[ '{value}'|that is named]"},
    {"joint_programme.placement_lacking",
     "the label[ '{value}'] tells how many years are spent at each site, but not which: the "
     "placement is lacking"},
    {"period_stay.site_open",
     "the sources have the period[ '{value}'] at different institutions"},
    {"joint_programme.published_kind_clashes",
     "the publication uses the term[ '{value}'], and the facts give another[: {kind}]"},
    {"joint_programme.published_kind_empty",
     "the words of the publication for the award are empty"},
    {"joint_programme.requirement_repeated",
     "two requirements of the programme have one id[, '{value}'][; it first stands at {first}]"},
    {"joint_programme.requirement_unknown",
     "the programme has no requirement[ '{value}'|that is named]"},
    {"joint_programme.residency_out_of_reach", "more semesters are asked for at a site[, {value},] "
                                               "than the programme places there[: {placed}]"},
    {"joint_programme.semesters_a_year_out_of_range",
     "a year cannot have so many semesters[: {value}][; {most} are the most]"},
    {"joint_programme.sharing_repeated",
     "what may count to two awards is given twice for the same two[; it first stands at {first}]"},
    {"joint_programme.sharing_with_itself",
     "the award[ '{value}'] is said to share credit with itself"},
    {"joint_programme.site_repeated",
     "the institution[ '{value}'] stands twice in the programme[; it first stands at {first}]"},
    {"joint_programme.site_unknown", "the institution[ '{value}'] is no site of the programme"},
    {"joint_programme.sites_empty", "the programme has no institution"},
    {"joint_programme.value_repeated",
     "'{value}' stands twice in a list of the programme[; it first stands at {first}]|a value "
     "stands twice in a list of the programme"},
    {"period_fee.amount_not_positive", "the fee is nothing or less[: {value}]"},
    {"period_fee.day_repeated",
     "two parts of the fee are due on one day[, {value}][; it first stands at {first}]"},
    {"period_fee.payer_is_payee", "the institution[ '{value}'] would pay itself"},
    {"period_fee.percent_not_positive", "a part of the fee is nothing or less[: {value} %]"},
    {"period_fee.shares_empty", "the parts of the fee are said to be known, but none is listed"},
    {"period_fee.shares_not_whole", "the parts of the fee are not 100 % together[: {value} %]"},
    {"policy_reference.parameter_repeated",
     "a parameter of the policy is set twice[: '{value}'][; it is first set at {first}]"},
    {"policy_reference.value_empty", "a parameter of the policy is set to nothing"},
    {"policy_setting.malformed", "[the text '{value}'|an empty text] is not the value that the "
                                 "policy asks for[; expected is one of the kind "
                                 "'{expected}']"},
    {"policy_setting.unknown",
     "the policy[ '{policy}'] has no parameter[ '{value}'] that could be set"},
    {"programme_award.list_empty", "a list of the award is said to be known, but holds nothing"},
    {"programme_award.nobody_awards", "the award is said to be awarded by nobody"},
    {"programme_award.title_empty", "the title of the award is said to be known, but is empty"},
    {"programme_award.value_repeated",
     "'{value}' stands twice in a list of the award[; it first stands at {first}]|a value stands "
     "twice in a list of the award"},
    {"programme_label.malformed",
     "[the text '{value}'|an empty text] is not a label of years such as '3+1'"},
    {"programme_period.gate_repeated",
     "the policy[ '{value}'] has to be met twice on the same day[; it first stands at {first}]"},
    {"programme_period.list_empty",
     "what has to be met before the period is said to be known, but nothing is listed"},
    {"programme_period.semester_out_of_range",
     "there cannot be such a semester[: {value}][; semesters are 1 to {most}]"},
    {"programme_period.semesters_reversed",
     "the last semester of the period[, {value},] is before the first[, {first}]"},
    {"programme_placement.gap", "semesters before this one[, {value},] are spent nowhere[; "
                                "semester {expected} should come next]"},
    {"programme_placement.period_repeated",
     "two periods of the placement have one id[, '{value}'][; it first stands at {first}]"},
    {"programme_placement.periods_empty", "the placement has no period"},
    {"programme_placement.periods_overlap",
     "a period begins[ with semester {value},] before the one that stands before it has ended[; "
     "semester {expected} should come next]"},
};

} // namespace jspu_coop::detail
