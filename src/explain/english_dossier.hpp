// English: the findings about dossiers, presence and clashes, and the facts that they may miss.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message english_dossier[] = {
    // --- Dossiers
    {"dossier.complete.satisfied",
     "the dossier of [the activity {activity}|the activity] is complete"},
    {"dossier.complete.not_satisfied",
     "the dossier of [the activity {activity}|the activity] is not complete"},
    {"dossier.complete.undetermined", "whether the dossier of [the activity {activity}|the "
                                      "activity] is complete cannot be decided from what is known"},
    {"dossier.complete.not_applicable", "[the activity {activity}|the activity] needs no papers"},
    {"dossier.may_begin.satisfied", "everything that has to be there by the first day is in order"},
    {"dossier.may_begin.not_satisfied",
     "not everything that has to be there by the first day is in order"},
    {"dossier.may_begin.undetermined", "whether everything that has to be there by the first day "
                                       "is in order cannot be decided from what is known"},
    {"dossier.present.satisfied",
     "[{paper}|a paper][ ({title})][, for {of}][, by the {from}]: "
     "[there by the {act}[ {number}][ of {on}]|handed in][, good until {expires}]"},
    {"dossier.waived.satisfied", "[{paper}|a paper][ ({title})][, for {of}][, by the {from}]: need "
                                 "not be handed in[ ({act}[ {number}][ of {on}])]"},
    {"dossier.missing.not_satisfied",
     "[{paper}|a paper][ ({title})][, for {of}][, by the {from}]: not handed in[; it was due on "
     "{overdue}|; it is due on {due}]"},
    {"dossier.expiring.not_satisfied",
     "[{paper}|a paper][ ({title})][, for {of}][, by the {from}]: handed in, but good only [until "
     "{expires}|for some of the days], and the activity lasts longer"},
    {"dossier.expiring.undetermined",
     "[{paper}|a paper][ ({title})][, for {of}][, by the {from}]: handed in, but good only [until "
     "{expires}|for some of the days]; whether another one takes its place is not certain"},
    {"dossier.expired.not_satisfied",
     "[{paper}|a paper][ ({title})][, for {of}][, by the {from}]: handed in, but no longer good[; "
     "it was good until {expires}]"},
    {"dossier.expired.undetermined",
     "[{paper}|a paper][ ({title})][, for {of}][, by the {from}]: handed in, but no longer good[ "
     "(it was good until {expires})]; whether another one takes its place is not certain"},
    {"dossier.replaced.satisfied", "[{paper}|a paper][ ({title})][, for {of}][, by the {from}]: "
                                   "this one is not good to the end, but another one is"},
    {"dossier.not_known.satisfied", "[{paper}|a paper][ ({title})][, for {of}][, by the {from}]: "
                                    "in order, whatever is not known of it"},
    {"dossier.not_known.not_satisfied",
     "[{paper}|a paper][ ({title})][, for {of}][, by the {from}]: not in order, whatever is not "
     "known of it[; it is due on {due}]"},
    {"dossier.not_known.undetermined",
     "[{paper}|a paper][ ({title})][, for {of}][, by the {from}]: it is not certain whether it is "
     "in order[; it is due on {due}]"},
    {"dossier.not_listed.undetermined",
     "[{paper}|a paper][ ({title})][, for {of}][, by the {from}]: not listed, and it is not "
     "certain whether it is there[; it is due on {due}]"},
    {"dossier.due.undetermined", "by which day it is due is not certain"},
    {"dossier.entry.satisfied", "leave to enter covers every day[: {by}]"},
    {"dossier.entry.not_satisfied",
     "leave to enter[ ({by})] does not cover every day[; the first day without it is {since}]"},
    {"dossier.entry.undetermined",
     "whether leave to enter[ ({by})] covers every day is not certain"},
    {"dossier.entry.not_applicable", "leave to enter does not matter here"},
    {"dossier.work.satisfied", "leave to work covers every day[: {by}]"},
    {"dossier.work.not_satisfied",
     "leave to work[ ({by})] does not cover every day[; the first day without it is {since}]"},
    {"dossier.work.undetermined", "whether leave to work[ ({by})] covers every day is not certain"},
    {"dossier.work.not_applicable", "leave to work does not matter here"},

    // --- Presence and clashes
    {"presence.on.not_applicable", "[on {day}|on that day], the following is known of who is away "
                                   "from [{party}|the party] and who is there as a guest"},
    {"presence.away.satisfied",
     "[person {person}|somebody] is away[ at {party}][ {days}][: {activity}]"},
    {"presence.away.undetermined", "[person {person}|somebody] may be away[ at {party}][ {days}][: "
                                   "{activity}][; the last step recorded: {step}]"},
    {"presence.away.not_satisfied", "nobody is known to be away"},
    {"presence.here.satisfied",
     "[person {person}|somebody][ of {party}] is here as a guest[ {days}][: {activity}]"},
    {"presence.here.undetermined",
     "[person {person}|somebody][ of {party}] may be here as a guest[ {days}][: {activity}][; the "
     "last step recorded: {step}]"},
    {"presence.here.not_satisfied", "no guest is known to be here"},
    {"clash.free.satisfied", "nothing that the person has to do elsewhere stands in the way of "
                             "[the activity {activity}|the activity]"},
    {"clash.free.not_satisfied",
     "[the activity {activity}|the activity] clashes with what the person has to do elsewhere"},
    {"clash.free.undetermined",
     "whether [the activity {activity}|the activity] clashes with what the person has to do "
     "elsewhere cannot be decided from what is known"},
    {"clash.free.not_applicable", "[the activity {activity}|the activity] cannot clash with what "
                                  "the person has to do elsewhere"},
    {"clash.two_stays.not_satisfied",
     "[person {person}|one person] is to be in two places at once[ {days}][: {one} and {other}]"},
    {"clash.two_stays.undetermined", "whether [person {person}|one person] is to be in two places "
                                     "at once[ {days}] is not certain[: {one} and {other}]"},
    {"clash.course_to_teach.not_satisfied",
     "[person {person}|one person] is to teach [the course {course}|a course][ at {party}][ "
     "({act}[ {number}][ of {on}])] and to be elsewhere at the same time[ {days}][: {one}[ and "
     "{other}]]"},
    {"clash.course_to_teach.undetermined",
     "whether [person {person}|one person] is to teach [the course {course}|a course][ at "
     "{party}][ ({act}[ {number}][ of {on}])] and to be elsewhere at the same time[ {days}] is not "
     "certain[: {one}[ and {other}]]"},
    {"clash.change_day.not_applicable",
     "[person {person}|one person] is to go from one place to another [{days}|in one day][: {one} "
     "and {other}|: {one} and the course {course} at {party}|: {one} and the course {course}]"},
    {"clash.change_day.undetermined",
     "[person {person}|one person] may have to go from one place to another [{days}|in one day][: "
     "{one} and {other}|: {one} and the course {course} at {party}|: {one} and the course "
     "{course}]"},
    {"clash.same_place.not_applicable",
     "[person {person}|one person] has two things to do at one place[ {days}][: {one} and "
     "{other}|: {one} and the course {course} at {party}|: {one} and the course {course}]"},
    {"clash.same_place.undetermined",
     "[person {person}|one person] may have two things to do at one place[ {days}][: {one} and "
     "{other}|: {one} and the course {course} at {party}|: {one} and the course {course}]"},

    // --- Facts that may be missing, as what is not known
    {"fact.activity.detail.country", "where in its country the event takes place"},
    {"fact.activity.detail.partners", "at which of the partners the activity takes place"},
    {"fact.activity.detail.permissions", "by what the guest may enter and work"},
    {"fact.activity.detail.permissions.*.valid", "on which days permission {number} holds"},
    {"fact.activity.detail.registration_working_days",
     "within how many working days the guest has to be registered"},
    {"fact.activity.papers", "which papers the dossier has"},
    {"fact.activity.papers.*.expires", "until when paper {number} of the dossier is good"},
    {"fact.activity.papers.*.of", "whose paper {number} of the dossier is"},
    {"fact.activity.papers.*.received", "when paper {number} of the dossier was handed in"},
    {"fact.activity.participations.*.history", "what has become of participation {participation}"},
    {"fact.party.holidays", "on which days of the year {record} does not work"},
    {"fact.party.working_week", "on which days of the week {record} works"},
    {"fact.person.teaching.*.period",
     "on which days person {record} is to teach[ (course no. {number})]"},
    {"fact.person.teaching.*.mode",
     "whether person {record} is to teach in person[ (course no. {number})]"},
};

} // namespace jspu_coop::detail
