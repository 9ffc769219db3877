/// @file
/// The definitions of `to_archive` and `from_archive`, for records of one's own.
#pragma once

#include <jspu_coop/formats/boost/codec.hpp>
#include <jspu_coop/formats/boost/detail/checked_versions.hpp>
#include <jspu_coop/formats/boost/detail/compact_reader.hpp>
#include <jspu_coop/formats/boost/detail/compact_writer.hpp>
#include <jspu_coop/formats/boost/detail/load_value.hpp>
#include <jspu_coop/formats/boost/detail/save_value.hpp>
#include <jspu_coop/formats/boost/detail/tagged_reader.hpp>
#include <jspu_coop/formats/boost/detail/tagged_writer.hpp>
#include <jspu_coop/formats/boost/record_versions.hpp>

#include <utility>

namespace jspu_coop {

namespace detail {

/// What is saved of a value by a sink of this type.
template <class Sink, class T, class... Options>
[[nodiscard]] std::string saved_by(T const& value, Options const&... options) {
    Sink sink{options...};
    save_value<T>(sink, archive_kind<T>.data(), value);
    return std::move(sink).take();
}

/// Loads a value and nothing else.
template <class T, class Source>
[[nodiscard]] T load_whole(Source&& source) {
    T value = load_value<T>(source, archive_kind<T>.data());
    source.finish();
    return value;
}

} // namespace detail

template <class T>
std::string to_archive(T const& value, archive_form form) {
    std::string payload = form == archive_form::binary
                              ? detail::saved_by<detail::compact_writer>(value)
                              : detail::saved_by<detail::tagged_writer>(value, form);
    return detail::in_envelope(form, archive_kind<T>, detail::checked_versions_of<T>(),
                               std::move(payload));
}

template <class T>
result<T> from_archive(std::string_view bytes, archive_limits const& limits) {
    auto const opened =
        detail::open_archive(bytes, archive_kind<T>, detail::checked_versions_of<T>(), limits);
    if (opened.has_error()) {
        return opened.error();
    }
    archive_form const form = opened->envelope.form;
    detail::archive_allowance const allowance{opened->envelope.versions, limits};
    try {
        return detail::validated(
            form == archive_form::binary
                ? detail::load_whole<T>(detail::compact_reader{opened->payload, allowance})
                : detail::load_whole<T>(detail::tagged_reader{form, opened->payload, allowance}));
    } catch (archive_refusal const& refusal) {
        return refusal.why();
    }
}

} // namespace jspu_coop
