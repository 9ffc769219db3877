// English: issues.
#include <jspu_coop/explain/message_catalogue.hpp>

#include "explain/sorted_messages.hpp"

namespace jspu_coop {

namespace {

constexpr message written[] = {
    {"issue.place", "{said}[ (at {path}, line {line}, column {column})"
                    "| (at {path})| (line {line}, column {column})]"},

    // --- Base
    {"code.unknown", "'{value}' is not a known {vocabulary}|'{value}' is not a known code"
                     "|an empty text is not a known code"},
    {"fault.none", "nothing is wrong"},
    {"id.malformed",
     "'{value}' is not a valid [{kind}|id]: it takes 1 to 64 letters, digits, dots, "
     "hyphens and underscores, beginning with a letter or a digit"
     "|an id is empty"},
    {"number.malformed", "[the text '{value}'|an empty text] is not a number"},
    {"number.overflow", "the number[ '{value}'] is too large, or has too many digits"},
    {"number.scale_out_of_range",
     "a number cannot have [{value}|so many] digits behind the point[; {most} are the most]"},
    {"number.zero_denominator", "the fraction[ '{value}'] divides by zero"},
    {"set.repeated", "[the value '{value}'|a value] is in the set twice"},
    {"template.malformed", "the message template[ '{value}'] cannot be read[ past its byte {at}]"},
    {"text.empty_value", "the text is empty in a language"},
    {"text.not_utf8", "the text is not UTF-8"},
    {"text.tag_malformed", "[the text '{value}'|an empty text] is not a language tag"},
    {"text.tag_repeated", "the text has the language[ '{value}'] twice"},

    // --- Calendar
    {"academic_calendar.duplicate_row",
     "the academic year[ '{value}'] has two rows for the same year of study"},
    {"academic_calendar.overlap",
     "the academic year begins[ on '{value}',] before the one before it is over"},
    {"academic_calendar.reversed", "the academic year ends[ on '{value}',] before it begins"},
    {"academic_calendar.term_outside", "the term[ '{value}'] lies outside its academic year"},
    {"academic_calendar.term_overlap", "the term[ '{value}'] overlaps an earlier one"},
    {"academic_calendar.term_repeated", "the academic year has the term[ '{value}'] twice"},
    {"academic_calendar.term_unnamed", "a term has no name"},
    {"academic_calendar.year_of_study",
     "[the year of study '{value}'|a year of study] is not a year: years of study count from 1"},
    {"academic_year.malformed",
     "[the text '{value}'|an empty text] is not an academic year such as '2025/2026'"},
    {"date.malformed", "[the text '{value}'|an empty text] is not a date such as '2026-09-01'"},
    {"date.no_such_day", "the month has no such day[: '{value}']"},
    {"date.not_real", "there is no such day[ as '{value}']"},
    {"date.out_of_range", "the date[ '{value}'][, {months} {months|month|months} on,] lies outside "
                          "the years 1400 to 9999"},
    {"duration.malformed", "[the text '{value}'|an empty text] is not a duration such as 'P6M'"},
    {"duration.out_of_range", "the duration[ '{value}'] is out of range"},
    {"history.recorded_decreases",
     "the entry was recorded[ on '{value}',] before the one before it"},
    {"history.sequence", "the entry's number[ '{value}'] is not the next one"},
    {"history.supersedes_twice", "the entry[ no. '{value}'] is superseded twice"},
    {"history.supersedes_unknown",
     "the entry that this one supersedes[, no. '{value}',] does not stand before it"},
    {"holiday_calendar.day_repeated", "the overlay lists the day[ '{value}'] twice"},
    {"holiday_calendar.holiday_repeated",
     "the holiday[ on '{value}'] stands in the calendar twice, under one name"},
    {"holiday_calendar.not_utf8", "the name or the reason is not UTF-8"},
    {"holiday_calendar.overlay_conflict",
     "the day[ '{value}'] is made both off and worked, by decisions of one day for the same week"},
    {"holiday_calendar.overlay_empty", "the overlay neither adds nor moves a day"},
    {"holiday_calendar.reversed",
     "the holiday's last year[, '{value}',] comes before its first one"},
    {"holiday_calendar.unnamed", "a holiday has no name, or an overlay no reason"},
    {"holiday_calendar.week_days",
     "[the number '{value}'|the number] of working days a week does not lie between 1 and 7"},
    {"holiday_calendar.year_out_of_range",
     "the year[ '{value}'] does not lie between 1400 and 9999"},
    {"holiday_calendar.year_repeated",
     "the calendar claims to know the year[ '{value}'] twice, for the same week"},
    {"local_moment.malformed",
     "[the text '{value}'|an empty text] is not a day and time such as '2026-09-01T08:30'"},
    {"month_day.malformed",
     "[the text '{value}'|an empty text] is not a month and day such as '03-08'"},
    {"month_day.not_real", "there is no such day in any year[: '{value}']"},
    {"months.not_whole", "the time[ '{value}'] is not a whole number of months"},
    {"office_hours.empty",
     "the day is said to have hours, but none is given: leave it out when its hours are not "
     "published, and say that they are absent when it is closed"},
    {"office_hours.overlap", "the hours[ '{value}'] share a minute with others of that day"},
    {"period.empty", "the period[ from '{value}'] holds no day"},
    {"period.malformed",
     "[the text '{value}'|an empty text] is not a period such as '2026-09-01/2026-09-30'"},
    {"period.open", "the period[ '{value}'] has no end"},
    {"period.reversed", "the period[ '{value}'] ends before it begins"},
    {"time_interval.malformed",
     "[the text '{value}'|an empty text] is not a part of a day such as '08:30-17:00'"},
    {"time_interval.reversed", "the hours[ '{value}'] end before they begin, or as they begin"},
    {"time_of_day.malformed",
     "[the text '{value}'|an empty text] is not a time of day such as '08:30'"},
    {"time_of_day.out_of_range",
     "the time of day[ '{value}'] does not lie between 00:00 and 23:59"},
    {"timeline.after_end", "the day[ '{value}'] lies after the end of the timeline"},
    {"timeline.empty", "the timeline has no entry"},
    {"timeline.ends_early", "an entry ends[ on '{value}'] though another follows it"},
    {"timeline.not_increasing",
     "the entry[ from '{value}'] does not begin after the one before it"},
    {"timeline.repeated_value",
     "the entry[ from '{value}'] has the same value as the one before it"},
    {"timeline.reversed", "the entry ends[ on '{value}',] before it begins"},
    {"working_week.empty", "the working week has no working day"},
    {"working_week.repeated", "the working week has the day[ '{value}'] twice"},
    {"years.not_whole", "the time[ '{value}'] is not a whole number of years"},

    // --- Vocabulary
    {"act.empty", "the act has neither number, date, issuer nor title"},
    {"act.issuer_empty", "the act's issuer is empty"},
    {"act.issuer_malformed", "the act's issuer is not plain text in UTF-8"},
    {"act.number_empty", "the act's number is empty"},
    {"act.number_malformed", "the act's number is not plain text in UTF-8"},
    {"act.title_empty", "the act's title is empty"},
    {"act.title_malformed", "the act's title is not plain text in UTF-8"},
    {"act.title_missing", "an act of another kind needs a title"},
    {"citation.article_empty", "the cited article is empty"},
    {"citation.article_malformed", "the cited article is not plain text in UTF-8"},
    {"citation.document_empty", "the cited document is empty"},
    {"citation.document_malformed", "the cited document is not plain text in UTF-8"},
    {"country.unknown", "[the text '{value}'|an empty text] is not the[ {code}] code of a country"},
    {"currency.unknown",
     "[the text '{value}'|an empty text] is not the[ {code}] code of a currency"},
    {"email_address.malformed", "[the text '{value}'|an empty text] is not an e-mail address"},
    {"email_address.too_long", "the e-mail address[ '{value}'] is too long[; its {part} may have "
                               "{most} characters at most]"},
    {"eqf_level.unknown", "[the text '{value}'|an empty text] is not a level of the European "
                          "Qualifications Framework"},
    {"erasmus_code.malformed", "[the text '{value}'|an empty text] is not an Erasmus code"},
    {"institution_code.malformed",
     "[the text '{value}'|an empty text] is not a national institution code"},
    {"isced_f.unknown",
     "[the text '{value}'|an empty text] is not a field of study of ISCED-F 2013"},
    {"isced_level.unknown", "[the text '{value}'|an empty text] is not a level of ISCED 2011"},
    {"language.unknown",
     "[the text '{value}'|an empty text] is not the code of a language in ISO 639"},
    {"money.currency_mixed",
     "amounts in two currencies do not mix[: '{value}'][; one is in {left}, the other in {right}]"},
    {"money.malformed",
     "[the text '{value}'|an empty text] is not an amount of money such as '1250.00 UZS'"},
    {"money.no_minor_units",
     "nothing is paid in [the currency '{value}'|this currency]: it has no minor units"},
    {"money.overflow", "the amount of money[ '{value}'] is too large"},
    {"money.parts_out_of_range",
     "an amount of money cannot be split into [{value}|so many] parts[; it takes 1 to {most}]"},
    {"money.too_precise", "the amount of money[ '{value}'] has more digits behind the point than "
                          "its currency[, which has {digits}]"},
    {"money.weight_negative", "a weight[, '{value}',] by which money is split is negative"},
    {"money.weights_zero", "every weight by which money is split is zero"},
    {"money.wrong_digits", "the amount of money[ '{value}'] has not the digits behind the point "
                           "that its currency has[: {digits}]"},
    {"phone_number.extension",
     "the telephone number[ '{value}'] has an extension, which is no part of it"},
    {"phone_number.malformed",
     "[the text '{value}'|an empty text] is not a telephone number such as '+998722260000'"},
    {"phone_number.not_international",
     "the telephone number[ '{value}'] does not begin with '+' and the code of a country"},
    {"phone_number.several", "the text[ '{value}'] has more than one telephone number"},
    {"phone_number.too_long", "the telephone number[ '{value}'] has [{digits}|too many] digits: 15 "
                              "are the most"},
    {"phone_number.too_short", "the telephone number[ '{value}'] has [{digits}|too few] digits: 7 "
                               "are the fewest"},
    {"phone_number.trunk_zero", "the telephone number[ '{value}'] has a zero in parentheses: leave "
                                "it out if it is not dialled from abroad"},
    {"pic.malformed",
     "[the text '{value}'|an empty text] is not a participant identification code"},
    {"provenance.as_published_empty", "the words of the source are empty"},
    {"provenance.as_published_malformed", "the words of the source are not plain text in UTF-8"},
    {"schac.malformed", "[the text '{value}'|an empty text] is not a SCHAC code"},
    {"source.address_malformed",
     "the source's address[ '{value}'] is not an http or https address"},
    {"source.note_empty", "the source's note is empty"},
    {"source.note_malformed", "the source's note is not plain text in UTF-8"},
    {"source.title_empty", "the source's title is empty"},
    {"source.title_malformed", "the source's title is not plain text in UTF-8"},
    {"speciality.malformed", "[the text '{value}'|an empty text] is not a speciality code"},

    // --- Parties and people
    {"party.name_empty", "a name of the party is empty"},
    {"party.programme_name_empty", "a programme has no name"},
    {"party.programme_repeated",
     "the organisation has the programme[ '{value}'] twice[; it first stands at {first}]"},
    {"party.succeeds_itself", "the institution[ '{value}'] succeeds itself"},
    {"party.unit_name_empty", "a unit has no name"},
    {"party.unit_repeated",
     "the institution has the unit[ '{value}'] twice[; it first stands at {first}]"},
    {"person.level_without_study", "the person[, a {category},] has a level of study[, '{value}',] "
                                   "without being a student"},

    // --- Agreements
    {"agreement.already_a_party", "[the party '{value}'|who accedes] is a party already"},
    {"agreement.amendment_empty", "the amendment[ '{value}'] changes no clause"},
    {"agreement.amendment_foreign_signature",
     "the amendment is signed by [{value}, who|somebody who] is not a party"},
    {"agreement.amendment_unsigned", "the amendment lacks the signature of [the party '{value}'"
                                     "|a party]"},
    {"agreement.annuls_nothing", "the annulment does not say which entry it annuls"},
    {"agreement.assumption_path", "the assumption's path[ '{value}'] is not a JSON pointer"},
    {"agreement.clause_exists",
     "the amendment adds the clause[ '{value}'], which stands in the agreement already"},
    {"agreement.clause_foreign_party",
     "the clause names the party[ '{value}'], which never was a party to the agreement"},
    {"agreement.clause_repeated",
     "the agreement has the clause[ '{value}'] twice[; it first stands at {first}]"},
    {"agreement.clause_touched_twice", "the amendment changes the clause[ '{value}'] twice"},
    {"agreement.clause_unknown",
     "the amendment changes the clause[ '{value}'], which does not stand in the agreement"},
    {"agreement.entry_not_by_event",
     "the agreement's own rule sets the day of its entry into force, so no entry records it"},
    {"agreement.ground_itself", "the agreement[ '{value}'] rests on itself"},
    {"agreement.letter_of_intent_binding",
     "a letter of intent is marked as binding; it never covers an activity"},
    {"agreement.not_a_party", "[the party '{value}'|who acts] is not a party to the agreement"},
    {"agreement.parties_too_few", "the agreement has fewer than two parties"},
    {"agreement.party_repeated",
     "the agreement names the party[ '{value}'] twice[; it first stands at {first}]"},
    {"agreement.renewal_not_positive",
     "the renewal[ '{value}'] is not longer than nothing, or less than once"},
    {"agreement.renewal_too_early",
     "the renewal ends[ on '{value}',] before it takes effect[ on '{effect}']"},
    {"agreement.signed_twice", "[the party '{value}'|a party] signs twice"},
    {"agreement.step_illegal",
     "[a step of the kind '{value}'|this step] may not follow while the agreement is [{phase}"
     "|as it is]"},
    {"agreement.suspension_blocks_nothing", "the suspension blocks nothing"},
    {"agreement.teach_out_repeated",
     "the agreement has the transitional clause[ '{value}'] twice[; it first stands at {first}]"},
    {"agreement.teach_out_unknown_clause",
     "the transitional clause names the clause[ '{value}'], which the agreement never had"},
    {"agreement.term_not_positive", "the agreement's term[ '{value}'] is not longer than nothing"},
    {"agreement.title_empty", "the agreement has no title"},
    {"clause.limit_empty",
     "the list of what the clause allows is empty; a limit that is not set is "
     "absent"},
    {"clause.places_negative", "the number of places[ '{value}'] is below zero"},
    {"clause.scopes_empty", "the clause covers no kind of activity"},
    {"clause.stay_not_positive", "the length of stay[ '{value}'] is not longer than nothing"},
    {"clause.stay_reversed",
     "the shortest stay[ '{value}'] is longer than the longest one[ '{maximum}']"},
    {"clause.value_repeated", "the clause lists '{value}' twice[; it first stands at {first}]"
                              "|the clause lists a value twice"},
    {"ground.act_cannot_lapse",
     "the agreement cannot end with an act, whose end nobody records; limit its days instead"},
    {"ground.limits_empty", "the ground's limits limit nothing"},
    {"ground.target_ambiguous",
     "the ground names both an agreement[ '{agreement}'] and an act; one of them is meant"},
    {"ground.target_missing", "the ground names neither an agreement nor an act"},
    {"ground.value_repeated", "the ground lists '{value}' twice[; it first stands at {first}]"
                              "|the ground lists a value twice"},
    {"statement.subject_ambiguous", "the statement speaks both of a partner[ '{partner}'] and of a "
                                    "country[ '{value}']; one of them "
                                    "is meant"},
    {"statement.subject_missing", "the statement speaks of neither a partner nor a country"},
    {"teach_out.end_ambiguous", "the transitional clause has both a last day[ '{until}'] and a "
                                "length[ '{value}']; one of them is "
                                "meant"},
    {"teach_out.end_missing", "the transitional clause has neither a last day nor a length"},
    {"teach_out.length_not_positive",
     "the length of the transitional clause[ '{value}'] is not longer than nothing"},
    {"teach_out.protects_nobody", "the transitional clause protects nobody"},
    {"teach_out.value_repeated",
     "the transitional clause lists '{value}' twice[; it first stands at {first}]"
     "|the transitional clause lists a value twice"},

    // --- Activities
    {"activity.category_unfit",
     "[a person of the category '{value}'|this person] does not take part in such an activity"},
    {"activity.field_repeated",
     "the activity has the field of study[ '{value}'] twice[; it first stands at {first}]"},
    {"activity.fields_empty",
     "the list of fields of study is empty; an activity without any says that "
     "they are absent"},
    {"activity.nominated_after_start",
     "the nomination[ of '{value}'] lies after the first day of the activity[, '{start}']"},
    {"activity.partner_missing", "the activity names no partner"},
    {"activity.partner_repeated",
     "the activity names the partner[ '{value}'] twice[; it first stands at {first}]"},
    {"activity.period_open", "the activity's period[ '{value}'] has no end"},
    {"activity.same_party", "[the party '{value}'|a party] is its own partner"},

    // --- The register
    {"register.change_repeated", "the change names the record[ '{value}'] twice"},
    {"register.ground_cycle", "the agreement rests on itself by way of its ground[ '{value}']"},
    {"register.history_rewritten", "the new record[ '{value}'] does not extend the stored history"},
    {"register.id_repeated", "two records have the id '{value}'|two records have the same id"},
    {"register.log_disordered", "the log is not in order here[: '{value}']"},
    {"register.not_there", "the record[ '{value}'] is not in the register"},
    {"register.predecessor_repeated",
     "the institution[ '{value}'] is succeeded by another one too[, '{other}'][, on '{since}']"},
    {"register.recorded_decreases", "the day of recording[, '{value}',] does not fit between what "
                                    "was recorded before and the day of "
                                    "this change[; the last was '{last}']"},
    {"register.reference_unknown",
     "there is no [{kind}|record] '{value}' in the register|a record is not in the register"},
    {"register.reference_wrong_kind",
     "[the record '{value}'|the record] is of the wrong kind[: {kind}]"},
    {"register.requirement_repeated",
     "there is another requirement[, '{other}',] for the scope[ '{value}']"},
    {"register.still_referenced", "the record[ '{value}'] is still named by[ {count}] other "
                                  "{count|record|records}[, first by {by}]"
                                  "|the record is still named by others"},
    {"register.succession_cycle",
     "the institution succeeds itself by way of its predecessor[ '{value}']"},
    {"register.unit_unknown", "the institution has no unit[ '{value}']"},

    // --- JSON
    {"json.claims_not_conflicting", "a conflict needs at least two claims, all of them different"},
    {"json.claims_unexpected", "only a conflicting fact has claims"},
    {"json.duplicate_member", "the member '{value}' stands twice|a member stands twice"},
    {"json.member_missing", "a required member is missing"},
    {"json.not_utf8", "the document is not UTF-8"},
    {"json.null", "null is not a value here: what is absent is left out[; expected is {expected}]"},
    {"json.number_not_integer", "the number[ '{value}'] is not a whole number in plain digits"},
    {"json.number_out_of_range",
     "the number[ '{value}'] is out of range[; it lies between {lowest} and {highest}]"},
    {"json.syntax", "the document is not JSON[ ({reason})][, near '{value}']"},
    {"json.too_deep", "the document is nested too deeply[; {limit} levels are the most]"},
    {"json.too_large", "the [{what}|document] is too large[; {limit} bytes are the most]"},
    {"json.too_many_claims", "the fact has too many claims[; {limit} are the most]"},
    {"json.too_many_issues", "[{left_out} more {left_out|issue is|issues are} left out"
                             "|more issues are left out]"},
    {"json.too_many_values", "the document has too many values[; {limit} are the most]"},
    {"json.trailing_text", "text follows the end of the document[: '{value}']"},
    {"json.unknown_fact_state",
     "'{value}' is not a state of a fact[; known are {known}][; did you mean '{did_you_mean}'?]"
     "|an empty text is not a state of a fact"},
    {"json.unknown_kind",
     "'{value}' is not a known kind[; known are {known}][; did you mean '{did_you_mean}'?]"
     "|an empty text is not a known kind"},
    {"json.unknown_member", "there is no member '{value}' here[; did you mean '{did_you_mean}'?]"
                            "|there is no such member here"},
    {"json.wrong_type", "[expected is {expected}, found is {found}|the value has the wrong type]"
                        "[: '{value}']"},
};

constexpr auto ordered = detail::sorted(written);
static_assert(detail::are_unique(ordered));
constexpr message_catalogue catalogue{english_plural, ordered};

} // namespace

message_catalogue const& english_issue_messages() noexcept {
    return catalogue;
}

} // namespace jspu_coop
