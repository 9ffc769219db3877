// How numbers, days and lists are put together in every language.
#pragma once

#include <jspu_coop/base/ratio.hpp>
#include <jspu_coop/explain/wording.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop::detail {

/// The decimal point of a language.
[[nodiscard]] std::string decimal_point(wording const& words);

/// Appends a number with the language's decimal point, and a minus sign in place of a hyphen.
/// @param canonical the number as it is written in files: "-2.5"
void append_number(std::string& to, std::string_view canonical, std::string_view point);

/// How a fraction is written: as the decimal that it is exactly, "2.4", else as a fraction, "13/7".
[[nodiscard]] std::string canonical_text(ratio number);

/// Whether a text of a language may have to be mended once values stand in it: of the library's own
/// languages only Russian is, around days; of another language's rule nothing is known.
/// @param has_days whether one of the values is a day, or a text in which days may stand
[[nodiscard]] bool may_be_mended(message_catalogue const& messages, bool has_days) noexcept;

/// Which plural form goes with a number, from 0; a fraction takes the form that goes with two,
/// where there is one.
[[nodiscard]] std::size_t plural_form_of(message_catalogue const& messages, ratio number) noexcept;

/// The forms of a unit that is no time, one for each plural form; none where the catalogue has
/// none.
[[nodiscard]] std::vector<std::string> unit_forms(message_catalogue const& messages,
                                                  std::string_view unit);

/// How a day reads.
/// @param day the day of the month: a number, or what shall stand in its place
/// @param month 1 to 12
/// @param year a number, or what shall stand in its place
[[nodiscard]] std::string date_said(wording const& words, shown_values day, int month,
                                    shown_values year);

/// Appends a list: "a, b and c".
/// @param count how many there are
/// @param last_word the word before the last: "and"
/// @param append appends the one at a place
template <class Append>
void append_list(std::string& to, std::size_t count, std::string_view last_word,
                 Append const& append) {
    for (std::size_t at = 0; at < count; ++at) {
        if (at + 1 == count && at > 0) {
            to += ' ';
            to += last_word;
            to += ' ';
        } else if (at > 0) {
            to += ", ";
        }
        append(at);
    }
}

} // namespace jspu_coop::detail
