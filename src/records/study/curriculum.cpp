#include <jspu_coop/records/study/curriculum.hpp>

#include "base/detail/report.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace jspu_coop {

namespace {

/// Where each course stands in a curriculum; the first place of one that stands in two.
[[nodiscard]] std::map<course_id, planned_course const*> places_of(curriculum const& of) {
    std::map<course_id, planned_course const*> places;
    for (curriculum_module const& module : of.modules) {
        for (planned_course const& each : module.courses) {
            places.emplace(each.course, &each);
        }
    }
    return places;
}

void check_modules(issues& found, curriculum const& value) {
    if (value.modules.empty()) {
        detail::report(found, "curriculum.modules_empty", "/modules");
    }
    detail::report_repeated(found, "curriculum.module_repeated", "/modules", value.modules,
                            &curriculum_module::id, "id");
    detail::validate_each(found, "/modules", value.modules);
    std::map<course_id, std::size_t> module_of;
    for (std::size_t at = 0; at < value.modules.size(); ++at) {
        auto const& courses = value.modules[at].courses;
        for (std::size_t place = 0; place < courses.size(); ++place) {
            auto const first = module_of.emplace(courses[place].course, at).first;
            if (first->second != at) {
                std::string const path =
                    path_join(path_join(path_join("/modules", at), "courses"), place);
                detail::report(found, "curriculum.course_repeated", path_join(path, "course"),
                               courses[place].course.str(),
                               {{"first", path_join("/modules", first->second)}});
            }
        }
    }
}

/// One course that comes before another.
void check_step(issues& found, planned_course const* course, planned_course const* before,
                std::string const& path) {
    if (course == nullptr || before == nullptr || !course->semester || !before->semester) {
        return;
    }
    if (*before->semester >= *course->semester) {
        detail::report(found, "curriculum.prerequisite_not_before", path, before->course.str(),
                       {{"course", course->course.str()},
                        {"semester", std::to_string(*course->semester)},
                        {"before", std::to_string(*before->semester)}});
    }
}

void check_prerequisites(issues& found, curriculum const& value) {
    detail::report_repeated(found, "curriculum.prerequisite_repeated", "/prerequisites",
                            value.prerequisites, &prerequisite::course, "course");
    auto const places = places_of(value);
    auto const place_of = [&](course_id const& id, std::string const& path) {
        auto const place = places.find(id);
        if (place == places.end()) {
            detail::report(found, "curriculum.prerequisite_unplanned", path, id.str());
            return static_cast<planned_course const*>(nullptr);
        }
        return place->second;
    };
    for (std::size_t at = 0; at < value.prerequisites.size(); ++at) {
        prerequisite const& each = value.prerequisites[at];
        std::string const path = path_join("/prerequisites", at);
        std::string const list = path_join(path, "before");
        planned_course const* const course = place_of(each.course, path_join(path, "course"));
        if (each.before.empty()) {
            detail::report(found, "curriculum.prerequisite_empty", list);
        }
        detail::report_repeated(found, "curriculum.prerequisite_repeated", list, each.before);
        for (std::size_t step = 0; step < each.before.size(); ++step) {
            std::string const place = path_join(list, step);
            check_step(found, course, place_of(each.before[step], place), place);
        }
    }
}

/// A walk along prerequisites that looks for a circle.
class circle_search {
public:
    explicit circle_search(curriculum const& of) {
        for (prerequisite const& each : of.prerequisites) {
            before_[each.course].insert(each.before.begin(), each.before.end());
        }
    }

    /// The courses of one circle, the first of them again at the end; empty when there is none.
    /// Courses are looked at by id, so that the circle is the same for the same curriculum.
    [[nodiscard]] std::vector<course_id> circle() {
        for (auto const& [course, before] : before_) {
            if (leads_back(course)) {
                auto const first = std::ranges::find(way_, way_.back());
                return {first, way_.end()};
            }
        }
        return {};
    }

private:
    /// Whether a way from here meets itself; it is then the way that ends with where it does. On a
    /// stack of its own: a chain of prerequisites may be as long as the file that has it.
    [[nodiscard]] bool leads_back(course_id const& start) {
        struct step {
            std::set<course_id>::const_iterator next;
            std::set<course_id>::const_iterator end;
        };
        static std::set<course_id> const none{};
        std::vector<step> steps;
        std::set<course_id> on_way;
        auto const enter = [&](course_id const& course) {
            way_.push_back(course);
            on_way.insert(course);
            auto const found = before_.find(course);
            auto const& before = found == before_.end() ? none : found->second;
            steps.push_back({before.begin(), before.end()});
        };
        if (done_.contains(start)) {
            return false;
        }
        enter(start);
        while (!steps.empty()) {
            step& top = steps.back();
            if (top.next == top.end) {
                done_.insert(way_.back());
                on_way.erase(way_.back());
                way_.pop_back();
                steps.pop_back();
                continue;
            }
            course_id const& next = *top.next++;
            if (on_way.contains(next)) {
                way_.push_back(next);
                return true;
            }
            if (!done_.contains(next)) {
                enter(next);
            }
        }
        return false;
    }

    std::map<course_id, std::set<course_id>> before_;
    std::set<course_id> done_;
    std::vector<course_id> way_;
};

void check_circles(issues& found, curriculum const& value) {
    auto const circle = circle_search{value}.circle();
    if (circle.empty()) {
        return;
    }
    std::string way;
    for (course_id const& each : circle) {
        way += (way.empty() ? "" : " > ") + each.str();
    }
    detail::report(found, "curriculum.prerequisites_cyclic", "/prerequisites", std::move(way));
}

/// The credits that a module asks for, beside those that its courses have.
void check_credits(issues& found, curriculum_module const& module, credits const& asked,
                   std::map<course_id, course const*> const& known, std::string const& path) {
    result<credits> available = credits{0, asked.system()};
    for (planned_course const& each : module.courses) {
        auto const place = known.find(each.course);
        if (place == known.end() || place->second->credits.is_open()) {
            return; // it may have any
        }
        if (credits const* const worth = place->second->credits.get()) {
            available = and_then(available, [&](credits const& sum) { return add(sum, *worth); });
        }
    }
    if (available.has_error()) {
        append_under(found, path, available.error().all());
        return;
    }
    if (compare(*available, asked).value() < 0) {
        detail::report(found, "curriculum.credits_too_few", path, to_string(asked),
                       {{"available", to_string(*available)}});
    }
}

} // namespace

issues validate(curriculum const& value) {
    issues found;
    if (value.name.empty()) {
        detail::report(found, "curriculum.name_empty", "/name");
    }
    check_modules(found, value);
    check_prerequisites(found, value);
    check_circles(found, value);
    detail::validate_part(found, "/cited_as", value.cited_as);
    return found;
}

issues validate(curriculum const& value, std::span<course const> courses) {
    issues found;
    std::map<course_id, course const*> known;
    for (course const& each : courses) {
        known.emplace(each.id, &each);
    }
    for (std::size_t at = 0; at < value.modules.size(); ++at) {
        curriculum_module const& module = value.modules[at];
        std::string const path = path_join("/modules", at);
        for (std::size_t place = 0; place < module.courses.size(); ++place) {
            if (!known.contains(module.courses[place].course)) {
                detail::report(found, "curriculum.course_unknown",
                               path_join(path_join(path_join(path, "courses"), place), "course"),
                               module.courses[place].course.str());
            }
        }
        if (auto const* const demand = std::get_if<least_credits>(&module.demand)) {
            check_credits(found, module, demand->amount, known,
                          path_join(path_join(path, "demand"), "amount"));
        }
    }
    return found;
}

std::vector<course_id> prerequisites_lacking(curriculum const& of, course_id const& course,
                                             std::span<course_id const> passed) {
    std::vector<course_id> lacking;
    for (prerequisite const& each : of.prerequisites) {
        if (each.course != course) {
            continue;
        }
        for (course_id const& before : each.before) {
            if (std::ranges::find(passed, before) == passed.end()) {
                lacking.push_back(before);
            }
        }
    }
    return lacking;
}

} // namespace jspu_coop
