#include <jspu_coop/explain/wording.hpp>

#include "base/detail/capital.hpp"
#include "explain/labels.hpp"
#include "explain/written.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <variant>

namespace jspu_coop {

/// How each type of value reads.
struct value_reader {
    wording const& words;

    [[nodiscard]] std::string word(std::string const& key, named_values const& values = {}) const {
        return words.say("word." + key, values).value_or("");
    }

    std::string operator()(bool value) const { return word(value ? "true" : "false"); }
    std::string operator()(std::int64_t value) const { return number(std::to_string(value)); }
    std::string operator()(day_count value) const {
        return word("day_count", {{"count", {value.days}}});
    }
    std::string operator()(decimal const& value) const { return number(to_string(value)); }
    std::string operator()(ratio const& value) const {
        return number(detail::canonical_text(value));
    }
    std::string operator()(money const& value) const { return number(to_string(value)); }
    std::string operator()(date const& value) const {
        return detail::date_said(words, {std::int64_t{value.day()}}, value.month(),
                                 {std::int64_t{value.year()}});
    }
    std::string operator()(period const& value) const {
        named_values days{{"first", {value.first()}}};
        if (value.is_open()) {
            return word("period.open", days);
        }
        if (*value.last() == value.first()) {
            return word("period.day", days);
        }
        days["last"] = {*value.last()};
        return word("period", days);
    }
    std::string operator()(duration const& value) const {
        return word("duration." + to_string(value.unit()),
                    {{"count", {std::int64_t{value.count()}}}});
    }
    std::string operator()(coded_value const& value) const {
        if (auto label = words.say("label." + value.vocabulary + "." + value.code)) {
            return *std::move(label);
        }
        return detail::label_of_code(value, words.messages().language()).value_or(value.code);
    }
    std::string operator()(record_reference const& value) const {
        bool const is_clause = value.kind == "clause";
        std::string name = words.names_ ? words.names_(value) : std::string{};
        if (name.empty() && value.kind == "policy_question") {
            return value.id.substr(std::min(value.id.find('/'), value.id.size()));
        }
        if (name.empty()) {
            // The id of a clause is "agreement/clause"; messages name the agreement themselves.
            std::size_t const own = is_clause ? value.id.find('/') + 1 : 0;
            name = word("quoted", {{"id", {value.id.substr(own)}}});
        }
        return is_clause ? clause(name) : name;
    }
    std::string operator()(text const& value) const {
        return std::string{value.get(words.messages().language())};
    }
    std::string operator()(std::string const& value) const { return value; }

    [[nodiscard]] std::string number(std::string const& canonical) const {
        bool const has_point = canonical.find('.') != std::string::npos;
        std::string said;
        detail::append_number(said, canonical,
                              has_point ? detail::decimal_point(words) : std::string{});
        return said;
    }

    /// "5 (Student exchange)": languages put the word for a clause before, behind, or between.
    [[nodiscard]] std::string clause(std::string const& name) const {
        std::size_t const title = name.ends_with(')') ? name.find(" (") : std::string::npos;
        if (title == std::string::npos) {
            return word("clause", {{"id", {name}}});
        }
        return word("clause", {{"id", {name.substr(0, title)}},
                               {"title", {name.substr(title + 2, name.size() - title - 3)}}});
    }
};

namespace {

/// What is counted: the value itself where it is one number, else how many values there are.
[[nodiscard]] std::int64_t count_in(shown_values const& values) noexcept {
    if (values.size() == 1) {
        if (auto const count = count_of(values.front())) {
            return *count;
        }
    }
    return static_cast<std::int64_t>(values.size());
}

/// How many digits behind the point a fraction in lowest terms takes; where they have no end, more
/// than any decimal has.
[[nodiscard]] int decimal_digits(std::int64_t denominator) noexcept {
    int twos = 0;
    int fives = 0;
    for (; denominator % 2 == 0; denominator /= 2) {
        ++twos;
    }
    for (; denominator % 5 == 0; denominator /= 5) {
        ++fives;
    }
    return denominator == 1 ? std::max(twos, fives) : decimal::max_scale + 1;
}

[[nodiscard]] std::optional<ratio> number_in(shown_value const& value) {
    if (auto const* whole = std::get_if<std::int64_t>(&value)) {
        return ratio{*whole};
    }
    if (auto const* exact = std::get_if<decimal>(&value)) {
        return ratio{*exact};
    }
    auto const* exact = std::get_if<ratio>(&value);
    return exact != nullptr ? std::optional{*exact} : std::nullopt;
}

} // namespace

namespace detail {

std::string canonical_text(ratio number) {
    int const digits = decimal_digits(number.denominator());
    if (digits <= decimal::max_scale) {
        if (auto const whole = number.rounded(digits, rounding_mode::down)) {
            return to_string(*whole);
        }
    }
    return to_string(number);
}

std::string decimal_point(wording const& words) {
    return words.say("word.decimal_point").value_or(".");
}

void append_number(std::string& to, std::string_view canonical, std::string_view point) {
    if (canonical.starts_with('-')) {
        to += "\u2212";
        canonical.remove_prefix(1);
    }
    std::size_t const at = canonical.find('.');
    to += canonical.substr(0, at);
    if (at != std::string_view::npos) {
        to += point;
        to += canonical.substr(at + 1);
    }
}

bool may_be_mended(message_catalogue const& messages, bool has_days) noexcept {
    if (&messages == &english_messages() || &messages == &uzbek_messages()) {
        return false;
    }
    return has_days || &messages != &russian_messages();
}

std::size_t plural_form_of(message_catalogue const& messages, ratio number) noexcept {
    if (number.denominator() == 1) {
        return messages.plural_form(number.numerator());
    }
    // "1.5 years", "1,5 года": the form that also goes with two, where there is one.
    return std::min<std::size_t>(1, messages.plural_forms() - 1);
}

std::vector<std::string> unit_forms(message_catalogue const& messages, std::string_view unit) {
    message const* const found = messages.find("word.unit." + std::string{unit});
    if (found == nullptr) {
        return {};
    }
    // A test parses every message of every catalogue of the library.
    message_template const read = message_template::parse(found->text).value();
    std::vector<std::string> forms;
    for (std::size_t form = 0; form < messages.plural_forms(); ++form) {
        auto said = read.fill([&](placeholder const& place) -> std::optional<std::string> {
            if (place.as != placeholder::form::word) {
                return std::nullopt;
            }
            return place.words[std::min(form, place.words.size() - 1)];
        });
        if (!said) {
            return {}; // it asks for more than the number
        }
        forms.push_back(*std::move(said));
    }
    return forms;
}

std::string date_said(wording const& words, shown_values day, int month, shown_values year) {
    std::string const name = words.say("word.month." + std::to_string(month)).value_or("");
    return words
        .say("word.date", {{"day", std::move(day)}, {"month", {name}}, {"year", std::move(year)}})
        .value_or("");
}

} // namespace detail

std::string wording::read(shown_value const& value) const {
    return std::visit(value_reader{*this}, value);
}

std::string wording::read(shown_values const& values) const {
    return joined(values, "word.and");
}

std::string wording::read_any(shown_values const& values) const {
    return joined(values, "word.or");
}

std::string wording::joined(shown_values const& values, std::string_view word) const {
    std::string list;
    std::string const last = values.size() > 1 ? say(word).value_or("") : std::string{};
    detail::append_list(list, values.size(), last,
                        [&](std::size_t at) { list += read(values[at]); });
    return list;
}

std::optional<std::string> wording::say(std::string_view key, named_values const& values) const {
    auto said = filled(key, values);
    return said ? std::optional{std::move(said->text)} : std::nullopt;
}

std::optional<filled_template> wording::filled(std::string_view key,
                                               named_values const& values) const {
    message const* const found = messages_->find(key);
    if (found == nullptr) {
        return std::nullopt;
    }
    auto const parsed = message_template::parse(found->text);
    // A test parses every message of every catalogue of the library.
    auto said = parsed.value().fill_noting_first(
        [&](placeholder const& place) { return fill(place, values); });
    if (said) {
        said->text = messages_->mended(std::move(said->text));
    }
    return said;
}

std::optional<std::string> wording::fill(placeholder const& place,
                                         named_values const& values) const {
    auto const found = values.find(place.name);
    if (found == values.end() || found->second.empty()) {
        return std::nullopt;
    }
    shown_values const& shown = found->second;
    switch (place.as) {
    case placeholder::form::all:
        return read(shown);
    case placeholder::form::any:
        return read_any(shown);
    case placeholder::form::number:
        return read(shown_value{count_in(shown)});
    case placeholder::form::nth:
        return place.position <= shown.size() ? std::optional{read(shown[place.position - 1])}
                                              : std::nullopt;
    case placeholder::form::unit:
        return unit_said(shown, values, place.number);
    case placeholder::form::word:
        break;
    }
    std::size_t const form = messages_->plural_form(count_in(shown));
    return place.words[std::min(form, place.words.size() - 1)];
}

std::string wording::unit_said(shown_values const& unit, named_values const& values,
                               std::string const& number) const {
    auto const* coded = unit.size() == 1 ? std::get_if<coded_value>(&unit.front()) : nullptr;
    auto const counted = values.find(number);
    if (coded != nullptr && counted != values.end() && !counted->second.empty()) {
        // Of several numbers, the unit stands behind the last.
        auto const count = number_in(counted->second.back());
        std::vector<std::string> forms = detail::unit_forms(*messages_, coded->code);
        if (count && !forms.empty()) {
            return std::move(forms.at(detail::plural_form_of(*messages_, *count)));
        }
    }
    return read(unit);
}

std::optional<std::int64_t> count_of(shown_value const& value) noexcept {
    if (auto const* days = std::get_if<day_count>(&value)) {
        return days->days;
    }
    if (auto const* number = std::get_if<std::int64_t>(&value)) {
        return *number;
    }
    if (auto const* length = std::get_if<duration>(&value)) {
        return length->count();
    }
    return std::nullopt;
}

std::string capitalised(std::string text) {
    return detail::with_capital(std::move(text));
}

} // namespace jspu_coop
