/// @file
/// Where values are saved as text or XML.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/formats/boost/archive_form.hpp>
#include <jspu_coop/formats/boost/detail/words.hpp>

#include <cstdint>
#include <memory>
#include <string>

namespace jspu_coop::detail {

/// Where values are saved as text or XML, through Boost's polymorphic archives. Who uses it
/// compiles nothing of Boost.Serialization.
class tagged_writer : public wordy_sink<tagged_writer> {
public:
    /// Saves in this form, text or XML.
    JSPU_COOP_EXPORT explicit tagged_writer(archive_form form);
    tagged_writer(tagged_writer const&) = delete;
    tagged_writer& operator=(tagged_writer const&) = delete;
    JSPU_COOP_EXPORT ~tagged_writer();

    /// Saves a nested value between its tags.
    template <class Body>
    void nested(char const* name, Body const& body) {
        call(
            name, [](void const* made) { (*static_cast<Body const*>(made))(); }, &body);
    }
    /// Saves true or false.
    JSPU_COOP_EXPORT void boolean(char const* name, bool value);
    /// Saves a number that may be negative.
    JSPU_COOP_EXPORT void integer(char const* name, std::int64_t value);
    /// Saves a number without a sign.
    JSPU_COOP_EXPORT void natural(char const* name, std::uint64_t value);
    /// Saves a text.
    JSPU_COOP_EXPORT void string(char const* name, std::string const& value);

    /// Everything that was saved.
    [[nodiscard]] JSPU_COOP_EXPORT std::string take() &&;

private:
    struct archive;

    /// Calls a body between the tags.
    JSPU_COOP_EXPORT void call(char const* name, void (*body)(void const*), void const* what);

    std::unique_ptr<archive> archive_;
};

} // namespace jspu_coop::detail
