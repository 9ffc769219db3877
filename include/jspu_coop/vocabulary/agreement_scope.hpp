/// @file
/// The four scopes of the university's agreements, as it publishes them.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/vocabulary/enum_set.hpp>
#include <jspu_coop/vocabulary/label.hpp>

namespace jspu_coop {

/// The four scopes of the university's agreements, as it publishes them of itself. The finer
/// `scope` is what clauses and activities carry.
enum class agreement_scope {
    academic_exchange,       ///< participation of students and faculty in academic exchange
    joint_research_projects, ///< joint scientific research projects
    publication_in_international_journals, ///< publication of articles in international journals
    exchange_of_knowledge_and_experience   ///< exchange of academic knowledge and experience
};

JSPU_COOP_ENUM(agreement_scope, academic_exchange, joint_research_projects,
               publication_in_international_journals, exchange_of_knowledge_and_experience);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<agreement_scope> = "agreement_scope";

/// A set of agreement scopes.
using agreement_scope_set = enum_set<agreement_scope>;

/// The name of an agreement scope in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(agreement_scope value) noexcept {
    switch (value) {
    case agreement_scope::academic_exchange:
        return {"Akademik almashinuv", "Академический обмен", "Academic exchange"};
    case agreement_scope::joint_research_projects:
        return {"Qoʻshma ilmiy tadqiqot loyihalari", "Совместные научно-исследовательские проекты",
                "Joint research projects"};
    case agreement_scope::publication_in_international_journals:
        return {"Xalqaro jurnallarda maqolalar chop etish",
                "Публикация статей в международных журналах",
                "Publication in international journals"};
    case agreement_scope::exchange_of_knowledge_and_experience:
        return {"Ilmiy bilim va tajriba almashish", "Обмен академическими знаниями и опытом",
                "Exchange of academic knowledge and experience"};
    }
    return {};
}

} // namespace jspu_coop
