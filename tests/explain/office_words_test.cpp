// What is told in each language of an office's hours and of what is to be paid: scenes of a small
// world, and their texts in tests/cases/office_words/NAME.LANGUAGE.txt, read and corrected sentence
// by sentence.
#include <jspu_coop/questions/working_day.hpp>

#include "support/office_world.hpp"
#include "support/words_scene.hpp"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing::office_world;
using namespace testing;

std::pair<view, finding> asked(office_reference const& which, char const* moment) {
    view known = a_town();
    finding told = explanation_of(office_open(known, which, at(moment)));
    return {std::move(known), std::move(told)};
}

std::pair<view, finding> open() {
    return asked(department, "2026-11-03T10:00");
}

std::pair<view, finding> after_hours() {
    return asked(department, "2026-11-06T18:00");
}

std::pair<view, finding> on_a_closed_day() {
    return asked(department, "2026-11-07T10:00");
}

std::pair<view, finding> on_a_holiday() {
    return asked(department, "2026-09-01T10:00");
}

std::pair<view, finding> on_a_day_made_off() {
    return asked(department, "2026-03-23T10:00");
}

std::pair<view, finding> on_a_sunday() {
    return asked(department, "2026-11-08T10:00");
}

std::pair<view, finding> before_an_unknown_year() {
    return asked(department, "2026-12-31T18:00");
}

std::pair<view, finding> without_hours() {
    return asked(rector, "2026-11-03T10:00");
}

std::pair<view, finding> of_fees() {
    activity stay = reminder_world::a_quiet_stay();
    fee dormitory = reminder_world::a_fee({{date{2026, 5, 1}, {500'00, currency{"EUR"}}, {}}});
    dormitory.id = fee_id{"dormitory"};
    dormitory.purpose = a_text("a dormitory");
    dormitory.period = period{{2026, 9, 1}, {2026, 12, 31}};
    dormitory.payer = party_id{"a"};
    dormitory.of = {};
    dormitory.cited_as = citation{"Contract", "4", {}};
    fee insurance = reminder_world::a_fee();
    insurance.id = fee_id{"insurance"};
    insurance.purpose = a_text("insurance");
    insurance.payer = {};
    stay.fees = {reminder_world::a_fee({{date{2026, 6, 1}, {100'00, currency{"EUR"}}, {}}}),
                 dormitory, insurance};
    return {a_town(), explanation_of(fees(stay, {2026, 6, 2}))};
}

std::pair<view, finding> worked(date day, institution school = a_school()) {
    view known = a_town(std::move(school));
    finding told = explanation_of(working_day(known, party_id{"a"}, day));
    return {std::move(known), std::move(told)};
}

std::pair<view, finding> a_working_day() {
    return worked({2026, 11, 3});
}

std::pair<view, finding> a_saturday() {
    return worked({2026, 11, 7});
}

std::pair<view, finding> independence_day() {
    return worked({2026, 9, 1});
}

std::pair<view, finding> a_day_made_worked() {
    institution school = a_school();
    school.holidays->overlays.push_back(
        {"Worked for 23 March", date{2026, 3, 1}, {}, {}, {date{2026, 3, 21}}});
    return worked({2026, 3, 21}, std::move(school));
}

std::pair<view, finding> a_day_kept_for_longer() {
    return worked({2026, 3, 23});
}

std::pair<view, finding> a_day_not_known() {
    institution school = a_school();
    school.working_week = {};
    return worked({2027, 3, 23}, std::move(school));
}

/// Of days off that have names in three languages, beside one that has no labels.
institution with_labels() {
    institution school = a_school();
    school.holidays->yearly[0].labels =
        text{{"en", "Independence Day"}, {"ru", "День независимости"}, {"uz", "Mustaqillik kuni"}};
    school.holidays->dated = {{"Day of the faculty", {2026, 9, 1}, weekend_rule::stays}};
    school.holidays->overlays[0].labels = text{{"en", "Nowruz is kept for longer"},
                                               {"ru", "Навруз продлён"},
                                               {"uz", "Navroʻz uzaytirildi"}};
    return school;
}

std::pair<view, finding> a_holiday_with_labels() {
    return worked({2026, 9, 1}, with_labels());
}

std::pair<view, finding> closed_by_a_decision_with_labels() {
    view known = a_town(with_labels());
    finding told = explanation_of(office_open(known, department, at("2026-03-23T10:00")));
    return {std::move(known), std::move(told)};
}

/// Of 250 euros that were due by 1 June, 100 were paid and 100 waived.
std::pair<view, finding> of_a_waived_fee() {
    activity stay = reminder_world::a_quiet_stay();
    money const hundred{100'00, currency{"EUR"}};
    act const order{act_kind::order, "12", date{2026, 5, 20}, {}, {}};
    stay.fees = {reminder_world::a_fee(
        {{date{2026, 5, 10}, hundred, {}}, {date{2026, 5, 21}, hundred, order}})};
    return {a_town(), explanation_of(fees(stay, {2026, 6, 2}))};
}

std::vector<scene> const scenes{{"after-hours", after_hours},
                                {"before-an-unknown-year", before_an_unknown_year},
                                {"closed-day", on_a_closed_day},
                                {"day-made-off", on_a_day_made_off},
                                {"day-made-off-with-labels", closed_by_a_decision_with_labels},
                                {"fees", of_fees},
                                {"fees-waived", of_a_waived_fee},
                                {"holiday", on_a_holiday},
                                {"open", open},
                                {"sunday", on_a_sunday},
                                {"without-hours", without_hours},
                                {"worked", a_working_day},
                                {"worked-by-decree", a_day_made_worked},
                                {"worked-not-known", a_day_not_known},
                                {"worked-not-by-decree", a_day_kept_for_longer},
                                {"worked-not-on-a-holiday", independence_day},
                                {"worked-not-on-saturday", a_saturday},
                                {"worked-not-with-labels", a_holiday_with_labels}};

class office_words : public ::testing::TestWithParam<scene> {};

TEST_P(office_words, are_those_written_out) {
    expect_words(GetParam(), "office_words");
}

INSTANTIATE_TEST_SUITE_P(scenes, office_words, ::testing::ValuesIn(scenes), name_of_scene);

TEST(office_words_files, each_belongs_to_a_scene) {
    expect_no_other_words(scenes, "office_words");
}

} // namespace
} // namespace jspu_coop
