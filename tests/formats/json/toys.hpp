/// @file
/// Small records of every shape, for the tests of the JSON format.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/shape.hpp>
#include <jspu_coop/base/strong_id.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/formats/json/codec.hpp>
#include <jspu_coop/formats/json/detail/instantiate.hpp>
#include <jspu_coop/vocabulary/enum_set.hpp>

#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop::toys {

enum class colour { red, green, dark_blue };
JSPU_COOP_ENUM(colour, red, green, dark_blue);

struct toy_tag {
    static constexpr std::string_view name = "toy id";
};
using toy_id = strong_id<toy_tag>;

/// Numbers that increase; carried as a list.
class rising {
public:
    static result<rising> make(std::vector<std::int64_t> values) {
        for (std::size_t at = 1; at < values.size(); ++at) {
            if (values[at] <= values[at - 1]) {
                return refuse("rising.falls", std::to_string(values[at]), path_join("", at));
            }
        }
        rising made;
        made.values_ = std::move(values);
        return made;
    }
    std::vector<std::int64_t> const& values() const noexcept { return values_; }
    friend bool operator==(rising const&, rising const&) = default;

private:
    std::vector<std::int64_t> values_;
};

/// A list that is never empty.
class crowd {
public:
    static result<crowd> make(std::vector<toy_id> members) {
        if (members.empty()) {
            return refuse("crowd.empty");
        }
        return crowd{std::move(members)};
    }
    std::vector<toy_id> const& members() const noexcept { return members_; }
    friend bool operator==(crowd const&, crowd const&) = default;

private:
    explicit crowd(std::vector<toy_id> members) : members_{std::move(members)} {}
    std::vector<toy_id> members_;
};

struct bounds {
    std::int64_t low;
    std::int64_t high;
    friend bool operator==(bounds const&, bounds const&) = default;
};
JSPU_COOP_RECORD(bounds, (low, high));

/// Two numbers in order; carried as a record.
class range {
public:
    static result<range> make(bounds value) {
        if (value.low > value.high) {
            return refuse("range.reversed", std::to_string(value.high), "/high");
        }
        return range{value};
    }
    bounds get() const noexcept { return value_; }
    friend bool operator==(range const&, range const&) = default;

private:
    explicit range(bounds value) : value_{value} {}
    bounds value_;
};

} // namespace jspu_coop::toys

template <>
struct jspu_coop::wire<jspu_coop::toys::rising> {
    using carried = std::vector<std::int64_t>;
    static carried const& get(toys::rising const& value) { return value.values(); }
    static result<toys::rising> make(carried values) {
        return toys::rising::make(std::move(values));
    }
};
template <>
struct jspu_coop::wire<jspu_coop::toys::crowd> {
    using carried = std::vector<toys::toy_id>;
    static carried const& get(toys::crowd const& value) { return value.members(); }
    static result<toys::crowd> make(carried values) { return toys::crowd::make(std::move(values)); }
};
template <>
struct jspu_coop::wire<jspu_coop::toys::range> {
    using carried = toys::bounds;
    static carried get(toys::range const& value) { return value.get(); }
    static result<toys::range> make(carried value) { return toys::range::make(value); }
};

namespace jspu_coop::toys {

struct leaf {
    toy_id id;
    bool is_wooden;
    std::int64_t pieces;
    std::optional<std::string> note;
    friend bool operator==(leaf const&, leaf const&) = default;
};
JSPU_COOP_RECORD(leaf, (id, is_wooden, pieces, note));

struct numbers {
    std::int8_t tiny;
    std::uint8_t byte;
    std::int16_t small;
    std::uint32_t word;
    std::int64_t large;
    std::uint64_t huge;
    friend bool operator==(numbers const&, numbers const&) = default;
};
JSPU_COOP_RECORD(numbers, (tiny, byte, small, word, large, huge));

struct ball {
    static constexpr std::string_view kind = "ball";
    std::int64_t radius;
    friend bool operator==(ball const&, ball const&) = default;
};
JSPU_COOP_RECORD(ball, (radius));

struct doll {
    static constexpr std::string_view kind = "doll";
    text names;
    std::vector<colour> colours;
    friend bool operator==(doll const&, doll const&) = default;
};
JSPU_COOP_RECORD(doll, (names, colours));

struct nothing {
    static constexpr std::string_view kind = "no_toy";
    friend bool operator==(nothing const&, nothing const&) = default;
};
JSPU_COOP_RECORD(nothing, ());

using toy = std::variant<ball, doll, nothing>;

struct box {
    toy_id id;
    std::vector<box> boxes;
    std::vector<toy> content;
    friend bool operator==(box const&, box const&) = default;
};
JSPU_COOP_RECORD(box, (id, boxes, content));

struct facts {
    fact<std::int64_t> count;
    fact<bool> is_new;
    fact<colour> painted;
    fact<toy_id> successor;
    fact<leaf> part;
    fact<toy> inside;
    fact<std::vector<std::string>> words;
    fact<text> label;
    fact<range> ages;
    friend bool operator==(facts const&, facts const&) = default;
};
JSPU_COOP_RECORD(facts, (count, is_new, painted, successor, part, inside, words, label, ages));

struct lists {
    std::vector<std::string> words;
    std::vector<bool> flags;
    std::vector<std::vector<std::int64_t>> table;
    std::vector<fact<std::int64_t>> answers;
    std::map<std::string, leaf> by_name;
    std::map<std::string, std::vector<colour>> palettes;
    rising steps;
    enum_set<colour> paints;
    text title;
    std::optional<std::vector<std::int64_t>> maybe;
    std::optional<text> subtitle;
    friend bool operator==(lists const&, lists const&) = default;
};
JSPU_COOP_RECORD(lists, (words, flags, table, answers, by_name, palettes, steps, paints, title,
                         maybe, subtitle));

/// Everything at once.
struct shelf {
    std::string name;
    colour painted;
    toy first;
    std::optional<leaf> tag;
    facts known;
    lists kept;
    numbers counted;
    crowd owners;
    range ages;
    std::vector<box> boxes;
    friend bool operator==(shelf const&, shelf const&) = default;
};
JSPU_COOP_RECORD(shelf, (name, painted, first, tag, known, kept, counted, owners, ages, boxes));

/// A record with rules of its own.
struct pair_of_ids {
    toy_id left;
    std::vector<toy_id> rights;
    friend bool operator==(pair_of_ids const&, pair_of_ids const&) = default;
};
JSPU_COOP_RECORD(pair_of_ids, (left, rights));

inline issues validate(pair_of_ids const& value) {
    issues found;
    for (std::size_t at = 0; at < value.rights.size(); ++at) {
        if (value.rights[at] == value.left) {
            found.push_back({"pair.repeated",
                             severity::error,
                             path_join(path_join("", std::string_view{"rights"}), at),
                             to_string(value.left),
                             {}});
        }
    }
    if (value.rights.empty()) {
        found.push_back({"pair.lonely", severity::warning, "/rights", {}, {}});
    }
    return found;
}

} // namespace jspu_coop::toys

namespace jspu_coop {

JSPU_COOP_JSON_DECLARE(toys::leaf);
JSPU_COOP_JSON_DECLARE(toys::numbers);
JSPU_COOP_JSON_DECLARE(toys::box);
JSPU_COOP_JSON_DECLARE(toys::facts);
JSPU_COOP_JSON_DECLARE(toys::lists);
JSPU_COOP_JSON_DECLARE(toys::shelf);
JSPU_COOP_JSON_DECLARE(toys::pair_of_ids);
JSPU_COOP_JSON_DECLARE(toys::doll);

} // namespace jspu_coop
