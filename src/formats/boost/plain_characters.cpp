#include "formats/boost/plain_characters.hpp"

#include <jspu_coop/formats/boost/refusal.hpp>

#include <cstddef>

namespace jspu_coop::detail {

namespace {

constexpr std::string_view digits = "0123456789abcdef";

bool is_plain(std::string_view text, std::size_t at) {
    auto const each = static_cast<unsigned char>(text[at]);
    bool const is_end = at == 0 || at + 1 == text.size();
    return each > 0x20 ? each != '\\' && each != 0x7F : each == ' ' && !is_end;
}

} // namespace

std::string to_plain_characters(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (is_plain(text, at)) {
            plain += text[at];
        } else {
            auto const each = static_cast<unsigned char>(text[at]);
            plain += "\\x";
            plain += digits[each >> 4U];
            plain += digits[each & 0xFU];
        }
    }
    return plain;
}

std::string from_plain_characters(std::string_view text) {
    std::string whole;
    whole.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\\') {
            whole += text[at];
            continue;
        }
        std::string_view const written = text.substr(at, 4);
        std::size_t const high = written.size() == 4 ? digits.find(written[2]) : digits.npos;
        std::size_t const low = written.size() == 4 ? digits.find(written[3]) : digits.npos;
        if (high == digits.npos || low == digits.npos || written[1] != 'x') {
            refuse_content();
        }
        whole += static_cast<char>(high << 4U | low);
        at += written.size() - 1;
    }
    return whole;
}

} // namespace jspu_coop::detail
