// The law of the floors: a file includes only its own floor and floors below
// (docs/architecture.md).
#pragma once

#include "project/source_text.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <regex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace project {

/// Where a file of the library stands.
struct place {
    enum class part { house, formats, presets, roof };

    part in{part::house};
    std::string room; ///< "base", "records/people"; of a format its name, empty if common to all
    int floor{0};     ///< tens of the floor, and the step inside records
};

namespace detail {

inline constexpr std::array<std::pair<std::string_view, int>, 16> rooms{{
    {"base", 0},
    {"calendar", 10},
    {"vocabulary", 20},
    // The order inside records: what all of them share, then people and parties, and so on.
    {"records", 30},
    {"records/people", 31},
    {"records/parties", 31},
    {"records/agreements", 32},
    {"records/activities", 33},
    {"records/study", 34},
    {"records/programmes", 35},
    {"verdict", 40},
    {"policy", 50},
    {"register", 60},
    {"facts", 70},
    {"questions", 80},
    {"explain", 90},
}};

/// Rooms below that a room may not enter all the same.
inline constexpr std::array<std::pair<std::string_view, std::string_view>, 2> closed_doors{{
    {"policy", "records"}, // a policy sees facts by name and type
    {"register", "policy"},
}};

/// Libraries that have to be compiled, and the only place that may use each.
inline constexpr std::array<std::pair<std::string_view, std::string_view>, 3> compiled_boost{{
    {"boost/json", "json"},
    {"boost/archive/", "boost"},
    {"boost/serialization/", "boost"},
}};

/// The highest floor that a format may use.
inline constexpr int highest_for_formats = 60;

inline std::vector<std::string> split(std::string_view path) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= path.size();) {
        std::size_t const end = std::min(path.find('/', at), path.size());
        parts.emplace_back(path.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

inline std::optional<int> floor_of(std::string_view room) {
    for (auto const& [name, floor] : rooms) {
        if (name == room) {
            return floor;
        }
    }
    return std::nullopt;
}

inline std::string_view first_part(std::string_view path) {
    return path.substr(0, path.find('/'));
}

} // namespace detail

/// Where a file stands, by its path in the repository; nothing if it is in no known room.
inline std::optional<place> place_of(std::string_view file) {
    std::string_view inside = file;
    for (std::string_view const top : {"include/jspu_coop/", "src/"}) {
        if (file.starts_with(top)) {
            inside.remove_prefix(top.size());
            break;
        }
    }
    if (inside.size() == file.size()) {
        return std::nullopt;
    }
    std::vector<std::string> const parts = detail::split(inside);
    if (parts.size() == 1) {
        // include/jspu_coop/jspu_coop.hpp: the whole house at once.
        return place{place::part::roof, "", 100};
    }
    if (parts[0] == "formats") {
        return place{place::part::formats, parts.size() > 2 ? parts[1] : "", 0};
    }
    if (parts[0] == "presets") {
        return place{place::part::presets, "", 0};
    }
    std::string room = parts[0];
    if (room == "records" && parts.size() > 2 && parts[1] != "detail") {
        room += "/" + parts[1];
    }
    std::optional<int> const floor = detail::floor_of(room);
    if (!floor) {
        return std::nullopt;
    }
    return place{place::part::house, std::move(room), *floor};
}

/// The file that an #include of this library's own names, by its path in the repository; nothing
/// for one of another library's.
inline std::optional<std::string> included_file(std::string_view file, std::string_view included,
                                                bool quoted) {
    if (included.starts_with("jspu_coop/")) {
        return "include/" + std::filesystem::path(included).lexically_normal().generic_string();
    }
    if (!quoted) {
        return std::nullopt;
    }
    // A private header of src/, named from the top of src/ or from the file's own folder.
    std::string_view const first = detail::first_part(included);
    if (detail::floor_of(first) || first == "formats" || first == "presets") {
        return "src/" + std::filesystem::path(included).lexically_normal().generic_string();
    }
    return (std::filesystem::path(file).parent_path() / included)
        .lexically_normal()
        .generic_string();
}

/// Why the file may not have this #include; nothing if it may.
inline std::optional<std::string> include_complaint(std::string_view file,
                                                    std::string_view included, bool quoted) {
    std::optional<place> const from = place_of(file);
    if (!from) {
        return "the file is in no known room";
    }
    std::optional<std::string> const target = included_file(file, included, quoted);
    if (!target) {
        for (auto const& [prefix, format] : detail::compiled_boost) {
            if (included.starts_with(prefix)
                && !(from->in == place::part::formats && from->room == format)) {
                return "only the format '" + std::string(format) + "' may use this library";
            }
        }
        return std::nullopt;
    }
    std::optional<place> const to = place_of(*target);
    if (!to) {
        return "the included file is in no known room";
    }
    if (to->in == place::part::roof) {
        return "the header of the whole house is for users only";
    }

    switch (from->in) {
    case place::part::presets:
        return std::nullopt;
    case place::part::formats:
        if (to->in == place::part::presets) {
            return "a format may not use the presets";
        }
        if (to->in == place::part::formats && !to->room.empty() && to->room != from->room) {
            return "a format may not use another format";
        }
        if (to->in == place::part::house && to->floor > detail::highest_for_formats) {
            return "a format may use the house up to the register only";
        }
        return std::nullopt;
    case place::part::roof:
    case place::part::house:
        break;
    }
    if (to->in != place::part::house) {
        return "the house may use no format and no preset";
    }
    if (to->floor > from->floor) {
        return "'" + to->room + "' stands on a higher floor than '" + from->room + "'";
    }
    for (auto const& [room, closed] : detail::closed_doors) {
        if (from->room == room && detail::first_part(to->room) == closed) {
            return "'" + from->room + "' may not use '" + to->room + "'";
        }
    }
    return std::nullopt;
}

/// One #include of a file.
struct inclusion {
    std::size_t line;
    std::string name;
    bool quoted;
};

/// Every #include of the text, those in comments left out.
inline std::vector<inclusion> includes_of(std::string_view text) {
    static std::regex const pattern(R"re(^\s*#\s*include\s*([<"][^>"]+)[>"])re");
    std::vector<inclusion> found;
    for (finding const& each : find_all(code_of(text, true), pattern, 1)) {
        found.push_back({each.line, each.text.substr(1), each.text.front() == '"'});
    }
    return found;
}

} // namespace project
