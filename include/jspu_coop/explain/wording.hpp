/// @file
/// How typed values read in a language.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/explain/message_catalogue.hpp>
#include <jspu_coop/explain/message_template.hpp>
#include <jspu_coop/verdict/value.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace jspu_coop {

namespace detail {
class phrase_maker;
}

/// Gives a record's name for readers; an empty text when it knows none.
using name_resolver = std::function<std::string(record_reference const&)>;

/// How typed values read in a language, and how messages are filled with them.
///
/// - dates: "20 May 2020", "20 мая 2020 г.", "2020-yil 20-may"; periods: "from 1 September 2026 to
///   30 September 2026", "from 20 May 2020 on", "on 20 May 2020";
/// - durations: "6 months"; day counts: "18 days";
/// - codes by their vocabulary's label as it reads within a sentence ("student exchange"; a field
///   of study with its code before it); of an unknown vocabulary or code, the bare code. Countries
///   and languages without an everyday name have English labels only;
/// - records by the resolver, else by their id in quotation marks, a clause with its word
///   ("clause 5 (Student exchange)", "5-band (Talabalar almashinuvi)"); texts in the catalogue's
///   language;
/// - numbers and money as their canonical text, with the language's decimal point and a minus sign:
///   "180,00 BYN", "−2"; nothing depends on the locale.
class wording {
public:
    /// @param messages the language's catalogue; it must outlive the wording
    /// @param names gives the names of records
    explicit wording(message_catalogue const& messages = english_messages(),
                     name_resolver names = {})
        : messages_{&messages}, names_{std::move(names)} {}

    /// The catalogue.
    [[nodiscard]] message_catalogue const& messages() const noexcept { return *messages_; }

    /// The name that the resolver gives a record; an empty text when it knows none.
    [[nodiscard]] std::string name_of(record_reference const& what) const {
        return names_ ? names_(what) : std::string{};
    }

    /// How one value reads.
    [[nodiscard]] JSPU_COOP_EXPORT std::string read(shown_value const& value) const;
    /// How several values read together: "a", "a and b", "a, b and c".
    [[nodiscard]] JSPU_COOP_EXPORT std::string read(shown_values const& values) const;
    /// The same as alternatives: "a, b or c".
    [[nodiscard]] JSPU_COOP_EXPORT std::string read_any(shown_values const& values) const;

    /// The message with this key, filled with values; nothing when the catalogue has no such
    /// message, or the values lack what every variant of it needs.
    [[nodiscard]] JSPU_COOP_EXPORT std::optional<std::string>
    say(std::string_view key, named_values const& values = {}) const;

private:
    friend struct value_reader;
    friend class detail::phrase_maker;

    [[nodiscard]] std::string joined(shown_values const& values, std::string_view word) const;
    [[nodiscard]] std::optional<filled_template> filled(std::string_view key,
                                                        named_values const& values) const;
    [[nodiscard]] std::optional<std::string> fill(placeholder const& place,
                                                  named_values const& values) const;
    [[nodiscard]] std::string unit_said(shown_values const& unit, named_values const& values,
                                        std::string const& number) const;

    message_catalogue const* messages_;
    name_resolver names_;
};

/// The count that a value is, where it is one: a whole number, a number of days, a duration's
/// count.
[[nodiscard]] JSPU_COOP_EXPORT std::optional<std::int64_t>
count_of(shown_value const& value) noexcept;

/// The text with its first letter in upper case, where that letter is Latin (ASCII) or Russian.
/// Sentences, headings and labels begin so, unless an id, a name or a code stands first: that one
/// stays as it is written ("a1 bitimi ...").
[[nodiscard]] JSPU_COOP_EXPORT std::string capitalised(std::string text);

} // namespace jspu_coop
