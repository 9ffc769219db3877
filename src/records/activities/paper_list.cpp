#include <jspu_coop/records/activities/paper_list.hpp>

#include "base/detail/report.hpp"

#include <algorithm>
#include <string>

namespace jspu_coop {

issues validate(paper_list const& value) {
    issues found;
    if (value.name.empty()) {
        detail::report(found, "paper_list.name_empty", "/name");
    }
    if (value.papers.empty()) {
        detail::report(found, "paper_list.papers_empty", "/papers");
    }
    for (std::size_t at = 0; at < value.papers.size(); ++at) {
        paper_requirement const& each = value.papers[at];
        auto const first = std::ranges::find_if(value.papers, [&](paper_requirement const& other) {
            return other.kind == each.kind && other.from == each.from;
        });
        auto const position = static_cast<std::size_t>(first - value.papers.begin());
        std::string const path = path_join("/papers", at);
        if (position != at) {
            detail::report(found, "paper_list.paper_repeated", path, to_string(each.kind),
                           {{"first", path_join("/papers", position)}});
        }
        detail::validate_part(found, path_join(path, "cited_as"), each.cited_as);
    }
    append_under(found, "/cited_as", validate(value.cited_as));
    return found;
}

std::vector<paper_requirement> requirements_of(paper_list const& of) {
    std::vector<paper_requirement> all = of.papers;
    for (paper_requirement& each : all) {
        each.cited_as = each.cited_as ? each.cited_as : of.cited_as;
    }
    return all;
}

} // namespace jspu_coop
