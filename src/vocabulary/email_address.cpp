#include <jspu_coop/vocabulary/email_address.hpp>
#include <jspu_coop/vocabulary/schac.hpp>

#include <stdexcept>

namespace jspu_coop {

namespace {

constexpr std::size_t most_local = 64;
constexpr std::size_t most_whole = 254;

/// A character of an atom (RFC 5322, section 3.2.3).
[[nodiscard]] bool is_atom_character(char c) noexcept {
    constexpr std::string_view marks = "!#$%&'*+-/=?^_`{|}~";
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
           || marks.find(c) != std::string_view::npos;
}

[[nodiscard]] bool is_dot_atom(std::string_view text) noexcept {
    bool after_atom = false;
    for (char const each : text) {
        bool const in_atom = is_atom_character(each);
        if (!in_atom && (each != '.' || !after_atom)) {
            return false;
        }
        after_atom = in_atom;
    }
    return after_atom;
}

[[nodiscard]] fault too_long(std::string_view text, char const* part, std::size_t most) {
    return refuse("email_address.too_long", std::string{text}, {},
                  {{"part", part}, {"most", std::to_string(most)}});
}

/// The canonical text of an address.
[[nodiscard]] result<std::string> canonical(std::string_view text) {
    std::size_t const at = text.find('@');
    std::string_view const local = text.substr(0, at);
    auto const domain =
        at == std::string_view::npos ? std::nullopt : schac_rules::canonical(text.substr(at + 1));
    if (!is_dot_atom(local) || !domain) {
        return refuse("email_address.malformed", std::string{text});
    }
    if (local.size() > most_local) {
        return too_long(text, "local part", most_local);
    }
    if (text.size() > most_whole) {
        return too_long(text, "address", most_whole);
    }
    return std::string{local} + '@' + *domain;
}

[[nodiscard]] std::string canonical_or_throw(std::string_view text) {
    result<std::string> address = canonical(text);
    if (address.has_error()) {
        throw std::invalid_argument{"not a valid e-mail address: '" + std::string{text} + "'"};
    }
    return std::move(*address);
}

} // namespace

email_address::email_address(std::string_view text) : text_{canonical_or_throw(text)} {}

result<email_address> email_address::parse(std::string_view text) {
    return and_then(canonical(text), [](std::string address) -> result<email_address> {
        return email_address{already{}, std::move(address)};
    });
}

} // namespace jspu_coop
