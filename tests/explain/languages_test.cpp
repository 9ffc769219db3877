// The laws that hold between the catalogues of the library's languages.
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/calendar/duration.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/message_template.hpp>
#include <jspu_coop/explain/wording.hpp>
#include <jspu_coop/policy/leaf_condition.hpp>
#include <jspu_coop/policy/reference_day_kind.hpp>
#include <jspu_coop/questions/balance.hpp>
#include <jspu_coop/questions/statistics.hpp>
#include <jspu_coop/questions/student_flow.hpp>
#include <jspu_coop/records/agreements/agreement_event.hpp>
#include <jspu_coop/records/agreements/ground_requirement.hpp>
#include <jspu_coop/records/agreements/instrument.hpp>
#include <jspu_coop/records/agreements/places.hpp>
#include <jspu_coop/records/programmes/award_kind.hpp>
#include <jspu_coop/records/programmes/final_examination.hpp>
#include <jspu_coop/records/programmes/period_gate.hpp>
#include <jspu_coop/records/programmes/programme_exit.hpp>
#include <jspu_coop/verdict/missing_fact.hpp>
#include <jspu_coop/verdict/outcome.hpp>
#include <jspu_coop/vocabulary/act_kind.hpp>
#include <jspu_coop/vocabulary/agreement_scope.hpp>
#include <jspu_coop/vocabulary/attendance_mode.hpp>
#include <jspu_coop/vocabulary/country.hpp>
#include <jspu_coop/vocabulary/development_aim.hpp>
#include <jspu_coop/vocabulary/direction.hpp>
#include <jspu_coop/vocabulary/event_kind.hpp>
#include <jspu_coop/vocabulary/event_role.hpp>
#include <jspu_coop/vocabulary/field_of_study.hpp>
#include <jspu_coop/vocabulary/knowledge_form.hpp>
#include <jspu_coop/vocabulary/language.hpp>
#include <jspu_coop/vocabulary/nomination_route.hpp>
#include <jspu_coop/vocabulary/output_kind.hpp>
#include <jspu_coop/vocabulary/person_category.hpp>
#include <jspu_coop/vocabulary/programme_form.hpp>
#include <jspu_coop/vocabulary/project_role.hpp>
#include <jspu_coop/vocabulary/qualification_level.hpp>
#include <jspu_coop/vocabulary/repeat_rule.hpp>
#include <jspu_coop/vocabulary/scope.hpp>
#include <jspu_coop/vocabulary/source_kind.hpp>
#include <jspu_coop/vocabulary/teaching_hours.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop {
namespace {

/// Both catalogues of every language, the one of findings first.
std::vector<message_catalogue const*> every_catalogue() {
    std::vector<message_catalogue const*> all;
    for (catalogues_of_language const& each : all_languages()) {
        all.push_back(each.messages);
        all.push_back(each.issue_messages);
    }
    return all;
}

/// Each translated catalogue beside the English one of the same kind.
struct beside_english {
    message_catalogue const* translated;
    message_catalogue const* english;
};
std::vector<beside_english> every_translation() {
    std::vector<beside_english> all;
    for (catalogues_of_language const& each : all_languages().subspan(1)) {
        all.push_back({each.messages, &english_messages()});
        all.push_back({each.issue_messages, &english_issue_messages()});
    }
    return all;
}

std::set<std::string> keys_of(message_catalogue const& messages) {
    std::set<std::string> keys;
    for (message const& each : messages.all()) {
        keys.emplace(each.key);
    }
    return keys;
}

std::vector<placeholder> places_of(message const& what) {
    return message_template::parse(what.text).value().places();
}

std::set<std::string> values_named(message const& what) {
    std::set<std::string> names;
    for (placeholder const& place : places_of(what)) {
        names.insert(place.name);
    }
    return names;
}

/// The values that a message says where these are present; words chosen by a count say nothing.
std::set<std::string> values_said(message const& what, std::set<std::string> const& present) {
    auto const said = message_template::parse(what.text).value().fill(
        [&](placeholder const& place) -> std::optional<std::string> {
            if (!present.contains(place.name)) {
                return std::nullopt;
            }
            return place.as == placeholder::form::word ? "" : "<" + place.name + ">";
        });
    std::set<std::string> names;
    for (std::string const& each : present) {
        if (said && said->find("<" + each + ">") != std::string::npos) {
            names.insert(each);
        }
    }
    return names;
}

/// What the message says by itself: its template without the names of values.
std::string own_words(message const& what) {
    static std::regex const name{R"(\{[a-z][a-z0-9_]*(#|:or|@[0-9]|~[a-z][a-z0-9_]*)?)"};
    return std::regex_replace(std::string{what.text}, name, "{");
}

bool has_cyrillic(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char each) {
        auto const byte = static_cast<unsigned char>(each);
        return byte >= 0xD0 && byte <= 0xD3;
    });
}

bool has_latin(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char each) {
        return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z');
    });
}

TEST(languages, are_english_russian_and_uzbek) {
    std::vector<std::string_view> tags;
    for (catalogues_of_language const& each : all_languages()) {
        tags.push_back(each.messages->language());
        EXPECT_EQ(each.issue_messages->language(), each.messages->language());
    }
    EXPECT_EQ(tags, (std::vector<std::string_view>{"en", "ru", "uz"}));
}

TEST(languages, a_tag_leads_to_its_catalogue_and_an_unknown_one_to_english) {
    auto const expect = [](std::string_view tag, std::string_view language) {
        EXPECT_EQ(messages_in(tag).language(), language) << tag;
        EXPECT_EQ(issue_messages_in(tag).language(), language) << tag;
        EXPECT_NE(messages_in(tag).find("word.and"), nullptr) << tag;
        EXPECT_NE(issue_messages_in(tag).find("issue.place"), nullptr) << tag;
    };
    expect("ru", "ru");
    expect("ru-RU", "ru");
    expect("uz", "uz");
    expect("uz-UZ", "uz");
    expect("uz-Latn", "uz");
    expect("uz-Latn-UZ", "uz");
    expect("ru-Cyrl-RU", "ru");
    expect("en", "en");
    expect("en-GB", "en");
    for (std::string_view const other : {"uz-Cyrl", "uz-Cyrl-UZ", "uz-Arab", "uz--Latn", "fr", "",
                                         "rus", "uzb", "ru-Latn", "r", "u", "RU", "ru-", "ru_RU"}) {
        expect(other, "en");
    }
}

TEST(languages, have_the_same_messages) {
    for (auto const& [translated, english] : every_translation()) {
        EXPECT_EQ(keys_of(*translated), keys_of(*english)) << translated->language();
    }
}

TEST(languages, every_catalogue_is_sorted_and_every_template_parses) {
    for (message_catalogue const* each : every_catalogue()) {
        auto const all = each->all();
        ASSERT_FALSE(all.empty());
        for (std::size_t at = 0; at < all.size(); ++at) {
            EXPECT_TRUE(at == 0 || all[at - 1].key < all[at].key) << all[at].key;
            EXPECT_TRUE(message_template::parse(all[at].text).has_value())
                << each->language() << " " << all[at].key;
        }
    }
}

TEST(languages, words_have_as_many_forms_as_the_language) {
    for (message_catalogue const* each : every_catalogue()) {
        for (message const& one : each->all()) {
            for (placeholder const& place : places_of(one)) {
                EXPECT_TRUE(place.words.empty() || place.words.size() == each->plural_forms())
                    << each->language() << " " << one.key;
            }
        }
    }
}

TEST(languages, units_go_with_a_number_of_their_message) {
    for (message_catalogue const* each : every_catalogue()) {
        for (message const& one : each->all()) {
            for (placeholder const& place : places_of(one)) {
                EXPECT_TRUE(place.number.empty() || values_named(one).contains(place.number))
                    << each->language() << " " << one.key;
            }
        }
    }
}

/// Whichever values are present: what English says, its translations say, and nothing else.
TEST(languages, translations_say_the_same_values_as_english) {
    for (auto const& [translated, english] : every_translation()) {
        for (message const& here : translated->all()) {
            message const* const original = english->find(here.key);
            ASSERT_NE(original, nullptr) << here.key;
            std::set<std::string> names = values_named(*original);
            names.merge(values_named(here));
            std::vector<std::string> const list(names.begin(), names.end());
            ASSERT_LE(list.size(), 10U);
            for (unsigned chosen = 0; chosen < (1U << list.size()); ++chosen) {
                std::set<std::string> present;
                for (std::size_t at = 0; at < list.size(); ++at) {
                    if ((chosen >> at & 1U) != 0) {
                        present.insert(list[at]);
                    }
                }
                EXPECT_EQ(values_said(here, present), values_said(*original, present))
                    << translated->language() << " " << here.key;
            }
        }
    }
}

TEST(languages, messages_are_in_the_script_of_their_language) {
    // Names of standards, which Russian writes in Latin letters too.
    static std::regex const names_of_standards{
        "UTF|UTC|JSON|http(s)?|Erasmus|ISCED(-F)?|EQF|SCHAC|PIC|ISO|UZS|ects|P6M|null|T(?=08)"};
    for (auto const& [translated, english] : every_translation()) {
        bool const is_russian = translated->language() == "ru";
        for (message const& here : translated->all()) {
            message const* const original = english->find(here.key);
            ASSERT_NE(original, nullptr) << here.key;
            std::string const said = std::regex_replace(own_words(here), names_of_standards, "");
            // "on {first}" needs no word in Russian.
            bool const has_words =
                has_latin(own_words(*original)) && !(is_russian && here.key == "word.period.day");
            if (is_russian) {
                EXPECT_FALSE(has_latin(said)) << here.key << ": " << said;
                EXPECT_TRUE(has_cyrillic(said) || !has_words) << here.key;
            } else {
                EXPECT_FALSE(has_cyrillic(said)) << here.key;
                EXPECT_TRUE(has_latin(said) || !has_words) << here.key;
                // Uzbek letters have signs of their own, which are no apostrophes.
                for (std::string_view const wrong : {"'", "`", "\u2018", "\u2019"}) {
                    EXPECT_EQ(said.find(wrong), std::string::npos) << here.key;
                }
            }
        }
    }
}

/// The keys around findings and facts: what the sources of explain/ ask for, and no other.
TEST(languages, every_small_message_is_one_that_something_uses) {
    std::set<std::string> expected{
        "heading.assumed", "heading.assumption", "heading.closest", "heading.remedy",
        "heading.open",    "heading.reckoned",   "heading.source",  "word.and",
        "word.clause",     "word.date",          "word.day_count",  "word.decimal_point",
        "word.false",      "word.finding",       "word.or",         "word.period",
        "word.period.day", "word.period.open",   "word.quoted",     "word.semesters",
        "word.true",       "open.remedy"};
    for (outcome const each : every<outcome>()) {
        expected.insert("heading." + to_string(each));
    }
    for (duration_unit const each : every<duration_unit>()) {
        expected.insert("word.duration." + to_string(each));
        expected.insert("label.unit." + to_string(each)); // of numbers that are no durations
    }
    for (reference_day_kind const each : every<reference_day_kind>()) {
        expected.insert("label.reference_day_kind." + to_string(each));
    }
    // Units of facts that presets read, and of what the library knows of students.
    for (char const* const unit : {"USD", "credits_uz", "gpa_4", "gpa_uz_5", "hours",
                                   "hours_a_week", "leaves", "semesters", "subjects", "tries"}) {
        expected.insert(std::string{"label.unit."} + unit);
        if (!std::string_view{unit}.starts_with("gpa_")) { // of a scale nothing is counted
            expected.insert(std::string{"word.unit."} + unit);
        }
    }
    // From which records facts are reckoned: read from src/facts/.
    for (char const* const kind :
         {"activity", "call", "enrolment", "joint_programme", "person", "score_mapping"}) {
        expected.insert(std::string{"word.reckoned."} + kind);
    }
    for (int month = 1; month <= 12; ++month) {
        expected.insert("word.month." + std::to_string(month));
    }
    for (suspension_block const each : every<suspension_block>()) {
        expected.insert("label.suspension_block." + to_string(each));
    }
    for (place_period const each : every<place_period>()) {
        expected.insert("label.place_period." + to_string(each));
    }
    for (exchange_unit const each : every<exchange_unit>()) {
        expected.insert("label.exchange_unit." + to_string(each));
    }
    for (agreement_standing const each : every<agreement_standing>()) {
        expected.insert("label.agreement_standing." + to_string(each));
    }
    for (statistics_dimension const each : every<statistics_dimension>()) {
        expected.insert("label.statistics_dimension." + to_string(each));
    }
    for (char const* const key :
         {"country.none", "country.not_known", "direction.none", "direction.not_known",
          "key_direction.none", "person_category.not_known", "scope.not_known"}) {
        expected.insert(std::string{"label."} + key); // read from src/questions/statistics/keys.cpp
    }
    // Read from src/explain/explanation.cpp and src/explain/policy_words.cpp.
    for (char const* const name :
         {"change", "not_yet", "scope", "settling", "waived", "warnings", "withheld"}) {
        expected.insert(std::string{"heading."} + name);
    }
    for (char const* const name : {"all",
                                   "any",
                                   "at_least_k",
                                   "not",
                                   "when",
                                   "unless",
                                   "unpublished",
                                   "referred",
                                   "policy",
                                   "at_least",
                                   "at_most",
                                   "above",
                                   "below",
                                   "between",
                                   "equals",
                                   "one_of",
                                   "none_of",
                                   "holds",
                                   "present",
                                   "date_within",
                                   "elapsed",
                                   "level_at_least",
                                   "grade_at_least",
                                   "within_field",
                                   "papers_present",
                                   "excludes_lowest",
                                   "excludes_highest",
                                   "whatever",
                                   "named"}) {
        expected.insert(std::string{"word.asked."} + name);
    }
    for (comparison const each : every<comparison>()) {
        expected.insert("word.asked.elapsed." + to_string(each));
    }
    for (outcome const each : every<outcome>()) {
        expected.insert("word.judged." + to_string(each));
    }
    // Every home or unit that the terms of facts do not list.
    expected.insert(
        {"word.judged.waived", "word.judged.withheld", "label.party.*", "label.unit.*"});
    expected.insert({"word.judged.not_satisfied.above", "word.judged.not_satisfied.below"});
    // Other names of terms are shown as they are.
    expected.insert({"label.term.autumn", "label.term.spring"});
    // Read from src/explain/statistics_*.cpp.
    for (char const* const key :
         {"agreements", "agreements_change", "by_year", "change", "dormant", "end_not_known",
          "joint_programmes", "missing", "nothing", "part_of_year", "participations", "perhaps",
          "persons", "persons_participations", "range", "table", "title", "whole"}) {
        expected.insert(std::string{"heading.statistics."} + key);
    }
    // Read from src/explain/student_flow_*.cpp.
    for (char const* const key : {"all",
                                  "award_conferred",
                                  "award_earned",
                                  "award_in_reach",
                                  "award_lacking",
                                  "award_undetermined",
                                  "back",
                                  "conferred",
                                  "end",
                                  "figures",
                                  "kept_back",
                                  "links",
                                  "missing",
                                  "no_period",
                                  "perhaps_struck_off",
                                  "not_admitted",
                                  "nothing",
                                  "on_leave",
                                  "picture",
                                  "struck_off",
                                  "students",
                                  "studying",
                                  "title"}) {
        expected.insert(std::string{"heading.student_flow."} + key);
    }
    for (open_cause const each : every<open_cause>()) {
        expected.insert("open." + to_string(each));
        for (char const* const kind :
             {"activity", "agreement", "book", "requirement", "recognition_treaties"}) {
            std::string const narrower = std::string{"open."} + kind + "." + to_string(each);
            if (english_messages().find(narrower) != nullptr) {
                expected.insert(narrower); // optional: the general one stands behind it
            }
        }
    }
    std::set<std::string> found;
    for (message const& each : english_messages().all()) {
        for (char const* const room : {"heading.", "word.", "open.", "label."}) {
            if (each.key.starts_with(room)) {
                found.emplace(each.key);
            }
        }
    }
    EXPECT_EQ(found, expected);
}

/// How every code of a vocabulary reads within a sentence.
template <class E>
void expect_labels(std::string const& vocabulary) {
    for (E const each : every<E>()) {
        std::set<std::string> seen;
        for (catalogues_of_language const& in : all_languages()) {
            std::string const label =
                wording{*in.messages}.read(coded_value{vocabulary, to_string(each)});
            EXPECT_FALSE(label.empty()) << vocabulary << " " << to_string(each);
            EXPECT_EQ(has_cyrillic(label), in.messages->language() == "ru") << label;
            EXPECT_EQ(has_latin(label), in.messages->language() != "ru") << label;
            seen.insert(label);
        }
        // One word may be common to English and Uzbek: "memorandum".
        EXPECT_GE(seen.size(), to_string(each) == "memorandum" ? 2U : 3U) << to_string(each);
    }
}

TEST(languages, every_code_has_a_label_in_each) {
    expect_labels<act_kind>("act_kind");
    expect_labels<direction>("direction");
    expect_labels<instrument>("instrument");
    expect_labels<outcome>("outcome");
    expect_labels<person_category>("person_category");
    expect_labels<place_period>("place_period");
    expect_labels<exchange_unit>("exchange_unit");
    expect_labels<qualification_level>("qualification_level");
    expect_labels<required_ground>("required_ground");
    expect_labels<scope>("scope");
    expect_labels<suspension_block>("suspension_block");
}

/// A code of the vocabulary reads as its own label, with a small letter.
template <class E>
void expect_own_labels() {
    for (E const each : every<E>()) {
        coded_value const code{std::string{enumeration_name<E>}, to_string(each)};
        label const own = label_of(each);
        EXPECT_EQ(capitalised(wording{english_messages()}.read(code)), own.en);
        EXPECT_EQ(capitalised(wording{russian_messages()}.read(code)), own.ru);
        EXPECT_EQ(capitalised(wording{uzbek_messages()}.read(code)), own.uz);
    }
}

TEST(languages, every_vocabulary_with_labels_can_be_read) {
    expect_own_labels<agreement_scope>();
    expect_own_labels<attendance_mode>();
    expect_own_labels<award_kind>();
    expect_own_labels<development_aim>();
    expect_own_labels<event_kind>();
    expect_own_labels<event_role>();
    expect_own_labels<exit_way>();
    expect_own_labels<final_form>();
    expect_own_labels<flow_place>();
    expect_own_labels<gate_day>();
    expect_own_labels<hour_kind>();
    expect_own_labels<knowledge_form>();
    expect_own_labels<nomination_route>();
    expect_own_labels<output_kind>();
    expect_own_labels<programme_form>();
    expect_own_labels<project_role>();
    expect_own_labels<repeat_rule>();
    expect_own_labels<source_kind>();
}

/// As its own label reads after a stop, with the code before it.
TEST(languages, every_field_of_study_reads_as_its_code_and_its_label) {
    for (field_of_study const& each : field_of_study::all()) {
        coded_value const code{"field_of_study", to_string(each)};
        auto const label_read = [&](message_catalogue const& in) {
            std::string const said = wording{in}.read(code);
            EXPECT_TRUE(said.starts_with(to_string(each) + " ")) << said;
            return capitalised(said.substr(each.code().size() + 1));
        };
        EXPECT_EQ(label_read(english_messages()), each.labels().en);
        EXPECT_EQ(label_read(russian_messages()), each.labels().ru);
        EXPECT_EQ(label_read(uzbek_messages()), each.labels().uz);
    }
}

TEST(languages, everyday_names_of_countries_and_languages_are_in_the_right_script) {
    auto const expect_script = [](std::optional<label> const& names) {
        ASSERT_TRUE(names.has_value());
        EXPECT_TRUE(has_cyrillic(names->ru) && !has_latin(names->ru)) << names->ru;
        EXPECT_TRUE(has_latin(names->uz) && !has_cyrillic(names->uz)) << names->uz;
        // Uzbek letters have signs of their own, which are no apostrophes.
        for (std::string_view const wrong : {"'", "`", "\u2018", "\u2019"}) {
            EXPECT_EQ(names->uz.find(wrong), std::string_view::npos) << names->uz;
        }
    };
    for (country const each : country::all()) {
        expect_script(each.names());
    }
    for (language const& each : language::all()) {
        expect_script(each.names());
    }
}

} // namespace
} // namespace jspu_coop
