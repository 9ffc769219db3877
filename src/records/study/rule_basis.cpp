#include <jspu_coop/records/study/rule_basis.hpp>

#include "base/detail/report.hpp"

namespace jspu_coop {

issues validate(rule_basis const& value) {
    issues found;
    auto const* const published = std::get_if<published_rule>(&value);
    if (published == nullptr) {
        return found;
    }
    append_under(found, "/cited_as", validate(published->cited_as));
    if (!published->cited_as.source) {
        detail::report(found, "rule_basis.source_lacking", "/cited_as");
        return found;
    }
    source_kind const kind = published->cited_as.source->kind;
    if (kind == source_kind::weak || kind == source_kind::unsourced) {
        detail::report(found, "rule_basis.source_too_weak", "/cited_as/source/kind",
                       to_string(kind));
    }
    return found;
}

} // namespace jspu_coop
