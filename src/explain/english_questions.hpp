// English: the findings of the questions beside coverage, and the facts that they may miss.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message english_questions[] = {
    // --- Places
    {"capacity.not_applicable",
     "the places of [{clause} of agreement {agreement}|the clause] stand as follows"},
    {"place.asked.satisfied", "there is a place for [the activity {activity}|the nomination]"},
    {"place.asked.not_satisfied", "there is no place for [the activity {activity}|the nomination]"},
    {"place.asked.undetermined",
     "whether there is a place for [the activity {activity}|the nomination] "
     "cannot be decided from what is known"},
    {"place.asked.not_applicable",
     "[the activity {activity}|the nomination] takes no place of a clause"},
    {"place.number.satisfied",
     "[in {year}, {term}|in {year}|in the days that count][, pool {pool}][, by {version}][, for "
     "{split:or}]: "
     "[{taken} of {agreed} {agreed|place|places} taken"
     "|{least} to {most} of {agreed} {agreed|place|places} taken|there is room]"},
    {"place.number.not_satisfied", "[in {year}, {term}|in {year}|in the days that count][, pool "
                                   "{pool}][, by {version}][, for {split:or}]: no "
                                   "room left[, {taken} of {agreed} {agreed|place|places} taken"
                                   "|, {least} to {most} of {agreed} {agreed|place|places} taken]"},
    {"place.number.undetermined",
     "[in {year}, {term}|in {year}|in the days that count][, pool {pool}][, by {version}][, for "
     "{split:or}]: it is "
     "not certain how many places are left[, {taken} of {agreed} {agreed|place|places} taken"
     "|, {least} to {most} of {agreed} {agreed|place|places} taken"
     "|, {agreed} {agreed|place|places} agreed]"},
    {"place.person_months.satisfied",
     "[in {year}, {term}|in {year}|in the days that count][, pool {pool}][, by {version}][, for "
     "{split:or}]: "
     "[{taken} of {agreed} {agreed|person-month|person-months} taken"
     "|{least} to {most} of {agreed} {agreed|person-month|person-months} taken|there is room]"},
    {"place.person_months.not_satisfied",
     "[in {year}, {term}|in {year}|in the days that count][, pool {pool}][, by {version}][, for "
     "{split:or}]: no room "
     "left"
     "[, {taken} of {agreed} {agreed|person-month|person-months} taken"
     "|, {least} to {most} of {agreed} {agreed|person-month|person-months} taken]"},
    {"place.person_months.undetermined",
     "[in {year}, {term}|in {year}|in the days that count][, pool {pool}][, by {version}][, for "
     "{split:or}]: it is "
     "not certain how "
     "many months are left[, {taken} of {agreed} {agreed|person-month|person-months} taken"
     "|, {least} to {most} of {agreed} {agreed|person-month|person-months} taken"
     "|, {agreed} {agreed|person-month|person-months} agreed]"},
    {"place.unlimited.satisfied",
     "the number of places is not limited[, pool {pool}][, by {version}]"},
    {"place.not_counted.satisfied", "nobody is counted[, pool {pool}][, by {version}]"},
    {"place.not_defined_yet.undetermined",
     "the number of places is left to a later decision[, pool {pool}][, by {version}]"},
    {"place.not_known.undetermined",
     "how many places there are is not known[, pool {pool}][, by {version}]"},
    {"place.standing.not_applicable", "[{step}: {count}|how many there are]"},
    {"place.reserve.not_applicable", "on the reserve list, in the order of their turn"},
    {"place.waiting.not_applicable",
     "[{activity}|somebody][ ({participation})][, rank {rank}][, since {since}]"},
    {"place.decided.not_applicable",
     "[{activity}|somebody][ ({participation})]: [{step}|decided][ by the {act} {number} of {on}"
     "| by the {act} of {on}| by the {act} {number}| by the {act}| by an act]"
     "[, issued by {issuer}][ ({title})]"},
    {"place.uncertain.undetermined", "whether, and for how long, [the activity {activity}"
                                     "|somebody] takes a place is not certain"},

    // --- Places over a whole agreement
    {"agreement_capacity.not_applicable",
     "the places of [agreement {agreement}|the agreement] stand as follows, over all its clauses"},
    {"place_total.number.satisfied",
     "[in {year}, {term}|in {year}|in the days that count][, {clauses}][, pool {pools}]: [places "
     "agreed {agreed}, taken {taken}, left {left}|there is room]"},
    {"place_total.number.not_satisfied",
     "[in {year}, {term}|in {year}|in the days that count][, {clauses}][, pool {pools}]: no place "
     "left[, agreed {agreed}, taken {taken}]"},
    {"place_total.number.undetermined",
     "[in {year}, {term}|in {year}|in the days that count][, {clauses}][, pool {pools}]: it is not "
     "certain how many places are left[, agreed {agreed}, taken {taken}, left {left}"
     "|, agreed {agreed}]"},
    {"place_total.person_months.satisfied",
     "[in {year}, {term}|in {year}|in the days that count][, {clauses}][, pool {pools}]: "
     "[person-months agreed {agreed}, taken {taken}, left {left}|there is room]"},
    {"place_total.person_months.not_satisfied",
     "[in {year}, {term}|in {year}|in the days that count][, {clauses}][, pool {pools}]: no "
     "person-month left[, agreed {agreed}, taken {taken}]"},
    {"place_total.person_months.undetermined",
     "[in {year}, {term}|in {year}|in the days that count][, {clauses}][, pool {pools}]: it is not "
     "certain how many person-months are left[, agreed {agreed}, taken {taken}, left {left}"
     "|, agreed {agreed}]"},
    {"place_total.split.satisfied",
     "[for {split:or}|for a part]: [agreed {agreed}, taken {taken}, left {left}|there is room]"},
    {"place_total.split.not_satisfied",
     "[for {split:or}|for a part]: none left[, agreed {agreed}, taken {taken}]"},
    {"place_total.split.undetermined",
     "[for {split:or}|for a part]: it is not certain how many are left[, agreed {agreed}, taken "
     "{taken}, left {left}|, agreed {agreed}]"},
    {"place_total.splits.not_satisfied",
     "the clauses are split differently by levels or fields, so that no part of them adds up"},
    {"place_total.splits.undetermined", "whether the splits by levels or fields add up over the "
                                        "clauses cannot be decided from what is known"},
    {"place_total.unlimited.satisfied",
     "the number of places is not limited[, {clauses}][, pool {pools}]"},
    {"place_total.not_counted.satisfied", "nobody is counted[, {clauses}][, pool {pools}]"},
    {"place_total.not_defined_yet.undetermined",
     "the number of places is left to a later decision[, {clauses}][, pool {pools}]"},
    {"place_total.not_known.undetermined",
     "how many places there are is not known[, {clauses}][, pool {pools}]"},

    // --- Reciprocity
    {"balance.partners.satisfied", "the exchange among [{partners}|the partners] is balanced"},
    {"balance.partners.not_satisfied",
     "the exchange among [{partners}|the partners] is not balanced"},
    {"balance.partners.undetermined", "whether the exchange among [{partners}|the partners] is "
                                      "balanced cannot be decided from what is known"},
    {"balance.clause.satisfied", "the exchange[ among {partners}] under [{clause} of agreement "
                                 "{agreement}|the clause] is balanced"},
    {"balance.clause.not_satisfied", "the exchange[ among {partners}] under [{clause} of agreement "
                                     "{agreement}|the clause] is not balanced"},
    {"balance.clause.undetermined",
     "whether the exchange[ among {partners}] under [{clause} of agreement {agreement}|the clause] "
     "is balanced cannot be decided from what is known"},
    {"balance.clause.not_applicable",
     "stays under [{clause} of agreement {agreement}|the clause] are not set off against each "
     "other"},
    {"balance.one_partner.not_applicable",
     "the parties of [{clause} of agreement {agreement}|the clause] are one by now[: {partners}]; "
     "nobody is owed a stay"},
    {"balance.reckoned_together.satisfied",
     "[by the academic calendar of {calendar}|by one calendar], with stays of a semester set off "
     "against stays of a year[, as the clause reads by {version}]: balanced"},
    {"balance.reckoned_together.not_satisfied",
     "[by the academic calendar of {calendar}|by one calendar], with stays of a semester set off "
     "against stays of a year[, as the clause reads by {version}]: not balanced"},
    {"balance.reckoned_together.undetermined",
     "[by the academic calendar of {calendar}|by one calendar], with stays of a semester set off "
     "against stays of a year[, as the clause reads by {version}]: perhaps balanced"},
    {"balance.reckoned_apart.satisfied",
     "[by the academic calendar of {calendar}|by one calendar], with accounts of their own for "
     "stays of a semester and of a year[, as the clause reads by {version}]: balanced"},
    {"balance.reckoned_apart.not_satisfied",
     "[by the academic calendar of {calendar}|by one calendar], with accounts of their own for "
     "stays of a semester and of a year[, as the clause reads by {version}]: not balanced"},
    {"balance.reckoned_apart.undetermined",
     "[by the academic calendar of {calendar}|by one calendar], with accounts of their own for "
     "stays of a semester and of a year[, as the clause reads by {version}]: perhaps balanced"},
    {"balance.account.satisfied",
     "[{party}, {year}|an account], balanced[ ({unit})][: sent {sent}][, received {received}]"
     "[, standing {standing}]"},
    {"balance.account.not_satisfied",
     "[{party}, {year}|an account], not balanced[ ({unit})][: sent {sent}][, received {received}]"
     "[, standing {standing}]"},
    {"balance.account.undetermined",
     "[{party}, {year}|an account], perhaps balanced[ ({unit})][: sent {sent}]"
     "[, received {received}][, standing {standing}]"},
    {"balance.tolerance.not_applicable",
     "[an account is balanced up to a difference of {tolerance}|an account need not be even]"},
    {"balance.carried.not_applicable",
     "what is left of a year [counts for {lasts} more academic {lasts|year|years}|is carried "
     "over]"},
    {"balance.carried_for_ever.not_applicable",
     "what is left of a year counts until it is used up"},
    {"balance.not_carried.not_applicable", "what is left of a year is not carried over"},
    {"balance.lapses.not_applicable",
     "at the end of [{year}|the year] [{lapses}|a part] of it lapses"},
    {"balance.uncertain.undetermined", "whether, and for how much, [the activity {activity}"
                                       "|somebody] counts is not certain"},

    // --- Facts that may be missing, as what is not known
    {"fact.activity.participations", "who took part in the activity"},
    {"fact.activity.participations.*.person", "who takes part as {participation}"},
    {"fact.activity.participations.*.under", "under which clause {participation} takes part"},
    {"fact.agreement.clauses.*.places.amended",
     "which number of places of {clause} of agreement {record} counts in a year or term in which "
     "it was amended"},
    {"fact.agreement.clauses.*.places.between",
     "whether a stay between years or terms takes a place of {clause} of agreement {record}"},
    {"fact.agreement.clauses.*.places.calendar_of",
     "by whose academic year the places of {clause} of agreement {record} are counted"},
    {"fact.agreement.clauses.*.places.no_such_day",
     "whether a month that ends on a day that does not exist counts under {clause} of agreement "
     "{record}"},
    {"fact.agreement.clauses.*.places.rounding",
     "how a part of a month counts under {clause} of agreement {record}"},
    {"fact.agreement.clauses.*.reciprocity",
     "whether and how stays under {clause} of agreement {record} are set off against each other"},
    {"fact.agreement.clauses.*.reciprocity.amended",
     "which text of {clause} of agreement {record} counts for the exchange in days in which it was "
     "amended"},
    {"fact.agreement.clauses.*.reciprocity.calendar_of",
     "by whose academic calendar semesters are counted under {clause} of agreement {record}"},
    {"fact.agreement.clauses.*.reciprocity.credit_lasts",
     "how long a credit or debt goes on under {clause} of agreement {record}"},
    {"fact.agreement.clauses.*.reciprocity.tolerance",
     "up to which difference the exchange under {clause} of agreement {record} is balanced"},
    {"fact.agreement.clauses.*.reciprocity.two_semesters_make_a_year",
     "whether stays of a semester are set off against stays of a year under {clause} of agreement "
     "{record}"},
    {"fact.agreement.pools.*.places", "how many places the pool {pool} of agreement {record} has"},
    {"fact.agreement.pools.*.places.between", "whether a stay between years or terms takes a place "
                                              "of the pool {pool} of agreement {record}"},
    {"fact.agreement.pools.*.places.calendar_of",
     "by whose academic year the places of the pool {pool} of agreement {record} are counted"},
    {"fact.agreement.pools.*.places.no_such_day",
     "whether a month that ends on a day that does not exist counts in the pool {pool} of "
     "agreement {record}"},
    {"fact.agreement.pools.*.places.rounding",
     "how a part of a month counts in the pool {pool} of agreement {record}"},
    {"fact.party", "[what is recorded of {record} at {path}|what is recorded of a party]"},
    {"fact.party.calendar", "when the academic years and terms of {record} are"},
    {"fact.party.calendar.rows.*", "when the academic year {year} of {record} is"},
    {"fact.party.calendar.rows.*.last", "when the academic year {year} of {record} ends"},
    {"fact.party.calendar.rows.*.terms", "which terms the academic year {year} of {record} has"},
    {"fact.party.calendar.rows.*.terms.*",
     "whether, and when, the academic year {year} of {record} has a term {term}"},
    {"fact.person", "[what is recorded of person {record} at {path}|what is recorded of a person]"},
    {"fact.person.level", "at which level person {record} studies"},

    // --- Labels of codes that have none in the vocabulary
    {"label.exchange_unit.student_semester", "student-semesters"},
    {"label.exchange_unit.student_year", "student-years"},
};

} // namespace jspu_coop::detail
