// The university's book through its JSON codec, and what is refused.
#include <jspu_coop/formats/json/records.hpp>

#include "support/source_folder.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>

namespace jspu_coop::testing {

namespace {

std::string read_file(std::string const& name) {
    return content_of(in_source_folder(name));
}

} // namespace

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
