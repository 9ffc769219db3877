/// @file
/// The identifiers of every kind of record.
#pragma once

#include <jspu_coop/base/strong_id.hpp>

#include <string_view>

namespace jspu_coop {

/// Names the id of a party: an institution, an organisation, a state or another host.
struct party_tag {
    static constexpr std::string_view name = "party id"; ///< the name in issues
};
/// Names the id of a unit (faculty, department) of an institution.
struct unit_tag {
    static constexpr std::string_view name = "unit id"; ///< the name in issues
};
/// Names the id of a programme that an organisation runs.
struct programme_tag {
    static constexpr std::string_view name = "programme id"; ///< the name in issues
};
/// Names the pseudonymous id of a person.
struct person_tag {
    static constexpr std::string_view name = "person id"; ///< the name in issues
};
/// Names the id of an agreement.
struct agreement_tag {
    static constexpr std::string_view name = "agreement id"; ///< the name in issues
};
/// Names the id of a clause, unique within its agreement.
struct clause_tag {
    static constexpr std::string_view name = "clause id"; ///< the name in issues
};
/// Names the id of a call of an organisation, unique within it.
struct call_tag {
    static constexpr std::string_view name = "call id"; ///< the name in issues
};
/// Names the id of a participation, unique within its activity.
struct participation_tag {
    static constexpr std::string_view name = "participation id"; ///< the name in issues
};
/// Names the id of a fee, unique within its activity.
struct fee_tag {
    static constexpr std::string_view name = "fee id"; ///< the name in issues
};
/// Names the id of a pool of places, unique within its agreement.
struct pool_tag {
    static constexpr std::string_view name = "pool id"; ///< the name in issues
};
/// Names the id of an activity.
struct activity_tag {
    static constexpr std::string_view name = "activity id"; ///< the name in issues
};
/// Names the id of a statement about the book.
struct statement_tag {
    static constexpr std::string_view name = "statement id"; ///< the name in issues
};
/// Names the id of a ground requirement.
struct requirement_tag {
    static constexpr std::string_view name = "requirement id"; ///< the name in issues
};
/// Names the id of a course that an institution teaches.
struct course_tag {
    static constexpr std::string_view name = "course id"; ///< the name in issues
};
/// Names the id of a curriculum.
struct curriculum_tag {
    static constexpr std::string_view name = "curriculum id"; ///< the name in issues
};
/// Names the id of a module, unique within its curriculum.
struct module_tag {
    static constexpr std::string_view name = "module id"; ///< the name in issues
};
/// Names the id of a joint programme.
struct joint_programme_tag {
    static constexpr std::string_view name = "joint programme id"; ///< the name in issues
};
/// Names the id of a period of a joint programme, unique within it.
struct programme_period_tag {
    static constexpr std::string_view name = "programme period id"; ///< the name in issues
};
/// Names the id of an award of a joint programme, unique within it.
struct award_tag {
    static constexpr std::string_view name = "award id"; ///< the name in issues
};
/// Names the id of a requirement of an award, unique within its programme.
struct award_requirement_tag {
    static constexpr std::string_view name = "award requirement id"; ///< the name in issues
};
/// Names the id of a treaty on the recognition of documents.
struct recognition_treaty_tag {
    static constexpr std::string_view name = "recognition treaty id"; ///< the name in issues
};
/// Names the id of an enrolment of a student.
struct enrolment_tag {
    static constexpr std::string_view name = "enrolment id"; ///< the name in issues
};

/// Names a language examination whose certificates state scores: "ielts".
struct language_examination_tag {
    static constexpr std::string_view name = "language examination id"; ///< the name in issues
};
/// Names a way from the scores of a language examination to levels.
struct score_mapping_tag {
    static constexpr std::string_view name = "score mapping id"; ///< the name in issues
};

using party_id = strong_id<party_tag>;                       ///< a party of any kind
using unit_id = strong_id<unit_tag>;                         ///< a unit of an institution
using programme_id = strong_id<programme_tag>;               ///< a programme of an organisation
using person_id = strong_id<person_tag>;                     ///< a person, pseudonymous
using agreement_id = strong_id<agreement_tag>;               ///< an agreement
using clause_id = strong_id<clause_tag>;                     ///< a clause within an agreement
using call_id = strong_id<call_tag>;                         ///< a call of an organisation
using participation_id = strong_id<participation_tag>;       ///< a participation within an activity
using fee_id = strong_id<fee_tag>;                           ///< a fee within an activity
using pool_id = strong_id<pool_tag>;                         ///< a pool of places of an agreement
using activity_id = strong_id<activity_tag>;                 ///< an activity
using statement_id = strong_id<statement_tag>;               ///< a statement about the book
using requirement_id = strong_id<requirement_tag>;           ///< a ground requirement
using course_id = strong_id<course_tag>;                     ///< a course of an institution
using curriculum_id = strong_id<curriculum_tag>;             ///< a curriculum
using module_id = strong_id<module_tag>;                     ///< a module within a curriculum
using joint_programme_id = strong_id<joint_programme_tag>;   ///< a joint programme of institutions
using programme_period_id = strong_id<programme_period_tag>; ///< a period within a joint programme
using award_id = strong_id<award_tag>;                       ///< an award within a joint programme
using award_requirement_id = strong_id<award_requirement_tag>; ///< a requirement of an award
using enrolment_id = strong_id<enrolment_tag>; ///< an enrolment on a joint programme
using recognition_treaty_id = strong_id<recognition_treaty_tag>; ///< a treaty on recognition
using language_examination_id =
    strong_id<language_examination_tag>;               ///< a language examination: "ielts"
using score_mapping_id = strong_id<score_mapping_tag>; ///< from scores of it to levels

} // namespace jspu_coop
