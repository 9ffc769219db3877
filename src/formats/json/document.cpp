#include <jspu_coop/base/utf8.hpp>
#include <jspu_coop/formats/json/detail/document.hpp>

#include "positions.hpp"

#include <boost/json/basic_parser_impl.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace jspu_coop::detail {

std::string_view name_of(json_type type) noexcept {
    static constexpr std::array<std::string_view, 6> names{"null",   "boolean", "number",
                                                           "string", "array",   "object"};
    return names[static_cast<std::size_t>(type)];
}

namespace {

// Offsets are kept in 32 bits, and Boost counts the digits of a number in an int.
constexpr std::size_t most_bytes = 0x7FFF'FFFF;
// Each level takes stack, in the parser and in the reader.
constexpr std::size_t most_depth = 512;

using parameter_map = std::map<std::string, std::string>;

/// Takes the events of the parser and builds the document.
class builder {
public:
    // The limits are checked here, where the place is known.
    static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_object_size = max_array_size;
    static constexpr std::size_t max_string_size = max_array_size;
    static constexpr std::size_t max_key_size = max_array_size;

    using error_code = boost::json::error_code;
    using text_part = boost::json::string_view;

    explicit builder(json_limits const& limits) noexcept : limits_{limits} {}

    bool on_document_begin(error_code&) noexcept { return true; }
    bool on_document_end(error_code&) noexcept { return true; }
    bool on_array_begin(error_code& why) { return open(json_type::array, why); }
    bool on_object_begin(error_code& why) { return open(json_type::object, why); }
    bool on_array_end(std::size_t, error_code&) noexcept { return close(); }
    bool on_object_end(std::size_t, error_code&) noexcept { return close(); }

    bool on_key_part(text_part part, std::size_t size, error_code& why) {
        if (size > limits_.key_bytes) {
            return refuse_size("name", limits_.key_bytes, why);
        }
        document_.texts.append(part.data(), part.size());
        return true;
    }
    bool on_key(text_part part, std::size_t size, error_code& why) {
        if (!on_key_part(part, size, why)) {
            return false;
        }
        key_size_ = size;
        key_begin_ = document_.texts.size() - size;
        return true;
    }
    bool on_string_part(text_part part, std::size_t size, error_code& why) {
        if (size > limits_.string_bytes) {
            return refuse_size("string", limits_.string_bytes, why);
        }
        document_.texts.append(part.data(), part.size());
        return true;
    }
    bool on_string(text_part part, std::size_t size, error_code& why) {
        return on_string_part(part, size, why) && add(json_type::string, size, why);
    }
    // The whole text is one buffer, so that no number comes in parts.
    bool on_number_part(text_part, error_code&) noexcept { return true; }
    bool on_int64(std::int64_t, text_part text, error_code& why) {
        return add_text(json_type::number, text, why);
    }
    bool on_uint64(std::uint64_t, text_part text, error_code& why) {
        return add_text(json_type::number, text, why);
    }
    // What the parser made of a number with a fraction is inexact and never looked at.
    template <class Number>
    bool on_double(Number, text_part text, error_code& why) {
        return add_text(json_type::number, text, why);
    }
    bool on_bool(bool value, error_code& why) {
        return add_text(json_type::boolean, value ? "true" : "false", why);
    }
    bool on_null(error_code& why) { return add(json_type::null, 0, why); }
    bool on_comment_part(text_part, error_code&) noexcept { return true; }
    bool on_comment(text_part, error_code&) noexcept { return true; }

    /// The document that was built.
    [[nodiscard]] json_document& document() noexcept { return document_; }
    /// The code of the limit that was exceeded; empty when none was.
    [[nodiscard]] std::string const& refusal() const noexcept { return refusal_; }
    /// The parameters that go with the code.
    [[nodiscard]] parameter_map const& parameters() const noexcept { return parameters_; }

    /// The path of the innermost array or object that is not closed yet.
    [[nodiscard]] std::string path() const {
        std::string path;
        for (std::size_t level = 1; level < open_.size(); ++level) {
            json_cursor const parent{document_, open_[level - 1]};
            json_cursor const child{document_, open_[level]};
            if (parent.type() == json_type::object) {
                path = path_join(path, child.key());
                continue;
            }
            std::size_t index = 0;
            for (auto at = parent.begin(); (*at).index() != child.index(); ++at) {
                ++index;
            }
            path = path_join(path, index);
        }
        return path;
    }

private:
    bool refuse(std::string code, parameter_map parameters, error_code& why) {
        refusal_ = std::move(code);
        parameters_ = std::move(parameters);
        why = boost::json::make_error_code(boost::json::error::input_error);
        return false;
    }
    bool refuse_size(std::string what, std::size_t limit, error_code& why) {
        return refuse("json.too_large",
                      {{"what", std::move(what)}, {"limit", std::to_string(limit)}}, why);
    }
    /// Adds a value whose text, if any, is the last that was stored.
    bool add(json_type type, std::size_t size, error_code& why) {
        auto& [nodes, texts] = document_;
        if (nodes.size() >= limits_.items) {
            return refuse("json.too_many_values", {{"limit", std::to_string(limits_.items)}}, why);
        }
        auto const number = [](std::size_t value) { return static_cast<std::uint32_t>(value); };
        nodes.push_back({number(key_begin_), number(std::exchange(key_size_, 0)),
                         number(texts.size() - size), number(size), number(nodes.size() + 1),
                         type});
        return true;
    }
    bool add_text(json_type type, text_part text, error_code& why) {
        document_.texts.append(text.data(), text.size());
        return add(type, text.size(), why);
    }
    bool open(json_type type, error_code& why) {
        std::size_t const limit = std::min(limits_.depth, most_depth);
        if (open_.size() >= limit) {
            return refuse("json.too_deep", {{"limit", std::to_string(limit)}}, why);
        }
        if (!add(type, 0, why)) {
            return false;
        }
        open_.push_back(static_cast<std::uint32_t>(document_.nodes.size() - 1));
        return true;
    }
    bool close() noexcept {
        document_.nodes[open_.back()].next = static_cast<std::uint32_t>(document_.nodes.size());
        open_.pop_back();
        return true;
    }

    json_limits limits_;
    json_document document_;
    std::vector<std::uint32_t> open_;
    std::size_t key_begin_{0};
    std::size_t key_size_{0};
    std::string refusal_;
    parameter_map parameters_;
};

fault refuse_at(std::string_view text, std::size_t offset, issue what) {
    text_position position{text};
    position.go_to(offset);
    position.mark(what);
    return fault{std::move(what)};
}

/// What stands at an offset, for the eye: the rest of the line, at most 20 bytes, whole characters.
std::string excerpt(std::string_view text, std::size_t offset) {
    std::string_view rest = text.substr(std::min(offset, text.size()));
    rest = rest.substr(0, rest.find_first_of("\r\n"));
    std::size_t size = std::min<std::size_t>(rest.size(), 20);
    while (size < rest.size() && (static_cast<unsigned char>(rest[size]) & 0xC0U) == 0x80U) {
        --size;
    }
    return std::string{rest.substr(0, size)};
}

/// Where the text stops being UTF-8; its size when it does not.
std::size_t utf8_end(std::string_view text) noexcept {
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t const length = utf8_sequence_length(text.substr(at));
        if (length == 0) {
            return at;
        }
        at += length;
    }
    return at;
}

std::string_view reason_of(boost::json::error_code const& why) noexcept {
    using boost::json::error;
    if (why == error::incomplete) {
        return "incomplete";
    }
    if (why == error::illegal_leading_surrogate || why == error::illegal_trailing_surrogate
        || why == error::expected_utf16_escape) {
        return "surrogate";
    }
    return why == error::expected_hex_digit ? "escape" : "unexpected";
}

/// The issue that the parser stopped at.
issue issue_of(builder const& built, boost::json::error_code const& why, std::string value) {
    if (!built.refusal().empty()) {
        return {built.refusal(), severity::error, built.path(), {}, built.parameters()};
    }
    if (why == boost::json::error::exponent_overflow) {
        return {"json.number_not_integer", severity::error, built.path(), std::move(value), {}};
    }
    return {"json.syntax",
            severity::error,
            built.path(),
            std::move(value),
            {{"reason", std::string{reason_of(why)}}}};
}

/// What can be told before parsing.
result<void> check_bytes(std::string_view text, json_limits const& limits) {
    std::size_t const limit = std::min(limits.bytes, most_bytes);
    if (text.size() > limit) {
        return refuse_at(text, 0,
                         {"json.too_large",
                          severity::error,
                          {},
                          {},
                          {{"what", "document"}, {"limit", std::to_string(limit)}}});
    }
    if (text.starts_with("\xEF\xBB\xBF")) {
        return refuse_at(text, 0,
                         {"json.syntax", severity::error, {}, {}, {{"reason", "byte_order_mark"}}});
    }
    std::size_t const end = utf8_end(text);
    if (end < text.size()) {
        return refuse_at(text, end, {"json.not_utf8", severity::error, {}, {}, {}});
    }
    return {};
}

} // namespace

result<json_document> parse_json(std::string_view text, json_limits const& limits) {
    if (auto checked = check_bytes(text, limits); checked.has_error()) {
        return std::move(checked).error();
    }
    boost::json::parse_options options;
    options.max_depth = most_depth + 1;
    options.allow_invalid_utf8 = true; // checked already
    boost::json::basic_parser<builder> parser{options, limits};
    boost::json::error_code why;
    std::size_t const end = parser.write_some(false, text.data(), text.size(), why);
    if (why.failed()) {
        return refuse_at(text, end, issue_of(parser.handler(), why, excerpt(text, end)));
    }
    if (end < text.size()) {
        return refuse_at(text, end,
                         {"json.trailing_text", severity::error, {}, excerpt(text, end), {}});
    }
    return std::move(parser.handler().document());
}

} // namespace jspu_coop::detail
