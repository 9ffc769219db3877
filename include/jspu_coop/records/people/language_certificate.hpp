/// @file
/// A language certificate of a person.
#pragma once

#include <jspu_coop/base/decimal.hpp>
#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/cefr_level.hpp>
#include <jspu_coop/vocabulary/language.hpp>

#include <string_view>
#include <variant>

namespace jspu_coop {

/// A certificate that states a level by itself.
struct stated_level {
    static constexpr std::string_view kind = "level"; ///< how files tell results apart

    fact<cefr_level> level{}; ///< the level; absent: known that it states none

    /// Equal when all members are.
    friend bool operator==(stated_level const&, stated_level const&) = default;
};
JSPU_COOP_RECORD(stated_level, (level));

/// A certificate that states a score: which level that is, mappings say, and not all alike.
struct examination_score {
    static constexpr std::string_view kind = "score"; ///< how files tell results apart

    language_examination_id examination; ///< which examination: "ielts"
    fact<decimal> score{};               ///< the overall score; absent: known that it states none

    /// Equal when all members are.
    friend bool operator==(examination_score const&, examination_score const&) = default;
};
JSPU_COOP_RECORD(examination_score, (examination, score));

/// What a language certificate states.
using certificate_result = std::variant<stated_level, examination_score>;

/// A language certificate of a person: of which language, what it states, and how long it is good.
/// No number of a document, and nothing else that stands in it.
struct language_certificate {
    jspu_coop::language language; ///< the language
    certificate_result result;    ///< what it states
    fact<date> issued{};          ///< the first day on which it is good
    fact<date> expires{};         ///< the last day on which it is good; absent: it does not expire

    /// Equal when all members are.
    friend bool operator==(language_certificate const&, language_certificate const&) = default;
};
JSPU_COOP_RECORD(language_certificate, (language, result, issued, expires));

/// Everything wrong with a language certificate.
/// @return `language_certificate.expires_before_issued`
[[nodiscard]] JSPU_COOP_EXPORT issues validate(language_certificate const& value);

} // namespace jspu_coop
