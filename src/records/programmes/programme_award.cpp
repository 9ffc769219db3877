#include <jspu_coop/records/programmes/programme_award.hpp>

#include "base/detail/report.hpp"

namespace jspu_coop {

issues validate(programme_award const& value) {
    issues found;
    detail::for_each_claim(value.title, "/title", [&](text const& title, std::string path) {
        if (title.empty()) {
            detail::report(found, "programme_award.title_empty", std::move(path));
        }
    });
    if (value.awarded_by.is_absent()) {
        detail::report(found, "programme_award.nobody_awards", "/awarded_by");
    }
    auto const check = [&](char const* path, auto const& from) {
        detail::for_each_claim(from, path, [&](auto const& list, std::string const& at) {
            if (list.empty()) {
                detail::report(found, "programme_award.list_empty", at);
            }
            detail::report_repeated(found, "programme_award.value_repeated", at, list);
        });
    };
    check("/awarded_by", value.awarded_by);
    check("/requirements", value.requirements);
    check("/counts_from", value.counts_from);
    check("/after", value.after);
    detail::validate_part(found, "/cited_as", value.cited_as);
    return found;
}

} // namespace jspu_coop
