// What can be wrong between courses, curricula, joint programmes, enrolments and other records.
#include "checks.hpp"
#include "named_records.hpp"

#include <set>
#include <vector>

namespace jspu_coop::detail {

namespace {

/// The courses of a curriculum, each once, as far as they are there.
std::vector<course> courses_in(register_roots const& roots, curriculum const& record) {
    std::vector<course> courses;
    std::set<course_id> met;
    for (curriculum_module const& module : record.modules) {
        for (planned_course const& each : module.courses) {
            course const* const known = find_in(roots, each.course);
            if (known && met.insert(each.course).second) {
                courses.push_back(*known);
            }
        }
    }
    return courses;
}

/// What a record names is there, and nothing that can be altered is wrong.
template <class Record>
[[nodiscard]] issues named_and_altered(register_roots const& roots, Record const& record) {
    issues found;
    check_references(found, roots, record);
    append_under(found, {}, issues_by_altered(roots, record));
    return found;
}

} // namespace

issues issues_across(register_roots const& roots, course const& record) {
    return named_and_altered(roots, record);
}

issues issues_across(register_roots const& roots, curriculum const& record) {
    return named_and_altered(roots, record);
}

issues issues_across(register_roots const& roots, joint_programme const& record) {
    return named_and_altered(roots, record);
}

issues issues_across(register_roots const& roots, enrolment const& record) {
    return named_and_altered(roots, record);
}

issues issues_by_altered(register_roots const& roots, course const& record) {
    issues found;
    check_institution(found, roots, record.institution, "/institution");
    return found;
}

issues issues_by_altered(register_roots const& roots, curriculum const& record) {
    issues found;
    check_institution(found, roots, record.institution, "/institution");
    for (issue& each : validate(record, courses_in(roots, record))) {
        if (each.code != "curriculum.course_unknown") { // said of every reference
            found.push_back(std::move(each));
        }
    }
    return found;
}

issues issues_by_altered(register_roots const& roots, joint_programme const& record) {
    issues found;
    for (std::size_t at = 0; at < record.sites.size(); ++at) {
        check_institution(found, roots, record.sites[at].institution,
                          path_join(path_join("/sites", at), "institution"));
    }
    for (std::size_t at = 0; at < record.carried_by.size(); ++at) {
        check_clause(found, roots, record.carried_by[at], path_join("/carried_by", at));
    }
    for_each_claim(record.teach_out, "/teach_out",
                   [&](clause_reference const& named, std::string const& path) {
                       check_teach_out(found, roots, named, path);
                   });
    return found;
}

issues issues_by_altered(register_roots const& roots, enrolment const& record) {
    joint_programme const* const programme = find_in(roots, record.programme);
    return programme ? validate(record, *programme) : issues{};
}

bool may_break_others(course const& before, course const& after) {
    return before.credits != after.credits;
}

bool may_break_others(joint_programme const& before, joint_programme const& after) {
    return before.sites != after.sites || before.placement != after.placement
           || before.requirements != after.requirements || before.awards != after.awards;
}

bool may_suffer(record_kind by, record_kind named) noexcept {
    switch (by) {
    case record_kind::enrolment:
        return named == record_kind::joint_programme;
    case record_kind::joint_programme:
        return named == record_kind::party || named == record_kind::agreement;
    default:
        return true;
    }
}

} // namespace jspu_coop::detail
