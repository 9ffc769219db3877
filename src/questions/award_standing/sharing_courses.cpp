#include "questions/award_standing/sharing_courses.hpp"

#include "questions/award_standing/listed_check.hpp"
#include "questions/detail/programme_facts.hpp"

#include <algorithm>

namespace jspu_coop::detail {

namespace {

/// Which courses of the evidence count, read so.
[[nodiscard]] std::vector<bool> counting(award_case const& of, line_reading by) {
    std::vector<bool> courses(of.table.index.told().courses.size(), false);
    for (counting_line const& line : of.table.lines) {
        if (counts_in(line, by)) {
            for (std::size_t const each : line.study->studied) {
                courses[each] = true;
            }
        }
    }
    return courses;
}

/// What a course is worth in the system of the limit: as it was earned, or as it counts to one of
/// the awards by itself; null where nobody has said.
[[nodiscard]] result<fact<credits> const*> worth_in_system(std::size_t place,
                                                           award_case const& first,
                                                           award_case const& second,
                                                           credits const& limit) {
    course_evidence const& studied = first.table.index.told().courses[place];
    fact<credits> const& earned = studied.worth;
    auto const is_of_system = [&](fact<credits> const& worth) {
        return worth.is_known() && worth.value().system() == limit.system();
    };
    if (is_of_system(earned) || earned.is_absent()) {
        return &earned;
    }
    credits const* other = earned.get();
    for (award_case const* const side : {&first, &second}) {
        for (counting_line const& line : side->table.lines) {
            if (!is_one_for_one(line, place)) {
                continue;
            }
            if (is_of_system(line.worth(0))) {
                return &line.worth(0);
            }
            other = other == nullptr ? line.worth(0).get() : other;
        }
    }
    if (other == nullptr) {
        return nullptr;
    }
    return fault{compare(*other, limit).error()}.under(path_join("/courses", studied.course.str()));
}

[[nodiscard]] credits const* any_limit(credit_sharing const& rule) {
    if (credits const* const known = rule.most.get()) {
        return known;
    }
    return rule.most.claims().empty() ? nullptr : &rule.most.claims().front();
}

} // namespace

result<std::vector<shared_course>> shared_courses(credit_sharing const& rule,
                                                  award_case const& first, award_case const& second,
                                                  line_reading by) {
    std::vector<shared_course> courses;
    std::vector<bool> const of_first = counting(first, by);
    std::vector<bool> const of_second = counting(second, by);
    auto const* const limit = any_limit(rule);
    courses.reserve(of_first.size());
    for (std::size_t place = 0; place < of_first.size(); ++place) {
        if (!of_first[place] || !of_second[place]) {
            continue;
        }
        auto const told = limit == nullptr ? result<fact<credits> const*>{nullptr}
                                           : worth_in_system(place, first, second, *limit);
        if (told.has_error()) {
            return told.error();
        }
        fact<credits> const* const worth = *told;
        shared_course course{place, {}};
        if (worth != nullptr && worth->is_known()) {
            course.weight = worth->value().amount();
        } else if (by.is_possible || (worth != nullptr && worth->is_absent())) {
            course.weight = decimal{0};
        }
        courses.push_back(course);
    }
    return courses;
}

bool is_one_for_one(counting_line const& line, std::size_t place) {
    study_line const& study = *line.study;
    return study.studied.size() == 1 && study.studied[0] == place && study.passed.size() == 1
           && line.counted.size() == 1;
}

limit_range limits_of(fact<credits> const& most) {
    if (most.is_known()) {
        return {most.value().amount(), most.value().amount()};
    }
    if (most.is_absent()) {
        return {std::nullopt, std::nullopt};
    }
    limit_range range{decimal{0}, std::nullopt};
    if (!most.claims().empty()) {
        auto const [low, high] = std::ranges::minmax(most.claims(), {}, &credits::amount);
        range = {low.amount(), high.amount()};
    }
    return range;
}

void note_open_sharing(std::vector<missing_fact>& missing, credit_sharing const& rule,
                       award_case const& first, award_case const& second) {
    note_open(missing, rule.most,
              {"joint_programme", first.programme.id.str(),
               "/sharing/" + rule.first.str() + "," + rule.second.str() + "/most"});
    for (award_case const* const each : {&first, &second}) {
        merge_into(missing, open_study(*each));
        note_open_split(missing, *each, listed_demands(*each, each->award.requirements.value()));
    }
    for (course_evidence const& each : first.table.index.told().courses) {
        if (each.passed != fact{false}) {
            note_open(missing, each.worth, place_of(first.student, each.course, "credits"));
        }
    }
}

} // namespace jspu_coop::detail
