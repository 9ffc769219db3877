#include <jspu_coop/policy/conditions.hpp>

#include "policy/detail/drafting.hpp"

#include <algorithm>

namespace jspu_coop::conditions {

namespace {

using detail::name_at;
using detail::part_at;
using detail::parts_at;

/// A condition on one fact with one limit.
template <class Condition>
condition_draft limited(std::string_view fact, limit_draft const& limit, char const* member) {
    issues found;
    fact_name name = name_at<fact_name>("/fact", fact, found);
    auto with = part_at(std::string{"/"} + member, limit, found);
    return condition_draft{condition{Condition{std::move(name), std::move(with)}},
                           std::move(found)};
}

/// A condition on one fact alone.
template <class Condition>
condition_draft plain(std::string_view fact) {
    issues found;
    fact_name name = name_at<fact_name>("/fact", fact, found);
    return condition_draft{condition{Condition{std::move(name)}}, std::move(found)};
}

std::optional<limit> end_at(std::string const& path, std::optional<limit_draft> const& from,
                            issues& found) {
    return from ? std::optional{part_at(path, *from, found)} : std::nullopt;
}

/// A condition on requirements beside one another.
template <class Condition>
condition_draft of_parts(std::vector<requirement_draft> const& parts) {
    issues found;
    auto all = parts_at("/parts", parts, found);
    return condition_draft{condition{Condition{std::move(all)}}, std::move(found)};
}

/// A condition on a requirement of which another depends.
template <class Condition>
condition_draft of_two(std::string const& path, requirement_draft const& first,
                       requirement_draft const& then) {
    issues found;
    requirement on = part_at(path, first, found);
    requirement part = part_at("/then", then, found);
    return condition_draft{condition{Condition{std::move(on), std::move(part)}}, std::move(found)};
}

limit_draft open_limit(std::optional<policy_question_id> question, std::vector<fact_value> readings,
                       issues found) {
    return limit_draft{limit{unpublished_limit{std::move(question), std::move(readings)}},
                       std::move(found)};
}

condition_draft open_rule(std::optional<policy_question_id> question,
                          std::vector<requirement_draft> const& readings, issues found) {
    auto parts = parts_at("/readings", readings, found);
    return condition_draft{condition{unpublished_condition{std::move(question), std::move(parts)}},
                           std::move(found)};
}

} // namespace

requirement_draft require(std::string_view id, condition_draft asked) {
    issues found;
    auto name = name_at<policy_requirement_id>("/id", id, found);
    condition part = part_at("/condition", asked, found);
    return requirement_draft{requirement{std::move(name), {}, {}, {}, std::move(part)},
                             std::move(found)};
}

limit_draft parameter(std::string_view name) {
    issues found;
    auto named = name_at<policy_parameter_id>("/parameter", name, found);
    return limit_draft{limit{parameter_limit{std::move(named)}}, std::move(found)};
}

limit_draft unpublished(std::vector<fact_value> readings) {
    return open_limit({}, std::move(readings), {});
}

limit_draft unpublished(std::string_view question, std::vector<fact_value> readings) {
    issues found;
    auto name = name_at<policy_question_id>("/question", question, found);
    return open_limit(std::move(name), std::move(readings), std::move(found));
}

code_set_value codes(std::string vocabulary, std::vector<std::string> codes) {
    std::sort(codes.begin(), codes.end());
    return {std::move(vocabulary), std::move(codes)};
}

condition_draft at_least(std::string_view fact, limit_draft limit) {
    return limited<at_least_condition>(fact, limit, "limit");
}
condition_draft at_most(std::string_view fact, limit_draft limit) {
    return limited<at_most_condition>(fact, limit, "limit");
}
condition_draft above(std::string_view fact, limit_draft limit) {
    return limited<above_condition>(fact, limit, "limit");
}
condition_draft below(std::string_view fact, limit_draft limit) {
    return limited<below_condition>(fact, limit, "limit");
}

condition_draft between(std::string_view fact, bound lowest, bound highest) {
    issues found;
    fact_name name = name_at<fact_name>("/fact", fact, found);
    auto low = part_at("/lowest", lowest.limit, found);
    auto high = part_at("/highest", highest.limit, found);
    return condition_draft{
        condition{between_condition{std::move(name), std::move(low), std::move(high),
                                    lowest.is_included, highest.is_included}},
        std::move(found)};
}

condition_draft date_within(std::string_view fact, std::optional<limit_draft> first,
                            std::optional<limit_draft> last) {
    issues found;
    fact_name name = name_at<fact_name>("/fact", fact, found);
    auto from = end_at("/first", first, found);
    auto to = end_at("/last", last, found);
    return condition_draft{
        condition{date_within_condition{std::move(name), std::move(from), std::move(to)}},
        std::move(found)};
}

condition_draft equals(std::string_view fact, limit_draft limit) {
    return limited<equals_condition>(fact, limit, "limit");
}
condition_draft holds(std::string_view fact) {
    return plain<holds_condition>(fact);
}
condition_draft present(std::string_view fact) {
    return plain<present_condition>(fact);
}

condition_draft one_of(std::string_view fact, limit_draft codes) {
    return limited<one_of_condition>(fact, codes, "codes");
}
condition_draft one_of(std::string_view fact, std::string vocabulary,
                       std::vector<std::string> list) {
    return one_of(fact, codes(std::move(vocabulary), std::move(list)));
}
condition_draft none_of(std::string_view fact, limit_draft codes) {
    return limited<none_of_condition>(fact, codes, "codes");
}
condition_draft none_of(std::string_view fact, std::string vocabulary,
                        std::vector<std::string> list) {
    return none_of(fact, codes(std::move(vocabulary), std::move(list)));
}
condition_draft papers_present(std::string_view fact, limit_draft papers) {
    return limited<papers_present_condition>(fact, papers, "papers");
}
condition_draft papers_present(std::string_view fact, std::string vocabulary,
                               std::vector<std::string> list) {
    return papers_present(fact, codes(std::move(vocabulary), std::move(list)));
}
condition_draft within_field(std::string_view fact, limit_draft fields) {
    return limited<within_field_condition>(fact, fields, "fields");
}
condition_draft level_at_least(std::string_view fact, limit_draft limit) {
    return limited<level_at_least_condition>(fact, limit, "limit");
}
condition_draft level_at_least(std::string_view fact, std::string scale, std::string level) {
    return level_at_least(fact, level_value{std::move(scale), std::move(level)});
}
condition_draft grade_at_least(std::string_view fact, limit_draft limit) {
    return limited<grade_at_least_condition>(fact, limit, "limit");
}

day_draft day_of(std::string_view fact) {
    issues found;
    fact_name name = name_at<fact_name>("/fact", fact, found);
    return day_draft{day_point{fact_day{std::move(name)}}, std::move(found)};
}

condition_draft elapsed(elapsed_time time, comparison compared, limit_draft limit) {
    issues found;
    day_point from = part_at("/from", time.from, found);
    day_point to = part_at("/to", time.to, found);
    auto with = part_at("/limit", limit, found);
    return condition_draft{
        condition{elapsed_condition{std::move(from), std::move(to), time.unit.get(),
                                    time.count.get(), time.no_such_day.get(), time.counted.get(),
                                    compared, std::move(with)}},
        std::move(found)};
}

condition_draft all_of(std::vector<requirement_draft> parts) {
    return of_parts<all_condition>(parts);
}

condition_draft any_of(std::vector<requirement_draft> parts) {
    return of_parts<any_condition>(parts);
}

condition_draft at_least_k(std::int64_t count, std::vector<requirement_draft> parts) {
    issues found;
    auto all = parts_at("/parts", parts, found);
    return condition_draft{condition{at_least_k_condition{count, std::move(all)}},
                           std::move(found)};
}

condition_draft not_met(requirement_draft part) {
    issues found;
    requirement only = part_at("/part", part, found);
    return condition_draft{condition{not_condition{std::move(only)}}, std::move(found)};
}

condition_draft unpublished(std::vector<requirement_draft> readings) {
    return open_rule({}, readings, {});
}

condition_draft unpublished(std::string_view question, std::vector<requirement_draft> readings) {
    issues found;
    auto name = name_at<policy_question_id>("/question", question, found);
    return open_rule(std::move(name), readings, std::move(found));
}

condition_draft meets(std::string_view policy, std::string_view version) {
    issues found;
    auto id = name_at<policy_id>("/policy", policy, found);
    auto of = name_at<policy_version_id>("/version", version, found);
    return condition_draft{condition{reference_condition{std::move(id), std::move(of)}},
                           std::move(found)};
}

condition_draft guarded::then(requirement_draft part) const {
    return of_two<when_condition>("/guard", guard, part);
}

condition_draft excepted::then(requirement_draft part) const {
    return of_two<unless_condition>("/exception", exception, part);
}

} // namespace jspu_coop::conditions
