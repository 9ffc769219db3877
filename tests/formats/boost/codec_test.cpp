// Toys of every shape through every form, by hand.
#include <jspu_coop/formats/boost/codec_impl.hpp>

#include "formats/boost/toys.hpp"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace jspu_coop::crates {
namespace {

std::string payload_of(std::string const& bytes) {
    return bytes.substr(bytes.find('\n') + 1);
}

/// An archive with this payload, as if it had been written so.
template <class T>
std::string forged(archive_form form, std::string payload,
                   archive_versions versions = versions_of<T>) {
    return detail::in_envelope(form, archive_kind<T>, versions, std::move(payload));
}

TEST(archive_codec, every_shape_round_trips_in_every_form) {
    crate nested = small_crate();
    nested.crates = {small_crate(), small_crate()};
    nested.crates[0].top = open_top{};
    nested.crates[1].top = lid{-7};
    nested.crates[1].used = period::from({1400, 1, 1});
    nested.crates[1].weight = fact<std::int64_t>::absent();
    nested.crates[1].inside = {};
    nested.crates[1].note = std::nullopt;
    for (archive_form const form : every<archive_form>()) {
        std::string const bytes = to_archive(nested, form);
        auto const read = from_archive<crate>(bytes);
        ASSERT_TRUE(read.has_value()) << to_string(form) << ' ' << to_string(read.error());
        EXPECT_EQ(*read, nested);
        EXPECT_EQ(to_archive(*read, form), bytes);
    }
}

// The binary form by hand: numbers in LEB128, signed ones in zigzag.
TEST(archive_codec, the_binary_form_is_what_the_rules_say) {
    EXPECT_EQ(payload_of(to_archive(lid{0}, archive_form::binary)), std::string(1, '\0'));
    EXPECT_EQ(payload_of(to_archive(lid{-1}, archive_form::binary)), "\x01");
    EXPECT_EQ(payload_of(to_archive(lid{64}, archive_form::binary)), "\x80\x01");
    EXPECT_EQ(payload_of(to_archive(lid{INT64_MIN}, archive_form::binary)),
              "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01");
    // Three poles: each code stands once as a text, then as its number.
    EXPECT_EQ(
        payload_of(to_archive(net{{wood::pine, wood::oak, wood::pine}}, archive_form::binary)),
        std::string("\x03\0\x04pine\0\x03oak\x01", 13));
}

TEST(archive_codec, the_text_and_xml_forms_are_boosts) {
    EXPECT_EQ(payload_of(to_archive(lid{-7}, archive_form::text)), "-7\n");
    EXPECT_EQ(payload_of(to_archive(net{{wood::oak}}, archive_form::text)), "1 3 oak\n");
    EXPECT_EQ(
        payload_of(to_archive(net{{wood::oak}}, archive_form::xml)),
        "<net>\n\t<poles>\n\t\t<count>1</count>\n\t\t<item>oak</item>\n\t</poles>\n</net>\n\n");
}

TEST(archive_codec, what_is_read_is_checked) {
    crate wrong = small_crate();
    wrong.mark = "forbidden";
    for (archive_form const form : every<archive_form>()) {
        auto const read = from_archive<crate>(to_archive(wrong, form));
        ASSERT_TRUE(read.has_error());
        EXPECT_EQ(read.error().first().code, "crate.forbidden");
    }
}

TEST(archive_codec, what_could_not_be_read_back_is_not_written) {
    crate wrong = small_crate();
    wrong.mark = "\xFF";
    EXPECT_THROW(static_cast<void>(to_archive(wrong, archive_form::text)), std::invalid_argument);
    net const outside{{static_cast<wood>(2)}};
    EXPECT_THROW(static_cast<void>(to_archive(outside, archive_form::binary)),
                 std::invalid_argument);
}

TEST(archive_codec, a_code_that_does_not_exist_is_the_vocabularys_issue) {
    for (auto const& [form, payload] :
         {std::pair{archive_form::text, std::string{"1 3 elm"}},
          std::pair{archive_form::binary, std::string("\x01\0\x03"
                                                      "elm",
                                                      6)},
          std::pair{archive_form::xml,
                    std::string{"<net><poles><count>1</count><item>elm</item></poles></net>"}}}) {
        auto const read = from_archive<net>(forged<net>(form, payload));
        ASSERT_TRUE(read.has_error());
        issue const found = read.error().first();
        EXPECT_EQ(found.code, "code.unknown");
        EXPECT_EQ(found.value, "elm");
        EXPECT_EQ(found.path, "/poles/0");
    }
}

TEST(archive_codec, an_alternative_that_does_not_exist_is_refused) {
    std::string bytes = payload_of(to_archive(small_crate(), archive_form::text));
    bytes.replace(bytes.find("3 net"), 5, "3 bag");
    auto const read = from_archive<crate>(forged<crate>(archive_form::text, bytes));
    ASSERT_TRUE(read.has_error());
    EXPECT_EQ(read.error().first().code, "archive.unknown_kind");
    EXPECT_EQ(read.error().first().value, "bag");
    EXPECT_EQ(read.error().first().path, "/top");
}

TEST(archive_codec, a_payload_that_is_too_long_or_too_short_is_refused) {
    auto const code = [](archive_form form, std::string payload) {
        auto const read = from_archive<lid>(forged<lid>(form, std::move(payload)));
        return read.has_error() ? read.error().first().code : "";
    };
    EXPECT_EQ(code(archive_form::binary, {"\x02\x02", 2}), "archive.trailing_bytes");
    EXPECT_EQ(code(archive_form::text, "1 2"), "archive.trailing_bytes");
    EXPECT_EQ(code(archive_form::xml, "<lid><weight>1</weight></lid><lid>"),
              "archive.trailing_bytes");
    EXPECT_EQ(code(archive_form::binary, ""), "archive.damaged");
    EXPECT_EQ(code(archive_form::binary, "\x80"), "archive.damaged");
    EXPECT_EQ(code(archive_form::text, ""), "archive.damaged");
    EXPECT_EQ(code(archive_form::xml, "<lid><weight>1</wei"), "archive.damaged");
    EXPECT_EQ(code(archive_form::xml, ""), "archive.damaged");
}

// Another spelling of the same number would be a second archive of the same value.
TEST(archive_codec, a_number_has_one_spelling) {
    auto const read = [](std::string payload) {
        return from_archive<lid>(forged<lid>(archive_form::binary, std::move(payload)));
    };
    EXPECT_EQ(read("\x02")->weight, 1);
    EXPECT_TRUE(read({"\x82\0", 2}).has_error());
    EXPECT_TRUE(read("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x02").has_error());
}

TEST(archive_codec, limits_are_kept) {
    auto const code = [](std::string const& bytes, archive_limits const& limits) {
        auto const read = from_archive<crate>(bytes, limits);
        return read.has_error() ? read.error().first().code : "";
    };
    crate nested = small_crate();
    nested.crates = {small_crate()};
    for (archive_form const form : every<archive_form>()) {
        std::string const bytes = to_archive(nested, form);
        EXPECT_EQ(code(bytes, {.bytes = bytes.size()}), "");
        EXPECT_EQ(code(bytes, {.bytes = bytes.size() - 1}), "archive.too_large");
        // The crate, the crate in it, and the top of that.
        EXPECT_EQ(code(bytes, {.depth = 3}), "");
        EXPECT_EQ(code(bytes, {.depth = 2}), "archive.too_deep");
        // Of each crate two poles, two claims, two counts, a name, a wood; and the crate itself.
        EXPECT_EQ(code(bytes, {.items = 17}), "");
        EXPECT_EQ(code(bytes, {.items = 16}), "archive.too_many_items");
    }
}

TEST(archive_codec, a_forged_count_takes_no_memory) {
    std::string const huge = "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01";
    auto const read = from_archive<net>(forged<net>(archive_form::binary, huge));
    ASSERT_TRUE(read.has_error());
    EXPECT_EQ(read.error().first().code, "archive.too_many_items");
    for (char const* const length : {"18446744073709551615", "4000000000", "+4000000000",
                                     "\t4000000000", "99999999999999999999999"}) {
        auto const long_text =
            from_archive<net>(forged<net>(archive_form::text, "1 " + std::string{length} + " x"));
        ASSERT_TRUE(long_text.has_error());
        EXPECT_EQ(long_text.error().first().code, "archive.damaged");
    }
}

} // namespace
} // namespace jspu_coop::crates
