/// What is told of one treaty.
#pragma once

#include <jspu_coop/questions/document_recognition.hpp>

#include "questions/document_recognition/judged.hpp"
#include "questions/document_recognition/treaty_judgement.hpp"

namespace jspu_coop::detail {

/// What came of a check, with what it compared.
[[nodiscard]] finding finding_of(treaty_check check, recognition_treaty const& treaty,
                                 recognition_question const& asked, judged const& came_of_it);

/// What the treaty does for a purpose.
[[nodiscard]] finding finding_of(recognition_purpose purpose, recognition_treaty const& treaty,
                                 judged const& came_of_it);

} // namespace jspu_coop::detail
