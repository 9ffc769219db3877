#include "positions.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>

namespace jspu_coop::detail {

void text_position::go_to(std::size_t offset) noexcept {
    for (; offset_ < std::min(offset, text_.size()); ++offset_) {
        unsigned const byte = static_cast<unsigned char>(text_[offset_]);
        if (byte == '\n') {
            ++line_;
            column_ = 1;
        } else if ((byte & 0xC0U) != 0x80U) {
            ++column_;
        }
    }
}

void text_position::mark(issue& what) const {
    what.parameters.insert_or_assign("line", std::to_string(line_));
    what.parameters.insert_or_assign("column", std::to_string(column_));
}

namespace {

/// Walks the values of a text that is known to be JSON, in document order.
class value_scanner {
public:
    explicit value_scanner(std::string_view text) noexcept : text_{text} {}

    /// Goes on to the next value.
    /// @pre there is one
    void next() noexcept {
        for (;;) {
            skip(" \t\r\n,:]}");
            value_ = at_;
            if (text_[at_] != '"') {
                skip_unquoted();
                return;
            }
            skip_string();
            skip(" \t\r\n");
            if (at_ == text_.size() || text_[at_] != ':') {
                return;
            }
            key_ = value_;
        }
    }
    /// Where the value begins.
    [[nodiscard]] std::size_t value() const noexcept { return value_; }
    /// Where its name begins, if it has one.
    [[nodiscard]] std::size_t key() const noexcept { return key_; }

private:
    void skip(std::string_view what) noexcept {
        at_ = std::min(text_.find_first_not_of(what, at_), text_.size());
    }
    void skip_string() noexcept {
        for (++at_; text_[at_] != '"'; ++at_) {
            at_ += text_[at_] == '\\' ? 1U : 0U;
        }
        ++at_;
    }
    void skip_unquoted() noexcept {
        if (text_[at_] == '{' || text_[at_] == '[') {
            ++at_;
        } else {
            at_ = std::min(text_.find_first_of(" \t\r\n,]}", at_), text_.size());
        }
    }

    std::string_view text_;
    std::size_t at_{0};
    std::size_t key_{0};
    std::size_t value_{0};
};

using pending = std::vector<json_finding*>;

/// Finds the values that paths lead to; a path that leads nowhere ends at the last value on it.
/// @param depth how many bytes of the paths lead to `at`
void resolve(json_cursor at, std::size_t depth, pending const& findings) {
    std::map<std::string_view, pending> by_token;
    for (json_finding* each : findings) {
        each->node = at.index();
        std::string_view const path = each->what.path;
        if (depth < path.size() && path[depth] == '/') {
            std::size_t const end = std::min(path.find('/', depth + 1), path.size());
            by_token[path.substr(depth, end - depth)].push_back(each);
        }
    }
    bool const is_array = at.type() == json_type::array;
    if (by_token.empty() || (!is_array && at.type() != json_type::object)) {
        return;
    }
    std::size_t index = 0;
    for (json_cursor const child : at) {
        std::string const token = is_array ? path_join({}, index++) : path_join({}, child.key());
        auto const found = by_token.find(token);
        if (found != by_token.end()) {
            resolve(child, depth + token.size(), found->second);
            by_token.erase(found);
            if (by_token.empty()) {
                return;
            }
        }
    }
}

} // namespace

void place(std::string_view text, json_document const& document,
           std::vector<json_finding>& findings) {
    pending by_path;
    pending in_order;
    for (json_finding& each : findings) {
        in_order.push_back(&each);
        if (!each.is_placed) {
            by_path.push_back(&each);
        }
    }
    if (!by_path.empty()) {
        resolve(document.root(), 0, by_path);
    }
    std::stable_sort(in_order.begin(), in_order.end(),
                     [](json_finding const* left, json_finding const* right) {
                         // The name stands before its value.
                         return left->node != right->node ? left->node < right->node
                                                          : left->at_key && !right->at_key;
                     });
    value_scanner scanner{text};
    text_position position{text};
    std::uint32_t scanned = 0;
    for (json_finding* each : in_order) {
        for (; scanned <= each->node; ++scanned) {
            scanner.next();
        }
        position.go_to(each->at_key ? scanner.key() : scanner.value());
        position.mark(each->what);
    }
}

} // namespace jspu_coop::detail
