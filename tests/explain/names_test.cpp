#include <jspu_coop/explain/names.hpp>
#include <jspu_coop/records/agreements/agreement_state.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

party_id const institute{"jspu"};
party_id const partner{"bspu"};
date const signed_on{2020, 5, 20};
date const amended_on{2023, 1, 1};

party make_institution(party_id id, timeline<text> names, char const* where,
                       std::vector<institution_unit> units) {
    return institution{
        std::move(id), std::move(names), country{where}, {}, std::move(units), {}, {}};
}

clause make_clause(char const* id, text title) {
    return {clause_id{id},
            std::move(title),
            {scope::student_exchange},
            direction::both,
            {},
            {},
            {},
            {},
            {},
            {},
            {},
            {},
            {},
            {},
            {}};
}

agreement make_agreement() {
    agreement made{agreement_id{"bspu-2020"},
                   text{{"en", "Cooperation agreement"}, {"ru", "Договор о сотрудничестве"}},
                   instrument::inter_institutional_agreement,
                   true,
                   {institute, partner},
                   {},
                   entry_into_force{entry_on_last_signature{}},
                   agreement_term{indefinite_term{}},
                   {},
                   {make_clause("1", text::of("en", "Exchange")), make_clause("2", {})},
                   true,
                   {{clause_id{"t1"}, {protected_standing::away}, {}, date{2030, 1, 1}, {}, {}}},
                   {},
                   {},
                   {}};
    for (party_id const& who : made.parties) {
        EXPECT_TRUE(
            record_event(made, signed_on, signed_on, agreement_signed{who, {}}).has_value());
    }
    agreement_amended const changed{"protocol 1",
                                    {make_clause("3", text::of("en", "Joint research"))},
                                    {make_clause("1", text::of("en", "Exchange of students"))},
                                    {},
                                    {{institute, amended_on}, {partner, amended_on}},
                                    {}};
    EXPECT_TRUE(record_event(made, amended_on, amended_on, changed).has_value());
    return made;
}

book make_book() {
    timeline<text> names{date{1974, 1, 1}, text::of("en", "Pedagogical Institute")};
    EXPECT_TRUE(names
                    .set_from(date{2022, 6, 21}, text{{"en", "Pedagogical University"},
                                                      {"uz", "Pedagogika universiteti"}})
                    .has_value());
    text const languages = text::of("en", "Faculty of Languages");
    book made;
    made.parties = {make_institution(institute, names, "UZ",
                                     {{unit_id{"languages"}, languages},
                                      {unit_id{"first"}, text::of("en", "Faculty of Pedagogy")}}),
                    make_institution(partner,
                                     {date{1990, 1, 1}, text::of("en", "Partner University")}, "BY",
                                     {{unit_id{"languages"}, languages},
                                      {unit_id{"first"}, text::of("en", "Faculty of History")}})};
    made.agreements = {make_agreement()};
    made.activities = {
        {activity_id{"a1"},
         text::of("en", "A term in Minsk"),
         {},
         {},
         exchange_stay{institute, partner, {}, {}, {}, {}}},
        {activity_id{"a2"}, {}, {}, {}, exchange_stay{institute, partner, {}, {}, {}, {}}}};
    return made;
}

view known_on(date const& day) {
    return {cooperation_register::open(make_book()).value().current(), day};
}

std::string name(char const* kind, char const* id, date const& day = date{2026, 1, 1},
                 std::string language = "en") {
    return names_from(known_on(day), std::move(language))({kind, id});
}

TEST(names, a_party_has_the_name_of_the_day) {
    EXPECT_EQ(name("party", "jspu"), "Pedagogical University");
    EXPECT_EQ(name("party", "jspu", date{2021, 1, 1}), "Pedagogical Institute");
    EXPECT_EQ(name("party", "jspu", date{2026, 1, 1}, "uz"), "Pedagogika universiteti");
    EXPECT_EQ(name("party", "jspu", date{1900, 1, 1}),
              "Pedagogical Institute"); // the earliest known
}

TEST(names, an_agreement_has_its_title_and_id) {
    EXPECT_EQ(name("agreement", "bspu-2020"), "\"Cooperation agreement\" (bspu-2020)");
    EXPECT_EQ(name("agreement", "bspu-2020", date{2026, 1, 1}, "ru"),
              "«Договор о сотрудничестве» (bspu-2020)");
    EXPECT_EQ(name("agreement", "bspu-2020", date{2019, 1, 1}), ""); // not known yet
}

TEST(names, a_clause_has_its_id_and_title_as_known) {
    EXPECT_EQ(name("clause", "bspu-2020/1"), "1 (Exchange of students)");
    EXPECT_EQ(name("clause", "bspu-2020/1", date{2022, 1, 1}), "1 (Exchange)");
    EXPECT_EQ(name("clause", "bspu-2020/2"), "2");
    EXPECT_EQ(name("clause", "bspu-2020/3"), "3 (Joint research)");
    EXPECT_EQ(name("clause", "bspu-2020/3", date{2022, 1, 1}), "");
    EXPECT_EQ(name("clause", "bspu-2020/t1"), "t1");
    EXPECT_EQ(name("clause", "bspu-2020/9"), "");
    EXPECT_EQ(name("clause", "bspu-2020"), "");
    EXPECT_EQ(name("clause", "other/1"), "");
}

TEST(names, an_activity_has_its_purpose_and_id) {
    EXPECT_EQ(name("activity", "a1"), "\"A term in Minsk\" (a1)");
    EXPECT_EQ(name("activity", "a2"), "");
}

TEST(names, a_unit_is_named_only_where_all_agree) {
    EXPECT_EQ(name("unit", "languages"), "Faculty of Languages");
    EXPECT_EQ(name("unit", "first"), "");
    EXPECT_EQ(name("unit", "nowhere"), "");
}

TEST(names, what_is_not_in_the_register_has_no_name) {
    for (char const* const kind : {"party", "agreement", "clause", "activity", "unit", "planet"}) {
        EXPECT_EQ(name(kind, "nobody"), "") << kind;
        EXPECT_EQ(name(kind, "not an id"), "") << kind;
        EXPECT_EQ(name(kind, ""), "") << kind;
    }
}

TEST(names, wording_reads_them) {
    wording const words{english_messages(), names_from(known_on(date{2026, 1, 1}))};
    EXPECT_EQ(words.read(record_reference{"clause", "bspu-2020/1"}),
              "clause 1 (Exchange of students)");
    EXPECT_EQ(words.read(record_reference{"party", "nobody"}), "\"nobody\"");
}

} // namespace
} // namespace jspu_coop
