// A sentence that is filled but for a few values.
#pragma once

#include <jspu_coop/explain/wording.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop::detail {

/// A value that is left open in a pattern.
enum class open_value : std::uint8_t {
    observed,
    shortfall,
    excess,
    from,
    to,
    source,
    day,
    year,
    unit ///< in the form that goes with the number before it
};

/// The name of the value in messages.
[[nodiscard]] std::string_view name_of(open_value value) noexcept;

/// What stands for an open value in the messages of which a pattern is made: two texts, so that it
/// can be seen how several values are joined.
[[nodiscard]] shown_values mark_of(open_value value);

/// Whether a text can be told from marks.
[[nodiscard]] bool is_free_of_marks(std::string_view text) noexcept;

/// A filled message in which some values are left open: texts, and the places between them.
class sentence_pattern {
public:
    /// Reads a message that was filled with marks.
    /// @return the pattern; nothing where a mark stands otherwise than as a list of values
    [[nodiscard]] static std::optional<sentence_pattern> read(std::string_view said,
                                                              wording const& words);

    /// Whether a value stands first.
    [[nodiscard]] bool begins_with_value() const noexcept;
    /// Whether one of the values stands in it.
    [[nodiscard]] bool has(open_value value) const noexcept;

    /// Appends the text with its values.
    /// @param append `append(value, as_alternatives)` appends what stands at a place
    template <class Append>
    void write(std::string& to, Append const& append) const {
        char const* text = text_.data();
        for (place const& each : places_) {
            to.append(text, each.before);
            text += each.before;
            append(each.value, each.as_alternatives);
        }
        to.append(text, text_.data() + text_.size());
    }

private:
    struct place {
        std::uint32_t before; // how much text since the place before
        open_value value;
        bool as_alternatives; // joined by "or"
    };

    std::string text_; // what stands between the places
    std::vector<place> places_;
};

/// Whether every message of a kind takes open values only as lists: then patterns can be made of
/// them.
/// @param prefix what the messages' keys begin with: "word.judged."
/// @param values what is left open
[[nodiscard]] bool takes_lists_only(message_catalogue const& messages, std::string_view prefix,
                                    std::vector<open_value> const& values);

} // namespace jspu_coop::detail
