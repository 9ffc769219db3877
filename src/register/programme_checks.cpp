// What can be wrong between courses, curricula, joint programmes, enrolments and other records.
#include "checks.hpp"
#include "named_records.hpp"

#include <algorithm>
#include <set>
#include <variant>
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

/// The party and all whose place it took, as far as they are there; a circle is walked once.
std::vector<party_id> line_of(register_roots const& roots, party_id const& from) {
    std::vector<party_id> line{from};
    while (party const* const who = find_in(roots, line.back())) {
        succession const* const after = succession_of(*who);
        if (after == nullptr || std::ranges::find(line, after->predecessor) != line.end()) {
            break;
        }
        line.push_back(after->predecessor);
    }
    return line;
}

/// Whether a party is an institution of a programme, or one of both took the other's place.
bool belongs_to(register_roots const& roots, joint_programme const& programme,
                party_id const& who) {
    std::vector<party_id> const before_who = line_of(roots, who);
    auto const is_one = [&](party_id const& other) {
        std::vector<party_id> const before_other = line_of(roots, other);
        return std::ranges::find(before_who, other) != before_who.end()
               || std::ranges::find(before_other, who) != before_other.end();
    };
    return is_one(programme.home)
           || std::ranges::any_of(programme.sites, [&](programme_site const& each) {
                  return is_one(each.institution);
              });
}

} // namespace

void check_joint_programme(issues& found, register_roots const& roots, activity const& record) {
    auto const* const detail = std::get_if<joint_programme_period>(&record.detail);
    if (detail == nullptr) {
        return;
    }
    for_each_claim(detail->joint_programme, "/detail/joint_programme",
                   [&](joint_programme_id const& id, std::string const& path) {
                       joint_programme const* const programme = find_in(roots, id);
                       for (party_id const* const each : {&detail->home, &detail->host}) {
                           if (programme && !belongs_to(roots, *programme, *each)) {
                               report(found, "register.programme_elsewhere", path, id.str(),
                                      {{"party", each->str()}});
                           }
                       }
                   });
}

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
    return before.home != after.home || before.sites != after.sites
           || before.placement != after.placement || before.requirements != after.requirements
           || before.awards != after.awards;
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
