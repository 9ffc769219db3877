// Records through archives that are not this library's: Boost's own and one written here.
#include <jspu_coop/formats/boost/archived.hpp>
#include <jspu_coop/formats/boost/codec_impl.hpp>
#include <jspu_coop/formats/boost/compact_archive.hpp>

#include "formats/boost/toys.hpp"
#include "formats/boost/trivial_archive.hpp"

#include <boost/archive/binary_iarchive.hpp>
#include <boost/archive/binary_oarchive.hpp>
#include <boost/archive/text_iarchive.hpp>
#include <boost/archive/text_oarchive.hpp>
#include <boost/archive/xml_iarchive.hpp>
#include <boost/archive/xml_oarchive.hpp>
#include <boost/serialization/vector.hpp>
#include <gtest/gtest.h>

#include <cstddef>
#include <limits>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::crates {
namespace {

/// A crate that Boost's own XML archive can hold: others write no control characters.
crate plain_crate() {
    crate made = small_crate();
    made.mark = "\xD0\xB6 & <co>";
    made.crates = {made};
    return made;
}

template <class Out, class In>
void goes_through() {
    std::stringstream stream;
    {
        Out out{stream};
        archived<crate> const held{plain_crate()};
        out << boost::serialization::make_nvp("archived", held);
    }
    In in{stream};
    auto const read = load_from<crate>(in);
    ASSERT_TRUE(read.has_value()) << to_string(read.error());
    EXPECT_EQ(*read, plain_crate());
}

TEST(archived, goes_through_the_archives_of_boost) {
    goes_through<boost::archive::text_oarchive, boost::archive::text_iarchive>();
    goes_through<boost::archive::binary_oarchive, boost::archive::binary_iarchive>();
    goes_through<boost::archive::xml_oarchive, boost::archive::xml_iarchive>();
}

TEST(archived, goes_through_an_archive_that_knows_nothing_of_this_library) {
    token_oarchive out;
    out << archived<crate>{plain_crate()};
    // Versions, id, full, tiny, byte: by the order of description.
    EXPECT_EQ(std::vector<std::string>(out.tokens.begin(), out.tokens.begin() + 6),
              (std::vector<std::string>{"3", "1", "c-1", "1", "-128", "255"}));
    token_iarchive in{out.tokens};
    archived<crate> read;
    in >> read;
    EXPECT_EQ(read.value(), plain_crate());
    EXPECT_TRUE(in.tokens.empty());
}

TEST(archived, is_refused_with_a_place) {
    token_oarchive out;
    out << archived<crate>{plain_crate()};
    auto const refused = [&](std::size_t at, std::string token) {
        auto changed = out.tokens;
        changed.at(at) = std::move(token);
        token_iarchive in{std::move(changed)};
        auto const read = load_from<crate>(in);
        return read.has_error() ? read.error().first() : issue{};
    };
    EXPECT_EQ(refused(2, "c-2"), issue{});
    EXPECT_EQ(refused(0, "2"), issue{}) << "an older one";
    EXPECT_EQ(refused(0, "4").code, "archive.newer");
    EXPECT_EQ(refused(1, "2").code, "archive.newer");
    EXPECT_EQ(refused(2, "c 1").code, "id.malformed");
    EXPECT_EQ(refused(2, "c 1").path, "/id");
    EXPECT_EQ(refused(4, "128").path, "/tiny");
    EXPECT_EQ(
        refused(9, "elm"),
        (issue{"code.unknown", severity::error, "/made_of", "elm", {{"vocabulary", "code"}}}));
    EXPECT_EQ(refused(8, "forbidden").code, "crate.forbidden");
    EXPECT_EQ(refused(8, "\xFF").path, "/mark");
}

// Archives of others throw what they like.
TEST(archived, whatever_an_archive_throws_is_damage) {
    token_oarchive out;
    out << archived<crate>{plain_crate()};
    issue const damaged{"archive.damaged", severity::error, "", "", {{"part", "content"}}};
    for (std::size_t length = 0; length < out.tokens.size(); ++length) {
        token_iarchive in{
            {out.tokens.begin(), out.tokens.begin() + static_cast<std::ptrdiff_t>(length)}};
        auto const read = load_from<crate>(in);
        ASSERT_TRUE(read.has_error()) << length << " tokens of " << out.tokens.size();
        EXPECT_EQ(read.error().first(), damaged);
    }
    for (std::string const no_number : {"", "oak", "99999999999999999999999"}) {
        auto changed = out.tokens;
        changed.at(4) = no_number;
        token_iarchive in{std::move(changed)};
        auto const read = load_from<crate>(in);
        ASSERT_TRUE(read.has_error()) << no_number;
        EXPECT_EQ(read.error().first(), damaged);
    }
}

TEST(archived, throws_where_an_archive_loads_it_itself) {
    token_oarchive out;
    out << archived<crate>{plain_crate()};
    out.tokens.front() = "9";
    token_iarchive in{out.tokens};
    archived<crate> read{plain_crate()};
    EXPECT_THROW(in >> read, archive_refusal);
    EXPECT_FALSE(read.value().has_value()) << "what was refused is not there, nor what was before";
    EXPECT_THROW(out << read, std::invalid_argument);
}

TEST(archived, a_cut_stream_is_refused) {
    std::stringstream whole;
    {
        boost::archive::binary_oarchive out{whole};
        archived<crate> const held{plain_crate()};
        out << held;
    }
    std::stringstream cut{whole.str().substr(0, whole.str().size() - 9)};
    boost::archive::binary_iarchive in{cut};
    auto const read = load_from<crate>(in);
    ASSERT_TRUE(read.has_error());
    EXPECT_EQ(read.error().first().code, "archive.damaged");
}

// The binary form is an archive of Boost's framework: it holds what Boost serialises.
TEST(compact_archive, holds_what_boost_serialises) {
    std::vector<int> const numbers{3, -1, 70'000};
    compact_oarchive out;
    archived<crate> const held{plain_crate()};
    out << numbers << held << true << std::string{"end"};
    std::string const bytes = std::move(out).take();
    compact_iarchive in{bytes};
    std::vector<int> numbers_read;
    archived<crate> crate_read;
    bool flag = false;
    std::string word;
    in >> numbers_read >> crate_read >> flag >> word;
    EXPECT_EQ(numbers_read, numbers);
    EXPECT_EQ(crate_read.value(), plain_crate());
    EXPECT_TRUE(flag);
    EXPECT_EQ(word, "end");
}

template <class T>
T through_compact(T value) {
    compact_oarchive out;
    out << value;
    std::string const bytes = std::move(out).take();
    compact_iarchive in{bytes};
    T read{};
    in >> read;
    return read;
}

// A plain character is a number of one sign on some platforms and of the other on others.
TEST(compact_archive, holds_characters) {
    using bounds = std::numeric_limits<char>;
    for (int each = bounds::min(); each <= bounds::max(); ++each) {
        EXPECT_EQ(through_compact(static_cast<char>(each)), static_cast<char>(each));
    }
    for (wchar_t const each : {L'\0', L'a', L'\x436', std::numeric_limits<wchar_t>::max()}) {
        EXPECT_EQ(through_compact(each), each);
    }
    EXPECT_EQ(through_compact(char16_t{0xFFFF}), char16_t{0xFFFF});
    compact_oarchive out;
    char const last = '\xFF';
    out << last;
    EXPECT_EQ(std::move(out).take(), "\x01") << "-1, on every platform";
    std::string const too_large{"\x80\x02", 2}; // 128
    compact_iarchive in{too_large};
    char read{};
    EXPECT_THROW(in >> read, archive_refusal);
}

TEST(compact_archive, a_flag_is_zero_or_one) {
    bool flag = false;
    std::string const two{"\x04"};
    compact_iarchive in{two};
    EXPECT_THROW(in >> flag, archive_refusal);
    EXPECT_FALSE(flag);
    EXPECT_TRUE(through_compact(true));
    EXPECT_FALSE(through_compact(false));
}

TEST(compact_archive, no_bytes_go_nowhere) {
    compact_oarchive out;
    out.save_binary(nullptr, 0);
    EXPECT_EQ(std::move(out).take(), "");
    compact_iarchive in{""};
    in.load_binary(nullptr, 0);
    EXPECT_THROW(in.load_binary(nullptr, 1), archive_refusal);
}

TEST(compact_archive, holds_the_bytes_of_the_binary_form) {
    compact_oarchive out;
    archived<crate> const held{plain_crate()};
    out << held;
    std::string const whole = to_archive(plain_crate(), archive_form::binary);
    // Both versions, then the payload.
    EXPECT_EQ(std::move(out).take(), "\x03\x01" + whole.substr(whole.find('\n') + 1));
}

} // namespace
} // namespace jspu_coop::crates
