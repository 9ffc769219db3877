/// @file
/// Students of a programme of two institutions, told an event a day.
#pragma once

#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::bench {

/// The home institution.
inline party_id const home{"home"};
/// Its partner.
inline party_id const host{"host"};
/// A day after all that happens.
inline date const end_of_story{2027, 1, 1};

/// So much credit.
[[nodiscard]] inline credits worth(std::int64_t amount) {
    return {amount, credit_system_id{"ects"}};
}

/// A course of a series.
[[nodiscard]] inline course_id id_of(char const* prefix, int number) {
    return course_id{prefix + std::to_string(number)};
}

/// A requirement of awards.
[[nodiscard]] inline award_requirement asks(char const* id, award_demand demand) {
    return {award_requirement_id{id}, text{{"en", id}}, std::move(demand), {}};
}

/// A thesis that is defended at one of the two, and accepted by whoever awards.
[[nodiscard]] inline final_examination thesis(party_id const& at) {
    return {final_form::thesis, at, fact<examination_tries>::absent(),
            fact<std::vector<party_id>>::absent()};
}

/// An award of one of the two that takes the credit of both.
[[nodiscard]] inline programme_award diploma(char const* id, party_id const& by,
                                             std::vector<award_requirement_id> requirements) {
    programme_award made{award_id{id}, {}, {}, {}, {}, {}, {}, {}};
    made.awarded_by = std::vector{by};
    made.counts_from = std::vector{home, host};
    made.requirements = std::move(requirements);
    made.after = fact<std::vector<award_id>>::absent();
    return made;
}

/// A programme of the two, without awards or places.
[[nodiscard]] inline joint_programme programme_of_two() {
    return {.id = joint_programme_id{"programme"},
            .name = text{{"en", "A programme"}},
            .home = home,
            .semesters_a_year = 2,
            .sites = {{home, {}, {}}, {host, {}, {}}}};
}

/// What happens to one student, from the autumn of 2021 on.
class student_story {
public:
    /// The next event, a day after the last.
    void happens(enrolment_event event) {
        int const sequence = static_cast<int>(entries_.size()) + 1;
        date const day = date{2021, 9, 1}.plus_days(sequence).value();
        entries_.push_back({day, day, sequence, std::move(event), {}});
    }

    /// A course is passed at the first attempt, in an academic year that begins so.
    void passes(party_id const& site, course_id id, int year, std::int64_t semester,
                fact<credits> worth) {
        happens(course_result{site,
                              {std::move(id),
                               1,
                               academic_year{year, year + 1},
                               semester,
                               std::move(worth),
                               {},
                               attempt_result::passed,
                               fact<grade>::absent(),
                               {}},
                              {}});
    }

    /// The student to whom it happened.
    [[nodiscard]] enrolment told_of(int number) && {
        enrolment made{enrolment_id{"e" + std::to_string(number)},
                       joint_programme_id{"programme"},
                       person_id{"s" + std::to_string(number)},
                       {}};
        made.history = history<enrolment_event>::from_entries(std::move(entries_)).value();
        return made;
    }

private:
    std::vector<history_entry<enrolment_event>> entries_;
};

} // namespace jspu_coop::bench
