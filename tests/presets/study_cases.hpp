/// @file
/// The golden cases of study and progression: what the library tells in each, in three languages.
#pragma once

#include <jspu_coop/base/fault.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/register/view.hpp>
#include <jspu_coop/verdict/finding.hpp>

#include <functional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop::testing {

/// What is told: answers, and refusals.
class told_story {
public:
    /// Tells an answer.
    told_story& tell(finding what) {
        parts.emplace_back(std::move(what));
        return *this;
    }
    /// Tells an answer or a refusal.
    told_story& tell(result<finding> const& what) {
        return what.has_error() ? refuse(what.error()) : tell(*what);
    }
    /// Tells a refusal.
    told_story& refuse(fault const& why) {
        parts.emplace_back(why);
        return *this;
    }
    /// Tells a refusal that is expected.
    template <class T>
    told_story& refuse(result<T> const& what) {
        return refuse(what.error()); // one that is no refusal throws
    }

    std::vector<std::variant<finding, fault>> parts; ///< in order
};

/// A case: its number among the edge cases of the domain, its name, and what is told.
struct study_case {
    int number;                      ///< the number
    std::string name;                ///< "26-credited-by-compensation", as its files are called
    std::function<told_story()> ask; ///< asks the library
};

/// Cases about credits, grades and averages.
[[nodiscard]] std::vector<study_case> grade_cases();
/// Cases about what happens to students of joint programmes.
[[nodiscard]] std::vector<study_case> progression_cases();

} // namespace jspu_coop::testing
