// Cohorts of made-up students of the 3+1 programme of three_and_one.hpp: ids without names, and
// ways through the programme that dice have thrown, the same ones each time. How many stay, leave
// or fail is published nowhere, so that all chances here are ours.
#pragma once

#include <jspu_coop/records/programmes/enrolment_state.hpp>

#include "three_and_one.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace examples {

/// Throws dice: the same for the same number, on every machine.
class cohort_dice {
public:
    explicit cohort_dice(std::uint64_t seed) : state_{seed} {}

    /// Whether something happens that happens to so many in a thousand.
    bool happens_to(std::uint64_t in_thousand) { return next() % 1000 < in_thousand; }

private:
    /// splitmix64
    std::uint64_t next() {
        state_ += 0x9E3779B97F4A7C15U;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31U);
    }

    std::uint64_t state_;
};

/// Makes one student up.
class made_up_student {
public:
    /// @param number also the student's dice
    /// @param cohort the year of admission
    /// @param today what would happen later is left out
    made_up_student(std::uint64_t number, int cohort, coop::date today)
        : number_{number}, year_{cohort}, today_{today}, dice_{number} {}

    [[nodiscard]] coop::enrolment enrolment() && {
        at(9, 1, coop::student_admitted{coop::academic_year{year_, year_ + 1}, 1, {}});
        at(9, 1, coop::student_registered{jspu, {}});
        bool is_there = true;
        for (std::int64_t level = 1; level <= 3 && is_there; ++level) {
            is_there = study_a_year(level);
        }
        if (is_there) {
            go_or_stay();
        }
        std::string const id = std::to_string(number_);
        coop::enrolment made{
            coop::enrolment_id{"e-" + id}, coop::joint_programme_id{"jspu.bspu"},
            coop::person_id{"s-" + id},
            coop::history<coop::enrolment_event>::from_entries(std::move(entries_)).value()};
        made.history.replay(coop::enrolment_rules{}).value(); // every step is legal
        return made;
    }

private:
    using step = coop::period_step;
    using came = coop::attempt_result;

    /// @return whether the student goes on with the next
    bool study_a_year(std::int64_t level) {
        std::string const name = "year-" + std::to_string(level);
        if (dice_.happens_to(20)) {
            at(11, 15, coop::student_withdrew{});
            return false;
        }
        if (dice_.happens_to(8)) {
            at(11, 20, coop::student_transferred{jspu, {}});
            return false;
        }
        if (dice_.happens_to(25) && !is_reinstated()) {
            return false;
        }
        if (dice_.happens_to(25)) {
            at(10, 1, coop::leave_begun{jspu, coop::leave_ground::health, {}});
            ++year_;
            at(9, 1, coop::leave_ended{jspu, {}});
        }
        std::int64_t attempt = 1;
        if (dice_.happens_to(40)) {
            ++year_;
            studied(6, 30, jspu, name, 60, 2, came::failed, attempt++);
            at(7, 1, coop::student_kept_back{level, {}});
        }
        ++year_;
        if (level == 3 && dice_.happens_to(960)) {
            at(3, 1, towards(step::nominated));
            is_nominated_ = true;
        }
        studied(6, 30, jspu, name, 60, 2, came::passed, attempt);
        at(7, 1, coop::student_promoted{level + 1, false, {}});
        return true;
    }

    /// Struck off in spring; some come back in autumn.
    bool is_reinstated() {
        ++year_;
        at(2, 10, coop::student_struck_off{jspu, {}});
        if (!dice_.happens_to(400)) {
            return false;
        }
        at(9, 1, coop::student_reinstated{jspu, {}});
        return true;
    }

    void go_or_stay() {
        if (!is_nominated_) {
            finish_at_home();
        } else if (dice_.happens_to(850)) {
            at(7, 5, towards(step::accepted));
            finish_in_minsk();
        } else {
            at(7, 5,
               towards(dice_.happens_to(700) ? step::nomination_refused
                                             : step::nomination_withdrawn));
            finish_at_home();
        }
    }

    void finish_at_home() {
        ++year_;
        studied(1, 25, jspu, "methods", 30, 1, came::passed);
        studied(6, 10, jspu, "practice", 30, 2, came::passed);
        confer_home_diploma();
    }

    void finish_in_minsk() {
        if (dice_.happens_to(10)) {
            at(8, 20, towards(step::nomination_withdrawn));
            finish_at_home();
            return;
        }
        at(8, 28, towards(step::departed));
        at(9, 1, coop::student_registered{bspu, {}});
        at(9, 1, towards(step::arrived));
        at(9, 10,
           coop::recognition_decided{bspu,
                                     {course("year-1"), course("year-2"), course("year-3")},
                                     {course("minsk.begin")},
                                     {}});
        if (dice_.happens_to(20)) {
            at(10, 10, coop::leave_begun{bspu, coop::leave_ground::health, {}});
            ++year_;
            at(9, 1, coop::leave_ended{bspu, {}});
        }
        ++year_;
        if (dice_.happens_to(15)) {
            at(3, 1, coop::student_struck_off{bspu, {}});
            at(3, 5, towards(step::returned));
            return;
        }
        bool const is_passed = !dice_.happens_to(40);
        studied(1, 25, bspu, "minsk.methods", 30, 1, came::passed);
        studied(6, 10, bspu, "minsk.practice", 30, 2, is_passed ? came::passed : came::failed);
        at(6, 20, tried("thesis", came::passed));
        at(7, 1, towards(step::returned));
        recognised("minsk.methods", "methods");
        if (is_passed) {
            recognised("minsk.practice", "practice");
            confer_home_diploma();
            if (!dice_.happens_to(30)) { // the others wait for the paper
                at(7, 20, coop::award_conferred{partner_diploma, {}});
            }
        }
    }

    void confer_home_diploma() {
        bool const is_passed = !dice_.happens_to(30);
        at(7, 8, tried("attestation", is_passed ? came::passed : came::failed));
        if (is_passed) {
            at(7, 15, coop::award_conferred{home_diploma, {}});
        }
    }

    void recognised(char const* passed, char const* counts_as) {
        at(7, 3, coop::recognition_decided{jspu, {course(passed)}, {course(counts_as)}, {}});
    }

    static coop::period_stepped towards(step what) { return {minsk, what, {}}; }

    static coop::examination_attempted tried(char const* requirement, came result) {
        return {
            coop::award_requirement_id{requirement}, result, coop::fact<coop::grade>::absent(), {}};
    }

    /// At the end of a course, in the first half of the year.
    void studied(int month, int day, coop::party_id const& site, std::string const& name,
                 std::int64_t credit, std::int64_t semester, came result, std::int64_t number = 1) {
        coop::course_attempt attempt{coop::course_id{name},
                                     number,
                                     coop::academic_year{year_ - 1, year_},
                                     semester,
                                     worth(credit),
                                     {},
                                     result,
                                     coop::fact<coop::grade>::absent(),
                                     {}};
        at(month, day, coop::course_result{site, std::move(attempt), {}});
    }

    /// Something happens on a day of this year, unless that lies ahead.
    void at(int month, int day, coop::enrolment_event event) {
        coop::date const on{year_, month, day};
        if (on <= today_) {
            int const sequence = static_cast<int>(entries_.size()) + 1;
            entries_.push_back({on, on, sequence, std::move(event), {}});
        }
    }

    std::uint64_t number_;
    int year_;
    coop::date today_;
    cohort_dice dice_;
    bool is_nominated_{false};
    std::vector<coop::history_entry<coop::enrolment_event>> entries_;
};

/// So many students, spread evenly over the cohorts from one year of admission to another.
class made_up_cohorts {
public:
    made_up_cohorts(std::size_t students, int first, int last, coop::date today)
        : students_{students}, first_{first}, last_{last}, today_{today} {}

    [[nodiscard]] std::size_t size() const noexcept { return students_; }
    /// One of them.
    [[nodiscard]] coop::enrolment operator[](std::size_t number) const {
        int const cohorts = last_ - first_ + 1;
        int const cohort = first_ + static_cast<int>(number % static_cast<std::size_t>(cohorts));
        return made_up_student{number + 1, cohort, today_}.enrolment();
    }

private:
    std::size_t students_;
    int first_;
    int last_;
    coop::date today_;
};

} // namespace examples
