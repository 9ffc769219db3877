/// @file
/// What holds for any bytes whatever: a fault that can be shown, or a value that round-trips.
#pragma once

#include <jspu_coop/base/utf8.hpp>
#include <jspu_coop/formats/boost/codec_impl.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace jspu_coop::crates {

/// What is wrong with how an archive is read; empty when nothing is.
template <class T>
std::string complaint_about(std::string_view bytes, archive_limits const& limits = {}) {
    auto const read = from_archive<T>(bytes, limits);
    if (read.has_error()) {
        for (issue const& each : read.error().all()) {
            if (each.code.empty() || !is_utf8(each.path)) {
                return "an issue that cannot be shown";
            }
        }
        return {};
    }
    for (archive_form const form : every<archive_form>()) {
        auto const again = from_archive<T>(to_archive(*read, form));
        if (again.has_error()) {
            return "what was written is refused: " + to_string(again.error());
        }
        if (!(*again == *read)) {
            return "what was written reads as something else";
        }
    }
    return {};
}

/// The payload behind an envelope that is right for it.
template <class T>
std::string in_right_envelope(archive_form form, std::string payload) {
    return detail::in_envelope(form, archive_kind<T>, versions_of<T>, std::move(payload));
}

} // namespace jspu_coop::crates
