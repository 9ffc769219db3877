// Whether an office is open: golden cases that a reader can check with a calendar of 2026.
#include <jspu_coop/base/print.hpp>

#include "support/office_world.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::office_world;

/// "open, hours" or "closed, week; next 2026-11-09T08:30".
std::string told(office_answer const& answer) {
    std::string out = to_string(answer.open);
    out += answer.why ? ", " + to_string(answer.why->cause) : std::string{};
    for (text const& each : answer.why ? answer.why->names : std::vector<text>{}) {
        out += " " + std::string{each.get("en")};
    }
    return out + "; next " + (answer.next ? to_string(*answer.next) : "not known");
}

std::string told(char const* moment, office_reference const& which = department) {
    return told(office_open(a_town(), which, at(moment)));
}

std::vector<missing_fact> party_facts(std::vector<std::string> const& paths) {
    std::vector<missing_fact> all;
    for (std::string const& each : paths) {
        all.push_back({"party", "a", each, open_cause::missing});
    }
    return all;
}

// 3 November 2026 is a Tuesday.
TEST(office_open, by_its_published_hours) {
    EXPECT_EQ(told("2026-11-03T08:29"), "not_satisfied, hours; next 2026-11-03T08:30");
    EXPECT_EQ(told("2026-11-03T08:30"), "satisfied, hours; next 2026-11-03T08:30");
    EXPECT_EQ(told("2026-11-03T16:59"), "satisfied, hours; next 2026-11-03T16:59");
    EXPECT_EQ(told("2026-11-03T17:00"), "not_satisfied, hours; next 2026-11-04T08:30");
    EXPECT_EQ(told("2026-11-06T18:00"), "not_satisfied, hours; next 2026-11-09T08:30");
}

TEST(office_open, not_on_closed_days_nor_days_that_are_not_worked) {
    EXPECT_EQ(told("2026-11-07T10:00"), "not_satisfied, closed_day; next 2026-11-09T08:30");
    EXPECT_EQ(told("2026-11-08T10:00"), "not_satisfied, week; next 2026-11-09T08:30");
}

TEST(office_open, not_on_days_off) {
    EXPECT_EQ(told("2026-09-01T10:00"),
              "not_satisfied, holiday Independence Day; next 2026-09-02T08:30");
    EXPECT_EQ(told("2026-03-23T10:00"),
              "not_satisfied, overlay Nowruz is kept for longer; next 2026-03-24T08:30");
}

TEST(office_open, what_is_not_published_is_not_known) {
    EXPECT_EQ(told("2026-11-03T10:00", rector), "undetermined; next not known");
    EXPECT_EQ(office_open(a_town(), rector, at("2026-11-03T10:00")).missing,
              party_facts({"/contacts/1/hours"}));
    office_reference const dean{party_id{"a"}, unit_id{"history"}, 0};
    EXPECT_EQ(office_open(a_town(), dean, at("2026-11-03T10:00")).missing,
              party_facts({"/units/0/contacts/0/hours"}));
    // Of 2027 no days off are known: it is closed on New Year's Eve, till nobody knows when.
    office_answer const late = office_open(a_town(), department, at("2026-12-31T18:00"));
    EXPECT_EQ(told(late), "not_satisfied, hours; next not known");
    EXPECT_EQ(late.missing, party_facts({"/holidays"}));
}

TEST(office_open, without_days_off_it_is_closed_only_outside_its_hours) {
    institution school = a_school();
    school.holidays = {};
    auto const asked = [&](char const* moment) {
        return office_open(a_town(school), department, at(moment));
    };
    EXPECT_EQ(asked("2026-11-03T10:00").open, outcome::undetermined);
    EXPECT_EQ(asked("2026-11-03T03:00").open, outcome::not_satisfied);
    EXPECT_EQ(asked("2026-11-03T10:00").missing, party_facts({"/holidays"}));
    // A week without Tuesdays, and a decision that this one is worked: of such a day nobody has
    // published any hours.
    school.working_week = {};
    EXPECT_EQ(asked("2026-11-03T03:00").open, outcome::undetermined);
    EXPECT_EQ(asked("2026-11-03T10:00").missing,
              party_facts({"/contacts/0/hours", "/holidays", "/working_week"}));
    office_reference const desk{party_id{"o"}, {}, 0};
    EXPECT_EQ(office_open(a_town(), desk, at("2026-11-03T10:00")).open, outcome::undetermined)
        << "an organisation's record has neither";
}

TEST(office_open, of_an_office_that_is_not_there_nothing_can_be_asked) {
    view const town = a_town();
    local_moment const noon = at("2026-11-03T12:00");
    for (office_reference const& each :
         {office_reference{party_id{"a"}, {}, 2}, office_reference{party_id{"a"}, unit_id{"x"}, 0},
          office_reference{party_id{"o"}, unit_id{"history"}, 0},
          office_reference{party_id{"nobody"}, {}, 0}}) {
        EXPECT_THROW((void)office_open(town, each, noon), std::invalid_argument);
    }
}

TEST(office_open, whatever_kind_its_party_is) {
    timeline<text> const names{date{2020, 1, 1}, a_text("x")};
    other_host firm{party_id{"firm"}, names, country{"UZ"}};
    state_party state{party_id{"state"}, names, country{"UZ"}};
    organisation body = an_organisation("o");
    auto const keep = [](auto& party) {
        party.contacts = {a_contact("Front desk", weekdays())};
        party.holidays = days_off();
        party.working_week = working_week::five_days();
    };
    keep(firm);
    keep(state);
    keep(body);
    view const town = register_with(firm, state, body).as_known_on({2026, 1, 1});
    for (char const* const who : {"firm", "state", "o"}) {
        auto const asked = [&](char const* moment) {
            return told(office_open(town, {party_id{who}, {}, 0}, at(moment)));
        };
        EXPECT_EQ(asked("2026-11-03T10:00"), "satisfied, hours; next 2026-11-03T10:00") << who;
        EXPECT_EQ(asked("2026-09-01T10:00"),
                  "not_satisfied, holiday Independence Day; next 2026-09-02T08:30")
            << who;
        EXPECT_THROW(
            (void)office_open(town, {party_id{who}, unit_id{"x"}, 0}, at("2026-11-03T10:00")),
            std::invalid_argument)
            << "units are of institutions";
    }
}

} // namespace
} // namespace jspu_coop
