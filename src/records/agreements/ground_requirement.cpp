#include <jspu_coop/records/agreements/ground_requirement.hpp>

#include "base/detail/report.hpp"

namespace jspu_coop {

issues validate(ground_requirement const& value) {
    issues found;
    detail::validate_part(found, "/cited_as", value.cited_as);
    return found;
}

} // namespace jspu_coop
