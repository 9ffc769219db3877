/// One treaty against a document of which country and kind are settled.
#pragma once

#include <jspu_coop/questions/document_recognition.hpp>

#include "questions/document_recognition/judged.hpp"

#include <array>
#include <cstddef>

namespace jspu_coop::detail {

inline constexpr std::size_t purpose_count = every<recognition_purpose>().size();
inline constexpr std::size_t check_count = every<treaty_check>().size();

/// One of the things that a document may be.
struct document_reading {
    fact<country> issued_in;       ///< missing: in some other country
    fact<education_document> kind; ///< known, or absent
};

/// What is asked of every treaty alike.
struct recognition_question {
    presented_document const& document;
    country recognised_in;
    date day;
};

/// The answers about one treaty.
struct treaty_judgement {
    std::array<judged, check_count> checks{};         ///< by `treaty_check`
    judged covers{};                                  ///< all of them
    std::array<judged, purpose_count> effects{};      ///< by `recognition_purpose`: whether it
                                                      ///< recognises what it covers
    std::array<judged, purpose_count> recognised{};   ///< whether it recognises the document
    std::array<judged, purpose_count> by_procedure{}; ///< whether it leaves it to a procedure

    friend bool operator==(treaty_judgement const&, treaty_judgement const&) = default;
};

/// Where a fact of the document stands.
[[nodiscard]] fact_place place_in_document(char const* member);

/// Whether the document bears no day after the day asked about.
[[nodiscard]] judged is_there(recognition_question const& asked);

/// A treaty against a document.
[[nodiscard]] treaty_judgement judgement_of(recognition_treaty const& treaty,
                                            recognition_question const& asked,
                                            document_reading const& reading);

/// What a treaty says of a state; null when it does not list it.
[[nodiscard]] treaty_party const* party_of(recognition_treaty const& treaty, country const& state);

/// What a treaty says of a purpose: missing where it is not listed.
[[nodiscard]] fact<recognition_effect> effect_for(recognition_treaty const& treaty,
                                                  recognition_purpose purpose);

} // namespace jspu_coop::detail
