#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/records/people/person.hpp>

#include "base/detail/report.hpp"

namespace jspu_coop {

issues validate(person const& value) {
    issues found;
    person_category const* const category = value.category.get();
    qualification_level const* const level = value.level.get();
    if (category && level && *category != person_category::student) {
        found.push_back({"person.level_without_study",
                         severity::warning,
                         "/level",
                         to_string(*level),
                         {{"category", to_string(*category)}}});
    }
    for (std::size_t at = 0; at < value.posts.size(); ++at) {
        person_category const held = value.posts[at].category;
        if (held != person_category::academic_staff
            && held != person_category::administrative_staff) {
            detail::report(found, "person.post_category",
                           path_join(path_join("/posts", at), "category"), to_string(held));
        }
    }
    if (date const* const born = value.born.get()) {
        auto const check = [&](period const& days, std::string path) {
            if (days.first() < *born) {
                // The day itself is personal: it is not told.
                detail::report(found, "person.born_too_late", std::move(path),
                               to_string(days.first()));
            }
        };
        auto const check_each = [&](char const* list, auto const& all) {
            for (std::size_t at = 0; at < all.size(); ++at) {
                detail::for_each_claim(fact{all[at].period},
                                       path_join(path_join(list, at), "period"), check);
            }
        };
        check_each("/posts", value.posts);
        check_each("/studies", value.studies);
        check_each("/teaching", value.teaching);
    }
    detail::validate_each(found, "/certificates", value.certificates);
    detail::validate_each(found, "/teaching", value.teaching);
    return found;
}

} // namespace jspu_coop
