/// @file
/// Whether a document on education is recognised under a treaty.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/study/education_document.hpp>
#include <jspu_coop/records/study/recognition_treaty.hpp>
#include <jspu_coop/verdict/finding.hpp>
#include <jspu_coop/verdict/missing_fact.hpp>
#include <jspu_coop/verdict/outcome.hpp>
#include <jspu_coop/vocabulary/citation.hpp>
#include <jspu_coop/vocabulary/country.hpp>

#include <optional>
#include <span>
#include <vector>

namespace jspu_coop {

/// A document on education, as it is presented for recognition. It is there on the day asked about,
/// unless it bears a later day.
struct presented_document {
    fact<country> issued_in{};          ///< the state to whose system of education it belongs; of a
                                        ///< document of the USSR, the state in which it was issued
    fact<date> issued_on{};             ///< the day that it bears; absent: it bears none
    fact<education_document> kind{};    ///< what kind of document it is
    fact<bool> is_issuer_accredited{};  ///< whether the state had accredited its issuer
    fact<bool> is_of_ussr{};            ///< whether it was issued in the USSR
    fact<bool> differs_substantially{}; ///< whether who is to recognise it has shown that it
                                        ///< differs substantially from their own documents

    /// Equal when all members are.
    friend bool operator==(presented_document const&, presented_document const&) = default;
};
JSPU_COOP_RECORD(presented_document, (issued_in, issued_on, kind, is_issuer_accredited, is_of_ussr,
                                      differs_substantially));

/// The treaties that are known to whoever asks.
struct known_treaties {
    std::span<recognition_treaty const> treaties; ///< valid, each id once; in any order
    bool are_all{false}; ///< whether who asks claims that there is no other treaty that could
                         ///< recognise the document; without this claim only a document that
                         ///< is not issued yet gets a "no"
};

/// What is checked of each treaty, whatever the purpose.
enum class treaty_check {
    issuer_bound,      ///< the treaty binds the state of the document on the day asked about
    recogniser_bound,  ///< it binds the state that is to recognise the document
    kind_covered,      ///< it covers documents of this kind
    issuer_accredited, ///< the issuer is accredited, where the treaty asks for that
    issue_day          ///< the day of issue is neither too early for the treaty, nor after the day
                       ///< asked about
};
JSPU_COOP_ENUM(treaty_check, issuer_bound, recogniser_bound, kind_covered, issuer_accredited,
               issue_day);

/// One treaty, judged against the document.
struct treaty_candidate {
    recognition_treaty_id treaty; ///< which treaty
    text name;                    ///< how it is called
    outcome covers;               ///< all checks together
    std::vector<finding> checks;  ///< one for each `treaty_check`, in its order
    std::vector<finding> effects; ///< one for each `recognition_purpose`, in its order: whether the
                                  ///< treaty recognises for it what it covers
    std::vector<citation> sources; ///< where the treaty was read
};

/// A treaty that does not cover the document, but for one check alone.
struct treaty_near_miss {
    recognition_treaty_id treaty; ///< which treaty
    treaty_check failed;          ///< the one check that fails

    /// Equal when both members are.
    friend bool operator==(treaty_near_miss const&, treaty_near_miss const&) = default;
};

/// Whether the document is recognised for one purpose.
struct purpose_recognition {
    recognition_purpose purpose;                ///< for which purpose
    outcome recognised;                         ///< whether a treaty recognises it
    std::optional<recognition_treaty_id> under; ///< the treaty that does, by id the first
    std::vector<missing_fact> missing;          ///< what stands in the way of `recognised`
    outcome by_procedure; ///< whether a treaty that covers it leaves the purpose
                          ///< to a procedure of recognition
    std::optional<recognition_treaty_id> procedure_under; ///< the treaty that does, by id the first
    std::vector<missing_fact> procedure_missing; ///< what stands in the way of `by_procedure`

    /// Equal when all members are.
    friend bool operator==(purpose_recognition const&, purpose_recognition const&) = default;
};

/// The answer about one document.
struct document_recognition {
    country recognised_in;                     ///< the state that is to recognise it
    date day;                                  ///< the day asked about
    bool are_all_treaties;                     ///< whether the treaties were claimed to be all
    std::vector<purpose_recognition> purposes; ///< one for each `recognition_purpose`, in its order
    std::vector<treaty_candidate> treaties; ///< those that cover it, then those that may, then by
                                            ///< fewest failed checks; at last by id
    std::vector<treaty_near_miss> near_misses; ///< by id
};

/// Is a document recognised under a treaty on a day, for further study and for a profession?
///
/// A treaty recognises a document for a purpose when it binds both states on the day, covers
/// documents of the kind, every condition that it sets to the issuer and to the day of issue holds,
/// and it gives that effect to the purpose; where it recognises unless a substantial difference is
/// shown, none may have been shown. Of two states the treaty entered into force on the later of
/// their days. One purpose says nothing of the other: where a treaty leaves a profession to a
/// procedure, that is told as `by_procedure`, and is no recognition. What a state does by its own
/// law, without a treaty, is not asked.
///
/// Missing is not false. A state of which nobody says whether a treaty binds it, a kind or a
/// purpose of which a treaty is not known to speak, sources that disagree on a day: each leaves the
/// answer open where it could turn it. The answer is "no" only where it is claimed that the
/// treaties are all that there are (`known_treaties`), or where the document bears a day after the
/// day asked about. A document of the very state that is to recognise it needs no treaty: "not
/// applicable".
///
/// The outcome is exact: it is undetermined only where two completions of the open facts give
/// different answers, and once all that is named as missing is known it is decided; but while it is
/// not known where the document was issued, the facts that depend on that are not named. The order
/// of treaties makes no difference.
///
/// Sources: agreement of Uzbekistan and Belarus of 1 August 2019 (day of issue, accreditation,
/// purposes); Lisbon Recognition Convention (substantial difference, which who recognises has to
/// show).
///
/// Cost: linear in the treaties, for each country and kind that the document may be of.
/// @param document what is known of the document
/// @param recognised_in the state that is to recognise it
/// @param day the day asked about
/// @param known the treaties
/// @throws std::invalid_argument when a treaty is not valid, or two have the same id
[[nodiscard]] JSPU_COOP_EXPORT document_recognition
document_recognition_on(presented_document const& document, country const& recognised_in,
                        date const& day, known_treaties const& known);

/// The answer as one tree of findings, for `explain/` and for machines.
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(document_recognition const& answer);

} // namespace jspu_coop
