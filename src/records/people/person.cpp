#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/records/people/person.hpp>

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
    return found;
}

} // namespace jspu_coop
