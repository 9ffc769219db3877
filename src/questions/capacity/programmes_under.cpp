#include "questions/capacity/programmes_under.hpp"

#include "records/agreements/detail/parties_ever.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

std::set<party_id> bound_by(view const& records, agreement const& paper) {
    std::vector<party_id> left = parties_ever(paper);
    std::set<party_id> bound;
    while (!left.empty()) {
        party_id const who = std::move(left.back());
        left.pop_back();
        if (bound.insert(who).second) {
            auto const after = records.records().successors_of(who);
            left.insert(left.end(), after.begin(), after.end());
        }
    }
    return bound;
}

std::map<joint_programme_id, std::shared_ptr<joint_programme const>>
programmes_under(view const& records, agreement_id const& paper, std::set<party_id> const& bound) {
    std::map<joint_programme_id, std::shared_ptr<joint_programme const>> found;
    records.records().joint_programmes_under(paper, [&](auto const& each) {
        bool const is_carried =
            std::ranges::find(each->carried_by, paper, &clause_reference::agreement)
            != each->carried_by.end();
        if (is_carried) {
            found.emplace(each->id, each);
        }
        return true;
    });
    for (party_id const& home : bound) {
        records.records().joint_programmes_of(home, [&](auto const& each) {
            bool const they_meet =
                each->home == home
                && std::ranges::any_of(each->sites, [&](programme_site const& site) {
                       return site.institution != home && bound.contains(site.institution);
                   });
            if (they_meet && each->carried_by.empty()) {
                found.emplace(each->id, each);
            }
            return true;
        });
    }
    return found;
}

} // namespace jspu_coop::detail
