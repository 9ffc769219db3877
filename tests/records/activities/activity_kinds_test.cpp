// Every kind of activity that the university names: what is sound, what is refused, and who goes.
#include <jspu_coop/base/print.hpp>
#include <jspu_coop/records/activities/activity.hpp>

#include "records/support/issue_list.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace jspu_coop {
namespace {

using testing::issue_lines;
using testing::lines;

party_id const home{"home"};
party_id const host{"host"};
period const autumn{{2025, 9, 1}, {2025, 12, 31}};
attendance_mode const here = attendance_mode::on_site;

participant somebody(person_category category) {
    return {{}, category, {}, {}};
}

activity with(activity_detail of) {
    return {activity_id{"a1"}, {}, autumn, {}, std::move(of)};
}

std::vector<std::string> wrong_with(activity_detail of) {
    return issue_lines(validate(with(std::move(of))));
}

publication an_article(std::vector<party_id> partners) {
    return {home, std::move(partners), {}, {}, issn{"0378-5955"}, {}, {}};
}

knowledge_exchange a_consultation() {
    return {home, {host}, {knowledge_form::consultation}, {}, {}};
}

joint_programme_period a_partner_year() {
    joint_programme_period year{home, host, somebody(person_category::student)};
    year.first_semester = 7;
    year.last_semester = 8;
    return year;
}

TEST(activity_kinds, sound_ones_have_no_issues) {
    faculty_development at_home{development_aim::professional_development, home,
                                fact<party_id>::absent(), attendance_mode::online,
                                somebody(person_category::academic_staff)};
    at_home.hours = teaching_hours{72, hour_kind::academic};
    programme_participation const itec{home, party_id{"itec"}, programme_form::training, here};
    for (activity_detail const& each : std::vector<activity_detail>{
             short_term_training{home, host, attendance_mode::hybrid}, internship{home, host},
             at_home, an_article({}), an_article({host}), a_consultation(), itec,
             a_partner_year()}) {
        EXPECT_EQ(wrong_with(each), lines({})) << printed(with(each));
    }
}

TEST(activity_kinds, name_their_parties_in_order_each_once) {
    using ids = std::vector<party_id>;
    party_id const third{"third"};
    auto const parties = [](activity_detail of) { return parties_of(with(std::move(of))); };
    EXPECT_EQ(parties(short_term_training{home, host, here}), (ids{home, host}));
    EXPECT_EQ(parties(internship{home, host}), (ids{home, host}));
    EXPECT_EQ(parties(faculty_development{development_aim::retraining, home,
                                          fact<party_id>::absent(), here}),
              (ids{home}));
    publication article = an_article({host});
    article.authors = {{third, {}, project_role::leader}, {host, {}, {}}};
    EXPECT_EQ(parties(article), (ids{home, host, third}));
    EXPECT_EQ(parties(a_consultation()), (ids{home, host}));
    EXPECT_EQ(parties(programme_participation{home, third, programme_form::grant, here}),
              (ids{home, third}));
    EXPECT_EQ(parties(a_partner_year()), (ids{home, host}));
    EXPECT_EQ(parties(research_project{home, {host}, {}, {{third, {}}}, {party_id{"aide"}}}),
              (ids{home, host, third, party_id{"aide"}}));
}

TEST(activity_kinds, tell_who_goes) {
    participant const who = somebody(person_category::student);
    auto const goes = [](activity_detail of) {
        activity const kept = with(std::move(of));
        participant const* const found = traveller_of(kept);
        return found ? std::optional{*found} : std::nullopt;
    };
    EXPECT_EQ(goes(short_term_training{home, host, here, who}), who);
    EXPECT_EQ(goes(internship{home, host, who}), who);
    EXPECT_EQ(goes(exchange_stay{home, host, who}), who);
    EXPECT_EQ(goes(faculty_development{development_aim::retraining, home, host, here, who}), who);
    EXPECT_EQ(goes(expert_visit{home, host, who}), who);
    EXPECT_EQ(goes(event_participation{home, host, event_kind::seminar, here, who}), who);
    EXPECT_EQ(
        goes(programme_participation{home, host, programme_form::grant, here, {}, {}, {}, who}),
        who);
    EXPECT_EQ(goes(joint_programme_period{home, host, who}), who);
    EXPECT_EQ(goes(other_activity{scope::joint_research, home, {host}, who}), who);
    EXPECT_EQ(goes(other_activity{scope::joint_research, home, {host}, {}}), std::nullopt);
    EXPECT_EQ(goes(research_project{home, {host}}), std::nullopt);
    EXPECT_EQ(goes(an_article({host})), std::nullopt);
    EXPECT_EQ(goes(a_consultation()), std::nullopt);
}

TEST(activity_kinds, nobody_is_their_own_partner) {
    auto const at = [](char const* path) {
        return lines({std::string{"activity.same_party at "} + path + ": home"});
    };
    EXPECT_EQ(wrong_with(short_term_training{home, home, here}), at("/detail/host"));
    EXPECT_EQ(wrong_with(internship{home, home}), at("/detail/host"));
    EXPECT_EQ(wrong_with(joint_programme_period{home, home}), at("/detail/host"));
    EXPECT_EQ(wrong_with(programme_participation{home, home, programme_form::grant, here}),
              at("/detail/organiser"));
    EXPECT_EQ(wrong_with(an_article({home})), at("/detail/partners/0"));
    EXPECT_EQ(wrong_with(knowledge_exchange{home, {home}, {knowledge_form::methods}}),
              at("/detail/partners/0"));
    EXPECT_EQ(wrong_with(research_project{home, {host}, {}, {}, {home}}),
              at("/detail/associated_partners/0"));
}

TEST(activity_kinds, lists_name_nothing_twice) {
    EXPECT_EQ(wrong_with(research_project{home, {host}, {}, {}, {host}}),
              lines({"activity.partner_repeated at /detail/associated_partners/0: host"}));
    EXPECT_EQ(wrong_with(an_article({host, host})),
              lines({"activity.partner_repeated at /detail/partners/1: host"}));
    EXPECT_EQ(wrong_with(knowledge_exchange{
                  home, {host}, {knowledge_form::methods, knowledge_form::methods}}),
              lines({"activity.form_repeated at /detail/forms/1: methods"}));
    EXPECT_EQ(wrong_with(knowledge_exchange{home, {}, {}}),
              lines({"activity.forms_empty at /detail/forms: ",
                     "activity.partner_missing at /detail/partners: "}));
}

TEST(activity_kinds, joint_programmes_are_for_students_and_development_for_staff) {
    EXPECT_EQ(
        wrong_with(joint_programme_period{home, host, somebody(person_category::academic_staff)}),
        lines({"activity.category_unfit at /detail/student/category: academic_staff"}));
    EXPECT_EQ(wrong_with(faculty_development{development_aim::retraining, home, host, here,
                                             somebody(person_category::student)}),
              lines({"activity.category_unfit at /detail/traveller/category: student"}));
}

TEST(activity_kinds, numbers_make_sense) {
    short_term_training course{home, host, here};
    course.hours = teaching_hours{0, hour_kind::clock};
    EXPECT_EQ(wrong_with(course), lines({"activity.hours_not_positive at /detail/hours/count: 0"}));
    expert_visit visit{{}, host};
    visit.hours = fact<teaching_hours>::conflicting(
        {teaching_hours{30, hour_kind::clock}, teaching_hours{-1, hour_kind::clock}});
    visit.registration_working_days = 0;
    EXPECT_EQ(wrong_with(visit),
              lines({"activity.hours_not_positive at /detail/hours/claims/1/count: -1",
                     "activity.registration_not_positive at "
                     "/detail/registration_working_days: 0"}));
    joint_programme_period year = a_partner_year();
    year.last_semester = 6;
    EXPECT_EQ(wrong_with(year), lines({"activity.semesters_reversed at /detail/last_semester: 6"}));
    year.first_semester = 0;
    EXPECT_EQ(wrong_with(year),
              lines({"activity.semester_not_positive at /detail/first_semester: 0"}));
    research_project project{home, {host}, {}, {{party_id{"f"}, money{-1, currency{"EUR"}}}}};
    project.budget = money{-2, currency{"EUR"}};
    EXPECT_EQ(wrong_with(project),
              lines({"activity.money_negative at /detail/budget: -0.02 EUR",
                     "activity.money_negative at /detail/funders/0/amount: -0.01 EUR"}));
}

TEST(activity_kinds, projects_are_paid_for_and_bring_forth_what_is_indexed) {
    project_funder const agency{party_id{"f"}, money{500'00, currency{"EUR"}}};
    project_output const book{output_kind::book, text{{"en", "A reader"}}, date{2025, 12, 1},
                              fact<date>::absent()};
    research_project project{home, {host}, {}, {agency}};
    project.outputs = {book};
    EXPECT_EQ(wrong_with(project), lines({}));
    project_output delivered = book;
    delivered.delivered = date{2025, 11, 20};
    EXPECT_NE(delivered, book) << "a day of delivery is not the day promised";
    publication article = an_article({host});
    journal_indexing const not_yet{text{{"en", "An index"}}, fact<date>::absent()};
    article.indices = {not_yet};
    EXPECT_EQ(wrong_with(article), lines({}));
    EXPECT_NE(not_yet, (journal_indexing{not_yet.index, {}})) << "not yet is not unknown";
}

TEST(activity_kinds, a_permission_names_a_sound_act) {
    expert_visit visit{{}, host};
    visit.permissions =
        std::vector{permission{permission_kind::visa_exemption, {}, {}},
                    permission{permission_kind::visa, {}, act{act_kind::letter, {}, {}, {}, {}}}};
    EXPECT_EQ(wrong_with(visit), lines({"act.empty at /detail/permissions/1/decided_by: "}));
}

TEST(activity_parts, participations_are_of_different_people) {
    activity of = with(short_term_training{home, host, here});
    person_id const one{"s1"};
    of.participations = {{participation_id{"p1"}, one}, {participation_id{"p2"}, person_id{"s2"}}};
    EXPECT_EQ(validate(of), issues{}) << "a group";
    of.participations.push_back({participation_id{"p1"}, one});
    EXPECT_EQ(issue_lines(validate(of)),
              lines({"activity.participation_repeated at /participations/2/id: p1",
                     "activity.person_repeated at /participations/2/person: s1"}));
    of.participations = {{participation_id{"p1"}, {}}, {participation_id{"p2"}, {}}};
    EXPECT_EQ(validate(of), issues{}) << "places held for nobody in particular";
}

TEST(activity_parts, who_takes_part_is_who_is_named) {
    participant who = somebody(person_category::student);
    who.person = person_id{"s1"};
    activity of = with(internship{home, host, who});
    of.participations = {{participation_id{"p1"}, person_id{"s1"}}};
    EXPECT_EQ(validate(of), issues{});
    of.participations = {{participation_id{"p1"}, person_id{"s2"}}};
    EXPECT_EQ(issue_lines(validate(of)),
              lines({"activity.participation_of_other at /participations/0/person: s2"}));
}

TEST(activity_parts, papers_and_fees_are_of_those_who_take_part) {
    activity of = with(internship{home, host});
    of.participations = {{participation_id{"p1"}, {}}};
    paper passport{paper_kind::passport, {}, participation_id{"p1"}, paper_provider::participant};
    fee dormitory{fee_id{"d"},
                  {},
                  {},
                  participation_id{"p1"},
                  {},
                  host,
                  {{date{2025, 9, 1}, money{100, currency{"BYN"}}}}};
    of.papers = {passport};
    of.fees = {dormitory};
    EXPECT_EQ(validate(of), issues{});
    of.papers[0].of = participation_id{"p2"};
    of.fees[0].of = participation_id{"p3"};
    of.fees.push_back(dormitory);
    EXPECT_EQ(issue_lines(validate(of)),
              lines({"activity.participation_unknown at /papers/0/of: p2",
                     "activity.participation_unknown at /fees/0/of: p3",
                     "activity.fee_repeated at /fees/1/id: d"}));
}

TEST(paper, what_is_wrong_is_named) {
    paper sound{paper_kind::passport, {}, {}, paper_provider::participant};
    sound.received = date{2026, 1, 2};
    sound.expires = date{2026, 1, 2};
    EXPECT_EQ(validate(sound), issues{});
    sound.expires = date{2026, 1, 1};
    EXPECT_EQ(issue_lines(validate(sound)),
              lines({"paper.expires_before_received at /expires: 2026-01-01"}));
    paper other{paper_kind::other, {}, {}, paper_provider::home};
    EXPECT_EQ(issue_lines(validate(other)), lines({"paper.title_missing at /title: "}));
    other.title = text{{"en", "photograph"}};
    other.decided_by = act{act_kind::order, {}, {}, {}, {}};
    EXPECT_EQ(issue_lines(validate(other)), lines({"act.empty at /decided_by: "}));
}

} // namespace
} // namespace jspu_coop
