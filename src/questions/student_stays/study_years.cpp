#include "questions/student_stays/study_years.hpp"

#include <map>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// Counts the academic years of a history, event by event.
class year_counter {
public:
    void operator()(student_admitted const& event) {
        now_ = event.year == 1 ? std::optional{event.cohort} : std::nullopt;
        note(event.year);
    }
    void operator()(student_promoted const& event) {
        pass();
        note(event.year);
    }
    void operator()(student_kept_back const& event) {
        pass();
        note(event.year);
    }
    void operator()(leave_begun const&) { lose(); }
    void operator()(student_reinstated const&) { lose(); }
    void operator()(auto const&) {}

    [[nodiscard]] std::optional<academic_year> year_in(std::int64_t year_of_study) const {
        if (year_of_study <= last_) {
            auto const passed = years_.find(year_of_study);
            return passed == years_.end() ? std::nullopt : passed->second;
        }
        std::optional<academic_year> year = now_;
        for (std::int64_t each = last_; year && each < year_of_study; ++each) {
            year = year->next();
        }
        return year;
    }

private:
    void pass() { now_ = now_ ? now_->next() : std::nullopt; }
    void note(std::int64_t year_of_study) {
        last_ = year_of_study;
        years_[year_of_study] = now_;
    }
    /// How many years it took is recorded nowhere.
    void lose() {
        now_.reset();
        note(last_);
    }

    std::optional<academic_year> now_;
    std::int64_t last_{0};
    std::map<std::int64_t, std::optional<academic_year>> years_;
};

} // namespace

std::optional<academic_year> year_of_study_in(enrolment const& student,
                                              std::int64_t year_of_study, date const& day) {
    year_counter counter;
    for (auto const* const each : student.history.effective()) {
        if (each->effect <= day) {
            std::visit(counter, each->event);
        }
    }
    return counter.year_in(year_of_study);
}

} // namespace jspu_coop::detail
