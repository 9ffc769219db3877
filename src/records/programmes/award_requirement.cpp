#include <jspu_coop/records/programmes/award_requirement.hpp>

#include "base/detail/report.hpp"

namespace jspu_coop {

namespace {

/// Judges what a requirement asks for.
class demand_check {
public:
    explicit demand_check(issues& found) : found_{found} {}

    void operator()(credit_requirement const& asked) {
        if (asked.least.amount() <= 0) {
            too_little("/demand/least", to_string(asked.least));
        }
        repeated("/demand/sites", asked.sites);
        repeated("/demand/courses", asked.courses);
    }
    void operator()(course_requirement const& asked) {
        at_least_one("/demand/least", asked.least);
        repeated("/demand/courses", asked.courses);
        auto const listed = static_cast<std::int64_t>(asked.courses.size());
        if (asked.least > listed) {
            detail::report(found_, "award_requirement.courses_too_few", "/demand/courses",
                           std::to_string(listed), {{"least", std::to_string(asked.least)}});
        }
    }
    void operator()(residency_requirement const& asked) {
        at_least_one("/demand/semesters", asked.semesters);
    }
    void operator()(final_examination const& asked) {
        detail::for_each_claim(asked.tries, "/demand/tries",
                               [&](examination_tries const& tries, std::string const& path) {
                                   at_least_one(path_join(path, "a_year"), tries.a_year);
                                   at_least_one(path_join(path, "years"), tries.years);
                               });
        detail::for_each_claim(asked.accepted_by, "/demand/accepted_by",
                               [&](std::vector<party_id> const& by, std::string const& path) {
                                   if (by.empty()) {
                                       detail::report(found_, "award_requirement.list_empty", path);
                                   }
                                   repeated(path, by);
                               });
    }
    void operator()(policy_requirement const& asked) {
        append_under(found_, "/demand/policy", validate(asked.policy));
    }
    void operator()(curriculum_requirement const& /*asked*/) {}

private:
    void too_little(std::string path, std::string value) {
        detail::report(found_, "award_requirement.least_not_positive", std::move(path),
                       std::move(value));
    }
    void at_least_one(std::string path, std::int64_t count) {
        if (count < 1) {
            too_little(std::move(path), std::to_string(count));
        }
    }
    template <class T>
    void repeated(std::string const& path, std::vector<T> const& list) {
        detail::report_repeated(found_, "award_requirement.value_repeated", path, list);
    }

    issues& found_;
};

} // namespace

issues validate(award_requirement const& value) {
    issues found;
    if (value.name.empty()) {
        detail::report(found, "award_requirement.name_empty", "/name");
    }
    std::visit(demand_check{found}, value.demand);
    detail::validate_part(found, "/cited_as", value.cited_as);
    return found;
}

} // namespace jspu_coop
