/// @file
/// What drafts of policies share.
#pragma once

#include <jspu_coop/policy/drafts.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

/// The name itself; or "malformed", and an issue at the path.
template <class Name>
[[nodiscard]] Name name_at(std::string const& path, std::string_view text, issues& found) {
    auto parsed = Name::parse(text);
    if (parsed.has_value()) {
        return std::move(*parsed);
    }
    append_under(found, path, parsed.error().all());
    return Name{"malformed"};
}

/// The part of a draft; its issues are added under the path.
template <class Part>
[[nodiscard]] Part part_at(std::string const& path, draft_of<Part> const& from, issues& found) {
    append_under(found, path, from.found());
    return from.part();
}

/// The requirements of drafts; their issues are added under the path of the list.
[[nodiscard]] inline std::vector<requirement>
parts_at(std::string const& path, std::vector<requirement_draft> const& from, issues& found) {
    std::vector<requirement> all;
    all.reserve(from.size());
    for (requirement_draft const& each : from) {
        all.push_back(part_at(path_join(path, all.size()), each, found));
    }
    return all;
}

} // namespace jspu_coop::detail
