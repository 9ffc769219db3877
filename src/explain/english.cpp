// English: findings, remedies, missing facts, and the words around values.
#include <jspu_coop/explain/message_catalogue.hpp>

#include "explain/english_awards.hpp"
#include "explain/english_dossier.hpp"
#include "explain/english_eligibility.hpp"
#include "explain/english_going.hpp"
#include "explain/english_office.hpp"
#include "explain/english_passage.hpp"
#include "explain/english_questions.hpp"
#include "explain/english_recognition.hpp"
#include "explain/english_reminders.hpp"
#include "explain/english_statistics.hpp"
#include "explain/english_steps.hpp"
#include "explain/english_student_flow.hpp"
#include "explain/english_study.hpp"
#include "explain/sorted_messages.hpp"

namespace jspu_coop {

namespace {

constexpr message written[] = {
    // --- The verdict
    {"coverage.satisfied",
     "[the activity {activity}|the activity] is covered by an agreement in force"},
    {"coverage.not_satisfied",
     "[the activity {activity}|the activity] is not covered by an agreement in force"},
    {"coverage.undetermined", "whether [the activity {activity}|the activity] is covered by an "
                              "agreement in force cannot be decided from what is known"},
    {"coverage.not_applicable", "[the activity {activity}|the activity] needs no agreement"},

    {"coverage.no_partner.not_applicable", "no partner takes part, so no agreement is needed"},

    {"coverage.requirement.satisfied",
     "[for {scope:or}|for this activity], an agreement in force with each partner is required"},
    {"coverage.requirement.undetermined",
     "what is required [for {scope:or}|for this activity] cannot be decided from what is known"
     "[; it may be: {required:or}]"},
    {"coverage.requirement.not_applicable", "[for {scope:or}|for this activity], no agreement is "
                                            "required[; what is required: {required:or}]"},

    {"coverage.partner.satisfied",
     "[the cooperation of {home} with {partner}|the cooperation with {partner}|the cooperation] is "
     "covered by [{clauses} of agreement {agreement}|agreement {agreement}|an agreement]"},
    {"coverage.partner.not_satisfied",
     "[the cooperation of {home} with {partner}|the cooperation with {partner}"
     "|the cooperation of {home} with its partner|the cooperation] is not covered by any "
     "agreement"},
    {"coverage.partner.undetermined",
     "whether [the cooperation of {home} with {partner}|the cooperation with {partner}"
     "|the cooperation of {home} with its partner|the cooperation] is covered cannot be decided "
     "from "
     "what is known"},
    {"coverage.partner.remedy", "conclude an agreement that covers the activity[ between {home} "
                                "and {partner}| with {partner}]"},

    {"coverage.candidate.satisfied",
     "[{clause} of agreement {agreement}|agreement {agreement}|the agreement] covers the activity"},
    {"coverage.candidate.not_satisfied", "[{clause} of agreement {agreement}|agreement {agreement}"
                                         "|the agreement] does not cover the activity"},
    {"coverage.candidate.undetermined", "whether [{clause} of agreement {agreement}"
                                        "|agreement {agreement}|the agreement] covers the activity "
                                        "cannot be decided from what is known"},

    {"coverage.only_together.not_satisfied",
     "[agreements {agreements}|several agreements] would cover every day between them, but one "
     "agreement has to cover the whole activity"},
    {"coverage.near_miss_partner.not_satisfied",
     "the partner has [agreement {agreement}|an agreement][ that joins {parties}], to which the "
     "home "
     "side is not a party"},
    {"coverage.near_miss_country.not_satisfied",
     "in the partner's country there is [agreement {agreement}|an agreement][ that joins "
     "{parties}], to which the partner is not a party"},
    {"coverage.assumption.not_applicable",
     "assumed, not sourced[, of agreement {agreement}][ at {path}][: {reason}]"},

    {"coverage.ground.satisfied",
     "the agreement rests on [agreement {agreement}|the {act} {number} of {on}|the {act} of {on}"
     "|the {act} {number}|the {act}|a ground][, issued by {issuer}][ ({title})]"},
    {"coverage.book_complete.satisfied",
     "the register claims to hold every agreement[ with {partner}| with partners in {country}| of "
     "the partner][ in force on {since} or later][ (stated on {stated})]"},
    {"coverage.succession_act.satisfied",
     "the succession[ of {successor}] was decided by [the {act} {number} of {on}|the {act} of {on}"
     "|the {act} {number}|the {act}|an act][, issued by {issuer}][ ({title})]"},
    {"coverage.amendment.satisfied",
     "the clause reads as amended[ by {version}][ from {since} on][; decided by the {act}]"
     "[ {number}][ of {on}][, issued by {issuer}][ ({title})]"},

    // --- The checks of the agreement
    {"coverage.parties.satisfied",
     "both sides are bound by the agreement on every day that counts"},
    {"coverage.parties.not_satisfied",
     "[{shortfall#} of {total#} {total|day|days} {shortfall|lies|lie} outside the days on which "
     "both "
     "sides are bound by the agreement ({observed})"
     "|on no day of the activity are both sides bound by the agreement]"},
    {"coverage.parties.undetermined",
     "whether both sides are bound by the agreement on every day of "
     "the activity cannot be decided[; they are bound {observed}]"},
    {"coverage.parties.not_applicable", "who is bound by the agreement does not matter here"},
    {"coverage.parties.remedy",
     "let the side that is not bound accede to the agreement, or move the "
     "activity into days on which both are bound[ ({observed})]"},
    {"coverage.parties.each",
     "what {predecessor} agreed binds {successor}, its successor, from {since} on"},

    {"coverage.binding.satisfied", "the agreement[ ({observed})] binds its parties"},
    {"coverage.binding.not_satisfied", "the paper[ ({observed})] does not bind its parties"},
    {"coverage.binding.undetermined",
     "whether the agreement[ ({observed})] binds its parties cannot be decided"},
    {"coverage.binding.not_applicable",
     "whether the agreement binds its parties does not matter here"},
    {"coverage.binding.remedy", "conclude a binding agreement in its place"},

    {"coverage.in_force.satisfied",
     "[every day of the activity lies in the days on which the agreement is in force or its "
     "transitional {teach_out} protects the traveller ({observed})"
     "|the agreement is in force on every day of the activity ({observed})"
     "|the agreement is in force on every day of the activity]"},
    {"coverage.in_force.not_satisfied",
     "[{shortfall#} of {total#} {total|day|days} {shortfall|lies|lie} outside the days on which "
     "the "
     "agreement is in force ({observed})|there is no day on which the agreement is in force]"},
    {"coverage.in_force.undetermined",
     "whether the agreement is in force on every day of the activity cannot be decided"
     "[; its transitional {teach_out} may protect the traveller][; certain are the days "
     "{observed}]"},
    {"coverage.in_force.not_applicable", "whether the agreement is in force does not matter here"},
    {"coverage.in_force.remedy", "[move the activity into the days on which the agreement is in "
                                 "force ({observed}), or have the "
                                 "agreement extended to the other days"
                                 "|bring the agreement into force, or conclude another one]"},

    {"coverage.suspension.satisfied", "no suspension of the agreement stands in the way"},
    {"coverage.suspension.not_satisfied",
     "[{shortfall#} {shortfall|day|days} of the activity {shortfall|lies|lie} in a suspension of "
     "the "
     "agreement ({observed}), which blocks {blocks}"
     "|a suspension of the agreement ({observed}) blocks {blocks}|the agreement is suspended]"},
    {"coverage.suspension.undetermined",
     "whether a suspension of the agreement[ ({observed})] stands in the way cannot be decided"},
    {"coverage.suspension.not_applicable", "the agreement has never been suspended"},
    {"coverage.suspension.remedy",
     "[keep the {blocks|step|steps} that the suspension blocks out of its days"
     "|move the activity out of the days of the suspension][ ({observed})], or have the suspension "
     "lifted"},

    {"coverage.ground_limits.satisfied",
     "[the grounds of the agreement allow these days ({required_days})"
     "|the grounds of the agreement allow {required}|the grounds of the agreement allow the "
     "activity]"},
    {"coverage.ground_limits.not_satisfied",
     "[{shortfall#} of {total#} {total|day|days} {shortfall|lies|lie} outside the days that a "
     "ground of [agreement {agreement}|the agreement] allows ({required_days})"
     "|a ground of [agreement {agreement}|the agreement] allows only {required}, not {observed:or}"
     "|a ground of [agreement {agreement}|the agreement] does not allow the activity]"},
    {"coverage.ground_limits.undetermined",
     "whether the grounds of the agreement allow the activity cannot be decided"
     "[; they allow only days {required_days}|; they allow only {required}]"},
    {"coverage.ground_limits.not_applicable", "the grounds of the agreement set no limits"},
    {"coverage.ground_limits.remedy",
     "[move the activity into the days that the ground allows ({required_days})"
     "|keep the activity within what the ground allows ({required})|keep within the grounds], or "
     "agree "
     "on a ground without this limit"},

    {"coverage.clause_stands.satisfied",
     "the clause stands in the agreement on every day that counts[, in the version of {version}]"},
    {"coverage.clause_stands.not_satisfied",
     "[{shortfall#} of {total#} {total|day|days} {shortfall|lies|lie} outside the days on which "
     "the "
     "clause stands in the agreement ({observed})[, in the version of {version}]"
     "|the clause stands on no day of the activity[ {required}]"
     "|no clause of the agreement is recorded]"},
    {"coverage.clause_stands.undetermined",
     "whether the clause stands in the agreement on every day of the activity cannot be decided"
     "[; it stands {observed}]"},
    {"coverage.clause_stands.not_applicable", "whether a clause stands does not matter here"},
    {"coverage.clause_stands.remedy", "[move the activity into the days on which the clause stands "
                                      "({observed}), or agree on a clause for "
                                      "the other days|agree on a clause for the activity]"},

    // --- The checks of the clause
    {"coverage.scope.satisfied", "the clause covers [{observed:or}|this kind of activity]"},
    {"coverage.scope.not_satisfied",
     "the clause [covers {required}, not {observed:or}|does not cover this kind of activity]"},
    {"coverage.scope.undetermined", "whether the clause covers the activity cannot be decided[: it "
                                    "covers {required}, and the activity "
                                    "may be {observed:or}]"},
    {"coverage.scope.not_applicable", "the kind of activity does not matter here"},
    {"coverage.scope.remedy", "agree on a clause for [{observed:or}|this kind of activity]"},

    {"coverage.direction.satisfied",
     "the clause applies [from {observed@1} to {observed@2}|in this direction]"},
    {"coverage.direction.not_satisfied",
     "the clause does not apply [from {observed@1} to {observed@2}|in this direction]"
     "[: its direction is {direction}][; sending: {sending}][; receiving: {receiving}]"},
    {"coverage.direction.undetermined",
     "whether the clause applies "
     "[from {observed@1} to {observed@2}|in this direction] cannot be "
     "decided"},
    {"coverage.direction.not_applicable", "the direction does not matter here"},
    {"coverage.direction.remedy",
     "agree on a clause that applies [from {observed@1} to {observed@2}|in this direction]"},

    {"coverage.category.satisfied",
     "the clause admits [the category {observed}|those who take part]"},
    {"coverage.category.not_satisfied",
     "the clause admits only [{required:or}|others][, not {observed:or}]"},
    {"coverage.category.undetermined", "whether the clause admits those who take part cannot be "
                                       "decided[; it admits only {required:or}]"
                                       "[, and the sources say {observed:or}]"},
    {"coverage.category.not_applicable", "the clause does not limit who may take part"},
    {"coverage.category.remedy",
     "let somebody else take part[ ({required:or})], or agree on a clause [for {observed:or}"
     "|without this limit]"},

    {"coverage.level.satisfied", "the clause admits the level[ {observed}]"},
    {"coverage.level.not_satisfied",
     "the clause admits only [the {required|level|levels} {required:or}|the levels that it names]"
     "[, not {observed:or}]"},
    {"coverage.level.undetermined", "whether the clause admits the level of study cannot be "
                                    "decided[; it admits only {required:or}]"
                                    "[, and the sources say {observed:or}]"},
    {"coverage.level.not_applicable", "the clause does not limit the level of study"},
    {"coverage.level.remedy", "let a student of [the {required|level|levels} {required:or}"
                              "|another level] take part, or agree on a clause [for the level "
                              "{observed:or}|without this limit]"},

    {"coverage.field.satisfied",
     "every field of study lies in what the clause admits[ ({required})]"},
    {"coverage.field.not_satisfied",
     "[the clause admits only {required}, which does not contain every field of the activity: "
     "{observed}"
     "|the clause admits only {required}, and the activity has no field of study"
     "|the clause does not admit the fields of study]"},
    {"coverage.field.undetermined", "whether the fields of study lie in what the clause admits "
                                    "cannot be decided[: it admits {required}]"
                                    "[, and the activity names {observed}]"},
    {"coverage.field.not_applicable", "the clause does not limit the fields of study"},
    {"coverage.field.remedy", "[keep to what the clause admits ({required})|keep to the fields of "
                              "the clause], or agree on a "
                              "clause [for {observed}|without this limit]"},

    {"coverage.language.satisfied", "the clause admits [the language {observed}|the language]"},
    {"coverage.language.not_satisfied",
     "the clause admits only [the {required|language|languages} {required:or}|other languages]"
     "[, not {observed:or}]"},
    {"coverage.language.undetermined",
     "whether the clause admits the language cannot be decided[; it admits only {required:or}]"
     "[, and the sources say {observed:or}]"},
    {"coverage.language.not_applicable", "the clause does not limit the language"},
    {"coverage.language.remedy",
     "choose [{required:or}|another language], or agree on a clause [for {observed:or}"
     "|without this limit]"},

    {"coverage.unit.satisfied", "the clause admits [the unit {observed}|the unit]"},
    {"coverage.unit.not_satisfied",
     "the clause admits only [the {required|unit|units} {required:or}|other units]"
     "[, not {observed:or}]"},
    {"coverage.unit.undetermined",
     "whether the clause admits the unit cannot be decided[; it admits only {required:or}]"
     "[, and the sources say {observed:or}]"},
    {"coverage.unit.not_applicable", "the clause does not limit the units"},
    {"coverage.unit.remedy", "let somebody of [{required:or}|another unit] take part, or agree on "
                             "a clause [for {observed:or}"
                             "|without this limit]"},

    {"coverage.minimum_stay.satisfied",
     "[the stay of {observed} is not shorter than {required}|the stay is long enough]"},
    {"coverage.minimum_stay.not_satisfied",
     "[the stay of {observed} is {shortfall} shorter than the shortest that the clause allows "
     "({required})|the stay is shorter than the clause allows]"},
    {"coverage.minimum_stay.undetermined", "whether the stay[ of {observed}] is long enough cannot "
                                           "be decided[; the clause asks for at least "
                                           "{required}]"},
    {"coverage.minimum_stay.not_applicable", "the clause sets no shortest stay"},
    {"coverage.minimum_stay.remedy", "lengthen the stay[ by {shortfall}]"},

    {"coverage.maximum_stay.satisfied",
     "[the stay of {observed} is not longer than {required}|the stay is short enough]"},
    {"coverage.maximum_stay.not_satisfied",
     "[the stay of {observed} is {shortfall} longer than the longest that the clause allows "
     "({required})|the stay is longer than the clause allows]"},
    {"coverage.maximum_stay.undetermined", "whether the stay[ of {observed}] is short enough "
                                           "cannot be decided[; the clause allows at most "
                                           "{required}]"},
    {"coverage.maximum_stay.not_applicable", "the clause sets no longest stay"},
    {"coverage.maximum_stay.remedy", "shorten the stay[ by {shortfall}]"},

    {"coverage.place_available.satisfied",
     "[the clause has {observed} {observed|place|places} each {each}|the clause has {months} "
     "{months|person-month|person-months} each {each}|the clause does not limit the "
     "places]; how many are still free is another question"},
    {"coverage.place_available.not_satisfied",
     "[the clause has {observed} {observed|place|places} each {each}|the clause has {months} "
     "{months|person-month|person-months} each {each}|the clause has no places], so "
     "nobody may go"},
    {"coverage.place_available.undetermined", "how many places the clause has is not settled yet"},
    {"coverage.place_available.not_applicable", "the clause counts no places"},
    {"coverage.place_available.remedy", "agree on places for the clause"},

    // --- Facts that may be missing, as what is not known
    {"fact.activity", "[what the activity states at {path}|a fact of the activity]"},
    {"fact.activity.detail", "what kind of activity it is"},
    {"fact.activity.detail.admitted", "when the traveller was admitted"},
    {"fact.activity.detail.attendee.category", "as what the person attends"},
    {"fact.activity.detail.attendee.level", "at which level the person who attends studies"},
    {"fact.activity.detail.attendee.unit", "to which unit the person who attends belongs"},
    {"fact.activity.detail.authors.*.party", "to which party author {number} belongs"},
    {"fact.activity.detail.authors.*.person.category", "as what author {number} writes"},
    {"fact.activity.detail.authors.*.person.level", "at which level author {number} studies"},
    {"fact.activity.detail.authors.*.person.unit", "to which unit author {number} belongs"},
    {"fact.activity.detail.expert.category", "as what the expert comes"},
    {"fact.activity.detail.expert.level", "at which level the expert studies"},
    {"fact.activity.detail.expert.unit", "to which unit the expert belongs"},
    {"fact.activity.detail.home", "which party sends"},
    {"fact.activity.detail.host", "which party is the host"},
    {"fact.activity.detail.language", "in which language the activity takes place"},
    {"fact.activity.detail.nominated", "when the traveller was nominated"},
    {"fact.activity.detail.organiser", "which party holds the event"},
    {"fact.activity.detail.participants.*.party", "to which party participant {number} belongs"},
    {"fact.activity.detail.participants.*.person.category",
     "as what participant {number} takes part"},
    {"fact.activity.detail.participants.*.person.level",
     "at which level participant {number} studies"},
    {"fact.activity.detail.participants.*.person.unit",
     "to which unit participant {number} belongs"},
    {"fact.activity.detail.student.category", "as what the student of the programme goes"},
    {"fact.activity.detail.student.level", "at which level the student of the programme studies"},
    {"fact.activity.detail.student.unit", "to which unit the student of the programme belongs"},
    {"fact.activity.detail.traveller.category",
     "whether the traveller is a student or of the staff"},
    {"fact.activity.detail.traveller.level", "at which level the traveller studies"},
    {"fact.activity.detail.traveller.unit", "to which unit the traveller belongs"},
    {"fact.activity.fields",
     "which fields of study the activity has, as exactly as the clause asks"},
    {"fact.activity.period", "when the activity takes place"},

    {"fact.agreement", "[what agreement {record} states at {path}|a fact of an agreement]"},
    {"fact.agreement.all_clauses_recorded",
     "whether every clause of agreement {record} stands in the register"},
    {"fact.agreement.binding", "whether agreement {record} binds its parties"},
    {"fact.agreement.clauses.*.categories",
     "who may take part under {clause} of agreement {record}"},
    {"fact.agreement.clauses.*.fields",
     "which fields of study {clause} of agreement {record} admits"},
    {"fact.agreement.clauses.*.languages", "which languages {clause} of agreement {record} admits"},
    {"fact.agreement.clauses.*.levels",
     "which levels of study {clause} of agreement {record} admits"},
    {"fact.agreement.clauses.*.maximum_stay",
     "how long a stay under {clause} of agreement {record} may be at most"},
    {"fact.agreement.clauses.*.maximum_stay.rounding",
     "how long a stay under {clause} of agreement {record} may be where a month has no such day"},
    {"fact.agreement.clauses.*.minimum_stay",
     "how long a stay under {clause} of agreement {record} has to be at least"},
    {"fact.agreement.clauses.*.minimum_stay.rounding",
     "how long a stay under {clause} of agreement {record} has to be where a month has no such "
     "day"},
    {"fact.agreement.clauses.*.places", "how many places {clause} of agreement {record} has"},
    {"fact.agreement.clauses.*.receiving",
     "which parties may receive under {clause} of agreement {record}"},
    {"fact.agreement.clauses.*.sending",
     "which parties may send under {clause} of agreement {record}"},
    {"fact.agreement.clauses.*.units", "which units {clause} of agreement {record} admits"},
    {"fact.agreement.entry", "how and when agreement {record} enters into force"},
    {"fact.agreement.grounds.*.on_lapse",
     "what happens to agreement {record} when its ground no. {number} lapses"},
    {"fact.agreement.renewal", "how agreement {record} is renewed"},
    {"fact.agreement.term", "the term of agreement {record}"},

    {"fact.book", "[what the register holds at {path}|what the register holds]"},
    {"fact.book.requirements", "what is required for {scope}"},
    {"fact.book.statements",
     "whether there is an agreement with {partner} that the register does not "
     "hold"},
    {"fact.requirement", "[what the rule {record} states at {path}|what a rule states]"},
    {"fact.requirement.needed", "what the rule {record} requires on the first day of the activity"},

    // --- That such a fact is open, and how it is closed
    {"open.activity.conflicting", "the sources disagree on {what}"},
    {"open.activity.missing", "it is not known {what}"},
    {"open.activity.rule_unpublished", "the rules do not say {what}"},
    {"open.agreement.conflicting", "the sources disagree on {what}"},
    {"open.agreement.missing", "{what} is not recorded"},
    {"open.agreement.rule_unpublished", "the agreement's own words do not settle {what}"},
    {"open.book.book_incomplete",
     "[the register does not claim to hold every agreement with {partner}"
     "|the register does not claim to hold every agreement]"},
    {"open.book.missing", "the register has no rule that tells {what}"},
    {"open.conflicting", "the sources disagree on {what}"},
    {"open.missing", "it is not known {what}"},
    {"open.requirement.missing", "the register does not tell {what}"},
    {"open.rule_unpublished", "no published rule settles {what}"},
    {"open.book_incomplete", "the register does not claim to be complete"},
    {"open.remedy", "establish {what}"},

    // --- Headings of an explanation
    {"heading.assumed", "Assumed of agreement {agreement}, not sourced:"},
    {"heading.assumption", "{path}: {reason}."},
    {"heading.closest", "[What comes closest is {clause} of agreement {agreement}."
                        "|What comes closest is agreement {agreement}.|What comes closest:]"},
    {"heading.not_applicable", "What does not apply:"},
    {"heading.not_satisfied", "What fails:"},
    {"heading.remedy", "What would make it covered:"},
    {"heading.satisfied", "What is met:"},
    {"heading.undetermined", "What is not known:"},
    {"heading.open", "What stands in the way of an answer:"},
    {"heading.source", "Source: {source}."},

    // --- Labels of codes that have none in the vocabulary
    {"label.place_period.academic_year", "academic year"},
    {"label.place_period.term", "term"},
    {"label.term.autumn", "autumn"},
    {"label.term.spring", "spring"},
    {"label.suspension_block.departures", "departures"},
    {"label.suspension_block.nominations", "nominations"},
    {"label.suspension_block.stays", "stays under way"},

    // --- The words around values
    {"word.and", "and"},
    {"word.clause", "clause {id}[ ({title})]"},
    {"word.date", "{day} {month} {year}"},
    {"word.day_count", "{count} {count|day|days}"},
    {"word.decimal_point", "."},
    {"word.duration.days", "{count} {count|day|days}"},
    {"word.duration.months", "{count} {count|month|months}"},
    {"word.duration.weeks", "{count} {count|week|weeks}"},
    {"word.duration.years", "{count} {count|year|years}"},
    {"word.false", "no"},
    {"word.finding", "{code}: {outcome}"},
    {"word.month.1", "January"},
    {"word.month.10", "October"},
    {"word.month.11", "November"},
    {"word.month.12", "December"},
    {"word.month.2", "February"},
    {"word.month.3", "March"},
    {"word.month.4", "April"},
    {"word.month.5", "May"},
    {"word.month.6", "June"},
    {"word.month.7", "July"},
    {"word.month.8", "August"},
    {"word.month.9", "September"},
    {"word.or", "or"},
    {"word.period", "from {first} to {last}"},
    {"word.period.day", "on {first}"},
    {"word.period.open", "from {first} on"},
    {"word.quoted", "\"{id}\""},
    {"word.semesters", "[semesters {first} to {last}|semester {first}]"},
    {"word.true", "yes"},
};

constexpr auto ordered = detail::sorted(
    written, detail::english_awards, detail::english_dossier, detail::english_eligibility,
    detail::english_going, detail::english_office, detail::english_passage, detail::english_steps,
    detail::english_questions, detail::english_recognition, detail::english_reminders,
    detail::english_statistics, detail::english_student_flow, detail::english_study);
static_assert(detail::are_unique(ordered));
constexpr message_catalogue catalogue{english_plural, ordered};

} // namespace

message_catalogue const& english_messages() noexcept {
    return catalogue;
}

} // namespace jspu_coop
