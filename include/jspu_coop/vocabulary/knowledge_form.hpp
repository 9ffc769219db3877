/// @file
/// In what form knowledge and experience are exchanged.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/vocabulary/label.hpp>

namespace jspu_coop {

/// In what form knowledge and experience are exchanged.
enum class knowledge_form {
    consultation,       ///< advice on a question of the other side
    guest_lecture,      ///< a lecture or master class for the other side
    teaching_materials, ///< textbooks, courses and other materials
    methods,            ///< methods of teaching, assessment or research
    study_visit,        ///< a visit to see how the other side works
    other               ///< any other form; the purpose says which
};

JSPU_COOP_ENUM(knowledge_form, consultation, guest_lecture, teaching_materials, methods,
               study_visit, other);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<knowledge_form> = "knowledge_form";

/// The name of a form in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(knowledge_form value) noexcept {
    switch (value) {
    case knowledge_form::consultation:
        return {"Maslahat", "Консультация", "Consultation"};
    case knowledge_form::guest_lecture:
        return {"Mehmon maʼruzasi", "Гостевая лекция", "Guest lecture"};
    case knowledge_form::teaching_materials:
        return {"Oʻquv materiallari", "Учебные материалы", "Teaching materials"};
    case knowledge_form::methods:
        return {"Uslublar", "Методики", "Methods"};
    case knowledge_form::study_visit:
        return {"Tajriba oʻrganish safari", "Ознакомительный визит", "Study visit"};
    case knowledge_form::other:
        return {"Boshqa shakl", "Иная форма", "Other form"};
    }
    return {};
}

} // namespace jspu_coop
