#include <jspu_coop/policy/policy_settings.hpp>

#include "base/detail/report.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace jspu_coop {

namespace {

template <class T>
[[nodiscard]] std::optional<T> parsed(std::string_view text) {
    auto const read = T::parse(text);
    return read.has_value() ? std::optional{*read} : std::nullopt;
}

[[nodiscard]] std::vector<std::string> codes_in(std::string_view text) {
    std::vector<std::string> codes;
    for (std::size_t comma = text.find(','); comma != std::string_view::npos;
         comma = text.find(',')) {
        codes.emplace_back(text.substr(0, comma));
        text.remove_prefix(comma + 1);
    }
    if (!text.empty() || !codes.empty()) {
        codes.emplace_back(text);
    }
    std::ranges::sort(codes);
    return codes;
}

/// Reads a text by a type; none where it is not written as its values are.
struct setting_reader {
    std::string_view text;

    [[nodiscard]] std::optional<fact_value> operator()(boolean_type const&) const {
        if (text != "true" && text != "false") {
            return {};
        }
        return boolean_value{text == "true"};
    }

    [[nodiscard]] std::optional<fact_value> operator()(integer_type const& type) const {
        std::int64_t number = 0;
        auto const [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
        bool const is_whole = failed == std::errc{} && end == text.data() + text.size()
                              && text == std::to_string(number);
        return is_whole ? std::optional<fact_value>{integer_value{number, type.unit}}
                        : std::nullopt;
    }

    [[nodiscard]] std::optional<fact_value> operator()(decimal_type const& type) const {
        auto const number = parsed<decimal>(text);
        return number ? std::optional<fact_value>{decimal_value{*number, type.unit}} : std::nullopt;
    }

    [[nodiscard]] std::optional<fact_value> operator()(ratio_type const& type) const {
        if (auto const number = parsed<decimal>(text)) {
            return ratio_value{ratio{*number}, type.unit};
        }
        auto const number = parsed<ratio>(text);
        return number ? std::optional<fact_value>{ratio_value{*number, type.unit}} : std::nullopt;
    }

    [[nodiscard]] std::optional<fact_value> operator()(date_type const&) const {
        auto const day = parsed<date>(text);
        return day ? std::optional<fact_value>{date_value{*day}} : std::nullopt;
    }

    [[nodiscard]] std::optional<fact_value> operator()(code_type const& type) const {
        return code_value{type.vocabulary, std::string{text}};
    }

    [[nodiscard]] std::optional<fact_value> operator()(code_set_type const& type) const {
        return code_set_value{type.vocabulary, codes_in(text)};
    }

    [[nodiscard]] std::optional<fact_value> operator()(level_type const& type) const {
        return level_value{type.scale, std::string{text}};
    }

    [[nodiscard]] std::optional<fact_value> operator()(grade_type const& type) const {
        auto const mark = parsed<decimal>(text);
        return mark ? std::optional<fact_value>{grade_value{type.scale, *mark}} : std::nullopt;
    }

    [[nodiscard]] std::optional<fact_value> operator()(field_type const&) const {
        return code_value{"isced_f", std::string{text}};
    }
};

} // namespace

result<fact_value> setting_value(std::string_view text, fact_type const& type) {
    auto value = std::visit(setting_reader{text}, type);
    if (!value) {
        return fault{issue{"policy_setting.malformed",
                           severity::error,
                           "",
                           std::string{text},
                           {{"expected", std::string{kind_name(type)}}}}};
    }
    if (issues found = issues_of(*value, type, "policy"); !found.empty()) {
        for (issue& each : found) {
            each.path.clear(); // a text has no members
        }
        return fault{std::move(found)};
    }
    return *std::move(value);
}

result<std::vector<parameter_value>> parameters_of(policy_reference const& reference,
                                                   policy const& of) {
    std::vector<parameter_value> made;
    issues found;
    for (std::size_t at = 0; at < reference.settings.size(); ++at) {
        policy_setting const& each = reference.settings[at];
        std::string const path = path_join("/settings", at);
        auto const declared = std::ranges::find_if(of.parameters, [&](policy_parameter const& one) {
            return one.name.str() == each.parameter.str();
        });
        if (declared == of.parameters.end()) {
            detail::report(found, "policy_setting.unknown", path + "/parameter",
                           each.parameter.str(), {{"policy", of.id.str()}});
            continue;
        }
        auto value = setting_value(each.value, declared->type);
        if (value.has_error()) {
            append_under(found, path + "/value", value.error().all());
            continue;
        }
        made.push_back({of.id, declared->name, *std::move(value), each.source});
    }
    if (!found.empty()) {
        return fault{std::move(found)};
    }
    return made;
}

} // namespace jspu_coop
