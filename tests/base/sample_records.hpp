/// @file
/// Records of every shape, for the tests of what follows from a description.
#pragma once

#include <jspu_coop/base/decimal.hpp>
#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/ratio.hpp>
#include <jspu_coop/base/strong_id.hpp>
#include <jspu_coop/base/text.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace jspu_coop::test {

struct sample_tag {
    static constexpr std::string_view name = "sample_id";
};
using sample_id = strong_id<sample_tag>;

enum class colour { red, green };
JSPU_COOP_ENUM(colour, red, green)

struct point {
    int x;
    int y;
    friend bool operator==(point const&, point const&) = default;
};
JSPU_COOP_RECORD(point, (x, y));

struct circle {
    static constexpr std::string_view kind = "circle";
    point centre;
    friend bool operator==(circle const&, circle const&) = default;
};
JSPU_COOP_RECORD(circle, (centre));

struct segment {
    static constexpr std::string_view kind = "segment";
    point from;
    point to;
    friend bool operator==(segment const&, segment const&) = default;
};
JSPU_COOP_RECORD(segment, (from, to));

/// A record with a member of every shape.
struct sample {
    sample_id id;
    bool open;
    std::int64_t count;
    std::string note;
    colour paint;
    decimal price;
    std::optional<int> limit;
    fact<ratio> average;
    std::vector<point> corners;
    std::map<std::string, std::string> names;
    text title;
    std::variant<circle, segment> form;
    friend bool operator==(sample const&, sample const&) = default;
};
JSPU_COOP_RECORD(sample, (id, open, count, note, paint, price, limit, average, corners, names,
                          title, form));

/// A sample in which nothing is missing.
inline sample full_sample() {
    return {sample_id{"s-1"},
            true,
            -3,
            "so",
            colour::green,
            *decimal::make(24, 1),
            7,
            *ratio::make(13, 5),
            {{1, 2}, {3, 4}},
            {{"k", "v"}},
            text::of("en", "Sample"),
            circle{{5, 6}}};
}

} // namespace jspu_coop::test
