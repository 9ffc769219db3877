/// @file
/// One thing that is wrong with an input: a stable code, the place and the value.
#pragma once

#include <compare>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// A university's international cooperation: agreements, activities, and answers with reasons.
namespace jspu_coop {

/// How grave an issue is. Only an error refuses an input.
enum class severity {
    warning, ///< worth a look; the input is accepted
    error    ///< the input is refused
};

/// One thing that is wrong with an input.
///
/// The code is stable and dotted (`agreement.party_repeated`); programs may compare it. Its wording
/// lives in `explain/`. The path is a JSON pointer (`/clauses/0/places`, RFC 6901) from the record
/// or document that was read; an empty path is the whole of it. The value is the offending text.
struct issue {
    std::string code;                              ///< stable dotted code
    jspu_coop::severity severity{severity::error}; ///< how grave it is
    std::string path;                              ///< JSON pointer to the place
    std::string value;                             ///< the offending value, as text
    std::map<std::string, std::string> parameters; ///< named details for the wording

    /// Issues are equal when all members are.
    friend bool operator==(issue const&, issue const&) = default;
};

/// Every issue found, in the order of discovery; an empty list means that nothing is wrong.
using issues = std::vector<issue>;

/// True when at least one of the issues is an error.
[[nodiscard]] inline bool has_errors(issues const& found) noexcept {
    for (issue const& each : found) {
        if (each.severity == severity::error) {
            return true;
        }
    }
    return false;
}

/// Appends one reference token to a JSON pointer, escaping `~` and `/` (RFC 6901).
[[nodiscard]] inline std::string path_join(std::string_view path, std::string_view token) {
    std::string joined{path};
    joined += '/';
    for (char const each : token) {
        if (each == '~') {
            joined += "~0";
        } else if (each == '/') {
            joined += "~1";
        } else {
            joined += each;
        }
    }
    return joined;
}

/// Appends an index to a JSON pointer.
[[nodiscard]] inline std::string path_join(std::string_view path, std::size_t index) {
    return path_join(path, std::to_string(index));
}

/// Adds the issues of a part to those of the whole, each path prefixed by the part's place.
inline void append_under(issues& whole, std::string_view prefix, issues part) {
    for (issue& each : part) {
        each.path.insert(0, prefix);
        whole.push_back(std::move(each));
    }
}

} // namespace jspu_coop
