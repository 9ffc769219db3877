/// @file
/// In what form an organisation's programme is taken part in, as the university names them.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/vocabulary/label.hpp>

namespace jspu_coop {

/// In what form an organisation's programme is taken part in, as the university names them.
enum class programme_form {
    grant,    ///< a grant or scholarship
    project,  ///< a project
    training, ///< a training programme
    workshop  ///< a workshop
};

JSPU_COOP_ENUM(programme_form, grant, project, training, workshop);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<programme_form> = "programme_form";

/// The name of a form in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(programme_form value) noexcept {
    switch (value) {
    case programme_form::grant:
        return {"Grant", "Грант", "Grant"};
    case programme_form::project:
        return {"Loyiha", "Проект", "Project"};
    case programme_form::training:
        return {"Oʻquv dasturi", "Программа обучения", "Training programme"};
    case programme_form::workshop:
        return {"Amaliy seminar", "Практический семинар", "Workshop"};
    }
    return {};
}

} // namespace jspu_coop
