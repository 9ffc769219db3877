#include <jspu_coop/explain/issue_messages.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/message_template.hpp>
#include <jspu_coop/facts/person_facts.hpp>
#include <jspu_coop/facts/student_facts.hpp>

#include "project/source_text.hpp"

#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <set>
#include <string>
#include <string_view>

namespace jspu_coop {
namespace {

/// Dotted words of the sources that are no issue codes.
bool is_other(std::string const& word) {
    static std::regex const file_or_host(R"(.*\.(hpp|cpp|inc|ipp|md|json|txt|uz|org|com)$)");
    static std::set<std::string> const members{"limits.issues", "leave_begun.ground", "person.born",
                                               "stay.first"};
    static std::set<std::string> const rooms{"award_standing.",
                                             "credit_reading.",
                                             "grade_reading.",
                                             "retake.",
                                             "document_recognition.",
                                             "next_step.",
                                             "student_deadline.",
                                             "period_recognition.",
                                             "period_fees.",
                                             "balance.",
                                             "clash.",
                                             "coverage.",
                                             "dossier.",
                                             "eligibility.",
                                             "going.",
                                             "place.",
                                             "place_total.",
                                             "presence.",
                                             "reminder.",
                                             "statistics.",
                                             "verdict.",
                                             "fees.",
                                             "office.",
                                             "day.",
                                             "passage.",
                                             "gpa."};
    static fact_schema const facts = person_facts(
        {.languages = {language{"ru"}}, .programmes = {{"erasmus", {}}, {"itec", {}}}});
    static fact_schema const of_students = student_facts({.credits_in = credit_system_id{"uz"}});
    auto const name = fact_name::parse(word);
    return rooms.contains(word.substr(0, word.find('.') + 1)) || members.contains(word)
           || std::regex_match(word, file_or_host)
           || (name.has_value() && (facts.find(*name) || of_students.find(*name)));
}

/// Every issue code by a place at which it stands: as a literal, or between back quotes in a
/// docstring, which is where codes that are put together from parts are written out.
std::map<std::string, std::string> codes_in_the_sources() {
    static std::regex const literal(R"~("([a-z][a-z0-9_]*\.[a-z][a-z0-9_]*)")~");
    static std::regex const documented(R"~(`([a-z][a-z0-9_]*\.[a-z][a-z0-9_]*)`)~");
    std::map<std::string, std::string> codes;
    for (auto const& [file, source] : project::library_sources()) {
        bool const is_wording_itself = file.find("/explain/") != std::string::npos;
        if (file.ends_with("/member_names.inc")) {
            continue; // names of records and members
        }
        if (is_wording_itself && file.find("message_template") == std::string::npos) {
            continue; // keys of messages; in this room only the reading of templates reports issues
        }
        std::string const without_comments = project::code_of(source, true);
        auto const take = [&, &path = file](std::string const& in, std::regex const& pattern) {
            for (auto const& each : project::find_all(in, pattern, 1)) {
                if (!is_other(each.text)) {
                    codes.emplace(each.text, path + ":" + std::to_string(each.line));
                }
            }
        };
        take(without_comments, literal);
        take(source, documented);
    }
    return codes;
}

/// Whether the message frames the others.
bool is_frame(std::string_view key) {
    return key.starts_with("issue.");
}

TEST(issue_messages, every_issue_code_of_the_library_has_a_message) {
    auto const codes = codes_in_the_sources();
    ASSERT_GT(codes.size(), 100U);
    for (auto const& [code, place] : codes) {
        EXPECT_TRUE(english_issue_messages().find(code) != nullptr)
            << "no English for '" << code << "', which stands in " << place;
    }
}

TEST(issue_messages, every_message_is_for_an_issue_code_of_the_library) {
    auto const codes = codes_in_the_sources();
    for (message const& each : english_issue_messages().all()) {
        EXPECT_TRUE(is_frame(each.key) || codes.contains(std::string{each.key}))
            << "nothing reports '" << each.key << "'";
    }
}

/// Where an issue stands, as each language says it.
std::string place_in(message_catalogue const& messages) {
    return messages.language() == "ru"   ? " (место: /a/0)"
           : messages.language() == "uz" ? " (oʻrni: /a/0)"
                                         : " (at /a/0)";
}

void expect_issue_is_well_formed(issue const& what, message_catalogue const& messages) {
    std::string const said = sentence_of(what, messages);
    for (char const* const bad :
         {"{", "  ", " ,", " ;", " :", "''", "«»", "“”", "()", "( ", " )"}) {
        EXPECT_EQ(said.find(bad), std::string::npos) << said;
    }
    EXPECT_NE(said.front(), ' ') << said;
    EXPECT_FALSE(said.front() >= 'A' && said.front() <= 'Z') << said;
    EXPECT_TRUE(said.ends_with(place_in(messages))) << said;
    EXPECT_GT(said.size(), what.code.size() / 2 + 10) << said;
}

/// With and without a value and parameters, a message says something, in small letters.
TEST(issue_messages, sentences_are_well_formed_in_every_language) {
    for (catalogues_of_language const& in : all_languages()) {
        for (message const& each : in.issue_messages->all()) {
            if (is_frame(each.key)) {
                continue;
            }
            std::map<std::string, std::string> parameters;
            for (auto const& place : message_template::parse(each.text).value().places()) {
                parameters[place.name] = place.name == "count" ? "2" : "x";
            }
            parameters.erase("value");
            for (char const* const value : {"", "VALUE"}) {
                for (auto const& given : {parameters, decltype(parameters){}}) {
                    expect_issue_is_well_formed(
                        {std::string{each.key}, severity::error, "/a/0", value, given},
                        *in.issue_messages);
                }
            }
        }
    }
}

TEST(issue_messages, by_hand) {
    auto const error = severity::error;
    EXPECT_EQ(
        sentence_of(issue{
            "agreement.party_repeated", error, "/parties/2", "bspu", {{"first", "/parties/0"}}}),
        "the agreement names the party 'bspu' twice; it first stands at /parties/0 "
        "(at /parties/2)");
    EXPECT_EQ(sentence_of(issue{"date.malformed", error, "", "20.05.2020", {}}),
              "the text '20.05.2020' is not a date such as '2026-09-01'");
    EXPECT_EQ(sentence_of(
                  issue{"code.unknown", error, "/scopes/0", "juggling", {{"vocabulary", "scope"}}}),
              "'juggling' is not a known scope (at /scopes/0)");
    EXPECT_EQ(
        sentence_of(issue{"code.unknown", error, "", "x", {{"vocabulary", "person_category"}}}),
        "'x' is not a known person category");
    EXPECT_EQ(sentence_of(issue{"json.unknown_member",
                                error,
                                "/agreements/3/titel",
                                "titel",
                                {{"did_you_mean", "title"}, {"line", "41"}, {"column", "7"}}}),
              "there is no member 'titel' here; did you mean 'title'? (at /agreements/3/titel, "
              "line 41, column 7)");
    EXPECT_EQ(sentence_of(issue{"register.still_referenced",
                                error,
                                "/party/bspu",
                                "bspu",
                                {{"by", "/agreement/bspu-2020"}, {"count", "1"}}}),
              "the record 'bspu' is still named by 1 other record, first by /agreement/bspu-2020 "
              "(at /party/bspu)");
    EXPECT_EQ(sentence_of(issue{"id.malformed", error, "", "a b", {{"kind", "party id"}}}),
              "'a b' is not a valid party id: it takes 1 to 64 letters, digits, dots, hyphens and "
              "underscores, beginning with a letter or a digit");
    EXPECT_EQ(sentence_of(issue{"agreement.step_illegal",
                                error,
                                "/history/0/event",
                                "renewed",
                                {{"phase", "partly_signed"}}}),
              "a step of the kind 'renewed' may not follow while the agreement is partly signed "
              "(at /history/0/event)");
    EXPECT_EQ(sentence_of(issue{"json.too_many_issues", error, "", "", {{"left_out", "1"}}}),
              "1 more issue is left out");
    EXPECT_EQ(sentence_of(issue{"json.not_utf8", error, "", "", {{"line", "2"}, {"column", "9"}}}),
              "the document is not UTF-8 (line 2, column 9)");
}

TEST(issue_messages, by_hand_in_russian_and_uzbek) {
    auto const error = severity::error;
    issue const repeated{
        "agreement.party_repeated", error, "/parties/2", "bspu", {{"first", "/parties/0"}}};
    EXPECT_EQ(
        sentence_of(repeated, russian_issue_messages()),
        "сторона «bspu» названа в соглашении дважды; впервые: /parties/0 (место: /parties/2)");
    EXPECT_EQ(sentence_of(repeated, uzbek_issue_messages()),
              "bitimda tomon (“bspu”) ikki marta koʻrsatilgan; birinchi oʻrni: /parties/0 "
              "(oʻrni: /parties/2)");
    issue const malformed{"date.malformed", error, "", "20.05.2020", {}};
    EXPECT_EQ(sentence_of(malformed, russian_issue_messages()),
              "текст «20.05.2020» не является датой вида «2026-09-01»");
    EXPECT_EQ(sentence_of(malformed, uzbek_issue_messages()),
              "“20.05.2020” matni “2026-09-01” koʻrinishidagi sana emas");
    auto const left_out = [&](char const* count) {
        return sentence_of(issue{"json.too_many_issues", error, "", "", {{"left_out", count}}},
                           russian_issue_messages());
    };
    EXPECT_EQ(left_out("1"), "ещё 1 ошибка опущена");
    EXPECT_EQ(left_out("3"), "ещё 3 ошибки опущены");
    EXPECT_EQ(left_out("11"), "ещё 11 ошибок опущено");
    auto const referenced = [&](char const* count) {
        return sentence_of(
            issue{"register.still_referenced", error, "", "bspu", {{"count", count}}},
            russian_issue_messages());
    };
    EXPECT_EQ(referenced("21"), "на запись «bspu» ещё ссылается 21 другая запись");
    EXPECT_EQ(referenced("4"), "на запись «bspu» ещё ссылаются 4 другие записи");
    EXPECT_EQ(referenced("12"), "на запись «bspu» ещё ссылаются 12 других записей");
}

TEST(issue_messages, of_archives_by_hand) {
    auto const error = severity::error;
    issue const newer{
        "archive.newer", error, "", "", {{"record", "book"}, {"found", "2"}, {"known", "1"}}};
    EXPECT_EQ(sentence_of(newer), "the book was archived by a newer program: its version is 2, the "
                                  "newest one known here is 1");
    EXPECT_EQ(sentence_of(newer, russian_issue_messages()),
              "запись (book) сохранена более новой программой: её версия — 2, последняя известная "
              "здесь — 1");
    EXPECT_EQ(sentence_of(newer, uzbek_issue_messages()),
              "yozuv (book) yangiroq dastur bilan saqlangan: uning versiyasi — 2, bu yerda maʼlum "
              "boʻlgan eng yangisi — 1");
    auto const behind = [&](char const* count) {
        return issue{"archive.trailing_bytes", error, "", "", {{"count", count}}};
    };
    EXPECT_EQ(sentence_of(behind("1")), "1 byte follows the end of the archive");
    EXPECT_EQ(sentence_of(behind("2")), "2 bytes follow the end of the archive");
    EXPECT_EQ(sentence_of(behind("1"), russian_issue_messages()),
              "после конца архива следует ещё 1 байт");
    EXPECT_EQ(sentence_of(behind("3"), russian_issue_messages()),
              "после конца архива следуют ещё 3 байта");
    EXPECT_EQ(sentence_of(behind("11"), russian_issue_messages()),
              "после конца архива следует ещё 11 байтов");
    EXPECT_EQ(sentence_of(behind("2"), uzbek_issue_messages()),
              "arxiv tugaganidan keyin yana 2 bayt bor");
    issue const other{
        "archive.wrong_kind", error, "", "clause", {{"record", "book"}, {"found", "clause"}}};
    EXPECT_EQ(sentence_of(other),
              "the archive holds a record of the kind 'clause', not of the kind 'book'");
    EXPECT_EQ(sentence_of(other, russian_issue_messages()),
              "в архиве запись вида «clause», а не вида «book»");
    EXPECT_EQ(sentence_of(other, uzbek_issue_messages()),
              "arxivda “clause” turidagi yozuv bor, “book” turidagi emas");
    issue const full{"archive.disk_full", error, "", "/srv/book", {{"error", "28"}}};
    EXPECT_EQ(sentence_of(full), "the disk has no room for the file '/srv/book'");
    EXPECT_EQ(sentence_of(full, russian_issue_messages()),
              "на диске нет места для файла «/srv/book»");
    EXPECT_EQ(sentence_of(full, uzbek_issue_messages()),
              "diskda fayl (“/srv/book”) uchun joy yoʻq");
}

TEST(issue_messages, a_value_that_looks_like_a_template_stays_as_it_is) {
    EXPECT_EQ(sentence_of(issue{"date.malformed", severity::error, "/{path}", "{path} [x|y]", {}}),
              "the text '{path} [x|y]' is not a date such as '2026-09-01' (at /{path})");
}

TEST(issue_messages, an_unknown_code_is_named) {
    EXPECT_EQ(sentence_of(issue{"app.own_code", severity::error, "/x", "v", {}}),
              "app.own_code (at /x)");
    static constexpr message none[] = {{"a", "b"}};
    message_catalogue const bare{english_plural, none};
    EXPECT_EQ(sentence_of(issue{"date.malformed", severity::error, "/x", "v", {}}, bare),
              "date.malformed");
}

TEST(issue_messages, a_fault_is_a_line_an_issue) {
    fault const why{issues{{"timeline.empty", severity::error, "/names", {}, {}},
                           {"agreement.title_empty", severity::error, "/title", {}, {}}}};
    EXPECT_EQ(sentences_of(why),
              "the timeline has no entry (at /names)\nthe agreement has no title (at /title)");
}

} // namespace
} // namespace jspu_coop
