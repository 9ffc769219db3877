#include <jspu_coop/policy/policy.hpp>

#include "base/detail/report.hpp"
#include "policy/detail/checks.hpp"
#include "policy/detail/limits.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace jspu_coop {

namespace {

using detail::report;

constexpr int most_deep = 12;

/// Where a requirement stands.
struct place {
    std::string path;         ///< of the requirement
    int depth{1};             ///< how many requirements it is below, with itself
    bool is_top{false};       ///< it is one of a version's requirements
    bool may_be_waived{true}; ///< it stands neither under `not` nor in a guard or scope
};

/// Checks the trees of one policy.
class tree_judge {
public:
    tree_judge(issues& found, policy const& of) : found_{found}, of_{of} {}

    void judge_all(std::vector<requirement> const& list, place const& at, char const* member) {
        for (std::size_t index = 0; index < list.size(); ++index) {
            place each = at;
            each.path = path_join(path_join(at.path, member), index);
            judge(list[index], each);
        }
        judge_equal(list, path_join(at.path, member), "policy.parts_equal");
    }

    /// Begins a version: its ids are its own, with those of the scope.
    void begin_version() {
        ids_.clear();
        for (requirement const& each : of_.scope) {
            remember(each);
        }
    }
    [[nodiscard]] std::set<std::string> const& used() const noexcept { return used_; }
    [[nodiscard]] bool asks(policy_question_id const& question) const {
        return questions_.contains(question.str());
    }

private:
    void remember(requirement const& each) {
        ids_.insert(each.id);
        for (requirement const* part : parts_of(each)) {
            remember(*part);
        }
    }

    void judge(requirement const& each, place const& at) {
        if (!ids_.insert(each.id).second) {
            report(found_, "policy.requirement_repeated", at.path + "/id", each.id.str());
        }
        if (each.force == requirement_force::advisory && !at.is_top) {
            report(found_, "policy.advisory_not_at_top", at.path + "/force", each.id.str());
        }
        if (each.force == requirement_force::waivable && !at.may_be_waived) {
            report(found_, "policy.waivable_under_not", at.path + "/force", each.id.str());
        }
        if (each.cited_as) {
            append_under(found_, at.path + "/cited_as", validate(*each.cited_as));
        }
        if (at.depth > most_deep) {
            report(found_, "policy.too_deep", at.path, each.id.str(),
                   {{"most", std::to_string(most_deep)}});
            return;
        }
        std::string const path = at.path + "/condition";
        std::visit([&](auto const& held) { judge_condition(held, each, path); }, each.condition);
        detail::for_each_limit(each.condition,
                               [&](fact_name const*, limit const& with, char const* member) {
                                   judge_limit(with, path_join(path, member));
                               });
        auto const parts = parts_of(each);
        for (std::size_t index = 0; index < parts.size(); ++index) {
            bool const is_guard =
                index == 0 && std::holds_alternative<when_condition>(each.condition);
            bool const is_negated = std::holds_alternative<not_condition>(each.condition);
            judge(*parts[index], {detail::path_of_part(at.path, each, index), at.depth + 1, false,
                                  at.may_be_waived && !is_guard && !is_negated});
        }
    }

    void judge_equal(std::vector<requirement> const& list, std::string const& path,
                     char const* code) {
        std::map<std::string, std::string> met;
        for (std::size_t at = 0; at < list.size(); ++at) {
            auto const [first, is_new] =
                met.try_emplace(detail::meaning_of(list[at].condition), list[at].id.str());
            if (!is_new) {
                report(found_, code, path_join(path, at), list[at].id.str(),
                       {{"other", first->second}});
            }
        }
    }
    void judge_parts(std::vector<requirement> const& parts, std::string const& path) {
        if (parts.empty()) {
            report(found_, "policy.parts_empty", path + "/parts");
        }
        judge_equal(parts, path + "/parts", "policy.parts_equal");
    }
    void judge_condition(all_condition const& held, requirement const&, std::string const& path) {
        judge_parts(held.parts, path);
    }
    void judge_condition(any_condition const& held, requirement const&, std::string const& path) {
        judge_parts(held.parts, path);
    }
    void judge_condition(at_least_k_condition const& held, requirement const&,
                         std::string const& path) {
        judge_parts(held.parts, path);
        if (held.count < 1 || held.count > static_cast<std::int64_t>(held.parts.size())) {
            report(found_, "policy.count_out_of_range", path + "/count", std::to_string(held.count),
                   {{"most", std::to_string(held.parts.size())}});
        }
    }
    void judge_condition(when_condition const& held, requirement const&, std::string const& path) {
        judge_two(held.guard, held.then, path);
    }
    void judge_condition(unless_condition const& held, requirement const&,
                         std::string const& path) {
        judge_two(held.exception, held.then, path);
        if (held.exception.get().labels.empty()) {
            report(found_, "policy.exception_without_labels", path + "/exception/labels",
                   held.exception.get().id.str());
        }
    }
    void judge_two(branch const& first, branch const& then, std::string const& path) {
        if (detail::meaning_of(first.get().condition) == detail::meaning_of(then.get().condition)) {
            report(found_, "policy.parts_equal", path + "/then", then.get().id.str(),
                   {{"other", first.get().id.str()}});
        }
    }
    void judge_condition(unpublished_condition const& held, requirement const&,
                         std::string const& path) {
        if (held.readings.size() < 2) {
            report(found_, "policy.too_few_readings", path + "/readings");
        }
        judge_equal(held.readings, path + "/readings", "policy.readings_repeated");
        judge_question(held.question, held.readings.size(), path);
    }
    void judge_condition(date_within_condition const& held, requirement const&,
                         std::string const& path) {
        if (!held.first && !held.last) {
            report(found_, "policy.limits_missing", path);
        }
    }
    void judge_condition(elapsed_condition const& held, requirement const&,
                         std::string const& path) {
        for (auto const& [member, how] :
             {std::pair{"/count", held.count}, {"/no_such_day", held.no_such_day}}) {
            if (how == rounding::reject) {
                report(found_, "policy.rounding_rejects", path + member, to_string(how));
            }
        }
        if (held.from == held.to) {
            report(found_, "policy.same_day_twice", path + "/to");
        }
        if (!std::holds_alternative<fact_day>(held.from)
            && !std::holds_alternative<fact_day>(held.to)) {
            report(found_, "policy.no_fact", path);
        }
    }
    template <class Other>
    void judge_condition(Other const&, requirement const&, std::string const&) {}

    void judge_limit(limit const& with, std::string const& path) {
        if (auto const* named = std::get_if<parameter_limit>(&with)) {
            bool const is_known =
                std::any_of(of_.parameters.begin(), of_.parameters.end(),
                            [&](auto const& each) { return each.name == named->parameter; });
            if (!is_known) {
                report(found_, "policy.parameter_unknown", path + "/parameter",
                       named->parameter.str());
            }
            used_.insert(named->parameter.str());
        }
        if (auto const* open = std::get_if<unpublished_limit>(&with)) {
            if (open->readings.size() < 2) {
                report(found_, "policy.too_few_readings", path + "/readings");
            }
            for (std::size_t at = 0; at < open->readings.size(); ++at) {
                auto const here = open->readings.begin() + static_cast<std::ptrdiff_t>(at);
                if (std::find(open->readings.begin(), here, *here) != here) {
                    report(found_, "policy.readings_repeated", path_join(path + "/readings", at),
                           to_string(*here));
                }
            }
            judge_question(open->question, open->readings.size(), path);
        }
    }
    void judge_question(std::optional<policy_question_id> const& named, std::size_t readings,
                        std::string const& path) {
        if (!named) {
            return;
        }
        auto const [known, is_new] = questions_.try_emplace(named->str(), readings);
        if (!is_new && known->second != readings) {
            report(
                found_, "policy.question_differs", path + "/question", named->str(),
                {{"expected", std::to_string(known->second)}, {"found", std::to_string(readings)}});
        }
    }

    issues& found_;
    policy const& of_;
    std::set<policy_requirement_id> ids_;
    std::set<std::string> used_;
    std::map<std::string, std::size_t> questions_;
};

void check_versions(issues& found, policy const& value) {
    if (value.versions.empty()) {
        report(found, "policy.versions_empty", "/versions");
    }
    std::set<policy_version_id> met;
    for (std::size_t at = 0; at < value.versions.size(); ++at) {
        policy_version const& each = value.versions[at];
        std::string const path = path_join("/versions", at);
        if (!met.insert(each.id).second) {
            report(found, "policy.version_repeated", path + "/id", each.id.str());
        }
        bool const binds = std::any_of(
            each.requirements.begin(), each.requirements.end(),
            [](requirement const& one) { return one.force != requirement_force::advisory; });
        if (!binds) {
            report(found, "policy.requirements_empty", path + "/requirements");
        }
        detail::validate_part(found, path + "/cited_as", each.cited_as);
        if (at == 0) {
            continue;
        }
        period const& before = value.versions[at - 1].in_force;
        std::string const here = path + "/in_force";
        if (before.is_open()) {
            report(found, "policy.version_not_last", path_join("/versions", at - 1) + "/in_force",
                   to_string(before));
        } else if (each.in_force.first() <= *before.last()) {
            report(found, "policy.versions_overlap", here, to_string(each.in_force),
                   {{"before", to_string(before)}});
        } else if (each.in_force.first() - *before.last() > 1) {
            report(found, "policy.versions_gap", here, to_string(each.in_force),
                   {{"before", to_string(before)}});
        }
    }
}

void check_reference_days(issues& found, policy const& value) {
    std::set<reference_day_kind> met{value.reference_day};
    for (std::size_t at = 0; at < value.other_reference_days.size(); ++at) {
        if (!met.insert(value.other_reference_days[at]).second) {
            report(found, "policy.reference_day_repeated", path_join("/other_reference_days", at),
                   to_string(value.other_reference_days[at]));
        }
    }
}

void check_parameters(issues& found, policy const& value, std::set<std::string> const& used) {
    std::set<policy_parameter_id> met;
    for (std::size_t at = 0; at < value.parameters.size(); ++at) {
        policy_parameter const& each = value.parameters[at];
        std::string const path = path_join("/parameters", at);
        if (!met.insert(each.name).second) {
            report(found, "policy.parameter_repeated", path + "/name", each.name.str());
        } else if (!used.contains(each.name.str())) {
            report(found, "policy.parameter_unused", path + "/name", each.name.str());
        }
        if (each.labels.empty()) {
            report(found, "policy.labels_empty", path + "/labels");
        }
        append_under(found, path + "/type", validate(each.type));
        detail::validate_part(found, path + "/cited_as", each.cited_as);
    }
}

void check_questions(issues& found, policy const& value, tree_judge const& trees) {
    std::set<policy_question_id> met;
    for (std::size_t at = 0; at < value.questions.size(); ++at) {
        policy_question const& each = value.questions[at];
        std::string const path = path_join("/questions", at);
        if (!met.insert(each.id).second) {
            report(found, "policy.question_repeated", path + "/id", each.id.str());
        } else if (!trees.asks(each.id)) {
            report(found, "policy.question_unknown", path + "/id", each.id.str());
        }
        if (each.labels.empty()) {
            report(found, "policy.labels_empty", path + "/labels");
        }
    }
}

} // namespace

issues validate(policy const& value) {
    issues found;
    if (value.labels.empty()) {
        report(found, "policy.labels_empty", "/labels");
    }
    if (value.sources.empty()) {
        report(found, "policy.sources_empty", "/sources");
    }
    detail::validate_each(found, "/sources", value.sources);
    check_reference_days(found, value);
    check_versions(found, value);
    tree_judge trees{found, value};
    trees.judge_all(value.scope, {"", 1, false, false}, "scope");
    for (std::size_t at = 0; at < value.versions.size(); ++at) {
        trees.begin_version();
        trees.judge_all(value.versions[at].requirements,
                        {path_join("/versions", at), 1, true, true}, "requirements");
    }
    check_parameters(found, value, trees.used());
    check_questions(found, value, trees);
    return found;
}

issues validate(policy const& value, fact_schema const& schema) {
    issues found = validate(value);
    detail::check_facts(found, value, schema);
    if (!has_errors(found)) {
        detail::check_entanglement(found, value, schema, [](policy_id const&) { return nullptr; });
    }
    return found;
}

} // namespace jspu_coop
