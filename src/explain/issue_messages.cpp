#include <jspu_coop/explain/issue_messages.hpp>
#include <jspu_coop/explain/message_template.hpp>

#include <algorithm>
#include <charconv>
#include <optional>
#include <system_error>

namespace jspu_coop {

namespace {

/// The issue's parameters, and its path and value, where they are not empty.
class issue_values {
public:
    issue_values(issue const& what, message_catalogue const& messages)
        : values_{what.parameters}, messages_{messages} {
        values_["path"] = what.path;
        values_["value"] = what.value;
        values_["code"] = what.code;
    }

    void set(std::string const& name, std::string value) { values_[name] = std::move(value); }

    std::optional<std::string> operator()(placeholder const& place) const {
        auto const found = values_.find(place.name);
        if (found == values_.end() || found->second.empty()) {
            return std::nullopt;
        }
        std::string const& value = found->second;
        if (place.as == placeholder::form::word) {
            std::int64_t count = 0;
            auto const read = std::from_chars(value.data(), value.data() + value.size(), count);
            std::size_t const form = messages_.plural_form(read.ec == std::errc{} ? count : 0);
            return place.words[std::min(form, place.words.size() - 1)];
        }
        return is_code(place.name) ? spaced(value) : value;
    }

private:
    /// Parameters that hold a word of the library, and not of the input.
    [[nodiscard]] static bool is_code(std::string_view name) noexcept {
        return name == "kind" || name == "phase" || name == "reason" || name == "vocabulary"
               || name == "what";
    }
    [[nodiscard]] static std::string spaced(std::string code) {
        std::replace(code.begin(), code.end(), '_', ' ');
        return code;
    }

    std::map<std::string, std::string> values_;
    message_catalogue const& messages_;
};

[[nodiscard]] std::optional<std::string> filled(message_catalogue const& messages,
                                                std::string_view key, issue_values const& values) {
    message const* const found = messages.find(key);
    return found ? message_template::parse(found->text).value().fill(values) : std::nullopt;
}

} // namespace

std::string sentence_of(issue const& what, message_catalogue const& messages) {
    issue_values values{what, messages};
    std::string said = filled(messages, what.code, values).value_or(what.code);
    issue_values placed = values;
    placed.set("said", said);
    return filled(messages, "issue.place", placed).value_or(said);
}

std::string sentences_of(fault const& why, message_catalogue const& messages) {
    std::string lines;
    for (issue const& each : why.all()) {
        lines += (lines.empty() ? "" : "\n") + sentence_of(each, messages);
    }
    return lines;
}

} // namespace jspu_coop
