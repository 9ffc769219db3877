#include <jspu_coop/formats/boost/envelope.hpp>

#include "formats/boost/checksum.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <optional>
#include <utility>

namespace jspu_coop {

namespace {

constexpr std::uint32_t envelope_version = 1;
constexpr std::size_t longest_line = 256;
constexpr std::string_view magic = "jspu_coop-archive ";
// An XML document may begin with a processing instruction.
constexpr std::string_view xml_begin = "<?";
constexpr std::string_view xml_end = "?>";
constexpr std::size_t hex_digits = 8;

std::string hex(std::uint32_t number) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string text(hex_digits, '0');
    for (auto each = text.rbegin(); each != text.rend(); ++each, number >>= 4U) {
        *each = digits[number & 0xFU];
    }
    return text;
}

/// The number that digits write; nothing when it is not all of the text, or has too many.
template <class Number>
std::optional<Number> number_in(std::string_view text, int base) {
    Number number{};
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional{number}
                                                                    : std::nullopt;
}

/// The line up to its check, for any version of the envelope.
std::string line_of(archive_envelope const& envelope) {
    return std::string{magic} + std::to_string(envelope_version) + ' ' + to_string(envelope.form)
           + ' ' + envelope.kind + " schema=" + std::to_string(envelope.versions.schema)
           + " own=" + std::to_string(envelope.versions.own)
           + " bytes=" + std::to_string(envelope.bytes) + " crc=" + hex(envelope.checksum);
}

std::string with_check(std::string line, bool is_xml) {
    std::string checked = (is_xml ? std::string{xml_begin} : std::string{}) + std::move(line);
    checked += " check=";
    checked += hex(detail::crc32_of(checked));
    return checked + (is_xml ? std::string{xml_end} + '\n' : std::string{'\n'});
}

fault damaged(std::string what) {
    return refuse("archive.damaged", {}, {}, {{"part", std::move(what)}});
}

fault newer(std::string_view record, std::uint32_t found, std::uint32_t known) {
    return refuse("archive.newer", {}, {},
                  {{"record", std::string{record}},
                   {"found", std::to_string(found)},
                   {"known", std::to_string(known)}});
}

/// Takes a word, up to the next space, off the text; with its label, such as `bytes=`, or empty.
std::string_view take_word(std::string_view& text, std::string_view label = {}) {
    std::string_view const word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(word.size() + 1, text.size()));
    return word.starts_with(label) ? word.substr(label.size()) : std::string_view{};
}

/// The parts of a line whose check was right.
std::optional<archive_envelope> parts_of(std::string_view words) {
    auto const form = parse_enum<archive_form>(take_word(words));
    std::string_view const kind = take_word(words);
    auto const schema = number_in<std::uint32_t>(take_word(words, "schema="), 10);
    auto const own = number_in<std::uint32_t>(take_word(words, "own="), 10);
    auto const bytes = number_in<std::uint64_t>(take_word(words, "bytes="), 10);
    auto const checksum = number_in<std::uint32_t>(take_word(words, "crc="), 16);
    if (!form || !schema || !own || !bytes || !checksum) {
        return std::nullopt;
    }
    return archive_envelope{*form, std::string{kind}, {*schema, *own}, *bytes, *checksum};
}

/// The first line without its end; nothing when it has none.
std::optional<std::string_view> first_line(std::string_view bytes) {
    std::string_view const head = bytes.substr(0, longest_line);
    std::size_t const end = head.find('\n');
    return end == std::string_view::npos ? std::nullopt : std::optional{head.substr(0, end)};
}

/// True when the bytes can be the beginning of an archive, cut or not.
bool begins_as_archive(std::string_view bytes, std::string_view begin) {
    std::size_t const common = std::min(bytes.size(), begin.size());
    return !bytes.empty() && bytes.substr(0, common) == begin.substr(0, common);
}

} // namespace

result<archive_envelope> read_envelope(std::string_view bytes) {
    static std::string const in_xml = std::string{xml_begin} + std::string{magic};
    bool const is_xml = begins_as_archive(bytes, in_xml);
    if (!is_xml && !begins_as_archive(bytes, magic)) {
        return refuse("archive.not_an_archive");
    }
    auto const line = first_line(bytes);
    if (!line) {
        return bytes.size() < longest_line ? refuse("archive.truncated") : damaged("envelope");
    }
    static constexpr std::string_view label = " check=";
    std::size_t const tail = label.size() + hex_digits + (is_xml ? xml_end.size() : 0);
    std::size_t const head = is_xml ? in_xml.size() : magic.size();
    if (line->size() < head + tail) {
        return damaged("envelope");
    }
    std::string_view const checked = line->substr(0, line->size() - tail);
    std::string_view words = checked.substr(head);
    if (std::string{*line} + '\n'
        != with_check(std::string{checked.substr(is_xml ? xml_begin.size() : 0)}, is_xml)) {
        return damaged("envelope");
    }
    auto const version = number_in<std::uint32_t>(take_word(words), 10);
    if (version && *version > envelope_version) {
        return newer("envelope", *version, envelope_version);
    }
    auto found = parts_of(words);
    if (!found || (found->form == archive_form::xml) != is_xml
        || line_of(*found) != checked.substr(is_xml ? xml_begin.size() : 0)) {
        return damaged("envelope"); // its check is right, but no program of ours wrote it
    }
    return std::move(*found);
}

namespace detail {

result<void> check_versions(std::string_view kind, archive_versions found, archive_versions known) {
    if (found.schema > known.schema) {
        return newer(kind, found.schema, known.schema);
    }
    if (found.own > known.own) {
        return newer(kind, found.own, known.own);
    }
    return {};
}

result<opened_archive> open_archive(std::string_view bytes, std::string_view kind,
                                    archive_versions known, archive_limits const& limits) {
    if (bytes.size() > limits.bytes) {
        return refuse("archive.too_large", {}, {}, {{"limit", std::to_string(limits.bytes)}});
    }
    auto envelope = read_envelope(bytes);
    if (envelope.has_error()) {
        return std::move(envelope).error();
    }
    if (envelope->kind != kind) {
        return refuse("archive.wrong_kind", envelope->kind, {},
                      {{"record", std::string{kind}}, {"found", envelope->kind}});
    }
    if (auto const versions = check_versions(kind, envelope->versions, known);
        versions.has_error()) {
        return versions.error();
    }
    std::string_view const payload = bytes.substr(bytes.find('\n') + 1);
    if (payload.size() < envelope->bytes) {
        return refuse("archive.truncated");
    }
    if (payload.size() > envelope->bytes) {
        return refuse("archive.trailing_bytes", {}, {},
                      {{"count", std::to_string(payload.size() - envelope->bytes)}});
    }
    if (crc32_of(payload) != envelope->checksum) {
        return damaged("payload");
    }
    return opened_archive{std::move(*envelope), payload};
}

std::string in_envelope(archive_form form, std::string_view kind, archive_versions versions,
                        std::string payload) {
    archive_envelope const envelope{form, std::string{kind}, versions, payload.size(),
                                    crc32_of(payload)};
    return payload.insert(0, with_check(line_of(envelope), form == archive_form::xml));
}

} // namespace detail

} // namespace jspu_coop
