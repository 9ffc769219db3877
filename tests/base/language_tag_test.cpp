#include <jspu_coop/base/language_tag.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace {

using namespace jspu_coop;

static_assert(is_language_tag("uz") && !is_language_tag("u"));

TEST(language_tag, takes_the_shape_of_bcp_47) {
    for (char const* const tag : {"uz",
                                  "en",
                                  "UZ",
                                  "kaa",
                                  "uz-Latn",
                                  "uz-Cyrl-UZ",
                                  "en-GB",
                                  "es-419",
                                  "de-1996",
                                  "sl-rozaj",
                                  "sl-rozaj-biske-1994",
                                  "de-CH-1901",
                                  "zh-cmn-Hans-CN",
                                  "en-u-ca-gregory",
                                  "en-x-a1",
                                  "en-CA-x-ca",
                                  "de-DE-u-co-phonebk",
                                  "en-abcdefgh",
                                  "en-12345678",
                                  "en-a-b-cd"}) {
        EXPECT_TRUE(is_language_tag(tag)) << tag;
    }
}

TEST(language_tag, refuses_any_other_shape) {
    for (char const* const tag :
         {"",       "-",           "--",     "e",         "engl",      "english",      "en-",
          "-en",    "en--GB",      "en-GB-", "en_GB",     "en GB",     " en",          "en ",
          "e1",     "12",          "1en",    "x-private", "i-default", "en-abcdefghi", "en-x",
          "en-a-b", "en-GB-x",     "en-G.",  "en.GB",     "рус",       "ру",           "en-ру",
          "en/GB",  "en-\xC3\xA9", "e\xC3",  "en\n",      "*",         "en-*"}) {
        EXPECT_FALSE(is_language_tag(tag)) << tag;
    }
    EXPECT_FALSE(is_language_tag(std::string_view{"en\0", 3}));
    EXPECT_FALSE(is_language_tag(std::string_view{"en-\0a", 5}));
}

TEST(language_tag, has_one_casing) {
    // RFC 5646, section 2.1.1, names en-CA-x-ca, sgn-BE-FR and az-Latn-x-latn
    std::pair<char const*, char const*> const cases[] = {
        {"UZ", "uz"},
        {"EN-ca-X-CA", "en-CA-x-ca"},
        {"SGN-be-fr", "sgn-BE-FR"},
        {"AZ-LATN-X-LATN", "az-Latn-x-latn"},
        {"mN-cYrL-Mn", "mn-Cyrl-MN"},
        {"ZH-HANT-tw", "zh-Hant-TW"},
        {"es-419", "es-419"},
        {"DE-1996", "de-1996"},
        {"sl-ROZAJ", "sl-rozaj"},
        {"en-1ABC", "en-1abc"},
        {"en-A1", "en-a1"},
        {"EN-U-CA-ISLAMIC-NU-LATN", "en-u-ca-islamic-nu-latn"},
        {"en-abc", "en-abc"},
        {"", ""},
    };
    for (auto const& [given, canonical] : cases) {
        EXPECT_EQ(canonical_language_tag(given), canonical) << given;
    }
}

RC_GTEST_PROP(language_tag_laws, casing_is_idempotent_and_keeps_the_shape, ()) {
    auto const subtags = *rc::gen::container<std::vector<std::string>>(
        rc::gen::container<std::string>(rc::gen::elementOf(std::string{"aBxX19z"})));
    std::string tag = "eN";
    for (std::string const& each : subtags) {
        tag += '-' + each;
    }
    std::string const canonical = canonical_language_tag(tag);
    RC_ASSERT(canonical_language_tag(canonical) == canonical);
    RC_ASSERT(is_language_tag(canonical) == is_language_tag(tag));
    RC_ASSERT(canonical.size() == tag.size());
}

} // namespace
