#include "explain/sentence_pattern.hpp"

#include <jspu_coop/explain/message_template.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// What no text of a policy has in it: it is looked for before anything is prepared.
constexpr char mark = '\x01';

constexpr std::array<std::string_view, 9> names_of_values{
    "observed", "shortfall", "excess", "from", "to", "source", "day", "year", "unit"};

/// The first or second text of a mark.
std::string mark_text(open_value value, bool is_second) {
    return {mark, static_cast<char>((is_second ? 'A' : 'a') + static_cast<int>(value))};
}

} // namespace

std::string_view name_of(open_value value) noexcept {
    return names_of_values[static_cast<std::size_t>(value)];
}

shown_values mark_of(open_value value) {
    return {mark_text(value, false), mark_text(value, true)};
}

bool is_free_of_marks(std::string_view text) noexcept {
    return text.find(mark) == std::string_view::npos;
}

std::optional<sentence_pattern> sentence_pattern::read(std::string_view said,
                                                       wording const& words) {
    std::array<std::string, 2> const joins{words.say("word.and").value_or(""),
                                           words.say("word.or").value_or("")};
    sentence_pattern made;
    for (std::size_t at = said.find(mark); at != std::string_view::npos; at = said.find(mark)) {
        std::string_view rest = said.substr(at);
        int const number = rest.size() > 1 ? rest[1] - 'a' : -1;
        if (number < 0 || number >= static_cast<int>(names_of_values.size())) {
            return std::nullopt;
        }
        auto const value = static_cast<open_value>(number);
        bool is_read = false;
        for (std::string const& join : joins) {
            std::string const whole =
                mark_text(value, false) + " " + join + " " + mark_text(value, true);
            if (!is_read && rest.starts_with(whole)) {
                made.places_.push_back({static_cast<std::uint32_t>(at), value, &join == &joins[1]});
                rest.remove_prefix(whole.size());
                is_read = true;
            }
        }
        if (!is_read) {
            return std::nullopt;
        }
        made.text_ += said.substr(0, at);
        said = rest;
    }
    made.text_ += said;
    return made;
}

bool sentence_pattern::begins_with_value() const noexcept {
    return !places_.empty() && places_.front().before == 0;
}

bool sentence_pattern::has(open_value value) const noexcept {
    return std::any_of(places_.begin(), places_.end(),
                       [&](place const& each) { return each.value == value; });
}

bool takes_lists_only(message_catalogue const& messages, std::string_view prefix,
                      std::vector<open_value> const& values) {
    auto const is_open = [&](placeholder const& place) {
        return std::any_of(values.begin(), values.end(),
                           [&](open_value each) { return name_of(each) == place.name; });
    };
    for (message const& each : messages.all()) {
        if (!each.key.starts_with(prefix)) {
            continue;
        }
        auto const read = message_template::parse(each.text);
        if (read.has_error()) {
            return false;
        }
        for (placeholder const& place : read->places()) {
            bool const is_list =
                place.as == placeholder::form::all || place.as == placeholder::form::any;
            if (is_open(place) && !is_list) {
                return false;
            }
        }
    }
    return true;
}

} // namespace jspu_coop::detail
