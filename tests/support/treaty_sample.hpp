/// @file
/// A small treaty and a document that it covers.
#pragma once

#include <jspu_coop/questions/document_recognition.hpp>
#include <jspu_coop/records/study/recognition_treaty.hpp>

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

/// What is said of a state; without an end.
[[nodiscard]] inline treaty_party party_since(char const* state, fact<date> since) {
    return {country{state}, std::move(since), fact<date>::absent(), {}};
}

/// A treaty of Belarus and Uzbekistan since the first day of 2020: diplomas of bachelors, for
/// further study; for professions by a procedure; without further conditions.
[[nodiscard]] inline recognition_treaty small_treaty(std::string id = "treaty") {
    return {recognition_treaty_id{std::move(id)},
            text{{"en", "Treaty"}},
            {party_since("BY", date{2020, 1, 1}), party_since("UZ", date{2020, 1, 1})},
            true,
            {{education_document::bachelor_diploma, true},
             {education_document::school_certificate, false}},
            {{recognition_purpose::further_study, recognition_effect::recognised},
             {recognition_purpose::profession, recognition_effect::by_procedure}},
            false,
            false,
            fact<bool>::absent(),
            false,
            {{"Treaty", {}, {}}}};
}

/// The same, with every condition: accredited issuers, and issued after entry into force, but for
/// documents of the USSR.
[[nodiscard]] inline recognition_treaty strict_treaty(std::string id = "treaty") {
    recognition_treaty made = small_treaty(std::move(id));
    made.accredited_only = true;
    made.issued_since_entry = true;
    made.entry_day_counts = false;
    made.ussr_exempt = true;
    return made;
}

/// A diploma of a bachelor from Belarus.
[[nodiscard]] inline presented_document diploma_of(date const& issued_on) {
    return {country{"BY"}, issued_on, education_document::bachelor_diploma, true, false, false};
}

} // namespace jspu_coop::testing
