#include <jspu_coop/records/parties/organisation.hpp>

#include "records/detail/report.hpp"
#include "records/parties/detail/names.hpp"

namespace jspu_coop {

issues validate(organisation const& value) {
    issues found;
    detail::check_names(found, value.names);
    detail::check_named_parts(found, "programme", "/programmes", value.programmes);
    for (std::size_t at = 0; at < value.programmes.size(); ++at) {
        detail::validate_part(found, path_join(path_join("/programmes", at), "cited_as"),
                              value.programmes[at].cited_as);
    }
    detail::validate_part(found, "/cited_as", value.cited_as);
    return found;
}

} // namespace jspu_coop
