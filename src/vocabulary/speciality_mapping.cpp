#include <jspu_coop/vocabulary/speciality_mapping.hpp>

namespace jspu_coop {

issues validate(speciality_mapping const& value) {
    issues found;
    append_under(found, "/citation", validate(value.citation));
    return found;
}

} // namespace jspu_coop
