#include <jspu_coop/formats/json/policies.hpp>
#include <jspu_coop/presets/presets.hpp>

#include "presets/detail/preset_file.hpp"

#include <string>
#include <utility>

namespace jspu_coop {

std::vector<std::string_view> preset_names() {
    std::vector<std::string_view> names;
    for (detail::preset_file const& each : detail::preset_files()) {
        if (detail::is_policy(each)) {
            names.push_back(each.name);
        }
    }
    return names;
}

result<std::string_view> preset_text(std::string_view name) {
    for (detail::preset_file const& each : detail::preset_files()) {
        if (each.name == name && detail::is_policy(each)) {
            return each.text;
        }
    }
    return refuse("preset.unknown", std::string{name});
}

result<policy> load_preset(std::string_view name) {
    auto const text = preset_text(name);
    if (text.has_error()) {
        return text.error();
    }
    return from_json<policy>(*text);
}

std::string_view preset_facts_text() noexcept {
    for (detail::preset_file const& each : detail::preset_files()) {
        if (each.name == detail::facts_file) {
            return each.text;
        }
    }
    return {};
}

fact_schema preset_facts() {
    return from_json<fact_schema>(preset_facts_text()).value();
}

policy_library preset_library() {
    std::vector<policy> all;
    for (std::string_view const each : preset_names()) {
        all.push_back(load_preset(each).value());
    }
    return policy_library::make(preset_facts(), std::move(all)).value();
}

} // namespace jspu_coop
