/// Whether a text is an address on the web.
#pragma once

#include <string_view>

namespace jspu_coop::detail {

/// `http://` or `https://`, then a host and the rest in the characters of RFC 3986, section 2.
[[nodiscard]] constexpr bool is_web_address(std::string_view text) noexcept {
    for (std::string_view const scheme : {"https://", "http://"}) {
        if (text.starts_with(scheme)) {
            text.remove_prefix(scheme.size());
            return !text.empty()
                   && std::string_view{"/?#:"}.find(text.front()) == std::string_view::npos
                   && text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                             "0123456789-._~:/?#[]@!$&'()*+,;=%")
                          == std::string_view::npos;
        }
    }
    return false;
}

} // namespace jspu_coop::detail
