#include <jspu_coop/explain/explanation.hpp>

#include <gtest/gtest.h>

#include <string>

namespace jspu_coop {
namespace {

constexpr auto yes = outcome::satisfied;
constexpr auto no = outcome::not_satisfied;
constexpr auto open = outcome::undetermined;

record_reference const home{"party", "jspu"};
record_reference const partner{"party", "bspu"};
record_reference const paper{"agreement", "bspu-2020"};
record_reference const fifth{"clause", "bspu-2020/5"};
period const in_force{date{2020, 5, 20}, date{2025, 5, 19}};
period const asked{date{2025, 5, 8}, date{2025, 6, 6}}; // 12 days in May until the 19th, 18 after

wording const& words() {
    static wording const named{english_messages(), [](record_reference const& what) -> std::string {
                                   return what.id == "jspu"          ? "the University"
                                          : what.id == "bspu"        ? "the Partner"
                                          : what.id == "bspu-2020"   ? "\"Cooperation\" (bspu-2020)"
                                          : what.id == "bspu-2020/5" ? "5 (Exchange)"
                                                                     : "";
                               }};
    return named;
}

finding make(std::string code, outcome result, named_values values = {}) {
    return {std::move(code), result, std::move(values), {}, {}, {}};
}

std::string said(std::string code, outcome result, named_values values = {}) {
    return sentence_of(make(std::move(code), result, std::move(values)), words());
}

std::string remedy(std::string code, named_values values = {}) {
    return remedy_of(make(std::move(code), no, std::move(values)), words());
}

named_values days_outside(std::int64_t outside, std::int64_t total) {
    return {{"observed", {in_force}},
            {"required", {asked}},
            {"total", {day_count{total}}},
            {"shortfall", {day_count{outside}}}};
}

shown_values codes(char const* vocabulary, std::initializer_list<char const*> list) {
    shown_values all;
    for (char const* const each : list) {
        all.push_back(coded_value{vocabulary, each});
    }
    return all;
}

finding late() {
    return make("coverage.in_force", no, days_outside(18, 30));
}

finding too_long() {
    return make("coverage.maximum_stay", no,
                {{"observed", {day_count{30}}},
                 {"required", {duration{24, duration_unit::days}}},
                 {"shortfall", {day_count{6}}}});
}

finding no_places_yet() {
    finding out = make("coverage.place_available", open);
    out.missing = {{"agreement", "bspu-2020", "/clauses/5/places", open_cause::missing}};
    return out;
}

finding requirement() {
    finding out = make("coverage.requirement", yes,
                       {{"scope", codes("scope", {"student_exchange"})},
                        {"required", codes("required_ground", {"agreement"})}});
    out.sources = {{"Cabinet Resolution No. 824", "item 42", {}}};
    return out;
}

finding candidate(outcome result, std::vector<finding> checks) {
    finding out = make("coverage.candidate", result, {{"agreement", {paper}}, {"clause", {fifth}}});
    out.because = std::move(checks);
    return out;
}

finding verdict(outcome result, finding of_partner) {
    finding out = make("coverage", result, {{"activity", {record_reference{"activity", "a1"}}}});
    out.missing = of_partner.missing;
    out.because = {requirement(), std::move(of_partner)};
    return out;
}

TEST(explanation, sentences_by_hand) {
    EXPECT_EQ(
        sentence_of(late(), words()),
        "18 of 30 days lie outside the days on which the agreement is in force (from 20 May 2020 "
        "to 19 May 2025).");
    EXPECT_EQ(
        said("coverage.in_force", no, days_outside(1, 30)),
        "1 of 30 days lies outside the days on which the agreement is in force (from 20 May 2020 "
        "to 19 May 2025).");
    EXPECT_EQ(
        said("coverage.in_force", no, days_outside(1, 1)),
        "1 of 1 day lies outside the days on which the agreement is in force (from 20 May 2020 to "
        "19 May 2025).");
    EXPECT_EQ(said("coverage.in_force", no), "There is no day on which the agreement is in force.");
    EXPECT_EQ(said("coverage.in_force", yes,
                   {{"observed", {period::from(date{2020, 5, 20})}}, {"required", {asked}}}),
              "The agreement is in force on every day of the activity (from 20 May 2020 on).");
    EXPECT_EQ(
        said("coverage.in_force", yes,
             {{"observed", {period{date{2020, 5, 20}, date{2025, 8, 31}}}},
              {"teach_out", {record_reference{"clause", "bspu-2020/t1"}}}}),
        "Every day of the activity lies in the days on which the agreement is in force or its "
        "transitional clause \"t1\" protects the traveller (from 20 May 2020 to 31 August 2025).");
    EXPECT_EQ(
        sentence_of(too_long(), words()),
        "The stay of 30 days is 6 days longer than the longest that the clause allows (24 days).");
    EXPECT_EQ(
        said("coverage.minimum_stay", no,
             {{"observed", {day_count{1}}},
              {"required", {duration{2, duration_unit::days}}},
              {"shortfall", {day_count{1}}}}),
        "The stay of 1 day is 1 day shorter than the shortest that the clause allows (2 days).");
    EXPECT_EQ(said("coverage.scope", no,
                   {{"required", codes("scope", {"student_exchange", "staff_exchange"})},
                    {"observed", codes("scope", {"joint_research"})}}),
              "The clause covers student exchange and staff exchange, not joint research.");
    EXPECT_EQ(
        said("coverage.direction", no,
             {{"observed", {home, partner}},
              {"direction", codes("direction", {"incoming"})},
              {"sending", {home}}}),
        "The clause does not apply from the University to the Partner: its direction is incoming; "
        "sending: the University.");
    EXPECT_EQ(said("coverage.field", no,
                   {{"required", codes("field_of_study", {"011"})},
                    {"observed", codes("field_of_study", {"0231"})}}),
              "The clause admits only 011 education, which does not contain every field of the "
              "activity: 0231 language acquisition.");
    EXPECT_EQ(said("coverage.language", no,
                   {{"required", codes("language", {"ru", "en"})},
                    {"observed", codes("language", {"fr"})}}),
              "The clause admits only the languages Russian or English, not French.");
    EXPECT_EQ(
        said("coverage.place_available", no,
             {{"observed", {std::int64_t{0}}}, {"each", codes("place_period", {"academic_year"})}}),
        "The clause has 0 places each academic year, so nobody may go.");
    EXPECT_EQ(
        said("coverage.suspension", no,
             {{"observed", {period{date{2024, 1, 1}, date{2024, 6, 30}}}},
              {"blocks", codes("suspension_block", {"stays"})},
              {"shortfall", {day_count{12}}}}),
        "12 days of the activity lie in a suspension of the agreement (from 1 January 2024 to 30 "
        "June 2024), which blocks stays under way.");
    EXPECT_EQ(
        said(
            "coverage.ground_limits", no,
            {{"required", codes("country", {"UZ", "BY"})}, {"observed", codes("country", {"KR"})}}),
        "A ground of the agreement allows only Uzbekistan and Belarus, not Republic of Korea.");
    EXPECT_EQ(
        said("coverage.binding", no, {{"observed", codes("instrument", {"letter_of_intent"})}}),
        "The paper (letter of intent) does not bind its parties.");
    EXPECT_EQ(
        said("coverage.requirement", outcome::not_applicable,
             {{"scope", codes("scope", {"participation_in_international_events"})},
              {"required", codes("required_ground", {"invitation"})}}),
        "For participation in international events, no agreement is required; what is required: "
        "invitation.");
    EXPECT_EQ(
        said("coverage.only_together", no,
             {{"agreements", {paper, record_reference{"agreement", "bspu-2024"}}}}),
        "Agreements \"Cooperation\" (bspu-2020) and \"bspu-2024\" would cover every day between "
        "them, but one agreement has to cover the whole activity.");
}

TEST(explanation, a_succession_is_told_for_each_predecessor) {
    EXPECT_EQ(
        said("coverage.parties", yes,
             {{"observed", {in_force}},
              {"predecessor",
               {record_reference{"party", "institute"}, record_reference{"party", "school"}}},
              {"successor", {home, partner}},
              {"since", {date{2022, 6, 21}, date{2021, 1, 1}}}}),
        "Both sides are bound by the agreement on every day that counts. What \"institute\" agreed "
        "binds the University, its successor, from 21 June 2022 on. What \"school\" agreed binds "
        "the Partner, its successor, from 1 January 2021 on.");
}

TEST(explanation, remedies_by_hand) {
    EXPECT_EQ(remedy_of(too_long(), words()), "Shorten the stay by 6 days.");
    EXPECT_EQ(remedy("coverage.minimum_stay", {{"shortfall", {day_count{1}}}}),
              "Lengthen the stay by 1 day.");
    EXPECT_EQ(remedy("coverage.scope", {{"observed", codes("scope", {"joint_research"})}}),
              "Agree on a clause for joint research.");
    EXPECT_EQ(
        remedy_of(late(), words()),
        "Move the activity into the days on which the agreement is in force (from 20 May 2020 to "
        "19 May 2025), or have the agreement extended to the other days.");
    EXPECT_EQ(remedy_of(make("coverage.scope", yes), words()), ""); // what is met needs no remedy
    EXPECT_EQ(remedy("app.own_check"), "");
}

TEST(explanation, missing_facts_by_hand) {
    auto const tell = [](char const* kind, char const* id, char const* path,
                         open_cause cause = open_cause::missing) {
        return missing_sentence({kind, id, path, cause}, words());
    };
    EXPECT_EQ(tell("activity", "a1", "/period"), "It is not known when the activity takes place.");
    EXPECT_EQ(tell("activity", "a1", "/period", open_cause::conflicting),
              "The sources disagree on when the activity takes place.");
    EXPECT_EQ(tell("activity", "a1", "/detail/participants/1/person/category"),
              "It is not known as what participant 2 takes part.");
    EXPECT_EQ(tell("agreement", "bspu-2020", "/term"),
              "The term of agreement \"Cooperation\" (bspu-2020) is not recorded.");
    EXPECT_EQ(
        tell("agreement", "bspu-2020", "/grounds/0/on_lapse"),
        "What happens to agreement \"Cooperation\" (bspu-2020) when its ground no. 1 lapses is not "
        "recorded.");
    EXPECT_EQ(
        tell("agreement", "bspu-2020", "/clauses/5/places"),
        "How many places clause 5 (Exchange) of agreement \"Cooperation\" (bspu-2020) has is not "
        "recorded.");
    EXPECT_EQ(
        tell("agreement", "bspu-2020", "/clauses/5/maximum_stay/rounding",
             open_cause::rule_unpublished),
        "The agreement's own words do not settle how long a stay under clause 5 (Exchange) of "
        "agreement \"Cooperation\" (bspu-2020) may be where a month has no such day.");
    EXPECT_EQ(tell("book", "bspu", "/statements", open_cause::book_incomplete),
              "The register does not claim to hold every agreement with the Partner.");
    EXPECT_EQ(tell("book", "joint_research", "/requirements"),
              "The register has no rule that tells what is required for joint research.");
    EXPECT_EQ(tell("requirement", "r1", "/needed"),
              "The register does not tell what the rule \"r1\" requires on the first day of the "
              "activity.");
    // Paths that no message knows.
    EXPECT_EQ(tell("activity", "a1", "/detail/mood"),
              "It is not known what the activity states at /detail/mood.");
    EXPECT_EQ(tell("planet", "p1", "/size"), "It is not known planet p1/size.");
    EXPECT_EQ(tell("planet", "", "", open_cause::book_incomplete),
              "The register does not claim to be complete.");
}

TEST(explanation, sources_are_named_once) {
    finding what = requirement();
    what.sources.push_back(what.sources.front());
    what.sources.push_back({"Charter", {}, {}});
    EXPECT_EQ(sources_of(what, words()),
              "Source: Cabinet Resolution No. 824, item 42 and Charter.");
    EXPECT_EQ(sources_of(late(), words()), "");
}

TEST(explanation, a_code_without_a_message_is_named) {
    EXPECT_EQ(said("app.own_check", no), "app.own_check: no.");
    static constexpr message none[] = {{"a", "b"}};
    message_catalogue const bare{english_plural, none};
    wording const silent{bare};
    EXPECT_EQ(sentence_of(make("app.own", yes), silent), "app.own.");
    EXPECT_EQ(missing_sentence({"activity", "a1", "/period", open_cause::missing}, silent),
              "Activity a1/period: missing.");
}

finding covered() {
    finding force =
        make("coverage.in_force", yes, {{"observed", {in_force}}, {"required", {asked}}});
    finding stands = make("coverage.clause_stands", yes,
                          {{"observed", {in_force}}, {"version", {std::string{"protocol 1"}}}});
    finding of_partner = make(
        "coverage.partner", yes,
        {{"home", {home}}, {"partner", {partner}}, {"agreement", {paper}}, {"clauses", {fifth}}});
    finding best = candidate(yes, {force, stands, make("coverage.scope", yes)});
    best.sources = {{"Agreement of 20 May 2020", "article 4", {}}};
    of_partner.because = {best, candidate(no, {too_long()})};
    return verdict(yes, of_partner);
}

TEST(explanation, a_verdict_is_one_line) {
    EXPECT_EQ(explain(covered(), words(), explanation_depth::verdict),
              "The activity \"a1\" is covered by an agreement in force.\n");
}

TEST(explanation, a_yes_tells_what_it_rests_on) {
    std::string const expected =
        "The activity \"a1\" is covered by an agreement in force.\n"
        "  For student exchange, an agreement in force with each partner is required. Source: "
        "Cabinet "
        "Resolution No. 824, item 42.\n"
        "  The cooperation of the University with the Partner is covered by clause 5 (Exchange) of "
        "agreement \"Cooperation\" (bspu-2020).\n"
        "    Source: Agreement of 20 May 2020, article 4.\n"
        "    The agreement is in force on every day of the activity (from 20 May 2020 to 19 May "
        "2025).\n"
        "    The clause stands in the agreement on every day that counts, in the version of "
        "protocol "
        "1.\n";
    EXPECT_EQ(explain(covered(), words(), explanation_depth::reasons), expected);
    // A "yes" has nothing that comes closest.
    EXPECT_EQ(explain(covered(), words(), explanation_depth::closest), expected);
}

TEST(explanation, everything_lists_every_check_of_every_candidate) {
    EXPECT_EQ(
        explain(covered(), words(), explanation_depth::everything),
        "The activity \"a1\" is covered by an agreement in force.\n"
        "  For student exchange, an agreement in force with each partner is required. Source: "
        "Cabinet Resolution No. 824, item 42.\n"
        "  The cooperation of the University with the Partner is covered by clause 5 (Exchange) "
        "of agreement \"Cooperation\" (bspu-2020).\n"
        "    Clause 5 of agreement bspu-2020 covers the activity. "
        "Source: Agreement of 20 May 2020, article 4.\n"
        "      What is met:\n"
        "        The agreement is in force on every day of the activity (from 20 May 2020 to 19 "
        "May 2025).\n"
        "        The clause stands in the agreement on every day that counts, in the version of "
        "protocol 1.\n"
        "        The clause covers this kind of activity.\n"
        "    Clause 5 of agreement bspu-2020 does not cover the activity.\n"
        "      What fails:\n"
        "        The stay of 30 days is 6 days longer than the longest that the clause allows (24 "
        "days).\n");
}

TEST(explanation, a_no_keeps_failing_and_unknown_apart_and_says_what_would_help) {
    finding of_partner = make("coverage.partner", no, {{"home", {home}}, {"partner", {partner}}});
    of_partner.because = {candidate(no, {no_places_yet(), late(), too_long()})};
    finding const tree = verdict(no, of_partner);
    std::string const reasons =
        "The activity \"a1\" is not covered by an agreement in force.\n"
        "  For student exchange, an agreement in force with each partner is required. Source: "
        "Cabinet "
        "Resolution No. 824, item 42.\n"
        "  The cooperation of the University with the Partner is not covered by any agreement.\n";
    EXPECT_EQ(explain(tree, words(), explanation_depth::reasons), reasons);
    EXPECT_EQ(
        explain(tree, words(), explanation_depth::closest),
        reasons
            + "    What comes closest is clause 5 (Exchange) of agreement \"Cooperation\" "
              "(bspu-2020).\n"
              "      What fails:\n"
              "        18 of 30 days lie outside the days on which the agreement is in force (from "
              "20 May 2020 to 19 May 2025).\n"
              "        The stay of 30 days is 6 days longer than the longest that the clause "
              "allows "
              "(24 days).\n"
              "      What is not known:\n"
              "        How many places the clause has is not settled yet.\n"
              "          How many places clause 5 of agreement bspu-2020 has is not recorded.\n"
              "      What would make it covered:\n"
              "        Establish how many places clause 5 of agreement bspu-2020 has.\n"
              "        Move the activity into the days on which the agreement is in force (from 20 "
              "May 2020 to 19 May 2025), or have the agreement extended to the other days.\n"
              "        Shorten the stay by 6 days.\n");
}

TEST(explanation, an_open_verdict_names_what_stands_in_the_way) {
    finding of_partner = make("coverage.partner", open, {{"home", {home}}, {"partner", {partner}}});
    of_partner.missing = {{"book", "bspu", "/statements", open_cause::book_incomplete}};
    of_partner.because = {make("coverage.near_miss_country", no,
                               {{"agreement", {record_reference{"agreement", "gsu-2019"}}},
                                {"parties", {home, record_reference{"party", "gsu"}}}})};
    EXPECT_EQ(
        explain(verdict(open, of_partner), words(), explanation_depth::closest),
        "Whether the activity \"a1\" is covered by an agreement in force cannot be decided from "
        "what is known.\n"
        "  For student exchange, an agreement in force with each partner is required. Source: "
        "Cabinet Resolution No. 824, item 42.\n"
        "  Whether the cooperation of the University with the Partner is covered cannot be "
        "decided from what is known.\n"
        "    In the partner's country there is agreement \"gsu-2019\" that joins the University "
        "and \"gsu\", to which the partner is not a party.\n"
        "    What stands in the way of an answer:\n"
        "      The register does not claim to hold every agreement with the Partner.\n"
        "    What would make it covered:\n"
        "      Establish whether there is an agreement with the Partner that the register does "
        "not hold.\n");
}

TEST(explanation, a_missing_fact_of_the_requirement_stands_at_the_top) {
    finding of_partner = make("coverage.partner", yes, {{"home", {home}}, {"partner", {partner}}});
    finding tree = verdict(open, of_partner);
    tree.missing = {{"book", "student_exchange", "/requirements", open_cause::missing}};
    EXPECT_TRUE(
        explain(tree, words(), explanation_depth::reasons)
            .ends_with("\n  What stands in the way of an answer:\n"
                       "    The register has no rule that tells what is required for student "
                       "exchange.\n"));
}

/// Of several partners, one may fail and another be open: the verdict is "no" and misses nothing,
/// and the open partner still says why.
TEST(explanation, an_open_partner_of_a_no_tells_what_is_missing) {
    finding of_partner = make("coverage.partner", open, {{"home", {home}}, {"partner", {partner}}});
    of_partner.missing = {{"agreement", "bspu-2020", "/all_clauses_recorded", open_cause::missing}};
    finding tree = verdict(no, of_partner);
    tree.missing.clear();
    EXPECT_NE(
        explain(tree, words(), explanation_depth::reasons)
            .find("\n    What stands in the way of an answer:\n"
                  "      Whether every clause of agreement \"Cooperation\" (bspu-2020) stands in "
                  "the register is not recorded.\n"),
        std::string::npos);
}

/// Each agreement's assumptions stand under one heading.
TEST(explanation, assumptions_stand_together) {
    auto const assumed = [](char const* of, char const* path, char const* why) {
        return make("coverage.assumption", outcome::not_applicable,
                    {{"agreement", {record_reference{"agreement", of}}},
                     {"path", {std::string{path}}},
                     {"reason", {text{{"en", why}}}}});
    };
    finding tree = make("coverage", no, {{"activity", {record_reference{"activity", "a1"}}}});
    tree.because = {assumed("bspu-2020", "/term", "no end is published"),
                    assumed("bspu-2020", "/binding", "it is a contract"),
                    assumed("gsu-2019", "/entry", "no day is published")};
    EXPECT_EQ(explain(tree, words(), explanation_depth::reasons),
              "The activity \"a1\" is not covered by an agreement in force.\n"
              "  Assumed of agreement \"Cooperation\" (bspu-2020), not sourced:\n"
              "    /term: no end is published.\n"
              "    /binding: it is a contract.\n"
              "  Assumed of agreement \"gsu-2019\", not sourced:\n"
              "    /entry: no day is published.\n");
}

TEST(explanation, a_candidate_alone_lists_its_checks) {
    EXPECT_EQ(
        explain(candidate(no, {too_long(), make("coverage.unit", outcome::not_applicable)}),
                words(), explanation_depth::reasons),
        "Clause 5 (Exchange) of agreement \"Cooperation\" (bspu-2020) does not cover the "
        "activity.\n"
        "  What fails:\n"
        "    The stay of 30 days is 6 days longer than the longest that the clause allows (24 "
        "days).\n"
        "  What does not apply:\n"
        "    The clause does not limit the units.\n");
}

TEST(explanation, each_depth_tells_more) {
    for (finding const& tree : {covered(), verdict(no, candidate(no, {late()}))}) {
        std::size_t before = 0;
        for (explanation_depth const depth : every<explanation_depth>()) {
            std::size_t const size = explain(tree, words(), depth).size();
            EXPECT_GE(size, before);
            before = size;
        }
    }
}

} // namespace
} // namespace jspu_coop
