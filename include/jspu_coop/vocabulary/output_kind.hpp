/// @file
/// Kinds of what a project brings forth.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/vocabulary/label.hpp>

namespace jspu_coop {

/// Kinds of what a project brings forth.
enum class output_kind {
    article, ///< an article in a journal or in proceedings
    book,    ///< a monograph, textbook or other book
    method,  ///< a method or course
    dataset, ///< data for others to use
    patent,  ///< a patent or another protected result
    event,   ///< a conference, seminar or school
    other    ///< anything else; its title says what
};

JSPU_COOP_ENUM(output_kind, article, book, method, dataset, patent, event, other);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<output_kind> = "output_kind";

/// The name of a kind in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(output_kind value) noexcept {
    switch (value) {
    case output_kind::article:
        return {"Maqola", "Статья", "Article"};
    case output_kind::book:
        return {"Kitob", "Книга", "Book"};
    case output_kind::method:
        return {"Uslub yoki kurs", "Методика или курс", "Method or course"};
    case output_kind::dataset:
        return {"Maʼlumotlar toʻplami", "Набор данных", "Dataset"};
    case output_kind::patent:
        return {"Patent", "Патент", "Patent"};
    case output_kind::event:
        return {"Tadbir", "Мероприятие", "Event"};
    case output_kind::other:
        return {"Boshqa natija", "Иной результат", "Other output"};
    }
    return {};
}

} // namespace jspu_coop
