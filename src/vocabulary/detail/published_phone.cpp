#include "published_phone.hpp"

#include <initializer_list>

namespace jspu_coop::detail {

namespace {

[[nodiscard]] bool is_digit(char c) noexcept {
    return c >= '0' && c <= '9';
}

[[nodiscard]] bool has_digit(std::string_view text) noexcept {
    return text.find_first_of("0123456789") != std::string_view::npos;
}

/// Takes the first of these that `text` begins with.
[[nodiscard]] bool take_any(std::string_view& text, std::initializer_list<std::string_view> words) {
    for (std::string_view const word : words) {
        if (text.starts_with(word)) {
            text.remove_prefix(word.size());
            return true;
        }
    }
    return false;
}

/// Space, tabulator, no-break space (U+00A0), narrow no-break space (U+202F).
[[nodiscard]] bool take_blank(std::string_view& text) {
    return take_any(text, {" ", "\t", "\u00A0", "\u202F"});
}

/// Hyphen, dot, and U+2010 to U+2013: hyphen, non-breaking hyphen, figure dash, en dash.
[[nodiscard]] bool take_mark(std::string_view& text) {
    return take_any(text, {"-", ".", "\u2010", "\u2011", "\u2012", "\u2013"});
}

[[nodiscard]] bool begins_extension(std::string_view text) {
    while (take_blank(text) || take_any(text, {",", ";", "."})) {
    }
    return take_any(text, {"#", "x", "X", "ext", "Ext", "EXT", "доб", "Доб", "ДОБ", "вн", "Вн",
                           "ВН", "ichki", "Ichki", "ICHKI"})
           && has_digit(text);
}

/// Reads one published number from front to back.
class reader {
public:
    explicit reader(std::string_view text) noexcept : text_{text}, rest_{text} {}

    [[nodiscard]] result<std::string> read() {
        if (!read_plus()) {
            bool const has_number = !rest_.empty() && is_digit(rest_.front());
            return refused(has_number ? "phone_number.not_international"
                                      : "phone_number.malformed");
        }
        while (read_piece()) {
            if (is_trunk_zero_) {
                return refused("phone_number.trunk_zero");
            }
        }
        if (!rest_.empty()) {
            return refused(code_of_rest());
        }
        if (is_open_ || is_marked_ || is_just_closed_ || digits_.empty()) {
            return refused("phone_number.malformed");
        }
        return digits_;
    }

private:
    [[nodiscard]] fault refused(char const* code) const { return refuse(code, std::string{text_}); }

    [[nodiscard]] bool read_plus() {
        skip_blanks();
        if (rest_.starts_with('(')) {
            open();
            skip_blanks();
        }
        if (!rest_.starts_with('+')) {
            return false;
        }
        rest_.remove_prefix(1);
        return true;
    }

    /// Takes one digit or one thing that may stand between digits.
    [[nodiscard]] bool read_piece() {
        if (rest_.empty()) {
            return false;
        }
        if (is_digit(rest_.front())) {
            take_digit();
            return true;
        }
        return take_blank(rest_) || read_parenthesis() || read_mark();
    }

    void take_digit() {
        is_trunk_zero_ = is_just_opened_ && !digits_.empty() && rest_.front() == '0';
        is_just_opened_ = false;
        is_marked_ = false;
        is_just_closed_ = false;
        digits_ += rest_.front();
        rest_.remove_prefix(1);
    }

    [[nodiscard]] bool read_parenthesis() {
        if (rest_.starts_with('(') && !was_opened_) {
            open();
            return true;
        }
        if (rest_.starts_with(')') && is_open_ && digits_.size() > digits_before_) {
            is_open_ = false;
            is_just_closed_ = digits_before_ > 0;
            rest_.remove_prefix(1);
            return true;
        }
        return false;
    }

    /// A mark stands behind a digit; a second one needs another digit between.
    [[nodiscard]] bool read_mark() {
        if (digits_.empty() || is_just_opened_ || is_marked_ || !take_mark(rest_)) {
            return false;
        }
        is_marked_ = true;
        return true;
    }

    void open() {
        was_opened_ = is_open_ = is_just_opened_ = true;
        digits_before_ = digits_.size();
        rest_.remove_prefix(1);
    }

    void skip_blanks() {
        while (take_blank(rest_)) {
        }
    }

    /// What stands where no number goes on.
    [[nodiscard]] char const* code_of_rest() const {
        if (digits_.empty()) {
            return "phone_number.malformed";
        }
        if (begins_extension(rest_)) {
            return "phone_number.extension";
        }
        constexpr std::string_view between_numbers = ",;/+";
        bool const goes_on = between_numbers.find(rest_.front()) != std::string_view::npos;
        return goes_on && has_digit(rest_) ? "phone_number.several" : "phone_number.malformed";
    }

    std::string_view text_;
    std::string_view rest_;
    std::string digits_;
    std::size_t digits_before_{0}; // when the parenthesis was opened
    bool was_opened_{false};
    bool is_open_{false};
    bool is_just_opened_{false}; // no digit since
    bool is_just_closed_{false}; // no digit since; one that holds the whole number may end it
    bool is_marked_{false};      // a hyphen, dash or dot since the last digit
    bool is_trunk_zero_{false};
};

} // namespace

result<std::string> published_digits(std::string_view text) {
    return reader{text}.read();
}

} // namespace jspu_coop::detail
