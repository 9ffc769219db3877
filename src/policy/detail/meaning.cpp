#include <jspu_coop/base/print.hpp>

#include "base/detail/overloaded.hpp"
#include "policy/detail/checks.hpp"

#include <algorithm>

namespace jspu_coop::detail {

namespace {

/// The meanings of parts; of parts whose order does not matter, sorted.
std::string listed(std::vector<std::string> meanings, bool is_ordered) {
    if (!is_ordered) {
        std::sort(meanings.begin(), meanings.end());
    }
    std::string all = "(";
    for (std::string const& each : meanings) {
        all += each + ";";
    }
    return all + ")";
}

std::string listed(std::vector<requirement> const& parts, bool is_ordered) {
    std::vector<std::string> meanings;
    for (requirement const& each : parts) {
        meanings.push_back(meaning_of(each.condition));
    }
    return listed(std::move(meanings), is_ordered);
}

std::string one(branch const& part) {
    return meaning_of(part.get().condition);
}

} // namespace

std::string meaning_of(condition const& of) {
    return std::visit(
        overloaded{
            [](all_condition const& held) { return "all" + listed(held.parts, false); },
            [](any_condition const& held) { return "any" + listed(held.parts, false); },
            [](at_least_k_condition const& held) {
                return std::to_string(held.count) + listed(held.parts, false);
            },
            [](not_condition const& held) { return "not(" + one(held.part) + ")"; },
            [](when_condition const& held) {
                return "when" + listed(std::vector{one(held.guard), one(held.then)}, true);
            },
            [](unless_condition const& held) {
                return "unless" + listed(std::vector{one(held.exception), one(held.then)}, true);
            },
            [](unpublished_condition const& held) {
                std::string const asked = held.question ? held.question->str() : "";
                return "one of " + asked + listed(held.readings, held.question.has_value());
            },
            [](auto const& held) { return std::string{held.kind} + printed(held); }},
        of);
}

std::string path_of_part(std::string const& path, requirement const& of, std::size_t part) {
    std::string const here = path + "/condition";
    return std::visit(
        overloaded{
            [&](not_condition const&) { return here + "/part"; },
            [&](when_condition const&) { return here + (part == 0 ? "/guard" : "/then"); },
            [&](unless_condition const&) { return here + (part == 0 ? "/exception" : "/then"); },
            [&](unpublished_condition const&) { return path_join(here + "/readings", part); },
            [&](auto const&) { return path_join(here + "/parts", part); }},
        of.condition);
}

} // namespace jspu_coop::detail
