/// @file
/// Where values are loaded from text or XML.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/formats/boost/archive_form.hpp>
#include <jspu_coop/formats/boost/detail/allowance.hpp>
#include <jspu_coop/formats/boost/detail/words.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace jspu_coop::detail {

/// Where values are loaded from text or XML, through Boost's polymorphic archives, as
/// `tagged_writer` saved them. Every member throws `archive_refusal` where there is no such value.
class tagged_reader : public wordy_source<tagged_reader> {
public:
    /// Loads from these bytes, which outlive the reader.
    JSPU_COOP_EXPORT tagged_reader(archive_form form, std::string_view bytes,
                                   archive_allowance const& allowance);
    tagged_reader(tagged_reader const&) = delete;
    tagged_reader& operator=(tagged_reader const&) = delete;
    JSPU_COOP_EXPORT ~tagged_reader();

    /// Loads a nested value between its tags.
    template <class Body>
    auto nested(char const* name, Body const& body) {
        std::optional<std::invoke_result_t<Body const&>> made;
        auto const load = [&] { made.emplace(body()); };
        using loader = decltype(load);
        call(
            name, [](void const* run) { (*static_cast<loader const*>(run))(); }, &load);
        return std::move(*made);
    }
    /// Loads true or false.
    [[nodiscard]] JSPU_COOP_EXPORT bool boolean(char const* name);
    /// Loads a number that may be negative.
    [[nodiscard]] JSPU_COOP_EXPORT std::int64_t integer(char const* name);
    /// Loads a number without a sign.
    [[nodiscard]] JSPU_COOP_EXPORT std::uint64_t natural(char const* name);
    /// Loads a text.
    [[nodiscard]] JSPU_COOP_EXPORT std::string string(char const* name);

    /// What may still be asked.
    [[nodiscard]] archive_allowance& allowance() noexcept { return allowance_; }
    /// Refuses what stands behind the value.
    JSPU_COOP_EXPORT void finish();

private:
    struct archive;

    /// Calls a body between the tags.
    JSPU_COOP_EXPORT void call(char const* name, void (*body)(void const*), void const* what);

    std::unique_ptr<archive> archive_;
    archive_allowance allowance_;
};

} // namespace jspu_coop::detail
