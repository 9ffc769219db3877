#include <jspu_coop/vocabulary/policy_reference.hpp>

#include "base/detail/report.hpp"

namespace jspu_coop {

issues validate(policy_reference const& value) {
    issues found;
    detail::report_repeated(found, "policy_reference.parameter_repeated", "/settings",
                            value.settings, &policy_setting::parameter, "parameter");
    for (std::size_t at = 0; at < value.settings.size(); ++at) {
        if (value.settings[at].value.empty()) {
            detail::report(found, "policy_reference.value_empty",
                           path_join(path_join("/settings", at), "value"));
        }
        if (value.settings[at].source) {
            append_under(found, path_join(path_join("/settings", at), "source"),
                         validate(*value.settings[at].source));
        }
    }
    return found;
}

} // namespace jspu_coop
