/// @file
/// Every record that the library describes.
#pragma once

#include <jspu_coop/calendar/academic_calendar.hpp>
#include <jspu_coop/calendar/calendar_answer.hpp>
#include <jspu_coop/calendar/holiday_calendar.hpp>
#include <jspu_coop/calendar/office_hours.hpp>
#include <jspu_coop/calendar/opening.hpp>
#include <jspu_coop/records/activities/activity.hpp>
#include <jspu_coop/records/activities/event_participation.hpp>
#include <jspu_coop/records/activities/exchange_stay.hpp>
#include <jspu_coop/records/activities/expert_visit.hpp>
#include <jspu_coop/records/activities/faculty_development.hpp>
#include <jspu_coop/records/activities/fee.hpp>
#include <jspu_coop/records/activities/internship.hpp>
#include <jspu_coop/records/activities/joint_programme_period.hpp>
#include <jspu_coop/records/activities/journal_indexing.hpp>
#include <jspu_coop/records/activities/knowledge_exchange.hpp>
#include <jspu_coop/records/activities/other_activity.hpp>
#include <jspu_coop/records/activities/paper.hpp>
#include <jspu_coop/records/activities/paper_list.hpp>
#include <jspu_coop/records/activities/paper_requirement.hpp>
#include <jspu_coop/records/activities/participation.hpp>
#include <jspu_coop/records/activities/participation_event.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>
#include <jspu_coop/records/activities/permission.hpp>
#include <jspu_coop/records/activities/programme_participation.hpp>
#include <jspu_coop/records/activities/project_funder.hpp>
#include <jspu_coop/records/activities/project_output.hpp>
#include <jspu_coop/records/activities/project_participant.hpp>
#include <jspu_coop/records/activities/publication.hpp>
#include <jspu_coop/records/activities/research_project.hpp>
#include <jspu_coop/records/activities/short_term_training.hpp>
#include <jspu_coop/records/agreements/agreement.hpp>
#include <jspu_coop/records/agreements/agreement_event.hpp>
#include <jspu_coop/records/agreements/agreement_state.hpp>
#include <jspu_coop/records/agreements/book_statement.hpp>
#include <jspu_coop/records/agreements/clause.hpp>
#include <jspu_coop/records/agreements/clause_reference.hpp>
#include <jspu_coop/records/agreements/ground.hpp>
#include <jspu_coop/records/agreements/ground_requirement.hpp>
#include <jspu_coop/records/agreements/party_unit.hpp>
#include <jspu_coop/records/agreements/place_pool.hpp>
#include <jspu_coop/records/agreements/places.hpp>
#include <jspu_coop/records/agreements/reciprocity.hpp>
#include <jspu_coop/records/agreements/teach_out.hpp>
#include <jspu_coop/records/agreements/term.hpp>
#include <jspu_coop/records/parties/call_reference.hpp>
#include <jspu_coop/records/parties/contact.hpp>
#include <jspu_coop/records/parties/institution.hpp>
#include <jspu_coop/records/parties/organisation.hpp>
#include <jspu_coop/records/parties/other_host.hpp>
#include <jspu_coop/records/parties/programme_call.hpp>
#include <jspu_coop/records/parties/state_party.hpp>
#include <jspu_coop/records/people/enrolled_study.hpp>
#include <jspu_coop/records/people/language_certificate.hpp>
#include <jspu_coop/records/people/participant.hpp>
#include <jspu_coop/records/people/person.hpp>
#include <jspu_coop/records/people/post.hpp>
#include <jspu_coop/records/people/score_mapping.hpp>
#include <jspu_coop/records/people/teaching_duty.hpp>
#include <jspu_coop/records/programmes/award_kind.hpp>
#include <jspu_coop/records/programmes/award_requirement.hpp>
#include <jspu_coop/records/programmes/credit_sharing.hpp>
#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>
#include <jspu_coop/records/programmes/evidence_events.hpp>
#include <jspu_coop/records/programmes/final_examination.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>
#include <jspu_coop/records/programmes/period_events.hpp>
#include <jspu_coop/records/programmes/period_fee.hpp>
#include <jspu_coop/records/programmes/period_gate.hpp>
#include <jspu_coop/records/programmes/programme_award.hpp>
#include <jspu_coop/records/programmes/programme_evidence.hpp>
#include <jspu_coop/records/programmes/programme_exit.hpp>
#include <jspu_coop/records/programmes/programme_label.hpp>
#include <jspu_coop/records/programmes/programme_period.hpp>
#include <jspu_coop/records/programmes/programme_placement.hpp>
#include <jspu_coop/records/programmes/programme_site.hpp>
#include <jspu_coop/records/programmes/scholarship_rule.hpp>
#include <jspu_coop/records/programmes/striking_off_effect.hpp>
#include <jspu_coop/records/programmes/student_events.hpp>
#include <jspu_coop/records/study/agreed_grades.hpp>
#include <jspu_coop/records/study/average_policy.hpp>
#include <jspu_coop/records/study/compensation.hpp>
#include <jspu_coop/records/study/course.hpp>
#include <jspu_coop/records/study/course_attempt.hpp>
#include <jspu_coop/records/study/course_equivalence.hpp>
#include <jspu_coop/records/study/credit_conversion.hpp>
#include <jspu_coop/records/study/credit_system.hpp>
#include <jspu_coop/records/study/curriculum.hpp>
#include <jspu_coop/records/study/curriculum_module.hpp>
#include <jspu_coop/records/study/decimal_range.hpp>
#include <jspu_coop/records/study/german_grade.hpp>
#include <jspu_coop/records/study/grade.hpp>
#include <jspu_coop/records/study/grade_point_average.hpp>
#include <jspu_coop/records/study/grade_scale.hpp>
#include <jspu_coop/records/study/grade_scope.hpp>
#include <jspu_coop/records/study/grading_table.hpp>
#include <jspu_coop/records/study/mark_list.hpp>
#include <jspu_coop/records/study/mark_range.hpp>
#include <jspu_coop/records/study/recognition_treaty.hpp>
#include <jspu_coop/records/study/retake_rule.hpp>
#include <jspu_coop/records/study/rule_basis.hpp>
#include <jspu_coop/records/study/transcript.hpp>
#include <jspu_coop/records/study/transcript_average.hpp>
#include <jspu_coop/vocabulary/act.hpp>
#include <jspu_coop/vocabulary/citation.hpp>
#include <jspu_coop/vocabulary/institution_identifiers.hpp>
#include <jspu_coop/vocabulary/policy_reference.hpp>
#include <jspu_coop/vocabulary/provenance.hpp>
#include <jspu_coop/vocabulary/source.hpp>
#include <jspu_coop/vocabulary/speciality_mapping.hpp>
#include <jspu_coop/vocabulary/teaching_hours.hpp>

#include <boost/mp11/list.hpp>

namespace jspu_coop::testing {

/// Every record below the verdicts: what is kept, what it is made of, and what is worked out of it.
/// A test compares the list with the headers.
using library_records = boost::mp11::mp_list<
    academic_calendar, academic_calendar_row, act, activity, agreed_grades, agreed_pair,
    agreed_rule, agreement, agreement_acceded, agreement_amended, agreement_amendment_drafted,
    agreement_amendment_dropped, agreement_amendment_signed, agreement_drafted, agreement_entered,
    agreement_entry_annulled, agreement_notice_given, agreement_renewed, agreement_resumed,
    agreement_signed, agreement_state, agreement_suspended, agreement_terminated,
    agreement_withdrew, assumption, automatic_renewal, average_policy, average_reading,
    award_conferred, award_requirement, book_statement, calendar_gap, call_deadline, call_reference,
    citation, clause, clause_reference, clause_version, compensation, compensation_group,
    compensation_limit, compensation_rule, conferred_award, contact, converted_credits, course,
    course_attempt, course_equivalence, course_evidence, course_requirement, course_result,
    covered_document, credit_conversion, credit_hours, credit_requirement, credit_rounding,
    credit_sharing, credit_system, credit_terms, curriculum, curriculum_module,
    curriculum_requirement, dated_holiday, day_status, decimal_range, deliverable, enrolled_study,
    enrolment, enrolment_entry_annulled, enrolment_state, entry_on_date, entry_on_last_signature,
    entry_on_notification, event_participation, every_course, examination_attempted,
    examination_evidence, examination_score, examination_tries, exchange_stay, expert_visit,
    faculty_development, fee, fee_share, fee_standing, final_examination, german_grade,
    german_rounding, grade, grade_scale, grade_scope, grade_suggestion, grading_table, ground,
    ground_limits, ground_requirement, holiday_calendar, holiday_overlay, indefinite_term,
    instalment, institution, institution_identifiers, institution_unit, internship, joint_programme,
    joint_programme_period, journal_indexing, knowledge_exchange, known_year, language_certificate,
    learning_agreement_proposed, learning_agreement_signed, learning_agreement_text, least_courses,
    least_credits, leave_begun, leave_ended, listed_mark, mark_count, mark_list, mark_range,
    month_split, no_renewal, numbered_person_months, numbered_places, office_hours, opening,
    organisation, organisation_programme, other_activity, other_host, paper, paper_issued,
    paper_list, paper_requirement, participant, participation, participation_event,
    participation_state, party_unit, payment, pending_amendment, period_fee, period_gate,
    period_paid, period_state, period_stepped, permission, person, place_pool, place_split,
    planned_course, point_band, point_rounding, policy_reference, policy_requirement,
    policy_setting, post, prerequisite, programme_award, programme_call, programme_evidence,
    programme_exit, programme_label, programme_participation, programme_period, programme_placement,
    programme_site, programme_stay, project_funder, project_output, project_participant, provenance,
    publication, published_award_kind, published_rule, purpose_effect, reciprocity,
    recognition_decided, recognition_evidence, recognition_treaty, research_project,
    residency_requirement, retake_rule, scholarship_rule, score_mapping, score_step,
    short_term_training, site_fall, site_state, source, speciality_mapping, state_party,
    stated_level, step_time, striking_off_effect, student_admitted, student_kept_back,
    student_promoted, student_registered, student_reinstated, student_struck_off,
    student_transferred, student_withdrew, study_place, succession, teach_out, teaching_duty,
    teaching_hours, term, term_for, term_until, transcript, transcript_average, transcript_received,
    treaty_party, undefined_places, unlimited_places, version_signature, weighed_course,
    weighed_grade, weighed_group, yearly_holiday>;

} // namespace jspu_coop::testing
