#include <jspu_coop/formats/json/detail/reader.hpp>

#include "positions.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <numeric>
#include <utility>

namespace jspu_coop::detail {

namespace {

constexpr std::size_t most_value_bytes = 80;
constexpr std::size_t most_edits = 2;

/// Cuts what is too long to be shown, between two characters.
void shorten(std::string& value) {
    if (value.size() <= most_value_bytes) {
        return;
    }
    std::size_t size = most_value_bytes - 3;
    while (size > 0 && (static_cast<unsigned char>(value[size]) & 0xC0U) == 0x80U) {
        --size;
    }
    value.resize(size);
    value += "...";
}

/// How many letters must be put in, taken out or replaced to get from one name to the other.
std::size_t edit_distance(std::string_view left, std::string_view right) {
    std::vector<std::size_t> row(right.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < left.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < right.size(); ++j) {
            std::size_t const replaced = diagonal + (left[i] == right[j] ? 0U : 1U);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, diagonal + 1, row[j] + 1});
        }
    }
    return row.back();
}

/// The known name that was probably meant; empty when none is near.
std::string_view nearest(std::string_view name, std::span<std::string_view const> known) {
    std::string_view found;
    std::size_t fewest = most_edits + 1;
    for (std::string_view const each : known) {
        std::size_t const longer = std::max(each.size(), name.size());
        if (longer - std::min(each.size(), name.size()) > most_edits) {
            continue;
        }
        std::size_t const edits = edit_distance(name, each);
        // A name of which nothing is left is no misspelling.
        if (edits < fewest && edits < longer) {
            fewest = edits;
            found = each;
        }
    }
    return found;
}

std::map<std::string, std::string> suggestion(std::string_view name,
                                              std::span<std::string_view const> known) {
    std::string_view const meant = nearest(name, known);
    if (meant.empty()) {
        return {};
    }
    return {{"did_you_mean", std::string{meant}}};
}

std::string listed(std::span<std::string_view const> names) {
    std::string list;
    for (std::string_view const each : names) {
        list += list.empty() ? "" : ", ";
        list += each;
    }
    return list;
}

/// The magnitude of a whole number as it is written; none beyond 64 bits.
std::optional<std::uint64_t> magnitude_of(std::string_view digits) noexcept {
    std::uint64_t value = 0;
    auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc{} ? std::optional{value} : std::nullopt;
}

} // namespace

json_reader::json_reader(std::string_view text, json_document const& document,
                         json_limits const& limits)
    : text_{text}, document_{&document}, most_issues_{std::max<std::size_t>(limits.issues, 1)} {}

fault json_reader::why() && {
    place(text_, *document_, findings_);
    issues found;
    for (json_finding& each : findings_) {
        found.push_back(std::move(each.what));
    }
    if (left_out_ > 0) {
        found.push_back(
            {"json.too_many_issues",
             severity::error,
             {},
             {},
             {{"left_out", std::to_string(left_out_)}, {"line", "1"}, {"column", "1"}}});
    }
    return fault{std::move(found)};
}

void json_reader::add(json_finding found) {
    if (findings_.size() >= most_issues_) {
        ++left_out_;
        return;
    }
    shorten(found.what.value);
    findings_.push_back(std::move(found));
}

void json_reader::report(json_cursor at, std::string code, std::string_view value,
                         std::map<std::string, std::string> parameters) {
    add({{std::move(code), severity::error, path_, std::string{value}, std::move(parameters)},
         at.index(),
         false,
         true});
}

void json_reader::report_name(json_cursor member, std::string code,
                              std::map<std::string, std::string> parameters) {
    std::string_view const name = member.key();
    add({{std::move(code), severity::error, path_join(path_, name), std::string{name},
          std::move(parameters)},
         member.index(),
         true,
         true});
}

void json_reader::report_missing(json_cursor object, std::string_view name) {
    add({{"json.member_missing", severity::error, path_join(path_, name), {}, {}},
         object.index(),
         false,
         true});
}

void json_reader::adopt(issues found) {
    for (issue& each : found) {
        each.path.insert(0, path_);
        add({std::move(each), 0, false, false});
    }
}

bool json_reader::refuse_type(json_cursor at, std::string_view expected) {
    bool const is_null = at.type() == json_type::null;
    report(at, is_null ? "json.null" : "json.wrong_type", at.text(),
           {{"expected", std::string{expected}}, {"found", std::string{name_of(at.type())}}});
    return false;
}

std::optional<std::string_view> json_reader::read_string(json_cursor at) {
    return expect(at, json_type::string) ? std::optional{at.text()} : std::nullopt;
}

std::optional<bool> json_reader::read_boolean(json_cursor at) {
    return expect(at, json_type::boolean) ? std::optional{at.text() == "true"} : std::nullopt;
}

std::optional<std::uint64_t> json_reader::read_integer(json_cursor at, std::int64_t lowest,
                                                       std::uint64_t highest) {
    if (at.type() != json_type::number) {
        static_cast<void>(refuse_type(at, "integer"));
        return std::nullopt;
    }
    std::string_view const text = at.text();
    if (text.find_first_of(".eE") != std::string_view::npos) {
        report(at, "json.number_not_integer", text);
        return std::nullopt;
    }
    bool const is_negative = text.starts_with('-');
    auto const magnitude = magnitude_of(text.substr(is_negative ? 1 : 0));
    std::uint64_t const most =
        is_negative ? std::uint64_t{0} - static_cast<std::uint64_t>(lowest) : highest;
    if (!magnitude || *magnitude > most) {
        report(at, "json.number_out_of_range", text,
               {{"lowest", std::to_string(lowest)}, {"highest", std::to_string(highest)}});
        return std::nullopt;
    }
    return is_negative ? std::uint64_t{0} - *magnitude : *magnitude;
}

std::optional<std::size_t> json_reader::read_kind(json_cursor at,
                                                  std::span<std::string_view const> known) {
    if (!expect(at, json_type::object)) {
        return std::nullopt;
    }
    for (json_cursor const child : at) {
        if (child.key() != "kind") {
            continue;
        }
        json_step const step{*this, "kind"};
        auto const kind = read_string(child);
        if (!kind) {
            return std::nullopt;
        }
        auto const found = std::find(known.begin(), known.end(), *kind);
        if (found != known.end()) {
            return static_cast<std::size_t>(found - known.begin());
        }
        auto parameters = suggestion(*kind, known);
        parameters.emplace("known", listed(known));
        report(child, "json.unknown_kind", *kind, std::move(parameters));
        return std::nullopt;
    }
    report_missing(at, "kind");
    return std::nullopt;
}

bool json_reader::is_fact_statement(json_cursor at) noexcept {
    if (at.type() != json_type::object) {
        return false;
    }
    for (json_cursor const child : at) {
        if (child.key() == "fact") {
            return true;
        }
    }
    return false;
}

std::optional<json_fact_statement> json_reader::read_fact_statement(json_cursor at) {
    static constexpr std::array<std::string_view, 2> names{"fact", "claims"};
    static constexpr std::array<std::string_view, 3> states{"missing", "absent", "conflicting"};
    json_members members{*this, at, names, false};
    std::optional<json_fact_statement> said;
    std::optional<json_cursor> claims;
    for (json_cursor const child : at) {
        std::size_t const name = members.match(child);
        if (name == 1) {
            claims = child;
        } else if (name == 0) {
            json_step const step{*this, "fact"};
            auto const state = read_string(child);
            if (!state) {
                continue;
            }
            if (*state == "conflicting") {
                said = {knowledge::conflicting, {}};
            } else if (*state == "absent" || *state == "missing") {
                said = {*state == "absent" ? knowledge::absent : knowledge::missing, {}};
            } else {
                auto parameters = suggestion(*state, states);
                parameters.emplace("known", listed(states));
                report(child, "json.unknown_fact_state", *state, std::move(parameters));
            }
        }
    }
    if (!said) {
        return std::nullopt;
    }
    said->claims = claims;
    bool const needs_claims = said->state == knowledge::conflicting;
    if (needs_claims && !claims) {
        report_missing(at, "claims");
        return std::nullopt;
    }
    if (!needs_claims && claims) {
        report_name(*claims, "json.claims_unexpected");
        return std::nullopt;
    }
    return said;
}

json_step::json_step(json_reader& reader, std::string_view name)
    : reader_{&reader}, size_{reader.path_.size()} {
    reader.path_ += path_join({}, name);
}

json_step::json_step(json_reader& reader, std::size_t index)
    : reader_{&reader}, size_{reader.path_.size()} {
    reader.path_ += path_join({}, index);
}

std::size_t json_members::match(json_cursor member) {
    std::string_view const name = member.key();
    bool const is_tag = tagged_ && name == "kind";
    std::size_t const found = is_tag ? names_.size() : find(name);
    if (found == none) {
        reader_->report_name(member, "json.unknown_member", suggestion(name, names_));
        return none;
    }
    if (has(found)) {
        reader_->report_name(member, "json.duplicate_member");
        return none;
    }
    met_ |= std::uint64_t{1} << found;
    return is_tag ? none : found;
}

std::size_t json_members::find(std::string_view name) const noexcept {
    auto const found = std::find(names_.begin(), names_.end(), name);
    return found == names_.end() ? none : static_cast<std::size_t>(found - names_.begin());
}

} // namespace jspu_coop::detail
