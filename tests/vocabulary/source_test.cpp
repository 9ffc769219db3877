// Sources, citations and provenances: what is wrong with them is told all at once.

#include <jspu_coop/base/result.hpp>
#include <jspu_coop/vocabulary/citation.hpp>
#include <jspu_coop/vocabulary/provenance.hpp>
#include <jspu_coop/vocabulary/source.hpp>
#include <jspu_coop/vocabulary/speciality_mapping.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace jspu_coop;

static_assert(described_record<source> && described_record<citation>);
static_assert(described_record<provenance> && described_record<speciality_mapping>);

source a_source() {
    return {"Department of Joint Educational Programs",
            "https://jdpu.uz/en/universitet/qoshma-talim-dasturlari-bolimi/", source_kind::primary,
            date{2026, 10, 1}, "read in English"};
}

std::vector<std::string> codes_of(issues const& found) {
    std::vector<std::string> codes;
    for (issue const& each : found) {
        codes.push_back(each.code + "@" + each.path);
    }
    return codes;
}

using codes = std::vector<std::string>;

TEST(source_kind, has_five_kinds_from_the_nearest_to_none) {
    std::vector<std::string_view> found;
    for (source_kind const each : every<source_kind>()) {
        found.push_back(code_of(each));
    }
    EXPECT_EQ(found, (std::vector<std::string_view>{"primary", "unofficial_copy", "secondary",
                                                    "weak", "unsourced"}));
}

TEST(source, is_sound_with_everything_and_with_a_title_alone) {
    EXPECT_EQ(validate(a_source()), issues{});
    EXPECT_EQ(validate(source{"an inference", {}, source_kind::unsourced, {}, {}}), issues{});
    EXPECT_EQ(checked(a_source()).value(), a_source());
}

TEST(source, may_be_titled_in_any_script_and_noted_on_several_lines) {
    source value = a_source();
    value.title = "Кафедра «Логопедия» — Oʻzbekiston";
    value.note = "first line\n\tsecond line";
    EXPECT_EQ(validate(value), issues{});
}

TEST(source, accepts_addresses_of_the_web) {
    for (std::string_view const address :
         {"http://a", "https://lex.uz/docs/-5193564", "https://jdpu.uz/en/?p=52510",
          "http://ecahe.eu/w/index.php?title=JDAZ_Recognition&oldid=4186", "https://[2001:db8::1]/",
          "https://user@host.example:8080/a%20b;c=(d)!*'$#e~f"}) {
        source value = a_source();
        value.address = address;
        EXPECT_EQ(validate(value), issues{}) << address;
    }
}

TEST(source, refuses_broken_addresses) {
    for (std::string_view const address : {"",
                                           " ",
                                           "http://",
                                           "https://",
                                           "https:///path",
                                           "https://?q",
                                           "https://#a",
                                           "https://:80",
                                           "jdpu.uz",
                                           "www.jdpu.uz",
                                           "ftp://jdpu.uz",
                                           "HTTPS://jdpu.uz",
                                           "https:/jdpu.uz",
                                           "https://jdpu.uz/a b",
                                           " https://jdpu.uz",
                                           "https://jdpu.uz\n",
                                           "https://ждпу.уз",
                                           "javascript:alert(1)",
                                           "https://jdpu.uz/<a>",
                                           "https://jdpu.uz/\"",
                                           "mailto:a@b.example"}) {
        source value = a_source();
        value.address = address;
        EXPECT_EQ(validate(value), (issues{{"source.address_malformed",
                                            severity::error,
                                            "/address",
                                            std::string{address},
                                            {}}}))
            << address;
    }
}

TEST(source, refuses_blank_and_unprintable_texts) {
    for (std::string_view const blank : {"", " ", "\t", "\n", " \t\n "}) {
        source value = a_source();
        value.title = blank;
        EXPECT_EQ(codes_of(validate(value)), codes{"source.title_empty@/title"});
    }
    for (std::string_view const broken :
         {"a\x01", "a\x7F", "a\rb", "\xFF", "a\xC3", "\xED\xA0\x80"}) {
        source value = a_source();
        value.title = broken;
        issues const found = validate(value);
        EXPECT_EQ(codes_of(found), codes{"source.title_malformed@/title"});
        EXPECT_EQ(found.front().value, ""); // it cannot be shown
    }
}

TEST(source, tells_every_issue_at_once) {
    source const value{" ", "nowhere", source_kind::weak, {}, ""};
    EXPECT_EQ(codes_of(validate(value)),
              (codes{"source.title_empty@/title", "source.address_malformed@/address",
                     "source.note_empty@/note"}));
    EXPECT_TRUE(checked(value).has_error());
    EXPECT_EQ(codes_of(validate(source{"a", {}, source_kind::weak, {}, "\xFF"})),
              codes{"source.note_malformed@/note"});
}

TEST(citation, is_sound_with_and_without_article_and_source) {
    EXPECT_EQ(validate(citation{"Cabinet Resolution No. 824", "item 42", a_source()}), issues{});
    EXPECT_EQ(validate(citation{"Cabinet Resolution No. 824", {}, {}}), issues{});
}

TEST(citation, tells_every_issue_at_once_with_the_source_in_its_place) {
    source broken = a_source();
    broken.title = "";
    broken.address = "x";
    EXPECT_EQ(
        codes_of(validate(citation{"", " ", broken})),
        (codes{"citation.document_empty@/document", "citation.article_empty@/article",
               "source.title_empty@/source/title", "source.address_malformed@/source/address"}));
    EXPECT_EQ(
        codes_of(validate(citation{"\xFF", "\x01", {}})),
        (codes{"citation.document_malformed@/document", "citation.article_malformed@/article"}));
}

TEST(provenance, is_sound_with_and_without_day_and_words) {
    EXPECT_EQ(validate(provenance{a_source(), date{2026, 10, 2}, "dual diploma"}), issues{});
    EXPECT_EQ(validate(provenance{a_source(), {}, {}}), issues{});
}

TEST(provenance, tells_every_issue_at_once) {
    source broken = a_source();
    broken.note = "";
    EXPECT_EQ(
        codes_of(validate(provenance{broken, {}, "\n"})),
        (codes{"source.note_empty@/source/note", "provenance.as_published_empty@/as_published"}));
    EXPECT_EQ(codes_of(validate(provenance{a_source(), {}, "\xFF"})),
              codes{"provenance.as_published_malformed@/as_published"});
}

TEST(speciality_mapping, passes_on_what_is_wrong_with_its_citation) {
    speciality_mapping value{national_speciality{country{"UZ"}, "60112700"}, field_of_study{"0113"},
                             period::from(date{2021, 1, 1}), citation{"a classifier", {}, {}}};
    EXPECT_EQ(validate(value), issues{});
    value.citation.document = "";
    value.citation.source = source{"", {}, source_kind::weak, {}, {}};
    EXPECT_EQ(codes_of(validate(value)), (codes{"citation.document_empty@/citation/document",
                                                "source.title_empty@/citation/source/title"}));
}

TEST(source, every_member_counts_in_equality) {
    source other = a_source();
    EXPECT_EQ(other, a_source());
    other.seen_as_of = date{2026, 10, 2};
    EXPECT_NE(other, a_source());
    other = a_source();
    other.kind = source_kind::secondary;
    EXPECT_NE(other, a_source());
}

} // namespace
