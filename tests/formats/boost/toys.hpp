/// @file
/// Small records for the tests of archives.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/strong_id.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/formats/boost/versions.hpp>
#include <jspu_coop/vocabulary/country.hpp>
#include <jspu_coop/vocabulary/enum_set.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace jspu_coop::crates {

enum class wood { oak, pine };
JSPU_COOP_ENUM(wood, oak, pine);

struct crate_tag {
    static constexpr std::string_view name = "crate id";
};
using crate_id = strong_id<crate_tag>;

struct lid {
    static constexpr std::string_view kind = "lid";
    std::int64_t weight;
    friend bool operator==(lid const&, lid const&) = default;
};
JSPU_COOP_RECORD(lid, (weight));

struct net {
    static constexpr std::string_view kind = "net";
    std::vector<wood> poles;
    friend bool operator==(net const&, net const&) = default;
};
JSPU_COOP_RECORD(net, (poles));

struct open_top {
    static constexpr std::string_view kind = "open_top";
    friend bool operator==(open_top const&, open_top const&) = default;
};
JSPU_COOP_RECORD(open_top, ());

/// Every shape there is.
struct crate {
    static constexpr std::string_view kind = "crate";
    crate_id id;
    bool is_full;
    std::int8_t tiny;
    std::uint8_t byte;
    std::int64_t large;
    std::uint64_t huge;
    std::string mark;
    wood made_of;
    date built;
    period used;
    country from;
    std::variant<lid, net, open_top> top;
    std::optional<std::string> note;
    fact<std::int64_t> weight;
    fact<wood> inside;
    std::map<std::string, std::int64_t> counted;
    text names;
    enum_set<wood> woods;
    std::vector<crate> crates;
    friend bool operator==(crate const&, crate const&) = default;
};
JSPU_COOP_RECORD(crate, (id, is_full, tiny, byte, large, huge, mark, made_of, built, used, from,
                         top, note, weight, inside, counted, names, woods, crates));

inline issues validate(crate const& value) {
    return value.mark == "forbidden" ? issues{{"crate.forbidden", severity::error, "/mark", {}, {}}}
                                     : issues{};
}

/// A small crate, filled by hand.
inline crate small_crate() {
    return {.id = crate_id{"c-1"},
            .is_full = true,
            .tiny = -128,
            .byte = 255,
            .large = INT64_MIN,
            .huge = UINT64_MAX,
            .mark = " <a & \"\\\xD0\xB6\n ",
            .made_of = wood::pine,
            .built = {2024, 2, 29},
            .used = {{2024, 3, 1}, {2025, 2, 28}},
            .from = country{"UZ"},
            .top = net{{wood::pine, wood::oak}},
            .note = "",
            .weight = fact<std::int64_t>::conflicting({-1, 300}),
            .inside = wood::pine,
            .counted = {{"", 0}, {"nails", 12}},
            .names = text{{"en", "box"}},
            .woods = {wood::oak},
            .crates = {}};
}

} // namespace jspu_coop::crates
