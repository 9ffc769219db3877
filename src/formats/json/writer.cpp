#include <jspu_coop/base/utf8.hpp>
#include <jspu_coop/formats/json/detail/writer.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>
#include <utility>

namespace jspu_coop::detail {

namespace {

constexpr std::size_t indent = 2;
constexpr std::size_t most_columns = 100;

std::size_t characters_in(std::string_view text) noexcept {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char each) {
        return (static_cast<unsigned char>(each) & 0xC0U) != 0x80U;
    }));
}

template <class Integer>
void append_number(std::string& out, Integer value) {
    std::array<char, 24> digits{};
    auto const written = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    out.append(digits.data(), written.ptr);
}

/// A short escape, or empty for a character that has none.
constexpr std::string_view short_escape(char each) noexcept {
    switch (each) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\b':
        return "\\b";
    case '\f':
        return "\\f";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return {};
    }
}

constexpr bool is_plain(char each) noexcept {
    return static_cast<unsigned char>(each) >= 0x20 && each != '"' && each != '\\';
}

} // namespace

void json_writer::key(std::string_view name) {
    before_value(true);
    quote(name);
    out_ += ": ";
}

void json_writer::string(std::string_view text) {
    before_value(true);
    quote(text);
}

void json_writer::code(std::string_view code) {
    if (code.empty()) {
        throw std::invalid_argument{"to_json: a value outside its enumeration"};
    }
    string(code);
}

void json_writer::boolean(bool value) {
    before_value(true);
    out_ += value ? "true" : "false";
}

void json_writer::integer(std::int64_t value) {
    before_value(true);
    append_number(out_, value);
}

void json_writer::integer(std::uint64_t value) {
    before_value(true);
    append_number(out_, value);
}

std::string json_writer::finish() && {
    out_ += '\n';
    return std::move(out_);
}

void json_writer::begin(char bracket) {
    before_value(false);
    open_.push_back({out_.size(), 0, bracket == '{', true});
    out_ += bracket;
}

void json_writer::end(char bracket) {
    level const closed = open_.back();
    open_.pop_back();
    if (closed.size > 0) {
        new_line();
    }
    out_ += bracket;
    if (closed.has_only_scalars && closed.size > 0 && (!closed.is_object || closed.size == 1)) {
        flatten(closed);
    }
}

/// Goes to where the next value, or the next member's name, begins.
void json_writer::before_value(bool is_scalar) {
    if (open_.empty()) {
        return;
    }
    level& within = open_.back();
    within.has_only_scalars = within.has_only_scalars && is_scalar;
    if (within.is_object && out_.ends_with(": ")) {
        return; // behind its name
    }
    out_ += within.size++ == 0 ? "" : ",";
    new_line();
}

void json_writer::new_line() {
    out_ += '\n';
    out_.append(open_.size() * indent, ' ');
}

/// Puts what was just closed on one line, where it fits with a comma behind it.
void json_writer::flatten(level const& closed) {
    std::string_view const written = std::string_view{out_}.substr(closed.begin);
    // No character takes more than four bytes, so that longer text need not be looked at.
    if (written.size() > most_columns * 4 + (closed.size + 1) * ((open_.size() + 1) * indent + 2)) {
        return;
    }
    std::string flat;
    for (std::size_t at = 0; at < written.size(); ++at) {
        if (written[at] != '\n') {
            flat += written[at];
            continue;
        }
        at = written.find_first_not_of(' ', at + 1) - 1;
        flat += flat.ends_with(',') ? " " : "";
    }
    std::size_t const line = out_.rfind('\n', closed.begin) + 1;
    std::string_view const before = std::string_view{out_}.substr(line, closed.begin - line);
    if (characters_in(before) + characters_in(flat) + 1 <= most_columns) {
        out_.replace(closed.begin, std::string::npos, flat);
    }
}

void json_writer::quote(std::string_view text) {
    if (!is_utf8(text)) {
        throw std::invalid_argument{"to_json: a text that is not UTF-8"};
    }
    static constexpr std::string_view hexadecimal = "0123456789abcdef";
    out_ += '"';
    while (!text.empty()) {
        auto const special = std::find_if_not(text.begin(), text.end(), is_plain);
        out_.append(text.begin(), special);
        text.remove_prefix(static_cast<std::size_t>(special - text.begin()));
        if (text.empty()) {
            break;
        }
        std::string_view const escape = short_escape(text.front());
        out_ += escape;
        if (escape.empty()) {
            auto const code = static_cast<unsigned char>(text.front());
            out_ += "\\u00";
            out_ += hexadecimal[code >> 4U];
            out_ += hexadecimal[code & 0xFU];
        }
        text.remove_prefix(1);
    }
    out_ += '"';
}

} // namespace jspu_coop::detail
