#include "questions/statistics/activity_marks.hpp"

#include <variant>

namespace jspu_coop::detail {

namespace {

struct scope_finder {
    std::optional<scope> operator()(exchange_stay const&) const { return std::nullopt; }
    std::optional<scope> operator()(short_term_training const&) const {
        return scope::short_term_training;
    }
    std::optional<scope> operator()(internship const&) const { return scope::internship_abroad; }
    std::optional<scope> operator()(faculty_development const& of) const {
        return of.aim == development_aim::retraining ? scope::retraining_of_faculty
                                                     : scope::professional_development_of_faculty;
    }
    std::optional<scope> operator()(event_participation const&) const {
        return scope::participation_in_international_events;
    }
    std::optional<scope> operator()(expert_visit const&) const {
        return scope::inviting_foreign_professors_and_experts;
    }
    std::optional<scope> operator()(research_project const&) const { return scope::joint_research; }
    std::optional<scope> operator()(publication const&) const {
        return scope::publication_in_international_journal;
    }
    std::optional<scope> operator()(knowledge_exchange const&) const {
        return scope::exchange_of_knowledge_and_experience;
    }
    std::optional<scope> operator()(programme_participation const&) const {
        return scope::programme_of_international_organisation;
    }
    std::optional<scope> operator()(joint_programme_period const&) const {
        return scope::joint_academic_programme;
    }
    std::optional<scope> operator()(other_activity const& of) const { return of.scope; }
};

} // namespace

possible_categories claims_of(fact<person_category> const& of) {
    possible_categories all;
    if (person_category const* const known = of.get()) {
        all.insert(*known);
    }
    for (person_category const each : of.claims()) {
        all.insert(each);
    }
    return all;
}

possible_categories joined(possible_categories told, possible_categories recorded) {
    bool const decides = told.size() == 1 && recorded.size() > 1 && (told | recorded) == recorded;
    return decides ? told : told | recorded;
}

possible_categories allowed_categories(activity const& of) {
    using enum person_category;
    // As `validate` has it: activity.category_unfit.
    if (std::holds_alternative<exchange_stay>(of.detail)) {
        return {student, academic_staff, administrative_staff};
    }
    if (std::holds_alternative<faculty_development>(of.detail)) {
        return {academic_staff, administrative_staff};
    }
    if (std::holds_alternative<joint_programme_period>(of.detail)) {
        return {student};
    }
    if (std::holds_alternative<expert_visit>(of.detail)) {
        return {academic_staff, administrative_staff, foreign_expert, representative};
    }
    return {student, academic_staff, administrative_staff, foreign_expert, representative};
}

std::optional<scope> scope_of(activity const& of) noexcept {
    return std::visit(scope_finder{}, of.detail);
}

} // namespace jspu_coop::detail
