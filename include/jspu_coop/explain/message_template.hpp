/// @file
/// The text of a message with places for named values.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// A place in a template at which a value stands.
struct placeholder {
    /// How the value stands there.
    enum class form {
        all,    ///< `{name}`: every value, joined by "and"
        any,    ///< `{name:or}`: every value, joined by "or"
        number, ///< `{name#}`: the bare number of a count: "18", not "18 days"
        nth,    ///< `{name@2}`: the second value alone
        word,   ///< `{name|day|days}`: the word that goes with the count
        unit    ///< `{name~number}`: a unit, in the form that goes with the number of that name
    };

    std::string name;               ///< the value's name
    form as{form::all};             ///< how it stands there
    std::size_t position{0};        ///< `nth` only: which value, from 1
    std::vector<std::string> words; ///< `word` only: one for each plural form of the language
    std::string number{};           ///< `unit` only: the name of the value that is counted

    /// Equal when all members are.
    friend bool operator==(placeholder const&, placeholder const&) = default;
};

/// A filled template.
struct filled_template {
    std::string text;                 ///< the words, with the values in their places
    std::optional<placeholder> first; ///< the place whose value the text begins with; nothing where
                                      ///< it begins with a word of the template

    /// Equal when both members are.
    friend bool operator==(filled_template const&, filled_template const&) = default;
};

/// Gives the text that stands at a place, or nothing where the value is absent.
using placeholder_filler = std::function<std::optional<std::string>(placeholder const&)>;

/// The text of a message with places for named values, and parts that stand only where their values
/// are present.
///
/// - `{name}`, `{name:or}`, `{name#}`, `{name@2}`, `{name|day|days}`, `{name~number}`: a place; see
///   `placeholder`.
/// - `[with {name}|without a name]`: a group of alternatives. The first whose own places all have a
///   value stands; where none has, the group vanishes. Groups may be nested; an inner group never
///   makes the outer one vanish.
/// - The whole template is such a list of alternatives: `{name} signed|somebody signed`.
/// - A backslash makes the next character literal: `\{`.
class message_template {
public:
    /// Reads a template.
    /// @return the template, or `template.malformed` with the parameter `at`, the byte at which
    ///   reading stopped: an unclosed or unopened bracket, a name that is not `[a-z][a-z0-9_]*`, an
    ///   empty plural word, a form that does not exist
    [[nodiscard]] JSPU_COOP_EXPORT static result<message_template> parse(std::string_view text);

    /// The text with its values, or nothing when every alternative lacks one. Values are inserted
    /// as they are: what looks like a template in a value stays as it is.
    [[nodiscard]] JSPU_COOP_EXPORT std::optional<std::string>
    fill(placeholder_filler const& values) const;

    /// What `fill` gives, and which value comes first in it.
    [[nodiscard]] JSPU_COOP_EXPORT std::optional<filled_template>
    fill_noting_first(placeholder_filler const& values) const;

    /// The places, in order of appearance, repeated ones included.
    [[nodiscard]] JSPU_COOP_EXPORT std::vector<placeholder> places() const;

private:
    struct part;
    using sequence = std::vector<part>;
    using alternatives = std::vector<sequence>;

    struct part {
        std::string literal; // when it is neither of the others
        std::optional<placeholder> place;
        std::vector<sequence> group;
    };

    class reader;

    [[nodiscard]] static std::optional<filled_template>
    fill_first(alternatives const& choices, placeholder_filler const& values);
    [[nodiscard]] static std::optional<filled_template> fill_all(sequence const& parts,
                                                                 placeholder_filler const& values);
    static void collect(alternatives const& choices, std::vector<placeholder>& found);

    alternatives choices_;
};

} // namespace jspu_coop
