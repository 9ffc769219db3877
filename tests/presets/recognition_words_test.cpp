// What is told of documents and treaties in each language: scenes with the treaties of the presets,
// and their texts in tests/cases/recognition_words/NAME.LANGUAGE.txt, read and corrected sentence
// by sentence.
#include <jspu_coop/presets/study_presets.hpp>
#include <jspu_coop/questions/document_recognition.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#include "support/treaty_sample.hpp"
#include "support/words_scene.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;

country const uzbekistan{"UZ"};
date const today{2026, 10, 31};

std::pair<view, finding> told_of(presented_document const& document,
                                 std::vector<recognition_treaty> const& treaties,
                                 bool are_all = true, date const& day = today) {
    cooperation_register const nobody;
    return {nobody.as_known_on(day), explanation_of(document_recognition_on(
                                         document, uzbekistan, day, {treaties, are_all}))};
}

std::vector<recognition_treaty> with_belarus() {
    return {preset_recognition_treaty(recognition_treaty_id{"uz_by"}).value()};
}

std::pair<view, finding> too_early() {
    return told_of(diploma_of({2020, 7, 10}), with_belarus());
}

std::pair<view, finding> disputed_day() {
    return told_of(diploma_of({2020, 7, 12}), with_belarus());
}

std::pair<view, finding> study_and_profession() {
    return told_of(diploma_of({2020, 7, 20}), with_belarus());
}

std::pair<view, finding> lisbon() {
    auto const treaty = preset_recognition_treaty(recognition_treaty_id{"lisbon"}).value();
    presented_document document = diploma_of({2024, 6, 30});
    document.is_issuer_accredited = {};
    document.is_of_ussr = {};
    document.differs_substantially = {};
    return told_of(document, {treaty}, false);
}

/// Nothing is known of the document, and of a treaty only that there is one.
std::pair<view, finding> nothing_known() {
    recognition_treaty treaty = strict_treaty();
    treaty.name = text{{"en", "A treaty"}, {"ru", "Некий договор"}, {"uz", "Bir shartnoma"}};
    treaty.documents = {};
    treaty.purposes = {};
    treaty.parties[1] = party_since("UZ", date{2020, 1, 1});
    treaty.parties[1].last = {};
    treaty.accredited_only = {};
    treaty.issued_since_entry = {};
    treaty.ussr_exempt = {};
    presented_document document = diploma_of({2024, 6, 30});
    document.issued_on = {};
    document.is_issuer_accredited = {};
    document.is_of_ussr = {};
    document.kind = fact<education_document>::conflicting(
        {education_document::bachelor_diploma, education_document::master_diploma});
    return told_of(document, {treaty}, false);
}

std::pair<view, finding> every_check_fails() {
    recognition_treaty treaty = strict_treaty();
    treaty.name = text{{"en", "A treaty"}, {"ru", "Некий договор"}, {"uz", "Bir shartnoma"}};
    treaty.parties[0].last = date{2021, 12, 31};
    treaty.parties[1].since = date{2027, 1, 1};
    presented_document document = diploma_of({2019, 6, 30});
    document.kind = education_document::school_certificate;
    document.is_issuer_accredited = false;
    return told_of(document, {treaty});
}

std::pair<view, finding> every_purpose() {
    recognition_treaty treaty = small_treaty();
    treaty.name = text{{"en", "A treaty"}, {"ru", "Некий договор"}, {"uz", "Bir shartnoma"}};
    treaty.purposes[0].effect = recognition_effect::unless_substantial_difference;
    treaty.purposes[1].effect = recognition_effect::recognised;
    return told_of(diploma_of({2024, 6, 30}), {treaty});
}

std::pair<view, finding> at_home() {
    presented_document document = diploma_of({2024, 6, 30});
    document.issued_in = uzbekistan;
    return told_of(document, {});
}

std::pair<view, finding> country_not_known() {
    presented_document document = diploma_of({2024, 6, 30});
    document.issued_in = {};
    return told_of(document, {});
}

std::vector<scene> const scenes{{"at-home", at_home},
                                {"country-not-known", country_not_known},
                                {"disputed-day", disputed_day},
                                {"every-check-fails", every_check_fails},
                                {"every-purpose", every_purpose},
                                {"lisbon", lisbon},
                                {"nothing-known", nothing_known},
                                {"study-and-profession", study_and_profession},
                                {"too-early", too_early}};

class recognition_words : public ::testing::TestWithParam<scene> {};

TEST_P(recognition_words, are_those_written_out) {
    expect_words(GetParam(), "recognition_words");
}

INSTANTIATE_TEST_SUITE_P(scenes, recognition_words, ::testing::ValuesIn(scenes), name_of_scene);

TEST(recognition_words_files, each_belongs_to_a_scene) {
    expect_no_other_words(scenes, "recognition_words");
}

} // namespace
} // namespace jspu_coop
