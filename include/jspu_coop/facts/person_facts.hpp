/// @file
/// The facts of a person on a day, by which policies judge.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/facts/fact_terms.hpp>
#include <jspu_coop/policy/fact_row.hpp>
#include <jspu_coop/register/view.hpp>

#include <memory>

namespace jspu_coop {

/// Which facts of a person the library knows by name. An application adds its own behind them.
///
/// | fact | type | what it is |
/// |---|---|---|
/// | `person.category` | code of `person_category` | by the posts and studies of the day |
/// | `person.level` | level of `qualification_level` | studied on the day |
/// | `person.field` | field of study | studied on the day |
/// | `person.unit` | code of `unit` | faculty or department at home, on the day |
/// | `person.home` | code of `party` | the institution to which the person belongs |
/// | `person.citizenship` | code of `country` | the one that counts at home |
/// | `person.employed_since` | date | the first day of the unbroken run of posts |
/// | `person.experience_days` | integer, days | on which some post was held, the day included |
/// | `person.experience_months` | integer, months | the whole months of the runs of posts |
/// | `person.experience_years` | integer, years | twelve of these months each |
/// | `cycle.began_on` | date | the first day of study at the level of the day |
/// | `cycle.days_abroad` | integer, days | abroad within studies of that level, by the day |
/// | `cycle.months_abroad` | integer, months | the same, each stretch counted in months |
/// | `programme.taken` | boolean | has taken part in the programme of the terms by the day |
/// | `programme.withdrawn` | boolean | was accepted to it and withdrew by the day |
/// | `call.taken` | boolean | has taken part under the call of the terms by the day |
/// | `programmes_taken` | codes of `programme` | those of the terms that were taken by the day |
/// | `programmes_withdrawn` | codes of `programme` | those that were left likewise |
/// | `itec.taken`, ... | boolean | has taken part in the programme with that code by the day |
/// | `itec.withdrawn`, ... | boolean | was accepted to it and withdrew by the day |
/// | `erasmus.months_in_cycle`, ... | ratio, months | of stays of a programme; one for each code |
/// | `applied_on` | date | the first application under the call that is asked for |
/// | `nominated_by` | code of `nomination_route` | absent: the candidate applied without |
/// | `nominated_on` | date | the last nomination; absent: none |
/// | `stay.starts_on` | date | the first day of the stay that is asked for |
/// | `stay.ends_on` | date | its last day |
/// | `stay.days` | integer, days | its days, the first and the last counted |
/// | `stay.months` | ratio, months | its months |
/// | `language_certificate.in_force` | boolean | one was shown and is good on the day |
/// | `person.born_on` | date, sensitive | the day of birth |
/// | `person.age` | integer, years, sensitive | whole years on the day |
/// | `language_certificate.ru`, ... | level of `cefr_level` | the highest that is certified |
/// | `language.ru`, ... | level of `cefr_level` | never recorded; one for each language |
///
/// - A day of birth is personal: a register holds it only where a rule asks for it, or it is stated
///   with the application. A policy counts the time from `person.born_on` to its reference day, or
///   reads `person.age`: a year is complete on the birthday itself. Of somebody born on 29 February
///   no rule says whether it is complete on 28 February of a common year: on that day the age is
///   missing.
/// - `person.experience_months` are whole calendar months of each unbroken run of posts, both ends
///   included. Whether the days left over of several runs make a month together no rule says: where
///   they may (28 days or more), the months are missing, and the years where they depend on it.
/// - `erasmus.months_in_cycle` counts the stays of the programme with that code since the cycle
///   began, up to the day or, if that is later, to the stay that is asked for; and that stay
///   itself. The cycle is that of the study that was begun last, so that who goes after graduation
///   counts to the old one, and who has begun the next level begins anew. It is missing where
///   studies of several levels were begun in turn.
/// - The stay that is asked for is the person's activity under the call of the terms
///   (`fact_terms::asked`), else what the call is for. A programme that counts its days otherwise,
///   such as without those of travel, has its own number: the application states it.
/// - `language_certificate.ru` tells of the certificates that are recorded, those that the office
///   was shown, and that are good on the day: the highest level that one of them states, or that
///   its score is by the mappings of the terms. Absent: each recorded one is no longer good, or is
///   of no level, and the terms claim that all is recorded. What somebody can is `language.ru`,
///   which a certificate does not tell exactly.
/// @param terms which codes and languages there are; none repeated, else the schema has issues
[[nodiscard]] JSPU_COOP_EXPORT fact_schema person_facts(fact_terms const& terms = {});

/// What the register tells of a person's facts on a day.
///
/// - What nobody has recorded is missing, never false. Of lists that are recorded "as far as known"
///   follows only what is certain: `programme.taken` is false, time abroad and experience are
///   numbers only where the terms claim that all is recorded (`complete_from`), and no fact that
///   matters is open.
/// - Posts and studies that have the day count for `person.category`, `level`, `field` and `unit`;
///   where there is none, the record's own members count. Several that differ make a conflict: as
///   which of them the person asks is for the application to say. One that is open leaves the fact
///   missing. Of the unit only posts and studies at home count, where home is known.
/// - The cycle is every recorded study at the level of the day. Abroad is a stay whose host's
///   country is known and is not the sending party's; an event is in its own country, else in its
///   organiser's; a programme of an organisation may be abroad, since no record says where it is. A
///   stay is certain from a recorded arrival on; of who was accepted and has begun it is not
///   certain. Stays that touch make one stretch.
/// - A set of programmes is told only where it is known of each of its codes; of a code that the
///   terms do not have it never is. A fact holds no part of a set: what is known of one code alone
///   tells `itec.taken`, by which a policy that asks of one programme is decided.
/// - The day of application and that of nomination come from the steps of the participation, that
///   of nomination from the activity's detail, too. Several that differ make a conflict; of an
///   activity that may be under another call, or another person's, they are missing.
/// - Each fact bears from what it was reckoned (`fact_slot::reckoned`): the person's record and the
///   parts of it that were read, each activity that counted, the entry of a history that told a
///   day, the call, and the mapping of a score by its id.
///   Where nothing was found, and all is claimed to be recorded, that is the person's record.
/// - Steps count that were recorded by the view's day, also those that take effect after `day`; of
///   the stay, only days up to `day` do.
///
/// Cost: linear in the person's posts, studies and activities.
/// @param records the register as known on a day
/// @param who the person
/// @param day the day for which the facts are asked, such as a policy's reference day
/// @param terms the programme and call asked about, and what is claimed
/// @param schema the facts that the row shall have: those of `person_facts(terms)` that it lists,
///   by name, are filled; others stay missing, for the application to set
/// @return the row; `facts.person_unknown`; or, where a fact of the schema has another type than
///   `person_facts(terms)` says, the issues of `fact_row::set`
/// @throws std::invalid_argument for no schema
[[nodiscard]] JSPU_COOP_EXPORT result<fact_row> facts_of(view const& records, person_id const& who,
                                                         date const& day, fact_terms const& terms,
                                                         std::shared_ptr<fact_schema const> schema);

} // namespace jspu_coop
