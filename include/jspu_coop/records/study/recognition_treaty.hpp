/// @file
/// A treaty by which states recognise each other's documents on education.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/study/education_document.hpp>
#include <jspu_coop/vocabulary/citation.hpp>
#include <jspu_coop/vocabulary/country.hpp>
#include <jspu_coop/vocabulary/label.hpp>

#include <string_view>
#include <vector>

namespace jspu_coop {

/// What a treaty does, for a purpose, for the documents that it covers.
enum class recognition_effect {
    recognised,                    ///< they are recognised
    unless_substantial_difference, ///< they are recognised unless whoever recognises shows that
                                   ///< they differ substantially
    by_procedure,                  ///< they are recognised by a procedure, case by case
    not_covered                    ///< nothing: the treaty does not speak of the purpose
};
JSPU_COOP_ENUM(recognition_effect, recognised, unless_substantial_difference, by_procedure,
               not_covered);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<recognition_effect> = "recognition_effect";

/// The name of an effect in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(recognition_effect value) noexcept {
    switch (value) {
    case recognition_effect::recognised:
        return {"Tan olinadi", "Признаётся", "Recognised"};
    case recognition_effect::unless_substantial_difference:
        return {"Jiddiy farq koʻrsatilmasa, tan olinadi",
                "Признаётся, если не показано существенное различие",
                "Recognised unless a substantial difference is shown"};
    case recognition_effect::by_procedure:
        return {"Tan olish tartib-taomili orqali", "По процедуре признания",
                "By a procedure of recognition"};
    case recognition_effect::not_covered:
        return {"Shartnomada nazarda tutilmagan", "Договором не предусмотрено",
                "Not covered by the treaty"};
    }
    return {};
}

/// A state under a treaty.
struct treaty_party {
    country state;      ///< which state
    fact<date> since{}; ///< the first day on which the treaty binds it; absent: it never did; while
                        ///< it is missing, nobody knows whether the treaty binds the state at all
    fact<date> last{};  ///< the last day; absent: there is no end
    std::vector<citation> cited_as{}; ///< where this is said

    /// Equal when all members are.
    friend bool operator==(treaty_party const&, treaty_party const&) = default;
};
JSPU_COOP_RECORD(treaty_party, (state, since, last, cited_as));

/// Whether a treaty covers a kind of document.
struct covered_document {
    education_document kind; ///< which kind
    fact<bool> covered{};    ///< whether it does

    /// Equal when all members are.
    friend bool operator==(covered_document const&, covered_document const&) = default;
};
JSPU_COOP_RECORD(covered_document, (kind, covered));

/// What a treaty does for a purpose.
struct purpose_effect {
    recognition_purpose purpose;       ///< for which purpose
    fact<recognition_effect> effect{}; ///< what it does; absent: nothing

    /// Equal when all members are.
    friend bool operator==(purpose_effect const&, purpose_effect const&) = default;
};
JSPU_COOP_RECORD(purpose_effect, (purpose, effect));

/// A treaty by which states recognise each other's documents on education, as dated, sourced data.
///
/// It names states by their codes and stands by itself, as a credit system does, so that it can be
/// published. An `agreement` is the office's own paper: it names parties of a register, and its
/// days follow from signatures and notices that were recorded there.
struct recognition_treaty {
    recognition_treaty_id id;            ///< unique
    text name;                           ///< how it is called
    std::vector<treaty_party> parties{}; ///< the states of which something is known
    bool names_all_parties;              ///< whether a state that is not listed is certainly no
                                         ///< party; otherwise nobody knows
    std::vector<covered_document> documents{}; ///< what it covers; of other kinds nobody has said
    std::vector<purpose_effect> purposes{};    ///< what it does; of other purposes nobody has said
    fact<bool> accredited_only{};    ///< whether only documents of issuers that their state has
                                     ///< accredited are covered
    fact<bool> issued_since_entry{}; ///< whether only documents are covered that were issued after
                                     ///< the treaty entered into force between the two states
    fact<bool> entry_day_counts{};   ///< whether a document that bears the very day of entry counts
                                     ///< as one of them
    fact<bool> ussr_exempt{};        ///< whether documents issued in the USSR are covered whatever
                                     ///< day they bear
    std::vector<citation> cited_as{}; ///< where the treaty was read; at least one

    /// Treaties are equal when all members are.
    friend bool operator==(recognition_treaty const&, recognition_treaty const&) = default;
};
JSPU_COOP_RECORD(recognition_treaty,
                 (id, name, parties, names_all_parties, documents, purposes, accredited_only,
                  issued_since_entry, entry_day_counts, ussr_exempt, cited_as));

/// Everything wrong with a treaty.
/// @return `recognition_treaty.name_empty`, `recognition_treaty.parties_too_few` (all are named,
///   and they are fewer than two), `recognition_treaty.party_repeated`,
///   `recognition_treaty.party_reversed` (by every source it ended before it began),
///   `recognition_treaty.document_repeated`, `recognition_treaty.purpose_repeated`,
///   `recognition_treaty.uncited`, and the issues of citations
[[nodiscard]] JSPU_COOP_EXPORT issues validate(recognition_treaty const& value);

} // namespace jspu_coop
