// How sentences begin: with a capital letter, unless an id, a name or a code stands first.
#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <utility>

namespace jspu_coop {
namespace {

constexpr auto yes = outcome::satisfied;

/// Every record is called by its id; a clause by its own part of it.
std::string bare_id(record_reference const& what) {
    return what.kind == "clause" ? what.id.substr(what.id.find('/') + 1) : what.id;
}

wording by_id(char const* language) {
    return wording{messages_in(language), bare_id};
}

finding make(std::string code, outcome result, named_values values) {
    return {std::move(code), result, std::move(values), {}, {}, {}};
}

finding expiring(std::string id) {
    return make("reminder.agreement_expires", yes,
                {{"agreement", {record_reference{"agreement", std::move(id)}}}});
}

TEST(sentence_start, an_id_stays_as_it_is_written) {
    std::string const rest = " bitimi amal qiladigan oxirgi kun.";
    for (std::string const id : {"a1", "memorandum", "Memorandum", "1-year", "oʻzbek"}) {
        EXPECT_EQ(sentence_of(expiring(id), by_id("uz")), id + rest);
    }
}

TEST(sentence_start, a_name_stays_as_it_is_written) {
    auto const named = [](record_reference const&) { return std::string{"eTwinning"}; };
    EXPECT_EQ(sentence_of(expiring("a1"), wording{uzbek_messages(), named}),
              "eTwinning bitimi amal qiladigan oxirgi kun.");
}

TEST(sentence_start, a_word_of_the_language_is_raised) {
    EXPECT_EQ(sentence_of(make("reminder.agreement_expires", yes, {}), by_id("uz")),
              "Bitim amal qiladigan oxirgi kun.");
    finding const covers =
        make("coverage.candidate", yes, {{"agreement", {record_reference{"agreement", "a1"}}}});
    EXPECT_EQ(sentence_of(covers, by_id("en")), "Agreement a1 covers the activity.");
    EXPECT_EQ(sentence_of(covers, by_id("ru")), "Соглашение a1 охватывает мероприятие.");
}

// The word for a clause stands before its id in English and Russian and behind it in Uzbek.
TEST(sentence_start, a_clause_begins_with_its_word_or_with_its_id) {
    static constexpr message russian[] = {{"own.satisfied", "{clause} действует"},
                                          {"word.clause", "пункт {id}[ ({title})]"}};
    static constexpr message uzbek[] = {{"own.satisfied", "{clause} amal qiladi"},
                                        {"word.clause", "{id}-band[ ({title})]"}};
    message_catalogue const in_russian{russian_plural, russian};
    message_catalogue const in_uzbek{uzbek_plural, uzbek};
    finding const stands =
        make("own", yes, {{"clause", {record_reference{"clause", "a1/students"}}}});
    EXPECT_EQ(sentence_of(stands, wording{in_russian, bare_id}), "Пункт students действует.");
    EXPECT_EQ(sentence_of(stands, wording{in_uzbek, bare_id}), "students-band amal qiladi.");
}

TEST(sentence_start, a_label_is_raised_and_a_code_without_one_is_not) {
    auto const step = [](char const* code) {
        return make(
            "place.standing", outcome::not_applicable,
            {{"step", {coded_value{"participation_step", code}}}, {"count", {std::int64_t{2}}}});
    };
    EXPECT_EQ(sentence_of(step("juggled"), by_id("uz")), "juggled: 2.");
    EXPECT_EQ(sentence_of(step("juggled"), by_id("ru")), "juggled: 2.");
    std::string const label =
        wording{uzbek_messages()}.read(coded_value{"participation_step", "nominated"});
    EXPECT_EQ(sentence_of(step("nominated"), by_id("uz")), capitalised(label) + ": 2.");
    EXPECT_NE(capitalised(label), label);
}

TEST(sentence_start, of_a_list_the_first_value_decides) {
    static constexpr message table[] = {{"own.satisfied", "{all} are named"},
                                        {"second.satisfied", "{all@2} is named"},
                                        {"word.and", "and"}};
    message_catalogue const own{english_plural, table};
    coded_value const label{"direction", "both"};
    record_reference const id{"agreement", "a1"};
    auto const said = [&](char const* code, shown_values all) {
        return sentence_of(make(code, yes, {{"all", std::move(all)}}), wording{own, bare_id});
    };
    EXPECT_EQ(said("own", {id, label}), "a1 and both ways are named.");
    EXPECT_EQ(said("own", {label, id}), "Both ways and a1 are named.");
    EXPECT_EQ(said("second", {id, label}), "Both ways is named.");
    EXPECT_EQ(said("second", {label, id}), "a1 is named.");
}

TEST(sentence_start, what_is_not_known_begins_with_the_id_that_it_names) {
    auto const tell = [](char const* language, missing_fact const& what) {
        return missing_sentence(what, by_id(language));
    };
    missing_fact const term{"agreement", "a1", "/term", open_cause::missing};
    EXPECT_EQ(tell("uz", term), "Reyestrda a1 bitimining amal qilish muddati qayd etilmagan.");
    missing_fact const level{"person", "p1", "/level", open_cause::missing};
    EXPECT_EQ(tell("uz", level), "p1 qaysi bosqichda oʻqishi nomaʼlum.");
    missing_fact const person{"activity", "x1", "/participations/q1/person", open_cause::missing};
    EXPECT_EQ(tell("uz", person), "q1 sifatida kim ishtirok etishi nomaʼlum.");
    missing_fact const days{"activity", "x1", "/period", open_cause::missing};
    EXPECT_EQ(tell("uz", days), "Tadbir qachon oʻtkazilishi nomaʼlum.");
}

TEST(sentence_start, a_finding_without_a_sentence_is_called_by_its_code) {
    finding const own = make("app.own_check", outcome::not_satisfied, {});
    EXPECT_EQ(sentence_of(own, by_id("en")), "app.own_check: no.");
    EXPECT_EQ(sentence_of(own, by_id("ru")), "app.own_check: нет.");
    EXPECT_EQ(sentence_of(own, by_id("uz")), "app.own_check: yoʻq.");
}

// A second mention in an explanation is by the bare id.
TEST(sentence_start, an_id_within_an_explanation_stays_as_it_is_written) {
    auto const titled = [](record_reference const& what) { return "“Bitim” (" + what.id + ")"; };
    finding tree = expiring("a1");
    tree.because.push_back(expiring("a1"));
    EXPECT_EQ(explain(tree, wording{uzbek_messages(), titled}, explanation_depth::everything),
              "“Bitim” (a1) bitimi amal qiladigan oxirgi kun.\n"
              "  a1 bitimi amal qiladigan oxirgi kun.\n");
}

} // namespace
} // namespace jspu_coop
