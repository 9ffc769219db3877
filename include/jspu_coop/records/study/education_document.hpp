/// @file
/// The kinds of documents on education, and what their recognition is for.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/vocabulary/label.hpp>
#include <jspu_coop/vocabulary/qualification_level.hpp>

#include <string_view>

namespace jspu_coop {

/// A kind of document on education, in ascending order of what it closes; last, what closes
/// nothing.
enum class education_document {
    school_certificate,  ///< of general secondary education
    vocational_diploma,  ///< of vocational education
    short_cycle_diploma, ///< of short-cycle tertiary education
    bachelor_diploma,    ///< of the first cycle
    master_diploma,      ///< of the second cycle
    doctoral_diploma,    ///< of the third cycle
    period_of_study      ///< on a period of study: a transcript without a qualification
};
JSPU_COOP_ENUM(education_document, school_certificate, vocational_diploma, short_cycle_diploma,
               bachelor_diploma, master_diploma, doctoral_diploma, period_of_study);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<education_document> = "education_document";

/// The diploma of a level of higher education.
/// @pre `level` is an enumerator
[[nodiscard]] constexpr education_document diploma_of(qualification_level level) noexcept {
    return static_cast<education_document>(static_cast<int>(education_document::short_cycle_diploma)
                                           + static_cast<int>(level));
}

/// The name of a kind in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(education_document value) noexcept {
    switch (value) {
    case education_document::school_certificate:
        return {"Umumiy oʻrta taʼlim shahodatnomasi", "Аттестат об общем среднем образовании",
                "School certificate"};
    case education_document::vocational_diploma:
        return {"Kasb-hunar taʼlimi diplomi", "Диплом о профессиональном образовании",
                "Vocational diploma"};
    case education_document::short_cycle_diploma:
        return {"Qisqa davrli oliy taʼlim diplomi", "Диплом о высшем образовании короткого цикла",
                "Short-cycle diploma"};
    case education_document::bachelor_diploma:
        return {"Bakalavr diplomi", "Диплом бакалавра", "Bachelor's diploma"};
    case education_document::master_diploma:
        return {"Magistr diplomi", "Диплом магистра", "Master's diploma"};
    case education_document::doctoral_diploma:
        return {"Doktorlik diplomi", "Диплом доктора", "Doctoral diploma"};
    case education_document::period_of_study:
        return {"Oʻqish davri haqidagi hujjat", "Документ о периоде обучения",
                "Document on a period of study"};
    }
    return {};
}

/// What a document is to be recognised for. Recognition for one says nothing of the other.
enum class recognition_purpose {
    further_study, ///< to go on studying
    profession     ///< to work in a profession
};
JSPU_COOP_ENUM(recognition_purpose, further_study, profession);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<recognition_purpose> = "recognition_purpose";

/// The name of a purpose in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(recognition_purpose value) noexcept {
    switch (value) {
    case recognition_purpose::further_study:
        return {"Oʻqishni davom ettirish", "Продолжение образования", "Further study"};
    case recognition_purpose::profession:
        return {"Kasbiy faoliyat", "Профессиональная деятельность", "Work in a profession"};
    }
    return {};
}

} // namespace jspu_coop
