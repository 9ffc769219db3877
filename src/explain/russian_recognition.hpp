// Russian: the findings about documents and treaties on recognition, and the facts that they may
// miss.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message russian_recognition[] = {
    {"document_recognition.every_purpose.satisfied",
     "[на {day} ]по международному договору документ признаётся для любой цели[; где: {country}]"},
    {"document_recognition.every_purpose.not_satisfied",
     "[на {day} ]есть цель, для которой документ по международному договору не признаётся[; где: "
     "{country}]"},
    {"document_recognition.every_purpose.undetermined",
     "по имеющимся данным нельзя решить, признаётся ли[ на {day}] документ по международному "
     "договору для любой цели[; где: {country}]"},
    {"document_recognition.every_purpose.not_applicable",
     "[на {day} ]договор не нужен, так как документ самой этой страны[: {country}]"},
    {"document_recognition.purpose.satisfied",
     "[цель — {purpose}|для этой цели]: признаётся[; по договору: {treaty}]"},
    {"document_recognition.purpose.not_satisfied",
     "[цель — {purpose}|для этой цели]: по договору не признаётся"},
    {"document_recognition.purpose.undetermined",
     "[цель — {purpose}|для этой цели]: по имеющимся данным нельзя решить, признаётся ли по "
     "договору"},
    {"document_recognition.by_procedure.satisfied",
     "может быть признан в отдельном порядке, по процедуре признания[; так сказано в договоре: "
     "{treaty}]"},
    {"document_recognition.by_procedure.undetermined",
     "по имеющимся данным нельзя решить, оставляет ли договор это процедуре признания"},
    {"document_recognition.treaties_complete.satisfied",
     "спрашивающий утверждает, что других договоров о признании нет"},
    {"document_recognition.treaty.satisfied",
     "[{treaty}|договор]: действие распространяется на документ"},
    {"document_recognition.treaty.not_satisfied",
     "[{treaty}|договор]: действие не распространяется на документ"},
    {"document_recognition.treaty.undetermined",
     "[{treaty}|договор]: по имеющимся данным нельзя решить, распространяется ли действие на "
     "документ"},
    {"document_recognition.issuer_bound.satisfied",
     "договор обязывает страну документа[: {country}][; с {since}][; источники расходятся в том, с "
     "какого дня: {since_claimed}][; по {last}]"},
    {"document_recognition.issuer_bound.not_satisfied",
     "в этот день договор не обязывает страну документа[: {country}][; с {since}][; источники "
     "расходятся в том, с какого дня: {since_claimed}][; по {last}]"},
    {"document_recognition.issuer_bound.undetermined",
     "неизвестно, обязывает ли договор в этот день страну документа[: {country}][; с {since}][; "
     "источники расходятся в том, с какого дня: {since_claimed}][; по {last}]"},
    {"document_recognition.recogniser_bound.satisfied",
     "договор обязывает страну признания[: {country}][; с {since}][; источники расходятся в том, с "
     "какого дня: {since_claimed}][; по {last}]"},
    {"document_recognition.recogniser_bound.not_satisfied",
     "в этот день договор не обязывает страну признания[: {country}][; с {since}][; источники "
     "расходятся в том, с какого дня: {since_claimed}][; по {last}]"},
    {"document_recognition.recogniser_bound.undetermined",
     "неизвестно, обязывает ли договор в этот день страну признания[: {country}][; с {since}][; "
     "источники расходятся в том, с какого дня: {since_claimed}][; по {last}]"},
    {"document_recognition.kind_covered.satisfied",
     "документы этого вида договором предусмотрены[: {kind}]"},
    {"document_recognition.kind_covered.not_satisfied",
     "документы этого вида договором не предусмотрены[: {kind}]"},
    {"document_recognition.kind_covered.undetermined",
     "неизвестно, предусмотрены ли договором документы этого вида[: {kind}]"},
    {"document_recognition.issuer_accredited.satisfied",
     "выдавшая организация аккредитована государством"},
    {"document_recognition.issuer_accredited.not_satisfied",
     "выдавшая организация не аккредитована государством, а договор этого требует"},
    {"document_recognition.issuer_accredited.undetermined",
     "неизвестно, аккредитована ли выдавшая организация так, как требует договор"},
    {"document_recognition.issuer_accredited.not_applicable",
     "аккредитации выдавшей организации договор не требует"},
    {"document_recognition.issue_day.satisfied",
     "день выдачи подходит[: {observed}][; договор в силе с {required}][; источники расходятся в "
     "дне вступления в силу: {required_claimed}]"},
    {"document_recognition.issue_day.not_satisfied",
     "документ выдан не между вступлением договора в силу и днём, о котором спрашивают[: "
     "{observed}][; договор в силе с {required}][; источники расходятся в дне вступления в силу: "
     "{required_claimed}]"},
    {"document_recognition.issue_day.undetermined",
     "неизвестно, подходит ли день выдачи[: {observed}][; договор в силе с {required}][; источники "
     "расходятся в дне вступления в силу: {required_claimed}]"},
    {"document_recognition.effect.satisfied",
     "[цель — {purpose}|для этой цели]: [{effect}|признаётся]"},
    {"document_recognition.effect.not_satisfied",
     "[цель — {purpose}|для этой цели]: [{effect}|не предусмотрено]"},
    {"document_recognition.effect.undetermined",
     "[цель — {purpose}|для этой цели]: [{effect}|неизвестно, что даёт договор]"},

    // --- Facts
    {"fact.document", "[что известно о документе в поле {path}|что известно о документе]"},
    {"fact.document.differs_substantially", "показано ли, что документ существенно отличается"},
    {"fact.document.is_issuer_accredited",
     "была ли выдавшая организация аккредитована государством"},
    {"fact.document.is_of_ussr", "выдан ли документ в СССР"},
    {"fact.document.issued_in", "какой страны документ"},
    {"fact.document.issued_on", "в какой день выдан документ"},
    {"fact.document.kind", "какого вида документ"},
    {"fact.recognition_treaties", "есть ли другие договоры о признании"},
    {"fact.recognition_treaty",
     "[что сказано в договоре {record} в поле {path}|что сказано в договоре]"},
    {"fact.recognition_treaty.accredited_only",
     "требует ли договор {record} аккредитации выдавшей организации"},
    {"fact.recognition_treaty.documents.*",
     "предусмотрены ли договором {record} документы этого вида[ ({kind})]"},
    {"fact.recognition_treaty.entry_day_counts",
     "подходит ли по договору {record} документ, выданный в самый день вступления в силу"},
    {"fact.recognition_treaty.issued_since_entry",
     "ограничен ли договор {record} документами, выданными после его вступления в силу"},
    {"fact.recognition_treaty.parties.*", "обязывает ли договор {record} эту страну[ ({country})]"},
    {"fact.recognition_treaty.parties.*.last",
     "до какого дня договор {record} обязывает эту страну[ ({country})]"},
    {"fact.recognition_treaty.parties.*.since",
     "с какого дня договор {record} обязывает эту страну[ ({country})]"},
    {"fact.recognition_treaty.purposes.*", "что даёт договор {record} для этой цели[ ({purpose})]"},
    {"fact.recognition_treaty.ussr_exempt",
     "распространяется ли договор {record} на документы СССР независимо от дня выдачи"},
    {"open.recognition_treaties.book_incomplete",
     "нет заявления о том, что других договоров о признании не существует"},
};

} // namespace jspu_coop::detail
