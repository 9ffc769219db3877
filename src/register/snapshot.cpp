#include <jspu_coop/register/book.hpp>
#include <jspu_coop/register/snapshot.hpp>

#include "roots.hpp"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace jspu_coop {

namespace {

using detail::for_each_with_prefix;
using detail::register_roots;

template <class Id>
auto shared(register_roots const& roots, Id const& id) {
    auto const* const found =
        (roots.*detail::kind_traits<detail::record_named_by<Id>>::map).find(id);
    return found ? *found : nullptr;
}

/// Visits the records of a kind until the visitor returns false.
template <class Map, class Visit>
void visit_all(Map const& records, Visit const& visit) {
    for (auto const& each : records) {
        if (!visit(each.value)) {
            return;
        }
    }
}

/// Visits the records to which the last member of each entry leads.
template <class Index, class Prefix, class Visit>
void visit_found(register_roots const& roots, Index const& index, Prefix const& prefix,
                 Visit const& visit) {
    for_each_with_prefix(index, prefix, [&](auto const& entry) {
        constexpr std::size_t last = std::tuple_size_v<std::remove_cvref_t<decltype(entry)>> - 1;
        return visit(shared(roots, std::get<last>(entry)));
    });
}

/// Visits the records of a kind that name a record.
template <class By, class Id, class Visit>
void visit_naming(register_roots const& roots, Id const& named, Visit const& visit) {
    record_kind const kind = detail::kind_of_record<detail::record_named_by<Id>>;
    record_kind const by = detail::kind_of_record<By>;
    for_each_with_prefix(roots.references, std::tie(kind, named.str(), by), [&](auto const& entry) {
        return visit(shared(roots, detail::id_type<By>{std::get<3>(entry)}));
    });
}

template <class Map>
auto plain(Map const& records) {
    std::vector<typename std::remove_cv_t<typename Map::mapped_type::element_type>> all;
    all.reserve(records.size());
    for (auto const& each : records) {
        all.push_back(*each.value);
    }
    return all;
}

} // namespace

snapshot::snapshot() : roots_{std::make_shared<register_roots const>()} {}

snapshot::snapshot(std::shared_ptr<detail::register_roots const> roots) noexcept
    : roots_{std::move(roots)} {}

std::int64_t snapshot::revision() const noexcept {
    return roots_->revision;
}

std::size_t snapshot::count(record_kind kind) const noexcept {
    switch (kind) {
    case record_kind::party:
        return roots_->parties.size();
    case record_kind::person:
        return roots_->persons.size();
    case record_kind::agreement:
        return roots_->agreements.size();
    case record_kind::activity:
        return roots_->activities.size();
    case record_kind::statement:
        return roots_->statements.size();
    case record_kind::requirement:
        return roots_->requirements.size();
    case record_kind::course:
        return roots_->courses.size();
    case record_kind::curriculum:
        return roots_->curricula.size();
    case record_kind::joint_programme:
        return roots_->joint_programmes.size();
    case record_kind::enrolment:
        return roots_->enrolments.size();
    }
    return 0;
}

std::shared_ptr<party const> snapshot::find(party_id const& id) const {
    return shared(*roots_, id);
}
std::shared_ptr<person const> snapshot::find(person_id const& id) const {
    return shared(*roots_, id);
}
std::shared_ptr<agreement const> snapshot::find(agreement_id const& id) const {
    return shared(*roots_, id);
}
std::shared_ptr<activity const> snapshot::find(activity_id const& id) const {
    return shared(*roots_, id);
}
std::shared_ptr<book_statement const> snapshot::find(statement_id const& id) const {
    return shared(*roots_, id);
}
std::shared_ptr<ground_requirement const> snapshot::find(requirement_id const& id) const {
    return shared(*roots_, id);
}
std::shared_ptr<course const> snapshot::find(course_id const& id) const {
    return shared(*roots_, id);
}
std::shared_ptr<curriculum const> snapshot::find(curriculum_id const& id) const {
    return shared(*roots_, id);
}
std::shared_ptr<joint_programme const> snapshot::find(joint_programme_id const& id) const {
    return shared(*roots_, id);
}
std::shared_ptr<enrolment const> snapshot::find(enrolment_id const& id) const {
    return shared(*roots_, id);
}

void snapshot::each_party(party_visitor const& visit) const {
    visit_all(roots_->parties, visit);
}
void snapshot::each_agreement(agreement_visitor const& visit) const {
    visit_all(roots_->agreements, visit);
}
void snapshot::each_activity(activity_visitor const& visit) const {
    visit_all(roots_->activities, visit);
}
void snapshot::each_course(course_visitor const& visit) const {
    visit_all(roots_->courses, visit);
}
void snapshot::each_curriculum(curriculum_visitor const& visit) const {
    visit_all(roots_->curricula, visit);
}
void snapshot::each_joint_programme(joint_programme_visitor const& visit) const {
    visit_all(roots_->joint_programmes, visit);
}
void snapshot::each_enrolment(enrolment_visitor const& visit) const {
    visit_all(roots_->enrolments, visit);
}

void snapshot::agreements_of(party_id const& who, agreement_visitor const& visit) const {
    visit_found(*roots_, roots_->agreements_by_party, std::tie(who), visit);
}

void snapshot::agreements_between(party_id const& one, party_id const& other,
                                  agreement_visitor const& visit) const {
    visit_found(*roots_, roots_->agreements_by_pair,
                one < other ? std::tie(one, other) : std::tie(other, one), visit);
}

void snapshot::agreements_of_with_country(party_id const& who, country const& where,
                                          agreement_visitor const& visit) const {
    visit_found(*roots_, roots_->agreements_by_partner_country, std::tie(who, where), visit);
}

void snapshot::agreements_in(country const& where, agreement_visitor const& visit) const {
    visit_found(*roots_, roots_->agreements_by_country, std::tie(where), visit);
}

void snapshot::agreements_with(scope what, agreement_visitor const& visit) const {
    visit_found(*roots_, roots_->agreements_by_scope, std::tie(what), visit);
}

void snapshot::activities_of(party_id const& who, activity_visitor const& visit) const {
    visit_found(*roots_, roots_->activities_by_party, std::tie(who), visit);
}

void snapshot::activities_with(person_id const& who, activity_visitor const& visit) const {
    visit_naming<activity>(*roots_, who, visit);
}

void snapshot::activities_under(agreement_id const& what, activity_visitor const& visit) const {
    visit_naming<activity>(*roots_, what, visit);
}

void snapshot::activities_on(date const& day, activity_visitor const& visit) const {
    std::vector<std::shared_ptr<activity const>> found;
    roots_->activities_by_last_day.for_each_from(std::tie(day), [&](auto const& entry) {
        auto candidate = shared(*roots_, std::get<1>(entry));
        if (candidate->period.value().contains(day)) {
            found.push_back(std::move(candidate));
        }
        return true;
    });
    std::sort(found.begin(), found.end(),
              [](auto const& left, auto const& right) { return left->id < right->id; });
    for (auto const& each : found) {
        if (!visit(each)) {
            return;
        }
    }
}

void snapshot::courses_of(party_id const& who, course_visitor const& visit) const {
    visit_naming<course>(*roots_, who, visit);
}

void snapshot::curricula_of(party_id const& who, curriculum_visitor const& visit) const {
    visit_naming<curriculum>(*roots_, who, visit);
}

void snapshot::joint_programmes_of(party_id const& who,
                                   joint_programme_visitor const& visit) const {
    visit_naming<joint_programme>(*roots_, who, visit);
}

void snapshot::joint_programmes_under(agreement_id const& what,
                                      joint_programme_visitor const& visit) const {
    visit_naming<joint_programme>(*roots_, what, visit);
}

void snapshot::enrolments_on(joint_programme_id const& what, enrolment_visitor const& visit) const {
    visit_naming<enrolment>(*roots_, what, visit);
}

void snapshot::enrolments_of(person_id const& who, enrolment_visitor const& visit) const {
    visit_naming<enrolment>(*roots_, who, visit);
}

std::vector<party_id> snapshot::successors_of(party_id const& who) const {
    std::vector<party_id> found;
    for_each_with_prefix(roots_->successors, std::tie(who), [&](auto const& entry) {
        found.push_back(std::get<1>(entry));
        return true;
    });
    return found;
}

std::vector<std::shared_ptr<book_statement const>>
snapshot::statements_on(party_id const& partner, std::optional<country> const& where) const {
    std::vector<std::shared_ptr<book_statement const>> found;
    auto const add = [&](std::shared_ptr<book_statement const> each) {
        found.push_back(std::move(each));
        return true;
    };
    visit_found(*roots_, roots_->statements_by_partner, std::tie(partner), add);
    if (where) {
        visit_found(*roots_, roots_->statements_by_country, std::tie(*where), add);
    }
    std::sort(found.begin(), found.end(),
              [](auto const& left, auto const& right) { return left->id < right->id; });
    return found;
}

std::shared_ptr<ground_requirement const> snapshot::requirement_for(scope what) const {
    std::shared_ptr<ground_requirement const> found;
    visit_found(*roots_, roots_->requirements_by_scope, std::tie(what),
                [&](std::shared_ptr<ground_requirement const> each) {
                    found = std::move(each);
                    return false;
                });
    return found;
}

std::optional<date> snapshot::added_on(agreement_id const& id) const {
    date const* const day = roots_->agreements_added_on.find(id);
    return day ? std::optional{*day} : std::nullopt;
}

std::optional<date> snapshot::added_on(activity_id const& id) const {
    date const* const day = roots_->activities_added_on.find(id);
    return day ? std::optional{*day} : std::nullopt;
}

std::optional<date> snapshot::added_on(enrolment_id const& id) const {
    date const* const day = roots_->enrolments_added_on.find(id);
    return day ? std::optional{*day} : std::nullopt;
}

std::vector<change> snapshot::log() const {
    std::vector<change> lines;
    lines.reserve(roots_->log.size());
    for (auto const& each : roots_->log) {
        lines.push_back(each.value);
    }
    return lines;
}

book snapshot::to_book() const {
    return {plain(roots_->parties),
            plain(roots_->persons),
            plain(roots_->agreements),
            plain(roots_->activities),
            plain(roots_->statements),
            plain(roots_->requirements),
            log(),
            plain(roots_->courses),
            plain(roots_->curricula),
            plain(roots_->joint_programmes),
            plain(roots_->enrolments)};
}

} // namespace jspu_coop
