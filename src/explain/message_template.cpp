#include <jspu_coop/explain/message_template.hpp>

#include <cstddef>
#include <string>
#include <utility>

namespace jspu_coop {

namespace {

[[nodiscard]] bool begins_name(char c) noexcept {
    return c >= 'a' && c <= 'z';
}

[[nodiscard]] bool continues_name(char c) noexcept {
    return begins_name(c) || (c >= '0' && c <= '9') || c == '_';
}

} // namespace

/// Reads one template from left to right. Every method returns whether it went well; where it did
/// not, the reader stands at the byte that is wrong.
class message_template::reader {
public:
    explicit reader(std::string_view text) noexcept : text_{text} {}

    [[nodiscard]] std::size_t at() const noexcept { return at_; }
    [[nodiscard]] bool at_end() const noexcept { return at_ == text_.size(); }

    [[nodiscard]] bool read_alternatives(alternatives& choices) {
        do {
            choices.emplace_back();
            if (!read_sequence(choices.back())) {
                return false;
            }
        } while (take('|'));
        return true;
    }

private:
    [[nodiscard]] bool take(char wanted) noexcept {
        bool const is_there = !at_end() && text_[at_] == wanted;
        at_ += is_there ? 1U : 0U;
        return is_there;
    }

    [[nodiscard]] bool read_sequence(sequence& parts) {
        while (!at_end() && text_[at_] != '|' && text_[at_] != ']') {
            part next;
            bool const is_read = take('{')   ? read_place(next.place.emplace())
                                 : take('[') ? read_group(next.group)
                                             : read_literal(next.literal);
            if (!is_read) {
                return false;
            }
            parts.push_back(std::move(next));
        }
        return true;
    }

    [[nodiscard]] bool read_group(alternatives& choices) {
        return read_alternatives(choices) && take(']');
    }

    /// One or more characters up to the next one that means something.
    [[nodiscard]] bool read_literal(std::string& literal) {
        static constexpr std::string_view special = "{[|]";
        while (!at_end() && special.find(text_[at_]) == std::string_view::npos) {
            if (text_[at_] == '}' || (take('\\') && at_end())) {
                return false;
            }
            literal += text_[at_++];
        }
        return true;
    }

    [[nodiscard]] bool read_name(std::string& name) {
        if (at_end() || !begins_name(text_[at_])) {
            return false;
        }
        while (!at_end() && continues_name(text_[at_])) {
            name += text_[at_++];
        }
        return true;
    }

    [[nodiscard]] bool read_place(placeholder& place) {
        if (!read_name(place.name)) {
            return false;
        }
        using form = placeholder::form;
        if (take('#')) {
            place.as = form::number;
        } else if (text_.substr(at_).starts_with(":or")) {
            at_ += 3;
            place.as = form::any;
        } else if (take('@')) {
            place.as = form::nth;
            if (at_end() || text_[at_] < '1' || text_[at_] > '9') {
                return false;
            }
            place.position = static_cast<std::size_t>(text_[at_++] - '0');
        } else if (take('~')) {
            place.as = form::unit;
            if (!read_name(place.number)) {
                return false;
            }
        }
        while ((place.as == form::all || place.as == form::word) && take('|')) {
            place.as = form::word;
            if (!read_word(place.words.emplace_back())) {
                return false;
            }
        }
        return take('}');
    }

    [[nodiscard]] bool read_word(std::string& word) {
        static constexpr std::string_view special = "{}[]|\\";
        while (!at_end() && special.find(text_[at_]) == std::string_view::npos) {
            word += text_[at_++];
        }
        return !word.empty();
    }

    std::string_view text_;
    std::size_t at_{0};
};

result<message_template> message_template::parse(std::string_view text) {
    message_template made;
    reader from{text};
    if (!from.read_alternatives(made.choices_) || !from.at_end()) {
        return refuse("template.malformed", std::string{text}, {},
                      {{"at", std::to_string(from.at())}});
    }
    return made;
}

std::optional<std::string> message_template::fill(placeholder_filler const& values) const {
    auto filled = fill_noting_first(values);
    return filled ? std::optional{std::move(filled->text)} : std::nullopt;
}

std::optional<filled_template>
message_template::fill_noting_first(placeholder_filler const& values) const {
    return fill_first(choices_, values);
}

std::vector<placeholder> message_template::places() const {
    std::vector<placeholder> found;
    collect(choices_, found);
    return found;
}

std::optional<filled_template> message_template::fill_first(alternatives const& choices,
                                                            placeholder_filler const& values) {
    for (sequence const& each : choices) {
        if (auto filled = fill_all(each, values)) {
            return filled;
        }
    }
    return std::nullopt;
}

std::optional<filled_template> message_template::fill_all(sequence const& parts,
                                                          placeholder_filler const& values) {
    filled_template filled;
    auto const add = [&](std::string const& text, std::optional<placeholder> const& first) {
        if (filled.text.empty() && !text.empty()) {
            filled.first = first;
        }
        filled.text += text;
    };
    for (part const& each : parts) {
        if (each.place) {
            auto const value = values(*each.place);
            if (!value) {
                return std::nullopt;
            }
            add(*value, each.place);
        } else if (!each.group.empty()) {
            if (auto const inner = fill_first(each.group, values)) {
                add(inner->text, inner->first);
            }
        } else {
            add(each.literal, std::nullopt);
        }
    }
    return filled;
}

void message_template::collect(alternatives const& choices, std::vector<placeholder>& found) {
    for (sequence const& each : choices) {
        for (part const& one : each) {
            if (one.place) {
                found.push_back(*one.place);
            }
            collect(one.group, found);
        }
    }
}

} // namespace jspu_coop
