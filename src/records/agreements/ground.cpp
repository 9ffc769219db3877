#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/records/agreements/ground.hpp>

#include "base/detail/report.hpp"

namespace jspu_coop {

issues validate(ground const& value) {
    issues found;
    if (!value.agreement && !value.act) {
        detail::report(found, "ground.target_missing", {});
    }
    if (value.agreement && value.act) {
        detail::report(found, "ground.target_ambiguous", "/act", printed(*value.act),
                       {{"agreement", to_string(*value.agreement)}});
    }
    detail::validate_part(found, "/act", value.act);
    if (value.act && value.on_lapse == fact{ground_lapse::ends}) {
        detail::report(found, "ground.act_cannot_lapse", "/on_lapse",
                       to_string(ground_lapse::ends));
    }
    if (value.limits) {
        ground_limits const& limits = *value.limits;
        if (limits.scopes.empty() && limits.countries.empty() && !limits.period) {
            detail::report(found, "ground.limits_empty", "/limits");
        }
        detail::report_repeated(found, "ground.value_repeated", "/limits/scopes", limits.scopes);
        detail::report_repeated(found, "ground.value_repeated", "/limits/countries",
                                limits.countries);
    }
    return found;
}

} // namespace jspu_coop
