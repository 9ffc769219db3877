// Every record of the library through its JSON codec: what is written is read back, and canonical.
#include <jspu_coop/base/diff.hpp>
#include <jspu_coop/base/hash.hpp>
#include <jspu_coop/formats/json/codec_impl.hpp>
#include <jspu_coop/formats/json/records.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <support/arbitrary_book.hpp>
#include <vector>

namespace jspu_coop::testing {

namespace {

/// Holds any records without judging them: random ones are seldom valid, and `from_json` of a
/// record itself would refuse them.
template <class T>
struct held;

#define HELD(Type)                                                                                 \
    template <>                                                                                    \
    struct held<Type> {                                                                            \
        std::vector<Type> records;                                                                 \
        friend bool operator==(held const&, held const&) = default;                                \
        BOOST_DESCRIBE_CLASS(held, (), (records), (), ())                                          \
    }
HELD(party);
HELD(person);
HELD(agreement);
HELD(activity);
HELD(book_statement);
HELD(ground_requirement);
HELD(change);
#undef HELD

template <class T>
void round_trips() {
    held<T> const written{*rc::gen::container<std::vector<T>>(2, arbitrary_value<T>())};
    std::string const text = to_json(written);
    auto const read = from_json<held<T>>(text);
    RC_ASSERT(read.has_value());
    RC_ASSERT(*read == written);
    RC_ASSERT(to_json(*read) == text);
    RC_ASSERT(diff(*read, written).empty());
    RC_ASSERT(hash_of(*read) == hash_of(written));
}

std::string read_file(std::string const& name) {
    std::ifstream file{std::string{JSPU_COOP_SOURCE_DIR} + "/" + name, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

} // namespace

RC_GTEST_PROP(JsonRecords, parties, ()) {
    round_trips<party>();
}
RC_GTEST_PROP(JsonRecords, persons, ()) {
    round_trips<person>();
}
RC_GTEST_PROP(JsonRecords, agreements, ()) {
    round_trips<agreement>();
}
RC_GTEST_PROP(JsonRecords, activities, ()) {
    round_trips<activity>();
}
RC_GTEST_PROP(JsonRecords, statements, ()) {
    round_trips<book_statement>();
}
RC_GTEST_PROP(JsonRecords, requirements, ()) {
    round_trips<ground_requirement>();
}
RC_GTEST_PROP(JsonRecords, changes, ()) {
    round_trips<change>();
}

TEST(JsonRecords, TheUniversitysBookIsWrittenAsItStands) {
    std::string const text = read_file("examples/data/jspu.json");
    auto const read = from_json<book>(text);
    ASSERT_TRUE(read.has_value()) << to_string(read.error());
    EXPECT_EQ(to_json(*read), text);
}

TEST(JsonRecords, EveryTruncationOfABookIsRefused) {
    std::string const text = read_file("examples/data/jspu.json");
    // A step that shares no factor with the indent, so that every kind of place is met.
    for (std::size_t length = 0; length + 2 < text.size(); length += 97) {
        EXPECT_TRUE(from_json<book>(text.substr(0, length)).has_error()) << length;
    }
}

TEST(JsonRecords, IssuesOfValidationHavePlaces) {
    auto const read = from_json<agreement>(R"({
  "id": "a",
  "title": {"en": "A"},
  "instrument": "protocol",
  "parties": ["x", "x"]
}
)");
    ASSERT_TRUE(read.has_error());
    issue const found = read.error().first();
    EXPECT_EQ(found.code, "agreement.party_repeated");
    EXPECT_EQ(found.path, "/parties/1");
    EXPECT_EQ(found.parameters.at("line"), "5");
}

} // namespace jspu_coop::testing
