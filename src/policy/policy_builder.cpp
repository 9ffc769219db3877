#include <jspu_coop/policy/policy_builder.hpp>

#include "policy/detail/drafting.hpp"

#include <string>
#include <utility>

namespace jspu_coop {

namespace {

using detail::name_at;

/// Adds to a list and replaces the issues: both, or, where memory ends, neither.
template <class Part>
void add_part(std::vector<Part>& to, Part part, issues& found, issues with) {
    to.push_back(std::move(part));
    found = std::move(with);
}

} // namespace

policy_builder::policy_builder(std::string_view id, text labels, reference_day_kind by)
    : made_{policy_id{"malformed"}, std::move(labels), by, {}, {}, {}, {}, {}} {
    made_.id = name_at<policy_id>("/id", id, found_);
}

policy_builder& policy_builder::or_by(reference_day_kind by) {
    made_.other_reference_days.push_back(by);
    return *this;
}

policy_builder& policy_builder::governs(requirement_draft whom) {
    issues found = found_;
    requirement part = detail::part_at(path_join("/scope", made_.scope.size()), whom, found);
    add_part(made_.scope, std::move(part), found_, std::move(found));
    return *this;
}

policy_builder& policy_builder::parameter(std::string_view name, text labels, fact_type type,
                                          std::optional<citation> cited_as) {
    issues found = found_;
    std::string const path = path_join("/parameters", made_.parameters.size());
    auto named = name_at<policy_parameter_id>(path + "/name", name, found);
    add_part(
        made_.parameters,
        policy_parameter{std::move(named), std::move(labels), std::move(type), std::move(cited_as)},
        found_, std::move(found));
    return *this;
}

policy_builder& policy_builder::question(std::string_view id, text labels) {
    issues found = found_;
    std::string const path = path_join("/questions", made_.questions.size());
    auto named = name_at<policy_question_id>(path + "/id", id, found);
    add_part(made_.questions, policy_question{std::move(named), std::move(labels)}, found_,
             std::move(found));
    return *this;
}

policy_builder& policy_builder::version(std::string_view id, period in_force,
                                        std::vector<requirement_draft> requirements,
                                        std::optional<citation> cited_as) {
    issues found = found_;
    std::string const path = path_join("/versions", made_.versions.size());
    auto named = name_at<policy_version_id>(path + "/id", id, found);
    auto all = detail::parts_at(path + "/requirements", requirements, found);
    add_part(made_.versions,
             policy_version{std::move(named), in_force, std::move(all), std::move(cited_as)},
             found_, std::move(found));
    return *this;
}

policy_builder& policy_builder::read_in(source where) {
    made_.sources.push_back(std::move(where));
    return *this;
}

result<policy> policy_builder::build() const {
    if (!found_.empty()) {
        return fault{found_};
    }
    return checked(made_);
}

result<policy> policy_builder::build(fact_schema const& schema) const {
    if (!found_.empty()) {
        return fault{found_};
    }
    issues found = validate(made_, schema);
    if (has_errors(found)) {
        return fault{std::move(found)};
    }
    return made_;
}

} // namespace jspu_coop
