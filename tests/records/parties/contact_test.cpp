// Contacts and calls: what is sound, and what is wrong.
#include <jspu_coop/base/print.hpp>
#include <jspu_coop/records/parties/institution.hpp>
#include <jspu_coop/records/parties/organisation.hpp>

#include "records/support/issue_list.hpp"

#include <gtest/gtest.h>

namespace jspu_coop {
namespace {

using testing::issue_lines;
using testing::lines;

text say(char const* words) {
    return text{{"en", words}};
}

contact an_office() {
    return {say("head of the department"), {phone_number{"+998722260000"}}, {}, {}, {}};
}

programme_call a_call(char const* id) {
    return {call_id{id}, say("a call")};
}

organisation an_agency(std::vector<organisation_programme> programmes) {
    return {party_id{"agency"}, {{2000, 1, 1}, say("agency")}, {}, std::move(programmes), {}, {}};
}

TEST(contact, is_reached_somehow) {
    EXPECT_EQ(validate(an_office()), issues{});
    contact bad{{}, {}, {}, {}, {}};
    EXPECT_EQ(issue_lines(validate(bad)),
              lines({"contact.role_empty at /role: ", "contact.unreachable at /phones: "}));
    bad.hours = office_hours{};
    EXPECT_EQ(issue_lines(validate(bad)), lines({"contact.role_empty at /role: "}))
        << "whose hours are published can be visited";
    bad = an_office();
    bad.phones.push_back(bad.phones[0]);
    email_address const mail{"office@example.org"};
    bad.emails = {mail, mail};
    bad.cited_as = citation{"", {}, {}};
    bad.hours = office_hours{{}, {}, {}, {}, {}, {}, {}, {}};
    bad.hours->monday = std::vector<time_interval>{};
    EXPECT_EQ(issue_lines(validate(bad)),
              lines({"citation.document_empty at /cited_as/document: ",
                     "contact.value_repeated at /emails/1: office@example.org",
                     "contact.value_repeated at /phones/1: +998722260000",
                     "office_hours.empty at /hours/monday: "}));
}

TEST(contact, is_checked_wherever_it_stands) {
    contact const nobody{say("dean"), {}, {}, {}, {}};
    institution school{party_id{"u"}, {{2000, 1, 1}, say("u")}, country{"UZ"}};
    school.units = {{unit_id{"one"}, say("one"), {an_office(), nobody}}};
    school.contacts = {nobody};
    EXPECT_EQ(issue_lines(validate(school)),
              lines({"contact.unreachable at /contacts/0/phones: ",
                     "contact.unreachable at /units/0/contacts/1/phones: "}));
    organisation agency = an_agency({});
    agency.contacts = {nobody};
    EXPECT_EQ(issue_lines(validate(agency)),
              lines({"contact.unreachable at /contacts/0/phones: "}));
}

TEST(institution, its_calendars_are_checked) {
    institution school{party_id{"u"}, {{2000, 1, 1}, say("u")}, country{"UZ"}};
    academic_calendar_row const row{
        academic_year{2025, 2026}, {}, {2025, 9, 8}, date{2025, 9, 1}, {}};
    school.calendar = academic_calendar{{row}};
    school.holidays = holiday_calendar{{{2026, 8}}, {}, {}, {}};
    issues const found = validate(school);
    EXPECT_EQ(issue_lines(found),
              lines({"academic_calendar.reversed at /calendar/rows/0/last: 2025-09-01",
                     "holiday_calendar.week_days at /holidays/known_years/0/week_days: 8"}));
}

TEST(programme_call, what_is_wrong_is_named) {
    programme_call call = a_call("c");
    call.opens = date{2026, 1, 10};
    call.deadline = call_deadline{{2026, 1, 10}, time_of_day{17, 0}, utc_offset{300}};
    call.routes = std::vector{nomination_route::embassy, nomination_route::ministry};
    call.places = 0;
    EXPECT_EQ(validate(call), issues{}) << "zero is a number too";
    call.deadline = call_deadline{{2026, 1, 9}, {}, utc_offset{300}};
    call.routes = std::vector{nomination_route::embassy, nomination_route::embassy};
    call.places = -1;
    call.title = {};
    call.cited_as = citation{"", {}, {}};
    EXPECT_EQ(
        issue_lines(validate(call)),
        lines({"call.deadline_before_opening at /deadline/day: 2026-01-09",
               "call.offset_without_time at /deadline/offset: +05:00",
               "call.places_negative at /places: -1", "call.route_repeated at /routes/1: embassy",
               "call.title_empty at /title: ", "citation.document_empty at /cited_as/document: "}));
    call = a_call("c");
    call.routes = std::vector<nomination_route>{};
    EXPECT_EQ(issue_lines(validate(call)), lines({"call.routes_empty at /routes: "}));
}

TEST(organisation, its_calls_have_ids_of_their_own) {
    organisation_programme one{programme_id{"one"}, say("one")};
    one.calls = {a_call("2026"), a_call("2027")};
    organisation_programme other{programme_id{"other"}, say("other")};
    other.calls = {a_call("2027")};
    other.calls[0].title = {};
    other.forms = std::vector{programme_form::grant, programme_form::grant};
    EXPECT_EQ(issue_lines(validate(an_agency({one, other}))),
              lines({"call.title_empty at /programmes/1/calls/0/title: ",
                     "party.call_repeated at /programmes/1/calls/0/id: 2027",
                     "party.form_repeated at /programmes/1/forms/1: grant"}));
    one.forms = std::vector<programme_form>{};
    EXPECT_EQ(issue_lines(validate(an_agency({one}))),
              lines({"party.forms_empty at /programmes/0/forms: "}));
}

} // namespace
} // namespace jspu_coop
