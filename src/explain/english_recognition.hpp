// English: the findings about documents and treaties on recognition, and the facts that they may
// miss.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message english_recognition[] = {
    {"document_recognition.every_purpose.satisfied",
     "[on {day}, ]for every purpose a treaty recognises the document[ in {country}]"},
    {"document_recognition.every_purpose.not_satisfied",
     "[on {day}, ]there is a purpose for which no treaty recognises the document[ in {country}]"},
    {"document_recognition.every_purpose.undetermined",
     "whether for every purpose a treaty recognises the document[ in {country}][ on {day}] cannot "
     "be decided from what is known"},
    {"document_recognition.every_purpose.not_applicable",
     "[on {day}, ]no treaty is needed, since the document is of the country itself[: {country}]"},
    {"document_recognition.purpose.satisfied",
     "[for {purpose}|for this purpose]: recognised[; by the treaty: {treaty}]"},
    {"document_recognition.purpose.not_satisfied",
     "[for {purpose}|for this purpose]: not recognised by a treaty"},
    {"document_recognition.purpose.undetermined",
     "[for {purpose}|for this purpose]: whether a treaty recognises it cannot be decided from what "
     "is known"},
    {"document_recognition.by_procedure.satisfied",
     "it may be recognised case by case, by a procedure[; as the treaty says: {treaty}]"},
    {"document_recognition.by_procedure.undetermined",
     "whether a treaty leaves it to a procedure, case by case, cannot be decided from what is "
     "known"},
    {"document_recognition.treaties_complete.satisfied",
     "whoever asks claims that there is no other treaty on recognition"},
    {"document_recognition.treaty.satisfied", "[{treaty}|the treaty]: covers the document"},
    {"document_recognition.treaty.not_satisfied",
     "[{treaty}|the treaty]: does not cover the document"},
    {"document_recognition.treaty.undetermined",
     "[{treaty}|the treaty]: whether it covers the document cannot be decided from what is known"},
    {"document_recognition.issuer_bound.satisfied",
     "the treaty binds the country of the document[: {country}][; since {since}][; sources "
     "disagree since when: {since_claimed}][; until {last}]"},
    {"document_recognition.issuer_bound.not_satisfied",
     "the treaty does not bind the country of the document on that day[: {country}][; since "
     "{since}][; sources disagree since when: {since_claimed}][; until {last}]"},
    {"document_recognition.issuer_bound.undetermined",
     "whether the treaty binds the country of the document on that day is not certain[: "
     "{country}][; since {since}][; sources disagree since when: {since_claimed}][; until {last}]"},
    {"document_recognition.recogniser_bound.satisfied",
     "the treaty binds the country that is to recognise it[: {country}][; since {since}][; sources "
     "disagree since when: {since_claimed}][; until {last}]"},
    {"document_recognition.recogniser_bound.not_satisfied",
     "the treaty does not bind the country that is to recognise it on that day[: {country}][; "
     "since {since}][; sources disagree since when: {since_claimed}][; until {last}]"},
    {"document_recognition.recogniser_bound.undetermined",
     "whether the treaty binds the country that is to recognise it on that day is not certain[: "
     "{country}][; since {since}][; sources disagree since when: {since_claimed}][; until {last}]"},
    {"document_recognition.kind_covered.satisfied", "documents of this kind are covered[: {kind}]"},
    {"document_recognition.kind_covered.not_satisfied",
     "documents of this kind are not covered[: {kind}]"},
    {"document_recognition.kind_covered.undetermined",
     "whether documents of this kind are covered is not certain[: {kind}]"},
    {"document_recognition.issuer_accredited.satisfied", "the state has accredited the issuer"},
    {"document_recognition.issuer_accredited.not_satisfied",
     "the state has not accredited the issuer, and the treaty asks for that"},
    {"document_recognition.issuer_accredited.undetermined",
     "whether the issuer is accredited as the treaty asks is not certain"},
    {"document_recognition.issuer_accredited.not_applicable",
     "the treaty does not ask for an accredited issuer"},
    {"document_recognition.issue_day.satisfied",
     "the day of issue fits[: {observed}][; in force since {required}][; sources disagree on the "
     "day of entry into force: {required_claimed}]"},
    {"document_recognition.issue_day.not_satisfied",
     "the document was not issued between entry into force and the day asked about[: {observed}][; "
     "in force since {required}][; sources disagree on the day of entry into force: "
     "{required_claimed}]"},
    {"document_recognition.issue_day.undetermined",
     "whether the day of issue fits is not certain[: {observed}][; in force since {required}][; "
     "sources disagree on the day of entry into force: {required_claimed}]"},
    {"document_recognition.effect.satisfied",
     "[for {purpose}|for this purpose]: [{effect}|recognised]"},
    {"document_recognition.effect.not_satisfied",
     "[for {purpose}|for this purpose]: [{effect}|not covered]"},
    {"document_recognition.effect.undetermined",
     "[for {purpose}|for this purpose]: [{effect}|what the treaty does is not known]"},

    // --- Facts
    {"fact.document", "[what is known of the document at {path}|what is known of the document]"},
    {"fact.document.differs_substantially",
     "whether the document has been shown to differ substantially"},
    {"fact.document.is_issuer_accredited", "whether the state had accredited the issuer"},
    {"fact.document.is_of_ussr", "whether the document was issued in the USSR"},
    {"fact.document.issued_in", "which country the document is of"},
    {"fact.document.issued_on", "on which day the document was issued"},
    {"fact.document.kind", "what kind of document it is"},
    {"fact.recognition_treaties", "whether there are other treaties on recognition"},
    {"fact.recognition_treaty", "[what the treaty {record} says at {path}|what a treaty says]"},
    {"fact.recognition_treaty.accredited_only",
     "whether the treaty {record} asks for an accredited issuer"},
    {"fact.recognition_treaty.documents.*",
     "whether the treaty {record} covers documents of this kind[ ({kind})]"},
    {"fact.recognition_treaty.entry_day_counts",
     "whether a document that bears the very day of entry into force counts under the treaty "
     "{record}"},
    {"fact.recognition_treaty.issued_since_entry",
     "whether the treaty {record} covers only documents issued after its entry into force"},
    {"fact.recognition_treaty.parties.*",
     "whether the treaty {record} binds [{country}|a country]"},
    {"fact.recognition_treaty.parties.*.last",
     "until when the treaty {record} binds [{country}|a country]"},
    {"fact.recognition_treaty.parties.*.since",
     "when the treaty {record} begins to bind [{country}|a country]"},
    {"fact.recognition_treaty.purposes.*",
     "what the treaty {record} does for [{purpose}|a purpose]"},
    {"fact.recognition_treaty.ussr_exempt",
     "whether the treaty {record} covers documents of the USSR whatever day they bear"},
    {"open.recognition_treaties.book_incomplete",
     "it is not claimed that there is no other treaty on recognition"},
};

} // namespace jspu_coop::detail
