// E-mail addresses: what is accepted, how it is written, what is refused.

#include <jspu_coop/base/textual.hpp>
#include <jspu_coop/vocabulary/email_address.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <concepts>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_set>
#include <utility>

namespace {

using namespace jspu_coop;

static_assert(textual<email_address>);
static_assert(!std::is_default_constructible_v<email_address>);
static_assert(!std::is_convertible_v<std::string_view, email_address>);
static_assert(!std::equality_comparable_with<email_address, std::string>);

TEST(email_address, is_written_with_a_small_domain) {
    using pair = std::pair<std::string_view, std::string_view>;
    for (auto const& [text, canonical] :
         {pair{"office@example.org", "office@example.org"},
          pair{"office@EXAMPLE.Org", "office@example.org"},
          pair{"International.Office@uni.example", "International.Office@uni.example"},
          pair{"a@b.example", "a@b.example"},
          pair{"o'neil+calls@example.com", "o'neil+calls@example.com"},
          pair{"!#$%&'*+-/=?^_`{|}~@example.com", "!#$%&'*+-/=?^_`{|}~@example.com"},
          pair{"x.y.z@a-b.c.example", "x.y.z@a-b.c.example"}, pair{"1@2.example", "1@2.example"},
          pair{"info@XN--P1AI.xn--p1ai", "info@xn--p1ai.xn--p1ai"},
          pair{"-@example.net", "-@example.net"}}) {
        auto const parsed = email_address::parse(text);
        ASSERT_TRUE(parsed.has_value()) << text;
        EXPECT_EQ(parsed->str(), canonical);
        EXPECT_EQ(to_string(*parsed), canonical);
        EXPECT_EQ(email_address::parse(canonical).value(), *parsed);
        EXPECT_EQ(email_address{text}, *parsed);
    }
}

TEST(email_address, has_two_parts) {
    email_address const address{"International.Office@Uni.Example"};
    EXPECT_EQ(address.local_part(), "International.Office");
    EXPECT_EQ(address.domain(), "uni.example");
}

TEST(email_address, case_matters_before_the_at_only) {
    EXPECT_NE(email_address{"Office@example.org"}, email_address{"office@example.org"});
    EXPECT_EQ(email_address{"office@Example.org"}, email_address{"office@example.ORG"});
    EXPECT_LT(email_address{"a@example.org"}, email_address{"b@example.org"});
    std::unordered_set<email_address> const seen{email_address{"a@Example.org"},
                                                 email_address{"a@example.org"},
                                                 email_address{"A@example.org"}};
    EXPECT_EQ(seen.size(), 2U);
}

TEST(email_address, refuses_what_is_no_address) {
    for (std::string_view const wrong : {"",
                                         "@",
                                         "office",
                                         "office@",
                                         "@example.org",
                                         "office@example",
                                         "office@localhost",
                                         "office@@example.org",
                                         "a@b@example.org",
                                         ".office@example.org",
                                         "office.@example.org",
                                         "of..fice@example.org",
                                         "of fice@example.org",
                                         " office@example.org",
                                         "office@example.org ",
                                         "office@ example.org",
                                         "office@example.org\n",
                                         "office\t@example.org",
                                         "office@example..org",
                                         "office@.example.org",
                                         "office@example.org.",
                                         "office@-example.org",
                                         "office@example-.org",
                                         "office@exam_ple.org",
                                         "office@[192.0.2.1]",
                                         "office@192.0.2.1",
                                         "office@example.123",
                                         "\"of fice\"@example.org",
                                         "\"office\"@example.org",
                                         "Office <office@example.org>",
                                         "<office@example.org>",
                                         "mailto:office@example.org",
                                         "office(desk)@example.org",
                                         "office,desk@example.org",
                                         "a@example.org,b@example.org",
                                         "a@example.org; b@example.org",
                                         "office[at]example.org",
                                         "office\\@example.org",
                                         "офис@example.org",
                                         "office@пример.example",
                                         "office@example.org/"}) {
        auto const refused = email_address::parse(wrong);
        ASSERT_TRUE(refused.has_error()) << wrong;
        EXPECT_EQ(
            refused.error().all(),
            (issues{{"email_address.malformed", severity::error, "", std::string{wrong}, {}}}));
        EXPECT_THROW(email_address{wrong}, std::invalid_argument) << wrong;
    }
    EXPECT_TRUE(email_address::parse(std::string{"a\0b@example.org", 15}).has_error());
}

TEST(email_address, has_64_characters_before_the_at_at_most) {
    std::string const domain = "@example.org";
    EXPECT_TRUE(email_address::parse(std::string(64, 'a') + domain).has_value());
    auto const refused = email_address::parse(std::string(65, 'a') + domain);
    ASSERT_TRUE(refused.has_error());
    EXPECT_EQ(refused.error().all(), (issues{{"email_address.too_long",
                                              severity::error,
                                              "",
                                              std::string(65, 'a') + domain,
                                              {{"part", "local part"}, {"most", "64"}}}}));
    EXPECT_THROW(email_address{std::string(65, 'a') + domain}, std::invalid_argument);
}

TEST(email_address, has_254_characters_at_most) {
    std::string const label = std::string(61, 'b') + '.'; // three of them: 186
    auto const of_length = [&](std::size_t length) {
        return "abc@" + label + label + label + std::string(length - 190 - 8, 'c') + ".example";
    };
    ASSERT_EQ(of_length(254).size(), 254U);
    EXPECT_TRUE(email_address::parse(of_length(254)).has_value());
    auto const refused = email_address::parse(of_length(255));
    ASSERT_TRUE(refused.has_error());
    EXPECT_EQ(refused.error().first().code, "email_address.too_long");
    EXPECT_EQ(refused.error().first().parameters.at("part"), "address");
    EXPECT_EQ(refused.error().first().parameters.at("most"), "254");
}

rc::Gen<std::string> text_of(std::string const& characters) {
    return rc::gen::container<std::string>(rc::gen::elementOf(characters));
}

RC_GTEST_PROP(email_address_law, what_is_read_is_written_but_for_the_case_of_the_domain, ()) {
    auto const text = *text_of("aZ0.-@+ \"") + "@" + *text_of("aZ0.-") + ".example";
    auto const parsed = email_address::parse(text);
    if (parsed.has_value()) {
        std::string small = text;
        for (std::size_t at = text.find('@'); at < small.size(); ++at) {
            small[at] = small[at] == 'Z' ? 'z' : small[at];
        }
        RC_ASSERT(to_string(*parsed) == small);
        RC_ASSERT(email_address::parse(small).value() == *parsed);
        RC_ASSERT(to_string(*parsed)
                  == std::string{parsed->local_part()} + '@' + std::string{parsed->domain()});
    }
}

RC_GTEST_PROP(email_address_law, any_atom_at_any_label_is_an_address, ()) {
    auto const local = *rc::gen::nonEmpty(text_of("abcXYZ019!#$%&'*+-/=?^_`{|}~"));
    auto const label = *rc::gen::nonEmpty(text_of("abcxyz019"));
    RC_PRE(local.size() <= 64 && label.size() <= 63);
    std::string const text = local + '@' + label + ".example";
    RC_ASSERT(to_string(email_address::parse(text).value()) == text);
}

RC_GTEST_PROP(email_address_law, random_text_never_passes_unless_it_has_two_parts,
              (std::string text)) {
    auto const parsed = email_address::parse(text);
    RC_ASSERT((parsed.has_error() || text.find('@') != std::string::npos));
}

} // namespace
