// The facts that a described record yields: which members are facts and of which type, and that a
// row says of each what the record does.
#include <jspu_coop/facts/member_fact.hpp>
#include <jspu_coop/facts/person_facts.hpp>
#include <jspu_coop/facts/schema_of.hpp>
#include <jspu_coop/policy/evaluation.hpp>
#include <jspu_coop/policy/policy_builder.hpp>
#include <jspu_coop/records/agreements/clause.hpp>
#include <jspu_coop/records/agreements/term.hpp>
#include <jspu_coop/records/people/person.hpp>

#include "support/dice.hpp"
#include "support/policy_scene.hpp"

#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace stranger {

using namespace jspu_coop;

// Records of an application, in a namespace of its own.

enum class mood { calm, lively, wild };
JSPU_COOP_ENUM(mood, calm, lively, wild);

struct room {
    std::int32_t floor;
    fact<bool> heated{};
    std::optional<country> flag{};
    friend bool operator==(room const&, room const&) = default;
};
JSPU_COOP_RECORD(room, (floor, heated, flag));

struct lodging {
    std::string name;
    bool quiet;
    std::uint8_t beds;
    std::int64_t debt;
    std::uint64_t visitors;
    mood spirit;
    enum_set<mood> moods{};
    std::vector<mood> seen{};
    fact<std::vector<language>> tongues{};
    fact<country> where{};
    fact<field_of_study> field{};
    fact<date> built{};
    std::optional<period> open{};
    decimal rating;
    ratio share;
    std::optional<money> rent{};
    party_id owner;
    fact<std::vector<party_id>> guests{};
    room first;
    fact<room> spare{};
    std::optional<room> attic{};
    text words{};
    std::vector<room> rooms{};
    std::variant<entry_on_date, term_until> other;
    std::map<std::string, std::string> notes{};
    duration away;
    friend bool operator==(lodging const&, lodging const&) = default;
};
JSPU_COOP_RECORD(lodging, (name, quiet, beds, debt, visitors, spirit, moods, seen, tongues, where,
                           field, built, open, rating, share, rent, owner, guests, first, spare,
                           attic, words, rooms, other, notes, away));

} // namespace stranger

/// The vocabulary's name.
template <>
inline constexpr std::string_view jspu_coop::enumeration_name<stranger::mood> = "mood";

namespace jspu_coop {
namespace {

using stranger::lodging;
using stranger::mood;
using stranger::room;
using testing::dice;

std::vector<std::string> names_of(fact_schema const& schema) {
    std::vector<std::string> all;
    for (fact_description const& each : schema.facts) {
        all.push_back(each.name.str());
    }
    return all;
}

fact_description const& described(fact_schema const& schema, char const* name) {
    return schema.facts.at(schema.find(fact_name{name}).value());
}

fact<fact_value> told(fact_row const& row, char const* name) {
    return row.slots().at(row.schema().find(fact_name{name}).value()).known;
}

bool may_be_absent(fact_description const& of) {
    return of.traits.contains(fact_trait::may_be_absent);
}

lodging a_lodging() {
    return {.name = "house_7",
            .quiet = true,
            .beds = 7,
            .debt = -3,
            .visitors = 12,
            .spirit = mood::lively,
            .rating = decimal::parse("4.5").value(),
            .share = ratio::make(1, 3).value(),
            .owner = party_id{"a"},
            .first = {.floor = 2},
            .other = term_until{date{2026, 1, 1}},
            .away = duration{6, duration_unit::months}};
}

/// What the application says: of all that the description does not tell.
member_facts everything_said() {
    return {{fact_name{"name"}, {.type = code_type{"house", {"house_7", "*"}}}},
            {fact_name{"rating"}, {.type = decimal_type{0, 5, 1, "stars"}}},
            {fact_name{"share"}, {.type = ratio_type{0, 1, {}}}},
            {fact_name{"rent"}, {.type = decimal_type{0, 1000, 2, "USD"}}},
            {fact_name{"owner"}, {.type = code_type{"party", {"*", "a"}}}},
            {fact_name{"guests"}, {.type = code_set_type{"party", {"*", "a", "b"}}}},
            {fact_name{"spirit"},
             {.type = level_type{"mood", {"calm", "lively", "wild"}},
              .traits = {fact_trait::can_only_grow, fact_trait::is_sensitive},
              .labels = text{{"en", "Spirit"}, {"uz", "Kayfiyat"}}}},
            {fact_name{"beds"}, {.type = integer_type{0, 20, "beds"}}}};
}

TEST(schema_of, has_a_fact_for_each_member_that_can_be_one) {
    fact_schema const schema = schema_of<lodging>();
    EXPECT_TRUE(validate(schema).empty());
    EXPECT_EQ(names_of(schema),
              (std::vector<std::string>{
                  "quiet",        "beds",        "debt",         "visitors",    "spirit",
                  "moods",        "seen",        "tongues",      "where",       "field",
                  "built",        "open.first",  "open.last",    "first.floor", "first.heated",
                  "first.flag",   "spare.floor", "spare.heated", "spare.flag",  "attic.floor",
                  "attic.heated", "attic.flag"}));
    auto const type = [&](char const* name) { return described(schema, name).type; };
    EXPECT_EQ(type("quiet"), fact_type{boolean_type{}});
    EXPECT_EQ(type("beds"), (fact_type{integer_type{0, 255, {}}}));
    std::int64_t const far = std::int64_t{1} << 62;
    EXPECT_EQ(type("debt"), (fact_type{integer_type{-far, far, {}}}));
    EXPECT_EQ(type("visitors"), (fact_type{integer_type{0, far, {}}}));
    EXPECT_EQ(type("spirit"), (fact_type{code_type{"mood", {"calm", "lively", "wild"}}}));
    EXPECT_EQ(type("moods"), (fact_type{code_set_type{"mood", {"calm", "lively", "wild"}}}));
    EXPECT_EQ(type("seen"), type("moods"));
    EXPECT_EQ(std::get<code_set_type>(type("tongues")).vocabulary, "language");
    EXPECT_EQ(std::get<code_set_type>(type("tongues")).codes.size(), language::all().size());
    EXPECT_EQ(std::get<code_type>(type("where")).vocabulary, "country");
    EXPECT_EQ(std::get<code_type>(type("where")).codes.size(), country::all().size());
    EXPECT_EQ(type("field"), fact_type{field_type{}});
    EXPECT_EQ(type("open.last"), fact_type{date_type{}});
    std::vector<std::string> always;
    for (fact_description const& each : schema.facts) {
        if (!may_be_absent(each)) {
            always.push_back(each.name.str());
        }
    }
    EXPECT_EQ(always, (std::vector<std::string>{"quiet", "beds", "debt", "visitors", "spirit",
                                                "moods", "seen", "first.floor"}));
    EXPECT_EQ(described(schema, "first.floor").labels, (text{{"en", "First, floor"}}));
}

TEST(schema_of, takes_what_the_application_says) {
    fact_schema const schema = schema_of<lodging>({}, everything_said());
    EXPECT_TRUE(validate(schema).empty());
    EXPECT_EQ(schema.facts.size(), schema_of<lodging>().facts.size() + 6);
    EXPECT_EQ(described(schema, "spirit"),
              (fact_description{fact_name{"spirit"},
                                level_type{"mood", {"calm", "lively", "wild"}},
                                {fact_trait::can_only_grow, fact_trait::is_sensitive},
                                text{{"en", "Spirit"}, {"uz", "Kayfiyat"}}}));
    EXPECT_EQ(described(schema, "rent").type, (fact_type{decimal_type{0, 1000, 2, "USD"}}));
    EXPECT_TRUE(may_be_absent(described(schema, "rent")));
    EXPECT_FALSE(may_be_absent(described(schema, "owner")));
    EXPECT_EQ(schema.facts.front().name.str(), "name"); // in the place of its member
}

TEST(schema_of, refuses_what_is_said_of_nothing) {
    auto const saying = [](char const* name, fact_type type) {
        return [=] {
            static_cast<void>(schema_of<lodging>({}, {{fact_name{name}, {.type = type}}}));
        };
    };
    EXPECT_THROW(saying("no_member", boolean_type{})(), std::invalid_argument);
    EXPECT_THROW(saying("words", code_type{"x", {"a"}})(), std::invalid_argument);
    EXPECT_THROW(saying("rooms", code_type{"x", {"a"}})(), std::invalid_argument);
    EXPECT_THROW(saying("other", code_type{"x", {"a"}})(), std::invalid_argument);
    EXPECT_THROW(saying("quiet", integer_type{0, 1, {}})(), std::invalid_argument);
    EXPECT_THROW(saying("share", decimal_type{0, 1, 2, {}})(), std::invalid_argument);
    EXPECT_THROW(saying("rating", integer_type{0, 1, {}})(), std::invalid_argument);
    EXPECT_THROW(saying("guests", code_type{"x", {"a"}})(), std::invalid_argument);
    EXPECT_THROW(saying("owner", code_set_type{"x", {"a"}})(), std::invalid_argument);
    EXPECT_THROW(static_cast<void>(schema_of<lodging>("Bad prefix")), std::invalid_argument);
    EXPECT_NO_THROW(saying("debt", ratio_type{0, 1, {}})());
    EXPECT_NO_THROW(saying("rating", grade_type{"uz_5", 2, 5, 1})());
}

TEST(row_of, says_what_the_record_does) {
    auto const schema =
        std::make_shared<fact_schema const>(schema_of<lodging>({}, everything_said()));
    lodging house = a_lodging();
    house.moods = {mood::wild, mood::calm};
    house.seen = {mood::wild, mood::lively, mood::wild};
    house.tongues = std::vector{language{"uz"}, language{"ru"}};
    house.where = fact<country>::conflicting({country{"UZ"}, country{"KZ"}});
    house.field = field_of_study{"0113"};
    house.open = period::from(date{2026, 9, 1});
    house.rent = money{12'550, currency{"USD"}};
    house.guests = std::vector{party_id{"c"}, party_id{"b"}, party_id{"d"}};
    house.first = {.floor = -1, .heated = false, .flag = country{"BY"}};
    house.attic = room{.floor = 9};
    fact_row const row = row_of(house, schema).value();
    EXPECT_EQ(told(row, "name"), fact<fact_value>{(code_value{"house", "house_7"})});
    EXPECT_EQ(told(row, "quiet"), fact<fact_value>{boolean_value{true}});
    EXPECT_EQ(told(row, "beds"), fact<fact_value>{(integer_value{7, "beds"})});
    EXPECT_EQ(told(row, "debt"), fact<fact_value>{integer_value{-3}});
    EXPECT_EQ(told(row, "spirit"), fact<fact_value>{(level_value{"mood", "lively"})});
    EXPECT_EQ(told(row, "moods"), fact<fact_value>{(code_set_value{"mood", {"calm", "wild"}})});
    EXPECT_EQ(told(row, "seen"), fact<fact_value>{(code_set_value{"mood", {"lively", "wild"}})});
    EXPECT_EQ(told(row, "tongues"), fact<fact_value>{(code_set_value{"language", {"ru", "uz"}})});
    EXPECT_EQ(told(row, "where"), fact<fact_value>::conflicting(
                                      {code_value{"country", "UZ"}, code_value{"country", "KZ"}}));
    EXPECT_EQ(told(row, "field"), fact<fact_value>{(code_value{"isced_f", "0113"})});
    EXPECT_EQ(told(row, "built"), fact<fact_value>{});
    EXPECT_EQ(told(row, "open.first"), fact<fact_value>{(date_value{date{2026, 9, 1}})});
    EXPECT_EQ(told(row, "open.last"), fact<fact_value>::absent());
    EXPECT_EQ(told(row, "rating"),
              fact<fact_value>{(decimal_value{decimal::parse("4.5").value(), "stars"})});
    EXPECT_EQ(told(row, "share"), fact<fact_value>{ratio_value{ratio::make(1, 3).value()}});
    EXPECT_EQ(told(row, "rent"),
              fact<fact_value>{(decimal_value{decimal::parse("125.5").value(), "USD"})});
    EXPECT_EQ(told(row, "owner"), fact<fact_value>{(code_value{"party", "a"})});
    EXPECT_EQ(told(row, "guests"), fact<fact_value>{(code_set_value{"party", {"*", "b"}})});
    EXPECT_EQ(told(row, "first.floor"), fact<fact_value>{integer_value{-1}});
    EXPECT_EQ(told(row, "first.heated"), fact<fact_value>{boolean_value{false}});
    EXPECT_EQ(told(row, "first.flag"), fact<fact_value>{(code_value{"country", "BY"})});
    EXPECT_EQ(told(row, "spare.floor"), fact<fact_value>{});
    EXPECT_EQ(told(row, "attic.floor"), fact<fact_value>{integer_value{9}});
    EXPECT_EQ(told(row, "attic.heated"), fact<fact_value>{});
    EXPECT_EQ(told(row, "attic.flag"), fact<fact_value>::absent());
}

TEST(row_of, says_from_which_record_where_that_is_told) {
    auto const schema =
        std::make_shared<fact_schema const>(schema_of<lodging>({}, everything_said()));
    fact_provenance const from{{{{"lodging", "l-1"}, {}, {}}}, date{2026, 9, 1}, date{2026, 9, 2}};
    fact_row const row = row_of(a_lodging(), schema, {}, from).value();
    fact_row const unsaid = row_of(a_lodging(), schema).value();
    for (std::size_t at = 0; at < row.slots().size(); ++at) {
        fact_slot const& each = row.slots()[at];
        EXPECT_EQ(each.known, unsaid.slots()[at].known);
        EXPECT_EQ(each.reckoned.has_value(), each.known.state() != knowledge::missing);
        EXPECT_TRUE(!each.reckoned || each.reckoned == from);
        EXPECT_FALSE(unsaid.slots()[at].reckoned);
    }
}

TEST(row_of, keeps_absent_and_disputed_records) {
    auto const schema = std::make_shared<fact_schema const>(schema_of<lodging>());
    lodging house = a_lodging();
    house.spare = fact<room>::absent();
    fact_row const without = row_of(house, schema).value();
    for (char const* const name : {"spare.floor", "spare.heated", "spare.flag", "attic.floor"}) {
        EXPECT_EQ(told(without, name), fact<fact_value>::absent()) << name;
    }
    // They agree on the floor, differ in the heating, and one of them knows of no flag.
    house.spare = fact<room>::conflicting(
        {{.floor = 3, .heated = true, .flag = country{"UZ"}}, {.floor = 3, .heated = false}});
    fact_row const disputed = row_of(house, schema).value();
    EXPECT_EQ(told(disputed, "spare.floor"), fact<fact_value>{integer_value{3}});
    EXPECT_EQ(told(disputed, "spare.heated"),
              fact<fact_value>::conflicting({boolean_value{true}, boolean_value{false}}));
    EXPECT_EQ(told(disputed, "spare.flag"), fact<fact_value>{});
    // Two lists of the same languages are one set.
    house.tongues = fact<std::vector<language>>::conflicting(
        {{language{"uz"}, language{"ru"}}, {language{"ru"}, language{"uz"}}});
    EXPECT_EQ(told(row_of(house, schema).value(), "tongues"),
              fact<fact_value>{(code_set_value{"language", {"ru", "uz"}})});
}

TEST(row_of, refuses_what_the_type_does_not_have_and_leaves_the_row) {
    auto const schema =
        std::make_shared<fact_schema const>(schema_of<lodging>({}, everything_said()));
    lodging house = a_lodging();
    fact_row row = row_of(house, schema).value();
    fact_row const before = row;
    house.quiet = false;
    house.beds = 21;
    house.rent = money{100, currency{"EUR"}};
    house.visitors = ~std::uint64_t{0};
    auto const refused = set_facts(row, house);
    ASSERT_TRUE(refused.has_error());
    std::vector<std::string> codes;
    for (issue const& each : refused.error().all()) {
        codes.push_back(each.code + " " + each.path);
    }
    EXPECT_EQ(codes, (std::vector<std::string>{"fact.out_of_range /beds/number",
                                               "fact.out_of_range /visitors/number",
                                               "fact.wrong_unit /rent/unit"}));
    EXPECT_EQ(row, before);
    EXPECT_EQ(row_of(house, schema).error(), refused.error());
    // A schema that somebody else wrote.
    auto const other = std::make_shared<fact_schema const>(
        fact_schema{{{fact_name{"quiet"}, integer_type{0, 1, {}}, {}, text{{"en", "x"}}},
                     {fact_name{"open.last"}, date_type{}, {}, text{{"en", "x"}}},
                     {fact_name{"rating"}, boolean_type{}, {}, text{{"en", "x"}}},
                     {fact_name{"spirit"}, date_type{}, {}, text{{"en", "x"}}},
                     {fact_name{"of_nobody"}, boolean_type{}, {}, text{{"en", "x"}}}}});
    codes.clear();
    for (issue const& each : row_of(house, other).error().all()) {
        codes.push_back(each.code + " " + each.path);
    }
    EXPECT_EQ(codes,
              (std::vector<std::string>{"fact.wrong_type /quiet", "fact.wrong_type /spirit",
                                        "fact.not_absent /open.last", "fact.wrong_type /rating"}));
}

/// Law: whatever is known of a member is known of its fact.
TEST(row_of, reads_random_records_back) {
    auto const schema = std::make_shared<fact_schema const>(schema_of<lodging>("house"));
    int stood = 0;
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        SCOPED_TRACE(seed);
        dice random{seed};
        lodging house = a_lodging();
        house.quiet = random.one_in(2);
        house.beds = static_cast<std::uint8_t>(random.below(256));
        house.spirit = random.pick(std::vector{mood::calm, mood::lively, mood::wild});
        if (random.one_in(2)) {
            house.built = random.day_in(2020);
        }
        if (random.one_in(2)) {
            house.spare = room{.floor = random.below(9)};
            if (random.one_in(2)) {
                house.spare = fact<room>{{.floor = 1, .heated = fact<bool>::absent()}};
            }
        }
        if (random.one_in(2)) {
            date const first = random.day_in(2021);
            house.open = period{first, date{2022, 1, 1}};
        }
        fact_row const row = row_of(house, schema, "house").value();
        EXPECT_EQ(told(row, "house.quiet"), fact<fact_value>{boolean_value{house.quiet}});
        EXPECT_EQ(told(row, "house.beds"), fact<fact_value>{integer_value{house.beds}});
        EXPECT_EQ(told(row, "house.spirit"),
                  fact<fact_value>{(code_value{"mood", to_string(house.spirit)})});
        EXPECT_EQ(told(row, "house.built"), house.built.is_known()
                                                ? fact<fact_value>{date_value{*house.built.get()}}
                                                : fact<fact_value>{});
        EXPECT_EQ(told(row, "house.open.first"),
                  house.open ? fact<fact_value>{date_value{house.open->first()}}
                             : fact<fact_value>::absent());
        EXPECT_EQ(told(row, "house.open.last"),
                  house.open ? fact<fact_value>{date_value{*house.open->last()}}
                             : fact<fact_value>::absent());
        EXPECT_EQ(told(row, "house.spare.floor"),
                  house.spare.is_known() ? fact<fact_value>{integer_value{house.spare.get()->floor}}
                                         : fact<fact_value>{});
        EXPECT_EQ(told(row, "house.spare.heated").state(),
                  house.spare.is_known() ? house.spare.get()->heated.state() : knowledge::missing);
        stood += house.spare.is_known() && house.spare.get()->heated.is_absent() ? 1 : 0;
    }
    EXPECT_GT(stood, 50);
}

TEST(schema_of, of_a_person_agrees_with_the_facts_of_persons) {
    fact_schema const schema = schema_of<person>("person");
    EXPECT_EQ(names_of(schema), (std::vector<std::string>{"person.category", "person.level",
                                                          "person.citizenship", "person.born"}));
    fact_schema const computed = person_facts();
    for (char const* const name : {"person.category", "person.citizenship"}) {
        EXPECT_EQ(described(schema, name).type, described(computed, name).type) << name;
        // What an applicant cannot change is no matter of the record.
        auto traits = described(schema, name).traits;
        if (described(computed, name).traits.contains(fact_trait::cannot_change)) {
            traits.insert(fact_trait::cannot_change);
        }
        EXPECT_EQ(traits, described(computed, name).traits) << name;
    }
    EXPECT_EQ(std::get<code_type>(described(schema, "person.level").type).codes,
              std::get<level_type>(described(computed, "person.level").type).codes);

    auto const with_homes = std::make_shared<fact_schema const>(schema_of<person>(
        "person", {{fact_name{"person.home"}, {.type = code_type{"party", {"*", "jspu"}}}},
                   {fact_name{"person.id"}, {.type = code_type{"person", {"*", "s-1"}}}}}));
    person who{.id = person_id{"s-1"}, .home = party_id{"bspu"}};
    who.level = fact<qualification_level>::absent();
    fact_row const row = row_of(who, with_homes, "person").value();
    EXPECT_EQ(told(row, "person.id"), fact<fact_value>{(code_value{"person", "s-1"})});
    EXPECT_EQ(told(row, "person.home"), fact<fact_value>{(code_value{"party", "*"})});
    EXPECT_EQ(told(row, "person.level"), fact<fact_value>::absent());
    EXPECT_EQ(told(row, "person.citizenship"), fact<fact_value>{});
}

TEST(schema_of, of_a_clause_has_its_coded_limits) {
    fact_schema const schema = schema_of<clause>("clause");
    EXPECT_TRUE(validate(schema).empty());
    EXPECT_EQ(
        names_of(schema),
        (std::vector<std::string>{
            "clause.scopes", "clause.direction", "clause.categories", "clause.levels",
            "clause.languages", "clause.article.source.kind", "clause.article.source.seen_as_of",
            "clause.reciprocity.two_semesters_make_a_year", "clause.reciprocity.tolerance",
            "clause.reciprocity.credit_lasts"}));
    clause of = unrestricted_clause(clause_id{"1"}, text{{"en", "x"}}, {scope::student_exchange},
                                    direction::both);
    of.levels = std::vector{qualification_level::master, qualification_level::bachelor};
    of.languages = fact<std::vector<language>>{};
    fact_row const row = row_of(of, std::make_shared<fact_schema const>(schema), "clause").value();
    EXPECT_EQ(told(row, "clause.scopes"),
              fact<fact_value>{(code_set_value{"scope", {"student_exchange"}})});
    EXPECT_EQ(told(row, "clause.categories"), fact<fact_value>::absent());
    EXPECT_EQ(told(row, "clause.levels"),
              fact<fact_value>{(code_set_value{"qualification_level", {"bachelor", "master"}})});
    EXPECT_EQ(told(row, "clause.languages"), fact<fact_value>{});
}

/// Facts of several records stand in one row, and a policy judges them.
TEST(set_facts, puts_several_records_into_one_row) {
    namespace c = conditions;
    fact_schema all = schema_of<person>("person");
    for (fact_description const& each : schema_of<room>("room").facts) {
        all.facts.push_back(each);
    }
    policy const rule =
        policy_builder{"rule", {{"en", "Rule"}}, reference_day_kind::application}
            .read_in(testing::made_up())
            .version("v1", period::from({2020, 1, 1}),
                     {c::require("floor", c::at_most("room.floor", integer_value{3})),
                      c::require("home", c::one_of("person.citizenship", "country", {"UZ"}))})
            .build(all)
            .value();
    auto const library = policy_library::make(all, {rule}).value();
    fact_row row{library.schema()};
    ASSERT_TRUE(set_facts(row, room{.floor = 3}, "room").has_value());
    auto const judged = [&] {
        return decide(library, rule.id, row, {date{2024, 3, 1}, {}, {}}).value().result;
    };
    EXPECT_EQ(judged(), outcome::undetermined);
    person who{.id = person_id{"s-1"}, .citizenship = country{"UZ"}};
    ASSERT_TRUE(set_facts(row, who, "person").has_value());
    EXPECT_EQ(told(row, "room.floor"), fact<fact_value>{integer_value{3}});
    EXPECT_EQ(judged(), outcome::satisfied);
    ASSERT_TRUE(set_facts(row, room{.floor = 4}, "room").has_value());
    EXPECT_EQ(judged(), outcome::not_satisfied);
    EXPECT_THROW(static_cast<void>(row_of(who, nullptr, "person")), std::invalid_argument);
}

} // namespace
} // namespace jspu_coop
