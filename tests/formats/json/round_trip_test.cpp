// decode(encode(x)) is x, and encode is canonical, for random records of every shape.
#include <jspu_coop/formats/json/codec.hpp>

#include "formats/json/toys.hpp"
#include "support/arbitrary_record.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdint>
#include <set>
#include <string>
#include <variant>

namespace jspu_coop::toys {
using jspu_coop::showValue;
}

namespace jspu_coop::testing {

/// Nearly no random list rises: it is sorted first.
template <>
struct arbitrary_of<toys::rising> {
    static rc::Gen<toys::rising> make() {
        return rc::gen::map(rc::gen::arbitrary<std::set<std::int64_t>>(), [](auto const& values) {
            return *toys::rising::make({values.begin(), values.end()});
        });
    }
};

} // namespace jspu_coop::testing

namespace {

using jspu_coop::from_json;
using jspu_coop::knowledge;
using jspu_coop::to_json;
using jspu_coop::to_string;
namespace toys = jspu_coop::toys;

template <class T>
void check_round_trip() {
    T const made = *jspu_coop::testing::arbitrary_value<T>();
    std::string const written = to_json(made);
    auto const read = from_json<T>(written);
    if (read.has_error()) {
        RC_LOG() << written << to_string(read.error()) << '\n';
    }
    RC_ASSERT(read.has_value());
    RC_ASSERT(*read == made);
    RC_ASSERT(to_json(*read) == written);
    RC_ASSERT(written.ends_with("\n") && !written.ends_with("\n\n"));
}

RC_GTEST_PROP(json_round_trip, leaves, ()) {
    check_round_trip<toys::leaf>();
}
RC_GTEST_PROP(json_round_trip, numbers, ()) {
    check_round_trip<toys::numbers>();
}
RC_GTEST_PROP(json_round_trip, nested_boxes, ()) {
    check_round_trip<toys::box>();
}
RC_GTEST_PROP(json_round_trip, facts, ()) {
    check_round_trip<toys::facts>();
}
RC_GTEST_PROP(json_round_trip, lists, ()) {
    check_round_trip<toys::lists>();
}
RC_GTEST_PROP(json_round_trip, shelves, ()) {
    check_round_trip<toys::shelf>();
}

// The generator itself: what it never makes, the properties above would not test.
TEST(arbitrary_record, makes_every_alternative_state_and_presence) {
    bool ball = false;
    bool doll = false;
    bool conflicting = false;
    bool absent = false;
    bool missing = false;
    bool known_and_empty = false;
    bool deep = false;
    bool with_tag = false;
    bool without_tag = false;
    auto const generate = jspu_coop::testing::arbitrary_value<toys::shelf>();
    rc::Random random{20200520};
    for (int at = 0; at < 400; ++at) {
        toys::shelf const made = generate(random.split(), 40).value();
        ball = ball || std::holds_alternative<toys::ball>(made.first);
        doll = doll || std::holds_alternative<toys::doll>(made.first);
        knowledge const state = made.known.part.state();
        conflicting = conflicting || state == knowledge::conflicting;
        absent = absent || state == knowledge::absent;
        missing = missing || state == knowledge::missing;
        known_and_empty =
            known_and_empty || (made.known.words.is_known() && made.known.words.value().empty());
        deep = deep
               || (!made.boxes.empty() && !made.boxes[0].boxes.empty()
                   && !made.boxes[0].boxes[0].content.empty());
        with_tag = with_tag || made.tag.has_value();
        without_tag = without_tag || !made.tag.has_value();
    }
    EXPECT_TRUE(ball && doll);
    EXPECT_TRUE(conflicting && absent && missing);
    EXPECT_TRUE(known_and_empty && deep && with_tag && without_tag);
}

} // namespace
