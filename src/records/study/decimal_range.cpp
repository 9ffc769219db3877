#include <jspu_coop/records/study/decimal_range.hpp>

#include "base/detail/report.hpp"

namespace jspu_coop {

issues validate(decimal_range const& value) {
    issues found;
    if (value.most < value.least) {
        detail::report(found, "decimal_range.reversed", "/most", to_string(value.most),
                       {{"least", to_string(value.least)}});
    }
    return found;
}

} // namespace jspu_coop
