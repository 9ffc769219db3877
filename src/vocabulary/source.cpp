#include <jspu_coop/vocabulary/source.hpp>

#include "detail/printed.hpp"

#include <string_view>

namespace jspu_coop {

namespace {

/// `http://` or `https://`, then a host and the rest in the characters of RFC 3986, section 2.
[[nodiscard]] bool is_address(std::string_view text) noexcept {
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

} // namespace

issues validate(source const& value) {
    issues found;
    detail::check_printed(found, "source", "title", value.title);
    if (value.address && !is_address(*value.address)) {
        found.push_back(
            {"source.address_malformed", severity::error, "/address", *value.address, {}});
    }
    detail::check_printed(found, "source", "note", value.note);
    return found;
}

} // namespace jspu_coop
